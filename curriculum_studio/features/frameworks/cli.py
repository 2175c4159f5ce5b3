"""The verb of coverage: which goals units cover, as lines, JSON or a workbook."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.core.goals import Wanted, goal_title
from curriculum_studio.core.headings import CLASS_LEVELS, DOMAINS
from curriculum_studio.features.frameworks.coverage_export import coverage_workbook
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import check_ending, write_whole


@dataclass(frozen=True, slots=True)
class CoverageOrder:
    """What the verb was asked for."""

    framework: str
    out: Path | None
    wanted: Wanted
    language: str
    as_json: bool


def add_covering(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    which = say(message("CommandLine", "Id, beginning of an id, or title of a framework."))
    out = say(message("CommandLine", "Write the matrix and its gaps as an Excel workbook."))
    age = say(message("CommandLine", "Count units of one age group: small, middle, large, mixed."))
    area = say(message("CommandLine", "Count units of one learning area, such as science."))
    topic = say(message("CommandLine", "Count units of one topic, such as waste."))
    holes = say(message("CommandLine", "Show only goals that no unit is linked to."))
    as_json = say(message("CommandLine", "Write the result as JSON."))
    language = say(message("CommandLine", "Language of the text: zh, en or de."))

    @app.command(
        "coverage",
        help=say(message("CommandLine", "Show which goals of a framework the units cover.")),
        add_help_option=False,
    )
    def coverage(
        framework: Annotated[str, typer.Argument(metavar="ID", help=which)],
        out_file: Annotated[Path | None, typer.Option("--out", metavar="FILE", help=out)] = None,
        age_group: Annotated[str, typer.Option("--age", metavar="AGE", help=age)] = "",
        domain: Annotated[str, typer.Option("--domain", metavar="AREA", help=area)] = "",
        about: Annotated[str, typer.Option("--topic", metavar="TOPIC", help=topic)] = "",
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
        holes_only: Annotated[bool, typer.Option("--holes", help=holes)] = False,
        json: Annotated[bool, typer.Option("--json", help=as_json)] = False,
    ) -> None:
        _check(age_group, list(CLASS_LEVELS))
        _check(domain, list(DOMAINS))
        wanted = Wanted("unit", age_group, domain, about, holes_only)
        show_coverage(desk, CoverageOrder(framework, out_file, wanted, lang, json))


def _check(text: str, possible: list[str]) -> None:
    if text and text not in possible:
        raise StudioError(
            message("CommandLine", "{text} is not known here.").fill(text=text),
            remedy=message("CommandLine", "Possible are: {choices}.").fill(
                choices=", ".join(possible)
            ),
        )


def show_coverage(desk: ConsoleContext, order: CoverageOrder) -> None:
    """Show or write the coverage of a framework."""
    language = language_of(order.language) or desk.reading_language
    if order.out is not None:
        check_ending(order.out, ".xlsx")
    with desk.reading() as application:
        frameworks = [e for e in application.session.entries() if e.kind == "framework"]
        entry = found(frameworks, order.framework)
        view = application.coverage(entry.id)
    if order.out is not None:
        write_whole(order.out, coverage_workbook(view, order.wanted, language))
        desk.output.line(str(order.out))
        return
    matrix = view.matrix(order.wanted)
    rows = [
        (line, goal_title(view.framework, line.node, language), count)
        for line, count in zip(matrix.rows, matrix.of_row, strict=True)
        if line.leaf
    ]
    if order.as_json:
        desk.output.raw(
            [
                {
                    "goal": line.node,
                    "title": title,
                    "units": len(count.units),
                    "activities": len(count.activities),
                }
                for line, title, count in rows
            ]
        )
        return
    say = desk.output.say
    titles = (
        message("CommandLine", "Units"),
        message("CommandLine", "Activities"),
        message("CommandLine", "Goal"),
    )
    desk.output.table(
        [say(each) for each in titles],
        [[str(len(count.units)), str(len(count.activities)), title] for _, title, count in rows],
    )
    desk.output.note(
        message("CommandLine", "{covered} of {leaves} goals are covered.").fill(
            covered=matrix.covered, leaves=matrix.leaves
        )
    )
