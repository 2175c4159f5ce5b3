"""Reads made files in tests: checks shape and text at once, and shows trees as short lines."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome, differences
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import Catalogue, finish
from curriculum_studio.languages import Language
from tests.features.word_import.formats.making import received
from tests.features.word_import.formats.proof import check_shape, prove


def standard(
    content: bytes, language: Language | None = None, *, labels: str = "", numbers: bool = True
) -> ReadOutcome:
    """Read a standard; every character and every printed number has to be the same."""
    outcome = finish(read_standard(received(content, language)))
    document = outcome.reading.document
    check_shape(document)
    prove(content, document, outcome.tally, labels=labels)
    if numbers:
        assert differences(number(document), outcome.printed) == ()
    return outcome


def shown(document: Document, *, deep: bool = True) -> list[str]:
    """Each node as "  kind number text", indented by depth; tables only with their captions."""
    numbering = number(document)
    references = References(document, numbering)
    language = document.root.lead
    lines = []
    for node in document.walk():
        if node.kind in {"row", "cell"} and not deep:
            continue
        label = numbering.get(node.id)
        said = label_text(label, language) if label else ""
        text = references.shown(node.cell(language), language)
        words = [word for word in (node.kind, said, text) if word]
        lines.append("  " * document.depth(node.id) + " ".join(words))
    return lines


def tree(document: Document) -> str:
    """The whole tree as text, without the cells of tables, from the first level on."""
    return "\n".join(line[2:] for line in shown(document, deep=False)[1:])


def said(outcome: ReadOutcome) -> list[str]:
    """The report in English."""
    return [Catalogue().say(message) for message in outcome.reading.report]
