"""Backspace at the beginning of a text, and Delete at its end."""

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove, SetKind
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Clause, Designation
from curriculum_studio.core.payloads.unit import WebNode
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing import lists
from curriculum_studio.editor.editing.enter import PLAIN
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.i18n import message

JOIN = message("PageSteps", "Join with the text before")
REMOVE_EMPTY = message("PageSteps", "Remove an empty text")


def is_empty(document: Document, node: Node) -> bool:
    """Whether a node has neither a text in any language nor anything below it."""
    return not document.children.get(node.id) and all(cell.blank for cell in node.cells.values())


def joined(document: Document, node: str, language: Language, before: str) -> EditStep | None:
    """Return what Backspace does at the beginning of a text; `before` is the text above it."""
    own = document.nodes[node]
    if not own.parent or role_of(own) is Role.CELL:
        return None
    above = document.nodes.get(before)
    if is_empty(document, own):
        return _removed(document, own, before)
    if role_of(own) is Role.REMARK and _may_be_plain(document, own):
        return EditStep((SetKind(node, "paragraph", KINDS["paragraph"].payload()),), PLAIN, node)
    if _untitled(own) and not document.children.get(node) and _may_be_plain(document, own):
        elder = document.sibling(node, -1)
        if elder is None or not _untitled(elder):
            return EditStep(
                (SetKind(node, "paragraph", KINDS["paragraph"].payload()),), PLAIN, node
            )
    if role_of(own) is Role.ITEM and document.sibling(node, -1) is None:
        edits, paragraph = lists.left(document, node)
        return EditStep(edits, PLAIN, paragraph) if edits else None
    if above is None or not above.parent:
        return None
    if is_empty(document, above) and above.kind == own.kind:
        return EditStep((Remove(before),), REMOVE_EMPTY, node)
    if not (_runs(own) and _runs(above)):
        return None
    edits = tree.join(document, node, before)
    if not edits:
        return None
    gap = _gap(above, language) if own.text(language) else 0
    return EditStep(
        (*edits, *_emptied(document, own)), JOIN, before, len(above.text(language)) + gap
    )


def _gap(above: Node, language: Language) -> int:
    text = above.text(language)
    return 0 if language == "zh" or not text or text.endswith(" ") else 1


def _untitled(node: Node) -> bool:
    return isinstance(node.payload, Clause) and not node.payload.titled


def _runs(node: Node) -> bool:
    """Whether other texts can run on into a text."""
    match role_of(node):
        case Role.PARAGRAPH | Role.ITEM | Role.REMARK | Role.FOOTNOTE | Role.ENTRY | Role.PLAN:
            return True
        case Role.TERM_PART:
            return not isinstance(node.payload, Designation)
        case Role.BRANCH:
            return isinstance(node.payload, WebNode)
        case Role.INDICATOR_PART:
            return True
        case _:
            return _untitled(node)


def _may_be_plain(document: Document, node: Node) -> bool:
    """Whether a paragraph may stand in the place of a node, with all that is below it."""
    inside = {child.kind for child in document.children_of(node.id)}
    above = KINDS[document.nodes[node.parent].kind].children
    return "paragraph" in above and inside <= KINDS["paragraph"].children


def _removed(document: Document, own: Node, before: str) -> EditStep:
    """Take an empty text away; the caret goes to the end of the one above."""
    return EditStep((Remove(own.id), *_emptied(document, own)), REMOVE_EMPTY, before, END)


def _emptied(document: Document, own: Node) -> tuple[Edit, ...]:
    """Return what goes with the last item of a list: the list."""
    holder = document.nodes[own.parent]
    if role_of(holder) is Role.LIST and len(document.children[holder.id]) == 1:
        return (Remove(holder.id),)
    return ()
