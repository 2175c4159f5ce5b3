"""A draft that came back, compared with what went out and with what the document says now.

Paragraphs that are known again are compared; the others were moved, cut or joined, are new or gone.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.kinds import KINDS, is_cell
from curriculum_studio.core.paragraph_matching import bare
from curriculum_studio.core.returned_draft import (
    Add,
    AddRow,
    DraftParagraph,
    Drop,
    Join,
    Kind,
    Move,
    PendingChange,
    Split,
    Unplaced,
    slot,
    taken,
)
from curriculum_studio.core.sibling_order import longest_ascending
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.core.tree import fresh_paragraph
from curriculum_studio.features.redline.model.collector import BEHIND, ChangeCollector, Sides
from curriculum_studio.features.redline.model.text_mapping import (
    OwnedText,
    branch_words,
    plain_cell,
    rewritten,
    same_words,
)
from curriculum_studio.values import dataclass

# --- moved, cut and joined paragraphs ---------------------------------------------------------


class MoveSplitFinder(ChangeCollector):
    """Tells what became of paragraphs that are not where or what they were."""

    def _move(self, node: str, line: DraftParagraph) -> None:
        words = branch_words(self._base, node, self._first)
        other = None
        ours = self._ours.nodes.get(node)
        then = self._base.nodes[node]
        if ours is not None and (ours.parent, ours.rank) != (then.parent, then.rank):
            other = words
        act = Move(node, tuple(self._behind), self._base.depth(node))
        self._change("moved", node, self._first, words, words, act, line, other)

    def _part(self, at: int) -> None:
        """Tell of a paragraph that was cut, where its first piece stands."""
        whole = next((new for new, parts in self._matches.parts.items() if at in parts), None)
        if whole is not None and self._matches.parts[whole][0] == at:
            self._split(whole)

    def _split(self, at: int) -> None:
        old = self._matches.pairs[at]
        parts = self._matches.parts[at]
        own = self._own[old]
        lines = [self._now[each] for each in parts]
        if own is None:
            for line in lines:
                self._put(line.text, "outside", line.author)
            return
        node, language, held = own
        cell = lines[0].cell
        cuts = [len(cell)]
        for line in lines[1:]:
            cell = joined(cell, line.cell)
            cuts.append(len(cell))
        made = rewritten(held, self._before[old], cell, cuts[:-1])
        edges = [0, *made.cuts, len(made.cell)]
        pieces = [part(made.cell, a, b) for a, b in pairwise(edges)]
        like = self._base.nodes[node]
        rest = tuple(
            Node(new_id(), like.kind, "", "i", like.lead, like.payload, {language: piece})
            for piece in pieces[1:]
        )
        line = next((each for each in lines if each.author), lines[0])
        ours = self._changed_here(node, language)
        after = "\n".join(piece.text for piece in pieces)
        act = Split(node, language, pieces[0], rest)
        self._change("split", node, language, held.cell.text, after, act, line, ours)
        self._behind = [each.id for each in reversed(rest)] + [node, *self._behind]

    def _join(self, at: int, old: int, line: DraftParagraph) -> None:
        """Tell of a text that took in others: what is written now, over all of them."""
        olds = [old, *self._matches.joined[at]]
        owns = [own for each in olds if (own := self._own[each]) is not None]
        if len(owns) < len(olds):
            self._put(line.text, "outside", line.author)
            return
        (node, language, first), *others = owns
        cell, shown = first.cell, self._before[old].text[first.start : first.end]
        places = list(first.at)
        for _, _, held in others:
            places += [len(cell) + each for each in held.at]
            cell = joined(cell, held.cell)
        for each, (_, _, held) in zip(olds[1:], others, strict=True):
            shown += self._before[each].text[held.start : held.end]
        whole = OwnedText(0, len(shown), cell, tuple(places))
        made = rewritten(whole, DraftParagraph(Cell(shown)), line.cell)
        nodes = tuple(each for each, _, _ in others)
        texts = [self._base.nodes[each].text(language) for each in (node, *nodes)]
        act = Join(node, nodes, language, made.cell)
        ours = next(
            (other for each in (node, *nodes) if (other := self._changed_here(each, language))),
            None,
        )
        self._change("joined", node, language, "\n".join(texts), made.cell.text, act, line, ours)


# --- new paragraphs ---------------------------------------------------------------------------


class InsertionFinder(MoveSplitFinder):
    """Tells what came: paragraphs, rows, words in cells that were empty."""

    def _came(self, at: int, line: DraftParagraph) -> None:
        origin = self._matches.copies.get(at)
        guess = self._matches.asked.get(at)
        if line.note:
            self._put(line.text, "nowhere", line.author)
        elif guess is not None:
            name = self._name(guess)
            self._put(line.text, "doubtful", line.author, name.node if name else "")
        elif line.spot is not None:
            self._in_table(at, line, origin)
        else:
            self._add(line, origin)

    def _in_table(self, at: int, line: DraftParagraph, origin: int | None) -> None:
        """Take what came in a table: a row, or words in a cell that was empty."""
        spot = line.spot
        if spot is not None and (spot.table, spot.row) in self._rows:
            return
        row = self._tables.new_row(at)
        if row is not None:
            self._rows.add(row[0])
            self._change("added", row[1].behind, self._first, "", row[2], row[1], line)
            return
        if self._tables.holder(at) is not None:
            # A cell with paragraphs of its own, such as the steps of an activity.
            self._add(line, origin)
            return
        filled = self._tables.filled(at)
        if filled is not None:
            before = self._base.nodes[filled.node].cell(self._first)
            self._write(filled.node, self._first, before, filled.cell, line)
        else:
            self._put(line.text, "nowhere", line.author)

    def _add(self, line: DraftParagraph, origin: int | None) -> None:
        like = self._like(line, origin)
        text = plain_cell(line.cell)
        own = None if origin is None else self._own[origin]
        kind: Kind = "added" if origin is None else "copied"
        if own is not None and origin is not None:
            text = rewritten(own[2], self._before[origin], line.cell).cell
        text = Cell(text.text, text.marks)
        node = replace(like, id=new_id(), parent="", rank="i", cells={self._first: text})
        depth = 0 if like.id not in self._base else self._base.depth(like.id)
        act = Add((node,), tuple(self._behind), depth)
        at = self._behind[0] if self._behind else ""
        self._change(kind, at, self._first, "", text.text, act, line)
        self._follow(node.id)

    def _like(self, line: DraftParagraph, origin: int | None) -> Node:
        """Return a node of ours that a new paragraph is like: by its style, or a paragraph."""
        if origin is not None and (name := self._name(origin)) is not None:
            return self._base.nodes[name.node]
        kinds = Counter(
            self._base.nodes[name.node].kind
            for at, each in enumerate(self._before)
            if each.style == line.style and (name := self._name(at))
        )
        usual = kinds.most_common(1)[0][0] if kinds else fresh_paragraph().kind
        previous = next((each for each in self._behind if each in self._base), "")
        if previous and kinds[self._base.nodes[previous].kind]:
            usual = self._base.nodes[previous].kind
        sample = next(
            (
                self._base.nodes[name.node]
                for at in self._nearest(line)
                if (name := self._name(at)) and self._base.nodes[name.node].kind == usual
            ),
            None,
        )
        if sample is not None and KINDS[sample.kind].text:
            return sample
        return fresh_paragraph(self._first)

    def _nearest(self, line: DraftParagraph) -> list[int]:
        """Return paragraphs of the same style that went out, those before the place first."""
        inside = [at for at, each in enumerate(self._before) if each.style == line.style]
        previous = self._behind[0] if self._behind else ""
        here = next(
            (at for at in range(len(self._before)) if (n := self._name(at)) and n.node == previous),
            0,
        )
        return sorted(inside, key=lambda at: (at > here, abs(at - here)))


# --- missing paragraphs -----------------------------------------------------------------------


class DeletionFinder(InsertionFinder):
    """Tells what is missing in a returned draft."""

    def _missing(self) -> int:
        """Tell what of the draft is not in the file any more; returns how many paragraphs."""
        taken_in = {each for joined_in in self._matches.joined.values() for each in joined_in}
        emptied = {old for old, _ in self._gone}
        here = set(self._matches.pairs.values()) - emptied | taken_in
        lines = dict(self._gone)
        present: set[str] = set()
        lost: dict[str, list[int]] = {}
        for at in range(len(self._before)):
            name = self._name(at)
            if name is None or not bare(self._before[at].text):
                continue
            if at in here:
                present.add(name.node)
            else:
                lost.setdefault(name.node, []).append(at)
        above = {up.id for node in present for up in self._base.ancestors(node)}
        done: set[str] = set()
        for node, places in lost.items():
            if node in present:
                self._lost_language(places)
            elif node not in done:
                self._lost(node, places[0], present, above, done, lines)
        return sum(len(each) for each in lost.values())

    def _lost_language(self, places: list[int]) -> None:
        """Tell that one language of a text was deleted beside others that stand."""
        for at in places:
            own = self._own[at]
            if own is not None:
                line = self._line_of(own[0])
                self._write(own[0], own[1], own[2].cell, Cell(), line)

    def _line_of(self, node: str) -> DraftParagraph:
        author, time = self._struck.get(node, ("", ""))
        return DraftParagraph(Cell(), author=author, time=time)

    def _lost(
        self,
        node: str,
        at: int,
        present: set[str],
        above: set[str],
        done: set[str],
        lines: Mapping[int, DraftParagraph],
    ) -> None:
        line = lines.get(at) or self._line_of(node)
        own = self._base.nodes[node]
        if is_cell(own) and (own.parent in above or own.parent in present):
            self._write(node, self._first, own.cell(self._first), Cell(), line)
            return
        top = own
        for each in self._base.ancestors(node):
            if each.id in above or each.id in present or not each.parent:
                break
            top = each
        done.update(each.id for each in self._base.walk(top.id))
        left = tuple(
            each.id
            for each in self._base.children_of(top.id)
            if each.id in present or each.id in above
        )
        behind = tuple(
            name.node
            for before in range(at - 1, max(-1, at - BEHIND), -1)
            if (name := self._name(before)) and name.node in present
        )
        words = branch_words(self._base, top.id, self._first)
        ours = None
        if top.id in self._ours and not left:
            now = branch_words(self._ours, top.id, self._first)
            ours = now if now != words else None
        if top.id in self._ours:
            act = Drop(top.id, left, behind)
            self._change("deleted", top.id, self._first, words, "", act, line, ours)


# --- what the document says already -----------------------------------------------------------

#: Kind and words of a branch, in all its languages.
_Said = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class AlreadyApplied:
    """Knows what the document has that did not go out; each is found once."""

    def __init__(self, base: Document, ours: Document) -> None:
        """Compare a document as it went out (`base`) with what it is now (`ours`)."""
        self._base = base
        self._ours = ours
        self._new: dict[_Said, int] = {}
        self._texts: dict[str, int] = {}
        for node in ours.walk():
            if node.id in base:
                continue
            for said in {_said((node,)), _said(tuple(ours.walk(node.id)))}:
                self._new[said] = self._new.get(said, 0) + 1
            for cell in node.cells.values():
                self._texts[bare(cell.text)] = self._texts.get(bare(cell.text), 0) + 1

    def done(self, change: PendingChange) -> bool:
        """Whether the document is as a change would make it."""
        match change.act:
            case Add(nodes=nodes) | AddRow(nodes=nodes):
                return self._found(nodes)
            case Split() as act:
                return self._split(act)
            case Join() as act:
                gone = all(each not in self._ours for each in act.nodes)
                into = self._ours.nodes.get(act.into)
                return gone and into is not None and same_words(into.cell(act.language), act.cell)
            case Move() as act:
                return self._moved(act)
            case _:
                return False

    def says(self, text: str) -> bool:
        """Whether a paragraph that belonged nowhere was put somewhere since."""
        if not self._texts.get(bare(text)):
            return False
        self._texts[bare(text)] -= 1
        return True

    def _found(self, nodes: Sequence[Node]) -> bool:
        said = _said(nodes)
        if not self._new.get(said):
            return False
        self._new[said] -= 1
        return True

    def _split(self, act: Split) -> bool:
        first = self._ours.nodes.get(act.node)
        if first is None or not same_words(first.cell(act.language), act.cell):
            return False
        found = [self._found((each,)) for each in act.rest]
        return all(found)

    def _moved(self, act: Move) -> bool:
        """Whether nothing that went out stands between a branch and where it would be moved."""
        own = self._ours.nodes.get(act.node)
        place = slot(self._ours, act.behind, own.kind, act.depth) if own is not None else None
        if own is None or place is None or place[0] != own.parent:
            return False
        here, there = self._ours.index(own.id), place[1]
        between = self._ours.children[own.parent][min(here, there) : max(here, there)]
        return all(each == own.id or each not in self._base for each in between)


def _said(nodes: Sequence[Node]) -> _Said:
    return tuple(
        (each.kind, tuple(sorted((str(at), bare(cell.text)) for at, cell in each.cells.items())))
        for each in nodes
    )


# --- moved branches ---------------------------------------------------------------------------


def moved_branches(
    base: Document, order: Sequence[tuple[int, int, str]]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return by paragraph the branch that begins there and moved, and nodes moved without it all.

    `order` holds paragraph now, paragraph before and node, as they follow each other now. A branch
    moves as a whole if all that is printed of it moved and still stands together.
    """
    kept = longest_ascending([old for _, old, _ in order])
    printed: dict[str, list[int]] = {}
    for index, (_, _, node) in enumerate(order):
        for each in (base.nodes[node], *base.ancestors(node)):
            printed.setdefault(each.id, []).append(index)
    moved: dict[int, str] = {}
    broken: dict[int, str] = {}
    index = 0
    while index < len(order):
        new, _, node = order[index]
        if index in kept:
            index += 1
            continue
        top, span = _top(base, order, printed, kept, index)
        if top:
            moved[new] = top
            index += span
        else:
            broken[new] = node
            index += 1
    return moved, broken


