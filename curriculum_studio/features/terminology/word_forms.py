"""Terms in the forms in which sentences use them: inflected, in the plural, inside compounds.

For comparing languages, where a term that is overlooked would be told as one that is missing. Terms
are underlined by `GlossaryIndex`, which takes a word for a term only in its own form.
"""

import re
from collections.abc import Iterable, Iterator

from curriculum_studio.features.terminology.model import Concept
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Used:
    """A name of a concept in a text, from `start` up to, not including, `end`."""

    start: int
    end: int
    concept: str
    name: str
    avoided: bool
    forbidden: bool = False


#: A name: the node of its concept, its words, whether it is avoided, whether it is forbidden.
_Name = tuple[str, str, bool, bool]


class WordForms:
    """The names of concepts by language, with the forms that they take in sentences."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts = tuple(concepts)
        self._named: dict[Language, _Names] = {}
        for language in LANGUAGES:
            names = [
                (concept.node, name, avoided, name in concept.forbidden.get(language, ()))
                for concept in self.concepts
                for avoided, told in ((False, concept.names), (True, concept.avoided))
                for name in told.get(language, ())
                if len(name) > 1
            ]
            if names:
                self._named[language] = _Names(names, language)

    def __bool__(self) -> bool:
        return bool(self._named)

    def find(self, text: str, language: Language) -> list[Used]:
        """Return the names in a text; of several at a place the longest counts."""
        known = self._named.get(language)
        return list(known.find(text)) if known is not None else []

    def preferred(self, concept: str, language: Language) -> str:
        """Return the name of a concept that is to be used."""
        return next((each.name(language) for each in self.concepts if each.node == concept), "")


class _Names:
    """The names of one language, by their first two characters: most texts have few of these."""

    def __init__(self, names: Iterable[_Name], language: Language) -> None:
        groups: dict[str, list[_Name]] = {}
        for each in sorted(names, key=lambda each: len(each[1]), reverse=True):
            groups.setdefault(_beginning(each[1][:2]), []).append(each)
        form = _FORMS[language]
        self._groups = {
            beginning: (
                re.compile("|".join(f"({form(name)})" for _, name, *_ in group), re.IGNORECASE),
                tuple(group),
            )
            for beginning, group in groups.items()
        }
        begun = "|".join(map(_any_vowel, groups))
        # No word of an alphabet begins behind a letter.
        before = "" if language == "zh" else r"(?<![^\W\d_])"
        self._begun = re.compile(f"{before}(?:{begun})", re.IGNORECASE)

    def find(self, text: str) -> Iterator[Used]:
        """Yield the names in a text."""
        begun = self._begun.search(text)
        while begun is not None:
            start = begun.start()
            pattern, names = self._groups[_beginning(begun.group())]
            found = pattern.match(text, start)
            if found is not None:
                yield Used(start, found.end(), *names[(found.lastindex or 1) - 1])
            begun = self._begun.search(text, found.end() if found is not None else start + 1)


_PLAIN_VOWELS = str.maketrans("äöü", "aou")


def _beginning(characters: str) -> str:
    """Return the beginning of a name without capitals and umlauts, which its forms may have."""
    return characters.lower().translate(_PLAIN_VOWELS)


def _any_vowel(beginning: str) -> str:
    return "".join(_UMLAUTS.get(each, re.escape(each)) for each in beginning)


def _chinese(name: str) -> str:
    return re.escape(name)


def _english(name: str) -> str:
    words = [re.escape(each) for each in re.split(r"[\s-]+", name)]
    last = words[-1]
    if last.endswith("y") and last[-2:-1] not in set("aeiou"):
        last = f"{last[:-1]}(?:y|ies)"
    elif last.endswith(("s", "x", "ch", "sh")):
        last = f"{last}(?:es)?"
    elif last.endswith("is"):
        last = f"{last[:-2]}[ie]s"
    else:
        last = f"{last}s?"
    return rf"(?<![^\W\d_]){'[ -]?'.join([*words[:-1], last])}(?![^\W\d_])"


_UMLAUTS = {"a": "[aä]", "o": "[oö]", "u": "[uü]"}


def _german(name: str) -> str:
    """Return the forms of a German name: Grünflächen, erneuerbaren Energien, Schulgeländeplan."""
    words = re.split(r"[\s]+", name)
    made = [_adjective(each) for each in words[:-1]]
    stem = words[-1]
    if len(stem) > 4 and stem[-1] in "es" and not stem.endswith("ss"):
        stem = stem[:-1]
    vowels = [at for at, sign in enumerate(stem) if sign in _UMLAUTS]
    if vowels and len(stem) > 3:
        at = vowels[-1]
        stem = f"{re.escape(stem[:at])}{_UMLAUTS[stem[at]]}{re.escape(stem[at + 1 :])}"
    else:
        stem = re.escape(stem)
    # Behind a stem come an ending, or the rest of a compound.
    made.append(rf"{stem}[a-zäöüß]*")
    return rf"(?<![a-zäöüß]){' '.join(made)}"


def _adjective(word: str) -> str:
    """Return an adjective with any ending: pädagogische, pädagogischen."""
    stem = re.sub(r"(?:e[nmrs]?)$", "", word) if word[:1].islower() else word
    return rf"{re.escape(stem)}(?:e[nmrs]?)?"


_FORMS = {"zh": _chinese, "en": _english, "de": _german}
