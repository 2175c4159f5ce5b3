"""What the verb of coverage does: which goals units cover, as rows or a workbook."""

from pathlib import Path

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of, unknown
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.core.goals import Wanted, goal_title
from curriculum_studio.core.headings import CLASS_LEVELS, DOMAINS
from curriculum_studio.core.kinds import is_framework
from curriculum_studio.features.frameworks.service import coverage_workbook
from curriculum_studio.i18n import message
from curriculum_studio.session.files import check_ending, write_whole


class CoveredGoal(Record):
    """A goal of a framework, and how many units and activities are linked to it."""

    goal: str
    title: str
    units: int
    activities: int


def coverage(
    context: ConsoleContext,
    *,
    framework: str,
    out: Path | None,
    age: str,
    domain: str,
    topic: str,
    lang: str,
    holes: bool,
) -> Result:
    """Show or write the coverage of a framework."""
    for text, possible in ((age, CLASS_LEVELS), (domain, DOMAINS)):
        if text and text not in possible:
            raise unknown(text, list(possible))
    wanted = Wanted("unit", age, domain, topic, holes)
    if out is not None:
        check_ending(out, ".xlsx")
    with context.reading() as application:
        frameworks = [e for e in application.session.entries() if is_framework(e)]
        none = message("CommandLine", "There is no framework {wanted}.")
        view = application.coverage(found(frameworks, framework, missing=none).id)
    language = language_of(lang) or view.framework.written_in(context.reading_language)
    if out is not None:
        write_whole(out, coverage_workbook(view, wanted, language))
        return WrittenFile(file=str(out))
    matrix = view.matrix(wanted)
    return Listing(
        [
            CoveredGoal(
                goal=line.node,
                title=goal_title(view.framework, line.node, language),
                units=len(count.units),
                activities=len(count.activities),
            )
            for line, count in zip(matrix.rows, matrix.of_row, strict=True)
            if line.leaf
        ],
        (
            (message("CommandLine", "Units"), lambda row: str(row.units)),
            (message("CommandLine", "Activities"), lambda row: str(row.activities)),
            (message("CommandLine", "Goal"), lambda row: row.title),
        ),
        note=message("CommandLine", "{covered} of {leaves} goals are covered.").fill(
            covered=matrix.covered, leaves=matrix.leaves
        ),
    )
