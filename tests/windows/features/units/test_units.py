"""The editor of units through the window: week plan, matrix, web, hints, reuse, copies."""

import io
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QPushButton,
)
from shiboken6 import isValid

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.school_calendar import FreeDays, SchoolCalendar, SchoolTerm
from curriculum_studio.core.text import Cell
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.features.units.model import theme_web, week_plan
from curriculum_studio.features.units.model.unit_parts import activities_of, section_of, with_photos
from curriculum_studio.features.units.window import crop_photo, photos
from curriculum_studio.features.units.window.calendar_dialog import CalendarDialog
from curriculum_studio.features.units.window.card_words import chips_of
from curriculum_studio.features.units.window.crop_photo import CropPhotoDialog
from curriculum_studio.features.units.window.plan_cards import (
    ACTIVITY,
    EDGE,
    ENTRY,
    PlanCard,
    card_of,
)
from curriculum_studio.features.units.window.unit_dialogs import CopyClassDialog, TermPlanDialog
from curriculum_studio.features.units.window.week_grid import MOST_ROW
from curriculum_studio.i18n import Message
from curriculum_studio.shell.actions.surfaces import surface_of
from curriculum_studio.untrusted.picture_preparation import ReadyPicture
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.core.test_school_calendar import MADE_UP
from tests.helpers.documents import small_unit
from tests.windows.conftest import entry_of
from tests.windows.shell.test_accessibility import nameless

LABEL = Message("Tests", "Change")


@pytest.fixture
def unit(small):
    """The small unit in front; returns the window."""
    small.desk.library.show(entry_of(small, "unit"))
    return small


def cells_of(plan):
    """The cells of the rows that every plan has, by part of the day and day."""
    return {
        (row.slot, day): plan.grid.cell(day, row.slot)
        for row in plan.grid.rows
        if not row.name
        for day in range(1, 6)
    }


def units(studio):
    return UNITS.of(studio.desk)


def shown(studio, name):
    studio.commands.run(f"unit.{name}")
    view = units(studio).bar.current
    if name == "plan":
        view.show_week(1)
    return view


def content(studio):
    return studio.desk.view.content


def planned(studio, week, day, slot):
    unit = content(studio)
    entries = week_plan.by_spot(unit).get(week_plan.PlanSlot(week, day, slot), ())
    named = [(unit.nodes.get(week_plan.entry_of(each).activity), each) for each in entries]
    return ["\n".join(n.text("zh") for n in both if n and n.text("zh")) for both in named]


def drop(cell, kind, key, modifiers=Qt.KeyboardModifier.NoModifier):
    data = QMimeData()
    data.setData(kind, key.encode())
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        modifiers,
    )
    cell.dropEvent(event)


def test_a_unit_that_is_gone_is_not_looked_at_again(unit):
    bar = units(unit).bar
    unit.desk.bench.session.remove(unit.desk.view.document, LABEL)
    bar.renew()  # as its timer does, if writing went just before


def finished(qtbot, studio):
    qtbot.waitUntil(lambda: not studio.desk.tasks.busy, timeout=60_000)


# --- views ------------------------------------------------------------------------------------


def _views_take_the_place_of_the_page_and_give_it_back(unit):
    bar = units(unit).bar
    for name in ("plan", "matrix", "web"):
        view = shown(unit, name)
        assert view.isVisible()
        assert not unit.desk.view.page.isVisible()
        assert units(unit).shows(name)
    unit.desk.view.show_node(activities_of(content(unit))[0].id)  # as search or outline do
    assert unit.desk.view.page.isVisible()
    assert bar.name == "page"


def test_a_week_has_the_room_that_it_needs(unit, qtbot):
    """At 1366×768 and 150 % five days have room, and cards are as high as their words in it."""
    unit.window.resize(911, 512)
    page = [unit.desk.viewing.dock_shown(name) for name in ("library", "inspector")]
    plan = shown(unit, "plan")
    assert not any(unit.desk.viewing.dock_shown(name) for name in ("library", "inspector"))
    cells = cells_of(plan)
    qtbot.waitUntil(lambda: cells["group", 1].width() > 80)
    widths = [cells["group", day].width() for day in range(1, 6)]
    assert max(widths) - min(widths) <= 1
    drop(cells["group", 4], ACTIVITY, activities_of(content(unit))[1].id)
    for width in (911, 1500, 911):
        unit.window.resize(width, 512)
        QApplication.processEvents()
        wanted = max(cells["group", day].wanted_height() for day in range(1, 6))
        assert cells["group", 1].minimumHeight() == min(wanted, MOST_ROW)
    # Words that are wider than the card by a pixel have another line, and the card has it too.
    cell = cells["group", 5]
    cell.show_cards([PlanCard("1", "Vier Tonnen")])
    bold = QFont(cell.font())
    bold.setWeight(QFont.Weight.DemiBold)
    just = QFontMetrics(bold).horizontalAdvance("Vier Tonnen") + 2 * EDGE + 2
    heights = []
    for width in (just - 1, just):
        cell.setFixedWidth(width + cell.width() - cell.viewport().width())
        QApplication.processEvents()
        assert cell.visualItemRect(cell.item(0)).width() == cell.viewport().width()
        heights.append(cell.sizeHintForRow(0))
    assert heights[0] > heights[1]
    units(unit).show_view("page")
    assert [unit.desk.viewing.dock_shown(name) for name in ("library", "inspector")] == page


