"""The help beside the page: where F1 leads, what a step does, and how everything comes back."""

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from curriculum_studio.features.help.feature import HELP
from curriculum_studio.features.help.window.help_controller import WIDTH, BesideDialog
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.shell.search.entries import SearchList
from curriculum_studio.widgets.help_event import ask_for_help
from curriculum_studio.widgets.theme import THEMES
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from tests.windows.shell.test_accessibility import nameless


def entry_of(studio, kind):
    return next(each.id for each in studio.desk.bench.session.entries() if each.kind == kind)


def picture_in(html):
    return re.search(r'<img src="([^"]+)"', html)[1]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def test_f1_leads_to_the_topic_of_the_place(small):
    desk, run = small.desk, small.commands.run
    assert HELP not in desk.components, "the manual is read when somebody asks for it"
    run("help.manual")
    help_ = HELP.of(desk)
    assert help_.panel.topic == "start-teacher"
    places = {
        "kind of document": ("unit", "new-unit"),
        "kind of text": ("standard", "new-standard"),
    }
    for kind, topic in places.values():
        desk.library.show(entry_of(small, kind))
        desk.view.page.setFocus()
        assert help_.topic_here() == topic
    view = desk.view
    view.show_node(next(n.id for n in view.content.walk() if n.kind == "clause"))
    assert help_.topic_here() == "clauses"
    desk.panel.tree.setFocus()
    assert help_.topic_here() == "library"
    run("rounds.show")
    desk.tabs.front.setFocus()
    assert help_.topic_here() == "round"
    desk.library.show(entry_of(small, "unit"))
    run("unit.plan")
    assert help_.topic_here() == "week-plan"


def test_the_help_takes_the_place_of_the_side_panel_and_gives_it_back(small, qtbot):
    desk, run = small.desk, small.commands.run
    desk.library.show(entry_of(small, "unit"))
    run("help.shortcuts")
    help_ = HELP.of(desk)
    panel = help_.panel
    assert panel.isVisible()
    assert not desk.inspector.isVisible()
    assert "Ctrl+E" in panel.page.toPlainText()
    assert nameless(panel) == []
    help_.show_topic("week-plan")
    picture = panel.page.document().resource(
        QTextDocument.ResourceType.ImageResource, QUrl(picture_in(panel.page.toHtml()))
    )
    assert 0 < picture.width() / picture.devicePixelRatio() < WIDTH
    panel.go_back()
    # The same in every theme and language, and what is looked for.
    for theme in THEMES:
        run(f"theme.{theme}")
        html = panel.page.toHtml()
        assert desk.look.theme.ink in html
    for language, title in (("de", "Tastenkürzel"), ("zh_CN", "快捷键")):
        run(f"spoken.{language}")
        assert panel.page.toPlainText().startswith(title)
    panel.words.setText("怎么把教案打印出来")
    assert "打印" in panel.page.toPlainText()
    press(panel.words, Qt.Key.Key_Return)
    assert panel.topic == "print"
    press(panel.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert panel.topic == "keys"
    letters = panel.page.document().defaultFont().pointSizeF()
    run("zoom.in")
    assert panel.page.document().defaultFont().pointSizeF() > letters
    run("tools.goals")
    assert not panel.isVisible()
    assert desk.inspector.isVisible()
    assert desk.inspector.name == "goals"
    # Somebody who has put the side panel away does not get it by the help.
    run("dock.inspector")
    run("help.manual")
    assert panel.isVisible()
    press(panel.words, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert desk.window.inspectorDock.isHidden()


def test_a_narrow_window_keeps_the_help_that_was_asked_for(small):
    small.desk.library.show(entry_of(small, "standard"))
    small.desk.viewing.show_languages(("zh", "en"))
    small.window.resize(911, 499)
    small.commands.run("help.manual")
    assert small.window.inspectorDock.isVisible()
    assert HELP.of(small.desk).panel.isVisible()
    HELP.of(small.desk).close()
    assert not HELP.of(small.desk).is_open


def test_a_step_takes_somebody_there_and_ticks_itself(small):
    desk = small.desk
    help_ = HELP.of(desk)
    help_.show_topic("week-plan")
    panel = help_.panel
    panel.page.anchorClicked.emit(QUrl("run:unit.plan"))
    assert panel.hint.isVisible(), "without a unit there is no week plan"
    assert "✓" not in panel.page.toPlainText()
    desk.library.show(entry_of(small, "unit"))
    panel.page.anchorClicked.emit(QUrl("run:unit.plan"))
    seen = [type(each).__name__ for each in desk.view.findChildren(QWidget) if each.isVisible()]
    assert "WeekPlan" in seen
    assert "✓" in panel.page.toPlainText()
    panel.page.anchorClicked.emit(QUrl("topic:export"))
    assert panel.topic == "export"
    assert "✓" not in panel.page.toPlainText()


def test_f1_in_a_dialog_shows_its_topic_beside_it(small, qtbot):
    dialog = NewDocumentDialog(small.look, "unit", small.window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_F1)
    press(dialog, Qt.Key.Key_F1)
    (beside,) = dialog.findChildren(BesideDialog)
    panel = beside.findChild(QWidget, "HelpPanel")
    assert panel.topic == "new-unit"
    assert "run:" not in panel.page.toHtml(), "the window behind waits for the dialog"
    assert nameless(beside) == []
    press(panel, Qt.Key.Key_Escape)
    assert not beside.isVisible()
    assert dialog.isVisible()
    dialog.reject()


def test_help_on_the_first_page_leaves_the_side_panel_to_the_library(start):
    studio = start()
    studio.commands.run("help.manual")
    help_ = HELP.of(studio.desk)
    assert help_.panel.isVisible()
    studio.first_start("teacher", samples=False)
    assert help_.panel.isVisible(), "somebody may follow it"
    help_.close()
    assert studio.window.inspectorDock.isHidden(), "nothing of it belongs to the first tab"
    studio.commands.run("dock.inspector")
    assert not studio.window.inspectorDock.isHidden()


def test_help_for_what_pops_up_stands_beside_the_page(small):
    palette = CommandPalette(SearchList(()), small.look, small.window)
    ask_for_help(palette)
    assert palette.findChildren(BesideDialog) == []
    assert HELP.of(small.desk).panel.topic == "start-teacher"
    palette.deleteLater()


def test_topics_are_found_with_the_commands(small, answer):
    def act(palette):
        palette.words.setText("误删")
        topics = {"topic:saving", "topic:delete"}
        at = next(at for at, line in enumerate(palette.shown[:4]) if line.key in topics)
        palette.found.setCurrentIndex(palette.found.model().index(at, 0))
        palette.take()

    answer(CommandPalette, act)
    small.show_palette()
    assert HELP.of(small.desk).panel.topic in {"saving", "delete"}
