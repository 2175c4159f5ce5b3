"""Pages as they will go out, made beside the window, with a line that says how that stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from curriculum_studio.features.publishing.window.pages_view import PagesView, PdfPages
from curriculum_studio.features.publishing.window.paper import ask_print
from curriculum_studio.i18n import Message, Progress, StudioError, Work, in_one_line, message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say

#: Begins the making of a PDF; what is to be known of it goes to the list.
Make = Callable[[list[Message]], Work[bytes]]


class PagePreview(QWidget):
    """Shows pages. `altered`: there are others now, or none.

    Those that are there stay until the next are made, but for a thing that has none.
    """

    altered = Signal()

    pages: PagesView
    words: QLabel
    said: QLabel
    bar: QProgressBar
    again: QPushButton
    count: QLabel
    back: QToolButton
    on: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "page_preview", PagesView)
        self._task: Task | None = None
        self._make: Make | None = None
        self.sheets: PdfPages | None = None
        self.again.clicked.connect(self._again)
        self.back.clicked.connect(lambda: self._turn(-self.pages.columns))
        self.on.clicked.connect(lambda: self._turn(self.pages.columns))
        self.pages.turned.connect(self._turned)
        self._state()

    @property
    def ready(self) -> bool:
        """Whether the pages are those that were asked for last."""
        return self.sheets is not None and self._task is None and self._make is not None

    def tell(self, words: str) -> None:
        """Say in a sentence what has no pages."""
        self.stop()
        self._make = None
        self._show(None)
        self.words.setText(words)
        self._state()

    def begin(self, make: Make) -> None:
        """Make pages; what was being made is given up."""
        self.stop()
        self._make = make
        told: list[Message] = []
        what = message("Print", "Laying out the pages …")
        try:
            task = Task(what, make(told))
        except StudioError as problem:
            self._refused(None, problem)
            return
        task.progressed.connect(lambda progress: self._progressed(task, progress))
        task.done.connect(lambda content: self._done(task, content, told))
        task.refused.connect(lambda problem: self._refused(task, problem))
        task.ended.connect(lambda: self._ended(task))
        self._task = task
        self._state(say(what))
        self.altered.emit()
        task.start()

    def _again(self) -> None:
        if self._make is not None:
            self.begin(self._make)

    def stop(self) -> None:
        """Give up what is being made; it ends at its next step, which nobody waits for."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def end(self) -> None:
        """Stop, wait for what was begun, and release the pages."""
        task = self._task
        self.stop()
        if task is not None:
            task.wait()
        self._show(None)

    def ask_print(self, name: str) -> bool:
        """Ask for a printer, and print; return whether it was printed.

        Raises:
            StudioError: if there is no printer, or it takes nothing.

        """
        return self.sheets is not None and ask_print(self.sheets, name, self)

    def _progressed(self, task: Task, progress: Progress) -> None:
        if task is self._task:
            self._state(say(progress.what))

    def _done(self, task: Task, content: bytes, told: Sequence[Message]) -> None:
        if task is self._task:
            self._task = None
            self._show(PdfPages(content))
            self._state(in_one_line(say(each) for each in told))
            self.altered.emit()

    def _refused(self, task: Task | None, problem: StudioError) -> None:
        if task is self._task:
            self._task = None
            self._show(None)
            self.words.setText(in_one_line(say(each) for each in problem.sentences))
            self._state()
            self.again.show()
            self.altered.emit()

    def _ended(self, task: Task) -> None:
        """Begin no waiting for work that a defect stopped."""
        if task is self._task:
            self._task = None
            self._state()

    def _show(self, sheets: PdfPages | None) -> None:
        older, self.sheets = self.sheets, sheets
        self.pages.show_sheets(sheets, keep=older is not None)
        if older is not None:
            older.close()

    def _state(self, said: str = "") -> None:
        """Show pages where there are some, else what is said instead of them."""
        self.said.setText(said)
        self.bar.setVisible(self._task is not None)
        self.again.hide()
        self.pages.setVisible(self._make is not None and self.sheets is not None)
        self.words.setHidden(self.pages.isVisibleTo(self))
        if self._task is not None:
            self.words.clear()
        for each in (self.count, self.back, self.on):
            each.setVisible(self.pages.isVisibleTo(self))

    def _turn(self, by: int) -> None:
        self.pages.go_to(self.pages.current + by)

    def _turned(self, at: int) -> None:
        whole = len(self.sheets) if self.sheets is not None else 0
        said = message("Print", "Page {number} of {count}").fill(number=at + 1, count=whole)
        self.count.setText(say(said))
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at + self.pages.columns < whole)
