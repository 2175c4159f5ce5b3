"""Tracked changes of a Word file as comments that can be decided and carried out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import derived_id
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.review.formats.word_comments.inspection import WordComment
from curriculum_studio.features.review.formats.word_comments.threads import parted
from curriculum_studio.features.review.service.comment_identity import dated, may_be, plain
from curriculum_studio.features.review.service.comment_matching import Match, marked
from curriculum_studio.features.review.service.paragraph_matching import Way
from curriculum_studio.features.review.service.proposed_changes import new_node
from curriculum_studio.features.review.service.tracked_proposals import (
    TrackedProposal,
)

#: What a tracked change is called: of a text, a new paragraph, a move, a paragraph or row away, a
#: new row.
_TRACKED: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "": "修订",
        "insert": "建议在此后增加一段",
        "move": "建议移到“{place}”之后",
        "remove": "建议删除这一段",
        "row away": "建议删除这一行",
        "row": "建议在此行后增加一行",
    },
    "en": {
        "": "Tracked change",
        "insert": "New paragraph suggested after this one",
        "move": "Suggested to stand after “{place}”",
        "remove": "Suggested to delete this paragraph",
        "row away": "Suggested to delete this row",
        "row": "New row suggested after this one",
    },
    "de": {
        "": "Änderung im Text",
        "insert": "Neuer Absatz danach vorgeschlagen",
        "move": "Soll hinter „{place}“ stehen",
        "remove": "Dieser Absatz soll entfallen",
        "row away": "Diese Zeile soll entfallen",
        "row": "Neue Zeile danach vorgeschlagen",
    },
}

#: Characters of the text behind which something shall stand.
_MOST_PLACE = 20


class TrackedMatcher:
    """Makes comments of tracked changes and finds those that are known."""

    def __init__(
        self, document: Document, known: Iterable[Comment], name: str, organisation: str = ""
    ) -> None:
        self._document = document
        self._name = name
        self._organisation = organisation
        self._known = {each.id: each for each in known}
        self._alike: dict[tuple[str, ...], list[Comment]] = {}
        for each in self._known.values():
            if each.type == "editorial":
                self._alike.setdefault(_said(each), []).append(each)

    def match(self, suggestions: Sequence[TrackedProposal]) -> list[tuple[Match, Way]]:
        """Return a match for each tracked change of a file, in its order."""
        found: list[tuple[Match, Way]] = []
        received: list[Comment] = []
        taken: set[str] = set()
        for each in suggestions:
            behind = tuple(
                place if isinstance(place, str) else new_node(received[place].id)
                for place in each.behind
            )
            comment = suggested_comment(
                self._document.id, self._name, each, behind, self._place(each, suggestions)
            )
            comment = self._apart(comment, taken)
            there = self._known.get(comment.id) or self._nameless(comment, each)
            received.append(there or comment)
            taken.add(comment.id)
            found.append((Match(there, there or comment), each.placed.way))
        return found

    def _apart(self, comment: Comment, taken: Collection[str]) -> Comment:
        """Return a comment with an id of its own, where the same was changed at several places."""
        own, count = comment.id, 1
        while own in taken:
            count += 1
            own = derived_id(comment.id, str(count))
        return replace(comment, id=own)

    def _nameless(self, comment: Comment, each: TrackedProposal) -> Comment | None:
        """Return the same change as it was known before its author or its time was taken away."""
        said = WordComment("", each.author, "", each.date, "")
        for known in self._alike.get(_said(comment), ()):
            if may_be(known, each.author, said, self._organisation):
                self._alike[_said(comment)].remove(known)
                return known
        return None

    def _place(self, each: TrackedProposal, suggestions: Sequence[TrackedProposal]) -> str:
        """Return the words behind which something shall stand, cut to what tells the place."""
        first = next(iter(each.behind), "")
        text = ""
        if isinstance(first, int):
            text = suggestions[first].text
        elif first in self._document:
            text = self._document.nodes[first].text(_language(each))
        words = " ".join(text.replace(OBJECT, "…").split())
        return words if len(words) <= _MOST_PLACE else f"{words[:_MOST_PLACE]}…"


def _language(each: TrackedProposal) -> Language:
    return next((own for own in LANGUAGES if own == each.placed.anchor.language), LANGUAGES[0])


def _said(comment: Comment) -> tuple[str, ...]:
    anchor = comment.anchor
    return (
        anchor.node,
        plain(anchor.quotation),
        plain(comment.proposal),
        comment.change,
        str(comment.replaces),
    )


def suggested_comment(
    document: str, name: str, each: TrackedProposal, behind: tuple[str, ...] = (), place: str = ""
) -> Comment:
    """Return the comment that stands for what was changed with tracking on."""
    anchor = each.placed.anchor
    author, organisation = parted(each.author)
    words = _TRACKED.get(anchor.language, _TRACKED["zh"])
    before = each.paragraph[0].strip()
    whole = replace(each.placed, words="" if each.replaces else before)
    kind: str = each.change
    if not kind and not each.replaces and not before and each.text.strip():
        kind = "insert"
    elif kind == "remove" and behind:
        kind = "row away"
    return Comment(
        id=derived_id("tracked", document, each.author, *each.paragraph),
        document=document,
        anchor=anchor,
        type="editorial",
        author=author,
        organisation=organisation,
        time=dated(each.date),
        text=words[kind].format(place=place),
        proposal=each.text,
        replaces=each.replaces,
        change=each.change,
        behind=behind,
        like=each.like,
        source=name,
        kept=marked(whole),
    )
