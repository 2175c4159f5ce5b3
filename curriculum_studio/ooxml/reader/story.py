"""One pass over a story of a Word file (body, notes, a header), as events.

Everything that Word, WPS, LibreOffice, ONLYOFFICE and others write is looked through: content
controls, links, smart tags, text boxes, tables. Of several renderings of one thing one counts.
Every reader of ours sees the same letters, since nobody else says what an element stands for.
"""

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from curriculum_studio.ooxml.reader import events
from curriculum_studio.ooxml.reader.events import Change, Event, RevisionKind, Source, TextEvent
from curriculum_studio.ooxml.reader.namespaces import (
    DRAWING,
    MC,
    PARAGRAPH_IDS,
    RELATIONS,
    VML,
    M,
    W,
)
from curriculum_studio.ooxml.reader.symbols import symbol

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
_READABLE = (f"{W}t", f"{M}t", f"{{{DRAWING}}}blip", f"{{{VML}}}imagedata")
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
                    yield events.FieldCode(element.get(f"{W}instr", ""))
                    yield events.FieldSeparate()


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
        return events.ParagraphStart(element, None, "", identity.upper())
    style = properties.find(f"{W}pStyle")
    mark = properties.find(f"{W}rPr")
    changes = (
        tuple(change_of(each) for each in mark if each.tag in _REVISIONS)
        if mark is not None
        else ()
    )
    named = "" if style is None else style.get(f"{W}val", "")
    return events.ParagraphStart(element, properties, named, identity.upper(), changes)


def _row(element: etree._Element) -> Event:
    properties = element.find(f"{W}trPr")
    for each in properties if properties is not None else ():
        if each.tag in _REVISIONS:
            return events.RowStart(element, change_of(each))
    return events.RowStart(element)


def _cell(element: etree._Element) -> Event:
    span = element.find(f"{W}tcPr/{W}gridSpan")
    value = "" if span is None else span.get(f"{W}val", "")
    return events.CellStart(element, int(value) if value.isdecimal() else 1)


def _field(element: etree._Element) -> Event | None:
    match element.get(f"{W}fldCharType"):
        case "begin":
            return events.FieldStart(element)
        case "separate":
            return events.FieldSeparate()
        case "end":
            return events.FieldEnd()
        case _:
            return None


def _link(element: etree._Element) -> Event:
    return events.LinkStart(element.get(f"{{{RELATIONS}}}id", ""), element.get(f"{W}anchor", ""))


def guide_of(ruby: etree._Element) -> str:
    """Return the reading that a w:ruby shows above its words."""
    return "".join(
        words.text or "" for rt in ruby.iterchildren(f"{W}rt") for words in rt.iter(f"{W}t")
    )


def _revision(element: etree._Element) -> Event:
    return events.RevisionStart(change_of(element))


_STARTS: Mapping[str, Maker] = {
    f"{W}p": _paragraph,
    f"{W}r": events.RunStart,
    f"{M}r": events.RunStart,
    f"{W}tbl": events.TableStart,
    f"{W}tr": _row,
    f"{W}tc": _cell,
    f"{W}txbxContent": events.BoxStart,
    f"{W}bookmarkStart": lambda e: events.BookmarkStart(e.get(_ID, ""), e.get(f"{W}name", "")),
    f"{W}bookmarkEnd": lambda e: events.BookmarkEnd(e.get(_ID, "")),
    f"{W}commentRangeStart": lambda e: events.CommentStart(e.get(_ID, "")),
    f"{W}commentRangeEnd": lambda e: events.CommentEnd(e.get(_ID, "")),
    f"{W}commentReference": lambda e: events.CommentReference(e.get(_ID, "")),
    f"{W}footnoteReference": lambda e: events.NoteReference("footnote", e.get(_ID, "")),
    f"{W}endnoteReference": lambda e: events.NoteReference("endnote", e.get(_ID, "")),
    f"{W}fldChar": _field,
    f"{W}fldSimple": events.FieldStart,
    f"{W}instrText": lambda e: events.FieldCode(e.text or ""),
    f"{W}hyperlink": _link,
    f"{W}sdt": events.ControlStart,
    f"{W}ruby": lambda e: events.RubyStart(guide_of(e)),
    f"{M}oMath": events.FormulaStart,
    f"{W}drawing": events.DrawingEvent,
    f"{W}pict": events.DrawingEvent,
    f"{W}object": events.DrawingEvent,
    **dict.fromkeys(_REVISIONS, _revision),
}
_ENDS: Mapping[str, Maker] = {
    f"{W}p": lambda _: events.ParagraphEnd(),
    f"{W}r": lambda _: None,
    f"{W}tbl": lambda _: events.TableEnd(),
    f"{W}tr": events.RowEnd,
    f"{W}tc": events.CellEnd,
    f"{W}txbxContent": lambda _: events.BoxEnd(),
    f"{W}fldSimple": lambda _: events.FieldEnd(),
    f"{W}hyperlink": lambda _: events.LinkEnd(),
    f"{W}sdt": lambda _: events.ControlEnd(),
    f"{W}ruby": lambda e: events.RubyEnd(guide_of(e)),
    f"{M}oMath": lambda _: events.FormulaEnd(),
    **dict.fromkeys(_REVISIONS, lambda e: events.RevisionEnd(_REVISIONS[e.tag])),
}
