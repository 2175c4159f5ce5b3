"""Versions of documents: old ones looked at or brought back by edits, and automatic ones.

Automatic versions keep yesterday's state, that of an hour ago, and that before risky acts.

They come before the first change of a day, after an hour of changes, before acts that replace much
at once, and on closing; one that would say nothing new is not made. All of the last 14 days stay,
then the last of each day for 120 days, then of each month. Heads, named ones and those to which
others or files that went out refer are never thinned, and thinning keeps the row, since ids of
later versions hash it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import NoReturn

from curriculum_studio.core.diff import altered, edits_between, same_content
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, Insert, Remove, Touched
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    SetRecord,
    Transaction,
    documents_of,
)
from curriculum_studio.core.versions import Reason
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import (
    Binned,
    DocumentStore,
    Entry,
    Filed,
    Filing,
    Stack,
    VersionStore,
    Written,
)
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- old versions -----------------------------------------------------------------------------


class OldState:
    """The document store of a session that shows one document as it was; nothing can change.

    Other documents, such as frameworks that it links to, are read as they are now.
    """

    def __init__(self, document: Document, store: DocumentStore) -> None:
        self._document = document
        self._store = store

    def entries(self) -> list[Entry]:
        """List all documents of the workspace."""
        return self._store.entries()

    def binned(self) -> list[Binned]:
        """There is no recycle bin beside an old state."""
        return []

    def load(self, document: str) -> Document:
        """Return the old state, or another document as it is now."""
        return self._document if document == self._document.id else self._store.load(document)

    def load_binned(self, document: str) -> Document:
        """Return a document of the recycle bin of the library."""
        return self._store.load_binned(document)

    def commit(
        self,
        written: Sequence[Written],  # noqa: ARG002 - the port asks for it
        steps: Sequence[tuple[Transaction, Filing]],  # noqa: ARG002
    ) -> list[Filed]:
        """Refuse: what was, stays as it was."""
        return self._refuse()

    def _refuse(self) -> NoReturn:
        raise StudioError(
            message("History", "An old version cannot be changed."),
            safe=message("History", "Nothing was changed."),
            remedy=message("History", "Restore the version first, or write in the current text."),
        )

    def commit_undo(
        self,
        written: Sequence[Written],  # noqa: ARG002 - the port asks for it
        filed: Filed,  # noqa: ARG002
        documents: Sequence[str],  # noqa: ARG002
        *,
        undone: bool,  # noqa: ARG002
        rest: Transaction | None = None,  # noqa: ARG002
    ) -> Filed:
        """Refuse; there is nothing to undo."""
        return self._refuse()

    def stack(self, document: str) -> Stack:  # noqa: ARG002 - the port asks for it
        """There are no steps."""
        return Stack()

    def newest(self, *, undone: bool) -> Sequence[tuple[str, int]]:  # noqa: ARG002
        """There are no steps."""
        return ()

    def record(self, change: SetRecord) -> None:
        """Nothing is changed here."""

    def recent(self, most: int) -> Sequence[Transaction]:
        """Return the newest steps of the library, in which earlier texts are looked for."""
        return self._store.recent(most)

    def lead_text(self, wanted: str) -> Cell | None:
        """Return a source text that changed, as the library knows it."""
        return self._store.lead_text(wanted)


def edits_to(document: Document, target: Document) -> tuple[Edit, ...]:
    """Return edits that make a document read as another state of it.

    All stays untouched that is the same. Where no order of single edits leads there, the parts
    right below the root that differ are put in whole, under the ids that they had, so that comments
    and references find them again.
    """
    try:
        return edits_between(document, target)
    except EditError:
        return tuple(_parts_to(document, target))


def _parts_to(document: Document, target: Document) -> Iterator[Edit]:
    yield from altered(document.root, target.root)
    present = {each: tuple(document.walk(each)) for each in document.children.get(document.id, ())}
    wanted = {each: tuple(target.walk(each)) for each in target.children.get(target.id, ())}
    for identity, branch in present.items():
        if wanted.get(identity) != branch:
            yield Remove(identity)
    for identity, branch in wanted.items():
        if present.get(identity) != branch:
            yield Insert(branch)


def kept_automatically(
    versions: VersionStore, document: Document, reason: Reason, actor: str
) -> str:
    """Keep the present state of a document as an automatic version, and return its id.

    `actor` is the id of the profile that does what the version is for.
    """
    kept = versions.create(
        document, name="", author="", message="", automatic=True, reason=reason, actor=actor
    )
    return kept.id


def kept_for_good(
    versions: VersionStore, document: Document, actor: str, reason: Reason = "export"
) -> str:
    """Keep the state of a document that goes out, or is written down elsewhere; return its id."""
    kept = kept_automatically(versions, document, reason, actor)
    versions.hold(kept)
    return kept


# --- automatic versions -----------------------------------------------------------------------

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

    def prepare(self, document: str) -> Iterator[None]:
        """Make ready, with breaks, the version that the next change of a document would need."""
        present = self._session.peek(document)
        if present is not None and present.kind != MARK and self._due(present):
            yield from self._versions.prepare(present)

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
        kept_automatically(self._versions, document, reason, self._session.actor.profile)
        self._seen[document.id] = _Seen(self._today(), self._clock())

    def _today(self) -> date:
        return _day(self._session.now())


def _day(time: str) -> date:
    """Return the day here of a time that is given as ISO 8601 in UTC."""
    return datetime.fromisoformat(time).astimezone().date()
