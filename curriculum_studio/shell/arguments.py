"""What stands on the command line of the window."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.locations import WORKSPACE_SUFFIX, chosen_workspace, usual_workspace


@dataclass(frozen=True, slots=True)
class Options:
    """Which library, which language (empty: as last time), which files to read.

    `sample`: a library that is not there yet is made with the samples, and nothing is asked.
    `chosen`: somebody chose this library once, so that it is missed where it is not there.
    `usual`: nobody named or chose one.
    """

    workspace: Path
    language: str = ""
    files: tuple[str, ...] = field(default_factory=tuple)
    sample: bool = False
    chosen: bool = False
    usual: bool = False


def read_arguments(arguments: Sequence[str]) -> Options:
    """Return the options of the window.

    Raises:
        StudioError: if an option is unknown or lacks its value.

    """
    workspace: Path | None = None
    language = ""
    sample = False
    files: list[str] = []
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        name, equals, value = argument.partition("=")
        if name in {"--workspace", "--language"}:
            if not equals:
                if not rest:
                    raise _needs_value(name)
                value = rest.pop(0)
            if name == "--workspace":
                workspace = Path(value)
            else:
                language = value
        elif argument == "--sample":
            sample = True
        elif argument.startswith("-"):
            raise StudioError(
                message("Start", "There is no option {option}.").fill(option=argument),
                remedy=message("Start", "Write --help to see what there is."),
            )
        elif Path(argument).suffix.lower() == WORKSPACE_SUFFIX:
            workspace = Path(argument)
        else:
            files.append(str(Path(argument).absolute()))
    chosen = chosen_workspace() if workspace is None else None
    usual = workspace is None and chosen is None
    place = (workspace or chosen or usual_workspace()).absolute()
    return Options(place, language, tuple(files), sample, chosen is not None, usual)


def _needs_value(option: str) -> StudioError:
    return StudioError(message("Start", "The option {option} needs a value.").fill(option=option))
