"""Whatever is pressed in whatever order, the page shows the document and nothing breaks."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt

from curriculum_studio.desktop.page.building import rows_of
from curriculum_studio.desktop.page.commands import COMMANDS
from curriculum_studio.domain import edits as domain_edits
from curriculum_studio.domain.numbering import number
from curriculum_studio.words import message
from tests.helpers.documents import random_edits, small_framework, small_standard, small_unit

KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LANGUAGES = (("zh",), ("zh", "en"), ("en", "de"), ("zh", "en", "de"))


def check(hands):
    """The page shows the document as it stands, every row in sight at its true height."""
    model, view = hands.model, hands.view
    assert model.document is hands.document
    assert model.rows == rows_of(hands.document)
    assert dict(model.numbering) == dict(number(hands.document))
    for row in view.heights.visible():
        assert view.verticalHeader().sectionSize(row) == view.measure.height(row), model.rows[row]
    at = hands.caret.at()
    if hands.caret.active:
        assert at is not None
        if not hands.caret.pending:
            shown, kept = hands.editor.content(), model.cell(*at)
            assert (shown.text, shown.marks) == (kept.text, kept.marks)
        corner = hands.caret.corner()
        assert hands.editor.x() == corner.x()
        assert hands.editor.y() == max(-8000, min(8000, corner.y()))
    assert hands.problems == []


def act(hands, random):
    """Do something."""
    view = hands.view
    match random.randrange(14):
        case 0 | 1 | 2 | 3:
            hands.press(random.choice(KEYS), random.choice(MODIFIERS))
        case 4 | 5:
            if hands.editor.hasFocus():
                hands.type(random.choice(("a", "b c", "节能", "/", "🌱", "/ta")))
        case 6 | 7:
            name = random.choice(COMMANDS).name
            if name not in {"link", "open_link"} and hands.page.can(name):
                hands.page.run(name)
        case 8:
            spot = QPoint(
                random.randrange(view.viewport().width()),
                random.randrange(view.viewport().height()),
            )
            hands.mouse(QEvent.Type.MouseButtonPress, spot)
            if random.random() < 0.4:
                spot += QPoint(random.randrange(-200, 200), random.randrange(-200, 200))
                hands.mouse(QEvent.Type.MouseMove, spot)
            hands.mouse(QEvent.Type.MouseButtonRelease, spot)
        case 9:
            hands.page.commit()
            if hands.session.undo_state.undo.source != "Add":
                hands.undo()
        case 10:
            hands.page.commit()
            hands.page.follow(hands.session.redo())
        case 11:
            hands.page.set_languages(random.choice(LANGUAGES))
        case 12:
            bar = view.verticalScrollBar()
            bar.setValue(random.randrange(bar.maximum() + 1))
        case _:
            hands.page.commit()
            others = random_edits(hands.document, random, 2)
            hands.session.edit(hands.document.id, others, message("Test", "Others"))


def play(open_page, qtbot, make, seed, turns):
    random = Random(seed)
    hands = open_page(make(f"{make.__name__} {seed}"), size=(900, 500))
    for _ in range(turns):
        act(hands, random)
        qtbot.wait(0)
        check(hands)
    hands.page.commit()
    while hands.session.undo_state.undo.source != "Add":
        hands.page.follow(hands.session.undo())
    check(hands)
    assert domain_edits.apply(hands.document).document.nodes


# Timers take part, so on a loaded machine the same seed can take another way: a campaign.
@pytest.mark.campaign
@pytest.mark.parametrize("make", [small_standard, small_unit, small_framework])
def test_whatever_is_done_the_page_shows_the_document(open_page, qtbot, make):
    play(open_page, qtbot, make, 1, 120)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(2, 30))
@pytest.mark.parametrize("make", [small_standard, small_unit, small_framework])
def test_whatever_is_done_for_long(open_page, qtbot, make, seed):
    play(open_page, qtbot, make, seed, 250)
