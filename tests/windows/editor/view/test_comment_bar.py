"""The bar beside a text with comments tells of the one that matters most."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from curriculum_studio.editor.model.comment_markers import BAR, CommentMarker, draw_bar
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import THEMES, load_theme
from tests.helpers.documents import small_standard
from tests.windows.colours import colours_of
from tests.windows.editor.conftest import RESOURCES

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


@pytest.mark.parametrize("theme", THEMES)
def test_words_of_the_comment_looked_at_keep_their_ink_while_they_are_written(open_page, theme):
    hands = open_page(small_standard())
    look = load_theme(RESOURCES, theme)
    hands.page.set_theme(look)
    node = hands.at(hands.find("paragraph", ""), place=0)
    hands.editor.remarks = lambda: [CommentMarker("1", 0, 8, "chosen")]
    hands.editor.viewport().update()
    found = colours_of(hands.editor.grab().toImage())
    assert len(hands.text(node)) > 8
    del found[look.page]
    assert found.most_common(1)[0][0] != look.ink, "the ground of the words can be seen"
    first = hands.editor.cursorRect().left()
    words = hands.editor.grab(QRect(first, 0, 60, hands.editor.height())).toImage()
    assert colours_of(words)[look.ink] > 10
