"""The bar beside a text with comments tells of the one that matters most."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from curriculum_studio.editor.model.comment_markers import BAR, CommentMarker, draw_bar
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
WHITE = QColor("white")


def drawn(*tones: str) -> tuple[QImage, Typography]:
    """A bar of 40 pixels beside a text with comments of these tones."""
    typography = Typography(load_theme(FolderResources(resource_folder("resources")), "light"))
    image = QImage(20, 40, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    remarks = [CommentMarker(str(at), 0, 0, tone) for at, tone in enumerate(tones)]
    draw_bar(painter, QRectF(0, 0, 20, 40), remarks, typography)
    painter.end()
    return image, typography


def coloured(image: QImage) -> list[tuple[int, int]]:
    """How many pixels are coloured in each row that has some, and which row it is."""
    counts = [
        (y, sum(image.pixelColor(x, y) != WHITE for x in range(image.width())))
        for y in range(image.height())
    ]
    return [each for each in counts if each[1]]


def test_the_chosen_comment_makes_the_bar_wide():
    image, _ = drawn("open", "chosen")
    assert {count for _, count in coloured(image)} == {BAR + 1}


@pytest.mark.parametrize(
    ("tones", "rows", "colour"),
    [
        (("to_do", "changed", "open"), 40, "stale"),
        (("to_do", "changed"), 24, "stale"),
        (("to_do",), 40, "accent"),
    ],
)
def test_open_goes_before_changed_and_changed_before_to_do(tones, rows, colour):
    image, typography = drawn(*tones)
    found = coloured(image)
    assert len(found) == rows  # broken where words have changed
    assert {count for _, count in found} == {BAR}
    x = next(x for x in range(image.width()) if image.pixelColor(x, found[0][0]) != WHITE)
    assert image.pixelColor(x, found[0][0]).name() == typography.colour(colour).name()


def test_without_comments_there_is_no_bar():
    assert coloured(drawn()[0]) == []
