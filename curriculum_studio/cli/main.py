"""The command line's front door."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from typer.main import get_command

from curriculum_studio.bootstrap.user_catalogue import catalogue, program_language
from curriculum_studio.cli.app import build_app
from curriculum_studio.cli.help_pages import (
    PROGRAM,
    UsageProblem,
    misread,
    page,
    unknown_verb,
    verbs_of,
    without_value,
)
from curriculum_studio.cli.renamed_verbs import RENAMED, renamed_note
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.output import Output
from curriculum_studio.console.pipes import ClosedPipeError, flush, hush
from curriculum_studio.i18n import StudioError
from curriculum_studio.locations import default_workspace

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
