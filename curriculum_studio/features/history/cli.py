"""Verbs for the recycle bin and for erasing for good."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.document_factory import DOCUMENT_WORDS
from curriculum_studio.session.erasing import RemainingCopies, pictures_of, whole_of
from curriculum_studio.session.ports import Binned, Entry, Hit

# --- recycle bin ------------------------------------------------------------------------------

#: Characters of an id by which people name a document.
_SHORT = 8

#: More places are not looked at.
_MOST_HITS = 200

_WHICH = message("CommandLine", "Id, beginning of an id, or title of a deleted document.")
_AS_JSON = message("CommandLine", "Write the result as JSON.")


def add_bin(app: typer.Typer, desk: ConsoleContext) -> None:
    """Put the verbs of the recycle bin into the command line."""
    say = desk.output.say
    words = say(message("CommandLine", "Only documents with these words in title or text."))

    @app.command(
        "bin",
        help=say(message("CommandLine", "List the deleted documents in the recycle bin.")),
        add_help_option=False,
    )
    def list_bin(
        find: Annotated[str, typer.Option("--find", metavar="TEXT", help=words)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        _list(desk, find, as_json=as_json)

    @app.command(
        "restore-document",
        help=say(message("CommandLine", "Take a document out of the recycle bin, whole.")),
        add_help_option=False,
    )
    def restore_document(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
    ) -> None:
        _restore(desk, document)


def binned_of(entries: Sequence[Binned], wanted: str) -> Entry:
    """Return the deleted document that is meant by an id, a beginning of ids, or a title.

    Raises:
        StudioError: if nothing fits, or several documents.

    """
    listed = message("CommandLine", "The command bin shows what is in the recycle bin.")
    return found([each.entry for each in entries], wanted, listed)


def _list(desk: ConsoleContext, words: str, *, as_json: bool) -> None:
    with desk.reading() as application:
        binned = application.session.binned()
        names = application.signing.names()
        hits: list[Hit] = []
        if words.strip():
            hits = application.workspace.search.search(words, _MOST_HITS, binned=True)
    places = {hit.document: hit.text for hit in reversed(hits)}
    if words.strip():
        binned = [each for each in binned if each.entry.id in places or _titled(each, words)]
    language = desk.reading_language
    if as_json:
        rows = [
            {
                "id": each.entry.id,
                "kind": each.entry.kind,
                "title": each.entry.title(language),
                "deleted": each.deleted,
                **({"by": names[each.by]} if names.get(each.by) else {}),
                **({"text": places[each.entry.id]} if each.entry.id in places else {}),
            }
            for each in binned
        ]
        desk.output.raw(rows)
        return
    say = desk.output.say
    titles = (
        message("CommandLine", "Id"),
        message("CommandLine", "Kind"),
        message("CommandLine", "Deleted"),
        message("CommandLine", "Title"),
        message("CommandLine", "By"),
    )
    desk.output.table(
        [say(each) for each in titles],
        [
            [
                each.entry.id[:_SHORT],
                say(DOCUMENT_WORDS[each.entry.kind]),
                each.deleted[:16].replace("T", " "),
                each.entry.title(language),
                names.get(each.by, ""),
            ]
            for each in binned
        ],
    )
    if binned:
        return
    if words.strip():
        desk.output.note(message("CommandLine", "Nothing was found."))
    else:
        desk.output.note(message("CommandLine", "The recycle bin is empty."))


def _titled(binned: Binned, words: str) -> bool:
    return any(words.strip().casefold() in each.casefold() for each in binned.entry.titles.values())


def _restore(desk: ConsoleContext, wanted: str) -> None:
    with desk.writing() as application:
        entry = binned_of(application.session.binned(), wanted)
        title = entry.title(desk.reading_language)
        label = message("Steps", "Restore “{name}”").fill(name=title)
        application.session.restore(entry.id, label)
    said = message("CommandLine", "“{title}” stands in the library again.").fill(title=title)
    desk.output.line(desk.output.say(said))


# --- erasing for good -------------------------------------------------------------------------

_WHICH_TO_ERASE = message("CommandLine", "Id, beginning of an id, or title of a document.")


def add_erasing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Put the verb into the command line."""
    say = desk.output.say
    text = say(message("CommandLine", "Erase this text of it alone, by its id; search names it."))
    picture = say(message("CommandLine", "Erase the pictures of this figure or photo, by its id."))
    sure = say(
        message("CommandLine", "Erase; without it, what would go and what still holds it is named.")
    )

    @app.command(
        "erase",
        help=say(message("CommandLine", "Erase a document, text or picture for good.")),
        add_help_option=False,
    )
    def erase(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH_TO_ERASE))],
        text_node: Annotated[str, typer.Option("--text", metavar="ID", help=text)] = "",
        picture_node: Annotated[str, typer.Option("--picture", metavar="ID", help=picture)] = "",
        erase_now: Annotated[bool, typer.Option("--erase-now", help=sure)] = False,
    ) -> None:
        with desk.writing() as application:
            if text_node:
                _text(desk, application, document, text_node, now=erase_now)
            elif picture_node:
                _picture(desk, application, document, picture_node, now=erase_now)
            else:
                _document(desk, application, document, now=erase_now)


