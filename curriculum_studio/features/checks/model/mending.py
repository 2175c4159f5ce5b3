"""Findings mended: edits that put other words in their places, and what they alter."""

from collections import defaultdict
from collections.abc import Iterable

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell
from curriculum_studio.core.text import OBJECT, Cell, Mark, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


def edits_of(document: Document, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """Return the edits that mend findings of this very document.

    Of two whose places overlap the one further on counts; the other is found again.
    """
    edits: list[Edit] = []
    texts: dict[tuple[str, Language], list[tuple[int, int, str, str]]] = defaultdict(list)
    for finding in findings:
        mend = finding.mend
        if mend is None:
            continue
        edits += mend.edits
        if mend.words is not None and finding.language is not None:
            texts[finding.node, finding.language].append(
                (finding.start, finding.end, mend.words, mend.target)
            )
    for (key, language), wanted in texts.items():
        node = document.nodes[key]
        cell = node.cell(language)
        last = len(cell)
        for start, end, words, target in sorted(set(wanted), reverse=True):
            if end <= last:
                cell = spliced(cell, start, end, _reference(target) if target else Cell(words))
                last = start
        edits.append(SetCell(key, language, typed(node, language, cell)))
    return tuple(edits)


def _reference(target: str) -> Cell:
    return Cell(OBJECT, (Mark(0, 1, "ref", target),))


#: So much of a text is shown beside what is mended (characters).
_AROUND = 18


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """What a mend alters in a text, between what stands before and behind it."""

    head: str
    old: str
    new: str
    tail: str


def before_and_after(
    document: Document, finding: Finding, around: int = _AROUND
) -> BeforeAndAfter | None:
    """Return what a mend of words alters; None where it alters something else, or nothing."""
    mend = finding.mend
    if mend is None or mend.words is None or finding.language is None:
        return None
    text = document.nodes[finding.node].text(finding.language)
    head, tail = text[: finding.start], text[finding.end :]
    if len(head) > around:
        head = f"…{head[-around:]}"
    if len(tail) > around:
        tail = f"{tail[:around]}…"
    # A reference looks like the words that it prints: an arrow tells them apart.
    new = f"→\u00a0{mend.words}" if mend.target else mend.words
    return BeforeAndAfter(head, text[finding.start : finding.end], new, tail)
