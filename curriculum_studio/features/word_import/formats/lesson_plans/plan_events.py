"""What stands in a plan, as a stream: fields begin, contents follow, rows come as a whole."""

from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import PlanLabel
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import PlanRows
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import FoundWeek
from curriculum_studio.ooxml.reader.blocks import Block
from curriculum_studio.values import dataclass

#: A second field of these begins another activity; a second one of others goes on in the section.
ONCE = frozenset(["aims", "process", "intent"])


@dataclass(frozen=True, slots=True)
class PlanField:
    """A field begins.

    `words` are those of a label that is not known, or is needed where its value stays text;
    `again`: the field goes on in the next row of a form with columns.
    """

    label: PlanLabel
    words: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A block of content."""

    block: Block


@dataclass(frozen=True, slots=True)
class Stop:
    """A form has ended: what follows does not belong to its last field."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table of which each is a step, an activity, a part of the day …"""

    rows: PlanRows | FoundWeek


Event = PlanField | Body | Stop | Rows
