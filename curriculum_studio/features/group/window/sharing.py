"""Keeps a library in step with its group while the window is open.

The group is visited in a thread, one visit after the other; the thread of the window only says what
there is to do and carries out what came, when nobody is writing. Where the place cannot be reached
all waits in the library, and the visits become rarer.

Watching the folder by notices of the system was refused: network drives do not give them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from curriculum_studio import clock
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.features.group.model.group_store import GroupUnreachable, put_back
from curriculum_studio.features.group.model.members import Presence
from curriculum_studio.features.group.model.sharing_state import (
    ERASED,
    Connection,
    Person,
    SharingState,
    sharing_words,
)
from curriculum_studio.features.group.place import PLACE
from curriculum_studio.features.group.service.outcomes import Exchanged
from curriculum_studio.features.group.service.synchroniser import Taken
from curriculum_studio.features.group.window.visit import VISITING, Errand, Visit, Visitor
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.timers import single_shot
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.library.library_model import UNNAMED

#: From the end of a visit to the next one, and from a change to the visit that tells it
#: (milliseconds). Where the group tells that something changed, one looks seldom beside that.
OFTEN, SELDOM, SOON = 700, 5000, 200

#: A place that cannot be reached is visited again after so long, each time later (milliseconds).
RARELY = (2000, 5000, 15_000, 30_000)

#: Who is there is looked at so often; that one is still there is told so often (seconds).
LOOKED, TOLD = 4.0, 40.0

#: Where one works is told at most so often (seconds).
_MOVED = 3.0

#: What came is told for so long (milliseconds).
_CAME = 8000

#: A change that goes out at once is no waiting (seconds).
_PATIENCE = 4.0

#: Closing waits for a visit so long (seconds); its thread writes nothing of the library.
_LAST_WAIT = 1.0


class Sharing(QObject):
    """The group of the library that is open; without one it does nothing.

    `changed` tells that the state or the people are other than before.
    """

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.state = SharingState()
        self.people: tuple[Person, ...] = ()
        self._visitor: Visitor | None = None
        self._task: Task | None = None
        self._failed = 0
        self._writing = False
        #: Whether another visit was wanted while one was under way, or what it brought waited.
        self._wanted = False
        self._arrived: Exchanged | None = None
        self._waiting_since: float | None = None
        self._looked = self._told = float("-inf")
        self._where: tuple[str, str] = ("", "")
        self._ear: QSocketNotifier | None = None
        self._timer = single_shot(self, self._visit)
        self._came_timer = single_shot(self, self._forget_came)
        context.bench.opened.connect(self.begin)
        context.bench.closing.connect(self.stop)
        context.bench.changed.connect(self._changed)
        context.tabs.pending.connect(self._pending)
        context.tabs.closed.connect(self._closed)
        if context.is_open:
            self.begin()

    # What others ask

    @property
    def active(self) -> bool:
        """Whether the library belongs to a group."""
        return self._visitor is not None

    def begin(self) -> None:
        """Keep in step with the group of the library from now on, if it has one."""
        self.stop()
        library = self._context.bench
        if not library.workspace.writable or not library.workspace.settings.get(PLACE):
            return
        application = library.application
        opener = application.group_access.opener()
        self._visitor = Visitor(opener, library.workspace, application.synchroniser)
        self._set(SharingState("new"))
        self._timer.start(SOON)

    def stop(self) -> None:
        """Let go of the group; what waits is remembered in the library."""
        self._timer.stop()
        self._came_timer.stop()
        self._listen(None)
        visitor, self._visitor = self._visitor, None
        self._arrived, self._failed = None, 0
        self._looked = self._told = float("-inf")
        self.people = ()
        if self._task is not None:
            task, self._task = self._task, None
            task.done.disconnect(self._visited)
            task.refused.disconnect(self._refused)
            task.ended.disconnect(self._ended)
            task.cancel()
            task.wait(_LAST_WAIT)
        if visitor is not None:
            visitor.leave()
        self._set(SharingState())

    def is_shared(self, document: str) -> bool:
        """Whether a document is shared with the group."""
        return self.active and self._context.bench.application.synchroniser.is_shared(document)

    def words(self, document: str) -> Message | None:
        """Return how a document stands to the group, None without one."""
        if not self.active:
            return None
        waiting = document in self._context.bench.application.synchroniser.waiting
        return sharing_words(shared=self.is_shared(document), waits=waiting)

    def can_share(self) -> bool:
        """Whether the document that is meant may be shared or kept here."""
        target = self._context.library.target if self._context.is_open else ""
        return self.active and bool(target) and not self._context.bench.session.is_copy(target)

    def toggle(self) -> None:
        """Share the document that is meant with the group, or keep it only here from now on."""
        self._context.notices.careful(self._toggle)

    def _toggle(self) -> None:
        document = self._context.library.target
        synchroniser = self._context.bench.application.synchroniser
        if synchroniser.is_shared(document):
            synchroniser.unshare(document)
            words = message("Group", "Only here from now on. The others keep what they have.")
        else:
            names = names_leaving(self._context.bench.session.document(document))
            if not may_leave(names, self._context.window):
                return
            synchroniser.share(document)
            words = message("Group", "Shared with the group. Changes go out by themselves.")
        self._context.notices.note(words)
        self._tell()
        self._soon()

    # Visits

    def _soon(self) -> None:
        if self._task is not None:
            self._wanted = True
        elif self.active and not self._failed:
            self._timer.start(SOON)

    def _visit(self) -> None:
        if self._visitor is None:
            return
        if self._ear is not None:
            # The visit reads from its socket, in another thread.
            self._ear.setEnabled(False)
        # What a visit brought is carried out before the next one asks anew.
        self._take()
        self._wanted = self._task is not None or self._arrived is not None
        if self._wanted:
            return
        now = monotonic()
        look = now - self._looked >= LOOKED
        asked = self._context.bench.application.synchroniser.ask()
        errand = Errand(asked, self._presence(now), people=look)
        self._task = Task(VISITING, self._visitor.visit(errand))
        self._task.done.connect(self._visited)
        self._task.refused.connect(self._refused)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _presence(self, now: float) -> Presence | None:
        """Return where one works, if that is to be told; of what is only here nothing is told."""
        view = self._context.tabs.current
        where = (view.document, view.page.current_node) if isinstance(view, DocumentView) else None
        if where is None or not self.is_shared(where[0]):
            where = ("", "")
        moved = where != self._where and now - self._told >= _MOVED
        if not moved and now - self._told < TOLD:
            return None
        self._where, self._told = where, now
        actor = self._context.bench.session.actor
        return Presence(actor.profile, actor.replica, *where)

    def _listen(self, socket: int | None) -> None:
        """Visit the group when a socket can be read."""
        if self._ear is not None and self._ear.socket() == socket:
            self._ear.setEnabled(True)
            return
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if socket is not None:
            self._ear = QSocketNotifier(socket, QSocketNotifier.Type.Read, self)
            self._ear.activated.connect(self._visit)

    def _visited(self, visit: Visit) -> None:
        self._failed = 0
        self._listen(visit.ear)
        if visit.people is not None:
            self._looked = monotonic()
            if visit.people != self.people:
                self.people = visit.people
                self.changed.emit()
        if visit.exchanged is not None:
            self._arrived = visit.exchanged
            self._take()
        else:
            self._tell(connected=True)

    def _refused(self, problem: StudioError) -> None:
        self._failed += 1
        self._listen(None)
        lost = isinstance(problem, GroupUnreachable)
        since = self.state.since or clock.here()
        connection: Connection = "lost" if lost else "refused"
        self._set(replace(self.state, connection=connection, since=since, problem=problem, came=()))

    def _ended(self) -> None:
        self._task = None
        if self._visitor is None:
            return
        if self._failed:
            self._timer.start(RARELY[min(self._failed, len(RARELY)) - 1])
        elif self._wanted:
            # It knew nothing of what was changed since it began.
            self._timer.start(SOON)
        elif not self._timer.isActive():
            self._timer.start(OFTEN if self._ear is None else SELDOM)

    # What came

    def _pending(self, pending: bool) -> None:
        """Take what came as soon as nobody writes: nothing alters under a caret."""
        self._writing = pending
        if not pending and self._arrived is not None:
            self._take()

    def _closed(self, _view: object) -> None:
        """Take what waited for a tab that is gone, as with a document that was deleted.

        Not at once: tabs close while the change is told of.
        """
        if self._writing and not any(each.page.caret.pending for each in self._context.tabs):
            self._writing = False
            if self._arrived is not None:
                self._timer.start(0)

    def _take(self) -> None:
        if self._writing or self._arrived is None:
            return
        exchanged, self._arrived = self._arrived, None
        if self._wanted and self._task is None:
            self._timer.start(SOON)
        self._context.notices.careful(lambda: self._carry_out(exchanged))

    def _carry_out(self, exchanged: Exchanged) -> None:
        taken = self._context.bench.application.synchroniser.take(exchanged)
        self._tell_taken(taken)
        if taken.again:
            self._timer.start(0)

    def _tell_taken(self, taken: Taken) -> None:
        language = self._context.look.document_language
        titles = {each.id: each.title(language) for each in self._context.bench.session.entries()}
        came = tuple(titles[each] for each in taken.came if titles.get(each))
        problem = taken.refused[0] if taken.refused else None
        self._tell(connected=True, came=came, problem=problem)
        if came:
            self._came_timer.start(_CAME)
        for trouble in ((put_back(),) if taken.restored else ()) + taken.not_taken:
            self._context.notices.problem(trouble)
        for each in taken.erased:
            self._close_versions(each)
            title = titles.get(each) or say(UNNAMED)
            self._context.notices.note(ERASED.fill(title=title))

    def _close_versions(self, document: str) -> None:
        """Close old versions that are looked at: they would go on showing what was erased."""
        for view in tuple(self._context.tabs):
            if view.version and view.document == document:
                self._context.tabs.close_view(view)

    def _forget_came(self) -> None:
        self._set(replace(self.state, came=()))

    # Telling

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if self.active and any(self.is_shared(each.document) for each in changes):
            self._tell()
            self._soon()

    def _tell(
        self,
        *,
        connected: bool = False,
        came: Sequence[str] = (),
        problem: StudioError | None = None,
    ) -> None:
        """Say how the library stands to its group now."""
        synchroniser = self._context.bench.application.synchroniser
        waiting = len(synchroniser.waiting)
        now = monotonic()
        self._waiting_since = (self._waiting_since or now) if waiting else None
        # What goes out within moments is not told as waiting.
        brief = self._waiting_since is not None and now - self._waiting_since < _PATIENCE
        reached = connected or self.state.connection == "connected"
        state = replace(
            self.state,
            shared=len(synchroniser.ledger.documents),
            waiting=0 if brief and reached else waiting,
            came=tuple(came) or self.state.came,
        )
        if connected:
            # What the group refused is told as long as it waits.
            known = self.state.problem if self.state.connection == "connected" and waiting else None
            state = replace(state, connection="connected", since=None, problem=problem or known)
        self._set(state)

    def _set(self, state: SharingState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()

    def standings(self) -> Mapping[str, bool]:
        """Return the shared documents, and whether changes of them wait here."""
        if not self.active:
            return {}
        synchroniser = self._context.bench.application.synchroniser
        waiting = set(synchroniser.waiting)
        return {each: each in waiting for each in synchroniser.ledger.documents}
