"""Where a text stands, as rules ask for it: in which element, and beside the running text or not.

Places are told from the top down, each from that of the parent, and there is one value for each.
"""

import re
from enum import Enum
from functools import lru_cache

from curriculum_studio.core.document import Node
from curriculum_studio.core.kinds import (
    is_annex,
    is_bibliography,
    is_clause,
    is_definition,
    is_foreword,
    is_index,
    is_note,
    is_source,
    is_standard,
    is_unit,
    is_unsorted,
    role_of,
)
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.roles import Role
from curriculum_studio.values import dataclass


class Part(Enum):
    """An element of a standard (GB/T 1.1-2020, table 3), or another document as a whole."""

    # Each is there once, and the hash of enumerations takes a call for each question.
    __hash__ = object.__hash__

    COVER = "cover"
    FOREWORD = "foreword"
    INTRODUCTION = "introduction"
    SCOPE = "scope"
    REFERENCES = "references"
    TERMS = "terms"
    SYMBOLS = "symbols"
    #: A chapter of principles, which tells what guides the others (8.10).
    PRINCIPLES = "principles"
    #: A chapter of one's own: the normative core.
    CORE = "core"
    NORMATIVE_ANNEX = "normative annex"
    INFORMATIVE_ANNEX = "informative annex"
    BIBLIOGRAPHY = "bibliography"
    INDEX = "index"
    UNSORTED = "unsorted"
    UNIT = "unit"
    OTHER = "other"


class Manner(Enum):
    """What kind of text it is there."""

    __hash__ = object.__hash__

    PROVISION = "provision"
    HEADING = "heading"
    NOTE = "note"
    #: A note of a term, which may say how the term is to be used.
    TERM_NOTE = "note of a term"
    EXAMPLE = "example"
    WARNING = "warning"
    FOOTNOTE = "footnote"
    #: A footnote of a table or figure, which may hold requirements (GB/T 1.1-2020, 9.12).
    TABLE_FOOTNOTE = "footnote of a table"
    TERM = "term"
    DEFINITION = "definition"
    SOURCE = "source"
    CAPTION = "caption"
    CELL = "cell"
    SYMBOL = "symbol"
    ENTRY = "entry"
    INDICATOR = "indicator"
    PLAN = "plan"
    OTHER = "other"


