"""What was typed: which verb, with which values, and what fits nothing, in sentences of ours."""

import argparse
import glob
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from curriculum_studio.console.verbs import Argument, Option, Reader, Verb
from curriculum_studio.i18n import Message, StudioError, message

#: The name of the program, as it is typed.
PROGRAM = "curriculum-studio"

#: What can be typed with every verb, and before it.
EVERYWHERE = (
    Option("--workspace FILE", message("CommandLine", "The library to work with.")),
    Option("--language LANGUAGE", message("CommandLine", "Language of the program: zh, en or de.")),
    Option("--json", message("CommandLine", "Write the result as JSON.")),
    Option("--help", message("CommandLine", "Show this page.")),
)

_HELP = frozenset({"-h", "--help"})


class Misread(StudioError):  # noqa: N818 - named after what happened
    """What was typed fits no verb."""

    kind = "usage"


@dataclass(slots=True)
class CommandLine:
    """What was typed: what counts everywhere, and the words of the verb in their order.

    `problem` is what was wrong with the former.
    """

    workspace: str = ""
    language: str = ""
    json: bool = False
    help: bool = False
    words: list[str] = field(default_factory=list)
    problem: Misread | None = None

    @property
    def verb(self) -> str:
        """The name that was typed; empty if there is none."""
        return self.words[0] if self.words else ""


# --- reading ----------------------------------------------------------------------------------


def sort_words(argv: Sequence[str]) -> CommandLine:
    """Take out what counts everywhere, wherever it stands before "--"."""
    head, tail = _split(argv)
    words = [each for each in head if each not in _HELP]
    try:
        typed, left = _parser(EVERYWHERE).parse_known_args(words)
    except argparse.ArgumentError as problem:
        # The others count all the same: in which language it is said, and of which verb.
        fitting = [each for each in argv if each.partition("=")[0] != problem.argument_name]
        line = sort_words(fitting)
        line.problem = _value_problem(problem, EVERYWHERE, _see_help())
        return line
    line = CommandLine(
        workspace=getattr(typed, "workspace", ""),
        language=getattr(typed, "language", ""),
        json=hasattr(typed, "json"),
        help=len(words) < len(head),
        words=[*left, *tail],
    )
    if line.verb == "help":  # as with git: `help VERB` is `VERB --help`
        line.help = True
        del line.words[0]
    return line


