"""How well things fit what somebody wrote: by name, other words, sound, any order, small typos.

Learning from what was chosen was refused, since the same words would find another thing tomorrow;
so were embeddings, which no teacher's computer has, and pypinyin, of which menus need one in a
hundred (`core/pinyin.py`).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice, pairwise, product
from typing import NamedTuple

from curriculum_studio.core.pinyin import SYLLABLES, initials, readings
from curriculum_studio.features.help.model import word_ranking
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class SearchItem:
    """The words by which one thing is found.

    `names` are what it is called, `synonyms` what else people call it, both in every language,
    those of the window first. `menus` are what stands above it in the menus, `about` says what it
    is good for. `handicap` is taken from what its words are worth.
    """

    names: tuple[str, ...]
    synonyms: tuple[str, ...] = ()
    menus: tuple[str, ...] = ()
    about: str = ""
    handicap: float = 0


class _Worth(NamedTuple):
    """What it is worth when a text is what was written, begins with it, has its words, holds it.

    The last three are for its sound: pinyin in full or by initials.
    """

    whole: float
    begins: float
    words: float
    inside: float
    sound: float
    sound_begins: float
    sound_inside: float


_NAME = _Worth(100, 90, 82, 74, 96, 80, 66)
_SYNONYM = _Worth(86, 68, 62, 56, 84, 64, 50)

#: What all words are worth when they stand anywhere in a thing, in any order.
_ANY_ORDER = 78.0

#: The share of it that words in a place are worth.
_IN_NAME, _IN_SYNONYM, _IN_MENU, _IN_ABOUT = 1.0, 0.85, 0.35, 0.3

#: With a smaller part of what the best has a thing does not fit.
_LEAST_SHARE = 0.1

#: Below which worth initials of several words are looked for.
_POOR = 66.0

#: Fewer letters than these are looked for at the beginning of names and words alone.
_SHORT = 3

#: What initials of two words in any order are worth, and how many letters each has at least, and
#: both together: four letters are in nearly everything.
_INITIALS, _FEWEST, _TOGETHER = 46.0, 2, 5

#: Ways to read a text that are kept: characters with two sounds double them.
_MOST_READINGS = 8

#: Numbers stand with their parts: 10.4 is no 10.
_SPLIT = re.compile(r"(?:[\s/,;!?()\[\]，。；：！？（）、“”„·…]|(?<!\d)[.:-]|[.:-](?!\d))+")
_RUN = re.compile(r"[\u3400-\u9fff]+")

#: Pinyin without tones and spaces: the longest syllables are tried first.
_PINYIN = re.compile(f"(?:{'|'.join(sorted(SYLLABLES, key=len, reverse=True))})+")


def folded(text: str) -> str:
    """Return a text in one width and case."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


class _Sounds(NamedTuple):
    """How a text sounds: in full, with the places where a syllable begins, and by initials."""

    full: tuple[tuple[str, frozenset[int]], ...]
    initials: frozenset[str]


@lru_cache(maxsize=1 << 14)
def _sounds(text: str) -> _Sounds:
    """Return the sounds of a folded text without spaces; none of a text without Han."""
    if not word_ranking.is_han(text):
        return _Sounds((), frozenset())
    letters = [each for each in text if each.isalnum()]
    heard = [readings(each) or ((each,) if each.isascii() else ("",)) for each in letters]
    full = []
    short = {initials(text)}
    for way in islice(product(*heard), _MOST_READINGS):
        starts, at = [], 0
        for syllable in way:
            starts.append(at)
            at += len(syllable)
        full.append(("".join(way), frozenset(starts)))
        short.add("".join(syllable[:1] for syllable in way))
    return _Sounds(tuple(full), frozenset(short))


def _pairs(syllables: Sequence[str]) -> list[str]:
    """Return syllables by twos, as Chinese characters are compared by twos."""
    return [f"{one} {two}" for one, two in pairwise(syllables)]


