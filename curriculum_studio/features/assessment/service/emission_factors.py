"""Emission factors: those that come with the program, and those of the group."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import msgspec

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, shipped_id
from curriculum_studio.core.edits import Edit, apply
from curriculum_studio.core.kinds import is_pilot_register
from curriculum_studio.core.payloads.indicators import EmissionFactor
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.features.assessment.model.data_items import (
    Factors,
    choose,
    factors_in,
    needed,
)
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.ports import Resources
from curriculum_studio.session.session import Session

FACTORS = "factors/factors.json"

#: The region whose factors are taken, where nothing else is said.
REGION = "江苏"


def shipped_factors(resources: Resources) -> Iterator[Node]:
    """Yield the factors that come with the program, as new nodes with their notes."""
    raw = msgspec.json.decode(resources.read(FACTORS))
    for each in raw["factors"]:
        yield _node(each)


def chosen_factors(session: Session, resources: Resources, region: str = REGION) -> Factors:
    """Return the factors to calculate with.

    The own ones of the group, in its pilot registers, count before shipped ones of equal rank.
    """
    payloads = (node.payload for node in shipped_factors(resources))
    factors = [each for each in payloads if isinstance(each, EmissionFactor)]
    for entry in session.entries():
        if is_pilot_register(entry):
            factors += factors_in(session.document(entry.id))
    return choose(factors, region)


def with_shipped_factors(register: Document, resources: Resources) -> tuple[Edit, ...]:
    """Return edits that bring the shipped factors into a register, where they can be edited.

    A factor that is there already, by item, unit, region and year, stays as it is.
    """
    there = {_identity(factor) for factor in factors_in(register)}
    new = [
        node
        for node in shipped_factors(resources)
        if isinstance(node.payload, EmissionFactor) and _identity(node.payload) not in there
    ]
    end = len(register.children.get(register.id, ()))
    return tree.inserted_branches(register, register.id, end, [(node,) for node in new])


def with_counted_factors(register: Document, resources: Resources, name: str) -> Document:
    """Return a register that has the shipped factors with which an account is made up.

    It had none before. Their ids follow from a name, so that they are the same in every library.
    """
    wanted = needed()
    nodes = [each for each in shipped_factors(resources) if _key(each) in wanted]
    counted = set(map(id, choose([_payload(each) for each in nodes], REGION).values()))
    branches = [
        (replace(each, id=shipped_id(name, *_key(each))),)
        for each in nodes
        if id(each.payload) in counted
    ]
    end = len(register.children.get(register.id, ()))
    return apply(register, *tree.inserted_branches(register, register.id, end, branches)).document


def _payload(node: Node) -> EmissionFactor:
    return node.payload if isinstance(node.payload, EmissionFactor) else EmissionFactor()


def _key(node: Node) -> tuple[str, str]:
    return (_payload(node).item, _payload(node).unit)


def _identity(factor: EmissionFactor) -> tuple[str, str, str, int]:
    return (factor.item, factor.unit, factor.region, factor.year)


def _node(raw: dict[str, Any]) -> Node:
    note = raw.pop("note", {})
    node = tree.fresh_of(msgspec.convert(raw, EmissionFactor))
    lead = text_hash(Cell(note.get("zh", "")))
    for language in LANGUAGES:
        if note.get(language):
            based_on = "" if language == "zh" else lead
            cell = Cell(note[language], status="confirmed", based_on=based_on)
            node = node.with_cell(language, cell)
    return node
