"""The door for foreign Office files: bytes in, a checked package out, or a sentence.

The parts of a package whose container has been checked are read when they are asked for.
"""

import codecs
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Literal

from lxml import etree

from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.locations import PACKAGE_MEDIA_TYPE
from curriculum_studio.untrusted import errors, zip_directory
from curriculum_studio.untrusted import safe_xml as xml
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.zip_directory import STORED, ZipEntry, read_directory
from curriculum_studio.values import dataclass

# --- unpacking --------------------------------------------------------------------------------

_STEP = 1024 * 1024


class Inflater:
    """Unpacks entries of one container; all of them together have one limit."""

    def __init__(self, content: bytes, name: str) -> None:
        """Read a container; `name` is that of the file, for sentences."""
        self._content = content
        self._name = name
        self._spent: dict[str, int] = {}

    def unpack(self, entry: ZipEntry, limit: int) -> bytes:
        """Return the content of an entry.

        Raises:
            StudioError: if it is larger than the limit, is packed beyond all measure, or damaged.

        """
        if entry.packed > limit and entry.method == STORED:
            raise errors.too_large(self._name)
        packed = memoryview(self._content)[entry.start : entry.start + entry.packed]
        content = bytes(packed) if entry.method == STORED else self._inflate(packed, entry, limit)
        if zlib.crc32(content) != entry.checksum:
            raise errors.damaged(self._name)
        self._count(entry, len(content))
        return content

    def _inflate(self, packed: memoryview, entry: ZipEntry, limit: int) -> bytes:
        machine = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces: list[bytes] = []
        size = 0
        rest: bytes | memoryview = packed
        try:
            while not machine.eof:
                piece = machine.decompress(rest, _STEP)
                rest = machine.unconsumed_tail
                if not piece and not rest:
                    break
                pieces.append(piece)
                size += len(piece)
                self._check(entry, size, limit)
        except zlib.error as problem:
            raise errors.damaged(self._name) from problem
        if not machine.eof:
            raise errors.damaged(self._name)
        return b"".join(pieces)

    def _check(self, entry: ZipEntry, size: int, limit: int) -> None:
        if size > LIMITS.ratio_from and size > LIMITS.ratio * max(entry.packed, 1):
            raise errors.suspicious(self._name, errors.BOMB)
        if size > limit or size + self._others(entry) > LIMITS.inflated:
            raise errors.too_large(self._name)

    def _others(self, entry: ZipEntry) -> int:
        return sum(size for name, size in self._spent.items() if name != entry.name)

    def _count(self, entry: ZipEntry, size: int) -> None:
        """Count a part once, however often it is read."""
        self._spent[entry.name] = size
        if self._others(entry) + size > LIMITS.inflated:
            raise errors.too_large(self._name)


