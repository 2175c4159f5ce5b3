"""Observations in the library: begun, listed, counted for their try-out, written on paper."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.languages import Language
from curriculum_studio.core.observations import (
    Observed,
    new_observation,
    observation_of,
    seen_of,
)
from curriculum_studio.core.payloads.pilots import Seen
from curriculum_studio.core.trials import trial_of
from curriculum_studio.features.pilots.formats.registry import papers
from curriculum_studio.i18n import message
from curriculum_studio.session.session import Session


class Observing:
    """Keeps the observations of one workspace. They leave it only where somebody chooses so."""

    def __init__(self, session: Session) -> None:
        """Take the session."""
        self._session = session

    def all(self, trial: str = "") -> tuple[Document, ...]:
        """Return the observations, of one try-out or all of them; the last day first."""
        entries = self._session.entries()
        found = [self._session.document(e.id) for e in entries if e.kind == "observation"]
        wanted = [each for each in found if not trial or observation_of(each).trial == trial]
        return tuple(sorted(wanted, key=lambda each: observation_of(each).date, reverse=True))

    def begin(self, unit: str, observed: Observed, language: Language) -> Document:
        """Begin an observation of an activity of a unit.

        Raises:
            StudioError: if there is no such unit.

        """
        document = self._session.document(unit)
        made = new_observation(document, observed, language)
        title = made.title(language)
        label = message("Steps", "Begin the observation “{title}”").fill(title=title)
        self._session.add(made, label)
        return made

    def seen(self, trial: Document) -> Seen:
        """Return how much was observed in a try-out."""
        return seen_of(trial, self.all(trial.id))

    def keep_sums(self, trials: Sequence[str]) -> None:
        """Write the sums into the records of try-outs, before these are handed on."""
        for identity in trials:
            trial = self._session.document(identity)
            seen, head = self.seen(trial), trial_of(trial)
            if seen != head.seen:
                label = message("Steps", "Count the observations of a try-out")
                edit = SetPayload(identity, replace(head, seen=seen))
                self._session.edit(identity, (edit,), label)

    def paper(self, observation: Document, language: Language) -> bytes:
        """Return an observation as DOCX, with room for what is not written yet."""
        head = observation_of(observation)
        there = any(entry.id == head.document for entry in self._session.entries())
        unit = self._session.document(head.document) if there else None
        return bytes(papers().observation_paper(unit, language, observation))
