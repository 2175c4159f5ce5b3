"""Versions that come by themselves: yesterday's state, hours of work, and before risky acts."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from curriculum_studio.core.diff import same_content
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.transactions import AddDocument, Change, documents_of
from curriculum_studio.core.versions import Reason
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import DocumentStore, VersionStore
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session

#: After so many seconds of changes the state before the next one is kept.
HOUR = 3600.0


@dataclass(slots=True)
class _Seen:
    """When the state of a document was kept last: the day, and the clock in seconds."""

    day: date
    clock: float
    changed: bool = False


class AutomaticVersions:
    """Keeps the state of documents before it is lost to sight.

    Before the first change of a day, after an hour of changes, before acts that replace much at
    once, and on closing. The wall clock only says what day it is; how long an hour is says a clock
    that cannot leap.
    """

    def __init__(
        self,
        session: Session,
        store: DocumentStore,
        versions: VersionStore,
        clock: Callable[[], float],
    ) -> None:
        """Watch over a session; `clock` runs in seconds."""
        self._session = session
        self._store = store
        self._versions = versions
        self._clock = clock
        self._seen: dict[str, _Seen] = {}
        session.precede(self._before)
        session.listen(self._after)

    def keep(self, documents: Iterable[str], reason: Reason) -> None:
        """Keep the present state of documents, where it is not kept already."""
        for identity in documents:
            document = self._session.peek(identity)
            if document is not None and document.kind != MARK:
                self._create(document, reason)

    def close(self) -> None:
        """Keep the state of all documents that were changed since it was kept last."""
        changed = [identity for identity, seen in self._seen.items() if seen.changed]
        self.keep(changed, "closing")

    # Inside

    def _before(self, changes: Sequence[Change], reason: Reason) -> None:
        come = {e.document.id: e.document for e in changes if isinstance(e, AddDocument)}
        for identity, document in come.items():
            self._keep_binned(identity, document)
        for identity in documents_of(changes):
            present = None if identity in come else self._session.peek(identity)
            if present is None or present.kind == MARK:
                continue
            due = reason or self._due(present)
            if due:
                self._create(present, due)

    def _after(self, changes: Sequence[Touched]) -> None:
        for each in changes:
            seen = self._seen.get(each.document)
            if seen is not None:
                seen.changed = True

    def _keep_binned(self, identity: str, document: Document) -> None:
        """Keep what stands in the recycle bin before something else takes its place."""
        with suppress(StudioError):
            binned = self._store.load_binned(identity)
            if binned.kind != MARK and not same_content(binned, document):
                self._create(binned, "delete")

    def _due(self, document: Document) -> Reason:
        today, now = self._today(), self._clock()
        seen = self._seen.get(document.id)
        if seen is None:
            infos = self._versions.versions(document.id)
            if infos and _day(infos[0].time) == today:
                self._seen[document.id] = _Seen(today, now)
                return ""
            return "day"
        if seen.day != today:
            return "day"
        return "hour" if seen.changed and now - seen.clock >= HOUR else ""

    def _create(self, document: Document, reason: Reason) -> None:
        self._versions.create(
            document,
            name="",
            author="",
            message="",
            automatic=True,
            reason=reason,
            actor=self._session.actor.profile,
        )
        self._seen[document.id] = _Seen(self._today(), self._clock())

    def _today(self) -> date:
        return _day(self._session.now())


def _day(time: str) -> date:
    """Return the day here of a time that is given as ISO 8601 in UTC."""
    return datetime.fromisoformat(time).astimezone().date()
