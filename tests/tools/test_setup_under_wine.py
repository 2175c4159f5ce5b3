"""The setup program and the zip work in a Windows without a network, as far as Wine can tell.

Wine proves files, folders, associations and Python; what only a real Windows can tell stands in
docs/windows-checklist.md.
"""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from curriculum_studio import __version__
from curriculum_studio.features.group.service.passwords import VARIABLE
from curriculum_studio.locations import PUBLISHER_KEY
from tests.helpers.postgres import new_server
from tests.helpers.releases import SignedRelease
from tests.tools.group_trial import GroupTrial
from tests.tools.wine import NEEDED, PATIENCE, ROOT, product

WINDOW = Path(__file__).with_name("installed_window.py")
UPDATE = Path(__file__).with_name("installed_update.py")
BEFORE = "0.0.9"

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]


@pytest.fixture(scope="module")
def setup():
    return product("setup.exe", "windows")


@pytest.fixture
def release(setup, tmp_path):
    """This version as its publisher signed it, on a stick."""
    files = {setup.name: setup.read_bytes(), "news.json": b"[]"}
    return SignedRelease(tmp_path / "stick", __version__, files)


@pytest.fixture
def setup_before(setup, release, tool, tmp_path):
    """The setup program of a version before, which had a module more and knows the publisher."""
    app = shutil.copytree(ROOT / "build/windows/app", tmp_path / "app")
    package = app / "Lib/site-packages/curriculum_studio"
    first = package / "__init__.py"
    text = first.read_text(encoding="utf-8")
    first.write_text(text.replace(__version__, BEFORE), encoding="utf-8")
    (package.parent / "modules.bin").unlink()
    (package / "dropped.py").write_text("", encoding="utf-8")
    release.write_key(package / "_resources" / PUBLISHER_KEY)
    return tool("package_windows").setup_program(app, BEFORE, tmp_path / "before.exe", quick=True)


