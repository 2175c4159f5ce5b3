"""The verbs of review: inspect, comments, import-comments, export-comments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.core.codec import comment_to_raw
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.formats.registry import read_word
from curriculum_studio.features.review.model.dispositions import DECISIONS
from curriculum_studio.features.review.service.comment_export import FormScope
from curriculum_studio.features.review.service.import_preview import ReviewPreview, State
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.files import check_ending, read_file, refuse_itself, write_whole

_AS_JSON = message("CommandLine", "Write the result as JSON.")
_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")
_OUT = message("CommandLine", "The file to write; one that is there is replaced.")

#: Characters of a comment in a line.
_SHORT = 60

_STATES: Mapping[State, Message] = {
    "new": message("CommandLine", "new"),
    "changed": message("CommandLine", "changed"),
    "same": message("CommandLine", "unchanged"),
    "contested": message("CommandLine", "decided otherwise here"),
}


@dataclass(frozen=True, slots=True)
class ExportCommentsOrder:
    """What the verb export-comments was asked for."""

    wanted: str
    target: Path
    form: str
    language: str
    named: bool
    round: str = ""
    body: str = ""
    into: Path | None = None


@dataclass(frozen=True, slots=True)
class ImportCommentsOrder:
    """What the verb import-comments was asked for; `round` is the id or name of a review round."""

    wanted: str
    path: Path
    sender: str
    round: str
    keep: bool
    anyway: bool


#: Instead of the name of a round: none.
_NO_ROUND = "-"


def add_reviewing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    for add in (_add_inspect, _add_comments, _add_import, _add_export):
        add(app, desk)


def _add_inspect(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(message("CommandLine", "A Word file, from any program; it is never changed."))

    @app.command(
        "inspect",
        help=say(message("CommandLine", "Show the comments and tracked changes of a Word file.")),
        add_help_option=False,
    )
    def inspect(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=what)],
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        inspect_file(desk, file, as_json=as_json)


def _add_comments(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say

    @app.command(
        "comments",
        help=say(message("CommandLine", "List the comments on a document.")),
        add_help_option=False,
    )
    def comments(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        list_comments(desk, document, as_json=as_json)


def _add_import(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(message("CommandLine", "A draft with comments, a filled form or the log."))
    who = say(message("CommandLine", "The organisation that sent it, if the file does not say."))
    round_ = say(
        message(
            "CommandLine",
            "The review round that it answers, by name or id, - for none; else the likely one.",
        )
    )
    look = say(message("CommandLine", "Only look; bring nothing into the library."))
    anyway = say(message("CommandLine", "Even if the form names another document."))

    @app.command(
        "import-comments",
        help=say(message("CommandLine", "Bring in what a reviewer sent.")),
        add_help_option=False,
    )
    def import_(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        file: Annotated[Path, typer.Argument(metavar="FILE", help=what)],
        sender: Annotated[str, typer.Option("--from", metavar="NAME", help=who)] = "",
        which: Annotated[str, typer.Option("--round", metavar="NAME", help=round_)] = "",
        only_look: Annotated[bool, typer.Option("--dry-run", help=look)] = False,
        in_any_case: Annotated[bool, typer.Option("--anyway", help=anyway)] = False,
    ) -> None:
        order = ImportCommentsOrder(document, file, sender, which, not only_look, in_any_case)
        import_comments(desk, order)


def _add_export(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    form = say(
        message(
            "CommandLine",
            "iso, log, draft, or the name of a layout such as summary-group; else by the ending.",
        )
    )
    language = say(message("CommandLine", "Language of the file: zh, en or de."))
    named = say(message("CommandLine", "Name the persons, not only their organisations."))
    only = say(message("CommandLine", "Only comments of this review round, by name or id."))
    whose = say(message("CommandLine", "Only comments of this organisation."))
    own = say(message("CommandLine", "A form in Word, as you got it, to be filled in as a copy."))

    @app.command(
        "export-comments",
        help=say(message("CommandLine", "Write the comments into a form, the log or a draft.")),
        add_help_option=False,
    )
    def export(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        target: Annotated[Path, typer.Option("--out", metavar="FILE", help=say(_OUT))],
        form_name: Annotated[str, typer.Option("--form", metavar="NAME", help=form)] = "",
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
        with_names: Annotated[bool, typer.Option("--named", help=named)] = False,
        which: Annotated[str, typer.Option("--round", metavar="NAME", help=only)] = "",
        body: Annotated[str, typer.Option("--of", metavar="NAME", help=whose)] = "",
        into: Annotated[Path | None, typer.Option("--into", metavar="FILE", help=own)] = None,
    ) -> None:
        order = ExportCommentsOrder(
            document, target, form_name, lang, with_names, which, body, into
        )
        export_comments(desk, order)


# --- what they do -----------------------------------------------------------------------------


def inspect_file(desk: ConsoleContext, path: Path, *, as_json: bool) -> None:
    """Show what reviewers left in a Word file; the library is not needed."""
    inspection = desk.output.work(read_word(read_file(path), path.name))
    raw = inspection.raw()
    if as_json:
        desk.output.raw(raw)
        return
    titles = (
        message("CommandLine", "Author"),
        message("CommandLine", "Words"),
        message("CommandLine", "Comment"),
    )
    desk.output.table(
        [desk.output.say(each) for each in titles],
        [[each["author"], each["anchored_text"], each["text"]] for each in raw["comments"]],
    )
    desk.output.note(
        message("CommandLine", "Comments: {comments}, tracked changes: {changes}").fill(
            comments=len(raw["comments"]), changes=len(raw["revisions"])
        )
    )


def list_comments(desk: ConsoleContext, wanted: str, *, as_json: bool) -> None:
    """List the comments on a document."""
    with desk.reading() as application:
        identity = found(application.session.entries(), wanted).id
        comments = application.reviewing.comments(identity)
    if as_json:
        desk.output.raw([comment_to_raw(each) for each in comments])
        return
    titles = (
        message("CommandLine", "Number"),
        message("CommandLine", "Organisation"),
        message("CommandLine", "Decision"),
        message("CommandLine", "Comment"),
    )
    rows = [
        [each.number, each.organisation, _decision(desk, each), each.text[:_SHORT]]
        for each in comments
    ]
    desk.output.table([desk.output.say(each) for each in titles], rows)


def _decision(desk: ConsoleContext, comment: Comment) -> str:
    if not comment.decision:
        return ""
    return DECISIONS[comment.decision].get(desk.reading_language)


def import_comments(desk: ConsoleContext, order: ImportCommentsOrder) -> None:
    """Bring in what a reviewer sent, and say what came."""
    content = read_file(order.path)
    opened = desk.writing() if order.keep else desk.reading()
    with opened as application:
        identity = found(application.session.entries(), order.wanted).id
        reviews = application.comment_import
        work = reviews.preview(
            identity,
            content,
            order.path.name,
            round_=_round(application.rounds.of(identity), order.round),
            organisation=order.sender,
        )
        preview = desk.output.work(work)
        if order.keep:
            reviews.take(preview, anyway=order.anyway)
        answered = application.rounds.line(preview.round).title if preview.round else ""
    _tell(desk, preview, answered)


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
        remedy=message("CommandLine", "Possible are: {names}.").fill(
            names=", ".join(each.title for each in rounds) or "—"
        ),
    )


def _tell(desk: ConsoleContext, preview: ReviewPreview, answered: str) -> None:
    for each in preview.incoming:
        state = desk.output.say(_STATES[each.state])
        desk.output.line(f"{each.after.number}\t{state}\t{' '.join(each.after.text.split())}")
    for sentence in preview.report:
        desk.output.note(sentence)
    if answered:
        desk.output.note(message("CommandLine", "Review round: {name}").fill(name=answered))
    answer = preview.answer
    if answer is not None and answer.no_comments:
        desk.output.note(
            message("CommandLine", "{name} has no comments.").fill(name=answer.organisation)
        )


def export_comments(desk: ConsoleContext, order: ExportCommentsOrder) -> None:
    """Write the comments on a document into a file."""
    chosen = language_of(order.language)
    form = order.form or ("log" if order.target.suffix.lower() == ".xlsx" else "iso")
    if order.into is not None:
        form = "iso"
        refuse_itself(order.into, order.target)
    check_ending(order.target, ".xlsx" if form == "log" else ".docx")
    with desk.reading() as application:
        identity = found(application.session.entries(), order.wanted).id
        content = _content(desk, application, identity, form, chosen, order)
        write_whole(order.target, content)
    desk.output.line(str(order.target))


def _content(
    desk: ConsoleContext,
    application: Application,
    identity: str,
    form: str,
    chosen: Language | None,
    order: ExportCommentsOrder,
) -> bytes:
    exports = application.comment_export
    round_ = _round(application.rounds.of(identity), order.round) or ""
    only = application.rounds.comments(round_) if round_ else None
    if order.body:
        said = exports.of_body(identity, _body(exports.bodies(identity), order.body))
        only = tuple(each for each in said if only is None or each in only)
    if order.into is not None:
        template = read_file(order.into), order.into.name
        language = chosen or exports.language_of(template)
        return exports.iso(identity, language, chosen=only, named=order.named, template=template)
    if form == "iso":
        return exports.iso(identity, chosen or "en", chosen=only, named=order.named)
    if form == "log":
        language = chosen or desk.reading_language
        return exports.log(identity, language, chosen=only, named=order.named)
    if form == "draft":
        lead = application.session.document(identity).root.lead
        prepared = application.exporter.prepare((identity,), "docx", (chosen or lead,))
        word = exports.word(prepared, chosen=only, named=order.named)
        return desk.output.work(word).content
    layouts = {each.id: each for each in exports.layouts()}
    if form not in layouts:
        raise StudioError(
            message("CommandLine", "There is no form {name}.").fill(name=form),
            remedy=message("CommandLine", "Possible are: {names}.").fill(
                names=", ".join(("iso", "log", "draft", *layouts))
            ),
        )
    body = _body(exports.bodies(identity), order.body) if order.body else ""
    part = FormScope(round_, body)
    return exports.form(identity, layouts[form], named=order.named, part=part)


def _body(bodies: Sequence[str], wanted: str) -> str:
    """Return the organisation that was named."""
    if wanted in bodies:
        return wanted
    raise StudioError(
        message("CommandLine", "{name} was not asked and has not commented.").fill(name=wanted),
        remedy=message("CommandLine", "Possible are: {names}.").fill(
            names="、".join(bodies) or "—"
        ),
    )
