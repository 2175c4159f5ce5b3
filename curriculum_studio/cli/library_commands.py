"""What the verbs do that belong to no feature; each returns what came of it."""

import os
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, MadeLibrary, Record, Result
from curriculum_studio.core.document import new_id
from curriculum_studio.core.kinds import DOCUMENT_WORDS, kind_with
from curriculum_studio.core.payloads.review import ReviewCopy
from curriculum_studio.core.plain_text import lines
from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import StudioError, message

# --- init -------------------------------------------------------------------------------------


def init(context: ConsoleContext) -> Result:
    """Make an empty library where there is nothing yet."""
    place = context.workspace
    if os.path.exists(place):  # noqa: PTH110 - pathlib asks more of a name that is too long
        raise StudioError(
            message("CommandLine", "There is already something at {place}.").fill(place=place),
            safe=message("CommandLine", "It was left unchanged."),
            remedy=message("CommandLine", "Name another place with --workspace."),
        )
    with context.writing(create=True):
        return MadeLibrary(library=str(place))


# --- list, show, search -----------------------------------------------------------------------

#: Stands before a title that does not fit its seal.
DAMAGED = "⚠"


class ListedDocument(Record):
    """A document of the library."""

    id: str
    kind: str
    title: str
    updated: str
    review_copy: bool = False
    damaged: bool = False


def list_documents(context: ConsoleContext) -> Result:
    """List all documents."""
    entries, copies = context.listed()
    rows = [
        ListedDocument(
            id=each.id,
            kind=each.kind,
            title=each.title(context.reading_language),
            updated=each.updated,
            review_copy=each.id in copies,
            damaged=each.damaged,
        )
        for each in entries
    ]
    rows.sort(key=lambda row: (list(DOCUMENT_WORDS).index(row.kind), row.title))
    return Listing(
        rows,
        (
            (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
            (
                message("CommandLine", "Kind"),
                lambda row: DOCUMENT_WORDS[kind_with(ReviewCopy) if row.review_copy else row.kind],
            ),
            (message("CommandLine", "Changed"), lambda row: row.updated[:16].replace("T", " ")),
            (
                message("CommandLine", "Title"),
                lambda row: f"{DAMAGED} {row.title}" if row.damaged else row.title,
            ),
        ),
    )


class ShownDocument(Record):
    """A document as plain text."""

    id: str
    title: str
    language: str
    lines: tuple[str, ...]

    def tell(self, output: Output) -> None:
        """Write the lines."""
        for line in self.lines:
            output.line(line)


def show(context: ConsoleContext, *, document: str, lang: str) -> Result:
    """Show a document as plain text with its numbers."""
    chosen = language_of(lang) or context.reading_language
    with context.reading() as application:
        entry = found(application.session.entries(), document)
        content = application.session.document(entry.id)
    return ShownDocument(
        id=entry.id,
        title=entry.title(chosen),
        language=chosen,
        lines=tuple(lines(content, chosen)),
    )


def search(context: ConsoleContext, *, words: Sequence[str], limit: int) -> Result:
    """Show where words stand, the best places first."""
    with context.reading() as application:
        hits = application.workspace.search.search(" ".join(words), limit)
        titles = {
            each.id: each.title(context.reading_language) for each in application.session.entries()
        }
    return Listing(
        hits,
        (
            (message("CommandLine", "Document"), lambda hit: titles[hit.document]),
            (message("CommandLine", "Language"), lambda hit: hit.language),
            (message("CommandLine", "Text"), lambda hit: hit.text),
        ),
        nothing=message("CommandLine", "Nothing was found."),
    )


# --- profile ----------------------------------------------------------------------------------


class ShownProfile(Record):
    """Who signs what is done in the library; empty as long as nobody has said."""

    name: str
    organisation: str

    def tell(self, output: Output) -> None:
        """Write name and organisation."""
        if self.name or self.organisation:
            output.line(f"{self.name}\t{self.organisation}")
        else:
            output.note(message("CommandLine", "This library does not know yet who works in it."))


def profile(context: ConsoleContext, *, name: str, organisation: str) -> Result:
    """Show who signs; with a name, let somebody sign from now on.

    Who worked here before is known again by the name.
    """
    named, house = name.strip(), organisation.strip()
    if not named:
        with context.reading() as application:
            own = application.signing.own
        return ShownProfile(name=own.name, organisation=own.house)
    with context.writing() as application:
        signing = application.signing
        own = signing.own
        if not own.name:
            # Whoever signed without a name until now gives it here.
            who = replace(own, id=own.id or new_id(), name=named)
        else:
            who = signing.known(named, house) or Profile(id=new_id(), name=named)
        signing.sign_as(replace(who, organisation=house or who.organisation))
    return ShownProfile(name=named, organisation=house or who.house)
