"""Which family a document or node belongs to, so that who asks for one need not spell its kind.

Where many kinds are meant, ask for their role (`kinds.role_of`); what stands here is told apart by
name alone. A predicate takes whatever has a kind: a node, a document, an entry of the library.
"""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import Empty, Payload
from curriculum_studio.core.roles import Role


class OfKind(Protocol):
    """Whatever has a kind."""

    @property
    def kind(self) -> str:
        """The name of the kind."""


Family = Callable[[OfKind], bool]
_Thing = TypeVar("_Thing", bound=OfKind)


def _named(*names: str) -> Family:
    wanted = frozenset(KINDS[name].name for name in names)

    def is_one(thing: OfKind) -> bool:
        return thing.kind in wanted

    return is_one


def _playing(*roles: Role) -> Family:
    return _named(*(kind.name for kind in KINDS.values() if kind.role in roles))


# Documents
is_standard = _named("standard")
is_unit = _named("unit")
is_framework = _named("framework")
is_glossary = _named("glossary")
is_collection = _named("collection")
is_assessment = _named("assessment")
is_observation = _named("observation")
is_trial = _named("trial")
is_pilot_register = _named("pilot_register")
is_review_round = _named("review_round")
is_review_copy = _named("review_copy")
is_school_form = _named("school_form")
#: What is written to be read on paper.
is_printed = _named("standard", "unit")

# Elements of a standard
is_foreword = _named("foreword")
is_bibliography = _named("bibliography")
is_index = _named("index")
is_unsorted = _named("unsorted")
#: What stands before the first clause (GB/T 1.1-2020, table 3).
is_preliminary = _named("foreword", "introduction")
#: What stands behind the last annex.
is_closing = _named("bibliography", "index", "unsorted")
is_clause = _named("clause")
is_annex = _named("annex")
is_reference_entry = _named("reference_entry")
is_designation = _named("designation")
is_definition = _named("definition")
is_source = _named("source")
is_subfigure = _named("subfigure")
#: A table that is written cell by cell.
is_table = _playing(Role.TABLE)
is_row = _playing(Role.ROW)
is_cell = _playing(Role.CELL)
is_footnote = _playing(Role.FOOTNOTE)
is_remark = _playing(Role.REMARK)
is_term = _playing(Role.TERM)
#: Titles that bear a number: clauses, annexes, activities.
is_counted_heading = _named(
    *(kind.name for kind in KINDS.values() if kind.role is Role.HEADING and kind.series)
)
#: What holds clauses: where a text stands is told by the nearest of them.
is_chapter = _named("clause", "annex", "activity", "section")

# Indicators
is_indicator_system = _named("indicator_system")
is_indicator_group = _named("indicator_group")
is_indicator = _playing(Role.INDICATOR)
is_evidence = _named("evidence")
is_indicator_part = _named("indicator_part")
is_indicator_note = _named("indicator_note")

# Units
is_section = _playing(Role.SECTION)
is_activity = _named("activity")
is_aim = _named("aim")
is_step = _named("step")
is_web_node = _named("web_node")
is_plan_entry = _playing(Role.PLAN_ENTRY)
is_photo = _named("photo")
is_deliberation = _named("deliberation")

# Frameworks
is_goal = _named("goal")
#: What is written for those who teach, and not for those who read a handout.
is_for_teachers = _named("teacher_note")


def those(family: Family, things: Iterable[_Thing]) -> list[_Thing]:
    """Return those that belong to a family, in their order."""
    return [thing for thing in things if family(thing)]


def nearest(document: Document, node: str, family: Family) -> Node | None:
    """Return the node itself or the nearest one above it that belongs to a family."""
    if family(document.nodes[node]):
        return document.nodes[node]
    return next((each for each in document.ancestors(node) if family(each)), None)


def kind_with(payload: type[Payload]) -> str:
    """Return the kind that has a payload.

    Raises:
        KeyError: if none has it, or several have.

    """
    found = [kind.name for kind in KINDS.values() if kind.payload is payload]
    if payload is Empty or len(found) != 1:
        raise KeyError(payload.__name__)
    return found[0]
