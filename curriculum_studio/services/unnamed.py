"""Versions as they go out: organisations stay, persons are left out; and what comes back of them.

A version that says less goes out under the id of what it says. So one's own library knows such ids
again when they come back, and what it says itself of persons stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import msgspec

from curriculum_studio.domain.codec import comment_from_raw, comment_to_raw
from curriculum_studio.domain.comments import anonymous
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import SetPayload, apply
from curriculum_studio.domain.payloads.review import Meeting
from curriculum_studio.domain.rounds import organisation_of
from curriculum_studio.domain.versions import VersionRecord, digest
from curriculum_studio.services.ports import VersionStore

#: Canonical, as states of nodes are kept.
_encode = msgspec.json.Encoder(order="deterministic").encode


def told(
    versions: VersionStore, records: Sequence[VersionRecord]
) -> tuple[list[VersionRecord], dict[str, str]]:
    """Return versions, oldest first, without persons, and the new ids of those that say less."""
    found: list[VersionRecord] = []
    ids: dict[str, str] = {}
    for record in records:
        parents = tuple(ids.get(each, each) for each in record.info.parents)
        less = without_persons(record)
        if less is not record or parents != record.info.parents:
            less = versions.sealed(replace(less, info=replace(less.info, parents=parents)))
            ids[record.info.id] = less.info.id
        found.append(less)
    return found, ids


def without_persons(record: VersionRecord) -> VersionRecord:
    """Return a version that names organisations only: in comments, in meetings, as its author."""
    states = dict(record.states)
    comments = tuple(_replaced(states, name, _comment) for name in record.comments)
    manifest = tuple(
        replace(each, state=_replaced(states, each.state, _meeting)) for each in record.manifest
    )
    if (comments, manifest, "") == (record.comments, record.manifest, record.info.author):
        return record
    wanted = {*comments, *(each.state for each in manifest)}
    return VersionRecord(
        replace(record.info, author=""),
        manifest,
        comments,
        {name: state for name, state in states.items() if name in wanted},
    )


def without_attendants(document: Document) -> Document:
    """Return a document whose meetings name organisations only, as it goes out."""
    edits = [
        SetPayload(node.id, replace(node.payload, present=_organisations(node.payload.present)))
        for node in document.walk()
        if isinstance(node.payload, Meeting)
    ]
    return apply(document, *edits).document if edits else document


def with_own_attendants(theirs: Document, own: Document) -> Document:
    """Return a received document with the persons that one's own knows of its meetings."""
    edits = []
    for node in theirs.walk():
        known = own.nodes[node.id].payload if node.id in own else None
        if not isinstance(node.payload, Meeting) or not isinstance(known, Meeting):
            continue
        if node.payload.present == _organisations(known.present):
            edits.append(SetPayload(node.id, replace(node.payload, present=known.present)))
    return apply(theirs, *edits).document if edits else theirs


def _organisations(present: Sequence[str]) -> tuple[str, ...]:
    return tuple(organisation_of(each) for each in present)


def _replaced(states: dict[str, bytes], name: str, less: Callable[[bytes], bytes]) -> str:
    """Put what a state says without persons among the states; return its name."""
    state = less(states[name])
    if state == states[name]:
        return name
    states[digest(state)] = state
    return digest(state)


def _comment(state: bytes) -> bytes:
    comment = comment_from_raw(msgspec.json.decode(state))
    unnamed = anonymous(comment)
    return state if unnamed == comment else msgspec.json.encode(comment_to_raw(unnamed))


def _meeting(state: bytes) -> bytes:
    # Nearly all states are those of other nodes; they need not be taken apart.
    if b'"meeting"' not in state:
        return state
    raw = msgspec.json.decode(state)
    present = raw.get("payload", {}).get("present")
    if raw.get("kind") != "meeting" or not present:
        return state
    told_of = [organisation_of(str(each)) for each in present]
    if told_of == present:
        return state
    raw["payload"]["present"] = told_of
    return _encode(raw)