@lru_cache(maxsize=1 << 14)
def _heard(text: str) -> tuple[str, ...]:
    """Return the pairs of syllables of a text in Chinese."""
    runs = ([(readings(each) or ("",))[0] for each in run] for run in _RUN.findall(text))
    return tuple(pair for run in runs for pair in _pairs(run))


def _typed(bare: str) -> tuple[str, list[str]]:
    """Return what was typed as pinyin, cut into a word of other letters behind it and the pairs.

    Without pinyin the whole is that word: pdf behind zhuancheng in zhuanchengpdf.
    """
    for end in range(len(bare), 3, -1):
        if _PINYIN.fullmatch(bare, 0, end):
            syllables = _split(bare[:end])
            if len(syllables) > 1:
                return bare[end:], _pairs(syllables)
    return bare, []


def _split(typed: str) -> list[str]:
    """Cut pinyin into syllables, from the end where the longest first leads nowhere."""
    for size in range(min(6, len(typed)), 0, -1):
        rest = typed[size:]
        if typed[:size] in SYLLABLES and (not rest or _PINYIN.fullmatch(rest)):
            return [typed[:size], *(_split(rest) if rest else [])]
    return []


class _Term(NamedTuple):
    """A text by which a thing is found, and what it is worth."""

    bare: str
    words: tuple[str, ...]
    sounds: _Sounds
    worth: _Worth
    less: float


class _Compiled(NamedTuple):
    """A thing made ready for quick looks: what all its terms hold together is asked first."""

    terms: tuple[_Term, ...]
    names: int
    texts: str
    words: str
    sounds: str
    weights: Mapping[str, float]


def _term(text: str, worth: _Worth, less: float = 0) -> _Term:
    plain = folded(text)
    bare = "".join(plain.split())
    words = tuple(each for each in _SPLIT.split(plain) if each)
    return _Term(bare, words, _sounds(bare), worth, less)


@lru_cache(maxsize=1 << 12)
def _compiled(item: SearchItem) -> _Compiled:
    terms = [_term(name, _NAME, 3 if at else 0) for at, name in enumerate(item.names)]
    terms += [_term(each, _SYNONYM) for each in item.synonyms]
    # Whoever writes 插入表格 means Table in the menu Insert.
    pairs = zip(item.menus, item.names, strict=False)
    terms += [_term(f"{menu} {name}", _SYNONYM) for menu, name in pairs]
    texts = [
        *((_IN_NAME, each) for each in item.names),
        *((_IN_SYNONYM, each) for each in item.synonyms),
        *((_IN_MENU, each) for each in item.menus),
        (_IN_ABOUT, item.about),
    ]
    weights = word_ranking.weighed(texts)
    for share, text in texts[:-1]:
        weights |= {pair: max(share, weights.get(pair, 0)) for pair in _heard(text)}
    sounds = [sound for term in terms for sound, _ in term.sounds.full]
    weights |= dict.fromkeys(sounds, _IN_NAME)
    sounds += [sound for term in terms for sound in term.sounds.initials]
    return _Compiled(
        tuple(terms),
        len(item.names),
        "".join(f"\n{term.bare}" for term in terms),
        "".join(f" {word}" for term in terms for word in term.words),
        "".join(f"\n{each}" for each in sounds),
        weights,
    )


