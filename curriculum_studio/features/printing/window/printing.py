"""Opens the preview of what is in front."""

from collections.abc import Sequence

from curriculum_studio.core.languages import Language
from curriculum_studio.features.printing.window.print_preview import PrintPreview
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.workbench.context import AppContext

_KINDS = frozenset({"standard", "unit"})


class Printing:
    """Shows documents as they will be printed."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window with all that is in it."""
        self._desk = desk

    def show(self) -> None:
        """Show the pages of the document in front, in the languages that are shown of it."""
        self._desk.notices.careful(self._show)

    def _show(self) -> None:
        desk = self._desk
        desk.tabs.commit()
        document = desk.bench.session.document(desk.library.target)
        if document.kind not in _KINDS:
            raise StudioError(
                message("Print", "A document of this kind cannot be printed yet."),
                safe=message("Print", "Nothing was changed."),
                remedy=message("Print", "Open a standard or a theme unit."),
            )
        view = desk.tabs.view_of(document.id)
        languages: Sequence[Language] = view.page.languages if view is not None else ()
        chosen = tuple(languages) or (document.root.lead,)
        preview = PrintPreview(
            desk.bench.application.exporter, document, chosen, desk.settings, desk.window
        )
        preview.show()
        preview.begin()


def build(desk: AppContext) -> Printing:
    """Return what the actions of printing work with."""
    return Printing(desk)
