"""What all packages need: the time of the commit, the wheel, the locked packages of others.

Everybody gets all of it, and the limits of size grew by what paper and groups weigh: of two
products each has to be tried, and who takes the wrong one has no paper.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path, PurePosixPath

from curriculum_studio import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
OUT = BUILD / "packages"
DOWNLOADS = BUILD / "downloads"
PACKAGING = ROOT / "packaging"
VERSION = __version__


#: What of the packages of others stays behind, beside most of PySide6: a second copy of compiled
#: parts for newer processors, kinds of files that the program does not read, sources of what is
#: compiled, a template that lies beside it unpacked.
LEFT_OUT = (
    "PIL/_avif.*",
    "PIL/_imagingtk.*",
    "docx/templates/default-docx-template/*",
    "hunspell/*.cpp",
    "lxml/*.pxi",
    "lxml/html/*",
    "lxml/isoschematron/*",
    "lxml/objectify.*",
    "lxml/sax.*",
    "rapidfuzz/*_avx2.*",
)


#: Most that a product may take on a disk, in MB.
MOST_INSTALLED = 400


class PackageError(Exception):
    """A package cannot be made; the text says why and what to do."""


@cache
def epoch() -> int:
    """Return the time that all files in packages get, in seconds since 1970.

    It is that of the last commit unless SOURCE_DATE_EPOCH says another, see
    https://reproducible-builds.org/specs/source-date-epoch/
    """
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said is None:
        said = run("the time of the last commit is not known", "git", "log", "-1", "--format=%ct")
    return int(said)


def run(problem: str, *command: str | Path, folder: Path = ROOT, **variables: str) -> str:
    """Run a command and return what it says.

    Raises:
        PackageError: the command failed or is not there; the text is the problem and its output.
    """
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(
            [*map(str, command)],
            cwd=folder,
            env={**environment, "PYTHONIOENCODING": "utf-8", **variables},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        message = f"{problem}: {command[0]} is not installed (packaging/apt.txt, section packages)"
        raise PackageError(message) from None
    if done.returncode != 0:
        message = (
            f"{problem}: {command[0]} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        )
        raise PackageError(message)
    return done.stdout


def make_wheel() -> Path:
    """Build the wheel with the backend of this environment; no network is needed."""
    OUT.mkdir(parents=True, exist_ok=True)
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--no-cache-dir")
    with tempfile.TemporaryDirectory(dir=OUT) as folder:
        run(
            "the wheel could not be built",
            *(sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", folder, ROOT),
            SOURCE_DATE_EPOCH=str(epoch()),
        )
        (built,) = Path(folder).glob("*.whl")
        return built.replace(OUT / built.name)


def clean_wheel_check(wheel: Path) -> None:
    """Install a wheel without an index, and let the installed program work.

    The packages of others are those of this environment; the program itself is the wheel's.

    Raises:
        PackageError: something of that fails.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        venv.create(home / "venv", with_pip=False, symlinks=os.name != "nt")
        python = home / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet")
        run("the wheel cannot be installed", *pip, "--no-deps", "--no-index", wheel)
        site = next((home / "venv").rglob("site-packages"))
        (site / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
        check_program((python, "-m", "curriculum_studio"), home)


def check_program(program: Sequence[str | Path], home: Path) -> None:
    """Let an installed program say its version, make the samples and list them.

    Raises:
        PackageError: it says something else than it should.
    """
    problem = "the installed program does not work"
    library = home / "check.cstudio-db"
    version = run(problem, *program, "--version", folder=home)
    run(problem, *program, "sample", "--workspace", library, folder=home)
    listed = run(problem, *program, "list", "--workspace", library, folder=home)
    if VERSION not in version or len(listed.splitlines()) < 10:
        message = f"{problem}: it says {version.strip()!r} and lists\n{listed}"
        raise PackageError(message)


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def fresh_folder(folder: Path) -> Path:
    """Return an empty folder, whatever was there before."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def unpack(wheels: Iterable[Path], site: Path) -> None:
    """Lay the files of wheels into one folder, from which they are imported.

    Wheels of one package for several Pythons may lie together: what is compiled has the Python in
    its name, and all else is the same, but for notes about the wheel.

    Raises:
        PackageError: two wheels have different files of one name.
    """
    made: dict[PurePosixPath, bytes] = {}
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                if entry.is_dir():
                    continue
                path = place_in_site(PurePosixPath(entry.filename))
                if path is None:
                    continue
                content = archive.read(entry)
                if made.setdefault(path, content) != content and not is_note(path):
                    message = f"{wheel.name}: {path} differs from that of another wheel"
                    raise PackageError(message)
    for path, content in made.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def place_in_site(path: PurePosixPath) -> PurePosixPath | None:
    """Return where a file of a wheel belongs; None for commands and what only others read."""
    if path.parts[0].endswith(".data"):
        libraries = path.parts[1] in {"purelib", "platlib"}
        return PurePosixPath(*path.parts[2:]) if libraries else None
    cache = "__pycache__" in path.parts
    return None if cache or path.suffix in {".pyi", ".pyx", ".pxd", ".h"} else path


def is_note(path: PurePosixPath) -> bool:
    """Tell whether a file says how a wheel was made, and not what is in it."""
    about = path.parts[0].endswith(".dist-info")
    return about and (path.name in {"RECORD", "WHEEL"} or "sboms" in path.parts)


def keep_only(folder: Path, patterns: Collection[str]) -> None:
    """Take out of a folder what no pattern allows, and folders that are empty then.

    Raises:
        PackageError: a pattern allows nothing, so that something moved or has another name.
    """
    used = set()
    for file in sorted(folder.rglob("*"), reverse=True):
        name = file.relative_to(folder).as_posix()
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
            continue
        fitting = {pattern for pattern in patterns if fnmatchcase(name, pattern)}
        used |= fitting
        if not fitting:
            file.unlink()
    if used != set(patterns):
        message = f"{folder.name} has nothing like {', '.join(sorted(set(patterns) - used))}"
        raise PackageError(message)


def leave_out(folder: Path, patterns: Collection[str]) -> None:
    """Take out of a folder what a pattern names; all else stays.

    Raises:
        PackageError: a pattern names nothing, so that something moved or has another name.
    """
    for pattern in patterns:
        found = [
            file
            for file in folder.rglob("*")
            if file.is_file() and fnmatchcase(file.relative_to(folder).as_posix(), pattern)
        ]
        if not found:
            message = f"{folder.name} has nothing like {pattern}, which should be left out"
            raise PackageError(message)
        for file in found:
            file.unlink()


def check_installed(folder: Path) -> None:
    """Refuse a folder that takes more on a disk than it may.

    Raises:
        PackageError: it does.
    """
    megabytes = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    if megabytes > MOST_INSTALLED:
        message = f"{megabytes:.0f} MB would be installed, {MOST_INSTALLED} are allowed"
        raise PackageError(message)


def write_notices(site: Path, folder: Path, python: str = "", beside: Path | None = None) -> None:
    """Write the bill of materials and the texts of all licences of what lies in a folder.

    `python` is the version of a Python that goes along, in digits; `beside` is a file that lists
    what else does, with its Python.

    Raises:
        PackageError: a package may not go with the program, or a text is missing.
    """
    command = (sys.executable, ROOT / "tools" / "licences.py", "--site", site)
    files = ("--sbom", folder / "sbom.cdx.json", "--texts", folder / "licences.txt")
    run(
        "the licences are not in order",
        *(*command, *files, *(("--python", python) if python else ())),
        *(("--beside", beside) if beside else ()),
        SOURCE_DATE_EPOCH=str(epoch()),
        PYTHONPATH=str(ROOT),
    )


def normalize(folder: Path) -> None:
    """Give all files in a folder the time of the commit, and the modes 755 or 644.

    Otherwise packages would depend on when, and with which umask, they are built.
    """
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
