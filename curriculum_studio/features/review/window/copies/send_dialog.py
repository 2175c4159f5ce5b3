"""Asking who answers, with what, and under which name the file goes out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Comment, ReviewCopy
from curriculum_studio.features.review.service.review_copies import Reviewer, answer_name
from curriculum_studio.features.sharing.formats.package_content import SUFFIX
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.profile.own_profile import OwnProfile

_FORBIDDEN = str.maketrans("", "", '\\/:*?"<>|\n\t')


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
    organisationLabel: QLabel
    organisation: QLineEdit
    prefixLabel: QLabel
    prefix: QLineEdit
    named: QCheckBox
    person: QLineEdit
    targetLabel: QLabel
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
        """Take what the answer is about, and what was said of oneself last time."""
        super().__init__(parent)
        load_form(self, "send_answer")
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
        plain = self.target.text().strip().translate(_FORBIDDEN).strip(" .")
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
            said = message("ReviewCopy", "“No comments” is sent. Your {count} stay here.").fill(
                count=total
            )
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
