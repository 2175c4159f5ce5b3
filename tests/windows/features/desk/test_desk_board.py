"""The first tab in a window: reached by keys, kept fresh, leading to the places it names."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.desk.window.desk_board import DeskBoard
from curriculum_studio.features.desk.window.documents_table import DocumentColumn
from curriculum_studio.i18n import message
from tests.windows.conftest import entry_of


def shown(studio, qtbot) -> DeskBoard:
    board = DESK.of(studio.desk).board
    qtbot.waitUntil(lambda: bool(board.documents.documents.rows), timeout=20_000)
    return board


def test_the_desk_tells_what_waits_and_leads_there(small, qtbot):
    studio, desk = small, small.desk
    standard = entry_of(studio, "standard")
    studio.commands.run("desk.show")
    board = shown(studio, qtbot)
    assert desk.tabs.front is board
    titles = {each.entry.kind for each in board.documents.documents.rows}
    assert titles == {"standard", "unit"}
    assert board.side().waits == ()
    assert not board.side().nothingWaits.isHidden()
    # Something comes while it is in front: it is told without asking.
    comment = Comment(id="c", document=standard, text="…", number="A-001")
    desk.bench.session.apply((SetComment(None, comment),), message("Test", "Comment"))
    qtbot.waitUntil(lambda: len(board.side().waits) == 1, timeout=20_000)
    assert board.badge() == "1"
    # Read once more, the lines that say the same stay, with the keys on them.
    before = board.side().waits
    known = DESK.of(desk).shown
    assert known is not None
    board.show_desk(known)
    assert board.side().waits == before
    # By keys alone: a document, and what waits in it.
    assert board.documents.hasFocus()
    board.documents.mark(standard)
    qtbot.waitUntil(lambda: not board.stageCard.isHidden(), timeout=20_000)
    fits_the_room(studio, qtbot, board)
    QTest.keyClick(board.documents, Qt.Key.Key_Return)
    assert desk.view.document == standard
    QTest.keyClick(studio.window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert desk.tabs.front is board
    QTest.keyClick(board.side().waits[0].button, Qt.Key.Key_Space)
    assert desk.view.document == standard
    assert desk.inspector.name == "comments"
    # The past is told, and that it was seen is kept when the board goes.
    assert board.side().events.count
    own = desk.bench.application.signing.own
    assert desk.bench.application.desk.seen(own) is None
    desk.tabs.close_all()
    assert desk.bench.application.desk.seen(own) is not None


def fits_the_room(studio, qtbot, board):
    """How far translations are is read of the documents in sight; columns go where room ends."""
    table, facts = board.documents, studio.desk.panel.facts
    model = table.documents
    qtbot.waitUntil(lambda: all(facts.of(e.entry.id) for e in model.rows), timeout=20_000)
    words = {model.index(row, DocumentColumn.EN).data() for row in range(model.rowCount())}
    assert all(each.endswith("%") for each in words)
    table.resize(1200, 300)
    hidden = [each for each in DocumentColumn if table.isColumnHidden(each)]
    assert hidden == [DocumentColumn.GROUP], "there is no group"
    table.resize(160, 300)
    shown_now = [each for each in DocumentColumn if not table.isColumnHidden(each)]
    assert shown_now == [DocumentColumn.TITLE]


def test_a_board_without_documents_says_what_to_do(start, qtbot):
    studio = start()
    studio.first_start("teacher", samples=False)
    studio.commands.run("desk.show")
    board = DESK.of(studio.desk).board
    qtbot.waitUntil(lambda: not board.empty.isHidden(), timeout=20_000)
    assert board.documents.isHidden()
    assert board.lowerCards.isHidden()
    assert board.empty.button.text()


def test_its_head_greets_and_names_the_house_and_never_a_file(small, qtbot):
    profile = small.desk.profile
    board = small.desk.tabs.front
    assert board.heading.text() in {"上午好", "下午好", "晚上好"}
    assert "library" not in board.told.text(), "that is the stem of the file"
    profile.keep(replace(profile.value, name="王老师", kindergarten="向阳幼儿园"))
    assert board.heading.text().startswith("王老师，")
    assert board.told.text().endswith("向阳幼儿园")
