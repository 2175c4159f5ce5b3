"""Two documents that come from no known state: side by side, and all that differs a question.

Without a common state nobody can tell what one side added from what the other one took away. So
nothing is merged: one's own document stays as it is, and each difference is a decision.

What both know is found by hashes of branches, never guessed from texts: what is in both can have
come there twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from curriculum_studio.core.changeset import (
    Added,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
    place_of,
    rank_behind,
)
from curriculum_studio.core.document import Document, Node, assembled, derived_id
from curriculum_studio.core.merge.decision import Decision, decision
from curriculum_studio.core.paragraph_matching import bare, in_both
from curriculum_studio.core.payloads.review import Comment, DecisionKind
from curriculum_studio.core.tree import ranks_between, renamed
from curriculum_studio.languages import LANGUAGES

#: Likeness in per cent from which two texts in the same place are two states of one text.
LIKE = 60.0

#: Characters from which a text that stands once on both sides is found wherever it stands.
_TELLING = 8

#: Siblings before and behind its place among which a text is looked for by likeness.
_AROUND = 100

#: Characters of a branch by which it is compared with another one.
_MOST = 400


def aligned(
    own: Document, theirs: Document, *, by_words: bool = True
) -> tuple[Document, dict[str, str]]:
    """Return another document under the ids of one's own, wherever both have the same, and its ids.

    The same are nodes with the same id, the same words that stand once on both sides, and below two
    that are the same what reads alike. All else keeps its id, or gets one that follows from it.
    Without `by_words` only the id counts, as between two copies of one document.

    Raises:
        ValueError: if the two are of different kinds.

    """
    if own.kind != theirs.kind:
        problem = "these are documents of different kinds"
        raise ValueError(problem)
    pairs = _Pairs(own, theirs)
    pairs.find(by_words=by_words)
    ids = {theirs_id: own_id for own_id, theirs_id in pairs.theirs.items()}
    for each in theirs.nodes:
        if each not in ids and each in own:
            ids[each] = derived_id("combined", own.id, each)
    return _in_order(own, renamed(theirs.walk(), ids)), ids


def adopted(comments: Iterable[Comment], own: str, ids: Mapping[str, str]) -> tuple[Comment, ...]:
    """Return comments on another document as comments on one's own (`own`), at the same places.

    Where the other document is here as well, its comments stay with it; these have ids that follow
    from theirs, so that who takes them twice has them once.
    """
    found = []
    for each in comments:
        node = ids.get(each.anchor.node, each.anchor.node)
        here = replace(each, anchor=replace(each.anchor, node=node))
        if each.document != own:
            same_as = derived_id("combined", own, each.same_as) if each.same_as else ""
            name = derived_id("combined", own, each.id)
            here = replace(here, id=name, document=own, same_as=same_as)
        found.append(here)
    return tuple(found)


def _in_order(own: Document, nodes: Iterable[Node]) -> Document:
    """Return a document in which what both have stands by the ranks of one's own, if it can."""
    document = assembled(nodes)
    placed: dict[str, Node] = dict(document.nodes)
    for children in document.children.values():
        ranks = [own.nodes[each].rank if each in own else "" for each in children]
        kept = sorted(each for each in ranks if each)
        if [each for each in ranks if each] == kept and len(set(kept)) == len(kept):
            fresh = iter(_between(ranks))
        else:
            fresh = ranks_between(len(children))
        for each in children:
            placed[each] = replace(placed[each], rank=next(fresh))
    return assembled(placed.values())


def _between(ranks: Sequence[str]) -> Iterator[str]:
    """Yield ranks in which the empty ones stand between those around them."""
    at = 0
    while at < len(ranks):
        if ranks[at]:
            yield ranks[at]
            at += 1
            continue
        end = next((each for each in range(at, len(ranks)) if ranks[each]), len(ranks))
        lower = ranks[at - 1] if at else ""
        yield from ranks_between(end - at, lower, ranks[end] if end < len(ranks) else "")
        at = end


