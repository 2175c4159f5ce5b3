"""The terms of all glossaries, and spelling of English and German texts; Chinese has none."""

import json
from collections.abc import Iterable
from typing import Protocol

from curriculum_studio.core.kinds import is_glossary
from curriculum_studio.features.terminology.model import Concept, concepts
from curriculum_studio.languages import Language
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.session.ports import SettingStore
from curriculum_studio.session.session import Session

# --- glossaries -------------------------------------------------------------------------------


def shared_concepts(session: Session, beside: str = "") -> tuple[Concept, ...]:
    """Return the terms of all glossaries of the library, as they stand beside a document.

    What it defines itself is no part of them, also where it is a glossary. All glossaries count in
    every document: nobody would choose one for each, and two that disagree are found by words.
    """
    glossaries = (each.id for each in session.entries() if is_glossary(each) and each.id != beside)
    documents = (session.peek(each) for each in glossaries)
    return tuple(each for found in documents if found is not None for each in concepts(found))


# --- spelling ---------------------------------------------------------------------------------

#: The languages that are checked.
CHECKED: tuple[Language, ...] = ("en", "de")

#: The name of the setting of the workspace that holds its own words.
OWN_WORDS = "spelling/words"

#: So many verdicts stay in memory.
_KEPT = 50_000

_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

#: What no dictionary knows: addresses, and whatever has a digit in it.
_NO_WORDS = lazy_pattern(r"https?://\S+|www\.\S+|\S+@\S+|\w*\d\w*")

#: British spellings of which the American dictionary knows the other form.
_BRITISH = (
    (lazy_pattern(r"is(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"iz\1"),
    (lazy_pattern(r"ys(e|ed|es|ing)$"), r"yz\1"),
    (lazy_pattern(r"our"), "or"),
    (lazy_pattern(r"tre(s?)$"), r"ter\1"),
    (lazy_pattern(r"ll(ed|ing|er|ers)$"), r"l\1"),
    (lazy_pattern(r"ogue(s?)$"), r"og\1"),
    (lazy_pattern(r"ence(s?)$"), r"ense\1"),
    (lazy_pattern(r"amme(s?)$"), r"am\1"),
    (lazy_pattern(r"ae"), "e"),
    (lazy_pattern(r"grey"), "gray"),
)


class Speller(Protocol):
    """Dictionaries of the languages that have spelling to check."""

    def has(self, language: str) -> bool:
        """Whether there is a dictionary for a language."""

    def knows(self, word: str, language: str) -> bool:
        """Whether a word is spelt right; also if nobody can tell."""

    def suggest(self, word: str, language: str) -> list[str]:
        """Return what may have been meant, the likeliest first."""


class Spelling:
    """Says which words of a text are misspelt, and knows the words of the workspace itself."""

    def __init__(self, speller: Speller, settings: SettingStore) -> None:
        """Keep the words that users add in `settings`."""
        self._speller = speller
        self._settings = settings
        self._own = frozenset(self._read())
        self._verdicts: dict[tuple[Language, str], bool] = {}

    def can(self, language: Language) -> bool:
        """Whether there is a dictionary for a language."""
        return language in CHECKED and self._speller.has(language)

    def wrong(self, text: str, language: Language) -> list[tuple[int, int]]:
        """Return where words stand that no dictionary knows: begin and end."""
        if not self.can(language):
            return []
        skipped = [each.span() for each in _NO_WORDS.finditer(text)]
        found = []
        for match in _WORD.finditer(text):
            start, end = match.span()
            inside = any(first <= start and end <= last for first, last in skipped)
            if not inside and not self._good(match.group(), language):
                found.append((start, end))
        return found

    def word_at(self, text: str, language: Language, at: int) -> tuple[int, int] | None:
        """Return the misspelt word at a place of a text."""
        places = self.wrong(text, language)
        return next(((start, end) for start, end in places if start <= at <= end), None)

    def suggestions(self, word: str, language: Language) -> list[str]:
        """Return what may have been meant, the likeliest first."""
        return self._speller.suggest(_plain(word), language)

    def add(self, word: str) -> None:
        """Take a word into the dictionary of the workspace."""
        self._keep(self._own | {word.casefold()})

    def remove(self, word: str) -> None:
        """Take a word out of the dictionary of the workspace."""
        self._keep(self._own - {word.casefold()})

    def _keep(self, words: frozenset[str]) -> None:
        self._settings.set(OWN_WORDS, json.dumps(sorted(words), ensure_ascii=False))
        self._own = words
        self.forget()

    @property
    def own(self) -> frozenset[str]:
        """The words of the workspace, in small letters."""
        return self._own

    def forget(self) -> None:
        """Judge all words anew, as after another dictionary was chosen."""
        self._verdicts.clear()

    def _read(self) -> Iterable[str]:
        try:
            found = json.loads(self._settings.get(OWN_WORDS) or "[]")
        except ValueError:
            return ()
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else ()

    def _good(self, word: str, language: Language) -> bool:
        key = (language, word)
        known = self._verdicts.get(key)
        if known is None:
            if len(self._verdicts) > _KEPT:
                self._verdicts.clear()
            known = self._verdicts[key] = self._judge(word, language)
        return known

    def _judge(self, word: str, language: Language) -> bool:
        if len(word) < 2 or any(character >= "\u2e80" for character in word):
            return True
        # Abbreviations: CO, kWh, GmbH.
        if word.isupper() or any(character.isupper() for character in word[1:]):
            return True
        plain = _plain(word)
        if plain.casefold() in self._own or self._speller.knows(plain, language):
            return True
        if language != "en":
            return False
        small = plain.casefold()
        return any(
            self._speller.knows(form.sub(other, small), language)
            for form, other in _BRITISH
            if form.search(small)
        )


def _plain(word: str) -> str:
    return word.replace("’", "'")
