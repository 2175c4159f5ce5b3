"""Reading back a draft that went out as a Word file and was edited there.

It is compared with what went out, written anew and read by the same reader, never with the texts
themselves: what our writer or an office program adds is in both. Each change becomes edits when it
is accepted, against the document of that moment.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import is_printed
from curriculum_studio.core.paragraph_matching import bare
from curriculum_studio.core.returned_draft import (
    Add,
    DraftParagraph,
    Kind,
    PendingChange,
    ReturnedDraft,
    Unplaced,
    Why,
    edits_of,
    taken,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh_paragraph
from curriculum_studio.features.publishing.service.exports import Exporter, Prepared
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import ReturnedChanges, compared
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.format_registry import draft_origin
from curriculum_studio.session.files import read_file
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- the service ------------------------------------------------------------------------------

#: Reads the paragraphs of a Word file.
Reading = Callable[[bytes, str], Work[ReturnedDraft]]

#: How it is known what went out.
Base = Literal["version", "file", "none"]

#: A file without marks belongs to a document if this share of its paragraphs reads the same.
ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class ReimportedDraft:
    """A draft that came back: what it brings, and what is known of where it comes from.

    `version` is that with which it was compared; empty if none is known here. `base` says with what
    it was compared: with that version, with what the file itself carries of its origin, or, where
    nothing is known of what went out, with the document as it is now. Then no change is certain.
    `marked`: marks of ours were left in it.
    """

    name: str
    document: str
    comparison: ReturnedChanges
    version: str
    marked: bool
    base: Base = "version"

    def chosen(self, ids: Collection[int]) -> tuple[PendingChange, ...]:
        """Return the changes with some numbers, in the order of the file."""
        return tuple(each for each in self.comparison.changes if each.id in ids)


@dataclass(frozen=True, slots=True)
class OpenedDraft:
    """A file that was read, and what it was made from.

    `sent` writes it once more, as it went out, where the file does not carry the `lines` itself.
    """

    name: str
    returned: ReturnedDraft
    ours: Document
    base: Document
    version: str
    known: Base
    languages: tuple[Language, ...]
    sent: Prepared | None
    lines: tuple[DraftParagraph, ...] = ()


class DraftReimport:
    """Recognises, compares and applies drafts that came back."""

    def __init__(
        self, session: Session, versions: VersionStore, exporter: Exporter, reading: Reading
    ) -> None:
        """Recognise drafts; `exporter` writes again those that do not say what went out."""
        self._session = session
        self._versions = versions
        self._exporter = exporter
        self._reading = reading

    def document_of(self, returned: ReturnedDraft) -> str:
        """Return the one document here that a file names, or whose nodes it shows; "" if none."""
        entries = {each.id for each in self._session.entries() if is_printed(each)}
        named = [each for each in returned.documents if each in entries]
        if named:
            return named[0]
        marks = {name.node for line in returned.lines for name in line.names}
        if not marks:
            return ""
        counts = {
            each: sum(1 for node in marks if node in self._session.document(each))
            for each in entries
        }
        best = max(counts, key=lambda each: counts[each], default="")
        return best if best and counts[best] else ""

    def origin(self, path: Path) -> str:
        """Return the document here that a Word file says it was exported from, else ""."""
        if path.suffix.lower() != ".docx":
            return ""
        try:
            named = draft_origin(read_file(path), path.name)
        except StudioError:
            # Whoever reads the file next says what is wrong with it.
            return ""
        entries = {each.id for each in self._session.entries() if is_printed(each)}
        return next((each for each in named if each in entries), "")

    def read_file(self, path: Path) -> Work[ReturnedDraft]:
        """Read a file; needs nothing of the workspace, so that it may run in a thread.

        Raises:
            StudioError: if it cannot be read.

        """
        return (yield from self._reading(read_file(path), path.name))

    def begin(self, returned: ReturnedDraft, name: str, document: str = "") -> OpenedDraft:
        """Find what a file was made from; `document` is meant where the file does not say it.

        Raises:
            StudioError: if it is no draft of a document here.

        """
        identity = self._which(returned, document, name)
        ours = self._session.document(identity)
        if not is_printed(ours):
            raise _no_draft(name)
        base, version, known = self._base(returned, ours)
        languages = returned.languages or _guessed(returned, base)
        if returned.origin is not None and known != "none":
            lines = returned.origin.lines
            return OpenedDraft(name, returned, ours, base, version, known, languages, None, lines)
        sent = self._exporter.again(base, languages, returned.options)
        return OpenedDraft(name, returned, ours, base, version, known, languages, sent)

    def compare(self, begun: OpenedDraft) -> Work[ReimportedDraft]:
        """Compare a file with what went out; nothing is changed. May run in a thread.

        Raises:
            StudioError: if hardly anything of the document is in the file.

        """
        returned, ours = begun.returned, begun.ours
        if begun.sent is None:
            sent = ReturnedDraft(begun.lines)
        else:
            content = yield from self._exporter.make(begun.sent)
            sent = yield from self._reading(content, begun.name)
        sent = replace(sent, languages=begun.languages)
        if not returned.marked and not _alike(sent, returned):
            title = ours.title(begun.languages[0])
            raise StudioError(
                message("Return", "{name} contains hardly a sentence of “{title}”.").fill(
                    name=begun.name, title=title
                ),
                safe=message("Return", "Nothing was changed."),
                remedy=message(
                    "Return", "Choose the document it belongs to, or import it as a new document."
                ),
            )
        comparison = compared(Sides(begun.base, ours, sent, returned))
        if begun.known == "none":
            changes = tuple(replace(each, unsure=True) for each in comparison.changes)
            comparison = replace(comparison, changes=changes)
        return ReimportedDraft(
            begun.name, ours.id, comparison, begun.version, returned.marked, begun.known
        )

    def read(self, path: Path, document: str = "") -> Work[ReimportedDraft]:
        """Read and compare a file in one go; nothing is changed.

        Raises:
            StudioError: if it cannot be read, or is no draft of a document here.

        """
        returned = yield from self.read_file(path)
        return (yield from self.compare(self.begin(returned, path.name, document)))

    def apply(self, taken_back: ReimportedDraft, ids: Collection[int]) -> tuple[PendingChange, ...]:
        """Make the chosen changes as one step of undo; return those that were not possible."""
        document = self._session.document(taken_back.document)
        edits, refused = taken(document, taken_back.chosen(ids))
        label = message("Steps", "Bring in the changes of {name}").fill(name=taken_back.name)
        self._session.edit(taken_back.document, edits, label, reason="import")
        return refused

    def insert(
        self, taken_back: ReimportedDraft, unplaced: Unplaced, behind: str, label: Message
    ) -> str:
        """Put a paragraph that belongs nowhere for certain behind a node; return its new node.

        Raises:
            StudioError: if no paragraph can stand there.

        """
        document = self._session.document(taken_back.document)
        cells = {unplaced.language: Cell(unplaced.text)}
        node = replace(fresh_paragraph(unplaced.language), cells=cells)
        edits = edits_of(document, Add((node,), (behind,)))
        if edits is None:
            raise StudioError(
                message("Return", "No paragraph can go here."),
                safe=message("Return", "Nothing was changed."),
                remedy=message("Return", "Put the cursor into a paragraph of the text first."),
            )
        self._session.edit(taken_back.document, edits, label)
        return node.id

    # Where it comes from

    def _which(self, returned: ReturnedDraft, wanted: str, name: str) -> str:
        found = self.document_of(returned)
        if found and wanted and found != wanted:
            title = self._session.document(found).title(LANGUAGES[0])
            raise StudioError(
                message("Return", "{name} is a draft of another document: “{title}”.").fill(
                    name=name, title=title
                ),
                safe=message("Return", "Nothing was changed."),
                remedy=message("Return", "Import it there."),
            )
        if returned.documents and not found and not wanted:
            raise StudioError(
                message("Return", "{name} was made from a document that is not here.").fill(
                    name=name
                ),
                safe=message("Return", "Nothing was changed."),
                remedy=message(
                    "Return",
                    "Import the changes where it was exported, or import it as a new document.",
                ),
            )
        if not found and not wanted:
            raise _no_draft(name)
        return found or wanted

    def _base(self, returned: ReturnedDraft, ours: Document) -> tuple[Document, str, Base]:
        """Return the state that went out, its version, and how it is known; else the present one.

        What the file carries tells only what was printed; the version here tells all.
        """
        known = {each.id for each in self._versions.versions(ours.id, whole=True)}
        for version in returned.version.split():
            if version in known:
                return self._versions.document_at(version), version, "version"
        carried = () if returned.origin is None else returned.origin.documents
        for document in carried:
            if document.id == ours.id and document.kind == ours.kind:
                return document, "", "file"
        return ours, "", "none"


def _no_draft(name: str) -> StudioError:
    return StudioError(
        message("Return", "{name} is not a draft that was exported here.").fill(name=name),
        safe=message("Return", "Nothing was changed."),
        remedy=message(
            "Return",
            "Open the document it belongs to and import it there, or import it as a new document.",
        ),
    )


def _guessed(returned: ReturnedDraft, base: Document) -> tuple[Language, ...]:
    """Return the language in which most paragraphs of a file read like texts of a document."""
    lines = {bare(each.text) for each in returned.lines} - {""}
    counts: dict[Language, int] = {
        language: sum(1 for node in base.walk() if bare(node.text(language)) in lines)
        for language in LANGUAGES
    }
    return (max(LANGUAGES, key=lambda each: counts[each]),)


def _alike(sent: ReturnedDraft, returned: ReturnedDraft) -> bool:
    """Whether a file without marks has enough of what went out in it."""
    texts = {bare(each.text) for each in sent.lines if len(bare(each.text)) > 3}
    lines = {bare(each.text) for each in returned.lines if len(bare(each.text)) > 3}
    return bool(lines) and len(texts & lines) >= max(2, ALIKE * min(len(texts), len(lines)))


# --- names of changes -------------------------------------------------------------------------

KIND_WORDS: Mapping[Kind, Message] = {
    "changed": message("Return", "changed"),
    "added": message("Return", "added"),
    "copied": message("Return", "copied"),
    "moved": message("Return", "moved"),
    "split": message("Return", "divided"),
    "joined": message("Return", "joined"),
    "deleted": message("Return", "deleted"),
}
NO_BASE = message(
    "Return",
    "It is not known what this draft looked like when it was exported. What differs may have"
    " been changed there or here since, so no change counts as certain and none is applied"
    " together with others; decide each one separately.",
)
WHY_WORDS: Mapping[Why, Message] = {
    "outside": message("Return", "is around the texts or is generated"),
    "doubtful": message("Return", "may be a changed form of a text, but is not similar enough"),
    "nowhere": message("Return", "has no certain place"),
    "gone": message("Return", "its text was deleted here meanwhile"),
}
