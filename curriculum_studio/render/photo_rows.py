"""How photos of a unit stand on paper: large ones alone, smaller ones side by side.

What is cropped off a photo is gone from it. A crop as numbers beside the whole picture was refused:
the face would leave with every file.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from curriculum_studio.core.document import Node
from curriculum_studio.core.payloads.unit import Photo, PhotoSize
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import CaptionBlock, FigureBlock, NodeText, PrintedPicture
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import LABELS

#: How wide a photo is that has a row for itself (millimetres).
WIDTHS: dict[PhotoSize, float] = {"large": 150.0, "medium": 90.0, "small": 55.0}

#: How many stand in a row, and the side of the square into which each of them fits (millimetres).
#: A square, so that an upright one is no larger than the one beside it.
_BESIDE: dict[PhotoSize, tuple[int, float]] = {
    "large": (1, 0.0),
    "medium": (2, 80.0),
    "small": (3, 53.0),
}


def size_of(node: Node) -> PhotoSize:
    """Return how large a photo stands on paper."""
    return node.payload.size if isinstance(node.payload, Photo) else "medium"


def photo_rows(photos: Sequence[Node], texts: RunBuilder) -> Iterator[FigureBlock]:
    """Yield the rows of photos that follow each other; those of a size share them."""
    for size, together in groupby(photos, key=size_of):
        run = [*together]
        if len(run) == 1:
            yield alone(run[0], texts, WIDTHS[size])
            continue
        count, side = _BESIDE[size]
        for row in (run[at : at + count] for at in range(0, len(run), count)):
            if count == 1:
                yield alone(row[0], texts, WIDTHS[size])
            else:
                pictures = [
                    picture_of(each, texts.language, side, CaptionBlock(texts.of(each)))
                    for each in row
                ]
                yield side_by_side(pictures, texts.language)


def alone(node: Node, texts: RunBuilder, width: float) -> FigureBlock:
    """Return a photo that has a row for itself."""
    bare = CaptionBlock(NodeText((), texts.language))
    shown = picture_of(node, texts.language, width, bare, square=False)
    return FigureBlock((shown,), CaptionBlock(texts.of(node)))


def side_by_side(
    pictures: Sequence[PrintedPicture], language: Language, columns: int = 0
) -> FigureBlock:
    """Return a row of pictures that each have their own caption; a short one keeps its columns."""
    bare = CaptionBlock(NodeText((), language))
    return FigureBlock(tuple(pictures), bare, beside=True, columns=columns)


def picture_of(
    node: Node, language: Language, side: float, caption: CaptionBlock, *, square: bool = True
) -> PrintedPicture:
    """Return a photo as it is printed, at most so wide, and so high if it shall fit a square."""
    payload = node.payload if isinstance(node.payload, Photo) else Photo()
    found = payload.pictures.best(language)
    missing = LABELS["picture"][language]
    return PrintedPicture(found, side, caption, missing, side if square else 0.0)
