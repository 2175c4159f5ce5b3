"""Pairs of texts that belong together as TMX 1.4, so that translators can use them again."""

from collections.abc import Iterator

from lxml import etree

from curriculum_studio import __version__
from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.terminology.formats.xml import LANG, add_text, child, packed
from curriculum_studio.i18n import Progress, Work, message

#: Nodes between two reports of progress.
_STEP = 1000

#: A pair is good if its translation is one of these; then it is not stale either.
_GOOD = frozenset({CellState.TRANSLATED, CellState.CONFIRMED})

#: What is called a segment of another type by TMX.
_TYPES = {"ref": "x-reference", "footnote": "x-footnote", "formula": "x-formula"}


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write pairs of a text and its translation, where that is finished and up to date.

    With several languages chosen both sides of a pair are among them; with one, one side.
    """
    root = etree.Element("tmx", version="1.4")
    header = child(root, "header")
    for name, value in {
        "creationtool": "Curriculum Studio",
        "creationtoolversion": __version__,
        "segtype": "paragraph",
        "o-tmf": "Curriculum Studio",
        "adminlang": "en",
        "srclang": "*all*",
        "datatype": "plaintext",
    }.items():
        header.set(name, value)
    body = child(root, "body")
    total = sum(len(document.nodes) for document in bundle.documents)
    done = 0
    for document in bundle.documents:
        references = References(document, number(document))
        for node in document.walk():
            for language in _targets(node, bundle.languages):
                _unit(body, document, node, language, references)
            done += 1
            if done % _STEP == 0 or done == total:
                yield Progress(done, total, message("TermExport", "Writing pairs of texts"))
    return packed(root)


def _targets(node: Node, chosen: tuple[Language, ...]) -> Iterator[Language]:
    """Yield the languages in which a node has a good translation of its lead text."""
    if node.cell(node.lead).blank:
        return
    for language in LANGUAGES:
        if language == node.lead or state(node, language) not in _GOOD:
            continue
        pair = {node.lead, language}
        if pair <= set(chosen) or (len(chosen) == 1 and chosen[0] in pair) or not chosen:
            yield language


def _unit(
    body: etree._Element,
    document: Document,
    node: Node,
    language: Language,
    references: References,
) -> None:
    unit = child(body, "tu", tuid=f"{node.id}-{language}", srclang=node.lead)
    child(unit, "prop", document.id, type="x-document")
    child(unit, "prop", node.id, type="x-node")
    child(unit, "prop", node.kind, type="x-kind")
    child(unit, "prop", state(node, language).value, type="x-state")
    for each in (node.lead, language):
        variant = child(unit, "tuv")
        variant.set(LANG, each)
        _segment(child(variant, "seg"), node.cell(each), each, references)


def _segment(
    segment: etree._Element, cell: Cell, language: Language, references: References
) -> None:
    """Write a text; references, footnotes and formulas are placeholders with what they show."""
    objects = {mark.start: mark for mark in cell.marks if cell.text[mark.start] == OBJECT}
    start = 0
    for at, mark in sorted(objects.items()):
        add_text(segment, cell.text[start:at])
        shown = {
            "ref": lambda value: references.label(value, language),
            "footnote": references.footnote,
        }.get(mark.kind, str)(mark.value)
        place = child(segment, "ph", shown, type=_TYPES.get(mark.kind, "x-object"))
        place.set("x", str(len(segment)))
        start = at + 1
    add_text(segment, cell.text[start:].replace(OBJECT, ""))
