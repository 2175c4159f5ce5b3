"""Alignment in the window: choosing drafts, the board to correct them, the document they make."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.kinds import OfKind, is_glossary, is_printed
from curriculum_studio.features.alignment.model.aligned_drafts import (
    AlignedDraft,
    AlignmentRows,
    Rows,
    next_doubtful,
)
from curriculum_studio.features.alignment.service import Drafts, languages_of, reason_against
from curriculum_studio.features.alignment.window.rows_model import RowsModel, RowsPainter, RowsTable
from curriculum_studio.features.word_import.service import Importer
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.key_table import PrintedKeys
from curriculum_studio.widgets.theme import Theme, language_font
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.controllers.library import LANGUAGE_NAMES
from curriculum_studio.workbench.documents.tabs import Board

# --- the board --------------------------------------------------------------------------------

#: Corrections are kept so long after the last one (milliseconds).
_KEEP_AFTER = 800

#: Height of the texts below the table (in heights of a line).
_READING_LINES = 4.6

#: So many corrections can be taken back.
_STEPS = 500

_KEYS_HELP = message(
    "Drafts",
    "Enter: correct · Space: move to another row · Delete: separate · F8: next doubtful row",
)
_PICKED = message(
    "Drafts", "Picked up. Go to the row where it belongs; Space puts it there, Esc cancels."
)
_REFUSED = message("Drafts", "These do not go together: the two are of different kinds.")
_ALONE = message("Drafts", "This text already has a row of its own.")
_STUCK = message("Drafts", "It cannot be moved further.")
_EMPTY = message("Drafts", "There is no text in this place.")
_DONE = message("Drafts", "No doubtful rows are left. Ctrl+Enter makes one document.")


class DraftsBoard(Board):
    """Rows of drafts; keys and buttons correct them.

    `kept` carries the rows a moment after a correction, `finished` those of which a document shall
    be made.
    """

    kept = Signal(object)
    finished = Signal(object)

    rowsTable: RowsTable
    actionRow: QHBoxLayout
    rightButton: QPushButton
    linkButton: QPushButton
    apartButton: QPushButton
    upButton: QPushButton
    downButton: QPushButton
    undoButton: QPushButton
    nextButton: QPushButton
    finishButton: QPushButton
    count: QLabel
    said: QLabel
    reading: QWidget
    readingLayout: QHBoxLayout

    def __init__(self, beside: AlignmentRows, rows: Rows, look: Appearance) -> None:
        super().__init__(None, "drafts", RowsTable)
        let_flow(self.actionRow, self.finishButton)
        self._beside = beside
        self._look = look
        self._history: list[tuple[Rows, int]] = []
        self._future: list[tuple[Rows, int]] = []
        self._said: Message = _KEYS_HELP
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self._keep)
        self.model = RowsModel(beside, self)
        self.model.show(rows)
        self._painter = RowsPainter(look.theme, self.rowsTable)
        self.rowsTable.setItemDelegate(self._painter)
        self.rowsTable.setModel(self.model)
        self.rowsTable.share_width()
        self._texts = [self._reading_of(at) for at in range(len(beside.drafts))]
        self.setFocusProxy(self.rowsTable)
        self._connect()
        first = next_doubtful(rows, -1)
        self._go(first if first is not None else 0, len(beside.drafts))
        self._tell(_KEYS_HELP)

    def _connect(self) -> None:
        self._acts = {
            "right": self.right,
            "link": self.link,
            "let": self.let_be,
            "apart": self.apart,
            "up": lambda: self.shift(-1),
            "down": lambda: self.shift(1),
            "next": self.next_doubtful,
            "previous": lambda: self.next_doubtful(-1),
            "undo": self.undo,
            "redo": self.redo,
            "finish": self.finish,
        }
        buttons = (
            (self.rightButton, "right"),
            (self.linkButton, "link"),
            (self.apartButton, "apart"),
            (self.upButton, "up"),
            (self.downButton, "down"),
            (self.undoButton, "undo"),
            (self.nextButton, "next"),
            (self.finishButton, "finish"),
        )
        for button, act in buttons:
            button.clicked.connect(lambda _=False, act=act: self._do(act))
        self.rowsTable.asked.connect(self._do)
        PrintedKeys(self, self.rowsTable)
        self.rowsTable.selectionModel().currentChanged.connect(lambda *_: self._read())
        self.model.modelReset.connect(self._count)
        self.model.dropped.connect(self._dropped)

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        draft = self._beside.drafts[0]
        title = draft.document.title(draft.language)
        return say(message("Drafts", "Drafts: {title}").fill(title=title or "…"))

    def badge(self) -> str:
        """Return how many rows should be looked at."""
        doubtful = self.doubtful
        return str(doubtful) if doubtful else ""

    def commit(self) -> bool:
        """Keep the corrections now."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._painter.theme = theme
        self.rowsTable.viewport().update()

    def speak(self) -> None:
        """Say everything in another language."""
        self._count()
        self._tell(self._said)
        self.titled.emit()

    # What can be asked

    @property
    def rows(self) -> Rows:
        """The rows as they stand."""
        return self.model.rows

    @property
    def doubtful(self) -> int:
        """How many rows should be looked at."""
        return sum(row.doubtful for row in self.model.rows)

    @property
    def place(self) -> tuple[int, int]:
        """The row and the draft where the caret stands; in the first column, the last draft."""
        index = self.rowsTable.currentIndex()
        column = index.column() - 1 if index.column() > 0 else len(self._beside.drafts) - 1
        return max(0, index.row()), column

    def right(self) -> None:
        """Say that a row is right as it is, and go to the next doubtful one."""
        at, column = self.place
        self._change(self._beside.settled(self.rows, at), at, column)
        self.next_doubtful()

    def link(self) -> None:
        """Pick a text up, or put the one that is picked up into this row."""
        at, column = self.place
        picked = self.model.picked
        if picked is None:
            if not self.rows[at].nodes[column]:
                self._tell(_EMPTY)
                return
            self.model.pick((at, column))
            self._tell(_PICKED)
            return
        self._put(at, picked[1], picked[0])

    def let_be(self) -> None:
        """Let the text that is picked up be where it was."""
        self.model.pick(None)
        self._tell(_KEYS_HELP)

    def apart(self) -> None:
        """Give a text a row of its own."""
        at, column = self.place
        rows = self._beside.unlinked(self.rows, at, column)
        if rows is None:
            self._tell(_ALONE if self.rows[at].nodes[column] else _EMPTY)
        else:
            self._change(rows, at + 1, column)

    def shift(self, step: int) -> None:
        """Move a text and those below it a row down or up."""
        at, column = self.place
        rows = self._beside.shifted(self.rows, at, column, step)
        if rows is None:
            self._tell(_STUCK if self.rows[at].nodes[column] else _EMPTY)
        else:
            node = self.rows[at].nodes[column]
            now = next(i for i, row in enumerate(rows) if row.nodes[column] == node)
            self._change(rows, now, column)

    def next_doubtful(self, step: int = 1) -> None:
        """Go to the next row that should be looked at."""
        at, column = self.place
        found = next_doubtful(self.rows, at, step)
        if found is None:
            self._tell(_DONE)
        else:
            self._go(found, column + 1)

    def undo(self) -> None:
        """Take the last correction back."""
        if self._history:
            self._future.append((self.rows, self.place[0]))
            self._show(*self._history.pop())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future:
            self._history.append((self.rows, self.place[0]))
            self._show(*self._future.pop())

    def finish(self) -> None:
        """Make one document of the drafts."""
        self.commit()
        self.finished.emit(self.rows)

    def rest(self) -> None:
        """Keep nothing any more: the document is made."""
        self._timer.stop()

    # Inside

    def _do(self, act: str) -> None:
        self._acts[act]()
        self.rowsTable.setFocus()

    def _dropped(self, to: int, column: int, start: int) -> None:
        # The drag has to end before the rows change.
        QTimer.singleShot(0, self, lambda: self._put(to, column, start))

    def _put(self, to: int, column: int, start: int) -> None:
        rows = self._beside.linked(self.rows, start, column, to)
        if to == start:
            self.let_be()
        elif rows is None:
            self._tell(_REFUSED)
        else:
            node = self.rows[start].nodes[column]
            now = next(i for i, row in enumerate(rows) if row.nodes[column] == node)
            self._change(rows, now, column)

    def _change(self, rows: Rows, at: int, column: int) -> None:
        self._history.append((self.rows, self.place[0]))
        del self._history[:-_STEPS]
        self._future.clear()
        self._show(rows, at, column)

    def _show(self, rows: Rows, at: int, column: int | None = None) -> None:
        goal = self.place[1] if column is None else column
        scrolled = self.rowsTable.verticalScrollBar().value()
        self.model.show(rows)
        self.rowsTable.verticalScrollBar().setValue(scrolled)
        self._go(min(at, len(rows) - 1), goal + 1)
        self._timer.start()
        self._tell(_KEYS_HELP)
        self.titled.emit()

    def _go(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        self.rowsTable.setCurrentIndex(index)
        self.rowsTable.scrollTo(index)
        self._count()

    def _keep(self) -> None:
        self.kept.emit(self.rows)

    def _tell(self, words: Message) -> None:
        self._said = words
        self.said.setText(say(words))

    def _count(self) -> None:
        doubtful = self.doubtful
        words = message("Drafts", "Rows to check: {doubtful} of {count}")
        if not doubtful:
            words = message("Drafts", "Nothing to check in {count} rows", "", 1)
        self.count.setText(say(words.fill(doubtful=doubtful, count=len(self.rows))))
        self.undoButton.setEnabled(bool(self._history))

    def _reading_of(self, at: int) -> QPlainTextEdit:
        field = QPlainTextEdit(self.reading)
        field.setReadOnly(True)
        field.setProperty("role", "text")
        language = self._beside.drafts[at].language
        field.setAccessibleName(say(dict(LANGUAGE_NAMES)[language]))
        field.setFont(language_font(language))
        field.setFixedHeight(round(self.fontMetrics().height() * _READING_LINES))
        field.setTabChangesFocus(True)
        self.readingLayout.addWidget(field)
        return field

    def _read(self) -> None:
        """Show the whole texts of the row below the table."""
        at = self.rowsTable.currentIndex().row()
        for column, field in enumerate(self._texts):
            node = self._beside.node(self.rows[at], column) if 0 <= at < len(self.rows) else None
            field.setPlainText("" if node is None else self.model.texts[column].full(node))


# --- choosing drafts --------------------------------------------------------------------------


def _is_drafted(entry: OfKind) -> bool:
    """Whether drafts of a document are made in several languages."""
    return is_printed(entry) or is_glossary(entry)


class ChooseDraftsDialog(Dialog):
    """Asks for two or three drafts, of the library or from files, and the language of each."""

    firstDraft: QComboBox
    secondDraft: QComboBox
    thirdDraft: QComboBox
    firstLanguage: QComboBox
    secondLanguage: QComboBox
    thirdLanguage: QComboBox
    fileButton: QPushButton
    hint: QLabel

    def __init__(
        self, importer: Importer, session: Session, first: str, parent: QWidget | None = None
    ) -> None:
        """Offer the documents of the library; `first` is chosen if it fits."""
        super().__init__(parent, "choose_drafts", act=message("Drafts", "Align side by side"))
        self._importer = importer
        self._session = session
        self._drafts = (self.firstDraft, self.secondDraft, self.thirdDraft)
        self._languages = (self.firstLanguage, self.secondLanguage, self.thirdLanguage)
        for box in self._languages:
            for language, words in LANGUAGE_NAMES:
                box.addItem(say(words), language)
        self._fill()
        for at, box in enumerate(self._drafts):
            box.activated.connect(lambda _, at=at: self._chosen(at))
        for box in self._languages:
            box.activated.connect(self._judge)
        self.fileButton.clicked.connect(self.ask_file)
        self._begin(first)

    @property
    def wanted(self) -> list[tuple[str, Language]]:
        """The chosen documents, each with its language; the first leads."""
        pairs = zip(self._drafts, self._languages, strict=True)
        return [
            (box.currentData(), spoken.currentData()) for box, spoken in pairs if box.currentData()
        ]

    def choose(self, at: int, document: str, language: Language | None = None) -> None:
        """Choose a document; without a language, the one in which it is written."""
        self._drafts[at].setCurrentIndex(max(0, self._drafts[at].findData(document)))
        self._chosen(at)
        if language is not None:
            self._languages[at].setCurrentIndex(self._languages[at].findData(language))
            self._judge()

    def ask_file(self) -> None:
        """Ask for a file, import it, and choose it in the first free place."""
        title = say(message("Drafts", "Open a draft from a file"))
        kinds = say(message("Import", "Files that can be imported")) + " (*.docx)"
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Import a file and choose it in the first free place."""
        dialog = ImportDialog(self._importer, path, self)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.imported is None:
            return
        document = self._importer.take(dialog.imported)
        before = [box.currentData() for box in self._drafts]
        self._fill()
        for at, chosen in enumerate(before):
            self._drafts[at].setCurrentIndex(max(0, self._drafts[at].findData(chosen)))
        free = next((at for at, chosen in enumerate(before) if not chosen), len(before) - 1)
        self.choose(free, document)

    # Inside

    def _fill(self) -> None:
        entries = [each for each in self._session.entries() if _is_drafted(each)]
        names = {"": say(message("Drafts", "No draft"))}
        for entry in entries:
            languages = languages_of(self._session.document(entry.id))
            spoken = " · ".join(say(words) for code, words in LANGUAGE_NAMES if code in languages)
            names[entry.id] = f"{entry.title(languages[0]) or '…'}  ({spoken})"
        for box in self._drafts:
            box.clear()
            for identity, name in names.items():
                box.addItem(name, identity)

    def _begin(self, first: str) -> None:
        """Choose what was named, and beside it the newest draft in another language."""
        if self._drafts[0].findData(first) > 0:
            self.choose(0, first)
            others = fitting(self._session, first)
            if others:
                self.choose(1, others[0])
        self._judge()

    def _chosen(self, at: int) -> None:
        document = self._drafts[at].currentData()
        if document:
            language = languages_of(self._session.document(document))[0]
            self._languages[at].setCurrentIndex(self._languages[at].findData(language))
        self._judge()

    def _judge(self, *_: object) -> None:
        for box, spoken in zip(self._drafts, self._languages, strict=True):
            spoken.setEnabled(bool(box.currentData()))
        drafts = [
            AlignedDraft(self._session.document(each), spoken) for each, spoken in self.wanted
        ]
        problem = reason_against(drafts)
        words = message("Drafts", "The first draft leads: its order and numbers stay.")
        self.hint.setText(say(words if problem is None else problem.sentences[0]))
        self._ok.setEnabled(problem is None)


def fitting(session: Session, document: str) -> list[str]:
    """Return the drafts in another language that a document could be laid beside, newest first.

    Drafts are written in one language each; what is in several already is not offered.
    """
    entries = {each.id: each for each in session.entries() if _is_drafted(each)}
    own = entries.pop(document, None)
    if own is None:
        return []
    spoken = languages_of(session.document(document))
    others = (each for each in entries.values() if each.kind == own.kind)
    found = []
    for each in sorted(others, key=lambda entry: entry.updated, reverse=True):
        languages = languages_of(session.document(each.id))
        if len(languages) == 1 and languages[0] not in spoken:
            found.append(each.id)
    return found


# --- the controller ---------------------------------------------------------------------------


class AlignmentController(QObject):
    """Asks for drafts, shows them side by side, makes one document of them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def drafts(self) -> Drafts:
        """The service over the open library."""
        return self._context.bench.application.drafts

    def ask(self, first: str = "") -> None:
        """Ask which drafts belong together; `first` is chosen already."""
        self._context.notices.careful(lambda: self._ask(first))

    def _ask(self, first: str) -> None:
        self._context.tabs.commit()
        dialog = ChooseDraftsDialog(
            self._context.bench.application.importer,
            self._context.bench.session,
            first or self._context.library.target,
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.begin(dialog.wanted)

    def begin(self, wanted: Sequence[tuple[str, Language]]) -> None:
        """Lay documents side by side, each read in a language."""
        self._context.notices.careful(lambda: self._begin(wanted))

    def _begin(self, wanted: Sequence[tuple[str, Language]]) -> None:
        drafts = self.drafts
        beside = drafts.chosen(wanted)
        kept = drafts.kept(beside)
        if kept:
            self._show(beside, kept)
            return
        what = message("Drafts", "Looking for what belongs together")
        self._context.tasks.start(what, drafts.align(beside), lambda rows: self._show(beside, rows))

    def _show(self, beside: AlignmentRows, rows: Rows) -> None:
        key = "drafts:" + "+".join(each.document.id for each in beside.drafts)
        self._context.tabs.show_board(key, lambda: self._board(beside, rows)).setFocus()

    def _board(self, beside: AlignmentRows, rows: Rows) -> Board:
        board = DraftsBoard(beside, rows, self._context.look)
        board.kept.connect(lambda now: self.drafts.keep(beside, now))
        board.finished.connect(lambda now: self._finish(board, beside, now))
        return board

    def _finish(self, board: DraftsBoard, beside: AlignmentRows, rows: Rows) -> None:
        self._context.notices.careful(lambda: self._lay(board, beside, rows))

    def _lay(self, board: DraftsBoard, beside: AlignmentRows, rows: Rows) -> None:
        identity = self.drafts.lay(beside, rows)
        board.rest()
        self._context.tabs.close_view(board)
        self._context.library.show(identity)
        self._context.viewing.show_languages(tuple(each.language for each in beside.drafts))
        self._context.notices.note(
            message("Drafts", "The drafts are now one document; they also stay in the library."),
        )

    def offer(self, document: str, name: str) -> None:
        """Say that a file came in; offer to lay it beside a draft in another language."""
        said = message("Drafts", "{name} was imported.").fill(name=name)
        if not fitting(self._context.bench.session, document):
            self._context.notices.note(said)
            return
        words = message("Drafts", "Align with another language …")
        self._context.notices.note(said, (words, lambda: self.ask(document)))
