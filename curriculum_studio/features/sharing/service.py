"""Handing documents on as exchange files, without persons, and taking over what comes back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

import msgspec

from curriculum_studio import __version__
from curriculum_studio.core.codec import (
    comment_from_raw,
    comment_to_raw,
    payload_from_raw,
    payload_to_raw,
)
from curriculum_studio.core.comments import anonymous
from curriculum_studio.core.diff import edits_between, same_content
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError, SetPayload, apply
from curriculum_studio.core.families import is_trial
from curriculum_studio.core.headings import CLASS_LEVELS, COPIES
from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import Deliberation, SchoolForm
from curriculum_studio.core.payloads.review import Meeting, ReviewRound
from curriculum_studio.core.payloads.standard import Figure
from curriculum_studio.core.payloads.unit import Photo, UnitHead
from curriculum_studio.core.review_rounds import organisation_of
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetHeads,
)
from curriculum_studio.core.versions import VersionRecord, digest
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    PackedAttachment,
    PackedDocument,
    only_shown,
)
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.document_factory import duplicate
from curriculum_studio.session.files import name_part
from curriculum_studio.session.ports import AttachmentStore, VersionStore
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- versions without persons -----------------------------------------------------------------
# Organisations stay, persons are left out. A version that says less goes out under the id of what
# it says. So one's own library knows such ids again when they come back, and what it says itself
# of persons stays.

#: Canonical, as states of nodes are kept.
_encode = msgspec.json.Encoder(order="deterministic").encode

#: Kinds of nodes that tell of persons, as they stand in states.
_WITH_PERSONS = (b'"meeting"', b'"deliberation"', b'"review_round"')


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

    Persons stand in comments, in meetings and deliberations, as contacts of those asked in a round,
    and as its author.
    """
    states = dict(record.states)
    comments = tuple(_replaced(states, name, _comment) for name in record.comments)
    manifest = tuple(
        replace(each, state=_replaced(states, each.state, _unnamed)) for each in record.manifest
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
            return replace(payload, present=())  # teachers of one kindergarten: names alone
        case ReviewRound():
            # An office by intent, but people write names.
            asked = tuple(replace(each, contact="") for each in payload.recipients)
            return replace(payload, recipients=asked)
    return payload


def _more(theirs: Payload, own: Payload) -> Payload:
    """Return what was received with the persons of one's own, where they were left out."""
    match theirs, own:
        case Meeting(), Meeting():
            if theirs.present == _organisations(own.present):
                return replace(theirs, present=own.present)
        case Deliberation(), Deliberation():
            return replace(theirs, present=theirs.present or own.present)
        case ReviewRound(), ReviewRound():
            known = {each.organisation: each.contact for each in own.recipients}
            asked = tuple(
                replace(each, contact=each.contact or known.get(each.organisation, ""))
                for each in theirs.recipients
            )
            return replace(theirs, recipients=asked)
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


def _comment(state: bytes) -> bytes:
    raw = msgspec.json.decode(state)
    unnamed = _encode(comment_to_raw(anonymous(comment_from_raw(raw))))
    # Whether what a newer program says in it names persons cannot be known, so it is left out.
    return state if unnamed == _encode(raw) else unnamed


def _unnamed(state: bytes) -> bytes:
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
    return _encode(raw | ({"payload": told} if told else {}))


# --- packages ---------------------------------------------------------------------------------

#: Added to the title of a copy that is kept beside one's own.

#: Characters that no file system and no chat program minds; longer names are cut.
_LONGEST_NAME = 40


class PackageRelation(Enum):
    """How a document of an exchange file stands to one's own."""

    NEW = "new"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    BOTH = "both"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class IncomingDocument:
    """A document as it would come in. `own` is what the library holds now, if anything."""

    packed: PackedDocument
    document: Document
    own: Document | None
    relation: PackageRelation


class Packages:
    """Packs documents with their history, and takes packages over."""

    def __init__(
        self,
        session: Session,
        versions: VersionStore,
        attachments: AttachmentStore,
        observing: Observing,
        *,
        keeps: bool = True,
    ) -> None:
        """`keeps`: what goes out is kept as a version, unless the library is only read."""
        self._session = session
        self._versions = versions
        self._attachments = attachments
        self._observing = observing
        self._keeps = keeps

    def pack(
        self,
        identities: Sequence[str],
        sender: str = "",
        *,
        history: bool = True,
        named: bool = False,
        local: bool = False,
    ) -> Package:
        """Return the package of documents with all their versions and the pictures in them.

        The present state of each becomes an automatic version first, so that what comes back can be
        compared with it; where the library is only read, one that is not kept. Without `history`
        that version alone goes out, without comments. Unless persons shall be `named`, comments and
        meetings say organisations only, and versions not who made them. Of observations only sums
        go out, with their try-outs; the observations themselves only if that is wanted (`local`).

        Raises:
            StudioError: if there is an observation among the documents without that wish.

        """
        entries = {entry.id: entry for entry in self._session.entries()}
        handed = [entries[each] for each in identities if each in entries]
        if not local and any(entry.kind in LOCAL_KINDS for entry in handed):
            raise StudioError(
                message("HandingOn", "Observations of children stay in the kindergarten."),
                safe=message("HandingOn", "No file was created."),
                remedy=message(
                    "HandingOn", "Leave out the observations, or choose them on purpose."
                ),
            )
        if self._keeps:
            self._observing.keep_sums([entry.id for entry in handed if is_trial(entry)])
        documents = [self._session.document(each) for each in identities]
        packed: list[PackedDocument] = []
        records: list[VersionRecord] = []
        for document in documents:
            state = self._present(document, sender)
            now = state.info.id
            if history:
                told: Sequence[VersionRecord] = self._history(state)
                records_of, ids = (told, {}) if named else outgoing_versions(self._versions, told)
            else:
                alone = _alone(state)
                alone = self._versions.sealed(alone if named else without_persons(alone))
                records_of, ids = [alone], {now: alone.info.id}
            records += records_of
            titles: dict[str, str] = {
                language: cell.text for language, cell in document.root.cells.items()
            }
            version = ids.get(now, now)
            packed.append(PackedDocument(document.id, document.kind, titles, version))
        return Package(
            tuple(packed),
            tuple(records),
            self._pictures(documents, named=named),
            sender=sender,
            program=__version__,
        )

    def _pictures(
        self, documents: Sequence[Document], *, named: bool
    ) -> tuple[PackedAttachment, ...]:
        """Return the pictures of documents; their files are often called after persons."""
        wanted: dict[str, None] = {}
        for document in documents:
            for node in document.walk():
                if isinstance(node.payload, Figure | Photo):
                    wanted |= dict.fromkeys(node.payload.pictures.filled.values())
                elif isinstance(node.payload, SchoolForm):
                    wanted[node.payload.attachment] = None
        found: list[PackedAttachment] = []
        for identity in wanted:
            info = self._attachments.info(identity) if identity else None
            if info is not None:
                content = self._attachments.get(identity)
                name = info.name if named else ""
                found.append(PackedAttachment(identity, info.media_type, name, content))
        return tuple(found)

    def compare(self, package: Package) -> tuple[IncomingDocument, ...]:
        """Return how each document of a package stands to one's own; nothing is written."""
        present = {entry.id for entry in self._session.entries()}
        return tuple(
            self._compared(package, each, own=each.id in present)
            for each in package.documents
            if each.kind != MARK  # nobody else says what is a review copy here
        )

    def _compared(self, package: Package, packed: PackedDocument, *, own: bool) -> IncomingDocument:
        theirs = document_of(package.record(packed.version))
        if not own:
            return IncomingDocument(packed, theirs, None, PackageRelation.NEW)
        ours = self._session.document(packed.id)
        return IncomingDocument(packed, theirs, ours, self._relation(package, theirs, ours))

    def _relation(self, package: Package, theirs: Document, ours: Document) -> PackageRelation:
        """Tell by contents, never by dates: clocks of school computers are not to be trusted."""
        if _say_the_same(theirs, ours):
            return PackageRelation.SAME
        if self._session.is_copy(ours.id):
            return PackageRelation.REVIEWED
        history = [each for each in package.versions if each.info.document == ours.id]
        if any(_say_the_same(document_of(each), ours) for each in reversed(history)):
            return PackageRelation.NEWER
        known = self._versions.versions(ours.id, whole=True)
        if any(_say_the_same(self._versions.document_at(each.id), theirs) for each in known):
            return PackageRelation.OLDER
        return PackageRelation.BOTH

    def take(self, package: Package, wanted: Sequence[IncomingDocument]) -> None:
        """Take documents over; what stood here before is kept as an automatic version.

        New and newer ones come in; where both sides changed, the received one is kept beside one's
        own. What is older or the same changes nothing.

        Raises:
            StudioError: if a newer program wrote the file, and it can only be shown here.

        """
        if package.only_shown:
            raise only_shown()
        changes = [change for each in wanted for change in self._change(each)]
        if not changes:
            return
        for attachment in package.attachments:
            self._attachments.put(attachment.content, attachment.media_type, attachment.name)
        label = message("HandingOn", "Take over {name}").fill(
            name="、".join(each.document.title("zh") for each in wanted)
        )
        for incoming in wanted:
            if incoming.relation in {PackageRelation.NEW, PackageRelation.NEWER}:
                changes += self._keep_history(package, incoming)
        self._session.apply(changes, label, undoable=False, reason="import")

    def _change(self, incoming: IncomingDocument) -> tuple[Change, ...]:
        own = incoming.own
        match incoming.relation:
            case PackageRelation.NEW:
                return (AddDocument(incoming.document),)
            case PackageRelation.BOTH:
                return (AddDocument(duplicate(incoming.document, COPIES["received"].filled)),)
            case PackageRelation.NEWER if own is not None:
                document = with_own_attendants(incoming.document, own)
                try:
                    return (EditDocument(own.id, edits_between(own, document)),)
                except EditError:
                    return (RemoveDocument(own.id), AddDocument(document))
            case _:
                return ()

    def _keep_history(self, package: Package, incoming: IncomingDocument) -> tuple[Change, ...]:
        """Keep versions that are not known, also not under the ids under which they went out.

        Returns what makes the one that was received a head, in the transaction that takes it over.
        """
        document = incoming.packed.id
        known = {each.id for each in self._versions.versions(document)}
        records = [each for each in package.versions if each.info.document == document]
        ids: dict[str, str] = {}
        if any(each.info.id not in known for each in records):
            ids = self._own_ids(document)
        for record in records:
            if record.info.id in known or record.info.id in ids:
                continue
            own = self._behind_own(record, ids)
            self._versions.receive(own)
            if own is not record:
                ids[record.info.id] = own.info.id
        version = ids.get(incoming.packed.version, incoming.packed.version)
        heads = self._versions.heads(document)
        self._versions.hold(version)
        if version in heads:
            return ()
        return (SetHeads(document, heads, self._versions.adopted(document, version)),)

    def _present(self, document: Document, sender: str) -> VersionRecord:
        """Return the state that goes out, and keep it where the library may be written to."""
        if not self._keeps:
            return self._versions.current(document.id, sender)
        kept = self._versions.create(
            document,
            name="",
            author=sender,
            message="",
            automatic=True,
            reason="send",
            actor=self._session.actor.profile,
        )
        self._versions.hold(kept.id)
        return self._versions.record(kept.id)

    def _history(self, state: VersionRecord) -> list[VersionRecord]:
        """Return all versions whose state is there, oldest first, with the one that goes out."""
        known = self._versions.versions(state.info.document, whole=True)
        told = [self._versions.record(each.id) for each in reversed(known)]
        return told if any(each.id == state.info.id for each in known) else [*told, state]

    def _behind_own(self, record: VersionRecord, ids: Mapping[str, str]) -> VersionRecord:
        """Return a received version as one that came from one's own."""
        parents = tuple(ids.get(each, each) for each in record.info.parents)
        # One that was altered on its way stays as it is, to be refused.
        if parents == record.info.parents or self._versions.sealed(record) != record:
            return record
        return self._versions.sealed(replace(record, info=replace(record.info, parents=parents)))

    def _own_ids(self, document: str) -> dict[str, str]:
        """Return one's own versions by the ids under which they go out without persons."""
        known = reversed(self._versions.versions(document, whole=True))
        own = [self._versions.record(each.id) for each in known]
        _, ids = outgoing_versions(self._versions, own)
        return {went_out: kept for kept, went_out in ids.items()}


def _say_the_same(one: Document, two: Document) -> bool:
    """Whether two states say the same, but for persons that one of them leaves out."""
    return same_content(without_attendants(one), without_attendants(two))


def _alone(record: VersionRecord) -> VersionRecord:
    """Return a version without what came before it, and without comments."""
    wanted = {placed.state for placed in record.manifest}
    states = {name: state for name, state in record.states.items() if name in wanted}
    info = replace(record.info, parents=(), message="")
    return VersionRecord(info, record.manifest, (), states)


def file_name(document: Document, wanted: Language, who: str = "") -> str:
    """Return a short name for an exchange file: theme, class level, who wrote it.

    It is in the wanted language if the document is, else in that of the document.
    """
    language = document.written_in(wanted)
    parts = [document.title(language)]
    if isinstance(document.root.payload, UnitHead):
        level = CLASS_LEVELS[document.root.payload.class_level][language]
        if level not in parts[0]:  # a copy for another class is called after it
            parts.append(level)
    if who:
        parts.append(who)
    name = "_".join(name_part(part) for part in parts)
    return f"{name[:_LONGEST_NAME]}{SUFFIX}"
