"""Relationships: how a part of an Office file names the parts that belong to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from curriculum_studio.untrusted import part_names


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship.

    `kind` is the last word of its type ("styles", "image"), equal in the usual and the strict form.
    `target` is the name of a part, or an outside address that is never followed; empty if it leads
    nowhere.
    """

    id: str
    kind: str
    target: str
    external: bool


class Relationships:
    """The relationships of one part."""

    def __init__(self, relations: tuple[Relationship, ...] = ()) -> None:
        """Take them in their order in the file; of two with one id both can be found by kind."""
        self._all = relations
        self._by_id = {each.id: each for each in relations}

    def __iter__(self) -> Iterator[Relationship]:
        return iter(self._all)

    def get(self, identity: str | None) -> Relationship | None:
        """Return the relationship with an id, if there is one."""
        return self._by_id.get(identity or "")

    def first(self, kind: str) -> str:
        """Return the part that the first relationship of a kind names, or an empty string."""
        for each in self._all:
            if each.kind == kind and not each.external:
                return each.target
        return ""


def relations_part(part: str) -> str:
    """Return the name of the part that holds the relationships of a part; "" is the package."""
    folder, _, own = part.rpartition("/")
    return f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"


def read_relations(root: etree._Element, part: str) -> Relationships:
    """Return the relationships in the XML of a relationships part."""
    found: list[Relationship] = []
    for each in root:
        if each.get("Id") is None:
            continue
        external = each.get("TargetMode", "").lower() == "external"
        target = each.get("Target", "")
        found.append(
            Relationship(
                each.get("Id", ""),
                each.get("Type", "").rstrip("/").rpartition("/")[2],
                target if external else part_names.resolved(part, target),
                external,
            )
        )
    return Relationships(tuple(found))
