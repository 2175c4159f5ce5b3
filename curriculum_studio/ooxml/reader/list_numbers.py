"""Automatic numbers of a Word file: what Word would print before a paragraph."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from curriculum_studio.ooxml.reader.names import VAL, number, switch, value, w
from curriculum_studio.ooxml.reader.numeral_formats import spelled

_PLACE = re.compile(r"%([1-9])")

#: Bullets of symbol fonts, as characters that every font has.
_BULLETS = {
    "\uf0b7": "•", "\uf06c": "●", "\uf06e": "■", "\uf0a7": "▪", "\uf075": "◆", "\uf0d8": "➢",
    "\uf0fc": "✓", "\uf0b2": "◇", "\uf0e0": "→", "\uf02d": "–", "\uf0be": "—",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListLevel:
    """A level of a list: how it counts, and what is printed, with %1 for the first level."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    restart: int = -1
    plain: bool = False


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The place of a paragraph in an automatic list: what is printed, its value and its level."""

    list_id: str
    level: int
    format: str
    value: int
    label: str

    @property
    def bullet(self) -> bool:
        """Whether it is marked and not counted."""
        return self.format == "bullet"


@dataclass(frozen=True, slots=True)
class _Definition:
    abstract: str
    levels: Mapping[int, ListLevel] = field(default_factory=dict)


class ListNumbers:
    """Counts the lists of one document, paragraph by paragraph in reading order."""

    def __init__(self, root: etree._Element | None = None) -> None:
        """Take the numbering part; without one there are no lists."""
        self._definitions: dict[str, _Definition] = {}
        self._by_style: dict[str, tuple[str, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._overridden: set[str] = set()
        self._starts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def place(self, list_id: str, level: int) -> ListPlace | None:
        """Count a paragraph and return its place; None for what is in no list."""
        definition = self._definitions.get(list_id)
        if definition is None or list_id == "0":
            return None
        level = max(0, min(level, 8))
        own = definition.levels.get(level)
        if own is None:
            return None
        counts = self._counts.setdefault(definition.abstract, {})
        self._start(list_id, counts)
        counts[level] = counts[level] + 1 if level in counts else own.start
        for deeper in [each for each in counts if each > level]:
            inner = definition.levels.get(deeper, ListLevel())
            if inner.restart != 0:
                del counts[deeper]
        label = self._label(definition.levels, own, counts)
        return ListPlace(list_id, level, own.format, counts[level], label)

    def of_style(self, style_id: str, list_id: str, level: int) -> int:
        """Return the level at which a style stands in a list; levels may name their styles."""
        found = self._by_style.get(style_id)
        return found[1] if found is not None and found[0] == list_id else level

    def _start(self, list_id: str, counts: dict[int, int]) -> None:
        """Begin anew at the first paragraph of a list that says so."""
        if list_id in self._overridden:
            return
        self._overridden.add(list_id)
        for level, start in self._starts.get(list_id, {}).items():
            counts[level] = start - 1

    def _label(
        self, levels: Mapping[int, ListLevel], own: ListLevel, counts: Mapping[int, int]
    ) -> str:
        if own.format == "bullet":
            return _BULLETS.get(own.text, own.text).strip()

        def put(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            level = levels.get(at, ListLevel())
            form = "decimal" if own.plain and at in levels else level.format
            return spelled(counts.get(at, level.start), form)

        return _PLACE.sub(put, own.text).strip()

    def _read(self, root: etree._Element) -> None:
        abstracts = {
            each.get(w("abstractNumId"), ""): each for each in root.findall(w("abstractNum"))
        }
        linked = {value(each, "styleLink"): key for key, each in abstracts.items()}
        for each in root.findall(w("num")):
            list_id = each.get(w("numId"), "")
            abstract = value(each, "abstractNumId")
            target = abstracts.get(abstract)
            link = value(target, "numStyleLink")
            if link and linked.get(link):
                abstract = linked[link]
                target = abstracts[abstract]
            levels = {} if target is None else _levels(target)
            self._override(each, list_id, levels)
            self._definitions[list_id] = _Definition(abstract, levels)
            for level, own in levels.items():
                if own.style:
                    self._by_style.setdefault(own.style, (list_id, level))

    def _override(self, each: etree._Element, list_id: str, levels: dict[int, ListLevel]) -> None:
        for change in each.findall(w("lvlOverride")):
            at = number(change.get(w("ilvl")))
            inner = change.find(w("lvl"))
            if inner is not None:
                levels[at] = _level(inner)
            start = change.find(w("startOverride"))
            if start is not None:
                first = number(start.get(VAL), 1)
                self._starts.setdefault(list_id, {})[at] = first
                levels[at] = replace(levels.get(at, ListLevel()), start=first)


def _levels(abstract: etree._Element) -> dict[int, ListLevel]:
    return {number(each.get(w("ilvl"))): _level(each) for each in abstract.findall(w("lvl"))}


def _level(each: etree._Element) -> ListLevel:
    restart = each.find(w("lvlRestart"))
    return ListLevel(
        _format(each),
        value(each, "lvlText"),
        number(value(each, "start", "1"), 1),
        value(each, "pStyle"),
        -1 if restart is None else number(restart.get(VAL), -1),
        switch(each, "isLgl") is True,
    )


def _format(each: etree._Element) -> str:
    """Return how a level counts; newer formats stand in an alternative, whose fallback counts."""
    found = [inner.get(VAL, "") for inner in each.iter(w("numFmt"))]
    return next((form for form in reversed(found) if form and form != "custom"), "decimal")
