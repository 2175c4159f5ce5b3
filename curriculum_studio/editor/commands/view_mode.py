"""What of a document is seen on its page: all of it, some texts, or what readers see."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from curriculum_studio.core.languages import Language
from curriculum_studio.editor.commands.command_dispatcher import CommandDispatcher
from curriculum_studio.editor.model.row_filter import Wanted, hidden
from curriculum_studio.editor.view.page_view import PageView


class ViewMode(QObject):
    """Hides rows of one page.

    `unfiltered`: what was looked for was hidden, so everything is shown again.
    """

    unfiltered = Signal()

    def __init__(
        self, view: PageView, acts: CommandDispatcher, read_only: Callable[[bool], None]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._acts = acts
        self._read_only = read_only
        self._filtered: frozenset[str] = frozenset()
        self._before_reading = False

    @property
    def filtered(self) -> bool:
        """Whether only some texts are shown."""
        return bool(self._filtered)

    def show_only(self, wanted: Wanted | None, languages: tuple[Language, ...] = ()) -> int:
        """Show only texts of a state in some languages, or all (None); return how many they are.

        What is finished afterwards stays in sight until this is asked for again.
        """
        model = self._view.page
        self._filtered, count = frozenset(), 0
        if wanted is not None:
            self._filtered, count = hidden(model.document, model.whole(), wanted, languages)
        model.hide(self._filtered)
        return count

    def unhide(self, node: str) -> None:
        """Show everything again where what somebody looks for is hidden."""
        if self._filtered and self._view.page.hides(node):
            self.show_only(None)
            self.unfiltered.emit()

    def read(self, *, on: bool) -> None:
        """Show the document as readers see it, or as those who write it."""
        self._view.caret.close()
        self._view.selection.clear()
        if on:
            self._before_reading = self._acts.read_only
        self._read_only(on or self._before_reading)
        model = self._view.page
        absent = (row.key for row in model.whole() if row.absent)
        model.hide(frozenset(absent) if on else self._filtered)
        view = self._view
        view.layouts.reading = view.sheet.reading = view.decor.quiet = on
        view.layouts.renew()
        view.show_languages(view.sheet.languages)
