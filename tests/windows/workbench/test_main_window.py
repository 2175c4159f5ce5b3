"""The window as a whole: first start, languages, themes, docks, status, what is remembered."""

import re
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.i18n import Message, read_ts
from curriculum_studio.locations import PUBLISHER_KEY, FolderResources, resource_folder
from curriculum_studio.shell.actions import about_dialogs
from curriculum_studio.shell.actions.about_dialogs import (
    AboutDialog,
    DiagnosticsDialog,
    report,
)
from curriculum_studio.widgets.theme import THEMES, load_theme, style_sheet, window_font
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from curriculum_studio.workbench.main_window import MainWindow
from tests.windows.conftest import entry_of

I18N = resource_folder("resources") / "i18n"


# --- languages --------------------------------------------------------------------------------


@cache
def foreign_texts() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """English texts that read otherwise in Chinese, and what those with arguments look like."""
    zh = read_ts((I18N / "curriculum_studio_zh_CN.ts").read_text("utf-8"))
    whole, patterns = set(), []
    for (_, source), translation in zh.items():
        parts = re.split(r"\{\w*\}", source)
        # Names of arguments are no words: "{first} {second}" would be found in every text.
        if source in translation or not any(re.search("[A-Za-z]{2}", part) for part in parts):
            continue
        if len(parts) == 1:
            whole.add(source)
        else:
            patterns.append(re.compile(".+".join(re.escape(part) for part in parts)))
    assert not any(pattern.fullmatch("发布机构 中：“示例”") for pattern in patterns)
    return frozenset(whole), tuple(patterns)


def visible_texts(top: QWidget) -> dict[str, str]:
    """Every text that a widget below a window can show, with where it stands."""
    found: dict[str, str] = {}

    def say(text: str, where: QWidget) -> None:
        if text:
            found[text] = f"{type(where).__name__} {where.objectName()}"

    for widget in (top, *top.findChildren(QWidget)):
        if type(widget.parentWidget()).__name__ == "CompleterPopup":
            continue  # the page names its list whenever it opens
        say(widget.toolTip(), widget)
        say(widget.accessibleName(), widget)
        say(widget.windowTitle(), widget)
        match widget:
            case QLabel() | QAbstractButton():
                say(widget.text(), widget)
            case QLineEdit():
                say(widget.placeholderText(), widget)
            case QComboBox():
                for at in range(widget.count()):
                    say(widget.itemText(at), widget)
            case QTabBar():
                for at in range(widget.count()):
                    say(widget.tabText(at), widget)
            case QMenu():
                say(widget.title(), widget)
            case _:
                pass
        for action in widget.actions():
            say(action.text(), widget)
            say(action.toolTip(), widget)
    return found


def english_in(window: QWidget) -> dict[str, str]:
    whole, patterns = foreign_texts()
    # Languages are called by their own names in the menu in which they are chosen.
    own_names = {"English", "Deutsch"}
    return {
        text: where
        for text, where in visible_texts(window).items()
        if text not in own_names
        and (text in whole or any(pattern.fullmatch(text) for pattern in patterns))
    }


def test_switching_the_language_leaves_no_english(start, sample_file, qapp, qtbot):
    studio = start(sample_file, language="en")
    studio.desk.library.show(entry_of(studio, "unit"))
    studio.desk.library.show(entry_of(studio, "standard"))
    for name in reversed(studio.desk.inspector.names):
        studio.desk.inspector.show_panel(name)
        studio.desk.inspector.show_now()
    assert english_in(studio.window), "nothing is read, so nothing would be found"
    studio.commands.run("spoken.zh_CN")
    qtbot.waitUntil(lambda: studio.window.menuBar().actions()[0].text().startswith("文件"))
    for name in reversed(studio.desk.inspector.names):
        studio.desk.inspector.show_panel(name)
        studio.desk.inspector.show_now()
    qtbot.waitUntil(lambda: english_in(studio.window) == {}, timeout=20_000)
    assert studio.settings.text("language") == "zh_CN"


