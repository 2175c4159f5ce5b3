"""Footnotes: a sign in the text, and the note itself below it."""

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, joined, part, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.i18n import message

FOOTNOTE = message("PageSteps", "Insert: footnote")


def footnote_inserted(
    document: Document, node: str, language: Language, at: int
) -> EditStep | None:
    """Return what puts a footnote at a place of a text, and the caret into it.

    A footnote that another language of the text has already gets its sign in this one, instead of
    coming a second time.
    """
    own = document.nodes[node]
    if "footnote" not in KINDS[own.kind].children or not KINDS[own.kind].text:
        return None
    there = _without_sign(document, own, language)
    note = there or tree.fresh("footnote", lead=own.lead)
    mark = Cell(OBJECT, (Mark(0, 1, "footnote", note.id),))
    cell = spliced(own.cell(language), at, at, mark)
    edits: list[Edit] = [SetCell(node, language, typed(own, language, cell))]
    if there is None:
        last = len(document.children.get(node, ()))
        edits.insert(0, tree.inserted(document, node, last, note))
    return EditStep(tuple(edits), FOOTNOTE, note.id)


def _without_sign(document: Document, own: Node, language: Language) -> Node | None:
    """Return the first footnote of a text that has a sign in another language but not in this."""
    here = _signs(own.cell(language))
    elsewhere = {sign for each in LANGUAGES for sign in _signs(own.cell(each))}
    for child in document.children_of(own.id):
        if role_of(child) is Role.FOOTNOTE and child.id in elsewhere - here:
            return child
    return None


def _signs(cell: Cell) -> set[str]:
    return {mark.value for mark in cell.marks if mark.kind == "footnote"}


def signs_removed(document: Document, footnote: str) -> tuple[Edit, ...]:
    """Return edits that take the signs of a footnote out of its text, in every language."""
    own = document.nodes[document.nodes[footnote].parent]
    edits: list[Edit] = []
    for language in LANGUAGES:
        cell = own.cell(language)
        places = [m.start for m in cell.marks if m.kind == "footnote" and m.value == footnote]
        if not places:
            continue
        for at in reversed(places):
            cell = joined(part(cell, 0, at), part(cell, at + 1))
        edits.append(SetCell(own.id, language, typed(own, language, cell)))
    return tuple(edits)
