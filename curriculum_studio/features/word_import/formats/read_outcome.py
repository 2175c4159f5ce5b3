"""What a reader hands to tests beside the reading itself."""

from dataclasses import dataclass

from curriculum_studio.core.interchange import Reading
from curriculum_studio.ooxml.reader.statistics import Tally


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read, with the record of all text that was resolved, and the printed numbers."""

    reading: Reading
    tally: Tally
    printed: dict[str, str]
