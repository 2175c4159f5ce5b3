"""What a rule is: its texts as data, its logic as a check that says what it reads.

A check reads one text, one node with its children, or the whole document. What it may read decides
when it has to be asked again; a check that reads more than it says would keep an old finding.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property
from typing import Any, Literal, get_args

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.provisions.provision import Provision
from curriculum_studio.core.provisions.reader import read_provisions
from curriculum_studio.core.roles import Kind, Role
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.places import Manner, Part, Place
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

Severity = Literal["error", "warning", "information"]

#: From the gravest.
SEVERITIES: tuple[Severity, ...] = get_args(Severity)


@dataclass(frozen=True, slots=True)
class Mend:
    """How a finding is mended: by other words in its place, or by edits.

    `certain`: nothing else can be meant, so that it may be done together with others.
    """

    words: str | None = None
    edits: tuple[Edit, ...] = ()
    certain: bool = False


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


class Reading:
    """One text in one language, with what is read out of it once for all rules."""

    __slots__ = ("_provisions", "language", "node", "place", "text")

    def __init__(self, node: Node, language: Language, place: Place) -> None:
        self.node = node
        self.language: Language = language
        self.place = place
        self.text = node.text(language)
        self._provisions: tuple[Provision, ...] | None = None

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provision verbs of the text."""
        if self._provisions is None:
            self._provisions = read_provisions(self.text, self.language)
        return self._provisions


class Spot:
    """One node with its children; `readings` are those of its texts that were read already."""

    __slots__ = ("_others", "_readings", "children", "node", "place")

    def __init__(
        self, document: Document, node: Node, place: Place, readings: Mapping[Language, Reading]
    ) -> None:
        self.node = node
        self.place = place
        self.children = document.children_of(node.id)
        self._readings = readings
        self._others: tuple[tuple[Language, Cell], ...] | None = None

    @property
    def others(self) -> tuple[tuple[Language, Cell], ...]:
        """The languages made from the lead text, with their texts, where both are written."""
        if self._others is None:
            node = self.node
            if len(node.cells) < 2 or node.cell(node.lead).blank:
                self._others = ()
            else:
                self._others = tuple(
                    (key, node.cells[key])
                    for key in LANGUAGES
                    if key != node.lead and key in node.cells and not node.cells[key].blank
                )
        return self._others

    def provisions(self, language: Language) -> tuple[Provision, ...]:
        """Return the provision verbs of its own text in a language."""
        reading = self._readings.get(language)
        return (reading or Reading(self.node, language, self.place)).provisions


@dataclass(frozen=True, slots=True)
class OnText:
    """Reads one text. `manners` and `parts`: where it is asked; everywhere, where none is named.

    `needs`: strings of which one has to be there by language, so that most texts cost nothing.
    `guideline`: only in documents of this type.
    """

    find: Callable[[Reading], Iterable[Hit]]
    parts: frozenset[Part] | None = None
    manners: frozenset[Manner] | None = None
    needs: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    guideline: bool = False

    reads = "text"

    def fits(self, place: Place) -> bool:
        """Whether it is asked at a place."""
        return (
            (self.parts is None or place.part in self.parts)
            and (self.manners is None or place.manner in self.manners)
            and (place.guideline or not self.guideline)
        )


@dataclass(frozen=True, slots=True)
class OnNode:
    """Reads a node in all its languages, its payload, and its children; not what is below them.

    `payloads` and `roles`: what it is asked of; everything, where neither is named.
    """

    find: Callable[[Spot], Iterable[Hit]]
    payloads: tuple[type[Payload], ...] = ()
    roles: frozenset[Role] = frozenset()

    reads = "node and children"

    def fits(self, kind: Kind) -> bool:
        """Whether it is asked of a kind of node."""
        everything = not self.payloads and not self.roles
        return everything or kind.payload in self.payloads or kind.role in self.roles


#: Tells a fact of a node at its place; rules that share it have it collected once.
Collect = Callable[[Node, Place], Any]


@dataclass(frozen=True, slots=True)
class OnDocument:
    """Reads a fact of each node, and judges all of them together.

    `collect` returns what a node tells, as a value that can be compared, or None. `judge` is asked
    again when a fact altered; with `order`, also when a node came, went or was moved. It may read
    the tree's shape only with `order`, and payloads and texts only through facts.
    """

    collect: Collect
    judge: Callable[[Document, Mapping[str, Any]], Iterator[Hit]]
    order: bool = True

    reads = "document"


Check = OnText | OnNode | OnDocument


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
