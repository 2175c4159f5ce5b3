"""What the verbs of the recycle bin and of erasing for good do."""

from collections.abc import Sequence

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result
from curriculum_studio.core.kinds import DOCUMENT_WORDS
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.erasing import IN_GROUP, RemainingCopies, pictures_of, whole_of
from curriculum_studio.session.ports import Binned, Entry, SearchHit

# --- recycle bin ------------------------------------------------------------------------------

#: More places are not looked at.
_MOST_HITS = 200


class DeletedDocument(Record):
    """A document in the recycle bin; `text` is where the words stand that were looked for."""

    id: str
    kind: str
    title: str
    deleted: str
    by: str = ""
    text: str = ""


def list_bin(context: ConsoleContext, *, find: str) -> Result:
    """List what is in the recycle bin, or what of it has words in title or text."""
    words = find.strip()
    with context.reading() as application:
        binned = application.session.binned()
        names = application.signing.names()
        hits: list[SearchHit] = []
        if words:
            hits = application.workspace.search.search(find, _MOST_HITS, binned=True)
    places = {hit.document: hit.text for hit in reversed(hits)}
    rows = [
        DeletedDocument(
            id=each.entry.id,
            kind=each.entry.kind,
            title=each.entry.title(context.reading_language),
            deleted=each.deleted,
            by=names.get(each.by, ""),
            text=places.get(each.entry.id, ""),
        )
        for each in binned
        if not words or each.entry.id in places or _titled(each, words)
    ]
    return Listing(
        rows,
        (
            (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
            (message("CommandLine", "Kind"), lambda row: DOCUMENT_WORDS[row.kind]),
            (message("CommandLine", "Deleted"), lambda row: row.deleted[:16].replace("T", " ")),
            (message("CommandLine", "Title"), lambda row: row.title),
            (message("CommandLine", "By"), lambda row: row.by),
        ),
        nothing=message("CommandLine", "Nothing was found.")
        if words
        else message("CommandLine", "The recycle bin is empty."),
    )


def _titled(binned: Binned, words: str) -> bool:
    return any(words.casefold() in each.casefold() for each in binned.entry.titles.values())


class RestoredDocument(Record):
    """A document that stands in the library again."""

    id: str
    title: str

    def tell(self, output: Output) -> None:
        """Say so."""
        said = message("CommandLine", "“{title}” is in the library again.")
        output.line(said.fill(title=self.title))


def restore_document(context: ConsoleContext, *, document: str) -> Result:
    """Take a document out of the recycle bin, with all that belongs to it."""
    with context.writing() as application:
        entry = binned_of(application.session.binned(), document)
        title = entry.title(context.reading_language)
        label = message("Steps", "Restore “{name}”").fill(name=title)
        application.session.restore(entry.id, label)
    return RestoredDocument(id=entry.id, title=title)


def binned_of(entries: Sequence[Binned], wanted: str) -> Entry:
    """Return the deleted document that is meant by an id, a beginning of ids, or a title.

    Raises:
        StudioError: if nothing fits, or several documents.

    """
    listed = message("CommandLine", "The command bin shows what is in the recycle bin.")
    return found([each.entry for each in entries], wanted, listed)


# --- erasing for good -------------------------------------------------------------------------

_ASKED = message(
    "CommandLine",
    "“{name}” would be erased from the library with all its versions and could not be restored."
    " Nothing has been erased yet; repeat the command with --erase-now.",
)


class ErasureResult(Record):
    """What was erased, or would be, and what still holds it: backups, and times of files sent."""

    name: str
    erased: bool
    backups: tuple[str, ...]
    sent: tuple[str, ...]
    shared: bool = False

    def tell(self, output: Output) -> None:
        """Say what was or would be erased; then a line for each thing that still holds it."""
        words = message("Erasing", "“{name}” was erased for good.") if self.erased else _ASKED
        output.note(words.fill(name=self.name))
        if self.shared:
            output.note(IN_GROUP)
        if self.backups or self.sent:
            output.note(message("CommandLine", "Where copies remain:"))
        for path in self.backups:
            output.line(message("Erasing", "Backup {path}").fill(path=path))
        for time in self.sent:
            said = message("Erasing", "File sent on {time}")
            output.line(said.fill(time=time[:16].replace("T", " ")))


def erase(
    context: ConsoleContext, *, document: str, text: str, picture: str, erase_now: bool
) -> Result:
    """Erase a document, a text or pictures for good, or only say what that would mean."""
    with context.writing() if erase_now else context.reading() as application:
        if text:
            return _text(context, application, document, text, now=erase_now)
        if picture:
            return _picture(context, application, document, picture, now=erase_now)
        return _document(context, application, document, now=erase_now)


def _document(
    context: ConsoleContext, application: Application, wanted: str, *, now: bool
) -> ErasureResult:
    session = application.session
    binned = [each.entry for each in session.binned()]
    entry = found([*session.entries(), *binned], wanted)
    title = entry.title(context.reading_language)
    held = application.erasing.holders(entry.id)
    shared = _is_shared(application, entry.id)
    if now:
        if entry.id not in {each.id for each in binned}:
            session.remove(entry.id, message("Steps", "Delete “{title}”").fill(title=title))
        application.erasing.document(entry.id)
    return _erased(title, held, shared=shared, now=now)


def _text(
    context: ConsoleContext, application: Application, wanted: str, node: str, *, now: bool
) -> ErasureResult:
    entry = found(application.session.entries(), wanted)
    content = application.session.document(entry.id)
    if node not in content.nodes or not content.nodes[node].parent:
        raise _no_such(entry, context, node)
    whole = whole_of(content, node)
    nodes = [each.id for each in content.walk(whole.id)]
    held = application.erasing.holders(*nodes, document=entry.id)
    shared = _is_shared(application, entry.id)
    if now:
        application.erasing.node(entry.id, whole.id)
    name = whole.best(context.reading_language).text or whole.id
    return _erased(name, held, shared=shared, now=now)


def _picture(
    context: ConsoleContext, application: Application, wanted: str, node: str, *, now: bool
) -> ErasureResult:
    entry = found(application.session.entries(), wanted)
    content = application.session.document(entry.id)
    pictures = pictures_of(content.nodes[node]) if node in content.nodes else ()
    if not pictures:
        raise _no_such(entry, context, node)
    held = application.erasing.holders(*pictures, document=entry.id)
    shared = _is_shared(application, entry.id)
    if now:
        for each in pictures:
            application.erasing.picture(each)
    name = content.nodes[node].best(context.reading_language).text or node
    return _erased(name, held, shared=shared, now=now)


def _no_such(entry: Entry, context: ConsoleContext, node: str) -> StudioError:
    title = entry.title(context.reading_language)
    return StudioError(
        message("CommandLine", "“{title}” has no such text or picture: {node}.").fill(
            title=title, node=node
        ),
        safe=message("Erasing", "Nothing was erased."),
        remedy=message("CommandLine", "The command search with --json names the ids of texts."),
    )


def _is_shared(application: Application, document: str) -> bool:
    """Whether a group shares a document, and erases it as well."""
    return bool(application.group_access.place) and application.synchroniser.is_shared(document)


def _erased(name: str, held: RemainingCopies, *, shared: bool, now: bool) -> ErasureResult:
    return ErasureResult(
        name=name,
        erased=now,
        shared=shared,
        backups=tuple(str(each) for each in held.backups),
        sent=tuple(each.time for each in held.sent),
    )
