"""Topics by what people write: whole questions, colloquial words, initials of pinyin."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from curriculum_studio.core.pinyin import initials
from curriculum_studio.features.help.model.manual import Manual, Topic
from curriculum_studio.features.help.model.topic_text import TopicWords, lines_of

#: What a hit counts in the title and the search words, in a heading, in the text.
_TITLE, _HEADING, _TEXT = 4.0, 2.0, 1.0

#: Letters of a word by which it is compared: print, printing and printed are one.
_STEM = 5

#: Words that stand in every question and tell nothing.
_EMPTY = frozenset(
    {
        *("the", "a", "an", "i", "my", "how", "do", "can", "to", "of", "in", "on", "is", "it"),
        *("and", "for", "me", "with", "what", "where", "ich", "wie", "kann", "man", "der", "die"),
        *("das", "ein", "eine", "einen", "und", "zu", "im", "den", "mein", "meine"),
        *("wo", "was", "ist", "mit", "von", "auf"),
        *("怎么", "么办", "怎样", "如何", "什么", "我的", "我要", "我想", "一个", "可以", "么把"),
    }
)

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_LATIN = re.compile(r"[a-zà-öø-ÿ0-9]+")


def grams(text: str) -> Iterable[str]:
    """Return what a text is compared by: pairs of Chinese characters, beginnings of other words."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    found = [run[at : at + 2] for run in _HAN.findall(folded) for at in range(len(run) - 1)]
    found += [run for run in _HAN.findall(folded) if len(run) == 1]
    found += [word[:_STEM] for word in _LATIN.findall(folded) if word not in _EMPTY]
    return [each for each in found if each not in _EMPTY]


def text_of(topic: Topic) -> str:
    """Return the plain words of a topic."""
    lines = (line for block in topic.blocks for line in lines_of(block))
    return "\n".join(
        "".join(each.text for each in line if isinstance(each, TopicWords)) for line in lines
    )


class TopicSearch:
    """Finds topics of a manual; built once for each language."""

    def __init__(self, manual: Manual) -> None:
        self._topics = list(manual)
        self._weights: list[dict[str, float]] = []
        self._sounds: list[tuple[str, ...]] = []
        for topic in self._topics:
            weights: dict[str, float] = {}
            for weight, texts in (
                (_TEXT, (text_of(topic),)),
                (_HEADING, topic.headings),
                (_TITLE, (topic.title, *topic.words)),
            ):
                weights |= {gram: weight for text in texts for gram in grams(text)}
            self._weights.append(weights)
            named = (topic.title, *topic.words)
            self._sounds.append(tuple(initials(each) for each in named))
        held = Counter(gram for weights in self._weights for gram in weights)
        self._rarity = {gram: math.log(1 + len(self._topics) / n) for gram, n in held.items()}

    def find(self, wanted: str) -> Sequence[Topic]:
        """Return the topics that fit, the best first; all of them where nothing is wanted."""
        if not wanted.strip():
            return self._topics
        asked = set(grams(wanted))
        exact = "".join(unicodedata.normalize("NFKC", wanted).casefold().split())
        ranked = []
        for at, topic in enumerate(self._topics):
            weights = self._weights[at]
            points = sum(weights.get(gram, 0.0) * self._rarity.get(gram, 0.0) for gram in asked)
            named = ["".join(each.casefold().split()) for each in (topic.title, *topic.words)]
            if any(exact in name for name in named):
                points += 2 * _TITLE
            if exact.isascii() and any(exact in sound for sound in self._sounds[at]):
                points += _TITLE
            if points:
                ranked.append((-points, at, topic))
        return [topic for _, _, topic in sorted(ranked, key=lambda each: each[:2])]
