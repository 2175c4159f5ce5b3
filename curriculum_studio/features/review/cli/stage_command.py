"""What the verb stage does: it shows what stands against another stage, or changes it."""

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.i18n import StudioError, message


class ShownStage(Record):
    """The stage of a standard; the notes say what stands against the next one."""

    stage: Stage
    number: int
    name: str

    def tell(self, output: Output) -> None:
        """Write number and name."""
        output.line(f"{self.number}\t{self.name}")


class ChangedStage(Record):
    """A standard has another stage; `version` is what was kept of it by that name."""

    stage: Stage
    number: int
    version: str

    def tell(self, output: Output) -> None:
        """Write the name of the version."""
        output.line(self.version)


def stage(context: ConsoleContext, *, document: str, to: str, anyway: bool, author: str) -> Result:
    """Show the stage of a standard, or change it unless something stands against it."""
    if not to:
        return _shown(context, document)
    wanted = stage_named(to)
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        obstacles = application.stages.obstacles(identity)
        for each in obstacles:
            context.output.note(each.words)
        if obstacles and not anyway:
            raise StudioError(
                message("CommandLine", "Something is still missing for this stage."),
                safe=message("CommandLine", "Nothing was changed."),
                remedy=message("CommandLine", "Settle it, or repeat with --anyway."),
            )
        who = author or application.signing.own.name
        version = application.stages.change(identity, wanted, who)
    return ChangedStage(stage=wanted, number=ISO_STAGES[wanted], version=version.name)


def _shown(context: ConsoleContext, wanted: str) -> Result:
    with context.reading() as application:
        identity = found(application.session.entries(), wanted).id
        now = application.stages.front(identity).stage
        for each in application.stages.obstacles(identity):
            context.output.note(each.words)
    name = STAGES[now].get(context.reading_language)
    return ShownStage(stage=now, number=ISO_STAGES[now], name=name)


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
