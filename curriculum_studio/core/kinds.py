"""The kinds of node by their names, and the families of kinds that others ask for.

All that is told of a kind stands in `descriptors`; what it means, and which roles there are, in
`roles.py`.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from curriculum_studio.core.descriptors import documents, indicators, standards, units
from curriculum_studio.core.document import Node
from curriculum_studio.core.payloads import Empty, Payload
from curriculum_studio.core.payloads.unit import Activity, Aim, Step, WebNode
from curriculum_studio.core.roles import Kind, Role
from curriculum_studio.i18n import Message

_ALL = (
    *documents.DOCUMENTS,
    *standards.PARTS,
    *indicators.PARTS,
    *units.PARTS,
    *documents.RECORDS,
)

#: Every kind by its name.
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

#: Kinds that can be the root of a document.
DOCUMENT_KINDS: tuple[str, ...] = tuple(kind.name for kind in _ALL if kind.role is Role.DOCUMENT)

#: What a document of a kind is called among others.
DOCUMENT_WORDS: Mapping[str, Message] = {
    kind.name: kind.document.word for kind in _ALL if kind.document is not None
}

#: Documents that stay in the kindergarten unless somebody decides otherwise.
LOCAL_KINDS: frozenset[str] = frozenset(
    kind.name for kind in _ALL if kind.document is not None and kind.document.local
)


def kind_of(node: Node) -> Kind:
    """Return the kind of a node."""
    return KINDS[node.kind]


def role_of(node: Node) -> Role:
    """Return the role that the kind of a node plays."""
    return KINDS[node.kind].role


# --- families -----------------------------------------------------------------------------------
# What is done with a node hangs on its role (`role_of`), and where kinds of one role differ, on the
# class of its payload. A family is for what neither tells: which document it is, one kind among
# others of its role. It takes whatever has a kind (a node, a document, an entry of the library), so
# it also fits `filter` and `Document.nearest`, as do those here that stand for a role.


class OfKind(Protocol):
    """Whatever has a kind."""

    @property
    def kind(self) -> str:
        """The name of the kind."""


Family = Callable[[OfKind], bool]


def named(*names: str) -> Family:
    """Return what tells whether something is of one of the kinds with these names."""
    wanted = frozenset(KINDS[name].name for name in names)

    def is_one(thing: OfKind) -> bool:
        return thing.kind in wanted

    return is_one


def _playing(*roles: Role) -> Family:
    return named(*(kind.name for kind in KINDS.values() if kind.role in roles))


# Documents
is_standard = named("standard")
is_unit = named("unit")
is_framework = named("framework")
is_glossary = named("glossary")
is_collection = named("collection")
is_assessment = named("assessment")
is_observation = named("observation")
is_trial = named("trial")
is_pilot_register = named("pilot_register")
is_review_round = named("review_round")
is_school_form = named("school_form")
#: What is written to be read on paper.
is_printed = named("standard", "unit")

# Elements of a standard
is_foreword = named("foreword")
is_bibliography = named("bibliography")
is_bibliography_entry = named("bibliography_entry")
is_index = named("index")
is_unsorted = named("unsorted")
#: What stands before the first clause (GB/T 1.1-2020, table 3).
is_preliminary = named("foreword", "introduction")
#: What stands behind the last annex.
is_closing = named("bibliography", "index", "unsorted")
is_clause = named("clause")
is_annex = named("annex")
is_reference_entry = named("reference_entry")
is_designation = named("designation")
is_definition = named("definition")
is_source = named("source")
is_note = named("note")
is_subfigure = named("subfigure")
#: A table that is written cell by cell.
is_table = _playing(Role.TABLE)
is_row = _playing(Role.ROW)
is_cell = _playing(Role.CELL)
is_footnote = _playing(Role.FOOTNOTE)
is_remark = _playing(Role.REMARK)
is_term = _playing(Role.TERM)
#: Titles that bear a number: clauses, annexes, activities.
is_counted_heading = named(
    *(kind.name for kind in KINDS.values() if kind.role is Role.HEADING and kind.series)
)
#: What holds clauses: where a text stands is told by the nearest of them.
is_chapter = named("clause", "annex", "activity", "section")

# Indicators
is_indicator_system = named("indicator_system")
is_indicator_group = named("indicator_group")
is_indicator = _playing(Role.INDICATOR)
is_evidence = named("evidence")
is_indicator_part = named("indicator_part")
is_indicator_note = named("indicator_note")

# Units
is_section = _playing(Role.SECTION)
is_activity = named("activity")
is_aim = named("aim")
is_step = named("step")
is_web_node = named("web_node")
is_plan_entry = _playing(Role.PLAN_ENTRY)
is_photo = named("photo")
is_deliberation = named("deliberation")
#: What is written for those who teach, and not for those who read a handout.
is_for_teachers = named("teacher_note")

# Frameworks
is_goal = named("goal")


_WITH: Mapping[type[Payload], tuple[str, ...]] = {
    payload: tuple(kind.name for kind in KINDS.values() if kind.payload is payload)
    for payload in {kind.payload for kind in KINDS.values()}
}
_PLAYING: Mapping[Role, tuple[str, ...]] = {
    role: tuple(kind.name for kind in KINDS.values() if kind.role is role) for role in Role
}


def kind_with(payload: type[Payload]) -> str:
    """Return the kind that has a payload.

    Raises:
        KeyError: if none has it, or several have.

    """
    found = _WITH.get(payload, ())
    if payload is Empty or len(found) != 1:
        raise KeyError(payload.__name__)
    return found[0]


def kind_playing(role: Role) -> str:
    """Return the kind that plays a role.

    Raises:
        KeyError: if several play it.

    """
    found = _PLAYING[role]
    if len(found) != 1:
        raise KeyError(role.name)
    return found[0]


def takes(holder: OfKind, role: Role) -> bool:
    """Whether what plays a role may stand in something; of several kinds of it, whether one may."""
    return not KINDS[holder.kind].children.isdisjoint(_PLAYING[role])


#: What a section of a unit or of an activity begins with, by its role, where it is no paragraph.
SECTION_BEGINNINGS: Mapping[str, str] = {
    "aims": kind_with(Aim),
    "process": kind_with(Step),
    "web": kind_with(WebNode),
    "activities": kind_with(Activity),
}
