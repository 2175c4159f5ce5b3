"""The side panel: properties, linked goals, versions; every change is a step of undo."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.languages import LocalizedText
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.workbench.fields.field_editors import make_editor
from curriculum_studio.workbench.fields.payload_fields import FIELDS, fields_of
from tests.windows.conftest import entry_of, named


def open_document(studio, kind):
    studio.desk.library.show(entry_of(studio, kind))
    return studio.desk.view


def go(studio, view, node):
    """Put the caret somewhere and let the panel follow at once."""
    view.show_node(node)
    studio.desk.inspector.follow(view, node)
    studio.desk.inspector.show_now()


def root_editors(studio):
    studio.desk.inspector.show_now()
    return studio.parts.properties._whole.editors


def node_editors(studio):
    return studio.parts.properties._own.editors


def test_fields_exist_in_their_payloads():
    for payload, fields in FIELDS.items():
        value = payload()
        for field in fields:
            assert hasattr(value, field.name), (payload, field.name)
            if field.sort in {"choice", "stage"}:
                assert str(getattr(value, field.name)) in {v for v, _ in field.options}


def test_every_document_kind_in_the_dialog_shows_what_it_has():
    assert fields_of(KINDS["standard"].payload())
    assert fields_of(KINDS["unit"].payload())
    assert not fields_of(KINDS["paragraph"].payload())


def test_fields_of_what_was_chosen_are_in_sight(small):
    view = open_document(small, "standard")
    small.desk.show_panel("properties")
    root_editors(small)
    panel = small.parts.properties
    panel.area.resize(260, 200)
    bar = panel.area.verticalScrollBar()
    bar.setRange(0, 900)
    bar.setValue(700)
    assert bar.value() == 700
    go(small, view, next(n.id for n in view.content.walk() if n.kind == "reference_entry"))
    assert "number" in node_editors(small)
    assert bar.value() == 0


def test_front_matter_of_a_standard(small):
    view = open_document(small, "standard")
    small.desk.show_panel("properties")
    editors = root_editors(small)
    editors["number"].line.setText("T/NEW 9—2027")
    editors["number"].line.editingFinished.emit()
    assert view.content.root.payload.number == "T/NEW 9—2027"
    level = editors["level"].box
    level.setCurrentIndex(level.findData("local"))
    level.activated.emit(level.currentIndex())
    assert view.content.root.payload.level == "local"
    small.commands.run("edit.undo")
    assert view.content.root.payload.level == "group"
    small.desk.inspector.show_now()
    assert level.currentData() == "group"


def test_fields_with_a_text_per_language_and_lists_of_bodies(small):
    view = open_document(small, "standard")
    editors = root_editors(small)
    issuer = editors["issuer"]
    assert issuer.lines["zh"].text() == "某协会"
    issuer.lines["de"].setText("Ein Verband")
    issuer.lines["de"].editingFinished.emit()
    assert view.content.root.payload.issuer["de"] == "Ein Verband"
    bodies = editors["drafting_bodies"]
    bodies.text.setPlainText("甲园 | A | \n乙园")
    bodies.flush()
    assert view.content.root.payload.drafting_bodies == (
        LocalizedText({"zh": "甲园", "en": "A"}),
        LocalizedText({"zh": "乙园"}),
    )
    drafters = editors["drafters"]
    drafters.text.setPlainText(" 王芳 \n\n李明")
    drafters.flush()
    assert view.content.root.payload.drafters == ("王芳", "李明")


def words_in(widget):
    """Return all that is read or said of a widget and what is in it."""
    found = []
    for each in (widget, *widget.findChildren(QWidget)):
        asked = ("text", "placeholderText", "currentText", "suffix", "toolTip", "accessibleName")
        said = (getattr(each, name, None) for name in asked)
        found += [words() for words in said if callable(words)]
        if isinstance(each, QComboBox):
            found += [each.itemText(at) for at in range(each.count())]
    return found


def test_fields_speak_another_language_without_being_made_anew(small):
    open_document(small, "standard")
    small.desk.show_panel("properties")
    editors, panel = dict(root_editors(small)), small.parts.properties
    made_by_others = {"stage", "pictures", "photo", "associations"}
    fields = {each for own in FIELDS.values() for each in own if each.sort not in made_by_others}
    others = [make_editor(each, panel, "zh") for each in fields]
    chinese, line = words_in(panel.documentFields), editors["published"].line
    before = line.text()
    line.setText("32.13.2026")
    small.desk.look.speak("de")
    QCoreApplication.sendPostedEvents()
    assert root_editors(small) == editors, "whoever writes there keeps the caret"
    assert line.text() == "32.13.2026"
    line.setText(before)
    said = words_in(panel.documentFields)
    assert said != chinese
    panel.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    panel.renew()
    assert words_in(panel.documentFields) == said
    for each in others:
        if each.speak("de"):
            assert words_in(each) == words_in(make_editor(each.field, panel, "de")), each.field


def test_looking_changes_nothing(small):
    view = open_document(small, "unit")
    before = small.desk.bench.session.undo_state
    for node in list(view.content.nodes):
        go(small, view, node)
    small.parts.properties.flush()
    assert small.desk.bench.session.undo_state == before


def test_head_of_a_unit(small):
    view = open_document(small, "unit")
    editors = root_editors(small)
    assert editors["domains"].value() == ("social", "science")
    editors["domains"].boxes["art"].click()
    assert set(view.content.root.payload.domains) == {"social", "science", "art"}
    editors["weeks"].spin.setValue(5)
    editors["weeks"].flush()
    assert view.content.root.payload.weeks == 5


def test_typing_in_one_field_is_one_step(small):
    open_document(small, "unit")
    editor = root_editors(small)["kindergarten"]
    before = small.desk.bench.session.undo_state.undo
    for text in ("南", "南京", "南京一幼"):
        editor.line.setText(text)
        editor.flush()
    assert small.desk.bench.session.undo_state.undo.source == "Change {field}"
    small.desk.bench.session.undo()
    assert small.desk.bench.session.undo_state.undo == before


def test_fields_of_the_place_of_the_caret(small):
    view = open_document(small, "unit")
    activity = named(view.content, "瓶子旅行")
    go(small, view, activity)
    assert "活动" in small.parts.properties.nodeTitle.text()
    editors = node_editors(small)
    editors["minutes"].spin.setValue(20)
    editors["minutes"].flush()
    assert view.content.nodes[activity].payload.minutes == 20


def test_states_and_leading_language(small):
    view = open_document(small, "standard")
    clause = named(view.content, "范围")
    go(small, view, clause)
    panel = small.parts.properties
    assert panel.states.text().splitlines()[2].startswith("DE  ○")
    panel.lead.setCurrentIndex(panel.lead.findData("en"))
    panel.lead.activated.emit(1)
    assert view.content.nodes[clause].lead == "en"


def test_who_writes_in_one_language_is_not_told_of_the_others(small):
    view = open_document(small, "unit")
    activity = named(view.content, "瓶子旅行")
    paragraph = next(n.id for n in view.content.walk() if n.kind == "paragraph")
    panel = small.parts.properties
    go(small, view, paragraph)
    assert all(each.isHidden() for each in (panel.nodeTitle, panel.states, panel.leadHolder))
    go(small, view, activity)
    assert not panel.nodeTitle.isHidden()
    assert panel.states.isHidden()
    small.desk.viewing.show_languages(("zh", "en"))
    small.desk.inspector.show_now()
    assert not panel.states.isHidden()
    assert not panel.leadHolder.isHidden()


def test_plan_entries_keep_their_day_a_number(small):
    view = open_document(small, "unit")
    entry = next(n.id for n in view.content.walk() if n.kind == "plan_entry")
    go(small, view, entry)
    day = node_editors(small)["day"].box
    day.setCurrentIndex(day.findData("5"))
    day.activated.emit(4)
    assert view.content.nodes[entry].payload.day == 5


# --- goals ------------------------------------------------------------------------------------


def test_goals_are_linked_and_taken_away(sample):
    view = open_document(sample, "unit")
    aim = next(n.id for n in view.content.walk() if n.kind == "aim")
    sample.desk.show_panel("goals")
    go(sample, view, aim)
    panel, inspector = sample.parts.goals, sample.desk.inspector
    # A number would stay when the caret goes on while another panel is in front.
    assert inspector.inspectorTabs.accessibleTabName(inspector.names.index("goals")) == "目标"
    before = view.content.nodes[aim].payload.alignments
    assert len(panel.linked.cards.rows) == len(before)
    panel.wanted.setText("探究")
    panel._offer()
    offered = panel.offered.cards.rows
    assert offered
    assert all("探究" in card.title + card.below for card in offered)
    panel.offered.acted.emit(offered[0].key)
    assert len(view.content.nodes[aim].payload.alignments) == len(before) + 1
    sample.desk.inspector.show_now()
    assert offered[0].key in {card.key for card in panel.linked.cards.rows}
    assert offered[0].key not in {card.key for card in panel.offered.cards.rows}
    panel.linked.acted.emit(offered[0].key)
    assert view.content.nodes[aim].payload.alignments == before
    sample.commands.run("edit.undo")
    assert len(view.content.nodes[aim].payload.alignments) == len(before) + 1


def test_goals_of_a_paragraph_are_those_of_its_clause(small):
    view = open_document(small, "standard")
    clause = named(view.content, "范围")
    paragraph = view.content.children[clause][0]
    small.desk.show_panel("goals")
    go(small, view, paragraph)
    assert small.parts.goals.place.text() == "1 范围"


def test_goal_shows_who_is_linked_to_it(sample):
    view = open_document(sample, "unit")
    aim = next(n for n in view.content.walk() if n.kind == "aim" and n.payload.alignments)
    link = aim.payload.alignments[0]
    sample.desk.library.show(link.framework, link.goal)
    sample.desk.show_panel("goals")
    go(sample, sample.desk.view, link.goal)
    panel = sample.parts.goals
    assert panel.linkedTitle.text() == "被以下内容关联"
    assert aim.id in {card.key.split()[1] for card in panel.linked.cards.rows}
    key = next(c.key for c in panel.linked.cards.rows if c.key.split()[1] == aim.id)
    panel.linked.opened.emit(key)
    assert sample.desk.view.document == view.document


def test_one_framework_can_be_chosen(sample):
    view = open_document(sample, "unit")
    sample.desk.show_panel("goals")
    go(sample, view, view.document)
    panel = sample.parts.goals
    panel.framework.setCurrentIndex(panel.framework.findText("GreenComp", Qt.MatchStartsWith))
    chosen = panel.framework.currentData()
    assert {card.key.split()[0] for card in panel.offered.cards.rows} == {chosen}


def test_cards_obey_keys_and_clicks(sample):
    view = open_document(sample, "unit")
    aim = next(n.id for n in view.content.walk() if n.kind == "aim" and n.payload.alignments)
    sample.desk.show_panel("goals")
    go(sample, view, aim)
    panel = sample.parts.goals
    count = len(panel.linked.cards.rows)
    panel.linked.setCurrentIndex(panel.linked.cards.index(0, 0))
    QTest.keyClick(panel.linked, Qt.Key.Key_Delete)
    sample.desk.inspector.show_now()
    assert len(panel.linked.cards.rows) == count - 1
    rect = panel.offered.visualRect(panel.offered.cards.index(0, 0))
    place = rect.topRight() + type(rect.topRight())(-19, 20)
    QTest.mouseClick(panel.offered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sample.desk.inspector.show_now()
    assert len(panel.linked.cards.rows) == count


# --- versions ---------------------------------------------------------------------------------


def test_versions_are_kept_looked_at_and_restored(small, answer, qtbot):
    view = open_document(small, "unit")
    # What the first change of a day keeps is made ready while nothing else happens.
    store = small.desk.bench.workspace.versions
    qtbot.waitUntil(lambda: store._prepared is not None)
    assert store._prepared.document is view.content
    small.commands.run("file.version")
    panel = small.parts.history
    panel.name.setText("初稿")
    small.desk.profile.complete(name="王芳")
    panel.note.setText("第一次讨论前")
    panel.keep.click()
    (card,) = panel.versions.cards.rows
    assert card.title == "初稿"
    assert "王芳" in card.below
    assert "第一次讨论前" in card.below
    assert small.settings.text("author") == "王芳"
    small.desk.library.rename(view.document, "改过的标题")
    assert not panel.restore.isEnabled()
    panel.versions.setCurrentIndex(panel.versions.cards.index(0, 0))
    panel.look.click()
    old = small.desk.view
    assert old is not view
    assert old.versionBar.isVisible()
    assert old.content.title("zh") == "垃圾分类小能手"
    answer(ConfirmDialog)
    old.restore.click()
    assert small.desk.bench.session.document(view.document).title("zh") == "垃圾分类小能手"
    assert small.desk.view is view
    # What it said before is a version of its own, and no step of undo.
    newest, _ = small.desk.bench.workspace.versions.versions(view.document)
    assert newest.reason == "restore"
    small.desk.keeping.restore_version(view.document, newest.id)
    assert small.desk.bench.session.document(view.document).title("zh") == "改过的标题"


def test_old_version_cannot_be_written_in(small):
    view = open_document(small, "unit")
    small.desk.inspector.show_panel("history")
    small.parts.history.keep.click()
    (card,) = small.parts.history.versions.cards.rows
    assert "的内容" in card.title
    small.desk.keeping.look_at(view.document, card.key)
    old = small.desk.view
    assert isinstance(old.session, Session)
    assert old.session is not small.desk.bench.session
    assert old.page.read_only
    small.parts.properties.show_place(old, "")
    assert not small.parts.properties.documentFields.isEnabled()
    editor = root_editors(small)["kindergarten"]
    editor.line.setText("不应写入")
    editor.flush()
    assert small.parts.banner.isVisible()
    assert small.parts.banner.what.text() == "旧版本不能修改。"
    assert old.content.root.payload.kindergarten == ""
    old.leave.click()
    assert small.desk.view is view


def test_refusing_the_question_restores_nothing(small, answer):
    view = open_document(small, "unit")
    small.desk.inspector.show_panel("history")
    small.parts.history.keep.click()
    small.desk.library.rename(view.document, "改过")
    answer(ConfirmDialog, lambda _: False)
    panel = small.parts.history
    panel.versions.setCurrentIndex(panel.versions.cards.index(0, 0))
    panel.restore.click()
    assert view.content.title("zh") == "改过"


def test_topics_are_written_in_words_and_kept_by_name(small):
    field = next(each for each in fields_of(UnitHead()) if each.name == "topics")
    editor = make_editor(field, small.window, "zh")
    editor.show_value(("waste", "自编话题"))
    assert editor.text.toPlainText() == "垃圾分类\n自编话题"
    editor.text.setPlainText("循环利用\n自编话题")
    assert editor.value() == ("circular-economy", "自编话题")


# --- tabs ---------------------------------------------------------------------------------------


def test_a_panel_is_built_when_it_is_looked_at(small):
    """A start waits for the panel in front alone; a board's own side builds no other."""
    inspector = small.desk.inspector
    open_document(small, "standard")
    begun = inspector.panels.count()
    assert begun <= 2, "the one in front, and the side of the first tab if it was there"
    side = QWidget()
    inspector.show_side(side)
    inspector.show_side(None)
    assert inspector.panels.count() == begun + 1
    inspector.show_panel("history")
    assert inspector.panels.currentWidget() is small.parts.history
    inspector.show_panel("properties")
    inspector.show_panel("history")
    assert inspector.panels.count() == begun + 2


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
def test_all_panels_stand_on_the_rail_whole(start, sample_file, language):
    studio = start(sample_file, language)
    open_document(studio, "unit")
    rail = studio.desk.inspector.inspectorTabs
    for at in range(len(studio.desk.inspector.names)):
        assert rail.rect().contains(rail.tabRect(at))
        assert rail.fontMetrics().horizontalAdvance(rail.tabText(at)) < rail.tabRect(at).width()
    assert studio.window.rail.geometry().right() == studio.window.width() - 1
    assert studio.window.rail.rect().contains(rail.geometry())


def test_a_click_on_the_rail_opens_a_panel_and_a_second_closes_it(small):
    page = open_document(small, "unit").page
    small.window.activateWindow()
    inspector = small.desk.inspector
    rail, versions = inspector.inspectorTabs, inspector.names.index("history")

    def click() -> None:
        QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail.tabRect(versions).center())

    click()
    assert inspector.name == "history"
    small.parts.history.name.setFocus()
    click()
    assert page.isAncestorOf(QApplication.focusWidget())
    assert not small.desk.viewing.dock_shown("inspector")
    click()
    assert inspector.isVisible()
    QTest.keyClick(rail, Qt.Key.Key_Up)
    assert inspector.name == inspector.names[versions - 1]
    QTest.keyClick(rail, Qt.Key.Key_Return)
    assert not small.desk.viewing.dock_shown("inspector")


def test_a_board_has_the_room_of_the_rail_and_a_plan_keeps_it(small):
    open_document(small, "unit")
    small.commands.run("unit.plan")
    assert small.window.rail.isVisible()
    small.desk.tabs.show_home()
    assert not small.window.rail.isVisible()
