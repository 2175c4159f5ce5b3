"""A glossary as a workbook, out and in: a row for each word and each definition.

A table of others, with a column for each language and a term in each row, is read too.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.interchange import ExportRequest, ImportResult, ReceivedFile
from curriculum_studio.core.kinds import is_definition, is_note, is_source, is_term
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.standard import Designation, DesignationStatus, Term
from curriculum_studio.core.words import Words
from curriculum_studio.features.terminology.formats.glossary_builder import GlossaryBuilder
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.spreadsheet.cell_reader import SheetCells, read_contents
from curriculum_studio.spreadsheet.grids import shown
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn
from curriculum_studio.untrusted.office_package import open_ooxml
from curriculum_studio.values import dataclass

#: What a row of a glossary is.
Row = Literal[
    "title", "term", "proposed", "admitted", "abbreviation", "deprecated", "forbidden",
    "definition", "source", "note",
]  # fmt: skip
_KINDS = Words[Row]("workbooks.glossary")
_TITLES = Words[Literal["sheet", "entry", "what"]]("workbooks.glossary_titles")
#: What languages are called in each language.
_LANGUAGES = Words[Language]("workbooks.glossary_languages")

#: Rows between two reports of progress.
_STEP = 500

#: So many rows may stand above the titles of the columns.
_ABOVE = 20


# --- out --------------------------------------------------------------------------------------


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a glossary in all three languages; the first language chosen is that of the titles."""
    document = bundle.document
    main: Language = bundle.languages[0] if bundle.languages else "zh"
    title = document.title(main)
    book = Book(title)
    columns = [
        TableColumn(_TITLES["entry"][main], 9, "number"),
        TableColumn(_TITLES["what"][main], 15),
        *(TableColumn(_LANGUAGES[each][main], 44) for each in LANGUAGES),
    ]
    table = book.table(_TITLES["sheet"][main], columns, main, intro=(title,), frozen_columns=2)
    rows = list(_rows(document))
    for at, (entry, what, texts) in enumerate(rows, start=1):
        table.add((entry or None, _KINDS[what][main], *texts))
        if at % _STEP == 0:
            yield Progress(at, len(rows), message("TermExport", "Writing terms"))
    table.offer(1, [_KINDS[each][main] for each in _KINDS], table.next_row + _STEP)
    table.finish()
    return book.content()


def _rows(document: Document) -> Iterator[tuple[int, Row, list[str]]]:
    references = References(document, number(document))

    def texts(node: Node) -> list[str]:
        return [references.shown(node.cell(each), each).strip() for each in LANGUAGES]

    yield 0, "title", texts(document.root)
    terms = (node for node in document.walk() if is_term(node))
    for entry, term in enumerate(terms, start=1):
        approved = not isinstance(term.payload, Term) or term.payload.approved
        yield entry, "term" if approved else "proposed", texts(term)
        for child in document.children_of(term.id):
            what = _row_of(child)
            if what is not None:
                yield entry, what, texts(child)


def _row_of(node: Node) -> Row | None:
    if isinstance(node.payload, Designation):
        return node.payload.status
    if is_definition(node):
        return "definition"
    if is_source(node):
        return "source"
    return "note" if is_note(node) else None


# --- in ---------------------------------------------------------------------------------------


