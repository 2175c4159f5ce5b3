"""What a word is called in another language, told by the places where it stands.

A word and its equivalent stand in the same nodes of a document. The two sets of nodes are compared
by the coefficient of Dice (1945), as it is usual where terms are extracted from texts that are
translations of each other. No dictionary is needed, and a word of the house is found as well.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.text import OBJECT
from curriculum_studio.core.text_search import fold
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: In fewer nodes a word has as many equivalents as there are words beside it.
_FEWEST = 2

#: Nodes with the word, and without it, that are looked at: where there are more, these tell enough.
_WITH, _WITHOUT = 60, 600

#: Least coefficient of Dice of an equivalent, and how near another one counts as good as the best.
_LEAST, _NEAR = 0.6, 0.1

#: Characters and words with which no name begins or ends: articles, prepositions, auxiliaries.
_SMALL_ZH = "的和及与或等在对为了是各每其该按将应宜可能不以于从由向并且"
_SMALL_EN = """
a an the of and or to for with by from on in at as into that this which it its their is are be been
was were has have shall should may can will not no each all any than per one
"""
_SMALL_DE = """
der die das den dem des ein eine einer eines einem einen und oder zu zur zum mit von vom für auf im
in am an bei nach aus sich als wie auch es ist sind wird werden muss müssen soll sollen sollte
sollten kann können darf dürfen nicht kein keine je pro durch über unter
"""


@dataclass(frozen=True, slots=True)
class _Script:
    """How texts of a language are taken apart: `longest` in words, or in Chinese characters.

    `joint` stands between two words, and around a text; a word is known by its stem.
    """

    word: re.Pattern[str]
    longest: int
    shortest: int
    joint: str
    small: frozenset[str]
    endings: tuple[str, ...] = ()
    #: So long a word is also looked for inside of others, where a language makes compounds.
    inside: int = 0

    def key(self, text: str) -> str:
        """Return a text by its stems, so that forms of a word are equal."""
        words = (self.stem(each) for each in self.word.findall(fold(text)[0]))
        return f"{self.joint}{self.joint.join(words)}{self.joint}"

    def looked_for(self, key: str) -> str:
        """Return what of a name has to stand in the key of a text."""
        bare = key.strip()
        return bare if self.inside and len(bare) >= self.inside and " " not in bare else key

    def stem(self, word: str) -> str:
        """Return a word without its ending; at least four characters stay."""
        for ending in self.endings:
            if word.endswith(ending) and len(word) >= len(ending) + 4:
                return word.removesuffix(ending)
        return word


_LETTERS = re.compile(r"[^\W\d_][\w’'-]*")

_SCRIPTS: Mapping[Language, _Script] = {
    "zh": _Script(
        re.compile(r"[\u4e00-\u9fff]|[^\u4e00-\u9fff\s]+"), 8, 2, "", frozenset(_SMALL_ZH)
    ),
    "en": _Script(_LETTERS, 4, 1, " ", frozenset(_SMALL_EN.split()), ("ies", "es", "s", "y")),
    "de": _Script(
        *(_LETTERS, 3, 1, " ", frozenset(_SMALL_DE.split())),
        ("ern", "en", "er", "es", "em", "e", "n", "s"),
        inside=5,
    ),
}


def equivalents(
    document: Document, selected: str, language: Language, node: str
) -> dict[Language, str]:
    """Return what a word of a node is probably called in the other languages, where that shows.

    The equivalents stand in the texts of the node, and have the form that they have there.
    """
    word = fold(" ".join(selected.split()))[0]
    spoken = [each for each in document.nodes.values() if each.text(language)]
    with_word = [each for each in spoken if word and word in fold(each.text(language))[0]]
    if len(with_word) < _FEWEST or node not in {each.id for each in with_word}:
        return {}
    others = {
        each: _equivalent(document.nodes[node], with_word, spoken, each) for each in LANGUAGES
    }
    return {each: name for each, name in others.items() if name and each != language}


def _equivalent(
    node: Node, with_word: Sequence[Node], spoken: Sequence[Node], language: Language
) -> str:
    """The part of a node's text that stands where a word stands, and seldom elsewhere."""
    script = _SCRIPTS[language]
    inside = {each.id for each in with_word}
    without = [each for each in spoken if each.id not in inside]
    step = 1 + len(without) // _WITHOUT
    here, there = (
        [script.key(_plain(each.text(language))) for each in nodes]
        for nodes in (with_word[:_WITH], without[::step])
    )
    candidates: dict[str, str] = {}
    scores: dict[str, float] = {}
    for key, words in _parts(_plain(node.text(language)), script):
        wanted = script.looked_for(key)
        found = len(with_word) * sum(wanted in each for each in here) / len(here)
        if key not in candidates and found >= len(with_word) * _LEAST / 2:
            elsewhere = step * sum(wanted in each for each in there)
            scores[key] = 2 * found / (len(with_word) + found + elsewhere)
            candidates[key] = words
    best = max(scores.values(), default=0.0)
    near = [key for key, score in scores.items() if score >= max(_LEAST, best - _NEAR)]
    return candidates[max(near, key=lambda key: (len(key), scores[key]))] if near else ""


def _plain(text: str) -> str:
    return " ".join(text.replace(OBJECT, " ").split())


def _parts(text: str, script: _Script) -> Iterator[tuple[str, str]]:
    """Yield each part of a text that may be a name: by its stems, and as it is written."""
    folded, places = fold(text)
    words = list(script.word.finditer(folded))
    for first, begin in enumerate(words):
        if begin.group() in script.small:
            continue
        for last in range(first, min(first + script.longest, len(words))):
            end = words[last]
            between = folded[begin.start() : end.end()]
            # No name goes on behind a mark.
            if re.search(r"[^\w\s’'-]", between):
                break
            if last - first + 1 >= script.shortest and end.group() not in script.small:
                yield script.key(between), text[places[begin.start()] : places[end.end() - 1] + 1]
