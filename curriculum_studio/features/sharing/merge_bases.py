"""The state from which a received document and one's own both come, found in their versions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import msgspec

from curriculum_studio.core.document import Document
from curriculum_studio.core.merge.merge_base import merge_base
from curriculum_studio.core.merge.records import all_records, records_of
from curriculum_studio.core.payloads.review import Alternative, MergeDecision
from curriculum_studio.core.record_codec import decision_to_raw, record_from_json
from curriculum_studio.core.staying import ALL, Outgoing, root_state
from curriculum_studio.core.versions import (
    Point,
    VersionRecord,
    branches_of,
    common_versions,
    digest,
)
from curriculum_studio.features.merging.service import State
from curriculum_studio.features.sharing.formats.package import Package
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.features.sharing.model import outgoing, own_ids
from curriculum_studio.session.ports import VersionStore


class SharedHistory:
    """The versions of a document that are here and that came, as they go out.

    What stays is told apart where both sides have it, and left out where one has not.

    They are told by hashes alone. Documents are made of those that both come from, of no others: a
    year of work has hundreds of versions.
    """

    def __init__(self, versions: VersionStore, package: Package, present: VersionRecord) -> None:
        """`present` is what stands here; it need not be kept as a version."""
        document = present.info.document
        self._versions = versions
        self._present = present.info.id
        infos = versions.versions(document)
        came = [each for each in package.versions if each.info.document == document]
        #: One's own versions by the ids under which they went out.
        self.kept = own_ids(versions, present, [each.info.id for each in came])
        self._heads = versions.heads(document)
        self._came: dict[str, VersionRecord] = {}
        usual = outgoing()
        concerned = usual.concerns(root_state(present))
        #: What versions say: all that they say of children, and without.
        self._graphs: list[dict[str, Point]] = []
        self._stand: list[str] = []
        for going in (outgoing(ALL), usual) if concerned else (usual,):
            sent = versions.sent(document, going)
            self._own = {each.id for each in sent}
            #: Of what is thinned only what it comes from is known.
            graph = {each.id: Point(each.parents, each.id) for each in infos}
            for each in sent:
                graph[each.id] = Point(each.parents, _content(each.top, each.records))
            for record in came:
                version = self.known_as(record.info.id)
                if version not in self._own:
                    parents = tuple(map(self.known_as, record.info.parents))
                    graph[version] = Point(parents, _content_of(record, going))
                    self._came[version] = record
            # What stands now is no version yet; one that says the same is found by its parents.
            graph.setdefault(self._present, Point(self._heads, self._present))
            self._graphs.append(graph)
            self._stand.append(_text(_content_of(present, going)))

    def known_as(self, version: str) -> str:
        """Return the id under which a version of the package is known here."""
        return self.kept.get(version, version)

    def says_what_stands_here(self, version: str, *, wholly: bool = False) -> bool:
        """Whether the text of a version is what stands here now; `wholly`: also what stays."""
        at = 0 if wholly else -1
        return _text(self._graphs[at][self.known_as(version)].content) == self._stand[at]

    def stands_behind(self, version: str, *, wholly: bool = False) -> bool:
        """Whether what stands here comes from a version whose text is that of another one."""
        graph = self._graphs[0 if wholly else -1]
        wanted = _text(graph[self.known_as(version)].content)
        same = [each for each in self._own if _text(graph[each].content) == wanted]
        return any(self._versions.base(head, each) == each for head in self._heads for each in same)

    def merge_base(self, received: str) -> State | None:
        """Return the state from which what stands here and a received version both come.

        It is found by ids and contents; None where there is none. Where the lines of two offices
        crossed, several states are merged into one. One whose state was dropped here counts if it
        came along.
        """
        known = self._own | self._came.keys()
        came = self.known_as(received)
        # Comments and decisions count: a text that stands still says nothing of theirs. A file
        # without them is known by its text alone.
        for points in [each for g in self._graphs for each in (g, _texts_alone(g))]:
            nearest = common_versions(points, self._present, came, known)
            if nearest:
                found = merge_base(points, nearest, known, self._document_at)
                records = all_records([records_of(self._record(each)) for each in nearest])
                return State(found.document, records, found.contested)
        return None

    def _record(self, version: str) -> VersionRecord:
        if version in self._came:
            return self._came[version]
        return self._versions.record(version)

    def _document_at(self, version: str) -> Document:
        if version in self._came:
            return document_of(self._came[version])
        return self._versions.document_at(version)


#: Stands between the hash of what a document says and those of its records.
_BESIDE = " "


def _content(top: str, records: Sequence[tuple[str, bytes]]) -> str:
    """Return what tells versions apart that say something else, in texts, comments or decisions."""
    return _BESIDE.join((top, *sorted(_told(name, state) for name, state in records)))


def _content_of(record: VersionRecord, going: Outgoing) -> str:
    less = going.of(record)
    records = [(name, less.states[name]) for name in less.comments]
    return _content(branches_of(less.manifest)[0], records)


def _text(content: str) -> str:
    return content.partition(_BESIDE)[0]


def _told(name: str, state: bytes) -> str:
    """Return what tells records apart; two offices that merge name versions of their own."""
    if b'"alternatives"' not in state:
        return name
    record = record_from_json(state)
    if not isinstance(record, MergeDecision):
        return name
    plain = tuple(Alternative(value=each.value) for each in record.alternatives)
    said = replace(record, alternatives=plain, decided_at="")
    return digest(msgspec.json.encode(decision_to_raw(said)))


def _texts_alone(graph: Mapping[str, Point]) -> dict[str, Point]:
    return {version: Point(each.parents, _text(each.content)) for version, each in graph.items()}
