"""What a merge left to people as it is asked on screen and paper: where, what, by whom and when."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.comments import decided_like, is_open
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.locators import brief
from curriculum_studio.core.merge.decision import Decision
from curriculum_studio.core.numbering import Numbering, References, number
from curriculum_studio.core.payloads.review import (
    Alternative,
    Chosen,
    Comment,
    DecisionKind,
    MergeDecision,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.model.comparison import branch_text
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.render.vocabulary import SEPARATOR, decimal
from curriculum_studio.values import dataclass

Phrase = str | Message
#: What is said of a place; lines that follow each other where there are several.
Words = Phrase | tuple[Phrase, ...]

#: What differs, said of a place.
KINDS_OF_QUESTION: Mapping[DecisionKind, Message] = {
    "text": message("Merging", "written differently"),
    "field": message("Merging", "set differently"),
    "kind": message("Merging", "made into different kinds of text"),
    "lead": message("Merging", "different leading languages"),
    "place": message("Merging", "moved to different places"),
    "order": message("Merging", "put in a different order"),
    "deleted": message("Merging", "deleted by one, changed by the other"),
    "content": message("Merging", "no longer fits in its place"),
    "comment": message("Merging", "comment decided differently"),
}
_ONLY_THEIRS = message("Merging", "only in the other one")
_ONLY_MINE = message("Merging", "only in yours")

_NOTHING = message("Merging", "(nothing)")
_DELETED = message("Merging", "(deleted)")
_NOT_THERE = message("Merging", "(not there)")
_FIRST_IN = message("Merging", "first in {place}")
_BEHIND = message("Merging", "after {place}")
_YES = message("Merging", "yes")
_NO = message("Merging", "no")
_ENTRIES = message("Merging", "{count} entries", "", 1)
LANGUAGE_NAMES: Mapping[Language, Message] = {
    "zh": message("Merging", "Chinese"),
    "en": message("Merging", "English"),
    "de": message("Merging", "German"),
}
_ANSWERS: Mapping[str, Message] = {
    "": message("Merging", "open"),
    "accepted": message("Merging", "accepted"),
    "partly": message("Merging", "accepted with changes"),
    "not_accepted": message("Merging", "not accepted"),
    "noted": message("Merging", "noted"),
}
#: So much of a text names the place in which it stands (characters).
_SHORT = 24


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody chose for a place; `value` is what was written anew."""

    record: MergeDecision
    chosen: Chosen
    value: Any = None


@dataclass(frozen=True, slots=True)
class Said:
    """What one side made of a place: in words, by whom and when (ISO 8601 in UTC).

    `cell` is there where it is a text. `marked`: what differs in its words can be marked.
    """

    words: Words
    cell: Cell | None = None
    marked: bool = False
    author: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A place that both sides changed differently.

    `node` is where it is shown, empty where it has no place in the document any more; `chapter` the
    node at the root above it. `place` is its number, `title` the heading above, `words` the first
    ones that stand there; `chapter_title` names the chapter. `language` is that of a text, None for
    all else. `own_side`: which alternative of the record was written here. `comments`: numbers of
    those that wait at this place.
    """

    record: MergeDecision
    decision: Decision
    node: str
    chapter: str
    place: str
    title: str
    words: str
    chapter_title: str
    what: Message
    language: Language | None
    mine: Said
    base: Said
    theirs: Said
    own_side: int
    comments: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether nobody has decided yet."""
        return not self.record.chosen

    @property
    def sides(self) -> tuple[Said, Said]:
        """What I made of it, and what the other side did."""
        return self.mine, self.theirs

    @property
    def answered(self) -> str:
        """Return what was chosen: mine, theirs, both, anew; empty where it is open."""
        chosen = self.record.chosen
        if chosen in {"", "both", "anew"}:
            return chosen
        return "mine" if ("first", "second")[self.own_side] == chosen else "theirs"


