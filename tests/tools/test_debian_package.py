"""The Debian package works in a Debian or Ubuntu that has nothing else, and without a network."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from curriculum_studio import __version__
from curriculum_studio.features.group.service.passwords import VARIABLE
from tests.helpers.postgres import new_server
from tests.tools.group_trial import GroupTrial

ROOT = Path(__file__).resolve().parents[2]
WINDOW = Path(__file__).with_name("installed_window.py")
HOME = "/usr/lib/curriculum-studio"
PACKAGE = "application/vnd.curriculum-studio.package+zip"
BEFORE = "0.0.9"

#: What is not final comes before it: 1.2.0~rc1.
VERSION = re.sub("(a|b|rc)", r"~\1", __version__)

#: What else the trial wants in the bare system: fonts for the picture, and what a desktop brings to
#: open files by double click.
DESKTOP = ("fonts-noto-cjk", "shared-mime-info", "desktop-file-utils", "libglib2.0-bin")

UBUNTU = "http://archive.ubuntu.com/ubuntu"
UBUNTU_KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(
        shutil.which("debootstrap") is None or os.geteuid() != 0,
        reason="needs debootstrap and the rights of root",
    ),
]


def said_by(*command, **options):
    done = subprocess.run(
        [*map(str, command)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        **options,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def package():
    """The package of this version that `dev.py package deb` made, or a new one."""
    made = ROOT / "build" / "packages" / f"curriculum-studio_{VERSION}-1_amd64.deb"
    if not made.is_file():
        said_by("python3", "dev.py", "package", "deb")
    return made


#: Puts the modules of a package into their archive once more.
ARCHIVE_AGAIN = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from package_code import archive
tree, home = map(Path, sys.argv[2:])
archive(tree, home / "site", home / "bin/python3.13", home / "lib/python3.13")
"""

#: Imports, once a line is given, what only the version before has, and tells the version.
LATE = (
    *(f"{HOME}/bin/python3.13", "-I", "-S", "-B", "-c"),
    f"""
import sys; sys.path.append("{HOME}/site")
import sitecustomize
print(flush=True)
sys.stdin.readline()
from curriculum_studio import __version__, dropped
print(__version__)
""",
)


