"""Pictures of a Word file: found in drawings of all times, judged, kept once each."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from curriculum_studio.ooxml.elements import DGM, WP, A, C, O, R, V, W, number
from curriculum_studio.ooxml.reader.blocks import WordPicture
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.untrusted.office_package import Relationships, SafePackage
from curriculum_studio.untrusted.picture_metadata import bare, picture_facts

_UNITS_PER_MM = 36000.0
_LENGTH = re.compile(r"(?:^|;)\s*width\s*:\s*([\d.]+)\s*(pt|in|cm|mm|px)?")
_MM = {"pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "px": 25.4 / 96, "": 25.4 / 72}
#: A picture without a size gets at most so many millimetres.
_WIDEST = 150.0


class MediaStore:
    """Takes the pictures of one file."""

    def __init__(
        self, package: SafePackage, keep: Callable[[bytes, str, str], str], tally: ReadStatistics
    ) -> None:
        self._package = package
        self._keep = keep
        self._tally = tally
        self._kept: dict[str, tuple[str, float]] = {}

    def in_drawing(self, drawing: etree._Element, relations: Relationships) -> list[WordPicture]:
        """Return the pictures of a w:drawing."""
        extent = next(drawing.iter(f"{WP}extent"), None)
        width = 0.0 if extent is None else number(extent.get("cx")) / _UNITS_PER_MM
        blips = list(_outside_boxes(drawing, f"{A}blip"))
        found = []
        for blip in blips:
            identity = blip.get(f"{R}embed") or blip.get(f"{R}link")
            # Several pictures in one group share its width.
            picture = self._take(relations, identity, width if len(blips) == 1 else 0.0)
            if picture is not None:
                found.append(picture)
        for foreign in (C, DGM):
            if any(True for _ in drawing.iter(f"{foreign}chart", f"{foreign}relIds")):
                self._tally.count("charts")
        return found

    def in_shape(self, shape: etree._Element, relations: Relationships) -> list[WordPicture]:
        """Return the pictures of a w:pict or w:object; objects are formulas of old programs too."""
        found = []
        for image in _outside_boxes(shape, f"{V}imagedata"):
            identity = image.get(f"{R}id") or image.get(f"{O}relid")
            if identity is None:
                continue
            holder = image.getparent()
            picture = self._take(relations, identity, _styled_width(holder))
            if picture is not None:
                found.append(picture)
        if shape.tag == f"{W}object":
            program = next((each.get("ProgID", "") for each in shape.iter("{*}OLEObject")), "")
            if program.startswith("Equation"):
                self._tally.count("old_formulas")
        return found

    def _take(
        self, relations: Relationships, identity: str | None, width: float
    ) -> WordPicture | None:
        relation = relations.get(identity)
        if relation is None:
            return None
        if relation.external:
            self._tally.count("linked_pictures")
            return WordPicture("")
        if not relation.target or relation.target not in self._package:
            self._tally.count("bad_pictures")
            return WordPicture("")
        if relation.target not in self._kept:
            self._kept[relation.target] = self._judge(relation.target)
        kept, natural = self._kept[relation.target]
        return WordPicture(kept, round(width or min(natural, _WIDEST), 1))

    def _judge(self, part: str) -> tuple[str, float]:
        content = self._package.read(part)
        facts = picture_facts(content)
        if not facts.safe:
            self._tally.count("bad_pictures")
            return "", 0.0
        if not facts.shown:
            self._tally.count("drawings")
        own = part.rpartition("/")[2].rpartition(".")[0] or "picture"
        return self._keep(bare(content), facts.media_type, own + facts.suffix), facts.width_mm


def _styled_width(shape: etree._Element | None) -> float:
    found = None if shape is None else _LENGTH.search(shape.get("style", ""))
    return 0.0 if found is None else float(found[1]) * _MM[found[2] or ""]


def _outside_boxes(drawing: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield elements of a drawing; what stands in its text boxes is read with their text."""
    for each in drawing.iter(tag):
        above = each.getparent()
        while above is not None and above is not drawing and above.tag != f"{W}txbxContent":
            above = above.getparent()
        if above is drawing:
            yield each
