"""Findings as a Word file, chapter by chapter, and the list of waivers that a committee signs."""

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.features.checks.formats.report import (
    WORDS,
    FindingRow,
    FindingsReport,
    WaiverRow,
    said_scope,
)
from curriculum_studio.render.blocks import PrintedOutline
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, word_paper

#: Characters of a text that are quoted; who wants to read on finds the place.
_LONGEST = 60

#: Shares of the columns of findings and of waivers.
_FINDINGS, _WAIVERS = (11, 11, 18, 40, 20), (11, 17, 30, 28, 14)


def write(report: FindingsReport, paper: PaperWriter = word_paper) -> bytes:
    """Return the report on paper: open findings by chapter, then what is let stand."""
    return paper([outline(report)])


def write_waivers(report: FindingsReport, paper: PaperWriter = word_paper) -> bytes:
    """Return the list of waivers on paper, with room for the signature."""
    return paper([waivers_outline(report)])


def outline(report: FindingsReport) -> PrintedOutline:
    """Return the report as a paper."""
    language = report.language
    paper = PaperBuilder(language, report.title, WORDS["kind"][language])
    _head(paper, report)
    paper.text(report.counted)
    chapters: dict[str, list[FindingRow]] = {}
    for row in report.findings:
        if not row.waived:
            chapters.setdefault(row.chapter, []).append(row)
    if not chapters:
        paper.text(WORDS["nothing"][language])
    head = [WORDS[each][language] for each in ("severity", "rule", "place", "finding", "text")]
    for chapter, rows in chapters.items():
        paper.section(chapter)
        paper.table(head, [_finding(each, report) for each in rows], _FINDINGS, middle=(0, 1))
    paper.section(WORDS["waivers"][language])
    _waivers(paper, report)
    return paper.outline()


def waivers_outline(report: FindingsReport) -> PrintedOutline:
    """Return the list of waivers as a paper."""
    language = report.language
    paper = PaperBuilder(language, report.title, WORDS["waivers_kind"][language])
    _head(paper, report)
    _waivers(paper, report)
    paper.gap()
    paper.fields(((WORDS["agreed"][language], ""),), ((WORDS["chair"][language], ""),))
    return paper.outline()


def _head(paper: PaperBuilder, report: FindingsReport) -> None:
    language = report.language
    name = f"{report.number}  {report.title}" if report.number else report.title
    day = (WORDS["date"][language], spoken_day(report.day, language))
    stage = (WORDS["stage"][language], report.stage)
    paper.fields(((WORDS["standard"][language], name),), (day, stage) if report.stage else (day,))


def _finding(row: FindingRow, report: FindingsReport) -> tuple[str, ...]:
    language = report.language
    quoted = f"{row.text} → {row.mend}" if row.mend else _short(row.text)
    said = f"{row.sentence}\n{row.source}"
    return (WORDS[row.severity][language], row.rule, row.place, said, quoted)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _waivers(paper: PaperBuilder, report: FindingsReport) -> None:
    language = report.language
    if not report.waivers:
        paper.text(WORDS["no_waivers"][language])
        return
    head = [WORDS[each][language] for each in ("rule", "place", "finding", "reason", "who")]
    rows = [_waiver(each, report) for each in report.waivers]
    paper.table(head, rows, _WAIVERS, middle=(0,))


def _waiver(row: WaiverRow, report: FindingsReport) -> tuple[str, ...]:
    language = report.language
    colon = "：" if language == "zh" else ": "
    counted = f"{WORDS['count'][language]}{colon}{row.count}"
    if not row.count:
        counted = WORDS["stale"][language]
    place = "\n".join(filter(None, (row.place, said_scope(row, language), counted)))
    said = "\n".join(filter(None, (row.sentence, _short(row.text))))
    until = f"{WORDS['until'][language]}{colon}{row.until}" if row.until else ""
    who = "\n".join(filter(None, (row.author, spoken_day(row.day, language), until)))
    return (row.rule, place, said, row.reason, who)