@pytest.fixture(scope="module")
def package_before(tmp_path_factory):
    """The package of a version before, which had a module more; made once for all systems."""
    folder = tmp_path_factory.mktemp("before")
    tree = folder / "before"
    said_by("dpkg-deb", "--raw-extract", package(), tree)
    control = tree / "DEBIAN/control"
    text = control.read_text(encoding="utf-8")
    control.write_text(text.replace(f"Version: {VERSION}", f"Version: {BEFORE}"), "utf-8")
    home = tree / HOME.lstrip("/")
    first = home / "site/curriculum_studio/__init__.py"
    text = first.read_text(encoding="utf-8")
    first.write_text(text.replace(__version__, BEFORE), encoding="utf-8")
    first.with_name("dropped.py").touch()
    said_by(sys.executable, "-c", ARCHIVE_AGAIN, ROOT / "tools", tree, home)
    made = folder / "before.deb"
    said_by("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, made)
    return made


def mirrors():
    """The archives that this system uses itself."""
    sources = said_by("apt-get", "indextargets", "--format", "$(REPO_URI)").splitlines()
    return [each for each in sources if each.startswith("http")]


def bare(release, root):
    """Make a bare system of a release."""
    minimal = ("debootstrap", "--variant=minbase")
    if release != "jammy":
        said_by(*minimal, release, root, mirrors()[0])
        return
    if not UBUNTU_KEYS.is_file():
        pytest.skip("not installed: ubuntu-archive-keyring")
    keys = ("--keyring", UBUNTU_KEYS, "--components=main,universe")
    made = subprocess.run(
        [*minimal, *keys, release, root, UBUNTU], capture_output=True, check=False
    )
    if made.returncode != 0 and b"Failed getting release file" in made.stdout + made.stderr:
        pytest.skip("the archive of Ubuntu cannot be reached from here")
    assert made.returncode == 0, (made.stdout + made.stderr)[-2000:]
    with (root / "etc/apt/sources.list").open("a", encoding="utf-8") as sources:
        sources.write(f"deb {UBUNTU} {release}-updates main universe\n")


@pytest.fixture(scope="module", params=["bullseye", "bookworm", "trixie", "jammy"])
def debian(request, package_before, tmp_path_factory):
    """A bare Debian 11, 12 or 13, or Ubuntu 22.04, with the version before, as apt installs it."""
    root = tmp_path_factory.mktemp(request.param)
    bare(request.param, root)
    settings = said_by("apt-config", "dump", "Acquire")
    (root / "etc/apt/apt.conf.d/99host").write_text(settings, encoding="utf-8")
    shutil.copy(package(), root / "tmp/package.deb")
    shutil.copy(package_before, root / "tmp/before.deb")
    shutil.copy(WINDOW, root / "tmp/window.py")
    apt = ("chroot", root, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ("install", "--yes", "--no-install-recommends", "/tmp/before.deb", *DESKTOP)
    said_by(*apt, "update", env=quiet)
    said_by(*apt, *wanted, env=quiet)
    yield root
    shutil.rmtree(root)


ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
}


def offline(root, *command):
    """What a command says in the bare system, cut off from every network."""
    return said_by("unshare", "--net", "chroot", root, *command, env=ENVIRONMENT)


def running(root, word):
    """The processes in the bare system whose command has a word."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            inside = place.joinpath("root").readlink() == root
            command = (place / "cmdline").read_bytes().decode("utf-8", "replace")
        except OSError:  # it has ended in the meantime
            continue
        if inside and word in command and "start.py" in command:
            found.append(int(place.name))
    return found


def open_by_double_click(root, file):
    """Open a file as a desktop does, wait for the program, and end it."""
    command = ("unshare", "--net", "chroot", root, "gio", "open", file)
    with subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.DEVNULL) as desktop:
        end = time.monotonic() + 300
        while not (found := running(root, file)):
            assert time.monotonic() < end, "nothing opens the file"
            time.sleep(0.5)
        for process in found:
            os.kill(process, signal.SIGTERM)
        desktop.terminate()  # that of Debian 11 waits on for ever where there is no bus


def share_in_groups(debian):
    """Let two libraries share a document, in a folder and on a server of this computer."""

    def run(*words, password):
        # The server is on this computer, so that its network has to be seen.
        environment = {**ENVIRONMENT, VARIABLE: password}
        return said_by("chroot", debian, "curriculum-studio", *words, env=environment)

    def path(file):
        return f"/{file.relative_to(debian)}"

    # A bare system has no key ring, and the password is said each time.
    GroupTrial(run, debian / "tmp/by folder", path, ring=False).by_folder()
    with new_server() as server:
        GroupTrial(run, debian / "tmp/by server", path, ring=False).by_server(server)


def test_it_works_without_a_network_and_goes_without_a_trace(debian):
    library, gift = "/tmp/a.cstudio-db", "/tmp/礼物.cstudio"
    program, where = "curriculum-studio", ("--workspace", library)
    home = debian / HOME.lstrip("/")
    assert BEFORE in offline(debian, program, "--version")
    offline(debian, program, "sample", *where)
    filled = offline(debian, program, "list", "--json", *where)
    with subprocess.Popen(
        ["chroot", debian, *LATE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as begun:
        begun.stdout.readline()
        offline(debian, "dpkg", "--install", "/tmp/package.deb")
        assert begun.communicate("\n")[0] == f"{BEFORE}\n", "what runs during an update stays whole"
    assert __version__ in offline(debian, program, "--version")
    assert list(home.rglob("dropped.*")) == []
    with pytest.raises(AssertionError, match="cannot import name 'dropped'"):
        offline(debian, *LATE)
    assert list(home.rglob("pathlib*.pyc")) == [], "nothing is compiled here"
    assert offline(debian, program, "list", "--json", *where) == filled
    documents = {each["kind"]: each["id"] for each in json.loads(filled)}
    standard = documents["standard"]
    offline(debian, program, "export-package", documents["unit"], "--out", gift, *where)
    assert PACKAGE in offline(debian, "gio", "info", "-a", "standard::content-type", gift)
    assert "curriculum-studio.desktop" in offline(debian, "gio", "mime", PACKAGE)
    open_by_double_click(debian, gift)
    for language in ("zh", "de"):
        target = f"/tmp/{language}.docx"
        offline(debian, program, "export", standard, "--out", target, "--lang", language, *where)
        assert (debian / target.lstrip("/")).stat().st_size > 100_000
        # Pages are set without an office program.
        target = f"/tmp/{language}.pdf"
        offline(debian, program, "export", standard, "--out", target, "--lang", language, *where)
        assert (debian / target.lstrip("/")).read_bytes().startswith(b"%PDF-")
    share_in_groups(debian)
    python = (f"{HOME}/bin/python3.13", "-I", "-S", "-B", "/tmp/window.py", library)
    offline(debian, *python, "/tmp/window.png", f"{HOME}/site")
    with Image.open(debian / "tmp/window.png") as picture:
        assert len(picture.convert("RGB").getcolors(2**24)) > 200
    shared = debian / "usr/share"
    assert (shared / "applications/curriculum-studio.desktop").is_file()
    about = shared / "doc/curriculum-studio"
    bill = json.loads((about / "sbom.cdx.json").read_text(encoding="utf-8"))
    parts = {f"{each['name']} {each['version']}" for each in bill["components"]}
    assert "pyside6-essentials" in {part.split()[0] for part in parts}
    texts = (about / "licences.txt").read_text(encoding="utf-8").splitlines()
    assert parts <= set(texts), "each part of the bill stands in the texts with its version"
    offline(debian, "dpkg", "--purge", "curriculum-studio")
    assert not (debian / HOME.lstrip("/")).exists()
    assert (debian / library.lstrip("/")).is_file()
