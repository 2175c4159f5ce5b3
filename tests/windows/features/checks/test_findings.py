"""Findings in the window: the list below the page, the way to their places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.i18n import message
from tests.helpers.outlines import outline

DRAFT = (
    "- clause 能源 || Energy\n"
    "  - paragraph#p 学校必须记录。用电量另计。 || The school must record.\n"
    "  - paragraph#q 学校应记录。 || The school shall record.\n"
    "- clause 照明 || Lighting\n"
    "  - paragraph#r 学校应关灯。 || The school must switch off lights.\n"
)


@pytest.fixture
def checks(small):
    """The checks of a window with a standard in front that was checked."""
    session = small.desk.bench.session
    session.add(outline(DRAFT), message("Tests", "Fill"))
    small.desk.library.show("root")
    small.desk.viewing.show_languages(("zh", "en"))
    own = CHECKS.of(small.desk)
    own.keeper.catch_up("root")
    return own


def chosen_words(checks):
    node, language, start, end = checks._desk.view.page.words_chosen()
    return node, language, checks._desk.view.content.nodes[node].text(language)[start:end]


def listed(checks, rule):
    return [each for each in checks.panel.listed if each.rule.id == rule]


def row_of(checks, finding):
    model = checks.panel.list.model()
    return model.index(model.row_of(finding))


def test_the_list_follows_the_text_and_leads_to_it(small, checks):
    desk, panel = small.desk, checks.panel
    small.commands.run("checks.findings")
    assert panel.isVisible()
    assert panel.list.hasFocus()
    verbs = listed(checks, "VRB-01")
    assert [(each.node, each.language) for each in verbs] == [
        ("p", "zh"),
        ("p", "en"),
        ("r", "en"),
    ]

    # A click shows the place and leaves the keys in the list; Enter goes there.
    place = panel.list.visualRect(row_of(checks, verbs[0])).center()
    panel.list.setCurrentIndex(row_of(checks, verbs[0]))
    panel.list.scrollTo(row_of(checks, verbs[0]))
    place = panel.list.visualRect(row_of(checks, verbs[0])).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen_words(checks) == ("p", "zh", "必须")
    assert panel.list.hasFocus()
    panel.list.choose(verbs[2])
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen_words(checks) == ("r", "en", "must")
    assert desk.view.page.caret.editor.hasFocus()

    # By keys from one to the next, round about, also where the filter leaves few.
    panel.family.setCurrentIndex(panel.family.findData("provisions"))
    panel.language.setCurrentIndex(panel.language.findData("en"))
    panel.renew()
    small.commands.run("checks.next")
    first = chosen_words(checks)
    small.commands.run("checks.next")
    small.commands.run("checks.previous")
    assert chosen_words(checks) == first
    assert {each.language for each in panel.listed} == {"en"}

    # What is mended goes from the list, and what is chosen stays chosen.
    panel.show_all()
    panel.list.choose(verbs[2])
    desk.bench.session.edit(
        "root", (SetCell("p", "zh", Cell("学校应记录。")),), message("Tests", "Write")
    )
    checks.keeper.catch_up("root")
    assert [(each.node, each.language) for each in listed(checks, "VRB-01")] == [
        ("p", "en"),
        ("r", "en"),
    ]
    assert panel.list.chosen == verbs[2]

    # The list speaks the language of the window.
    spoken = panel.list.model().line(row_of(checks, verbs[2]).row()).spoken
    small.look.speak("en")
    assert panel.list.model().line(row_of(checks, verbs[2]).row()).spoken != spoken
    small.commands.run("checks.findings")
    assert not panel.isVisible()


def test_what_is_found_while_writing_waits_and_a_teacher_is_not_told_of_standards(
    small, checks, qtbot
):
    desk, keeper = small.desk, checks.keeper
    small.window.activateWindow()
    before = keeper.front.findings
    page = desk.view.page
    page.show_node("q", "zh")
    page.setFocus()
    editor = page.caret.editor
    editor.setFocus()
    editor.go(-1)
    editor.put_text("学校必须另计")
    page.commit()
    part = desk.bench.session.derived("root").part(type(keeper._part("root")))
    part.go_on(keeper._rules)
    keeper._show("root")
    assert len(part.findings) > len(before)
    assert keeper.front.findings == before

    # The caret goes elsewhere: now it is told.
    page.show_node("r", "zh")
    assert len(keeper.front.findings) == len(part.findings)

    small.commands.run("checks.findings")
    assert checks.panel.listed
    desk.profile.take_role("teacher")
    assert checks.panel.listed == ()
    assert keeper.of("root") is None
    desk.profile.take_role("standards")
    qtbot.waitUntil(lambda: bool(checks.panel.listed), timeout=5000)
