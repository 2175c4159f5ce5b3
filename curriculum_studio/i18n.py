"""What the program says outside its window: messages, errors for users, progress, the catalogue.

A message is a sentence for the user that is put into words only where it is shown: by the catalogue
of their language, which is read from Qt's translation source.

A message is filled by `.fill(name=…)`, since lupdate overlooks calls with more than two arguments.
What a machine can hold about words is a test and no custom (`tests/test_words.py`).
"""

import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, ClassVar, TypeVar

from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import resource_folder
from curriculum_studio.values import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# The window needs neither: it reads compiled catalogues, and remembers its language.
_PARSED: Lazy["Callable[[str], Element]"] = Lazy("xml.etree.ElementTree:fromstring")
_LOCALE: Lazy[Callable[[], tuple[str | None, str | None]]] = Lazy("locale:getlocale")

# --- messages ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalogue with its arguments.

    The pair of context and English source is its identity, as in Qt's translation files, so that
    one catalogue serves forms, window and command line. An argument may itself be a message.
    One that is `plural` has a form for each number that its language tells apart, of which the
    argument {count} chooses.
    """

    context: str
    source: str
    arguments: tuple[tuple[str, object], ...] = ()
    plural: bool = False

    @property
    def number(self) -> int:
        """The number whose form is said, as Qt takes it: -1 where there is only one form.

        A number that is formatted already, such as 3,187, is known by its digits.
        """
        if not self.plural:  # nearly all of the thousand that a start says
            return -1
        digits = re.sub(r"\D", "", str(dict(self.arguments).get("count", "")))
        return int(digits) if digits else -1

    def fill(self, **arguments: object) -> "Message":
        """Return the message with values for the {names} in its source."""
        return replace(self, arguments=(*self.arguments, *arguments.items()))


def message(
    context: str,
    source: str,
    comment: str = "",  # noqa: ARG001 - stands where Qt's own function has it
    n: int = -1,
) -> Message:
    """Make a message; lupdate knows this function by its name as one that holds words.

    The arguments are those of Qt's `translate` and have to be plain literals; values follow by
    `fill`. With `"", 1` lupdate asks for plural forms, and {count} says later which one is meant;
    `comment` stays empty, as we tell messages apart by their context.
    """
    return Message(context, source, plural=n >= 0)


#: Signs after which Chinese sentences follow without a space.
_CHINESE_ENDS = ("。", "！", "？")


def in_one_line(sentences: Iterable[str]) -> str:
    """Return sentences one after the other, with a space between them but after a Chinese end."""
    said = [" ".join(each.split()) for each in sentences]
    return "".join(each if each.endswith(_CHINESE_ENDS) else f"{each} " for each in said).strip()


# --- errors -----------------------------------------------------------------------------------
# There is one kind of error that is meant for the user; every other exception is a defect.


class StudioError(Exception):
    """Something went wrong that the user can understand.

    Says what happened, and where it matters what is safe and what to do next. `kind` tells
    programs what people read in the sentences; each stands in docs/command-line.md.
    """

    kind: ClassVar[str] = "failed"

    def __init__(
        self, what: Message, *, safe: Message | None = None, remedy: Message | None = None
    ) -> None:
        """Say what happened, what is `safe`, and as `remedy` what to do next."""
        super().__init__(what.source)
        self.what = what
        self.safe = safe
        self.remedy = remedy

    @property
    def sentences(self) -> tuple[Message, ...]:
        """All that is said, in the order in which it is read."""
        return tuple(part for part in (self.what, self.safe, self.remedy) if part is not None)


# --- progress of long work --------------------------------------------------------------------

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of so many steps are done; `what` says what is going on."""

    done: int
    total: int
    what: Message


#: Long work: yields how far it is, may be stopped between two yields, returns its result.
Work = Generator[Progress, None, Result]


def finish(work: Generator[object, None, Result]) -> Result:
    """Run long work to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def told_as(progress: Progress, work: "Work[Result]") -> "Work[Result]":
    """Run long work that is one step of longer work, which tells its own progress."""
    try:
        while True:
            try:
                next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield progress
    finally:
        work.close()


# --- the catalogue ----------------------------------------------------------------------------


def read_ts(xml: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Read the finished translations of a .ts file: (context, source) → translation, or its forms.

    The files are our own resources; foreign XML never comes here.
    """
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in _PARSED.load()(xml).iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished"}:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if all(texts := forms or (translation.text or "",)):
                found[name, entry.findtext("source", "")] = texts
    return found


class Catalogue:
    """Puts messages into words of one language; what it lacks it says in English."""

    def __init__(
        self, translations: Mapping[tuple[str, str], tuple[str, ...]] | None = None
    ) -> None:
        """Translate (context, source) pairs; without translations it speaks plain English."""
        self._translations = dict(translations or {})

    def say(self, message: Message) -> str:
        """Return the sentence with its arguments put in."""
        key = (message.context, message.source)
        forms = self._translations.get(key, (message.source,))
        # Chinese has one form; English and German have one for 1 and one for all other numbers.
        template = forms[0] if message.number in {-1, 1} else forms[-1]
        arguments = {
            name: self.say(value) if isinstance(value, Message) else value
            for name, value in message.arguments
        }
        return template.format_map(arguments) if arguments else template


# --- the language of the user -----------------------------------------------------------------

#: Languages of the program: name of the catalogue → language of documents.
PROGRAM_LANGUAGES = ("zh_CN", "en", "de")


def program_language(wanted: str = "") -> str:
    """Return the catalogue for a wanted language, or for the language of the system."""
    for candidate in _candidates(wanted):
        start = candidate.replace("-", "_").lower()
        for language in PROGRAM_LANGUAGES:
            if start and start.split("_")[0].split(".")[0] == language.split("_")[0].lower():
                return language
        if "chinese" in start:
            return "zh_CN"
        if "german" in start:
            return "de"
    return "en"


def said_in(language: str) -> Callable[[Message], str]:
    """Return what says messages in a language of documents, whatever the window speaks.

    Names of files and sentences of reports are in the language of their document by this.
    """
    return catalogue(program_language(language)).say


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a program language, read once from its translation source.

    Reading takes a tenth of a second, and a dialog asks at each choice for the name of a file.
    """
    path = resource_folder("resources") / "i18n" / f"curriculum_studio_{language}.ts"
    return Catalogue(read_ts(path.read_text("utf-8")) if path.is_file() else None)


def _candidates(wanted: str) -> Iterator[str]:
    yield wanted
    for name in ("CURRICULUM_STUDIO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        yield os.environ.get(name, "")
    yield _LOCALE.load()()[0] or ""
