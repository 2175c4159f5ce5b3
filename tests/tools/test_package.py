"""What people install is made of what it should be made of, and made the same every time."""

import configparser
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from packaging.version import Version

from curriculum_studio import __version__
from curriculum_studio.features.sharing.formats import package as package_content
from curriculum_studio.locations import WORKSPACE_SUFFIX

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    yield importlib.import_module("dev")
    del sys.modules["dev"]


def test_an_unknown_product_is_named_with_those_there_are(tool, capsys):
    assert tool("package").main(["msi"]) == 2
    said = capsys.readouterr().err
    assert "msi" in said
    assert "wheel" in said


def test_every_product_that_is_described_can_be_made(tool, dev):
    said = re.search(r"build/packages: (.*?), or all of them", dev.__doc__, re.DOTALL)[1]
    release = (ROOT / "docs/release.md").read_text(encoding="utf-8")
    listed = re.search(r"# one: (.*)", release)[1]
    assert set(tool("package").PRODUCTS) == set(re.findall(r"\w+", said)) == set(listed.split(", "))


@pytest.fixture
def common(tool):
    return tool("package_common")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ((sys.executable, "-c", "import sys; sys.exit('sorry')"), r"no good(.|\n)*sorry"),
        (("no-such-tool",), "no-such-tool is not installed"),
    ],
)
def test_a_command_that_fails_or_is_missing_is_told(common, command, said):
    with pytest.raises(common.PackageError, match=said):
        common.run("no good", *command)


def test_tools_for_packages_are_wanted_by_nobody_else(dev):
    known = {"packages": "nsis", "trials": "wine", "tests": "poppler-utils", "program": "libegl1"}
    listed = {section: dev.listed_packages(section) for section in known}
    assert all([name] in listed[section] for section, name in known.items())
    names = [name for part in listed.values() for names in part for name in names]
    assert len(names) == len(set(names))


@pytest.mark.slow
def test_the_wheel_is_the_same_whenever_it_is_built(common, tmp_path, monkeypatch):
    monkeypatch.setattr(common, "OUT", tmp_path / "first")
    first = common.make_wheel()
    monkeypatch.setattr(common, "OUT", tmp_path / "second")
    mask = os.umask(0o077)
    try:
        second = common.make_wheel()
    finally:
        os.umask(mask)
    assert first.read_bytes() == second.read_bytes()
    assert [file.name for file in (tmp_path / "first").iterdir()] == [first.name]
    with zipfile.ZipFile(first) as archive:
        assert "curriculum_studio/__main__.py" in archive.namelist()


@pytest.mark.campaign
def test_a_wheel_without_samples_is_no_good(common, tmp_path, monkeypatch):
    monkeypatch.setattr(common, "OUT", tmp_path)
    whole = common.make_wheel()
    common.clean_wheel_check(whole)
    poor = tmp_path / "poor" / whole.name
    poor.parent.mkdir()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(poor, "w") as target:
        for entry in source.infolist():
            if "_resources/samples" not in entry.filename:
                target.writestr(entry, source.read(entry))
    with pytest.raises(common.PackageError, match="does not work"):
        common.clean_wheel_check(poor)


# --- Linux ------------------------------------------------------------------------------------


