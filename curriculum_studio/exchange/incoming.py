"""What reviewers send, as plain values: a draft with comments, a filled form or the log."""

from dataclasses import dataclass

from curriculum_studio.exchange.comments.inspection import Inspection
from curriculum_studio.exchange.sheets.model import Sheet


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: a form if `sheet` is there, else a draft."""

    inspection: Inspection
    sheet: Sheet | None = None
