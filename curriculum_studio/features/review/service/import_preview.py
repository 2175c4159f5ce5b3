"""What a file from a reviewer would bring, and what is said of it before it is taken over."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from curriculum_studio.core.comments import needs_reason
from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm
from curriculum_studio.features.review.model.dispositions import read_decision, read_type
from curriculum_studio.features.review.service.comment_identity import BodyAnswer, plain
from curriculum_studio.features.review.service.paragraph_matching import Way
from curriculum_studio.i18n import Message, message

#: New and changed comments, those that stay as they are, and those of which we decided otherwise.
State = Literal["new", "changed", "same", "contested"]

#: Likeness in per cent below which a form names another document.
_SAME_TITLE = 60.0


@dataclass(frozen=True, slots=True)
class IncomingComment:
    """A comment as it would be afterwards; `way` says by what its place was found."""

    before: Comment | None
    after: Comment
    state: State
    way: Way | Literal["row"] = ""

    @property
    def placed(self) -> bool:
        """Whether it belongs to a node."""
        return bool(self.after.anchor.node)


@dataclass(frozen=True, slots=True)
class Sender:
    """The name of a file, who sent it where it does not say so, and the round it answers.

    `round` is empty for none; None for the most likely one.
    """

    name: str
    organisation: str = ""
    round: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """What a file would bring in; nothing is changed before it is taken.

    `missing` are comments that came by an earlier file of the same reviewer and are not in this
    one: they stay, marked as withdrawn. `foreign`: the form names another document. `round` is the
    review round that it answers.
    """

    document: str
    name: str
    form: str
    incoming: tuple[IncomingComment, ...]
    missing: tuple[Comment, ...] = ()
    report: tuple[Message, ...] = ()
    answer: BodyAnswer | None = None
    foreign: bool = False
    round: str = ""

    def counts(self) -> dict[State, int]:
        """Return how many comments are new, changed, the same and contested."""
        found: dict[State, int] = {"new": 0, "changed": 0, "same": 0, "contested": 0}
        return found | Counter(each.state for each in self.incoming)

    @property
    def unplaced(self) -> tuple[IncomingComment, ...]:
        """Those for which no place was found."""
        return tuple(each for each in self.incoming if not each.placed)


def told(incoming: Sequence[IncomingComment]) -> Iterator[Message]:
    """Yield what is to be said of the comments of a file."""
    unplaced = sum(not each.placed for each in incoming)
    if unplaced:
        yield message(
            "ReviewImport",
            "Without a certain place: {count}. They are listed under “Without a place”.",
        ).fill(count=unplaced)
    bare = sum(each.state != "same" and needs_reason(each.after) for each in incoming)
    if bare:
        yield message("ReviewImport", "Not accepted in full, without a reason: {count}.").fill(
            count=bare
        )
    contested = sum(each.state == "contested" for each in incoming)
    if contested:
        yield message("ReviewImport", "Decided otherwise here: {count}. Our decisions stay.").fill(
            count=contested
        )


def of_form(sheet: CommentForm, document: Document) -> Iterator[Message]:
    """Yield what is said of a form as a whole."""
    if names_another(sheet, document):
        yield message("ReviewImport", "The form names another document: “{title}”.").fill(
            title=sheet.head.get("title") or sheet.head.get("document", "")
        )
    yield from headed_otherwise(sheet, document)
    if sheet.followed:
        yield message(
            "ReviewImport",
            "Rows without a member body were counted to the one above them: {rows}.",
        ).fill(rows="、".join(map(str, sheet.followed)))


def unread(sheet: CommentForm) -> Iterator[Message]:
    """Yield what is said of cells that hold something else than the choices for them."""
    for row in sheet.rows:
        decision, kind = row.get("decision").strip(), row.get("type").strip()
        if decision and not read_decision(decision)[0]:
            yield message(
                "ReviewImport", "{place}: the decision “{text}” is not known and was left out."
            ).fill(place=row.place("decision"), text=decision)
        if kind and read_type(kind) is None:
            yield message(
                "ReviewImport", "{place}: the type “{text}” is not known and was left out."
            ).fill(place=row.place("type"), text=kind)


def headed_otherwise(sheet: CommentForm, document: Document) -> Iterator[Message]:
    """Yield a hint if a form is headed by the number of what may be another document.

    It may as well be the number of a committee paper, so that nothing is refused.
    """
    written = sheet.head.get("document", "")
    payload = document.root.payload
    own = payload.number if isinstance(payload, FrontMatter) else ""
    if written and own and plain(own) not in plain(written) and plain(written) not in plain(own):
        yield message(
            "ReviewImport", "The form is headed “{written}”, this document is “{own}”."
        ).fill(written=written, own=own)


def names_another(sheet: CommentForm, document: Document) -> bool:
    """Whether the head of a form names a document that is not this one.

    The document number of an ISO form may be that of a committee paper, so only titles count there.
    """
    title = plain(sheet.head.get("title", "")).strip("《》")
    if not title:
        return False
    payload = document.root.payload
    own = [plain(document.root.text(language)) for language in LANGUAGES]
    if isinstance(payload, FrontMatter):
        own.append(plain(payload.number))
    return all(fuzz.ratio(title, each) < _SAME_TITLE and each not in title for each in own if each)
