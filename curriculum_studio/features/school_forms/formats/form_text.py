"""What is written into a form: paragraphs, runs and pictures, in the look of what stood there.

Text boxes grow with their text, and stand in the file twice.
"""

import copy
import re
from collections.abc import Callable, Sequence
from dataclasses import field, replace

from docx.opc.constants import NAMESPACE, RELATIONSHIP_TYPE
from lxml import etree

from curriculum_studio.features.school_forms.formats.form_document import (
    column_widths,
    grid_of,
    letters,
    own,
    runs,
)
from curriculum_studio.features.school_forms.formats.run_lines import FormLine, FormPicture
from curriculum_studio.ooxml.elements import (
    MC,
    NAMESPACES,
    SPACE,
    WPS,
    A,
    V,
    W,
    number,
    parse,
    put_in_order,
    serialised,
    take_out,
    text_element,
)
from curriculum_studio.ooxml.writer.opc_package import PICTURE_TYPES
from curriculum_studio.ooxml.writer.pictures import PictureWriter
from curriculum_studio.ooxml.writer.styles import Page
from curriculum_studio.render.blocks import Run
from curriculum_studio.untrusted.office_package import SafePackage, relations_part
from curriculum_studio.values import dataclass

# --- paragraphs and runs ----------------------------------------------------------------------

#: Looks of example text and of placeholders, which the real text does not take over.
_OF_EXAMPLES = ("rStyle", "color", "highlight", "shd", "vanish", "strike", "em")
_BOX = re.compile("[□☐○◯]")
_TICKED = "☑"


@dataclass(frozen=True, slots=True)
class TextPattern:
    """How paragraphs in a place look: properties of paragraph and run; it numbers by itself."""

    paragraph: etree._Element | None
    run: etree._Element | None
    numbered: bool = False


def pattern_of(paragraphs: Sequence[etree._Element], holder: etree._Element) -> TextPattern:
    """Return the look of paragraphs; empty ones take the font of the label beside them."""
    filled = next((each for each in paragraphs if letters(each)), None)
    first = filled if filled is not None else (paragraphs[0] if paragraphs else None)
    if first is None:
        first = holder if holder.tag == f"{W}p" else None
    properties = None if first is None else first.find(f"{W}pPr")
    bearer = properties if filled is None else letters(filled)[0].run
    look = None if bearer is None else bearer.find(f"{W}rPr")
    if look is None and filled is None:
        look = _of_label(holder)
    numbered = properties is not None and properties.find(f"{W}numPr") is not None
    return TextPattern(properties, look, numbered)


def _of_label(holder: etree._Element) -> etree._Element | None:
    """Return font and size of the cell before a cell, or of the words in a line."""
    source = holder if holder.tag == f"{W}p" else holder.getprevious()
    while source is not None and source.tag not in {f"{W}tc", f"{W}p"}:
        source = source.getprevious()
    if source is None:
        return None
    paragraphs = [source] if source.tag == f"{W}p" else own(source, "p")
    first = next((each.run for one in paragraphs for each in letters(one)), None)
    taken = etree.Element(f"{W}rPr")
    for each in () if first is None else first.iterfind(f"{W}rPr/*"):
        taken.extend([copy.deepcopy(each)] if each.tag in _FONT else [])
    return taken if len(taken) else None


_FONT = {f"{W}rFonts", f"{W}sz", f"{W}szCs", f"{W}lang"}


def paragraph_of(line: FormLine | None, pattern: TextPattern, *, several: bool) -> etree._Element:
    """Return a paragraph for a line in the look of a place; without a line an empty one."""
    paragraph = etree.Element(f"{W}p")
    numbered = pattern.numbered and line is not None and bool(line.number)
    if pattern.paragraph is not None:
        properties = copy.deepcopy(pattern.paragraph)
        without(properties, "sectPr", "pPrChange", *(() if numbered else ("numPr",)))
        align = properties.find(f"{W}jc")
        if several and align is not None and align.get(f"{W}val") in {"center", "distribute"}:
            align.set(f"{W}val", "left")
        paragraph.append(properties)
        mark = properties.find(f"{W}rPr")
        if mark is not None:
            _cleared(mark)
    if line is not None:
        look = pattern.run
        shown = line if not numbered else FormLine(line.runs, "", line.head)
        for run in _runs_of(shown):
            paragraph.append(_run(run, look))
    return paragraph


