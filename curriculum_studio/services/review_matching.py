"""Which received comments are known already: by number, else by who said it, when and what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from curriculum_studio.domain.comments import (
    FROM_ANSWERS,
    MARKED,
    NUMBER,
    RESOLVED,
    is_settled,
    merged,
    prefix_of,
)
from curriculum_studio.domain.dispositions import read_type
from curriculum_studio.domain.ids import derived_id
from curriculum_studio.domain.payloads.review import Anchor, Comment
from curriculum_studio.domain.suggestions import says_the_same
from curriculum_studio.exchange.comments.entries import parted, read_first
from curriculum_studio.exchange.comments.inspection import WordComment
from curriculum_studio.exchange.comments.placing import Placed, Suggested
from curriculum_studio.exchange.sheets.model import Sheet
from curriculum_studio.exchange.sheets.records import SAME_AS
from curriculum_studio.services.review_known import (
    Heard,
    moments,
    moments_of,
    new_answers,
    plain,
    root_of,
    says_nothing,
    second,
    time_of,
)

#: Likeness in per cent from which a text with a known number is the same comment, corrected.
LIKE = 60.0

#: Characters that are kept of marked words that are in no text.
_MOST_WORDS = 300

_TRACKED: Mapping[str, tuple[str, str]] = {
    "zh": ("修订", "建议在此后增加一段"),
    "en": ("Tracked change", "New paragraph suggested after this one"),
    "de": ("Änderung im Text", "Neuer Absatz danach vorgeschlagen"),
}


@dataclass(frozen=True, slots=True)
class Match:
    """A received comment, and the known one that it is, if there is one.

    `at` is the place of a thread's first comment in its Word file, -1 for everything else.
    """

    known: Comment | None
    received: Comment
    contested: bool = False
    at: int = -1


# --- Word files -------------------------------------------------------------------------------


class WordMatcher:
    """Matches the threads of a Word file with the comments on a document."""

    def __init__(self, document: str, known: Iterable[Comment], name: str) -> None:
        """Take the document's id, the known comments and the name of the file."""
        self._document = document
        self._name = name
        self._by_number: dict[str, Comment] = {}
        self._left: dict[tuple[str, str], list[Comment]] = {}
        for each in known:
            if each.number:
                self._by_number[each.number] = each
            for moment in moments_of(each.time):
                self._left.setdefault((each.author, moment), []).append(each)

    def match(self, comments: Sequence[WordComment], places: Sequence[Placed]) -> list[Match]:
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
        heard = Heard((own, places[at].anchor) for at, own in exact.items() if own is not None)
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

    def _nearly(self, comment: WordComment) -> Comment | None:
        """Return the comment that its author corrected: same person, same second."""
        found = self._said_by(comment)
        if not comment.date or len(found) != 1:
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
        placed: Placed,
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


def marked(placed: Placed) -> tuple[tuple[str, str], ...]:
    """Return what is kept of words that are printed for a node and are not in its text."""
    return ((MARKED, placed.words[:_MOST_WORDS]),) if placed.words and placed.anchor.node else ()


def suggested_comment(document: str, name: str, each: Suggested) -> Comment:
    """Return the comment that stands for a paragraph changed with tracking on."""
    anchor = each.placed.anchor
    author, organisation = parted(each.author)
    words = _TRACKED.get(anchor.language, _TRACKED["zh"])
    before = each.paragraph[0].strip()
    new = not each.replaces and not before and bool(each.text.strip())
    whole = replace(each.placed, words="" if each.replaces else before)
    return Comment(
        id=derived_id("tracked", document, each.author, *each.paragraph),
        document=document,
        anchor=anchor,
        type="editorial",
        author=author,
        organisation=organisation,
        time=each.date.removesuffix("Z"),
        text=words[1] if new else words[0],
        proposal=each.text,
        replaces=each.replaces,
        source=name,
        kept=marked(whole),
    )


# --- forms ------------------------------------------------------------------------------------

#: Columns of a form, and the fields of a comment that stay as they are where a column is missing.
_FIELDS: Mapping[str, str] = {
    "type": "type",
    "author": "author",
    "organisation": "organisation",
    "proposal": "proposal",
}


def match_rows(sheet: Sheet, received: Sequence[Comment], known: Iterable[Comment]) -> list[Match]:
    """Match the comments of a form with the known ones."""
    there = list(known)
    by_id = {each.id: each for each in there}
    by_number = {each.number: each for each in there if each.number}
    by_words = {(each.organisation, plain(each.text)): each for each in there}
    by_text: dict[str, list[Comment]] = {}
    for each in there:
        by_text.setdefault(plain(each.text), []).append(each)
    result: dict[str, Match] = {}
    for each in received:
        found = by_id.get(each.id)
        if found is None and NUMBER.fullmatch(each.number):
            found = _by_number(each, by_number.get(each.number))
        if found is None:
            found = by_words.get((each.organisation, plain(each.text)))
        if found is None and not each.organisation:
            found = _by_place(each, by_text.get(plain(each.text), ()))
        match = Match(None, each) if found is None else _as_received(sheet, found, each)
        identity = match.received.id
        if identity in result and match.received != result[identity].received:
            # Two rows with one number are two comments.
            identity = derived_id(identity, each.text)
            match = Match(None, replace(each, id=identity, number=""))
        result.setdefault(identity, match)
    return list(result.values())


def _by_place(received: Comment, alike: Sequence[Comment]) -> Comment | None:
    """Return the one comment of the same words at the same place, whoever wrote it.

    Forms that name nobody are known by what they say.
    """
    at = (received.anchor.node, "" if received.anchor.node else received.anchor.place)
    found = [
        each for each in alike
        if (each.anchor.node, "" if each.anchor.node else each.anchor.place) == at
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _by_number(received: Comment, found: Comment | None) -> Comment | None:
    if found is None:
        return None
    if plain(found.text) == plain(received.text):
        return found
    # Another round may begin to count anew.
    if found.round not in {"", received.round}:
        return None
    return found if fuzz.ratio(found.text, received.text) >= LIKE else None


def _as_received(sheet: Sheet, known: Comment, received: Comment) -> Match:
    """Return a known comment with what a form says of it and nothing that it cannot say."""
    changes = {
        field: getattr(known, field)
        for column, field in _FIELDS.items()
        if column not in sheet.columns
    }
    if says_the_same(known, received.proposal):
        changes["proposal"] = known.proposal
    if received.organisation == prefix_of(known.number):
        # Only the number of the row said whose it is.
        changes["organisation"] = known.organisation
    kept = dict(received.kept)
    if read_type(kept.get("type", "")) is None:
        # Nothing that can be read was said of it.
        changes["type"] = known.type
    if sheet.form == "log" or all(name in FROM_ANSWERS for name, _ in known.kept):
        # What we wrote into the form ourselves is not in the words of whoever commented.
        kept = {name: text for name, text in kept.items() if name in {"remark", SAME_AS}}
    text = known.text if plain(known.text) == plain(received.text) else received.text
    own = replace(
        received,
        id=known.id,
        text=text,
        time=known.time or received.time,
        replaces=known.replaces,
        source=known.source,
        kept=tuple(kept.items()),
        **changes,
    )
    both = merged(known, own)
    return Match(known, both.comment, bool(both.contested))


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
