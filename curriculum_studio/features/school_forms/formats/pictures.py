"""Pictures of a unit in a form: made as large as their cell allows, side by side where several."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from curriculum_studio.features.school_forms.formats.form_document import grid_of
from curriculum_studio.features.school_forms.formats.form_text import text_element
from curriculum_studio.features.school_forms.formats.run_lines import FormPicture
from curriculum_studio.ooxml.part_replacement import parse, serialised
from curriculum_studio.ooxml.reader.names import number, w
from curriculum_studio.ooxml.writer.opc_package import PICTURE_TYPES
from curriculum_studio.ooxml.writer.page_styles import Page
from curriculum_studio.ooxml.writer.pictures import PictureWriter
from curriculum_studio.ooxml.writer.xml import NAMESPACES
from curriculum_studio.untrusted import SafePackage
from curriculum_studio.untrusted.safe_package import relations_part

_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CONTENT_TYPES = "[Content_Types].xml"

#: Twentieths of a point in a millimetre.
_PER_MM = 56.7
#: Room that Word leaves at the sides of a cell, and between pictures (millimetres).
_SIDES, _GAP = 4.4, 2.0
#: A cell without a width, and the widest that one picture becomes (millimetres).
_USUAL, _WIDEST = 100.0, 120.0
#: A row that is made this high has its pictures fitted into it; others grow (millimetres).
_HIGH = 20.0
#: A picture is at most so much higher than wide where the row grows.
_TALL = 1.1


@dataclass(slots=True)
class Media:
    """The parts by which pictures come into the file of a form."""

    package: SafePackage
    part: str
    changed: dict[str, bytes] = field(default_factory=dict)
    _relations: dict[str, str] = field(default_factory=dict)

    def picture(self, identity: str, ending: str, content: bytes) -> str:
        """Add a picture once and return the id of its relationship."""
        folder = self.part.rpartition("/")[0]
        name = f"media/curriculum_{identity}.{ending}"
        if name in self._relations:
            return self._relations[name]
        self.changed[f"{folder}/{name}" if folder else name] = content
        relation = self._related(name)
        self._typed(ending)
        self._relations[name] = relation
        return relation

    def _related(self, target: str) -> str:
        part = relations_part(self.part)
        root = self._root(part, f'<Relationships xmlns="{_RELATIONS}"/>')
        taken = {each.get("Id", "") for each in root}
        at = len(taken) + 1
        while f"rId{at}" in taken:
            at += 1
        etree.SubElement(
            root, f"{{{_RELATIONS}}}Relationship", Id=f"rId{at}", Type=_IMAGE, Target=target
        )
        self.changed[part] = serialised(root)
        return f"rId{at}"

    def _typed(self, ending: str) -> None:
        root = self._root(_CONTENT_TYPES, f'<Types xmlns="{_TYPES}"/>')
        known = {each.get("Extension", "").lower() for each in root}
        if ending not in known:
            made = etree.Element(
                f"{{{_TYPES}}}Default", Extension=ending, ContentType=PICTURE_TYPES[ending]
            )
            root.insert(0, made)
            self.changed[_CONTENT_TYPES] = serialised(root)

    def _root(self, part: str, empty: str) -> etree._Element:
        if part in self.changed:
            return parse(self.changed[part])
        return parse(self.package.read(part) if part in self.package else empty.encode())


class Gallery:
    """Makes the paragraph with the pictures for a place."""

    def __init__(self, media: Media, attachment: Callable[[str], bytes]) -> None:
        self._pictures = PictureWriter(media, attachment, Page())

    def runs(
        self, shown: Sequence[FormPicture], across: float, down: float
    ) -> list[etree._Element]:
        """Return runs with pictures for a room in millimetres; `down` is 0 where it grows.

        Those side by side are equally high.
        """
        ratios = [self._pictures.ratio(each.picture.attachment) for each in shown]
        known = [pair for pair in zip(shown, ratios, strict=True) if pair[1]]
        if not known:
            return []
        columns = _columns(len(known), across)
        rows = [known[at : at + columns] for at in range(0, len(known), columns)]
        highest = down / len(rows) - _GAP if down else across / columns * _TALL
        made: list[etree._Element] = []
        for row in rows:
            # A little less, so that rounding never breaks a line too early.
            room = across - _GAP * (len(row) - 1) - 0.2
            height = min(highest, room / sum(1 / ratio for _, ratio in row))
            for at, (each, ratio) in enumerate(row):
                if made:
                    made.append(_between(at))
                wide = replace(each.picture, width_mm=min(height / ratio, _WIDEST))
                made.append(_parsed(self._pictures.drawing(wide, each.words, width=_WIDEST)))
        return made


def room_in(cell: etree._Element) -> tuple[float, float]:
    """Return width and height that a cell has for pictures, in millimetres; 0 high: it grows."""
    table = next(cell.iterancestors(w("tbl")), None)
    if table is None:
        return _USUAL, 0.0
    place = next((p for p in grid_of(table).places if p.element is cell), None)
    widths = [
        number(each.get(w("w")), 0)
        for inner in table.findall(w("tblGrid"))
        for each in inner.findall(w("gridCol"))
    ]
    first = place.column if place is not None else 0
    across = sum(widths[first : first + (place.columns if place is not None else 1)])
    properties = cell.find(w("tcPr"))
    own = None if properties is None else properties.find(w("tcW"))
    if own is not None and own.get(w("type"), "dxa") == "dxa" and not across:
        across = number(own.get(w("w")), 0)
    row = next(cell.iterancestors(w("tr")), None)
    heights = [] if row is None else [number(e.get(w("val")), 0) for e in row.iter(w("trHeight"))]
    down = max(heights, default=0) / _PER_MM
    width = max(across / _PER_MM - _SIDES, _HIGH / 2) if across else _USUAL
    return width, down if down >= _HIGH else 0.0


def _between(at: int) -> etree._Element:
    """Return what stands before a picture in its row: a space, or a new line before the first."""
    run = etree.Element(w("r"))
    if at:
        run.append(text_element(" "))
    else:
        etree.SubElement(run, w("br"))
    return run


def _parsed(xml: str) -> etree._Element:
    declared = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    return parse(f"<x {declared}>{xml}</x>".encode())[0]


def _columns(count: int, across: float) -> int:
    if count == 1 or across < 2 * _HIGH:
        return 1
    return 2 if count in {2, 4} or across < _USUAL else 3
