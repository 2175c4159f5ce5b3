"""The past of a document: two of its states side by side, what a text said before, what went.

Steps of the journal say who wrote what and when; what is older than they are is read from versions.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import (
    Edit,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import (
    AddDocument,
    EditDocument,
    SetComment,
    SetDecision,
    Transaction,
)
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison, compare
from curriculum_studio.i18n import Message, Progress, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.activity import writer_of
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: So many of the newest steps of the journal are looked through.
LOOKED_BACK = 1000

_WHAT = message("Compare", "Looking through earlier states")


# --- two states -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StateRef:
    """A state of a document: as it is now, as it was in a version, or one that is `given`.

    A given one came in a file, or is another document of the library.
    """

    document: str
    version: str = ""
    given: Document | None = None


@dataclass(frozen=True, slots=True)
class ComparedStates:
    """Two states side by side, and what is known of who changed which place.

    `authors`: by the node of a place the names of those who changed something in it in between.
    `comments`: by node the numbers of the comments on it.
    """

    comparison: Comparison
    authors: Mapping[str, tuple[str, ...]]
    comments: Mapping[str, tuple[str, ...]]

    def authors_of(self, place: ChangedPlace) -> tuple[str, ...]:
        """Return who changed a place; for a branch, whoever changed something in it."""
        return self.authors.get(place.node, ())


# --- the past of a place ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EarlierText:
    """What a place said in a language from `time` on (ISO 8601 in UTC; empty: not known).

    `by`: who wrote it, empty where that is not known. `step`: what was done, as the Edit menu names
    it. `versions`: the names of versions in which it reads so. `comments`: the numbers of those
    that were decided with it.
    """

    cell: Cell
    time: str = ""
    by: str = ""
    step: Message | None = None
    versions: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeletedBranch:
    """A branch that is not in the document any more, its topmost node first.

    `time` says when it went, where a step of the journal tells, else when a version had it last.
    """

    nodes: tuple[Node, ...]
    time: str = ""
    by: str = ""

    @property
    def node(self) -> str:
        """The topmost node."""
        return self.nodes[0].id

    @property
    def parent(self) -> str:
        """Where it stood."""
        return self.nodes[0].parent

    def edit(self) -> Insert:
        """Return the edit that brings it back to its place, with the ids that it had."""
        return Insert(self.nodes)


@dataclass(frozen=True, slots=True)
class PastOfPlace:
    """Earlier texts of a place by language, newest first, and what was deleted in the document."""

    texts: Mapping[Language, tuple[EarlierText, ...]]
    deleted: tuple[DeletedBranch, ...]


class History:
    """Reads the past of documents; each work opens the library once more, for reading only."""

    def __init__(
        self, session: Session, workspace: Workspace, names: Callable[[], Mapping[str, str]]
    ) -> None:
        """`names` says who worked here, by the ids of profiles."""
        self._session = session
        self._workspace = workspace
        self._names = names

    def compare(self, before: StateRef, after: StateRef) -> Work[ComparedStates]:
        """Return work that compares two states; may run in a thread."""
        present = {
            each.document: self._session.document(each.document)
            for each in (before, after)
            if each.given is None and not each.version
        }
        comments: dict[str, tuple[str, ...]] = {}
        for each in self._workspace.comments.of(after.document):
            known = comments.get(each.anchor.node, ())
            comments[each.anchor.node] = (*known, each.number)
        return self._compare(before, after, present, comments, dict(self._names()))

    def _compare(
        self,
        before: StateRef,
        after: StateRef,
        present: Mapping[str, Document],
        comments: Mapping[str, tuple[str, ...]],
        names: Mapping[str, str],
    ) -> Work[ComparedStates]:
        yield Progress(0, 0, _WHAT)
        reader = self._workspace.reader()
        try:
            sides = [_state(reader, each, present) for each in (before, after)]
            span = _span(reader.versions.versions(before.document), before, after)
            steps = [
                step
                for step in reader.documents.recent(LOOKED_BACK)
                if span[0] <= step.at <= span[1]
            ]
            authors = yield from _authors(steps, after.document, names)
        finally:
            reader.close()
        comparison = yield from compare(sides[0], sides[1])
        told = {place.node: _of_place(place, authors) for place in comparison.places}
        return ComparedStates(comparison, told, comments)

    def past(self, document: str, node: str) -> Work[PastOfPlace]:
        """Return work that tells the earlier texts of a node, and what is gone; for a thread."""
        return self._past(self._session.document(document), node, dict(self._names()))

    def _past(self, now: Document, node: str, names: Mapping[str, str]) -> Work[PastOfPlace]:
        yield Progress(0, 0, _WHAT)
        reader = self._workspace.reader()
        try:
            steps = reader.documents.recent(LOOKED_BACK)
            written: list[_Written] = []
            deleted: dict[str, DeletedBranch] = {}
            for at, step in enumerate(steps):
                if at % 50 == 0:
                    yield Progress(at, len(steps), _WHAT)
                by = _writer(step, names)
                written += _texts_in(step, now.id, node, by)
                for branch in _branches_in(step, now, by):
                    deleted.setdefault(branch.node, branch)
            states = reader.versions.states_of(now.id, node)
            yield Progress(0, 0, _WHAT)
            known = {each.id for branch in deleted.values() for each in branch.nodes}
            seen = reader.versions.last_seen(now.id, {*now.nodes, *known})
            for branch in _branches_of(reader, seen):
                deleted.setdefault(branch.node, branch)
        finally:
            reader.close()
        texts = {each: _timeline(each, now, node, written, states) for each in LANGUAGES}
        gone = sorted(deleted.values(), key=lambda each: each.time, reverse=True)
        return PastOfPlace(texts, tuple(gone))


def _of_place(place: ChangedPlace, authors: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    nodes = [place.node, *(each.id for each in (*place.came, *place.went))]
    return tuple(dict.fromkeys(name for node in nodes for name in authors.get(node, ())))


def _state(reader: Workspace, wanted: StateRef, present: Mapping[str, Document]) -> Document:
    if wanted.given is not None:
        return wanted.given
    if wanted.version:
        return reader.versions.document_at(wanted.version)
    return present[wanted.document]


#: Behind every time that a library knows.
_EVER = "9999"


def _span(infos: Sequence[VersionInfo], before: StateRef, after: StateRef) -> tuple[str, str]:
    """Return from when to when something was changed; the clock decides nothing but that."""
    times = {each.id: each.time for each in infos}
    start, end = (times.get(each.version, "") for each in (before, after))
    if before.version and after.version:
        return min(start, end), max(start, end)
    return start or end, _EVER


# --- what steps tell --------------------------------------------------------------------------


def _authors(
    steps: Sequence[Transaction], document: str, names: Mapping[str, str]
) -> Work[dict[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, ...]] = {}
    for at, step in enumerate(reversed(steps)):
        if at % 50 == 0:
            yield Progress(at, len(steps), _WHAT)
        by, chosen = _writer(step, names), _chosen(step)
        for node, language in _touched(step, document):
            name = chosen.get((node, language), by)
            if name and name not in found.get(node, ()):
                found[node] = (*found.get(node, ()), name)
    return found


def _writer(step: Transaction, names: Mapping[str, str]) -> str:
    """Return who wrote what a step brought: where it merged, not whoever merged."""
    writer = writer_of(step.label)
    return names.get(step.actor.profile, "") if writer is None else writer


def _chosen(step: Transaction) -> dict[tuple[str, str], str]:
    """Return who wrote the texts that somebody chose in a step, by node and language."""
    found = {}
    for change in step.forward:
        if isinstance(change, SetDecision) and change.after is not None:
            record = change.after
            at = {"first": 0, "second": 1}.get(record.chosen)
            if record.kind == "text" and at is not None:
                found[record.node, record.field] = record.alternatives[at].author
    return found


def _edits(changes: Iterable[object], document: str) -> Iterator[Edit]:
    for change in changes:
        if isinstance(change, EditDocument) and change.document == document:
            yield from change.edits


def _touched(step: Transaction, document: str) -> Iterator[tuple[str, str]]:
    """Yield the nodes that a step touched, each with the language of a text or none."""
    for edit in _edits(step.forward, document):
        match edit:
            case Insert(nodes):
                yield from ((each.id, "") for each in nodes)
            case SetCell():
                yield edit.node, edit.language
            case SetLead() | SetPayload() | SetKind() | Remove() | Place():
                yield edit.node, ""


@dataclass(frozen=True, slots=True)
class _Written:
    """A text that a step wrote, and what it took the place of."""

    language: Language
    text: EarlierText
    instead_of: Cell | None


def _texts_in(step: Transaction, document: str, node: str, by: str) -> Iterator[_Written]:
    came: dict[Language, Cell | None] = {}
    went: dict[Language, Cell | None] = {}
    for found, changes in ((came, step.forward), (went, step.backward)):
        for edit in _edits(changes, document):
            if isinstance(edit, SetCell) and edit.node == node:
                found[edit.language] = edit.cell
            elif isinstance(edit, Insert):
                found.update(pair for each in edit.nodes if each.id == node
                             for pair in each.cells.items())  # fmt: skip
        for change in changes:
            if isinstance(change, AddDocument) and node in change.document.nodes:
                found.update(change.document.nodes[node].cells)
    decided = tuple(
        each.comment.number
        for each in step.forward
        if isinstance(each, SetComment) and each.comment.decision
    )
    chosen = _chosen(step)
    for language, cell in came.items():
        writer = chosen.get((node, language), by)
        text = EarlierText(cell or Cell(), step.at, writer, step.label, (), decided)
        yield _Written(language, text, went.get(language))


def _branches_in(step: Transaction, now: Document, by: str) -> Iterator[DeletedBranch]:
    for edit in _edits(step.backward, now.id):
        if isinstance(edit, Insert):
            nodes = tuple(each for each in edit.nodes if each.id not in now)
            if nodes and nodes[0] is edit.nodes[0] and _says(nodes):
                yield DeletedBranch(nodes, step.at, by)


def _says(nodes: Iterable[Node]) -> bool:
    return any(not cell.blank for each in nodes for cell in each.cells.values())


# --- what versions tell -----------------------------------------------------------------------


def _branches_of(reader: Workspace, seen: Mapping[str, VersionInfo]) -> Iterator[DeletedBranch]:
    versions = {info.id: info for info in seen.values()}
    for identity, info in versions.items():
        then = reader.versions.document_at(identity)
        gone = {node for node, known in seen.items() if known.id == identity}
        for node in gone:
            own = then.nodes[node]
            if own.parent in gone:
                continue
            nodes = tuple(each for each in then.walk(node) if each.id in gone)
            if _says(nodes):
                yield DeletedBranch(nodes, info.time)


def _timeline(
    language: Language,
    now: Document,
    node: str,
    written: Iterable[_Written],
    states: Sequence[tuple[VersionInfo, Node | None]],
) -> tuple[EarlierText, ...]:
    """Return the texts of a place in a language, newest first, none of them twice in a row.

    What versions say besides what steps tell is put among it by time.
    """
    own = [each for each in written if each.language == language]
    told: list[tuple[str, int, EarlierText]] = []
    latest = ""
    for step in reversed(own):  # steps keep their order, also where somebody set the clock back
        latest = max(latest, step.text.time)
        told.append((latest, 1, step.text))
    told += [
        (info.time, 0, _kept(info, state.cell(language)))
        for info, state in reversed(states)  # oldest first, also within a second
        if state is not None
    ]
    if own and own[-1].instead_of is not None:
        told.append(("", 0, EarlierText(own[-1].instead_of)))
    present = now.nodes[node].cell(language) if node in now else Cell()
    told.append((_EVER, 2, EarlierText(present)))
    found: list[EarlierText] = []
    for _, _, each in sorted(told, key=lambda entry: entry[:2]):
        if found and words_of(found[-1].cell) == words_of(each.cell):
            found[-1] = _also(found[-1], each)
        elif found or not each.cell.blank:
            found.append(each)
    return tuple(reversed(found))


def _kept(info: VersionInfo, cell: Cell) -> EarlierText:
    named = (info.name,) if info.name else ()
    return EarlierText(cell, info.time, info.author, None, named)


def _also(first: EarlierText, again: EarlierText) -> EarlierText:
    """Return a text that was met again: since when it is known, and in which versions.

    A step says who wrote it; whoever kept a version says so only where no step does.
    """
    writer = again if first.step is None and again.step is not None else first
    return EarlierText(
        again.cell,
        first.time or again.time,
        writer.by or first.by or again.by,
        writer.step,
        (*first.versions, *again.versions),
        (*first.comments, *again.comments),
    )