class Questions:
    """Reads the decisions of a merge for one document, in a language for places and texts."""

    def __init__(
        self, document: Document, language: Language, comments: Iterable[Comment] = ()
    ) -> None:
        """Read for a document as it stands now."""
        self._document = document
        self._language: Language = language
        self._numbering: Numbering = number(document)
        self._references = References(document, self._numbering)
        self._comments = {each.id: each for each in comments}
        self._waiting: dict[str, list[str]] = {}
        for each in self._comments.values():
            if is_open(decided_like(each, self._comments)) and each.number:
                self._waiting.setdefault(each.anchor.node, []).append(each.number)
        self._places = {node.id: at for at, node in enumerate(document.walk())}

    def ask(self, record: MergeDecision, decision: Decision, own_side: int) -> Question:
        """Return a decision as it is asked; `own_side` says which alternative was written here."""
        if own_side == 1:
            mine, theirs = decision.alternatives[::-1]
            decision = replace(decision, alternatives=(mine, theirs), shown=1 - decision.shown)
        node = self._node(decision)
        order = (0, 1) if own_side == 0 else (1, 0)
        sides = [
            self._said(decision, value, record.alternatives[at])
            for value, at in zip(decision.alternatives, order, strict=True)
        ]
        place, title, words = self._place(decision, node)
        chapter = self._chapter(node)
        return Question(
            record=record,
            decision=decision,
            node=node,
            chapter=chapter,
            place=place,
            title=title,
            words=words,
            chapter_title=self._heading(chapter) if chapter else "",
            what=_what(decision),
            language=self._language_of(decision),
            mine=sides[0],
            base=self._said(decision, decision.base),
            theirs=sides[1],
            own_side=own_side,
            comments=() if decision.kind == "comment" else tuple(self._waiting.get(node, ())),
        )

    def in_order(self, questions: Iterable[Question]) -> list[Question]:
        """Return questions in the order of the text; those without a place stand last."""
        last = len(self._places)
        return sorted(
            questions,
            key=lambda each: (
                self._places.get(each.node, last),
                each.record.kind,
                each.record.field,
                each.record.id,
            ),
        )

    def text(self, cell: Cell, language: Language) -> str:
        """Return a text with its references in words."""
        return self._references.shown(cell, language)

    def whole(self, node: str, language: Language) -> str:
        """Return all that a place says in a language, a long branch shortened."""
        return branch_text(tuple(self._document.walk(node)), language, self._references)

    # Where it is

    def _node(self, decision: Decision) -> str:
        """Return the node at which a decision is shown; of what is away, where it would stand."""
        comment = self._comments.get(decision.node)
        if comment is not None:
            return comment.anchor.node if comment.anchor.node in self._document else ""
        if decision.node in self._document:
            return decision.node
        for branch in (*decision.alternatives, decision.base):
            if isinstance(branch, tuple) and branch and isinstance(branch[0], Node):
                return branch[0].parent if branch[0].parent in self._document else ""
        return ""

    def _place(self, decision: Decision, node: str) -> tuple[str, str, str]:
        comment = self._comments.get(decision.node)
        if comment is not None:
            return comment.number, self._title(node), _short(comment.text)
        where = brief(self._document, self._numbering, node, self._language)
        return where, self._title(node), self._first_words(decision, node)

    def _first_words(self, decision: Decision, node: str) -> str:
        """Return the first words of a text, of what is away as well; none for a heading."""
        own = self._document.nodes.get(decision.node)
        for branch in (*decision.alternatives, decision.base) if own is None else ():
            if isinstance(branch, tuple) and branch and isinstance(branch[0], Node):
                own = branch[0]
        if own is None or own.id == self._document.id or role_of(own) is Role.HEADING:
            return ""
        language = self._language_of(decision) or self._language
        cell = own.cells.get(language) or own.best(self._language)
        words = _short(self.text(cell, language))
        return words if words != self._title(node) else ""

    def _title(self, node: str) -> str:
        """Return the heading that a node is, or is below."""
        if not node:
            return ""
        for each in (self._document.nodes[node], *self._document.ancestors(node)):
            if role_of(each) is Role.HEADING and each.best(self._language).text:
                return each.best(self._language).text
        return ""

    def _chapter(self, node: str) -> str:
        if not node or node == self._document.id:
            return ""
        path = [node, *(each.id for each in self._document.ancestors(node))]
        return path[-2] if len(path) > 1 else ""

    def _heading(self, node: str) -> str:
        where = brief(self._document, self._numbering, node, self._language)
        title = self._document.nodes[node].best(self._language).text
        return " ".join(each for each in dict.fromkeys((where, title)) if each)

    def _language_of(self, decision: Decision) -> Language | None:
        if decision.kind != "text":
            return None
        return next((each for each in LANGUAGES if each == decision.field), None)

    # What it says

    def _said(
        self,
        decision: Decision,
        value: Any,
        by: Alternative = Alternative(),  # noqa: B008 - a frozen value
    ) -> Said:
        cell = value if isinstance(value, Cell) else None
        words: Words = self.words(decision.kind, decision.field, value)
        marked = cell is not None
        if decision.kind == "deleted" and value is None and decision.base is None:
            words = _NOT_THERE  # nobody knows whether it was deleted, or never there
        elif decision.kind == "deleted" and value is not None:
            words, marked = self._changed_branch(decision, value), True
        return Said(words, cell, marked, by.author, by.time)

    def place_of(self, node: str) -> str:
        """Return where a node is: its number, and the first words that stand there."""
        return self._named(node) if node in self._document else ""

    def words(self, kind: DecisionKind, field: str, value: Any) -> Phrase:
        """Return in words what a place says, in the form of a decision of that kind."""
        match kind:
            case "text":
                language = next((each for each in LANGUAGES if each == field), self._language)
                text = self.text(value, language) if isinstance(value, Cell) else ""
                return text or _NOTHING
            case "deleted":
                return self._branch(value) if value else _DELETED
            case "kind":
                return _kind(value[0]) if value else _NOTHING
            case "lead":
                return LANGUAGE_NAMES.get(value, _NOTHING)
            case "place" | "order" | "content":
                return self._position(value)
            case "comment":
                return self._answer(value)
            case "field":
                return self._value(value)

    def _branch(self, nodes: Sequence[Node]) -> Phrase:
        lines = [
            self.text(each.best(self._language), self._language)
            for each in nodes
            if each.best(self._language).text
        ]
        return "\n".join(lines) or _kind(nodes[0].kind)

    def _changed_branch(self, decision: Decision, nodes: Sequence[Node]) -> Words:
        """Return a branch in the languages in which one side changed it, and what it set in it.

        Whoever decides reads all that a deletion takes away; without a base nobody knows that.
        """
        branches = [each for each in (decision.base, *decision.alternatives) if each]
        known = [{each.id: each for each in branch} for branch in branches]
        told = [each for each in LANGUAGES if _texts_differ(branches, each)]
        lines: list[Phrase] = []
        for language in told:
            if told != [self._language]:
                lines.append(LANGUAGE_NAMES[language])
            cells = (each.cell(language) for each in nodes)
            lines += [self.text(cell, language) for cell in cells if not cell.blank]
        for node in nodes:
            for field in _fields_that_differ([each[node.id] for each in known if node.id in each]):
                lines.append(self._value(getattr(node.payload, field, None)))
        return tuple(lines) or self._branch(nodes)

    def _position(self, place: tuple[str, str] | None) -> Phrase:
        if not place or place[0] not in self._document:
            return _NOTHING
        parent, sibling = place
        if sibling and sibling in self._document:
            return _BEHIND.fill(place=self._named(sibling))
        return _FIRST_IN.fill(place=self._named(parent))

    def _named(self, node: str) -> str:
        """Return what tells a node from its neighbours: its number, and its first words."""
        own = self._document.nodes[node]
        where = brief(self._document, self._numbering, node, self._language)
        words = _short(self.text(own.best(self._language), self._language))
        return " ".join(each for each in dict.fromkeys((where, words)) if each) or "…"

    def _answer(self, answer: tuple[str, str, str] | None) -> Phrase:
        if answer is None:
            return _ANSWERS[""]
        decision, reason, same_as = answer
        if same_as and same_as in self._comments:
            return message("Merging", "as {number}").fill(number=self._comments[same_as].number)
        words = _ANSWERS.get(decision, _ANSWERS[""])
        if not reason:
            return words
        return message("Merging", "{decision}: {reason}").fill(decision=words, reason=reason)

    def _value(self, value: Any) -> Phrase:
        if isinstance(value, bool):
            return _YES if value else _NO
        if isinstance(value, LocalizedText):
            return value.best(self._language) or _NOTHING
        if isinstance(value, int | float):
            return decimal(value, self._language)
        if isinstance(value, str):
            return value or _NOTHING
        if isinstance(value, tuple):
            if all(isinstance(each, str) for each in value):
                return SEPARATOR[self._language].join(value) or _NOTHING
            return _ENTRIES.fill(count=len(value))
        return _NOTHING if value is None else _ENTRIES.fill(count=1)


