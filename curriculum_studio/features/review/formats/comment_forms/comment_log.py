"""The log of all comments as a workbook: for sorting, filtering and filling in, out and in."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from curriculum_studio.core.form_values import read_day
from curriculum_studio.core.words import Words
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG,
    SHADES,
    Field,
    FormRow,
)
from curriculum_studio.features.review.model import DECISIONS, TYPES
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.styles import shade
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn, Value

LogField = Literal[
    "number", "organisation", "author", "date", "clause", "element", "language", "original", "type",
    "comment", "proposal", "decision", "reason", "done", "confirmed", "same_as", "remark", "id",
]  # fmt: skip
_TITLES = Words[LogField]("review.log_columns")

#: The columns: field, width in characters, style.
COLUMNS: tuple[tuple[LogField, float, str], ...] = (
    ("number", 11, "code"),
    ("organisation", 18, "text"),
    ("author", 12, "text"),
    ("date", 12, "date"),
    ("clause", 10, "text"),
    ("element", 14, "text"),
    ("language", 8, "centre"),
    ("original", 30, "foreign"),
    ("type", 9, "centre"),
    ("comment", 46, "text"),
    ("proposal", 40, "text"),
    ("decision", 16, "centre"),
    ("reason", 32, "text"),
    ("done", 13, "centre"),
    ("confirmed", 14, "text"),
    ("same_as", 11, "code"),
    ("remark", 18, "text"),
    ("id", 8, "mark"),
)

#: Workbooks count days from here.
_FIRST_DAY = date(1899, 12, 30)

#: Rows below the last one in which choices are offered too.
_ROOM = 200


def write(rows: Sequence[FormRow], title: str, language: Language) -> bytes:
    """Return the workbook; types and decisions are offered as lists."""
    book = Book(title or LOG["name"][language])
    columns = [
        TableColumn(_TITLES[field][language], width, style) for field, width, style in COLUMNS
    ]
    heading = f"{title}  {LOG['name'][language]}".strip()
    table = book.table(
        LOG["name"][language], columns, language, intro=(heading, LOG["help"][language]),
        frozen_columns=1,
    )  # fmt: skip
    for row in rows:
        table.add([_value(row, field) for field, *_ in COLUMNS])
    offered: Mapping[Field, tuple[str, ...]] = {
        "type": tuple(words[language] for words in TYPES.values()),
        "decision": tuple(words[language] for words in DECISIONS.values()),
        "done": (LOG["done"][language],),
    }
    for at, (field, *_) in enumerate(COLUMNS):
        last = table.next_row - 1 + _ROOM
        if field in offered:
            table.offer(at, offered[field], last)
        if field == "decision":
            # As it is decided in the workbook, so it is shaded there.
            place, cells = f"{table.letter(at)}{table.first_row}", table.range(at, last=last)
            for decision, colour in SHADES.items():
                said = DECISIONS.of(decision)[language]
                table.warn(cells, f'{place}="{said}"', shade(colour))
    # On paper the ids say nothing.
    table.finish(unprinted=1)
    return book.content()


def _value(row: FormRow, field: Field) -> Value:
    text = row.get(field)
    if field == "date":
        day = read_day(text)
        return text if day is None else float((day - _FIRST_DAY).days)
    return text
