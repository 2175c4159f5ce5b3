"""What came out of reading a filled workbook."""

from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.i18n import Message

Severity = Literal["rejected", "question", "note", "refused"]


@dataclass(frozen=True, slots=True)
class CellRemark:
    """What is said of a cell (sheet!cell), or of a sheet.

    rejected: what stands there was not taken over. question: data are missing or changed so much
    that somebody has to complete or confirm them. note: it was taken over, or could stay aside, but
    people should know. refused: because of it nothing of the workbook is taken over.
    """

    place: str
    reason: Message
    severity: Severity = "rejected"


@dataclass(frozen=True, slots=True)
class FilledWorkbook:
    """What came out of a workbook: an assessment or, if it was refused, none; and the remarks."""

    document: Document | None
    remarks: tuple[CellRemark, ...]