def typed(
    line: FormLine, like: etree._Element | None, *, underlined: bool, numbered: bool
) -> list[etree._Element]:
    """Return runs for a line in the look of a run; what stood on a blank keeps the line below."""
    look = None if like is None else like.find(f"{W}rPr")
    shown = line if numbered else FormLine(line.runs, "" if line.number == "1. " else line.number)
    made = [_run(run, look) for run in _runs_of(shown)]
    for run in made if underlined else ():
        if run.find(f"{W}rPr") is None:
            run.insert(0, etree.Element(f"{W}rPr"))
        if run.find(f"{W}rPr/{W}u") is None:
            put_in_order(run[0], etree.Element(f"{W}u", {f"{W}val": "single"}))
    return made


def _runs_of(line: FormLine) -> list[Run]:
    first = [Run(line.number)] if line.number else []
    return [*first, *line.runs]


def _run(run: Run, look: etree._Element | None) -> etree._Element:
    element = etree.Element(f"{W}r")
    properties = etree.Element(f"{W}rPr") if look is None else copy.deepcopy(look)
    _cleared(properties)
    marks = {"bold": ("b", ""), "italic": ("i", ""), "sub": ("vertAlign", "subscript"),
             "sup": ("vertAlign", "superscript")}  # fmt: skip
    for emphasis in sorted(run.emphasis):
        name, kind = marks[emphasis]
        if properties.find(f"{W}{name}") is None:
            mark = etree.Element(f"{W}{name}", {f"{W}val": kind} if kind else {})
            put_in_order(properties, mark)
    if len(properties):
        element.append(properties)
    for at, piece in enumerate(run.text.split("\n")):
        if at:
            etree.SubElement(element, f"{W}br")
        for place, part in enumerate(piece.split("\t")):
            if place:
                etree.SubElement(element, f"{W}tab")
            if part:
                element.append(text_element(part))
    return element


def unbolded(run: etree._Element) -> None:
    """Take the weight of a label from a run that stands behind it."""
    without(run.find(f"{W}rPr"), "b", "bCs")


def without(properties: etree._Element | None, *names: str) -> None:
    """Take some properties out of those of a run or paragraph."""
    for each in (
        () if properties is None else [e for n in names for e in properties.findall(f"{W}{n}")]
    ):
        take_out(each)


def _cleared(properties: etree._Element) -> None:
    for name in _OF_EXAMPLES:
        for found in properties.findall(f"{W}{name}"):
            if name != "color" or found.get(f"{W}val", "auto").lower() not in {"auto", "000000"}:
                properties.remove(found)


def split_run(run: etree._Element, start: int, stop: int) -> etree._Element | None:
    """Take the characters from start to stop out of a run.

    Returns the run behind which they stood; None where nothing of it stood before them.
    """
    after = copy.deepcopy(run)
    size = _size(run)
    _keep(run, 0, start)
    _keep(after, stop, size)
    if _size(after):
        run.addnext(after)
    if _size(run) or is_drawn(run):
        return run
    before = run.getprevious()
    take_out(run)
    return before if before is not None and before.tag == f"{W}r" else None


def _size(run: etree._Element) -> int:
    return sum(
        len(each.text or "") if each.tag == f"{W}t" else 1
        for each in run
        if each.tag in {f"{W}t", f"{W}tab", f"{W}br", f"{W}cr"}
    )


def _keep(run: etree._Element, start: int, stop: int) -> None:
    """Leave only the characters from start to stop in a run."""
    at = 0
    for child in list(run):
        if child.tag == f"{W}t":
            text = child.text or ""
            child.text = text[max(0, start - at) : max(0, stop - at)]
            child.set(SPACE, "preserve")
            at += len(text)
            if not child.text:
                run.remove(child)
        elif child.tag in {f"{W}tab", f"{W}br", f"{W}cr"}:
            if not start <= at < stop:
                run.remove(child)
            at += 1
        elif start > 0 and child.tag != f"{W}rPr":
            # Pictures stay in the first half.
            run.remove(child)


def is_drawn(element: etree._Element) -> bool:
    """Whether there is a picture, a text box or an object in a paragraph or run."""
    return next(element.iter(f"{W}drawing", f"{W}pict", f"{W}object"), None) is not None


def ticked(paragraphs: Sequence[etree._Element], answer: str) -> bool:
    """Tick the boxes of an answer such as 科学、艺术; False if the form offers none of them."""
    wanted = [each for each in re.split("[、,，/ ]+", answer) if each]
    found = False
    for paragraph in paragraphs:
        signs = letters(paragraph)
        text = "".join(each.text for each in signs)
        boxes = [match.start() for match in _BOX.finditer(text)]
        for at, place in enumerate(boxes):
            end = boxes[at + 1] if at + 1 < len(boxes) else len(text)
            option = text[place + 1 : end].strip()
            if option and any(option.startswith(each) or each.startswith(option)
                              for each in wanted):  # fmt: skip
                found = True
                _tick(paragraph, place)
    return found


