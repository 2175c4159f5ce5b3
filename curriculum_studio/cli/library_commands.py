"""What the verbs do. Each takes the context and what was typed; results go to its output."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.bootstrap.application import Application, restore_damaged
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import format_of, language_of, languages_of
from curriculum_studio.core.interchange import ChangesWanted
from curriculum_studio.core.languages import Language
from curriculum_studio.core.plain_text import lines
from curriculum_studio.features.publishing.service.export_pipeline import PAGES
from curriculum_studio.features.publishing.service.exports import PRINTED
from curriculum_studio.features.publishing.service.libreoffice import find_office
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.document_factory import DOCUMENT_WORDS
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.spreadsheet.vocabulary import UNITS

#: Stands before a title that does not fit its seal.
DAMAGED = "⚠"

#: Characters of an id by which people name a document.
_SHORT = 8


def list_documents(desk: ConsoleContext, *, as_json: bool) -> None:
    """List all documents."""
    with desk.reading() as application:
        entries = application.session.entries()
        copies = dict(application.session.copies)
    language = desk.reading_language
    entries.sort(key=lambda entry: (list(DOCUMENT_WORDS).index(entry.kind), entry.title(language)))
    if as_json:
        rows = [
            {
                "id": entry.id,
                "kind": entry.kind,
                "title": entry.title(language),
                "updated": entry.updated,
                **({"review_copy": True} if entry.id in copies else {}),
                **({"damaged": True} if entry.damaged else {}),
            }
            for entry in entries
        ]
        desk.output.raw(rows)
        return
    say = desk.output.say
    titles = (
        message("CommandLine", "Id"),
        message("CommandLine", "Kind"),
        message("CommandLine", "Changed"),
        message("CommandLine", "Title"),
    )
    desk.output.table(
        [say(each) for each in titles],
        [
            [
                entry.id[:_SHORT],
                say(DOCUMENT_WORDS["review_copy" if entry.id in copies else entry.kind]),
                entry.updated[:16].replace("T", " "),
                f"{DAMAGED} {entry.title(language)}" if entry.damaged else entry.title(language),
            ]
            for entry in entries
        ],
    )


def show(desk: ConsoleContext, wanted: str, language: str) -> None:
    """Show a document as plain text with its numbers."""
    chosen = language_of(language) or desk.reading_language
    with desk.reading() as application:
        entry = found(application.session.entries(), wanted)
        document = application.session.document(entry.id)
    for line in lines(document, chosen):
        desk.output.line(line)


def search(desk: ConsoleContext, words: Sequence[str], limit: int, *, as_json: bool) -> None:
    """Show where words stand, the best places first."""
    with desk.reading() as application:
        hits = application.workspace.search.search(" ".join(words), limit)
        titles = {entry.id: entry for entry in application.session.entries()}
    if as_json:
        rows = [
            {"document": hit.document, "node": hit.node, "language": hit.language, "text": hit.text}
            for hit in hits
        ]
        desk.output.raw(rows)
        return
    language = desk.reading_language
    columns = (
        message("CommandLine", "Document"),
        message("CommandLine", "Language"),
        message("CommandLine", "Text"),
    )
    desk.output.table(
        [desk.output.say(each) for each in columns],
        [[titles[hit.document].title(language), hit.language, hit.text] for hit in hits],
    )
    if not hits:
        desk.output.note(message("CommandLine", "Nothing was found."))


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """What export was asked for."""

    wanted: Sequence[str]
    format: str
    target: Path
    languages: str
    options: Mapping[str, str]
    form: str = ""
    redline: str = ""


def export(desk: ConsoleContext, order: ExportWanted) -> None:
    """Write documents into a file; what in them has no text is said before.

    A Word file can come back edited, so the state that goes out is kept as a version, unless an
    open window writes to the library. Its contents have page numbers, as from the window, where
    LibreOffice is there to count the pages.
    """
    format_name = format_of(order.format, order.target)
    options = dict(order.options)
    if order.form:
        format_name = "form-pdf" if format_name == "pdf" else "form"
    chosen = languages_of(order.languages) if order.languages else None
    opened = desk.writing_if_free() if format_name == "docx" else desk.reading()
    with opened as application:
        entries = application.session.entries()
        identities = [found(entries, each).id for each in order.wanted]
        if order.form:
            options["form"] = application.forms.named(order.form)
        document = application.session.document(identities[0])
        languages = chosen or (document.root.lead,)
        changes = _changes(application, identities[0], order.redline)
        exporter = application.exporter
        printed = format_name in PRINTED
        said = list(exporter.gaps(identities[0], languages[0])) if printed else []
        if document.kind == "standard" and format_name == "docx" and changes is None:
            said += _count_pages(options)
        for each in said:
            desk.output.note(each)
        told: list[Message] = []
        work = exporter.export(
            identities, format_name, order.target, languages, options, changes, told.append
        )
        path = desk.output.work(work)
        for each in told:
            desk.output.note(each)
        desk.output.line(str(path))


def _count_pages(options: dict[str, str]) -> Iterator[Message]:
    """Ask for page numbers, unless that was decided; yield why there are none."""
    if PAGES in options:
        return
    there = find_office() is not None
    options[PAGES] = "yes" if there else "no"
    if not there:
        yield message("Export", "Page numbers need LibreOffice; Word fills them in itself.")


def _changes(application: Application, document: str, wanted: str) -> ChangesWanted | None:
    """Return which changes to show: since a version by its name, its id or the beginning of it."""
    if not wanted:
        return None
    known = application.workspace.versions.versions(document, whole=True)
    named = [each for each in known if wanted in {each.name, each.id}]
    named = named or [each for each in known if each.id.startswith(wanted)]
    if not named:
        raise StudioError(
            message("CommandLine", "There is no version {name} of this document.").fill(
                name=wanted
            ),
            remedy=message("CommandLine", "Possible are: {choices}.").fill(
                choices=", ".join(each.name or each.id[:_SHORT] for each in known) or "—"
            ),
        )
    return ChangesWanted(named[0].id)


def sample(desk: ConsoleContext, folder: Path | None) -> None:
    """Fill a workspace with the samples, making it if there is none; export them if wanted."""
    with desk.writing(create=True) as application:
        application.samples.fill(application.session)
        if folder is None:
            desk.output.line(str(desk.workspace))
            return
        _make(folder)
        for name, identities, format_name, languages in _drafts(application):
            work = application.exporter.export(
                identities, format_name, folder / name, languages, {}
            )
            desk.output.line(str(desk.output.work(work)))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StudioError(
            message("CommandLine", "The folder {folder} cannot be made: {reason}.").fill(
                folder=folder, reason=problem.strerror or type(problem).__name__
            ),
            remedy=message("CommandLine", "Choose another place."),
        ) from problem


Draft = tuple[str, list[str], str, tuple[Language, ...]]


def _drafts(application: Application) -> list[Draft]:
    """Return the files that show what the samples become: name, documents, format, languages."""
    documents = {each.id: each for each in application.samples.documents()}
    standards = [each for each in documents.values() if each.kind == "standard"]
    units = [each for each in documents.values() if each.kind == "unit"]
    drafts: list[Draft] = []
    for standard in standards:
        languages: tuple[tuple[Language, ...], ...] = (("zh",), ("en",), ("de",), ("zh", "en"))
        for chosen in languages:
            name = f"{_file_name(standard.title(chosen[0]))}-{'-'.join(chosen)}.docx"
            drafts.append((name, [standard.id], "docx", chosen))
        name = f"{_file_name(standard.title('zh'))}-zh.xlsx"
        drafts.append((name, [standard.id], "xlsx", ("zh",)))
    for unit in units:
        name = f"{_file_name(unit.title('zh'))}-zh.docx"
        drafts.append((name, [unit.id], "docx", ("zh",)))
    if units:
        name = f"{_file_name(UNITS['title'].zh)}-zh.xlsx"
        drafts.append((name, [unit.id for unit in units], "xlsx", ("zh",)))
    return drafts


def _file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    kept = "".join(each if each.isalnum() or each in " -_" else " " for each in title)
    return "-".join(kept.split())[:80] or "document"


def restore(desk: ConsoleContext, copy: Path) -> None:
    """Put a copy in the place of the workspace; what was there is kept beside it."""
    kept = _restored(desk, copy)
    said = message("CommandLine", "The library was restored.")
    if kept.exists():
        said = message("CommandLine", "Restored; the state before is kept in {place}.").fill(
            place=kept
        )
    desk.output.line(desk.output.say(said))


def _restored(desk: ConsoleContext, copy: Path) -> Path:
    if not desk.workspace.exists():
        _make(desk.workspace.parent)
        return restore_damaged(desk.workspace, copy)
    try:
        with desk.writing() as application:
            return application.workspace.backups.restore(copy)
    except WorkspaceDamaged:
        return restore_damaged(desk.workspace, copy)
