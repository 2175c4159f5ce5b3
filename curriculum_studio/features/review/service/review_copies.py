"""Review copies: taken in from the file of a review round, commented, answered."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from typing import Literal

from curriculum_studio import __version__
from curriculum_studio.core import tree
from curriculum_studio.core.comments import anonymous
from curriculum_studio.core.diff import edits_between, same_content
from curriculum_studio.core.document import Document, assembled, derived_id, new_id
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.payloads.review import Comment, ReviewCopy
from curriculum_studio.core.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetComment,
)
from curriculum_studio.core.words import Words
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    PackedAnswer,
    PackedDocument,
    PackedRound,
)
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import name_part
from curriculum_studio.session.ports import AttachmentStore, SettingStore
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: What the name of an answer begins with.
_WORDS = Words[Literal["answer"]]("review.files")

#: Under these names settings remember how a copy is called, and when it was answered last.
_COPY, _ANSWERED = "review_copy", "answered"

_LONGEST_NAME = 40


class CopyStanding(Enum):
    """How the file of a review round stands to the library."""

    NEW = "new"
    SAME = "same"
    RENEWED = "renewed"
    NEXT = "next"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class ReceivedCopy:
    """A review copy as it would come in. `known` is the one that is there; `comments` are on it."""

    package: Package
    document: Document
    round: PackedRound
    standing: CopyStanding
    known: ReviewCopy | None = None
    comments: int = 0


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who answers: an organisation, the prefix of its numbers (DE), a person on purpose only."""

    organisation: str
    prefix: str = ""
    person: str = ""


class ReviewCopies:
    """The review copies of a library."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        attachments: AttachmentStore,
        settings: SettingStore,
        now: Callable[[], str],
    ) -> None:
        """Keep copies; `now` returns ISO 8601 in UTC.

        `settings` remember by which name a copy answered: deleted and opened again, it is the same.
        """
        self._session = session
        self._reviewing = reviewing
        self._attachments = attachments
        self._settings = settings
        self._now = now

    # Looking

    def of(self, document: str) -> ReviewCopy | None:
        """Return what is known of a review copy, nothing for a document of one's own."""
        mark = self._session.copies.get(document)
        if mark is None:
            return None
        payload = self._session.document(mark).root.payload
        return payload if isinstance(payload, ReviewCopy) else None

    def comments(self, document: str) -> list[Comment]:
        """Return the comments that go out with the next answer: those on the round of now."""
        copy = self.of(document)
        if copy is None:
            return []
        every = self._reviewing.comments(document)
        return [each for each in every if each.round in {"", copy.round}]

    def today(self) -> str:
        """Return the day as ISO 8601."""
        return self._now()[:10]

    def answered(self, copy: ReviewCopy) -> str:
        """Return the day on which a copy was answered last, empty if it was not."""
        return self._settings.get(f"{_ANSWERED}.{copy.round}.{copy.copy}")

    def note_answered(self, document: str) -> None:
        """Remember that the answer was written today."""
        copy = self.of(document)
        if copy is not None:
            self._settings.set(f"{_ANSWERED}.{copy.round}.{copy.copy}", self.today())

    # In

    def compare(self, package: Package) -> ReceivedCopy:
        """Return how the file of a review round stands to the library; nothing is written.

        Where its document is one of one's own as well, the copy opens beside that, under an id that
        follows from its own.

        Raises:
            StudioError: if it is no such file, or its round was begun in this library.

        """
        if package.purpose != "review" or package.round is None or len(package.documents) != 1:
            raise StudioError(
                message("ReviewCopy", "This file is not for a review."),
                safe=message("ReviewCopy", "Nothing was changed."),
            )
        (packed,) = package.documents
        document = document_of(package.record(packed.version))
        if packed.kind == MARK:
            raise _own(document)
        present = {entry.id for entry in self._session.entries()}
        beside = derived_id("review_copy", document.id)
        if package.round.id in present:
            raise _own(document)
        if not self._session.is_copy(document.id) and present & {document.id, beside}:
            document = _renamed(document, beside)
        known = self.of(document.id)
        if known is None:
            return ReceivedCopy(package, document, package.round, CopyStanding.NEW)
        own = self._session.document(document.id)
        standing = _standing(known, package.round, same=same_content(own, document))
        count = len(self.comments(document.id))
        return ReceivedCopy(package, document, package.round, standing, known, count)

    def take(self, received: ReceivedCopy) -> None:
        """Take a review copy in; what is the same or older changes nothing.

        A newer one takes the place of the one that is there. Comments stay: those on a round that
        is over with that round, as they were sent.
        """
        if received.standing in {CopyStanding.SAME, CopyStanding.OLDER}:
            return
        for each in received.package.attachments:
            self._attachments.put(each.content, each.media_type, each.name)
        label = message("ReviewCopy", "Take over review copy “{title}”").fill(
            title=received.document.title("zh")
        )
        changes = tuple(self._changes(received))
        self._session.apply(changes, label, undoable=False, reason="import")

    def _changes(self, received: ReceivedCopy) -> Iterator[Change]:
        document, known = received.document, received.known
        if known is None:
            yield AddDocument(document)
        else:
            if received.standing is CopyStanding.NEXT:
                for each in self.comments(document.id):
                    yield SetComment(each, replace(each, round=known.round))
            yield from self._exchanged(document)
            yield RemoveDocument(self._session.copies[document.id])
        root = tree.fresh(MARK, lead=document.root.lead)
        payload = _payload(received, self._copy(received))
        yield AddDocument(assembled([replace(root, payload=payload)]))

    def _copy(self, received: ReceivedCopy) -> str:
        """Return the name of a copy in its answers."""
        if received.known is not None:
            return received.known.copy
        place = f"{_COPY}.{received.document.id}"
        name = self._settings.get(place) or new_id()
        self._settings.set(place, name)
        return name

    def _exchanged(self, document: Document) -> Iterator[Change]:
        own = self._session.document(document.id)
        try:
            edits = edits_between(own, document)
        except EditError:
            yield from (RemoveDocument(own.id), AddDocument(document))
        else:
            if edits:
                yield EditDocument(own.id, edits)

    # Out

    def answer(self, document: str, who: Reviewer, *, no_comments: bool = False) -> Package:
        """Return the answer to the round of a review copy: comments only, without any text.

        Persons are left out unless one is named by `who`.

        Raises:
            StudioError: if the document is no review copy, nobody says for whom this is, or there
                is nothing to say and `no_comments` is not.

        """
        copy = self.of(document)
        if copy is None:
            raise StudioError(
                message("ReviewCopy", "This is not a review copy: there is nobody to answer."),
                safe=message("ReviewCopy", "No file was created."),
                remedy=message(
                    "ReviewCopy",
                    "Open the file that was sent to you for comments first.",
                ),
            )
        organisation = who.organisation.strip()
        if not organisation:
            raise StudioError(
                message("ReviewCopy", "You have not chosen yet for which organisation you answer."),
                safe=message("ReviewCopy", "No file was created."),
                remedy=message("ReviewCopy", "Name your organisation, and send the answer again."),
            )
        said = [] if no_comments else self.comments(document)
        if not said and not no_comments:
            raise StudioError(
                message("ReviewCopy", "There are no comments on this document yet."),
                safe=message("ReviewCopy", "No file was created."),
                remedy=message("ReviewCopy", "Comment on it, or answer that you have no comments."),
            )
        return _packed(self._session.document(document), copy, who, said, self._now())


