"""The packages of others that go with the program, by system, as tools/lock.py has locked them.

Making a package downloads nothing whose hash is not in packaging/requirements-*.lock.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from package_common import DOWNLOADS, PACKAGING, run, sha256


@dataclass(frozen=True)
class Target:
    """A system for which packages are locked: its Qt, its Pythons, its names for both tools.

    `tags` are the platforms for pip, the newest first; `libc` is the oldest C library on Linux.
    """

    name: str
    qt: str
    pythons: tuple[str, ...]
    platform: str
    tags: tuple[str, ...]
    libc: str = ""

    @property
    def lock(self) -> Path:
        """The file with versions and hashes."""
        return PACKAGING / f"requirements-{self.name}.lock"


#: glibc 2.28 is that of the oldest systems in schools: UOS 20, Kylin V10, Debian 10.
_MANYLINUX = tuple(f"manylinux_2_{minor}_x86_64" for minor in (*range(28, 16, -1), 12, 5))

#: Qt 6.10 and later need a library of Windows that came with Windows 10 1903, on Linux glibc 2.34.
WINDOWS = Target("windows", "6.9.3", ("3.13",), "windows", ("win_amd64",))
LINUX = Target(
    "linux",
    "6.9.3",
    ("3.13",),
    "x86_64-manylinux_2_28",
    (*_MANYLINUX, "manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"),
    libc="2.28",
)


def download(target: Target) -> list[Path]:
    """Return the wheels of a system, for each of its Pythons.

    What is there already is not asked for again, but its hashes are compared again.

    Raises:
        PackageError: the index does not answer, or a file has another hash.
    """
    folder = download_folder(target.lock)
    for python in target.pythons:
        abi = f"cp{python.replace('.', '')}"
        wanted: tuple[str | Path, ...] = (
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"),
            *("--only-binary=:all:", "--implementation", "cp", "--python-version", python),
            *(part for tag in target.tags for part in ("--platform", tag)),
            *(part for name in (abi, "abi3", "none") for part in ("--abi", name)),
            *("--dest", folder, "--requirement", target.lock),
        )
        marker = folder / f"complete-{python}"
        here = ("--no-index", "--find-links", folder) if marker.exists() else ()
        run(f"the packages for {target.name} could not be downloaded", *wanted, *here)
        marker.touch()
    return sorted(folder.glob("*.whl"))


def download_folder(lock: Path) -> Path:
    """Return where the files of a lock file are kept: another folder once it changes."""
    return DOWNLOADS / f"{lock.stem}-{sha256(lock)[:12]}"