class _Pairs:
    """Finds which nodes of two documents are the same."""

    def __init__(self, own: Document, theirs: Document) -> None:
        self._own = own
        self._theirs = theirs
        self.theirs: dict[str, str] = {own.id: theirs.id}
        self._taken: set[str] = {theirs.id}

    def find(self, *, by_words: bool) -> None:
        for each in self._own.nodes:
            if each in self._theirs and self._theirs.nodes[each].kind == self._own.nodes[each].kind:
                self._pair(each, each)
        if not by_words:
            return
        self._once()
        waiting = [self._own.id]
        while waiting:
            parent = waiting.pop()
            self._below(parent)
            waiting += [each for each in self._own.children.get(parent, ()) if each in self.theirs]

    def _pair(self, own: str, theirs: str) -> None:
        if own not in self.theirs and theirs not in self._taken:
            self.theirs[own] = theirs
            self._taken.add(theirs)

    def _once(self) -> None:
        """Pair what says the same words and stands once on both sides."""
        sides = [
            _singles((each, _said(document.nodes[each])) for each in document.nodes)
            for document in (self._own, self._theirs)
        ]
        for words, node in sides[0].items():
            if words in sides[1]:
                self._pair(node, sides[1][words])

    def _below(self, parent: str) -> None:
        """Pair the children of two that are the same: first what reads the same, then alike."""
        own = [e for e in self._own.children.get(parent, ()) if e not in self.theirs]
        below = self._theirs.children.get(self.theirs[parent], ())
        theirs = [each for each in below if each not in self._taken]
        keys = [
            [_said(document.nodes[each]) for each in rows]
            for document, rows in ((self._own, own), (self._theirs, theirs))
        ]
        for one, two in in_both(*keys):
            self._pair(own[one], theirs[two])
        own = [each for each in own if each not in self.theirs]
        theirs = [each for each in theirs if each not in self._taken]
        like = [
            (-score, at, to)
            for at, one in enumerate(own)
            for to in _nearby(at, len(own), len(theirs))
            if (score := self._likeness(one, theirs[to])) >= LIKE
        ]
        for _, at, to in sorted(like):
            self._pair(own[at], theirs[to])
        self._alone(own, theirs)

    def _alone(self, own: Sequence[str], theirs: Sequence[str]) -> None:
        """Pair what is the only one of its kind left, without words or in the same gap."""
        sides = [
            _singles((each, (document.nodes[each].kind,)) for each in rows if each not in taken)
            for document, rows, taken in (
                (self._own, own, self.theirs),
                (self._theirs, theirs, self._taken),
            )
        ]
        for kind, node in sides[0].items():
            two = sides[1].get(kind)
            if two is None:
                continue
            before = place_of(self._own, node)[1]
            gap = self.theirs.get(before, "") == place_of(self._theirs, two)[1]
            if gap or not (_words(self._own, node) and _words(self._theirs, two)):
                self._pair(node, two)

    def _likeness(self, own: str, theirs: str) -> float:
        if self._own.nodes[own].kind != self._theirs.nodes[theirs].kind:
            return 0.0
        heads = [d.nodes[each] for d, each in ((self._own, own), (self._theirs, theirs))]
        titles = [head.text(heads[0].lead) or head.text(head.lead) for head in heads]
        if all(titles):
            return float(fuzz.ratio(*titles))
        one, two = _words(self._own, own), _words(self._theirs, theirs)
        return float(fuzz.ratio(one, two)) if one and two else 0.0


def _nearby(at: int, count: int, others: int) -> range:
    """Return the places of a row that are compared with one of another row."""
    middle = at * others // max(1, count)
    return range(max(0, middle - _AROUND), min(others, middle + _AROUND + 1))


def _said(node: Node) -> tuple[str, ...]:
    return (node.kind, *(bare(node.text(each)) for each in LANGUAGES))


def _words(document: Document, top: str) -> str:
    """Return the first words of a branch."""
    found, waiting = "", [top]
    while waiting and len(found) < _MOST:
        node = waiting.pop()
        found += document.nodes[node].text(document.nodes[node].lead)
        waiting += reversed(document.children.get(node, ()))
    return found[:_MOST]


def _singles(said: Iterable[tuple[str, tuple[str, ...]]]) -> dict[tuple[str, ...], str]:
    """Return the nodes whose words stand once, by those words; short ones say nothing."""
    found = defaultdict(list)
    for node, words in said:
        found[words].append(node)
    return {
        words: nodes[0]
        for words, nodes in found.items()
        if len(nodes) == 1 and (len(words) == 1 or sum(map(len, words[1:])) >= _TELLING)
    }


def proposals(own: Document, theirs: Document) -> tuple[Decision, ...]:
    """Return all that differs between one's own document and an aligned one, as decisions.

    Until somebody decides, the own document stands as it is.
    """
    found = (_proposal(own, theirs, each) for each in changes_between(own, theirs).changes)
    return tuple(each for each in found if each is not None)


def _proposal(own: Document, theirs: Document, change: NodeChange) -> Decision | None:
    node = change.node
    match change:
        case Added(_, nodes, place):
            top, *below = nodes
            known = _known(own, theirs, place)
            branch = (replace(top, rank=_rank(own, theirs, node, known)), *below)
            return decision(node, "deleted", "", None, (None, branch), 0)
        case Removed(_, nodes):
            return decision(node, "deleted", "", None, (nodes, None), 0)
        case Moved(_, before, after):
            kind: DecisionKind = "order" if before[0] == after[0] else "place"
            places = (before, _known(own, theirs, after))
            return decision(node, kind, "", None, places, 0)
        case TextChanged(_, language, before, after):
            if not change.words:
                return None
            return decision(node, "text", language, None, (before, after), 0)
        case FieldChanged(_, field, before, after):
            return decision(node, "field", field, None, (before, after), 0)
        case KindChanged(_, before, after):
            return decision(node, "kind", "", None, (before, after), 0)
        case LeadChanged(_, before, after):
            return decision(node, "lead", "", None, (before, after), 0)


def _known(own: Document, theirs: Document, place: tuple[str, str]) -> tuple[str, str]:
    """Return a place by the nearest sibling before it that one's own document has there too."""
    parent, sibling = place
    children = theirs.children.get(parent, ())
    here = set(own.children.get(parent, ()))
    behind = children[: children.index(sibling) + 1] if sibling else ()
    return parent, next((each for each in reversed(behind) if each in here), "")


def _rank(own: Document, theirs: Document, node: str, place: tuple[str, str]) -> str:
    """Return a rank behind a sibling, in the order of all that comes to stand there."""
    parent, sibling = place
    children = theirs.children[parent]
    start = children.index(sibling) + 1 if sibling else 0
    run = []
    for each in children[start:]:
        if each in own:
            break
        run.append(each)
    siblings = own.children.get(parent, ())
    at = siblings.index(sibling) + 1 if sibling else 0
    lower = own.nodes[sibling].rank if sibling else ""
    upper = own.nodes[siblings[at]].rank if at < len(siblings) else ""
    if (lower and lower == upper) or node not in run:
        return rank_behind(own, place)
    return list(ranks_between(len(run), lower, upper))[run.index(node)]
