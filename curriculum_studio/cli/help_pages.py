"""Pages of help, and sentences for what was typed wrongly."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.main import get_command

from curriculum_studio.cli.app import words_of_help
from curriculum_studio.console.output import Output
from curriculum_studio.i18n import StudioError, message

PROGRAM = "curriculum-studio"

#: How typer tells of words that no parameter takes.
_EXTRA = re.compile(r"unexpected extra argument\S* \((.*)\)")

#: Base of what typer raises where the command line does not fit its verbs.
UsageProblem: type[Exception] = typer.BadParameter.__bases__[0]


def verbs_of(app: typer.Typer) -> dict[str, Any]:
    """Return the commands of the program by name."""
    command: Any = get_command(app)
    return dict(command.commands)


def page(app: typer.Typer, verb: str, output: Output) -> Iterator[str]:
    """Yield the lines of help on a verb, or on all if there is none of that name."""
    said = {name: output.say(each) for name, each in words_of_help().items()}
    verbs = verbs_of(app)
    command = verbs.get(verb)
    if command is None:
        yield output.say(words_of_help()["usage"].fill(line=f"{PROGRAM} …"))
        yield ""
        yield str(app.info.help)
        yield said["window"]
        yield ""
        yield said["verbs"]
        yield from _columns([(name, each.help) for name, each in verbs.items()])
    else:
        arguments = [each for each in command.params if each.param_type_name == "argument"]
        options = [each for each in command.params if each.param_type_name == "option"]
        typed = " ".join(_typed(each) for each in arguments)
        yield output.say(words_of_help()["usage"].fill(line=f"{PROGRAM} {verb} {typed}".strip()))
        yield ""
        yield str(command.help)
        for title, parameters in (("arguments", arguments), ("options", options)):
            if parameters:
                yield ""
                yield said[title]
                yield from _columns([(_typed(each), each.help) for each in parameters])
    yield ""
    yield said["everywhere"]
    yield from _columns(
        [
            ("--workspace FILE", said["workspace"]),
            ("--language LANGUAGE", said["language"]),
            ("--help", said["help"]),
        ]
    )


def misread(problem: Exception) -> StudioError:
    """Return what was typed wrongly as a sentence."""
    remedy = message("CommandLine", "{program} --help shows what is possible.").fill(
        program=PROGRAM
    )
    option = getattr(problem, "option_name", None)
    parameter: Any = getattr(problem, "param", None)
    kind, text = type(problem).__name__, str(getattr(problem, "message", problem))
    if kind == "NoSuchOption":
        what = message("CommandLine", "There is no option {name}.").fill(name=option)
    elif kind == "MissingParameter" and parameter is not None:
        what = message("CommandLine", "{name} is missing.").fill(name=_typed(parameter))
    elif kind == "BadOptionUsage":
        what = message("CommandLine", "The option {name} needs a value.").fill(name=option)
    elif kind == "BadParameter" and parameter is not None:
        what = message("CommandLine", "The value for {name} does not fit.").fill(
            name=_typed(parameter)
        )
    elif extra := _EXTRA.search(text):
        what = message("CommandLine", "This is more than the command can take: {words}.").fill(
            words=extra.group(1)
        )
    else:
        what = message("CommandLine", "The command was not understood ({reason}).").fill(
            reason=text.rstrip(".")
        )
    return StudioError(what, remedy=remedy)


def unknown_verb(verb: str, possible: Sequence[str]) -> StudioError:
    """Return the sentence for a verb that there is not."""
    return StudioError(
        message("CommandLine", "There is no command {verb}.").fill(verb=verb),
        remedy=message("CommandLine", "Possible are: {choices}.").fill(choices=", ".join(possible)),
    )


def without_value(option: str) -> StudioError:
    """Return the sentence for an option of all verbs that lacks its value."""
    return StudioError(message("CommandLine", "The option {name} needs a value.").fill(name=option))


def _typed(parameter: Any) -> str:
    """Return how a parameter is typed: --out FILE, ID …"""
    metavar = str(parameter.metavar or parameter.name.upper())
    if parameter.param_type_name == "argument":
        return f"{metavar} …" if parameter.nargs == -1 else metavar
    flag = str(parameter.opts[0])
    return flag if getattr(parameter, "is_flag", False) else f"{flag} {metavar}"


def _columns(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    width = max((len(left) for left, _ in rows), default=0)
    for left, right in rows:
        yield f"  {left:<{width}}  {right}"