def _top(
    base: Document,
    order: Sequence[tuple[int, int, str]],
    printed: Mapping[str, Sequence[int]],
    kept: set[int],
    index: int,
) -> tuple[str, int]:
    """Return the highest branch that begins at a place and moved as a whole, and its length."""
    best = ("", 0)
    node = order[index][2]
    for each in (base.nodes[node], *base.ancestors(node)):
        places = printed[each.id]
        together = list(places) == list(range(index, index + len(places)))
        olds = [order[place][1] for place in places] if together else []
        whole = together and olds == sorted(olds) and not kept & set(places)
        if not whole or not each.parent:
            break
        best = (each.id, len(places))
    return best


# --- the comparison ---------------------------------------------------------------------------

#: More deletions than this share of the paragraphs, and than this count, are held back: the file
#: is probably a part of the draft, or damaged.
HELD_SHARE, HELD_COUNT = 0.2, 5


@dataclass(frozen=True, slots=True)
class ReturnedChanges:
    """What came back: changes to decide on, what belongs nowhere, and how much was unchanged."""

    changes: tuple[PendingChange, ...]
    unplaced: tuple[Unplaced, ...]
    same: int
    missing: int

    @property
    def held(self) -> int:
        """How many deletions are held back."""
        return sum(1 for each in self.changes if each.held)


