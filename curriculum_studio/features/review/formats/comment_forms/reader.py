"""Reading filled forms for comments, whoever made them."""

import re
from collections.abc import Iterator, Sequence

from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.features.review.formats.comment_forms.column_titles import (
    Columns,
    columns_of,
    head_of,
    is_title_row,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG_NAME,
    CommentForm,
    Form,
    FormRow,
    HeadField,
)
from curriculum_studio.features.review.formats.comment_forms.row_reader import RowReader
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.spreadsheet.grids import (
    FileTables,
    TextTable,
    word_tables,
    workbook_tables,
)
from curriculum_studio.untrusted import open_ooxml
from curriculum_studio.untrusted.open_package import family_of

_SAID_NOTHING = re.compile(
    r"\s*(?:无|无意见|没有意见|同意|无修改意见|no comments?|none|keine(?: kommentare)?|keine"
    r" anmerkungen)\s*[.。]?\s*",
    re.IGNORECASE,
)
_TICKED = re.compile(r"[☑√■✓✔☒]\s*(?:无意见|没有意见|no comments?)", re.IGNORECASE)

_ISO = ("line", "clause", "element", "type", "comment", "proposal", "observation")
_UNCHANGED = message("Sheets", "Nothing was taken over.")


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
    for field, title in zip(columns.fields, columns.titles, strict=True):
        if field is None and title.strip():
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
