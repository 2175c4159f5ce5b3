"""Review copies in the window: their bar, the answers to send, and answers taken in."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Comment, ReviewCopy
from curriculum_studio.core.review_rounds import days_left, moment_day
from curriculum_studio.features.review.service.answers import AnsweredComment, AnswerPreview, State
from curriculum_studio.features.review.service.review_copies import (
    CopyStanding,
    ReceivedCopy,
    ReviewCopies,
    Reviewer,
    answer_name,
)
from curriculum_studio.features.review.window.comment_words import shown_day
from curriculum_studio.features.sharing.formats.package import SUFFIX, Package
from curriculum_studio.features.sharing.window.package_exchange import OUTGOING, write_file
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import name_part
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import ConfirmDialog, Dialog, ask_target
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say, spoken_language
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.own_profile import OwnProfile

# --- what an answer would bring in ------------------------------------------------------------

#: What is said of a comment.
STATES: Mapping[State, Message] = {
    "new": message("Answers", "new"),
    "changed": message("Answers", "changed"),
    "same": message("Answers", "already here"),
    "older": message("Answers", "from an older answer"),
    "withdrawn": message("Answers", "no longer in it, stays"),
}

#: Looks at the answer again, as that of a body.
Looker = Callable[[str], AnswerPreview]


class AnswerDialog(Dialog):
    """Shows who says what on which place, and as whose answer it counts."""

    title: QLabel
    about: QLabel
    body: QComboBox
    summary: QLabel
    comments: QTreeWidget
    ignored: QLabel

    def __init__(
        self,
        look_at: Looker,
        bodies: Callable[[AnswerPreview], tuple[str, ...]],
        places: Locators,
        look: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "take_answer")
        self._look_at = look_at
        self._places = places
        self._look = look
        self.preview = look_at("")
        heads = [
            message("Answers", "Number"),
            message("Answers", "Place"),
            message("Answers", "Comment"),
            message("Answers", "State"),
        ]
        self.comments.setHeaderLabels([say(each) for each in heads])
        self.comments.setRootIsDecorated(False)
        header = self.comments.header()
        header.setStretchLastSection(False)
        for column in (0, 1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for name in bodies(self.preview):
            self.body.addItem(name, name)
        self.body.setCurrentIndex(max(0, self.body.findData(self.preview.organisation)))
        self.body.activated.connect(lambda _: self._choose())
        self._show()

    def _choose(self) -> None:
        self.preview = self._look_at(str(self.body.currentData()))
        self._show()

    def _show(self) -> None:
        preview, answer = self.preview, self.preview.answer
        title = message("Answers", "Answer of {name}").fill(name=answer.organisation)
        self.title.setText(say(title))
        about = message("Answers", "{round} · written on {day}")
        if answer.person:
            about = message("Answers", "{round} · written on {day} by {person}")
        self.about.setText(
            say(
                about.fill(
                    round=preview.round_name or "—",
                    day=shown_day(str(moment_day(answer.time) or "")),
                    person=answer.person,
                )
            )
        )
        self.summary.setText("\n".join(say(each) for each in self._told()))
        self.comments.clear()
        self.comments.addTopLevelItems([self._item(each) for each in preview.comments])
        self.comments.setVisible(bool(preview.comments))
        self.ignored.setText("\n".join(say(each) for each in preview.ignored))
        self.ignored.setVisible(bool(preview.ignored))
        self._ok.setText(say(message("Answers", "Import")))
        self._ok.setDefault(True)

    def _told(self) -> list[Message]:
        preview = self.preview
        counts, places = preview.counts(), preview.places()
        told: list[Message] = []
        if preview.answer.no_comments:
            told.append(message("Answers", "They have read it and have no comments."))
        else:
            told.append(
                message("Answers", "{new} new · {changed} changed · {same} already here").fill(
                    new=counts["new"], changed=counts["changed"], same=counts["same"]
                )
            )
        if places["changed"] or places["orphan"]:
            told.append(
                message(
                    "Answers",
                    "Places: {found} found, {changed} whose words have changed, {gone} that are"
                    " gone. No comment is moved to other words.",
                ).fill(found=places["attached"], changed=places["changed"], gone=places["orphan"])
            )
        if counts["withdrawn"]:
            told.append(
                message(
                    "Answers",
                    "Withdrawn since the last answer: {count}. They stay here.",
                ).fill(count=counts["withdrawn"])
            )
        if counts["older"]:
            told.append(
                message(
                    "Answers", "A newer answer to this copy is already here; the newer one counts."
                )
            )
        if not preview.asked:
            told.append(
                message("Answers", "This organisation was not asked. If it was, choose it above.")
            )
        return told

    def _item(self, each: AnsweredComment) -> QTreeWidgetItem:
        comment = each.after
        said = self._places.say(comment.anchor.node, self._look.document_language)
        place = " ".join(part for part in (said.clause, said.element) if part)
        text = " ".join((comment.text or comment.proposal).split())
        item = QTreeWidgetItem([comment.number, place or "—", text, say(STATES[each.state])])
        item.setToolTip(2, comment.text or comment.proposal)
        if each.place != "attached":
            gone = say(message("Answers", "no longer there"))
            item.setText(1, f"△ {place if each.place == 'changed' else gone}")
            words = message("Answers", "The marked words were not found: “{words}”")
            item.setToolTip(1, say(words.fill(words=self._places.quotation(comment.anchor))))
        if each.state in {"withdrawn", "older"}:
            for column in range(4):
                item.setForeground(column, QColor(self._look.theme.muted))
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return item


# --- the bar above a copy ---------------------------------------------------------------------


class CopyBar(QFrame):
    """Says what can be done with a review copy. `sending`: the answer shall be sent."""

    sending = Signal()

    head: QLabel
    until: QLabel
    count: QLabel
    send: QPushButton

    def __init__(self, tell: Callable[[], "Told | None"], parent: QWidget) -> None:
        super().__init__(parent)
        load_form(self, "review_copy")
        self._tell = tell
        self.send.clicked.connect(self.sending)
        self.renew()

    def renew(self) -> None:
        """Say anew how it stands."""
        told = self._tell()
        if told is None:
            return
        copy, today, comments, answered = told
        head = message("ReviewCopy", "Review copy: {name}").fill(name=copy.name or "—")
        self.head.setText(say(head))
        self.until.setText(say(until(copy, today)))
        said = message("ReviewCopy", "Your comments: {count}").fill(count=comments)
        if answered:
            said = message("ReviewCopy", "Your comments: {count} · answer sent {day}").fill(
                count=comments, day=spoken_day(answered, spoken_language())
            )
        self.count.setText(say(said))
        self.setAccessibleDescription(f"{self.head.text()} {self.until.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_tell"):
            self.renew()


#: A review copy, the day of today, the comments on it, and the day of the last answer.
Told = tuple[ReviewCopy, str, int, str]


def until(copy: ReviewCopy, today: str) -> Message:
    """Return until when an answer is asked for."""
    left = days_left(copy, today)
    if left is None:
        return message("ReviewCopy", "You can comment; the text stays as it is.")
    if left < 0:
        return message(
            "ReviewCopy", "You can comment; the text stays as it is. The round ended on {day}."
        ).fill(day=spoken_day(copy.end, spoken_language()))
    if left == 0:
        return message(
            "ReviewCopy", "You can comment; the text stays as it is. Answers are due today."
        )
    return message(
        "ReviewCopy",
        "You can comment; the text stays as it is. Answers until {day}, days left: {left}.",
    ).fill(day=spoken_day(copy.end, spoken_language()), left=left)


# --- sending an answer ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answering:
    """What an answer is about: the document, its review copy, and what was said."""

    document: Document
    copy: ReviewCopy
    comments: Sequence[Comment]


class SendAnswerDialog(Dialog):
    """Shows what an answer would say; `copying`, `saving`: that is decided."""

    copying = Signal()
    saving = Signal()

    title: QLabel
    about: QLabel
    summary: QLabel
    nothing: QCheckBox
    organisation: QLineEdit
    prefix: QLineEdit
    named: QCheckBox
    person: QLineEdit
    target: QLineEdit
    saveButton: QPushButton
    cancelButton: QPushButton
    copyButton: QPushButton

    def __init__(
        self,
        answering: Answering,
        profile: OwnProfile,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """Fill in what `profile` knows of who answers."""
        super().__init__(parent, "send_answer")
        self._answering = answering
        self._language: Language = language
        self._own_name = False
        self.title.setText(answering.document.title(language) or "…")
        self.about.setText(say(self._about()))
        said = [each.organisation for each in answering.comments if each.organisation]
        known = profile.value
        own = known.house or next(iter(said), "")
        self.organisation.setText(own)
        self.prefix.setText(known.code)
        self.person.setText(known.name)
        self.nothing.setChecked(not answering.comments)
        self.nothing.setEnabled(bool(answering.comments))
        for line in (self.organisation, self.prefix, self.person):
            line.textChanged.connect(self._renew)
        self.named.toggled.connect(self._renew)
        self.nothing.toggled.connect(self._renew)
        self.target.textEdited.connect(self._named)
        self.copyButton.clicked.connect(self.copying)
        self.saveButton.clicked.connect(self.saving)
        self.cancelButton.clicked.connect(self.reject)
        self.copyButton.setDefault(True)
        self._renew()
        (self.copyButton if own else self.organisation).setFocus()

    @property
    def who(self) -> Reviewer:
        """Who answers; the person only where that is wanted."""
        person = self.person.text().strip() if self.named.isChecked() else ""
        return Reviewer(self.organisation.text().strip(), self.prefix.text().strip(), person)

    @property
    def no_comments(self) -> bool:
        """Whether nothing shall be said but that it was read."""
        return self.nothing.isChecked()

    @property
    def name(self) -> str:
        """The name of the file with its ending."""
        plain = name_part(self.target.text())
        return f"{plain.removesuffix(SUFFIX) or 'answer'}{SUFFIX}"

    def remember(self, profile: OwnProfile) -> None:
        """Let the profile say what was said here for the first time."""
        person = self.person.text().strip() if self.named.isChecked() else ""
        said, code = self.organisation.text().strip(), self.prefix.text().strip()
        profile.complete(name=person, organisation=said, code=code)

    def _about(self) -> Message:
        copy = self._answering.copy
        if copy.sender:
            return message("ReviewCopy", "{name} · to {sender}").fill(
                name=copy.name or "—", sender=copy.sender
            )
        return message("ReviewCopy", "Round: {name}").fill(name=copy.name or "—")

    def _named(self) -> None:
        self._own_name = True
        self._enable()

    def _renew(self, *_: object) -> None:
        if not self._own_name:
            self.target.setText(answer_name(self._answering.document, self.who, self._language))
        types = Counter(each.type for each in self._answering.comments)
        total = len(self._answering.comments)
        if self.no_comments and total:
            said = message(
                "ReviewCopy", "“No comments” is sent. Your comments stay here: {count}."
            ).fill(count=total)
        elif self.no_comments:
            said = message("ReviewCopy", "You have not commented: “No comments” is sent.")
        else:
            said = message(
                "ReviewCopy",
                "Comments: {count} (general {general}, technical {technical}, editorial"
                " {editorial})",
            ).fill(
                count=total,
                general=types["general"],
                technical=types["technical"],
                editorial=types["editorial"],
            )
        self.summary.setText(say(said))
        self.person.setEnabled(self.named.isChecked())
        self._enable()

    def _enable(self) -> None:
        named = not self.named.isChecked() or bool(self.person.text().strip())
        ready = bool(self.organisation.text().strip()) and bool(self.target.text().strip())
        self.copyButton.setEnabled(ready and named)
        self.saveButton.setEnabled(ready and named)


# --- the controller ---------------------------------------------------------------------------

#: Where the bar stands in a view: above everything.
_PLACE = 0


class ReviewCopiesController(QObject):
    """Opens review copies, shows what can be done with them, sends and takes answers."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._bars: dict[DocumentView, CopyBar] = {}
        context.tabs.changed.connect(self._front_changed)
        context.tabs.closed.connect(self._closed)
        context.bench.changed.connect(self._changed)
        self._front_changed()

    @property
    def copies(self) -> ReviewCopies:
        """The review copies of the open library."""
        return self._context.bench.application.review_copies

    # The bar

    def _front_changed(self) -> None:
        for view in self._context.tabs:
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
        marks = self._context.bench.session.copies
        for view, bar in self._bars.items():
            if view.document in touched or marks.get(view.document) in touched:
                bar.renew()

    # A copy comes

    def take_copy(self, _path: Path, package: Package) -> None:
        """Open the file of a review round as a review copy; say first what that changes."""
        self._context.tabs.commit()
        received = self.copies.compare(package)
        if received.standing in {CopyStanding.NEXT, CopyStanding.RENEWED} and not self._wanted(
            received
        ):
            return
        if received.standing is CopyStanding.OLDER:
            known = received.known.name if received.known is not None else ""
            words = message("ReviewCopy", "You already have a later round: {name}.")
            self._context.notices.note(words.fill(name=known))
        self.copies.take(received)
        self._context.library.show(received.document.id)
        self._context.show_panel("comments")
        if received.standing in {CopyStanding.NEW, CopyStanding.NEXT, CopyStanding.RENEWED}:
            words = message("ReviewCopy", "The review copy is in your library.")
            copy = self.copies.of(received.document.id)
            if copy is not None and copy.source:
                words = message(
                    "ReviewCopy", "The review copy is in your library, beside your own document."
                )
            self._context.notices.note(words)

    def _wanted(self, received: ReceivedCopy) -> bool:
        known = received.known.name if received.known is not None else ""
        title = received.document.title(self._context.look.document_language)
        if received.standing is CopyStanding.RENEWED:
            asked = message("ReviewCopy", "“{title}” was sent once more for {name}.")
            told = message(
                "ReviewCopy",
                "Your review copy will be updated. Your comments stay: {count}.",
            ).fill(count=received.comments)
        else:
            asked = message("ReviewCopy", "“{title}” has come for a new round: {name}.")
            told = message(
                "ReviewCopy",
                "The new text replaces that of {before}. Your comments on that round stay as"
                " they are and are not sent again: {count}.",
            ).fill(before=known, count=received.comments)
        dialog = ConfirmDialog(
            asked.fill(title=title, name=received.round.name),
            told,
            message("ReviewCopy", "Add to the library"),
            self._context.window,
        )
        return dialog.exec() == QDialog.DialogCode.Accepted

    # An answer goes

    def ask_answer(self, document: str = "") -> None:
        """Ask what an answer shall say, and write it."""
        self._context.notices.careful(lambda: self._ask_answer(document))

    def _ask_answer(self, document: str) -> None:
        context = self._context
        view = context.view
        document = document or (view.document if view is not None else "")
        copy = self.copies.of(document)
        if copy is None:
            return
        answering = Answering(
            context.bench.session.document(document), copy, self.copies.comments(document)
        )
        dialog = SendAnswerDialog(
            answering, context.profile, context.look.document_language, context.window
        )
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
        target = ask_target(dialog, title, self._context.files.folder / dialog.name, SUFFIX)
        if target is None:
            return
        dialog.accept()
        self._write(dialog, document, target, copied=False)

    def _write(
        self, dialog: SendAnswerDialog, document: str, target: Path, *, copied: bool
    ) -> None:
        dialog.remember(self._context.profile)
        package = self.copies.answer(document, dialog.who, no_comments=dialog.no_comments)
        what = message("HandingOn", "Packing {name}").fill(name=target.name)
        self._context.tasks.start(
            what,
            write_file(package, target),
            lambda path: self._sent(path, document, copied=copied),
        )

    def _sent(self, target: Path, document: str, *, copied: bool) -> None:
        self.copies.note_answered(document)
        for bar in self._bars.values():
            bar.renew()
        if copied:
            self._context.files.copied(target)
        else:
            self._context.files.told(target)

    # An answer comes

    def take_answer(self, _path: Path, package: Package) -> None:
        """Show what an answer would bring, and take it if that is wanted."""
        context = self._context
        context.tabs.commit()
        answers = context.bench.application.answers
        # Looked at before a dialog is made: an answer that belongs elsewhere is only told.
        document = context.bench.session.document(answers.preview(package).document)
        dialog = AnswerDialog(
            lambda body: answers.preview(package, body),
            answers.bodies,
            Locators(document, number(document)),
            context.look,
            context.window,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        # Another answer may have been taken in while this one was looked at.
        preview = answers.preview(package, dialog.preview.organisation)
        known = answers.is_known(preview)
        count = answers.take(preview)
        context.library.show(preview.document)
        context.show_panel("comments")
        if known:
            # There is no step that undo could take back: it would be the one before.
            said = message("Answers", "Everything in the answer from {name} is already here.")
            context.notices.note(said.fill(name=preview.organisation))
            return
        note = message("Answers", "Answer from {name}: comments imported: {count}").fill(
            name=preview.organisation, count=count
        )
        context.notices.note(
            note, (message("Library", "Undo"), context.editing.take_back), perishable=True
        )
