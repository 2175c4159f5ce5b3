"""From a file that came back to the changes in the document."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.core.returned_draft import ReturnedDraft, Unplaced
from curriculum_studio.features.redline.service import DraftReimport, ReimportedDraft
from curriculum_studio.features.redline.window.changes_board import ChangesBoard
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class DraftReimportController(QObject):
    """Reads an edited draft, shows what was changed, and makes what was accepted so."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def _service(self) -> DraftReimport:
        return self._context.bench.application.taking_back

    def ask(self) -> None:
        """Ask for a file and read it."""
        title = say(message("Return", "Import an edited draft"))
        kinds = say(message("Return", "Word files")) + " (*.docx)"
        folder = str(self._context.files.folder)
        path, _ = QFileDialog.getOpenFileName(self._context.window, title, folder, kinds)
        if path:
            self._context.files.remember(Path(path))
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file and show what was changed in it; nothing is changed yet."""
        self._context.notices.careful(lambda: self._read(path))

    def _read(self, path: Path) -> None:
        self._context.tabs.commit()
        what = message("Return", "Reading {name}").fill(name=path.name)
        read = self._service.read_file(path)
        self._context.tasks.start(what, read, lambda found: self._begin(path.name, found))

    def _begin(self, name: str, returned: ReturnedDraft) -> None:
        self._context.notices.careful(lambda: self._compare(name, returned))

    def _compare(self, name: str, returned: ReturnedDraft) -> None:
        # What the file does not say, the document in front does.
        view = self._context.view
        said = self._service.document_of(returned)
        front = view.document if view is not None and not said and not returned.documents else ""
        begun = self._service.begin(returned, name, front)
        what = message("Return", "Comparing {name} with what was exported").fill(name=name)
        self._context.tasks.start(what, self._service.compare(begun), self._show)

    def _show(self, taken: ReimportedDraft) -> None:
        if not taken.comparison.changes and not taken.comparison.unplaced:
            self._context.notices.note(
                message("Return", "{name}: nothing was changed in this draft.").fill(
                    name=taken.name
                )
            )
            return
        key = f"returned:{taken.document}:{taken.name}"
        old = self._context.tabs.board_of(key)
        if old is not None:
            self._context.tabs.close_view(old)
        self._context.tabs.show_board(key, lambda: self._board(taken)).setFocus()

    def _board(self, taken: ReimportedDraft) -> ChangesBoard:
        document = self._context.bench.session.document(taken.document)
        board = ChangesBoard(taken, document, self._context.look)
        board.applied.connect(lambda ids: self._careful(lambda: self._apply(board, taken, ids)))
        board.shown.connect(lambda node: self._careful(lambda: self._go(taken, node)))
        board.inserted.connect(lambda each: self._careful(lambda: self._insert(board, taken, each)))
        return board

    def _careful(self, act: object) -> None:
        self._context.notices.careful(act)  # type: ignore[arg-type]

    def _go(self, taken: ReimportedDraft, node: str) -> None:
        content = self._context.bench.session.document(taken.document)
        self._context.library.show(taken.document, node if node in content else "")

    def _apply(self, board: ChangesBoard, taken: ReimportedDraft, ids: tuple[int, ...]) -> None:
        self._context.tabs.commit()
        refused = self._service.apply(taken, ids)
        board.settle(ids, tuple(each.id for each in refused))
        count = len(ids) - len(refused)
        undo = (message("Return", "Undo"), self._context.editing.take_back)
        said = message("Return", "Changes applied: {count}.").fill(count=count)
        if refused:
            said = message(
                "Return",
                "Changes applied: {count}. {left} could no longer be applied and stay here.",
            ).fill(count=count, left=len(refused))
        self._context.notices.note(said, undo, perishable=True)
        if board.done:
            self._context.tabs.close_view(board)
            self._context.library.show(taken.document)

    def _insert(self, board: ChangesBoard, taken: ReimportedDraft, unplaced: Unplaced) -> None:
        """Put a paragraph behind the caret of its document, else where it stood in the file."""
        self._context.tabs.commit()
        content = self._context.bench.session.document(taken.document)
        view = self._context.tabs.view_of(taken.document)
        caret = view.page.current_node if view is not None else ""
        behind = caret or next((each for each in unplaced.behind if each in content), "")
        if not behind:
            raise StudioError(
                message("Return", "It is not known where this paragraph belongs."),
                safe=message("Return", "Nothing was changed."),
                remedy=message("Return", "Open the document and put the cursor where it belongs."),
            )
        label: Message = message("Steps", "Insert a paragraph of {name}").fill(name=taken.name)
        self._service.insert(taken, unplaced, behind, label)
        board.settle_unplaced(unplaced.id)
        self._context.notices.note(
            message("Return", "The paragraph was inserted."),
            (message("Return", "Undo"), self._context.editing.take_back),
            perishable=True,
        )
