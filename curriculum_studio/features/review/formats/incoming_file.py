"""What reviewers send, as plain values: a draft with comments, a filled form or the log."""

from dataclasses import dataclass

from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm
from curriculum_studio.features.review.formats.word_comments.inspection import Inspection


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: a form if `sheet` is there, else a draft."""

    inspection: Inspection
    sheet: CommentForm | None = None
