"""What a form for comments holds, and the layouts of forms as data."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

import msgspec

from curriculum_studio.core.payloads.review import Decision
from curriculum_studio.core.words import Words
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language, LocalizedText
from curriculum_studio.values import dataclass

# --- contents of a form -----------------------------------------------------------------------

#: The columns that forms have. `number` is DE-014 (in the ISO form together with the member body),
#: `serial` counts the rows, `observation` is what was decided and why, `original` the words meant,
#: `speaker` an organisation together with the expert who speaks for it.
Field = Literal[
    "serial",
    "number",
    "organisation",
    "author",
    "speaker",
    "line",
    "clause",
    "element",
    "type",
    "original",
    "comment",
    "proposal",
    "reason",
    "observation",
    "decision",
    "done",
    "confirmed",
    "same_as",
    "remark",
    "language",
    "date",
    "id",
]

#: What stands around the rows.
HeadField = Literal[
    "title", "document", "project", "date", "drafter", "person", "phone", "email", "organisation"
]

Form = Literal["iso", "iso-13b", "summary", "feedback", "review", "log", "other"]

#: The columns of the ISO template in their order.
ISO_COLUMNS: tuple[Field, ...] = (
    *("number", "line", "clause", "element", "type", "comment", "proposal", "observation"),
)

#: The columns of the log in their order.
LOG_COLUMNS: tuple[Field, ...] = (
    *("number", "organisation", "author", "date", "clause", "element", "language", "original"),
    *("type", "comment", "proposal", "decision", "reason", "done", "confirmed", "same_as"),
    *("remark", "id"),
)

#: What stands behind the title of the document in the heading of a log.
LOG = Words[Literal["name", "help", "done"]]("review.log")

#: Colours of decisions, as ISO committees shade their observations.
SHADES: Mapping[Decision, str] = {
    "accepted": "92D050",
    "partly": "C4D79B",
    "noted": "8DB4E2",
    "not_accepted": "FF99CC",
}


@dataclass(frozen=True, slots=True)
class SheetRows:
    """Where the rows of a workbook stand: the sheet, and the letters of each column."""

    sheet: str
    letters: Mapping[Field, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of a form; `at` is its number among the rows of the file, from 1.

    `spot` says where that is in a workbook. `unread` are its cells that cannot be read, such as
    formulas: they say nothing, which is not the same as an empty cell.
    """

    cells: Mapping[Field, str]
    at: int = 0
    shade: Decision = ""
    spot: SheetRows | None = None
    unread: frozenset[Field] = frozenset()

    def get(self, field: Field) -> str:
        """Return what stands in a column, empty if there is no such column."""
        return self.cells.get(field, "")

    def place(self, field: Field) -> Message:
        """Return the place of a cell as people find it: sheet and cell, else the row."""
        if self.spot is None or field not in self.spot.letters:
            return message("Sheets", "Row {row}").fill(row=self.at)
        return message("Sheets", "{sheet}!{cell}").fill(
            sheet=self.spot.sheet, cell=f"{self.spot.letters[field]}{self.at}"
        )


@dataclass(frozen=True, slots=True)
class CommentForm:
    """A form with its rows.

    `report` says what could not be read; `no_comments`: whoever filled it in had nothing to say.
    `followed` are rows that name nobody and were counted to whoever is named above them; `unclear`
    counts rows that were left out though they may hold comments.
    """

    form: Form
    head: Mapping[HeadField, str]
    rows: tuple[FormRow, ...]
    columns: tuple[Field, ...] = ()
    report: tuple[Message, ...] = ()
    no_comments: bool = False
    followed: tuple[int, ...] = ()
    unclear: int = 0


# --- layouts ----------------------------------------------------------------------------------

Kind = Literal["summary", "review", "feedback"]


class HeadItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label with the value behind it; widths in per cent of the page.

    `after` stands behind the value, `blank` in its place where there is none.
    """

    label: str
    field: HeadField | None = None
    width: float = 50.0
    after: str = ""
    blank: str = ""


class ColumnLayout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column: what it holds, its title, its width in per cent."""

    field: Field
    title: str
    width: float
    center: bool = False


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form.

    `title` may name {title}; `foot` may name {asked}, {answered}, {commented}, {silent}, {total},
    {accepted}, {partly}, {not_accepted}, {noted} and {open}. In `ticks` {none} and {some} become
    boxes. `levels` are the levels of standards for which it is meant. `pages` may name {page} and
    {pages}; it stands below each page, or above it on the right.
    """

    id: str
    kind: Kind
    name: LocalizedText
    title: str
    columns: tuple[ColumnLayout, ...]
    levels: tuple[str, ...] = ()
    language: Language = "zh"
    head: tuple[tuple[HeadItem, ...], ...] = ()
    ticks: str = ""
    foot: tuple[str, ...] = ()
    landscape: bool = True
    pages: str = "第 {page} 页，共 {pages} 页"
    pages_above: bool = False
    empty_rows: int = 5

    def has(self, field: Field) -> bool:
        """Whether there is a column for a field."""
        return any(column.field == field for column in self.columns)


def read_layout(raw: bytes) -> Layout:
    """Return the layout of a JSON file.

    Raises:
        msgspec.ValidationError: if it is not in this form.

    """
    return msgspec.json.decode(raw, type=Layout)
