"""The page of a document, as the window uses it, with the names of its goals."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curriculum_studio.core.derived import ReferenceIndex, TextCounts
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.goals import goal_place, goal_title
from curriculum_studio.editor.clipboard.paste_drop import DropTarget, RunLong
from curriculum_studio.editor.commands.column_borders import Borders
from curriculum_studio.editor.commands.command_dispatcher import CommandDispatcher
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.commands.view_mode import ViewMode
from curriculum_studio.editor.editing.step import END
from curriculum_studio.editor.formula.formula_cache import Formulas
from curriculum_studio.editor.input.cell_editor import combined, combined_of, is_printable
from curriculum_studio.editor.input.document_writer import DocumentWriter
from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.editor.model.comment_markers import RemarkSource
from curriculum_studio.editor.model.display_text import shortened
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.editor.view.page_view import PageView
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.ports import AttachmentStore
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.theme import USUAL_FONTS, FontChoice, Theme

# --- names of goals ---------------------------------------------------------------------------


class SessionGoals:
    """Knows the goals of the frameworks of a workspace; each is looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names: dict[tuple[str, str, Language], str] = {}

    def name(self, framework: str, goal: str, language: Language) -> str:
        """Return a short name of a goal, empty if its framework is not there."""
        key = (framework, goal, language)
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._look_up(framework, goal, language)
        return found

    def forget(self) -> None:
        """Look all of them up anew: a framework changed."""
        self._names.clear()

    def _look_up(self, framework: str, goal: str, language: Language) -> str:
        try:
            document = self._session.document(framework)
        except StudioError:
            return ""
        if goal not in document.nodes:
            return ""
        place = goal_place(document, goal, language)
        # A bare code says nothing to a reader who does not know the framework by heart.
        return (
            place
            if " " in place or "·" in place
            else shortened(goal_title(document, goal, language))
        )


# --- the page ---------------------------------------------------------------------------------

PAGE = message("Page", "Page")

#: Least and largest zoom, and what a step of the wheel multiplies it with.
LEAST, LARGEST, STEP = 0.5, 3.0, 1.1

#: Keys that are no command of a menu but belong to the page.
_OWN_KEYS = {
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
}


#: What the keys of a command mean in a text, where that is more than the command itself.
_BY_KEY = {"indent": "tab", "outdent": "back_tab"}


def _keys(chosen: Mapping[str, Sequence[str]]) -> dict[int, str]:
    """Return which keys mean which commands while the caret is in a text.

    `chosen` are keys, as Qt writes them, of commands that have others than the usual one.
    """
    found = {key.value: name for key, name in _OWN_KEYS.items()}
    control = Qt.KeyboardModifier.ControlModifier.value
    found[control | Qt.Key.Key_Home.value] = "page_top"
    found[control | Qt.Key.Key_End.value] = "page_end"
    for command in COMMANDS:
        if command.name in {"join", "choose", "select_cell"}:
            continue  # only at the beginning of a text; the editor knows when
        for shortcut in chosen.get(command.name, (command.shortcut,)):
            for key in combined_of(shortcut):
                # The level changes at the start of a text only; in the middle Tab leads on.
                found[key] = _BY_KEY.get(command.name, command.name)
    return found


