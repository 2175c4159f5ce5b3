"""Handing documents on as exchange files, and taking over what comes back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

import msgspec

from curriculum_studio import __version__
from curriculum_studio.domain.codec import comment_from_raw, comment_to_raw
from curriculum_studio.domain.comments import anonymous
from curriculum_studio.domain.comparing import edits_between, same_content
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import EditError
from curriculum_studio.domain.headings import CLASS_LEVELS
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.payloads.piloting import SchoolForm
from curriculum_studio.domain.payloads.standard import Figure
from curriculum_studio.domain.payloads.unit import Photo, UnitHead
from curriculum_studio.domain.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
)
from curriculum_studio.domain.versions import VersionRecord, digest
from curriculum_studio.exchange.package.content import (
    SUFFIX,
    Package,
    PackedAttachment,
    PackedDocument,
)
from curriculum_studio.exchange.package.reader import document_of
from curriculum_studio.services.creating import duplicate
from curriculum_studio.services.locking import MARK
from curriculum_studio.services.ports import AttachmentStore, VersionStore
from curriculum_studio.services.session import Session
from curriculum_studio.words import message

#: Added to the title of a copy that is kept beside one's own.
RECEIVED: Mapping[Language, str] = {"zh": "（收到）", "en": " (received)", "de": " (erhalten)"}

#: Characters that no file system and no chat program minds; longer names are cut.
_LONGEST_NAME = 40
_FORBIDDEN = str.maketrans("", "", '\\/:*?"<>|\n\t')


class Relation(Enum):
    """How a document of an exchange file stands to one's own."""

    NEW = "new"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    BOTH = "both"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document as it would come in. `own` is what the library holds now, if anything."""

    packed: PackedDocument
    document: Document
    own: Document | None
    relation: Relation


class HandingOn:
    """Packs documents with their history, and takes packages over."""

    def __init__(
        self, session: Session, versions: VersionStore, attachments: AttachmentStore
    ) -> None:
        """Take the session and where history and pictures are kept."""
        self._session = session
        self._versions = versions
        self._attachments = attachments

    def pack(
        self,
        identities: Sequence[str],
        sender: str = "",
        *,
        history: bool = True,
        named: bool = False,
    ) -> Package:
        """Return the package of documents with all their versions and the pictures in them.

        The present state of each becomes an automatic version first, so that whoever sends it back
        can be compared with it. Without `history` that version alone goes out, without comments.
        Unless persons shall be `named`, comments say organisations only.
        """
        documents = [self._session.document(each) for each in identities]
        packed: list[PackedDocument] = []
        records: list[VersionRecord] = []
        for document in documents:
            now = self._versions.create(
                document, name="", author=sender, message="", automatic=True
            )
            if history:
                known = reversed(self._versions.versions(document.id))
                told = [self._versions.record(each.id) for each in known]
                records_of, ids = self._told(told, named=named)
            else:
                alone = self._versions.sealed(_alone(self._versions.record(now.id)))
                records_of, ids = [alone], {now.id: alone.info.id}
            records += records_of
            titles: dict[str, str] = {
                language: cell.text for language, cell in document.root.cells.items()
            }
            version = ids.get(now.id, now.id)
            packed.append(PackedDocument(document.id, document.kind, titles, version))
        return Package(
            tuple(packed),
            tuple(records),
            self._pictures(documents),
            sender=sender,
            program=__version__,
        )

    def _told(
        self, records: Sequence[VersionRecord], *, named: bool
    ) -> tuple[list[VersionRecord], dict[str, str]]:
        """Return versions, oldest first, as they go out, with new ids of those that say less."""
        if named:
            return list(records), {}
        told: list[VersionRecord] = []
        ids: dict[str, str] = {}
        for record in records:
            parents = tuple(ids.get(each, each) for each in record.info.parents)
            less = _without_persons(record)
            if less.comments != record.comments or parents != record.info.parents:
                less = self._versions.sealed(
                    replace(less, info=replace(less.info, parents=parents))
                )
                ids[record.info.id] = less.info.id
            told.append(less)
        return told, ids

    def _pictures(self, documents: Sequence[Document]) -> tuple[PackedAttachment, ...]:
        wanted: dict[str, None] = {}
        for document in documents:
            for node in document.walk():
                if isinstance(node.payload, Figure | Photo):
                    pictures = node.payload.pictures
                    wanted |= dict.fromkeys((pictures.zh, pictures.en, pictures.de))
                elif isinstance(node.payload, SchoolForm):
                    wanted[node.payload.attachment] = None
        found: list[PackedAttachment] = []
        for identity in wanted:
            info = self._attachments.info(identity) if identity else None
            if info is not None:
                content = self._attachments.get(identity)
                found.append(PackedAttachment(identity, info.media_type, info.name, content))
        return tuple(found)

    def compare(self, package: Package) -> tuple[Incoming, ...]:
        """Return how each document of a package stands to one's own; nothing is written."""
        present = {entry.id for entry in self._session.entries()}
        return tuple(
            self._compared(package, each, own=each.id in present)
            for each in package.documents
            if each.kind != MARK  # nobody else says what is a review copy here
        )

    def _compared(self, package: Package, packed: PackedDocument, *, own: bool) -> Incoming:
        theirs = document_of(package.record(packed.version))
        if not own:
            return Incoming(packed, theirs, None, Relation.NEW)
        ours = self._session.document(packed.id)
        return Incoming(packed, theirs, ours, self._relation(package, theirs, ours))

    def _relation(self, package: Package, theirs: Document, ours: Document) -> Relation:
        """Tell by contents, never by dates: clocks of school computers are not to be trusted."""
        if same_content(theirs, ours):
            return Relation.SAME
        if self._session.is_copy(ours.id):
            return Relation.REVIEWED
        history = [each for each in package.versions if each.info.document == ours.id]
        if any(same_content(document_of(each), ours) for each in reversed(history)):
            return Relation.NEWER
        known = self._versions.versions(ours.id)
        if any(same_content(self._versions.document_at(each.id), theirs) for each in known):
            return Relation.OLDER
        return Relation.BOTH

    def take(self, package: Package, wanted: Sequence[Incoming]) -> None:
        """Take documents over as one step of undo.

        New and newer ones come in; where both sides changed, the received one is kept beside one's
        own. What is older or the same changes nothing.
        """
        changes = [change for each in wanted for change in self._change(each)]
        if not changes:
            return
        for attachment in package.attachments:
            self._attachments.put(attachment.content, attachment.media_type, attachment.name)
        label = message("HandingOn", "Take over {name}").fill(
            name="、".join(each.document.title("zh") for each in wanted)
        )
        self._session.apply(changes, label)
        for incoming in wanted:
            if incoming.relation in {Relation.NEW, Relation.NEWER}:
                self._keep_history(package, incoming)

    def _change(self, incoming: Incoming) -> tuple[Change, ...]:
        own = incoming.own
        match incoming.relation:
            case Relation.NEW:
                return (AddDocument(incoming.document),)
            case Relation.BOTH:
                return (AddDocument(duplicate(incoming.document, RECEIVED)),)
            case Relation.NEWER if own is not None:
                try:
                    return (EditDocument(own.id, edits_between(own, incoming.document)),)
                except EditError:
                    return (RemoveDocument(own.id), AddDocument(incoming.document))
            case _:
                return ()

    def _keep_history(self, package: Package, incoming: Incoming) -> None:
        known = {each.id for each in self._versions.versions(incoming.packed.id)}
        for record in package.versions:
            if record.info.document == incoming.packed.id and record.info.id not in known:
                self._versions.receive(record)
        if incoming.packed.version not in self._versions.heads(incoming.packed.id):
            self._versions.adopt(incoming.packed.id, incoming.packed.version)