def test_a_standard_has_no_such_views(small):
    small.desk.library.show(entry_of(small, "standard"))
    assert units(small).bar is None
    assert not small.commands.action("unit.plan").when(small.desk)


# --- week plan --------------------------------------------------------------------------------


def _an_activity_is_dragged_onto_a_day_moved_and_undone(unit):
    plan = shown(unit, "plan")
    bins = activities_of(content(unit))[1]
    cells = cells_of(plan)
    drop(cells["group", 4], ACTIVITY, bins.id)
    assert planned(unit, 1, 4, "group") == ["四个桶"]
    entry = cells["group", 4].card.key
    drop(cells["area", 5], ENTRY, entry)
    assert planned(unit, 1, 4, "group") == []
    assert planned(unit, 1, 5, "area") == ["四个桶"]
    drop(cells["area", 1], ENTRY, entry, Qt.KeyboardModifier.ControlModifier)
    assert planned(unit, 1, 1, "area") == planned(unit, 1, 5, "area") == ["四个桶"]
    for _ in range(3):
        unit.commands.run("edit.undo")
    assert planned(unit, 1, 4, "group") == planned(unit, 1, 5, "area") == []
    assert len(week_plan.plan_entries(content(unit))) == 2


def _the_plan_is_made_by_keys_alone(unit):
    plan = shown(unit, "plan")
    cell = cells_of(plan)["group", 1]
    cell.setFocus()
    menu = plan.menu_at(cell.spot)
    titles = [action.text() for action in menu.actions()]
    assert titles[:2] == ["瓶子旅行", "四个桶"]
    menu.actions()[0].trigger()
    assert planned(unit, 1, 1, "group") == ["瓶子旅行"]
    QTest.keyClick(cell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert planned(unit, 1, 2, "group") == ["瓶子旅行", "瓶子旅行"]
    cell = cells_of(plan)["group", 2]
    QTest.keyClick(cell, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert planned(unit, 1, 2, "area") == ["瓶子旅行"]
    QTest.keyClick(cells_of(plan)["area", 2], Qt.Key.Key_Delete)
    assert planned(unit, 1, 2, "area") == []
    cell = cells_of(plan)["group", 5]
    cell.setFocus()
    plan.place(activities_of(content(unit))[0].id, cell.spot)
    QTest.keyClick(cell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert plan.week == 2
    assert planned(unit, 2, 1, "group") == ["瓶子旅行"]


def _arrows_walk_over_the_days(unit):
    plan = shown(unit, "plan")
    cells = cells_of(plan)
    cells["group", 1].setFocus()
    QTest.keyClick(cells["group", 1], Qt.Key.Key_Right)
    assert cells["group", 2].hasFocus()
    QTest.keyClick(cells["group", 2], Qt.Key.Key_Down)
    assert cells["area", 2].hasFocus()


def _a_day_takes_what_is_typed_as_a_sheet_does(unit):
    """Keys and input methods write; Enter stays, an arrow goes on, Escape leaves all as it was."""
    cells = cells_of(shown(unit, "plan"))
    first = cells["group", 1]
    first.setFocus()
    QTest.keyClicks(first, "k")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    composed = QInputMethodEvent()
    composed.setCommitString("跳绳")
    QApplication.sendEvent(first, composed)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert planned(unit, 1, 1, "group") == ["k", "跳绳"]
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_Y):
        QTest.keyClick(QApplication.focusWidget(), key)
    first.setFocus()
    assert planned(unit, 1, 1, "area") == ["y"]
    assert first.hasFocus()


def _words_are_written_and_a_week_repeated(unit, monkeypatch):
    plan = shown(unit, "plan")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("去公园", True))
    plan.menu_at(week_plan.PlanSlot(1, 1, "outdoor")).actions()[-1].trigger()
    assert planned(unit, 1, 1, "outdoor") == ["去公园"]
    plan.show_week(2)
    assert plan.repeatButton.isVisible()
    plan.repeatButton.click()
    assert planned(unit, 2, 1, "outdoor") == ["去公园"]


def _what_was_done_is_noted_beside_the_plan(unit):
    plan = shown(unit, "plan")
    plan.write("去公园", week_plan.PlanSlot(1, 1, "outdoor"))
    plan.doneButton.click()
    cell = plan.grid.cell(1, "outdoor")
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Delete)
    assert cell.card.crossed, "the plan stays"
    plan.write("下雨：室内操", week_plan.PlanSlot(1, 1, "outdoor"))
    assert [card_of(cell.item(at)).chip for at in range(cell.count())] == ["未开展", "新增"]
    plan.doneButton.click()
    assert [card_of(cell.item(at)).title for at in range(cell.count())] == ["去公园"]
    plan.show_week(2)
    plan.repeat(done=True)
    assert planned(unit, 2, 1, "outdoor") == ["下雨：室内操"]


