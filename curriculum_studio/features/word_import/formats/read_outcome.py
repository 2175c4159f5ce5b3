"""What a reader hands to tests beside the reading itself."""

from dataclasses import dataclass

from curriculum_studio.core.interchange import ImportResult
from curriculum_studio.ooxml.reader.statistics import ReadStatistics


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """What was read, with the record of all text that was resolved, and the printed numbers."""

    reading: ImportResult
    tally: ReadStatistics
    printed: dict[str, str]