class PhraseIndex:
    """Ranks things by what was written; built anew whenever the search opens."""

    def __init__(self, items: Iterable[SearchItem]) -> None:
        self._items = [(_compiled(item), item.handicap) for item in items]

    @cached_property
    def _ranking(self) -> word_ranking.WordRanking:
        return word_ranking.WordRanking([item.weights for item, _ in self._items])

    def find(self, wanted: str) -> Sequence[tuple[float, int]]:
        """Return what fits with its worth, the best first; things are named by their place.

        Among equals the order of the things stays.
        """
        plain = folded(wanted)
        if not plain:
            return []
        bare = "".join(plain.split())
        words = tuple(each for each in _SPLIT.split(plain) if each)
        shares = self._ranking.find(self._asked(plain, bare))
        least = _LEAST_SHARE * max(shares.values(), default=0)
        found = {}
        for at, (item, handicap) in enumerate(self._items):
            worth = _direct(item, bare, words)
            if (share := shares.get(at, 0)) > least:
                worth = max(worth, _ANY_ORDER * min(1, share))
            if worth > 0:
                found[at] = worth - handicap
        if max(found.values(), default=0) < _POOR:
            for at, worth in self._by_initials(plain).items():
                found[at] = max(worth, found.get(at, 0))
        return sorted(((worth, at) for at, worth in found.items()), key=lambda e: (-e[0], e[1]))

    def _asked(self, plain: str, bare: str) -> list[str]:
        """Return the words that are asked for: also by pinyin, or characters that sound alike."""
        if bare.isascii() and bare.isalnum():
            behind, pairs = _typed(bare)
            if any(pair in self._ranking for pair in pairs):
                return [*pairs, *word_ranking.compared(behind)]
        asked = word_ranking.telling(plain)
        wrong = (each for each in asked if len(each) == 2 and word_ranking.is_han(each))
        return [*asked, *(s for each in wrong if each not in self._ranking for s in _heard(each))]

    def _by_initials(self, bare: str) -> dict[int, float]:
        """Rank things by initials of two of their words in any order: dyghb is 合并单元格."""
        if len(bare) < _TOGETHER or not (bare.isascii() and bare.isalpha()):
            return {}
        ways = range(_FEWEST, len(bare) - _FEWEST + 1)
        parts = [(f"\n{bare[:at]}", bare[:at], f"\n{bare[at:]}", bare[at:]) for at in ways]
        found = {}
        for at, (item, handicap) in enumerate(self._items):
            held = item.sounds
            if any(
                (begin in held and other in held) or (one in held and end in held)
                for begin, one, end, other in parts
            ):
                found[at] = _INITIALS - handicap
        return found


def _direct(item: _Compiled, bare: str, words: tuple[str, ...]) -> float:
    """Return what the best of the terms is worth."""
    # Of one or two letters what begins with them is enough, for they stand in nearly everything;
    # of one, names alone.
    at = "\n" if len(bare) < _SHORT and bare.isalpha() and not word_ranking.is_han(bare) else ""
    best = 0.0
    terms = item.terms if len(bare) > 1 else item.terms[: item.names]
    if f"{at}{bare}" in item.texts or (words and all(_may_have(item.words, w) for w in words)):
        for term in terms:
            best = max(best, _by_letters(term, bare, words) - term.less)
    if bare.isascii() and f"{at}{bare}" in item.sounds:
        for term in terms:
            if term.sounds.full:
                best = max(best, _by_sound(term, bare) - term.less)
    return best


def _may_have(held: str, wanted: str) -> bool:
    return (wanted if word_ranking.is_han(wanted) else f" {wanted}") in held


def _by_letters(term: _Term, bare: str, words: tuple[str, ...]) -> float:
    worth = term.worth
    if term.bare == bare:
        return worth.whole
    if term.bare.startswith(bare):
        return worth.begins
    if words and all(_has(term.words, word) for word in words):
        return worth.words
    if bare in term.bare and (
        word_ranking.is_han(bare) or len(bare) >= _SHORT or not bare.isalpha()
    ):
        return worth.inside
    return 0.0


def _has(words: tuple[str, ...], wanted: str) -> bool:
    if word_ranking.is_han(wanted):
        return any(wanted in word for word in words)
    return any(word.startswith(wanted) for word in words)


def _by_sound(term: _Term, bare: str) -> float:
    worth, sounds = term.worth, term.sounds
    if bare in sounds.initials or any(bare == full for full, _ in sounds.full):
        return worth.sound
    if any(each.startswith(bare) for each in sounds.initials):
        return worth.sound_begins
    if any(full.startswith(bare) for full, _ in sounds.full):
        return worth.sound_begins
    if len(bare) < _SHORT:
        return 0.0
    if any(bare in each for each in sounds.initials) or any(
        full.find(bare) in starts for full, starts in sounds.full
    ):
        return worth.sound_inside
    return 0.0
