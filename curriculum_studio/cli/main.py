"""The command line's front door: runs a verb, and says what was typed wrongly."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer
from typer.main import get_command

from curriculum_studio.cli.app import build_app, words_of_help
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.output import ClosedPipeError, Output, flush, hush
from curriculum_studio.i18n import Message, StudioError, catalogue, message, program_language
from curriculum_studio.locations import default_workspace

# --- help and wrong input ---------------------------------------------------------------------

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


# --- former names of verbs --------------------------------------------------------------------

#: Former names of verbs and the present ones, which alone stand in help and messages.
RENAMED: Mapping[str, str] = {
    "hand-on": "export-package",
    "take-in": "import-package",
    "take-back": "import-changes",
    "take-comments": "import-comments",
    "give-comments": "export-comments",
    "begin-round": "start-round",
}

#: The version in which the former names are gone: 0.1.0 and 0.2.0 still know them.
GONE_IN = "0.3.0"


def renamed_note(former: str) -> Message:
    """Return what is said to whoever typed a former name."""
    return message(
        "CommandLine",
        "The command {former} is called {name} now; the old name goes with version {version}.",
    ).fill(former=former, name=RENAMED[former], version=GONE_IN)


# --- running a verb ---------------------------------------------------------------------------

#: What a command ends with.
DONE, FAILED, MISREAD, INTERRUPTED = 0, 1, 2, 130

_WITH_VALUE = ("--workspace", "--language")


@dataclass(slots=True)
class _Typed:
    """What was typed: options of all verbs, and the rest in order."""

    values: dict[str, str] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    help: bool = False
    lacking: str = ""

    @property
    def verb(self) -> str:
        return self.rest[0] if self.rest else ""


def run(argv: Sequence[str]) -> int:
    """Do what a command line says, without the name of the program.

    Returns 0 if it was done, 1 if it could not be (with a sentence on the error output), 2 if it
    was not understood, 130 if it was interrupted, 141 if whoever reads the output had enough.
    """
    try:
        code = _run(argv)
        flush(sys.stdout, sys.stderr)
    except ClosedPipeError:
        return hush()
    return code


def _run(argv: Sequence[str]) -> int:
    typed = _read(argv)
    language = program_language(typed.values.get("--language", ""))
    output = Output(catalogue(language), as_json="--json" in typed.rest)
    place = typed.values.get("--workspace")
    workspace = Path(place).expanduser() if place else default_workspace()
    former = typed.verb if typed.verb in RENAMED else ""
    if former:
        typed.rest[0] = RENAMED[former]
    code = _answer(typed, ConsoleContext(workspace, output, language))
    if former:
        # Said last: if nobody reads the error output, the work is done all the same.
        output.note(renamed_note(former))
    return code


def _answer(typed: _Typed, desk: ConsoleContext) -> int:
    output = desk.output
    app = build_app(desk)
    if typed.lacking:
        output.fail(without_value(typed.lacking))
        return MISREAD
    if typed.help or not typed.verb:
        for line in page(app, typed.verb, output):
            output.line(line)
        return DONE if typed.help else MISREAD
    verbs = verbs_of(app)
    if typed.verb not in verbs:
        output.fail(unknown_verb(typed.verb, list(verbs)))
        return MISREAD
    return _carry_out(get_command(app), typed.rest, output)


def _carry_out(command: Any, arguments: Sequence[str], output: Output) -> int:
    try:
        result = command.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
    except StudioError as problem:
        output.fail(problem)
        return FAILED
    except UsageProblem as problem:
        output.fail(misread(problem))
        return MISREAD
    except KeyboardInterrupt:
        return INTERRUPTED
    return result if isinstance(result, int) else DONE


def _read(argv: Sequence[str]) -> _Typed:
    """Take the options of all verbs out, wherever they stand before "--"."""
    typed = _Typed()
    waiting = list(argv)
    while waiting:
        word = waiting.pop(0)
        name, sign, value = word.partition("=")
        if word == "--":
            typed.rest += ["--", *waiting]
            break
        if word in {"--help", "-h"}:
            typed.help = True
        elif name in _WITH_VALUE and sign:
            typed.values[name] = value
        elif word in _WITH_VALUE:
            if not waiting or waiting[0].startswith("--"):
                typed.lacking = word
            else:
                typed.values[word] = waiting.pop(0)
        else:
            typed.rest.append(word)
    if typed.verb == "help":
        # As with git: `help VERB` is `VERB --help`.
        typed.help = True
        del typed.rest[0]
    return typed
