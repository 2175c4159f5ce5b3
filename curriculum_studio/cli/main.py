"""The command line's front door: runs a verb, and says what was typed wrongly."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.cli.command_line import (
    CommandLine,
    Misread,
    sort_words,
    unknown_verb,
    values_of,
)
from curriculum_studio.cli.help import page_of, page_of_all
from curriculum_studio.cli.verb_list import VERBS
from curriculum_studio.console.columns import terminal_width
from curriculum_studio.console.output import ClosedPipeError, Output, flush, hush
from curriculum_studio.console.verbs import Verb
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

if TYPE_CHECKING:  # what help and wrong input need not is loaded when a verb is carried out
    from curriculum_studio.console.context import ConsoleContext

_CONTEXT: Lazy["type[ConsoleContext]"] = Lazy("curriculum_studio.console.context:ConsoleContext")

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
        page = page_of(verb, words, room) if verb else page_of_all(VERBS, words, room)
        for each in page:
            output.line(each)
        return DONE if line.help else MISREAD
    if verb is None:
        return output.fail(unknown_verb(line.verb, list(verbs)), MISREAD)
    return _carry_out(verb, line, language, output)


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
