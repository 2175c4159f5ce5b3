"""Findings in the window: the list below the page, the way to their places."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.numbering import number
from curriculum_studio.core.text import Cell
from curriculum_studio.drafting.quantities import periods, units
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.features.checks.model.listing import FindingFilter, rows_of
from curriculum_studio.features.checks.model.live import ShownFindings
from curriculum_studio.features.checks.model.mending import before_and_after
from curriculum_studio.features.checks.model.waiving import judged, waiver_for
from curriculum_studio.features.checks.service import check
from curriculum_studio.features.checks.window.checks import outline_marks
from curriculum_studio.features.checks.window.finding_card import difference_html
from curriculum_studio.features.checks.window.findings_keeper import read_rules
from curriculum_studio.features.checks.window.findings_list import FindingsModel, columns
from curriculum_studio.features.checks.window.known_errors import read, written
from curriculum_studio.features.checks.window.mending_dialogs import MendAllDialog
from curriculum_studio.features.checks.window.waive_dialog import WaiveDialog
from curriculum_studio.features.checks.window.watcher import ChecksWatcher
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.session.ports import Entry
from curriculum_studio.widgets.theme import load_theme
from tests.helpers.outlines import outline
from tests.windows.shell.test_accessibility import nameless

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
    node, language, start, end = checks._context.view.page.words_chosen()
    return node, language, checks._context.view.content.nodes[node].text(language)[start:end]


def listed(checks, rule):
    return [each for each in checks.panel.listed if each.rule.id == rule]


def row_of(checks, finding):
    model = checks.panel.list.model()
    return model.index(model.row_of(finding), 0)


def test_what_is_compiled_for_the_first_texts_is_compiled_beside_the_window():
    """A pattern of all units took 3 ms in the slice of work that met the first of them."""
    late = (units._named_pattern, periods._pattern)
    for each in late:
        each.cache_clear()
    assert list(read_rules())
    assert [each.cache_info().currsize for each in late] == [len(LANGUAGES)] * 2


def test_the_list_follows_the_text_and_leads_to_it(small, checks):
    desk, panel = small.desk, checks.panel
    small.commands.run("checks.findings")
    assert panel.isVisible()
    assert panel.list.hasFocus()
    assert panel.list.chosen == panel.listed[0]
    assert panel.list.selectedIndexes() == [panel.list.currentIndex()], "what is chosen is seen"
    for each in panel.listed[1:]:
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
        assert panel.list.chosen == each, "the keys pass over headings"
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

    assert nameless(panel) == []

    # The list speaks the language of the window.
    spoken = panel.list.model().line(row_of(checks, verbs[2]).row()).spoken
    small.look.speak("en")
    assert panel.list.model().line(row_of(checks, verbs[2]).row()).spoken != spoken
    small.commands.run("checks.findings")
    assert not panel.isVisible()


def test_a_list_that_is_shown_at_the_start_is_filled_in_a_moment(small, qtbot):
    assert CHECKS not in small.desk.components, "a start does not wait for the rules"
    small.desk.tabs.close_all()
    small.window.findChild(ChecksWatcher)._timer.setInterval(0)
    small.window.findingsDock.show()
    qtbot.waitUntil(lambda: CHECKS in small.desk.components, timeout=8000)
    panel = CHECKS.of(small.desk).panel
    qtbot.waitUntil(panel.isVisible, timeout=8000)
    assert panel.emptyTitle.text()


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

    # While an input method composes no rule is asked.
    desk.bench.session.edit(
        "root", (SetCell("p", "zh", Cell("学校应记录。")),), message("Tests", "Write")
    )
    QApplication.sendEvent(editor, QInputMethodEvent("ji", []))
    before_all = part.checked
    for _ in range(3):
        keeper._work()
    assert part.checked is before_all
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    qtbot.waitUntil(lambda: part.checked is not before_all, timeout=5000)

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


def test_in_the_text_it_is_marked_told_of_and_mended(small, checks, answer):
    desk, view = small.desk, small.desk.view
    small.window.activateWindow()
    page, table = view.page, view.page.view
    looks = {
        (node, language): [
            (each.look, each.start, each.end)
            for each in table.decor.of(node, language, view.content.nodes[node].text(language))
            if each.look in {"error", "warning", "note"}
        ]
        for node, language in (("p", "zh"), ("q", "zh"), ("r", "en"))
    }
    assert looks["p", "zh"] == [("warning", 2, 4)]
    assert looks["q", "zh"] == []
    assert len(looks["r", "en"]) == 1

    # Under the mouse the card comes without the keys, and goes when somebody writes.
    page.setFocus()
    page.show_words("p", "zh", 2, 4)
    editor = page.caret.editor
    over = editor.cursorRect().center() - QPoint(4, 0)
    viewport = editor.viewport()
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, over, viewport.mapToGlobal(over))
    QApplication.sendEvent(viewport, tip)
    card = checks.marks.card
    assert card.isVisible()
    assert not card.has_keys
    assert "必须" in card.sentence.text()
    assert card.source.text().startswith("VRB-01 · GB/T 1.1")
    QTest.keyClick(editor, Qt.Key.Key_Right)
    assert not card.isVisible()

    # By the keys it is gone into; Escape leads back, and its button mends in one step.
    page.show_words("p", "zh", 2, 4)
    small.commands.run("checks.explain")
    assert card.has_keys
    assert nameless(card) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert editor.hasFocus()
    small.commands.run("checks.explain")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.content.nodes["p"].text("zh") == "学校应记录。用电量另计。"
    assert table.decor.of("p", "zh", "学校应记录。用电量另计。") == []
    small.commands.run("edit.undo")
    assert view.content.nodes["p"].text("zh") == "学校必须记录。用电量另计。"
    checks.keeper.catch_up("root")

    # The keys need not wait: a place, its card, the card of the next one, and back.
    small.commands.refresh()  # the window has rested since it found something
    page.show_words("p", "zh", 0, 0)
    QTest.keyClick(editor, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert card.isVisible()
    first = card.finding
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F7, control)
    assert card.has_keys
    assert card.finding != first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert editor.hasFocus()

    # What was mended a moment ago, and is not checked yet, is no place to go to.
    mended = SetCell("p", "zh", Cell("学校应记录。用电量另计。"))
    desk.bench.session.edit("root", (mended,), message("Tests", "Write"))
    page.show_words("p", "zh", 0, 0)
    small.commands.run("checks.next")
    assert chosen_words(checks)[:2] == ("p", "en")
    small.commands.run("edit.undo")
    checks.keeper.catch_up("root")

    # A card that was asked for in the list leads back into it.
    small.commands.run("checks.findings")
    QTest.keyClick(checks.panel.list, Qt.Key.Key_Space)
    assert card.has_keys
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert checks.panel.list.hasFocus()
    small.commands.run("checks.findings")
    page.setFocus()

    # A colleague is asked by a comment on the words, which says what was found.
    shown = answer(CommentDialog)
    page.show_words("p", "zh", 2, 4)
    small.commands.run("checks.explain")
    card.comment.click()
    assert shown[0].anchor.quotation == "必须"
    (comment,) = desk.bench.workspace.comments.of("root")
    assert comment.text.startswith(card.sentence.text())

    # It may stand with a reason, is listed as such, and comes back when it is taken back.
    count = len(checks.keeper.front.findings)
    answer(WaiveDialog, lambda dialog: dialog.reason.setPlainText("出自法律") or True)
    page.show_words("p", "zh", 2, 4)
    small.commands.run("checks.explain")
    card.waive.click()
    front = checks.keeper.front
    assert len(front.findings) == count - 1
    assert [each.waiver.reason for each in front.waived] == ["出自法律"]
    assert table.decor.of("p", "zh", view.content.nodes["p"].text("zh")) == []
    small.commands.run("checks.findings")
    panel = checks.panel
    panel.waived.click()
    assert len(panel.listed) == 1
    assert "出自法律" in panel.list.model().line(1).sentence
    panel.list.choose(panel.listed[0])
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_M)
    assert len(checks.keeper.front.findings) == count
    assert panel.listed == ()
    assert editor.hasFocus(), "with the last row the keys go where one writes"
    panel.show_all()

    # The library knows the errors of the document, and forgets what is written behind its back.
    desk.bench.session.edit(
        "root",
        (SetCell("p", "en", Cell("The school should record 5 kW.")),),
        message("Tests", "Write"),
    )
    errors = checks.keeper.catch_up("root").counts["error"]
    assert errors > 0
    desk.panel.facts.of("root")
    assert checks._known._errors["root"] == errors
    assert small.toolbar.counter("errors").text() == f"⊘ {errors}"
    small.commands.run("edit.undo")
    checks.keeper.catch_up("root")

    # The outline says where, and the toolbar how many errors there are at the stage.
    chapters = [each.id for each in view.content.children_of("root")]
    marks = view.outline._delegate.marks
    assert marks[chapters[0]][1].sign == "△2"
    assert small.toolbar.counter("errors").text() == "⊘ 0"

    # All that can mean nothing else is mended in one step, but for what is left out.
    def untick(dialog):
        dialog.mends.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
        return True

    answer(MendAllDialog, untick)
    small.commands.run("checks.mend")
    texts = [view.content.nodes[node].text(own) for node, own in (("p", "zh"), ("p", "en"))]
    assert texts == ["学校必须记录。用电量另计。", "The school shall record."]
    small.commands.run("edit.undo")
    assert view.content.nodes["r"].text("en") == "The school must switch off lights."


# --- without a window -------------------------------------------------------------------------


def shown_of(text, stage="working_draft"):
    document = outline(text)
    return ShownFindings(document, stage, check(document))


def test_rows_that_stay_are_not_told_of(qtbot):
    first, second = shown_of(DRAFT), shown_of(DRAFT.replace("must record", "shall record"))
    model = FindingsModel()
    told = []
    model.rowsRemoved.connect(lambda _, start, end: told.append(("gone", start, end)))
    model.rowsInserted.connect(lambda _, start, end: told.append(("come", start, end)))
    model.modelReset.connect(lambda: told.append("reset"))
    model.show(first.findings, first, first_numbers := number(first.document), "zh")
    told.clear()
    model.show(second.findings, second, first_numbers, "zh")
    assert [each[0] for each in told] == ["gone"]
    assert model.rows == second.findings
    model.show(first.findings, first, first_numbers, "zh")
    assert [each[0] for each in told] == ["gone", "come"]
    assert model.row_of(first.findings[0]) == 0
    assert model.row_of(None) == -1


@pytest.mark.parametrize("width", [420, 760, 1100])
def test_columns_stand_beside_each_other_and_leave_room_for_the_sentence(width):
    parts = columns(QRect(0, 0, width, 30), 120)
    seen = [each for each in (
        parts.sign, parts.family, parts.sentence, parts.language, parts.place, parts.source,
        parts.mend,
    ) if each.width() > 0]  # fmt: skip
    assert [each.left() for each in seen] == sorted(each.left() for each in seen)
    assert all(one.right() < other.left() for one, other in pairwise(seen))
    assert parts.sentence.width() > 60
    assert seen[-1].right() < width
    assert parts.mend.width() == 120


def test_words_before_and_after_are_told_apart_without_colours(small_theme):
    (found,) = [each for each in check(outline(DRAFT)) if (each.node, each.language) == ("p", "zh")]
    html = difference_html(before_and_after(outline(DRAFT), found), small_theme)
    assert "<s " in html
    assert ">必须</s>" in html
    assert ">应</b>" in html


@pytest.fixture(scope="module")
def small_theme():
    return load_theme(FolderResources(resource_folder("resources")), "light")


def test_what_is_let_stand_is_counted_apart():
    shown = shown_of(DRAFT)
    finding = shown.findings[0]
    waiver = waiver_for(shown.document, finding, shown.findings, "place", "x")
    told = judged(shown.document, shown.findings, [waiver])
    after = ShownFindings(shown.document, shown.stage, told.open, told.waived)
    assert sum(after.counts.values()) == len(shown.findings) - 1
    rows = rows_of(after, FindingFilter(waived=True), "chapter")
    assert [each for each in rows if each == finding] == [finding]
    assert len(rows) == 2


def test_errors_are_remembered_as_long_as_nobody_writes():
    entries = [Entry("a", "standard", {}, "2026-11-28T05:00:00Z"), Entry("b", "unit", {}, "x")]
    lines = written({"a": 3, "b": 1, "gone": 9}, entries)
    assert read(lines, entries) == {"a": 3, "b": 1}
    later = [Entry("a", "standard", {}, "2026-11-28T06:00:00Z"), entries[1]]
    assert read(lines, later) == {"b": 1}
    assert read([*lines, "nonsense", "b x y"], later) == {"b": 1}


def test_a_line_of_the_outline_counts_the_gravest_and_what_is_below_it():
    text = (
        "- annex#a 方法\n  - clause#c 步骤\n    - paragraph 学校必须记录。\n"
        "  - clause#d 记录\n    - paragraph 学校必须记录，必须汇总。\n"
    )
    draft = outline_marks(shown_of(text))
    assert [draft[each][1].sign for each in "cda"] == ["△1", "△2", "△4"]
    assert [draft[each][0].sign for each in "cda"] == ["△1", "△2", "△1"]
    review = outline_marks(shown_of(text, "review_draft"))
    assert [review[each][1].sign for each in "cda"] == ["⊘1", "⊘2", "⊘4"]
    assert review["a"][1].role == "error"
