"""What the verbs of review do: inspect, comments, import-comments, export-comments."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of, leaving_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.personal_data import names_leaving, names_said
from curriculum_studio.core.record_codec import comment_to_raw
from curriculum_studio.core.staying import ALL, Leaving
from curriculum_studio.features.publishing.service.exports import options_leaving
from curriculum_studio.features.review.formats.registry import read_word
from curriculum_studio.features.review.formats.word_comments.content import Inspection
from curriculum_studio.features.review.model import DECISIONS
from curriculum_studio.features.review.service.comment_export import CommentExport, FormScope
from curriculum_studio.features.review.service.comment_import import State
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import check_ending, read_file, refuse_itself, write_whole
from curriculum_studio.values import dataclass

#: Characters of a comment in a line.
_SHORT = 60

#: Instead of the name of a round: none.
_NO_ROUND = "-"

# --- inspect and comments ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InspectedFile:
    """What reviewers left in a Word file."""

    inspection: Inspection
    code = 0

    def raw(self) -> Any:
        """Return comments and tracked changes."""
        return self.inspection.raw()

    def tell(self, output: Output) -> None:
        """Write a row for each comment, and how many there are."""
        raw = self.inspection.raw()
        titles = (
            message("CommandLine", "Author"),
            message("CommandLine", "Words"),
            message("CommandLine", "Comment"),
        )
        rows = [(each["author"], each["anchored_text"], each["text"]) for each in raw["comments"]]
        output.table(titles, rows)
        output.note(
            message("CommandLine", "Comments: {comments}, tracked changes: {changes}").fill(
                comments=len(raw["comments"]), changes=len(raw["revisions"])
            )
        )


def inspect(context: ConsoleContext, *, file: Path) -> Result:
    """Show what reviewers left in a Word file; the library is not needed."""
    return InspectedFile(context.output.work(read_word(read_file(file), file.name)))


def comments(context: ConsoleContext, *, document: str) -> Result:
    """List the comments on a document."""
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        listed = application.reviewing.comments(identity)
        language = application.session.document(identity).written_in(context.reading_language)
        rows = application.comment_export.rows(identity, language, leaving=ALL)
    places = {row.get("id"): (row.get("clause"), row.get("element")) for row in rows}

    def record(comment: Comment) -> Any:
        clause, element = places[comment.id]
        return {**comment_to_raw(comment), "clause": clause, "element": element}

    def decision(comment: Comment) -> str:
        if not comment.decision:
            return ""
        return DECISIONS[comment.decision][context.reading_language]

    return Listing(
        listed,
        (
            (message("CommandLine", "Number"), lambda each: each.number),
            (message("CommandLine", "Clause"), lambda each: places[each.id][0]),
            (message("CommandLine", "Organisation"), lambda each: each.organisation),
            (message("CommandLine", "Decision"), decision),
            (message("CommandLine", "Comment"), lambda each: each.text[:_SHORT]),
        ),
        record=record,
    )


# --- import-comments --------------------------------------------------------------------------

_STATES: Mapping[State, Message] = {
    "new": message("CommandLine", "new"),
    "changed": message("CommandLine", "changed"),
    "same": message("CommandLine", "unchanged"),
    "contested": message("CommandLine", "decided differently here"),
}


class ImportedComment(Record):
    """A comment that came in, or would."""

    number: str
    state: State
    text: str


class ImportedComments(Record):
    """What a reviewer sent; `round` is the review round that it answers.

    `silent` is the organisation that answers that it has no comments.
    """

    document: str
    comments: tuple[ImportedComment, ...]
    report: tuple[str, ...]
    round: str = ""
    silent: str = ""

    def tell(self, output: Output) -> None:
        """Write a line for each comment; say what should be known of them."""
        for each in self.comments:
            text = " ".join(each.text.split())
            output.line(f"{each.number}\t{output.say(_STATES[each.state])}\t{text}")
        for sentence in self.report:
            output.note(sentence)
        if self.round:
            output.note(message("CommandLine", "Review round: {name}").fill(name=self.round))
        if self.silent:
            output.note(message("CommandLine", "{name} has no comments.").fill(name=self.silent))


def import_comments(
    context: ConsoleContext,
    *,
    document: str,
    file: Path,
    organisation: str,
    round_: str,
    dry_run: bool,
    anyway: bool,
) -> Result:
    """Bring in what a reviewer sent, and say what came."""
    content = read_file(file)
    with context.reading() if dry_run else context.writing() as application:
        identity = found(application.session.entries(), document).id
        reviews = application.comment_import
        work = reviews.preview(
            identity,
            content,
            file.name,
            round_=_round(application.rounds.of(identity), round_),
            organisation=organisation,
        )
        preview = context.output.work(work)
        if not dry_run:
            reviews.take(preview, anyway=anyway)
        answered = application.rounds.line(preview.round).title if preview.round else ""
    answer = preview.answer
    return ImportedComments(
        document=identity,
        comments=tuple(
            ImportedComment(number=each.after.number, state=each.state, text=each.after.text)
            for each in preview.incoming
        ),
        report=tuple(context.output.say(each) for each in preview.report),
        round=answered,
        silent=answer.organisation if answer is not None and answer.no_comments else "",
    )


def _round(rounds: Sequence[RoundLine], wanted: str) -> str | None:
    """Return the id of the round that was named; None if none was."""
    text = wanted.strip().casefold()
    if not text:
        return None
    if text == _NO_ROUND:
        return ""
    for each in rounds:
        if each.id.startswith(text) or each.title.casefold() == text:
            return each.id
    raise StudioError(
        message("CommandLine", "There is no review round {name}.").fill(name=wanted),
        remedy=message("CommandLine", "Choices: {names}.").fill(
            names=", ".join(each.title for each in rounds) or "—"
        ),
    )


# --- export-comments --------------------------------------------------------------------------


def export_comments(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    *,
    document: str,
    out: Path,
    form: str,
    lang: str,
    named: bool,
    round_: str,
    organisation: str,
    into: Path | None,
    also: str,
) -> Result:
    """Write the comments on a document into a file."""
    chosen = language_of(lang)
    form = form or ("log" if out.suffix.lower() == ".xlsx" else "iso")
    if into is not None:
        form = "iso"
        refuse_itself(into, out)
    check_ending(out, ".xlsx" if form == "log" else ".docx")
    leaving = leaving_of(also)
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        content = application.session.document(identity)
        names = names_said(content, application.reviewing.comments(identity), leaving)
        if form == "draft":
            names += names_leaving(content, leaving)
        context.check_names(names, also)
        wanted = _content(
            context,
            application,
            identity,
            form=form,
            chosen=chosen,
            named=named,
            in_round=round_,
            organisation=organisation,
            into=into,
            leaving=leaving,
        )
        write_whole(out, wanted)
    return WrittenFile(file=str(out))


def _content(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    application: Application,
    identity: str,
    *,
    form: str,
    chosen: Language | None,
    named: bool,
    in_round: str,
    organisation: str,
    into: Path | None,
    leaving: Leaving,
) -> bytes:
    """Return the comments in a form; empty texts leave open which, and in which language."""
    exports = application.comment_export
    layouts = {each.id: each for each in exports.layouts()}
    rounds = application.rounds.of(identity)
    round_ = _round(rounds, in_round)
    if round_ is None and rounds and form in layouts and layouts[form].kind != "feedback":
        round_ = rounds[0].id
    only = application.rounds.comments(round_) if round_ else None
    if organisation:
        said = exports.of_body(identity, _body(exports, identity, organisation))
        only = tuple(each for each in said if only is None or each in only)
    if into is not None:
        template = read_file(into), into.name
        language = chosen or exports.language_of(template)
        return exports.iso(
            identity, language, chosen=only, named=named, leaving=leaving, template=template
        )
    if form == "iso":
        return exports.iso(identity, chosen or "en", chosen=only, named=named, leaving=leaving)
    if form == "log":
        content = application.session.document(identity)
        language = chosen or content.written_in(context.reading_language)
        return exports.log(identity, language, chosen=only, named=named, leaving=leaving)
    if form == "draft":
        lead = application.session.document(identity).root.lead
        prepared = application.exporter.prepare(
            (identity,), "docx", (chosen or lead,), options_leaving(leaving)
        )
        word = exports.word(prepared, chosen=only, named=named, leaving=leaving)
        return context.output.work(word).content
    if form not in layouts:
        raise StudioError(
            message("CommandLine", "There is no form {name}.").fill(name=form),
            remedy=message("CommandLine", "Choices: {names}.").fill(
                names=", ".join(("iso", "log", "draft", *layouts))
            ),
        )
    body = _body(exports, identity, organisation) if organisation else ""
    part = FormScope(round_ or "", body, leaving)
    return exports.form(identity, layouts[form], named=named, part=part)


def _body(exports: CommentExport, document: str, wanted: str) -> str:
    """Return the organisation that was named, or whose code was."""
    if found := exports.body(document, wanted):
        return found
    bodies = exports.bodies(document)
    raise StudioError(
        message("CommandLine", "{name} was not asked and has not commented.").fill(name=wanted),
        remedy=message("CommandLine", "Choices: {names}.").fill(names="、".join(bodies) or "—"),
    )
