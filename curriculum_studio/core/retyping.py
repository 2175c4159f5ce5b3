"""A text written anew as plain words, as a script does: what stays of it keeps its marks."""

from collections.abc import Callable
from dataclasses import replace

from curriculum_studio.core.diff import difference
from curriculum_studio.core.text import OBJECT, Cell, cleaned, joined, part
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Retyped:
    """A text as it reads now; `lost` counts references, footnotes and formulas that went."""

    cell: Cell
    lost: int = 0


def retyped(cell: Cell, words: str, shown: Callable[[Cell], str]) -> Retyped:
    """Return a text that reads as `words`, with the marks of what did not change.

    `shown` says how a text is read. So whoever reads a text, changes a word and writes it back
    keeps the references in it, which are read as numbers.
    """
    read = [shown(part(cell, at, at + 1)) for at in range(len(cell))]
    starts: list[int] = []
    owners: list[int] = []
    for at, seen in enumerate(read):
        starts.append(len(owners))
        owners += [at] * len(seen)
    made, place = Cell(), 0
    for piece in difference("".join(read), cleaned(words)):
        if piece.kind == "inserted":
            made = joined(made, Cell(piece.text))
            continue
        stop = place + len(piece.text)
        while place < stop and piece.kind == "same":
            at = owners[place]
            end = starts[at] + len(read[at])
            if place == starts[at] and end <= stop:
                made = joined(made, part(cell, at, at + 1))
            else:
                # Only some of the characters are left by which an object is read.
                end = min(end, stop)
                made = joined(made, Cell(read[at][place - starts[at] : end - starts[at]]))
            place = end
        place = stop
    marked = replace(cell, text=made.text, marks=made.marks)
    return Retyped(marked, cell.text.count(OBJECT) - made.text.count(OBJECT))
