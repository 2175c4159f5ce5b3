"""Changing the stage of a standard: what stands against it, and the version that is kept."""

from collections.abc import Callable
from dataclasses import replace

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.review_rounds import moment_day
from curriculum_studio.core.stages import LastRound, Obstacle, obstacles
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.review.service.rounds import Rounds
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session


class Stages:
    """The stages of the standards of a session."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        rounds: Rounds,
        versions: VersionStore,
        now: Callable[[], str],
    ) -> None:
        """Keep stages; `now` returns ISO 8601 in UTC."""
        self._session = session
        self._reviewing = reviewing
        self._versions = versions
        self._now = now
        self._rounds = rounds

    def front(self, document: str) -> FrontMatter:
        """Return the data of the cover, where the stage stands.

        Raises:
            StudioError: if the document is no standard.

        """
        payload = self._session.document(document).root.payload
        if not isinstance(payload, FrontMatter):
            raise StudioError(
                message("Stages", "Only a standard has stages."),
                remedy=message("Stages", "Open a standard."),
            )
        return payload

    def obstacles(self, document: str) -> tuple[Obstacle, ...]:
        """Return what stands against another stage."""
        comments = self._reviewing.comments(document)
        return obstacles(self._session.document(document), comments, self._last(document))

    def change(self, document: str, stage: Stage, author: str = "") -> VersionInfo:
        """Bring a standard into a stage as one step of undo, and keep it as a version.

        The day becomes the date of the draft; a published text has no such date.
        """
        front = self.front(document)
        today = moment_day(self._now())
        on = today.isoformat() if today is not None else ""
        dated = on if stage != "published" else front.draft_date
        root = self._session.document(document).root
        name = STAGES[stage].get(root.lead)
        self._session.edit(
            document,
            (SetPayload(root.id, replace(front, stage=stage, draft_date=dated)),),
            message("Stages", "Stage: {name}").fill(name=name),
        )
        return self._versions.create(
            self._session.document(document),
            name=f"{name} {on}",
            author=author,
            message="",
            actor=self._session.actor.profile,
        )

    def _last(self, document: str) -> LastRound | None:
        """Return the round that began last; those before it are over."""
        for line in self._rounds.of(document):
            meetings = tuple((e.title, e.payload) for e in self._rounds.meetings(line.id))
            today = self._rounds.today().isoformat()
            return LastRound(line.id, line.title, line.payload, today, meetings)
        return None
