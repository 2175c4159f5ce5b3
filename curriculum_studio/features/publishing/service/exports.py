"""Exporting documents into files of other programs."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Protocol

from curriculum_studio.core.diff import same_content
from curriculum_studio.core.document import Document
from curriculum_studio.core.emptiness import gaps, pictures_of
from curriculum_studio.core.interchange import (
    ChangesWanted,
    Compared,
    ExportRequest,
    Finish,
    WriterEntry,
)
from curriculum_studio.core.kinds import is_framework, is_standard, is_unit, is_unsorted
from curriculum_studio.core.locators import Locators, WrittenPlace
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.personal_data import (
    names_leaving,
    without_names,
    without_personal_data,
)
from curriculum_studio.core.profiles import Profile, unit_for
from curriculum_studio.core.school_calendar import CALENDAR
from curriculum_studio.core.staying import Leaving, without_staying
from curriculum_studio.features.publishing.service.libreoffice import as_pdf
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.styles import PROFILE
from curriculum_studio.render.format_registry import (
    TYPESET,
    for_print,
    formats_of,
    load_redliner,
    writer_entry,
)
from curriculum_studio.session.files import check_ending, write_whole
from curriculum_studio.session.ports import Resources, Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_for_good
from curriculum_studio.values import dataclass

# --- content of a file ------------------------------------------------------------------------

#: Name of the option: "yes" or "no" here, for the writer the pages by node id as JSON.
PAGES = "pages"

#: Is told what whoever gets a file should know of it.
Tell = Callable[[Message], None]


class PageMaker(Protocol):
    """What makes pages of what a writer describes; `name` is that of the document in sentences."""

    def typeset(self, content: bytes, name: str) -> Work["MadePages"]:
        """Return the pages."""
        ...

    def page_numbers(self, content: bytes, name: str) -> Work[Mapping[str, str]]:
        """Return the page of each line of the contents, by node."""
        ...


class MadePages(Protocol):
    """A PDF, and what is to be told of it."""

    @property
    def pdf(self) -> bytes:
        """The PDF."""
        ...

    @property
    def told(self) -> Sequence[Message]:
        """What is to be told."""
        ...


def content_of(
    entry: WriterEntry, bundle: ExportRequest, maker: PageMaker, tell: Tell | None = None
) -> Work[bytes]:
    """Return the content of a file; yields progress. `tell` hears what is to be known of it.

    Option `pages`: "yes" looks up on which page each heading of the contents stands. Where the
    bundle names an earlier state, the changes since then are written, without pages.

    Raises:
        StudioError: if the writer refuses, or LibreOffice is needed and missing.

    """
    if bundle.compared is not None:
        return (yield from load_redliner(entry)(_with_pages(bundle, {})))
    name = bundle.document.title(bundle.languages[0]) if bundle.languages else ""
    wanted = bundle.options.get(PAGES, "no")
    known = bundle
    if wanted in {"yes", "no"}:
        pages: Mapping[str, str] = {}
        if wanted == "yes" and entry.numbered is not None:
            job = yield from entry.numbered.load()(_with_pages(bundle, {}))
            pages = yield from maker.page_numbers(job, name)
        known = _with_pages(bundle, pages)
    content = yield from entry.writer.load()(replace(known, tell=tell))
    if entry.by_way_of == TYPESET:
        made = yield from maker.typeset(content, name)
        if tell is not None:
            for each in made.told:
                tell(each)
        return made.pdf
    if entry.by_way_of:
        return (yield from as_pdf(for_print(content), entry.by_way_of))
    return content


def _with_pages(bundle: ExportRequest, pages: Mapping[str, str]) -> ExportRequest:
    options = {name: value for name, value in bundle.options.items() if name != PAGES}
    if pages:
        options[PAGES] = json.dumps(dict(pages))
    return replace(bundle, options=options)


# --- layouts ----------------------------------------------------------------------------------

#: The layout that is taken unless another one is named.
USUAL = "gbt"

#: Kinds and formats that have layouts.
_KIND, _FORMATS = "standard", frozenset({"docx", "pdf", "redline"})


def with_layout(
    entry: WriterEntry, options: Mapping[str, str], resources: Resources
) -> dict[str, str]:
    """Return options with the settings of the layout that they name.

    Raises:
        StudioError: if there is no layout of that name.

    """
    named = dict(options)
    if _KIND not in entry.kinds or entry.format not in _FORMATS or PROFILE in named:
        return named
    path = f"layouts/{named.get('layout', USUAL)}.json"
    known = resources.names("layouts", ".json")
    if path not in known:
        raise StudioError(
            message("Exporting", "There is no layout {name}.").fill(name=named["layout"]),
            remedy=message("Exporting", "Choices: {layouts}.").fill(
                layouts=", ".join(PurePosixPath(each).stem for each in known)
            ),
        )
    named[PROFILE] = resources.read(path).decode()
    return named


# --- exports ----------------------------------------------------------------------------------

#: Name of the option: "yes" writes what the checks find into a Word file, as comments.
FINDINGS = "findings"

#: Returns what puts that which the checks find now into a file of a document in these languages.
Remarks = Callable[[Document, tuple[Language, ...]], Finish]

#: Names of options: "yes" writes names and telephone numbers that stand in a unit, what was written
#: in looking back, the notes for teachers; "no" leaves photos out.
PERSONS, REFLECTION, TEACHER_NOTES, PHOTOS = "persons", "reflection", "teacher_notes", "photos"

#: Names of options: names that somebody was asked about, a line each, and that stay or leave.
NAMES_STAY, NAMES_LEAVE = "names_stay", "names_leave"

#: Files of this kind come back edited.
RETURNED = "docx"

#: What stands for changes in a file that names nobody.
NOBODY = "Curriculum Studio"

#: Formats in which a standard is printed as it is, with headings and numbers by rule.
PRINTED = frozenset({"docx", "pdf", "sts"})

_EMPTY = message("Exporting", "Empty and therefore left out: {places}.")
_UNTITLED = message("Exporting", "Without a title and therefore not in the contents: {places}.")
_NO_PICTURE = message(
    "Exporting", "Figures whose picture is missing or cannot be written: {places}."
)
_UNSORTED = message(
    "Exporting",
    "Texts under “Unsorted” are left out, as this format has no place for them: {count}.",
)
#: Kinds of files that are kept as pictures, of which no picture can be written.
_NO_PICTURES = frozenset({"image/svg+xml", "application/octet-stream"})
#: So many places are named, the others counted.
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Prepared:
    """Documents taken for a format, to be written beside further editing, also in a thread."""

    entry: WriterEntry
    bundle: ExportRequest


def options_leaving(leaving: Leaving) -> dict[str, str]:
    """Return what leaves of that which stays otherwise, as options of an export."""
    wanted = {REFLECTION: leaving.reflections, TEACHER_NOTES: leaving.notes}
    return {name: "yes" for name, leaves in wanted.items() if leaves}


def _leaving(options: Mapping[str, str]) -> Leaving:
    return Leaving(
        options.get(REFLECTION) == "yes",
        options.get(TEACHER_NOTES) == "yes",
        options.get(PHOTOS) != "no",
    )


def _outgoing(document: Document, options: Mapping[str, str]) -> Document:
    """Return a document as it goes out: what tells of children and persons only if it is wanted."""
    document = without_staying(document, _leaving(options))
    if not is_unit(document.root):
        return document
    document = without_names(document, options.get(NAMES_STAY, "").split())
    if options.get(PERSONS) == "yes":
        return document
    return without_personal_data(document, options.get(NAMES_LEAVE, "").split())


class Exporter:
    """Writes documents of a session into files."""

    def __init__(
        self,
        session: Session,
        workspace: Workspace,
        now: Callable[[], str],
        resources: Resources,
        *,
        maker: PageMaker,
        calendar: Callable[[], str],
        remarks: Remarks,
    ) -> None:
        """Write with the settings of layouts in `resources`; `now` returns ISO 8601 in UTC.

        `maker` makes the pages of what is printed. `calendar` returns that of the house as JSON,
        by which plans of units are dated; `remarks` are what the checks find.

        Versions are kept of what goes out, but where the workspace is only read.
        """
        self._session = session
        self._resources = resources
        self._attachments = workspace.attachments
        self._versions = workspace.versions
        self._people = workspace.people
        self._now = now
        self._keeps = workspace.writable
        self._calendar = calendar
        self._remarks = remarks
        self._maker = maker

    def export(
        self,
        identities: Sequence[str],
        format_name: str,
        target: Path,
        languages: tuple[Language, ...],
        options: Mapping[str, str] | None = None,
        changes: ChangesWanted | None = None,
        tell: Tell | None = None,
    ) -> Work[Path]:
        """Write documents of one kind into a file; yields progress, returns the path.

        The file stands whole or not at all. Stopping between two yields leaves the old one.
        `changes`: since which version they are shown, and under whose name. `tell` hears what is
        to be known of the file.

        Raises:
            StudioError: if the documents cannot be written like this, or the file cannot.

        """
        prepared = self.prepare(identities, format_name, languages, options, changes)
        return (yield from self.write(prepared, target, tell))

    def names(self, identities: Sequence[str], options: Mapping[str, str]) -> tuple[str, ...]:
        """Return what reads like the name of a child in documents as they go out."""
        documents = (self.headed(self._session.document(each)) for each in identities)
        told = (names_leaving(each, _leaving(options)) for each in documents)
        return tuple(dict.fromkeys(name for names in told for name in names))

    def prepare(
        self,
        identities: Sequence[str],
        format_name: str,
        languages: tuple[Language, ...],
        options: Mapping[str, str] | None = None,
        changes: ChangesWanted | None = None,
    ) -> Prepared:
        """Take the documents as they stand now, so that `write` needs the session no more.

        Raises:
            StudioError: if the documents cannot be written like this.

        """
        documents = tuple(self._session.document(each) for each in identities)
        entry = self._entry(documents, format_name)
        named = self._dated(documents, with_layout(entry, options or {}, self._resources))
        wanted = named.pop(FINDINGS, "no") == "yes" and entry.format == RETURNED
        library = self._library(documents, named.get("form", ""))
        compared = None
        if changes is not None:
            documents, compared = self._compared(documents, changes)
        time = ""
        if entry.format == RETURNED:
            version = named.setdefault("version", self._kept(documents, changes))
            time = self._time_of(documents[0].id, version)
        if compared is not None:
            less = _outgoing(self.headed(compared.document), named)
            compared = replace(compared, document=less)
        documents = tuple(_outgoing(self.headed(each), named) for each in documents)
        for each in (NAMES_STAY, NAMES_LEAVE):
            named.pop(each, None)
        finish = None
        if wanted and changes is None:
            finish = self._remarks(documents[0], languages)
        bundle = ExportRequest(
            documents, languages, self._attachments.get, library, named, compared, time, finish
        )
        return Prepared(entry, bundle)

    def write(self, prepared: Prepared, target: Path, tell: Tell | None = None) -> Work[Path]:
        """Write what was prepared into a file; yields progress, returns the path.

        `tell` hears what is to be known of the file, before the work ends.

        Raises:
            StudioError: if the name of the file ends otherwise than the format, the file cannot
                be written, or LibreOffice is needed and missing.

        """
        check_ending(target, prepared.entry.suffix)
        content = yield from content_of(prepared.entry, prepared.bundle, self._maker, tell)
        write_whole(target, content)
        return target

    def make(self, prepared: Prepared, tell: Tell | None = None) -> Work[bytes]:
        """Make what was prepared without writing it anywhere; yields progress, returns the content.

        Raises:
            StudioError: if LibreOffice is needed and missing.

        """
        return (yield from content_of(prepared.entry, prepared.bundle, self._maker, tell))

    def again(
        self, document: Document, languages: tuple[Language, ...], options: Mapping[str, str]
    ) -> Prepared:
        """Take a state of a document to be written as a Word file once more, as it went out.

        Raises:
            StudioError: if documents of its kind cannot be written to Word.

        """
        entry = writer_entry(RETURNED, document.kind)
        library = self._library((document,), "")
        options = self._dated((document,), options)
        document = _outgoing(self.headed(document), options)
        bundle = ExportRequest((document,), languages, self._attachments.get, library, options)
        return Prepared(entry, bundle)

    def headed(self, document: Document) -> Document:
        """Return a unit with the house, class and teacher that the profile says for it."""
        own = self._people.get(self._session.actor.profile) or Profile()
        return unit_for(document, own)

    def gaps(self, identity: str, language: Language) -> tuple[Message, ...]:
        """Return what is to be said of a document before it is printed: what it lacks.

        Empty elements are left out, clauses without a title do not stand in the contents, and where
        a picture is missing words say so. Only `PRINTED` formats write a document like that.
        """
        document = self._session.document(identity)
        lacking = gaps(document)
        bare = [each for each, picture in pictures_of(document, language) if self._gone(picture)]
        if not lacking and not bare:
            return ()
        places = Locators(document, number(document))
        said = ((_EMPTY, lacking.empty), (_UNTITLED, lacking.untitled), (_NO_PICTURE, bare))
        return tuple(
            words.fill(places=_listed([places.say(each, language) for each in nodes], language))
            for words, nodes in said
            if nodes
        )

    def left_out(self, identity: str) -> Mapping[str, Message]:
        """Return by format what is to be said of a document that is written without a part of it.

        Nothing is said of the terms of a standard: nobody expects its other texts among them.
        """
        document = self._session.document(identity)
        if is_standard(document):
            return {}
        below = (document.walk(node.id) for node in document.walk() if is_unsorted(node))
        texts = sum(not each.best(each.lead).blank for nodes in below for each in nodes)
        if not texts:
            return {}
        said = _UNSORTED.fill(count=texts)
        entries = formats_of(document.kind)
        return {each.format: said for each in entries if each.without_unsorted}

    def _dated(self, documents: Sequence[Document], options: Mapping[str, str]) -> dict[str, str]:
        """Return options for units with the calendar of the house."""
        calendar = self._calendar() if is_unit(documents[0].root) else ""
        return {CALENDAR: calendar, **options} if calendar else dict(options)

    def _gone(self, picture: str) -> bool:
        """Whether nothing can be written for a picture."""
        info = self._attachments.info(picture) if picture else None
        return info is None or info.media_type in _NO_PICTURES

    def _kept(self, documents: Sequence[Document], changes: ChangesWanted | None) -> str:
        """Return the version that goes out, so that what comes back can be compared with it."""
        if changes is not None and changes.until:
            return changes.until
        kept = (self._version_of(document) for document in documents)
        return " ".join(version for version in kept if version)

    def _version_of(self, document: Document) -> str:
        """Return the version of a state; "" where none can be kept and none is the same."""
        if self._keeps:
            return kept_for_good(self._versions, document, self._session.actor.profile)
        for head in self._versions.heads(document.id):
            if same_content(self._versions.document_at(head), document):
                return head
        return ""

    def _time_of(self, document: str, version: str) -> str:
        """Return when a version was kept, so that the same version gives the same file."""
        known = self._versions.versions(document) if version else []
        return next((each.time for each in known if each.id == version), "")

    def _compared(
        self, documents: Sequence[Document], changes: ChangesWanted
    ) -> tuple[tuple[Document, ...], Compared]:
        """Return what is compared: a version with the present state, or with a later version."""
        if len(documents) > 1:
            raise StudioError(
                message("Redline", "Only two versions of the same document can be compared.")
            )
        before = self._versions.document_at(changes.since)
        later, time = documents[0], self._now()
        if changes.until:
            later = self._versions.document_at(changes.until)
            info = next(
                each for each in self._versions.versions(later.id) if each.id == changes.until
            )
            time = info.time
        # Office programs show the clock that is written, whatever the Z behind it says.
        said = datetime.fromisoformat(time).astimezone().strftime("%Y-%m-%dT%H:%M:%SZ")
        return (later,), Compared(before, changes.author or NOBODY, said, changes.since)

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
        entries = self._session.entries()
        present = {entry.id for entry in entries}
        wanted = {
            alignment.framework
            for document in documents
            for node in document.walk()
            if isinstance(node.payload, Aligned)
            for alignment in node.payload.alignments
        } | {form}
        if any(is_framework(document) for document in documents):
            # The goals of a framework are linked to those of others.
            wanted |= {entry.id for entry in entries if is_framework(entry)}
        return {each: self._session.document(each) for each in sorted(wanted & present)}


def _listed(places: Sequence[WrittenPlace], language: Language) -> str:
    named = [" ".join(filter(None, (each.clause, each.element))) for each in places]
    more = len(named) - _NAMED
    listed = ("、" if language == "zh" else ", ").join(named[:_NAMED])
    return f"{listed} … (+{more})" if more > 0 else listed
