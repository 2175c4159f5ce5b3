"""Which comments are known already, and which round what was sent belongs to."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from rapidfuzz import fuzz

from curriculum_studio.core.comments import MARKED, RESOLVED, is_settled, speaks_for
from curriculum_studio.core.document import derived_id
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.form_values import read_day
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply, ReviewRound
from curriculum_studio.core.proposals import says_the_same
from curriculum_studio.core.review_rounds import day
from curriculum_studio.core.transactions import Change, EditDocument
from curriculum_studio.features.review.formats.comment_forms.comment_rows import SAME_AS
from curriculum_studio.features.review.formats.word_comments.content import (
    ThreadEntry,
    WordComment,
    is_decision,
    parted,
    read_first,
)
from curriculum_studio.features.review.service.comment_placement import MatchedPlace
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.i18n import Message
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- comments: known by number, else by who, when and what ------------------------------------

#: What Word, WPS and LibreOffice write where nobody shall be named.
_NOBODY = frozenset(
    ("", "author", "作者", "autor", "auteur", "unknown author", "未知作者", "unbekannter autor")
)


def plain(text: str) -> str:
    """Return a text without the spaces and line ends that office programs change."""
    return "".join(text.split())


def second(time: str) -> str:
    """Return a time to the second, whatever stands behind it; "" for one that cannot be.

    Some programs write "0-00-00T00:00:00Z" where they know none.
    """
    told = time[:19]
    try:
        datetime.fromisoformat(told)
    except ValueError:
        return ""
    return told


def moments(comment: WordComment) -> list[tuple[str, str]]:
    """Return who said it and when, in UTC and by the clock where it was said, as far as told."""
    author = parted(comment.author)[0]
    told = dict.fromkeys(second(each) for each in (comment.utc, comment.date) if second(each))
    return [(author, each) for each in told or ("",)]


def moments_of(time: str) -> tuple[str, ...]:
    """Return the second of a time that is kept, as it is, in UTC and by the clock here."""
    if not second(time):
        return ("",)
    written = ThreadEntry("", "", time)
    return tuple(dict.fromkeys(second(each) for each in (time, written.utc, written.local)))


def time_of(comment: WordComment) -> str:
    """Return the time in UTC; where only a clock is told, without the Z that is not meant."""
    return comment.utc or dated(comment.date)


def dated(date: str) -> str:
    """Return a time of a clock as files write it, without the Z; "" for one that cannot be."""
    return date.removesuffix("Z") if second(date) else ""


def names_nobody(author: str) -> bool:
    """Whether an author is none: left out, or what programs write instead of a name."""
    return author.strip().lower() in _NOBODY


def may_be(known: Comment, author: str, comment: WordComment, organisation: str) -> bool:
    """Whether a comment with the words of a known one may be it, without its name or its time.

    Not if both are named otherwise, said at other times, or sent by other bodies.
    """
    name, body = parted(author)
    body = body or organisation
    if body and known.organisation and body != known.organisation:
        return False
    nameless = names_nobody(author), names_nobody(known.author)
    if not any(nameless) and name != known.author:
        return False
    when = {each for _, each in moments(comment)} - {""}
    then = set(moments_of(known.time)) - {""}
    if when and then:
        return bool(when & then) and any(nameless)
    return True


def says_nothing(comment: WordComment) -> bool:
    """Whether nobody says nothing of no words, as LibreOffice writes for a comment that it lost."""
    return not (comment.text.strip() or comment.author or comment.anchored_text)


def root_of(comments: Sequence[WordComment], at: int) -> int:
    """Return the first comment of a thread; what answers a note on a change begins one."""
    seen = {at}
    while (parent := comments[at].parent) is not None and parent not in seen:
        if comments[parent].stands_in:
            break
        at = parent
        seen.add(at)
    return at


def new_answers(comment: Comment, answers: Sequence[WordComment]) -> tuple[Reply, ...]:
    """Return the answers that are new; decisions of our own are no answers."""
    there = {(each.author, plain(each.text)) for each in comment.replies}
    there |= {(each.organisation, plain(each.text)) for each in comment.replies}
    new: dict[str, Reply] = {}
    for each in answers:
        author, organisation = parted(each.author)
        key = plain(each.text)
        if is_decision(each.text) or {(author, key), (organisation, key)} & there:
            continue
        if names_nobody(each.author) and key in {said for _, said in there}:
            continue
        time = time_of(each)
        identity = derived_id("reply", comment.id, each.author, second(time), key)
        new[identity] = Reply(
            id=identity, author=author, organisation=organisation, time=time, text=each.text
        )
    return tuple(new.values())


class CommentIdentity:
    """What was said in the threads that are known in a file.

    Some programs write no threads: answers and decisions of ours then stand in the file as comments
    of their own.
    """

    def __init__(self, known: Iterable[tuple[Comment, Anchor]]) -> None:
        """Remember `known`: comments that are in a file, each with its place in it."""
        there = list(known)
        self._places = frozenset(anchor for _, anchor in there)
        self._answers = frozenset(
            (name, moment, plain(reply.text))
            for comment, _ in there
            for reply in comment.replies
            for name in (reply.author, reply.organisation)
            for moment in moments_of(reply.time)
        )

    def tells(self, comment: WordComment, anchor: Anchor) -> bool:
        """Whether a comment is a known answer, or a decision at the place of a known comment."""
        if is_decision(comment.text):
            return anchor in self._places
        text = plain(comment.text)
        names = [name for name in parted(comment.author) if name]
        when = [moment for _, moment in moments(comment)]
        return any((name, each, text) in self._answers for name in names for each in when)


# --- matches ----------------------------------------------------------------------------------

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


def repeated(comments: Sequence[Comment], known: Iterable[Comment]) -> tuple[Comment, ...]:
    """Return comments with the ids of those whose numbers they say they repeat."""
    by_number = {each.number: each.id for each in (*known, *comments) if each.number}
    result: list[Comment] = []
    for each in comments:
        kept = dict(each.kept)
        other = by_number.get(kept.pop(SAME_AS, ""), "")
        if not other or other == each.id:
            result.append(each)
        else:
            own = each.same_as or other
            result.append(replace(each, same_as=own, kept=tuple(kept.items())))
    return tuple(result)


# --- rounds -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BodyAnswer:
    """What a body answered in a review round; `asked`: that round asked it."""

    organisation: str
    no_comments: bool
    round: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class AnswerOrigin:
    """What tells the round of a file: who speaks in it, its day, the version it was read in."""

    speakers: frozenset[tuple[str, str]]
    day: str = ""
    version: str = ""


def origin(
    comments: Iterable[Comment], organisation: str, day_: str = "", version: str = ""
) -> AnswerOrigin:
    """Return what tells the round of comments and of who sent them."""
    speakers = {(each.organisation, each.number) for each in comments}
    return AnswerOrigin(frozenset(speakers | {(organisation, "")}) - {("", "")}, day_, version)


def proposed_round(
    rounds: Sequence[tuple[str, ReviewRound]], origin_: AnswerOrigin, today: str
) -> str:
    """Return the round to which a file most likely answers, empty if there is none.

    The version that was read says it for certain. Else those rounds count that asked whoever
    speaks, if there are any; of these the last that had begun on the day of the file.
    """
    for identity, payload in rounds:
        if origin_.version and payload.version == origin_.version:
            return identity
    asked = [
        each
        for each in rounds
        if any(
            speaks_for(who, number, recipient)
            for who, number in origin_.speakers
            for recipient in each[1].recipients
        )
    ]
    ordered = sorted(asked or rounds, key=lambda each: each[1].start)
    when = read_day(origin_.day) or day(today) or date.max
    begun = [each for each in ordered if (start := day(each[1].start)) and start <= when]
    return (begun[-1:] or ordered[:1] or [("", ReviewRound())])[0][0]


def answer_of(
    rounds: Iterable[tuple[str, ReviewRound]], round_: str, organisation: str, *, no_comments: bool
) -> BodyAnswer | None:
    """Return what a body answered in a round, nothing if it is not known who that is."""
    if not organisation:
        return None
    asked = any(
        identity == round_ and speaks_for(organisation, "", recipient)
        for identity, payload in rounds
        for recipient in payload.recipients
    )
    return BodyAnswer(organisation, no_comments, round_, asked)


def answered(
    session: Session, reviewing: Reviewing, round_: str, speakers: Collection[tuple[str, str]],
    *, no_comments: bool,
) -> Iterator[Change]:  # fmt: skip
    """Yield the change that notes in a round who answered, today; the first day stays.

    `speakers` are organisations with the numbers of their comments; `no_comments`: they have none.
    """
    if not round_:
        return
    root = session.document(round_).root
    if not isinstance(root.payload, ReviewRound):
        return
    today = reviewing.today()
    recipients = tuple(
        replace(each, answered=each.answered or today, without_comments=no_comments)
        if any(speaks_for(who, number, each) for who, number in speakers)
        else each
        for each in root.payload.recipients
    )
    if recipients != root.payload.recipients:
        payload = replace(root.payload, recipients=recipients)
        yield EditDocument(round_, (SetPayload(root.id, payload),))
