"""What is done with review copies and answers: import-package brings them in, answer writes one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.features.review.service.answers import AnswerPreview
from curriculum_studio.features.review.service.review_copies import CopyStanding, Reviewer
from curriculum_studio.features.sharing.formats.package import SUFFIX, Package, write_package
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import check_ending, write_whole
from curriculum_studio.values import dataclass

#: What happened with the file of a review round.
STANDINGS: Mapping[CopyStanding, Message] = {
    CopyStanding.NEW: message("CommandLine", "review copy, added"),
    CopyStanding.SAME: message("CommandLine", "the same review copy, left out"),
    CopyStanding.RENEWED: message("CommandLine", "review copy updated, comments stay"),
    CopyStanding.NEXT: message("CommandLine", "review copy of a new round, added"),
    CopyStanding.OLDER: message("CommandLine", "review copy of an earlier round, left out"),
}


class WrittenAnswer(WrittenFile, omit_defaults=False):
    """An answer was written: to which round, and how many comments are in it."""

    round: str
    comments: int


def answer(
    context: ConsoleContext,
    *,
    document: str,
    out: Path,
    organisation: str,
    code: str,
    name: str,
    no_comments: bool,
) -> Result:
    """Write the answer to the round of a review copy."""
    check_ending(out, SUFFIX)
    who = Reviewer(organisation, code, name)
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        package = application.review_copies.answer(identity, who, no_comments=no_comments)
    write_whole(out, context.output.work(write_package(package)))
    return WrittenAnswer(
        file=str(out),
        round=package.round.name if package.round is not None else "",
        comments=len(package.comments),
    )


class IncomingCopy(Record):
    """A review copy, and what became of it."""

    id: str
    title: str
    relation: CopyStanding
    review_copy: bool
    round: str
    end: str
    comments: int


def import_copy(context: ConsoleContext, package: Package, *, preview: bool) -> Result:
    """Take in the file of a review round as a review copy, or only say what would happen."""
    with context.reading() if preview else context.writing() as application:
        received = application.review_copies.compare(package)
        if not preview:
            application.review_copies.take(received)
    copy = IncomingCopy(
        id=received.document.id,
        title=received.document.title(context.reading_language),
        relation=received.standing,
        review_copy=True,
        round=received.round.name,
        end=received.round.end,
        comments=received.comments,
    )
    return Listing(
        [copy],
        (
            (message("CommandLine", "Title"), lambda row: row.title),
            (message("CommandLine", "Result"), lambda row: STANDINGS[row.relation]),
        ),
    )


@dataclass(frozen=True, slots=True)
class IncomingAnswer:
    """What an answer brings in."""

    preview: AnswerPreview
    code = 0

    def raw(self) -> Any:
        """Return the answer and its comments."""
        return _raw(self.preview)

    def tell(self, output: Output) -> None:
        """Write how many comments are what, and what is not taken over."""
        preview = self.preview
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
        output.table(titles, [[preview.organisation, *(str(each) for each in numbers)]])
        if preview.answer.no_comments:
            output.note(message("Answers", "They have read it and have no comments."))
        for each in preview.ignored:
            output.note(each)


def import_answer(
    context: ConsoleContext, package: Package, organisation: str, *, preview: bool
) -> Result:
    """Take in an answer, or only say what would happen; `organisation`: as whose it counts."""
    with context.reading() if preview else context.writing() as application:
        seen = application.answers.preview(package, organisation)
        if not preview:
            application.answers.take(seen)
    return IncomingAnswer(seen)


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
