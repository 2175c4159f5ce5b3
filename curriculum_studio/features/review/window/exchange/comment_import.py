"""Comments from files: asked for, looked at, taken in as one step of undo."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog

from curriculum_studio.features.review.formats.incoming_file import Sent
from curriculum_studio.features.review.service.comment_import import ReviewImport
from curriculum_studio.features.review.service.import_preview import ReviewPreview, Sender
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.exchange.import_dialog import About, TakeDialog
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.session.received_files import read_file
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: What can hold comments.
ENDINGS = "*.docx *.docm *.xlsx *.xlsm"


class CommentImportController:
    """Takes comments into the document in front."""

    def __init__(self, desk: AppContext, book: CommentIndex) -> None:
        """Take the window and the comments."""
        self._desk = desk
        self._book = book

    def ask(self) -> None:
        """Ask for files with comments, and go through them one by one."""
        title = say(message("TakeComments", "Bring in comments"))
        kinds = say(message("TakeComments", "Word drafts, forms and logs")) + f" ({ENDINGS})"
        window, folder = self._desk.window, str(self._desk.files.folder)
        paths, _ = QFileDialog.getOpenFileNames(window, title, folder, kinds)
        if paths:
            self._desk.files.remember(Path(paths[0]))
        for at, path in enumerate(paths):
            if not self.look_at(Path(path), left=len(paths) - at - 1):
                break

    def look_at(self, path: Path, left: int = 0) -> bool:
        """Show what a file would bring, and take in what is wanted.

        `left` files follow; returns whether they are wanted.
        """
        view = self._desk.view
        if view is None or not view.page.commit():
            return False
        application = self._desk.bench.application
        imports = ReviewImport(
            application.session, application.reviewing, application.workspace.versions
        )

        sent: list[Sent] = []

        def read(sender: str, round_: str | None) -> Work[ReviewPreview]:
            yield Progress(0, 0, message("Import", "Reading …"))
            if not sent:
                sent.append((yield from imports.read(read_file(path), path.name)))
            who = Sender(path.name, sender, round_)
            return (yield from imports.compared(view.document, sent[0], who))

        about = About(
            view.content,
            self._book.places(view.document),
            application.rounds.of(view.document),
            left,
        )
        dialog = TakeDialog(path, read, about, self._desk.look, self._desk.window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return not dialog.stopped
        taken = dialog.taken()
        if taken is not None:
            preview, anyway = taken
            self._desk.notices.careful(lambda: self._take(imports, preview, anyway=anyway))
        return True

    def _take(self, imports: ReviewImport, preview: ReviewPreview, *, anyway: bool) -> None:
        count = imports.take(preview, anyway=anyway)
        self._desk.show_panel("comments")
        said = message("TakeComments", "{count} comments were brought in from {name}.").fill(
            count=count, name=preview.name
        )
        answer = preview.answer
        if not preview.incoming and answer is not None:
            said = message("TakeComments", "Noted: {name} has no comments.").fill(
                name=answer.organisation
            )
        undo = (message("Undo", "Undo"), self._desk.editing.take_back)
        self._desk.notices.note(said, undo, perishable=True)
