"""Reads one paragraph of a Word file into a line, and what floats beside it into blocks."""

import re
from dataclasses import field, replace

from lxml import etree

from curriculum_studio.core.text import Cell
from curriculum_studio.ooxml.elements import VAL, W, number, switch, value
from curriculum_studio.ooxml.reader import story as events
from curriculum_studio.ooxml.reader.blocks import (
    NOTE,
    PLACE,
    RunFormat,
    TextBuilder,
    WordParagraph,
    WordPicture,
)
from curriculum_studio.ooxml.reader.list_numbers import ListNumbers, ListPlace
from curriculum_studio.ooxml.reader.math import read_formula
from curriculum_studio.ooxml.reader.media_store import MediaStore
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.ooxml.reader.story import AWAY, Story
from curriculum_studio.ooxml.reader.styles import ReadStyle, ReadStyles
from curriculum_studio.untrusted.office_package import Relationships
from curriculum_studio.values import dataclass

# --- fields -----------------------------------------------------------------------------------
# A complex field is begun, separated and ended by signs in the runs, also over several paragraphs;
# what stands between the separator and the end is its result, the only part that is printed.

_NAME = re.compile(r"\s*([A-Za-z]+)")
_QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')
_OVERSTRIKE = re.compile(r"\\o(?:\\a[clr])?\((.),(\d{1,2}|.)\)")
_FRACTION = re.compile(r"\\f\(([^(),]*),([^(),]*)\)")

#: Results that are counted anew wherever a document is printed.
_PAGES = frozenset(["PAGE", "NUMPAGES", "SECTIONPAGES"])
#: Fields stand in each other at most so deep, and their instructions are at most so long.
_DEEPEST = 20
_LONGEST = 2000
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(slots=True)
class OpenField:
    """A field that is being read: its instruction, and whether its result has begun.

    `name` is its kind in capital letters, `link` where a link or a reference leads: an address, or
    # and the name of a bookmark. Both are known when the result begins.
    """

    code: str = ""
    result: bool = False
    name: str = ""
    link: str = ""

    def begin_result(self) -> None:
        """Take the instruction as complete."""
        self.result = True
        found = _NAME.match(self.code)
        self.name = found[1].upper() if found else ""
        words = [a or b or c for a, b, c in _QUOTED.findall(self.code)][1:]
        plain = next((word for word in words if not word.startswith("\\")), "")
        if self.name == "HYPERLINK":
            inner = words[words.index("\\l") + 1 :] if "\\l" in words else []
            self.link = f"#{inner[0]}" if inner else plain
        elif self.name == "REF" and plain:
            self.link = f"#{plain}"


