"""Reading filled forms for comments, whoever made them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from curriculum_studio.core.comments import NUMBER
from curriculum_studio.features.review.formats.comment_forms.column_titles import (
    Columns,
    columns_of,
    head_of,
    is_title_row,
    only_counts,
    plain_title,
)
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    parted_speaker,
    said_by,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG,
    CommentForm,
    Field,
    Form,
    FormRow,
    HeadField,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.spreadsheet.grids import (
    FileTables,
    TextCell,
    TextRow,
    TextTable,
    word_tables,
    workbook_tables,
)
from curriculum_studio.untrusted.office_package import family_of, open_ooxml
from curriculum_studio.values import dataclass

# --- rows: merged, repeated, broken over pages, or with less than they should say -------------

#: Fields that hold for several rows when their cells are merged downwards.
_CARRIED = frozenset({"number", "organisation", "author", "speaker", "clause", "type"})

#: Fields that say something about a place and never name one.
_SAYING: frozenset[Field] = frozenset({"comment", "proposal", "reason", "observation", "remark"})

_NAMING: tuple[Field, ...] = ("number", "serial", "clause", "organisation")

#: Cells beside each other that may be one: all that stands in them is said in the first field.
_ONE: tuple[tuple[Field, ...], ...] = (
    ("clause", "line", "element"),
    ("comment", "proposal", "reason"),
    ("observation", "decision", "remark"),
    ("number", "serial"),
    ("organisation", "author"),
)

_JOINED = message("Sheets", "Row {row} continues the one above and was joined to it.")
_BEYOND = message("Sheets", "Row {row} has text beyond the last column; that was left out.")
_MERGED = message("Sheets", "Row {row} has merged cells and was left out: “{text}”.")
_EMPTY = message("Sheets", "Row {row} says where, but not what; it was left out.")
_UNREAD = message(
    "Sheets", "{place}: this is a formula or an error; only what is typed is imported."
)

Places = Sequence[tuple[TextCell, Sequence[int]]]


@dataclass(slots=True)
class RowReader:
    """Reads the rows of tables; `named` are sheets, if rows have to be told apart by them.

    `report` says what was left out, `unclear` how many rows of it may hold comments all the same;
    `followed` are rows that name nobody below one that does.
    """

    named: bool = False
    report: list[Message] = field(default_factory=list)
    followed: list[int] = field(default_factory=list)
    unclear: int = 0

    def rows(self, table: TextTable, begin: int, columns: Columns) -> Iterator[FormRow]:
        """Yield the rows of a table from one of them on."""
        above: dict[Field, str] = {}
        last: FormRow | None = None
        speaker = ""
        titles = tuple(map(plain_title, columns.titles))
        for row in table.rows[begin:]:
            if _shows_nothing(row) or _repeats(row, titles) or only_counts(row.texts):
                continue
            name = f"{table.sheet}!{row.at}" if self.named and table.sheet else row.at
            places = _places(row, columns)
            if _is_across(places, columns):
                text = _short(" ".join(each for each in row.texts if each.strip()))
                self.report.append(_MERGED.fill(row=name, text=text))
                self.unclear += 1
                continue
            cells = dict(_cells(places, columns, above))
            if "speaker" in cells:
                cells["organisation"], cells["author"] = parted_speaker(cells["speaker"])
            if last is not None and _goes_on(cells, last):
                self.report.append(_JOINED.fill(row=name))
                last = _with_more(last, cells)
                continue
            if any(not at and cell.text.strip() for cell, at in places):
                self.report.append(_BEYOND.fill(row=name))
            if not _says_what(cells, columns):
                if any(text.strip() for field_, text in cells.items() if field_ != "serial"):
                    self.report.append(_EMPTY.fill(row=name))
                continue
            above = {field_: text for field_, text in cells.items() if field_ in _CARRIED}
            if last is not None:
                yield last
            last = FormRow(
                cells, row.at, spot=columns.spot(table.sheet), unread=_unread(places, columns)
            )
            for field_ in columns.named:
                if field_ in last.unread and _holds(places, columns, field_):
                    self.report.append(_UNREAD.fill(place=last.place(field_)))
            if not columns.is_log:
                last, speaker = self._spoken(last, speaker)
        if last is not None:
            yield last

    def _spoken(self, row: FormRow, speaker: str) -> tuple[FormRow, str]:
        """Return a row with who speaks in it: where it names nobody, whoever is named above.

        Only in forms that tell bodies by the code before a number: there a block begins with it.
        In a column for organisations an empty cell is a comment of nobody.
        """
        own = said_by(row, "")[0]
        if own:
            return row, own
        if not speaker or "number" not in row.cells or "organisation" in row.cells:
            return row, speaker
        self.followed.append(row.at)
        return replace(row, cells={**row.cells, "organisation": speaker}), speaker


def _shows_nothing(row: TextRow) -> bool:
    return row.blank and not any(cell.below or cell.unread for cell in row.cells)


def _is_across(places: Places, columns: Columns) -> bool:
    """Whether cells are merged that say different things."""
    return any(
        len(at) > 1 and cell.text.strip() and _one_field(at, columns) is None for cell, at in places
    )


def _one_field(at: Sequence[int], columns: Columns) -> Field | None:
    """Return the field of which merged cells speak together, if they do."""
    fields = {columns.fields[each] for each in at}
    for alike in _ONE:
        if fields <= {*alike, None}:
            return next((each for each in alike if each in fields), None)
    return None


def _says_what(cells: Mapping[Field, str], columns: Columns) -> bool:
    # In our log a reason is that of the decision, and a comment is known by its id.
    saying: tuple[Field, ...] = ("comment", "proposal", "id" if columns.is_log else "reason")
    return any(cells.get(field, "").strip() for field in saying)


def _unread(places: Places, columns: Columns) -> frozenset[Field]:
    """Return the fields of which nothing is known: formulas, and what is hidden by merged cells."""
    found: set[Field] = set()
    for cell, at in places:
        fields = {each for each in (columns.fields[one] for one in at) if each is not None}
        if cell.unread:
            found |= fields
        elif len(fields) > 1:
            own = _one_field(at, columns)
            found |= fields - ({own} if own is not None else set())
    return frozenset(found)


def _holds(places: Places, columns: Columns, wanted: Field) -> bool:
    """Whether the cell of a field itself holds what cannot be read."""
    return any(
        cell.unread and any(columns.fields[one] == wanted for one in at) for cell, at in places
    )


def _goes_on(cells: Mapping[Field, str], last: FormRow) -> bool:
    """Whether a row is the rest of the one above: it says neither who, nor where, nor what kind."""
    if any(cells.get(field, "").strip() for field in _NAMING):
        return False
    said = {field for field, text in cells.items() if text.strip()}
    known = {field for field, text in last.cells.items() if text.strip()}
    return bool(said) and said <= _SAYING and bool(known & {"number", "serial"} and known - _SAYING)


def _with_more(row: FormRow, cells: Mapping[Field, str]) -> FormRow:
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


def _places(row: TextRow, columns: Columns) -> Places:
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
    places: Places, columns: Columns, above: Mapping[Field, str]
) -> Iterator[tuple[Field, str]]:
    for cell, at in places:
        own = columns.fields[at[0]] if at else None
        if len(at) > 1:
            own = _one_field(at, columns) or own
        if own is None:
            continue
        if not cell.below:
            yield own, cell.text
        elif own == "number" and NUMBER.fullmatch(above.get("number", "")):
            # Merged cells hold for the body; a number belongs to one comment.
            yield own, ""
        else:
            yield own, above.get(own, "") if own in _CARRIED else ""


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 40 else f"{plain[:40]}…"


# --- forms ------------------------------------------------------------------------------------

_SAID_NOTHING = re.compile(
    r"\s*(?:无|无意见|没有意见|同意|无修改意见|no comments?|none|keine(?: kommentare)?|keine"
    r" anmerkungen)\s*[.。]?\s*",
    re.IGNORECASE,
)
_TICKED = re.compile(r"[☑√■✓✔☒]\s*(?:无意见|没有意见|no comments?)", re.IGNORECASE)

_ISO = ("line", "clause", "element", "type", "comment", "proposal", "observation")
_UNCHANGED = message("Sheets", "Nothing was imported.")


def read_sheet(content: bytes, name: str) -> CommentForm:
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


def _read(tables: FileTables, name: str) -> CommentForm:
    rows: list[FormRow] = []
    reading = RowReader()
    loose: list[Sequence[str]] = [row.texts for table in tables.shown for row in table.rows]
    loose += tables.lines
    found: list[Columns] = []
    filled: list[tuple[TextTable, int, Columns]] = []
    for table in tables.body:
        begin, columns = columns_of(table, tables.headers, found)
        loose += [row.texts for row in table.rows[:begin] if not is_title_row(row.texts)]
        if columns is not None:
            found.append(columns)
            filled.append((table, begin, columns))
    if not found:
        raise _no_table(tables, name)
    reading.named = len({table.sheet for table, *_ in filled}) > 1
    for table, begin, columns in filled:
        rows += reading.rows(table, begin, columns)
    _need(found[0], name)
    report = [*_left_out(found[0]), *reading.report]
    said = [row for row in rows if not _says_nothing(row)]
    nothing = not said and (len(said) < len(rows) or _ticked(loose))
    named = tuple(dict.fromkeys(field for each in found for field in each.named))
    form, head = _form(found[0], loose), _head(loose)
    if form == "log" and (title := _logged(loose)):
        head["title"] = title
    return CommentForm(
        form,
        head,
        tuple(said),
        named,
        tuple(report),
        nothing,
        tuple(reading.followed),
        reading.unclear,
    )


def _left_out(columns: Columns) -> Iterator[Message]:
    """Yield what is said of columns that are not known, and of one that is missed."""
    for known, title in zip(columns.fields, columns.titles, strict=True):
        if known is None and title.strip():
            yield message("Sheets", "The column “{title}” is not known and was left out.").fill(
                title=" ".join(title.split())
            )
    if not {"clause", "original"} & set(columns.fields):
        yield message("Sheets", "There is no column for the clause, so places may be missing.")


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


def _no_table(tables: FileTables, name: str) -> StudioError:
    if not tables.body:
        what = message("Sheets", "{name} contains no table, so no comments can be read from it.")
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


def _says_nothing(row: FormRow) -> bool:
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
    names = [LOG["name"][language] for language in LANGUAGES]
    headings = (text.strip() for texts in loose for text in texts)
    return next(
        (text.removesuffix(name).strip() for text in headings for name in names
         if text.endswith(f" {name}")),
        "",
    )  # fmt: skip


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
