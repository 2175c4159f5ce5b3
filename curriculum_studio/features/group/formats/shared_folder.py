"""Files in a folder that several computers see: written once, whole, and never changed.

The folder may stand on a network drive, or be carried from computer to computer by a program that
synchronises folders (OneDrive, Nutstore, Dropbox, Syncthing). There files arrive late, in any order
and in parts, and where two computers wrote one name a copy under a longer name stands beside it. So
nothing is ever overwritten, what a file is follows from the beginning of its name, and whether it
is whole from a hash.
"""

import os
import stat
import zlib
from pathlib import Path

from curriculum_studio.features.group.model.group_store import GroupUnreachable
from curriculum_studio.features.group.model.shared_version import object_name
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import LARGEST_FILE, forget, write_whole

#: How an object is kept: as it is, or deflated where that is shorter.
_PLAIN, _DEFLATED = b"=", b"z"


def packed(content: bytes) -> bytes:
    """Return the bytes of a file that holds an object."""
    small = zlib.compress(content, 6)
    return _DEFLATED + small if len(small) < len(content) else _PLAIN + content


def unpacked(kept: bytes, name: str) -> bytes | None:
    """Return the object that a file holds; None where it is not whole, or not what it is called."""
    try:
        content = _inflated(kept[1:]) if kept[:1] == _DEFLATED else kept[1:]
    except zlib.error:
        return None
    return content if object_name(content) == name else None


def _inflated(small: bytes) -> bytes:
    """Inflate what others wrote, to the size of the largest file that is read at most."""
    inflater = zlib.decompressobj()
    content = inflater.decompress(small, LARGEST_FILE)
    if inflater.unconsumed_tail or not inflater.eof:
        problem = "not whole, or larger than any file that is read"
        raise zlib.error(problem)
    return content


class SharedFolder:
    """The four things that are done in the folder; each may fail at any moment.

    Raises:
        GroupUnreachable: if the folder is gone, may not be read or written to, or is full.

    """

    def __init__(self, root: Path) -> None:
        """Work below a folder; nothing is written yet."""
        self.root = root

    def names(self, folder: str) -> list[str]:
        """Return the names in a folder, sorted; none where there is no such folder."""
        try:
            found = os.listdir(self.root / folder)  # noqa: PTH208 - a list of thousands of names
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as problem:
            raise self.unreachable() from problem
        return sorted(each for each in found if not each.startswith("."))

    def read(self, path: str) -> bytes | None:
        """Return what an ordinary file holds; None where there is none, or it is too large."""
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(self.root / path, flags), "rb") as file:
                facts = os.fstat(file.fileno())
                if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST_FILE:
                    return None
                return file.read(LARGEST_FILE + 1)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except PermissionError as problem:
            # Windows says so of a file that a program is just bringing; a folder that may not be
            # read at all says so of everything.
            if os.access(self.root, os.R_OK):
                return None
            raise self.unreachable() from problem
        except OSError as problem:
            raise self.unreachable() from problem

    def write(self, path: str, content: bytes) -> None:
        """Write a file whole: beside its place first, then under its name."""
        target = self.root / path
        try:
            # The folder itself is not made anew: it may be on a drive that is not there.
            for folder in reversed(Path(path).parents[:-1]):
                (self.root / folder).mkdir(exist_ok=True)
            write_whole(target, content)
        except OSError as problem:
            raise self.unreachable(writing=True) from problem
        except StudioError as problem:
            raise self.unreachable(writing=True) from problem

    def remove(self, path: str) -> None:
        """Remove a file; one that is held by another program stays."""
        forget(self.root / path)

    def changed(self, path: str) -> float | None:
        """Return when a file was changed last, in seconds by the clock of the folder."""
        try:
            return (self.root / path).stat().st_mtime
        except OSError:
            return None

    def unreachable(self, *, writing: bool = False) -> GroupUnreachable:
        """Return what is said where the folder does not do what it should."""
        if not os.path.isdir(self.root):  # noqa: PTH112 - pathlib asks more of a name too long
            return GroupUnreachable(
                message("Group", "The folder of the group cannot be reached: {folder}").fill(
                    folder=self.root
                ),
                message(
                    "Group",
                    "Check the network drive or the program that brings the folder. You can go on"
                    " working meanwhile.",
                ),
            )
        if writing:
            return GroupUnreachable(
                message(
                    "Group", "Nothing can be written to the folder of the group: {folder}"
                ).fill(folder=self.root),
                message(
                    "Group",
                    "Ask the person who looks after the folder whether you may write there and "
                    "whether there is room. You can go on working meanwhile.",
                ),
            )
        return GroupUnreachable(
            message("Group", "The folder of the group cannot be read: {folder}").fill(
                folder=self.root
            )
        )
