"""The setup program and the zip work in a Windows without a network, as far as Wine can tell.

Wine proves files, folders, associations and Python; what only a real Windows can tell stands in
docs/windows-checklist.md.
"""

import json
import os
import re
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import pytest
from PIL import Image, ImageGrab

from curriculum_studio import __version__

ROOT = Path(__file__).resolve().parents[2]
WINDOW = Path(__file__).with_name("installed_window.py")
BEFORE = "0.0.9"

#: Seconds after which a command hangs; Wine on a busy machine takes minutes to start Python.
PATIENCE = 900

NEEDED = ("wine", "Xvfb", "makensis", "unshare")

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]


class Windows:
    """A new Windows with a screen and without a network; paths are those of this system."""

    def __init__(self, folder, display):
        self.prefix = folder / "prefix"
        self.opening = []
        self.drive = self.prefix / "drive_c"
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            # Where Python looks for modules is said by the installation alone.
            "PYTHONUTF8": "0",
        }
        self.ended("wineboot", "-i")
        (self.user,) = (each for each in (self.drive / "users").iterdir() if each.name != "Public")
        self.programs = self.user / "AppData/Local/Programs/Curriculum Studio"

    def start(self, *command, **options):
        """Begin a command of Windows, cut off from every network."""
        as_root = () if os.geteuid() == 0 else ("--map-root-user",)
        return subprocess.Popen(
            ["unshare", "--net", *as_root, "wine", *map(str, command)],
            env=self.environment,
            cwd=self.drive if self.drive.is_dir() else "/",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )

    def ended(self, *command):
        """What a command ends with, and what it said."""
        process = self.start(*command)
        out, err = process.communicate(timeout=PATIENCE)
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def said(self, *command):
        code, out, err = self.ended(*command)
        assert code == 0, (command, code, out[-2000:], err[-2000:])
        return out

    def program(self, *words, folder=None):
        """What the command line of an installed program says."""
        python = (folder or self.programs) / "python.exe"
        return self.said(python, "-m", "curriculum_studio", *words)

    def path(self, file):
        """How Windows calls a file."""
        if file.is_relative_to(self.drive):
            return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(file).replace("/", "\\")

    def running(self, word):
        """The processes of this Windows whose command has a word."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                command = (place / "cmdline").read_bytes().decode("utf-8", "replace")
                variables = (place / "environ").read_bytes().split(b"\0")
            except OSError:  # it has ended in the meantime, or belongs to somebody else
                continue
            ours = f"WINEPREFIX={self.prefix}".encode() in variables
            if ours and word in command and "unshare" not in command:
                found.append(command)
        return found

    def wait(self, true, what, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while not (found := true()):
            assert time.monotonic() < end, f"still not: {what}"
            time.sleep(0.5)
        return found

    def close_windows(self):
        """Close the program as its button does."""
        self.ended("taskkill", "/IM", "pythonw.exe")
        self.wait(lambda: not self.running("pythonw.exe"), "the window is closed")
        while self.opening:
            self.opening.pop().communicate(timeout=PATIENCE)

    def picture(self):
        """A picture of the screen."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])

    def install(self, setup, *options):
        """What the setup program ends with."""
        return self.ended(setup, "/S", *options)[0]

    def uninstall(self, folder):
        """Remove the program; the uninstaller goes on in a copy of itself."""
        self.said(folder / "uninstall.exe", "/S")
        self.wait(lambda: not (folder / "uninstall.exe").exists(), "the program is removed")
        self.wait(lambda: not self.running("~nsu"), "the uninstaller has ended")

    def value(self, key):
        """What the registry has under a key without a name."""
        told = self.said("reg", "query", key, "/ve")
        return re.search(r"REG_SZ +(.+?)\r?$", told, re.MULTILINE)[1]

    def opener(self, file):
        """The command by which this user opens a file, as the registry has it.

        Wine 10 itself looks no further than what is registered for all users.
        """
        classes = "HKCU\\Software\\Classes"
        kind = self.value(f"{classes}\\{file.suffix}")
        command = self.value(f"{classes}\\{kind}\\shell\\open\\command")
        words = [quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', command)]
        return [word.replace("%1", self.path(file)) for word in words]

    def open(self, file, *command):
        """Open a file by a command, and wait until the window is painted."""
        self.opening.append(self.start(*command))
        # The words of the window alone are of more colours than the bare screen.
        self.wait(
            lambda: self.running(file.name) and len(self.picture().getcolors(2**24)) > 200,
            "the window is painted",
        )

    def registered(self, key):
        """Whether there is a key in the registry."""
        return self.ended("reg", "query", key)[0] == 0


def product(name, kind):
    """What `dev.py package` made of this version, or what it makes now."""
    made = ROOT / "build" / "packages" / f"curriculum-studio-{__version__}-{name}"
    if not made.is_file() or not (ROOT / "build/windows/app").is_dir():
        subprocess.run(["python3", "dev.py", "package", kind], cwd=ROOT, check=True)
    return made


@pytest.fixture(scope="module")
def setup():
    return product("setup.exe", "windows")


@pytest.fixture
def setup_before(setup, tool, tmp_path):
    """The setup program of a version before, which had a module more."""
    app = shutil.copytree(ROOT / "build/windows/app", tmp_path / "app")
    package = app / "Lib/site-packages/curriculum_studio"
    first = package / "__init__.py"
    text = first.read_text(encoding="utf-8")
    first.write_text(text.replace(__version__, BEFORE), encoding="utf-8")
    (compiled,) = (package / "__pycache__").glob("__init__.*")
    compiled.unlink()
    (package / "dropped.py").write_text("", encoding="utf-8")
    return tool("package_windows").setup_program(app, BEFORE, tmp_path / "before.exe", quick=True)


@pytest.fixture
def screen():
    """A screen of its own, by the name that X has for it."""
    wide = ("-screen", "0", "1366x768x24", "-nolisten", "tcp")
    with subprocess.Popen(["Xvfb", "-displayfd", "1", *wide], stdout=subprocess.PIPE) as server:
        yield f":{int(server.stdout.readline())}"
        server.terminate()


@pytest.fixture
def windows(tmp_path, screen):
    made = Windows(tmp_path, screen)
    yield made
    made.ended("wineboot", "--kill")


def files_in(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def standard_in(listed):
    return next(each["id"] for each in json.loads(listed) if each["kind"] == "standard")


def test_it_works_for_one_user_and_is_brought_up_to_date(windows, setup, setup_before):
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

    beside = {path.name for path in windows.drive.iterdir()}
    assert windows.install(setup) == 0
    assert {path.name for path in windows.drive.iterdir()} == beside, "nothing lies in C:"
    assert __version__ in windows.program("--version")
    assert not (windows.programs / "Lib/site-packages/curriculum_studio/dropped.py").exists()
    assert windows.program("list", "--json", *where) == filled
    for language in ("zh", "de"):
        target = folder / f"{language}.docx"
        words = ("--out", windows.path(target), "--lang", language, *where)
        windows.program("export", standard_in(filled), *words)
        assert target.stat().st_size > 100_000
    shutil.copy(WINDOW, windows.drive / "window.py")
    python = windows.programs / "python.exe"
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
    windows.open(home / "app/pythonw.exe", "cmd", "/c", f"E:\\{home.name}\\Curriculum Studio.cmd")
    windows.close_windows()
    assert (home / "Data/window.ini").is_file()
    assert files_in(home / "app") == laid, "a start writes nothing beside the program"
    assert {name for name in files_in(windows.user) if "urriculum" in name} == {
        name for name in before if "urriculum" in name
    }
