"""The state from which a received document and one's own both come, found in their versions."""

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from curriculum_studio.core.merge.common_state import common_state
from curriculum_studio.core.merge.records import all_records, records_of
from curriculum_studio.core.payloads.review import Alternative, MergeDecision
from curriculum_studio.core.record_codec import decision_to_raw, record_from_json
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
from curriculum_studio.features.sharing.model import outgoing_versions, without_persons
from curriculum_studio.session.ports import VersionStore


def common_base(
    versions: VersionStore, package: Package, received: str, present: VersionRecord
) -> State | None:
    """Return the state from which both come, by ids and contents of versions; None for none.

    `received` is the version of the package that came, `present` what stands here. Persons do not
    count: what went out without them is the same version. Where the lines of two offices crossed,
    several states are merged into one. One whose state was dropped here counts if it came along.
    """
    document = present.info.document
    infos = versions.versions(document)
    own = [versions.record(each.id) for each in reversed(infos) if not each.thinned]
    sent, ids = outgoing_versions(versions, own)
    kept = {went_out: each for each, went_out in ids.items()}
    graph = {each.id: Point(each.parents, each.id) for each in infos}
    known = {each.info.id: each for each in own}
    for record, less in zip(own, sent, strict=True):
        graph[record.info.id] = Point(record.info.parents, _content(less))
    for record in package.versions:
        version = kept.get(record.info.id, record.info.id)
        if record.info.document == document and version not in known:
            parents = tuple(kept.get(each, each) for each in record.info.parents)
            graph[version] = Point(parents, _content(without_persons(record)))
            known[version] = record
    # What stands now is no version yet; one that says the same is found by what it comes from.
    now = present.info.id
    graph.setdefault(now, Point(versions.heads(document), now))
    came = kept.get(received, received)
    # Comments and decisions count: a text that stands still says nothing of theirs. A file
    # without them is known by its text alone.
    for points in (graph, _texts_alone(graph)):
        nearest = common_versions(points, now, came, known)
        if nearest:
            found = common_state(points, nearest, known, lambda each: document_of(known[each]))
            records = all_records([records_of(known[each]) for each in nearest])
            return State(found.document, records, found.contested)
    return None


#: Stands between the hash of what a document says and those of its records.
_BESIDE = " "


def _content(record: VersionRecord) -> str:
    """Return what tells versions apart that say something else, in texts, comments or decisions."""
    beside = sorted(_told(name, record.states[name]) for name in record.comments)
    return _BESIDE.join((branches_of(record.manifest)[0], *beside))


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
    return {
        version: Point(each.parents, each.content.partition(_BESIDE)[0])
        for version, each in graph.items()
    }
