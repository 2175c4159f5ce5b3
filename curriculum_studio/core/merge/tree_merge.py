"""Merging two states of a document that come from a common one.

State-based, by the ids of nodes, and the same on both sides: whoever merges, the same tree comes
out. What can be meant in one way only is merged; all else is a `Decision`, and until somebody
decides the document shows one of the two, alike everywhere. Nothing that was written on a side is
lost: it stands in the result, in a decision, or in what a side took away on purpose.

Lists and texts: S. Khanna, K. Kunal, B. C. Pierce, A formal investigation of diff3 (2007).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core.changeset import place_of, words_of
from curriculum_studio.core.document import Document, Node, assembled, derived_id, sharing
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.merge.decision import Decision, Register, decision
from curriculum_studio.core.merge.existence import Existence, Region
from curriculum_studio.core.merge.registers import (
    ABSENT,
    first_of,
    merge_payload,
    merge_value,
    spelt,
)
from curriculum_studio.core.merge.tables import completed
from curriculum_studio.core.merge.texts import merge_texts
from curriculum_studio.core.merge.translations import renew, stated
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.review import DecisionKind
from curriculum_studio.core.sibling_order import merge_order, ranks_for
from curriculum_studio.core.text import Cell, Status
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Deletion:
    """A branch that a side (0 mine, 1 theirs) took away, and on which the other did not work."""

    side: int
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """A document out of two, what somebody has to decide, and what was taken away by whom."""

    document: Document
    decisions: tuple[Decision, ...] = ()
    deletions: tuple[Deletion, ...] = ()


def merge(
    base: Document,
    mine: Document,
    theirs: Document,
    contested: frozenset[Register] = frozenset(),
) -> Merged:
    """Return one document out of two that come from a common state.

    `contested`: of what the base does not tell what it was, since several common states differ.

    Raises:
        EditError: if these are not states of one document.

    """
    if not base.id == mine.id == theirs.id:
        problem = "these are different documents"
        raise EditError(problem)
    return _Merger(base, (sharing(base, mine), sharing(base, theirs)), contested).run()


class _Merger:
    """Merges register by register: what exists, where it stands, what it is, what it says."""

    def __init__(
        self, base: Document, sides: tuple[Document, Document], contested: frozenset[Register]
    ) -> None:
        self._base = base
        self._sides = sides
        self._contested = contested
        self._unsettled = {node for node, _, _ in contested}
        self._decisions: list[Decision] = []
        one, two = (side.nodes for side in sides)
        #: Nodes of which nobody changed anything, but for where their siblings stand.
        self._unchanged = {
            each
            for each, node in base.nodes.items()
            if one.get(each) is node is two.get(each) and each not in self._unsettled
        }
        self._existence = Existence(base, sides, contested)
        self._parents: dict[str, str] = {}
        self._nodes: dict[str, Node] = {}
        self._refused: dict[str, set[str]] = defaultdict(set)

    def run(self) -> Merged:
        """Merge, and put what does not fit together to somebody who decides."""
        self._find_parents()
        self._break_rings()
        for each, parent in self._parents.items():
            known = self._base.nodes[each] if each in self._unchanged else None
            stays = known is not None and known.parent == parent
            self._nodes[each] = known if known and stays else self._merged_node(each)
        self._make_room()
        self._set_in_order()
        renew(self._nodes, self._unchanged, lambda each: self._states(each)[1:])
        for made in list(completed(self._nodes, self._base, self._sides)):
            self._nodes[made.id] = made
        document = assembled(self._nodes.values())
        self._tell_regions()
        order = document.walk() if self._decisions else ()
        places = {node.id: at for at, node in enumerate(order)}
        decisions = sorted(
            self._decisions, key=lambda each: (places.get(each.node, -1), each.kind, each.field)
        )
        deletions = tuple(
            Deletion(each.side, tuple(self._base.nodes[node] for node in each.nodes))
            for each in self._existence.regions
            if not each.kept
        )
        return Merged(document, tuple(decisions), deletions)

    # What exists, and where

    def _states(self, node: str) -> tuple[Node | None, Node | None, Node | None]:
        one, two = self._sides
        return self._base.nodes.get(node), one.nodes.get(node), two.nodes.get(node)

    def _is_contested(self, node: str, *kinds: DecisionKind) -> bool:
        return node in self._unsettled and any(
            (node, kind, "") in self._contested for kind in kinds
        )

    def _known(self, node: str) -> list[Node]:
        """Return all states of a node, in the same order whoever merges."""
        base, *sides = self._states(node)
        known = [each for each in sides if each is not None]
        known.sort(key=lambda each: (each.kind, each.parent, spelt(each.payload)))
        return [base, *known] if base is not None else known

    def _find_parents(self) -> None:
        nodes = self._base.nodes
        self._parents = {e: node.parent for e, node in nodes.items() if e in self._unchanged}
        waiting = sorted(self._existence.alive - self._unchanged)
        while waiting:
            node = waiting.pop()
            if node in self._parents:
                continue
            parent = self._parents[node] = self._parent(node)
            if parent and parent not in self._existence.alive:
                waiting += self._existence.keep(parent)

    def _parent(self, node: str) -> str:
        base, one, two = self._states(node)
        if one is None or two is None:
            present = one or two
            return "" if present is None else present.parent
        known = base is not None and not self._is_contested(node, "place", "content")
        before = base.parent if base is not None and known else ABSENT
        parent, both = merge_value(before, one.parent, two.parent)
        if both:
            places = (place_of(self._sides[0], node), place_of(self._sides[1], node))
            shown = 0 if parent == one.parent else 1
            was = None if base is None else place_of(self._base, node)
            self._decide(node, "place", "", was, places, shown)
        return str(parent)

    def _break_rings(self) -> None:
        """Refuse moves by which a node would stand below itself: that of the greatest id first."""
        while ring := self._ring():
            movable = sorted(each for each in ring if self._places_of(each))
            node = movable[-1]
            self._put_back(node, self._places_of(node)[0])

    def _ring(self) -> list[str]:
        safe: set[str] = {""}
        for start in sorted(self._parents):
            path: list[str] = []
            seen: set[str] = set()
            node = start
            while node not in safe and node not in seen:
                path.append(node)
                seen.add(node)
                node = self._parents[node]
            if node in seen:
                return path[path.index(node) :]
            safe |= seen
        return []

    def _places_of(self, node: str) -> list[str]:
        """Return other parents of a node that somebody gave it, those of the base last."""
        known = sorted(each.parent for each in self._states(node)[1:] if each is not None)
        base = self._base.nodes.get(node)
        known += [base.parent] if base is not None else []
        refused = {self._parents[node], *self._refused[node]}
        return [each for each in known if each in self._existence.alive and each not in refused]

    def _put_back(self, node: str, parent: str) -> None:
        """Let a node stand where it was, and let somebody decide about its move."""
        places = tuple(place_of(side, node) if node in side else None for side in self._sides)
        shown = next(
            (at for at, each in enumerate(places) if each is not None and each[0] == parent),
            first_of(*places),
        )
        was = place_of(self._base, node) if node in self._base else None
        self._decide(node, "place", "", was, (places[0], places[1]), shown)
        self._refused[node].add(self._parents[node])
        self._parents[node] = parent

    def _tell_regions(self) -> None:
        for region in self._existence.regions:
            if not region.kept:
                continue
            branch = self._branch(self._sides[1 - region.side], region)
            alternatives = (None, branch) if region.side == 0 else (branch, None)
            was = self._branch(self._base, region)
            self._decide(region.top, "deleted", "", was, alternatives, 1 - region.side)

    def _branch(self, document: Document, region: Region) -> tuple[Node, ...]:
        return tuple(document.nodes[each] for each in region.nodes)

    # What a node is and says

    def _merged_node(self, node: str) -> Node:
        if node in self._unchanged:
            return self._under(self._base.nodes[node])
        base, one, two = self._states(node)
        if one is None or two is None:
            own = one or two
            if own is None:
                raise KeyError(node)
            return own if own.parent == self._parents[node] else self._under(own)
        settled = node not in self._unsettled
        if one is two or (base is two and settled):
            return self._under(one)
        if base is one and settled:
            return self._under(two)
        kind, payload = self._what(base, one, two)
        known = base is not None and not self._is_contested(node, "lead")
        was = base.lead if base is not None and known else ABSENT
        lead, both = merge_value(was, one.lead, two.lead)
        if both:
            shown = 0 if lead == one.lead else 1
            self._decide(node, "lead", "", base and base.lead, (one.lead, two.lead), shown)
        cells: dict[Language, Cell] = {}
        for language in LANGUAGES:
            cell = self._cell(base, one, two, language)
            if cell is not None:
                cells[language] = cell
        return Node(node, kind, self._parents[node], one.rank, lead, payload, cells)

    def _under(self, node: Node) -> Node:
        parent = self._parents[node.id]
        return node if node.parent == parent else replace(node, parent=parent)

    def _what(self, base: Node | None, one: Node, two: Node) -> tuple[str, Payload]:
        contested = self._is_contested(one.id, "kind")
        was = ABSENT if base is None or contested else (base.kind, base.payload)
        if one.kind != two.kind or base is None or base.kind != one.kind or contested:
            mine, theirs = (one.kind, one.payload), (two.kind, two.payload)
            (kind, payload), both = merge_value(was, mine, theirs)
            if one.kind == two.kind:
                kind = one.kind
            if both:
                shown = 0 if (kind, payload) == mine else 1
                kept = None if was is ABSENT else was
                self._decide(one.id, "kind", "", kept, (mine, theirs), shown)
                kind, payload = (mine, theirs)[shown]
            return kind, payload
        unknown = {
            name for node, kind, name in self._contested if (node, kind) == (one.id, "field")
        }
        payload, open_ = merge_payload(base.payload, one.payload, two.payload, unknown)
        for name in open_:
            three = [getattr(each.payload, name) for each in (base, one, two)]
            shown = 0 if getattr(payload, name) == three[1] else 1
            self._decide(one.id, "field", name, three[0], (three[1], three[2]), shown)
        return one.kind, payload

    def _cell(self, base: Node | None, one: Node, two: Node, language: Language) -> Cell | None:
        known = (one.id, "text", language) not in self._contested
        was = base.cells.get(language) if base is not None and known else None
        mine, theirs = one.cells.get(language), two.cells.get(language)
        if theirs == mine or (known and theirs == was):
            return mine
        if known and was == mine:
            return theirs
        words = [words_of(each) for each in (was, mine, theirs)]
        if words[1] == words[2] or (known and words[2] == words[0]):
            return stated(mine, was, theirs) if words[1] == words[2] else mine
        if known and words[1] == words[0]:
            return theirs
        both = (mine or Cell(), theirs or Cell())
        if was is not None and mine is not None and theirs is not None:
            fitting = merge_texts(was, mine, theirs, language)
            if fitting is not None:
                text, marks = fitting
                like = both[first_of(*(_key(each) for each in both))]
                status: Status = "translated" if like.based_on else "draft"
                return Cell(text, marks, status, like.based_on)
        shown = first_of(*(_key(each) for each in both))
        self._decide(one.id, "text", language, was, (mine, theirs), shown)
        return (mine, theirs)[shown]

    # What may stand where

    def _make_room(self) -> None:
        """Let every kind stand where it may: what was made of another kind is made so no more."""
        for _ in range(len(self._nodes) + 1):
            wrong = [each for each in sorted(self._nodes) if not self._fits(each)]
            if not wrong:
                return
            for node in wrong:
                if not self._fits(node):
                    self._fit(node)
        problem = "the two states cannot stand in one tree"
        raise EditError(problem)

    def _fits(self, node: str) -> bool:
        own = self._nodes[node]
        if not own.parent:
            return True
        kind = self._nodes[own.parent].kind
        return own.kind in KINDS[kind].children and (bool(KINDS[own.kind].text) or not own.cells)

    def _fit(self, node: str) -> None:
        own = self._nodes[node]
        if not KINDS[own.kind].text and own.cells:
            if not self._revert_kind(node, lambda kind: bool(KINDS[kind].text)):
                self._nodes[node] = replace(own, cells={})
            return
        children = {each.kind for each in self._children(own.parent)}
        if self._revert_kind(own.parent, lambda kind: children <= set(KINDS[kind].children)):
            return
        above = self._nodes[own.parent].kind
        if self._revert_kind(node, lambda kind: kind in KINDS[above].children):
            return
        for parent in self._places_of(node):
            if own.kind in KINDS[self._nodes[parent].kind].children and not self._below(
                parent, node
            ):
                self._put_back(node, parent)
                self._nodes[node] = replace(own, parent=parent)
                return
        self._lift(node)

    def _children(self, parent: str) -> Iterator[Node]:
        return (each for each in self._nodes.values() if each.parent == parent)

    def _below(self, node: str, top: str) -> bool:
        while node:
            if node == top:
                return True
            node = self._parents[node]
        return False

    def _revert_kind(self, node: str, wanted: Any) -> bool:
        """Give a node another kind that it has or had, if one is wanted; somebody decides."""
        own = self._nodes[node]
        base, one, two = self._states(node)
        for state in self._known(node):
            if state.kind == own.kind or not wanted(state.kind):
                continue
            parent = self._nodes.get(own.parent)
            if parent is not None and state.kind not in KINDS[parent.kind].children:
                continue
            if own.cells and not KINDS[state.kind].text:
                continue
            known = [(each.kind, each.payload) if each else None for each in (base, one, two)]
            now = (state.kind, state.payload)
            shown = known[1:].index(now) if now in known[1:] else first_of(*known[1:])
            self._decide(node, "kind", "", known[0], (known[1], known[2]), shown)
            self._nodes[node] = replace(own, kind=state.kind, payload=state.payload)
            return True
        return False

    def _lift(self, node: str) -> None:
        """Put a node below the nearest one above it that may hold it."""
        own = self._nodes[node]
        parent = own.parent
        while parent and own.kind not in KINDS[self._nodes[parent].kind].children:
            parent = self._parents[parent]
        if not parent:
            parent = self._beside(own)
        places = tuple(place_of(side, node) if node in side else None for side in self._sides)
        self._decide(node, "content", "", None, (places[0], places[1]), first_of(*places))
        self._parents[node] = parent
        self._nodes[node] = replace(own, parent=parent)

    def _beside(self, own: Node) -> str:
        """Put a second node beside one that became of another kind, for what cannot stand in it.

        Raises:
            EditError: if there is no place for it either.

        """
        above = self._nodes[own.parent]
        for state in self._known(above.id):
            if own.kind not in KINDS[state.kind].children:
                continue
            for parent in (above.parent, state.parent):
                around = self._nodes.get(parent)
                if around is None or state.kind not in KINDS[around.kind].children:
                    continue
                if self._below(parent, own.id):
                    continue
                made = derived_id("beside", above.id, state.kind)
                self._parents.setdefault(made, parent)
                node = Node(made, state.kind, parent, lead=own.lead, payload=state.payload)
                self._nodes.setdefault(made, node)
                return made
        problem = f"there is no place for {own.kind}"
        raise EditError(problem)

    # In which order

    def _set_in_order(self) -> None:
        members: dict[str, list[str]] = defaultdict(list)
        for node in self._nodes.values():
            if node.parent:
                members[node.parent].append(node.id)
        for parent, children in members.items():
            unsettled = self._unsettled.intersection(children)
            if unsettled or not _stands((self._base, *self._sides), parent, children):
                self._order(parent, children)

    def _order(self, parent: str, children: Iterable[str]) -> None:
        inside = frozenset(children)
        before, *lists = (each.children.get(parent, ()) for each in (self._base, *self._sides))
        known = [e for e in before if not self._is_contested(e, "place", "order", "content")]
        order = merge_order(known, (lists[0], lists[1]), inside)
        ranks = {each: self._rank(each, parent, order.followed.get(each)) for each in inside}
        for node, rank in ranks_for(order.children, ranks).items():
            own = self._nodes[node]
            if own.rank != rank:
                self._nodes[node] = replace(own, rank=rank)
        for node in order.contested:
            places = (place_of(self._sides[0], node), place_of(self._sides[1], node))
            shown = order.followed[node] or 0
            was = place_of(self._base, node) if node in self._base else None
            self._decide(node, "order", "", was, places, shown)

    def _rank(self, node: str, parent: str, side: int | None) -> str:
        base, *both = self._states(node)
        if side is not None:
            chosen = both[side]
            return chosen.rank if chosen is not None else self._nodes[node].rank
        here = [each.rank for each in both if each is not None and each.parent == parent]
        if not here:
            return self._nodes[node].rank
        if base is not None and len(here) == 2:
            changed = [each for each in here if each != base.rank]
            return min(changed or here)
        return min(here)

    # What follows

    def _decide(
        self,
        node: str,
        kind: DecisionKind,
        field: str,
        base: Any,
        alternatives: tuple[Any, Any],
        shown: int,
    ) -> None:
        made = decision(node, kind, field, base, alternatives, shown)
        if all(each.id != made.id for each in self._decisions):
            self._decisions.append(made)


def _key(cell: Cell) -> Mapping[str, Any]:
    return {"text": cell.text, "marks": cell.marks}


def _stands(states: Sequence[Document], parent: str, children: Sequence[str]) -> bool:
    """Whether nobody changed which children a node has, and in which order."""
    base, one, two = states
    known = base.children.get(parent, ())
    if len(known) != len(children):
        return False
    if not known == one.children.get(parent) == two.children.get(parent):
        return False
    return all(
        base.nodes[each].rank == one.nodes[each].rank == two.nodes[each].rank for each in known
    )
