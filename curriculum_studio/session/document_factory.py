"""New documents, with the parts that every document of the kind has.

A new standard is asked for its type (GB/T 20001), which shapes its first chapters and is not kept:
what a document is its title says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.headings import (
    ACTIVITY_SECTIONS,
    CHAPTERS,
    CORE_CHAPTERS,
    UNIT_SECTIONS,
)
from curriculum_studio.core.kinds import SECTION_BEGINNINGS, is_bibliography, is_foreword
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Clause, ClauseRole, FrontMatter
from curriculum_studio.core.payloads.unit import (
    USUAL_MINUTES,
    Activity,
    ActivityType,
    Section,
    SectionRole,
    Step,
    UnitHead,
)
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText

#: Sections that come when they are needed; a new unit or activity begins with the others.
_LATER_IN_UNITS = frozenset({"photos", "deliberation"})
_LATER_IN_ACTIVITIES = frozenset({"photos", "safety", "home"})
_CHAPTERS: tuple[ClauseRole, ...] = ("scope", "references", "terms")

#: The chapters of the core by type of standard (GB/T 20001.5 to 20001.8). A vocabulary has none:
#: its terms are its core, and it has an index (GB/T 20001.1).
_EVALUATION = ("indicator_system", "values", "results", "organization")
_CORES: Mapping[str, tuple[str, ...]] = {
    "specification": ("requirements", "verification"),
    "procedure": ("establishment", "instructions", "tracing"),
    "guideline": ("considerations",),
    "evaluation": _EVALUATION,
    "specification_evaluation": ("requirements", "verification", *_EVALUATION),
    "vocabulary": (),
}


def new_document(
    kind: str, title: str, language: Language, standard_type: str = "general"
) -> Document:
    """Return a new document of a kind with its usual parts, led by a language.

    A standard has the chapters of its type, a key of `STANDARD_TYPES`.
    """
    root = tree.fresh(kind, lead=language).with_cell(language, Cell(title))
    if isinstance(root.payload, FrontMatter):
        return assembled([root, *_standard_parts(root, language, standard_type)])
    if isinstance(root.payload, UnitHead):
        return assembled([root, *_unit_parts(root, language)])
    return assembled([root])


def new_activity(
    kind: ActivityType, name: str, language: Language, level: str = ""
) -> tuple[Node, ...]:
    """Return the branch of a new activity with the fields of a 教案 in their usual order.

    One for the whole group begins with the minutes that are usual in the class of that level.
    """
    minutes = USUAL_MINUTES.get(level, 0) if kind == "group" else 0
    node = tree.fresh_of(Activity(type=kind, minutes=minutes), language)
    if name:
        node = node.with_cell(language, Cell(name))
    roles = [role for role in ACTIVITY_SECTIONS if role not in _LATER_IN_ACTIVITIES]
    return (node, *_sections(node, roles, language))


def duplicate(document: Document, suffix: Mapping[Language, str]) -> Document:
    """Return a copy of a document under new ids; its title gets a suffix per language."""
    nodes = tree.copied(document.walk())
    root = nodes[0]
    before = text_hash(root.cell(root.lead))
    for language in LANGUAGES:
        cell = root.cells.get(language)
        if cell is not None and not cell.blank:
            named = replace(cell, text=cell.text + suffix[language])
            root = root.with_cell(language, named)
    cells = tree.rebased(root.cells, before, text_hash(root.cell(root.lead)))
    return assembled([replace(root, cells=cells), *nodes[1:]])


def _standard_parts(root: Node, language: Language, standard_type: str) -> Sequence[Node]:
    parts = [tree.fresh("foreword", lead=language), tree.fresh("introduction", lead=language)]
    parts += [_titled(Clause(role=role), CHAPTERS.of(role), language) for role in _CHAPTERS]
    core = _CORES.get(standard_type)
    if core is None:
        parts.append(tree.fresh_of(Clause(), language))
    else:
        parts += [_titled(Clause(), CORE_CHAPTERS.of(each), language) for each in core]
    parts.append(tree.fresh("bibliography", lead=language))
    if standard_type == "vocabulary":
        parts.append(tree.fresh("index", lead=language))
    placed = _placed(root, parts)
    return [*placed, *(each for part in placed for each in _beginning(part, language))]


def _beginning(part: Node, language: Language) -> list[Node]:
    """Return what is written first in a part: in chapter 2 an entry.

    A foreword has its sentences by rule, and a bibliography may stay without entries.
    """
    if is_bibliography(part) or is_foreword(part):
        return []
    if isinstance(part.payload, Clause) and part.payload.role == "references":
        return [replace(tree.fresh("reference_entry", lead=language), parent=part.id)]
    return [_first_paragraph(part, language)]


def _titled(payload: Payload, title: LocalizedText, language: Language) -> Node:
    node = tree.fresh_of(payload, language)
    lead_hash = text_hash(Cell(title[language]))
    for each in LANGUAGES:
        based_on = "" if each == language else lead_hash
        cell = Cell(title[each], status="confirmed", based_on=based_on)
        node = node.with_cell(each, cell)
    return node


def _first_paragraph(parent: Node, language: Language) -> Node:
    return replace(tree.fresh_paragraph(language), parent=parent.id)


def _placed(parent: Node, children: Sequence[Node]) -> list[Node]:
    ranks = tree.ranks_between(len(children))
    return [
        replace(child, parent=parent.id, rank=place)
        for child, place in zip(children, ranks, strict=True)
    ]


def _sections(parent: Node, roles: Sequence[SectionRole], language: Language) -> list[Node]:
    sections = [tree.fresh_of(Section(role=role), language) for role in roles]
    placed = _placed(parent, sections)
    below: list[Node] = []
    for section, role in zip(placed, roles, strict=True):
        if role in {"activities", "week_plan"}:
            continue
        first = SECTION_BEGINNINGS.get(role)
        node = tree.fresh(first, lead=language) if first else tree.fresh_paragraph(language)
        if isinstance(node.payload, Step):
            node = replace(node, payload=Step(phase="opening"))
        below.append(replace(node, parent=section.id))
    return [*placed, *below]


def _unit_parts(root: Node, language: Language) -> list[Node]:
    roles = [role for role in UNIT_SECTIONS if role not in _LATER_IN_UNITS]
    return _sections(root, roles, language)
