"""Reading what reviewers send as what it is: a draft with comments, a form or the log."""

from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.registry import Sent
from curriculum_studio.features.review.formats.word_comments.inspection import Inspection
from curriculum_studio.features.review.formats.word_comments.reader import inspecting
from curriculum_studio.i18n import StudioError, Work
from curriculum_studio.ooxml.draft.names import DOCUMENT_PROPERTY
from curriculum_studio.untrusted import open_ooxml
from curriculum_studio.untrusted.open_package import family_of


def read_sent(content: bytes, name: str) -> Work[Sent]:
    """Read a file with comments; yields progress.

    Raises:
        StudioError: if it is neither a draft nor a form, is damaged or locked.

    """
    # What it is counts, not what it is called.
    if family_of(open_ooxml(content, name)) == "excel":
        return Sent(Inspection((), (), {}, {}), read_sheet(content, name))
    inspection = yield from inspecting(content, name)
    if inspection.properties.get(DOCUMENT_PROPERTY):
        return Sent(inspection)
    said = bool(inspection.comments or inspection.revisions)
    try:
        sheet = read_sheet(content, name)
    except StudioError:
        if said:
            return Sent(inspection)
        raise
    # A draft can hold an empty form in an annex.
    return Sent(inspection, None if said and not (sheet.rows or sheet.no_comments) else sheet)