def _texts_differ(branches: Sequence[Sequence[Node]], language: Language) -> bool:
    texts = []
    for branch in branches:
        cells = ((each.id, each.cell(language)) for each in branch)
        texts.append([(node, words_of(cell)) for node, cell in cells if not cell.blank])
    return any(each != texts[0] for each in texts)


def _fields_that_differ(nodes: Sequence[Node]) -> list[str]:
    """Return which settings of a node differ between states of it."""
    payloads = [each.payload for each in nodes]
    names = dict.fromkeys(field.name for each in payloads for field in fields(each))
    said = {name: [getattr(each, name, None) for each in payloads] for name in names}
    return [name for name, values in said.items() if any(each != values[0] for each in values)]


def _what(decision: Decision) -> Message:
    if decision.kind == "deleted" and decision.base is None:
        return _ONLY_THEIRS if decision.alternatives[0] is None else _ONLY_MINE
    return KINDS_OF_QUESTION[decision.kind]


def _kind(name: str) -> Phrase:
    called = KINDS[name].called if name in KINDS else None
    return called if called is not None else name


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT]}…"


Say = Callable[[Message], str]


def spoken(words: Words, say: Say) -> str:
    """Return words in a language."""
    if isinstance(words, tuple):
        return "\n".join(spoken(each, say) for each in words)
    return words if isinstance(words, str) else say(words)
