"""Which things have the words of a sentence: rare words decide, a word too many does no harm.

Chinese is compared by pairs of characters and, at half their worth, by single ones, so that no
dictionary is needed; other words by what they begin or end with, so that a compound is found by its
parts. How much a word tells follows from how many things have it: the words of every question stand
in nearly all of them. Things are ranked by BM25F (Robertson, Zaragoza: The Probabilistic Relevance
Framework, 2009), where a title counts more than a text.
"""

import math
import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, Prefix

from curriculum_studio.locations import resource_folder

#: How soon more of the same word counts no more, and how much a long text counts less.
_SATURATION, _LENGTH = 1.2, 0.5

#: So many words, by their weights, a command has with its tip: what else is in the list does not
#: count, or the same words would find another thing in another document.
_USUAL = 80

#: What a single character of Chinese, and what a word with a typo, counts of what it would.
_CHARACTER, _TYPO = 0.5, 0.6

#: What another form of a word counts, how many letters the forms share at least, of the longer
#: this share, and how many each may have behind them: print, printing.
_FORM, _SHARED, _MOST_SHARED, _ENDING = 0.9, 4, 0.6, 3

#: So many letters stand at least before the last part of a compound: Wochen-plan, not t-here.
_HEAD = 3

#: With less in common two words are different.
_ALIKE = 0.5

#: Letters inside two words that make them alike, and their share of the shorter and of both:
#: gelöscht and löschen.
_INNER, _OF_SHORTER, _OF_BOTH = 5, 0.7, 0.65

#: Letters from which on a word may have one typo, and two.
_ONE_TYPO, _TWO_TYPOS = 4, 8

_HAN = re.compile(r"[\u3400-\u9fff]")

#: Numbers stand with their parts: 10.4 is no 10.
_WORD = re.compile(
    r"[\u3400-\u9fff]+|[0-9]+(?:[.:-][0-9]+)*|(?:(?![\u3400-\u9fff_])[^\W\d])+[0-9]*"
)


def compared(text: str) -> Iterator[str]:
    """Yield what a text is compared by: pairs and single characters of Chinese, other words."""
    for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        if is_han(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
            yield from word
        else:
            yield word


@cache
def _empty_words() -> tuple[re.Pattern[str], frozenset[str]]:
    """Return the words by which questions are put: those in Chinese, longest first, and others."""
    path = resource_folder("resources") / "search" / "empty_words.toml"
    words = {
        each: text.split() for each, text in tomllib.loads(path.read_text(encoding="utf-8")).items()
    }
    han = sorted(words.pop("zh"), key=len, reverse=True)
    return re.compile("|".join(han)), frozenset(chain.from_iterable(words.values()))


def telling(text: str) -> list[str]:
    """Return what a question is compared by: of its words those that say what it is about.

    Without any all of them are: whoever writes "how" alone means it.
    """
    han, others = _empty_words()
    plain = unicodedata.normalize("NFKC", text).casefold()
    found = [each for each in compared(han.sub(" ", plain)) if each not in others]
    return found or list(compared(plain))


def is_han(text: str) -> bool:
    """Whether a text has a Chinese character."""
    return _HAN.search(text) is not None


def weighed(texts: Iterable[tuple[float, str]]) -> dict[str, float]:
    """Return the words of texts, each as often as it stands there by the weight of its text."""
    found: dict[str, float] = defaultdict(float)
    for weight, text in texts:
        for word in compared(text):
            found[word] += weight
    return found


def _likeness(one: str, other: str) -> float:
    """Return how much two words without digits have in common, from 0 to 1."""
    shorter, longer = sorted((one, other), key=len)
    both = len(one) + len(other)
    begin = Prefix.similarity(one, other)
    form = begin >= _SHARED or (begin == len(shorter) == len(longer) - 1)
    if form and len(longer) - begin <= _ENDING and begin >= _MOST_SHARED * len(longer):
        return _FORM
    head = len(longer) - len(shorter)
    if len(shorter) >= _SHARED and (
        begin == len(shorter) or (head >= _HEAD and longer.endswith(shorter))
    ):
        return 2 * len(shorter) / both
    inner = 0
    for at in range(len(shorter)):
        while shorter[at : at + inner + 1] in longer and at + inner < len(shorter):
            inner += 1
    enough = inner >= max(_INNER, _OF_SHORTER * len(shorter), _OF_BOTH * both / 2)
    return _FORM * 2 * inner / both if enough else 0.0


class WordRanking:
    """Things by their words."""

    def __init__(self, things: Sequence[Mapping[str, float]]) -> None:
        """Take the words of each thing with their weights: see `weighed`."""
        self._held: dict[str, dict[int, float]] = defaultdict(dict)
        for at, thing in enumerate(things):
            size = sum(thing.values()) / _USUAL
            less = _SATURATION * (1 - _LENGTH + _LENGTH * size)
            for word, weight in thing.items():
                self._held[word][at] = weight * (_SATURATION + 1) / (weight + less)
        self._rarity = {
            word: math.log(1 + len(things) / len(held)) for word, held in self._held.items()
        }
        self._written = [word for word in self._held if word.isalpha() and not is_han(word)]
        self._alike: dict[str, list[tuple[str, float]]] = {}

    def __contains__(self, word: str) -> bool:
        """Whether a thing has a word."""
        return word in self._held

    def find(self, words: Iterable[str]) -> dict[int, float]:
        """Return the places of things that have some of the words, and the share they have.

        Adding a word never takes a thing away, and the order of the words does not count.
        """
        found: dict[int, float] = defaultdict(float)
        asked = 0.0
        forms = {word: self._forms(word) for word in words}
        # One word that nothing has may be a typo; several are words of whoever asks.
        unknown = [word for word, alike in forms.items() if not alike and word.isalpha()]
        if len(unknown) == 1:
            forms[unknown[0]] = self._typos(unknown[0])
        for word, alike in forms.items():
            # Another form tells no more than the word itself: sich is no sicher.
            most = self._rarity.get(word, math.inf)
            best: dict[int, float] = {}
            asked += max((min(most, self._rarity[e]) * share for e, share in alike), default=1.0)
            for each, share in alike:
                rare = min(most, self._rarity[each]) * share
                for at, weight in self._held[each].items():
                    best[at] = max(best.get(at, 0.0), rare * weight)
            for at, points in best.items():
                found[at] += points
        return {at: points / asked for at, points in found.items()}

    def _forms(self, word: str) -> list[tuple[str, float]]:
        """Return the words of things that a word may mean, and how near they are."""
        if word not in self._alike:
            own = _CHARACTER if len(word) == 1 and is_han(word) else 1.0
            found = [(word, own)] if word in self._held else []
            if len(word) >= _HEAD and word.isalpha() and not is_han(word):
                scored = process.extract(
                    word,
                    self._written,
                    scorer=Indel.normalized_similarity,
                    score_cutoff=_ALIKE,
                    limit=None,
                )
                near = ((each, _likeness(word, each)) for each, _, _ in scored if each != word)
                found += [(each, share) for each, share in near if share >= _ALIKE]
            self._alike[word] = found
        return self._alike[word]

    def _typos(self, word: str) -> list[tuple[str, float]]:
        """Return the words of things that a word is but for one letter or two."""
        if len(word) < _ONE_TYPO:
            return []
        far = 2 if len(word) >= _TWO_TYPOS else 1
        found = process.extract(word, self._written, scorer=OSA.distance, score_cutoff=far, limit=3)
        return [(each, _TYPO) for each, _, _ in found]
