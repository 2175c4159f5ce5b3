"""Settles the levels of headings where a file gives them wrongly or not at all."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.features.word_import.formats.outline_detection import (
    AnnexStart,
    DetectedHeading,
    ElementStart,
    Piece,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import role_of
from curriculum_studio.features.word_import.formats.term_builder import bilingual

#: So many bilingual headings in a row are terms.
_ENOUGH = 2


def settled(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with levels as they are meant."""
    return _annexes(_flat_terms(list(pieces)))


def _flat_terms(pieces: list[Piece]) -> list[Piece]:
    """Put terms below their chapter where all stand on its level, as some converters write them.

    Without numbers only their two languages tell them from the chapters that follow.
    """
    for at, piece in enumerate(pieces):
        if (
            not isinstance(piece, DetectedHeading)
            or role_of(piece.text.text) != "terms"
            or piece.path
        ):
            continue
        run: list[int] = []
        last = 0
        for index in range(at + 1, len(pieces)):
            other = pieces[index]
            if isinstance(other, AnnexStart | ElementStart):
                break
            if not isinstance(other, DetectedHeading):
                continue
            if other.level != piece.level or other.path or role_of(other.text.text) != "general":
                break
            run.append(index)
            if bilingual(other.text) is not None:
                last = len(run)
        if sum(1 for index in run[:last] if _is_bilingual(pieces[index])) < _ENOUGH:
            continue
        for index in run[:last]:
            own = pieces[index]
            if isinstance(own, DetectedHeading):
                pieces[index] = replace(own, level=own.level + 1)
    return pieces


def _is_bilingual(piece: Piece) -> bool:
    return isinstance(piece, DetectedHeading) and bilingual(piece.text) is not None


def _annexes(pieces: list[Piece]) -> list[Piece]:
    """Count the levels of clauses in an annex from the annex.

    A printed number tells the level. Styles count from the heading of the annex, unless its clauses
    stand on the level of that heading.
    """
    for at, piece in enumerate(pieces):
        if not isinstance(piece, AnnexStart):
            continue
        inside: list[int] = []
        for index in range(at + 1, len(pieces)):
            if isinstance(pieces[index], AnnexStart | ElementStart):
                break
            if isinstance(pieces[index], DetectedHeading):
                inside.append(index)
        levels = [each.level for i in inside if isinstance(each := pieces[i], DetectedHeading)]
        shift = piece.level if levels and min(levels) > piece.level else 0
        for index in inside:
            own = pieces[index]
            if isinstance(own, DetectedHeading) and not own.line.forced:
                level = len(own.path) - 1 if len(own.path) > 1 else max(1, own.level - shift)
                pieces[index] = replace(own, level=level)
    return pieces
