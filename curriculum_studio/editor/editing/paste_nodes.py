"""Pasting whole nodes: they come with all below, in all languages."""

from collections.abc import Sequence

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing.insertion import Insertion, place_of
from curriculum_studio.editor.editing.join import is_empty
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.i18n import message

PASTE = message("PageSteps", "Paste")


def pasted_nodes(
    document: Document, node: str, branches: Sequence[Sequence[Node]], *, keep: bool
) -> EditStep | None:
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
    places = {kind: place_of(document, node, Insertion(kind)) for kind in kinds}
    if any(place is None for place in places.values()):
        return None
    parent, index = next(iter(places.values())) or ("", 0)
    if "row" in kinds and not _fits(document, parent, copies):
        return None
    same = all(kind in KINDS[document.nodes[parent].kind].children for kind in kinds)
    if not same:
        return None
    edits += tree.inserted_branches(document, parent, index, copies)
    if role_of(own) is Role.PARAGRAPH and own.parent == parent and is_empty(document, own):
        edits.append(Remove(node))
    return EditStep(tuple(edits), PASTE, copies[-1][0].id, END)


def _fits(document: Document, table: str, rows: Sequence[Sequence[Node]]) -> bool:
    """Whether rows belong into a table: their cells name columns that it has."""
    payload = document.nodes[table].payload
    columns = {column.id for column in payload.columns} if isinstance(payload, Table) else set()
    return all(
        node.payload.column in columns
        for row in rows
        for node in row
        if isinstance(node.payload, TableCell)
    )