def test_page_of_start_switches_at_once(start, qtbot):
    studio = start(language="en")
    page = studio._start
    page.chinese.click()
    qtbot.waitUntil(lambda: page.sampleButton.text() == "打开示例资料库")
    page.german.click()
    qtbot.waitUntil(lambda: page.sampleButton.text() == "Beispiele öffnen")
    assert "Daten" in page.place.text()


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
def test_words_of_buttons_fit(start, small_file, language, qtbot):
    """At 1366 x 768, also in German, no button is cut off."""
    studio = start(small_file, language=language)
    studio.desk.library.show(entry_of(studio, "standard"))

    def cut() -> list[str]:
        return [
            button.text()
            for button in studio.window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.text()
            and button.width() < button.minimumSizeHint().width()
        ]

    assert studio.window.width() == 1366
    qtbot.waitUntil(lambda: cut() == [])


def test_window_fits_a_small_screen_at_one_and_a_half(small, qtbot):
    """1366×768 at 150 % leave 911×499 points beside the taskbar of Windows."""
    small.desk.library.show(entry_of(small, "standard"))
    buttons = [small.window.findChild(QAbstractButton, e) for e in ("commandField", "sideBySide")]
    for language in ("zh_CN", "en", "de"):
        small.look.speak(language)
        small.window.resize(911, 499)
        qtbot.waitUntil(lambda: small.window.width() == 911)
        qtbot.waitUntil(lambda: all(each.isVisible() for each in buttons), timeout=2000)
        assert small.desk.inspector.inspectorTabs.width() < 50, "names stand in the tips"
        small.window.resize(1, 1)
        qtbot.waitUntil(lambda: small.window.width() <= 911)
        assert small.window.height() <= 499
        needed = small.window.layout().minimumSize()
        assert needed.width() <= 911, language
        assert needed.height() <= 499, language


# --- themes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_has_no_holes(name):
    resources = FolderResources(resource_folder("resources"))
    assert "@" not in style_sheet(load_theme(resources, name))


def brightness(window: QWidget) -> int:
    """How bright a window is on the whole, from 0 to 255."""
    small = window.grab().toImage().scaled(24, 24, mode=Qt.TransformationMode.SmoothTransformation)
    tones = [small.pixelColor(x, y).lightness() for x in range(24) for y in range(24)]
    return sum(tones) // len(tones)