def _the_keys_go_to_the_first_row_whatever_the_house_calls_it(unit, qtbot):
    plan = shown(unit, "plan")
    spot = week_plan.PlanSlot(1, 1, "group", "教学活动")
    plan.write("认识标志", spot)
    for node in week_plan.plan_entries(content(unit)):
        plan.move_entry(node.id, spot)
    first = plan.grid.rows[0]
    assert first.name, "the usual row of group activities is not shown"
    cell = plan.grid.cell(1, first.slot, first.name)
    qtbot.waitUntil(cell.isVisible)
    plan.begin()
    assert plan.focusWidget() is cell


def _a_row_of_the_house_is_written_and_spans_days(unit, monkeypatch):
    plan = shown(unit, "plan")
    said = iter([("晨间锻炼", True), ("跳绳", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(said))
    plan._ask_row()
    (node,) = [n for n in week_plan.plan_entries(content(unit)) if n.payload.row]
    assert (node.payload.row, node.payload.slot, node.text("zh")) == ("晨间锻炼", "outdoor", "跳绳")
    plan.span(node.id, 9)
    assert list(week_plan.days_of(content(unit).nodes[node.id])) == [1, 2, 3, 4, 5]
    cell = plan.grid.cell(1, "outdoor", "晨间锻炼")
    assert cell.item(0) is not None
    assert plan.grid.cell(1, "home").isVisible(), "every row can be filled by hand"
    # Another unit is offered the row.
    other = small_unit("another unit")
    unit.desk.bench.session.add(other, Message("Tests", "Add"))
    unit.desk.library.show(other.id)
    beside = shown(unit, "plan")
    rows = beside._rows_menu(beside.menu_at(week_plan.PlanSlot(1, 1, "group")))
    assert rows.actions()[0].text() == "晨间锻炼"
    plan.remove(node.id)
    assert all(not row.name for row in plan.grid.rows)


def test_days_have_the_dates_of_the_calendar_and_a_saturday_is_worked(unit, answer):
    plan = shown(unit, "plan")
    assert "10" not in plan.grid._days[0].text()

    def act(dialog):
        dialog.terms.setPlainText("2026-09-01 – 2027-01-22")
        dialog.days.setPlainText("bald")
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()
        dialog.days.setPlainText("三、清明节：4月3日至5日放假，共3天。")
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()
        dialog.days.setPlainText(MADE_UP)
        dialog.holidaysButton.click()
        dialog.accept()
        return True

    answer(CalendarDialog, act)
    unit.commands.run("unit.calendar")
    assert unit.desk.bench.application.calendars.days_off().years == {2026, 2027}
    rounds = set(surface_of("coordinator").commands())
    assert "unit.calendar" in rounds, "rounds of standards send people there"
    (sixth,) = [a for a in plan.dates.menu(plan).actions() if a.text().endswith("10月5日")]
    assert sixth.text() == "本学期第 6 周 · 10月5日"
    sixth.trigger()
    assert content(unit).root.payload.begins == "2026-10-05"
    assert plan.grid._days[0].text() == "周一 10月5日\n国庆节"
    assert plan.grid.days == 6
    plan.write("补国庆", week_plan.PlanSlot(1, 6, "group"))
    assert planned(unit, 1, 6, "group") == ["补国庆"]
    assert plan.grid.cell(6, "group").item(0) is not None
    plan.show_week(2)
    assert plan.grid.days == 5
    assert plan.grid._days[0].text() == "周一 10月12日"
    unit.commands.run("edit.undo")
    unit.commands.run("edit.undo")
    assert plan.datesButton.text() == "从哪一周开始？…"


def test_what_is_planned_for_a_free_day_is_asked_about_once(unit, answer):
    plan = shown(unit, "plan")
    house = SchoolCalendar(
        (SchoolTerm(date(2026, 9, 29)),),
        (FreeDays(date(2026, 10, 1), date(2026, 10, 7), "国庆节"),),
    )
    unit.desk.bench.application.calendars.keep(house)
    plan.dates.begin_on(date(2026, 9, 28))
    plan.renew()
    assert plan.grid._days[0].text() == "周一 9月28日\n放假", "the day before the term"
    bins = activities_of(content(unit))[1].id
    refused = answer(ConfirmDialog, lambda _: False)
    drop(cells_of(plan)["group", 4], ACTIVITY, bins)
    drop(cells_of(plan)["group", 1], ACTIVITY, bins)
    assert planned(unit, 1, 4, "group") == planned(unit, 1, 1, "group") == []
    days = [each.explained.text().partition("：")[2].partition("。")[0] for each in refused]
    assert days == ["国庆节（10月1日）", "9月28日"]
    # Whoever agreed for a day is not asked for it again.
    asked = answer(ConfirmDialog)
    drop(cells_of(plan)["group", 4], ACTIVITY, bins)
    drop(cells_of(plan)["area", 4], ACTIVITY, bins)
    assert planned(unit, 1, 4, "group") == planned(unit, 1, 4, "area") == ["四个桶"]
    assert len(asked) == 1
    drop(cells_of(plan)["group", 3], ACTIVITY, bins)
    assert len(asked) == 1, "a day on which the house is open"
    plan.show_week(2)
    plan.repeat(done=False)
    assert "国庆节（10月6日）、国庆节（10月7日）" in asked[1].explained.text()
    # By the keys an entry stays where it is, where the day after is refused.
    plan.show_week(1)
    (entry,) = week_plan.by_spot(content(unit))[week_plan.PlanSlot(1, 4, "group")]
    refused = answer(ConfirmDialog, lambda _: False)
    plan._step(entry.id, 1, 0)
    assert len(refused) == 1
    assert planned(unit, 1, 4, "group") == ["四个桶"]


def test_days_without_time_outdoors_are_named_beside_one_that_has_too_little(unit):
    plan = shown(unit, "plan")
    house = SchoolCalendar(free=(FreeDays(date(2026, 10, 1), date(2026, 10, 7), "国庆节"),))
    unit.desk.bench.application.calendars.keep(house)
    plan.dates.begin_on(date(2026, 9, 28))
    plan.write("散步，20分钟", week_plan.PlanSlot(1, 1, "outdoor"))
    # On Wednesday there is a walk that is open in time; on Thursday and Friday nobody comes.
    assert plan.hints.text().startswith("户外时间不足：周一、周二（")


def _times_are_hinted_at_softly(unit):
    plan = shown(unit, "plan")
    assert not plan.hints.isVisible()
    bottles = activities_of(content(unit))[0]
    unit.desk.show_panel("properties")
    unit.desk.inspector.follow(unit.desk.view, bottles.id)
    unit.desk.inspector.show_now()
    editor = unit.parts.properties._own.editors["minutes"]
    editor.spin.setValue(45)
    editor.flush()
    assert "45" in plan.hints.text()
    assert cells_of(plan)["group", 2].item(0).toolTip().count("45") >= 1


# --- matrix -----------------------------------------------------------------------------------


def _matrix_counts_by_week_and_leads_to_the_text(unit):
    matrix = shown(unit, "matrix")
    table = matrix.table
    heads = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    assert heads == ["第 1 周", "第 2 周", "还没排"]
    assert table.verticalHeaderItem(0).text() == "集体活动  2"
    assert table.item(0, 0).text().startswith("瓶子旅行")
    assert table.item(0, 2).text().startswith("四个桶")
    matrix.byDomain.click()
    assert table.verticalHeaderItem(0).text() == "科学  2"
    table.itemActivated.emit(table.item(0, 2))
    assert units(unit).bar.name == "page"
    assert unit.desk.view.page.current_node == activities_of(content(unit))[1].id


def test_facts_of_a_card_are_whole_or_left_to_the_tip(qapp):
    metrics = QFontMetrics(QFont())
    facts = ("25 Min.", "Naturwissenschaft")
    wide = metrics.horizontalAdvance(" ".join(facts)) + 40
    short = metrics.horizontalAdvance(facts[1]) + 12
    assert chips_of(facts, metrics, wide) == ["25 Min. Naturwissenschaft"]
    assert chips_of(facts, metrics, short) == list(facts)
    assert chips_of(facts, metrics, short - 10) == ["25 Min."]
    assert chips_of((), metrics, wide) == []
    card = PlanCard("1", "Wohin geht der Müll?", facts=facts)
    assert "Naturwissenschaft" in card.spoken


# --- web --------------------------------------------------------------------------------------


def _the_web_is_drawn_and_changed(unit, qtbot):
    view = shown(unit, "web")
    # Its buttons are as wide as their words, in a narrow window too.
    view.resize(300, 400)
    view.layout().activate()
    assert not [
        button.text()
        for button in view.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert len(view.web.items_) == 3
    view.branchButton.click()
    assert view.web.editor is not None
    view.web.editor.setText("去哪儿")
    view.web.end_writing()
    branch = next(n for n in content(unit).walk() if n.text("zh") == "去哪儿")
    assert view.web.current == branch.id
    QTest.keyClick(view.web, Qt.Key.Key_Insert)
    QTest.keyClicks(view.web.editor, "Depot")
    QTest.keyClick(view.web.editor, Qt.Key.Key_Return)
    twig = next(n for n in content(unit).walk() if n.text("zh") == "Depot")
    assert twig.parent == branch.id
    item = view.web.items_[branch.id]
    item.setPos(-320, 90)
    item.moved(item)
    qtbot.waitUntil(lambda: theme_web.web_of(content(unit).nodes[branch.id]).placed)
    bins = activities_of(content(unit))[1]
    view.activities_menu(twig.id).actions()[1].trigger()
    assert theme_web.web_of(content(unit).nodes[twig.id]).activity == bins.id
    view.arrangeButton.click()
    assert not theme_web.web_of(content(unit).nodes[branch.id]).placed
    view.web.choose(branch.id)
    QTest.keyClick(view.web, Qt.Key.Key_Delete)
    assert twig.id not in content(unit)
    unit.commands.run("edit.undo")
    assert twig.id in content(unit)


def thoughts(studio):
    return [node.text("zh") for node in content(studio).walk() if node.kind == "web_node"]


def _enter_chains_thoughts_and_escape_takes_the_unfinished_one_away(unit):
    """As a teacher writes them: Enter after each, and Escape when there are no more."""
    view = shown(unit, "web")
    before, drawn = thoughts(unit), len(view.web.items_)
    view.web.choose(next(n.id for n in content(unit).walk() if n.kind == "web_node"))
    QTest.keyClick(view.web, Qt.Key.Key_Return)
    QTest.keyClicks(view.web.editor, "Wind")
    QTest.keyClick(view.web.editor, Qt.Key.Key_Return)
    assert view.web.editor is not None, "the next one can be written at once"
    assert view.web.editor.placeholderText() == "新的想法"
    assert len(view.web.items_) == drawn + 2, "it is drawn where it will stand"
    undo = unit.desk.editing.state.undo
    QTest.keyClick(view.web.editor, Qt.Key.Key_Escape)
    assert view.web.editor is None
    assert sorted(thoughts(unit)) == sorted([*before, "Wind"])
    assert "新的想法" not in thoughts(unit)
    assert len(view.web.items_) == drawn + 1
    assert unit.desk.editing.state.undo == undo, "nothing was there that could be undone"
    assert content(unit).nodes[view.web.current].text("zh") == "Wind"
    unit.commands.run("edit.undo")
    assert thoughts(unit) == before, "a thought comes and goes with its words as one step"


def _tab_adds_a_thought_below(unit):
    view = shown(unit, "web")
    branch = next(n for n in content(unit).walk() if n.kind == "web_node")
    view.web.choose(branch.id)
    QTest.keyClick(view.web, Qt.Key.Key_F2)
    QTest.keyClick(view.web.editor, Qt.Key.Key_Tab)
    QTest.keyClicks(view.web.editor, "Wind")
    QTest.keyClick(view.web.editor, Qt.Key.Key_Tab)
    QTest.keyClick(view.web.editor, Qt.Key.Key_Escape)
    new = content(unit).nodes[view.web.current]
    assert (new.text("zh"), new.parent) == ("Wind", branch.id)
    QTest.keyClick(view.web, Qt.Key.Key_Tab)
    assert view.web.editor is not None
    QTest.keyClick(view.web.editor, Qt.Key.Key_Escape)
    QTest.keyClick(view.web, Qt.Key.Key_Escape)
    assert not view.web.current, "now Tab leads on"


def _a_thought_without_words_is_none(unit):
    view = shown(unit, "web")
    before = content(unit)
    for leave in ("enter", "enter", "click", "click", "tab", "tab"):
        button = view.branchButton
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert view.web.editor is not None
        editor = view.web.editor
        if leave == "enter":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        elif leave == "click":
            QTest.mouseClick(view.web.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
        else:
            QTest.keyClick(editor, Qt.Key.Key_Tab)
        if view.web.editor is not None:  # offscreen a click takes no focus by itself
            view.web.setFocus()
        assert view.web.editor is None
        assert (content(unit) == before) is True


def _a_thought_whose_branch_is_gone_meanwhile_keeps_its_words(unit):
    view = shown(unit, "web")
    branch = next(n.id for n in content(unit).walk() if n.kind == "web_node")
    view.web.choose(branch)
    QTest.keyClick(view.web, Qt.Key.Key_Insert)
    QTest.keyClicks(view.web.editor, "Depot")
    edits = theme_web.removed(content(unit), branch)
    unit.desk.bench.session.edit(content(unit).id, edits, Message("T", "t"))
    QTest.keyClick(view.web.editor, Qt.Key.Key_Return)
    assert "Depot" in thoughts(unit)
    assert branch not in content(unit)


def _escape_leaves_the_words_of_a_known_thought(unit):
    view = shown(unit, "web")
    node = next(n for n in content(unit).walk() if n.kind == "web_node" and n.text("zh"))
    view.web.choose(node.id)
    QTest.keyClick(view.web, Qt.Key.Key_F2)
    QTest.keyClicks(view.web.editor, "x")
    QTest.keyClick(view.web.editor, Qt.Key.Key_Escape)
    assert content(unit).nodes[node.id].text("zh") == node.text("zh")
    assert node.id in view.web.items_


def test_theme_web(unit, in_turn):
    """Thoughts are drawn, written, left and taken away."""
    in_turn(
        unit,
        _the_web_is_drawn_and_changed,
        _enter_chains_thoughts_and_escape_takes_the_unfinished_one_away,
        _tab_adds_a_thought_below,
        _a_thought_without_words_is_none,
        _escape_leaves_the_words_of_a_known_thought,
        _a_thought_whose_branch_is_gone_meanwhile_keeps_its_words,
    )


# --- what is open, hints ----------------------------------------------------------------------


def _what_is_open_is_said_and_leads_there(unit, qtbot):
    bar = units(unit).bar
    bar.renew()
    assert bar.openButton.text().startswith("还差 ")
    actions = bar.open_menu().actions()
    words = [action.text() for action in actions]
    assert "主题反思" in words
    assert "瓶子旅行 · 活动目标" in words
    at = words.index("瓶子旅行 · 活动准备") if "瓶子旅行 · 活动准备" in words else 0
    actions[at].trigger()
    assert unit.desk.view.page.isVisible()


def _an_aim_is_hinted_at_and_begun(unit):
    bar = units(unit).bar
    aim = next(n for n in content(unit).walk() if n.kind == "aim")
    unit.desk.view.page.show_node(aim.id, "zh")
    assert bar.hint.isVisible()
    assert bar.hint.count.text() == "8 字"
    edit = SetCell(aim.id, "zh", Cell("培养幼儿的环保意识"))
    unit.desk.bench.session.edit(unit.desk.view.document, (edit,), LABEL)
    assert "培养" in bar.hint.hint.text()
    bar.renew()
    assert bar.hintsButton.isVisible()
    assert "培养" in bar.hints_menu().actions()[0].text()
    edit = SetCell(aim.id, "zh", Cell("按颜色分类"))
    unit.desk.bench.session.edit(unit.desk.view.document, (edit,), LABEL)
    bar.hint.resize(360, bar.hint.height())  # only what can be read whole is offered
    offered = [each.isHidden() for each in bar.hint._buttons]
    assert offered[0] is False
    assert offered[-1] is True
    bar.hint.resize(1300, bar.hint.height())  # the window gives it less, and more than before
    assert [each.isHidden() for each in bar.hint._buttons].count(False) > offered.count(False)
    bar.hint._buttons[0].click()
    assert content(unit).nodes[aim.id].text("zh") == "能按颜色分类"
    bar.hint._buttons[1].click()
    assert content(unit).nodes[aim.id].text("zh") == "愿意按颜色分类"
    other = next(n for n in content(unit).walk() if n.kind == "paragraph")
    unit.desk.view.page.show_node(other.id, "zh")
    assert not bar.hint.isVisible()


# --- reuse ------------------------------------------------------------------------------------


def _something_is_collected_found_and_reused(unit, qtbot):
    panel = units(unit).reuse
    bottles, bins = activities_of(content(unit))
    unit.desk.view.page.show_node(bins.id, "zh")
    unit.commands.run("unit.collect")
    qtbot.waitUntil(lambda: not panel.busy)
    collection = entry_of(unit, "collection")
    assert unit.desk.bench.session.document(collection).title("zh") == "我的活动库"
    assert "我的活动库" in panel.uses.text()
    panel.wanted.setText("四个")
    panel.source.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not panel.busy)
    cards = panel.found.cards.rows
    assert [card.title for card in cards] == ["四个桶"]
    unit.desk.view.page.show_node(bottles.id, "zh")
    unit.desk.inspector.show_now()
    panel.insert(cards[0].key)
    names = [n.text("zh") for n in activities_of(content(unit))]
    assert names == ["瓶子旅行", "四个桶", "四个桶"]
    new = activities_of(content(unit))[1]
    assert new.payload.taken_from == bins.id
    assert unit.desk.view.page.current_node == new.id
    unit.commands.run("edit.undo")
    assert len(activities_of(content(unit))) == 2


def test_nothing_to_reuse_says_what_to_do(small, qtbot):
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("unit.reuse")
    panel = units(small).reuse
    panel.wanted.setText("没有这样的词")
    qtbot.waitUntil(lambda: not panel.busy)
    assert panel.none.text() == "没有找到，换个词试试。"
    small.look.speak("en")
    qtbot.waitUntil(lambda: panel.none.text() == "Nothing found. Try another word.")


def _without_a_word_everything_is_listed_also_where_something_stands_at_the_caret(unit, qtbot):
    bottles, _ = activities_of(content(unit))
    unit.desk.view.page.show_node(bottles.id, "zh")
    unit.commands.run("unit.reuse")
    panel = units(unit).reuse
    unit.desk.inspector.show_now()
    qtbot.waitUntil(lambda: not panel.busy)
    titles = [card.title for card in panel.found.cards.rows]
    assert {"瓶子旅行", "四个桶"} <= set(titles)
    assert not panel.none.isVisible()


# --- copies, photos, term ---------------------------------------------------------------------


def _a_unit_is_copied_for_another_class(unit, answer):
    def act(dialog):
        assert dialog.chosen == "small"
        assert "15 分钟" in dialog._items[-1].text(1)
        assert dialog.hints.text().startswith("· 以感官、习惯、故事和游戏为主")
        dialog._items[1].setCheckState(0, Qt.CheckState.Unchecked)
        return True

    answer(CopyClassDialog, act)
    unit.commands.run("unit.copy_class")
    copy = content(unit)
    assert copy.title("zh") == "垃圾分类小能手（小班）"
    assert [n.payload.minutes for n in activities_of(copy)] == [15, 15]
    aims = section_of(copy, "aims")
    assert len(copy.children_of(aims.id)) == 1
    unit.commands.run("edit.undo")
    units = [e for e in unit.desk.bench.session.entries() if e.kind == "unit"]
    assert len(units) == 2, "that a copy was made is no step of undo"


def test_what_stands_beside_the_text_of_a_unit(unit, in_turn):
    """What is open, hints, what can be reused, the views."""
    in_turn(
        unit,
        _views_take_the_place_of_the_page_and_give_it_back,
        _what_is_open_is_said_and_leads_there,
        _an_aim_is_hinted_at_and_begun,
        _without_a_word_everything_is_listed_also_where_something_stands_at_the_caret,
        _something_is_collected_found_and_reused,
        _a_unit_is_copied_for_another_class,
    )


def test_parallel_classes_get_a_unit_and_later_what_changed(unit, answer, monkeypatch, qtbot):
    plan = unit.desk.view.document
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("大一班、大二班", True))
    unit.commands.run("unit.classes")
    session = unit.desk.bench.session
    first, second = content(unit).id, session.document(plan).root.payload.classes[1]
    assert content(unit).title("zh").endswith("（大一班）")
    node = activities_of(session.document(plan))[0]
    session.edit(plan, (SetCell(node.id, "zh", Cell("瓶子去旅行")),), LABEL)
    unit.desk.library.show(plan)
    asked = answer(ConfirmDialog)
    unit.commands.run("merging.classes")
    finished(qtbot, unit)
    assert len(asked) == 1
    for each in (first, second):
        assert activities_of(session.document(each))[0].text("zh") == "瓶子去旅行"


def photo(path: Path, size=(2000, 1250)) -> Path:
    """A photo that lies on its side and says where it was taken."""
    # Noise is slow to make, so there is little of it. Were it grey, it would be a drawing.
    bands = [Image.effect_noise((320, 200), 60) for _ in range(3)]
    picture = Image.merge("RGB", bands).resize(size)
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (32.0, 3.0, 0.0)
    picture.save(path, "JPEG", exif=exif)
    return path


@pytest.mark.usefixtures("apart")
def test_photos_come_in_upright_and_without_their_place(unit, tmp_path, monkeypatch, qtbot):
    files = [str(photo(tmp_path / f"{at}.jpg")) for at in range(2)]
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    (tmp_path / "half.jpg").write_bytes(Path(files[0]).read_bytes()[:3000])
    wrong = [str(tmp_path / each) for each in ("no.jpg", "half.jpg")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([*files, *wrong], ""))
    unit.commands.run("unit.photos")
    finished(qtbot, unit)
    shown = [n for n in content(unit).walk() if n.kind == "photo"]
    assert len(shown) == 2
    attachments = unit.desk.bench.workspace.attachments
    kept = tmp_path / "kept.jpg"
    kept.write_bytes(attachments.get(shown[0].payload.pictures["zh"]))
    with Image.open(kept) as picture:
        assert max(picture.size) == 1600
        assert picture.height > picture.width
        assert not picture.getexif()
    assert "已插入 2 张照片" in unit.parts.toast.text.text()
    assert unit.parts.banner.what.text() == "有 2 张照片没有放入。"
    more = unit.parts.banner.more.text()
    assert "no.jpg" in more
    assert "half.jpg" in more
    assert "其余照片已插入" in more
    unit.commands.run("edit.undo")
    assert not [n for n in content(unit).walk() if n.kind == "photo"]


def test_pictures_that_are_ready_when_the_tab_is_closed_come_in(unit, qtbot):
    desk, view, document = unit.desk, unit.desk.view, content(unit).id
    place = photos.PhotoPlace.of(view)
    desk.tabs.close_view(view)
    qtbot.waitUntil(lambda: not isValid(view), timeout=30_000)
    ready = ReadyPicture(b"picture", "image/jpeg", 1, 1)
    photos._keep(desk, place, photos.ReadyPhotos((("a.jpg", ready),), ()))
    there = desk.bench.session.document(document)
    (node,) = (n for n in there.walk() if n.kind == "photo")
    picture = node.payload.pictures["zh"]
    ready = ReadyPicture(b"part", "image/jpeg", 1, 1)
    crop_photo._keep(desk, document, node.id, picture, "a.jpg", ready)
    (node,) = (n for n in desk.bench.session.document(document).walk() if n.kind == "photo")
    assert node.payload.pictures["zh"] != picture


def test_a_photo_is_cropped_in_all_languages_and_undone(unit, answer, tmp_path, qtbot):
    desk = unit.desk
    picture = desk.bench.workspace.attachments.put(
        photo(tmp_path / "a.jpg").read_bytes(), "image/jpeg", "a.jpg"
    )
    assert not unit.commands.action("unit.crop_photo").when(desk)
    node, edits = with_photos(content(unit), content(unit).id, [picture], "zh")
    desk.view.session.edit(content(unit).id, edits, LABEL)
    desk.view.show_node(node, "zh")

    def act(dialog):
        assert nameless(dialog) == []
        dialog.resize(640, 600)
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert not ok.isEnabled(), "the whole photo is no part"
        dialog.shape.setCurrentIndex(3)
        for _ in range(5):
            QTest.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        corner = dialog.view.box().topLeft().toPoint()
        QTest.mousePress(dialog.view, Qt.MouseButton.LeftButton, pos=corner)
        QTest.mouseMove(dialog.view, corner + QPoint(40, 40))
        QTest.mouseRelease(dialog.view, Qt.MouseButton.LeftButton)
        return ok.isEnabled()

    answer(CropPhotoDialog, act)
    unit.commands.run("unit.crop_photo")
    finished(qtbot, unit)
    shown = content(unit).nodes[node].payload.pictures.filled
    (part,) = set(shown.values())
    assert len(shown) == 3
    assert part != picture
    with Image.open(io.BytesIO(desk.bench.workspace.attachments.get(part))) as kept:
        assert abs(kept.width - kept.height) <= 1, "a square"
    unit.commands.run("edit.undo")
    assert set(content(unit).nodes[node].payload.pictures.filled.values()) == {picture}


def test_the_term_is_planned_into_a_workbook(unit, answer, tmp_path, qtbot):
    def act(dialog):
        assert dialog.start.date().dayOfWeek() == 1
        assert Path(dialog.target.text()).name.startswith("学期计划 ")
        dialog.target.setText(str(tmp_path / "term.xlsx"))
        return True

    # Where no unit is written in German, the file is Chinese in a German window.
    untitled = SetCell(content(unit).id, "de", Cell())
    unit.desk.bench.session.edit(content(unit).id, (untitled,), LABEL)
    unit.look.speak("de")
    answer(TermPlanDialog, act)
    unit.commands.run("unit.term_plan")
    finished(qtbot, unit)
    assert (tmp_path / "term.xlsx").read_bytes().startswith(b"PK")


def _menus_lead_to_days(unit):
    plan = shown(unit, "plan")
    bins = activities_of(content(unit))[1]
    plan.days_menu(bins.id).actions()[2].trigger()
    assert planned(unit, 1, 3, "group") == ["四个桶"]
    assert cells_of(plan)["group", 3].mapToGlobal(QPoint(0, 0)).x() > 0


def test_week_plan(unit, in_turn):
    """A week is planned: by mouse, keys, words and menus; other views count it."""
    in_turn(
        unit,
        _an_activity_is_dragged_onto_a_day_moved_and_undone,
        _the_plan_is_made_by_keys_alone,
        _arrows_walk_over_the_days,
        _a_day_takes_what_is_typed_as_a_sheet_does,
        _words_are_written_and_a_week_repeated,
        _what_was_done_is_noted_beside_the_plan,
        _menus_lead_to_days,
        _times_are_hinted_at_softly,
        _matrix_counts_by_week_and_leads_to_the_text,
        _the_keys_go_to_the_first_row_whatever_the_house_calls_it,
        _a_row_of_the_house_is_written_and_spans_days,
    )


def test_views_have_names_and_speak_another_language_at_once(unit, answer, qtbot):
    aim = next(n for n in content(unit).walk() if n.kind == "aim")
    unit.desk.view.page.show_node(aim.id, "zh")
    bar = units(unit).bar
    assert nameless(bar) == nameless(bar.hint) == []
    for name in ("plan", "matrix", "web"):
        assert nameless(shown(unit, name)) == []
    unit.desk.show_panel("reuse")
    assert nameless(units(unit).reuse) == []
    plan = shown(unit, "plan")
    unit.commands.run("spoken.de")
    qtbot.waitUntil(lambda: bar.planButton.text() == "Wochenplan")
    assert bar.openButton.text().startswith("Noch offen")
    assert plan.grid.cell(3, "outdoor").accessibleName() == "Mittwoch Draußen"
    assert plan.explained.text().startswith("Ziehen Sie ein Angebot")
    for kind, action in ((CopyClassDialog, "unit.copy_class"), (TermPlanDialog, "unit.term_plan")):
        asked = answer(kind, lambda dialog: bool(nameless(dialog)))
        unit.commands.run(action)
        assert len(asked) == 1
        assert nameless(asked[0]) == []


def test_a_library_for_reading_is_left_as_it_is(start, small_file, tmp_path):
    studio = start(small_file)
    studio.desk.library.show(entry_of(studio, "unit"))
    plan = shown(studio, "plan")
    studio.desk.view.page.set_read_only(True)
    before = content(studio).nodes
    cell = cells_of(plan)["group", 2]
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Delete)
    drop(cell, ACTIVITY, activities_of(content(studio))[0].id)
    view = shown(studio, "web")
    assert not view.branchButton.isEnabled()
    QTest.keyClick(view.web, Qt.Key.Key_Return)
    assert content(studio).nodes == before


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("tab", ""),
        ("tab", "Wind"),
        pytest.param("delete", "", marks=pytest.mark.campaign),
        ("delete", "Wind"),
        pytest.param("window", "", marks=pytest.mark.campaign),
        ("window", "Wind"),
    ],
)
def test_a_thought_that_is_begun_stops_nothing_from_closing(unit, way, words):
    view = shown(unit, "web")
    before = content(unit)
    view.branchButton.click()
    editor = view.web.editor
    assert editor is not None
    editor.setFocus()
    QTest.keyClicks(editor, words)
    if way == "tab":
        unit.commands.run("file.close")
    elif way == "delete":
        unit.desk.library.delete(before.id)
    else:
        unit.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(1)
    assert not unit.parts.banner.isVisible()
    if way == "tab" and not words:
        assert (unit.desk.bench.session.document(before.id) == before) is True
