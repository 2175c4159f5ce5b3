"""The state of each language of a text; stale is computed, typing never clears it."""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.languages import LANGUAGES, Language


class CellState(Enum):
    """What a reader should know of one language of a text."""

    EMPTY = "empty"
    DRAFT = "draft"
    STALE = "stale"
    TRANSLATED = "translated"
    CONFIRMED = "confirmed"


def state(node: Node, language: Language) -> CellState:
    """Return the state of a language of a node.

    A cell is stale when it was made from a lead text that reads differently now. Where the lead
    text is blank there is none: as in the second half of a translation that was split.
    """
    cell, lead = node.cell(language), node.cell(node.lead)
    if cell.blank:
        return CellState.EMPTY
    made_from = cell.based_on if language != node.lead and not lead.blank else ""
    if made_from and made_from != text_hash(lead):
        return CellState.STALE
    return CellState(cell.status)


def still_correct(node: Node, language: Language) -> SetCell:
    """Return the edit that says: the text is right for the lead text as it reads now."""
    cell = node.cell(language)
    renewed = replace(cell, based_on=text_hash(node.cell(node.lead)))
    if cell.status == "draft":
        renewed = replace(renewed, status="translated")
    return SetCell(node.id, language, renewed)


def confirmed(node: Node, language: Language) -> SetCell:
    """Return the edit that confirms a text, as made from the lead text as it reads now."""
    based_on = "" if language == node.lead else text_hash(node.cell(node.lead))
    cell = replace(node.cell(language), status="confirmed", based_on=based_on)
    return SetCell(node.id, language, cell)


def typed(node: Node, language: Language, written: Cell) -> Cell:
    """Return what typing leaves in a cell: a draft that keeps what it was based on.

    A first text in another language than the lead is based on the lead text of the moment.
    """
    old = node.cells.get(language)
    if old is None or old.blank:
        based_on = "" if language == node.lead else text_hash(node.cell(node.lead))
        return replace(written, status="draft", based_on=based_on)
    return replace(written, status="draft", based_on=old.based_on)


def minor_change(node: Node, new_lead: Cell) -> Iterator[SetCell]:
    """Yield edits that change the lead text without making current translations stale."""
    before = text_hash(node.cell(node.lead))
    after = text_hash(new_lead)
    yield SetCell(node.id, node.lead, new_lead)
    for language in LANGUAGES:
        cell = node.cells.get(language)
        if language != node.lead and cell is not None and cell.based_on == before:
            yield SetCell(node.id, language, replace(cell, based_on=after))
