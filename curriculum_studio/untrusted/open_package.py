"""The door itself: bytes in, a checked package out, or a sentence."""

from typing import Literal

from curriculum_studio.i18n import Message
from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.file_signature import check_magic
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.safe_package import CONTENT_TYPES, SafePackage
from curriculum_studio.untrusted.zip_directory import read_directory

Family = Literal["word", "excel", "powerpoint", "other"]

_FAMILIES: tuple[tuple[str, Family], ...] = (
    ("wordprocessingml", "word"),
    ("ms-word", "word"),
    ("spreadsheetml", "excel"),
    ("ms-excel", "excel"),
    ("presentationml", "powerpoint"),
    ("ms-powerpoint", "powerpoint"),
)
_SAID: dict[Family, Message] = {
    "word": errors.WORD,
    "excel": errors.EXCEL,
    "powerpoint": errors.POWERPOINT,
    "other": errors.OTHER_OFFICE,
}


def open_ooxml(content: bytes, name: str, family: Family | None = None) -> SafePackage:
    """Return a received Office file as a package that is safe to read, part by part.

    A pure function of the bytes; `name` is only used in sentences. With a `family`, files of other
    programs are refused.

    Raises:
        StudioError: for everything that is no such file, is locked, damaged, too large or built to
            do harm; what is found only later, in a part, is raised when that part is read.

    """
    if len(content) > LIMITS.file:
        raise errors.too_heavy(name)
    check_magic(content, name)
    package = SafePackage(content, name, read_directory(content, name))
    _check_container(package, name)
    found = family_of(package)
    if family is not None and found != family:
        raise errors.wrong_family(name, _SAID[found], _SAID[family])
    return package


def family_of(package: SafePackage) -> Family:
    """Return which program a package belongs to, by the type of its main part or its name."""
    main = package.main_part
    kind = package.content_type(main)
    for word, family in _FAMILIES:
        if word in kind:
            return family
    folders: dict[str, Family] = {"word": "word", "xl": "excel", "ppt": "powerpoint"}
    return folders.get(main.partition("/")[0].lower(), "other")


def _check_container(package: SafePackage, name: str) -> None:
    """Refuse containers that are not Office files at all."""
    if "mimetype" in package and package.read("mimetype").startswith(
        b"application/vnd.oasis.opendocument"
    ):
        raise errors.other_format(name, errors.OPEN_DOCUMENT)
    if CONTENT_TYPES in package or "word/document.xml" in package or "xl/workbook.xml" in package:
        return
    raise errors.other_format(name, errors.ARCHIVE)
