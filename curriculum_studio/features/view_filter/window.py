"""Showing some texts of a document, or all of it as readers see it."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from curriculum_studio.editor.commands.view_mode import ReadingView, Wanted
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

# --- the bar ----------------------------------------------------------------------------------

_WANTED: tuple[tuple[str, Message], ...] = (
    ("unfinished", message("Filter", "unfinished texts")),
    ("stale", message("Filter", "texts whose source changed")),
    ("empty", message("Filter", "texts not translated")),
)


class FilterBar(QFrame):
    """Says what is shown. `asked`: show it anew; `closed`: show everything again."""

    asked = Signal()
    closed = Signal()

    wanted: QComboBox
    language: QComboBox
    count: QLabel
    again: QPushButton
    everything: QPushButton

    def __init__(self, parent: QWidget) -> None:
        """Begin with everything that is not finished."""
        super().__init__(parent)
        load_form(self, "filter")
        for name, _ in _WANTED:
            self.wanted.addItem("", name)
        for language in LANGUAGES:
            self.language.addItem(SHORT_NAMES[language], language)
        self.language.insertItem(0, "", None)
        self.language.setCurrentIndex(0)
        for combo in (self.wanted, self.language):
            combo.activated.connect(lambda _: self.asked.emit())
        self.again.clicked.connect(self.asked)
        self.everything.clicked.connect(self.closed)
        self._say()

    def languages(self, shown: tuple[Language, ...]) -> tuple[Language, ...]:
        """Return the languages in which texts are looked at: one, or all that are shown."""
        chosen = self.language.currentData()
        return shown if chosen is None else (chosen,)

    def show_count(self, count: int) -> None:
        """Say how many texts there are."""
        if count:
            text = message("Filter", "Texts: {count}").fill(count=count)
        else:
            text = message("Filter", "There are none left: everything is done.")
        self.count.setText(say(text))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.wanted.count():
            self._say()

    def _say(self) -> None:
        for at, (_, words) in enumerate(_WANTED):
            self.wanted.setItemText(at, say(words))
        self.language.setItemText(0, say(message("Filter", "languages shown")))


# --- the controller ---------------------------------------------------------------------------

#: Where the bar stands in a view: below that of old versions.
_PLACE = 1


class ViewFilter(QObject):
    """Hides rows of pages, and everything around a page that is read."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._bars: dict[DocumentView, FilterBar] = {}
        self._read: tuple[DocumentView, ReadingView] | None = None
        self._was_full = False
        self._focused = False
        context.tabs.changed.connect(self._front_changed)
        context.tabs.closed.connect(self._closed)

    # Filtering

    @property
    def filtered(self) -> bool:
        """Whether the document in front shows some of its texts only."""
        view = self._context.view
        return view is not None and view in self._bars and view.page.seeing.filtered

    def toggle(self) -> None:
        """Show only what is not finished, or everything again."""
        view = self._context.view
        if view is None:
            return
        if self.filtered:
            self.show_all(view)
        else:
            self._bar(view).show()
            self._filter(view)

    def show_all(self, view: DocumentView) -> None:
        """Show everything again."""
        view.page.seeing.show_only(None)
        self._hide_bar(view)

    def _filter(self, view: DocumentView) -> None:
        bar = self._bars[view]
        if not view.page.commit():
            return
        wanted = cast("Wanted", bar.wanted.currentData())
        count = view.page.seeing.show_only(wanted, bar.languages(view.page.languages))
        bar.show_count(count)
        view.page.setFocus()

    def _bar(self, view: DocumentView) -> FilterBar:
        bar = self._bars.get(view)
        if bar is None:
            bar = self._bars[view] = FilterBar(view)
            bar.asked.connect(partial(self._filter, view))
            bar.closed.connect(partial(self.show_all, view))
            view.page.seeing.unfiltered.connect(bar.hide)
            layout = view.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(_PLACE, bar)
        return bar

    def _hide_bar(self, view: DocumentView) -> None:
        bar = self._bars.get(view)
        if bar is not None:
            bar.hide()

    def _closed(self, view: DocumentView | Board) -> None:
        if isinstance(view, DocumentView):
            self._bars.pop(view, None)
            if self._read is not None and self._read[0] is view:
                self.leave()

    # Reading

    @property
    def reading(self) -> bool:
        """Whether a document is read."""
        return self._read is not None

    def read(self) -> None:
        """Show the document in front as readers see it, or go back to work."""
        view = self._context.view
        if self._read is not None:
            self.leave()
        elif view is not None and view.page.commit():
            self._begin(view)

    def leave(self) -> None:
        """Bring everything back."""
        if self._read is None:
            return
        view, reading = self._read
        self._read = None
        reading.on = False
        view.page.seeing.read(on=False)
        window = self._context.window
        window.menus.show()
        self._strip(shown=True)
        if self._context.viewing.focused != self._focused:
            self._context.viewing.toggle_focus()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if view in self._bars:
            self._bars[view].setVisible(view.page.seeing.filtered)
        view.page.setFocus()

    def _begin(self, view: DocumentView) -> None:
        window = self._context.window
        reading = view.findChild(ReadingView) or ReadingView(view.page.view, self.leave)
        self._read = (view, reading)
        reading.on = True
        self._was_full = bool(window.windowState() & Qt.WindowState.WindowFullScreen)
        self._focused = self._context.viewing.focused
        if not self._focused:
            self._context.viewing.toggle_focus()
        self._strip(shown=False)
        window.menus.hide()
        self._hide_bar(view)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        view.page.seeing.read(on=True)
        view.page.view.setFocus()
        self._context.notices.note(message("Reading", "Press Esc to go back to work."))

    def _strip(self, *, shown: bool) -> None:
        """Show or hide the strip of tabs."""
        strip = self._context.tabs.documentTabs.parentWidget()
        if strip is not None:
            strip.setVisible(shown)

    def _front_changed(self) -> None:
        if self._read is not None and self._context.view is not self._read[0]:
            self.leave()
