"""The lines of an outline, computed from a document without any Qt."""

from dataclasses import dataclass, field

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import heading_of
from curriculum_studio.core.kinds import kind_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import Numbering, annex_nature, label_text
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.payloads.unit import Activity, Section, UnitHead
from curriculum_studio.core.text import OBJECT


@dataclass(slots=True)
class OutlineLine:
    """A line of the outline. `number` is empty where the node has none."""

    node: str
    number: str
    title: str
    parent: "OutlineLine | None" = None
    children: list["OutlineLine"] = field(default_factory=list)
    key: int = 0

    @property
    def row(self) -> int:
        """The place among the lines of the same parent."""
        return self.parent.children.index(self) if self.parent is not None else 0


def opens_line(document: Document, node: Node) -> bool:
    """Tell whether a node stands in the outline."""
    if isinstance(node.payload, Clause):
        return node.payload.titled
    if isinstance(node.payload, Section) and isinstance(document.root.payload, UnitHead):
        # The fields of an activity are seen on the page at a glance.
        return not isinstance(document.nodes[node.parent].payload, Activity)
    opens = kind_of(node).outline
    return opens == "always" or (opens == "top" and node.parent == document.id)


def outline(document: Document, numbering: Numbering, language: Language) -> OutlineLine:
    """Return the outline; its root stands for the document itself and is not shown."""
    root = OutlineLine(document.id, "", document.title(language))
    nearest: dict[str, OutlineLine] = {document.id: root}
    for node in document.walk():
        if not node.parent:
            continue
        above = nearest[node.parent]
        if opens_line(document, node):
            number, title = words_of(document, node, numbering, language)
            line = OutlineLine(node.id, number, title, above)
            above.children.append(line)
            nearest[node.id] = line
        elif node.id in document.children:
            nearest[node.id] = above
    return root


def words_of(
    document: Document, node: Node, numbering: Numbering, language: Language
) -> tuple[str, str]:
    """Return number and title of a line in a language."""
    text = " ".join(node.best(language).text.replace(OBJECT, "").split())
    label = numbering.get(node.id)
    heading = heading_of(document, node)
    if heading is not None:
        return "", text or heading.get(language)
    match node.payload:
        case Activity():
            return "", text
        case Annex() as annex if label is not None:
            return f"{label_text(label, language)}{annex_nature(annex, language)}", text
        case Goal(code=code) | IndicatorGroup(code=code) | Indicator(code=code):
            return code, text
        case _:
            pass
    return (label_text(label, language) if label is not None else ""), text


def line_of(document: Document, node: str) -> str:
    """Return the node whose line holds a node; empty at the document itself."""
    own = document.nodes.get(node)
    while own is not None and own.parent:
        if opens_line(document, own):
            return own.id
        own = document.nodes[own.parent]
    return ""
