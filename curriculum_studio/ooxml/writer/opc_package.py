"""The package of a Word file: its parts in python-docx's tree, and how they are written.

The writers keep making strings; each part is parsed once into the element classes of python-docx.
Two things are ours: a part hands out its relationships before its text is there, and what is
written has no time and no order of its own, so that the same content gives the same file.

python-docx is the one container because the packages that we zipped ourselves had broken
relationships in notes. Only public names of it are used to save: its own `save` writes the time of
day into each entry. Files of others are repacked byte for byte instead.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import field
from typing import cast

from docx.opc.constants import CONTENT_TYPE, NAMESPACE, RELATIONSHIP_TYPE
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.opc.spec import default_content_types
from docx.oxml.parser import element_class_lookup
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from lxml import etree

from curriculum_studio.ooxml.draft.origin import OriginPart, properties_part
from curriculum_studio.ooxml.writer.xml import DECLARATION
from curriculum_studio.values import dataclass

#: A part as it is written by the kit, or as the tree that was made of it.
Content = bytes | etree._Element

#: Kinds of part: relationship and content type.
KINDS: dict[str, tuple[str, str]] = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "numbering": (RELATIONSHIP_TYPE.NUMBERING, CONTENT_TYPE.WML_NUMBERING),
    "settings": (RELATIONSHIP_TYPE.SETTINGS, CONTENT_TYPE.WML_SETTINGS),
    "fontTable": (RELATIONSHIP_TYPE.FONT_TABLE, CONTENT_TYPE.WML_FONT_TABLE),
    "footnotes": (RELATIONSHIP_TYPE.FOOTNOTES, CONTENT_TYPE.WML_FOOTNOTES),
    "header": (RELATIONSHIP_TYPE.HEADER, CONTENT_TYPE.WML_HEADER),
    "footer": (RELATIONSHIP_TYPE.FOOTER, CONTENT_TYPE.WML_FOOTER),
    "theme": (RELATIONSHIP_TYPE.THEME, CONTENT_TYPE.OFC_THEME),
    "document": (RELATIONSHIP_TYPE.OFFICE_DOCUMENT, CONTENT_TYPE.WML_DOCUMENT_MAIN),
    "core": (RELATIONSHIP_TYPE.CORE_PROPERTIES, CONTENT_TYPE.OPC_CORE_PROPERTIES),
    "app": (RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, CONTENT_TYPE.OFC_EXTENDED_PROPERTIES),
    "custom": (RELATIONSHIP_TYPE.CUSTOM_PROPERTIES, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES),
}

#: Content types of pictures by ending. EMF and WMF are drawings of Windows programs (previews of
#: formulas and diagrams), which Word shows natively.
PICTURE_TYPES: dict[str, str] = {
    "png": CONTENT_TYPE.PNG,
    "jpeg": CONTENT_TYPE.JPEG,
    "gif": CONTENT_TYPE.GIF,
    "tiff": CONTENT_TYPE.TIFF,
    "bmp": CONTENT_TYPE.BMP,
    "emf": CONTENT_TYPE.X_EMF,
    "wmf": CONTENT_TYPE.X_WMF,
}

#: What is packed already, and would only cost time to be packed again.
_PACKED = frozenset({"png", "jpeg", "gif"})

#: The time that all entries bear: what changes in a file is its content.
_TIME = (2020, 1, 1, 0, 0, 0)

#: As python-docx reads, but without a limit on the length of a text and the depth of a formula.
_PARSER = etree.XMLParser(remove_blank_text=True, resolve_entities=False, huge_tree=True)
_PARSER.set_element_class_lookup(element_class_lookup)


def parsed(content: bytes) -> etree._Element:
    """Return the root of a part that the kit wrote, with the element classes of python-docx."""
    return etree.fromstring(content, _PARSER)


def made_part(package: Package, name: str, content_type: str, content: Content) -> XmlPart:
    """Return a part of a package, of the class that python-docx has for its content type."""
    known = PartFactory.part_type_for.get(content_type, XmlPart)
    kind = known if issubclass(known, XmlPart) else XmlPart
    root = parsed(content) if isinstance(content, bytes) else content
    # What has no class of its own in python-docx, such as footnotes, is a plain element.
    return kind(PackURI(name), content_type, cast("BaseOxmlElement", root), package)


@dataclass(slots=True)
class OpenPart:
    """A part whose text is still being written: links and pictures in it get their ids from here.

    Ids count from rId1 in the order of first use. A relationship is kept once; python-docx would
    look through all of them for each new one.
    """

    name: str
    kind: str
    _relations: dict[tuple[str, Part | str], str] = field(default_factory=dict)

    def link(self, address: str) -> str:
        """Return the id of the relationship to an address outside."""
        return self.relate(RELATIONSHIP_TYPE.HYPERLINK, address)

    def relate(self, relation: str, target: Part | str) -> str:
        """Return the id of a relationship to another part, or to an address outside."""
        return self._relations.setdefault((relation, target), f"rId{len(self._relations) + 1}")

    def closed(self, package: Package, content: Content) -> XmlPart:
        """Return the part with its text and its relationships."""
        part = made_part(package, self.name, KINDS[self.kind][1], content)
        for (relation, target), identity in self._relations.items():
            part.load_rel(relation, target, identity, isinstance(target, str))
        return part


class WordPackage:
    """A Word file that is being written: text and footnotes are open until it is packed."""

    def __init__(self) -> None:
        self.document = OpenPart("/word/document.xml", "document")
        self.footnotes = OpenPart("/word/footnotes.xml", "footnotes")
        self._package = Package()
        self._pictures: dict[str, Part] = {}

    def add(self, kind: str, name: str, content: bytes) -> str:
        """Add a part beside the text and return the id of its relationship."""
        relation, content_type = KINDS[kind]
        part = made_part(self._package, f"/word/{name}", content_type, content)
        return self.document.relate(relation, part)

    def picture(self, identity: str, ending: str, content: bytes) -> str:
        """Add a picture of the text once and return the id of its relationship."""
        name = f"/word/media/{identity}.{ending}"
        if name not in self._pictures:
            self._pictures[name] = Part(
                PackURI(name), PICTURE_TYPES[ending], content, self._package
            )
        return self.document.relate(RELATIONSHIP_TYPE.IMAGE, self._pictures[name])

    def closed(
        self,
        document: Content,
        footnotes: Content | None,
        *,
        core: bytes,
        app: bytes = b"",
        custom: bytes = b"",
        origin: OriginPart | None = None,
    ) -> Package:
        """Return the package with its text and its footnotes, to be saved.

        Properties that are empty are left out. `origin`: it carries what goes out with it.
        """
        notes = None
        if footnotes is not None:
            notes = self.footnotes.closed(self._package, footnotes)
            self.document.relate(KINDS["footnotes"][0], notes)
        text = self.document.closed(self._package, document)
        self._package.relate_to(text, KINDS["document"][0])
        if origin is not None:
            styles = cast("XmlPart", text.part_related_by(RELATIONSHIP_TYPE.STYLES))
            beside = None if notes is None else notes.element
            self._carry(text, origin.content(text.element, beside, styles.element))
        for kind, content in (("core", core), ("app", app), ("custom", custom)):
            if content:
                relation, content_type = KINDS[kind]
                name = f"/docProps/{kind}.xml"
                part = made_part(self._package, name, content_type, content)
                self._package.relate_to(part, relation)
        return self._package

    def _carry(self, text: XmlPart, content: bytes) -> None:
        """Add a custom XML part with its properties, without which programs drop it."""
        item = Part(PackURI("/customXml/item1.xml"), CONTENT_TYPE.XML, content, self._package)
        properties = Part(
            PackURI("/customXml/itemProps1.xml"),
            CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
            properties_part(),
            self._package,
        )
        item.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
        text.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def saved(package: Package) -> bytes:
    """Return a package as a file: the same parts give the same bytes, on every system.

    python-docx's own `save` writes the time of the day into each entry.
    """
    main = package.main_document_part
    parts = sorted(package.iter_parts(), key=lambda part: (part is not main, part.partname))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _write(archive, PackURI("/[Content_Types].xml"), _content_types(parts))
        _write(archive, PACKAGE_URI.rels_uri, package.rels.xml)
        for part in parts:
            _write(archive, part.partname, part.blob)
            if part.rels:
                _write(archive, part.partname.rels_uri, part.rels.xml)
    return packed.getvalue()


def _write(archive: zipfile.ZipFile, name: PackURI, content: bytes | str) -> None:
    entry = zipfile.ZipInfo(name.membername, _TIME)
    entry.create_system = 0
    entry.compress_type = zipfile.ZIP_STORED if name.ext in _PACKED else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def _content_types(parts: Sequence[Part]) -> bytes:
    """Return [Content_Types].xml: by the ending where the standard knows one for the type."""
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    overrides: dict[str, str] = {}
    for part in parts:
        ending = part.partname.ext.lower()
        if (ending, part.content_type) in default_content_types:
            defaults[ending] = part.content_type
        else:
            overrides[part.partname] = part.content_type
    inside = "".join(
        f'<Default Extension="{ending}" ContentType="{content_type}"/>'
        for ending, content_type in sorted(defaults.items())
    ) + "".join(
        f'<Override PartName="{name}" ContentType="{content_type}"/>'
        for name, content_type in sorted(overrides.items())
    )
    return f'{DECLARATION}<Types xmlns="{NAMESPACE.OPC_CONTENT_TYPES}">{inside}</Types>'.encode()
