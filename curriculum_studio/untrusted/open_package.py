"""The door for foreign Office files: bytes in, a checked package out, or a sentence."""

import codecs
import re
from typing import Literal

from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.safe_package import CONTENT_TYPES, SafePackage
from curriculum_studio.untrusted.zip_directory import read_directory

# --- first bytes ------------------------------------------------------------------------------

_ZIP = b"PK\x03\x04"
_ZIP_EMPTY = b"PK\x05\x06"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")

#: Streams of old Office containers, as they stand in the directory (UTF-16).
_LOCKED = ("EncryptedPackage", "EncryptionInfo", "DataSpaces")
_OLD_WORD = ("WordDocument", "WpsContent", "MatOST")
_OLD_EXCEL = ("Workbook", "Book")

_OTHERS: tuple[tuple[bytes, Message], ...] = (
    (b"%PDF", errors.PDF),
    (b"{\\rtf", errors.RICH_TEXT),
    (b"\x89PNG", errors.PICTURE),
    (b"\xff\xd8\xff", errors.PICTURE),
    (b"GIF8", errors.PICTURE),
    (b"BM", errors.PICTURE),
    (b"Rar!", errors.ARCHIVE),
    (b"7z\xbc\xaf", errors.ARCHIVE),
    (b"\x1f\x8b", errors.ARCHIVE),
)
_WEB = re.compile(rb"\A\s*(?:<!doctype html|<html|mime-version:|from:)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")

#: So much of a text file is looked at.
_SAMPLE = 4096


def check_magic(content: bytes, name: str) -> None:
    """Return only if the file is a zip container, as all newer Office files are.

    Raises:
        StudioError: with a sentence that names what the file is instead.

    """
    if not content.strip(b"\0"):
        raise errors.empty(name)
    if content.startswith(_ZIP):
        return
    if content.startswith(_OLE):
        raise _old_container(content, name)
    if content.startswith(_ZIP_EMPTY):
        raise errors.empty(name)
    raise _other(content, name)


def _old_container(content: bytes, name: str) -> StudioError:
    if any(_stream(each) in content for each in _LOCKED):
        return errors.locked(name)
    suffix = name.lower().rpartition(".")[2]
    if any(_stream(each) in content for each in _OLD_WORD) or suffix in {"doc", "wps", "dot"}:
        return errors.old_word(name)
    if any(_stream(each) in content for each in _OLD_EXCEL) or suffix in {"xls", "et", "xlt"}:
        return errors.old_excel(name)
    return errors.old_office(name)


def _stream(stream: str) -> bytes:
    return stream.encode("utf-16-le")


def _other(content: bytes, name: str) -> StudioError:
    plain = content.removeprefix(codecs.BOM_UTF8)
    for start, kind in _OTHERS:
        if plain.startswith(start):
            return errors.other_format(name, kind)
    if _WEB.match(plain[:_SAMPLE]):
        return errors.other_format(name, errors.WEB_PAGE)
    if _XML.match(plain[:_SAMPLE]):
        return errors.other_format(name, errors.XML_FILE)
    if _is_text(content[:_SAMPLE]):
        return errors.other_format(name, errors.TEXT)
    return errors.unknown(name)


def _is_text(sample: bytes) -> bool:
    encodings: tuple[Literal["utf-16", "utf-8", "gb18030"], ...]
    encodings = ("utf-8", "gb18030")
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ("utf-16",)
    for encoding in encodings:
        try:
            # A sample may end within a character.
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        return _CONTROL.search(text) is None
    return False


# --- the package ------------------------------------------------------------------------------

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
