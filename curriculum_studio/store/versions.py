"""Versions of documents, kept by content: the port `VersionStore`."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import record_from_json
from curriculum_studio.core.staying import Outgoing
from curriculum_studio.core.versions import (
    Graph,
    Point,
    Reason,
    SentVersion,
    VersionInfo,
    VersionRecord,
    ancestors,
    branches_of,
    digest,
    digest_of,
    id_of,
    list_json,
    list_of,
    nearest_base,
    twigs_of,
    version_id,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.store import problems, schema
from curriculum_studio.store.contents import (
    Snapshot,
    contents,
    hashing,
    keep,
    keep_snapshot,
    manifest_of,
    node_of,
    snapshot,
    states,
    stored,
    stored_state,
)
from curriculum_studio.store.database import Database
from curriculum_studio.store.past_states import PastBranches, nodes_of
from curriculum_studio.store.records import DocumentRecords
from curriculum_studio.store.sent_versions import sent_versions
from curriculum_studio.store.thinning import thin

_version = schema.version.c
_head = schema.head.c

# --- checking foreign versions ----------------------------------------------------------------


def checked(record: VersionRecord) -> tuple[str, dict[str, bytes]]:
    """Return the top branch and all branches of a received version.

    Its states stay as they were written, also where a newer program says more in them.

    Raises:
        StudioError: if it does not hold together: a hash does not fit what it names, a state is
            missing, or the nodes are no document.

    """
    try:
        document = _document(record)
    except (msgspec.DecodeError, ValueError, KeyError) as problem:
        raise _broken(record) from problem
    if id_of(record) != record.info.id or document.id != record.info.document:
        raise _broken(record)
    return branches_of(record.manifest, digest_of(record.info.id))


def sealed(record: VersionRecord) -> VersionRecord:
    """Return a version under the id of what it says, as `checked` wants it."""
    _document(record)
    return replace(record, info=replace(record.info, id=id_of(record)))


def without_erased(record: VersionRecord) -> VersionRecord:
    """Return a version in which nothing was erased, or one that says what is left, renamed."""
    names = {
        name: name if digest_of(name)(content) == name else digest(content)
        for name, content in record.states.items()
    }
    comments = tuple(each for each in record.comments if each in names)
    if comments == record.comments and all(old == new for old, new in names.items()):
        return record
    manifest = tuple(replace(each, state=names[each.state]) for each in record.manifest)
    states = {names[name]: content for name, content in record.states.items()}
    return sealed(VersionRecord(record.info, manifest, comments, states))


def _document(record: VersionRecord) -> Document:
    for name, content in record.states.items():
        if digest_of(name)(content) != name:
            raise _broken(record)
    for name in record.comments:
        record_from_json(record.states[name])
    return assembled(node_of(record.states[each.state], each) for each in record.manifest)


def _broken(record: VersionRecord) -> StudioError:
    return StudioError(
        message("Workspace", "The version {name} was damaged or altered in transit.").fill(
            name=record.info.name or record.info.time
        ),
        safe=message("Workspace", "Nothing was imported."),
        remedy=message("Workspace", "Ask for the file once more."),
    )


# --- the port `VersionStore` ------------------------------------------------------------------

#: How many documents keep the hashes of their last version in memory.
_REMEMBERED = 4


_newest_first = (
    select(schema.version)
    .where(_version.document == bindparam("of_document"))
    .order_by(_version.key.desc())
)
_one = select(schema.version).where(_version.id == bindparam("of_id"))
_heads = select(_head.version).where(
    _head.document == bindparam("of_document"), _head.stream == schema.TEXT
)
_hold = update(schema.version).where(_version.id == bindparam("of_id")).values(held=True)


class SqliteVersions:
    """Versions as manifests over content-addressed states of nodes and records."""

    def __init__(
        self, database: Database, records: DocumentRecords, now: Callable[[], str]
    ) -> None:
        """Work on a database, with its records and a clock that says ISO 8601 in UTC."""
        self._database = database
        self._records = records
        self._now = now
        self._seen: dict[tuple[int, str], dict[str, tuple[Node, str]]] = {}
        self._prepared: Snapshot | None = None

    def create(
        self,
        document: Document,
        *,
        name: str,
        author: str,
        message: str,
        automatic: bool = False,
        reason: Reason = "",
        actor: str = "",
        time: str = "",
    ) -> VersionInfo:
        """Keep the present state of a document, with its records, as a version."""
        info = VersionInfo(
            id="",
            document=document.id,
            name=name,
            author=author,
            time=time or self._now(),
            message=message,
            parents=(),
            automatic=automatic,
            reason=reason,
            actor=actor,
        )
        try:
            return self._create(self._hashed(document), info)
        except LookupError:
            # Somebody wrote a row in other words than we do: it is named by what we say instead.
            return self._create(snapshot(document, {}, sealed=False), info)

    def _create(self, hashed: Snapshot, info: VersionInfo) -> VersionInfo:
        document = info.document
        with self._database.write() as connection:
            said = self._records.said(connection, document)
            comments = {digest(each): each for each in said}
            listed = list_json(comments)
            heads = tuple(connection.execute(_heads, {"of_document": document}).scalars())
            if info.automatic and len(heads) == 1:
                head = connection.execute(_one, {"of_id": heads[0]}).one()
                if (head.branch, head.comments) == (hashed.top, digest(listed)):
                    return info_of(head)
            info = replace(info, parents=heads)
            info = replace(info, id=version_id(info, hashed.top, digest(listed)))
            keep_snapshot(connection, hashed)
            keep(connection, schema.node_state, comments)
            keep(connection, schema.version_node, {digest(listed): listed})
            # Two libraries that keep the same state in the same second make the same version.
            if connection.execute(_one, {"of_id": info.id}).one_or_none() is None:
                _insert(connection, info, hashed.top, digest(listed))
            _write_head(connection, info)
        self._remember(hashed)
        return info

    def prepare(self, document: Document) -> Iterator[None]:
        """Hash a document with breaks, so that a version of it can be kept at once."""
        key = (self._database.generation, document.id)
        hashed = yield from hashing(document, self._seen.get(key, {}))
        self._remember(hashed)
        self._prepared = hashed

    def _hashed(self, document: Document) -> Snapshot:
        prepared, self._prepared = self._prepared, None
        if prepared is not None and prepared.document is document:
            return prepared
        key = (self._database.generation, document.id)
        return snapshot(document, self._seen.get(key, {}))

    def _remember(self, hashed: Snapshot) -> None:
        key = (self._database.generation, hashed.document.id)
        self._seen.pop(key, None)
        self._seen[key] = hashed.seen
        while len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]

    def versions(self, document: str, *, whole: bool = False) -> list[VersionInfo]:
        """List the versions of a document, newest first; `whole`: those whose state is there."""
        with self._reading() as connection:
            rows = connection.execute(_newest_first, {"of_document": document})
            return [info_of(row) for row in rows if not (whole and row.thinned)]

    def document_at(self, version: str) -> Document:
        """Return a document as it was in a version.

        Raises:
            StudioError: if there is no such version, or what it needs is damaged.

        """
        with self._reading() as connection:
            manifest = manifest_of(connection, self._whole(connection, version).branch)
            kept = states(connection, (each.state for each in manifest))
            return assembled(node_of(kept[each.state], each) for each in manifest)

    def states_of(self, document: str, node: str) -> list[tuple[VersionInfo, Node | None]]:
        """Return what a node was in each version whose state is there, newest first."""
        with self._reading() as connection:
            rows = connection.execute(_newest_first, {"of_document": document}).all()
            past = PastBranches(connection)
            found = [(row, past.entry(row.branch, node)) for row in rows if not row.thinned]
            nodes = nodes_of(connection, (each for _, each in found if each is not None))
        return [(info_of(row), None if each is None else nodes[each.state]) for row, each in found]

    def last_seen(self, document: str, present: Container[str]) -> dict[str, VersionInfo]:
        """Return the nodes that versions have and `present` has not, with the newest of these."""
        seen: dict[str, VersionInfo] = {}
        with self._reading() as connection:
            rows = connection.execute(_newest_first, {"of_document": document}).all()
            past = PastBranches(connection)
            for row in rows:
                if row.thinned:
                    continue
                for node in past.names(past.read(row.branch)):
                    if node not in present:
                        seen.setdefault(node, info_of(row))
        return seen

    def records_at(self, version: str) -> list[Comment | Waiver | MergeDecision]:
        """Return the comments, waivers and decisions as they were in a version."""
        with self._reading() as connection:
            names = _list(connection, self._whole(connection, version).comments)
            said = states(connection, names)
            return [record_from_json(said[name]) for name in names if name in said]

    def heads(self, document: str) -> tuple[str, ...]:
        """Return the versions from which the present state comes."""
        with self._database.read() as connection:
            return tuple(connection.execute(_heads, {"of_document": document}).scalars())

    def adopted(self, document: str, version: str) -> tuple[str, ...]:
        """Return the heads after a merge: heads from which the version comes are none any more."""
        graph = self._graph(document)
        before = ancestors(graph, version)
        stay = tuple(head for head in self.heads(document) if head not in before)
        return (*stay, version)

    def base(self, first: str, second: str) -> str | None:
        """Return the nearest version that both come from, found by ids and contents."""
        with self._database.read() as connection:
            document = self._row(connection, first).document
        return nearest_base(self._graph(document), first, second)

    def hold(self, *versions: str) -> None:
        """Keep the states of versions for good: others, or files that went out, refer to them."""
        if versions:
            with self._database.write() as connection:
                connection.execute(_hold, [{"of_id": each} for each in versions])

    def thin(self, now: str) -> int:
        """Drop the states of automatic versions that crowd the past; return of how many."""
        with self._database.write() as connection:
            return thin(connection, datetime.fromisoformat(now))

    def record(self, version: str) -> VersionRecord:
        """Return a version with all that makes it, to be sent."""
        with self._reading() as connection:
            row = self._whole(connection, version)
            manifest = manifest_of(connection, row.branch)
            comments = tuple(_list(connection, row.comments))
            wanted = (*(each.state for each in manifest), *comments)
            record = VersionRecord(
                info_of(row), tuple(manifest), comments, states(connection, wanted)
            )
        return without_erased(record)

    def sent(self, document: str, outgoing: Outgoing) -> list[SentVersion]:
        """Return all whole versions, oldest first, as they go out; see `sent_versions`."""
        with self._reading() as connection:
            rows = list(connection.execute(_newest_first, {"of_document": document}))
            kept = (
                (info_of(row), row.branch, tuple(_list(connection, row.comments)))
                for row in reversed(rows)
                if not row.thinned
            )
            return list(sent_versions(connection, kept, outgoing))

    def current(self, document: str, author: str) -> VersionRecord:
        """Return the present state of a document as a version by an author that is not kept.

        It is what is stored, also where a newer program says more in it. Where the head says the
        same, it is that one; an old text that was erased may have had the words of one that stands.
        """
        with self._reading() as connection:
            manifest, comments, kept = stored_state(connection, document)
            heads = tuple(connection.execute(_heads, {"of_document": document}).scalars())
            top, _ = branches_of(manifest)
            listed = digest(list_json(comments))
            head = connection.execute(_one, {"of_id": heads[0]}).one() if len(heads) == 1 else None
        if head is not None and (head.branch, head.comments) == (top, listed):
            return VersionRecord(info_of(head), manifest, comments, kept)
        info = VersionInfo(
            id="",
            document=document,
            name="",
            author=author,
            time=self._now(),
            message="",
            parents=heads,
            automatic=True,
        )
        info = replace(info, id=version_id(info, top, listed))
        return VersionRecord(info, manifest, comments, kept)

    def sealed(self, record: VersionRecord) -> VersionRecord:
        """Return a version that says less than it did, under the id of what it says now."""
        return sealed(record)

    def receive(self, record: VersionRecord) -> None:
        """Keep a version that was made elsewhere; nothing if it is known.

        Raises:
            StudioError: if a hash does not fit what it names; nothing is kept.

        """
        top, branches = checked(record)
        listed = list_json(record.comments)
        with self._database.write() as connection:
            if connection.execute(_one, {"of_id": record.info.id}).one_or_none() is None:
                # Of a branch that is there already, all that it lists is there as well.
                there = stored(connection, schema.version_node, branches).keys()
                new = {name: each for name, each in branches.items() if name not in there}
                wanted = {twig[2] for each in new.values() for twig in twigs_of(each)}
                wanted.update(record.comments)
                keep(connection, schema.node_state, {each: record.states[each] for each in wanted})
                keep(connection, schema.version_node, new | {digest(listed): listed})
                _insert(connection, record.info, top, digest(listed))

    def _graph(self, document: str) -> Graph:
        with self._reading() as connection:
            rows = connection.execute(_newest_first, {"of_document": document})
            return {row.id: Point(info_of(row).parents, row.branch) for row in rows}

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give the connection for reading what hashes name; what does not fit is damage."""
        with self._database.read() as connection:
            try:
                yield connection
            except (msgspec.DecodeError, ValueError, LookupError, TypeError) as problem:
                raise self._database.contradiction() from problem

    def _row(self, connection: Connection, version: str) -> Row[*tuple[Any, ...]]:
        row = connection.execute(_one, {"of_id": version}).one_or_none()
        if row is None:
            raise problems.no_version()
        return row

    def _whole(self, connection: Connection, version: str) -> Row[*tuple[Any, ...]]:
        """Return the row of a version whose state is there.

        Raises:
            StudioError: if there is no such version, or its state was dropped.

        """
        row = self._row(connection, version)
        if row.thinned:
            raise problems.thinned()
        return row


