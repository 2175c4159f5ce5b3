"""Versions without persons, as they go out in exchange files.

Organisations stay, persons are left out. A version that says less goes out under the id of what it
says. So one's own library knows such ids again when they come back, and what it says itself of
persons stays.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import msgspec

from curriculum_studio.core.codec import payload_from_raw, payload_to_raw
from curriculum_studio.core.comments import anonymous
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.merge.decision_record import nobodys
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.payloads.review import (
    Comment,
    Meeting,
    MergeDecision,
    ReviewRound,
    Waiver,
)
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.record_codec import (
    comment_to_raw,
    decision_to_raw,
    record_from_json,
    waiver_to_raw,
)
from curriculum_studio.core.review_rounds import organisation_of
from curriculum_studio.core.versions import VersionRecord, digest
from curriculum_studio.core.waivers import unsigned
from curriculum_studio.session.ports import VersionStore

#: Canonical, as states of nodes are kept.
_encode = msgspec.json.Encoder(order="deterministic").encode

#: Kinds of nodes that tell of persons, as they stand in states.
_WITH_PERSONS = (b'"meeting"', b'"deliberation"', b'"review_round"', b'"teacher"')


def outgoing_versions(
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
    """Return a version that names organisations only.

    Persons stand in comments and waivers, in meetings and deliberations, as contacts of those asked
    in a round, and as its author.
    """
    states = dict(record.states)
    comments = tuple(_replaced(states, name, record_without_persons) for name in record.comments)
    manifest = tuple(
        replace(each, state=_replaced(states, each.state, node_without_persons))
        for each in record.manifest
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
    """Return a document that names no persons in its meetings and rounds, as it goes out."""
    edits = [
        SetPayload(node.id, less)
        for node in document.walk()
        if (less := _less(node.payload)) != node.payload
    ]
    return apply(document, *edits).document if edits else document


def with_own_attendants(theirs: Document, own: Document) -> Document:
    """Return a received document with the persons that one's own knows in the same places."""
    edits = []
    for node in theirs.walk():
        known = own.nodes[node.id].payload if node.id in own else None
        more = _more(node.payload, known) if known is not None else node.payload
        if more != node.payload:
            edits.append(SetPayload(node.id, more))
    return apply(theirs, *edits).document if edits else theirs


def _less(payload: Payload) -> Payload:
    """Return a payload without persons."""
    match payload:
        case Meeting():
            return replace(payload, present=_organisations(payload.present))
        case Deliberation():
            return replace(
                payload, present=(), chair=""
            )  # teachers of one kindergarten: names alone
        case ReviewRound():
            # An office by intent, but people write names.
            asked = tuple(replace(each, contact="") for each in payload.recipients)
            return replace(payload, recipients=asked)
        case UnitHead():
            return replace(payload, teacher="")
    return payload


def _more(theirs: Payload, own: Payload) -> Payload:
    """Return what was received with the persons of one's own, where they were left out."""
    match theirs, own:
        case Meeting(), Meeting():
            if theirs.present == _organisations(own.present):
                return replace(theirs, present=own.present)
        case Deliberation(), Deliberation():
            present = theirs.present or own.present
            return replace(theirs, present=present, chair=theirs.chair or own.chair)
        case ReviewRound(), ReviewRound():
            known = {each.organisation: each.contact for each in own.recipients}
            asked = tuple(
                replace(each, contact=each.contact or known.get(each.organisation, ""))
                for each in theirs.recipients
            )
            return replace(theirs, recipients=asked)
        case UnitHead(), UnitHead():
            return replace(theirs, teacher=theirs.teacher or own.teacher)
    return theirs


def _organisations(present: Sequence[str]) -> tuple[str, ...]:
    return tuple(organisation_of(each) for each in present)


def _replaced(states: dict[str, bytes], name: str, less: Callable[[bytes], bytes]) -> str:
    """Put what a state says without persons among the states; return its name."""
    state = less(states[name])
    if state == states[name]:
        return name
    states[digest(state)] = state
    return digest(state)


def record_without_persons(state: bytes) -> bytes:
    """Return what a comment, waiver or decision says without persons, as JSON."""
    record = record_from_json(state)
    match record:
        case Waiver():
            less = waiver_to_raw(unsigned(record))
        case MergeDecision():
            less = decision_to_raw(nobodys(record))
        case Comment():
            less = comment_to_raw(anonymous(record))
    unnamed = _encode(less)
    # Whether what a newer program says in it names persons cannot be known, so it is left out.
    return state if unnamed == _encode(msgspec.json.decode(state)) else unnamed


def node_without_persons(state: bytes) -> bytes:
    """Return what a node says without persons, as JSON."""
    # Nearly all states are those of other nodes; they need not be taken apart.
    if not any(kind in state for kind in _WITH_PERSONS):
        return state
    raw = msgspec.json.decode(state)
    kind = str(raw.get("kind", ""))
    said = raw.pop("payload", {})
    told = payload_to_raw(_less(payload_from_raw(kind, said)))
    # As for comments: what is not known here may name persons.
    if _encode(told) == _encode(said):
        return state
    return _encode(raw | {"payload": told})
