"""Replacing words that a term does not want by the one it prefers, after a look at every place."""

from curriculum_studio.features.find_replace.feature import FIND_REPLACE
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.features.terminology.model import Known
from curriculum_studio.features.terminology.window.terms_panel import Terms
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

_NONE = message("Terms", "No deprecated or forbidden word was found.")


def replace_avoided(context: AppContext) -> None:
    """Offer the preferred word for the one at the caret, or for the first one in the document."""
    view = context.view
    if view is None or not context.tabs.commit():
        return
    found = _avoided(view, WRITING_AIDS.of(context).terms)
    if found is None:
        context.notices.note(_NONE, perishable=True)
        return
    known, word, language = found
    concept = known.concept
    FIND_REPLACE.of(context).propose(word, concept.name(language), language, concept.nodes)


def _avoided(view: DocumentView, terms: Terms) -> tuple[Known, str, Language] | None:
    """Return a word to avoid that has a better one, the one at the caret before all others."""
    caret = view.page.caret
    here = (caret.node, caret.language) if caret.active else None
    at = caret.editor.place if here is not None else 0
    first = None
    for node in view.content.walk():
        for language, cell in node.cells.items():
            for known in terms.find(view.document, cell.text, language):
                concept = known.concept
                if not known.avoided or node.id in concept.nodes or not concept.name(language):
                    continue
                found = known, cell.text[known.start : known.end], language
                first = first or found
                if here == (node.id, language) and known.start <= at <= known.end:
                    return found
    return first
