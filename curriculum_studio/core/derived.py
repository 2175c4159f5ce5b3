"""What follows from a document and is kept in step with it: numbers, counts, references.

It is made once for each document and renewed from what an edit touched, so that page, outline,
status bar and exports share it and none of them looks through all of a document after a change.

A `DerivedPart` is one such thing. Whoever has another one (the findings of rules, say) asks for it
by its class, `derived.part(Findings)`: it is made from the document on the first asking, and told
of each `DocumentDifference` from then on.

A part is right if it equals one made anew, which property tests compare. Hashes of branches were
refused (identity tells it for nothing), and so were parts that follow when they are asked for: two
would see different states.
"""

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Protocol, TypeVar

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.numbering import Numberer, Numbering, References
from curriculum_studio.core.text import MarkKind, count
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

Part = TypeVar("Part", bound="DerivedPart")


# --- what differs -----------------------------------------------------------------------------


class DocumentDifference:
    """What is other in a document than before, by the identity of nodes.

    Nodes are never changed in place: one that was not touched is the very same object.
    """

    def __init__(self, before: Document, after: Document, touched: Touched) -> None:
        self.before = before
        self.after = after
        self.touched = touched

    @cached_property
    def nodes(self) -> Mapping[str, tuple[Node | None, Node | None]]:
        """Each node that differs, as it was and as it is; None where it was or is not there."""
        touched = self.touched
        if touched.whole:
            candidates = {*self.before.nodes, *self.after.nodes}
        else:
            candidates = {node for node, _ in touched.cells} | touched.nodes | touched.kinds
            tops = touched.added | touched.removed | touched.moved
            for document in (self.before, self.after):
                for top in tops:
                    if top in document:
                        candidates.update(each.id for each in document.walk(top))
        found = {}
        for each in candidates:
            old, new = self.before.nodes.get(each), self.after.nodes.get(each)
            if old is not new:
                found[each] = (old, new)
        return found

    @cached_property
    def gone(self) -> frozenset[str]:
        """The nodes that are there no more."""
        return frozenset(each for each, (_, new) in self.nodes.items() if new is None)

    @cached_property
    def branches(self) -> frozenset[str]:
        """All nodes in or below which anything differs, and those that are gone."""
        return self._above(self.nodes)

    @cached_property
    def structure(self) -> frozenset[str]:
        """All nodes in or below which more than texts differs, and those that are gone."""
        touched = self.touched
        if touched.whole:
            return self.branches
        return self._above(
            [each for each, (old, new) in self.nodes.items() if not _same_but_texts(old, new)]
        )

    def _above(self, nodes: Collection[str]) -> frozenset[str]:
        return _with_all_above(self.before, nodes) | _with_all_above(self.after, nodes)


def _same_but_texts(old: Node | None, new: Node | None) -> bool:
    if old is None or new is None:
        return False
    place = (old.parent, old.rank) == (new.parent, new.rank)
    return place and (old.kind, old.lead, old.payload) == (new.kind, new.lead, new.payload)