def _tick(paragraph: etree._Element, place: int) -> None:
    at = 0
    for run in runs(paragraph):
        properties = run.find(f"{W}rPr")
        if properties is not None:
            _cleared(properties)
        for child in run:
            size = len(child.text or "") if child.tag == f"{W}t" else 0
            if child.tag in {f"{W}tab", f"{W}br", f"{W}cr"}:
                size = 1
            if child.tag == f"{W}t" and at <= place < at + size:
                text = child.text or ""
                child.text = text[: place - at] + _TICKED + text[place - at + 1 :]
                return
            at += size


# --- text boxes -------------------------------------------------------------------------------

_FITTED = "mso-fit-shape-to-text:t"


def grown(paragraph: etree._Element) -> None:
    """Let the text box around a paragraph become as high as its text needs."""
    for shape in paragraph.iterancestors(f"{WPS}wsp"):
        for body in shape.iter(f"{WPS}bodyPr"):
            for name in ("noAutofit", "normAutofit", "spAutoFit"):
                for found in body.findall(f"{A}{name}"):
                    body.remove(found)
            body.insert(0, etree.Element(f"{A}spAutoFit"))
    for box in paragraph.iterancestors(f"{V}textbox"):
        style = box.get("style", "")
        if _FITTED not in style:
            box.set("style", f"{style};{_FITTED}".lstrip(";"))


def mirrored(root: etree._Element) -> None:
    """Let older programs, which read the fallback of a text box, find the same text there."""
    for both in root.iter(f"{MC}AlternateContent"):
        choice = both.find(f"{MC}Choice")
        fallback = both.find(f"{MC}Fallback")
        if choice is None or fallback is None:
            continue
        new = list(choice.iter(f"{W}txbxContent"))
        old = list(fallback.iter(f"{W}txbxContent"))
        for mine, other in zip(new, old, strict=False):
            parent = other.getparent()
            if parent is not None:
                parent.replace(other, copy.deepcopy(mine))


# --- pictures ---------------------------------------------------------------------------------

_RELATIONS = NAMESPACE.OPC_RELATIONSHIPS
_TYPES = NAMESPACE.OPC_CONTENT_TYPES
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
        if name not in self._relations:
            self.changed[f"{folder}/{name}" if folder else name] = content
            self._relations[name] = self._related(name)
            self._typed(ending)
        return self._relations[name]

    def _related(self, target: str) -> str:
        part = relations_part(self.part)
        root = self._root(part, f'<Relationships xmlns="{_RELATIONS}"/>')
        taken = {each.get("Id", "") for each in root}
        at = len(taken) + 1
        while f"rId{at}" in taken:
            at += 1
        etree.SubElement(
            root,
            f"{{{_RELATIONS}}}Relationship",
            Id=f"rId{at}",
            Type=RELATIONSHIP_TYPE.IMAGE,
            Target=target,
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
    table = next(cell.iterancestors(f"{W}tbl"), None)
    if table is None:
        return _USUAL, 0.0
    place = next((p for p in grid_of(table).places if p.element is cell), None)
    widths = column_widths(table)
    first = place.column if place is not None else 0
    across = sum(widths[first : first + (place.columns if place is not None else 1)])
    properties = cell.find(f"{W}tcPr")
    own = None if properties is None else properties.find(f"{W}tcW")
    if own is not None and own.get(f"{W}type", "dxa") == "dxa" and not across:
        across = number(own.get(f"{W}w"), 0)
    row = next(cell.iterancestors(f"{W}tr"), None)
    heights = [] if row is None else [number(e.get(f"{W}val"), 0) for e in row.iter(f"{W}trHeight")]
    down = max(heights, default=0) / _PER_MM
    width = max(across / _PER_MM - _SIDES, _HIGH / 2) if across else _USUAL
    return width, down if down >= _HIGH else 0.0


def _between(at: int) -> etree._Element:
    """Return what stands before a picture in its row: a space, or a new line before the first."""
    run = etree.Element(f"{W}r")
    if at:
        run.append(text_element(" "))
    else:
        etree.SubElement(run, f"{W}br")
    return run


def _parsed(xml: str) -> etree._Element:
    declared = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    return parse(f"<x {declared}>{xml}</x>".encode())[0]


def _columns(count: int, across: float) -> int:
    if count == 1 or across < 2 * _HIGH:
        return 1
    return 2 if count in {2, 4} or across < _USUAL else 3
