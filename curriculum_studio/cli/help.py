"""Pages of help: made of what verbs are declared as, in the language of the user."""

from collections.abc import Iterator, Sequence

from curriculum_studio.cli.command_line import EVERYWHERE, PROGRAM
from curriculum_studio.console.columns import broken, columns
from curriculum_studio.console.verbs import Argument, Option, Verb
from curriculum_studio.i18n import Catalogue, message

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
