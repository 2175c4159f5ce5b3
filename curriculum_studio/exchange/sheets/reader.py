"""Reading filled forms for comments, whoever made them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.domain.languages import LANGUAGES
from curriculum_studio.exchange.gate import open_ooxml
from curriculum_studio.exchange.gate.door import family_of
from curriculum_studio.exchange.sheets.grids import (
    Tables,
    TextCell,
    TextRow,
    TextTable,
    word_tables,
    workbook_tables,
)
from curriculum_studio.exchange.sheets.model import LOG_NAME, Field, Form, HeadField, Row, Sheet
from curriculum_studio.exchange.sheets.titles import (
    are_titles,
    fields_of,
    head_of,
    is_title_row,
    only_counts,
    plain_title,
)
from curriculum_studio.words import Message, StudioError, message

#: Fields that hold for several rows when their cells are merged downwards.
_CARRIED = frozenset({"number", "organisation", "author", "clause", "type"})

#: Fields that say something about a place and never name one.
_SAYING: frozenset[Field] = frozenset({"comment", "proposal", "reason", "observation", "remark"})

_NAMING: tuple[Field, ...] = ("number", "serial", "clause", "organisation")

_SAID_NOTHING = re.compile(
    r"\s*(?:无|无意见|没有意见|同意|无修改意见|no comments?|none|keine(?: kommentare)?|keine"
    r" anmerkungen)\s*[.。]?\s*",
    re.IGNORECASE,
)
_TICKED = re.compile(r"[☑√■✓✔☒]\s*(?:无意见|没有意见|no comments?)", re.IGNORECASE)

_ISO = ("line", "clause", "element", "type", "comment", "proposal", "observation")
_UNCHANGED = message("Sheets", "Nothing was taken over.")
_JOINED = message("Sheets", "Row {row} goes on with the one above and was joined to it.")
_BEYOND = message("Sheets", "Row {row} has text beyond the last column; that was left out.")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field each column holds; `titles` are as they are written, `begins` in the grid."""

    fields: tuple[Field | None, ...]
    titles: tuple[str, ...]
    begins: tuple[int, ...]

    @property
    def named(self) -> tuple[Field, ...]:
        """The fields there are, in their order."""
        return tuple(each for each in self.fields if each is not None)


def read_sheet(content: bytes, name: str) -> Sheet:
    """Read a filled form: a Word file or a workbook.

    Raises:
        StudioError: if it is neither, is damaged or locked, or holds no table for comments.

    """
    package = open_ooxml(content, name)
    if family_of(package) == "excel":
        tables = workbook_tables(package)
    else:
        package = open_ooxml(content, name, "word")
        tables = word_tables(package)
    return _read(tables, name)


def _read(tables: Tables, name: str) -> Sheet:
    rows: list[Row] = []
    report: list[Message] = []
    loose: list[Sequence[str]] = [row.texts for table in tables.shown for row in table.rows]
    loose += tables.lines
    found: list[Columns] = []
    for table in tables.body:
        begin, columns = columns_of(table, tables.headers, found)
        loose += [row.texts for row in table.rows[:begin] if not is_title_row(row.texts)]
        if columns is None:
            continue
        found.append(columns)
        rows += _rows(table.rows[begin:], columns, report)
    if not found:
        raise _no_table(tables, name)
    columns = found[0]
    for at, (field, title) in enumerate(zip(columns.fields, columns.titles, strict=True)):
        if field is None and title.strip():
            report.append(
                message("Sheets", "The column “{title}” is not known and was left out.").fill(
                    title=" ".join(title.split()) or at + 1
                )
            )
    _need(columns, name)
    said = [row for row in rows if not _says_nothing(row)]
    nothing = not said and (len(said) < len(rows) or _ticked(loose))
    named = tuple(dict.fromkeys(field for each in found for field in each.named))
    form, head = _form(columns, loose), _head(loose)
    if form == "log" and (title := _logged(loose)):
        head["title"] = title
    return Sheet(form, head, tuple(said), named, tuple(report), nothing)


# --- columns ----------------------------------------------------------------------------------


