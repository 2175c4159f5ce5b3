"""The first tab in a window: reached by keys, kept fresh, leading to the places it names."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.school_calendar import FreeDays, SchoolCalendar
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.desk.window.desk_board import DeskBoard
from curriculum_studio.features.desk.window.documents_table import DocumentColumn
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.window.this_week import ThisWeek
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.conftest import entry_of

LABEL = message("Test", "Change")


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
    assert board.waitingCard.rows == []
    # Something comes while it is in front: it is told without asking.
    comment = Comment(id="c", document=standard, text="…", number="A-001")
    desk.bench.session.apply((SetComment(None, comment),), message("Test", "Comment"))
    qtbot.waitUntil(lambda: len(board.waitingCard.rows) == 1, timeout=20_000)
    assert board.badge() == "1"
    # Read once more, the lines that say the same stay, with the keys on them.
    before = list(board.waitingCard.rows)
    known = DESK.of(desk).shown
    assert known is not None
    board.show_desk(known)
    assert board.waitingCard.rows == before
    # By keys alone: what was written last, a document, and what waits in it.
    assert board.leftCard.rows[0].button.hasFocus()
    board.documents.setFocus()
    board.documents.mark(standard)
    qtbot.waitUntil(lambda: not board.stageCard.isHidden(), timeout=20_000)
    fits_the_room(studio, qtbot, board)
    QTest.keyClick(board.documents, Qt.Key.Key_Return)
    assert desk.view.document == standard
    QTest.keyClick(studio.window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert desk.tabs.front is board
    QTest.keyClick(board.waitingCard.rows[0].button, Qt.Key.Key_Space)
    assert desk.view.document == standard
    assert desk.inspector.name == "comments"
    # That the past was seen is kept when the library goes.
    own = desk.bench.application.signing.own
    before = desk.bench.application.desk.seen(own)
    desk.tabs.close_all()
    after = desk.bench.application.desk.seen(own)
    assert after is not None
    # Where the library was closed with this board in front, an earlier state is known already.
    assert before is None or before.step < after.step


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
    assert board.documentsCard.isHidden()
    assert board.upperCards.isHidden()
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


def test_what_was_left_stands_with_its_sentence_and_opens_at_its_caret(small, qtbot):
    desk = small.desk
    unit = entry_of(small, "unit")
    content = desk.bench.session.document(unit)
    node = next(each for each in content.walk() if each.kind == "step")
    desk.library.show(unit)
    desk.view.page.show_node(node.id, "zh", 3)
    desk.view.page.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "X")
    small.commands.run("desk.show")
    board = DESK.of(desk).board
    qtbot.waitUntil(lambda: any(row.told.text for row in board.leftCard.rows), timeout=20_000)
    first = board.leftCard.rows[0]
    assert first.told.key.document == unit
    text = desk.bench.session.document(unit).nodes[node.id].text("zh")
    assert first.told.key.text == text
    assert first.told.key.at == text.index("X") + 1 == 4
    assert first.button.property("role") == "smallPrimary"
    assert not any(row.told.primary for row in board.leftCard.rows[1:]), "one act is the first"
    desk.tabs.close_view(desk.tabs.view_of(unit))
    desk.library.show(entry_of(small, "standard"))
    small.commands.run("desk.show")
    qtbot.waitUntil(first.isVisible)
    QTest.keyClick(first.button, Qt.Key.Key_Space)
    assert desk.view.document == unit
    assert desk.view.page.current_node == node.id
    assert desk.view.page.words_chosen()[3] == 4


# --- the week of a class ----------------------------------------------------------------------


@pytest.fixture
def week(small, qtbot, clock) -> ThisWeek:
    """The cards of a teacher in the second week of the theme, a Thursday; Friday is free."""
    desk = small.desk
    thursday = clock.today()
    monday = thursday - timedelta(thursday.weekday())
    free = FreeDays(monday + timedelta(4), monday + timedelta(4), "园庆")
    desk.bench.application.calendars.keep(SchoolCalendar(free=(free,)))
    unit, session = entry_of(small, "unit"), desk.bench.session
    head = replace(session.document(unit).root.payload, weeks=2)
    session.edit(unit, (SetPayload(unit, head),), LABEL)
    begins = (monday - timedelta(7)).isoformat()
    session.edit(unit, week_plan.begun(session.document(unit), begins), LABEL)
    desk.profile.take_role("teacher")
    small.commands.run("desk.show")
    return desk.tabs.front.findChild(ThisWeek)


def words_on(week: ThisWeek, day: int) -> list[str]:
    return [line.words for line in week.cards[day - 1].lines if line.entry]


def write(week: ThisWeek, words: str, key: Qt.Key) -> None:
    week.editor.insert(words)  # a click on keys knows no Chinese
    QTest.keyClick(week.editor, key)


def test_a_teacher_writes_in_the_cards_of_the_week(small, week, answer):
    desk, unit = small.desk, entry_of(small, "unit")
    board = desk.tabs.front
    assert (week.unit, week.week) == (unit, 2)
    assert board.documentsCard.isHidden()
    assert "第 2 周" in board.told.text()
    # A click on an empty day, and Enter leads to the next line.
    monday = week.cards[0]
    assert [line.entry for line in monday.lines] == [""]
    QTest.mouseClick(monday.lines[0], Qt.MouseButton.LeftButton)
    write(week, "听水的声音", Qt.Key.Key_Return)
    assert words_on(week, 1) == ["听水的声音"]
    plan = week_plan.plan_entries(desk.bench.session.document(unit))
    spot = week_plan.spot_of(plan[-1])
    assert (spot.week, spot.day, spot.slot) == (2, 1, "group")
    # Tab: the same row of the next day; Esc goes back without a trace.
    monday.lines[0].setFocus()
    QTest.keyClick(monday.lines[0], Qt.Key.Key_Return)
    assert week.editor.text() == "听水的声音"
    write(week, "！", Qt.Key.Key_Tab)
    assert words_on(week, 1) == ["！"], "all of it was selected"
    assert week.editor.isVisible()
    line = week.cards[1].lines[-1]
    assert week.editor.geometry().topLeft() == line.mapTo(week, line.rect().topLeft())
    assert week.editor.width() == line.width() > 100, "it stands where the line is"
    write(week, "没写", Qt.Key.Key_Escape)
    assert words_on(week, 2) == []
    assert week.cards[1].lines[-1].hasFocus()
    small.commands.run("edit.undo")
    assert words_on(week, 1) == ["听水的声音"]
    assert desk.tabs.at_home, "undo stays where it shows"
    # Nothing written takes the line out; its place is empty again.
    QTest.mouseClick(monday.lines[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(week.editor, Qt.Key.Key_Delete)
    QTest.keyClick(week.editor, Qt.Key.Key_Return)
    assert words_on(week, 1) == []
    # A free day asks once.
    asked = answer(ConfirmDialog, lambda _: False)
    friday = week.cards[4]
    assert friday.property("role") == "closed"
    assert friday.lines[0].words == "园庆"
    QTest.mouseClick(friday.lines[0], Qt.MouseButton.LeftButton)
    assert week.editor.isHidden()
    asked = answer(ConfirmDialog)
    QTest.mouseClick(friday.lines[0], Qt.MouseButton.LeftButton)
    write(week, "收拾", Qt.Key.Key_Return)
    QTest.mouseClick(week.cards[4].lines[0], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    write(week, "收拾教室", Qt.Key.Key_Return)
    assert words_on(week, 5) == ["收拾教室"]


def test_a_day_is_told_as_done_with_one_click(small, week):
    session, unit = small.desk.bench.session, entry_of(small, "unit")
    monday, friday = week.cards[0], week.cards[4]
    QTest.mouseClick(monday.lines[0], Qt.MouseButton.LeftButton)
    write(week, "听水的声音", Qt.Key.Key_Return)
    assert monday.done.isVisible()
    assert not friday.done.isVisible(), "nobody knows yet"
    monday.done.click()
    outcomes = {
        week_plan.entry_of(n).outcome
        for n in week_plan.plan_entries(session.document(unit))
        if week_plan.spot_of(n).week == 2
    }
    assert outcomes == {"done"}
    assert not monday.done.isVisible()
    small.commands.run("edit.undo")
    assert monday.done.isVisible()


def test_a_time_has_the_colour_of_the_theme(small, week):
    session, unit = small.desk.bench.session, entry_of(small, "unit")
    document = session.document(unit)
    activity = next(n for n in document.walk() if n.kind == "activity")
    spot = week_plan.PlanSlot(2, 1, "group")
    _, edits = week_plan.added(document, spot, "zh", activity=activity.id)
    head = replace(activity.payload, minutes=25)
    session.edit(unit, (SetPayload(activity.id, head), *edits), LABEL)
    assert "<span" in week.cards[0].lines[0].text()
    for name in ("dark", "light"):
        small.look.choose(name)
        assert small.look.theme.muted in week.cards[0].lines[0].text(), name
