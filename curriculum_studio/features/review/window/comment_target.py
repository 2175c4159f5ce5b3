"""On what a comment is to be made."""

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.workbench.documents.document_view import DocumentView


def anchor_at(view: DocumentView) -> Anchor:
    """Return an anchor for what is selected on the page, or for the text under the caret."""
    node, language, start, end = view.page.words_chosen()
    content = view.content
    if node not in content:
        return Anchor(node=content.id, language=language)
    return anchored(content.nodes[node], language, start, end)
