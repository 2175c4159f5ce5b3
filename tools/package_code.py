"""Compile what goes with the program, and put its byte code into one archive.

packaging/sitecustomize.py imports from it and says why.
"""

from __future__ import annotations

import marshal
import os
import shutil
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER
from pathlib import Path, PurePath

from package_common import PACKAGING, PackageError, run

READER = PACKAGING / "sitecustomize.py"
ARCHIVE = "modules.bin"

#: Where a file of byte code says for which Python it is.
_MAGIC = slice(0, len(MAGIC_NUMBER))


def compile_all(root: Path, folder: Path, python: str | Path) -> None:
    """Compile a folder by a Python of the version that goes along, so that a start writes nothing.

    What is compiled says of itself that it stands below `root`.

    Raises:
        PackageError: it cannot be compiled.
    """
    options = ("-I", "-B", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash")
    problem = "the program could not be compiled"
    run(problem, python, *options, "-s", root, folder, PYTHONHASHSEED="0")


def python_of(version: str) -> str:
    """Return a Python of this computer of a version, as in 3.13.

    Raises:
        PackageError: there is none.
    """
    names = (sys.executable, f"/usr/bin/python{version}", f"python{version}")
    same = (name for name in names if shutil.which(name) and version_of(name) == version)
    python = next(same, None)
    if python is None:
        message = f"Python {version} is needed to compile for the one that goes along; install it"
        raise PackageError(message)
    return python


def version_of(python: str) -> str:
    """Return the version of a Python, as in 3.13."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return run("a Python does not start", python, "-I", "-c", code).strip()


def archive(root: Path, site: Path, python: str | Path, *more: Path) -> None:
    """Compile the modules of a folder into one archive, and lay what imports from it beside it.

    Those of other folders, as of Python itself, go into the same archive. `python` is of the
    version that goes along.

    Raises:
        PackageError: they cannot be compiled, or one would not be found in the archive.
    """
    table: dict[str, tuple[str, bool, int, int]] = {}
    code = bytearray()
    for folder in (site, *more):
        compile_all(root, folder, python)
        seen = "" if folder == site else PurePath(os.path.relpath(folder, site)).as_posix()
        for name, source in modules(folder):
            begin = len(code)
            (compiled,) = source.parent.glob(f"__pycache__/{source.stem}.cpython-*.pyc")
            code += compiled.read_bytes()
            table.setdefault(name, (seen, source.name == "__init__.py", begin, len(code)))
        for cache in list(folder.rglob("__pycache__")):
            shutil.rmtree(cache)
    shutil.copyfile(READER, site / READER.name)
    packed = marshal.dumps(table, 2)
    length = len(packed).to_bytes(4, "little")
    (site / ARCHIVE).write_bytes(bytes(code[_MAGIC]) + length + packed + code)
    check_archive(site, python, *more)
    for file in needed_before(site, python, *more):
        compile_all(root, file, python)


#: Says which files of modules are read until the archive is open, itself among them.
_BEFORE = """
import sys; sys.path.insert(0, sys.argv[1]); import sitecustomize
print(*(found.__file__ for found in list(sys.modules.values())
    if getattr(found, "__cached__", None)), sep="\\n")
"""


def needed_before(site: Path, python: str | Path, *more: Path) -> list[Path]:
    """Return the files of modules that a start imports before it has the archive."""
    problem = "what is archived cannot be imported"
    told = run(problem, python, "-I", "-S", "-B", "-c", _BEFORE, site).splitlines()
    return [file for file in map(Path, told) if any(map(file.is_relative_to, (site, *more)))]


#: Says which of the named modules the archive of a folder does not give to this Python.
_CHECK = """
import sys; sys.path.insert(0, sys.argv[1]); import sitecustomize
find = sitecustomize.found.find_spec if sitecustomize.found else lambda name: None
specs = {name: find(name) for name in sys.argv[2:]}
print(*(name for name, spec in specs.items() if spec is None or not spec.loader.get_code(name)))
"""


def check_archive(site: Path, python: str | Path, *more: Path) -> None:
    """Refuse folders with a module that would be imported from a file of its own.

    Raises:
        PackageError: there is such a one.
    """
    names = [name for folder in (site, *more) for name, _ in modules(folder)]
    problem = "what is archived cannot be imported"
    lacking = run(problem, python, "-I", "-S", "-B", "-c", _CHECK, site, *names).split()
    if lacking:
        message = f"{ARCHIVE} lacks {', '.join(lacking)}"
        raise PackageError(message)


def modules(site: Path) -> Iterator[tuple[str, Path]]:
    """Give all modules in a folder that are imported from their source, with their names.

    Where the same is there compiled by Cython, Python takes that.
    """
    for source in sorted(site.rglob("*.py")):
        place = source.relative_to(site).with_suffix("")
        parts = place.parent.parts if place.name == "__init__" else place.parts
        binary = any(source.parent.glob(f"{source.stem}.*so")) or any(
            source.parent.glob(f"{source.stem}.*pyd")
        )
        if source.name != READER.name and not binary and all(map(str.isidentifier, parts)):
            yield ".".join(parts), source
