"""Handing documents on as exchange files, without persons, and taking over what comes back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from curriculum_studio import __version__
from curriculum_studio.core.diff import edits_between, same_content
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.headings import CLASS_LEVELS, COPIES
from curriculum_studio.core.kinds import LOCAL_KINDS, is_trial
from curriculum_studio.core.merge.disputes import disputes
from curriculum_studio.core.merge.records import Records, merge_records, records_of
from curriculum_studio.core.payloads.pilots import SchoolForm
from curriculum_studio.core.payloads.review import MergeDecision
from curriculum_studio.core.payloads.standard import Figure
from curriculum_studio.core.payloads.unit import Photo, UnitHead
from curriculum_studio.core.staying import (
    ALL,
    USUAL,
    Leaving,
    staying,
    with_own,
    without_staying,
)
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetHeads,
    SetRecord,
)
from curriculum_studio.core.versions import (
    VersionRecord,
)
from curriculum_studio.features.merging.service import MergePlan, Merging, Preferred, State
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    PackedAttachment,
    PackedDocument,
    only_shown,
)
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.features.sharing.merge_bases import SharedHistory
from curriculum_studio.features.sharing.model import (
    outgoing,
    outgoing_versions,
    own_ids,
    with_own_attendants,
    without_attendants,
)
from curriculum_studio.i18n import Progress, StudioError, Work, finish, message
from curriculum_studio.languages import Language
from curriculum_studio.session.document_factory import duplicate
from curriculum_studio.session.files import name_part
from curriculum_studio.session.ports import AttachmentStore, VersionStore
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

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
    """A document as it would come in. `own` is what the library holds now, if anything.

    `records`: comments, waivers and decisions that the other side made or altered since both knew
    the same. `plan`: what merging would do where both sides changed; None where nothing is known
    that both came from, and the received one is kept beside.
    """

    packed: PackedDocument
    document: Document
    own: Document | None
    relation: PackageRelation
    records: tuple[SetRecord, ...] = ()
    plan: MergePlan | None = None


@dataclass(frozen=True, slots=True)
class TakenDocuments:
    """What became of the documents that were merged: how much fitted, and what waits."""

    fitting: int = 0
    waiting: int = 0


_COMPARING = message("HandingOn", "Comparing with your library")


class Packages:
    """Packs documents with their history, and takes packages over."""

    def __init__(
        self,
        session: Session,
        versions: VersionStore,
        attachments: AttachmentStore,
        observing: Observing,
        merging: Merging,
        *,
        keeps: bool = True,
    ) -> None:
        """`keeps`: what goes out is kept as a version, unless the library is only read."""
        self._session = session
        self._versions = versions
        self._attachments = attachments
        self._observing = observing
        self._merging = merging
        self._keeps = keeps

    def pack(
        self,
        identities: Sequence[str],
        sender: str = "",
        *,
        history: bool = True,
        named: bool = False,
        local: bool = False,
        leaving: Leaving = USUAL,
    ) -> Package:
        """Return the package of documents with all their versions and the pictures in them.

        The present state of each becomes an automatic version first, so that what comes back can be
        compared with it; where the library is only read, one that is not kept. Without `history`
        that version alone goes out, without comments. Unless persons shall be `named`, comments and
        meetings say organisations only, and versions not who made them. Of observations only sums
        go out, with their try-outs; the observations themselves only if that is wanted (`local`).
        What is written about children leaves with the versions as far as `leaving` says.

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
            # Whoever chose an observation wants what was observed.
            wanted = ALL if document.kind in LOCAL_KINDS else leaving
            going = outgoing(wanted, named=named)
            if history:
                records_of, ids = outgoing_versions(self._versions, self._history(state), going)
            else:
                alone = self._versions.sealed(going.of(_alone(state)))
                records_of, ids = [alone], {now: alone.info.id}
            records += records_of
            titles: dict[str, str] = {each: said.text for each, said in document.root.cells.items()}
            packed.append(PackedDocument(document.id, document.kind, titles, ids.get(now, now)))
        return Package(
            tuple(packed),
            tuple(records),
            self._pictures([without_staying(each, leaving) for each in documents], named=named),
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
        return finish(self.comparing(package, self._versions))

    def comparing(
        self, package: Package, versions: VersionStore
    ) -> Work[tuple[IncomingDocument, ...]]:
        """Do the same step by step; yields progress.

        Beside the window it may be done for documents that are loaded, with the `versions` of a
        reader; see `is_current`.
        """
        present = {entry.id for entry in self._session.entries()}
        # Nobody else says what is a review copy here.
        packed = [each for each in package.documents if each.kind != MARK]
        found: list[IncomingDocument] = []
        for done, each in enumerate(packed):
            yield Progress(done, len(packed), _COMPARING)
            found.append(self._compared(package, each, versions, own=each.id in present))
        return tuple(found)

    def load(self, package: Package) -> None:
        """Load what one has of the documents of a package, to be compared beside the window."""
        present = {entry.id for entry in self._session.entries()}
        for each in package.documents:
            if each.id in present:
                self._session.document(each.id)

    def is_current(self, incoming: Iterable[IncomingDocument]) -> bool:
        """Whether one's own documents still stand as they did when they were compared."""
        present = {entry.id for entry in self._session.entries()}
        return all(
            (each.own is None) == (each.packed.id not in present)
            and (each.own is None or self._session.document(each.own.id) is each.own)
            for each in incoming
        )

    def _compared(
        self, package: Package, packed: PackedDocument, versions: VersionStore, *, own: bool
    ) -> IncomingDocument:
        came = package.record(packed.version)
        theirs = document_of(came)
        if not own:
            new = merge_records(Records(), Records(), records_of(came)).changes
            return IncomingDocument(packed, theirs, None, PackageRelation.NEW, new)
        ours = self._session.document(packed.id)
        present = versions.current(packed.id, "")
        history = SharedHistory(versions, package, present)
        seen = _seen(package, packed.id)
        relation = self._relation(package, packed, history, (theirs, ours))
        if relation is PackageRelation.REVIEWED or self._session.is_copy(ours.id):
            return IncomingDocument(packed, theirs, ours, relation)
        if relation is PackageRelation.SAME and _same_records(came, present):
            return IncomingDocument(packed, theirs, ours, relation)
        base = history.merge_base(packed.version)
        common = base.records if base is not None else Records()
        own_records, their_records = records_of(present), records_of(came)
        merged = merge_records(common, own_records, their_records)
        told = merged.changes
        # Where both decided something differently, the texts alone do not say what is newer.
        disputed = merged.decisions or disputes(
            common.decisions, own_records.decisions, their_records.decisions
        )
        if relation in {PackageRelation.SAME, PackageRelation.NEWER} and not (base and disputed):
            newer = PackageRelation.NEWER if told else relation
            return IncomingDocument(packed, with_own(theirs, ours, seen), ours, newer, told)
        if base is None or (relation is PackageRelation.OLDER and not told):
            return IncomingDocument(packed, theirs, ours, relation)
        whole = with_own(with_own(theirs, base.document, seen), ours, seen)
        known = with_own_attendants(with_own_attendants(whole, base.document), ours)
        plan = self._merging.plan(base, State(ours, own_records), State(known, their_records))
        return IncomingDocument(packed, theirs, ours, PackageRelation.BOTH, told, plan)

    def _relation(
        self,
        package: Package,
        packed: PackedDocument,
        history: SharedHistory,
        states: tuple[Document, Document],
    ) -> PackageRelation:
        """Tell by contents, never by dates: clocks of school computers are not to be trusted."""
        theirs, ours = states
        if _say_the_same(with_own(theirs, ours, _seen(package, ours.id)), ours):
            return PackageRelation.SAME
        if self._session.is_copy(ours.id):
            return PackageRelation.REVIEWED
        # What came about children may be older or newer than what one has of it.
        told = any(theirs.nodes[each] != ours.nodes.get(each) for each in staying(theirs))
        came = [each.info.id for each in package.versions if each.info.document == ours.id]
        if any(history.says_what_stands_here(each, wholly=told) for each in came):
            return PackageRelation.NEWER
        # One that came in and whose merge was undone is known, but not in what stands here.
        if history.stands_behind(packed.version, wholly=told):
            return PackageRelation.OLDER
        return PackageRelation.BOTH

    def take(
        self,
        package: Package,
        wanted: Sequence[IncomingDocument],
        prefer: Preferred | None = None,
    ) -> TakenDocuments:
        """Take documents over; what stood here before is kept as an automatic version.

        New and newer ones come in with their comments. Where both sides changed, both are merged,
        each document in one step of undo; `prefer` says which side counts where somebody would have
        to decide. Where nothing is known that both came from, the received one is kept beside one's
        own. What is older or the same changes nothing.

        Raises:
            StudioError: if a newer program wrote the file, and it can only be shown here.

        """
        if package.only_shown:
            raise only_shown()
        changes = [change for each in wanted for change in self._change(each)]
        merging = [each for each in wanted if each.plan is not None]
        if not changes and not merging:
            return TakenDocuments()
        for attachment in package.attachments:
            self._attachments.put(attachment.content, attachment.media_type, attachment.name)
        label = message("HandingOn", "Take over {name}").fill(
            name="、".join(each.document.title("zh") for each in wanted)
        )
        for incoming in wanted:
            if incoming.relation in {PackageRelation.NEW, PackageRelation.NEWER}:
                changes += self._keep_history(package, incoming)[1]
        if changes:
            self._session.apply(changes, label, undoable=False, reason="import")
        fitting = waiting = 0
        for incoming in merging:
            plan = incoming.plan
            if plan is not None:
                waiting += len(self._merge(package, incoming, plan, prefer))
                fitting += plan.fitting
        return TakenDocuments(fitting, waiting)

    def _merge(
        self,
        package: Package,
        incoming: IncomingDocument,
        plan: MergePlan,
        prefer: Preferred | None,
    ) -> tuple[MergeDecision, ...]:
        author = package.writer(incoming.packed.version)
        return self._merging.carry_out(
            plan, author, lambda: self._keep_history(package, incoming), prefer
        )

    def _change(self, incoming: IncomingDocument) -> tuple[Change, ...]:
        own = incoming.own
        match incoming.relation:
            case PackageRelation.NEW:
                return (AddDocument(incoming.document), *incoming.records)
            case PackageRelation.BOTH if incoming.plan is None:
                return (AddDocument(duplicate(incoming.document, COPIES["received"].filled)),)
            case PackageRelation.NEWER if own is not None:
                document = with_own_attendants(incoming.document, own)
                try:
                    edits = EditDocument(own.id, edits_between(own, document))
                    return (edits, *incoming.records)
                except EditError:
                    return (RemoveDocument(own.id), AddDocument(document), *incoming.records)
            case _:
                return ()

    def _keep_history(
        self, package: Package, incoming: IncomingDocument
    ) -> tuple[str, tuple[Change, ...]]:
        """Keep versions that are not known, also not under the ids under which they went out.

        Returns the id of the one that was received, and what makes it a head, in the transaction
        that takes it over.
        """
        document = incoming.packed.id
        known = {each.id for each in self._versions.versions(document)}
        records = [each for each in package.versions if each.info.document == document]
        ids: dict[str, str] = {}
        if any(each.info.id not in known for each in records):
            whole = self._versions.versions(document, whole=True)
            state = [self._versions.record(each.id) for each in whole[:1]]
            came = [each.info.id for each in records]
            ids = own_ids(self._versions, state[0], came) if state else {}
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
        adopted = self._versions.adopted(document, version)
        if set(adopted) == set(heads):
            return version, ()
        return version, (SetHeads(document, heads, adopted),)

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


def _say_the_same(one: Document, two: Document) -> bool:
    """Whether two states say the same, but for persons that one of them leaves out."""
    return same_content(without_attendants(one), without_attendants(two))


def _same_records(came: VersionRecord, present: VersionRecord) -> bool:
    """Whether comments that came are those here, but for persons, and for what did not come."""
    whole, usual = outgoing(ALL), outgoing()
    if not set(whole.of(came).comments) <= set(whole.of(present).comments):
        return False
    return usual.of(came).comments == usual.of(present).comments


def _seen(package: Package, document: str) -> set[str]:
    """Return all nodes that a document has in any of its states in a package."""
    records = (each for each in package.versions if each.info.document == document)
    return {placed.node for record in records for placed in record.manifest}


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