def recognises(sheets: Sequence[SheetCells]) -> bool:
    """Whether a workbook has a table of terms: columns with the names of two languages."""
    return any(_head(each) is not None for each in sheets)


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a workbook as a glossary: the first sheet that has columns of our languages.

    Raises:
        StudioError: if it is no workbook, is damaged or dangerous, or has no such sheet.

    """
    yield Progress(0, 1, message("TermImport", "Reading terms"))
    package = open_ooxml(received.content, received.name, "excel")
    for grid in read_contents(package).grids:
        head = _head(grid)
        if head is not None:
            return _read(grid, head, received)
    languages = ", ".join(_LANGUAGES[each][each] for each in LANGUAGES)
    raise StudioError(
        message("TermImport", "{name} has no table of terms.").fill(name=received.name),
        safe=message("TermImport", "Nothing was imported."),
        remedy=message(
            "TermImport", "It needs a row of titles with at least two of these: {languages}."
        ).fill(languages=languages),
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """The titles of the columns: their row, and which column is what (0: there is none)."""

    row: int
    languages: Mapping[Language, int]
    what: int
    entry: int
    others: tuple[str, ...]


def _known(words: LocalizedText) -> frozenset[str]:
    """Return words in all languages, as they are compared with titles and kinds of rows."""
    return frozenset(text.casefold() for text in words.filled.values())


def _head(grid: SheetCells) -> _Head | None:
    names = {each: _known(_LANGUAGES[each]) | {each} for each in LANGUAGES}
    what, entry = _known(_TITLES["what"]), _known(_TITLES["entry"])
    rows: dict[int, dict[int, str]] = {}
    for (row, column), value in grid.cells.items():
        if row <= _ABOVE:
            rows.setdefault(row, {})[column] = shown(value).strip()
    for row, titles in sorted(rows.items()):
        at = {title.casefold(): column for column, title in titles.items() if title}
        columns_of: dict[Language, int] = {}
        for language, known in names.items():
            columns = [column for title, column in at.items() if title in known]
            if columns:
                columns_of[language] = min(columns)
        if len(columns_of) > 1:
            used = {*columns_of.values(), *(at[each] for each in (what | entry) & at.keys())}
            return _Head(
                row,
                columns_of,
                next((at[each] for each in what & at.keys()), 0),
                next((at[each] for each in entry & at.keys()), 0),
                tuple(titles[each] for each in sorted(titles) if titles[each] and each not in used),
            )
    return None


def _read(grid: SheetCells, head: _Head, received: ReceivedFile) -> ImportResult:
    first = next(iter(head.languages))
    lead = first if received.language is None else received.language
    kinds = {word: each for each in _KINDS for word in _known(_KINDS[each])}
    lines = list(_lines(grid, head))
    title = next((texts for what, texts in lines if kinds.get(what.casefold()) == "title"), None)
    above = next((text for at in range(1, head.row) if (text := grid.text(at, 1).strip())), "")
    builder = GlossaryBuilder(title or {lead: above or received.name.rsplit(".", 1)[0]}, lead)
    unknown: Counter[str] = Counter()
    for what, texts in lines:
        row = kinds.get(what.casefold())
        if row is None and what:
            unknown[what] += 1
        elif row in {None, "term", "proposed"} or (row != "title" and not builder.count):
            builder.term(texts, approved=row != "proposed")
        elif row != "title":
            _add(builder, row, texts)
    if not builder.count:
        raise StudioError(
            message("TermImport", "{name} holds no terms.").fill(name=received.name),
            safe=message("TermImport", "Nothing was imported."),
            remedy=message("TermImport", "Write a term in each row below the titles."),
        )
    return ImportResult(builder.document(), tuple(_report(builder.count, unknown, head.others)))


def _lines(grid: SheetCells, head: _Head) -> Iterator[tuple[str, dict[Language, str]]]:
    """Yield the kind of each row below the titles, and its texts, where it has any."""
    last = max(row for row, _ in grid.cells)
    for row in range(head.row + 1, last + 1):
        texts = {
            language: text
            for language, column in head.languages.items()
            if (text := " ".join(shown(grid.cells.get((row, column))).split()))
        }
        what = shown(grid.cells.get((row, head.what))).strip() if head.what else ""
        if texts:
            yield what, texts


def _add(builder: GlossaryBuilder, row: Row, texts: Mapping[Language, str]) -> None:
    statuses: tuple[DesignationStatus, ...] = (
        "admitted", "abbreviation", "deprecated", "forbidden",
    )  # fmt: skip
    for status in statuses:
        if row == status:
            builder.designation(status, texts)
            return
    builder.text(row, texts)


def _report(count: int, unknown: Counter[str], others: Sequence[str]) -> Iterator[Message]:
    yield message("TermImport", "Terms: {count}.").fill(count=count)
    if unknown:
        names = ", ".join(f"{name} ({rows})" for name, rows in sorted(unknown.items()))
        yield message("TermImport", "Rows of an unknown kind that were left out: {names}.").fill(
            names=names
        )
    if others:
        yield message("TermImport", "Columns that were left out: {names}.").fill(
            names=", ".join(others)
        )
