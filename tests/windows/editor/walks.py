"""Random walks over a page: whatever is done, it shows what is stored.

Nothing in a walk depends on time: the clock of the session goes by steps, and what timers would do
is a step of its own. Each step has a seed of its own, so a walk that finds something can be cut
down to the steps that matter.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.numbering import number
from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, tidy_marks
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.model.comment_markers import CommentMarker
from curriculum_studio.editor.model.row_builder import rows_of
from curriculum_studio.editor.model.rows import places, respanned
from curriculum_studio.i18n import message
from curriculum_studio.widgets.theme import load_theme
from tests.helpers.accompanied import Comments
from tests.helpers.documents import random_cell, random_edits
from tests.windows.editor.conftest import RESOURCES, Hands

KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape, Qt.Key.Key_F2,
)  # fmt: skip
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MODIFIERS = (PLAIN, PLAIN, PLAIN, SHIFT, CONTROL, CONTROL | SHIFT)
LANGUAGES = (("zh",), ("zh", "en"), ("en", "de"), ("zh", "en", "de"))
TYPED = ("a", "b c", "节能", "/", "🌱", "/ta", "“引号”", "x" * 60, " ", "长" * 40)
LATEX = ("x^2", r"\frac{a}{b}", "E", r"\nonsense{", "")
HTML = (
    "<p>一<b>二</b></p><p>三</p>",
    "<h2>章</h2><p>条</p><ul><li>一<li>二</ul>",
    "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
)
#: What Ctrl+Z and asking for a link or a file do, is the window's.
_NOT_RUN = frozenset({"link", "open_link"})


class Walk:
    """A page, and somebody who does whatever there is to do on it."""

    def __init__(
        self,
        hands: Hands,
        load: Callable[[str], Document],
        clock: list[float],
        comments: Comments,
    ) -> None:
        """Take the page, what reads a document from the disk, the session's clock, comments."""
        self.hands = hands
        self._load = load
        self._clock = clock
        self.page, self.view, self.session = hands.page, hands.view, hands.session
        self.timers = {
            timer: timer.interval() for timer in self.page.findChildren(QTimer) if timer.interval()
        }
        for timer in self.timers:
            timer.setInterval(10**9)
        self.comments = comments
        self.page.mark_remarks(
            lambda node, language, cell: [
                CommentMarker(*each, "open") for each in comments.on(node, language, cell)
            ]
        )
        QApplication.clipboard().clear()
        self.start, self.commented = hands.document, comments.now()
        self.trail: list[str] = []

    # What can be done

    def press(self, random: Random) -> None:
        key, modifier = random.choice(KEYS), random.choice(MODIFIERS)
        self.said(f"{key.name} {modifier.name}")
        self.hands.press(key, modifier)

    def plain_key(self, random: Random) -> None:
        key = random.choice(KEYS[:8])
        self.said(key.name)
        self.hands.press(key)

    def type(self, random: Random) -> None:
        text = random.choice(TYPED)
        self.said(repr(text))
        if self.hands.editor.hasFocus():
            self.hands.type(text)
        elif self.view.selection.active and text.isascii():
            QTest.keyClicks(self.view, text[:1])

    def compose(self, random: Random) -> None:
        text = random.choice(("p", "pin", "pin yin", ""))
        self.said(repr(text))
        if self.hands.editor.hasFocus() and not self.page.read_only:
            self.hands.compose(text)

    def commit_text(self, random: Random) -> None:
        text, rest = random.choice(("拼音", "ü", "")), random.choice(("", "", "hou"))
        self.said(f"{text!r} {rest!r}")
        if self.hands.editor.hasFocus() and not self.page.read_only:
            self.hands.commit_text(text, rest)

    def command(self, random: Random) -> None:
        name = random.choice(COMMANDS).name
        if name not in _NOT_RUN and self.page.can(name):
            self.said(name)
            self.page.run(name)

    def object(self, random: Random) -> None:
        if random.random() < 0.5:
            latex = random.choice(LATEX)
            self.said(latex)
            if self.page.can("inline_formula"):
                self.page.run("inline_formula", latex=latex)
        elif self.page.can("reference"):
            target = random.choice(sorted(self.hands.document.nodes))
            self.page.run("reference", target=target)

    def write_formula(self, random: Random) -> None:
        """Go to the source of a formula, where there is one."""
        found = [
            (row, column)
            for row in range(len(self.hands.model.rows))
            for column in self.view.sheet.columns_of(row)
            if (spot := self.hands.model.spot(row, column)) is not None and spot.source
        ]
        if found:
            self.hands.caret.open(*random.choice(found), -1)

    def select(self, random: Random) -> None:
        text = len(self.hands.editor.text())
        if self.hands.caret.active and text:
            start = random.randrange(text)
            self.hands.editor.go(start, end=random.randint(start, text))

    def point(self, random: Random) -> None:
        view, hands = self.view, self.hands
        width, height = view.viewport().width(), view.viewport().height()
        spot = QPoint(random.randrange(width), random.randrange(height))
        self.said(str(spot))
        hands.mouse(QEvent.Type.MouseButtonPress, spot)
        if random.random() < 0.4:
            spot += QPoint(random.randrange(-200, 200), random.randrange(-200, 200))
            hands.mouse(QEvent.Type.MouseMove, spot)
            if random.random() < 0.3:
                self.timer("", 40)
        hands.mouse(QEvent.Type.MouseButtonRelease, spot)

    def undo(self, random: Random) -> None:
        self.page.commit()
        if self.can_undo():
            self.page.follow(self.session.undo())

    def redo(self, random: Random) -> None:
        self.page.commit()
        self.page.follow(self.session.redo())

    def can_undo(self) -> bool:
        label = self.session.undo_state.undo
        return label is not None and label.source != "Add"

    def several_back(self, random: Random) -> None:
        for _ in range(random.randrange(1, 6)):
            self.undo(random)

    def languages(self, random: Random) -> None:
        self.page.set_languages(random.choice(LANGUAGES))

    def zoom(self, random: Random) -> None:
        self.page.set_zoom(random.choice((0.7, 1.0, 1.0, 1.6)))

    def theme(self, random: Random) -> None:
        self.page.set_theme(load_theme(RESOURCES, random.choice(("light", "dark"))))

    def size(self, random: Random) -> None:
        self.page.resize(random.choice((700, 900, 1200)), random.choice((300, 500)))

    def scroll(self, random: Random) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(random.randrange(bar.maximum() + 1))

    def others(self, random: Random) -> None:
        """Somebody else changes the document, while nothing is being typed."""
        self.page.commit()
        edits = random_edits(self.hands.document, random, 2)
        self.session.edit(self.page.document, edits, message("Test", "Others"))

    def others_meanwhile(self, random: Random) -> None:
        """Somebody else changes the document, perhaps the text in which is being typed."""
        edits = random_edits(self.hands.document, random, 1)
        node = self.hands.document.nodes.get(self.hands.caret.node)
        if node is not None and KINDS[node.kind].text and random.random() < 0.4:
            edits = [SetCell(node.id, self.hands.caret.language, random_cell(random))]
        self.said(str(edits)[:300])
        self.session.edit(self.page.document, edits, message("Test", "Meanwhile"))

    def replace(self, random: Random) -> None:
        """Replace in all texts, as the search does, and show the first."""
        self.page.commit()
        edits = [
            SetCell(node.id, language, replace(cell, text=cell.text.replace("节", "结")))
            for node in self.hands.document.walk()
            for language, cell in node.cells.items()
            if "节" in cell.text
        ]
        if edits:
            self.session.edit(self.page.document, edits, message("Test", "Replace"))
            self.page.show_words(edits[0].node, edits[0].language, 0, 1)

    def comment(self, random: Random) -> None:
        """Propose other words for those that are selected."""
        self.page.commit()
        node, language, start, end = self.page.words_chosen()
        if node in self.hands.document.nodes:
            self.comments.add(node, language, start, end, random.choice(("园所", "", "🌱")))

    def accept(self, random: Random) -> None:
        self.page.commit()
        self.comments.accept(random)

    def go(self, random: Random) -> None:
        node = random.choice(sorted(self.hands.document.nodes))
        self.page.show_node(node, random.choice(("zh", "en", "de", None)))

    def drag_outline(self, random: Random) -> None:
        """Move a clause as the outline does."""
        self.page.commit()
        document = self.hands.document
        clauses = [n for n in document.walk() if n.kind in {"clause", "goal", "activity"}]
        if clauses:
            node = random.choice(clauses).id
            edits = random.choice(
                (
                    lambda: tree.moved_by(document, node, random.choice((-1, 1))),
                    lambda: tree.outdented(document, node),
                    lambda: tree.indented(document, node),
                )
            )()
            self.session.edit(self.page.document, edits, message("Test", "Drag"))

    def filter(self, random: Random) -> None:
        wanted = random.choice(("unfinished", "stale", "empty", None))
        self.page.commit()
        self.page.seeing.show_only(wanted, self.page.languages)

    def read_only(self, random: Random) -> None:
        self.page.set_read_only(random.random() < 0.3)

    def reading(self, random: Random) -> None:
        self.page.seeing.read(on=random.random() < 0.3)

    def away(self, random: Random) -> None:
        """Look at something else and come back."""
        self.page.hide()
        self.session.edit(
            self.page.document,
            random_edits(self.hands.document, random, 1),
            message("Test", "Away"),
        )
        self.page.show()
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)

    def leave(self, random: Random) -> None:
        """Give the focus to something else, and take it back."""
        self.hands.editor.clearFocus()
        if random.random() < 0.7:
            self.page.setFocus()

    def copy(self, random: Random) -> None:
        name = random.choice(("copy", "copy", "cut"))
        if self.page.can(name):
            self.said(name)
            self.page.run(name)

    def paste(self, random: Random) -> None:
        name = random.choice(("paste", "paste", "paste_plain"))
        if self.page.can(name):
            self.said(name)
            self.page.run(name)

    def foreign(self, random: Random) -> None:
        data = QMimeData()
        if random.random() < 0.5:
            data.setHtml(random.choice(HTML))
        else:
            data.setText(random.choice(("一\n二\n三", "a\tb\nc\td", "词", "\n", OBJECT)))
        QApplication.clipboard().setMimeData(data)
        self.paste(random)

    def time(self, random: Random) -> None:
        """Let typing rest, or the page be calm."""
        passed = random.choice((0.5, 3.0))
        self._clock[0] += passed
        for timer, interval in self.timers.items():
            if timer.isActive() and interval <= passed * 1000:
                self.said(str(interval))
                if timer.isSingleShot():
                    timer.stop()
                timer.timeout.emit()
        while self.view.heights.pending and passed > 1:
            self.view.heights.measure_slice()

    def timer(self, _: str, interval: int) -> None:
        for timer, own in self.timers.items():
            if timer.isActive() and own == interval:
                timer.timeout.emit()

    def said(self, text: str) -> None:
        self.trail[-1] += f" {text}"

    # What has to hold

    def check(self) -> None:
        """The page shows the document as it stands and is stored, every row at its true height."""
        hands, model, view = self.hands, self.hands.model, self.view
        document = hands.document
        assert model.document is document
        assert document.nodes == self._load(document.id).nodes
        self._check_marks(document)
        self.comments.check(document)
        rows = rows_of(document)
        if hidden := model._hidden:
            rows = respanned([row for row in rows if row.key not in hidden])
        assert model.rows == rows
        expected = places(rows)
        assert {node: model._index.get(node) for node in expected} == expected
        assert dict(model.numbering) == dict(number(document))
        header, bar = view.verticalHeader(), view.verticalScrollBar()
        assert header.count() == len(rows)
        room = view.viewport().height()
        assert bar.maximum() == max(0, header.length() - room)
        assert header.offset() == bar.value()
        for row in view.heights.visible():
            assert header.sectionSize(row) == view.measure.height(row), model.rows[row]
        self._check_layouts()
        self._check_selection()
        self._check_caret()
        assert hands.problems == []

    def _check_layouts(self) -> None:
        """What is laid out already says what would be laid out now."""
        model, layouts = self.hands.model, self.view.layouts
        for (key, column), kept in layouts._kept.items():
            at = model.row_of(key)
            spot = model.spot(at, column) if at is not None else None
            if at is None or spot is None or kept.stamp[0] != layouts.generation:
                continue
            row, language = model.rows[at], model.language(column)
            if kept.cell != layouts._text(row, spot, column, language):
                continue  # made anew when it is asked for
            shown, _ = layouts._shown(row.style, kept.cell, language, source=spot.source)
            assert kept.lines.layout.text() == shown.text, row
            assert kept.hint == ("" if kept.cell.text else layouts._hint(row, spot, column)), row
            if row.grid is None:
                assert kept.prefix == layouts._label(row, language)[0], row
                chips = model.labels.chips(row, language)
                assert [chip.text for chip in kept.chips.chips] == list(chips), row

    def _check_marks(self, document: Document) -> None:
        for node in document.nodes.values():
            for cell in node.cells.values():
                size = len(cell.text)
                assert all(0 <= mark.start < mark.end <= size for mark in cell.marks), cell
                assert tidy_marks(cell.marks, size) == cell.marks
                objects = sum(mark.kind in OBJECT_MARKS for mark in cell.marks)
                assert objects == cell.text.count(OBJECT), cell

    def _check_selection(self) -> None:
        block, count = self.view.selection.block, len(self.hands.model.rows)
        if block is not None:
            assert 0 <= block.first <= block.last < count
            for row, column in self.view.selection.cells():
                assert self.hands.model.index(row, column).isValid()
        for index in self.view.selectionModel().selectedIndexes():
            assert index.row() < count

    def _check_caret(self) -> None:
        hands, caret, editor = self.hands, self.hands.caret, self.hands.editor
        at = caret.at()
        if not caret.active:
            assert not caret.pending
            assert not editor.isVisible()
            return
        assert at is not None
        assert editor.isVisible()
        assert self.view.isRowHidden(at[0]) is False
        content, kept = editor.content(), hands.model.cell(*at)
        if not caret.pending and not editor.preedit:
            assert (content.text, content.marks) == (kept.text, tidy_marks(kept.marks, len(kept)))
        assert editor.text() == content.text or OBJECT in editor.text()
        cursor = editor.textCursor()
        assert 0 <= cursor.position() < editor.document().characterCount()
        corner = caret.corner()
        assert (editor.x(), editor.y()) == (corner.x(), max(-8000, min(8000, corner.y())))
        assert editor.document().blockCount() == 1
        size = round(editor.document().documentLayout().documentSize().height())
        assert editor.height() == size
        for remark in editor.remarks():
            assert 0 <= remark.start <= remark.end <= len(editor.text())

    # Going

    def go_on(self, steps: Iterable[tuple[str, int]]) -> None:
        """Do so many steps and look after each."""
        for name, seed in steps:
            self.trail.append(name)
            before = self.hands.document if self.page.read_only else None
            getattr(self, name)(Random(seed))
            QTest.qWait(0)
            self._clock[0] += 0.01
            self.check()
            if before is not None and name in _OF_WRITERS:
                assert self.hands.document is before

    def end(self) -> None:
        """Take everything back, and do it again."""
        self.trail.append("end")
        self.page.seeing.read(on=False)
        self.page.set_read_only(False)
        self.page.commit()
        self.check()
        last, steps = (self.hands.document.nodes, self.comments.now()), 0
        while self.can_undo():
            self.page.follow(self.session.undo())
            steps += 1
        self.check()
        assert self.hands.document.nodes == self.start.nodes
        assert self.comments.now() == self.commented
        for _ in range(steps):
            self.page.follow(self.session.redo())
        self.check()
        assert (self.hands.document.nodes, self.comments.now()) == last


