"""Texts as they are compared and told."""

import re

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import OBJECT, Cell, MarkKind

_BLANKS = re.compile(r"\s+")
_LOOKS: frozenset[MarkKind] = frozenset({"bold", "italic", "sub", "sup"})

#: Characters of a branch that are told.
_TOLD = 400


def same_words(one: Cell, other: Cell) -> bool:
    """Whether two texts say the same in the same look, however their blanks are written."""
    if one.text == other.text:
        return _looks(one) == _looks(other)
    return _plain(one.text) == _plain(other.text) and not (_looks(one) or _looks(other))


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _looks(cell: Cell) -> list[tuple[str, frozenset[int]]]:
    """Return the looks of a text by its characters; blanks have none."""
    found: dict[str, set[int]] = {}
    for mark in cell.marks:
        if mark.kind in _LOOKS:
            inked = {at for at in range(mark.start, mark.end) if cell.text[at : at + 1].strip()}
            found.setdefault(mark.kind, set()).update(inked)
        elif mark.kind not in {"link", "term"}:
            found.setdefault(f"{mark.kind} {mark.value}", set()).update(range(mark.start, mark.end))
    return sorted((kind, frozenset(places)) for kind, places in found.items() if places)


def branch_words(document: Document, node: str, language: Language) -> str:
    """Return the texts of a branch, a line for each, cut to what can be read at a glance."""
    texts = (each.best(language).text for each in document.walk(node))
    words = "\n".join(text for text in texts if text.strip()).replace(OBJECT, "…")
    return words if len(words) <= _TOLD else f"{words[:_TOLD]}…"