def files_in(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def standard_in(listed):
    return next(each["id"] for each in json.loads(listed) if each["kind"] == "standard")


def test_it_works_for_one_user_and_is_brought_up_to_date(windows, setup, setup_before, release):
    folder = windows.drive / "张老师 资料"
    folder.mkdir()
    library = windows.path(folder / "园所.cstudio-db")
    where = ("--workspace", library)
    assert windows.install(setup_before) == 0
    assert BEFORE in windows.program("--version")
    assert (windows.programs / "Lib/site-packages/curriculum_studio/dropped.py").is_file()
    windows.program("sample", *where)
    filled = windows.program("list", "--json", *where)
    unit = next(each["id"] for each in json.loads(filled) if each["kind"] == "unit")
    gift = folder / "礼物.cstudio"
    windows.program("export-package", unit, "--out", windows.path(gift), *where)

    # A double click, and a setup program beside the running window.
    windows.open(gift, *windows.opener(gift))
    there = files_in(windows.programs)
    assert windows.install(setup) == 5
    assert files_in(windows.programs) == there, "nothing was changed"
    windows.close_windows()

    # Help, Install an update: it closes, the setup program waits for that, and the new one opens.
    shutil.copy(UPDATE, windows.drive / "update.py")
    beside = {path.name for path in windows.drive.iterdir()}
    python = windows.programs / "python.exe"
    update = windows.start(
        python, "C:\\update.py", library, windows.path(release.folder / setup.name)
    )
    # The new program inherits where this one speaks: that ends when both have.
    windows.opening.append(update)
    assert update.wait(PATIENCE) == 0
    (backup,) = (folder / "backups").iterdir()
    assert backup.suffix == ".cstudio-backup"
    windows.wait_for_window("pythonw.exe")
    windows.close_windows()
    assert {path.name for path in windows.drive.iterdir()} == beside, "nothing lies in C:"
    assert __version__ in windows.program("--version")
    assert not (windows.programs / "Lib/site-packages/curriculum_studio/dropped.py").exists()
    assert windows.program("list", "--json", *where) == filled
    for language in ("zh", "de"):
        target = folder / f"{language}.docx"
        words = ("--out", windows.path(target), "--lang", language, *where)
        windows.program("export", standard_in(filled), *words)
        assert target.stat().st_size > 100_000
        # Pages are set without an office program; a new Windows of Wine has no Chinese letters.
        target = target.with_suffix(".pdf")
        words = ("--out", windows.path(target), "--lang", language, *where)
        windows.program("export", standard_in(filled), *words)
        assert target.read_bytes().startswith(b"%PDF-")
    shutil.copy(WINDOW, windows.drive / "window.py")
    windows.said(python, "C:\\window.py", library, "C:\\window.png")
    with Image.open(windows.drive / "window.png") as picture:
        assert len(picture.convert("RGB").getcolors(2**24)) > 200
    assert files_in(windows.programs).keys() >= {"sbom.cdx.json", "licences.txt"}

    (windows.programs / "notes.txt").write_text("mine", encoding="utf-8")
    kept = files_in(folder)
    windows.uninstall(windows.programs)
    assert files_in(windows.programs) == {"notes.txt": b"mine"}
    assert files_in(folder) == kept
    for key in ("CurriculumStudio", "Classes\\.cstudio", "Classes\\CurriculumStudio.package"):
        assert not windows.registered(f"HKCU\\Software\\{key}")


def test_a_group_is_joined_in_a_folder_and_on_a_server(windows, setup):
    assert windows.install(setup) == 0

    def run(*words, password):
        windows.environment[VARIABLE] = password
        # The server is on this computer, so that its network has to be seen.
        windows.isolated = not any("server" in str(word) for word in words)
        return windows.program(*words)

    # Windows has a key ring: a password is said once.
    folder = windows.drive / "by folder"
    GroupTrial(run, folder, windows.path, ring=True).by_folder()
    with new_server() as server:
        GroupTrial(run, windows.drive / "by server", windows.path, ring=True).by_server(server)


def test_a_drive_that_was_chosen_as_folder_keeps_everything(windows, setup):
    drive = windows.prefix / "stick"
    for name in ("Lib/mine.py", "照片/春天.jpg", "python313._pth.old", "notes.txt"):
        (drive / name).parent.mkdir(parents=True, exist_ok=True)
        (drive / name).write_text(name, encoding="utf-8")
    (drive / "empty").mkdir()
    (windows.prefix / "dosdevices/d:").symlink_to(drive)
    before = files_in(drive)
    assert windows.install(setup, "/D=D:\\") == 0
    assert (drive / "pythonw.exe").is_file()
    assert __version__ in windows.program("--version", folder=drive)
    windows.uninstall(drive)
    assert files_in(drive) == before
    assert (drive / "empty").is_dir()


def test_it_is_installed_for_all_users(windows, setup):
    assert windows.install(setup, "/AllUsers") == 0
    folder = windows.drive / "Program Files/Curriculum Studio"
    assert __version__ in windows.program("--version", folder=folder)
    assert windows.registered("HKLM\\Software\\Classes\\.cstudio")
    assert not windows.registered("HKCU\\Software\\CurriculumStudio")
    library = windows.drive / "lib.cstudio-db"
    windows.program("sample", "--workspace", windows.path(library), folder=folder)
    windows.open(library, "start", "/wait", windows.path(library))
    windows.close_windows()
    windows.uninstall(folder)
    assert library.is_file()
    assert not folder.exists()
    assert not windows.registered("HKLM\\Software\\Classes\\.cstudio")


def test_the_zip_keeps_everything_on_the_stick(windows):
    stick = windows.prefix / "stick"
    with zipfile.ZipFile(product("portable.zip", "portable")) as archive:
        archive.extractall(stick)
    (windows.prefix / "dosdevices/e:").symlink_to(stick)
    (home,) = stick.iterdir()
    before = files_in(windows.user)
    windows.program("sample", folder=home / "app")
    assert (home / "Data/workspace.cstudio-db").is_file()
    laid = files_in(home / "app")
    for starter in (
        (home / "Curriculum Studio.exe",),
        ("cmd", "/c", f"E:\\{home.name}\\Curriculum Studio.cmd"),
    ):
        windows.open(home / "app/pythonw.exe", *starter)
        windows.close_windows()
    assert (home / "Data/window.ini").is_file()
    assert files_in(home / "app") == laid, "a start writes nothing beside the program"
    assert {name for name in files_in(windows.user) if "urriculum" in name} == {
        name for name in before if "urriculum" in name
    }