class Fields:
    """The fields that are open at a place; they go on from paragraph to paragraph."""

    def __init__(self) -> None:
        """Begin outside all fields."""
        self._open: list[OpenField] = []

    def begin(self) -> None:
        """Enter a field."""
        if len(self._open) < _DEEPEST:
            self._open.append(OpenField())

    def separate(self) -> None:
        """Begin the result of the innermost field."""
        if self._open:
            self._open[-1].begin_result()

    def end(self) -> OpenField | None:
        """Leave the innermost field and return it; one without a result says so."""
        if not self._open:
            return None
        ended = self._open.pop()
        if not ended.result:
            ended.begin_result()
            ended.result = False
        return ended

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction; no real one is longer than the limit."""
        if self._open and not self._open[-1].result and len(self._open[-1].code) < _LONGEST:
            self._open[-1].code += text

    def end_paragraph(self) -> bool:
        """Let no instruction reach over its paragraph; return whether one would have.

        Where the end of an instruction is lost, the text behind it would be lost too.
        """
        open_ended = [each for each in self._open if not each.result]
        for each in open_ended:
            each.begin_result()
        return bool(open_ended)

    @property
    def printed(self) -> bool:
        """Whether text here is printed, and not part of an instruction."""
        return all(each.result for each in self._open)

    @property
    def page(self) -> bool:
        """Whether text here is the number of a page."""
        return bool(self._open) and self._open[-1].name in _PAGES

    @property
    def contents(self) -> bool:
        """Whether text here belongs to a generated table of contents."""
        return any(each.name == "TOC" and each.result for each in self._open)

    @property
    def link(self) -> str:
        """Where the innermost link around leads."""
        return next((each.link for each in reversed(self._open) if each.link), "")


def equation(code: str) -> tuple[str, str]:
    """Return the text and the LaTeX of an EQ field; one of them is empty.

    In Chinese files it mostly puts a number into a circle. What is not known comes as it stands.
    """
    inner = code[2:].strip()
    plain = inner.replace(" ", "")
    circled = _OVERSTRIKE.fullmatch(plain)
    if circled is not None and circled[1] in "○〇◯":
        at = int(circled[2]) if circled[2].isdigit() else 0
        return (_CIRCLED[at - 1] if 0 < at <= len(_CIRCLED) else f"{circled[1]}{circled[2]}"), ""
    fraction = _FRACTION.fullmatch(plain)
    if fraction is not None:
        return "", f"\\frac{{{fraction[1]}}}{{{fraction[2]}}}"
    return inner, ""


def checkbox(sign: etree._Element) -> str:
    """Return ☑ or ☐ for the check box of an old form that a w:fldChar begins."""
    box = sign.find(f"{W}ffData/{W}checkBox")
    if box is None:
        return ""
    state = switch(box, "checked")
    if state is None:
        default = box.find(f"{W}default")
        state = default is not None and default.get(VAL, "1") not in {"0", "false"}
    return "☑" if state else "☐"


# --- paragraphs -------------------------------------------------------------------------------

_PAGE = re.compile(r"[\s.…·](?:\d{1,4}|[IVXLivxl]{1,7})\s*$")


@dataclass(frozen=True, slots=True)
class ReadContext:
    """What a reader of paragraphs works with; `relations` are those of the part it reads."""

    styles: ReadStyles
    lists: ListNumbers
    shelf: MediaStore
    tally: ReadStatistics
    relations: Relationships


@dataclass(slots=True)
class _Draft:
    """What has been read of a paragraph."""

    pen: TextBuilder = field(default_factory=TextBuilder)
    pictures: list[WordPicture] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    contents: bool = False
    size: int = 0
    #: Text that stood in the instruction of a field, to be given back if that has no end.
    swallowed: list[str] = field(default_factory=list)


class ParagraphReader:
    """Reads the paragraphs of one part, in order: fields and deleted marks reach over several."""

    def __init__(self, context: ReadContext) -> None:
        self._context = context
        self._fields = Fields()
        self._draft = _Draft()
        self._style = ReadStyle()
        self._away: list[bool] = []
        self._links: list[str] = []
        self._run: tuple[etree._Element | None, RunFormat, bool] = (None, RunFormat(), False)

    def read(self, paragraph: etree._Element) -> tuple[WordParagraph, list[etree._Element]] | None:
        """Return a line and the contents of its text boxes.

        Returns None for a paragraph whose mark has been deleted: it goes on in the next one.
        """
        properties = paragraph.find(f"{W}pPr")
        style_id = value(properties, "pStyle")
        self._style = self._context.styles.get(style_id)
        story = Story(paragraph)
        gone = False
        for event in story:
            if isinstance(event, events.ParagraphStart) and event.element is paragraph:
                gone = any(each.kind in AWAY for each in event.changes)
            else:
                self._take(event, story)
        if gone:
            self._context.tally.count("deleted")
            return None
        draft, self._draft = self._draft, _Draft()
        if self._fields.end_paragraph():
            draft.pen.write("".join(draft.swallowed))
        cell = draft.pen.cell()
        line = WordParagraph(
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

    def rest(self) -> tuple[WordParagraph, list[etree._Element]] | None:
        """Return what is left of paragraphs whose marks were deleted, at the end of a container."""
        draft, self._draft = self._draft, _Draft()
        if not draft.pen.cell().text and not draft.pictures and not draft.boxes:
            return None
        line = WordParagraph(draft.pen.cell(), self._style.name, pictures=tuple(draft.pictures))
        return line, draft.boxes

    def bookmark(self, mark: etree._Element) -> None:
        """Take a bookmark that stands between paragraphs; it counts for the next one."""
        self._bookmark(mark.get(f"{W}name", ""))

    def _level(self, properties: etree._Element | None) -> int:
        own = None if properties is None else properties.find(f"{W}outlineLvl")
        if own is not None:
            level = number(own.get(VAL), 9) + 1
            return level if level <= 9 else 0
        return self._style.outline

    def _place(self, properties: etree._Element | None, style_id: str) -> ListPlace | None:
        listed = None if properties is None else properties.find(f"{W}numPr")
        lists = self._context.lists
        if listed is not None and listed.find(f"{W}numId") is not None:
            return lists.place(value(listed, "numId"), number(value(listed, "ilvl")))
        if not self._style.list_id:
            return None
        level = lists.of_style(style_id, self._style.list_id, self._style.list_level)
        if listed is not None:
            level = number(value(listed, "ilvl"), level)
        return lists.place(self._style.list_id, level)

    def _take(self, event: events.Event, story: Story) -> None:
        match event:
            case events.RevisionStart(change=change):
                if change.kind in AWAY:
                    self._away.append(False)
                else:
                    self._context.tally.count("inserted")
            case events.RevisionEnd(kind=kind):
                if kind in AWAY and self._away.pop():
                    self._context.tally.count("deleted")
            case events.FieldStart() | events.FieldSeparate() | events.FieldEnd():
                # Signs of fields count also where they were deleted.
                self._field(event)
            case events.FieldCode(text=code):
                self._fields.instruct(code)
            case events.TextEvent() if self._away:
                self._away[-1] = True
            case _ if self._away:
                if isinstance(event, events.FormulaStart | events.DrawingEvent):
                    story.skip()
            case events.TextEvent():
                self._write(event)
            case events.RunStart(element=run) if run.tag == f"{W}r":
                size = number(value(run.find(f"{W}rPr"), "sz"))
                self._draft.size = max(self._draft.size, size)
                self._look_of(run)
            case events.FormulaStart(element=element):
                self._formula(element)
                story.skip()
            case events.DrawingEvent(element=element):
                self._floating(element)
                story.skip()
            case events.BoxStart(element=element):
                self._draft.boxes.append(element)
                story.skip()
            case _:
                self._mark(event)

    def _mark(self, event: events.Event) -> None:
        match event:
            case events.BookmarkStart(name=name):
                self._bookmark(name)
            case events.LinkStart(relation=relation, anchor=anchor):
                found = self._context.relations.get(relation or None)
                target = found.target if found is not None and found.external else ""
                if anchor and not target:
                    target = PLACE + anchor
                self._links.append(target)
            case events.LinkEnd() if self._links:
                self._links.pop()
            case events.RubyEnd(guide=guide) if guide.strip():
                # The reading of a word stands in brackets behind it.
                self._text(f"（{guide}）", RunFormat(link=self._link), heavy=False)
            case events.NoteReference(kind=kind, identity=identity):
                if kind == "endnote":
                    self._context.tally.count("endnotes")
                self._draft.pen.put("footnote", f"{NOTE}{kind}:{identity}")
            case _:
                pass

    @property
    def _link(self) -> str:
        return next((each for each in reversed(self._links) if each), self._fields.link)

    def _bookmark(self, name: str) -> None:
        if name:
            self._draft.bookmarks.append(name)

    def _formula(self, element: etree._Element) -> None:
        formula = read_formula(element)
        if formula.latex:
            self._context.tally.count("formulas")
            self._draft.pen.put("formula", formula.latex)
        if not formula.whole:
            self._context.tally.count("linear_formulas")

    def _field(self, event: events.FieldStart | events.FieldSeparate | events.FieldEnd) -> None:
        ended = None
        match event:
            case events.FieldStart(element=element):
                if not self._away:
                    self._text(checkbox(element), RunFormat(link=self._link), heavy=False)
                self._fields.begin()
            case events.FieldSeparate():
                self._fields.separate()
            case events.FieldEnd():
                ended = self._fields.end()
        if self._fields.printed:
            self._draft.swallowed.clear()
        if ended is not None and not self._away:
            self._end_field(ended, RunFormat(link=self._link))

    def _write(self, letters: events.TextEvent) -> None:
        _, look, heavy = self._look_of(letters.run)
        self._text(letters.text, replace(look, link=self._link), heavy)

    def _look_of(self, run: etree._Element | None) -> tuple[etree._Element | None, RunFormat, bool]:
        if self._run[0] is not run or run is None:
            properties = None if run is None else run.find(f"{W}rPr")
            look, heavy = self._look(properties)
            self._run = run, look, heavy
        return self._run

    def _look(self, properties: etree._Element | None) -> tuple[RunFormat, bool]:
        """Return the look of a run, and whether it appears bold by its paragraph too."""
        style = self._context.styles.run(value(properties, "rStyle"))
        bold = _said(switch(properties, "b"), style.bold)
        italic = _said(switch(properties, "i"), style.italic)
        hidden = _said(switch(properties, "vanish"), style.hidden, self._style.hidden)
        if hidden:
            self._context.tally.count("hidden")
        raised = value(properties, "vertAlign") or style.vertical
        own = RunFormat(
            bold is True,
            italic is True,
            raised if raised in {"superscript", "subscript"} else "",
        )
        return own, _said(bold, self._style.bold) is True

    def _text(self, text: str, look: RunFormat, heavy: bool) -> None:
        if not text:
            return
        if not self._fields.printed:
            self._fields.instruct(text)
            self._draft.swallowed.append(text)
        elif self._fields.page:
            self._context.tally.resolve("page", text)
        else:
            self._draft.contents = self._draft.contents or self._fields.contents
            self._draft.pen.write(text, look, heavy=heavy)

    def _end_field(self, ended: OpenField, look: RunFormat) -> None:
        if ended.name != "EQ" or ended.result or not self._fields.printed:
            return
        text, latex = equation(ended.code)
        self._context.tally.count("formulas")
        self._draft.pen.write(text, look)
        if latex:
            self._draft.pen.put("formula", latex)

    def _floating(self, part: etree._Element) -> None:
        if _is_our_diagram(part):
            # What it says stands in a table below it.
            for words in part.iter(f"{W}t"):
                self._context.tally.resolve("repeated", words.text or "")
            return
        shelf, relations = self._context.shelf, self._context.relations
        take = shelf.in_drawing if part.tag == f"{W}drawing" else shelf.in_shape
        self._draft.pictures += take(part, relations)
        self._draft.boxes += [
            box for box in part.iter(f"{W}txbxContent") if not _inside_box(box, part)
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
    named = next(drawing.iter("{*}docPr"), None)
    return named is not None and named.get("name", "").startswith(DIAGRAM_NAME)


def _said(*answers: bool | None) -> bool | None:
    """Return the first answer that says something."""
    return next((answer for answer in answers if answer is not None), None)


def _inside_box(box: etree._Element, top: etree._Element) -> bool:
    """Whether a text box stands in another one, with which it is read."""
    parent = box.getparent()
    while parent is not None and parent is not top:
        if parent.tag == f"{W}txbxContent":
            return True
        parent = parent.getparent()
    return False
