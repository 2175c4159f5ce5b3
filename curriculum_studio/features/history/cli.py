"""Verbs for the recycle bin: what is in it, and taking a document out."""

from collections.abc import Sequence
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.document_lookup import found
from curriculum_studio.i18n import message
from curriculum_studio.session.document_kinds import DOCUMENT_WORDS
from curriculum_studio.session.ports import Binned, Entry, Hit

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