def test_theme_switches_everything(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("theme.dark")
    assert small.look.theme.name == "dark"
    assert QApplication.palette().window().color().name() == small.look.theme.panel
    assert brightness(small.window) < 80
    small.commands.run("theme.light")
    assert brightness(small.window) > 200
    assert small.settings.text("theme") == "light"


def test_unknown_theme_in_the_settings_does_no_harm(start, small_file, settings):
    settings.set("theme", "pink")
    assert start(small_file).look.choice == "system"


# --- docks, zoom, panes -----------------------------------------------------------------------


def docks(studio):
    return [each for each in ("library", "inspector") if studio.desk.viewing.dock_shown(each)]


def test_three_columns_fold_the_docks_and_two_bring_them_back(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("view.zh_en")
    assert docks(small) == ["library", "inspector"]
    small.commands.run("view.all")
    assert docks(small) == ["library"]
    small.desk.inspector.inspectorTabs.tabBarClicked.emit(3)
    assert docks(small) == ["inspector"], "what somebody asks for has the room"
    small.commands.run("view.zh")
    assert docks(small) == ["library", "inspector"]


NARROW, WIDE = 900, 1900


def test_the_status_bar_tells_size_language_and_that_texts_are_only_read(small):
    status = small.parts.status
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("view.zh_en")
    view = small.desk.view
    node = next(each.id for each in view.content.walk() if each.kind == "paragraph")
    view.show_node(node, "en")
    assert status.place.text().endswith("EN")
    small.commands.run("zoom.in")
    assert status.zoom.text() == "110%"
    status.zoom.click()
    assert status.zoom.text() == "100%"
    assert small.desk.view.page.zoom == 1
    assert not status.mode.isVisible()
    view.page.set_read_only(True)
    status.renew()
    assert status.mode.isVisible()


def test_a_board_without_a_side_has_the_room_of_the_side_panel(small):
    dock = small.window.inspectorDock
    small.parts.checklist.put_away()
    small.desk.library.show(entry_of(small, "standard"))
    assert not dock.isHidden()
    small.commands.run("tools.coverage")
    assert dock.isHidden(), "it would say that a document has to be opened"
    small.commands.run("dock.inspector")
    assert not dock.isHidden(), "whoever wants it has it"
    small.desk.library.show(entry_of(small, "unit"))
    assert not dock.isHidden()
    small.commands.run("indicators.grid")
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("indicators.grid")
    assert not dock.isHidden(), "details of a criterion stand there"
    small.commands.run("pilots.show")
    assert dock.isHidden()
    small.desk.library.show(entry_of(small, "standard"))
    assert not dock.isHidden()


def test_docks_that_a_narrow_screen_folded_are_there_on_a_wide_one(start, small_file):
    first = start(small_file)
    first.desk.library.show(entry_of(first, "standard"))
    first.window.resize(NARROW, 700)
    assert docks(first) == []
    first.window.close()
    second = start()
    second.window.resize(WIDE, 1000)
    assert docks(second) == ["library", "inspector"]


def test_docks_come_back_after_a_document_was_shown_alone_at_the_end(start, small_file):
    first = start(small_file)
    first.desk.library.show(entry_of(first, "unit"))
    first.desk.viewing.toggle_focus()
    first.window.close()
    second = start()
    assert not second.window.tools.isHidden()
    second.window.resize(WIDE, 1000)
    assert docks(second) == ["library", "inspector"]


def test_docks_that_were_hidden_by_hand_stay_hidden_at_the_next_start(start, small_file):
    first = start(small_file)
    first.commands.run("dock.library")
    first.desk.library.show(entry_of(first, "standard"))
    first.window.resize(NARROW, 700)
    first.window.close()
    second = start()
    second.window.resize(WIDE, 1000)
    assert docks(second) == ["inspector"]


def test_dock_that_was_hidden_by_hand_stays_hidden(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("dock.inspector")
    small.commands.run("view.all")
    small.commands.run("view.zh")
    assert not small.desk.viewing.dock_shown("inspector")
    small.commands.run("dock.inspector")
    assert small.desk.viewing.dock_shown("inspector")


def test_outline_can_be_hidden(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("dock.outline")
    assert small.desk.view.outline.isHidden()
    small.desk.library.show(entry_of(small, "unit"))
    assert small.desk.view.outline.isHidden()
    small.commands.run("dock.outline")
    assert not small.desk.view.outline.isHidden()


def test_document_alone_and_back(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("view.focus")
    assert not small.desk.viewing.dock_shown("library")
    assert small.window.status.isHidden()
    small.commands.run("view.focus")
    assert small.desk.viewing.dock_shown("library")
    assert not small.window.status.isHidden()


def test_zoom_is_for_all_pages_and_remembered(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("zoom.in")
    assert small.desk.view.page.zoom == 1.1
    small.desk.library.show(entry_of(small, "unit"))
    assert small.desk.view.page.zoom == 1.1
    small.desk.view.page.zoomChanged.emit(1.33)
    assert all(view.page.zoom == 1.33 for view in small.desk.tabs)
    small.commands.run("zoom.reset")
    assert small.settings.number("zoom", 0) == 1.0


def test_panes_take_the_keys_in_turn(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.window.activateWindow()
    small.desk.show_panel("history")
    small.desk.panel.tree.setFocus()
    seen = []
    for _ in range(5):
        small.commands.run("view.pane")
        seen.append(QApplication.focusWidget())
    view = small.desk.view
    assert view.outline.isAncestorOf(seen[0])
    assert view.page.isAncestorOf(seen[1])
    assert seen[2] is small.desk.inspector.inspectorTabs
    assert small.desk.inspector.panels.currentWidget().isAncestorOf(seen[3])
    assert small.desk.panel.isAncestorOf(seen[4])


def test_tabs_go_round(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.desk.library.show(entry_of(small, "unit"))
    first = small.desk.view
    small.commands.run("view.next")
    assert small.desk.tabs.at_home
    small.commands.run("view.next")
    assert small.desk.view not in {first, None}
    small.commands.run("view.next")
    assert small.desk.view is first
    small.commands.run("file.close")
    assert small.desk.view is not first
    small.commands.run("file.close")
    assert small.desk.view is None


def test_outline_speaks_the_language_of_the_window_where_it_is_shown(start, small_file):
    english = start(small_file, "en")
    english.desk.library.show(entry_of(english, "standard"))
    english.desk.viewing.show_languages(("zh", "en"))
    tree = english.desk.view.outline.outlineTree

    def said():
        model = tree.model()
        return " ".join(str(model.index(at, 0).data()) for at in range(model.rowCount()))

    assert "Annex A" in said()
    english.desk.viewing.show_languages(("zh", "de"))
    assert "附录A" in said()


def test_another_language_brings_its_font_to_every_widget(small, qapp):
    small.desk.library.show(entry_of(small, "standard"))
    look = small.desk.look
    shown = qapp.styleSheet()
    assert shown

    def fonts():
        return {
            id(each): (each, each.font().toString()) for each in small.window.findChildren(QWidget)
        }

    before = fonts()
    look.speak("de")
    told = fonts()
    assert any(told[each][1] != font for each, (_, font) in before.items() if each in told)
    # What Qt gives them where it looks up each of them in the sheet.
    qapp.setStyleSheet(shown)
    qapp.setFont(window_font("de"))
    assert fonts() == told


# --- status -----------------------------------------------------------------------------------


def test_status_counts_and_says_where_the_caret_is(sample):
    sample.desk.library.show(entry_of(sample, "standard"))
    sample.desk.viewing.show_languages(("zh", "en"))
    status = sample.parts.status
    sample.desk.view.page.read_ahead()
    status._count()
    assert re.search(r"[\d,]+ 字", status.counts.text())
    assert "EN" in status.counts.text()
    assert "DE" not in status.counts.text()
    view = sample.desk.view
    clause = next(n.id for n in view.content.walk() if n.text("zh") == "能源与碳排放管理")
    view.show_node(clause)
    sample.desk.tabs.moved.emit(clause, "zh")
    assert status.place.text() == "7  中"
    view.page.setFocus()
    view.page.run("move_up")
    view.page.read_ahead()
    status._count()
    assert status.place.text() == "6  中", "it has another number now"


def test_status_says_when_it_was_saved(small):
    status = small.parts.status
    assert status.saved.text() == "✓ 已全部保存"
    small.desk.library.rename(entry_of(small, "unit"), "新")
    assert re.fullmatch(r"✓ 已保存 \d\d:\d\d", status.saved.text())
    small.desk.tabs.pending.emit(True)
    assert status.saved.text() == "… 尚未保存"
    small.desk.tabs.saved.emit()
    assert status.saved.text().startswith("✓")


# --- first start and what is remembered -------------------------------------------------------


def test_first_start_of_a_teacher_and_first_steps_that_are_ticked_by_doing_them(start, answer):
    studio = start()
    page = studio._start
    assert page is not None
    assert studio.window.libraryDock.isHidden()
    page.teacher.setChecked(True)
    page.sampleButton.click()
    assert studio.desk.is_open
    assert studio.desk.view.content.kind == "unit"
    assert studio.desk.viewing.languages == ("zh",)
    assert not studio.window.libraryDock.isHidden()
    assert not studio.parts.checklist.isHidden()
    kinds = {e.kind for e in studio.desk.bench.session.entries()}
    assert {"standard", "unit", "framework"} <= kinds
    _take_first_steps(studio, answer)


def _take_first_steps(studio, answer):
    """Do what the list of first steps says; others are shown others."""
    checklist = studio.parts.checklist
    assert checklist.done_steps == frozenset(), "nobody has made the samples"
    view = studio.desk.view
    aim = next(n.id for n in view.content.walk() if n.kind == "aim")
    studio.desk.show_panel("goals")
    studio.desk.inspector.follow(view, aim)
    studio.desk.inspector.show_now()
    panel = studio.parts.goals
    panel.offered.acted.emit(panel.offered.cards.rows[0].key)
    assert "goal" in checklist.done_steps
    checklist.wanted.emit("aim")
    assert view.page.current_node == aim
    view.page.caret.editor.insertPlainText("能")
    view.page.commit()
    assert "aim" in checklist.done_steps
    answer(NewDocumentDialog)
    checklist.wanted.emit("create")
    assert "create" in checklist.done_steps
    checklist.dismiss.click()
    assert checklist.isHidden()
    studio.commands.run("help.steps")
    assert not checklist.isHidden()
    # Somebody else does other things, and is shown theirs.
    studio.desk.profile.take_role("standards")
    checklist.wanted.emit("languages")
    assert studio.desk.view.content.kind == "standard"
    assert "languages" in checklist.done_steps


@pytest.mark.parametrize("role", ["standards", "teacher", "coordinator"])
def test_who_tries_the_sample_out_is_welcomed_and_finds_its_standard_behind(start, role):
    """As `dev.py run` begins: Enter is enough, and whatever is said, the standard comes first."""
    studio = start(sample=True)
    page = studio._start
    assert page is not None
    assert (page.role, studio.window.focusWidget()) == ("standards", page.sampleButton)
    getattr(page, role).setChecked(True)
    QTest.keyClick(page.sampleButton, Qt.Key.Key_Return)
    tabs = studio.desk.tabs
    assert studio.desk.profile.value.role == role
    assert [view.content.kind for view in tabs] == ["standard", "unit"]
    assert tabs.front is tabs.current
    assert tabs.current.content.kind == "standard"
    assert tabs.current.page.isAncestorOf(studio.window.focusWidget())
    assert studio.parts.checklist.isVisible()


def test_who_tries_the_sample_out_again_finds_its_standard_in_front(start, sample_file):
    """Whatever was in front last, and where its caret was."""
    studio = start(sample_file, sample=True)
    assert studio._start is None
    view = studio.desk.view
    assert view.content.kind == "standard"
    place = next(node.id for node in view.content.walk() if node.kind == "note")
    view.show_node(place)
    studio.desk.library.show(entry_of(studio, "unit"))
    studio.window.close()
    again = start(sample=True)
    assert again.desk.view.content.kind == "standard"
    assert again.desk.view.page.current_node == place
    assert again.desk.view.page.isAncestorOf(again.window.focusWidget())


def test_all_beside_the_page_is_there_when_it_is_painted(start, sample_file):
    """Without a turn of the event loop: on a slow computer each turn can be seen."""
    studio = start(sample_file, sample=True)
    assert studio.parts.properties.area.isVisible()
    assert studio.parts.properties.documentFields.isVisible()
    assert studio.commands.qt("file.export").isEnabled()


@pytest.mark.campaign
def test_first_start_of_a_writer_of_standards(start):
    studio = start()
    studio._start.standards.setChecked(True)
    studio._start.sampleButton.click()
    assert studio.desk.view.content.kind == "standard"
    assert studio.desk.viewing.languages == ("zh", "en")


def test_first_steps_are_not_ticked_by_the_names_of_steps(small):
    """Whatever a step of undo is called, in whatever language: what was done counts."""
    session, checklist = small.desk.bench.session, small.parts.checklist
    identity = entry_of(small, "unit")
    root = session.document(identity).root
    weeks = replace(root.payload, weeks=root.payload.weeks + 1)
    session.edit(identity, (SetPayload(root.id, weeks),), Message("Steps", "Link a goal"))
    made = Message("Steps", "Create “{title}”")
    session.edit(identity, (SetPayload(root.id, root.payload),), made)
    assert checklist.done_steps == frozenset()
    small.look.speak("de")
    small.desk.library.duplicate(identity)
    assert checklist.done_steps == {"create"}


def test_first_steps_lead_somewhere_where_nothing_is_open(small):
    """The document of the step that was written last is opened."""
    checklist, tabs = small.parts.checklist, small.desk.tabs
    checklist.wanted.emit("aim")
    assert tabs.current.content.kind == "unit"
    assert tabs.current.page.isAncestorOf(QApplication.focusWidget())
    tabs.close_all()
    small.desk.profile.take_role("standards")
    checklist.wanted.emit("languages")
    assert tabs.current.page.languages == ("zh", "en")


def test_first_steps_say_what_is_missing_in_an_empty_library(start, answer):
    studio = start()
    studio.first_start("teacher", samples=False)
    toast = studio.parts.toast
    shown = answer(NewDocumentDialog, lambda _: False)
    for count, step in enumerate(("aim", "plan", "goal", "export"), 1):
        toast.hide()
        studio.parts.checklist.wanted.emit(step)
        assert toast.isVisible()
        toast.first.click()
        assert len(shown) == count


def test_linking_needs_a_framework(start, answer):
    studio = start()
    studio.first_start("teacher", samples=False)
    for framework in studio.desk.bench.session.entries():
        studio.desk.library.delete(framework.id)
    answer(NewDocumentDialog)
    studio.parts.checklist.wanted.emit("create")
    answer(NewDocumentDialog, lambda _: False)
    studio.parts.checklist.wanted.emit("goal")
    said = [label.text() for label in studio.parts.toast.findChildren(QLabel)]
    assert any("参考框架" in text for text in said), said


def test_open_documents_come_back(start, small_file, qtbot):
    first = start(small_file)
    first.desk.library.show(entry_of(first, "unit"))
    first.desk.library.show(entry_of(first, "standard"))
    view = first.desk.view
    clause = next(n.id for n in view.content.walk() if n.text("zh") == "能源管理")
    view.show_node(clause)
    first.window.close()
    second = start()
    assert second.desk.view.document == view.document
    assert second.desk.view.page.current_node == clause
    both = {view.document, entry_of(second, "unit")}
    qtbot.waitUntil(lambda: set(second.desk.tabs.documents) == both)
    assert second.desk.view.document == view.document


def test_deleted_document_does_not_come_back(start, small_file):
    first = start(small_file)
    unit = entry_of(first, "unit")
    first.desk.library.show(unit)
    first._remembered.keep(first.desk.tabs)
    places = first._remembered.places(first.desk.bench.session.entries())
    first.desk.library.delete(unit)
    first.desk.bench.close()
    second = start()
    assert [each.document for each in places] == [unit]
    assert second.desk.view is None


def test_closing_saves_what_is_being_written(start, small_file):
    studio = start(small_file)
    studio.desk.library.show(entry_of(studio, "unit"))
    studio.desk.inspector.show_now()
    editor = studio.parts.properties._whole.editors["kindergarten"]
    editor.line.setText("南京一幼")
    editor.rest()
    studio.window.close()
    again = start()
    unit = again.desk.bench.session.document(entry_of(again, "unit"))
    assert unit.root.payload.kindergarten == "南京一幼"


def test_dropped_files_are_read(small, monkeypatch, qtbot):
    seen = []
    monkeypatch.setattr(small.desk.exchanging, "import_files", seen.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/教案.docx"), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    small.window.dropEvent(event)
    qtbot.waitUntil(lambda: seen == [["/tmp/教案.docx"]])


# --- help -------------------------------------------------------------------------------------


def test_diagnostics_tell_nothing_of_documents(small):
    text = report(small.desk.bench)
    assert "Python" in text
    assert "documents: 3" in text
    for entry in small.desk.bench.session.entries():
        assert entry.title("zh") not in text
    dialog = DiagnosticsDialog(small.desk.bench, small.window)
    dialog.copy.click()
    assert QApplication.clipboard().text() == text
    dialog.deleteLater()


def test_dialogs_about_the_program_open(small, answer):
    for kind, identity in (
        (AboutDialog, "help.about"),
        (DiagnosticsDialog, "tools.diagnostics"),
    ):
        shown = answer(kind)
        small.commands.run(identity)
        assert len(shown) == 1


def test_about_says_so_as_long_as_nobody_publishes(qtbot, tmp_path, monkeypatch):
    about = AboutDialog()
    qtbot.addWidget(about)
    assert about.unpublished.isVisibleTo(about)
    (tmp_path / PUBLISHER_KEY).touch()
    monkeypatch.setattr(about_dialogs, "resource_folder", lambda _: tmp_path)
    published = AboutDialog()
    qtbot.addWidget(published)
    assert not published.unpublished.isVisibleTo(published)


def test_catalogues_hold_the_same_messages():
    ids = []
    for language in ("zh_CN", "en", "de"):
        root = ET.parse(I18N / f"curriculum_studio_{language}.ts")
        ids.append({m.findtext("source") for m in root.iter("message")})
    assert ids[0] == ids[1] == ids[2]


def test_menu_of_the_page_opens_where_it_is_wanted(small, monkeypatch):
    shown = []
    monkeypatch.setattr(small.menus, "_popup", lambda name, place: shown.append((name, place)))
    small.desk.library.show(entry_of(small, "unit"))
    small.desk.view.page.menuWanted.emit(QPoint(3, 4))
    assert shown == [("page", QPoint(3, 4))]
    assert isinstance(small.commands.qt("edit.cut"), QAction)


def test_library_for_reading_only_says_so_and_offers_nothing_that_fails(start, small_file):
    studio = start(small_file)
    library = studio.options.workspace
    unit = entry_of(studio, "unit")
    studio.desk.bench.close()
    assert studio.open(library, read_only=True)
    assert "只读" in studio.window.windowTitle()
    studio.desk.library.show(unit)
    view = studio.desk.view
    assert view.page.read_only
    studio.commands.refresh_all()
    for identity in ("file.new", "file.import", "library.delete", "page.insert_paragraph"):
        assert not studio.commands.qt(identity).isEnabled(), identity
    assert studio.commands.qt("file.export").isEnabled()
    studio.desk.show_panel("goals")
    aim = next(n.id for n in view.content.walk() if n.kind == "aim")
    studio.desk.inspector.follow(view, aim)
    studio.desk.inspector.show_now()
    assert studio.parts.goals.wanted.isHidden()
    before = view.content
    view.outline.moved.emit((aim,), view.document, 0)
    assert view.content == before


def test_window_may_go_before_it_tells_that_it_was_painted(qapp):
    window = MainWindow()
    told = []
    window.painted.connect(lambda: told.append(1))
    window.grab()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(5)  # a segmentation fault, were the timer not bound to the window
    assert told == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_apostrophes_of_the_window_are_narrow_also_in_a_chinese_font(qapp, language):
    font = window_font(language)
    font.setFamilies([each for each in font.families() if "CJK" in each or "YaHei" in each])
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("family’s") < metrics.horizontalAdvance("family s") * 1.1


def test_chinese_signs_are_wide_again_after_a_change_of_language(qapp):
    """A new font begins as a copy of the application's, with what was set for the last language."""
    before = qapp.font()
    try:
        qapp.setFont(window_font("de"))
        assert window_font("zh_CN").featureTags() == []
    finally:
        qapp.setFont(before)