def info_of(row: Row[*tuple[Any, ...]]) -> VersionInfo:
    """Return what a row of the table of versions tells."""
    parents = tuple(msgspec.json.decode(row.parents, type=list[str]))
    return VersionInfo(
        row.id,
        row.document,
        row.name,
        row.author,
        row.time,
        row.message,
        parents,
        row.automatic,
        row.reason,
        row.actor,
        row.thinned,
    )


def _write_head(connection: Connection, info: VersionInfo) -> None:
    old = delete(schema.head).where(_head.document == info.document, _head.stream == schema.TEXT)
    connection.execute(old)
    values = {"document": info.document, "stream": schema.TEXT, "version": info.id}
    connection.execute(insert(schema.head), values)


def _insert(connection: Connection, info: VersionInfo, top: str, comments: str) -> None:
    values = {
        "id": info.id,
        "document": info.document,
        "name": info.name,
        "author": info.author,
        "time": info.time,
        "message": info.message,
        "automatic": info.automatic,
        "parents": msgspec.json.encode(info.parents).decode(),
        "branch": top,
        "comments": comments,
        "stream": schema.TEXT,
        "reason": info.reason,
        "actor": info.actor,
        "held": not info.automatic,
        "thinned": False,
    }
    connection.execute(insert(schema.version), values)


def _list(connection: Connection, name: str) -> list[str]:
    return list_of(contents(connection, schema.version_node, (name,))[name])
