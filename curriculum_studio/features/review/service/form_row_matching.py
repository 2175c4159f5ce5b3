"""Which rows of a form are known comments, and what of a row is taken over.

A wrong guess may make a second comment that is seen, never lose one: an id counts only beside its
own words, a cell that cannot be read is not an empty one, and equal words of one body at two places
are two comments.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz

from curriculum_studio.core.comments import (
    FROM_ANSWERS,
    NUMBER,
    ORIGINAL,
    TRACKED,
    merged,
    needs_reason,
    prefix_of,
)
from curriculum_studio.core.document import derived_id
from curriculum_studio.core.form_values import read_day
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import says_the_same
from curriculum_studio.features.review.formats.comment_forms.comment_rows import SAME_AS, said_by
from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm, FormRow
from curriculum_studio.features.review.model import SentField, as_sent, read_type
from curriculum_studio.features.review.service.comment_matching import LIKE, Match, plain
from curriculum_studio.i18n import Message, message

#: Columns of a form, and the fields of a comment that stay as they are where a column is missing.
_FIELDS: Mapping[str, str] = {
    "type": "type",
    "author": "author",
    "organisation": "organisation",
    "proposal": "proposal",
}


#: Characters from which words of the same body at another place are taken as moved, not as said
#: twice: "See above." is said of many places.
_LONG = 20

#: An id as we give it; anything else in that column was written by hand.
_ID = re.compile(r"[a-z2-7]{26}")

_TWICE = message(
    "ReviewImport", "{place}: this id is also in a row above; the row is a comment of its own."
)
_SWAPPED = message(
    "ReviewImport", "{place}: this id is that of another comment; the row was left out."
)
_EMPTIED = message("ReviewImport", "{place}: the comment is empty; it stays as it was.")
_NOTHING = message("ReviewImport", "{place}: there is neither a comment nor a proposal; left out.")
_AS_SENT = message(
    "ReviewImport",
    "{place}: {number} was sent to you; its words, type and sender stay as they were sent. Say what"
    " you think of them in the decision or its reason.",
)
_NO_REASON = message("ReviewImport", "{place}: this decision needs a reason; it was left out.")
_NO_DAY = message("ReviewImport", "{place}: “{text}” is not a date and was left out.")


class RowMatcher:
    """Matches the comments of forms with the known ones.

    `foreign` tells whether an id belongs to a comment on another document.
    """

    def __init__(
        self,
        sheet: CommentForm,
        known: Iterable[Comment],
        foreign: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """Match the rows of a form with `known`, the comments on its document."""
        self._sheet = sheet
        self._foreign = foreign
        self._by_id = {each.id: each for each in known}
        there = self._by_id.values()
        self._by_number = {each.number: each for each in there if each.number}
        self._by_words: dict[tuple[str, str], list[Comment]] = {}
        self._by_text: dict[str, list[Comment]] = {}
        for each in there:
            self._by_words.setdefault((each.organisation, plain(each.text)), []).append(each)
            self._by_text.setdefault(plain(each.text), []).append(each)
        self._rows: dict[str, Comment] = {}
        self._result: dict[str, Match] = {}
        #: What is said of rows that were left out.
        self.notes: list[Message] = []

    def match(self, received: Sequence[Comment]) -> list[Match]:
        """Return a match for each comment that the rows of the form hold."""
        said = Counter(plain(each.text) for each in received)
        for row, each in zip(self._sheet.rows, received, strict=True):
            own, twice = self._own(row, each)
            if own is None or self._is_left_out(row, own):
                continue
            found = self._found(row, own, alone=said[plain(own.text)] == 1)
            if found is not None and not (found.organisation or said_by(row, "")[0]):
                # Whoever sent a form is not who said what stands there without a name.
                own = replace(own, organisation="")
            match = self._received(row, found, own)
            if match.received.id in self._result:
                if found is None or match.received == self._result[match.received.id].received:
                    continue
                # Two rows with one number are two comments.
                own = replace(own, id=self._free(own), number="")
                match = self._received(row, self._by_id.get(own.id), own)
            if twice:
                match = replace(match, notes=(_TWICE.fill(place=row.place("id")), *match.notes))
            self._result[match.received.id] = match
        return list(self._result.values())

    # Which comment a row is

    def _own(self, row: FormRow, comment: Comment) -> tuple[Comment | None, bool]:
        """Return the comment of a row under an id of its own, and whether its id stood above.

        None if the very same row stood above.
        """
        written = row.get("id").strip()
        if comment.id not in self._by_id and written and self._is_no_id(written):
            comment = replace(comment, id=derived_id("written", comment.document, written))
        first, said = comment, replace(comment, id="", number="")
        count = 0
        while (above := self._rows.get(comment.id)) is not None:
            if above == said:
                return None, False
            count += 1
            comment = replace(comment, id=_apart(first, count), number="")
        self._rows[comment.id] = said
        return comment, bool(count and written)

    def _is_no_id(self, written: str) -> bool:
        return not _ID.fullmatch(written) or self._foreign(written)

    def _free(self, comment: Comment) -> str:
        """Return an id that no row above has; the same whenever the form is read."""
        count = 1
        while (identity := _apart(comment, count)) in self._result:
            count += 1
        return identity

    def _is_left_out(self, row: FormRow, comment: Comment) -> bool:
        """Say of a row why it cannot be taken, if so."""
        known = self._by_id.get(comment.id)
        if known is None:
            if comment.text.strip() or comment.proposal.strip():
                return False
            self.notes.append(_NOTHING.fill(place=row.place("comment")))
            return True
        words = plain(comment.text)
        others = self._by_text.get(words, ()) if words and row.get("id").strip() else ()
        if words == plain(known.text) or not others:
            return False
        self.notes.append(_SWAPPED.fill(place=row.place("id")))
        return True

    def _found(self, row: FormRow, comment: Comment, *, alone: bool) -> Comment | None:
        """Return the known comment that a row is: by its id, its number or its words."""
        found = self._by_id.get(comment.id)
        if found is None and NUMBER.fullmatch(comment.number):
            found = _by_number(comment, self._by_number.get(comment.number))
        if found is None:
            words = plain(comment.text)
            alike = self._by_words.get((comment.organisation, words), ())
            if not alike and not said_by(row, "")[0]:
                alike = self._by_words.get(("", words), ())
            found = _by_words(row, comment, alike, alone=alone)
        if found is None and not comment.organisation:
            found = _by_place(comment, self._by_text.get(plain(comment.text), ()))
        return found

    # What of a row is taken

    def _received(self, row: FormRow, known: Comment | None, comment: Comment) -> Match:
        comment, notes = self._checked(row, known, comment)
        if known is None:
            return Match(None, comment, notes=tuple(notes))
        if known.text.strip() and not comment.text.strip():
            if "comment" not in row.unread:
                notes.append(_EMPTIED.fill(place=row.place("comment")))
            comment = replace(comment, text=known.text)
        match = _as_received(self._sheet, row, known, comment)
        if self._sheet.form == "log" and known.source != comment.source:
            # The log is ours.
            sent: dict[SentField, Any] = {e: getattr(known, e) for e in as_sent(known)}
            for name, words in sent.items():
                if plain(getattr(match.received, name)) != plain(words):
                    place = row.place("comment" if name == "text" else name)
                    notes.append(_AS_SENT.fill(place=place, number=known.number))
                    break
            match = replace(match, received=replace(match.received, **sent))
        return replace(match, notes=tuple(notes))

    def _checked(
        self, row: FormRow, known: Comment | None, comment: Comment
    ) -> tuple[Comment, list[Message]]:
        """Return a comment without what its cells may not hold, and what is said of that."""
        notes: list[Message] = []
        if self._sheet.form == "log" and needs_reason(comment):
            if known is None or (known.decision, known.reason) != (comment.decision, ""):
                notes.append(_NO_REASON.fill(place=row.place("decision")))
            comment = replace(comment, decision="", reason="")
        if known is not None and not comment.decision and comment.reason == known.reason:
            # Without a decision that can be read, its reason says nothing new.
            comment = replace(comment, reason="")
        written = row.get("date").strip()
        if written and known is None:
            day = read_day(written)
            comment = replace(comment, time=day.isoformat() if day else "")
            if day is None:
                notes.append(_NO_DAY.fill(place=row.place("date"), text=written))
        return comment, notes


def _apart(comment: Comment, count: int) -> str:
    return derived_id(comment.id, comment.text, *([str(count)] if count > 1 else []))


def _by_words(
    row: FormRow, received: Comment, alike: Sequence[Comment], *, alone: bool
) -> Comment | None:
    """Return the comment of the same words of the same body, at the same place.

    At another place it is the same only where it is certain that it was moved.
    """
    written = row.get("clause").strip(), row.get("element").strip()
    for each in alike:
        kept = dict(each.kept)
        node = each.anchor.node
        said = kept.get("clause", "").strip(), kept.get("element", "").strip()
        if said == written or (node and node == received.anchor.node):
            return each
        if not node and each.anchor.place == received.anchor.place:
            return each
    certain = alone and len(alike) == 1 and len(plain(received.text)) >= _LONG
    return alike[0] if certain else None


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


def _as_received(sheet: CommentForm, row: FormRow, known: Comment, received: Comment) -> Match:
    """Return a known comment with what a form says of it and nothing that it cannot say."""
    changes = {
        field: getattr(known, field)
        for column, field in _FIELDS.items()
        if column not in sheet.columns or column in row.unread
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
    if sheet.form == "log" or {name for name, _ in known.kept} <= FROM_ANSWERS | {
        TRACKED,
        ORIGINAL,
    }:
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