def _packed(
    document: Document, copy: ReviewCopy, who: Reviewer, said: Sequence[Comment], time: str
) -> Package:
    titles: dict[str, str] = {language: cell.text for language, cell in document.root.cells.items()}
    organisation, person = who.organisation.strip(), who.person.strip()
    return Package(
        (PackedDocument(copy.source or document.id, document.kind, titles, copy.version),),
        (),
        purpose="answer",
        sender=person or organisation,
        program=__version__,
        round=PackedRound(copy.round, copy.name, copy.version, copy.stage, copy.start, copy.end),
        answer=PackedAnswer(
            copy.copy, organisation, who.prefix.strip(), person, time, no_comments=not said
        ),
        comments=tuple(_told(each, copy, who) for each in said),
    )


def _standing(known: ReviewCopy, sent: PackedRound, *, same: bool) -> CopyStanding:
    if known.round != sent.id:
        older = bool(sent.start) and sent.start < known.start
        return CopyStanding.OLDER if older else CopyStanding.NEXT
    told = (known.name, known.stage, known.start, known.end)
    if same and told == (sent.name, sent.stage, sent.start, sent.end):
        return CopyStanding.SAME
    return CopyStanding.RENEWED


def _payload(received: ReceivedCopy, copy: str) -> ReviewCopy:
    sent = received.round
    (packed,) = received.package.documents
    return ReviewCopy(
        document=received.document.id,
        source="" if packed.id == received.document.id else packed.id,
        copy=copy,
        round=sent.id,
        name=sent.name,
        version=sent.version,
        stage=sent.stage,
        start=sent.start,
        end=sent.end,
        sender=received.package.sender,
    )


def _told(comment: Comment, copy: ReviewCopy, who: Reviewer) -> Comment:
    """Return a comment as it goes out: for the organisation, with the text that was read."""
    named = comment if who.person.strip() else anonymous(comment)
    person = who.person.strip()
    there = {copy.document: copy.source} if copy.source else {}
    node = comment.anchor.node
    return replace(
        named,
        document=there.get(comment.document, comment.document),
        behind=tuple(there.get(each, each) for each in comment.behind),
        organisation=who.organisation.strip(),
        author=(comment.author or person) if person else "",
        replies=tuple(
            replace(each, organisation=each.organisation or who.organisation.strip())
            for each in named.replies
        ),
        anchor=replace(
            comment.anchor,
            node=there.get(node, node),
            version=comment.anchor.version or copy.version,
        ),
        round=copy.round,
        source="",
    )


def answer_name(document: Document, who: Reviewer, wanted: Language) -> str:
    """Return a short name for the file of an answer: what it is, on what, by whom.

    It is in the wanted language if the document is, else in that of the document.
    """
    language = document.written_in(wanted)
    parts = (
        _WORDS["answer"][language],
        document.title(language)[: _LONGEST_NAME // 2],
        who.organisation,
    )
    tidy = (name_part(part) for part in parts)
    return f"{'_'.join(part for part in tidy if part)[:_LONGEST_NAME]}{SUFFIX}"


def _renamed(document: Document, identity: str) -> Document:
    """Return a document under another id; what stands in it keeps its own."""
    return assembled(tree.renamed(document.walk(), {document.id: identity}))


def _own(document: Document) -> StudioError:
    return StudioError(
        message("ReviewCopy", "“{title}” is in your library as a document of your own.").fill(
            title=document.title("zh")
        ),
        safe=message("ReviewCopy", "It was neither locked nor changed."),
        remedy=message(
            "ReviewCopy",
            "Comment on your own document; “Export comments” writes what you say into a file.",
        ),
    )
