"""What the commands of a page share: where they act, and carrying out what they say."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import apply
from curriculum_studio.editor.editing.phases import with_phases
from curriculum_studio.editor.editing.step import BELOW, END, EditStep
from curriculum_studio.editor.input.document_writer import DocumentWriter, TypedEdits
from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.selection import PageSelection
from curriculum_studio.editor.view.page_view import PageView
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import Language
from curriculum_studio.session.session import NamedEdits
from curriculum_studio.values import dataclass

#: Says what an act does to a document; None where it does nothing.
StepMaker = Callable[[Document], EditStep | None]


@dataclass(frozen=True, slots=True)
class Followed:
    """What is typed and not kept yet, what it makes of the document, and the step behind it."""

    writing: TypedEdits
    document: Document
    step: EditStep


class CommandContext(QObject):
    """One page with its caret and selection.

    `problem` carries a StudioError, `said` a message about something that was done.
    """

    problem = Signal(object)
    said = Signal(object)

    def __init__(self, view: PageView, writer: DocumentWriter) -> None:
        super().__init__(view)
        self.view = view
        self.writer = writer
        self._working = False
        self._row = -1
        view.page.restructuring.connect(self._restructuring)
        view.caret.problem.connect(self.problem)
        view.lost.connect(self._lost)

    @property
    def caret(self) -> EditController:
        """The caret."""
        return self.view.caret

    @property
    def page(self) -> PageModel:
        """The model."""
        return self.view.page

    @property
    def selection(self) -> PageSelection:
        """What is selected beyond a text."""
        return self.view.selection

    @property
    def document(self) -> Document:
        """The document as it stands."""
        return self.page.document

    @property
    def language(self) -> Language:
        """The language in which the caret is, or would be."""
        if self.caret.active:
            return self.caret.language
        shown = self.view.sheet.languages
        return self.page.active if self.page.active in shown else shown[0]

    @property
    def here(self) -> str:
        """The node at which a command acts: that of the caret, or the last one selected."""
        if self.selection.block is not None:
            row, column = self.selection.end
            spot = self.page.spot(row, column) if column >= FIRST_CELL else None
            return spot.node if spot is not None and spot.node else self.page.rows[row].node
        if self.caret.node:
            return self.caret.node
        row = self.caret.row
        return self.page.rows[row].node if row >= 0 else ""

    @property
    def nodes(self) -> list[str]:
        """The nodes at which a command for whole nodes acts."""
        if self.selection.active:
            return self.selection.nodes()
        return [self.here] if self.here else []

    @property
    def place(self) -> int:
        """The place of the caret in its text, in characters."""
        return self.caret.editor.place if self.caret.active else 0

    def above(self, node: str) -> str:
        """Return the text above a node, where the caret goes when it is gone."""
        place = self.page.place(node)
        row = place[0] - 1 if place is not None else -1
        while row >= 0:
            spot = self.page.rows[row].spot
            if spot is not None and spot.node:
                return spot.node
            cells = [each.spot.node for each in self.page.rows[row].cells if each.spot is not None]
            if any(cells):
                return next(each for each in reversed(cells) if each)
            row -= 1
        return self.document.id

    def perform(self, step: EditStep) -> bool:
        """Carry out a step, and put the caret where it says; return whether that went well."""

        def act() -> None:
            if step.edits:
                self.writer.do(with_phases(self.document, step.edits), step.label)

        return self._carry_out(act, step)

    def keep_and_perform(self, make: StepMaker) -> bool:
        """Keep what is typed and carry out a step on it; return whether there was one, and kept.

        Both are steps of undo, and one change where that is possible.
        """
        followed = self.followed(make)
        if followed is not None:
            return self.perform_with(followed)
        step = make(self.document) if self.caret.commit() and self.here else None
        return step is not None and self.perform(step)

    def followed(self, make: StepMaker) -> Followed | None:
        """Return what waits in the text under the caret, and the step that it can be kept with.

        None where nothing waits, what waits has to be kept first, or no step follows.
        """
        writing = None if self.selection.active else self.caret.waiting()
        if writing is None:
            return None
        document = apply(self.document, *writing.edits).document
        step = make(document)
        return Followed(writing, document, step) if step is not None and step.edits else None

    def perform_with(self, followed: Followed) -> bool:
        """Keep what is typed and carry out the step behind it, as one change."""
        step = followed.step
        edits = with_phases(followed.document, step.edits)
        follower = NamedEdits(edits, step.label)
        return self._carry_out(lambda: self.caret.keep_with(followed.writing, follower), step)

    def _carry_out(self, act: Callable[[], None], step: EditStep) -> bool:
        """Do what a step says, and put the caret where it says; return whether that went well."""
        language = self.language
        was_active = self.caret.active
        self._working = True
        try:
            act()
        except StudioError as problem:
            self.problem.emit(problem)
            return False
        finally:
            self._working = False
        self.selection.clear()
        if step.node:
            if step.typed:
                self.go(step.node, language, 0)
                self.caret.editor.put_text(step.typed)
            self.go(step.node, language, max(step.at, END))
            if step.at == BELOW:
                self.down()
        elif was_active and self.caret.active:
            self.view.walker.ensure_caret()
        return True

    def down(self) -> None:
        """Put the caret into the text below, as far to the side as it stands."""
        self.view.walker.step(self.caret.row, 1, float(self.caret.editor.x()))
        self.view.walker.ensure_caret()

    def go(self, node: str, language: Language, at: int = END, *, focus: bool = True) -> bool:
        """Put the caret into a node; return whether it could go there."""
        if language not in self.view.sheet.languages:
            language = self.view.sheet.languages[0]
        if not self._turn(node, language):
            return False
        index = self.page.index_of(node, language)
        if not index.isValid():
            return False
        row = index.row()
        if self.page.spot(row, index.column()) is None and self._by_rule_below(row, node):
            row += 1  # of a foreword, say, the heading cannot be written, but what stands below it
        if self.caret.open(row, index.column(), at, focus=focus):
            self.view.walker.ensure_caret()
            return True
        self.caret.close()
        self.view.scrollTo(index)
        self.view.setCurrentIndex(index)
        return False

    def _by_rule_below(self, row: int, node: str) -> bool:
        rows = self.page.rows
        return row + 1 < len(rows) and rows[row + 1].by_rule and rows[row + 1].node == node

    def _turn(self, node: str, language: Language) -> bool:
        """Let grids show a language if a node is in one: they show one language at a time."""
        place = self.page.place(node)
        if place is None or self.page.rows[place[0]].grid is None or language == self.page.active:
            return True
        if self.caret.active:
            if not self.caret.commit():
                return False
            self.caret.close()  # it may stand in a grid, in the language of before
        self.page.set_active(language)
        return True

    def _restructuring(self) -> None:
        row = self.page.row_of(self.caret.key)  # by its key, as its node may be gone already
        self._row = -1 if row is None else row

    def _lost(self) -> None:
        """The text under the caret is gone: go on with the one above it."""
        row = self._row
        if self._working:
            return
        focus = self.view.hasFocus()
        if not focus and row not in self.view.heights.visible():
            return  # whoever writes elsewhere sees the page stay as it is
        column = self.page.column(self.language)
        for target in range(min(row, len(self.page.rows)) - 1, -1, -1):
            columns = self.view.sheet.columns_of(target)
            wanted = column if column in columns else columns[0]
            if self.caret.open(target, wanted, END, focus=focus):
                return
