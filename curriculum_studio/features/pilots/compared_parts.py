"""What a deliberation is about: the parts of a unit as they stood when it began, and as they stand.

A part has a row whether it stands in both states or in one of them: what went keeps its words. What
tells of the children with whom a unit was done, such as looking back and photos, has none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from curriculum_studio.core.changeset import Moved, changes_between, place_of, words_of
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import (
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    heading_of,
)
from curriculum_studio.core.kinds import is_activity, is_plan_entry
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.payloads.unit import Activity, PlanEntry, Section, UnitHead
from curriculum_studio.core.week_grid import in_plan
from curriculum_studio.features.pilots.model import LABELS, PARTS
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import Language
from curriculum_studio.render.vocabulary import DAYS
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.values import dataclass

#: What became of a part. `elsewhere`: it reads as before, and another language, a picture or a
#: setting is other; `unknown`: nobody knows how it stood.
Fate = Literal["same", "changed", "elsewhere", "dropped", "added", "moved", "unknown"]

#: Sections that tell of children or of the council itself, and are not deliberated on.
_APART = frozenset({"reflection", "deliberation", "photos", "observed", "analysis", "support"})


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part before and now, as it is read.

    `node` is its section, or the activity or unit itself for its name, its settings, its place and
    for what came or went as a whole; `owner` is the activity or unit, called `name`.
    """

    node: str
    owner: str
    name: str
    part: str
    before: str
    now: str
    fate: Fate

    @property
    def whole(self) -> bool:
        """Whether an activity came or went."""
        return self.node == self.owner and self.fate in {"added", "dropped"}

    def shown(self, language: Language) -> tuple[str, str]:
        """Return what stands in the columns for before and for now."""
        before, now = self.before, self.now
        match self.fate:
            case "same":
                now = LABELS["unchanged"][language]
            case "elsewhere":
                now = LABELS["elsewhere"][language]
            case "added":
                before = LABELS["not_there"][language]
            case "unknown":
                before = LABELS["not_known"][language]
            case "dropped" | "changed" | "moved" if not now:
                now = LABELS["dropped"][language]
        return before, now


