"""Review rounds, reminders and minutes in the window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.kinds import is_review_round, is_standard
from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.personal_data import names_said
from curriculum_studio.core.review_rounds import asked_again
from curriculum_studio.core.stages import Obstacle, languages_of
from curriculum_studio.features.publishing.window.papers import save_paper
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.service.distribution import SendOrder, language_for
from curriculum_studio.features.review.service.minutes import (
    MinutesOrder,
    meetings_of,
    nothing_to_record,
)
from curriculum_studio.features.review.service.rounds import MeetingLine, Rounds
from curriculum_studio.features.review.window.meeting_dialogs import (
    MeetingRecordDialog,
    MinutesDialog,
    MinutesWish,
)
from curriculum_studio.features.review.window.round_dialogs import RoundDialog
from curriculum_studio.features.review.window.rounds_board import RoundsBoard
from curriculum_studio.features.review.window.stage_dialog import StageDialog
from curriculum_studio.i18n import Message, StudioError, message, said_in
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.dialog import Dialog, make_room, may_replace
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import showing

# --- dialog for reminders ---------------------------------------------------------------------

_NAMES: dict[Language, Message] = {
    "zh": message("Rounds", "Chinese"),
    "en": message("Rounds", "English"),
    "de": message("Rounds", "German"),
}

#: Writes the letter to bodies in a language, from an organisation.
Writer = Callable[[Sequence[Recipient], Language, str], str]


class RemindDialog(Dialog):
    """Shows the letter to all that are silent or to one of them; `copying`: it shall be copied."""

    copying = Signal()

    to: QComboBox
    language: QComboBox
    organisation: QLineEdit
    letter: QPlainTextEdit
    copyButton: QPushButton
    closeButton: QPushButton

    def __init__(
        self,
        silent: Sequence[Recipient],
        write: Writer,
        own: Language,
        asking: Callable[[Language], str],
        parent: QWidget | None = None,
    ) -> None:
        """Write to all that are `silent`; `asking` names in a language the body that asks."""
        super().__init__(parent, "remind")
        self._silent, self._write = tuple(silent), write
        self._own: Language = own
        if len(self._silent) > 1:
            self.to.addItem(say(message("Rounds", "All ({count})").fill(count=len(silent))))
        for each in self._silent:
            contact = f" · {each.contact}" if each.contact else ""
            self.to.addItem(f"{each.organisation}{contact}")
        for language in LANGUAGES:
            self.language.addItem(say(_NAMES[language]), language)
        self._asking, self._own_name = asking, False
        self.to.currentIndexChanged.connect(lambda _: self._choose())
        self.language.currentIndexChanged.connect(lambda _: self._renew())
        self.organisation.textEdited.connect(lambda _: self._named())
        self.copyButton.clicked.connect(self.copying)
        self.closeButton.clicked.connect(self.reject)
        self._choose()
        make_room(self)

    @property
    def bodies(self) -> tuple[Recipient, ...]:
        """To whom the letter goes."""
        at = self.to.currentIndex() - (len(self._silent) > 1)
        return self._silent if at < 0 else self._silent[at : at + 1]

    @property
    def named(self) -> bool:
        """Whether somebody wrote who asks."""
        return self._own_name

    @property
    def words(self) -> str:
        """The letter as it stands now."""
        return self.letter.toPlainText()

    def _choose(self) -> None:
        wanted = self.language.findData(language_for(self.bodies, self._own))
        if wanted == self.language.currentIndex():
            self._renew()
        else:
            self.language.setCurrentIndex(wanted)

    def _named(self) -> None:
        self._own_name = True
        self._renew()

    def _renew(self) -> None:
        language = next(e for e in LANGUAGES if e == self.language.currentData())
        if not self._own_name:
            self.organisation.setText(self._asking(language))
        self.letter.setPlainText(
            self._write(self.bodies, language, self.organisation.text().strip())
        )


# --- reminders --------------------------------------------------------------------------------

#: So many bodies are counted and not named in a note.
_MANY = 4


def asking(context: AppContext, document: str, language: Language) -> str:
    """Return which body asks for comments, not which person pressed the button."""
    known = context.settings.text("organisation")
    front = context.bench.session.document(document).root.payload
    if known or not isinstance(front, FrontMatter):
        return known
    said = (front.proposer, front.issuer, *front.drafting_bodies)
    return next((name for each in said if (name := each.best(language))), "")


def remind(context: AppContext, identity: str) -> None:
    """Show the letter to those who have not answered a round, to be copied."""
    rounds = context.bench.application.rounds
    reminding = context.bench.application.reminding
    document = rounds.line(identity).payload.document
    dialog = RemindDialog(
        reminding.silent(identity),
        lambda bodies, language, sender: reminding.letter(identity, bodies, language, sender),
        context.look.document_language,
        lambda language: asking(context, document, language),
        context.window,
    )
    dialog.copying.connect(lambda: _copied(context, dialog, identity))
    dialog.exec()


def _copied(context: AppContext, dialog: RemindDialog, identity: str) -> None:
    QGuiApplication.clipboard().setText(dialog.words)
    if dialog.named:
        context.profile.complete(organisation=dialog.organisation.text().strip())
    names = [each.organisation for each in dialog.bodies]
    dialog.accept()
    context.bench.application.rounds.note_reminded(identity, names)
    words = message("Rounds", "The letter to {name} is copied. Paste it into an e-mail or WeChat.")
    shown = "、".join(names) if len(names) < _MANY else str(len(names))
    context.notices.note(words.fill(name=shown))


# --- the controller ---------------------------------------------------------------------------


class RoundsController(QObject):
    """Shows rounds, begins them, writes meetings down and minutes into files."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def rounds(self) -> Rounds:
        """The rounds of the open library."""
        return self._context.bench.application.rounds

    # Showing

    def show(self, document: str = "") -> None:
        """Show the rounds of a standard, else of the one in front."""
        self._context.notices.careful(lambda: self._bring(document or self._standard()))

    def _bring(self, document: str) -> None:
        self._show(document).take_focus()

    def show_round(self, identity: str) -> bool:
        """Show a round on the board of its document, if that is there and one's own."""
        document = self.rounds.line(identity).payload.document
        session = self._context.bench.session
        here = {entry.id for entry in session.entries()}
        if document not in here or session.is_copy(document):
            return False
        self._show_round(identity)
        return True

    def _show_round(self, identity: str) -> None:
        board = self._show(self.rounds.line(identity).payload.document)
        board.renew(identity)
        board.take_focus()

    def _show(self, document: str) -> RoundsBoard:
        board = self._context.tabs.show_board(f"rounds:{document}", lambda: self._make(document))
        assert isinstance(board, RoundsBoard)  # noqa: S101 - the key is ours alone
        return board

    def _make(self, document: str) -> RoundsBoard:
        board = RoundsBoard(self._context.bench, self._context.look, document)
        board.beginning.connect(lambda: self.ask_begin(document))
        board.changing.connect(self.ask_change)
        board.meeting.connect(self.ask_meeting)
        board.writing.connect(lambda _: self.ask_minutes(document))
        board.sending.connect(self.ask_send)
        board.reminding.connect(self.ask_remind)
        board.commented.connect(lambda: self._show_comments(document))
        return board

    def _show_comments(self, document: str) -> None:
        self._context.library.show(document)
        self._context.show_panel("comments")

    def _standard(self) -> str:
        front = self._context.tabs.front
        session = self._context.bench.session
        entries = session.entries()
        standards = [
            each.id for each in entries if is_standard(each) and not session.is_copy(each.id)
        ]
        own = str(getattr(front, "document", "") or "")
        if own in standards:
            return own
        if own in {entry.id for entry in entries if is_review_round(entry)}:
            return self.rounds.line(own).payload.document
        # With several, the one that was worked on last.
        for entry in sorted(entries, key=lambda each: each.updated, reverse=True):
            if entry.id in standards:
                return entry.id
        raise StudioError(
            message("Rounds", "There is no standard in the library."),
            remedy=message("Rounds", "Open a standard, or begin a new one."),
        )

    # Rounds

    def ask_begin(self, document: str) -> None:
        """Ask for a new round and begin it."""
        self._context.notices.careful(lambda: self._ask_begin(document))

    def _ask_begin(self, document: str) -> None:
        if not self._context.tabs.commit():
            return
        shown = self._context.bench.session.document(document)
        front = shown.root.payload
        stage = front.stage if isinstance(front, FrontMatter) else "comment_draft"
        if stage == "working_draft":
            stage = "comment_draft"
        language = self._context.look.document_language
        known = self.rounds.of(document)
        # Mostly the same bodies are asked again.
        again = known[0].payload.recipients if known else ()
        today = self.rounds.today().isoformat()
        payload = ReviewRound(
            document=document,
            stage=stage,
            recipients=asked_again(again, today),
        )
        name = message("Rounds", "{stage}, round {count}")
        written = shown.written_in(language)
        named = name.fill(stage=STAGES[stage][written], count=len(known) + 1)
        title = said_in(written)(named)
        dialog = self._dialog(title, payload, new=True)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.profile.ask_once()
            author = self._context.profile.value.name
            begun = self.rounds.begin(document, dialog.title(), dialog.payload(), author)
            self._show(document).renew(begun)

    def ask_change(self, identity: str) -> None:
        """Show a round to be corrected."""
        self._context.notices.careful(lambda: self._ask_change(identity))

    def _ask_change(self, identity: str) -> None:
        line = self.rounds.line(identity)
        dialog = self._dialog(line.title, line.payload, new=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.rounds.correct(identity, dialog.title(), dialog.payload())

    def _dialog(self, title: str, payload: ReviewRound, *, new: bool) -> RoundDialog:
        known = (self._context.look.document_language, self.rounds.today(), self.rounds.off())
        return RoundDialog(title, payload, *known, new=new, parent=self._context.window)

    # Sending out

    def ask_send(self, identity: str) -> None:
        """Ask for a folder and write what goes out in a round."""
        if not self._context.tabs.commit():
            return
        title = say(message("Rounds", "Folder for the files that are sent out"))
        folder = QFileDialog.getExistingDirectory(
            self._context.window, title, str(self._context.files.folder)
        )
        if folder:
            self._context.files.remember_folder(Path(folder))
            self._context.notices.careful(lambda: self.send(identity, Path(folder)))

    def send(self, identity: str, folder: Path) -> None:
        """Write what goes out in a round, beside further work."""
        application = self._context.bench.application
        document = application.session.document(self.rounds.line(identity).payload.document)
        own = self._context.look.document_language
        languages = languages_of(document)
        first = document.written_in(own)
        order = SendOrder(
            identity,
            folder,
            tuple(dict.fromkeys((first, *languages))),
            asking(self._context, document.id, own),
        )
        sending = application.sending
        there = sending.there_already(order)
        if there:
            question = message("Rounds", "Files of a round are in this folder already.")
            explained = message("Rounds", "If they are replaced, what was sent out before is lost.")
            if not may_replace(there, question, explained, self._context.window):
                return
            order = replace(order, overwrite=True)
        what = message("Rounds", "Writing the files of {name}")
        work = sending.send(order)
        self._context.tasks.start(
            what.fill(name=self.rounds.line(identity).title), work, self._sent
        )

    def _sent(self, paths: Sequence[Path]) -> None:
        words = message(
            "Rounds", "{count} files to send were created: draft, form, exchange file.", "", 1
        )
        folder = paths[0].parent
        self._context.notices.note(
            words.fill(count=len(paths)),
            showing(folder),
        )

    def ask_remind(self, identity: str) -> None:
        """Show the letter to those who have not answered a round."""
        self._context.notices.careful(lambda: remind(self._context, identity))

    # Stages

    def ask_stage(self, document: str = "") -> None:
        """Ask for the next stage of a standard, with what stands against it."""
        self._context.notices.careful(lambda: self._ask_stage(document or self._standard()))

    def _ask_stage(self, document: str) -> None:
        if not self._context.tabs.commit():
            return
        stages = self._context.bench.application.stages
        language = self._context.look.document_language

        def against(stage: Stage) -> tuple[Sequence[Obstacle], Message | None]:
            found = stages.obstacles(document, stage, language)
            return found, stages.hindrance(document, stage)

        dialog = StageDialog(
            stages.front(document).stage,
            against,
            language,
            self._context.profile.value.name,
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            author = dialog.author.text().strip()
            self._context.profile.complete(name=author)
            version = stages.change(document, dialog.chosen(), author, dialog.why())
            note = message("History", "The version “{name}” was saved.").fill(name=version.name)
            self._context.notices.note(note)
        elif dialog.wanted is not None:
            self._lead_to(document, dialog.wanted.places[0])

    def _lead_to(self, document: str, place: str) -> None:
        """Show a round, a comment or a text that stands against another stage."""
        if place in {line.id for line in self.rounds.of(document)}:
            self._show_round(place)
            return
        self._context.library.show(document)
        if self._context.bench.application.reviewing.known(place) is not None:
            review = REVIEW.of(self._context)
            review.show_comment(place)
            review.go_to(place)
        elif self._context.view is not None:
            self._context.view.show_node(place)

    # Meetings

    def ask_meeting(self, identity: str) -> None:
        """Ask for a meeting and write it down."""
        self._context.notices.careful(lambda: self._ask_meeting(identity))

    def _ask_meeting(self, identity: str) -> None:
        rounds = self.rounds
        document = rounds.line(identity).payload.document
        dialog = MeetingRecordDialog(
            rounds.today(), lambda on: len(rounds.decided(document, on)), self._context.window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            rounds.meet(identity, dialog.title(), dialog.meeting(), dialog.written())
            note = message("Rounds", "The meeting “{name}” was recorded.")
            self._context.notices.note(
                note.fill(name=dialog.title()),
                (message("Rounds", "Minutes …"), lambda: self.ask_minutes(document)),
            )

    # Minutes

    def ask_minutes(self, document: str = "") -> None:
        """Ask which minutes, and write them."""
        self._context.notices.careful(lambda: self._ask_minutes(document or self._standard()))

    def _ask_minutes(self, document: str) -> None:
        language = self._context.look.document_language
        meetings = meetings_of(self.rounds, self._context.bench.application.reviewing, document)
        if not meetings:
            raise nothing_to_record()
        content = self._context.bench.session.document(document)
        language = content.written_in(self._context.look.document_language)
        dialog = MinutesDialog(
            content.title(language),
            meetings,
            language,
            self._context.files.folder,
            self._context.window,
        )
        dialog.correcting.connect(lambda at: self._correct(dialog, document, at))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            wish = dialog.wish()
            self.write_minutes(document, dialog.meetings[wish.at], wish)

    def _correct(self, dialog: MinutesDialog, document: str, at: int) -> None:
        """Let somebody correct what was written down of a meeting, and show the minutes anew."""
        line = dialog.meetings[at]
        rounds = self.rounds
        held = MeetingRecordDialog(
            rounds.today(), lambda on: len(rounds.decided(document, on)), dialog, known=line
        )
        if held.exec() == QDialog.DialogCode.Accepted:
            round_ = next(
                each.id
                for each in rounds.of(document)
                if line.id in {met.id for met in rounds.meetings(each.id)}
            )
            rounds.correct_meeting(round_, line.id, held.title(), held.meeting(), held.written())
            reviewing = self._context.bench.application.reviewing
            dialog.show_meetings(meetings_of(rounds, reviewing, document), line.id)

    def write_minutes(self, document: str, meeting: MeetingLine, wish: MinutesWish) -> None:
        """Write the minutes of a meeting into a file."""
        application = self._context.bench.application
        content = application.session.document(document)
        every = application.reviewing.comments(document)
        said = (each for each in every if each.id in meeting.payload.comments)
        if not may_leave(names_said(content, said), self._context.window):
            return
        order = MinutesOrder(
            document=document,
            meeting=meeting.payload,
            name=meeting.title,
            notes=meeting.notes,
            languages=wish.languages,
            named=wish.named,
        )
        minutes = application.minutes
        save_paper(self._context, wish.target, lambda paper: minutes.write(order, paper))
