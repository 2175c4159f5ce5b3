"""What the verbs of assessing schools do: workbook, assess, report."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Result, WrittenFile
from curriculum_studio.features.assessment.model.scoring import AssessmentResult
from curriculum_studio.features.assessment.service.assessments import ReadFile, Wish
from curriculum_studio.features.assessment.service.results import SchoolResult
from curriculum_studio.features.publishing.service.papers import ENDINGS, write_made, writer_of
from curriculum_studio.i18n import in_one_line, message, said_in
from curriculum_studio.session.files import check_ending
from curriculum_studio.values import dataclass

# --- workbook and report ----------------------------------------------------------------------


def workbook(
    context: ConsoleContext, *, standard: str, out: Path, lang: str, school: str, year: int
) -> Result:
    """Make the workbook of a standard; beside an open window no version is kept."""
    check_ending(out, ".xlsx")
    wish = Wish(language_of(lang) or "zh", school, year)
    with context.writing_if_free() as application:
        identity = found(application.session.entries(), standard).id
        keep = application.workspace.writable
        path = application.assessing.write_workbook(identity, wish, out, keep_version=keep)
    return WrittenFile(file=str(path))


def report(context: ConsoleContext, *, document: str, out: Path, lang: str) -> Result:
    """Write the report of a standard's schools, or of one assessment."""
    check_ending(out, ".xlsx", *ENDINGS)
    paper = writer_of(out) if out.suffix.lower() in ENDINGS else None
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        own = application.assessing.report_language(identity, context.reading_language)
        chosen = language_of(lang) or own
        content = application.assessing.report(identity, chosen, said_in(chosen), paper=paper)
        context.output.work(write_made(content, out, application.typesetter, context.output.note))
    return WrittenFile(file=str(out))


# --- assess -----------------------------------------------------------------------------------

#: What a command ends with when some of its files were refused.
SOME_REFUSED = 1


@dataclass(frozen=True, slots=True)
class AssessedFile:
    """A workbook that was read, the assessment that it became, and its result."""

    file: ReadFile
    assessment: str
    result: SchoolResult | None


@dataclass(frozen=True, slots=True)
class AssessedFiles:
    """What came of filled workbooks; the command ends with 1 if one was refused."""

    files: Sequence[AssessedFile]
    context: ConsoleContext

    @property
    def code(self) -> int:
        """1 where a file was refused."""
        refused = any(each.file.document is None for each in self.files)
        return SOME_REFUSED if refused else 0

    def raw(self) -> Any:
        """Return a row for each file."""
        return [_record(self.context, each) for each in self.files]

    def tell(self, output: Output) -> None:
        """Write a line for each file, then what is to be said of it, indented."""
        for each in self.files:
            for line in _lines(self.context, each):
                output.line(line)


def assess(context: ConsoleContext, *, files: Sequence[Path], dry_run: bool) -> Result:
    """Read filled workbooks, score them, and keep the results if that is wanted."""
    with context.reading() if dry_run else context.writing() as application:
        assessing = application.assessing
        read = context.output.work(assessing.read(files))
        taken = iter(() if dry_run else assessing.take(read))
        found_files = [
            AssessedFile(file, "", None)
            if file.document is None
            else AssessedFile(file, next(taken, ""), assessing.evaluated(file.document))
            for file in read
        ]
    return AssessedFiles(found_files, context)


def _lines(context: ConsoleContext, row: AssessedFile) -> Iterator[str]:
    result = row.result
    if result is None:
        refused = message("CommandLine", "not imported")
        yield f"{row.file.name}\t{context.output.say(refused)}"
    else:
        level = _level(context, result.verified) or _outcome(context, result.verified)
        points = f"{result.own.total:.2f}\t{result.verified.total:.2f}"
        yield f"{row.file.name}\t{result.school}\t{result.year}\t{points}\t{level}"
    for sentence in _sentences(context, row.file):
        yield f"    {sentence}"


def _sentences(context: ConsoleContext, file: ReadFile) -> Iterator[str]:
    say = context.output.say
    if file.problem is not None:
        yield in_one_line(say(sentence) for sentence in file.problem.sentences)
    for remark in file.remarks:
        yield f"{remark.place}\t{say(remark.reason)}"


def _outcome(context: ConsoleContext, result: AssessmentResult) -> str:
    if result.passed:
        return context.output.say(message("CommandLine", "passed"))
    if result.open:
        count = len(result.open)
        return context.output.say(
            message("CommandLine", "not complete: {count} open").fill(count=count)
        )
    return context.output.say(message("CommandLine", "not passed"))


def _level(context: ConsoleContext, result: AssessmentResult) -> str:
    if result.level is None:
        return ""
    name = result.level.name[context.reading_language] or result.level.id
    if not result.provisional:
        return name
    return context.output.say(message("CommandLine", "{level} (provisional)").fill(level=name))


def _record(context: ConsoleContext, row: AssessedFile) -> dict[str, Any]:
    say = context.output.say
    shown: dict[str, Any] = {"file": row.file.name, "taken": row.file.document is not None}
    if row.assessment:
        shown["assessment"] = row.assessment
    if row.result is not None:
        result = row.result
        shown |= {"school": result.school, "site": result.site, "year": result.year}
        shown |= {"own": _score(context, result.own), "verified": _score(context, result.verified)}
        shown["reviewed"] = result.reviewed
        language = context.reading_language
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
        shown["problem"] = in_one_line(say(each) for each in row.file.problem.sentences)
    shown["remarks"] = [
        {"place": each.place, "severity": each.severity, "reason": say(each.reason)}
        for each in row.file.remarks
    ]
    return shown


def _score(context: ConsoleContext, result: AssessmentResult) -> dict[str, Any]:
    say = context.output.say
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