def _alone(record: VersionRecord) -> VersionRecord:
    """Return a version without what came before it, and without comments."""
    wanted = {placed.state for placed in record.manifest}
    states = {name: state for name, state in record.states.items() if name in wanted}
    info = replace(record.info, parents=(), message="")
    return VersionRecord(info, record.manifest, (), states)


def _without_persons(record: VersionRecord) -> VersionRecord:
    """Return a version whose comments name organisations only."""
    states = dict(record.states)
    said = []
    for name in record.comments:
        comment = comment_from_raw(msgspec.json.decode(record.states[name]))
        unnamed = anonymous(comment)
        if unnamed == comment:
            said.append(name)
            continue
        del states[name]
        state = msgspec.json.encode(comment_to_raw(unnamed))
        said.append(digest(state))
        states[said[-1]] = state
    return replace(record, comments=tuple(said), states=states)


def file_name(document: Document, language: Language, who: str = "") -> str:
    """Return a short name for an exchange file: theme, class level, who wrote it."""
    parts = [document.title(language)]
    if isinstance(document.root.payload, UnitHead):
        level = CLASS_LEVELS[document.root.payload.class_level].get(language)
        if level not in parts[0]:  # a copy for another class is called after it
            parts.append(level)
    if who:
        parts.append(who)
    name = "_".join(part.translate(_FORBIDDEN).strip(" .") for part in parts)
    return f"{name[:_LONGEST_NAME]}{SUFFIX}"
