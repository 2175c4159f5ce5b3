"""The container of a Word file: parts, relationships and content types in a zip.

python-docx keeps every part as a tree and writes it anew; here the parts are bytes already, and the
same content gives the same file.
"""

import io
import zipfile
from dataclasses import dataclass, field

from curriculum_studio.exchange.docx.xml import DECLARATION, attribute

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

#: Kinds of part: ending of the relationship and content type.
KINDS: dict[str, tuple[str, str]] = {
    "styles": (f"{_OFFICE}/styles", f"{_WORD_TYPE}.styles+xml"),
    "numbering": (f"{_OFFICE}/numbering", f"{_WORD_TYPE}.numbering+xml"),
    "settings": (f"{_OFFICE}/settings", f"{_WORD_TYPE}.settings+xml"),
    "fontTable": (f"{_OFFICE}/fontTable", f"{_WORD_TYPE}.fontTable+xml"),
    "footnotes": (f"{_OFFICE}/footnotes", f"{_WORD_TYPE}.footnotes+xml"),
    "header": (f"{_OFFICE}/header", f"{_WORD_TYPE}.header+xml"),
    "footer": (f"{_OFFICE}/footer", f"{_WORD_TYPE}.footer+xml"),
    "theme": (f"{_OFFICE}/theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
}
_IMAGE = f"{_OFFICE}/image"
_LINK = f"{_OFFICE}/hyperlink"

#: The time that all entries bear: what changes in a file is its content.
_TIME = (2020, 1, 1, 0, 0, 0)


@dataclass(slots=True)
class Container:
    """Gathers the parts around the text; relationships count from rId1."""

    _parts: dict[str, bytes] = field(default_factory=dict)
    _types: dict[str, str] = field(default_factory=dict)
    _relations: list[str] = field(default_factory=list)
    _targets: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, kind: str, name: str, content: bytes) -> str:
        """Add a part beside the text and return the id of its relationship."""
        relation, content_type = KINDS[kind]
        self._parts[f"word/{name}"] = content
        self._types[f"/word/{name}"] = content_type
        return self._relate(relation, name)

    def picture(self, identity: str, ending: str, content: bytes) -> str:
        """Add a picture once and return the id of its relationship."""
        name = f"media/{identity}.{ending}"
        if (_IMAGE, name) not in self._targets:
            self._parts[f"word/{name}"] = content
        return self._relate(_IMAGE, name)

    def link(self, address: str) -> str:
        """Return the id of the relationship to an address outside."""
        return self._relate(_LINK, address, outside=True)

    def _relate(self, relation: str, target: str, *, outside: bool = False) -> str:
        known = self._targets.get((relation, target))
        if known is not None:
            return known
        identity = self._targets[relation, target] = f"rId{len(self._relations) + 1}"
        mode = ' TargetMode="External"' if outside else ""
        self._relations.append(
            f'<Relationship Id="{identity}" Type="{relation}" Target="{attribute(target)}"{mode}/>'
        )
        return identity

    def packed(self, document: bytes, core: bytes, custom: bytes, app: bytes) -> bytes:
        """Return the file."""
        parts = {
            "[Content_Types].xml": self._content_types(),
            "_rels/.rels": _relationships(_ROOT_RELATIONS),
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _relationships("".join(self._relations)),
            "docProps/core.xml": core,
            "docProps/app.xml": app,
            "docProps/custom.xml": custom,
            **self._parts,
        }
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name, content in parts.items():
                entry = zipfile.ZipInfo(name, _TIME)
                picture = name.startswith("word/media/")
                entry.compress_type = zipfile.ZIP_STORED if picture else zipfile.ZIP_DEFLATED
                archive.writestr(entry, content)
        return packed.getvalue()

    def _content_types(self) -> bytes:
        endings = {"rels": "application/vnd.openxmlformats-package.relationships+xml",
                   "xml": "application/xml", "png": "image/png", "jpeg": "image/jpeg",
                   "gif": "image/gif", "tiff": "image/tiff", "bmp": "image/bmp"}  # fmt: skip
        overrides = {
            "/word/document.xml": f"{_WORD_TYPE}.document.main+xml",
            "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            "/docProps/app.xml":
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "/docProps/custom.xml":
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            **self._types,
        }  # fmt: skip
        inside = "".join(
            f'<Default Extension="{ending}" ContentType="{kind}"/>'
            for ending, kind in endings.items()
        ) + "".join(
            f'<Override PartName="{name}" ContentType="{kind}"/>'
            for name, kind in overrides.items()
        )
        namespace = f"{_PACKAGE}/content-types"
        return f'{DECLARATION}<Types xmlns="{namespace}">{inside}</Types>'.encode()


_ROOT_RELATIONS = (
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/>'
    f'<Relationship Id="rId4" Type="{_OFFICE}/custom-properties" Target="docProps/custom.xml"/>'
)


def _relationships(inside: str) -> bytes:
    namespace = f"{_PACKAGE}/relationships"
    return f'{DECLARATION}<Relationships xmlns="{namespace}">{inside}</Relationships>'.encode()
