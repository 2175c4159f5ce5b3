"""Make what people install; runs in the project's environment.

`python tools/package.py [wheel | deb | portable | windows | all]`; `dev.py package` sets up first
and then starts this. Products stand in build/packages, what was downloaded in build/downloads. The
same commit gives the same bytes, whenever it is built.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from package_common import PackageError, clean_wheel_check, make_wheel
from package_linux import deb
from package_windows import portable, windows


def wheel() -> list[Path]:
    """Make the wheel, and install and start it in an environment of its own."""
    made = make_wheel()
    clean_wheel_check(made)
    return [made]


PRODUCTS: dict[str, Callable[[], list[Path]]] = {
    "wheel": wheel,
    "deb": deb,
    "portable": portable,
    "windows": windows,
}


def size(file: Path) -> str:
    """Return the size of a file in MB, of 1 000 000 bytes."""
    return f"{file.stat().st_size / 1e6:.1f} MB"


def main(arguments: Sequence[str]) -> int:
    """Make the products that are asked for; 1 if one could not be made, 2 if there is none such."""
    asked = list(arguments) or ["all"]
    names = list(PRODUCTS) if asked == ["all"] else asked
    unknown = [name for name in names if name not in PRODUCTS]
    if unknown:
        known = ", ".join([*PRODUCTS, "all"])
        print(f"package: {unknown[0]} is none of: {known}", file=sys.stderr)
        return 2
    try:
        for name in names:
            print(f"making {name} …", flush=True)
            for file in PRODUCTS[name]():
                print(f"made {file} ({size(file)})", flush=True)
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
