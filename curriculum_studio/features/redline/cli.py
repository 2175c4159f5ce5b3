"""The verb import-changes: a draft that went out as a Word file and came back edited."""

from pathlib import Path
from typing import Annotated, Any

import typer

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.core.languages import Language
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.returned_draft import PendingChange
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.redline.service import (
    KIND_WORDS,
    NO_BASE,
    WHY_WORDS,
    ReimportedDraft,
)
from curriculum_studio.i18n import message

#: Characters of a text in a line.
_SHORT = 60


def add_returning(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    what = say(message("CommandLine", "A draft that was exported here and edited in Word."))
    everything = say(
        message(
            "CommandLine",
            "Take over every change that is certain; conflicts and mass deletions are left.",
        )
    )
    whole = say(message("CommandLine", "Take over mass deletions as well."))
    of = say(message("CommandLine", "The document it belongs to, if the file does not say."))
    as_rows = say(message("CommandLine", "Write the result as JSON."))

    @app.command(
        "import-changes",
        help=say(
            message(
                "CommandLine",
                "Compare an edited draft with what was exported; --accept-all takes the changes"
                " over.",
            )
        ),
        add_help_option=False,
    )
    def take(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=what)],
        accept_all: Annotated[bool, typer.Option("--accept-all", help=everything)] = False,
        with_deletions: Annotated[bool, typer.Option("--with-deletions", help=whole)] = False,
        document: Annotated[str, typer.Option("--document", metavar="ID", help=of)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=as_rows)] = False,
    ) -> None:
        opened = desk.writing() if accept_all else desk.reading()
        with opened as application:
            wanted = found(application.session.entries(), document).id if document else ""
            taken = desk.output.work(application.taking_back.read(file, wanted))
            rows = _rows(application, desk, taken)
            refused: tuple[PendingChange, ...] = ()
            if accept_all:
                ids = [
                    each.id
                    for each in taken.comparison.changes
                    if each.certain or (each.held and with_deletions and each.ours is None)
                ]
                refused = application.taking_back.apply(taken, ids)
                rows["taken"] = len(ids) - len(refused)
        if as_json:
            desk.output.raw(rows)
        else:
            _tell(desk, rows, taken)


def _rows(application: Application, desk: ConsoleContext, taken: ReimportedDraft) -> dict[str, Any]:
    document = application.session.document(taken.document)
    places = Locators(document, number(document))
    language: Language = desk.reading_language

    def place(node: str) -> str:
        said = places.say(node, language) if node in document else None
        return (
            "" if said is None else " ".join(each for each in (said.clause, said.element) if each)
        )

    return {
        "document": taken.document,
        "version": taken.version,
        "base": taken.base,
        "unchanged": taken.comparison.same,
        "changes": [
            {
                "kind": each.kind,
                "node": each.node,
                "place": place(each.node),
                "language": each.language,
                "before": each.before,
                "after": each.after,
                "author": each.author,
                "time": each.time,
                "ours": each.ours,
                "held": each.held,
                "certain": each.certain,
            }
            for each in taken.comparison.changes
        ],
        "unplaced": [
            {"text": each.text, "why": each.why, "author": each.author}
            for each in taken.comparison.unplaced
        ],
    }


def _tell(desk: ConsoleContext, rows: dict[str, Any], taken: ReimportedDraft) -> None:
    say = desk.output.say
    titles = (
        message("CommandLine", "Change"),
        message("CommandLine", "Place"),
        message("CommandLine", "Author"),
        message("CommandLine", "Text"),
    )
    table = [
        [_kind(desk, each), each["place"], each["author"], _short(each)] for each in rows["changes"]
    ]
    table += [
        [say(message("Return", "no place")), say(WHY_WORDS[each["why"]]), each["author"],
         each["text"][:_SHORT]]
        for each in rows["unplaced"]
    ]  # fmt: skip
    desk.output.table([say(each) for each in titles], table)
    if not table:
        desk.output.note(message("Return", "Nothing was changed in this draft."))
    if taken.base == "none" and taken.comparison.changes:
        desk.output.note(NO_BASE)
    if taken.comparison.held:
        desk.output.note(
            message(
                "Return", "{count} deletions are held back: so much is missing in the file."
            ).fill(count=taken.comparison.held)
        )
    if "taken" in rows:
        desk.output.note(
            message("Return", "Changes taken over: {count}.").fill(count=rows["taken"])
        )


def _kind(desk: ConsoleContext, row: dict[str, Any]) -> str:
    """Return what a change is; where the text was changed here as well, that it is a conflict."""
    kind = desk.output.say(KIND_WORDS[row["kind"]])
    if row["ours"] is None:
        return kind
    return desk.output.say(message("Return", "{change} (conflict)").fill(change=kind))


def _short(row: dict[str, Any]) -> str:
    text = row["after"] or row["before"]
    return " ".join(text.replace(OBJECT, "…").split())[:_SHORT]
