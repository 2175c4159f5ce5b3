"""The rows of a form: merged, repeated, broken over pages, or with less than they should say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from curriculum_studio.core.comments import NUMBER
from curriculum_studio.features.review.formats.comment_forms.column_titles import (
    Columns,
    only_counts,
    plain_title,
)
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    parted_speaker,
    said_by,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import Field, FormRow
from curriculum_studio.i18n import Message, message
from curriculum_studio.spreadsheet.grids import TextCell, TextRow, TextTable

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

_JOINED = message("Sheets", "Row {row} goes on with the one above and was joined to it.")
_BEYOND = message("Sheets", "Row {row} has text beyond the last column; that was left out.")
_MERGED = message("Sheets", "Row {row} has merged cells and was left out: “{text}”.")
_EMPTY = message("Sheets", "Row {row} says where, but not what; it was left out.")
_UNREAD = message(
    "Sheets", "{place}: a formula or an error stands there; only what is typed is read."
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
