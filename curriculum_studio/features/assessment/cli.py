"""The verbs of assessing schools: workbook, assess, report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.features.assessment.model.scoring import AssessmentResult
from curriculum_studio.features.assessment.service.assessments import Assessments, ReadFile, Wish
from curriculum_studio.features.assessment.service.results import SchoolResult
from curriculum_studio.i18n import message
from curriculum_studio.session.files import check_ending, write_whole
from curriculum_studio.session.problems import WorkspaceBusy

#: What a command ends with when some of its files were refused.
SOME_REFUSED = 1

_AS_JSON = message("CommandLine", "Write the result as JSON.")
_OUT = message("CommandLine", "The file to write; one that is there is replaced.")


@dataclass(frozen=True, slots=True)
class WorkbookOrder:
    """What the verb workbook was asked for."""

    wanted: str
    target: Path
    language: str
    school: str
    year: int


def add_assessing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    for add in (_add_workbook, _add_assess, _add_report):
        add(app, desk)


def _add_workbook(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    which = say(message("CommandLine", "Id or title of a standard with indicators."))
    language = say(message("CommandLine", "Language of the workbook: zh, en or de."))
    school = say(message("CommandLine", "The school it is for, by name or code."))
    year = say(message("CommandLine", "The year that is assessed."))

    @app.command(
        "workbook",
        help=say(message("CommandLine", "Make the Excel workbook in which a school is assessed.")),
        add_help_option=False,
    )
    def workbook(
        standard: Annotated[str, typer.Argument(metavar="ID", help=which)],
        out_file: Annotated[Path, typer.Option("--out", metavar="FILE", help=say(_OUT))],
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
        for_school: Annotated[str, typer.Option("--school", metavar="NAME", help=school)] = "",
        of_year: Annotated[
            int | None, typer.Option("--year", metavar="YEAR", min=2000, max=2100, help=year)
        ] = None,
    ) -> None:
        make_workbook(desk, WorkbookOrder(standard, out_file, lang, for_school, of_year or 0))


def _add_assess(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(message("CommandLine", "Filled workbooks; they are never changed."))
    look = say(message("CommandLine", "Only read and score; bring nothing into the library."))

    @app.command(
        "assess",
        help=say(message("CommandLine", "Read filled workbooks, score them and keep the results.")),
        add_help_option=False,
    )
    def assess(
        files: Annotated[list[Path], typer.Argument(metavar="FILE", help=what)],
        only_look: Annotated[bool, typer.Option("--dry-run", help=look)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> int:
        return assess_files(desk, files, keep=not only_look, as_json=as_json)


def _add_report(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    which = say(message("CommandLine", "A standard for all its schools, or one assessment."))
    language = say(message("CommandLine", "Language of the report: zh, en or de."))

    @app.command(
        "report",
        help=say(message("CommandLine", "Write the results of schools into a Word or Excel file.")),
        add_help_option=False,
    )
    def report(
        document: Annotated[str, typer.Argument(metavar="ID", help=which)],
        out_file: Annotated[Path, typer.Option("--out", metavar="FILE", help=say(_OUT))],
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
    ) -> None:
        make_report(desk, document, out_file, lang)


# --- what they do -----------------------------------------------------------------------------


def make_workbook(desk: ConsoleContext, order: WorkbookOrder) -> None:
    """Make the workbook of a standard; beside an open window no version is kept."""
    check_ending(order.target, ".xlsx")
    wish = Wish(language_of(order.language) or "zh", order.school, order.year)
    try:
        with desk.writing() as application:
            standard = found(application.session.entries(), order.wanted).id
            path = application.assessing.write_workbook(standard, wish, order.target)
    except WorkspaceBusy:
        with desk.reading() as application:
            standard = found(application.session.entries(), order.wanted).id
            path = application.assessing.write_workbook(
                standard, wish, order.target, keep_version=False
            )
    desk.output.line(str(path))


def assess_files(desk: ConsoleContext, paths: Sequence[Path], *, keep: bool, as_json: bool) -> int:
    """Read filled workbooks and say what came of each; returns 1 if one was refused."""
    opened = desk.writing() if keep else desk.reading()
    with opened as application:
        files = desk.output.work(application.assessing.read(paths))
        taken = iter(application.assessing.take(files) if keep else ())
        rows = [
            _Row(file, next(taken, "") if file.document is not None else "", result)
            for file, result in _results(application.assessing, files)
        ]
    if as_json:
        desk.output.raw([_as_json(desk, row) for row in rows])
    else:
        for line in _as_lines(desk, rows):
            desk.output.line(line)
    return SOME_REFUSED if any(row.file.document is None for row in rows) else 0


def make_report(desk: ConsoleContext, wanted: str, target: Path, language: str) -> None:
    """Write the report of a standard's schools, or of one assessment."""
    paper = target.suffix.lower() == ".docx"
    check_ending(target, ".xlsx", ".docx")
    chosen = language_of(language) or desk.reading_language
    with desk.reading() as application:
        identity = found(application.session.entries(), wanted).id
        content = application.assessing.report(identity, chosen, desk.output.say, paper=paper)
    write_whole(target, content)
    desk.output.line(str(target))


