"""Paragraphs and runs of a form, written in the look of what stood there."""

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from curriculum_studio.features.school_forms.formats.form_document import letters, own, runs
from curriculum_studio.features.school_forms.formats.run_lines import FormLine
from curriculum_studio.ooxml.reader.names import w
from curriculum_studio.render.blocks import Run

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: Looks of example text and of placeholders, which the real text does not take over.
_OF_EXAMPLES = ("rStyle", "color", "highlight", "shd", "vanish", "strike", "em")
#: What stands before others in w:rPr, as its schema says; the rest follows behind.
_ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike",
          "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden",
          "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect",
          "bdr", "shd", "fitText", "vertAlign")  # fmt: skip
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
        first = holder if holder.tag == w("p") else None
    properties = None if first is None else first.find(w("pPr"))
    look: etree._Element | None = None
    if filled is not None:
        look = letters(filled)[0].run.find(w("rPr"))
    elif properties is not None:
        look = properties.find(w("rPr"))
    if look is None and filled is None:
        look = _of_label(holder)
    numbered = properties is not None and properties.find(w("numPr")) is not None
    return TextPattern(properties, look, numbered)


def _of_label(holder: etree._Element) -> etree._Element | None:
    """Return font and size of the cell before a cell, or of the words in a line."""
    source = holder if holder.tag == w("p") else holder.getprevious()
    while source is not None and source.tag not in {w("tc"), w("p")}:
        source = source.getprevious()
    if source is None:
        return None
    for paragraph in [source] if source.tag == w("p") else own(source, "p"):
        for letter in letters(paragraph):
            look = letter.run.find(w("rPr"))
            if look is None:
                return None
            taken = etree.Element(w("rPr"))
            taken.extend(copy.deepcopy(each) for each in look if each.tag in _FONT)
            return taken if len(taken) else None
    return None


_FONT = {w("rFonts"), w("sz"), w("szCs"), w("lang")}


def paragraph_of(line: FormLine | None, pattern: TextPattern, *, several: bool) -> etree._Element:
    """Return a paragraph for a line in the look of a place; without a line an empty one."""
    paragraph = etree.Element(w("p"))
    numbered = pattern.numbered and line is not None and bool(line.number)
    if pattern.paragraph is not None:
        properties = copy.deepcopy(pattern.paragraph)
        for name in ("sectPr", "pPrChange", "numPr"):
            found = properties.find(w(name))
            if found is not None and not (name == "numPr" and numbered):
                properties.remove(found)
        align = properties.find(w("jc"))
        if several and align is not None and align.get(w("val")) in {"center", "distribute"}:
            align.set(w("val"), "left")
        paragraph.append(properties)
        mark = properties.find(w("rPr"))
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
    look = None if like is None else like.find(w("rPr"))
    shown = line if numbered else FormLine(line.runs, "" if line.number == "1. " else line.number)
    made = [_run(run, look) for run in _runs_of(shown)]
    for run in made:
        properties = run.find(w("rPr"))
        under = None if properties is None else properties.find(w("u"))
        if underlined and under is None:
            if properties is None:
                properties = etree.Element(w("rPr"))
                run.insert(0, properties)
            line_below = etree.Element(w("u"))
            line_below.set(w("val"), "single")
            _put(properties, line_below)
    return made


def _runs_of(line: FormLine) -> list[Run]:
    first = [Run(line.number)] if line.number else []
    return [*first, *line.runs]


def _run(run: Run, look: etree._Element | None) -> etree._Element:
    element = etree.Element(w("r"))
    properties = etree.Element(w("rPr")) if look is None else copy.deepcopy(look)
    _cleared(properties)
    marks = {"bold": ("b", ""), "italic": ("i", ""), "sub": ("vertAlign", "subscript"),
             "sup": ("vertAlign", "superscript")}  # fmt: skip
    for emphasis in sorted(run.emphasis):
        name, kind = marks[emphasis]
        if properties.find(w(name)) is None:
            mark = etree.Element(w(name))
            if kind:
                mark.set(w("val"), kind)
            _put(properties, mark)
    if len(properties):
        element.append(properties)
    for at, piece in enumerate(run.text.split("\n")):
        if at:
            etree.SubElement(element, w("br"))
        for place, part in enumerate(piece.split("\t")):
            if place:
                etree.SubElement(element, w("tab"))
            if part:
                element.append(text_element(part))
    return element


def unbolded(run: etree._Element) -> None:
    """Take the weight of a label from a run that stands behind it."""
    properties = run.find(w("rPr"))
    for name in ("b", "bCs"):
        found = None if properties is None else properties.find(w(name))
        if properties is not None and found is not None:
            properties.remove(found)


def text_element(text: str) -> etree._Element:
    """Return the element that holds characters of a run."""
    element = etree.Element(w("t"))
    element.text = text
    element.set(_SPACE, "preserve")
    return element


def _cleared(properties: etree._Element) -> None:
    for name in _OF_EXAMPLES:
        for found in properties.findall(w(name)):
            if name != "color" or found.get(w("val"), "auto").lower() not in {"auto", "000000"}:
                properties.remove(found)


def _put(properties: etree._Element, mark: etree._Element) -> None:
    """Put a property where the schema of Word wants it."""
    names = {w(name): at for at, name in enumerate(_ORDER)}
    own_place = names[mark.tag]
    for at, each in enumerate(properties):
        if names.get(each.tag, len(names)) > own_place:
            properties.insert(at, mark)
            return
    properties.append(mark)


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
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)
    return before if before is not None and before.tag == w("r") else None


def _size(run: etree._Element) -> int:
    return sum(
        len(each.text or "") if each.tag == w("t") else 1
        for each in run
        if each.tag in {w("t"), w("tab"), w("br"), w("cr")}
    )


def _keep(run: etree._Element, start: int, stop: int) -> None:
    """Leave only the characters from start to stop in a run."""
    at = 0
    for child in list(run):
        if child.tag == w("t"):
            text = child.text or ""
            child.text = text[max(0, start - at) : max(0, stop - at)]
            child.set(_SPACE, "preserve")
            at += len(text)
            if not child.text:
                run.remove(child)
        elif child.tag in {w("tab"), w("br"), w("cr")}:
            if not start <= at < stop:
                run.remove(child)
            at += 1
        elif start > 0 and child.tag != w("rPr"):
            # Pictures stay in the first half.
            run.remove(child)


def is_drawn(element: etree._Element) -> bool:
    """Whether there is a picture, a text box or an object in a paragraph or run."""
    return next(element.iter(w("drawing"), w("pict"), w("object")), None) is not None


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
        properties = run.find(w("rPr"))
        if properties is not None:
            _cleared(properties)
        for child in run:
            size = len(child.text or "") if child.tag == w("t") else 0
            if child.tag in {w("tab"), w("br"), w("cr")}:
                size = 1
            if child.tag == w("t") and at <= place < at + size:
                text = child.text or ""
                child.text = text[: place - at] + _TICKED + text[place - at + 1 :]
                return
            at += size
