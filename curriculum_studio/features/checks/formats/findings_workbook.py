"""Findings as a workbook: a row for each, counts for each rule, the waivers for the committee."""

from collections import Counter
from collections.abc import Mapping

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.features.checks.formats.report import (
    WORDS,
    FindingRow,
    FindingsReport,
    said_scope,
)
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.styles import wrong_style
from curriculum_studio.spreadsheet.table_writer import Book, SheetTableWriter, TableColumn


def write(report: FindingsReport) -> bytes:
    """Return the workbook."""
    language = report.language
    book = Book(f"{WORDS['kind'][language]} {report.title}")
    _write_findings(book, report)
    _write_rules(book, report)
    _write_waivers(book, report)
    return book.content()


def _titles(report: FindingsReport) -> tuple[str, ...]:
    language = report.language
    name = f"{report.number}  {report.title}" if report.number else report.title
    colon = "：" if language == "zh" else ": "
    judged = f"{WORDS['stage'][language]}{colon}{report.stage}" if report.stage else ""
    day = f"{WORDS['date'][language]}{colon}{spoken_day(report.day, language)}"
    return (name, " · ".join(filter(None, (judged, day))), report.counted)


def _write_findings(book: Book, report: FindingsReport) -> None:
    language = report.language
    columns = (
        TableColumn(WORDS["severity"][language], 10, "centre"),
        TableColumn(WORDS["rule"][language], 10, "centre"),
        TableColumn(WORDS["place"][language], 20),
        TableColumn(WORDS["language"][language], 8, "centre"),
        TableColumn(WORDS["text"][language], 24),
        TableColumn(WORDS["finding"][language], 46),
        TableColumn(WORDS["mend"][language], 20),
        TableColumn(WORDS["why"][language], 46),
        TableColumn(WORDS["source"][language], 30),
        TableColumn(WORDS["reason"][language], 30),
    )
    table = book.table(
        WORDS["findings"][language], columns, language, intro=_titles(report), frozen_columns=3
    )
    for row in report.findings:
        table.add(_finding(row, language))
    last = table.next_row - 1
    if last >= table.first_row:
        error = WORDS["error"][language]
        rows = f"A{table.first_row}:A{last}"
        table.warn(rows, f'$A{table.first_row}="{error}"', wrong_style())
    table.finish()


def _finding(row: FindingRow, language: Language) -> tuple[str, ...]:
    severity = WORDS["waived"] if row.waived else WORDS[row.severity]
    return (
        severity[language],
        row.rule,
        row.place,
        row.language,
        row.text,
        row.sentence,
        row.mend,
        row.why,
        row.source,
        row.reason,
    )


def _write_rules(book: Book, report: FindingsReport) -> None:
    language = report.language
    columns = (
        TableColumn(WORDS["rule"][language], 10, "centre"),
        TableColumn(WORDS["why"][language], 60),
        TableColumn(WORDS["source"][language], 34),
        TableColumn(WORDS["errors"][language], 9, "count"),
        TableColumn(WORDS["warnings"][language], 9, "count"),
        TableColumn(WORDS["notes"][language], 9, "count"),
        TableColumn(WORDS["waived"][language], 9, "count"),
    )
    table = book.table(
        WORDS["rules"][language], columns, language, intro=_titles(report)[:2], frozen_columns=1
    )
    counts: Mapping[str, Counter[str]] = _by_rule(report)
    first = {each.rule: each for each in reversed(report.findings)}
    for rule in sorted(counts):
        row, count = first[rule], counts[rule]
        table.add(
            (
                rule,
                row.why,
                row.source,
                *(count[each] for each in ("error", "warning", "information", "waived")),
            )
        )
    table.finish()


def _by_rule(report: FindingsReport) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for row in report.findings:
        found.setdefault(row.rule, Counter())["waived" if row.waived else row.severity] += 1
    return found


def _write_waivers(book: Book, report: FindingsReport) -> None:
    language = report.language
    columns = (
        TableColumn(WORDS["rule"][language], 10, "centre"),
        TableColumn(WORDS["place"][language], 20),
        TableColumn(WORDS["scope"][language], 12, "centre"),
        TableColumn(WORDS["finding"][language], 46),
        TableColumn(WORDS["text"][language], 20),
        TableColumn(WORDS["count"][language], 9, "count"),
        TableColumn(WORDS["reason"][language], 46),
        TableColumn(WORDS["who"][language], 14),
        TableColumn(WORDS["day"][language], 16, "centre"),
        TableColumn(WORDS["until"][language], 16, "centre"),
    )
    table: SheetTableWriter = book.table(
        WORDS["waivers"][language], columns, language, intro=_titles(report)[:2], frozen_columns=1
    )
    for row in report.waivers:
        stale = WORDS["stale"][language] if not row.count else ""
        table.add(
            (
                row.rule,
                row.place,
                said_scope(row, language),
                row.sentence,
                row.text,
                row.count,
                row.reason,
                row.author,
                spoken_day(row.day, language),
                stale or row.until,
            )
        )
    table.finish()
