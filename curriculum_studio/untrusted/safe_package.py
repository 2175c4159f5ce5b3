"""A foreign Office file whose container has been checked; its parts are read when asked for."""

from collections.abc import Iterable

from lxml import etree

from curriculum_studio.untrusted import errors, part_names
from curriculum_studio.untrusted import safe_xml as xml
from curriculum_studio.untrusted.inflate import Inflater
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.relationships import Relationships, read_relations, relations_part
from curriculum_studio.untrusted.zip_directory import ZipEntry

CONTENT_TYPES = "[Content_Types].xml"


class SafePackage:
    """The parts of an Office file by name; names ignore case."""

    def __init__(self, content: bytes, name: str, entries: Iterable[ZipEntry]) -> None:
        """Take a container and its checked entries."""
        self.name = name
        self._entries = {part_names.key(entry.name): entry for entry in entries}
        self._inflater = Inflater(content, name)
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}
        self._read_content_types()

    def __contains__(self, part: object) -> bool:
        return isinstance(part, str) and part_names.key(part) in self._entries

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
        own = self._overrides.get(part_names.key(part))
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
        entry = self._entries.get(part_names.key(part))
        if entry is None:
            raise errors.damaged(self.name)
        return self._inflater.unpack(entry, limit)

    def _read_content_types(self) -> None:
        if CONTENT_TYPES not in self:
            return
        for each in self.xml(CONTENT_TYPES):
            kind = each.get("ContentType", "").lower()
            if each.get("PartName"):
                self._overrides[part_names.key(each.get("PartName", "").lstrip("/"))] = kind
            elif each.get("Extension"):
                self._defaults[each.get("Extension", "").lower()] = kind
