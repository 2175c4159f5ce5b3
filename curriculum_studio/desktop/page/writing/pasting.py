"""Pasting: several lines become several texts in one step; whole nodes come with all below."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.desktop.page.writing.entering import follower
from curriculum_studio.desktop.page.writing.joining import is_empty
from curriculum_studio.desktop.page.writing.placing import Thing, place_of
from curriculum_studio.desktop.page.writing.step import END, Step
from curriculum_studio.domain import tree
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Edit, Remove, SetCell
from curriculum_studio.domain.kinds import KINDS
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.payloads.standard import Clause
from curriculum_studio.domain.states import typed
from curriculum_studio.domain.text import Cell, joined, part
from curriculum_studio.words import message

PASTE = message("PageSteps", "Paste")

#: Kinds of which several lines make one text, since another of their kind would mean too much.
_ONE_LINE = frozenset(
    {
        "standard", "unit", "framework", "glossary", "collection", "annex", "table", "figure",
        "subfigure", "photo", "activity", "term", "definition", "designation", "source",
        "indicator_system", "indicator_group", "scoring_rules", "unit_line", "footnote",
        "plan_entry", "variable", "cell", "formula",
    }
)  # fmt: skip


def takes_lines(node: Node) -> bool:
    """Whether several lines pasted into a text become several texts."""
    return node.kind not in _ONE_LINE


def pasted_lines(
    document: Document,
    node: str,
    language: Language,
    selection: tuple[int, int],
    lines: Sequence[Cell],
) -> Step:
    """Return what puts lines in the place of a selection, each but the first into a new node."""
    own = document.nodes[node]
    cell = own.cell(language)
    head, tail = part(cell, 0, selection[0]), part(cell, selection[1])
    first = typed(own, language, joined(head, lines[0]))
    edits: list[Edit] = [SetCell(node, language, first)]
    fresh: list[Node] = []
    for line in lines[1:]:
        new = _follower(own)
        text = joined(replace(line, status="draft", based_on=""), Cell())
        fresh.append(new.with_cell(language, text))
    last = fresh[-1]
    fresh[-1] = last.with_cell(language, joined(last.cell(language), tail))
    branches = [(each,) for each in fresh]
    if _is_title(own):
        edits += tree.inserted_branches(document, node, 0, branches)
    else:
        at = document.index(node) + 1
        edits += tree.inserted_branches(document, own.parent, at, branches)
    return Step(tuple(edits), PASTE, fresh[-1].id, len(last.cell(language)))


def _is_title(node: Node) -> bool:
    return isinstance(node.payload, Clause) and node.payload.titled


def _follower(own: Node) -> Node:
    return tree.fresh("paragraph", lead=own.lead) if _is_title(own) else follower(own)


def pasted_nodes(
    document: Document, node: str, branches: Sequence[Sequence[Node]], *, keep: bool
) -> Step | None:
    """Return what puts copies of branches behind a node, where their kinds may stand.

    What was cut here may `keep` its ids, as long as it is gone: so references to it find it again.
    """
    gone = not any(each.id in document.nodes for branch in branches for each in branch)
    copies = [
        tuple(branch) if keep and gone else tree.copied(branch) for branch in branches if branch
    ]
    if not copies:
        return None
    own = document.nodes[node]
    edits: list[Edit] = []
    kinds = {copy[0].kind for copy in copies}
    places = {kind: place_of(document, node, Thing(kind)) for kind in kinds}
    if any(place is None for place in places.values()):
        return None
    parent, index = next(iter(places.values())) or ("", 0)
    same = all(kind in KINDS[document.nodes[parent].kind].children for kind in kinds)
    if not same:
        return None
    edits += tree.inserted_branches(document, parent, index, copies)
    if own.kind == "paragraph" and own.parent == parent and is_empty(document, own):
        edits.append(Remove(node))
    return Step(tuple(edits), PASTE, copies[-1][0].id, END)
