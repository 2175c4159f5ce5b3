"""What a text has to have so that a rule can find anything in it, for all rules in one walk.

Most texts give most rules nothing to find. So a check names strings or words of which one has to be
there, and is not asked where none is. A language has few words, and what each of them means to the
rules is kept: a text costs one look for each word, however many rules there are.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from curriculum_studio.languages import LANGUAGES, Language

#: Of these one is in the text: strings, sets of whole words in small letters and single marks,
#: patterns of a part of a word. In Chinese, which is not parted into words, words and patterns are
#: of one character.
Need = tuple[str | frozenset[str] | re.Pattern[str], ...]

#: By language, told at once or when it is asked for first. In a language that is not named, and
#: where nothing is, every text will do.
Needs = Mapping[Language, Need] | Callable[[Language], Need]

#: So many words of a language are kept before all are forgotten.
_KEPT = 50_000

#: Words and single marks: 5 and %, no and the comma behind it.
_PARTS = re.compile(r"\w+|[^\w\s]")
_DIGIT = re.compile("[1-9]")
_LETTER = re.compile(r"[^\W\d_]")
_ZEROS = str.maketrans("123456789", "000000000")


class Signs:
    """The needs of several checks, each with a bit that is set where a text meets it."""

    def __init__(self, needs: Iterable[Needs]) -> None:
        # Told from each other by identity: a check shares its needs with others or names its own.
        self._needs = {id(each): each for each in needs if each}
        self._bits = {key: 1 << at for at, key in enumerate(self._needs)}
        self._chinese = _Characters(self._of("zh"))
        self._words: Mapping[Language, _Words] = {
            language: _Words(self._of(language)) for language in LANGUAGES if language != "zh"
        }
        self._always: Mapping[Language, int] = {
            language: sum(bit for need, bit in self._of(language) if not need)
            for language in LANGUAGES
        }

    @property
    def count(self) -> int:
        """How many bits there are."""
        return len(self._bits)

    def _of(self, language: Language) -> list[tuple[Need, int]]:
        return [
            (each(language) if callable(each) else each.get(language, ()), self._bits[key])
            for key, each in self._needs.items()
        ]

    def bit(self, needs: Needs) -> int:
        """Return the bit of what a check needs; nothing where it needs nothing."""
        return self._bits[id(needs)] if needs else 0

    def of(self, text: str, language: Language) -> int:
        """Return the bits of all needs that a text meets."""
        found = self._always[language]
        if language == "zh":
            return found | self._chinese.of(text)
        known = self._words[language]
        for word in text.split(" "):
            found |= known[word]
        return found


class _Words(dict[str, int]):
    """What words mean, as they stand between two spaces with the marks beside them."""

    def __init__(self, needs: Iterable[tuple[Need, int]]) -> None:
        super().__init__()
        self._needs = tuple(needs)
        for need, _ in self._needs:
            for each in need:
                if isinstance(each, str) and _DIGIT.search(each) and not _LETTER.search(each):
                    text = f"numbers are not told from each other: {each}"
                    raise ValueError(text)

    def __missing__(self, word: str) -> int:
        # Numbers there are without end, and one is to the rules what another is.
        if word.isdecimal():
            word = "0"
        elif _DIGIT.search(word) and not _LETTER.search(word):
            word = word.translate(_ZEROS)
        known = self.get(word)
        if known is not None:
            return known
        found = 0
        for need, bit in self._needs:
            if _meets(word, need):
                found |= bit
        if len(self) >= _KEPT:
            self.clear()
        self[word] = found
        return found


def _meets(word: str, need: Need) -> bool:
    for each in need:
        if isinstance(each, str):
            if _part_of(each, word):
                return True
        elif isinstance(each, frozenset):
            if not each.isdisjoint(_PARTS.findall(word.lower())):
                return True
        elif each.search(word) is not None:
            return True
    return False


def _part_of(string: str, word: str) -> bool:
    """Whether a word can be the part of a string behind, before or between its spaces."""
    if " " not in string:
        return string in word
    first, *inner, last = string.split(" ")
    if inner:
        return word == max(inner, key=len)
    return word.endswith(first) if len(first) >= len(last) else word.startswith(last)


class _Characters(dict[str, int]):
    """What Chinese characters mean; longer strings are looked for where their last one stands."""

    def __init__(self, needs: Iterable[tuple[Need, int]]) -> None:
        super().__init__()
        self._patterns: list[tuple[re.Pattern[str], int]] = []
        self._single: dict[str, int] = {}
        longer: dict[str, dict[str, int]] = {}
        for need, bit in needs:
            for each in need:
                if isinstance(each, re.Pattern):
                    self._patterns.append((each, bit))
                elif isinstance(each, frozenset) or len(each) == 1:
                    for character in each:
                        self._single[character] = self._single.get(character, 0) | bit
                else:
                    # Digits stand in many texts, and what stands before them in few: m2.
                    last = each.rstrip("0123456789")[-1:] or each[-1]
                    strings = longer.setdefault(last, {})
                    strings[each] = strings.get(each, 0) | bit
        self._longer = {last: tuple(strings.items()) for last, strings in longer.items()}
        self._last = frozenset(longer)
        #: Most characters, that mean nothing to any rule.
        self._silent: set[str] = set()

    def __missing__(self, character: str) -> int:
        found = self._single.get(character, 0)
        for pattern, bit in self._patterns:
            if pattern.search(character):
                found |= bit
        if not found and character not in self._last:
            self._silent.add(character)
        self[character] = found
        return found

    def of(self, text: str) -> int:
        """Return the bits of all needs that a text meets."""
        found = 0
        characters = set(text) - self._silent
        for each in characters:
            found |= self[each]
        for last in self._last & characters:
            for string, bits in self._longer[last]:
                if string in text:
                    found |= bits
        return found
