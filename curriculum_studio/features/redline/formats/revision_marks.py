"""Who changed, when; and the elements of WordprocessingML that say so."""

from copy import deepcopy
from dataclasses import field
from typing import Literal

from lxml import etree

from curriculum_studio.ooxml.elements import W, new_element, put_in_order
from curriculum_studio.values import dataclass

#: What became of words, a paragraph mark or a row. What moved is shown in both of its places.
Fate = Literal["same", "ins", "del", "moveTo", "moveFrom"]

#: Fates of what only the earlier state has, and of what only the later one has.
GONE = frozenset({"del", "moveFrom"})
NEW = frozenset({"ins", "moveTo"})

_OF_RUNS = {f"{W}t": f"{W}delText", f"{W}instrText": f"{W}delInstrText"}


def like(other: etree._Element, tag: str = "") -> etree._Element:
    """Return an empty element with the namespaces of another, and its tag unless one is given.

    It is made by the parser of the other one, so that its elements have the same classes.
    """
    names = {prefix: name for prefix, name in other.nsmap.items() if prefix is not None}
    return other.makeelement(tag or other.tag, nsmap=names)


@dataclass(slots=True)
class Stamp:
    """Author and time (ISO 8601 in UTC) of all changes of a file; gives changes their numbers."""

    author: str
    time: str
    _count: int = field(default=0)

    def number(self) -> str:
        """Return a number for a change or a bookmark that no other bears."""
        self._count += 1
        return str(self._count)

    def change(self, name: str) -> etree._Element:
        """Return an element that says who changed and when."""
        return new_element(name, id=self.number(), author=self.author, date=self.time)

    def around(self, fate: Fate, runs: list[etree._Element]) -> list[etree._Element]:
        """Return runs as what became of them."""
        if fate == "same" or not runs:
            return runs
        holder = self.change(fate)
        for run in runs:
            holder.append(run)
            if fate == "del":
                as_deleted(run)
        return [holder]

    def mark(self, paragraph: etree._Element, fate: Fate) -> None:
        """Say what became of the end of a paragraph."""
        if fate == "same":
            return
        properties = properties_of(paragraph)
        looks = properties.find(f"{W}rPr")
        if looks is None:
            looks = new_element("rPr")
            put_in_order(properties, looks)
        looks.insert(0, self.change(fate))

    def restyle(self, paragraph: etree._Element, before: etree._Element | None) -> None:
        """Say which properties a paragraph had before."""
        properties = properties_of(paragraph)
        known = properties.find(f"{W}pPrChange")
        if known is not None:
            properties.remove(known)
        change = self.change("pPrChange")
        change.append(bare_properties(before))
        put_in_order(properties, change)

    def row(self, row: etree._Element, fate: Fate) -> None:
        """Say what became of a row of a table."""
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = new_element("trPr")
            exceptions = row.find(f"{W}tblPrEx")
            row.insert(0 if exceptions is None else 1, properties)
        properties.append(self.change("ins" if fate in NEW else "del"))


def as_deleted(holder: etree._Element) -> None:
    """Give the words of runs the names that they have where they are struck."""
    for each in list(holder.iter(*_OF_RUNS)):
        each.tag = _OF_RUNS[each.tag]


def properties_of(paragraph: etree._Element) -> etree._Element:
    """Return w:pPr of a paragraph, which is made where there is none."""
    found = paragraph.find(f"{W}pPr")
    if found is None:
        found = new_element("pPr")
        paragraph.insert(0, found)
    return found


def bare_properties(properties: etree._Element | None) -> etree._Element:
    """Return w:pPr as it stands in a change: without mark, section and earlier changes."""
    if properties is None:
        return new_element("pPr")
    kept = deepcopy(properties)
    for name in ("rPr", "sectPr", "pPrChange"):
        for each in kept.findall(f"{W}{name}"):
            kept.remove(each)
    return kept
