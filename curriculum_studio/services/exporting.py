"""Exporting documents into files of other programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.domain.document import Document
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.payloads.common import Aligned
from curriculum_studio.exchange.bundle import Bundle, WriterEntry
from curriculum_studio.exchange.formats import WRITERS, writer_entry
from curriculum_studio.services.files import write_whole
from curriculum_studio.services.making import content_of
from curriculum_studio.services.ports import AttachmentStore
from curriculum_studio.services.session import Session
from curriculum_studio.words import StudioError, Work, message


def formats_of(kind: str) -> tuple[WriterEntry, ...]:
    """Return the formats to which documents of a kind can be exported."""
    return tuple(entry for entry in WRITERS if kind in entry.kinds)


@dataclass(frozen=True, slots=True)
class Prepared:
    """Documents taken for a format, to be written beside further editing, also in a thread."""

    entry: WriterEntry
    bundle: Bundle


def written(prepared: Prepared, target: Path) -> Work[Path]:
    """Write what was prepared into a file; yields progress, returns the path.

    Raises:
        StudioError: if the file cannot be written, or LibreOffice is needed and missing.

    """
    content = yield from content_of(prepared.entry, prepared.bundle)
    write_whole(target, content)
    return target


class Exporter:
    """Writes documents of a session into files."""

    def __init__(self, session: Session, attachments: AttachmentStore) -> None:
        """Take where documents and pictures come from."""
        self._session = session
        self._attachments = attachments

    def export(
        self,
        identities: Sequence[str],
        format_name: str,
        target: Path,
        languages: tuple[Language, ...],
        options: Mapping[str, str] | None = None,
    ) -> Work[Path]:
        """Write documents of one kind into a file; yields progress, returns the path.

        The file stands whole or not at all. Stopping between two yields leaves the old one.

        Raises:
            StudioError: if the documents cannot be written like this, or the file cannot.

        """
        prepared = self.prepare(identities, format_name, languages, options)
        return (yield from written(prepared, target))

    def prepare(
        self,
        identities: Sequence[str],
        format_name: str,
        languages: tuple[Language, ...],
        options: Mapping[str, str] | None = None,
    ) -> "Prepared":
        """Take the documents as they stand now, so that `written` needs the session no more.

        Raises:
            StudioError: if the documents cannot be written like this.

        """
        documents = tuple(self._session.document(each) for each in identities)
        entry = self._entry(documents, format_name)
        wanted = options or {}
        library = self._library(documents, wanted.get("form", ""))
        bundle = Bundle(documents, languages, self._attachments.get, library, wanted)
        return Prepared(entry, bundle)

    def _entry(self, documents: Sequence[Document], format_name: str) -> WriterEntry:
        kinds = {document.kind for document in documents}
        if len(kinds) != 1:
            raise StudioError(
                message("Exporting", "Only documents of the same kind go into one file.")
            )
        entry = writer_entry(format_name, kinds.pop())
        if len(documents) > 1 and not entry.several:
            raise StudioError(
                message("Exporting", "As {format}, each document needs a file of its own.").fill(
                    format=format_name
                )
            )
        return entry

    def _library(self, documents: Sequence[Document], form: str) -> dict[str, Document]:
        """Return the frameworks that the documents link to, and a school form, if there."""
        present = {entry.id for entry in self._session.entries()}
        wanted = {
            alignment.framework
            for document in documents
            for node in document.walk()
            if isinstance(node.payload, Aligned)
            for alignment in node.payload.alignments
        } | {form}
        return {each: self._session.document(each) for each in sorted(wanted & present)}