# --- relationships ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship.

    `kind` is the last word of its type ("styles", "image"), equal in the usual and the strict form.
    `target` is the name of a part, or an outside address that is never followed; empty if it leads
    nowhere.
    """

    id: str
    kind: str
    target: str
    external: bool


class Relationships:
    """The relationships of one part."""

    def __init__(self, relations: tuple[Relationship, ...] = ()) -> None:
        """Keep the order of the file; of two with one id both can be found by kind."""
        self._all = relations
        self._by_id = {each.id: each for each in relations}

    def __iter__(self) -> Iterator[Relationship]:
        return iter(self._all)

    def get(self, identity: str | None) -> Relationship | None:
        """Return the relationship with an id, if there is one."""
        return self._by_id.get(identity or "")

    def first(self, kind: str) -> str:
        """Return the part that the first relationship of a kind names, or an empty string."""
        for each in self._all:
            if each.kind == kind and not each.external:
                return each.target
        return ""


def relations_part(part: str) -> str:
    """Return the name of the part that holds the relationships of a part; "" is the package."""
    folder, _, own = part.rpartition("/")
    return f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"


def read_relations(root: etree._Element, part: str) -> Relationships:
    """Return the relationships in the XML of a relationships part."""
    found: list[Relationship] = []
    for each in root:
        if each.get("Id") is None:
            continue
        external = each.get("TargetMode", "").lower() == "external"
        target = each.get("Target", "")
        found.append(
            Relationship(
                each.get("Id", ""),
                each.get("Type", "").rstrip("/").rpartition("/")[2],
                target if external else zip_directory.resolved(part, target),
                external,
            )
        )
    return Relationships(tuple(found))


# --- the package ------------------------------------------------------------------------------

CONTENT_TYPES = "[Content_Types].xml"


class SafePackage:
    """The parts of an Office file by name; names ignore case."""

    def __init__(self, content: bytes, name: str, entries: Iterable[ZipEntry]) -> None:
        """Wrap a container whose entries are checked already."""
        self.name = name
        self._entries = {zip_directory.key(entry.name): entry for entry in entries}
        self._inflater = Inflater(content, name)
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}
        self._read_content_types()

    def __contains__(self, part: object) -> bool:
        return isinstance(part, str) and zip_directory.key(part) in self._entries

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts, in their order in the container."""
        return tuple(entry.name for entry in self._entries.values())

    def read(self, part: str) -> bytes:
        """Return the content of a part.

        Raises:
            StudioError: if it is missing, too large or damaged.

        """
        return self._unpacked(part, LIMITS.inflated)

    def xml(self, part: str) -> etree._Element:
        """Return the root element of an XML part, in the usual (transitional) namespaces.

        Raises:
            StudioError: if it is missing, too large, damaged, or declares a document type.

        """
        return xml.parse(self._unpacked(part, LIMITS.xml_part), self.name)

    def relations(self, part: str = "") -> Relationships:
        """Return the relationships of a part or, without one, of the package."""
        own = relations_part(part)
        return read_relations(self.xml(own), part) if own in self else Relationships()

    def content_type(self, part: str) -> str:
        """Return the content type of a part, in small letters; empty if it is not told."""
        own = self._overrides.get(zip_directory.key(part))
        return own or self._defaults.get(part.rpartition(".")[2].lower(), "")

    @property
    def main_part(self) -> str:
        """The name of the part with the document itself.

        Raises:
            StudioError: if there is none.

        """
        part = self.relations().first("officeDocument")
        for candidate in (part, "word/document.xml", "xl/workbook.xml"):
            if candidate and candidate in self:
                return candidate
        raise errors.damaged(self.name)

    def check_xml(self) -> None:
        """Read every part that is XML once: of one file all say the same, whatever they read.

        Raises:
            StudioError: if a part is too large, damaged or declares a document type.

        """
        for entry in self._entries.values():
            if entry.name.lower().endswith((".xml", ".rels")):
                self.xml(entry.name)

    def check_all(self) -> None:
        """Unpack every part once, for readers of others that are handed the whole file.

        Raises:
            StudioError: if a part is too large, damaged or declares a document type.

        """
        for entry in self._entries.values():
            if entry.name.lower().endswith((".xml", ".rels", ".vml")):
                self.xml(entry.name)
            else:
                self.read(entry.name)

    def _unpacked(self, part: str, limit: int) -> bytes:
        entry = self._entries.get(zip_directory.key(part))
        if entry is None:
            raise errors.damaged(self.name)
        return self._inflater.unpack(entry, limit)

    def _read_content_types(self) -> None:
        if CONTENT_TYPES not in self:
            return
        for each in self.xml(CONTENT_TYPES):
            kind = each.get("ContentType", "").lower()
            if each.get("PartName"):
                self._overrides[zip_directory.key(each.get("PartName", "").lstrip("/"))] = kind
            elif each.get("Extension"):
                self._defaults[each.get("Extension", "").lower()] = kind


# --- first bytes ------------------------------------------------------------------------------

_ZIP = b"PK\x03\x04"
_ZIP_EMPTY = b"PK\x05\x06"
#: How old Office files begin.
OLE = bytes.fromhex("d0cf11e0a1b11ae1")

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
    if content.startswith(OLE):
        raise _old_container(content, name)
    if content.startswith(_ZIP_EMPTY):
        raise errors.empty(name)
    raise _other(content, name)


def check_old_word(content: bytes, name: str) -> None:
    """Return only if a word processor of the time before 2007 may have written the file.

    LibreOffice reads any other as plain text: of a damaged .doc come pages of signs.

    Raises:
        StudioError: with a sentence that names what the file is instead.

    """
    if not content.strip(b"\0"):
        raise errors.empty(name)
    if content.startswith(OLE):
        if any(_stream(each) in content for each in _LOCKED):
            raise errors.locked(name)
        return
    start = content[:_SAMPLE].removeprefix(codecs.BOM_UTF8)
    if not (start.startswith((_ZIP, b"{\\rtf")) or _WEB.match(start) or _XML.match(start)):
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


# --- the door ---------------------------------------------------------------------------------

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
            do harm; what is found only later, in a part that is no XML, is raised when that part is
            read.

    """
    if len(content) > LIMITS.file:
        raise errors.too_heavy(name)
    check_magic(content, name)
    package = SafePackage(content, name, read_directory(content, name))
    _check_container(package, name)
    found = family_of(package)
    if family is not None and found != family:
        raise errors.wrong_family(name, _SAID[found], _SAID[family])
    package.check_xml()
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
    kind = package.read("mimetype") if "mimetype" in package else b""
    if kind == PACKAGE_MEDIA_TYPE.encode("ascii"):
        raise errors.exchange_file(name)
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        raise errors.other_format(name, errors.OPEN_DOCUMENT)
    if CONTENT_TYPES in package or "word/document.xml" in package or "xl/workbook.xml" in package:
        return
    raise errors.other_format(name, errors.ARCHIVE)