@dataclass(frozen=True, slots=True)
class ComparedParts:
    """The rows of a deliberation, and in a sentence what became of them."""

    rows: tuple[PartRow, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """The state in which a unit was when a deliberation began, None where no version has it.

    `noted`: the deliberation names the version; else it is the last one without the deliberation.
    """

    unit: Document | None
    noted: bool = False


def beginning(versions: VersionStore, unit: Document, deliberation: str) -> Beginning:
    """Return how a unit stood when a deliberation of it began."""
    payload = unit.nodes[deliberation].payload
    if isinstance(payload, Deliberation) and payload.version:
        try:
            state = versions.document_at(payload.version)
        except StudioError:
            pass  # It was not sent along: an older one has to do.
        else:
            # A copy of a unit names a version of the unit that it was made of.
            if state.id == unit.id:
                return Beginning(state, noted=True)
    for version in versions.versions(unit.id, whole=True):
        state = versions.document_at(version.id)
        if deliberation not in state.nodes:
            return Beginning(state)
    return Beginning(None)


def compared(
    before: Document | None, now: Document, language: Language, *, noted: bool = True
) -> ComparedParts:
    """Return the parts of all activities and of the theme as they stood, and as they stand."""
    rows = tuple(_Comparison(before or now, now, language).rows(known=before is not None))
    if before is None:
        return ComparedParts(rows, LABELS["no_beginning"][language])
    counts = dict.fromkeys(("changed", "dropped", "added", "moved"), 0)
    for row in rows:
        if row.fate != "same":
            counts["changed" if row.fate == "elsewhere" else row.fate] += 1
    words = LABELS["nothing_changed" if not any(counts.values()) else "sum"][language]
    summary = words.format(**counts)
    return ComparedParts(
        rows, summary if noted else f"{summary}\n{LABELS['older_state'][language]}"
    )


class _Comparison:
    """Compares two states of a unit in one language."""

    def __init__(self, before: Document, now: Document, language: Language) -> None:
        self._before, self._now = before, now
        self._language: Language = language
        changes = changes_between(before, now).changes
        self._moved = {each.node for each in changes if isinstance(each, Moved)}

    def rows(self, *, known: bool) -> Iterator[PartRow]:
        for owner in self._owners():
            there = [owner in document for document in (self._before, self._now)]
            for row in self._of(owner) if all(there) else self._came_or_went(owner):
                yield row if known else replace(row, before="", fate="unknown")

    def _owners(self) -> list[str]:
        """Return unit and activities; those that went stand where they stood."""
        owners = [self._now.id, *(n.id for n in self._now.walk() if is_activity(n))]
        behind = self._now.id
        for node in self._before.walk():
            if is_activity(node):
                if node.id not in owners:
                    owners.insert(owners.index(behind) + 1, node.id)
                behind = node.id
        return owners

    def _of(self, owner: str) -> Iterator[PartRow]:
        name = self._titled(self._now, owner)
        old, new = self._itself(self._before, owner), self._itself(self._now, owner)
        moved = owner in self._moved
        if old != new or moved or self._said(self._before, owner) != self._said(self._now, owner):
            fate: Fate = "moved" if moved else "changed" if old != new else "elsewhere"
            yield PartRow(owner, owner, name, LABELS["itself"][self._language], old, new, fate)
        olds, news = _parts(self._before, owner), _parts(self._now, owner)
        wanted = PARTS if owner != self._now.id else ("aims",)
        for key in _ordered(news, olds):
            row = self._part(owner, name, key, (olds.get(key, ""), news.get(key, "")))
            if row.fate != "same" or key in wanted:
                yield row

    def _part(self, owner: str, name: str, key: str, nodes: tuple[str, str]) -> PartRow:
        old, new = nodes
        before = text_below(self._before, old, self._language) if old else ""
        now = text_below(self._now, new, self._language) if new else ""
        fate: Fate = "changed"
        if before == now:
            others = self._below(self._before, old) != self._below(self._now, new)
            fate = "elsewhere" if others or new in self._moved else "same"
        elif not new:
            fate = "dropped"
        elif not old:
            fate = "added"
        if key == "week_plan":
            before, now = _lines_without(before, now), _lines_without(now, before)
        label = self._titled(self._now if new else self._before, new or old)
        return PartRow(new or old, owner, name, label, before, now, fate)

    def _came_or_went(self, owner: str) -> Iterator[PartRow]:
        gone = owner not in self._now
        document = self._before if gone else self._now
        parts = (
            f"{self._titled(document, part)}\n{words}"
            for part in _parts(document, owner).values()
            if (words := text_below(document, part, self._language))
        )
        words = "\n".join((self._itself(document, owner), *parts))
        name, label = self._titled(document, owner), LABELS["activity"][self._language]
        texts = (words, "") if gone else ("", words)
        yield PartRow(owner, owner, name, label, *texts, "dropped" if gone else "added")

    # How things read

    def _titled(self, document: Document, node: str) -> str:
        own = document.nodes[node]
        heading = heading_of(document, own)
        return heading[self._language] if heading else own.best(self._language).text

    def _itself(self, document: Document, owner: str) -> str:
        """Return name and settings; the place too, where it is another one."""
        lines = [document.nodes[owner].best(self._language).text]
        lines.append(" · ".join(_settings(document.nodes[owner], self._language)))
        if owner in self._moved:
            parent, sibling = place_of(document, owner)
            where = LABELS["behind" if sibling else "first"][self._language]
            behind = self._titled(document, sibling) if sibling else ""
            lines.append(where.format(section=self._titled(document, parent), name=behind))
        return "\n".join(line for line in lines if line)

    # What is more than that

    def _said(self, document: Document, node: str) -> tuple[Any, ...]:
        own = document.nodes[node]
        words = {language: words_of(cell) for language, cell in own.cells.items() if not cell.blank}
        payload = own.payload
        if isinstance(payload, PlanEntry):
            # What was planned counts, and not what became of it.
            payload = replace(payload, outcome="")
        return own.kind, payload, words

    def _below(self, document: Document, part: str) -> list[tuple[Any, ...]]:
        if not part:
            return []
        nodes = list(_walk(document, part))
        places = {node.id: at for at, node in enumerate(nodes)}
        return [
            (places.get(node.parent, -1), *self._said(document, node.id))
            for node in nodes
            if not isinstance(node.payload, Section) and (not is_plan_entry(node) or in_plan(node))
        ]


def _parts(document: Document, owner: str) -> Mapping[str, str]:
    """Return the parts right below an activity or unit: sections by their roles, others by ids."""
    found: dict[str, str] = {}
    for node in document.children_of(owner):
        role = node.payload.role if isinstance(node.payload, Section) else ""
        if not is_activity(node) and role not in _APART:
            found[role if role and role not in found else node.id] = node.id
    return found


def _ordered(news: Mapping[str, str], olds: Mapping[str, str]) -> list[str]:
    """Return the keys of both in their order; those that went behind what they stood behind."""
    keys, behind = list(news), 0
    for key in olds:
        if key in news:
            behind = keys.index(key) + 1
        else:
            keys.insert(behind, key)
            behind += 1
    return keys


def _walk(document: Document, top: str) -> Iterator[Node]:
    """Yield a node and all below it; activities, which have rows of their own, are left out."""
    left: set[str] = set()
    for node in document.walk(top):
        if node.parent in left or (is_activity(node) and node.id != top):
            left.add(node.id)
        else:
            yield node


def text_below(document: Document, node: str, language: Language) -> str:
    """Return the texts below a node as lines."""
    texts = (
        _line(document, each, language)
        for each in _walk(document, node)
        if not isinstance(each.payload, Section)
    )
    return "\n".join(text for text in texts if text.strip())


def _lines_without(text: str, other: str) -> str:
    """Return the lines of a text that are not in another: a plan is too long to be read twice."""
    known = set(other.splitlines())
    return "\n".join(line for line in text.splitlines() if line not in known)


def _line(document: Document, node: Node, language: Language) -> str:
    words = node.best(language).text
    if not isinstance(node.payload, PlanEntry):
        return words
    if not in_plan(node):
        return ""
    planned = document.nodes.get(node.payload.activity)
    said = words or (planned.best(language).text if planned is not None else "")
    day = DAYS.of(str(node.payload.day))[language]
    words = LABELS["day"][language].format(week=node.payload.week, day=day, words=said)
    # Where the activity went, nothing is planned any more.
    return words if said.strip() else ""


def _settings(node: Node, language: Language) -> Iterator[str]:
    match node.payload:
        case Activity(type=kind, domains=domains, minutes=minutes, place=place):
            yield ACTIVITY_TYPES[kind][language]
            yield from (DOMAINS[each][language] for each in domains)
            if minutes:
                yield f"{LABELS['minutes'][language]}: {minutes}"
            if place:
                yield place
        case UnitHead(class_level=level, domains=domains, weeks=weeks):
            yield CLASS_LEVELS[level][language]
            yield from (DOMAINS[each][language] for each in domains)
            yield LABELS["weeks"][language].format(weeks=weeks)
