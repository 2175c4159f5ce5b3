"""What a rule is: its texts as data, its logic as a check that says what it reads.

A check reads one text, one node with its children, or the whole document. What it may read decides
when it has to be asked again; a check that reads more than it says would keep an old finding.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from functools import cached_property
from typing import Any, Literal, get_args

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.roles import Kind, Role
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.core.text import Cell
from curriculum_studio.drafting.provisions.provision import Provision
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.drafting.quantities.reader import Amounts, read_amounts
from curriculum_studio.features.checks.model.foreign import (
    is_foreign,
    is_placeholder,
    piece_of_another,
)
from curriculum_studio.features.checks.model.places import CheckedPlace, Manner, Part
from curriculum_studio.features.checks.model.signs import Needs, Signs
from curriculum_studio.features.terminology.word_forms import WordForms
from curriculum_studio.i18n import Message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.values import dataclass

Severity = Literal["error", "warning", "information"]

#: From the gravest.
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True, slots=True)
class Mend:
    """How a finding is mended: by other words in its place, or by edits.

    `target`: a reference to this node stands in the place, and prints the words.
    `certain`: nothing else can be meant, so that it may be done together with others.
    """

    words: str | None = None
    edits: tuple[Edit, ...] = ()
    certain: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found: in a text, or at a node where no language is named.

    `values` stand in the sentence of the rule.
    """

    start: int = 0
    end: int = 0
    values: Mapping[str, str | Message] = field(default_factory=dict)
    mend: Mend | None = None
    language: Language | None = None
    node: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit of a rule in a document; `language` is None where the place is a node as a whole."""

    rule: "Rule"
    node: str
    language: Language | None
    start: int
    end: int
    values: tuple[tuple[str, str | Message], ...] = ()
    mend: Mend | None = None

    def severity(self, stage: Stage) -> Severity:
        """Return how grave it is at a stage."""
        return self.rule.severity_at(stage)


# --- what checks read -------------------------------------------------------------------------


_LETTERS = re.compile(r"\w+")
#: Signs of units that are no letters.
_MARKS = frozenset("%％‰°℃²³")


class Reading:
    """One text in one language, with what is read out of it once for all rules."""

    __slots__ = ("_provisions", "known_words", "language", "node", "place", "text")

    def __init__(self, node: Node, language: Language, place: CheckedPlace) -> None:
        self.node = node
        self.language: Language = language
        self.place = place
        self.text = node.text(language)
        self._provisions: tuple[Provision, ...] | None = None
        self.known_words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The words of the text in small letters, in Chinese its characters."""
        if self.known_words is None:
            if self.language == "zh":
                self.known_words = frozenset(self.text)
            else:
                self.known_words = frozenset(_LETTERS.findall(self.text.lower()))
                if not self.text.isascii() or "%" in self.text:
                    self.known_words |= _MARKS.intersection(self.text)
        return self.known_words

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provision verbs of the text."""
        if self._provisions is None:
            self._provisions = read_provisions(self.text, self.language)
        return self._provisions


_ALL_BUT: Mapping[Language, tuple[Language, ...]] = {
    lead: tuple(each for each in LANGUAGES if each != lead) for lead in LANGUAGES
}
_NO_SIGNS = Signs(())
_NOTHING_MET: Mapping[Language, int] = {}


class Spot:
    """One node with its children, and what was read out of its texts.

    `others` are the languages made from the lead text, with their texts, where both are written.
    """

    __slots__ = (
        "_amounts",
        "_children",
        "_document",
        "_every",
        "_met",
        "_readings",
        "_signs",
        "_some",
        "node",
        "others",
        "place",
        "shared",
    )

    def __init__(
        self,
        document: Document,
        node: Node,
        place: CheckedPlace,
        readings: dict[Language, Reading],
        signs: Signs = _NO_SIGNS,
        met: Mapping[Language, int] = _NOTHING_MET,
    ) -> None:
        """Look at a node; `readings` are kept on, `met` are the signs of its texts."""
        self.node = node
        self.place = place
        self._document = document
        self._children: tuple[Node, ...] | None = None
        self._readings = readings
        self._signs = signs
        self._met = met
        self._some = self._every = -1
        self._amounts: dict[Language, Amounts] = {}
        #: What rules of one family found out about the node, by their own names.
        self.shared: dict[str, Any] = {}
        cells = node.cells
        lead = cells.get(node.lead)
        self.others: tuple[tuple[Language, Cell], ...] = ()
        if len(cells) > 1 and lead is not None and not lead.blank:
            self.others = tuple(
                [
                    (key, cell)
                    for key in _ALL_BUT[node.lead]
                    if (cell := cells.get(key)) is not None and not cell.blank
                ]
            )

    @property
    def children(self) -> tuple[Node, ...]:
        """The nodes right below; most checks of a text ask for none."""
        found = self._children
        if found is None:
            found = self._children = self._document.children_of(self.node.id)
        return found

    def has(self, language: Language, needs: Needs) -> bool:
        """Whether its text in a language has something of what a check needs or uses."""
        return bool(self._met.get(language, 0) & self._signs.bit(needs))

    def some_have(self, needs: Needs) -> bool:
        """Whether the lead text or one made from it has something of what a check needs."""
        if self._some < 0:
            self._join()
        return bool(self._some & self._signs.bit(needs))

    def all_have(self, needs: Needs) -> bool:
        """Whether the lead text and all that are made from it have something of it."""
        if self._some < 0:
            self._join()
        return bool(self._every & self._signs.bit(needs))

    def _join(self) -> None:
        self._some = self._every = self._met.get(self.node.lead, 0)
        for language, _ in self.others:
            met = self._met.get(language, 0)
            self._some |= met
            self._every &= met

    def provisions(self, language: Language) -> tuple[Provision, ...]:
        """Return the provision verbs of its own text in a language."""
        return self.reading(language).provisions

    def words(self, language: Language) -> frozenset[str]:
        """Return the words of its own text in a language, in Chinese its characters."""
        reading = self._readings.get(language) or self.reading(language)
        return reading.known_words or reading.words

    def reading(self, language: Language) -> Reading:
        """Return its own text in a language, with what was read out of it."""
        found = self._readings.get(language)
        if found is None:
            found = self._readings[language] = Reading(self.node, language, self.place)
        return found

    def comparable(self, language: Language) -> bool:
        """Whether two texts are in their languages, so that it says something how they differ."""
        node = self.node
        texts = {key: node.text(key) for key in (node.lead, language)}
        return (
            texts[node.lead].strip() != texts[language].strip()
            and not any(
                is_foreign(text, key, self.words(key)) or is_placeholder(text)
                for key, text in texts.items()
            )
            and piece_of_another(node, language) is None
        )

    def amounts(self, language: Language) -> Amounts:
        """Return the numbers and typed references of its own text in a language."""
        found = self._amounts.get(language)
        if found is None:
            found = self._amounts[language] = read_amounts(self.node.text(language), language)
        return found


@dataclass(frozen=True, slots=True)
class OnText:
    """Reads one text. `manners` and `parts`: where it is asked; everywhere, where none is named.

    `needs`: of what a text has to have something, so that most texts cost nothing.
    `guideline`: only in documents of this type.
    """

    find: Callable[[Reading], Iterable[Hit]]
    parts: frozenset[Part] | None = None
    manners: frozenset[Manner] | None = None
    needs: Needs = field(default_factory=dict)
    guideline: bool = False

    reads = "text"

    def fits(self, place: CheckedPlace) -> bool:
        """Whether it is asked at a place."""
        return (
            (self.parts is None or place.part in self.parts)
            and (self.manners is None or place.manner in self.manners)
            and (place.guideline or not self.guideline)
        )


@dataclass(frozen=True, slots=True)
class OnNode:
    """Reads a node in all its languages, its payload, and its children; not what is below them.

    `payloads` and `roles`: what it is asked of; everything, where neither is named. `needs`: of
    what one of its texts has to have something; `translated`: only where a text is written in
    another language than the lead; `marked`: only where a text carries a mark; `below`: only where
    something of this kind stands right below. A node whose lead text is missing is asked whatever
    the others have. `uses`: what it wants to know of single texts by `Spot.has` beside `needs`.
    """

    find: Callable[[Spot], Iterable[Hit]]
    payloads: tuple[type[Payload], ...] = ()
    roles: frozenset[Role] = frozenset()
    needs: Needs = field(default_factory=dict)
    translated: bool = False
    marked: bool = False
    below: type[Payload] | None = None
    uses: tuple[Needs, ...] = ()

    reads = "node and children"

    def fits(self, kind: Kind) -> bool:
        """Whether it is asked of a kind of node."""
        everything = not self.payloads and not self.roles
        return everything or kind.payload in self.payloads or kind.role in self.roles


@dataclass(frozen=True, slots=True, eq=False)
class Collect:
    """Tells a fact of a node at its place; rules that share it have it collected once.

    `tell` returns a value that can be compared, or None. It is asked of nodes with a payload or
    role that is named here, if `marked` also of those whose texts carry a mark, and of those of
    whose texts one has something of `needs`; of every node, where nothing is named.
    """

    tell: Callable[[Node, CheckedPlace], Any]
    payloads: tuple[type[Payload], ...] = ()
    roles: frozenset[Role] = frozenset()
    marked: bool = False
    needs: Needs = field(default_factory=dict)

    def fits(self, kind: Kind) -> bool:
        """Whether it is asked of each node of a kind."""
        everything = not (self.payloads or self.roles or self.marked or self.needs)
        return everything or kind.payload in self.payloads or kind.role in self.roles


@dataclass(frozen=True, slots=True)
class OnTerms:
    """Reads a node in all its languages beside the terms of the document and of glossaries.

    Asked again of every node when a term altered, and not at all where there are none.
    """

    find: Callable[[Spot, WordForms], Iterable[Hit]]

    reads = "node and terms"


@dataclass(frozen=True, slots=True)
class OnDocument:
    """Reads a fact of each node, and judges all of them together.

    `judge` is asked again when a fact altered; with `order`, also when a node came, went or was
    moved. It may read the tree's shape only with `order`, and payloads and texts only through
    facts.
    """

    collect: Collect
    judge: Callable[[Document, Mapping[str, Any]], Iterator[Hit]]
    order: bool = True

    reads = "document"


Check = OnText | OnNode | OnTerms | OnDocument


# --- rules ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """A text or a small tree in which a rule fires, or stays silent; what its mend makes of it."""

    language: Language
    fires: str = ""
    silent: str = ""
    mended: str = ""
    title: str = ""


@dataclass(frozen=True, eq=False)
class Rule:
    """A drafting rule. `rising`: its severity from a stage on; `source`: clause and edition."""

    id: str
    check: Check
    family: str
    source: str
    severity: Severity
    rising: Mapping[Stage, Severity]
    kinds: frozenset[str]
    languages: tuple[Language, ...]
    sentence: LocalizedText
    explanation: LocalizedText
    examples: tuple[Example, ...]

    def __repr__(self) -> str:
        return f"<{self.id}>"

    def severity_at(self, stage: Stage) -> Severity:
        """Return how grave its findings are at a stage."""
        return self._by_stage[stage]

    @cached_property
    def _by_stage(self) -> dict[Stage, Severity]:
        found: dict[Stage, Severity] = {}
        current = self.severity
        for stage in ISO_STAGES:
            current = self.rising.get(stage, current)
            found[stage] = current
        return found


def read_rules(tables: Mapping[str, Any], family: str, checks: Mapping[str, Check]) -> list[Rule]:
    """Return the rules of a family: each table of its file with the check of the same name.

    Raises:
        KeyError: if a table or a check has no counterpart.

    """
    if tables.keys() != checks.keys():
        raise KeyError(f"{family}: {sorted(tables.keys() ^ checks.keys())}")
    return [_rule(identity, table, family, checks[identity]) for identity, table in tables.items()]


def _rule(identity: str, table: Mapping[str, Any], family: str, check: Check) -> Rule:
    if isinstance(check, OnText) and "needs" in table:
        needs = {language: tuple(words) for language, words in table["needs"].items()}
        check = replace(check, needs=needs)
    return Rule(
        id=identity,
        check=check,
        family=family,
        source=table["source"],
        severity=table["severity"],
        rising=table.get("rising", {}),
        kinds=frozenset(table.get("kinds", ("standard",))),
        languages=tuple(table["languages"]),
        sentence=LocalizedText(table["sentence"]),
        explanation=LocalizedText(table["explanation"]),
        examples=tuple(Example(**each) for each in table["examples"]),
    )
