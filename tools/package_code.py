"""Compile what goes with the program, and put its byte code into one archive.

packaging/sitecustomize.py imports from it and says why.
"""

from __future__ import annotations

import marshal
import shutil
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER
from pathlib import Path

from package_common import PACKAGING, PackageError, run

READER = PACKAGING / "sitecustomize.py"
ARCHIVE = "modules.bin"

#: Where a file of byte code says for which Python it is.
_MAGIC = slice(0, len(MAGIC_NUMBER))


def compile_all(root: Path, folder: Path, version: str) -> None:
    """Compile a folder for the Python that goes with the program, so that a start writes nothing.

    What is compiled says of itself that it stands below `root`.

    Raises:
        PackageError: there is no Python of the same version here.
    """
    options = ("-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash")
    problem = "the program could not be compiled"
    run(problem, python_of(version), *options, "-s", root, folder, PYTHONHASHSEED="0")


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


def archive(root: Path, site: Path, version: str) -> None:
    """Compile the modules of a folder into one archive, and lay what imports from it beside it.

    Raises:
        PackageError: they cannot be compiled, or one would not be found in the archive.
    """
    compile_all(root, site, version)
    table: dict[str, tuple[bool, int, int]] = {}
    code = bytearray()
    for name, source in modules(site):
        begin = len(code)
        (compiled,) = source.parent.glob(f"__pycache__/{source.stem}.cpython-*.pyc")
        code += compiled.read_bytes()
        table[name] = source.name == "__init__.py", begin, len(code)
    shutil.copyfile(READER, site / READER.name)
    for folder in list(site.rglob("__pycache__")):
        shutil.rmtree(folder)
    compile_all(root, site / READER.name, version)
    packed = marshal.dumps(table, 2)
    length = len(packed).to_bytes(4, "little")
    (site / ARCHIVE).write_bytes(bytes(code[_MAGIC]) + length + packed + code)
    check_archive(site, version)


#: Says which of the named modules the archive of a folder does not give to this Python.
_CHECK = """
import sys; sys.path.insert(0, sys.argv[1]); import sitecustomize
find = sitecustomize.found.find_spec if sitecustomize.found else lambda name: None
specs = {name: find(name) for name in sys.argv[2:]}
print(*(name for name, spec in specs.items() if spec is None or not spec.loader.get_code(name)))
"""


def check_archive(site: Path, version: str) -> None:
    """Refuse a folder with a module that would be imported from a file of its own.

    Raises:
        PackageError: there is such a one.
    """
    names = [name for name, _ in modules(site)]
    problem = "what is archived cannot be imported"
    lacking = run(problem, python_of(version), "-I", "-S", "-B", "-c", _CHECK, site, *names).split()
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
