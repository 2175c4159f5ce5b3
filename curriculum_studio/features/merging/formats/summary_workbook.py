"""The summary of a merge as a workbook: decisions, changes and deletions on a sheet each."""

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.features.merging.formats.summary import WORDS, MergeSummary
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn


def write(summary: MergeSummary) -> bytes:
    """Return the workbook."""
    book = Book(f"{WORDS['kind'][summary.language]} {summary.title}")
    _write_decisions(book, summary)
    _write_changes(book, summary)
    _write_deletions(book, summary)
    return book.content()


def _titles(summary: MergeSummary) -> tuple[str, ...]:
    return (summary.title, spoken_day(summary.day, summary.language), summary.counted)


def _sheet(words: str) -> str:
    """Return the name of a sheet, without the number that heads a section of the paper."""
    return words.partition("、")[2] or words.partition("  ")[2] or words


def _write_decisions(book: Book, summary: MergeSummary) -> None:
    language = summary.language
    columns = (
        TableColumn(WORDS["place"][language], 22),
        TableColumn(WORDS["what"][language], 22),
        TableColumn(WORDS["before"][language], 40),
        TableColumn(WORDS["mine"][language], 40),
        TableColumn(WORDS["theirs"][language], 40),
        TableColumn(WORDS["chosen"][language], 18),
        TableColumn(WORDS["who"][language], 16),
        TableColumn(WORDS["day"][language], 16),
    )
    table = book.table(
        _sheet(WORDS["decisions"][language]),
        columns,
        language,
        intro=_titles(summary),
        frozen_columns=1,
    )
    for row in summary.decisions:
        took = WORDS[row.took][language]
        day = spoken_day(row.day, language)
        table.add((row.place, row.what, row.before, row.mine, row.theirs, took, row.by, day))
    table.finish()


def _write_changes(book: Book, summary: MergeSummary) -> None:
    language = summary.language
    columns = (
        TableColumn(WORDS["place"][language], 24),
        TableColumn(WORDS["what"][language], 16),
        TableColumn(WORDS["who"][language], 24),
        TableColumn(WORDS["before"][language], 52),
        TableColumn(WORDS["after"][language], 52),
    )
    table = book.table(
        _sheet(WORDS["automatic"][language]),
        columns,
        language,
        intro=_titles(summary),
        frozen_columns=1,
    )
    for row in summary.changes:
        said = (WORDS[row.change][language], row.language)
        what = " · ".join(each for each in said if each)
        table.add((row.place, what, summary.side(row.whose), row.before, row.after))
    table.finish()


def _write_deletions(book: Book, summary: MergeSummary) -> None:
    language = summary.language
    columns = (
        TableColumn(WORDS["place"][language], 24),
        TableColumn(WORDS["who"][language], 24),
        TableColumn(WORDS["text"][language], 90),
    )
    table = book.table(
        _sheet(WORDS["deleted"][language]),
        columns,
        language,
        intro=_titles(summary),
        frozen_columns=1,
    )
    for row in summary.deletions:
        table.add((row.place, summary.side(row.whose), row.text))
    table.finish()