def _document(desk: ConsoleContext, application: Application, wanted: str, *, now: bool) -> None:
    session = application.session
    binned = [each.entry for each in session.binned()]
    entry = found([*session.entries(), *binned], wanted)
    title = entry.title(desk.reading_language)
    held = application.erasing.holders(entry.id)
    if now:
        if entry.id not in {each.id for each in binned}:
            session.remove(entry.id, message("Steps", "Delete “{title}”").fill(title=title))
        application.erasing.document(entry.id)
    _tell(desk, title, held, now=now)


def _text(
    desk: ConsoleContext, application: Application, wanted: str, node: str, *, now: bool
) -> None:
    entry = found(application.session.entries(), wanted)
    content = application.session.document(entry.id)
    if node not in content.nodes or not content.nodes[node].parent:
        raise _no_such(entry, desk, node)
    whole = whole_of(content, node)
    nodes = [each.id for each in content.walk(whole.id)]
    held = application.erasing.holders(*nodes, document=entry.id)
    if now:
        application.erasing.node(entry.id, whole.id)
    name = whole.best(desk.reading_language).text or whole.id
    _tell(desk, name, held, now=now)


def _picture(
    desk: ConsoleContext, application: Application, wanted: str, node: str, *, now: bool
) -> None:
    entry = found(application.session.entries(), wanted)
    content = application.session.document(entry.id)
    pictures = pictures_of(content.nodes[node]) if node in content.nodes else ()
    if not pictures:
        raise _no_such(entry, desk, node)
    held = application.erasing.holders(*pictures, document=entry.id)
    if now:
        for each in pictures:
            application.erasing.picture(each)
    name = content.nodes[node].best(desk.reading_language).text or node
    _tell(desk, name, held, now=now)


def _no_such(entry: Entry, desk: ConsoleContext, node: str) -> StudioError:
    title = entry.title(desk.reading_language)
    return StudioError(
        message("CommandLine", "“{title}” has no such text or picture: {node}.").fill(
            title=title, node=node
        ),
        safe=message("Erasing", "Nothing was erased."),
        remedy=message("CommandLine", "The command search with --json names the ids of texts."),
    )


def _tell(desk: ConsoleContext, name: str, held: RemainingCopies, *, now: bool) -> None:
    """Say what was or would be erased; then a line for each thing that still holds it."""
    if now:
        said = message("Erasing", "“{name}” was erased for good.").fill(name=name)
        desk.output.note(said)
    else:
        desk.output.note(_ASKED.fill(name=name))
    if held.backups or held.sent:
        desk.output.note(message("CommandLine", "What still holds it:"))
    for path in held.backups:
        _line(desk, message("Erasing", "Backup {path}"), path=path)
    for info in held.sent:
        time = info.time[:16].replace("T", " ")
        _line(desk, message("Erasing", "File that went out on {time}"), time=time)


def _line(desk: ConsoleContext, words: Message, **values: str | Path) -> None:
    desk.output.line(desk.output.say(words.fill(**values)))


_ASKED = message(
    "CommandLine",
    "“{name}” would go out of the library with all its versions, and cannot be restored."
    " Nothing was erased yet; say it again with --erase-now.",
)
