"""Make what people install; runs in the project's environment.

`python tools/package.py [wheel | deb | portable | windows | all | try]`; `dev.py package` sets up
first and then starts this. `try` installs each where there is nothing else. Products stand in
build/packages, what was downloaded in build/downloads. The same commit gives the same bytes,
whenever it is built.

Of packages of others only whole files are left out (`LEFT_OUT`), so that each that is left is as
its makers published it; stripping symbols was refused. What is left out of the packages, and each
product, is tried where there is nothing else.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from package_common import OUT, ROOT, VERSION, PackageError, clean_wheel_check, make_wheel
from package_linux import DEB_VERSION, deb
from package_windows import portable, windows


def wheel() -> list[Path]:
    """Make the wheel, and install and start it in an environment of its own."""
    made = make_wheel()
    clean_wheel_check(made)
    return [made]


#: The tests that install products; each says what it needs and is left out where that is missing.
TRIALS = (
    "tests/tools/test_core_under_wine.py",
    "tests/tools/test_debian_package.py",
    "tests/tools/test_setup_under_wine.py",
)

#: Most that a product to be installed may have, in MB. Of that for Linux 11 are byte code: before,
#: each computer made it on installing.
LARGEST = {".exe": 75, ".deb": 95}

PRODUCTS: dict[str, Callable[[], list[Path]]] = {
    "wheel": wheel,
    "deb": deb,
    "portable": portable,
    "windows": windows,
}


def try_out() -> list[Path]:
    """Install every product in a clean place without a network, and let it work there.

    Raises:
        PackageError: something does not.
    """
    # Two at a time, neither of which then makes what both want.
    for make, made in (
        (deb, f"*_{DEB_VERSION}_*.deb"),
        (windows, f"*-{VERSION}-setup.exe"),
        (portable, f"*-{VERSION}-portable.zip"),
    ):
        if not list(OUT.glob(made)):
            make()
    quality = ROOT / "tools" / "quality.py"
    two = ("-n", "2", "--dist", "worksteal")
    # Each takes minutes, which is no reason to show its stack; what it measured is told at the end.
    told = ("-o", "faulthandler_timeout=0", "-rP")
    command = (sys.executable, str(quality), "test", *TRIALS, "-m", "campaign", *two, *told)
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        message = "a product does not work, or not everywhere; see above"
        raise PackageError(message)
    return []


def size(file: Path) -> str:
    """Return the size of a file in MB, of 1 000 000 bytes.

    Raises:
        PackageError: it is more than schools with a slow line should have to fetch.
    """
    megabytes = file.stat().st_size / 1e6
    if megabytes > LARGEST.get(file.suffix, megabytes):
        message = f"{file.name} has {megabytes:.1f} MB, {LARGEST[file.suffix]} are allowed"
        raise PackageError(message)
    return f"{megabytes:.1f} MB"


def main(arguments: Sequence[str]) -> int:
    """Make the products that are asked for; 1 if one could not be made, 2 if there is none such."""
    asked = list(arguments) or ["all"]
    names = list(PRODUCTS) if asked == ["all"] else asked
    makers = {**PRODUCTS, "try": try_out}
    unknown = [name for name in names if name not in makers]
    if unknown:
        known = ", ".join([*PRODUCTS, "all", "try"])
        print(f"package: {unknown[0]} is none of: {known}", file=sys.stderr)
        return 2
    try:
        for name in names:
            print(f"{name} …", flush=True)
            for file in makers[name]():
                print(f"made {file} ({size(file)})", flush=True)
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
