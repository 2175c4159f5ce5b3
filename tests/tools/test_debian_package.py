"""The Debian package works in a Debian that has nothing else, and without a network."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from curriculum_studio import __version__

ROOT = Path(__file__).resolve().parents[2]
WINDOW = Path(__file__).with_name("installed_window.py")
HOME = "/usr/lib/curriculum-studio"

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
    made = ROOT / "build" / "packages" / f"curriculum-studio_{__version__}-1_amd64.deb"
    if not made.is_file():
        said_by("python3", "dev.py", "package", "deb")
    return made


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def debian(request, tmp_path_factory):
    """A bare Debian with the package, as apt installs it; the mirror is that of this system."""
    root = tmp_path_factory.mktemp(request.param)
    sources = said_by("apt-get", "indextargets", "--format", "$(REPO_URI)").splitlines()
    mirror = next(each for each in sources if each.startswith("http"))
    said_by("debootstrap", "--variant=minbase", request.param, root, mirror)
    settings = said_by("apt-config", "dump", "Acquire")
    (root / "etc/apt/apt.conf.d/99host").write_text(settings, encoding="utf-8")
    shutil.copy(package(), root / "tmp/package.deb")
    shutil.copy(WINDOW, root / "tmp/window.py")
    apt = ("chroot", root, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ("install", "--yes", "--no-install-recommends", "/tmp/package.deb", "fonts-noto-cjk")
    said_by(*apt, "update", env=quiet)
    said_by(*apt, *wanted, env=quiet)
    yield root
    shutil.rmtree(root)


def offline(root, *command):
    """What a command says in the bare Debian, cut off from every network."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return said_by("unshare", "--net", "chroot", root, *command, env=environment)


def test_it_works_without_a_network_and_goes_without_a_trace(debian):
    library = "/tmp/a.cstudio-db"
    program, where = "curriculum-studio", ("--workspace", library)
    assert __version__ in offline(debian, program, "--version")
    assert list((debian / HOME.lstrip("/")).rglob("__pycache__")), "compiled for all users"
    offline(debian, program, "sample", *where)
    listed = json.loads(offline(debian, program, "list", "--json", *where))
    standard = next(each["id"] for each in listed if each["kind"] == "standard")
    for language in ("zh", "de"):
        target = f"/tmp/{language}.docx"
        offline(debian, program, "export", standard, "--out", target, "--lang", language, *where)
        assert (debian / target.lstrip("/")).stat().st_size > 100_000
    python = ("python3", "-I", "-S", "/tmp/window.py", library, "/tmp/window.png", f"{HOME}/site")
    offline(debian, *python)
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
