"""Fixed headings: elements of a standard and sections of a unit, in the words of documents."""

from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.payloads.indicators import Category, Method
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.payloads.unit import (
    Activity,
    ActivityType,
    ClassLevel,
    DomainName,
    PhotoSize,
    Section,
)
from curriculum_studio.core.roles import Opening, RemarkLabel
from curriculum_studio.core.words import Words
from curriculum_studio.languages import LocalizedText

#: Headings of elements that carry no title of their own (GB/T 1.1-2020, table 3).
ELEMENTS = Words[Literal[
    "foreword", "introduction", "bibliography", "index", "contents", "unsorted",
]]("documents.elements")  # fmt: skip

#: Titles of the chapters that every standard has (8.5 to 8.7).
CHAPTERS = Words[Literal["scope", "references", "terms", "symbols"]]("documents.chapters")

#: What kind of standard a new one shall be (GB/T 20001).
STANDARD_TYPES = Words[Literal[
    "general", "specification", "procedure", "guideline", "evaluation", "specification_evaluation",
    "vocabulary",
]]("documents.standard_types")  # fmt: skip

#: Titles of the chapters that make the core of a standard of a type.
CORE_CHAPTERS = Words[Literal[
    "requirements", "verification", "establishment", "instructions", "tracing", "considerations",
    "indicator_system", "values", "results", "organization",
]]("documents.core_chapters")  # fmt: skip

#: Sections of a theme unit, in their usual order.
UNIT_SECTIONS = Words[Literal[
    "origin", "value", "aims", "web", "environment", "resources", "activities", "week_plan", "home",
    "community", "safety", "deliberation", "reflection", "photos",
]]("documents.unit_sections")  # fmt: skip

#: Sections of an activity (教案), in their usual order.
ACTIVITY_SECTIONS = Words[Literal[
    "intent", "aims", "key_point", "difficulty", "materials", "experience", "process", "extension",
    "reflection", "safety", "home", "photos",
]]("documents.activity_sections")  # fmt: skip

#: Parts of an observation (观察记录), in the order of the form.
OBSERVATION_SECTIONS = Words[Literal[
    "observed", "analysis", "support",
]]("documents.observation_sections")  # fmt: skip

#: Phases of an activity's process.
PHASES = Words[Literal["opening", "main", "closing"]]("documents.phases")

#: How large a photo stands on paper.
PHOTO_SIZES = Words[PhotoSize]("documents.photo_sizes")

CLASS_LEVELS = Words[ClassLevel]("documents.class_levels")

DOMAINS = Words[DomainName]("documents.domains")

ACTIVITY_TYPES = Words[ActivityType]("documents.activity_types")

ACTIVITY_ORIGINS = Words[Literal["planned", "emergent"]]("documents.activity_origins")

INDICATOR_CATEGORIES = Words[Category]("documents.indicator_categories")

METHODS = Words[Method]("documents.methods")

#: Topics of the low-carbon curriculum; others are shown as they are written.
TOPICS = Words[Literal[
    "waste", "circular-economy", "plastic", "water", "food", "energy", "travel", "building",
    "biodiversity", "batteries", "climate",
]]("documents.topics")  # fmt: skip

STAGES = Words[Stage]("documents.stages")

#: What stands behind the title of a document that is another one’s copy.
COPIES = Words[Literal["copy", "new_version", "received"]]("documents.copies")

#: What a document says before a remark, and what else opens a text on the page.
REMARK_LABELS = Words[RemarkLabel]("documents.remark_labels")
OPENINGS = Words[Opening]("documents.openings")


def section_heading(role: str, *, of_activity: bool) -> LocalizedText:
    """Return the heading of a section of a unit, an activity or an observation."""
    own, other = (
        (ACTIVITY_SECTIONS, UNIT_SECTIONS) if of_activity else (UNIT_SECTIONS, ACTIVITY_SECTIONS)
    )
    return own.find(role) or other.find(role) or OBSERVATION_SECTIONS.of(role)


def heading_of(document: Document, node: Node) -> LocalizedText | None:
    """Return the heading that a node has by rule; None where it has none, or a title of its own."""
    if isinstance(node.payload, Section):
        above = document.nodes[node.parent]
        return section_heading(node.payload.role, of_activity=isinstance(above.payload, Activity))
    return ELEMENTS.find(node.kind)
