"""Shows the form of cover and foreword, and keeps what was written there in one step."""

from dataclasses import replace

from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.standards.window.front_matter_dialog import FrontDialog
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext


def build(desk: AppContext) -> "Front":
    """Return what the action works with."""
    return Front(desk)


class Front:
    """Cover and foreword of the standard in front."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        self._desk = desk

    def show(self) -> None:
        """Let the form be filled in, and keep it."""
        view = self._desk.view
        if view is None or not view.page.commit():
            return
        root = view.content.root
        if not isinstance(root.payload, FrontMatter):
            return
        titles = {language: root.text(language) for language in LANGUAGES}
        language = self._desk.look.document_language
        dialog = FrontDialog(root.payload, titles, language, self._desk.window)
        if not dialog.exec():
            return
        edits: list[Edit] = []
        if dialog.front != root.payload:
            edits.append(SetPayload(root.id, dialog.front))
        for each in LANGUAGES:
            title = dialog.titles[each]
            if title != root.text(each):
                cell = replace(root.cell(each), text=title, marks=())
                edits.append(SetCell(root.id, each, typed(root, each, cell) if title else None))
        if edits:
            view.session.edit(view.document, edits, message("Steps", "Change cover and foreword"))
