"""What can be done only when the whole tree is built: references, and numbers compared."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import Numbering, References
from curriculum_studio.core.text import OBJECT, Cell, Mark, spliced, tidy_marks
from curriculum_studio.ooxml.reader.blocks import PLACE
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

#: Series of which a single one has no number here; other rules for drafting number it.
_ALONE = frozenset(["note", "example"])


@dataclass(frozen=True, slots=True)
class Difference:
    """A node whose number in the file is another than the one that is computed."""

    node: str
    printed: str
    computed: str


def differences(numbering: Numbering, printed: Mapping[str, str]) -> tuple[Difference, ...]:
    """Return where the file printed another number than the computed one."""
    found = []
    for node, number in printed.items():
        label = numbering.get(node)
        computed = "" if label is None else label.number
        alone = label is not None and label.series in _ALONE and not computed
        if _plain(computed) != _plain(number) and not (alone and number == "1"):
            found.append(Difference(node, number, computed))
    return tuple(found)


def _plain(number: str) -> str:
    return re.sub(r"[\s()（）]", "", number)


def with_references(
    document: Document,
    numbering: Numbering,
    places: Mapping[str, str],
    language: Language,
    tally: ReadStatistics,
) -> Document:
    """Return the document with links inside the file as references.

    Only where the link reads as the reference will: other links to places of the file become plain
    text, because a tree has no place for them.
    """
    references = References(document, numbering)
    numbered = {
        name: node
        for name, node in places.items()
        if node in numbering or document.nodes[node].kind == "reference_entry"
    }
    nodes = dict(document.nodes)
    for node in document.nodes.values():
        cell = node.cells.get(language)
        if cell is None or not any(_leads_inside(mark) for mark in cell.marks):
            continue
        linked = _linked(cell, references, numbered, language, tally)
        nodes[node.id] = node.with_cell(language, linked)
    return replace(document, nodes=nodes)


def _leads_inside(mark: Mark) -> bool:
    return mark.kind == "link" and mark.value.startswith(PLACE)


def _linked(
    cell: Cell,
    references: References,
    places: Mapping[str, str],
    language: Language,
    tally: ReadStatistics,
) -> Cell:
    for mark in sorted((m for m in cell.marks if _leads_inside(m)), reverse=True):
        target = places.get(mark.value.removeprefix(PLACE), "")
        said = cell.text[mark.start : mark.end]
        if target and OBJECT not in said:
            shown = references.label(target, language)
            start = _begin(cell.text, mark.start, said, shown)
            if start >= 0:
                tally.resolve("reference", cell.text[start : mark.end])
                own = Cell(OBJECT, (Mark(0, 1, "ref", target),))
                cell = spliced(cell, start, mark.end, own)
    kept = (mark for mark in cell.marks if not _leads_inside(mark))
    return replace(cell, marks=tidy_marks(kept, len(cell.text)))


def _begin(text: str, at: int, said: str, shown: str) -> int:
    """Return where a link begins that reads like its reference; -1 if it reads otherwise.

    Often only the number is linked, and its word stands typed before it: 公式 and then (1).
    """
    own, whole = re.sub(r"\s", "", said), re.sub(r"\s", "", shown)
    if not own or not whole.endswith(own):
        return -1
    word = r"\s*".join(map(re.escape, whole[: len(whole) - len(own)]))
    found = re.search(rf"{word}\s*\Z" if word else r"\Z", text[:at])
    return -1 if found is None else (found.start() if word else at)
