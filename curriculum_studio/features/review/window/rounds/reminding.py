"""Reminding those who have not answered a round, and who it is that asks."""

from PySide6.QtGui import QGuiApplication

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.review.service.reminders import Reminding
from curriculum_studio.features.review.window.rounds.remind_dialog import RemindDialog
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext

#: So many bodies are counted and not named in a note.
_MANY = 4


def asking(desk: AppContext, document: str, language: Language) -> str:
    """Return which body asks for comments, not which person pressed the button."""
    known = desk.settings.text("organisation")
    front = desk.bench.session.document(document).root.payload
    if known or not isinstance(front, FrontMatter):
        return known
    said = (front.proposer, front.issuer, *front.drafting_bodies)
    return next((name for each in said if (name := each.get(language) or each.zh)), "")


def remind(desk: AppContext, identity: str) -> None:
    """Show the letter to those who have not answered a round, to be copied."""
    rounds = desk.bench.application.rounds
    reminding = Reminding(desk.bench.session, rounds)
    document = rounds.line(identity).payload.document
    dialog = RemindDialog(
        reminding.silent(identity),
        lambda bodies, language, sender: reminding.letter(identity, bodies, language, sender),
        desk.look.document_language,
        lambda language: asking(desk, document, language),
        desk.window,
    )
    dialog.copying.connect(lambda: _copied(desk, dialog, identity))
    dialog.exec()


def _copied(desk: AppContext, dialog: RemindDialog, identity: str) -> None:
    QGuiApplication.clipboard().setText(dialog.words)
    if dialog.named:
        desk.profile.complete(organisation=dialog.organisation.text().strip())
    names = [each.organisation for each in dialog.bodies]
    dialog.accept()
    desk.bench.application.rounds.note_reminded(identity, names)
    words = message("Rounds", "The letter to {name} is copied. Paste it into a mail or WeChat.")
    shown = "、".join(names) if len(names) < _MANY else str(len(names))
    desk.notices.note(words.fill(name=shown))
