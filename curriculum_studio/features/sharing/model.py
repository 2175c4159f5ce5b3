"""Versions as they go out in exchange files: without persons, and without what stays.

Organisations stay, persons are left out; what is written about children leaves if it is wanted. A
version that says less goes out under the id of what it says. So one's own library knows such ids
again when they come back, and what it says itself of persons and children stays.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

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
from curriculum_studio.core.personal_data import names_in
from curriculum_studio.core.record_codec import (
    comment_to_raw,
    decision_to_raw,
    record_from_json,
    waiver_to_raw,
)
from curriculum_studio.core.review_rounds import organisation_of
from curriculum_studio.core.staying import (
    ALL,
    USUAL,
    Leaving,
    Outgoing,
    root_state,
    tells_of_children,
)
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.core.waivers import unsigned
from curriculum_studio.features.sharing.formats.package import Package
from curriculum_studio.session.ports import VersionStore

#: Canonical, as states of nodes are kept.
_encode = msgspec.json.Encoder(order="deterministic").encode

#: Kinds of nodes that tell of persons, as they stand in states.
_WITH_PERSONS = (b'"meeting"', b'"deliberation"', b'"review_round"', b'"teacher"')


def outgoing(leaving: Leaving = USUAL, *, named: bool = False) -> Outgoing:
    """Return what of versions goes out; persons where they shall be `named`.

    They stand in comments and waivers, in meetings and deliberations, as contacts of those asked in
    a round, and as authors of versions.
    """
    if named:
        return Outgoing(leaving=leaving, named=True)
    return Outgoing(node_without_persons, record_without_persons, leaving)


def names_told(package: Package) -> tuple[str, ...]:
    """Return what reads like the name of a child in anything that a file says, comments too."""
    told = [each for each in package.documents if tells_of_children(each)]
    wanted = {each.id for each in told}
    versions = (each for each in package.versions if each.info.document in wanted)
    states = {name: state for each in versions for name, state in each.states.items()}
    return names_in(state.decode() for state in states.values())


def outgoing_versions(
    versions: VersionStore, records: Sequence[VersionRecord], going: Outgoing
) -> tuple[list[VersionRecord], dict[str, str]]:
    """Return versions, oldest first, as they go out, and the new ids of those that say less."""
    found: list[VersionRecord] = []
    ids: dict[str, str] = {}
    for record in records:
        parents = tuple(ids.get(each, each) for each in record.info.parents)
        less = going.of(record)
        if less is not record or parents != record.info.parents:
            less = versions.sealed(replace(less, info=replace(less.info, parents=parents)))
            ids[record.info.id] = less.info.id
        found.append(less)
    return found, ids


def ways_out(record: VersionRecord) -> Iterator[Outgoing]:
    """Yield all that may have gone out of a document, of which this is a state, the usual first."""
    yield outgoing()
    if not outgoing().concerns(root_state(record)):
        return
    for named, reflections, notes in product((False, True), repeat=3):
        leaving = Leaving(reflections, notes)
        if (leaving, named) not in {(USUAL, False), (ALL, True)}:
            yield outgoing(leaving, named=named)


def own_ids(versions: VersionStore, present: VersionRecord, came: Iterable[str]) -> dict[str, str]:
    """Return one's own versions by the ids under which they went out.

    `came` are ids that came back; files that went out with more or less than usual are looked for
    until some of them are known.
    """
    wanted = set(came)
    found: dict[str, str] = {}
    for going in ways_out(present):
        sent = versions.sent(present.info.document, going)
        found |= {each.sent: each.id for each in sent if each.sent != each.id}
        if not wanted.isdisjoint(found):
            break
    return found


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
