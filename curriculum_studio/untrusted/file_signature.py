"""What a file is by its first bytes, whatever its name says."""

import codecs
import re
from typing import Literal

from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.untrusted import errors

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
