"""Two states of a document in the window: begun, shown on a board, a place restored from there."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.merge.without_base import aligned
from curriculum_studio.features.history.service import ComparedStates, StateRef
from curriculum_studio.features.history.window.change_list import ChangeListDialog
from curriculum_studio.features.history.window.compare_board import CompareBoard
from curriculum_studio.features.history.window.compare_states import FILE
from curriculum_studio.features.history.window.place_history import PlaceHistoryDialog
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison
from curriculum_studio.features.merging.model.restoring import restoring
from curriculum_studio.features.sharing.formats.package import Package, open_package
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.features.sharing.model import with_own_attendants
from curriculum_studio.features.standards.model.change_list import ChangeList, into_foreword
from curriculum_studio.features.standards.model.technical_changes import (
    TechnicalChange,
    technical_changes,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.files import read_file
from curriculum_studio.widgets.dialog import ConfirmDialog, file_kinds
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.library.choose_document import ChooseDocumentDialog

_WHAT = message("Compare", "Comparing")


class Comparing(QObject):
    """Opens boards that compare states of documents, and does what is asked for on them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        #: The newest work of each board by its key, and its turn: what was begun before is late.
        self._running: dict[str, Task] = {}
        self._turns: dict[str, int] = {}

    # Begin

    def show(self, document: str = "", version: str = "") -> None:
        """Compare a version of a document with its current text; without one the newest."""
        self._context.notices.careful(lambda: self._show(document, version))

    def _show(self, document: str, version: str) -> None:
        self._context.tabs.commit()
        view = self._context.view
        wanted = document or (view.document if view is not None else "")
        if not wanted:
            return
        if not version and view is not None and view.document == wanted:
            version = view.version
        board = self._context.tabs.show_board(f"compare:{wanted}", lambda: self._board(wanted))
        assert isinstance(board, CompareBoard)  # noqa: S101 - made just above
        if version:
            board.choose(StateRef(wanted, version), StateRef(wanted))
        elif board.result is None:
            board.choose_newest()
        board.setFocus()

    def _board(self, document: str) -> CompareBoard:
        context = self._context
        view = context.tabs.view_of(document)
        languages = view.page.languages if view is not None else LANGUAGES
        board = CompareBoard(context.bench, context.look, document, languages)
        careful = context.notices.careful
        board.wanted.connect(lambda: careful(lambda: self._compare(board)))
        board.more.connect(lambda which, side: careful(lambda: self._more(board, which, side)))
        board.restoring.connect(lambda place: careful(lambda: self._restore(board, place)))
        board.restoring_all.connect(lambda: careful(lambda: self._restore_all(board)))
        board.shown.connect(lambda node: context.library.show(document, node))
        board.earlier.connect(lambda node: self.show_earlier(document, node))
        board.word.connect(lambda: careful(lambda: self._word(board)))
        board.listing.connect(lambda: careful(lambda: self._list(board)))
        return board

    def _compare(self, board: CompareBoard) -> None:
        """Compare what is chosen, beside the window; what was begun before ends."""
        before, after = board.sides
        key = board.key
        old = self._running.pop(key, None)
        if old is not None:
            old.cancel()
        turn = self._turns[key] = self._turns.get(key, 0) + 1
        work = self._context.bench.application.history.compare(before.state, after.state)
        # By key and turn: a function that knows its task or board would keep it.
        self._running[key] = self._context.tasks.start(
            _WHAT, work, lambda found: self._compared(key, turn, found)
        )

    def _compared(self, key: str, turn: int, found: ComparedStates) -> None:
        board = self._context.tabs.board_of(key)
        if self._turns.get(key) == turn:
            self._running.pop(key, None)
            if isinstance(board, CompareBoard):
                board.show_result(found)

    # States from elsewhere

    def _more(self, board: CompareBoard, which: str, side: int) -> None:
        if which == FILE:
            self._ask_file(board, side)
        else:
            self._ask_document(board, side)

    def _ask_document(self, board: CompareBoard, side: int) -> None:
        """Ask for another document of the same kind, and compare it place by place."""
        session, language = self._context.bench.session, self._context.look.document_language
        own = session.document(board.document)
        others = [e for e in session.entries() if e.kind == own.kind and e.id != own.id]
        dialog = ChooseDocumentDialog(others, language, self._context.window)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.chosen:
            return
        other = session.document(dialog.chosen)
        title = other.title(language)
        self._context.tasks.start(
            _WHAT,
            _side_by_side(own, other),
            lambda found: board.add_given(title, StateRef(own.id, "", found), side),
        )

    def _ask_file(self, board: CompareBoard, side: int) -> None:
        title = say(message("Compare", "Compare with a received file"))
        folder = str(self._context.files.folder)
        path, _ = QFileDialog.getOpenFileName(
            self._context.window, title, folder, file_kinds(".cstudio")
        )
        if path:
            self._context.files.remember(Path(path))
            self.read_file(board, Path(path), side)

    def read_file(self, board: CompareBoard, path: Path, side: int) -> None:
        """Read an exchange file, and compare what it has of the document; nothing is taken in."""
        what = message("Compare", "Reading {name}").fill(name=path.name)
        work = _received(path, board.document)
        self._context.tasks.start(
            what, work, lambda found: self._came(board, path.name, found, side)
        )

    def _came(self, board: CompareBoard, name: str, found: Document, side: int) -> None:
        # Persons that were left out on sending are no difference.
        now = self._context.bench.session.document(board.document)
        whole = with_own_attendants(found, now)
        board.add_given(name, StateRef(board.document, "", whole), side)

    # What boards ask for

    def _restore(self, board: CompareBoard, place: ChangedPlace) -> None:
        """Let a place read as on the left, in one step of undo."""
        if board.result is None:
            return
        context = self._context
        context.tabs.commit()
        now = context.bench.session.document(board.document)
        try:
            edits = restoring(board.result.comparison, place, now)
        except EditError as problem:
            raise StudioError(
                message("Compare", "This place cannot be restored alone."),
                safe=message("Compare", "Nothing was changed."),
                remedy=message(
                    "Compare", "Restore what stood around it first, or put it in by hand."
                ),
            ) from problem
        name = board.list.model().content(board.list.currentIndex().row()).place
        label = message("Steps", "Restore “{name}”").fill(name=name)
        context.bench.session.edit(board.document, edits, label)
        context.notices.note(
            message("Compare", "{place} reads as before again.").fill(place=name),
            (message("Compare", "Undo"), context.editing.take_back),
            perishable=True,
        )

    def _restore_all(self, board: CompareBoard) -> None:
        before, _ = board.sides
        if before.state.version:
            self._context.keeping.ask_restore_version(board.document, before.state.version)
        elif before.state.given is not None:
            self._ask_restore(board.document, before.name, before.state.given)

    def _ask_restore(self, document: str, name: str, then: Document) -> None:
        dialog = ConfirmDialog(
            message("Compare", "Let the document read as “{name}”?").fill(name=name),
            message(
                "History",
                "The current text is saved as a version first, so you can come back to it.",
            ),
            message("History", "Restore"),
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.keeping.restore_state(document, then, name)

    def _word(self, board: CompareBoard) -> None:
        """Ask for a Word file with what changed since the state on the left."""
        before, after = board.sides
        version = before.state.version or after.state.version
        if not version or before.state.given or after.state.given:
            raise StudioError(
                message(
                    "Compare",
                    "Word files with changes are made from two states that are still here.",
                ),
                safe=message("Compare", "Nothing was changed."),
                remedy=message("Compare", "Choose a version on the left and the current text."),
            )
        self._context.exchanging.ask_compare(board.document, version)

    def _list(self, board: CompareBoard) -> None:
        """Show the technical changes, and put them into the foreword if that is wanted."""
        if board.result is not None:
            work = _technical(board.result.comparison)
            self._context.tasks.start(_WHAT, work, lambda found: self._listed(board, found))

    def _listed(self, board: CompareBoard, found: "tuple[ChangeList, _Changes]") -> None:
        context, result = self._context, board.result
        if result is None:
            return
        said, changes = found
        now = board.sides[1].state == StateRef(board.document) and board.writable
        language = result.comparison.after.written_in(context.look.document_language)
        dialog = ChangeListDialog(said, changes, language, context.window, insertable=now)

        def insert(chosen: tuple[TechnicalChange, ...]) -> None:
            dialog.accept()
            context.notices.careful(lambda: self._into_foreword(board, said, chosen))

        dialog.inserting.connect(insert)
        dialog.exec()

    def _into_foreword(
        self, board: CompareBoard, said: ChangeList, chosen: tuple[TechnicalChange, ...]
    ) -> None:
        context = self._context
        context.tabs.commit()
        found = into_foreword(context.bench.session.document(board.document), said, chosen)
        if found is None:
            raise StudioError(
                message("Compare", "This document has no foreword."),
                safe=message("Compare", "Nothing was changed."),
                remedy=message("Compare", "Copy the list and put it where it belongs."),
            )
        edits, first = found
        label = message("Steps", "Insert the list of changes")
        context.bench.session.edit(board.document, edits, label)
        context.library.show(board.document, first)
        context.notices.note(
            message("Compare", "The list is in the foreword."),
            (message("Compare", "Undo"), context.editing.take_back),
            perishable=True,
        )

    # Earlier texts

    def show_earlier(self, document: str = "", node: str = "") -> None:
        """Show what a place said before, and what was deleted around it."""
        self._context.notices.careful(lambda: self._show_earlier(document, node))

    def _show_earlier(self, document: str, node: str) -> None:
        context = self._context
        context.tabs.commit()
        view = context.view
        if not document and view is not None:
            document, node = view.document, view.page.current_node
        if not document:
            return
        language = view.page.current_language if view is not None else None
        dialog = PlaceHistoryDialog(
            context.bench, context.look, document, node or document, language, context.window
        )
        work = context.bench.application.history.past(document, node or document)
        what = message("Compare", "Looking through earlier states")
        task = context.tasks.start(what, work, dialog.show_past)
        dialog.restoring.connect(
            lambda edits, name: self._bring_back(dialog, document, edits, name)
        )
        dialog.exec()
        task.cancel()

    def _bring_back(
        self, dialog: PlaceHistoryDialog, document: str, edits: tuple[object, ...], name: str
    ) -> None:
        label = message("Steps", "Restore “{name}”").fill(name=name)

        def bring() -> None:
            try:
                self._context.bench.session.edit(document, edits, label)  # type: ignore[arg-type]
            except EditError as problem:
                raise StudioError(
                    message("Compare", "This cannot come back to its place."),
                    safe=message("Compare", "Nothing was changed."),
                    remedy=message("Compare", "Restore what it stood in first."),
                ) from problem
            dialog.accept()
            self._context.notices.note(
                message("Compare", "{place} reads as before again.").fill(place=name),
                (message("Compare", "Undo"), self._context.editing.take_back),
                perishable=True,
            )

        self._context.notices.careful(bring)


_Changes = tuple[TechnicalChange, ...]


def _technical(comparison: Comparison) -> Work[tuple[ChangeList, _Changes]]:
    """Return the technical changes, and what says them."""
    yield Progress(0, 0, _WHAT)
    changes = technical_changes(comparison)
    return ChangeList(comparison, changes), changes


def _side_by_side(own: Document, other: Document) -> Work[Document]:
    """Return another document under the ids of one's own, wherever both say the same."""
    yield Progress(0, 0, _WHAT)
    return aligned(own, other)[0]


def _received(path: Path, document: str) -> Work[Document]:
    """Return what an exchange file has of a document.

    Raises:
        StudioError: if the file cannot be read, or has nothing of the document.

    """
    package: Package = yield from open_package(read_file(path), path.name)
    for packed in package.documents:
        if packed.id == document:
            return document_of(package.record(packed.version))
    raise StudioError(
        message("Compare", "{name} does not contain this document.").fill(name=path.name),
        safe=message("Compare", "Nothing was changed."),
        remedy=message("Compare", "Choose the file that somebody sent you of this document."),
    )
