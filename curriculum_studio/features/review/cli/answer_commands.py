"""Review copies and answers on the command line: taken in by import-package, written by answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.features.review.service.answers import AnswerPreview
from curriculum_studio.features.review.service.review_copies import CopyStanding, Reviewer
from curriculum_studio.features.sharing.formats.package_content import SUFFIX, Package
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import check_ending, write_whole

_AS_JSON = message("CommandLine", "Write the result as JSON.")
_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")

#: What happened with the file of a review round.
STANDINGS: Mapping[CopyStanding, Message] = {
    CopyStanding.NEW: message("CommandLine", "review copy, taken over"),
    CopyStanding.SAME: message("CommandLine", "the same review copy, left out"),
    CopyStanding.RENEWED: message("CommandLine", "review copy brought up to date, comments stay"),
    CopyStanding.NEXT: message("CommandLine", "review copy of a new round, taken over"),
    CopyStanding.OLDER: message("CommandLine", "review copy of an earlier round, left out"),
}


@dataclass(frozen=True, slots=True)
class AnswerOrder:
    """What the verb answer was asked for."""

    wanted: str
    target: Path
    who: Reviewer
    no_comments: bool
    as_json: bool


def add_answering(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    out = say(message("CommandLine", "The file to write; one that is there is replaced."))
    body = say(message("CommandLine", "The organisation that answers."))
    code = say(message("CommandLine", "Its code, such as DE, with which its numbers begin."))
    person = say(message("CommandLine", "Your name; without it persons are left out."))
    nothing = say(message("CommandLine", "Answer that there is nothing to say."))

    @app.command(
        "answer",
        help=say(message("CommandLine", "Write the comments on a review copy into an answer.")),
        add_help_option=False,
    )
    def answer(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        target: Annotated[Path, typer.Option("--out", metavar="FILE", help=out)],
        organisation: Annotated[str, typer.Option("--from", metavar="NAME", help=body)],
        prefix: Annotated[str, typer.Option("--code", metavar="CODE", help=code)] = "",
        name: Annotated[str, typer.Option("--name", metavar="NAME", help=person)] = "",
        no_comments: Annotated[bool, typer.Option("--no-comments", help=nothing)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        who = Reviewer(organisation, prefix, name)
        write_answer(desk, AnswerOrder(document, target, who, no_comments, as_json))


def write_answer(desk: ConsoleContext, order: AnswerOrder) -> None:
    """Write the answer to the round of a review copy."""
    check_ending(order.target, SUFFIX)
    with desk.reading() as application:
        identity = found(application.session.entries(), order.wanted).id
        package = application.review_copies.answer(
            identity, order.who, no_comments=order.no_comments
        )
    write_whole(order.target, desk.output.work(write_package(package)))
    if order.as_json:
        desk.output.raw(
            {
                "file": str(order.target),
                "round": package.round.name if package.round is not None else "",
                "comments": len(package.comments),
            }
        )
    else:
        desk.output.line(str(order.target))


def take_copy(desk: ConsoleContext, package: Package, *, only_preview: bool, as_json: bool) -> None:
    """Take in the file of a review round as a review copy, or only say what would happen."""
    with desk.reading() if only_preview else desk.writing() as application:
        received = application.review_copies.compare(package)
        if not only_preview:
            application.review_copies.take(received)
    title = received.document.title(desk.reading_language)
    if as_json:
        desk.output.raw(
            [
                {
                    "id": received.document.id,
                    "title": title,
                    "relation": received.standing.value,
                    "review_copy": True,
                    "round": received.round.name,
                    "end": received.round.end,
                    "comments": received.comments,
                }
            ]
        )
        return
    desk.output.line(f"{title}\t{desk.output.say(STANDINGS[received.standing])}")


def take_answer(
    desk: ConsoleContext, package: Package, organisation: str, *, only_preview: bool, as_json: bool
) -> None:
    """Take in an answer, or only say what would happen; `organisation`: as whose it counts."""
    with desk.reading() if only_preview else desk.writing() as application:
        preview = application.answers.preview(package, organisation)
        if not only_preview:
            application.answers.take(preview)
    if as_json:
        desk.output.raw(_raw(preview))
        return
    counts, places = preview.counts(), preview.places()
    titles = (
        message("CommandLine", "Organisation"),
        message("CommandLine", "New"),
        message("CommandLine", "Changed"),
        message("CommandLine", "Unchanged"),
        message("CommandLine", "Withdrawn"),
        message("CommandLine", "On changed words"),
        message("CommandLine", "Without a place"),
    )
    numbers = (
        *(counts["new"], counts["changed"], counts["same"] + counts["older"]),
        *(counts["withdrawn"], places["changed"], places["orphan"]),
    )
    row = [preview.organisation, *(str(each) for each in numbers)]
    desk.output.table([desk.output.say(each) for each in titles], [row])
    if preview.answer.no_comments:
        desk.output.note(message("Answers", "They have read it and have no comments."))
    for each in preview.ignored:
        desk.output.note(each)


def _raw(preview: AnswerPreview) -> dict[str, object]:
    return {
        "document": preview.document,
        "round": preview.round,
        "organisation": preview.organisation,
        "said": preview.answer.organisation,
        "asked": preview.asked,
        "no_comments": preview.answer.no_comments,
        **{str(state): count for state, count in preview.counts().items()},
        "places": preview.places(),
        "comments": [
            {
                "id": each.after.id,
                "number": each.after.number,
                "state": each.state,
                "place": each.place,
                "text": each.after.text,
            }
            for each in preview.comments
        ],
    }