def _with_all_above(document: Document, nodes: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for each in nodes:
        node = document.nodes.get(each)
        while node is not None and node.id not in found:
            found.add(node.id)
            node = document.nodes.get(node.parent)
    return frozenset(found)


class DerivedPart(Protocol):
    """Something that follows from a document; a class that is made from one."""

    def __init__(self, document: Document) -> None: ...

    def follow(self, difference: DocumentDifference) -> None:
        """Be what a part made from the later document would be."""
        ...


# --- the parts --------------------------------------------------------------------------------


class NumberedParts:
    """The labels of a document."""

    def __init__(self, document: Document) -> None:
        self._numberer = Numberer(document)

    @property
    def numbering(self) -> Numbering:
        """The labels as they are."""
        return self._numberer.numbering

    def since(self, earlier: Numbering) -> Collection[str]:
        """Return the nodes whose labels are others than in an earlier numbering."""
        return self._numberer.since(earlier)

    def follow(self, difference: DocumentDifference) -> None:
        """Number anew what is reached by the difference."""
        if difference.structure:
            self._numberer.renew(difference.after, difference.structure, difference.gone)


@dataclass(frozen=True, slots=True)
class TranslationCounts:
    """How far the translations into a language are.

    `texts` are all that there should be, `stale` those whose source reads otherwise now,
    `unfinished` those that are missing or mere drafts.
    """

    language: Language
    texts: int
    stale: int
    unfinished: int

    @property
    def percent(self) -> int:
        """How many of a hundred are finished; 100 only where all are."""
        return 100 * (self.texts - self.stale - self.unfinished) // self.texts if self.texts else 0


#: So many nodes are read before the clock is looked at.
SLICE = 64


class _ReadGradually:
    """Reads all nodes of a document once, and later those that differ.

    Whoever must not keep anybody waiting calls `go_on` with a time until all is read; who asks
    sooner waits for the rest.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left: list[str] = list(document.nodes)
        #: The nodes that were read; None as soon as all were.
        self._read: set[str] | None = set()

    def go_on(self, seconds: float = float("inf")) -> bool:
        """Read for some time; return whether all is read."""
        if self._read is None:
            return True
        end = time.perf_counter() + seconds
        while self._left:
            for each in self._left[-SLICE:]:
                node = self._document.nodes.get(each)
                if node is not None and each not in self._read:
                    self._take(node)
                    self._read.add(each)
            del self._left[-SLICE:]
            if time.perf_counter() > end and self._left:
                return False
        self._read = None
        return True

    def follow(self, difference: DocumentDifference) -> None:
        """Take out what was read of the nodes that differ, and read them as they are."""
        self._document = difference.after
        for each, (old, new) in difference.nodes.items():
            if old is not None and new is not None and self._says_the_same(old, new):
                continue
            if old is not None and (self._read is None or each in self._read):
                self._drop(old)
            if new is not None:
                self._take(new)
            if self._read is not None:
                self._read.add(each)

    def _says_the_same(self, old: Node, new: Node) -> bool:
        """Whether what is read of a node is what was read of it before."""
        raise NotImplementedError

    def _take(self, node: Node) -> None:
        """Add what a node says."""
        raise NotImplementedError

    def _drop(self, node: Node) -> None:
        """Take it out again."""
        raise NotImplementedError


class TextCounts(_ReadGradually):
    """How much is written, and how many translations are in which state."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._words: Counter[Language] = Counter()
        self._translations: Counter[tuple[Language, CellState]] = Counter()

    def words(self, language: Language) -> int:
        """Return how much is written in a language: characters in Chinese, words elsewhere."""
        self.go_on()
        return self._words[language]

    def translations(self, language: Language, wanted: CellState) -> int:
        """Return how many translations into a language are in a state.

        A text without a source is no translation that lacks; a source is none that is outdated.
        """
        self.go_on()
        return self._translations[language, wanted]

    @property
    def stale(self) -> int:
        """How many translations were made from a source that reads otherwise now."""
        return sum(self.translations(each, CellState.STALE) for each in LANGUAGES)

    def unfinished(self, languages: Iterable[Language]) -> int:
        """Return how many translations into these languages are missing, or mere drafts."""
        wanted = (CellState.EMPTY, CellState.DRAFT)
        return sum(self.translations(each, one) for each in languages for one in wanted)

    def into(self, language: Language) -> TranslationCounts:
        """Return how far the translations into a language are."""
        self.go_on()
        return TranslationCounts(
            language,
            sum(self._translations[language, each] for each in CellState),
            self._translations[language, CellState.STALE],
            self.unfinished((language,)),
        )

    def _says_the_same(self, old: Node, new: Node) -> bool:
        return old.cells is new.cells and old.lead == new.lead

    def _take(self, node: Node) -> None:
        self._add(node, 1)

    def _drop(self, node: Node) -> None:
        self._add(node, -1)

    def _add(self, node: Node, times: int) -> None:
        for language, cell in node.cells.items():
            if cell.text:
                self._words[language] += times * count(cell.text, language)
        if not node.cell(node.lead).blank:
            for language in LANGUAGES:
                if language != node.lead:
                    self._translations[language, state(node, language)] += times


#: Marks whose value is a node.
_NAMING: frozenset[MarkKind] = frozenset({"ref", "term", "footnote"})


class ReferenceIndex(_ReadGradually):
    """Which nodes refer to which: references, terms and footnotes in their texts."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._found: dict[str, dict[str, None]] = {}
        self._naming: set[str] = set()

    def to(self, target: str) -> Iterable[str]:
        """Return the nodes that refer to one."""
        self.go_on()
        return self._found.get(target, ())

    def targets(self) -> Iterable[str]:
        """Return everything that is referred to, whether it is there or not."""
        self.go_on()
        return self._found.keys()

    def of_all(self) -> Iterable[str]:
        """Return all nodes that refer to something."""
        self.go_on()
        return self._naming

    def _says_the_same(self, old: Node, new: Node) -> bool:
        return old.cells is new.cells

    def _take(self, node: Node) -> None:
        for target in named_in(node):
            self._found.setdefault(target, {})[node.id] = None
            self._naming.add(node.id)

    def _drop(self, node: Node) -> None:
        self._naming.discard(node.id)
        for target in set(named_in(node)):
            known = self._found[target]
            known.pop(node.id, None)
            if not known:
                del self._found[target]


def named_in(node: Node) -> Iterator[str]:
    """Yield the nodes to which the texts of a node refer."""
    for cell in node.cells.values():
        for mark in cell.marks:
            if mark.value and mark.kind in _NAMING:
                yield mark.value


#: Bytes for the place of a node among its siblings.
_KEY_BYTES = 4


class ReadingOrder:
    """Where nodes stand in reading order, told of single ones without a walk over all."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._places: dict[str, tuple[tuple[str, ...], dict[str, int]]] = {}

    def key(self, node: str) -> tuple[int, ...] | None:
        """Return what sorts a node among others; None if it is not there."""
        found: list[int] = []
        own = self._document.nodes.get(node)
        if own is None:
            return None
        while own.parent:
            found.append(self._in(own.parent)[own.id])
            own = self._document.nodes[own.parent]
        return tuple(reversed(found))

    def keys(self) -> Callable[[str], bytes | None]:
        """Return what tells where many nodes stand: as `key`, in bytes that are sorted faster.

        It is asked as long as the document stays the same.
        """
        document = self._document
        known = {document.id: b""}

        def key(node: str) -> bytes | None:
            found = known.get(node)
            if found is None and (own := document.nodes.get(node)) is not None:
                above = key(own.parent) or b""
                found = above + self._in(own.parent)[node].to_bytes(_KEY_BYTES, "big")
                if document.children.get(node):
                    known[node] = found
            return found

        return key

    def follow(self, difference: DocumentDifference) -> None:
        """Take the later document; lists of children that differ are looked through when asked."""
        self._document = difference.after
        for each in difference.gone:
            self._places.pop(each, None)

    def _in(self, parent: str) -> dict[str, int]:
        children = self._document.children[parent]
        known = self._places.get(parent)
        if known is None or known[0] is not children:
            places = {child: at for at, child in enumerate(children)}
            known = self._places[parent] = (children, places)
        return known[1]


# --- all of it --------------------------------------------------------------------------------


class Derived:
    """What follows from one document; each part is made when it is asked for first."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._parts: dict[type[DerivedPart], DerivedPart] = {}
        self._references: References | None = None

    def part(self, kind: type[Part]) -> Part:
        """Return a part by its class, made now if nobody has asked for it yet."""
        found = self._parts.get(kind)
        if found is None:
            found = self._parts[kind] = kind(self.document)
        assert isinstance(found, kind)  # noqa: S101 - a defect
        return found

    @property
    def numbering(self) -> Numbering:
        """The labels of the document."""
        return self.part(NumberedParts).numbering

    @property
    def references(self) -> References:
        """What references show."""
        if self._references is None:
            self._references = References(self.document, self.numbering)
        return self._references

    def renew(self, document: Document, touched: Touched) -> None:
        """Follow to another state of the document, of which is known what was touched."""
        if document is self.document:
            return
        difference = DocumentDifference(self.document, document, touched)
        self.document = document
        self._references = None
        for each in self._parts.values():
            each.follow(difference)


class DerivedStates:
    """The derived state of the documents of a session, kept as long as they are in memory."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[str, Derived] = {}

    def of(self, document: Document) -> Derived:
        """Return the derived state of a document as it stands now."""
        found = self._known.get(document.id)
        if found is None or found.document is not document:
            found = self._known[document.id] = Derived(document)
        return found

    def follow(self, before: Document | None, after: Document | None, touched: Touched) -> None:
        """Follow a change, so that whoever hears of it finds all of it renewed."""
        known = self._known.get(touched.document)
        if known is None:
            return
        if after is None or known.document is not before:
            self.forget(touched.document)
        else:
            known.renew(after, touched)

    def forget(self, document: str) -> None:
        """Keep nothing of a document any more."""
        self._known.pop(document, None)
