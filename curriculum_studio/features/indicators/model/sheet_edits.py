"""What is done with many cells or rows of the sheet at once, told as edits."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, SetPayload, apply
from curriculum_studio.core.kinds import is_indicator, is_indicator_group, is_indicator_system
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup, IndicatorSystem
from curriculum_studio.core.tree import fresh_of, inserted, inserted_branches, moved
from curriculum_studio.features.indicators.model.cell_edits import (
    MADE,
    SheetColumn,
    SheetRow,
    cell_text,
    rows_of,
    written,
)
from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: What is not written, and why: the cell's row and column in the block, counted from 0.
Left = tuple[int, int, Message]


@dataclass(frozen=True, slots=True)
class BlockEdits:
    """Edits that write a block, and the cells that were left as they are."""

    edits: tuple[Edit, ...]
    left: tuple[Left, ...]


class _Draft:
    """A document that goes along with the edits made so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.edits: list[Edit] = []

    def do(self, *edits: Edit) -> None:
        if edits:
            self.document = apply(self.document, *edits).document
            self.edits += edits


def block(
    document: Document,
    nodes: Sequence[str],
    places: Sequence[SheetColumn],
    texts: Sequence[Sequence[str]],
) -> BlockEdits:
    """Write texts by rows into cells; `nodes` are the rows from the first on, `places` the columns.

    Rows beyond the last become new leaves behind it, of the kind of the one before. What lies
    beyond the last column, or cannot stand in its cell, is left out and told.
    """
    draft = _Draft(document)
    left: list[Left] = []
    last = nodes[-1] if nodes else ""
    for at, line in enumerate(texts):
        if at < len(nodes):
            node = nodes[at]
        elif last and any(text.strip() for text in line):
            node = _one_more(draft, last)
        else:
            continue
        last = node
        for column, text in enumerate(line[: len(places)]):
            place = places[column]
            if place.column in MADE:
                continue
            try:
                draft.do(*written(draft.document, draft.document.nodes[node], place, text))
            except StudioError as problem:
                left.append((at, column, problem.what))
    return BlockEdits(tuple(draft.edits), tuple(left))


def _one_more(draft: _Draft, behind: str) -> str:
    """Insert an empty leaf behind a row; below it, where the row is a group."""
    row = draft.document.nodes[behind]
    new = leaf_like(draft.document, row)
    if is_indicator_group(row):
        draft.do(inserted(draft.document, row.id, len(draft.document.children_of(row.id)), new))
    else:
        draft.do(inserted(draft.document, row.parent, draft.document.index(row.id) + 1, new))
    return new.id


def leaf_like(document: Document, row: Node) -> Node:
    """Return an empty leaf that is scored as the one before it, with the next code."""
    before = row.payload if isinstance(row.payload, Indicator) else None
    parent = document.nodes[row.parent] if before is not None else row
    payload = Indicator(
        code=next_code(document, parent.id),
        category=before.category if before is not None else "scored",
        mode=before.mode if before is not None and before.mode in {"met", "points"} else "met",
    )
    return fresh_of(payload, row.lead)


def next_code(document: Document, parent: str) -> str:
    """Return the code that follows those below a parent: A1.3 behind A1.2, A1.1 as the first."""
    codes = [
        child.payload.code
        for child in document.children_of(parent)
        if isinstance(child.payload, Indicator | IndicatorGroup) and child.payload.code
    ]
    if codes:
        found = re.match(r"^(.*?)(\d+)$", codes[-1])
        if found is not None:
            return f"{found[1]}{int(found[2]) + 1}"
        return chr(ord(codes[-1][-1]) + 1) if len(codes[-1]) == 1 else ""
    above = document.nodes[parent].payload
    own = above.code if isinstance(above, IndicatorGroup) else ""
    if not own:
        return "A" if is_indicator_system(document.nodes[parent]) else ""
    return f"{own}.1" if own[-1].isdigit() else f"{own}1"


def filled_down(
    document: Document, nodes: Sequence[str], places: Sequence[SheetColumn]
) -> BlockEdits:
    """Write what stands in the first of some rows into the others."""
    if len(nodes) < 2:
        return BlockEdits((), ())
    first = document.nodes[nodes[0]]
    line = [cell_text(document, first, place) for place in places]
    return block(document, nodes[1:], places, [line] * (len(nodes) - 1))


def emptied(document: Document, nodes: Sequence[str], places: Sequence[SheetColumn]) -> BlockEdits:
    """Take away what stands in cells; what must not be empty is left as it is."""
    kept = {"category", "mode"}
    free = [place for place in places if place.column not in kept | MADE]
    return block(document, nodes, free, [[""] * len(free)] * len(nodes))


