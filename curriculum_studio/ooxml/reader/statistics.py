"""What happened while a file was read: counts for the report, and all text that was resolved.

Resolved text is text of the file that does not come back as text, because it is computed anew
(numbers, fixed headings, tables of contents) or stands in a field of a payload. Everything else has
to be in the tree; tests prove it with this record.
"""

from collections import Counter
from typing import Literal

Count = Literal[
    "inserted",
    "deleted",
    "drawings",
    "bad_pictures",
    "linked_pictures",
    "charts",
    "formulas",
    "linear_formulas",
    "old_formulas",
    "endnotes",
    "hidden",
    "nested",
    "moved_pictures",
]
Reason = Literal[
    "number",
    "reference",
    "label",
    "heading",
    "contents",
    "page",
    "repeated",
    "value",
    "empty",
]


class ReadStatistics:
    """Counts and resolved text of one file."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.counts: Counter[Count] = Counter()
        self._resolved: list[tuple[Reason, str]] = []

    def count(self, what: Count, by: int = 1) -> None:
        """Count something that the report tells."""
        self.counts[what] += by

    def resolve(self, reason: Reason, text: str) -> None:
        """Record text that is computed anew or became a value."""
        if text.strip():
            self._resolved.append((reason, text))

    def keep(self, reason: Reason, text: str) -> None:
        """Take a piece of the text resolved last out of the record: it stays in the tree."""
        said, last = self._resolved.pop()
        self._resolved.append((said, last.replace(text, "", 1) if said == reason else last))

    @property
    def resolved(self) -> tuple[tuple[Reason, str], ...]:
        """All that was resolved, in reading order."""
        return tuple(self._resolved)
