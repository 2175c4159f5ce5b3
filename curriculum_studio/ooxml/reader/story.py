"""A story of a Word file (body, notes, a header) as events, in one pass.

Everything that Word, WPS, LibreOffice, ONLYOFFICE and others write is looked through: content
controls, links, smart tags, text boxes, tables. Of several renderings of one thing one counts.
Every reader of ours sees the same letters, since nobody else says what an element stands for.

A page or column break is no letter; a sign of a symbol font becomes the letter for which it stands.
Fields stay with the consumers, who mean different things by them.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import msgspec
from lxml import etree

from curriculum_studio.ooxml.elements import MC, PARAGRAPH_IDS, A, M, R, V, W

# --- events -----------------------------------------------------------------------------------

#: What letters were written as: w:t, w:delText, m:t, w:sym, or one of the signs of a run.
Source = Literal[
    "t", "delText", "math", "sym", "tab", "ptab", "br", "cr", "page", "noBreakHyphen", "softHyphen"
]

#: Kinds of tracked changes around what is read; "del" and "moveFrom" are gone once it is accepted.
RevisionKind = Literal["ins", "del", "moveFrom", "moveTo"]

#: What tracked changes take away.
AWAY: frozenset[str] = frozenset({"del", "moveFrom"})


class Event(msgspec.Struct, frozen=True, gc=False):
    """Something that a story holds at a place."""


class Change(msgspec.Struct, frozen=True, gc=False):
    """A tracked change: its kind, who made it and when, as the file says it."""

    kind: RevisionKind
    author: str = ""
    date: str = ""


class TextEvent(Event, frozen=True, gc=False):
    """Letters; `run` is the w:r in which they stand, for their look.

    A tab, a line break, a hyphen or a symbol is the letter that it stands for. A page or column
    break is no letter and comes with an empty text.
    """

    text: str
    source: Source
    run: Any = None


class RunStart(Event, frozen=True, gc=False):
    """A run of text, or of a formula, begins."""

    element: Any


class ParagraphStart(Event, frozen=True, gc=False):
    """A paragraph begins; `changes` are those of its mark, `identity` is its w14:paraId."""

    element: Any
    properties: Any = None
    style: str = ""
    identity: str = ""
    changes: tuple[Change, ...] = ()


class ParagraphEnd(Event, frozen=True, gc=False):
    """A paragraph ends."""


class TableStart(Event, frozen=True, gc=False):
    """A table begins."""

    element: Any


class TableEnd(Event, frozen=True, gc=False):
    """A table ends."""


class RowStart(Event, frozen=True, gc=False):
    """A row of a table begins; `change` says that it came or went as a whole."""

    element: Any
    change: Change | None = None


class RowEnd(Event, frozen=True, gc=False):
    """A row ends."""

    element: Any


class CellStart(Event, frozen=True, gc=False):
    """A cell begins; `span` is how many columns of the grid it covers."""

    element: Any
    span: int = 1


class CellEnd(Event, frozen=True, gc=False):
    """A cell ends."""

    element: Any


class BoxStart(Event, frozen=True, gc=False):
    """A text box begins: text that hangs at its place and does not run on there."""

    element: Any


class BoxEnd(Event, frozen=True, gc=False):
    """A text box ends."""


class RevisionStart(Event, frozen=True, gc=False):
    """A tracked change begins around what follows."""

    change: Change


class RevisionEnd(Event, frozen=True, gc=False):
    """A tracked change ends."""

    kind: RevisionKind


class BookmarkStart(Event, frozen=True, gc=False):
    """A bookmark begins; its end has the same id."""

    identity: str
    name: str


class BookmarkEnd(Event, frozen=True, gc=False):
    """A bookmark ends."""

    identity: str


class CommentStart(Event, frozen=True, gc=False):
    """The range of a comment begins."""

    identity: str


class CommentEnd(Event, frozen=True, gc=False):
    """The range of a comment ends."""

    identity: str


class CommentReference(Event, frozen=True, gc=False):
    """The mark of a comment stands here."""

    identity: str


class NoteReference(Event, frozen=True, gc=False):
    """The sign of a footnote or an endnote stands here."""

    kind: Literal["footnote", "endnote"]
    identity: str


class FieldStart(Event, frozen=True, gc=False):
    """A field begins (w:fldChar, or w:fldSimple, which has its instruction at hand)."""

    element: Any


class FieldCode(Event, frozen=True, gc=False):
    """A piece of the instruction of the field that began last."""

    text: str


class FieldSeparate(Event, frozen=True, gc=False):
    """What follows is what the field shows."""


class FieldEnd(Event, frozen=True, gc=False):
    """The field that began last ends."""


class LinkStart(Event, frozen=True, gc=False):
    """A link begins: the id of its relationship, or the bookmark to which it leads."""

    relation: str
    anchor: str


class LinkEnd(Event, frozen=True, gc=False):
    """A link ends."""


class ControlStart(Event, frozen=True, gc=False):
    """A content control begins."""

    element: Any


class ControlEnd(Event, frozen=True, gc=False):
    """A content control ends."""


class RubyStart(Event, frozen=True, gc=False):
    """Words with a phonetic guide (拼音指南) begin; they follow as text."""

    guide: str


class RubyEnd(Event, frozen=True, gc=False):
    """Words with a phonetic guide end."""

    guide: str


class FormulaStart(Event, frozen=True, gc=False):
    """A formula (m:oMath) begins; its letters follow as text."""

    element: Any


class FormulaEnd(Event, frozen=True, gc=False):
    """A formula ends."""


class DrawingEvent(Event, frozen=True, gc=False):
    """Something drawn stands here: w:drawing, w:pict or w:object; its text boxes follow."""

    element: Any


# --- signs of symbol fonts (ECMA-376, 17.3.3.30) ----------------------------------------------
# Word writes a sign of such a font by its place there, in the private area from F000 on, where no
# other font has anything. The tables are those of the Unicode consortium for Wingdings and of Adobe
# for Symbol, as far as office documents use them.

_PRIVATE = 0xF000

#: Signs that are told without a font, or of one that is not known: those of teachers' forms.
_USUAL: Mapping[int, str] = {
    0x52: "☑", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0xA8: "□",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xD8: "➢", 0xE0: "→", 0xB7: "•", 0xA7: "▪",
}  # fmt: skip

_WINGDINGS: Mapping[int, str] = {
    **_USUAL,
    0x21: "✏", 0x22: "✂", 0x23: "✁", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x3F: "✍",
    0x41: "✌", 0x43: "👍", 0x44: "👎", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺",
    0x4B: "😐", 0x4C: "☹", 0x4E: "☠", 0x4F: "⚐", 0x51: "✈", 0x52: "☼", 0x53: "💧", 0x54: "❄",
    0x59: "✡", 0x5A: "☪", 0x5B: "☯", 0x6A: "&", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□",
    0x70: "◻", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x78: "⌧", 0x7B: "❀", 0x7C: "✿", 0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④",
    0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩", 0x8B: "⓿", 0x8C: "❶",
    0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺", 0x91: "❻", 0x92: "❼", 0x93: "❽", 0x94: "❾",
    0x95: "❿", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA4: "◉", 0xA6: "❍", 0xAA: "✦", 0xAB: "★",
    0xAC: "✶", 0xAD: "✴", 0xB2: "⟡", 0xB5: "✪", 0xB6: "✰", 0xD5: "⌫", 0xD6: "⌦", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE3: "↖", 0xE4: "↗", 0xE5: "↙", 0xE6: "↘", 0xE8: "➔",
    0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xF4: "⇳",
}  # fmt: skip

_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL: Mapping[int, str] = {
    **{0x61 + at: sign for at, sign in enumerate(_GREEK)},
    **{0x41 + at: sign for at, sign in enumerate(_CAPITALS)},
    **{at: chr(at) for at in range(0x20, 0x40)},
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥",
    0x7E: "∼", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝",
    0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC4: "⊗",
    0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xC9: "⊃", 0xCA: "⊇", 0xCC: "⊂", 0xCD: "⊆",
    0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD1: "∇", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬",
    0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE5: "∑",
    0xF2: "∫",
}  # fmt: skip


def symbol(font: str, code: str) -> str:
    """Return the letter of a sign, by its font and its place there in hexadecimal; "" for none.

    A place of a private area that no table has stays what it is.
    """
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if not 0 < point <= 0x10FFFF or 0xD800 <= point < 0xE000:
        return ""
    own = font.strip().lower()
    place = point - _PRIVATE if point >= _PRIVATE else point
    if own == "symbol":
        return _SYMBOL.get(place, chr(point))
    if own.startswith("wingdings"):
        table = _WINGDINGS if own == "wingdings" else _USUAL
        return table.get(place, chr(point))
    return _USUAL.get(place, chr(point)) if point >= _PRIVATE else chr(point)


# --- the pass ---------------------------------------------------------------------------------

#: Signs of runs, and the letters that they are (17.3.3).
SIGNS: Mapping[str, tuple[Source, str]] = {
    f"{W}tab": ("tab", "\t"),
    f"{W}ptab": ("ptab", "\t"),
    f"{W}cr": ("cr", "\n"),
    f"{W}noBreakHyphen": ("noBreakHyphen", "\u2011"),
    f"{W}softHyphen": ("softHyphen", "\u00ad"),
}

_LETTERS: Mapping[str, Source] = {f"{W}t": "t", f"{W}delText": "delText", f"{M}t": "math"}

#: Properties and what else holds no running text.
_CLOSED = frozenset(
    [
        *(f"{W}{each}" for each in ("pPr", "rPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr")),
        *(f"{W}{each}" for each in ("sectPr", "sdtPr", "sdtEndPr", "rubyPr", "rt")),
        *(f"{W}{each}" for each in ("customXmlPr", "smartTagPr", "delInstrText")),
        *(f"{M}{each}" for each in ("rPr", "ctrlPr", "oMathParaPr", "fPr", "naryPr", "dPr")),
    ]
)
_BRANCHES = frozenset({f"{MC}Choice", f"{MC}Fallback"})
_REVISIONS: Mapping[str, RevisionKind] = {
    f"{W}ins": "ins",
    f"{W}del": "del",
    f"{W}moveFrom": "moveFrom",
    f"{W}moveTo": "moveTo",
}
_READABLE = (f"{W}t", f"{M}t", f"{A}blip", f"{V}imagedata")
_ID = f"{W}id"

Maker = Callable[[etree._Element], Event | None]


class Story:
    """The events of a story; `count` says how many elements have been met so far."""

    def __init__(self, root: etree._Element) -> None:
        self.count = 0
        self._walk = etree.iterwalk(root, events=("start", "end"))
        self._runs: list[etree._Element] = []

    def skip(self) -> None:
        """Leave out what stands in the element whose beginning was told last; its end is told."""
        self._walk.skip_subtree()

    def __iter__(self) -> Iterator[Event]:
        """Yield what is met, in order."""
        walk, runs = self._walk, self._runs
        for kind, element in walk:
            self.count += 1
            tag = element.tag
            if kind == "end":
                if (ending := _ENDS.get(tag)) is not None:
                    if tag == f"{W}r" and runs:
                        runs.pop()
                    elif (event := ending(element)) is not None:
                        yield event
            elif (source := _LETTERS.get(tag)) is not None:
                if element.text:
                    yield TextEvent(element.text, source, runs[-1] if runs else None)
            elif (sign := SIGNS.get(tag)) is not None:
                yield TextEvent(sign[1], sign[0], runs[-1] if runs else None)
            elif tag in _CLOSED or (tag in _BRANCHES and chosen(element.getparent()) != element):
                walk.skip_subtree()
            elif tag == f"{W}br":
                yield _break(element, runs[-1] if runs else None)
            elif tag == f"{W}sym":
                letter = symbol(element.get(f"{W}font", ""), element.get(f"{W}char", ""))
                if letter:
                    yield TextEvent(letter, "sym", runs[-1] if runs else None)
            elif (starting := _STARTS.get(tag)) is not None:
                if tag == f"{W}r":
                    runs.append(element)
                if (event := starting(element)) is not None:
                    yield event
                if tag == f"{W}fldSimple":
                    yield FieldCode(element.get(f"{W}instr", ""))
                    yield FieldSeparate()


def chosen(alternatives: etree._Element | None) -> etree._Element | None:
    """Return the one branch of an mc:AlternateContent that counts, so that nothing comes twice.

    The first choice is the richest one; a later branch counts only where those before it have
    neither text nor picture that we could read, as where an emoji is written in two ways.
    """
    if alternatives is None:
        return None
    branches = [each for each in alternatives if each.tag in _BRANCHES]
    for branch in branches if len(branches) > 1 else ():
        for inner in branch.iter(*_READABLE):
            if inner.text or inner.attrib:
                return branch
    return branches[0] if branches else None


def change_of(element: etree._Element) -> Change:
    """Return the tracked change that an element tells."""
    kind = _REVISIONS[element.tag]
    return Change(kind, element.get(f"{W}author", ""), element.get(f"{W}date", ""))


def _break(element: etree._Element, run: etree._Element | None) -> TextEvent:
    if element.get(f"{W}type", "textWrapping") in {"page", "column"}:
        return TextEvent("", "page", run)
    return TextEvent("\n", "br", run)


def _paragraph(element: etree._Element) -> Event:
    properties = element.find(f"{W}pPr")
    identity = next((element.get(each, "") for each in PARAGRAPH_IDS if element.get(each)), "")
    if properties is None:
        return ParagraphStart(element, None, "", identity.upper())
    style = properties.find(f"{W}pStyle")
    mark = properties.find(f"{W}rPr")
    changes = (
        tuple(change_of(each) for each in mark if each.tag in _REVISIONS)
        if mark is not None
        else ()
    )
    named = "" if style is None else style.get(f"{W}val", "")
    return ParagraphStart(element, properties, named, identity.upper(), changes)


def _row(element: etree._Element) -> Event:
    properties = element.find(f"{W}trPr")
    for each in properties if properties is not None else ():
        if each.tag in _REVISIONS:
            return RowStart(element, change_of(each))
    return RowStart(element)


def _cell(element: etree._Element) -> Event:
    span = element.find(f"{W}tcPr/{W}gridSpan")
    value = "" if span is None else span.get(f"{W}val", "")
    return CellStart(element, int(value) if value.isdecimal() else 1)


def _field(element: etree._Element) -> Event | None:
    match element.get(f"{W}fldCharType"):
        case "begin":
            return FieldStart(element)
        case "separate":
            return FieldSeparate()
        case "end":
            return FieldEnd()
        case _:
            return None


def _link(element: etree._Element) -> Event:
    return LinkStart(element.get(f"{R}id", ""), element.get(f"{W}anchor", ""))


def guide_of(ruby: etree._Element) -> str:
    """Return the reading that a w:ruby shows above its words."""
    return "".join(
        words.text or "" for rt in ruby.iterchildren(f"{W}rt") for words in rt.iter(f"{W}t")
    )


def _revision(element: etree._Element) -> Event:
    return RevisionStart(change_of(element))


_STARTS: Mapping[str, Maker] = {
    f"{W}p": _paragraph,
    f"{W}r": RunStart,
    f"{M}r": RunStart,
    f"{W}tbl": TableStart,
    f"{W}tr": _row,
    f"{W}tc": _cell,
    f"{W}txbxContent": BoxStart,
    f"{W}bookmarkStart": lambda e: BookmarkStart(e.get(_ID, ""), e.get(f"{W}name", "")),
    f"{W}bookmarkEnd": lambda e: BookmarkEnd(e.get(_ID, "")),
    f"{W}commentRangeStart": lambda e: CommentStart(e.get(_ID, "")),
    f"{W}commentRangeEnd": lambda e: CommentEnd(e.get(_ID, "")),
    f"{W}commentReference": lambda e: CommentReference(e.get(_ID, "")),
    f"{W}footnoteReference": lambda e: NoteReference("footnote", e.get(_ID, "")),
    f"{W}endnoteReference": lambda e: NoteReference("endnote", e.get(_ID, "")),
    f"{W}fldChar": _field,
    f"{W}fldSimple": FieldStart,
    f"{W}instrText": lambda e: FieldCode(e.text or ""),
    f"{W}hyperlink": _link,
    f"{W}sdt": ControlStart,
    f"{W}ruby": lambda e: RubyStart(guide_of(e)),
    f"{M}oMath": FormulaStart,
    f"{W}drawing": DrawingEvent,
    f"{W}pict": DrawingEvent,
    f"{W}object": DrawingEvent,
    **dict.fromkeys(_REVISIONS, _revision),
}
_ENDS: Mapping[str, Maker] = {
    f"{W}p": lambda _: ParagraphEnd(),
    f"{W}r": lambda _: None,
    f"{W}tbl": lambda _: TableEnd(),
    f"{W}tr": RowEnd,
    f"{W}tc": CellEnd,
    f"{W}txbxContent": lambda _: BoxEnd(),
    f"{W}fldSimple": lambda _: FieldEnd(),
    f"{W}hyperlink": lambda _: LinkEnd(),
    f"{W}sdt": lambda _: ControlEnd(),
    f"{W}ruby": lambda e: RubyEnd(guide_of(e)),
    f"{M}oMath": lambda _: FormulaEnd(),
    **dict.fromkeys(_REVISIONS, lambda e: RevisionEnd(_REVISIONS[e.tag])),
}
