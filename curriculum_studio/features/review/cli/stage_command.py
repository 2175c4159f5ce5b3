"""The verb stage: what stands against another stage of a standard, and the change itself."""

from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.i18n import StudioError, message


def add_stages(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    which = say(message("CommandLine", "Id, beginning of an id, or title of a document."))
    to = say(message("CommandLine", "20, 30, 40, 50, 60 or the name of a stage; else only look."))
    anyway = say(message("CommandLine", "Even if something is still missing."))
    who = say(message("CommandLine", "Who changes the stage, for the version."))

    @app.command(
        "stage",
        help=say(message("CommandLine", "Show or change the stage of a standard.")),
        add_help_option=False,
    )
    def stage(
        document: Annotated[str, typer.Argument(metavar="ID", help=which)],
        wanted: Annotated[str, typer.Option("--to", metavar="STAGE", help=to)] = "",
        in_any_case: Annotated[bool, typer.Option("--anyway", help=anyway)] = False,
        author: Annotated[str, typer.Option("--from", metavar="NAME", help=who)] = "",
    ) -> None:
        if wanted:
            change_stage(desk, document, stage_named(wanted), author, anyway=in_any_case)
        else:
            show_stage(desk, document)


def show_stage(desk: ConsoleContext, wanted: str) -> None:
    """Show the stage of a standard, and what stands against the next."""
    with desk.reading() as application:
        identity = found(application.session.entries(), wanted).id
        stage = application.stages.front(identity).stage
        obstacles = application.stages.obstacles(identity)
    desk.output.line(f"{ISO_STAGES[stage]}\t{STAGES[stage].get(desk.reading_language)}")
    for each in obstacles:
        desk.output.note(each.words)


def change_stage(
    desk: ConsoleContext, wanted: str, stage: Stage, author: str, *, anyway: bool
) -> None:
    """Change the stage of a standard, unless something stands against it."""
    with desk.writing() as application:
        identity = found(application.session.entries(), wanted).id
        obstacles = application.stages.obstacles(identity)
        for each in obstacles:
            desk.output.note(each.words)
        if obstacles and not anyway:
            raise StudioError(
                message("CommandLine", "Something is still missing for this stage."),
                safe=message("CommandLine", "Nothing was changed."),
                remedy=message("CommandLine", "Settle it, or repeat with --anyway."),
            )
        who = author or application.signing.own.name
        version = application.stages.change(identity, stage, who)
    desk.output.line(version.name)


def stage_named(wanted: str) -> Stage:
    """Return the stage of a name or of an ISO number.

    Raises:
        StudioError: if there is none.

    """
    for stage, number in ISO_STAGES.items():
        names = (STAGES[stage].zh, STAGES[stage].en.lower(), STAGES[stage].de.lower())
        if wanted.lower() in {str(number), stage, *names}:
            return stage
    raise StudioError(
        message("CommandLine", "There is no stage {name}.").fill(name=wanted),
        remedy=message("CommandLine", "Possible are: {names}.").fill(
            names=", ".join(str(each) for each in ISO_STAGES.values())
        ),
    )
