"""What a story of a Word file consists of, as it is met from its beginning to its end."""

from typing import Any, Literal

import msgspec

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