#: Texts beside the running text: whatever stands in one belongs to it.
_HOLDING = frozenset(
    {
        Manner.NOTE,
        Manner.TERM_NOTE,
        Manner.EXAMPLE,
        Manner.WARNING,
        Manner.FOOTNOTE,
        Manner.TABLE_FOOTNOTE,
        Manner.DEFINITION,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class CheckedPlace:
    """Where a text stands, and whether its document is a guideline, which requires nothing.

    Two places are the same object if they are equal.
    """

    part: Part
    manner: Manner
    guideline: bool = False


#: Elements in which provisions stand (GB/T 1.1-2020, table 3).
NORMATIVE = frozenset({Part.CORE, Part.PRINCIPLES, Part.NORMATIVE_ANNEX, Part.SYMBOLS})

#: What may hold provisions of its own.
PROVISIONS = frozenset({Manner.PROVISION, Manner.CELL, Manner.TABLE_FOOTNOTE, Manner.WARNING})

_CLAUSES = {
    "scope": Part.SCOPE,
    "references": Part.REFERENCES,
    "terms": Part.TERMS,
    "symbols": Part.SYMBOLS,
    "general": Part.CORE,
}

_MANNERS: dict[Role, Manner] = {
    Role.PARAGRAPH: Manner.PROVISION,
    Role.ITEM: Manner.PROVISION,
    Role.LIST: Manner.PROVISION,
    Role.TABLE: Manner.CAPTION,
    Role.FIGURE: Manner.CAPTION,
    Role.INDICATOR_TABLE: Manner.CAPTION,
    Role.UNIT_LINE: Manner.OTHER,
    Role.SYMBOL: Manner.SYMBOL,
    Role.ENTRY: Manner.ENTRY,
    Role.TERM: Manner.TERM,
    Role.INDICATOR: Manner.INDICATOR,
    Role.INDICATOR_PART: Manner.INDICATOR,
    Role.PLAN: Manner.PLAN,
    Role.ELEMENT: Manner.HEADING,
    Role.SECTION: Manner.HEADING,
    Role.ROW: Manner.CELL,
}

_REMARKS = {"example": Manner.EXAMPLE, "warning": Manner.WARNING}


def place_of(node: Node, above: CheckedPlace | None) -> CheckedPlace:
    """Return the place of a node from that of its parent."""
    if above is None or above.part is Part.COVER:
        guideline = _is_guideline(node) if above is None else above.guideline
        return _place(_part(node, above), _manner(node, above), guideline)
    # Within an element kind and title tell all, and a standard has few of them and many nodes.
    payload = node.payload
    key = (above, node.kind, isinstance(payload, Clause) and payload.titled)
    found = _INSIDE.get(key)
    if found is None:
        found = _INSIDE[key] = _place(above.part, _manner(node, above), above.guideline)
    return found


_INSIDE: dict[tuple[CheckedPlace, str, bool], CheckedPlace] = {}


@lru_cache(maxsize=1024)
def _place(part: Part, manner: Manner, guideline: bool) -> CheckedPlace:
    return CheckedPlace(part, manner, guideline)


#: How titles end that name a guideline (GB/T 20001.7-2017), and a chapter of principles.
_GUIDELINE = re.compile(
    r"(?:指南|导则)$|\bguidelines?$|\b(?:Leitfaden|Leitlinien?)$", re.IGNORECASE
)
_PRINCIPLES = re.compile(
    r"^(?:(?:总体|基本)?原则|总体原则.*)$|^(?:general |basic )?principles$|"
    r"^(?:allgemeine |grundlegende )?Grundsätze$",
    re.IGNORECASE,
)


def _is_guideline(node: Node) -> bool:
    return any(_GUIDELINE.search(cell.text.strip()) for cell in node.cells.values())


def _part(node: Node, above: CheckedPlace | None) -> Part:
    if above is None:
        if is_standard(node):
            return Part.COVER
        return Part.UNIT if is_unit(node) else Part.OTHER
    if above.part is not Part.COVER:
        return above.part
    payload = node.payload
    if isinstance(payload, Clause) and is_clause(node):
        titles = (cell.text.strip() for cell in node.cells.values())
        if payload.role == "general" and any(map(_PRINCIPLES.match, titles)):
            return Part.PRINCIPLES
        return _CLAUSES[payload.role]
    if isinstance(payload, Annex) and is_annex(node):
        return Part.NORMATIVE_ANNEX if payload.normative else Part.INFORMATIVE_ANNEX
    for family, part in (
        (is_foreword, Part.FOREWORD),
        (is_bibliography, Part.BIBLIOGRAPHY),
        (is_index, Part.INDEX),
        (is_unsorted, Part.UNSORTED),
    ):
        if family(node):
            return part
    return Part.INTRODUCTION


def _manner(node: Node, above: CheckedPlace | None) -> Manner:
    if above is not None and above.manner in _HOLDING:
        return above.manner
    role = role_of(node)
    match role:
        case Role.HEADING if isinstance(node.payload, Clause) and not node.payload.titled:
            return Manner.PROVISION
        case Role.REMARK if is_note(node):
            of_term = above is not None and above.manner is Manner.TERM
            return Manner.TERM_NOTE if of_term else Manner.NOTE
        case Role.REMARK:
            return _REMARKS.get(node.kind, Manner.OTHER)
        case Role.FOOTNOTE:
            of_table = above is not None and above.manner in {Manner.CAPTION, Manner.CELL}
            return Manner.TABLE_FOOTNOTE if of_table else Manner.FOOTNOTE
        case Role.TERM_PART if is_definition(node):
            return Manner.DEFINITION
        case Role.TERM_PART:
            return Manner.SOURCE if is_source(node) else Manner.TERM
        case Role.CELL:
            return Manner.CELL
        case Role.HEADING | Role.DOCUMENT:
            return Manner.HEADING
    return _MANNERS.get(role, Manner.OTHER)
