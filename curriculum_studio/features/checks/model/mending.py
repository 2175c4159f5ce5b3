"""Findings mended: the edits that put other words in their places, several in one text at once."""

from collections import defaultdict
from collections.abc import Iterable

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell
from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import Cell, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.checks.model.rule import Finding


def edits_of(document: Document, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """Return the edits that mend findings of this very document.

    Of two whose places overlap the one further on counts; the other is found again.
    """
    edits: list[Edit] = []
    texts: dict[tuple[str, Language], list[tuple[int, int, str]]] = defaultdict(list)
    for finding in findings:
        mend = finding.mend
        if mend is None:
            continue
        edits += mend.edits
        if mend.words is not None and finding.language is not None:
            texts[finding.node, finding.language].append((finding.start, finding.end, mend.words))
    for (key, language), wanted in texts.items():
        node = document.nodes[key]
        cell = node.cell(language)
        last = len(cell)
        for start, end, words in sorted(set(wanted), reverse=True):
            if end <= last:
                cell = spliced(cell, start, end, Cell(words))
                last = start
        edits.append(SetCell(key, language, typed(node, language, cell)))
    return tuple(edits)
