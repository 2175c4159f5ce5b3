"""Comments from files: asked for, looked at, taken in as one step of undo."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.roles import Role
from curriculum_studio.features.review.formats.registry import Sent
from curriculum_studio.features.review.service.comment_import import (
    CommentImport,
    ReviewPreview,
    Sender,
)
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.features.review.window.comment_dialogs import PickDialog
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.exchange.import_model import (
    PLACE,
    SHOWN,
    STATE,
    TAKEN,
    TEXT,
    TakenModel,
)
from curriculum_studio.i18n import Message, Progress, StudioError, Work, in_one_line, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import read_file
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog, tell
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

# --- a place given by hand --------------------------------------------------------------------


class PlaceDialog(PickDialog):
    """Asks for a place in a document: by number or by words."""

    def __init__(
        self,
        document: Document,
        places: Locators,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("place", message("TakeComments", "Place here"), parent)
        self._lines = list(_lines(document, places, language))
        self.show_lines()

    def lines(self, wanted: str) -> Iterable[tuple[str, str]]:
        """Yield nodes and where they stand: first those whose place begins like this."""
        begins = [each for each in self._lines if each[1].lower().startswith(wanted)]
        others = [each for each in self._lines if wanted in each[1].lower()]
        return dict.fromkeys([*begins, *others])


def _lines(document: Document, places: Locators, language: Language) -> list[tuple[str, str]]:
    """Return the places of a document with the beginnings of their texts."""
    found: list[tuple[str, str]] = []
    for node in document.walk():
        text = " ".join(node.best(language).text.split())
        if not text or role_of(node) in {Role.CELL, Role.UNIT_LINE}:
            continue
        said = places.say(node.id, language)
        place = " ".join(each for each in (said.clause, said.element) if each)
        found.append((node.id, f"{place}  {text[:60]}"))
    return found


# --- the preview ------------------------------------------------------------------------------

#: Reads a file for a sender and the id of a round: empty for none, None for the most likely one.
Reader = Callable[[str, str | None], Work[ReviewPreview]]


#: Lines of what is said of a file that are seen at once.
_LINES = 6

#: Pixels between the words of a column and the next one.
_AIR = 14


@dataclass(frozen=True, slots=True)
class ImportSubject:
    """The document that a file is about: its text, its places, its review rounds.

    `left` files follow.
    """

    document: Document
    places: Locators
    rounds: Sequence[RoundLine] = ()
    left: int = 0


class CommentImportDialog(Dialog):
    """Shows each comment of a file with its place and state; nothing is changed before Accept."""

    name: QLabel
    sentBy: QLineEdit
    roundTitle: QLabel
    round: QComboBox
    reading: QLabel
    bar: QProgressBar
    preview: QWidget
    shown: QComboBox
    table: QTableView
    placeRows: QPushButton
    dropRows: QPushButton
    reported: QScrollArea
    report: QLabel
    anyway: QCheckBox

    def __init__(
        self,
        path: Path,
        read: Reader,
        about: ImportSubject,
        look: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "take_comments")
        self._read_for = read
        self._document = about.document
        self._places = about.places
        self._language: Language = look.document_language
        self._task: Task | None = None
        self._preview: ReviewPreview | None = None
        self.name.setText(path.name)
        self.model = TakenModel(look, self)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PLACE, 190)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(60)
        header.setStretchLastSection(False)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        for value, words in SHOWN.items():
            self.shown.addItem(say(words), value)
        self._offer(about.rounds)
        #: Whether the files that follow shall not be shown.
        self.stopped = False
        self._connect()
        self._announce(about.left)
        self.read()

    def _announce(self, left: int) -> None:
        """Say that other files follow, which can be left aside."""
        if not left:
            return
        # The words of a standard button change back with the style or the language.
        self.buttons.removeButton(self.buttons.button(QDialogButtonBox.StandardButton.Cancel))
        skip = self.buttons.addButton(
            say(message("TakeComments", "Skip this file")), QDialogButtonBox.ButtonRole.RejectRole
        )
        skip.setToolTip(say(message("TakeComments", "Files that follow: {count}").fill(count=left)))
        skip.setAutoDefault(False)
        stop = self.buttons.addButton(
            say(message("TakeComments", "Stop")), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        stop.setToolTip(say(message("TakeComments", "Skip this file and those that follow")))
        stop.setAutoDefault(False)
        stop.clicked.connect(self._stop)

    def _stop(self) -> None:
        self.stopped = True
        self.reject()

    def _offer(self, rounds: Sequence[RoundLine]) -> None:
        """Offer the rounds, and the bodies that were asked in them as senders."""
        self.round.addItem(say(message("TakeComments", "No round")), "")
        for each in rounds:
            self.round.addItem(each.title, each.id)
        for widget in (self.roundTitle, self.round):
            widget.setVisible(bool(rounds))
        asked = sorted({one.organisation for each in rounds for one in each.payload.recipients})
        completer = QCompleter(asked, self.sentBy)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.sentBy.setCompleter(completer)

    def _connect(self) -> None:
        self.sentBy.editingFinished.connect(self._sender_changed)
        self.round.activated.connect(lambda _: self._round_chosen())
        self.shown.activated.connect(lambda _: self.model.narrow(self.shown.currentData()))
        self.placeRows.clicked.connect(self._place)
        self.dropRows.clicked.connect(self._drop)
        self.model.altered.connect(self._renew)
        self.anyway.toggled.connect(lambda _: self._renew())
        self.table.doubleClicked.connect(lambda _: self._place())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    # Reading

    def read(self) -> None:
        """Read the file, or compare it anew for another sender or round."""
        self._cancel()
        self._said_for = self.sentBy.text().strip()
        what = message("Import", "Reading …")
        self._show_nothing(say(what))
        self.bar.show()
        self.bar.setRange(0, 0)
        task = Task(what, self._read_for(self._said_for, self._wanted_round))
        task.progressed.connect(self._progressed)
        task.done.connect(lambda preview: self._show(task, preview))
        task.refused.connect(lambda problem: self._refused(task, problem))
        task.ended.connect(lambda: self._ended(task))
        self._task = task
        task.start()

    _said_for = ""

    #: The round that was chosen by hand.
    _wanted_round: str | None = None

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._task is not None

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        self._cancel()
        super().done(result)

    def taken(self) -> tuple[ReviewPreview, bool] | None:
        """Return what shall be taken in, and whether also for another document."""
        chosen = self.model.chosen()
        return None if chosen is None else (chosen, self.anyway.isChecked())

    def _sender_changed(self) -> None:
        if self.sentBy.text().strip() != self._said_for:
            self.read()

    def _round_chosen(self) -> None:
        self._wanted_round = str(self.round.currentData())
        self.read()

    def _cancel(self) -> None:
        if self._task is not None:
            # It ends at its next step, and what it still finds is not looked at.
            self._task.cancel()
            self._task = None

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if self._preview is None and not self.bar.isHidden():
                unread = say(message("Import", "This file could not be read."))
                self._show_nothing(unread, error=True)

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, max(0, progress.total))
        self.bar.setValue(progress.done)

    def _refused(self, task: Task, problem: StudioError) -> None:
        if task is self._task:
            self._show_nothing(in_one_line(map(say, problem.sentences)), error=True)

    def _show_nothing(self, words: str, *, error: bool = False) -> None:
        self._preview = None
        self.model.show(None, self._document, self._places, self._language)
        tell(self.reading, words, error=error)
        self.bar.hide()
        self.preview.hide()
        self._ok.setEnabled(False)

    def _show(self, task: Task, preview: ReviewPreview) -> None:
        if task is not self._task:
            return
        self._preview = preview
        self.bar.hide()
        self.preview.show()
        self.anyway.setVisible(preview.foreign)
        self.round.setCurrentIndex(max(0, self.round.findData(preview.round)))
        if not self.sentBy.text() and preview.answer is not None:
            self.sentBy.setText(preview.answer.organisation)
            self._said_for = preview.answer.organisation
        told = [*preview.report, *_missing_answer(preview)]
        self.report.setText("\n".join(say(each) for each in told))
        self.reported.setVisible(bool(told))
        self._fit()
        for widget in (self.table, self.shown, self.placeRows, self.dropRows):
            widget.setVisible(bool(preview.incoming))
        self.model.show(preview, self._document, self._places, self._language)
        self.shown.setCurrentIndex(0)
        self.model.narrow("")
        for column in (TAKEN, STATE):
            width = max(
                self.table.sizeHintForColumn(column),
                self.table.horizontalHeader().sectionSizeHint(column),
            )
            self.table.setColumnWidth(column, width + _AIR)
        if preview.incoming:
            self.resize(max(self.width(), 900), max(self.height(), 560))
        else:
            self.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is said of the file the height of its lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what is said of the file in full, or the first lines of it with the rest below."""
        width = self.reported.viewport().width()
        most = self.report.fontMetrics().lineSpacing() * _LINES
        height = max(0, min(self.report.heightForWidth(width), most))
        if height != self.reported.height():
            self.reported.setFixedHeight(height)

    # What is chosen

    def _renew(self) -> None:
        preview = self._preview
        if preview is None:
            return
        answer = preview.answer
        noted = answer is not None and answer.no_comments and answer.asked
        count = self.model.count or len(preview.missing)
        if preview.incoming:
            self.reading.setText(say(self._counted(preview)))
            self._ok.setText(say(message("TakeComments", "Import {count}").fill(count=count)))
        else:
            self.reading.setText(say(message("TakeComments", "The form says: no comments.")))
            self._ok.setText(say(message("TakeComments", "Record the answer")))
        wanted = bool(count) or noted
        self._ok.setEnabled(wanted and (not preview.foreign or self.anyway.isChecked()))
        self._enable()

    def _counted(self, preview: ReviewPreview) -> Message:
        counts = preview.counts()
        return message(
            "TakeComments",
            "{new} new · {changed} corrected · {same} already here · {lost} to place",
        ).fill(
            new=counts["new"],
            changed=counts["changed"] + counts["contested"],
            same=counts["same"],
            lost=self.model.uncertain,
        )

    def _enable(self) -> None:
        chosen = bool(self.table.selectionModel().selectedRows())
        self.placeRows.setEnabled(chosen)
        self.dropRows.setEnabled(chosen)

    def _place(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return
        dialog = PlaceDialog(self._document, self._places, self._language, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.picked:
            self.model.place(rows, dialog.picked)

    def _drop(self) -> None:
        self.model.drop(self.table.selectionModel().selectedRows(), on=True)


def _missing_answer(preview: ReviewPreview) -> Iterator[Message]:
    """Say why the answer of a form without comments cannot be noted."""
    answer = preview.answer
    if preview.incoming or (answer is not None and answer.asked):
        return
    if answer is None:
        yield message(
            "TakeComments", "Enter above who sent it, so that the answer can be recorded."
        )
    elif not preview.round:
        yield message("TakeComments", "Choose the round that it answers.")
    else:
        yield message("TakeComments", "{name} was not asked in this round.").fill(
            name=answer.organisation
        )


# --- the controller ---------------------------------------------------------------------------

#: What can hold comments.
ENDINGS = "*.docx *.docm *.xlsx *.xlsm"


class CommentImportController:
    """Takes comments into the document in front."""

    def __init__(self, context: AppContext, book: CommentIndex) -> None:
        self._context = context
        self._book = book

    def ask(self) -> None:
        """Ask for files with comments, and go through them one by one."""
        title = say(message("TakeComments", "Import comments"))
        kinds = say(message("TakeComments", "Word drafts, forms and logs")) + f" ({ENDINGS})"
        window, folder = self._context.window, str(self._context.files.folder)
        paths, _ = QFileDialog.getOpenFileNames(window, title, folder, kinds)
        if paths:
            self._context.files.remember(Path(paths[0]))
        for at, path in enumerate(paths):
            if not self.look_at(Path(path), left=len(paths) - at - 1):
                break

    def look_at(self, path: Path, left: int = 0) -> bool:
        """Show what a file would bring, and take in what is wanted.

        `left` files follow; returns whether they are wanted.
        """
        view = self._context.view
        if view is None or not view.page.commit():
            return False
        application = self._context.bench.application
        imports = application.comment_import
        sent: list[Sent] = []

        def read(sender: str, round_: str | None) -> Work[ReviewPreview]:
            yield Progress(0, 0, message("Import", "Reading …"))
            if not sent:
                sent.append((yield from imports.read(read_file(path), path.name)))
            who = Sender(path.name, sender, round_)
            return (yield from imports.compared(view.document, sent[0], who))

        about = ImportSubject(
            view.content,
            self._book.places(view.document),
            application.rounds.of(view.document),
            left,
        )
        dialog = CommentImportDialog(path, read, about, self._context.look, self._context.window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return not dialog.stopped
        taken = dialog.taken()
        if taken is not None:
            preview, anyway = taken
            self._context.notices.careful(lambda: self._take(imports, preview, anyway=anyway))
        return True

    def _take(self, imports: CommentImport, preview: ReviewPreview, *, anyway: bool) -> None:
        count = imports.take(preview, anyway=anyway)
        self._context.show_panel("comments")
        said = message("TakeComments", "{count} comments were imported from {name}.", "", 1).fill(
            count=count, name=preview.name
        )
        answer = preview.answer
        if not preview.incoming and answer is not None:
            said = message("TakeComments", "Noted: {name} has no comments.").fill(
                name=answer.organisation
            )
        undo = (message("Undo", "Undo"), self._context.editing.take_back)
        self._context.notices.note(said, undo, perishable=True)