def columns_of(
    table: TextTable, headers: Sequence[TextTable], known: Sequence[Columns]
) -> tuple[int, Columns | None]:
    """Return where the rows of a table begin, and its columns if it is one for comments."""
    for at, row in enumerate(table.rows):
        if is_title_row(row.texts):
            below = table.rows[at + 1] if at + 1 < len(table.rows) else None
            if below is not None and are_titles(below.texts) and not _same(row, below):
                return at + 2, _of(_joined(row, below))
            return at + 1, _of(row)
    cells = {len(row.cells) for row in table.rows}
    for each in known:
        # The table goes on after a heading between its parts.
        if len(each.fields) in cells:
            return 0, each
    for header in headers:
        for row in header.rows:
            if is_title_row(row.texts) and len(row.cells) in cells:
                return 0, _of(row)
    return len(table.rows), None


def _same(row: TextRow, other: TextRow) -> bool:
    return list(map(plain_title, row.texts)) == list(map(plain_title, other.texts))


def _joined(above: TextRow, below: TextRow) -> TextRow:
    """Return one row of titles from two: a title over several others gives way to them."""
    cells = tuple(
        cell
        if cell.text.strip()
        else replace(cell, text=_covering(above, cell.column), below=False)
        for cell in below.cells
    )
    return TextRow(below.at, cells)


def _covering(row: TextRow, column: int) -> str:
    return next(
        (each.text for each in row.cells if each.column <= column < each.column + each.span), ""
    )


def _of(row: TextRow) -> Columns:
    titles = row.texts
    begins = tuple(cell.column for cell in row.cells)
    return Columns(tuple(fields_of(titles)), tuple(titles), begins)


def _need(columns: Columns, name: str) -> None:
    """Refuse a table without the columns that say what is meant and where."""
    named = set(columns.named)
    lacking: Message | None = None
    if not named & {"comment", "reason"} and not {"original", "proposal"} <= named:
        lacking = message("Sheets", "comment")
    elif not named & {"clause", "element", "original"}:
        lacking = message("Sheets", "clause")
    if lacking is None:
        return
    titles = "、".join(" ".join(each.split()) for each in columns.titles if each.strip())
    raise StudioError(
        message("Sheets", "In {name} the column “{column}” is missing; there are: {titles}.").fill(
            name=name, column=lacking, titles=titles
        ),
        safe=_UNCHANGED,
        remedy=message("Sheets", "Write the titles of the columns as in the form, and try again."),
    )


def _no_table(tables: Tables, name: str) -> StudioError:
    if not tables.body:
        what = message("Sheets", "{name} holds no table, so no comments can be read from it.")
    else:
        what = message("Sheets", "No table in {name} has the columns of a form for comments.")
    return StudioError(
        what.fill(name=name),
        safe=_UNCHANGED,
        remedy=message(
            "Sheets",
            "Needed are a column for the clause and one for the comment, with their titles in the"
            " first row or in the page header.",
        ),
    )


# --- rows -------------------------------------------------------------------------------------


def _rows(rows: Sequence[TextRow], columns: Columns, report: list[Message]) -> Iterator[Row]:
    above: dict[Field, str] = {}
    last: Row | None = None
    titles = tuple(map(plain_title, columns.titles))
    for row in rows:
        if row.blank and not any(cell.below for cell in row.cells):
            continue
        if _repeats(row, titles) or only_counts(row.texts):
            continue
        places = _places(row, columns)
        if any(len(at) > 1 and cell.text.strip() for cell, at in places):
            report.append(
                message("Sheets", "Row {row} has merged cells and was left out: “{text}”.").fill(
                    row=row.at, text=_short(" ".join(each for each in row.texts if each.strip()))
                )
            )
            continue
        cells = dict(_cells(places, columns, above))
        if last is not None and _goes_on(cells, last):
            report.append(_JOINED.fill(row=row.at))
            last = _with_more(last, cells)
            continue
        if any(not at and cell.text.strip() for cell, at in places):
            report.append(_BEYOND.fill(row=row.at))
        if not any(cells.get(field, "").strip() for field in ("comment", "reason", "proposal")):
            if any(text.strip() for field, text in cells.items() if field != "serial"):
                report.append(
                    message("Sheets", "Row {row} says where, but not what; it was left out.").fill(
                        row=row.at
                    )
                )
            continue
        above = {field: text for field, text in cells.items() if field in _CARRIED}
        if last is not None:
            yield last
        last = Row(cells, row.at)
    if last is not None:
        yield last