def values_of(
    verb: Verb, words: Sequence[str], *, wildcards: bool = os.name == "nt"
) -> dict[str, Any]:
    """Return the values of a verb's arguments and options, by their names.

    `wildcards`: the shell has left * and ? to the program, as that of Windows does.

    Raises:
        Misread: if something is missing, too much, or does not fit.

    """
    see_help = _see_help(verb.name)
    head, tail = _split(words)
    typed = argparse.Namespace()
    try:
        _, left = _parser(verb.options, see_help).parse_known_args(head, typed)
    except argparse.ArgumentError as problem:
        raise _value_problem(problem, verb.options, see_help) from problem
    for each in left:
        if each.startswith("-") and each != "-" and " " not in each:
            raise _unknown_option(each, (*verb.options, *EVERYWHERE), see_help)
    values = _in_places(verb, [*left, *tail[1:]], see_help, wildcards=wildcards)
    for option in verb.options:
        if hasattr(typed, option.name):
            value = getattr(typed, option.name)
            values[option.name] = tuple(value) if option.many else value
        elif not option.required:
            values[option.name] = option.absent
    for parameter in verb.parameters:
        if parameter.name not in values:
            missing = message("CommandLine", "{name} is missing.").fill(name=parameter.typed)
            raise Misread(missing, remedy=see_help)
    return values


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part words where "--" says that no options follow; it begins the second part."""
    at = words.index("--") if "--" in words else len(words)
    return list(words[:at]), list(words[at:])


class _Parser(argparse.ArgumentParser):
    """Raises what it finds wrong instead of saying it in English."""

    def __init__(self) -> None:
        super().__init__(add_help=False, allow_abbrev=False, exit_on_error=False)


def _parser(options: Iterable[Option], see_help: Message | None = None) -> argparse.ArgumentParser:
    """Return what reads options; what was not typed is not in what it returns.

    Whether one is missing is asked later, and arguments are left over, so that only options that
    lack their value, or have one too much, are its errors.
    """
    parser = _Parser()
    for option in options:
        if option.valued:
            parser.add_argument(
                option.flag,
                dest=option.name,
                action="append" if option.many else "store",
                default=argparse.SUPPRESS,
                type=_reader(option, see_help),
            )
        else:
            parser.add_argument(
                option.flag, dest=option.name, action="store_true", default=argparse.SUPPRESS
            )
    return parser


def _reader(parameter: Argument | Option, see_help: Message | None) -> Reader:
    """Return what reads a value, or says in the language of the user that it does not fit."""

    def read(text: str) -> Any:
        try:
            return parameter.reads(text)
        except ValueError as problem:
            unfit = message("CommandLine", "The value for {name} does not fit.")
            raise Misread(unfit.fill(name=parameter.typed), remedy=see_help) from problem

    return read


def _in_places(
    verb: Verb, words: Sequence[str], see_help: Message, *, wildcards: bool
) -> dict[str, Any]:
    """Return the values of arguments by their places; those of `many` take all that is left."""
    values: dict[str, Any] = {}
    waiting = list(words)
    for argument in verb.arguments:
        if not waiting:
            break
        if wildcards and (argument.files or argument.reads is Path):
            waiting = [name for word in waiting for name in _names(word)]
        read = _reader(argument, see_help)
        if argument.many:
            values[argument.name] = tuple(read(each) for each in waiting)
            waiting = []
        else:
            values[argument.name] = read(waiting.pop(0))
    if waiting:
        more = message("CommandLine", "This is more than the command can take: {words}.")
        raise Misread(more.fill(words=" ".join(waiting)), remedy=see_help)
    return values


def _names(word: str) -> list[str]:
    """Return the files that a word with * and ? names, else the word; it may be a file itself."""
    if not {"*", "?"} & set(word) or Path(word).exists():
        return [word]
    # Brackets stand in names of files, and mean nothing more to the shell of Windows.
    return sorted(glob.glob(word.replace("[", "[[]"))) or [word]  # noqa: PTH207 - keeps ./ and ..


# --- what fits nothing ------------------------------------------------------------------------


def _see_help(verb: str = "") -> Message:
    return message("CommandLine", "{program} --help shows what is possible.").fill(
        program=f"{PROGRAM} {verb}".rstrip()
    )


def _value_problem(
    problem: argparse.ArgumentError, options: Iterable[Option], see_help: Message
) -> Misread:
    """Return what is said of an option whose value is missing, or which takes none."""
    (option,) = (each for each in options if each.flag == problem.argument_name)
    what = (
        message("CommandLine", "The option {name} needs a value.")
        if option.valued
        else message("CommandLine", "The option {name} takes no value.")
    )
    return Misread(what.fill(name=option.flag), remedy=see_help)


def _unknown_option(word: str, options: Iterable[Option], see_help: Message) -> Misread:
    name = word.partition("=")[0]
    near = get_close_matches(name, [each.flag for each in options], 1)
    if near:
        did = message("CommandLine", "Did you mean {name}? {help}")
        see_help = did.fill(name=near[0], help=see_help)
    return Misread(
        message("CommandLine", "There is no option {name}.").fill(name=name), remedy=see_help
    )


def unknown_verb(name: str, possible: Sequence[str]) -> Misread:
    """Return what is said of a verb that there is not."""
    if name.startswith("-"):
        return _unknown_option(name, EVERYWHERE, _see_help())
    remedy = message("CommandLine", "Possible are: {choices}.").fill(choices=", ".join(possible))
    near = get_close_matches(name, possible, 1)
    if near:
        did = message("CommandLine", "{choices} Did you mean {name}?")
        remedy = did.fill(choices=remedy, name=near[0])
    return Misread(
        message("CommandLine", "There is no command {verb}.").fill(verb=name), remedy=remedy
    )
