"""Reads one paragraph of a Word file into a line, and what floats beside it into blocks."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from curriculum_studio.domain.text import Cell
from curriculum_studio.exchange.docx_in.blocks import NOTE, PLACE, Line, Picture
from curriculum_studio.exchange.docx_in.fields import Field, Fields, checkbox, equation
from curriculum_studio.exchange.docx_in.formula import read_formula
from curriculum_studio.exchange.docx_in.lists import ListPlace, Lists
from curriculum_studio.exchange.docx_in.ns import (
    RELATIONS,
    VAL,
    alternative,
    elements,
    local,
    m,
    number,
    switch,
    value,
    w,
)
from curriculum_studio.exchange.docx_in.pen import Look, Pen, symbol
from curriculum_studio.exchange.docx_in.shelf import Shelf
from curriculum_studio.exchange.docx_in.styles import Style, Styles
from curriculum_studio.exchange.docx_in.tally import Tally
from curriculum_studio.exchange.gate import Relations

_PAGE = re.compile(r"[\s.…·](?:\d{1,4}|[IVXLivxl]{1,7})\s*$")

#: Properties, in which no text stands.
_CLOSED = frozenset([w(each) for each in ("pPr", "rPr", "sdtPr", "sdtEndPr", "tcPr", "rubyPr")])
_PLAIN_SIGNS: Mapping[str, str] = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What a reader of paragraphs works with; `relations` are those of the part it reads."""

    styles: Styles
    lists: Lists
    shelf: Shelf
    tally: Tally
    relations: Relations


@dataclass(slots=True)
class _Draft:
    """What has been read of a paragraph."""

    pen: Pen = field(default_factory=Pen)
    pictures: list[Picture] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    contents: bool = False
    size: int = 0
    #: Text that stood in the instruction of a field, to be given back if that has no end.
    swallowed: list[str] = field(default_factory=list)