def _goes_on(cells: Mapping[Field, str], last: Row) -> bool:
    """Whether a row is the rest of the one above: it says neither who, nor where, nor what kind."""
    if any(cells.get(field, "").strip() for field in _NAMING):
        return False
    said = {field for field, text in cells.items() if text.strip()}
    known = {field for field, text in last.cells.items() if text.strip()}
    return bool(said) and said <= _SAYING and bool(known & {"number", "serial"} and known - _SAYING)


def _with_more(row: Row, cells: Mapping[Field, str]) -> Row:
    joined = {
        field: "\n".join(text for text in (row.get(field), cells.get(field, "")) if text.strip())
        for field in _SAYING
        if field in row.cells
    }
    return replace(row, cells={**row.cells, **joined})


def _repeats(row: TextRow, titles: tuple[str, ...]) -> bool:
    """Whether a row shows the titles again, as on each page."""
    texts = row.texts
    if len(texts) != len(titles) or plain_title(texts[0]) != titles[0]:
        return False
    return tuple(map(plain_title, texts)) == titles


def _places(row: TextRow, columns: Columns) -> list[tuple[TextCell, Sequence[int]]]:
    """Return the cells of a row with the columns they cover.

    A row with as many cells as there are titles has one for each, wherever their edges are.
    """
    if len(row.cells) == len(columns.fields):
        return [(cell, (at,)) for at, cell in enumerate(row.cells)]
    return [
        (
            cell,
            [
                at
                for at, begin in enumerate(columns.begins)
                if cell.column <= begin < cell.column + cell.span
            ],
        )
        for cell in row.cells
    ]


def _cells(
    places: Sequence[tuple[TextCell, Sequence[int]]], columns: Columns, above: dict[Field, str]
) -> Iterator[tuple[Field, str]]:
    for cell, at in places:
        field = columns.fields[at[0]] if at else None
        if field is None:
            continue
        if cell.below:
            yield field, above.get(field, "") if field in _CARRIED else ""
        else:
            yield field, cell.text


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 40 else f"{plain[:40]}…"


def _says_nothing(row: Row) -> bool:
    """Whether whoever filled the form in only says that there is nothing to say."""
    text = row.get("comment") or row.get("reason")
    return bool(_SAID_NOTHING.fullmatch(text)) and not row.get("proposal").strip()


def _ticked(loose: Sequence[Sequence[str]]) -> bool:
    return any(
        _TICKED.search(text) or _SAID_NOTHING.fullmatch(text) for texts in loose for text in texts
    )


def _head(loose: Sequence[Sequence[str]]) -> dict[HeadField, str]:
    found: dict[HeadField, str] = {}
    for texts in loose:
        found = head_of(texts) | found
    return found


def _logged(loose: Sequence[Sequence[str]]) -> str:
    """Return the title of the document of which a workbook is the log."""
    names = [LOG_NAME.get(language) for language in LANGUAGES]
    headings = (text.strip() for texts in loose for text in texts)
    return next(
        (text.removesuffix(name).strip() for text in headings for name in names
         if text.endswith(f" {name}")),
        "",
    )  # fmt: skip


# --- which form -------------------------------------------------------------------------------


def _form(columns: Columns, loose: Sequence[Sequence[str]]) -> Form:
    named = set(columns.named)
    if "id" in named:
        return "log"
    if named == {"number", *_ISO}:
        return "iso"
    if named == {"number", *_ISO} - {"line"}:
        return "iso-13b"
    around = " ".join(text for texts in loose for text in texts)
    if "审查意见" in around:
        return "review"
    if "observation" in named or "汇总" in around:
        return "summary"
    return "feedback" if "反馈" in around or "organisation" not in named else "other"