def compared(sides: Sides) -> ReturnedChanges:
    """Compare a returned draft with what went out; nothing is changed."""
    return _Comparer(sides).run()


class _Comparer(DeletionFinder):
    """Goes through the file paragraph by paragraph."""

    def run(self) -> ReturnedChanges:
        """Go through the file paragraph by paragraph, then tell what is missing."""
        moves, broken = self._moves()
        for at, line in enumerate(self._now):
            old = self._matches.pairs.get(at)
            if at in self._more:
                continue
            if old is not None and at not in self._inner:
                self._kept(at, old, line, moves)
                if at in broken:
                    self._put(line.text, "nowhere", line.author)
            elif at in self._inner:
                self._part(at)
            elif bare(line.text):
                self._came(at, line)
        missing = self._missing()
        self._drop_what_is_done()
        held = missing > max(HELD_COUNT, HELD_SHARE * len(self._before))
        changes = tuple(self._possible(held=held))
        return ReturnedChanges(changes, tuple(self._unplaced), self._same, missing)

    def _drop_what_is_done(self) -> None:
        """Leave out what the document says already: the same file was taken back before."""
        already = AlreadyApplied(self._base, self._ours)
        kept = [each for each in self._changes if not already.done(each)]
        self._same += len(self._changes) - len(kept)
        self._changes = kept
        self._unplaced = [each for each in self._unplaced if not already.says(each.text)]

    def _moves(self) -> tuple[dict[int, str], dict[int, str]]:
        order = []
        for at in sorted(self._matches.pairs):
            old = self._matches.pairs[at]
            name = self._name(old)
            # In columns side by side each node stands several times; the first place counts.
            first = name is not None and name.language in {None, self._first}
            if name is not None and first and not self._before[old].note:
                order.append((at, old, name.node))
        return moved_branches(self._base, order)

    def _possible(self, *, held: bool) -> Iterator[PendingChange]:
        """Yield the changes that can be made; the others stand among what belongs nowhere."""
        _, refused = taken(self._ours, self._changes)
        bad = {each.id for each in refused}
        for each in self._changes:
            if each.id in bad and each.kind != "changed":
                self._put(each.after or each.before, "nowhere", author=each.author)
            elif each.id in bad:
                self._put(each.after, "gone", author=each.author)
            else:
                yield replace(each, held=held and each.kind == "deleted")

    def _kept(self, at: int, old: int, line: DraftParagraph, moves: Mapping[int, str]) -> None:
        name = self._name(old)
        if name is None:
            if bare(self._before[old].text) != bare(line.text):
                self._put(line.text, "outside", line.author)
            return
        if at in moves:
            self._move(moves[at], line)
        if at in self._matches.parts:
            if self._matches.parts[at][0] == at:
                self._split(at)
        elif at in self._matches.joined:
            self._join(at, old, line)
        else:
            self._reads(at, old, line)
        self._follow(name.node)
