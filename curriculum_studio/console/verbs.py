"""What a verb of the command line is, as data: its words, what is typed after it, who does it.

Nothing heavy is imported here nor where verbs are declared, so that help on all of them is quick.

What writes a file for others is `export-…`, what reads one of theirs `import-…`, a noun lists what
there is. A former name works for two releases, from one table (`RENAMED`), and says the present one
after the work.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # a verb is declared before what it works with is loaded
    from curriculum_studio.console.results import Result

#: Makes a value of what is typed; raises ValueError if it does not fit.
Reader = Callable[[str], Any]


class Misread(StudioError):  # noqa: N818 - named after what happened
    """What was typed fits no verb, or not what the verb works with."""

    kind = "usage"


@dataclass(frozen=True, slots=True)
class Argument:
    """Words that are known by their place, such as ID; they have to be typed.

    The function takes them as `name`; of `many` there is one or more. In names of files * and ?
    stand for any characters: where the argument is a path, or where it may be one (`files`).
    """

    name: str
    metavar: str
    help: Message
    reads: Reader = str
    many: bool = False
    files: bool = False

    required = True

    @property
    def typed(self) -> str:
        """How it is typed: ID, FILE …."""
        return f"{self.metavar} …" if self.many else self.metavar


@dataclass(frozen=True, slots=True)
class Option:
    """What is typed anywhere behind the verb, by its name: --out FILE, --preview.

    `typed` is that, as it stands in help; without a second word it has no value, and the function
    takes whether it was typed. It takes it as `parameter`, which only says itself where the word of
    the flag cannot be a name of Python, or says too little. What was not typed is the `default`,
    else the empty text, no path, no number; of `many` every one counts.
    """

    typed: str
    help: Message
    parameter: str = ""
    reads: Reader = str
    many: bool = False
    required: bool = False
    default: Any = None

    @property
    def flag(self) -> str:
        """The first word: --out."""
        return self.typed.partition(" ")[0]

    @property
    def valued(self) -> bool:
        """Whether a value is typed behind it."""
        return " " in self.typed

    @property
    def name(self) -> str:
        """The parameter of the function."""
        return self.parameter or self.flag.lstrip("-").replace("-", "_")

    @property
    def absent(self) -> Any:
        """What the function takes where it was not typed."""
        if self.many:
            return ()
        if not self.valued:
            return False
        return "" if self.reads is str and self.default is None else self.default


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that the command line can do: list, export.

    `target` does it: a function of the context of the console, which takes each argument and
    option by name. `examples` are command lines without the name of the program.
    """

    name: str
    summary: Message
    target: "Lazy[Callable[..., Result]]"
    parameters: tuple[Argument | Option, ...] = ()
    examples: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """What is known by its place."""
        return tuple(each for each in self.parameters if isinstance(each, Argument))

    @property
    def options(self) -> tuple[Option, ...]:
        """What is known by its name."""
        return tuple(each for each in self.parameters if isinstance(each, Option))


def whole(least: int, most: int | None = None) -> Reader:
    """Return what reads a whole number within bounds."""

    def read(text: str) -> int:
        number = int(text)
        if number < least or (most is not None and number > most):
            raise ValueError(text)
        return number

    return read


# --- what many verbs take ---------------------------------------------------------------------

DOCUMENT = Argument(
    "document",
    "ID",
    message("CommandLine", "Id, beginning of an id, or title of a document."),
)

PLACE = Argument(
    "place",
    "PLACE",
    message("CommandLine", "A number such as 7.2.1 or Table 2, a heading, or the id of a node."),
)

OUT = Option(
    "--out FILE",
    message("CommandLine", "The file to write; an existing file is replaced."),
    reads=Path,
    required=True,
)

#: What else leaves of that which stays otherwise; typed anew for each file.
WITH = Option(
    "--with WHAT",
    message(
        "CommandLine",
        "What also leaves: reflections, notes for teachers or names, with commas between them.",
    ),
    "also",
)

#: The same for a report that holds nothing else which could stay.
WITH_NAMES = replace(
    WITH,
    help=message("CommandLine", "“names” lets names leave that look like those of children."),
)
