"""Import modules from one archive of byte code beside this file, as tools/package_code.py makes it.

A start loads some 700 modules. Each in a file of its own costs a hard disk 8 ms and a virus scanner
1 to 3 ms, warm or not; in the archive they are one file, with those of Python itself
where it goes along as a folder. Sources stay where they were: a traceback
shows their lines, what lies beside a module is found there, and where there is no archive for this
Python they are imported as ever. Python imports a module of this name by itself at each start.

A zip was refused: `zipimport` opens it anew for each module, and looks neither for compiled parts
nor for data beside a module that it has.
"""

import marshal
import mmap
import os.path
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source, spec_from_file_location

#: Everything that is imported here is imported from files of its own: `pathlib` would be twenty.
SITE = os.path.dirname(os.path.realpath(__file__))  # noqa: PTH120

#: Magic number of the Python that can read it, length of the table, table, byte code. The table has
#: for each module its folder, as seen from here, whether it is a package, and where its byte code
#: begins and ends.
ARCHIVE = os.path.join(SITE, "modules.bin")  # noqa: PTH118


class ArchivedLoader(SourceFileLoader):
    """Loads a module whose byte code is at hand, as if it were in its `__pycache__`."""

    def __init__(self, name: str, path: str, code: memoryview) -> None:
        super().__init__(name, path)
        self._code = code

    def path_stats(self, _path: str) -> dict[str, int]:
        """Say nothing of the source: it is neither opened nor compared."""
        return {"mtime": 0, "size": 0}

    def get_data(self, path: str) -> bytes:
        """Return the byte code, or what lies in a file."""
        return bytes(self._code) if path == cache_from_source(self.path) else super().get_data(path)


class Archive:
    """Finds modules in an archive; asked before any folder is."""

    def __init__(self, content: memoryview) -> None:
        begin = 8 + int.from_bytes(content[4:8], "little")
        # As much to be believed as the modules beside it.
        table: dict[str, tuple[str, bool, int, int]] = marshal.loads(content[8:begin])  # noqa: S302
        self._table = table
        self._code = content[begin:]

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Return how a module is loaded, None if the archive does not have it."""
        if name not in self._table:
            return None
        folder, is_package, begin, end = self._table[name]
        place = os.path.normpath(f"{SITE}/{folder}/{name.replace('.', os.sep)}")
        file = f"{place}{os.sep}__init__.py" if is_package else f"{place}.py"
        loader = ArchivedLoader(name, file, self._code[begin:end])
        inside = [place] if is_package else None
        return spec_from_file_location(name, file, loader=loader, submodule_search_locations=inside)


def open_archive() -> Archive | None:
    """Return what finds the modules of the archive here, None if it is not for this Python."""
    try:
        with open(ARCHIVE, "rb") as file:  # noqa: PTH123
            content = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except FileNotFoundError:
        return None
    return Archive(content) if content[:4] == MAGIC_NUMBER else None


found = open_archive()
if found is not None:
    sys.meta_path.insert(0, found)