def sorted_by(
    document: Document, system: str, place: SheetColumn, *, falling: bool
) -> tuple[Edit, ...]:
    """Return moves by which leaves and groups stand in the order of a column, below each parent."""
    draft = _Draft(document)
    parents = [system, *(row.node for row in rows_of(document, system) if row.group)]
    for parent in parents:
        rows = [
            each
            for each in document.children_of(parent)
            if is_indicator(each) or is_indicator_group(each)
        ]
        wanted = sorted(rows, key=lambda each: _sort_key(document, each, place), reverse=falling)
        offset = min((document.index(each.id) for each in rows), default=0)
        for at, each in enumerate(wanted):
            if draft.document.index(each.id) != offset + at:
                draft.do(*moved(draft.document, each.id, parent, offset + at))
    return tuple(draft.edits)


def _sort_key(document: Document, node: Node, place: SheetColumn) -> tuple[object, ...]:
    text = cell_text(document, node, place)
    pieces = re.split(r"(\d+(?:\.\d+)?)", text) if place.column == "maximum" else _pieces(text)
    return (not text, *((1, float(p), "") if _is_number(p) else (0, 0.0, p) for p in pieces if p))


def _pieces(text: str) -> list[str]:
    return re.split(r"(\d+)", text)


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\d+(?:\.\d+)?", text))


def coded(document: Document, system: str) -> tuple[Edit, ...]:
    """Return edits that give all rows codes by their place: A, A1, A1.1; B …"""
    edits: list[Edit] = []

    def give(parent: str, prefix: str, depth: int) -> None:
        rows = [
            each
            for each in document.children_of(parent)
            if isinstance(each.payload, Indicator | IndicatorGroup)
        ]
        for at, row in enumerate(rows):
            code = _letter(at) if depth == 0 else f"{prefix}{'.' if depth > 1 else ''}{at + 1}"
            payload = row.payload
            if isinstance(payload, Indicator | IndicatorGroup) and payload.code != code:
                edits.append(SetPayload(row.id, replace(payload, code=code)))
            give(row.id, code, depth + 1)

    give(system, "", 0)
    return tuple(edits)


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else _letter(at // 26 - 1) + _letter(at % 26)


def summed(document: Document, system: str) -> tuple[Edit, ...]:
    """Return edits by which each group states the sum of the points inside it."""
    edits: list[Edit] = []

    def total(node: Node) -> float:
        payload = node.payload
        if isinstance(payload, Indicator):
            return payload.maximum if payload.category in {"scored", "bonus"} else 0.0
        inside = sum(total(child) for child in document.children_of(node.id))
        if isinstance(payload, IndicatorGroup) and round(payload.maximum - inside, 9):
            edits.append(SetPayload(node.id, replace(payload, maximum=round(inside, 9))))
        return inside

    total(document.nodes[system])
    return tuple(edits)


def new_system(lead: Language) -> tuple[Node, ...]:
    """Return a system with a group and a leaf, to begin with."""
    system = fresh_of(IndicatorSystem(), lead)
    group = replace(fresh_of(IndicatorGroup(code="A"), lead), parent=system.id, rank="i")
    leaf = replace(fresh_of(Indicator(code="A1"), lead), parent=group.id, rank="i")
    return (system, group, leaf)


def new_group(document: Document, system: str, behind: str) -> Insert:
    """Return the insertion of a group with a leaf behind a row's group, else as the last."""
    group = _group_of(document, behind)
    parent = document.nodes[group].parent if group else system
    at = document.index(group) + 1 if group else len(document.children_of(system))
    lead = document.root.lead
    code = next_code(document, parent)
    made = fresh_of(IndicatorGroup(code=code), lead)
    first = f"{code}.1" if code[-1:].isdigit() else f"{code}1"
    leaf = fresh_of(Indicator(code=first), lead)
    branch = (made, replace(leaf, parent=made.id, rank="i"))
    return inserted_branches(document, parent, at, [branch])[0]


def _group_of(document: Document, row: str) -> str:
    if row not in document.nodes:
        return ""
    node = document.nodes[row]
    return node.id if is_indicator_group(node) else node.parent


def without(document: Document, rows: Iterable[SheetRow], column: SheetColumn) -> Iterator[str]:
    """Yield the leaves for which a column is empty in every language."""
    for row in rows:
        if row.group:
            continue
        node = document.nodes[row.node]
        texts = (
            cell_text(document, node, replace(column, language=language))
            for language in ("zh", "en", "de")
        )
        if not any(texts):
            yield row.node
