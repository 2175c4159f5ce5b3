"""An hour with the rice standard: two Word drafts become one clean draft, by the keyboard alone.

What a drafter does stands in the test in the order in which it is done; `Drafter` has the hands.
Choosing a file is the one thing that the system's own dialog does.
"""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import is_table
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.alignment.window.alignment import ChooseDraftsDialog, DraftsBoard
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.shell.application_window import ApplicationWindow
from tests.helpers import real_data

RICE = real_data.FOLDER / "rice"

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.real_data


class Drafter:
    """Somebody at the keyboard."""

    def __init__(self, studio: ApplicationWindow, qtbot, monkeypatch) -> None:
        self.studio = studio
        self.desk = studio.desk
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch

    # Hands

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._focus(), key, modifier)

    def type(self, text: str) -> None:
        """Type Latin letters by keys; Chinese comes from an input method."""
        if text.isascii():
            QTest.keyClicks(self._focus(), text)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(self._focus(), event)

    def wait(self, what: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(what, timeout=30_000)

    def _focus(self):
        board = self.desk.tabs.front
        if isinstance(board, DraftsBoard):
            return board.rowsTable
        return self.page.caret.editor if self.page.caret.active else self.page.view

    # What is on the screen

    @property
    def page(self):
        return self.desk.view.page

    @property
    def document(self) -> Document:
        self.page.commit()
        return self.desk.view.content

    @property
    def here(self) -> str:
        return self.page.caret.node

    def text(self, language: str = "zh") -> str:
        return self.document.nodes[self.here].text(language)

    # Ways

    def read_in(self, path: Path) -> None:
        """Ctrl+O, choose the file, look at what would come in, Enter."""
        self._monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
        self.studio.commands.run("file.import")

    def go_to(self, number_: str) -> None:
        """Go to a clause: to the outline, type its number, Enter."""
        tree = self.desk.view.outline.outlineTree
        tree.setFocus()
        tree.expandAll()
        QTest.keyClick(tree, KEY.Key_Home)
        # A list takes letters that follow each other quickly for one word.
        QTest.qWait(QApplication.keyboardInputInterval() + 50)
        QTest.keyClicks(tree, number_)
        QTest.keyClick(tree, KEY.Key_Return)
        self.wait(lambda: self.page.caret.active)
        if self.page.caret.language != "zh":
            self.press(KEY.Key_F2)  # to the source text
        label = number(self.document)[self.here]
        assert label.number == number_, f"the caret is at {label.number}, not {number_}"

    def to_end(self) -> None:
        """Go to the end of the text: word by word, as it may have several lines."""
        self.press(KEY.Key_End)
        while not self.page.caret.editor.textCursor().atEnd():
            self.press(KEY.Key_Right, CTRL)


@pytest.fixture
def drafter(start, tmp_path, qtbot, answer, monkeypatch) -> Drafter:
    real_data.wanted(RICE / "rice-zh.docx", "drafts of others")
    empty = tmp_path / "empty.cstudio-db"
    open_application(empty, create=True).close()

    def look(dialog: ImportDialog) -> bool:
        qtbot.waitUntil(lambda: dialog.imported is not None, timeout=30_000)
        assert dialog.report.count() or dialog.imported.document.nodes
        return True  # Enter

    answer(ImportDialog, look)
    return Drafter(start(empty), qtbot, monkeypatch)


def references_are_right(document: Document) -> int:
    """Every reference leads to something and shows its number of the moment; returns how many."""
    numbers = number(document)
    shown = References(document, numbers)
    count = 0
    for node in document.walk():
        for language, cell in node.cells.items():
            for mark in cell.marks:
                if mark.kind == "ref":
                    count += 1
                    assert mark.value in document.nodes
                    label = numbers.get(mark.value)
                    if label is not None and label.series in {"clause", "table", "annex"}:
                        words = shown.label(mark.value, language)
                        assert words == label_text(label, language)
    return count


@pytest.mark.campaign
def test_two_word_drafts_become_one_clean_draft(drafter, answer, qtbot, tmp_path):
    desk = drafter.desk
    import_both(drafter)
    board = lay_side_by_side(drafter, answer)
    correct_what_is_doubtful(drafter, board)
    drafter.press(KEY.Key_Return, CTRL)  # make one document
    assert drafter.page.languages == ("zh", "en")
    assert len(desk.bench.session.entries()) == 3

    mend_a_text(drafter)
    refer(drafter)
    split_and_join(drafter)
    move_a_clause(drafter)
    edit_a_table(drafter)
    translate_and_confirm(drafter)
    export(drafter, answer, tmp_path / "rice.docx")
    take_it_all_back(drafter)


def import_both(drafter: Drafter) -> None:
    drafter.read_in(RICE / "rice-en.docx")
    drafter.read_in(RICE / "rice-zh.docx")
    kinds = [each.kind for each in drafter.desk.bench.session.entries()]
    assert kinds == ["standard", "standard"]
    assert "rice-zh.docx" in drafter.studio.parts.toast.text.text()


def lay_side_by_side(drafter: Drafter, answer) -> DraftsBoard:
    """The draft in front leads; the one in the other language is found by itself: Enter."""
    answer(ChooseDraftsDialog, lambda dialog: [each for _, each in dialog.wanted] == ["zh", "en"])
    drafter.studio.commands.run("drafts.lay")
    drafter.wait(lambda: isinstance(drafter.desk.tabs.front, DraftsBoard))
    return drafter.desk.tabs.front


def correct_what_is_doubtful(drafter: Drafter, board: DraftsBoard) -> None:
    """Look at each doubtful row. The forewords are no translations of each other: take apart."""
    assert 10 <= board.doubtful <= 25, "the alignment got worse"
    foreword = [row for row in board.rows[:20] if row.doubtful and not row.alone]
    for _ in range(60):
        if not board.doubtful:
            break
        drafter.press(KEY.Key_F8)
        at = board.place[0]
        node = board.model.beside.node(board.rows[at], 0)
        lead = board.model.beside.drafts[0].document
        inside = node is not None and lead.nodes[node.parent].kind == "foreword"
        if inside and not board.rows[at].alone:
            drafter.press(KEY.Key_Delete)  # each gets a row of its own
        else:
            drafter.press(KEY.Key_Return)
    assert board.doubtful == 0
    assert foreword
    drafter.press(KEY.Key_Z, CTRL)
    assert board.doubtful == 1
    drafter.press(KEY.Key_Y, CTRL)
    assert board.doubtful == 0


def mend_a_text(drafter: Drafter) -> None:
    """The machine translation says 赖斯 for rice; it is written anew, in both languages."""
    drafter.go_to("9")
    drafter.press(KEY.Key_Down)
    assert "含水" in drafter.text() or "湿度" in drafter.text()
    drafter.to_end()
    drafter.type("结果保留一位小数。")
    node = drafter.here
    drafter.press(KEY.Key_Right)  # over the end of the text into the English one
    assert drafter.page.caret.language == "en"
    assert state(drafter.document.nodes[node], "en") is CellState.STALE
    drafter.to_end()
    drafter.type(" Give the result to one decimal.")
    drafter.press(KEY.Key_Return, CTRL)  # confirm
    assert state(drafter.document.nodes[node], "en") is CellState.CONFIRMED


def refer(drafter: Drafter) -> None:
    """The draft names other clauses in words only; two references are made of them."""
    drafter.go_to("12")
    drafter.press(KEY.Key_Down)
    node = drafter.here
    for language in ("zh", "en"):
        assert drafter.page.caret.language == language
        drafter.to_end()
        drafter.press(KEY.Key_R, CTRL | SHIFT)
        drafter.type("14")
        drafter.press(KEY.Key_Return)
        assert [m.kind for m in drafter.document.nodes[node].cell(language).marks][-1] == "ref"
        drafter.press(KEY.Key_Right)
    assert references_are_right(drafter.document) == 2


def split_and_join(drafter: Drafter) -> None:
    drafter.go_to("15")
    drafter.press(KEY.Key_Down)
    whole, node = drafter.text(), drafter.here
    before = len(drafter.document.nodes)
    drafter.press(KEY.Key_Home)
    drafter.press(KEY.Key_Right, times=6)
    drafter.press(KEY.Key_Return)
    assert len(drafter.document.nodes) == before + 1
    assert drafter.document.nodes[node].text("zh") == whole[:6]
    drafter.press(KEY.Key_Backspace)
    assert drafter.document.nodes[node].text("zh") == whole
    assert len(drafter.document.nodes) == before


def move_a_clause(drafter: Drafter) -> None:
    """13.2 Precision becomes a chapter, goes behind the next one and into it."""
    drafter.go_to("13.2")
    moved = drafter.here
    drafter.press(KEY.Key_Tab, SHIFT)
    assert number(drafter.document)[moved].number == "14"
    assert shown_in_12(drafter) == ("15", "15")
    drafter.press(KEY.Key_Down, ALT)
    assert number(drafter.document)[moved].number == "15"
    drafter.press(KEY.Key_Tab)
    numbers = number(drafter.document)
    assert numbers[moved].number == "14.1"
    assert numbers[drafter.document.nodes[moved].parent].number == "14"
    assert references_are_right(drafter.document) == 2


def shown_in_12(drafter: Drafter) -> tuple[str, ...]:
    """What the references of chapter 12 show, per language."""
    document = drafter.document
    shown = References(document, number(document))
    return tuple(
        shown.label(mark.value, language)
        for node in document.walk()
        for language, cell in sorted(node.cells.items(), reverse=True)
        for mark in cell.marks
        if mark.kind == "ref"
    )


def edit_a_table(drafter: Drafter) -> None:
    """A row more, a value in it, and the row taken back with undo."""
    drafter.go_to("6")
    for _ in range(40):
        drafter.press(KEY.Key_Down)
        if drafter.document.nodes[drafter.here].kind == "cell":
            break
    cell = drafter.here
    table = drafter.document.nearest(cell, is_table).id
    rows = len(drafter.document.children_of(table))
    drafter.studio.commands.run("page.row_below")
    assert len(drafter.document.children_of(table)) == rows + 1
    drafter.type("1,5")
    assert drafter.text(drafter.page.caret.language) == "1,5"
    drafter.studio.commands.run("edit.undo")
    drafter.studio.commands.run("edit.undo")
    assert len(drafter.document.children_of(table)) == rows


def translate_and_confirm(drafter: Drafter) -> None:
    """From one unfinished text to the next: write what is missing, Ctrl+Enter."""
    for language in ("zh", "en"):
        drafter.go_to("1")
        if language == "en":
            drafter.to_end()
            drafter.press(KEY.Key_Right)
        assert drafter.page.caret.language == language
        for _ in range(600):
            node, caret = drafter.here, drafter.page.caret
            if caret.language != language:
                break  # nothing is left in this language, and sources lead on to the other one
            if drafter.desk.view.content.nodes[node].cell(language).blank:
                drafter.type("译文。" if language == "zh" else "Translation.")
            drafter.press(KEY.Key_Return, CTRL)
            if drafter.here == node:
                break  # nothing is left in this language
    assert unfinished(drafter.document) == []


def unfinished(document: Document) -> list[tuple[str, str]]:
    wanted = {CellState.DRAFT, CellState.STALE, CellState.EMPTY}
    return [
        (node.id, language)
        for node in document.walk()
        for language in ("zh", "en")
        if language != node.lead
        and not node.cell(node.lead).blank
        and state(node, language) in wanted
    ]


def export(drafter: Drafter, answer, target: Path) -> None:
    def choose(dialog: GiveOutSheet) -> bool:
        dialog.target.setText(str(target))
        return True

    answer(GiveOutSheet, choose)
    drafter.studio.commands.run("file.export")
    drafter.wait(lambda: not drafter.desk.tasks.busy and target.exists())
    read = docx.Document(str(target))
    words = "\n".join(p.text for p in read.element.body.iter() if getattr(p, "text", None))
    assert "结果保留一位小数。" in words
    assert "Give the result to one decimal." in words


def take_it_all_back(drafter: Drafter) -> None:
    """All that was done since the drafts became one is in the undo of that document."""
    session, document = drafter.desk.bench.session, drafter.desk.view.document
    steps = 0
    while session.undo_state_of([document]).undo is not None:
        drafter.studio.commands.run("edit.undo")
        steps += 1
    assert steps > 20
    assert len(session.entries()) == 3
