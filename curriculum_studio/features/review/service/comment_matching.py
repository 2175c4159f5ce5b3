"""Which comments of a Word file are known already: by number, else by who, when and what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from curriculum_studio.core.comments import (
    MARKED,
    RESOLVED,
    is_settled,
)
from curriculum_studio.core.node import derived_id
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import says_the_same
from curriculum_studio.features.review.formats.word_comments.inspection import WordComment
from curriculum_studio.features.review.formats.word_comments.threads import parted, read_first
from curriculum_studio.features.review.service.comment_identity import (
    CommentIdentity,
    may_be,
    moments,
    moments_of,
    new_answers,
    plain,
    root_of,
    says_nothing,
    second,
    time_of,
)
from curriculum_studio.features.review.service.paragraph_matching import MatchedPlace
from curriculum_studio.i18n import Message

#: Likeness in per cent from which a text with a known number is the same comment, corrected.
LIKE = 60.0

#: Characters that are kept of marked words that are in no text.
_MOST_WORDS = 300


@dataclass(frozen=True, slots=True)
class Match:
    """A received comment, and the known one that it is, if there is one.

    `at` is the place of a thread's first comment in its Word file, -1 for everything else. `notes`
    say what of it was not taken as it stands.
    """

    known: Comment | None
    received: Comment
    contested: bool = False
    at: int = -1
    notes: tuple[Message, ...] = ()


# --- Word files -------------------------------------------------------------------------------


class WordMatcher:
    """Matches the threads of a Word file with the comments on a document."""

    def __init__(
        self, document: str, known: Iterable[Comment], name: str, organisation: str = ""
    ) -> None:
        """Match the file `name` that `organisation` sent; `document` is an id."""
        self._document = document
        self._name = name
        self._organisation = organisation
        self._by_words: dict[tuple[str, str], list[Comment]] = {}
        self._by_number: dict[str, Comment] = {}
        self._left: dict[tuple[str, str], list[Comment]] = {}
        for each in known:
            if each.number:
                self._by_number[each.number] = each
            for moment in moments_of(each.time):
                self._left.setdefault((each.author, moment), []).append(each)
            self._by_words.setdefault((each.anchor.node, plain(each.text)), []).append(each)

    def match(self, comments: Sequence[WordComment], places: Sequence[MatchedPlace]) -> list[Match]:
        """Match the threads of a file; its replies go with the comment that they answer."""
        answers: dict[int, list[WordComment]] = {}
        roots: list[int] = []
        for at, each in enumerate(comments):
            root = root_of(comments, at)
            if root != at:
                answers.setdefault(root, []).append(each)
            elif not (each.stands_in or says_nothing(each)):
                roots.append(at)
        exact = {at: self._exactly(comments[at], places[at].anchor) for at in roots}
        exact |= {
            at: self._nameless(comments[at], places[at].anchor)
            for at, own in exact.items()
            if own is None
        }
        heard = CommentIdentity(
            (own, places[at].anchor) for at, own in exact.items() if own is not None
        )
        seen: set[str] = set()
        result: list[Match] = []
        for at in roots:
            comment = comments[at]
            if exact[at] is None and at not in answers and heard.tells(comment, places[at].anchor):
                continue
            known = exact[at] or self._nearly(comment)
            replies = answers.get(at, ())
            if known is not None:
                received = _changed(known, comment, places[at].anchor, replies)
            else:
                received = self._new(comment, places[at], replies, seen)
            seen.add(received.id)
            result.append(Match(known, received, at=at))
        return result

    def _exactly(self, comment: WordComment, anchor: Anchor) -> Comment | None:
        """Return the comment of the same number, or of the same person, second and text."""
        said = read_first(comment.text)
        own = self._by_number.get(said.number)
        if own is not None and _same_words(own, said.text, comment):
            return self._take(own)
        found = [each for each in self._said_by(comment) if plain(each.text) == plain(comment.text)]
        if not found:
            return None
        near = next((each for each in found if each.anchor.node == anchor.node), found[0])
        return self._take(near)

    def _nameless(self, comment: WordComment, anchor: Anchor) -> Comment | None:
        """Return the comment of the same words at the same place where names or times were taken.

        Word takes both out of a file that shall tell of nobody; some programs break the times.
        """
        words = (anchor.node, plain(read_first(comment.text).text))
        found = [
            each
            for each in self._by_words.get(words, ())
            if self._is_left(each) and may_be(each, comment.author, comment, self._organisation)
        ]
        same = (each for each in found if each.anchor.quotation == anchor.quotation)
        own = next(same, found[0] if found else None)
        return None if own is None else self._take(own)

    def _is_left(self, known: Comment) -> bool:
        return any(
            known in self._left.get((known.author, each), ()) for each in moments_of(known.time)
        )

    def _nearly(self, comment: WordComment) -> Comment | None:
        """Return the comment that its author corrected: same person, same second."""
        found = self._said_by(comment)
        if not second(comment.date) or len(found) != 1:
            return None
        return self._take(found[0])

    def _said_by(self, comment: WordComment) -> list[Comment]:
        """Return what is left of the same person and second, told in UTC or by the clock there."""
        left = (each for moment in moments(comment) for each in self._left.get(moment, ()))
        return list({each.id: each for each in left}.values())

    def _take(self, known: Comment) -> Comment:
        for moment in moments_of(known.time):
            left = self._left.get((known.author, moment), [])
            if known in left:
                left.remove(known)
        return known

    def _new(
        self,
        comment: WordComment,
        placed: MatchedPlace,
        answers: Sequence[WordComment],
        seen: set[str],
    ) -> Comment:
        author, organisation = parted(comment.author)
        time = time_of(comment)
        said = read_first(comment.text)
        what = (self._document, comment.author, second(time), plain(comment.text))
        identity = derived_id("word", *what)
        count = 1
        while identity in seen:
            # The same words several times, as "see above".
            count += 1
            identity = derived_id("word", *what, str(count))
        new = Comment(
            id=identity,
            document=self._document,
            anchor=placed.anchor,
            author=author,
            organisation=organisation,
            time=time,
            text=said.text,
            proposal=said.proposal,
            source=self._name,
            kept=marked(placed),
        )
        return replace(
            new, replies=new_answers(new, answers), kept=_resolved(new, done=comment.done)
        )


def _changed(
    known: Comment, comment: WordComment, anchor: Anchor, answers: Sequence[WordComment]
) -> Comment:
    """Return a known comment with what the file says anew."""
    said = read_first(comment.text)
    text, proposal = said.text, said.proposal
    if not said.number:
        text, proposal = comment.text, known.proposal
    if plain(text) == plain(known.text):
        text = known.text
    if says_the_same(known, proposal):
        proposal = known.proposal
    return replace(
        known,
        text=text,
        proposal=proposal,
        anchor=known.anchor if known.anchor.node or not anchor.node else anchor,
        replies=(*known.replies, *new_answers(known, answers)),
        kept=_resolved(known, done=comment.done),
    )


def _same_words(known: Comment, text: str, comment: WordComment) -> bool:
    """Whether a comment with the number of a known one is that one, perhaps corrected."""
    if {(known.author, each) for each in moments_of(known.time)} & set(moments(comment)):
        return True
    return fuzz.ratio(plain(known.text), plain(text)) >= LIKE


def _resolved(comment: Comment, *, done: bool) -> tuple[tuple[str, str], ...]:
    """Return what is kept, with the note that the file shows a comment as resolved."""
    kept = {name: text for name, text in comment.kept if name != RESOLVED}
    if done and not is_settled(comment):
        kept[RESOLVED] = "1"
    return tuple(kept.items())


def marked(placed: MatchedPlace) -> tuple[tuple[str, str], ...]:
    """Return what is kept of words that are printed for a node and are not in its text."""
    return ((MARKED, placed.words[:_MOST_WORDS]),) if placed.words and placed.anchor.node else ()
