"""What of a document is seen on its page: all of it, some texts, or what readers see."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.editor.commands.command_dispatcher import CommandDispatcher
from curriculum_studio.editor.model.rows import PageRow
from curriculum_studio.editor.view.page_view import PageView
from curriculum_studio.languages import Language

# --- texts of one state alone -----------------------------------------------------------------

#: What is to be seen: whatever is not finished, what has another source now, what lacks a text.
Wanted = Literal["unfinished", "stale", "empty"]

_STATES: dict[Wanted, frozenset[CellState]] = {
    "unfinished": frozenset({CellState.DRAFT, CellState.STALE, CellState.EMPTY}),
    "stale": frozenset({CellState.STALE}),
    "empty": frozenset({CellState.EMPTY}),
}


def fits(node: Node, wanted: Wanted, languages: Iterable[Language]) -> bool:
    """Whether a node has a text of a wanted state in one of the languages."""
    states = _STATES[wanted]
    for language in languages:
        own = state(node, language)
        if own not in states:
            continue
        if own is CellState.EMPTY and (language == node.lead or node.cell(node.lead).blank):
            continue
        return True
    return False


def hidden(
    document: Document, rows: Sequence[PageRow], wanted: Wanted, languages: Sequence[Language]
) -> tuple[frozenset[str], int]:
    """Return the keys of the rows to hide, and how many texts fit.

    A table stays whole if one of its cells fits, and the headings above a text stay with it.
    """
    kept: set[str] = {rows[0].key} if rows else set()
    count = 0
    block: list[PageRow] = []
    fitting = False

    def close() -> None:
        if fitting:
            kept.update(row.key for row in block)

    above: set[str] = set()
    for row in rows:
        if row.grid is None:
            close()
            block, fitting = [], False
        nodes = [each for each in _nodes_of(document, row) if fits(each, wanted, languages)]
        count += len(nodes)
        for node in nodes:
            above.update(each.id for each in document.ancestors(node.id))
        if row.grid is not None:
            block.append(row)
            fitting = fitting or bool(nodes)
        elif nodes:
            kept.add(row.key)
    close()
    # Captions and headings that hold what is shown; whatever else lies between is hidden.
    kept.update(row.key for row in rows if row.grid is None and row.node in above)
    return frozenset(row.key for row in rows if row.key not in kept), count


def _nodes_of(document: Document, row: PageRow) -> list[Node]:
    spots = [row.spot] if row.grid is None else [cell.spot for cell in row.cells]
    found = (document.nodes.get(spot.node) for spot in spots if spot is not None and spot.plain)
    return [node for node in found if node is not None]


# --- the mode of a page -----------------------------------------------------------------------


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


# --- keys and mouse while a page is read ------------------------------------------------------

#: Pixels that a key for up and down scrolls.
_STEP = 60

_PAGES = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Left: -1,
}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingView(QObject):
    """Takes the keys and the mouse of a page while it is read."""

    def __init__(self, view: PageView, leave: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._leave = leave
        self.on = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn pages by keys; presses of the mouse put no caret anywhere."""
        if not self.on:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent) and event.type() != QEvent.Type.MouseMove:
            return True
        return event.type() == QEvent.Type.ContextMenu

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        bar = self._view.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _PAGES:
            self._view.walker.turn(_PAGES[key])
        elif key in _STEPS:
            self._view.scroll_by(_STEPS[key] * _STEP)
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            # Everything else, shortcuts of the window above all, goes its way.
            return bool(event.text()) and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return True