class ParagraphReader:
    """Reads the paragraphs of one part, in order: fields and deleted marks reach over several."""

    def __init__(self, desk: Desk) -> None:
        """Take what it works with."""
        self._desk = desk
        self._fields = Fields()
        self._draft = _Draft()
        self._style = Style()
        self._known: Mapping[str, Callable[[etree._Element, Look], None]] = {
            w("r"): self._run,
            w("t"): lambda text, look: self._text(text.text or "", look, look.bold),
            w("hyperlink"): self._hyperlink,
            w("ins"): self._inserted,
            w("moveTo"): self._inserted,
            w("del"): self._deleted,
            w("moveFrom"): self._deleted,
            w("sdt"): self._control,
            w("fldSimple"): self._simple_field,
            w("bookmarkStart"): self._bookmark,
            m("oMath"): self._formula,
            m("oMathPara"): self._formulas,
        }

    def read(self, paragraph: etree._Element) -> tuple[Line, list[etree._Element]] | None:
        """Return a line and the contents of its text boxes.

        Returns None for a paragraph whose mark has been deleted: it goes on in the next one.
        """
        properties = paragraph.find(w("pPr"))
        style_id = value(properties, "pStyle")
        self._style = self._desk.styles.get(style_id)
        self._children(paragraph, Look())
        marks = None if properties is None else properties.find(w("rPr"))
        if marks is not None and marks.find(w("del")) is not None:
            self._desk.tally.count("deleted")
            return None
        draft, self._draft = self._draft, _Draft()
        if self._fields.end_paragraph():
            draft.pen.write("".join(draft.swallowed))
        cell = draft.pen.cell()
        line = Line(
            cell,
            self._style.name,
            self._level(properties),
            self._place(properties, style_id),
            tuple(draft.pictures),
            tuple(draft.bookmarks),
            value(properties, "jc") or self._style.align,
            draft.pen.heavy,
            draft.size or self._style.size,
            (self._style.contents or draft.contents) and _is_entry(cell),
        )
        return line, draft.boxes

    def rest(self) -> tuple[Line, list[etree._Element]] | None:
        """Return what is left of paragraphs whose marks were deleted, at the end of a container."""
        draft, self._draft = self._draft, _Draft()
        if not draft.pen.cell().text and not draft.pictures and not draft.boxes:
            return None
        line = Line(draft.pen.cell(), self._style.name, pictures=tuple(draft.pictures))
        return line, draft.boxes

    def bookmark(self, mark: etree._Element) -> None:
        """Take a bookmark that stands between paragraphs; it counts for the next one."""
        self._bookmark(mark, Look())

    def _level(self, properties: etree._Element | None) -> int:
        own = None if properties is None else properties.find(w("outlineLvl"))
        if own is not None:
            level = number(own.get(VAL), 9) + 1
            return level if level <= 9 else 0
        return self._style.outline

    def _place(self, properties: etree._Element | None, style_id: str) -> ListPlace | None:
        listed = None if properties is None else properties.find(w("numPr"))
        lists = self._desk.lists
        if listed is not None and listed.find(w("numId")) is not None:
            return lists.place(value(listed, "numId"), number(value(listed, "ilvl")))
        if not self._style.list_id:
            return None
        level = lists.of_style(style_id, self._style.list_id, self._style.list_level)
        if listed is not None:
            level = number(value(listed, "ilvl"), level)
        return lists.place(self._style.list_id, level)

    def _children(self, parent: etree._Element, look: Look) -> None:
        for child in elements(parent):
            self._child(child, look)

    def _child(self, child: etree._Element, look: Look) -> None:
        known = self._known.get(str(child.tag))
        if known is not None:
            known(child, look)
        elif local(child) == "AlternateContent":
            branch = alternative(child)
            if branch is not None:
                self._children(branch, look)
        elif child.tag not in _CLOSED:
            # Nothing known: what stands in it may still be text.
            self._children(child, look)

    def _hyperlink(self, link: etree._Element, look: Look) -> None:
        relation = self._desk.relations.get(link.get(f"{{{RELATIONS}}}id"))
        anchor = link.get(w("anchor"), "")
        target = relation.target if relation is not None and relation.external else ""
        if anchor and not target:
            target = PLACE + anchor
        self._children(link, replace(look, link=target) if target else look)

    def _inserted(self, part: etree._Element, look: Look) -> None:
        self._desk.tally.count("inserted")
        self._children(part, look)

    def _deleted(self, part: etree._Element, _: Look) -> None:
        """Leave deleted text out; signs of fields in it still count."""
        if any(True for _ in part.iter(w("delText"), w("t"))):
            self._desk.tally.count("deleted")
        for sign in part.iter(w("fldChar")):
            self._fields.sign(sign)

    def _control(self, control: etree._Element, look: Look) -> None:
        content = control.find(w("sdtContent"))
        if content is not None:
            self._children(content, look)

    def _simple_field(self, simple: etree._Element, look: Look) -> None:
        self._fields.enter(simple.get(w("instr"), ""))
        self._children(simple, look)
        self._fields.leave()

    def _bookmark(self, mark: etree._Element, _: Look) -> None:
        name = mark.get(w("name"), "")
        if name:
            self._draft.bookmarks.append(name)

    def _formula(self, element: etree._Element, _: Look) -> None:
        formula = read_formula(element)
        if formula.latex:
            self._desk.tally.count("formulas")
            self._draft.pen.put("formula", formula.latex)
        if not formula.whole:
            self._desk.tally.count("linear_formulas")

    def _formulas(self, element: etree._Element, look: Look) -> None:
        for each in element.findall(m("oMath")):
            self._formula(each, look)

    def _run(self, run: etree._Element, look: Look) -> None:
        properties = run.find(w("rPr"))
        own, heavy = self._look(properties, look)
        self._draft.size = max(self._draft.size, number(value(properties, "sz")))
        for part in elements(run):
            self._run_part(part, own, heavy)

    def _look(self, properties: etree._Element | None, look: Look) -> tuple[Look, bool]:
        """Return the look of a run, and whether it appears bold by its paragraph too."""
        style = self._desk.styles.run(value(properties, "rStyle"))
        bold = _said(switch(properties, "b"), style.bold)
        italic = _said(switch(properties, "i"), style.italic)
        hidden = _said(switch(properties, "vanish"), style.hidden, self._style.hidden)
        if hidden:
            self._desk.tally.count("hidden")
        raised = value(properties, "vertAlign") or style.vertical
        own = Look(
            bold is True,
            italic is True,
            raised if raised in {"superscript", "subscript"} else "",
            look.link or self._fields.link,
        )
        return own, _said(bold, self._style.bold) is True

    def _run_part(self, part: etree._Element, look: Look, heavy: bool) -> None:
        tag = str(part.tag)
        if tag == w("t"):
            self._text(part.text or "", look, heavy)
        elif tag in _PLAIN_SIGNS:
            self._text(_PLAIN_SIGNS[tag], look, heavy)
        elif tag == w("br"):
            if part.get(w("type"), "textWrapping") == "textWrapping":
                self._text("\n", look, heavy)
        elif tag == w("sym"):
            self._text(symbol(part.get(w("char"), "")), look, heavy)
        elif tag == w("fldChar"):
            self._text(checkbox(part), look, heavy)
            ended = self._fields.sign(part)
            if self._fields.printed:
                self._draft.swallowed.clear()
            if ended is not None:
                self._end_field(ended, look)
        elif tag == w("instrText"):
            self._fields.instruct(part.text or "")
        elif tag in {w("footnoteReference"), w("endnoteReference")}:
            self._note(part)
        elif tag == w("ruby"):
            self._ruby(part, look)
        elif tag in {w("drawing"), w("pict"), w("object")}:
            self._floating(part)
        elif local(part) == "AlternateContent":
            branch = alternative(part)
            for inner in [] if branch is None else elements(branch):
                self._run_part(inner, look, heavy)
        elif tag not in _CLOSED and len(part):
            self._child(part, look)

    def _text(self, text: str, look: Look, heavy: bool) -> None:
        if not text:
            return
        if not self._fields.printed:
            self._fields.instruct(text)
            self._draft.swallowed.append(text)
        elif self._fields.page:
            self._desk.tally.resolve("page", text)
        else:
            self._draft.contents = self._draft.contents or self._fields.contents
            self._draft.pen.write(text, look, heavy=heavy)

    def _end_field(self, ended: Field, look: Look) -> None:
        if ended.name != "EQ" or ended.result or not self._fields.printed:
            return
        text, latex = equation(ended.code)
        self._desk.tally.count("formulas")
        self._draft.pen.write(text, look)
        if latex:
            self._draft.pen.put("formula", latex)

    def _note(self, sign: etree._Element) -> None:
        kind = "footnote" if sign.tag == w("footnoteReference") else "endnote"
        if kind == "endnote":
            self._desk.tally.count("endnotes")
        self._draft.pen.put("footnote", f"{NOTE}{kind}:{sign.get(w('id'), '')}")

    def _ruby(self, ruby: etree._Element, look: Look) -> None:
        """Put the reading of a word in brackets behind it."""
        base, reading = ruby.find(w("rubyBase")), ruby.find(w("rt"))
        if base is not None:
            self._children(base, look)
        if reading is not None and "".join(map(str, reading.itertext())).strip():
            self._draft.pen.write("（", look)
            self._children(reading, look)
            self._draft.pen.write("）", look)

    def _floating(self, part: etree._Element) -> None:
        if _is_our_diagram(part):
            # What it says stands in a table below it.
            for words in part.iter(w("t")):
                self._desk.tally.resolve("repeated", words.text or "")
            return
        shelf, relations = self._desk.shelf, self._desk.relations
        take = shelf.in_drawing if part.tag == w("drawing") else shelf.in_shape
        self._draft.pictures += take(part, relations)
        self._draft.boxes += [
            box for box in part.iter(w("txbxContent")) if not _inside_box(box, part)
        ]


#: Beginning of the names of diagrams that we write ourselves.
DIAGRAM_NAME = "Theme web "


def _is_entry(cell: Cell) -> bool:
    """Whether a text in the field or the style of a table of contents is an entry of it.

    Where the end of the field is lost, all that follows would count as its result.
    """
    inside = any(mark.kind == "link" and mark.value.startswith(PLACE) for mark in cell.marks)
    return inside or _PAGE.search(cell.text) is not None


def _is_our_diagram(drawing: etree._Element) -> bool:
    """Whether a drawing is the theme web as we write it."""
    named = next((each for each in drawing.iter() if local(each) == "docPr"), None)
    return named is not None and named.get("name", "").startswith(DIAGRAM_NAME)


def _said(*answers: bool | None) -> bool | None:
    """Return the first answer that says something."""
    return next((answer for answer in answers if answer is not None), None)


def _inside_box(box: etree._Element, top: etree._Element) -> bool:
    """Whether a text box stands in another one, with which it is read."""
    parent = box.getparent()
    while parent is not None and parent is not top:
        if parent.tag == w("txbxContent"):
            return True
        parent = parent.getparent()
    return False