#: How often each is done.
_WEIGHTS = {
    "press": 10, "plain_key": 16, "type": 22, "compose": 8, "commit_text": 6, "command": 14,
    "object": 4, "write_formula": 3, "select": 5, "point": 10, "undo": 7, "redo": 4,
    "several_back": 2, "languages": 2, "zoom": 1, "theme": 1, "size": 1, "scroll": 3, "others": 3,
    "others_meanwhile": 3, "replace": 2, "go": 5, "drag_outline": 2, "filter": 2, "read_only": 1,
    "reading": 1, "away": 1, "leave": 2, "copy": 3, "paste": 4, "foreign": 3, "time": 6,
    "comment": 3, "accept": 2,
}  # fmt: skip

#: What writes by hand, which nobody can who may only read.
_OF_WRITERS = frozenset(
    {
        "press", "plain_key", "type", "compose", "commit_text", "command", "object", "copy",
        "paste", "foreign", "point", "time", "leave",
    }
)  # fmt: skip


def steps_of(seed: int, turns: int) -> list[tuple[str, int]]:
    """Return the steps of a walk."""
    random = Random(seed)
    names, weights = list(_WEIGHTS), list(_WEIGHTS.values())
    return [(random.choices(names, weights)[0], random.getrandbits(32)) for _ in range(turns)]
