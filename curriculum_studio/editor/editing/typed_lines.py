"""Lines that become the fields they tell of: cited documents, symbols explained below a formula."""

from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.payloads.standard import Variable
from curriculum_studio.core.text import part, text_hash
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.editing.citations import CITED, cited
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.render.latex_text import read_typed_line
from curriculum_studio.values import dataclass

EXPLAINED = message("PageSteps", "Read the symbol that a line explains")


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What reading a line changes, and the name of that step."""

    edits: tuple[Edit, ...]
    label: Message


def read_line(
    document: Document, node: str, language: Language, end: int | None = None
) -> ReadLine | None:
    """Return what a line becomes that was typed or pasted; None if it stays what it is.

    `end`: what stands behind that place of the line goes elsewhere.
    """
    edits = cited(document, node, language, end)
    if edits:
        return ReadLine(edits, CITED)
    edits = _explained(document.nodes[node], language, end)
    return ReadLine(edits, EXPLAINED) if edits else None


def _explained(own: Node, language: Language, end: int | None) -> tuple[Edit, ...]:
    """Return edits by which a line below a formula becomes symbol and explanation (9.9).

    A symbol that is there already is never replaced: its line can only tell of the same one. Other
    languages that tell of it are read, too, and stay as up to date as they were.
    """
    payload = own.payload
    if not isinstance(payload, Variable):
        return ()
    found = read_typed_line(part(own.cell(language), 0, end))
    if found is None or payload.symbol not in {"", found[0]}:
        return ()
    symbol, explanation = found
    cells = {language: typed(own, language, explanation)}
    for each in own.cells.keys() - {language}:
        other = read_typed_line(own.cell(each))
        if other is not None and other[0] == symbol:
            cells[each] = other[1]
    cells = tree.rebased(
        {**own.cells, **cells},
        text_hash(own.cell(own.lead)),
        text_hash(cells.get(own.lead, own.cell(own.lead))),
    )
    changed = (
        SetCell(own.id, each, cell) for each, cell in cells.items() if cell != own.cell(each)
    )
    return (SetPayload(own.id, replace(payload, symbol=symbol)), *changed)
