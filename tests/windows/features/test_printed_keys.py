"""A key works wherever it is printed, and never where somebody writes.

Letters are read from what the window shows, and whatever can have the keys is tried: a button or
board that prints another letter is pressed without a word here.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.i18n import finish, message
from curriculum_studio.widgets.key_table import PrintedKeys
from tests.features.word_import.formats.making import docx, p, tbl, tr
from tests.helpers.edited import EditedFile
from tests.windows.conftest import entry_of
from tests.windows.features.conftest import told
from tests.windows.features.merging.test_decisions import merged

#: As labels list keys ("A: accept · R: reject"), in whatever colon, and as buttons end in one;
#: 8:00 is a time.
_LISTED = re.compile(r"(?:^|[·\n] ?)([A-Z0-9])\s?[:：](?!\d\d)")
_ENDING = re.compile(r" {2}([A-Z0-9])$")


def printed(surface: QWidget) -> dict[str, QWidget]:
    """The letters that something in sight names, each with what names it."""
    found: dict[str, QWidget] = {}
    for kind, pattern in ((QLabel, _LISTED), (QAbstractButton, _ENDING)):
        for each in surface.findChildren(kind):
            if each.isVisible():
                found |= dict.fromkeys(pattern.findall(each.text()), each)
    return found


def focuses(surface: QWidget) -> list[QWidget]:
    """All that the keys can be in, by the tab key or by a click; fields last, which may filter."""
    found = [
        each
        for each in surface.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None
        if each.isVisible() and each.isEnabled()
    ]
    return sorted(found, key=lambda each: written(each) is not None)


def written(focus: QWidget) -> str | None:
    """What stands in a field that is written in; None for everything else."""
    if isinstance(focus, QLineEdit):
        return None if focus.isReadOnly() else focus.text()
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        return None if focus.isReadOnly() else focus.toPlainText()
    return None


def surfaces(window: QWidget) -> Iterator[tuple[QWidget, PrintedKeys]]:
    """What prints letters in a window, with what obeys them there."""
    for letter, where in printed(window).items():
        surface = where
        while surface is not None and surface not in (keys := owners(window)):
            surface = surface.parentWidget()
        assert surface is not None, f"{letter} is printed and nothing obeys it: {where.text()}"
        yield surface, keys[surface]


def owners(window: QWidget) -> dict[QWidget, PrintedKeys]:
    return {each.parent(): each for each in window.findChildren(PrintedKeys)}


def try_all(studio, surface: QWidget, keys: PrintedKeys) -> int:
    """Press each printed key in each focus; returns how many were pressed.

    What they ask for is noted and not done, so that all are pressed on one and the same state.
    """
    asked: list[str] = []
    really = keys.view.wish

    def wish(event):
        found = really(event)
        if found and event.type() == QEvent.Type.KeyPress:
            asked.append(found)
        return found

    keys.view.wish = wish
    keys.view.blockSignals(True)
    before, pressed = told(studio), 0
    letters = sorted(printed(surface))
    wanted = {}
    for letter in letters:
        asked.clear()
        QTest.keyClick(keys.view, letter.lower())
        wanted[letter] = list(asked)
        assert len(asked) == 1, f"{letter} is printed and does nothing in the list"
    for focus in focuses(surface):
        for letter in letters:
            focus.setFocus()
            asked.clear()
            text = written(focus)
            name = f"{letter} in {type(focus).__name__} {focus.objectName()}"
            QTest.keyClick(focus, letter.lower())
            if text is None:
                assert asked == wanted[letter], name
            else:
                assert asked == [], name
                assert len(written(focus)) == len(text) + 1, name
                QTest.keyClick(focus, Qt.Key.Key_Backspace)
            pressed += 1
    assert told(studio) == before, "a key of a button reached the page"
    return pressed


def only_surface(studio) -> tuple[QWidget, PrintedKeys]:
    ((surface, keys),) = dict(surfaces(studio.window)).items()
    return surface, keys


# --- comments ---------------------------------------------------------------------------------


@pytest.fixture
def commented(small):
    """A standard with a comment on each of three texts; the first stands out."""
    document = entry_of(small, "standard")
    small.desk.library.show(document)
    review = REVIEW.of(small.desk)
    content = small.desk.bench.session.document(document)
    nodes = [n for n in content.walk() if n.kind == "paragraph" and len(n.text("zh")) > 3][:3]
    for node in nodes:
        anchor = anchored(node, "zh", 0, 2)
        review.reviewing.add(document, anchor, "意见", proposal="提议", replaces=True)
    small.desk.show_panel("comments")
    small.desk.inspector.show_now()
    review.panel.take_keys()
    return small, review


def test_keys_of_a_comment_work_in_all_of_its_panel(commented):
    studio, review = commented
    surface, keys = only_surface(studio)
    assert surface is review.panel
    assert sorted(printed(surface)) == ["A", "D", "I", "N", "P"]
    assert try_all(studio, surface, keys) >= 50


def _row_clicked(review):
    listing = review.panel.listing
    index = listing.model().index(2, 0)
    listing.scrollTo(index)
    place = listing.visualRect(index).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listing.chosen == review.panel.shown[2].id


def _card_clicked(review):
    QTest.mouseClick(review.panel.card, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))


def test_whichever_way_leads_to_a_card_its_keys_do_not_write_on_the_page(commented):
    """Next and previous gave the keys to the page, its words selected: A wrote over them."""
    studio, review = commented
    page = studio.desk.view.page
    document = studio.desk.view.document
    before = studio.desk.bench.session.document(document).nodes
    for way in (review.next_open, review.previous_open, _row_clicked, _card_clicked):
        page.setFocus()
        way(review) if way in {_row_clicked, _card_clicked} else way()
        focus = QApplication.focusWidget()
        chosen = review.panel.comment
        if way is not _card_clicked:
            assert review.panel.isAncestorOf(focus), way
            assert page.caret.node == chosen.anchor.node, "the page shows what it is about"
        if printed(review.panel):
            QTest.keyClick(focus, Qt.Key.Key_I)
            assert review.reviewing.comment(chosen.id).decision == "noted", way
            studio.desk.bench.session.undo([document])
        assert page.commit()
        assert studio.desk.bench.session.document(document).nodes == before, way


def test_letters_are_printed_while_the_keys_are_there(commented):
    """With the caret on the page a letter is written: no button says that it does anything else."""
    studio, review = commented
    buttons = review.panel.card.deciding.findChildren(QAbstractButton)
    assert printed(review.panel)
    places = [each.geometry() for each in buttons]
    studio.desk.view.page.setFocus()
    assert printed(studio.window) == {}
    assert [each.geometry() for each in buttons] == places, "nothing moves below the mouse"
    studio.commands.run("review.next")
    assert sorted(printed(review.panel)) == ["A", "D", "I", "N", "P"]


# --- findings, boards -------------------------------------------------------------------------


def test_keys_of_findings_work_in_all_of_their_panel(small):
    document = entry_of(small, "standard")
    small.desk.library.show(document)
    node = next(n for n in small.desk.view.content.walk() if n.kind == "paragraph")
    write = SetCell(node.id, "zh", Cell("学校必须记录。"))
    small.desk.bench.session.edit(document, (write,), message("Tests", "Write"))
    CHECKS.of(small.desk).keeper.catch_up(document)
    small.commands.run("checks.findings")
    surface, keys = only_surface(small)
    assert surface is CHECKS.of(small.desk).panel
    assert try_all(small, surface, keys) >= 20


def test_keys_of_decisions_work_on_all_of_their_board(small, qtbot, colleague, answer, tmp_path):
    merged(small, qtbot, colleague, answer, tmp_path)
    surface, keys = only_surface(small)
    assert surface is small.desk.tabs.front
    assert sorted(printed(surface)) == ["0", "1", "2", "3", "E", "L"]
    assert try_all(small, surface, keys) >= 60


def test_keys_of_a_returned_draft_work_on_all_of_its_board(small, returned):
    board, _ = returned(EditedFile.type_inside, EditedFile.type_at_end)
    surface, keys = only_surface(small)
    assert surface is board
    assert try_all(small, surface, keys) >= 18


def test_keys_of_a_comparison_work_on_all_of_its_board(small, qtbot):
    document = entry_of(small, "standard")
    session = small.desk.bench.session
    now = session.document(document)
    small.desk.bench.workspace.versions.create(now, name="初稿", author="王", message="")
    node = next(each.id for each in now.walk() if each.kind == "paragraph")
    write = SetCell(node, "zh", Cell("学校宜按月记录。"))
    session.edit(document, (write,), message("Tests", "Write"))
    small.desk.library.show(document)
    small.commands.run("history.compare")
    board = small.desk.tabs.front
    qtbot.waitUntil(lambda: board.result is not None, timeout=20_000)
    surface, keys = only_surface(small)
    assert surface is board
    assert try_all(small, surface, keys) >= 40


#: Boards that come by one command, with the kind of document in front.
BOARDS = (
    ("standard", "desk.show"),
    ("standard", "pilots.show"),
    ("standard", "results.show"),
    ("standard", "tools.coverage"),
    ("unit", "pilots.council"),
    ("unit", "unit.plan"),
    ("unit", "unit.matrix"),
    ("unit", "unit.web"),
    ("unit", "help.manual"),
    ("unit", "file.settings"),
)


def test_no_board_or_panel_prints_a_letter_that_nothing_obeys(small):
    """Whatever comes to print one has to let it work in all its focuses."""
    seen = 0
    for kind in ("standard", "unit"):
        small.desk.library.show(entry_of(small, kind))
        for name in small.desk.inspector.names:
            small.desk.show_panel(name)
            small.desk.inspector.show_now()
            seen += len(list(surfaces(small.window))) + 1
    for kind, command in BOARDS:
        small.desk.library.show(entry_of(small, kind))
        small.commands.run(command)
        seen += len(list(surfaces(small.window))) + 1
    assert seen >= len(BOARDS) + 10


def _shows(window, words):
    return any(each.isVisible() and words in each.text() for each in window.findChildren(QLabel))


def test_times_of_an_imported_day_are_no_keys(small, qtbot, tmp_path):
    """The board of a day that came in names its rows as the file did: 8:00-8:30 is no key 8."""
    path = tmp_path / "day.docx"
    rows = ("8:00–8:30", "来园：晨检，自主签到"), ("9:00–9:30", "集体活动：小手洗干净")
    table = tbl(tr("时间", "活动内容"), *(tr(*each) for each in rows))
    path.write_bytes(docx(p("中一班一日活动计划"), p("2026年10月14日 星期三"), table))
    importer = small.desk.bench.application.importer
    day = importer.take(finish(importer.read(path)))
    for command in ("unit.plan", "unit.matrix", "unit.web"):
        small.desk.library.show(day)
        small.commands.run(command)
        if command == "unit.plan":
            qtbot.waitUntil(lambda: _shows(small.window, "8:00–8:30"))
        assert list(surfaces(small.window)) == []
