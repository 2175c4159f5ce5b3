"""The command line's front door: reads what was typed, runs a verb or says what is wrong; help."""

import argparse
import glob
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curriculum_studio.cli.verbs import VERBS
from curriculum_studio.console.columns import broken, columns, terminal_width
from curriculum_studio.console.output import ClosedPipeError, Output, flush, hush
from curriculum_studio.console.verbs import Argument, Misread, Option, Reader, Verb
from curriculum_studio.i18n import (
    Catalogue,
    Message,
    StudioError,
    catalogue,
    message,
    program_language,
)
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import default_workspace
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # what help and wrong input need not is loaded when a verb is carried out
    from curriculum_studio.console.context import ConsoleContext


# --- what was typed ---------------------------------------------------------------------------

#: The name of the program, as it is typed.
PROGRAM = "curriculum-studio"

#: What can be typed with every verb, and before it.
EVERYWHERE = (
    Option("--workspace FILE", message("CommandLine", "The library to work with.")),
    Option("--language LANGUAGE", message("CommandLine", "Language of the program: zh, en or de.")),
    Option("--json", message("CommandLine", "Write the result as JSON.")),
    Option("--help", message("CommandLine", "Show this help.")),
)

_HELP = frozenset({"-h", "--help"})


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
    both = " ".join(line.words[:2])
    if len(line.words) > 1 and any(each.name == both for each in VERBS):
        line.words[:2] = [both]
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
            unfit = message("CommandLine", "The value for {name} is not valid.")
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
        more = message("CommandLine", "The command does not take this: {words}.")
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
    remedy = message("CommandLine", "Choices: {choices}.").fill(choices=", ".join(possible))
    near = get_close_matches(name, possible, 1)
    if near:
        did = message("CommandLine", "{choices} Did you mean {name}?")
        remedy = did.fill(choices=remedy, name=near[0])
    return Misread(
        message("CommandLine", "There is no command {verb}.").fill(verb=name), remedy=remedy
    )


# --- pages of help ----------------------------------------------------------------------------

_INDENT = "  "


def page_of_all(verbs: Sequence[Verb], words: Catalogue, room: int = 0) -> Iterator[str]:
    """Yield the page of the program; lines are no longer than `room` where there is one."""
    yield _usage(words, "…")
    yield ""
    about = message(
        "CommandLine", "Writes, reviews and exports standards, theme units and frameworks."
    )
    window = message("CommandLine", "Without a command the window opens; a file is opened in it.")
    for each in (about, window):
        yield from broken(words.say(each), room)
    yield ""
    yield words.say(message("CommandLine", "Commands:"))
    rows = [(each.name, words.say(each.summary)) for each in verbs]
    yield from columns(rows, indent=_INDENT, room=room)
    yield from _everywhere(words, room)


def page_of(verb: Verb, words: Catalogue, room: int = 0) -> Iterator[str]:
    """Yield the page of a verb."""
    typed = " ".join((verb.name, *(each.typed for each in verb.arguments)))
    yield _usage(words, typed)
    yield ""
    yield from broken(words.say(verb.summary), room)
    for title, parameters in (
        (message("CommandLine", "Arguments:"), verb.arguments),
        (message("CommandLine", "Options:"), verb.options),
    ):
        if parameters:
            yield ""
            yield words.say(title)
            yield from _parameters(parameters, words, room)
    if verb.examples:
        yield ""
        yield words.say(message("CommandLine", "For example:"))
        yield from (f"{_INDENT}{PROGRAM} {each}" for each in verb.examples)
    yield from _everywhere(words, room)


def _usage(words: Catalogue, typed: str) -> str:
    return words.say(message("CommandLine", "Usage: {line}").fill(line=f"{PROGRAM} {typed}"))


def _everywhere(words: Catalogue, room: int) -> Iterator[str]:
    yield ""
    yield words.say(message("CommandLine", "With every command:"))
    yield from _parameters(EVERYWHERE, words, room)


def _parameters(
    parameters: Sequence[Argument | Option], words: Catalogue, room: int
) -> Iterator[str]:
    """Yield a line for each; it says which option has to be there."""
    needed = message("CommandLine", "{text} Required.")
    rows = [
        (
            each.typed,
            words.say(
                needed.fill(text=each.help)
                if isinstance(each, Option) and each.required
                else each.help
            ),
        )
        for each in parameters
    ]
    yield from columns(rows, indent=_INDENT, room=room)


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
        "The command {former} is now called {name}; the old name goes with version {version}.",
    ).fill(former=former, name=RENAMED[former], version=GONE_IN)


# --- running a verb ---------------------------------------------------------------------------

_CONTEXT: Lazy["type[ConsoleContext]"] = Lazy("curriculum_studio.console.context:ConsoleContext")

#: What a command ends with; docs/command-line.md names them all.
DONE, FAILED, MISREAD, INTERRUPTED = 0, 1, 2, 130


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
    line = sort_words(argv)
    language = program_language(line.language)
    words = catalogue(language)
    output = Output(words, as_json=line.json)
    former = line.verb if line.verb in RENAMED else ""
    if former:
        line.words[0] = RENAMED[former]
    code = _answer(line, language, words, output)
    if former:
        # Said last: if nobody reads the error output, the work is done all the same.
        output.remark(renamed_note(former))
    return code


def _answer(line: CommandLine, language: str, words: Catalogue, output: Output) -> int:
    verbs = {verb.name: verb for verb in VERBS}
    verb = verbs.get(line.verb)
    if line.problem is not None:
        return output.fail(line.problem, MISREAD)
    if line.help or not line.words:
        room = terminal_width(sys.stdout) if sys.stdout.isatty() else 0
        page = page_of(verb, words, room) if verb else page_of_all(_below(line.verb), words, room)
        for each in page:
            output.line(each)
        return DONE if line.help else MISREAD
    if verb is None:
        typed = " ".join(line.words[:2]) if line.verb in _FAMILIES else line.verb
        return output.fail(unknown_verb(typed, [each.name for each in _below(line.verb)]), MISREAD)
    return _carry_out(verb, line, language, output)


#: First words of verbs of two words, as `group` of `group join`.
_FAMILIES = frozenset(each.name.partition(" ")[0] for each in VERBS if " " in each.name)


def _below(word: str) -> Sequence[Verb]:
    """The verbs that begin with a word; all of them where none does."""
    return [each for each in VERBS if each.name.startswith(f"{word} ")] or VERBS


def _carry_out(verb: Verb, line: CommandLine, language: str, output: Output) -> int:
    place = Path(line.workspace).expanduser() if line.workspace else default_workspace()
    try:
        values = values_of(verb, line.words[1:])
        context = _CONTEXT.load()(place, output, language)
        return output.result(verb.target.load()(context, **values))
    except Misread as problem:
        return output.fail(problem, MISREAD)
    except StudioError as problem:
        return output.fail(problem, FAILED)
    except KeyboardInterrupt:
        return INTERRUPTED
