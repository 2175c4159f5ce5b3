"""Importing foreign files; what is received is read, never written to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ReceivedFile, SourceLine
from curriculum_studio.core.languages import Language
from curriculum_studio.core.versions import attachment_hash
from curriculum_studio.i18n import Message, Work, message
from curriculum_studio.render.format_registry import reader_entry
from curriculum_studio.session.ports import AttachmentStore
from curriculum_studio.session.received_files import read_file
from curriculum_studio.session.session import Session
from curriculum_studio.untrusted.worker_process import read_apart


@dataclass(frozen=True, slots=True)
class Imported:
    """A foreign file as it would come in; nothing of it is in the workspace yet.

    `pictures` holds content, media type and name of what it brings along, by hash. `question` says
    why the file may be no document of the kind that was tried; nobody has said yet that it is one.
    """

    document: Document
    report: tuple[Message, ...]
    name: str
    sources: tuple[SourceLine, ...] = ()
    pictures: Mapping[str, tuple[bytes, str, str]] = field(default_factory=dict)
    question: Message | None = None


class Importer:
    """Reads foreign files into documents."""

    def __init__(self, session: Session, attachments: AttachmentStore) -> None:
        """Take where documents and pictures go."""
        self._session = session
        self._attachments = attachments

    def read(
        self,
        path: Path,
        kind: str | None = None,
        language: Language | None = None,
        corrections: Mapping[int, str] | None = None,
    ) -> Work[Imported]:
        """Read a file in a process of its own; yields progress, returns what would come in.

        `corrections` say what lines of it are meant to be, by their place among its lines.

        Raises:
            StudioError: if the file is missing, no file, too large or nothing that can be read.

        """
        content = read_file(path)
        entry = reader_entry(path.suffix, kind)
        pictures: dict[str, tuple[bytes, str, str]] = {}

        def keep(picture: bytes, media_type: str, name: str) -> str:
            identity = attachment_hash(picture)
            pictures[identity] = (picture, media_type, name)
            return identity

        received = ReceivedFile(content, path.name, language, keep, corrections or {})
        reading = yield from read_apart(entry.module, entry.function, received)
        return Imported(
            reading.document, reading.report, path.name, reading.sources, pictures, reading.question
        )

    def take(self, imported: Imported) -> str:
        """Bring what was read into the workspace as one step of undo; returns its id."""
        for content, media_type, name in imported.pictures.values():
            self._attachments.put(content, media_type, name)
        self._session.add(
            imported.document, message("Importing", "Import {name}").fill(name=imported.name)
        )
        return imported.document.id