# --- what they say ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    file: ReadFile
    assessment: str
    result: SchoolResult | None


def _results(
    assessing: Assessments, files: Sequence[ReadFile]
) -> Iterator[tuple[ReadFile, SchoolResult | None]]:
    for file in files:
        yield file, assessing.evaluated(file.document) if file.document is not None else None


def _as_lines(desk: ConsoleContext, rows: Sequence[_Row]) -> Iterator[str]:
    """Yield a line for each file, then what is to be said of it, indented."""
    say = desk.output.say
    for row in rows:
        if row.result is None:
            refused = message("CommandLine", "not taken over")
            yield f"{row.file.name}\t{say(refused)}"
        else:
            result = row.result
            level = _level(desk, result.verified) or _outcome(desk, result.verified)
            yield "\t".join(
                (
                    row.file.name,
                    result.school,
                    str(result.year),
                    f"{result.own.total:.2f}",
                    f"{result.verified.total:.2f}",
                    level,
                )
            )
        for sentence in _sentences(desk, row.file):
            yield f"    {sentence}"


def _sentences(desk: ConsoleContext, file: ReadFile) -> Iterator[str]:
    say = desk.output.say
    if file.problem is not None:
        yield " ".join(say(sentence) for sentence in file.problem.sentences)
    for remark in file.remarks:
        yield f"{remark.place}\t{say(remark.reason)}"


def _outcome(desk: ConsoleContext, result: AssessmentResult) -> str:
    if result.passed:
        return desk.output.say(message("CommandLine", "passed"))
    if result.open:
        count = len(result.open)
        return desk.output.say(
            message("CommandLine", "not complete: {count} open").fill(count=count)
        )
    return desk.output.say(message("CommandLine", "not passed"))


def _level(desk: ConsoleContext, result: AssessmentResult) -> str:
    if result.level is None:
        return ""
    name = result.level.name.get(desk.reading_language) or result.level.id
    if not result.provisional:
        return name
    return desk.output.say(message("CommandLine", "{level} (provisional)").fill(level=name))


def _as_json(desk: ConsoleContext, row: _Row) -> dict[str, Any]:
    say = desk.output.say
    shown: dict[str, Any] = {"file": row.file.name, "taken": row.file.document is not None}
    if row.assessment:
        shown["assessment"] = row.assessment
    if row.result is not None:
        result = row.result
        shown |= {"school": result.school, "site": result.site, "year": result.year}
        shown |= {"own": _score(desk, result.own), "verified": _score(desk, result.verified)}
        shown["reviewed"] = result.reviewed
        language = desk.reading_language
        shown["doubts"] = [
            {
                "item": doubt.item,
                "what": doubt.what,
                "year": doubt.year,
                "reason": say(doubt.sentence(language)),
            }
            for doubt in result.account.doubts
        ]
    if row.file.problem is not None:
        shown["problem"] = " ".join(say(each) for each in row.file.problem.sentences)
    shown["remarks"] = [
        {"place": each.place, "severity": each.severity, "reason": say(each.reason)}
        for each in row.file.remarks
    ]
    return shown


def _score(desk: ConsoleContext, result: AssessmentResult) -> dict[str, Any]:
    say = desk.output.say
    return {
        "total": result.total,
        "points": result.points,
        "maximum": result.maximum,
        "bonus": result.bonus,
        "not_applicable": result.not_applicable,
        "passed": result.passed,
        "level": result.level.id if result.level else None,
        "open": len(result.open),
        "provisional": result.provisional,
        "groups": [
            {"code": group.code, "points": group.points, "maximum": group.maximum}
            for group in result.groups
            if group.maximum
        ],
        "unmet": [say(each.explanation) for each in result.conditions if not each.met],
    }
