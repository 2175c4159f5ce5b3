"""The log of all comments as a workbook: for sorting, filtering and filling in, out and in."""

from collections.abc import Mapping, Sequence
from datetime import date

from curriculum_studio.core.form_values import read_day
from curriculum_studio.core.languages import Language, LocalizedText, trilingual
from curriculum_studio.features.review.formats.comment_forms.comment_rows import DONE
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG_NAME,
    SHADES,
    Field,
    FormRow,
)
from curriculum_studio.features.review.model import DECISIONS, TYPES
from curriculum_studio.spreadsheet.styles import shade
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn, Value

#: The columns: field, title, width in characters, style.
COLUMNS: tuple[tuple[Field, LocalizedText, float, str], ...] = (
    ("number", trilingual("编号", "Comment number", "Kommentarnummer"), 11, "code"),
    ("organisation", trilingual("提出单位", "Organisation", "Einrichtung"), 18, "text"),
    ("author", trilingual("提出人", "Author", "Verfasser"), 12, "text"),
    ("date", trilingual("提出日期", "Date", "Datum"), 12, "date"),
    ("clause", trilingual("章条编号", "Clause", "Abschnitt"), 10, "text"),
    (
        "element",
        trilingual("段落/图/表", "Paragraph/Figure/Table", "Absatz/Bild/Tabelle"),
        14,
        "text",
    ),
    ("language", trilingual("语言", "Language", "Sprache"), 8, "centre"),
    ("original", trilingual("原文", "Quotation", "Textstelle"), 30, "foreign"),
    ("type", trilingual("意见类型", "Type", "Art"), 9, "centre"),
    ("comment", trilingual("意见内容", "Comment", "Kommentar"), 46, "text"),
    ("proposal", trilingual("修改建议", "Proposed change", "Vorschlag"), 40, "text"),
    ("decision", trilingual("处理决定", "Decision", "Entscheidung"), 16, "centre"),
    ("reason", trilingual("理由", "Reason", "Begründung"), 32, "text"),
    ("done", DONE, 13, "centre"),
    ("confirmed", trilingual("提出单位确认", "Confirmed by", "Bestätigt"), 14, "text"),
    ("same_as", trilingual("与此相同", "Same as", "Wie"), 11, "code"),
    ("remark", trilingual("备注", "Remark", "Bemerkung"), 18, "text"),
    ("id", trilingual("标识", "Id", "Id"), 8, "mark"),
)
_HELP = trilingual(
    "可筛选、排序并填写“处理决定”“理由”等列；“标识”列请勿改动，导入时靠它认回每条意见。",
    "Sort, filter and fill in decision and reason; leave the last column as it is: by it each"
    " comment is recognised again.",
    "Sortieren, filtern, Entscheidung und Begründung eintragen; die letzte Spalte nicht ändern:"
    " An ihr wird jeder Kommentar wiedererkannt.",
)

#: Workbooks count days from here.
_FIRST_DAY = date(1899, 12, 30)

#: Rows below the last one in which choices are offered too.
_ROOM = 200


def write(rows: Sequence[FormRow], title: str, language: Language) -> bytes:
    """Return the workbook; types and decisions are offered as lists."""
    book = Book(title or LOG_NAME[language])
    columns = [TableColumn(words[language], width, style) for _, words, width, style in COLUMNS]
    heading = f"{title}  {LOG_NAME[language]}".strip()
    table = book.table(
        LOG_NAME[language], columns, language, intro=(heading, _HELP[language]),
        frozen_columns=1,
    )  # fmt: skip
    for row in rows:
        table.add([_value(row, field) for field, *_ in COLUMNS])
    offered: Mapping[Field, tuple[str, ...]] = {
        "type": tuple(words[language] for words in TYPES.values()),
        "decision": tuple(words[language] for words in DECISIONS.values()),
        "done": (DONE[language],),
    }
    for at, (field, *_) in enumerate(COLUMNS):
        last = table.next_row - 1 + _ROOM
        if field in offered:
            table.offer(at, offered[field], last)
        if field == "decision":
            # As it is decided in the workbook, so it is shaded there.
            place, cells = f"{table.letter(at)}{table.first_row}", table.range(at, last=last)
            for decision, colour in SHADES.items():
                said = DECISIONS[decision][language]
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
