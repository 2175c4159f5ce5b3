"""What a tab says beside the title of its document."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.standard import FrontMatter


def badge_of(document: Document, language: Language) -> str:
    """Return the stage of a standard in a language; empty for other documents."""
    payload = document.root.payload
    if not isinstance(payload, FrontMatter):
        return ""
    stage = STAGES.get(payload.stage)
    return stage.get(language) if stage is not None else ""
