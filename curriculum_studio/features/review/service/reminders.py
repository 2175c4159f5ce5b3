"""Reminding those who were asked in a review round and have not answered yet."""

from collections.abc import Sequence

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Recipient
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.review.model.reminder_letters import Reminder, letter
from curriculum_studio.features.review.service.rounds import Rounds
from curriculum_studio.session.session import Session


class Reminding:
    """Writes letters to those from whom nothing came back."""

    def __init__(self, session: Session, rounds: Rounds) -> None:
        """Take the session and its rounds."""
        self._session = session
        self._rounds = rounds

    def silent(self, round_: str) -> tuple[Recipient, ...]:
        """Return those asked in a round who have not answered."""
        return self._rounds.standing(round_).silent

    def letter(
        self, round_: str, bodies: Sequence[Recipient], language: Language, sender: str = ""
    ) -> str:
        """Return the letter to bodies in a language, as plain text to be pasted."""
        said = self._rounds.line(round_).payload
        document = self._session.document(said.document)
        sent = {each.sent for each in bodies}
        left = days_left(said, self._rounds.today().isoformat())
        reminder = Reminder(
            document.title(language),
            STAGES[said.stage].get(language) if said.stage in STAGES else "",
            # Bodies that were asked on different days get one letter without a day.
            sent.pop() if len(sent) == 1 else "",
            said.end,
            over=left is not None and left < 0,
            sender=sender,
        )
        return letter(reminder, bodies, language)
