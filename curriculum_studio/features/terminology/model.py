"""Terms in running text: where they stand, and what they are called in the other languages.

All terms of a language stand in one tree of their characters, so that a text is looked through
once, however many terms there are.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain
from typing import Any

from curriculum_studio.core.derived import DocumentDifference
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_definition, is_designation, is_term, role_of
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT
from curriculum_studio.core.text_search import fold
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: Shorter names would be found everywhere.
_SHORTEST: Mapping[Language, int] = {"zh": 2, "en": 3, "de": 3}

#: Endings with which a term may stand in a sentence.
_ENDINGS: Mapping[Language, tuple[str, ...]] = {
    "zh": (),
    "en": ("s", "es"),
    "de": ("s", "es", "n", "en", "e", "er", "ern", "em"),
}

_END = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A term with its names by language, the preferred one first.

    `avoided` are names that shall not be used, `forbidden` those of them that are wrong; `nodes`
    are the nodes in which the names stand.
    """

    document: str
    node: str
    names: Mapping[Language, tuple[str, ...]]
    avoided: Mapping[Language, tuple[str, ...]]
    definition: Mapping[Language, str]
    nodes: frozenset[str]
    forbidden: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)

    def name(self, language: Language) -> str:
        """Return the preferred name in a language, empty if there is none."""
        return next(iter(self.names.get(language, ())), "")


@dataclass(frozen=True, slots=True)
class Known:
    """A term in a text, from `start` up to, not including, `end`.

    `avoided`: it stands there under a name that shall not be used; `forbidden`: one that is wrong.
    """

    start: int
    end: int
    concept: Concept
    avoided: bool = False
    forbidden: bool = False


def concepts(document: Document) -> Iterator[Concept]:
    """Yield the terms of a document: of its own chapter of terms, or of a glossary (8.7)."""
    # A node of each kind tells which kinds are terms: this happens before a document is painted.
    kinds = {node.kind: node for node in document.nodes.values()}
    wanted = {kind for kind, node in kinds.items() if is_term(node)}
    terms = {node.id for node in document.nodes.values() if node.kind in wanted} if wanted else ()
    # Only through what a term stands in.
    above = {each.id for term in terms for each in document.ancestors(term)}
    stack = [document.id] if terms else []
    while stack:
        node = stack.pop()
        if node in terms:
            yield _concept(document, document.nodes[node])
        if node in above:
            stack.extend(reversed(document.children[node]))


class DefinedConcepts:
    """The terms that a document defines, kept in step with edits."""

    def __init__(self, document: Document) -> None:
        self.concepts = tuple(concepts(document))

    def follow(self, difference: DocumentDifference) -> None:
        """Read the terms anew where one of them differs or stands in another place."""
        differing = (each for pair in difference.nodes.values() for each in pair)
        after = difference.after
        tops = (each for each in difference.touched.moved if each in after)
        moved = chain.from_iterable(after.walk(each) for each in tops)
        if any(node is not None and role_of(node) in _ROLES for node in chain(differing, moved)):
            self.concepts = tuple(concepts(after))


#: Roles of nodes whose texts are names or definitions of terms.
_ROLES = frozenset({Role.TERM, Role.TERM_PART})


def _concept(document: Document, term: Node) -> Concept:
    names: dict[Language, list[str]] = {language: [] for language in LANGUAGES}
    avoided: dict[Language, list[str]] = {language: [] for language in LANGUAGES}
    forbidden: dict[Language, list[str]] = {language: [] for language in LANGUAGES}
    definition: dict[Language, str] = {}
    nodes = {term.id}
    for language in LANGUAGES:
        names[language].append(_plain(term.text(language)))
    for child in document.children.get(term.id, ()):
        node = document.nodes[child]
        if is_designation(node) and isinstance(node.payload, Designation):
            nodes.add(child)
            for language in LANGUAGES:
                name = _plain(node.text(language))
                (avoided if node.payload.avoided else names)[language].append(name)
                if node.payload.status == "forbidden":
                    forbidden[language].append(name)
        elif is_definition(node):
            definition = {each: _plain(node.text(each)) for each in LANGUAGES}
    return Concept(
        document.id,
        term.id,
        _written(names),
        _written(avoided),
        definition,
        frozenset(nodes),
        _written(forbidden),
    )


