"""Brings review copies into the window: their bar, their answers, and answers taken in."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QVBoxLayout

from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.touched import Touched
from curriculum_studio.features.review.service.review_copies import (
    CopyStanding,
    ReceivedCopy,
    ReviewCopies,
)
from curriculum_studio.features.review.window.copies.answer_dialog import AnswerDialog
from curriculum_studio.features.review.window.copies.copy_bar import CopyBar, Told
from curriculum_studio.features.review.window.copies.send_dialog import Answering, SendAnswerDialog
from curriculum_studio.features.sharing.formats.package_content import SUFFIX, Package
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.features.sharing.window.package_exchange import OUTGOING
from curriculum_studio.i18n import Work, message
from curriculum_studio.session.atomic_files import write_whole
from curriculum_studio.widgets.confirm_dialog import ConfirmDialog
from curriculum_studio.widgets.target_file import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Where the bar stands in a view: above everything.
_PLACE = 0


def build(desk: AppContext) -> "ReviewCopiesController":
    """Return what works with review copies."""
    return ReviewCopiesController(desk)


class ReviewCopiesController(QObject):
    """Opens review copies, shows what can be done with them, sends and takes answers."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self._bars: dict[DocumentView, CopyBar] = {}
        desk.tabs.changed.connect(self._front_changed)
        desk.tabs.closed.connect(self._closed)
        desk.bench.changed.connect(self._changed)
        self._front_changed()

    @property
    def copies(self) -> ReviewCopies:
        """The review copies of the open library."""
        return self._desk.bench.application.review_copies

    # The bar

    def _front_changed(self) -> None:
        for view in self._desk.tabs:
            if view.comments_only and view not in self._bars:
                self._dress(view)

    def _closed(self, view: DocumentView | Board) -> None:
        if isinstance(view, DocumentView):
            self._bars.pop(view, None)

    def _dress(self, view: DocumentView) -> None:
        document = view.document
        bar = CopyBar(lambda: self._told(document), view)
        bar.sending.connect(lambda: self.ask_answer(document))
        self._bars[view] = bar
        layout = view.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(_PLACE, bar)
            bar.show()

    def _told(self, document: str) -> Told | None:
        copy = self.copies.of(document)
        if copy is None:
            return None
        count = len(self.copies.comments(document))
        return copy, self.copies.today(), count, self.copies.answered(copy)

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        touched = {each.document for each in changes if each.comments or each.whole}
        marks = self._desk.bench.session.copies
        for view, bar in self._bars.items():
            if view.document in touched or marks.get(view.document) in touched:
                bar.renew()

    # A copy comes

    def take_copy(self, _path: Path, package: Package) -> None:
        """Open the file of a review round as a review copy; say first what that changes."""
        self._desk.tabs.commit()
        received = self.copies.compare(package)
        if received.standing in {CopyStanding.NEXT, CopyStanding.RENEWED} and not self._wanted(
            received
        ):
            return
        if received.standing is CopyStanding.OLDER:
            known = received.known.name if received.known is not None else ""
            words = message("ReviewCopy", "You have a later round already: {name}.")
            self._desk.notices.note(words.fill(name=known))
        self.copies.take(received)
        self._desk.library.show(received.document.id)
        self._desk.show_panel("comments")
        if received.standing in {CopyStanding.NEW, CopyStanding.NEXT, CopyStanding.RENEWED}:
            words = message("ReviewCopy", "The review copy is in your library.")
            self._desk.notices.note(words)

    def _wanted(self, received: ReceivedCopy) -> bool:
        known = received.known.name if received.known is not None else ""
        title = received.document.title(self._desk.look.document_language)
        if received.standing is CopyStanding.RENEWED:
            asked = message("ReviewCopy", "“{title}” was sent once more for {name}.")
            told = message(
                "ReviewCopy",
                "Your review copy is brought up to date. Your comments stay: {count}.",
            ).fill(count=received.comments)
        else:
            asked = message("ReviewCopy", "“{title}” comes for a new round: {name}.")
            told = message(
                "ReviewCopy",
                "The text of now takes the place of that of {before}. Your comments on that round"
                " stay as they are and are not sent again: {count}.",
            ).fill(before=known, count=received.comments)
        dialog = ConfirmDialog(
            asked.fill(title=title, name=received.round.name),
            told,
            message("ReviewCopy", "Take over"),
            self._desk.window,
        )
        return dialog.exec() == QDialog.DialogCode.Accepted

    # An answer goes

    def ask_answer(self, document: str = "") -> None:
        """Ask what an answer shall say, and write it."""
        self._desk.notices.careful(lambda: self._ask_answer(document))

    def _ask_answer(self, document: str) -> None:
        desk = self._desk
        view = desk.view
        document = document or (view.document if view is not None else "")
        copy = self.copies.of(document)
        if copy is None:
            return
        answering = Answering(
            desk.bench.session.document(document), copy, self.copies.comments(document)
        )
        dialog = SendAnswerDialog(answering, desk.profile, desk.look.document_language, desk.window)
        dialog.copying.connect(lambda: self._copy(dialog, document))
        dialog.saving.connect(lambda: self._save(dialog, document))
        dialog.exec()

    def _copy(self, dialog: SendAnswerDialog, document: str) -> None:
        place = QStandardPaths.StandardLocation.TempLocation
        folder = Path(QStandardPaths.writableLocation(place)) / OUTGOING
        dialog.accept()
        self._write(dialog, document, folder / dialog.name, copied=True)

    def _save(self, dialog: SendAnswerDialog, document: str) -> None:
        title = say(message("ReviewCopy", "Save the answer"))
        target = ask_target(dialog, title, self._desk.files.folder / dialog.name, SUFFIX)
        if target is None:
            return
        dialog.accept()
        self._write(dialog, document, target, copied=False)

    def _write(
        self, dialog: SendAnswerDialog, document: str, target: Path, *, copied: bool
    ) -> None:
        dialog.remember(self._desk.profile)
        package = self.copies.answer(document, dialog.who, no_comments=dialog.no_comments)
        what = message("HandingOn", "Packing {name}").fill(name=target.name)
        self._desk.tasks.start(
            what,
            _written(package, target),
            lambda path: self._sent(path, document, copied=copied),
        )

    def _sent(self, target: Path, document: str, *, copied: bool) -> None:
        self.copies.note_answered(document)
        for bar in self._bars.values():
            bar.renew()
        if copied:
            self._desk.files.copied(target)
        else:
            self._desk.files.told(target)

    # An answer comes

    def take_answer(self, _path: Path, package: Package) -> None:
        """Show what an answer would bring, and take it if that is wanted."""
        desk = self._desk
        desk.tabs.commit()
        answers = desk.bench.application.answers
        # Looked at before a dialog is made: an answer that belongs elsewhere is only told.
        document = desk.bench.session.document(answers.preview(package).document)
        dialog = AnswerDialog(
            lambda body: answers.preview(package, body),
            answers.bodies,
            Locators(document, number(document)),
            desk.look,
            desk.window,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        # Another answer may have been taken in while this one was looked at.
        preview = answers.preview(package, dialog.preview.organisation)
        known = answers.is_known(preview)
        count = answers.take(preview)
        desk.library.show(preview.document)
        desk.show_panel("comments")
        if known:
            # There is no step that undo could take back: it would be the one before.
            said = message("Answers", "Everything in the answer of {name} is here already.")
            desk.notices.note(said.fill(name=preview.organisation))
            return
        note = message("Answers", "Answer of {name}: comments taken over: {count}").fill(
            name=preview.organisation, count=count
        )
        desk.notices.note(
            note, (message("Library", "Undo"), desk.editing.take_back), perishable=True
        )


def _written(package: Package, target: Path) -> Work[Path]:
    content = yield from write_package(package)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
    return target
