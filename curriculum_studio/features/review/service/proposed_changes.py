"""What a proposal about a whole paragraph or row makes of a document: it comes, goes or moves.

It is carried out at the moment of accepting and against the document of that moment. A struck text
goes with all its languages only if nothing stands below it and the file shows one language; a cell
is never removed, and what is not possible any more leaves the text where it is.
"""

from dataclasses import replace

from curriculum_studio.core.document import Document, derived_id
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.returned_draft import Act, Add, AddRow, Drop, Move, Write, edits_of
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh, fresh_paragraph, fresh_row
from curriculum_studio.languages import LANGUAGES, Language


def new_node(comment: str) -> str:
    """Return the id of the paragraph or row that the proposal of a comment brings.

    Others that follow it can name it before it is there.
    """
    return derived_id("proposed", comment)


def proposed_edits(comment: Comment, document: Document) -> tuple[Edit, ...] | None:
    """Return what a proposal about a whole paragraph or row makes of a document.

    None for other proposals, and where that is not possible (any more).
    """
    if not comment.change or (comment.change in {"insert", "row"} and _is_there(comment, document)):
        return None
    edits: list[Edit] = []
    state = document
    for act in _acts(comment, document):
        wanted = edits_of(state, act)
        if wanted is None:
            return None
        try:
            state = apply(state, *wanted).document
        except (EditError, ValueError):
            return None
        edits += wanted
    return tuple(edits) or None


def _is_there(comment: Comment, document: Document) -> bool:
    return new_node(comment.id) in document


def _acts(comment: Comment, document: Document) -> tuple[Act, ...]:
    node = comment.anchor.node
    match comment.change:
        case "insert":
            return (_inserted(comment, document),)
        case "move" if node in document:
            move = Move(node, comment.behind, document.depth(node))
            if not comment.replaces:
                return (move,)
            return (move, Write(node, _language(comment, document), Cell(comment.proposal)))
        case "remove":
            return (Drop(next(iter(comment.behind), node)),)
        case "row":
            return _row(comment, document)
        case _:
            return ()


def _language(comment: Comment, document: Document) -> Language:
    node = document.nodes.get(comment.anchor.node)
    lead: Language = "zh" if node is None else node.lead
    return next((each for each in LANGUAGES if each == comment.anchor.language), lead)


def _inserted(comment: Comment, document: Document) -> Add:
    """Return a new paragraph, of the kind of the node that it is like if that may stand there."""
    language = _language(comment, document)
    like = document.nodes.get(comment.like)
    usual = fresh_paragraph(language)
    for new in (usual,) if like is None else (fresh(like.kind, lead=language), usual):
        cells = {language: Cell(comment.proposal)}
        node = replace(new, id=new_node(comment.id), cells=cells)
        depth = document.depth(like.id) if like is not None and like.kind == node.kind else 0
        act = Add((node,), comment.behind, depth)
        if edits_of(document, act) is not None:
            break
    return act


def _row(comment: Comment, document: Document) -> tuple[Act, ...]:
    above = next((document.nodes[each] for each in comment.behind if each in document), None)
    table = None if above is None else document.nodes.get(above.parent)
    if above is None or table is None or not isinstance(table.payload, Table):
        return ()
    language = _language(comment, document)
    row = new_node(comment.id)
    looks = {
        each.payload.column: replace(each.payload, column_span=1, row_span=1)
        for each in document.children_of(above.id)
        if isinstance(each.payload, TableCell)
    }
    cells = [
        (
            derived_id(row, column.id),
            looks.get(column.id, TableCell(column=column.id)),
            Cell(text) if text else None,
        )
        for column, text in zip(table.payload.columns, comment.proposal.split("\t"), strict=False)
    ]
    return (AddRow(fresh_row(row, cells, language), above.id),)
