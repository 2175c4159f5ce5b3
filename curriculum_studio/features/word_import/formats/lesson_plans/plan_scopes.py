"""Which parts of a plan belong to the theme, and which to one of its activities."""

from dataclasses import replace

from curriculum_studio.core.headings import UNIT_SECTIONS
from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import (
    begins_in_bold,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import PlanLabel
from curriculum_studio.ooxml.reader.blocks import LeadKind, WordParagraph, lead_of

#: Parts of a theme and of an activity that stand at the end of either.
_OF_BOTH = frozenset(["home", "environment", "reflection"])


class UnitScope:
    """Knows what the headings of the unit look like.

    Families, safety and looking back are parts of a unit and of an activity alike.
    """

    def __init__(self, *, theme: bool) -> None:
        """Begin a plan; `theme` says that it is one, with activities of its own."""
        self._theme = theme
        #: Whether the last heading of a part of the unit was bold; its level, kind of number and
        #: number.
        self._bold = False
        self._last: tuple[int, LeadKind | None, int] = (0, None, 0)

    def of(self, label: PlanLabel, line: WordParagraph, *, below: bool) -> PlanLabel:
        """Return a label as one of the unit where its heading stands among those of the unit.

        `below` says that nothing but a table of activities stands before it.
        """
        lead = lead_of(line)
        kind = lead.kind if lead is not None else None
        number = lead.value if lead is not None else 0
        bold = line.bold or begins_in_bold(line)
        if label.scope == "unit":
            self._bold = bold
            self._last = (line.level, kind, number)
            return label
        if self._theme and below and line.bold and label.scope == "either":
            # A heading below a table of activities is none of the last of them.
            return replace(label, scope="unit") if label.role in UNIT_SECTIONS else label
        if self._theme and label.role in _OF_BOTH and bold and self._bold:
            # The headings of the unit are bold, and those of its activities are not.
            return replace(label, scope="unit")
        level, known, last = self._last
        same = (line.level > 0 and line.level == level) or (kind is not None and kind == known)
        if same and number in {0, last + 1} and label.role in UNIT_SECTIONS:
            self._last = (level, known, number)
            return replace(label, scope="unit")
        return label