def _written(names: Mapping[Language, list[str]]) -> dict[Language, tuple[str, ...]]:
    return {each: tuple(name for name in found if name) for each, found in names.items()}


def _plain(text: str) -> str:
    return " ".join(text.replace(OBJECT, " ").split())


@dataclass(slots=True)
class GlossaryIndex:
    """Terms that are looked for in texts; where two have one name, the first one counts."""

    concepts: tuple[Concept, ...] = ()
    _trees: dict[Language, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, found: Iterable[Concept]) -> "GlossaryIndex":
        """Make a glossary of terms."""
        made = cls(tuple(found))
        for language in LANGUAGES:
            tree: dict[str, Any] = {}
            made._trees[language] = tree
            for concept in made.concepts:
                for bad, names in ((False, concept.names), (True, concept.avoided)):
                    for name in names.get(language, ()):
                        if len(name) >= _SHORTEST[language]:
                            wrong = bad and name in concept.forbidden.get(language, ())
                            _plant(tree, name, (concept, bad, wrong))
        return made

    def find(self, text: str, language: Language) -> list[Known]:
        """Return the terms in a text in their order; of several at a place the longest counts."""
        tree = self._trees.get(language)
        if not tree or not text:
            return []
        folded, places = fold(text)
        bounded = language != "zh"
        found: list[Known] = []
        at, last = 0, len(folded)
        while at < last:
            if bounded and at and _joins(folded[at - 1]):
                at += 1
                continue
            end, meant = _longest(tree, folded, at, language)
            if meant is None:
                at += 1
            else:
                found.append(Known(places[at], places[end - 1] + 1, *meant))
                at = end
        return found


#: What a name means: its term, whether it shall not be used, and whether it is wrong.
_Meaning = tuple[Concept, bool, bool]


def _plant(tree: dict[str, Any], name: str, meant: _Meaning) -> None:
    folded, _ = fold(name)
    for character in folded:
        tree = tree.setdefault(character, {})
    tree.setdefault(_END, meant)


def _longest(
    tree: dict[str, Any], text: str, at: int, language: Language
) -> tuple[int, _Meaning | None]:
    """Return the end of the longest term that begins at a place, and what it means."""
    end, meant = at, None
    place = at
    while True:
        if _END in tree:
            stop = _with_ending(text, place, language)
            if stop:
                end, meant = stop, tree[_END]
        if place >= len(text):
            return end, meant
        branch = tree.get(text[place])
        if branch is None:
            return end, meant
        tree = branch
        place += 1


def _with_ending(text: str, end: int, language: Language) -> int:
    """Return where a word ends that a term begins, 0 if it is another word."""
    if language == "zh" or end >= len(text) or not _joins(text[end]):
        return end
    for ending in _ENDINGS[language]:
        stop = end + len(ending)
        if text.startswith(ending, end) and (stop >= len(text) or not _joins(text[stop])):
            return stop
    return 0


def _joins(character: str) -> bool:
    """Whether a character is part of a word in an alphabet."""
    return character.isalnum() and ord(character) < 0x2E80


def missing(
    glossary: GlossaryIndex, source: str, lead: Language, written: str, language: Language
) -> list[Concept]:
    """Return the terms of a source text that a translation does not name yet, in their order."""
    there = {known.concept.node for known in glossary.find(written, language)}
    wanted: dict[str, Concept] = {}
    for known in glossary.find(source, lead):
        concept = known.concept
        if concept.name(language) and concept.node not in there:
            wanted.setdefault(concept.node, concept)
    return list(wanted.values())


def names_beside(
    selected: str, language: Language, beside: Mapping[Language, str]
) -> dict[Language, str]:
    """Return what a term may be called, from what is selected and the texts of all languages.

    The other languages are known where the selection is all of its text, as in titles and cells.
    """
    name = _plain(selected)
    names: dict[Language, str] = {language: name} if name else {}
    if name and name == _plain(beside.get(language, "")):
        names |= {each: text for each in beside if (text := _plain(beside[each]))}
    return names
