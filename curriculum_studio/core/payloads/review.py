"""Comments and review rounds: what reviewers say and what the group decides."""

from typing import Literal

from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.values import dataclass

CommentType = Literal["general", "technical", "editorial"]
Decision = Literal["", "accepted", "partly", "not_accepted", "noted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a comment belongs: node, language and quotation, with the version it was read in.

    An empty quotation means the whole node; `place` keeps what a foreign sheet said of the place.
    `objects` says which objects the object characters of the quotation are, as "ref …" with the id
    of its target: in the text they are all alike.
    """

    node: str = ""
    language: str = ""
    quotation: str = ""
    prefix: str = ""
    suffix: str = ""
    version: str = ""
    place: str = ""
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer in the thread of a comment. Times are ISO 8601 in UTC.

    `actor` is the id of the profile that wrote it, empty where it came from outside.
    """

    id: str
    author: str = ""
    organisation: str = ""
    time: str = ""
    text: str = ""
    actor: str = ""


#: What a proposal does beside rewriting a text: new paragraphs, a branch elsewhere or away, a row.
ProposedChange = Literal["", "insert", "move", "remove", "row"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment; a record of its own, merged by id. `number` such as DE-014 is given once.

    `replaces`: the proposal is the very text that shall stand in the place of the quotation, or of
    the whole text without one; otherwise it says in words what to do.

    `change` says what else it does: the proposal is a new paragraph (`insert`) or a new row of a
    table, its cells apart by tabs (`row`), behind the nodes in `behind`, the nearest first; or the
    node of the anchor stands behind them (`move`, with the proposal as its text if there is one),
    or it goes (`remove`; the node in `behind` if one is named). `like` is the node whose kind a new
    paragraph has.

    What was decided, what was worked into which version and what the commenter confirmed are three
    facts, never one tick. `discuss`: put off until the group meets; deciding ends that. `kept`
    holds what a foreign file said in its own words and no field says, as pairs of a name and a
    text, so that it goes back as it came. `actor` is the id of the profile that wrote it down,
    empty where it came in a file; `author` may be another one. `handed_on` says who has taken over
    the thread from whom, as pairs of ids of profiles; names stay as they are.
    """

    id: str
    document: str
    number: str = ""
    anchor: Anchor = Anchor()
    type: CommentType = "general"
    author: str = ""
    organisation: str = ""
    time: str = ""
    text: str = ""
    proposal: str = ""
    replaces: bool = False
    change: ProposedChange = ""
    behind: tuple[str, ...] = ()
    like: str = ""
    replies: tuple[Reply, ...] = ()
    decision: Decision = ""
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""
    done_version: str = ""
    confirmed_by: str = ""
    same_as: str = ""
    discuss: bool = False
    round: str = ""
    source: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    actor: str = ""
    handed_on: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A body that was asked for comments, when it was reminded, and when it answered (ISO dates).

    `contact` is an office or a role, never a person: rounds are handed on.
    """

    organisation: str
    prefix: str = ""
    contact: str = ""
    sent: str = ""
    answered: str = ""
    without_comments: bool = False
    reminded: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenAnswer:
    """The newest answer of a review copy that was taken in; `time` is when it was written.

    What that copy said before and does not say any more was withdrawn.
    """

    copy: str
    organisation: str = ""
    time: str = ""
    no_comments: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRound(Payload):
    """Root of a review round: a frozen version, those asked, and a period (ISO dates).

    `shortened` says who gave the public less time than it commonly has, and why.
    """

    document: str = ""
    version: str = ""
    stage: str = ""
    start: str = ""
    end: str = ""
    shortened: str = ""
    recipients: tuple[Recipient, ...] = ()
    answers: tuple[TakenAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCopy(Payload):
    """Root of the mark by which a document is a review copy: only comments on it can change.

    `copy` names this copy in its answers, as nobody who reviews does. `version` is the text that
    was sent; the round with its name, stage and period (ISO dates) is that of whoever sent it.
    `source` is the id of the document there, where this one has another id since a document of
    one's own has that; empty where both are the same.
    """

    document: str = ""
    copy: str = ""
    round: str = ""
    name: str = ""
    version: str = ""
    stage: str = ""
    start: str = ""
    end: str = ""
    sender: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Payload):
    """A meeting of the group within a round; its text is its name, below it stand the minutes.

    `present`: an organisation a line, a person behind a semicolon. `drafters` of those present do
    not vote. `comments` are the ids of what was decided there.
    """

    date: str = ""
    place: str = ""
    present: tuple[str, ...] = ()
    votes_for: int = 0
    votes_against: int = 0
    abstentions: int = 0
    drafters: int = 0
    comments: tuple[str, ...] = ()


#: What nobody but a person can decide of a merge. `text`, `field`, `kind`, `lead`: both sides made
#: something else of it. `place`: both moved it. `order`: both put it elsewhere among its siblings.
#: `deleted`: one side took away what the other one worked on. `content`: what one side made has no
#: place beside what the other side did. `comment`: both decided otherwise on the comment whose id
#: stands for the node.
DecisionKind = Literal[
    "text", "field", "kind", "lead", "place", "order", "deleted", "content", "comment"
]

#: What was decided: the first or the second alternative, both, or something written anew.
Chosen = Literal["", "first", "second", "both", "anew"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """What one side made of a place: the value as JSON, its version, who wrote it and when."""

    value: str = ""
    version: str = ""
    author: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeDecision:
    """A place of which two sides made different things; a record that waits and is handed on.

    Its id follows from the place, the base and both alternatives, so that two offices that merge
    the same states have one decision. `field` is the language of a text or the name of a field;
    `base` what both came from, as JSON. `alternatives` stand in the same order everywhere, so who
    decides says which, never *mine*. `shown` is the one that stands in the document until then.
    """

    id: str
    document: str
    node: str
    kind: DecisionKind
    field: str = ""
    base: str = ""
    alternatives: tuple[Alternative, ...] = ()
    shown: int = 0
    chosen: Chosen = ""
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""
    actor: str = ""


#: How far a waiver reaches: one text or node, a clause with all below it, the document.
WaiverScope = Literal["place", "clause", "document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Findings of one rule that the group lets stand, with the reason; merged by id.

    `scope` says how far it reaches: the text of `node` in `language` (the node as a whole where
    none is named), the clause `node` with all below it, or the document. However far, it holds for
    `texts` alone: a hash for each finding that stood there, over its place and the text that it was
    found in. Where the text altered, or another one came, the finding is open. `quotation`: the
    words that were found, for one place. `until`: the last stage at which it holds, empty for all;
    so a stage is reached in spite of a finding that stands against the next one again. `author` is
    a name; `actor` the id of the profile that wrote it down, empty where it came in a file. `time`
    is ISO 8601 in UTC.
    """

    id: str
    document: str
    rule: str
    node: str = ""
    language: str = ""
    reason: str = ""
    author: str = ""
    time: str = ""
    scope: WaiverScope = "place"
    texts: tuple[str, ...] = ()
    quotation: str = ""
    until: Stage | Literal[""] = ""
    actor: str = ""
