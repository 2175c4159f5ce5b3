"""Giving comments back: the ISO template, Chinese forms, the log, drafts with comments."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.anchors import find
from curriculum_studio.core.comments import DRAFT, anonymous, counts, in_order
from curriculum_studio.core.payloads.review import Comment, Recipient
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.review_rounds import (
    bodies_of,
    body_meant,
    in_round,
    moment_day,
    of_body,
)
from curriculum_studio.core.staying import USUAL, Leaving, comments_leaving
from curriculum_studio.core.versions import VersionInfo, is_version_id
from curriculum_studio.features.publishing.service.exports import Prepared
from curriculum_studio.features.review.formats import registry
from curriculum_studio.features.review.formats.comment_forms.comment_rows import rows_of
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    ISO_COLUMNS,
    LOG_COLUMNS,
    Field,
    FormRow,
    HeadField,
    Kind,
    Layout,
    read_layout,
)
from curriculum_studio.features.review.formats.word_comments.content import Annotated, thread_of
from curriculum_studio.features.review.service.commented_texts import CommentedTexts
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.i18n import Work
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Resources, VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: Where the layouts of forms stand below `resources/`.
LAYOUTS = "sheets"

Head = Mapping[HeadField, str]


@dataclass(frozen=True, slots=True)
class FormScope:
    """Whose comments a form is about: those of a round (its id), those of an organisation.

    `leaving`: which of those that stay otherwise.
    """

    round: str = ""
    body: str = ""
    leaving: Leaving = USUAL


def _known_as(version: VersionInfo | None) -> str:
    """Return how people know a version: by its name or its day; else only that it is there."""
    if version is None:
        return DRAFT
    day = moment_day(version.time)
    return version.name or (day.isoformat() if day else DRAFT)


class CommentExport:
    """Writes the comments on documents into files.

    `named` tells who wrote each comment; without it organisations stay and persons are left out, as
    for what crosses a border or goes public. `chosen` are the comments to write, else all; of those
    on what is written about children only what is `leaving`.
    """

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        resources: Resources,
        versions: VersionStore,
    ) -> None:
        self._session = session
        self._reviewing = reviewing
        self._versions = versions
        self.texts = CommentedTexts(session, reviewing, versions)
        self._resources = resources

    def layouts(self, kind: Kind | None = None, level: str = "") -> list[Layout]:
        """List the layouts of forms, those meant for a level and with decisions first."""
        found = [
            read_layout(self._resources.read(name))
            for name in self._resources.names(LAYOUTS, ".json")
        ]
        wanted = [each for each in found if kind in {None, each.kind}]
        return sorted(
            wanted,
            key=lambda each: (
                bool(level) and level not in each.levels,
                not each.has("observation"),
            ),
        )

    def head(self, document: str, language: Language, more: Head | None = None) -> Head:
        """Return what stands around the rows: title, number, drafting bodies, today's date."""
        root = self._session.document(document).root
        head: dict[HeadField, str] = {
            "title": root.best(language).text,
            "date": self._reviewing.today(),
        }
        if isinstance(root.payload, FrontMatter):
            bodies = (each.best(language) for each in root.payload.drafting_bodies)
            head["document"] = root.payload.number
            head["drafter"] = "、".join(each for each in bodies if each)
        head |= more or {}
        return {field: value for field, value in head.items() if value}

    def iso(
        self,
        document: str,
        language: Language = "en",
        *,
        chosen: Sequence[Comment] | None = None,
        named: bool = False,
        leaving: Leaving = USUAL,
        head: Head | None = None,
        template: tuple[bytes, str] | None = None,
    ) -> bytes:
        """Return the ISO template filled; `template` is a form of others, with its name.

        What such a form has no column for stands in another one, and its other parts stay.

        Raises:
            StudioError: if the template given is no form for comments.

        """
        around = self.head(document, language, head)
        if template is None:
            rows = self.rows(document, language, chosen, ISO_COLUMNS, named=named, leaving=leaving)
            return registry.write_iso(rows, around)
        columns = registry.columns_in(*template)
        rows = self.rows(document, language, chosen, columns, named=named, leaving=leaving)
        return registry.fill(*template, rows, around)

    def language_of(self, template: tuple[bytes, str]) -> Language:
        """Return in which language a form of others is filled in, if nobody says so.

        Only the forms of ISO, IEC and CEN tell bodies by the code before a number.

        Raises:
            StudioError: if it is no form for comments.

        """
        columns = registry.columns_in(*template)
        return "en" if "number" in columns and "organisation" not in columns else "zh"

    def form(
        self,
        document: str,
        layout: Layout,
        *,
        chosen: Sequence[Comment] | None = None,
        named: bool = False,
        head: Head | None = None,
        empty: bool = False,
        no_comments: bool = False,
        part: FormScope | None = None,
    ) -> bytes:
        """Return a form by its layout; `empty` to be sent out, its rows to be filled in.

        A summary follows the order of the text; what has no place stands last. Its numbers are
        those of all comments and bodies asked, of the round of `part` if it names one, also where
        only some of the comments stand in the form. The form of one body holds what it said, or
        that it has nothing to say.
        """
        part = part or FormScope()
        body = part.body
        every, recipients = self._of_round(document, part.round)
        comments = every if chosen is None else chosen
        if body:
            comments = of_body(body, comments, recipients)
            answers = (each for each in recipients if each.organisation == body)
            no_comments = not comments and any(each.without_comments for each in answers)
        rows: tuple[FormRow, ...] = ()
        if not (empty or no_comments):
            columns = [column.field for column in layout.columns]
            if layout.kind != "feedback":
                comments = in_order(comments, self._session.document(document))
            rows = self.rows(
                document, layout.language, comments, columns, named=named, leaving=part.leaving
            )
        numbers = counts(every, recipients)
        if not recipients:
            # Nobody knows who was asked: left to be filled in.
            for name in ("asked", "answered", "commented", "silent"):
                del numbers[name]
        around = dict(self.head(document, layout.language, head))
        if layout.kind == "feedback" and not empty:
            names = {body} if body else {each.organisation for each in comments}
            if len(names) == 1:
                around.setdefault("organisation", names.pop())
        if empty and "date" not in (head or {}):
            # Whoever fills it in writes the day.
            around.pop("date", None)
        write = registry.form_writer()
        return write(layout, rows, around, numbers, no_comments=no_comments)

    def bodies(self, document: str) -> tuple[str, ...]:
        """List who was asked for comments on a document, and who commented without that."""
        comments = self._reviewing.comments(document)
        return bodies_of(comments, self._reviewing.recipients(document))

    def body(self, document: str, written: str) -> str:
        """Return the body that is meant by a name or by a code; empty if there is none."""
        comments = self._reviewing.comments(document)
        return body_meant(written, comments, self._reviewing.recipients(document))

    def of_body(self, document: str, body: str) -> tuple[Comment, ...]:
        """List the comments of a body."""
        comments = self._reviewing.comments(document)
        return of_body(body, comments, self._reviewing.recipients(document))

    def _of_round(
        self, document: str, round_: str
    ) -> tuple[Sequence[Comment], Sequence[Recipient]]:
        """Return the comments of a round and the bodies asked in it; without one, all."""
        comments = self._reviewing.comments(document)
        rounds = self._reviewing.rounds(document)
        asked = dict(rounds).get(round_)
        if asked is None:
            return comments, self._reviewing.recipients(document)
        return in_round(round_, comments, rounds), asked.recipients

    def log(
        self,
        document: str,
        language: Language,
        *,
        chosen: Sequence[Comment] | None = None,
        named: bool = False,
        leaving: Leaving = USUAL,
    ) -> bytes:
        """Return the log of all comments as a workbook."""
        rows = self.rows(document, language, chosen, LOG_COLUMNS, named=named, leaving=leaving)
        title = self._session.document(document).title(language)
        return registry.write_log(rows, title, language)

    def word(
        self,
        prepared: Prepared,
        *,
        chosen: Sequence[Comment] | None = None,
        named: bool = False,
        leaving: Leaving = USUAL,
    ) -> Work[Annotated]:
        """Write a document that was prepared for Word, with its comments; yields progress.

        Each stands at its words; where those have changed or are gone, its first line says so.

        Raises:
            StudioError: if the document cannot be written like this.

        """
        bundle = prepared.bundle
        shown = bundle.document
        known = self._reviewing.comments(shown.id)
        by_id = {each.id: each for each in known}
        threads = [
            thread_of(
                each,
                by_id,
                bundle.languages[0],
                named=named,
                placed=bool(each.anchor.node) and find(shown, each.anchor).state == "attached",
            )
            for each in comments_leaving(
                self._session.document(shown.id), known if chosen is None else chosen, leaving
            )
        ]
        return (yield from registry.annotated(prepared.entry.writer.load(), bundle, threads))

    def rows(
        self,
        identity: str,
        language: Language,
        chosen: Sequence[Comment] | None = None,
        columns: Collection[Field] = LOG_COLUMNS,
        *,
        named: bool = False,
        leaving: Leaving = USUAL,
    ) -> tuple[FormRow, ...]:
        """Return what papers say of comments, in their order; the log says all."""
        every = self._reviewing.comments(identity)
        document = self._session.document(identity)
        comments = comments_leaving(document, every if chosen is None else chosen, leaving)
        if not named:
            comments = [anonymous(each) for each in comments]
        kept = {each.id: each for each in self._versions.versions(identity)}
        comments = [
            replace(each, done_version=_known_as(kept.get(each.done_version)))
            if is_version_id(each.done_version)
            else each
            for each in comments
        ]
        return rows_of(comments, self.texts.places(identity), language, columns, others=every)
