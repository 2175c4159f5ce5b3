"""A document of the library as it stands here, and what of it goes to the group."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.pilots import SchoolForm
from curriculum_studio.core.staying import Outgoing, without_staying
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.features.group.model.content import (
    Content,
    ReadText,
    contents_of,
    document_in,
    version_record,
)
from curriculum_studio.features.group.model.shared_version import AttachmentName, Stream
from curriculum_studio.features.group.service.outcomes import Asked
from curriculum_studio.features.group.service.sharing_ledger import DocumentState
from curriculum_studio.session.erasing import pictures_of
from curriculum_studio.session.ports import Workspace


class LocalDocument:
    """A document as it stands here, read when it is needed."""

    def __init__(
        self,
        asked: Asked,
        library: Workspace,
        document: str,
        state: DocumentState,
        erased: frozenset[str] = frozenset(),
    ) -> None:
        """`erased` are pictures that were erased for good in the group."""
        self._erased = erased
        self.id = document
        self.state = state
        self.here = document in asked.present
        self.binned = document in asked.binned
        self._library = library
        self._going = Outgoing(leaving=state.leaving, named=True)
        self.heads = library.versions.heads(document)
        self.integrated = state.integrated(self.heads, library.versions.versions(document))

    @cached_property
    def record(self) -> VersionRecord:
        """The document as it stands on the disk, byte for byte."""
        return self._library.versions.current(self.id, "")

    @cached_property
    def text(self) -> ReadText:
        """Its text as it stands on the disk."""
        return ReadText(self.record.manifest, self.record.states)

    @cached_property
    def outgoing(self) -> VersionRecord:
        """What of it goes out."""
        return self._going.of(self.record)

    @cached_property
    def contents(self) -> Mapping[Stream, Content]:
        """What goes out in each stream."""
        return contents_of(self.outgoing)

    def told(
        self, stream: Stream, text: ReadText, said: Iterable[bytes]
    ) -> tuple[Content, Content]:
        """Return what a version says in a stream, and what of it would go out from here."""
        whole = version_record(self.record.info, text, said)
        return contents_of(whole)[stream], contents_of(self._going.of(whole))[stream]

    @cached_property
    def keeps(self) -> frozenset[str]:
        """Which of its records quote what stays as a rule."""
        usual = Outgoing(named=True).of(self.record)
        return frozenset(self.record.comments) - frozenset(usual.comments)

    def key(self, stream: Stream) -> str:
        """Return what tells what it says in a stream from what a version says."""
        return self.contents[stream].key(deleted=self.deletes(stream))

    def deletes(self, stream: Stream) -> bool:
        """Whether the document was put into the recycle bin, which its text tells."""
        return self.binned and stream == "text"

    @cached_property
    def document(self) -> Document:
        """The document as it stands on the disk."""
        return document_in(self.text)

    @cached_property
    def records(self) -> tuple[bytes, ...]:
        """Its comments, waivers and decisions, as JSON."""
        return tuple(self.record.states[each] for each in self.record.comments)

    @cached_property
    def going_records(self) -> tuple[bytes, ...]:
        """Those of them that go out."""
        return tuple(self.outgoing.states[each] for each in self.outgoing.comments)

    def missing_pictures(self, wanted: Iterable[AttachmentName]) -> list[AttachmentName]:
        """Return those of some pictures and files that are not here, and were not erased."""
        there = (each for each in wanted if each.hash not in self._erased)
        return [each for each in there if self._library.attachments.info(each.hash) is None]

    def pictures(self) -> dict[str, AttachmentName]:
        """Return the pictures and files that go out; none that was erased in the group."""
        found: dict[str, AttachmentName] = {}
        for node in without_staying(self.document, self._going.leaving).walk():
            form = node.payload.attachment if isinstance(node.payload, SchoolForm) else ""
            for each in (*pictures_of(node), form):
                known = each and each not in self._erased
                info = self._library.attachments.info(each) if known else None
                if info is not None:
                    found[each] = AttachmentName(each, info.media_type)
        return found

    def picture(self, name: str) -> bytes:
        """Return the content of a picture or file."""
        return self._library.attachments.get(name)

    def changed(self, stream: Stream) -> bool:
        """Whether what stands here is not what the versions say that stand in it."""
        if not self.here and not self.integrated["text"].heads:
            return False  # nobody else ever had it
        known = self.integrated[stream]
        return not known.key or self.key(stream) != known.key
