"""Lock the packages of others: each version with the hashes of its files.

`python tools/lock.py [--upgrade [NAME …]]` writes packaging/requirements-*.lock anew, from what
pyproject.toml asks for; needs an index. `dev.py lock` sets up first and then starts this.
requirements-windows-python.lock and requirements-linux-python.lock stay as they are: each names one
file, and is written by hand.

requirements-dev.lock is what `dev.py setup` installs, for every Python and system in one file. What
goes with the program is locked for its systems alone, in the same versions, with another Qt.

`pylock.toml` and `uv.lock` were refused: both name the address of each file, and an older pip reads
neither. uv writes the lock; who sets up or runs needs no uv.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from package_common import BUILD, PACKAGING, ROOT, PackageError, run
from package_lock import LINUX, WINDOWS, Target

#: The tool that locks, which nothing else needs: it alone answers for systems other than its own.
UV = "0.13.9"

DEVELOPMENT = PACKAGING / "requirements-dev.lock"

#: The oldest Python; the lock holds for all later ones too.
OLDEST = "3.11"

#: A line of a lock file that names a version, and for which Python or system that is.
_PIN = re.compile(r"^([\w.-]+==[^\s;]+)(?: ; ([^\\\n]*[^\\\s]))?", re.MULTILINE)


def uv() -> Path:
    """Return the tool that locks; it is fetched the first time.

    Raises:
        PackageError: the index does not answer.
    """
    folder = BUILD / f"uv-{UV}"
    if not folder.is_dir():
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--target", folder)
        run("the tool that locks could not be installed", *pip, f"uv=={UV}")
    found = shutil.which("uv", path=folder / "bin")
    if found is None:
        message = f"{folder} is damaged; delete it"
        raise PackageError(message)
    return Path(found)


def compile_lock(lock: Path, *options: str | Path) -> None:
    """Write a lock file, keeping its versions where they still fit.

    Raises:
        PackageError: the index does not answer, or there is no set of versions that fit together.
    """
    run(
        f"{lock.name} could not be written",
        *(uv(), "pip", "compile", "--quiet", "--no-annotate", "--generate-hashes"),
        *(*options, ROOT / "pyproject.toml", "--output-file", lock),
        UV_CUSTOM_COMPILE_COMMAND="python3 dev.py lock",
    )


def lock_development(upgrade: Sequence[str] | None) -> None:
    """Lock what developers install; `upgrade` names what may get new versions, all if empty."""
    wanted: list[str] = []
    if upgrade is not None:
        wanted = [f"--upgrade-package={name}" for name in upgrade] or ["--upgrade"]
    every = ("--universal", "--python-version", OLDEST)
    compile_lock(DEVELOPMENT, *every, "--extra", "postgres", "--group", "dev", *wanted)


def lock_target(target: Target) -> None:
    """Lock what goes with the program on a system, for its oldest Python."""
    pins = [pin for pin in pinned(DEVELOPMENT) if not re.match("pyside6|shiboken6", pin)]
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder, "constraints.txt")
        lines = [*pins, f"pyside6-essentials=={target.qt}"]
        constraints.write_text("\n".join(lines) + "\n", encoding="utf-8")
        system = (
            *("--extra", "postgres"),
            *("--python-version", target.pythons[0], "--python-platform", target.platform),
        )
        compile_lock(target.lock, *system, "--only-binary=:all:", "--constraint", constraints)


def pinned(lock: Path) -> list[str]:
    """Return the requirements of a lock file without their hashes."""
    found = _PIN.findall(lock.read_text(encoding="utf-8"))
    return [f"{pin} ; {marker}" if marker else pin for pin, marker in found]


def main() -> int:
    """Write all lock files; 1 if one could not be written."""
    parser = argparse.ArgumentParser(description="Lock the packages of others, with hashes.")
    parser.add_argument(
        "--upgrade", nargs="*", metavar="NAME", help="take new versions, of all or of these"
    )
    upgrade: list[str] | None = parser.parse_args().upgrade
    before = {lock: lock.read_bytes() for lock in PACKAGING.glob("requirements-*.lock")}
    try:
        lock_development(upgrade)
        for target in (WINDOWS, LINUX):
            lock_target(target)
    except PackageError as error:
        print(f"lock: {error}", file=sys.stderr)
        return 1
    for lock in (DEVELOPMENT, WINDOWS.lock, LINUX.lock):
        state = "as it was" if before.get(lock) == lock.read_bytes() else "written"
        print(f"{lock.relative_to(ROOT).as_posix()}: {state}, {len(pinned(lock))} versions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