class DocumentPage(QWidget):
    """One document on one page, written in place.

    `caretMoved`: node and language under the caret. `pendingChanged`: whether something is typed
    that is not kept yet; `saved` when it is. `problem` carries a StudioError, `noted`
    a message. `zoomChanged`: the wheel asked for another zoom. `menuWanted`: where on the screen a
    menu is wanted.
    """

    caretMoved = Signal(str, str)
    pendingChanged = Signal(bool)
    saved = Signal()
    problem = Signal(object)
    noted = Signal(object)
    zoomChanged = Signal(float)
    menuWanted = Signal(QPoint)

    def __init__(
        self,
        session: Session,
        signals: SessionSignals,
        document: str,
        theme: Theme,
        attachments: AttachmentStore,
        say: Callable[[Message], str],
        parent: QWidget | None = None,
        *,
        fonts: FontChoice = USUAL_FONTS,
    ) -> None:
        """Show a document of a session.

        Raises:
            StudioError: if there is no such document.

        """
        super().__init__(parent)
        self._session = session
        self._identity = document
        self._theme = theme
        self._fonts = fonts
        self._zoom = 1.0
        self._formulas = Formulas()
        self._goals = SessionGoals(session)
        writer = DocumentWriter(session, document)
        self._model = PageModel(session.derived(document), say, self._goals.name)
        pictures = PictureCache(attachments)
        self._keys = _keys({})
        self._view = PageView(self._model, self._typography(), writer, pictures, say, self._keys)
        self._view.setAccessibleName(say(PAGE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._context = CommandContext(self._view, writer)
        self._acts = CommandDispatcher(self._context, say, attachments)
        self._dropping = DropTarget(self._context, self._acts)
        self._borders = Borders(self._context, lambda: not self.read_only)
        self._say = say
        self._ended = False
        self.seeing = ViewMode(self._view, self._acts, self.set_read_only)
        self._connect(signals)

    def _connect(self, signals: SessionSignals) -> None:
        caret = self._view.caret
        caret.moved.connect(self.caretMoved)
        caret.pendingChanged.connect(self.pendingChanged)
        caret.saved.connect(self.saved)
        self._context.problem.connect(self.problem)
        self._context.said.connect(self.noted)
        self._view.commanded.connect(self.run)
        self._view.keyed.connect(self._key)
        self._view.zoomed.connect(self._zoomed)
        self._view.menuWanted.connect(self.menuWanted)
        self._view.editor.lost.connect(caret.commit)
        signals.changed.connect(self._changed)
        signals.ended.connect(self._end)

    def run_long_by(self, run: RunLong) -> None:
        """Let long work, as a large paste, show how far it is and be cancelled."""
        self._acts.copying.taking.run_long = run

    # What it shows

    @property
    def document(self) -> str:
        """The id of the document."""
        return self._identity

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages shown side by side."""
        return self._view.sheet.languages

    @property
    def current_node(self) -> str:
        """The node under the caret, or the last one selected; empty if there is none."""
        return self._context.here

    @property
    def current_language(self) -> Language:
        """The language under the caret."""
        return self._context.language

    @property
    def caret(self) -> EditController:
        """The caret, for what stands beside the page."""
        return self._view.caret

    @property
    def view(self) -> PageView:
        """The view."""
        return self._view

    @property
    def zoom(self) -> float:
        """The zoom of texts, 1 being the usual size."""
        return self._zoom

    def set_languages(self, languages: tuple[Language, ...]) -> None:
        """Show languages side by side, in their usual order."""
        shown = tuple(language for language in LANGUAGES if language in languages)
        if shown and shown != self.languages:
            self._view.show_languages(shown)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in the colours of a theme."""
        self._theme = theme
        self._view.look(self._typography())

    def set_fonts(self, fonts: FontChoice) -> None:
        """Show texts in other fonts."""
        if fonts != self._fonts:
            self._fonts = fonts
            self._view.look(self._typography())

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Obey other keys than the usual ones: as Qt writes them, by the name of their command."""
        self._keys = _keys(chosen)
        self._view.editor.take_keys(self._keys)

    def _typography(self) -> Typography:
        return Typography(self._theme, self._zoom, self._formulas, self._fonts)

    def set_zoom(self, zoom: float) -> None:
        """Show texts larger or smaller; 1 is the usual size."""
        self._zoom = max(LEAST, min(LARGEST, zoom))
        self._view.look(self._typography())

    @property
    def read_only(self) -> bool:
        """Whether the page only shows the document, as for an old version of it."""
        return self._acts.read_only

    def set_read_only(self, on: bool) -> None:
        """Let the document be read and copied, but not changed."""
        self._view.caret.commit()
        self._acts.read_only = on
        self._view.editor.only_read(on=on)

    def show_node(self, node: str, language: Language | None = None, at: int = 0) -> None:
        """Bring a node into sight and put the caret there; the focus stays where it is.

        A node that was out of sight comes to stand where one can read on from it.
        """
        self.seeing.unhide(node)
        has_focus = self._view.hasFocus() or self._view.editor.hasFocus()
        bar = self._view.verticalScrollBar()
        before = bar.value()
        self._context.go(node, language or self._context.language, at, focus=has_focus)
        if bar.value() != before:
            self._view.walker.make_room_below()

    def show_words(self, node: str, language: Language, start: int, end: int) -> None:
        """Bring words of a node into sight and select them."""
        self.show_node(node, language)
        caret = self._view.caret
        if caret.node == node and caret.language == language and start < end:
            caret.editor.go(start, end=end)

    def words_chosen(self) -> tuple[str, Language, int, int]:
        """Return what is selected: node, language, characters from and to; all of it for none."""
        caret = self._view.caret
        spot = caret.spot
        if spot is None or not spot.plain or self._view.selection.active:
            return self._context.here, self._context.language, 0, 0
        return (caret.node, caret.language, *caret.editor.selection())

    def selected_texts(self) -> list[tuple[Language, str]]:
        """Return the texts that are selected with their languages; none for a mere caret."""
        selection = self._view.selection
        if selection.active:
            nodes = self._context.document.nodes
            found = dict.fromkeys(selection.texts())
            return [(language, nodes[node].text(language)) for node, language in found]
        node, language, start, end = self.words_chosen()
        if start == end:
            return []
        return [(language, self._context.document.nodes[node].text(language)[start:end])]

    def mark_remarks(self, source: RemarkSource) -> None:
        """Mark the comments that somebody knows."""
        self._view.remarking.use(source)

    def follow(self, changes: Iterable[Touched]) -> None:
        """Bring into sight what undo or redo touched, and put the caret there."""
        document = self._model.document
        for each in changes:
            if each.document != self._identity or each.whole:
                continue
            for node, language in sorted(each.cells):
                if node in document.nodes:
                    self.seeing.unhide(node)
                    self._context.go(node, language, END)
                    return
            for node in sorted(each.added | each.moved | each.kinds | each.nodes):
                if node in document.nodes:
                    self._context.go(node, self._context.language, END)
                    return

    # What is written

    def commit(self) -> bool:
        """Bring what is typed to the session, also out of an input method.

        Returns whether that went well; if not, `problem` has told why and the text stays.
        """
        return self._view.caret.commit()

    @property
    def counts(self) -> TextCounts:
        """How much is written, and how many translations wait for somebody."""
        return self._session.derived(self._identity).part(TextCounts)

    def read_ahead(self, seconds: float = float("inf")) -> bool:
        """Read for some time what the first edit would wait for; return whether all is read."""
        derived = self._session.derived(self._identity)
        return all(derived.part(each).go_on(seconds) for each in (TextCounts, ReferenceIndex))

    # Commands

    def can(self, command: str) -> bool:
        """Whether a command of the page would do something now."""
        return self._acts.can(command)

    def run(self, command: str, **arguments: object) -> None:
        """Run a command of the page by its name."""
        walker = self._view.walker
        match command:
            case "page_up":
                walker.turn(-1)
            case "page_down":
                walker.turn(1)
            case "page_top":
                walker.to_end(last=False)
            case "page_end":
                walker.to_end(last=True)
            case _:
                self._acts.run(command, **arguments)

    def _key(self, event: QKeyEvent) -> None:
        """Use a key that came while cells are selected, or while there is no caret yet."""
        selection, view = self._view.selection, self._view
        key = event.key()
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        event.accept()
        if not selection.active:
            if plain and (down or key in (Qt.Key.Key_Return, Qt.Key.Key_F2)):
                view.walker.to_end(last=False)
            else:
                event.ignore()
        elif (across or down) and shift:
            view.walker.show(selection.extend(down, across))
        elif (across or down) and plain:
            end = selection.extend(down, across)
            selection.choose(end, end)
            view.walker.show(end)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._write_in(selection.end)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not self.read_only:
                self._acts.copying.delete()
        elif plain and key == Qt.Key.Key_Escape:
            selection.clear()
        elif (name := self._keys.get(combined(event))) is not None:
            self.run(name)
        elif is_printable(event) and self._write_in(selection.end):
            view.editor.keyPressEvent(event)
        else:
            event.ignore()

    def _write_in(self, cell: tuple[int, int]) -> bool:
        return self._view.caret.open(*cell, END)

    def _zoomed(self, steps: int) -> None:
        self.set_zoom(self._zoom * STEP**steps)
        self.zoomChanged.emit(self._zoom)

    # Changes

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for each in changes:
            if each.document == self._identity:
                self._renew(each)
            elif each.nodes or each.cells or each.structure:
                self._goals.forget()

    def _renew(self, changes: Touched) -> None:
        try:
            derived = self._session.derived(self._identity)
        except StudioError:
            # The document is gone; whoever shows this page takes it away.
            self._view.caret.drop()
            return
        self._model.renew(derived, changes)

    def _end(self) -> None:
        self._ended = True

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        super().changeEvent(event)
        # A page whose tab was closed with its library lives on until Qt deletes it, and texts
        # that were there before cannot be asked for any more.
        if event.type() == QEvent.Type.LanguageChange and not self._ended:
            self._view.setAccessibleName(self._say(PAGE))
            self._view.look(self._typography())
