"""The engine: runs rules over a document, and after a change only where something altered.

Documents are values, and whatever did not change is the same object in the next one. So the engine
compares by identity, trusts nobody's word on what was touched, and can work on any snapshot in any
thread: all it keeps is its own.

Each text is read once. Refused were keeping what was read by the text without its numbers, a second
pass for languages (the findings of a stage would not be all), compiled modules and other engines
for patterns, without whose look-around verbs cannot be told.
"""

from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.features.checks.model.places import CheckedPlace, place_of
from curriculum_studio.features.checks.model.rule import (
    Collect,
    Finding,
    Hit,
    OnDocument,
    OnTerms,
    Reading,
    Rule,
    Spot,
)
from curriculum_studio.features.checks.model.selection import Selection, selection
from curriculum_studio.features.terminology.model import Concept, concepts
from curriculum_studio.features.terminology.word_forms import WordForms
from curriculum_studio.languages import Language

#: So many nodes are placed between two breaks.
_BREAK = 128

_Key = tuple[int, str, int, int, str, str]


def _first(pair: tuple[_Key, Finding]) -> _Key:
    return pair[0]


_TERMS = frozenset({Role.TERM, Role.TERM_PART})


class Checker:
    """The findings of one document, renewed by `update`."""

    def __init__(self, rules: Sequence[Rule], concepts: Iterable[Concept] = ()) -> None:
        """Begin with no document; `concepts` are those of glossaries beside it."""
        self._all = tuple(rules)
        self._beside = tuple(concepts)
        self._document: Document | None = None
        self._forget()

    def _forget(self) -> None:
        self._places: dict[str, CheckedPlace] = {}
        self._of_texts: dict[str, tuple[Finding, ...]] = {}
        self._of_nodes: dict[str, tuple[Finding, ...]] = {}
        self._facts: dict[Collect, dict[str, Any]] = {}
        #: Nodes that told a fact once.
        self._told: set[str] = set()
        self._of_terms: dict[str, tuple[Finding, ...]] = {}
        self._forms: WordForms | None = None
        self._of_documents: dict[str, tuple[Finding, ...]] = {}
        self._order: dict[str, int] | None = None
        self._keyed: dict[int, tuple[tuple[Finding, ...], list[tuple[_Key, Finding]]]] = {}
        self._sorted: tuple[Finding, ...] | None = None
        self._stale = False

    def use(self, concepts: Iterable[Concept]) -> bool:
        """Take other terms of glossaries; the next update reads the texts beside them.

        Return whether they are others.
        """
        beside = tuple(concepts)
        if beside == self._beside:
            return False
        self._beside = beside
        self._stale = self._document is not None
        return True

    def update(self, document: Document) -> None:
        """Take in the document as it is now; what did not change is not looked at again."""
        for _ in self.updating(document):
            pass

    def updating(self, document: Document) -> Iterator[None]:
        """Do what `update` does, with breaks in which somebody else may work.

        What was found stands when it has come to its end, and not before. Whoever began with a
        document goes through to the end before the next one is taken in.
        """
        old = self._document
        if old is document and not self._stale:
            return
        if old is None or old.id != document.id or old.kind != document.kind:
            self._forget()
            self._choose(document)
            old = Document(document.id, {}, {})
        self._document = document
        before, after = old.nodes, document.nodes
        changed = {key for key, node in after.items() if before.get(key) is not node}
        removed = before.keys() - after.keys() if len(before) + len(changed) > len(after) else set()
        moved = old.children != document.children
        around = self._parents(old, document, changed) if moved else set()
        if not (changed or removed or moved or self._stale):
            return
        around |= {after[key].parent for key in changed} - {""}
        changed |= yield from self._placed(document, changed)
        for key in removed:
            for kept in (self._places, self._of_texts, self._of_nodes, self._of_terms):
                kept.pop(key, None)
        altered = {collect for collect in self._facts if self._dropped(collect, removed)}
        for key in changed:
            self._read(document, after[key], altered)
            yield
        for key in (around & after.keys()) - changed:
            self._read_node(document, after[key], self._selection.met(after[key]), {})
            yield
        if self._term_rules:
            yield from self._read_terms(old, document, changed, removed, moved=moved)
        shifted = moved or self._renumbered(old, document, changed)
        yield from self._judge(document, altered, moved=shifted)
        if moved:
            self._order = None
            self._keyed = {}
        self._sorted = None

    def findings(self) -> tuple[Finding, ...]:
        """Return all findings in reading order, of one text from its beginning."""
        if self._sorted is None:
            keyed = list(self._with_keys())
            keyed.sort(key=_first)
            self._sorted = tuple(each for _, each in keyed)
        return self._sorted

    def unsorted(self) -> Iterator[Finding]:
        """Yield all findings, for whoever knows the order of nodes without a walk over all."""
        for kept in (self._of_texts, self._of_nodes, self._of_terms, self._of_documents):
            for found in kept.values():
                yield from found

    # --- choosing -----------------------------------------------------------------------------

    def _choose(self, document: Document) -> None:
        rules = tuple(rule for rule in self._all if document.kind in rule.kinds)
        self._selection: Selection = selection(rules)
        self._term_rules = [(r, r.check) for r in rules if isinstance(r.check, OnTerms)]
        self._document_rules = [(r, r.check) for r in rules if isinstance(r.check, OnDocument)]
        self._facts = {check.collect: {} for _, check in self._document_rules}

    # --- what altered -------------------------------------------------------------------------

    @staticmethod
    def _parents(old: Document, new: Document, changed: set[str]) -> set[str]:
        """Return nodes whose children came, went or changed places."""
        before, after = old.children, new.children
        found = {key for key, children in after.items() if before.get(key) != children}
        return found | {key for key in before.keys() - after.keys() if key not in changed}

    @staticmethod
    def _renumbered(old: Document, new: Document, changed: Iterable[str]) -> bool:
        """Whether numbers can have altered although every node stands where it stood.

        A clause that becomes an annex, or a table that has no number any more, moves those behind.
        """
        return any(
            before.kind != new.nodes[key].kind or before.payload != new.nodes[key].payload
            for key in changed
            if (before := old.nodes.get(key)) is not None
        )

    def _placed(self, document: Document, changed: set[str]) -> Generator[None, None, set[str]]:
        """Find the places of changed nodes; return what stands elsewhere without having changed."""
        fresh: dict[str, CheckedPlace] = {}
        nodes, places = document.nodes, self._places

        def place(key: str) -> CheckedPlace:
            found = fresh.get(key)
            if found is None:
                node = nodes[key]
                if not node.parent:
                    above = None
                elif node.parent in changed:
                    above = place(node.parent)
                else:
                    above = places[node.parent]
                found = fresh[key] = place_of(node, above)
            return found

        waiting: list[str] = []
        for at, key in enumerate(changed):
            if place(key) is not places.get(key):
                waiting.append(key)
            if at % _BREAK == 0:
                yield
        places.update(fresh)
        followed: set[str] = set()
        below = ((key, child) for key in waiting for child in document.children.get(key, ()))
        for at, (key, child) in enumerate(below):  # `waiting` grows meanwhile
            if at % _BREAK == 0:
                yield
            if key in fresh and child in fresh:
                continue  # found above, from the place that its parent has now
            now = place_of(nodes[child], places[key])
            if places.get(child) is not now:
                places[child] = now
                fresh.pop(child, None)  # it was found from a parent that moves along only now
                followed.add(child)
                waiting.append(child)
        return followed

    # --- reading ------------------------------------------------------------------------------

    def _read(self, document: Document, node: Node, altered: set[Collect]) -> None:
        """Read a node by itself: its texts, then all of it, then what it tells of the document."""
        place = self._places[node.id]
        found: list[Finding] = []
        readings: dict[Language, Reading] = {}
        met: dict[Language, int] = {}
        choose = self._selection
        for language, cell in node.cells.items():
            text = cell.text
            if not text:
                continue
            signs = met[language] = choose.signs.of(text, language)
            for rule, check in choose.of_text(place, language).by(signs):
                reading = readings.get(language)
                if reading is None:
                    reading = readings[language] = Reading(node, language, place)
                for hit in check.find(reading):
                    found.append(  # noqa: PERF401 - most find nothing, a list costs a call
                        _finding(rule, hit, node.id, language)
                    )
        _keep(self._of_texts, node.id, found)
        standing = self._read_node(document, node, met, readings)
        telling = choose.of_facts(node.kind).by(standing)
        if telling or node.id in self._told:
            self._collect(node, place, telling, altered)

    def _collect(
        self, node: Node, place: CheckedPlace, telling: Iterable[Collect], altered: set[Collect]
    ) -> None:
        """Renew the facts of a node; add to `altered` of which sort some are others."""
        told = {each: each.tell(node, place) for each in telling}
        for collect, facts in self._facts.items():
            fact = told.get(collect)
            if fact is None:
                if facts.pop(node.id, None) is not None:
                    altered.add(collect)
            elif fact != facts.get(node.id):
                facts[node.id] = fact
                self._told.add(node.id)
                altered.add(collect)

    def _read_node(
        self,
        document: Document,
        node: Node,
        met: Mapping[Language, int],
        readings: dict[Language, Reading],
    ) -> int:
        """Read a node with its children; return what signs they have."""
        choose = self._selection
        standing = choose.standing(node, met)
        for child in document.children.get(node.id, ()):
            standing |= choose.as_child[document.nodes[child].kind]
        found: list[Finding] = []
        rules = choose.of_node(node.kind).by(standing)
        if rules:
            spot = Spot(document, node, self._places[node.id], readings, choose.signs, met)
            for rule, check in rules:
                for hit in check.find(spot):
                    found.append(  # noqa: PERF401 - most find nothing, a list costs a call
                        _finding(rule, hit, node.id, None)
                    )
        _keep(self._of_nodes, node.id, found)
        return standing

    def _read_terms(
        self,
        old: Document,
        document: Document,
        changed: Iterable[str],
        removed: Iterable[str],
        *,
        moved: bool,
    ) -> Iterator[None]:
        """Read nodes beside the terms; all of them where a term altered."""
        touched = [old.nodes[key] for key in (*changed, *removed) if key in old.nodes]
        touched += [document.nodes[key] for key in changed]
        nodes: Iterable[str] = changed
        known = self._forms is not None and not self._stale
        self._stale = False
        if not known or moved or any(role_of(node) in _TERMS for node in touched):
            forms = WordForms((*concepts(document), *self._beside))
            if self._forms is None or forms.concepts != self._forms.concepts:
                self._forms = forms
                nodes = document.nodes
        if not self._forms:
            self._of_terms.clear()
            return
        for key in nodes:
            spot = Spot(document, document.nodes[key], self._places[key], {})
            found = [
                _finding(rule, hit, key, None)
                for rule, check in self._term_rules
                for hit in check.find(spot, self._forms)
            ]
            _keep(self._of_terms, key, found)
            yield

    def _dropped(self, collect: Collect, removed: Iterable[str]) -> bool:
        """Forget the facts of nodes that went; return whether there were any."""
        facts = self._facts[collect]
        return any([facts.pop(key, None) is not None for key in removed])  # noqa: C419 - all go

    def _judge(
        self, document: Document, altered: Collection[Collect], *, moved: bool
    ) -> Iterator[None]:
        for rule, check in self._document_rules:
            again = rule.id not in self._of_documents or (moved and check.order)
            if again or check.collect in altered:
                facts = self._facts[check.collect]
                self._of_documents[rule.id] = tuple(
                    _finding(rule, hit, document.id, None) for hit in check.judge(document, facts)
                )
                yield

    # --- telling ------------------------------------------------------------------------------

    def _with_keys(self) -> Iterator[tuple[_Key, Finding]]:
        """Yield all findings with their places in reading order, told anew only where needed."""
        known, self._keyed = self._keyed, {}
        for kept in (self._of_texts, self._of_nodes, self._of_terms, self._of_documents):
            for found in kept.values():
                keyed = known.get(id(found))
                if keyed is None or keyed[0] is not found:
                    keyed = found, [(self._key(each), each) for each in found]
                self._keyed[id(found)] = keyed
                yield from keyed[1]

    def _key(self, finding: Finding) -> _Key:
        if self._order is None:
            walked = self._document.walk() if self._document is not None else ()
            order: dict[str, int] = defaultdict(int)
            order.update((node.id, at) for at, node in enumerate(walked))
            self._order = order
        return (
            self._order[finding.node],
            finding.language or "",
            finding.start,
            finding.end,
            finding.rule.id,
            str(finding.values[0][1]) if finding.values else "",
        )


def _keep(kept: dict[str, tuple[Finding, ...]], key: str, found: Sequence[Finding]) -> None:
    if found:
        kept[key] = tuple(found)
    else:
        kept.pop(key, None)


def _finding(rule: Rule, hit: Hit, node: str, language: Language | None) -> Finding:
    return Finding(
        rule,
        hit.node or node,
        hit.language or language,
        hit.start,
        hit.end,
        tuple(hit.values.items()),
        hit.mend,
    )