def wants(*commands):
    missing = [command for command in commands if shutil.which(command) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def linux(tool):
    return tool("package_linux")


@pytest.fixture
def entry(linux):
    """The menu entry, key by key."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(linux.LINUX / "curriculum-studio.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def xml_of(linux, name):
    return ET.parse(linux.LINUX / f"curriculum-studio{name}.xml").getroot()


@wants("desktop-file-validate", "appstreamcli")
def test_menus_and_software_centres_take_the_files(tool, linux, tmp_path, monkeypatch):
    def look():
        linux.integrate(tmp_path / "root")
        linux.check_integration(tmp_path / "root")

    look()
    folder = tmp_path / "linux"
    shutil.copytree(linux.LINUX, folder)
    monkeypatch.setattr(linux, "LINUX", folder)
    for name, line in (("desktop", "Exec=curriculum-studio %F"), ("metainfo.xml", "<name>")):
        file = folder / f"curriculum-studio.{name}"
        whole = file.read_text(encoding="utf-8")
        file.write_text(whole.replace(line, "<", 1), encoding="utf-8")
        with pytest.raises(tool("package_common").PackageError, match="is wrong"):
            look()
        file.write_text(whole, encoding="utf-8")


@pytest.fixture
def publisher(tool, linux, monkeypatch):
    """Somebody who publishes."""
    told = tool("package_publisher").Publisher(
        name="Example Association",
        email="studio@example.org",
        identifier="org.example.curriculum_studio",
        homepage="https://example.org/studio",
        pictures="https://example.org/studio/pictures/",
    )
    monkeypatch.setattr(linux, "read_publisher", lambda: told)
    return told


@wants("desktop-file-validate", "appstreamcli")
def test_a_package_that_somebody_publishes_leaves_nothing_open(linux, publisher, tmp_path):
    linux.integrate(tmp_path)
    linux.check_integration(tmp_path)
    (file,) = (tmp_path / "usr/share/metainfo").iterdir()
    # As lintian asks, who also compares the name of the file with the identifier in it.
    look = ["appstreamcli", "validate-tree", "--no-net", "--strict", tmp_path]
    done = subprocess.run(look, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    root = ET.parse(file).getroot()
    assert root.findtext("id") == publisher.identifier
    assert root.findtext("url") == publisher.homepage
    images = [image.text.rpartition("/") for image in root.iter("image")]
    assert {place for place, _, _ in images} == {"https://example.org/studio/pictures"}
    assert all((ROOT / "docs/pictures" / name).is_file() for _, _, name in images)
    for picture in root.iter("screenshot"):
        languages = [image.get("{http://www.w3.org/XML/1998/namespace}lang") for image in picture]
        assert languages == [None, "zh_CN", "de"] * 2, "a caption and a picture in each language"
    assert linux.maintainer() == "Example Association <studio@example.org>"


def test_a_package_that_nobody_publishes_names_no_pictures(linux, tmp_path):
    linux.integrate(tmp_path)
    text = (tmp_path / "usr/share/metainfo/curriculum-studio.metainfo.xml").read_text("utf-8")
    assert "<screenshot" not in text
    assert "https://" not in text


def test_who_publishes_says_everything(tool, tmp_path):
    who = tool("package_publisher")
    assert who.read_publisher() is None, "nobody has published yet"
    file = tmp_path / "publisher.toml"
    whole = 'name="a"\nemail="b"\nidentifier="c.d"\nhomepage="https://e"\npictures="https://f"\n'
    file.write_text(whole, encoding="utf-8")
    assert who.read_publisher(file).email == "b"
    for wrong in (whole.replace('"b"', '""'), whole.replace("https://f", "file:///f")):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(who.PackageError, match=r"publisher\.toml"):
            who.read_publisher(file)


def test_the_kinds_of_files_are_those_of_the_program(linux, entry):
    kinds = {each.get("type"): each for each in xml_of(linux, "-mime").iter(f"{MIME}mime-type")}
    patterns = {each.find(f"{MIME}glob").get("pattern") for each in kinds.values()}
    assert patterns == {f"*{package_content.SUFFIX}", f"*{WORKSPACE_SUFFIX}"}
    assert package_content.MEDIA_TYPE in kinds
    assert set(entry["MimeType"].strip(";").split(";")) == set(kinds)
    assert {each.text for each in xml_of(linux, ".metainfo").iter("mediatype")} == set(kinds)
    icons = {name.replace("-", "/", 1) for name in linux.ICON_NAMES["mimetypes"]}
    assert icons == set(kinds)


def test_the_newest_release_is_this_one_or_the_one_before(linux):
    newest = xml_of(linux, ".metainfo").find("releases")[0].get("version")
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if f"## [{__version__}]" in changelog:
        assert newest == __version__
    else:
        assert Version(newest) < Version(__version__), "this version is being prepared"


def test_what_is_larger_than_it_may_be_is_no_product(tool, tmp_path):
    package = tool("package")
    file = tmp_path / "a.deb"
    most = package.LARGEST[".deb"]
    for length, fits in ((most * 1_000_000, True), (most * 1_000_000 + 1, False)):
        with file.open("wb") as handle:
            handle.truncate(length)
        if fits:
            assert package.size(file) == f"{most:.1f} MB"
        else:
            with pytest.raises(package.PackageError, match=f"{most} are allowed"):
                package.size(file)


@pytest.fixture(scope="module")
def made_files(tmp_path_factory):
    """A library and an exchange file out of it, as the program writes them."""
    folder = tmp_path_factory.mktemp("made")
    library, package = folder / "made.cstudio-db", folder / "made.cstudio"
    program = [sys.executable, "-m", "curriculum_studio"]
    subprocess.run([*program, "sample", "--workspace", library], check=True, cwd=ROOT)
    listing = [*program, "list", "--json", "--workspace", library]
    listed = subprocess.run(listing, check=True, cwd=ROOT, capture_output=True).stdout
    unit = next(each["id"] for each in json.loads(listed) if each["kind"] == "unit")
    command = [*program, "export-package", unit, "--out", package, "--workspace", library]
    subprocess.run(command, check=True, cwd=ROOT)
    return library, package


@pytest.mark.campaign
@wants("update-mime-database", "gio")
def test_the_system_knows_our_files_without_their_endings(linux, made_files, tmp_path):
    share = tmp_path / "usr/share"
    linux.integrate(tmp_path)
    known = shutil.copytree("/usr/share/mime/packages", share / "mime/packages", dirs_exist_ok=True)
    assert known.is_dir()
    subprocess.run(["update-mime-database", share / "mime"], check=True)
    for file, kind in zip(made_files, ("library+sqlite3", "package+zip"), strict=True):
        bare = shutil.copyfile(file, tmp_path / "bare")
        query = ["gio", "info", "-a", "standard::content-type", bare]
        environment = {**os.environ, "XDG_DATA_DIRS": str(share), "XDG_DATA_HOME": str(share)}
        said = subprocess.run(query, check=True, capture_output=True, text=True, env=environment)
        assert f"application/vnd.curriculum-studio.{kind}" in said.stdout


# --- packages of others -----------------------------------------------------------------------


def wheel_of(folder, tag, **files):
    folder.mkdir(exist_ok=True)
    made = folder / f"thing-1.0-{tag}.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_DOT_", "."), text)
    return made


def test_wheels_for_several_pythons_lie_together(common, tmp_path):
    both = {"thing__a_DOT_py": "same", "thing-1.0_DOT_data__platlib__x_DOT_dll": "library"}
    first = wheel_of(tmp_path, "cp311", thing__c311_DOT_so="1", thing__a_DOT_pyi="hint", **both)
    second = wheel_of(tmp_path, "cp312", thing__c312_DOT_so="2", **both)
    common.unpack([first, second], tmp_path / "site")
    found = {file.name for file in (tmp_path / "site").rglob("*") if file.is_file()}
    assert found == {"a.py", "c311.so", "c312.so", "x.dll"}
    other = wheel_of(tmp_path, "cp313", thing__a_DOT_py="another")
    with pytest.raises(common.PackageError, match=r"cp313.*thing/a\.py differs"):
        common.unpack([first, other], tmp_path / "site")


def lay(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_only_what_is_allowed_stays_and_nothing_is_allowed_for_nothing(common, tmp_path):
    lay(tmp_path / "kept", "lib/core.so", "lib/qml/big.so", "a.py")
    common.keep_only(tmp_path / "kept", ("*.py", "lib/core.so"))
    left = {path.relative_to(tmp_path / "kept").as_posix() for path in tmp_path.rglob("kept/**/*")}
    assert left == {"a.py", "lib", "lib/core.so"}
    with pytest.raises(common.PackageError, match=r"nothing like gone\.so"):
        common.keep_only(tmp_path / "kept", ("*.py", "gone.so"))


def test_what_is_left_out_is_there_before(common, tmp_path):
    lay(
        tmp_path / "site",
        "rapidfuzz/fuzz_cpp.so",
        "rapidfuzz/distance/x_avx2.so",
        "rapidfuzz/fuzz.py",
    )
    common.leave_out(tmp_path / "site", ("rapidfuzz/*_avx2.*",))
    left = {path.name for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert left == {"fuzz_cpp.so", "fuzz.py"}
    with pytest.raises(common.PackageError, match=r"nothing like rapidfuzz/\*_avx2"):
        common.leave_out(tmp_path / "site", ("rapidfuzz/*_avx2.*",))


def test_the_package_wants_the_libraries_that_set_up_installs(linux, tmp_path):
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr/file").write_text("content", encoding="utf-8")
    linux.write_control(tmp_path)
    text = (tmp_path / "DEBIAN/control").read_text(encoding="utf-8")
    assert "libglib2.0-0t64 | libglib2.0-0" in text
    assert "libc6 (>= 2.28)" in text
    assert "python" not in text.partition("Description:")[0], "it brings its own"
    needed, recommended = (
        set(re.findall(r"[\w.+-]+", re.search(rf"^{field}: (.*)$", text, re.MULTILINE)[1]))
        for field in ("Depends", "Recommends")
    )
    assert {name for name in recommended if name.startswith("fonts-")} == linux.NOT_NEEDED
    assert not linux.NOT_NEEDED & needed
    # What the program is seen with, it is tested with.
    assert {(name,) for name in linux.NOT_NEEDED} <= set(
        map(tuple, linux.listed_packages("program"))
    )
    sums = (tmp_path / "DEBIAN/md5sums").read_text(encoding="utf-8")
    assert sums == "9a0364b9e99bb480dd25e1f0284c8555  usr/file\n"
    assert {file.name for file in (tmp_path / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_the_launcher_starts_the_python_that_the_package_carries(tool, linux):
    text = (linux.DEBIAN / "curriculum-studio").read_text(encoding="utf-8")
    assert re.findall(r"python3\.\d+", text) == [tool("package_python").SOURCE]


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="not installed: dpkg")
def test_a_package_that_is_not_final_is_older_than_the_final_one(tool):
    versions = [tool("package_linux").debian_version(each) for each in ("1.2.0rc1", "1.2.0")]
    assert versions == ["1.2.0~rc1-1", "1.2.0-1"]
    subprocess.run(["dpkg", "--compare-versions", versions[0], "lt", versions[1]], check=True)


# --- the Python in the Linux package ----------------------------------------------------------


def test_modules_are_in_the_program_or_alone_and_what_nothing_needs_is_nowhere(tool):
    alike = ("_bz2 _bz2module.c", "_ssl _ssl.c", "_testcapi _testcapi.c", "_lzma _lzmamodule.c")
    lines = ["# Setup", "", "*shared*", *alike, "xxlimited xxlimited.c", "array arraymodule.c"]
    (static, *inside), (shared, *alone) = (
        each.split("\n")
        for each in re.split(r"\n(?=\*shared)", tool("package_python").modules_to_build(lines))
    )
    assert (static, inside) == ("*static*", ["_bz2 _bz2module.c", "array arraymodule.c"])
    assert (shared, alone) == ("*shared*", ["_ssl _ssl.c", "_lzma _lzmamodule.c", ""])


@wants("objdump")
def test_what_needs_a_newer_system_than_is_promised_is_no_product(tool, tmp_path):
    python = tool("package_python")
    program = tmp_path / "bin/program"
    program.parent.mkdir()
    shutil.copy("/bin/ls", program)
    (tmp_path / "notes.so").write_text("GLIBC_9.9", encoding="utf-8")
    (tmp_path / "gone").symlink_to("nowhere")
    python.check_age(tmp_path, "2.999")
    # By numbers: 2.34 is newer than 2.9.
    with pytest.raises(python.PackageError, match=r"^bin/program needs glibc 2\.\d\d, and 2\.9 "):
        python.check_age(tmp_path, "2.9")
