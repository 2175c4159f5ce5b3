"""The caret: on which text the editor stands, and when what is typed goes to the session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from curriculum_studio.core.text import Cell
from curriculum_studio.editor.input.cell_editor import CellEditor
from curriculum_studio.editor.input.document_writer import TYPING, DocumentWriter, TypedEdits, same
from curriculum_studio.editor.input.rich_text_edit import Loading, TextField
from curriculum_studio.editor.layout.cell_layouts import CellLayout, Layouts
from curriculum_studio.editor.layout.row_heights import Live
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import Language
from curriculum_studio.session.session import NamedEdits

# --- autosave ---------------------------------------------------------------------------------

#: Milliseconds of rest before typing is kept, and the longest that the first key of it waits.
REST, LATEST = 800, 1500


class Autosave(QObject):
    """Watches the field. `changed`: whether something waits. `due`: it has to be kept now.

    Nothing is due during a composition, or while a list is open whose filter stands in the text.
    """

    changed = Signal(bool)
    due = Signal()

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        #: Whether a list is open whose filter stands in the text.
        self.held = False
        self.waits = False
        self.rest = self._timer(REST)
        self.latest = self._timer(LATEST)
        field.edited.connect(self._edited)
        field.composing.connect(self._composing)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.due)
        return timer

    def settle(self) -> None:
        """Nothing waits any more."""
        self.stop()
        self._set(on=False)

    def stop(self) -> None:
        """Let nothing fall due by time."""
        self.rest.stop()
        self.latest.stop()

    def hold(self, *, on: bool) -> None:
        """Let nothing fall due while a list is open."""
        self.held = on
        if on:
            self.stop()
        elif self.waits:
            self._edited()

    def _set(self, *, on: bool) -> None:
        if on != self.waits:
            self.waits = on
            self.changed.emit(on)

    def _edited(self) -> None:
        self._set(on=True)
        if self._field.preedit or self.held:
            return
        self.rest.start()
        if not self.latest.isActive():
            self.latest.start()

    def _composing(self, on: bool) -> None:
        if on:
            self.stop()
        elif self.waits:
            self._edited()


# --- the controller ---------------------------------------------------------------------------

#: The editor is parked no farther out of sight than this, in pixels: never hidden, which would
#: lose the focus and a composition.
_FAR = 8000

#: Where the caret goes in a text: a place in characters (-1: end), a point of the viewport, or a
#: place across the page in the first (False) or last line (True).
Where = int | QPoint | tuple[float, bool] | None


class EditController(QObject):
    """Moves the one editor over the page.

    `moved`: node and language where it is now. `left`: the key of the row where it was.
    """

    moved = Signal(str, str)
    left = Signal(str)
    pendingChanged = Signal(bool)
    saved = Signal()
    problem = Signal(object)

    def __init__(
        self,
        editor: CellEditor,
        model: PageModel,
        layouts: Layouts,
        geometry: Geometry,
        writer: DocumentWriter,
        reveal: Callable[[int, int], None],
    ) -> None:
        super().__init__(editor.parent())
        self.editor = editor
        self._model = model
        self._layouts = layouts
        self._geometry = geometry
        self._writer = writer
        self._reveal = reveal
        self._spot: TextPlace | None = None
        self._key = ""
        self._column = 0
        self._language: Language = "zh"
        self._loading: Loading | None = None
        self._busy = False
        #: Whether what waits is being kept with a step that brings it elsewhere.
        self._passed_on = False
        self.opened = Cell()
        self.typing = Autosave(editor)
        self.typing.changed.connect(self.pendingChanged)
        self.typing.due.connect(self.commit)
        editor.composing.connect(self._composed)

    # Where it is

    @property
    def active(self) -> bool:
        """Whether the editor stands on a text."""
        return self._spot is not None

    @property
    def spot(self) -> TextPlace | None:
        """The spot under the caret."""
        return self._spot

    @property
    def node(self) -> str:
        """The node under the caret, empty if there is none (yet)."""
        return self._spot.node if self._spot is not None else ""

    @property
    def key(self) -> str:
        """The key of the row where the caret stood last."""
        return self._key

    @property
    def language(self) -> Language:
        """The language under the caret."""
        return self._language

    @property
    def pending(self) -> bool:
        """Whether something is typed that the session does not know yet."""
        return self.typing.waits

    def at(self) -> tuple[int, int] | None:
        """Return row and column of the caret now."""
        if self._spot is None:
            return None
        return self._model.locate(self._spot, self._key, self._column)

    @property
    def row(self) -> int:
        """The row of the caret, -1 if there is none."""
        at = self.at()
        return at[0] if at is not None else -1

    def live(self) -> Live | None:
        """Return what stands in the editor."""
        at = self.at()
        if at is None:
            return None
        return Live(at[0], at[1], self.editor.height(), self.editor.chips())

    # Moving

    def open(self, row: int, column: int, where: Where = None, *, focus: bool = True) -> bool:
        """Put the caret into a cell; return whether something can be written there."""
        spot = self._model.spot(row, column)
        if spot is None:
            return False
        if self.at() != (row, column):
            key = self._model.rows[row].key
            if not (self.commit() and self._read()):
                return False
            at = self._model.locate(spot, key, column)
            if at is None:
                return False
            row, column = at
            self._leave()
            self._spot, self._key, self._column = spot, self._model.rows[row].key, column
            self._language = self._model.language(column)
            if column < FIRST_CELL:
                self._model.set_active(self._language)
            if not isinstance(where, QPoint):  # what is clicked at must not slip away
                self._reveal(row, column)
            self.opened = self._model.text(spot, self._language)
            self._load(self.opened)
            self.editor.show()
            self.editor.raise_()
            self.moved.emit(spot.node, self._language)
        if focus:
            self.editor.setFocus()
        self.put(where)
        return True

    def put(self, where: Where) -> None:
        """Put the caret somewhere in the text."""
        editor = self.editor
        if where is None:
            return
        editor.finish()
        if isinstance(where, QPoint):
            editor.setTextCursor(editor.cursor_at(where))
        elif isinstance(where, tuple):
            across, last = where
            line = QPoint(round(across) - editor.x(), editor.height() - 3 if last else 3)
            editor.setTextCursor(editor.cursorForPosition(line))
        else:
            editor.go(where)

    def close(self) -> bool:
        """Keep what is typed and take the editor away; what cannot be kept stays in sight."""
        if not (self.commit() and self._read()):
            return False
        self._leave()
        self.editor.go_away()
        return True

    def drop(self) -> None:
        """Take the editor away; what stood in it is gone from the document."""
        self.typing.settle()
        self._spot = None
        self.editor.go_away()

    def _read(self) -> bool:
        """Let the writer read what was typed since the caret came; return whether it was kept."""
        spot = self._spot
        if spot is None or not spot.plain:
            return True
        if same(self.opened, self._model.text(spot, self._language)):
            return True
        try:
            self._writer.left(spot.node, self._language)
        except StudioError as problem:
            self.problem.emit(problem)
            return False
        return True

    def _leave(self) -> None:
        if self._spot is not None:
            self._writer.end_typing()
            self._spot = None
            self.left.emit(self._key)

    # Showing

    def _laid(self, row: int, column: int) -> CellLayout:
        width = self._geometry.box_width(self._model.rows[row], column)
        return self._layouts.laid(row, column, width)

    def _loading_of(self, row: int, column: int, cell: Cell) -> Loading:
        own = self._model.rows[row]
        laid = self._laid(row, column)
        grid = column >= FIRST_CELL
        chips = () if grid else self._model.labels.chips(own, self._language)
        return Loading(
            cell,
            self._layouts.typography,
            own.style,
            self._language,
            laid.stamp[1] - laid.inset,
            self._layouts.align(own, column),
            self._words_of(self._language),
            0.0 if laid.inset else laid.prefix_width,
            "" if laid.inset else laid.prefix,
            self._model.hint(row, column, live=True),
            chips,
            laid.symbol,
        )

    def _words_of(self, language: Language) -> Callable[..., str]:
        return lambda mark: self._layouts.words(mark, language)

    def _load(self, cell: Cell) -> None:
        at = self.at()
        if at is None:
            return
        self._loading = self._loading_of(*at, cell)
        self.editor.load(self._loading)
        self.place()
        self._name(*at)

    def _name(self, row: int, column: int) -> None:
        """Tell a screen reader where the editor stands."""
        self.editor.setAccessibleName(self._model.where(row, column))
        self.editor.setAccessibleDescription(self._model.condition(row, column))

    def corner(self) -> QPoint | None:
        """Return where the editor belongs in the viewport, however far out of sight."""
        at = self.at()
        if at is None:
            return None
        row, column = at
        own = self._model.rows[row]
        rect = self._geometry.rect(row, column)
        laid = self._laid(row, column)
        left = self._geometry.box_left(own, column, rect) + laid.inset
        top = self._geometry.box_top(own, column, rect) + laid.top
        return QPoint(left, top)

    def place(self) -> None:
        """Put the editor over its cell."""
        corner = self.corner()
        if corner is None:
            return
        spot = QPoint(corner.x(), max(-_FAR, min(_FAR, corner.y())))
        if self.editor.pos() != spot:
            self.editor.move(spot)

    def renew(self, *, force: bool = False) -> bool:
        """Follow the document and the page after a change; return whether the text is still there.

        What is typed and not kept yet stays in the editor.
        """
        if self._spot is None:
            return True
        at = self.at()
        if at is None:
            return False
        row, column = at
        self._key, self._column = self._model.rows[row].key, column
        cell = self._model.text(self._spot, self._language)
        written = self.editor.content()
        keeps = (self.typing.waits and not self._passed_on) or bool(self.editor.preedit)
        fresh = self._loading_of(row, column, cell)
        if force or not _alike(fresh, self._loading) or not (keeps or same(cell, written)):
            place = self.editor.place
            self._loading = fresh
            if keeps:
                self.editor.finish()
                cell = self.editor.content()
            if not same(cell, written):
                self.opened = cell
            self._load(cell)
            self.editor.go(min(place, len(cell.text)))
        else:
            self._name(row, column)
        self.place()
        return True

    def _composed(self, on: bool) -> None:
        """Show what others wrote here while something was composed that came to nothing."""
        if not on and not self.typing.waits:
            self.renew()

    def reopened(self) -> None:
        """Take the text as it stands for the one with which the caret came."""
        if self._spot is not None:
            self.opened = self._model.text(self._spot, self._language)

    # Keeping

    def commit(self) -> bool:
        """Bring what is typed to the session; return whether that went well."""
        if self._spot is None or self._busy:
            return True
        self.editor.finish()
        self.typing.stop()
        if not self.typing.waits:
            return True
        written = self.editor.content()
        writing = self._writer.typed(self._spot, self._language, written)
        if writing is None:
            self.typing.settle()
            kept = self._model.text(self._spot, self._language)
            if not same(kept, written):
                self._load(kept)  # blanks alone make no text
            return True
        before, was_absent = self._spot, not self._spot.node
        self._spot = TextPlace(writing.node) if was_absent else before
        self._busy = True
        try:
            self._writer.do(writing.edits, TYPING, writing.merge_key)
        except StudioError as problem:
            self._spot = before
            self.problem.emit(problem)
            return False
        finally:
            self._busy = False
        self.typing.settle()
        self.saved.emit()
        # What was written may have no place on the page, as a cell below another that reaches down.
        if was_absent and self._spot is not None:
            self.moved.emit(self._spot.node, self._language)
        return True

    def waiting(self) -> TypedEdits | None:
        """Return what is typed and not kept yet, if it can be kept with a step that follows it.

        That is a text of its own, which further typing would join; all else `commit` keeps before.
        """
        spot = self._spot
        if spot is None or not spot.plain or self._busy:
            return None
        self.editor.finish()
        if not self.typing.waits:
            return None
        writing = self._writer.typed(spot, self._language, self.editor.content())
        return writing if writing is not None and writing.merge_key else None

    def keep_with(self, writing: TypedEdits, follower: NamedEdits) -> None:
        """Bring what is typed to the session, with a step after it that works on the same text.

        Raises:
            StudioError: if that cannot be kept; what is typed waits as before.

        """
        self.typing.stop()
        self._busy = self._passed_on = True
        try:
            own = NamedEdits(writing.edits, TYPING, writing.merge_key)
            self._writer.do_in_turn((own, follower))
        finally:
            self._busy = self._passed_on = False
        self.typing.settle()
        self.saved.emit()


def _alike(one: Loading, other: Loading | None) -> bool:
    """Whether two loadings look alike, whatever their texts."""
    if other is None:
        return False
    return (
        one.typography is other.typography
        and (one.style, one.language, one.width, one.align)
        == (other.style, other.language, other.width, other.align)
        and (one.indent, one.prefix, one.chips) == (other.indent, other.prefix, other.chips)
        and one.symbol == other.symbol
    )
