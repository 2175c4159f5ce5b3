"""The preview of a draft as it will be printed, and the action that opens it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QCloseEvent,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QSplitter,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.features.printing.window.pages_view import POINTS, PagesView, PdfPages
from curriculum_studio.features.printing.window.thumbnails import HEIGHT, WIDTH, Thumbnails
from curriculum_studio.features.publishing.window.export_dialog import exportable_parts
from curriculum_studio.i18n import Message, Progress, StudioError, in_one_line, message
from curriculum_studio.languages import Language
from curriculum_studio.render.format_registry import formats_of
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.widgets.dialog import Dialog, ask_target
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.window_state import last_folder

# --- the preview ------------------------------------------------------------------------------

#: Dots per inch that are sent to a printer.
_PRINTED = 300
_UPRIGHT, _ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
_ZOOMS = (50, 75, 100, 125, 150, 200)
#: After a change, pages wait so long for the next one (milliseconds).
_REST = 120

_NO_PRINTER = message(
    "Print", "No printer is set up on this computer. Save as PDF, and print the file elsewhere."
)
_NOT_PRINTED = message(
    "Print",
    "Not everything was printed: the printer, or the file that it writes to, cannot be used now."
    " Check it, or save as PDF and print the file elsewhere.",
)


def can_print(system: str = sys.platform) -> bool:
    """Return whether a dialog for printers would come up.

    Without any printer Windows shows none, and says nothing; that of Linux offers a file.
    """
    return system != "win32" or bool(QPrinterInfo.availablePrinterNames())


class PrintPreview(Dialog):
    """Shows the sheets of a document; prints them and saves them as a PDF.

    They follow what is changed in the document: its pages are made anew beside the writing.
    """

    print: QPushButton
    save: QPushButton
    choosing: QFrame
    part: QComboBox
    which: QComboBox
    sheet: QSpinBox
    count: QLabel
    zoom: QComboBox
    spread: QCheckBox
    working: QFrame
    said: QLabel
    bar: QProgressBar
    stop: QPushButton
    again: QPushButton
    splitter: QSplitter
    thumbnails: QListView
    pages: PagesView

    def __init__(
        self,
        library: OpenLibrary,
        document: Document,
        languages: Sequence[Language],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "print_preview", PagesView)
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._library = library
        self._exporter = library.application.exporter
        self._document = document
        self._languages = tuple(languages)
        self._settings = settings
        self._task: Task | None = None
        self._sheets: PdfPages | None = None
        self._content = b""
        #: Whether the document was changed since its pages were begun.
        self._stale = False
        #: Whether other pages are wanted than those that are shown, so that they begin anew.
        self._other = False
        self._over = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._follow)
        self._small = Thumbnails(self)
        title = document.title(self._languages[0])
        self.setWindowTitle(f"{self.windowTitle()} · {title}")
        self._prepare()
        self._size()

    def _offer_parts(self) -> None:
        """Offer what can be printed of a unit beside the whole."""
        parts = exportable_parts(self._document, self._languages[0])
        self._parts = {each.part: each for each in parts}
        self.part.addItem(say(message("Export", "Everything")), "")
        for each in parts:
            self.part.addItem(say(each.name), each.part)
        self.choosing.setVisible(bool(parts))
        self.which.hide()
        self.part.activated.connect(self._offer_which)
        self.which.activated.connect(self._turn_to)

    def _offer_which(self) -> None:
        """Offer the weeks, days or activities of a part, and print all of them at first."""
        part = self._parts.get(self.part.currentData())
        self.which.clear()
        for value, words in part.choices if part is not None else ():
            self.which.addItem(words if isinstance(words, str) else say(words), value)
        self.which.setVisible(self.which.count() > 0)
        self._turn_to()

    def _turn_to(self) -> None:
        self._other = True
        self.begin()

    def _options(self) -> dict[str, str]:
        """Return what is printed as options of the export; nothing for the whole document."""
        part = self._parts.get(self.part.currentData())
        if part is None:
            return {}
        which = self.which.currentData() or ""
        return {"part": part.part, **({part.option: which} if part.option and which else {})}

    def _prepare(self) -> None:
        self._offer_parts()
        self.thumbnails.setModel(self._small)
        self.thumbnails.setIconSize(QSize(WIDTH, HEIGHT))
        self.zoom.addItem(say(message("Print", "Fit the width")), 0)
        for percent in _ZOOMS:
            self.zoom.addItem(f"{percent} %", percent)
        self.zoom.activated.connect(lambda: self.pages.set_zoom(self.zoom.currentData()))
        self.spread.toggled.connect(self.pages.set_spread)
        self.sheet.valueChanged.connect(lambda value: self.pages.go_to(value - 1))
        self.pages.turned.connect(self._turned)
        self.thumbnails.clicked.connect(self._chosen)
        self.print.clicked.connect(self.ask_print)
        self.save.clicked.connect(self.ask_save)
        self.stop.clicked.connect(self._stop)
        self.again.clicked.connect(self.begin)
        self._library.changed.connect(self._changed)
        self._library.closing.connect(self.reject)
        close = self.findChild(QPushButton, "close")
        if close is not None:
            close.clicked.connect(self.reject)
        self._enable()

    def _size(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1180, room.width() - 40), min(720, room.height() - 40))
        self.splitter.setSizes([150, self.width() - 150])

    @property
    def busy(self) -> bool:
        """Whether the pages are being made."""
        return self._task is not None

    @property
    def sheets(self) -> PdfPages | None:
        """The sheets that are shown."""
        return self._sheets

    def begin(self) -> None:
        """Make the pages of the document as it is now; the present ones stay till then."""
        self._cancel()
        self._stale = False
        try:
            prepared = self._exporter.prepare(
                (self._document.id,), "pdf", self._languages, self._options()
            )
        except StudioError as problem:  # it was deleted beside its preview
            self._say(problem)
            return
        what = message("Print", "Laying out the pages …")
        if self._sheets is None:
            self.said.setText(say(what))
            self._state(working=True)
        told: list[Message] = []
        task = Task(what, self._exporter.make(prepared, told.append))
        task.progressed.connect(self._progressed)
        task.done.connect(lambda content: self._done(task, content, told))
        task.refused.connect(lambda problem: self._refused(task, problem))
        task.ended.connect(lambda: self._ended(task))
        self._task = task
        task.start()

    def show_content(self, content: bytes, told: Sequence[Message] = ()) -> None:
        """Show the sheets of a PDF, and what is to be told of it."""
        older = self._sheets
        self._content = content
        self._sheets = PdfPages(content)
        self._small.show_sheets(self._sheets)
        self.sheet.setMaximum(max(1, len(self._sheets)))
        self.count.setText(say(message("Print", "of {count}").fill(count=len(self._sheets))))
        self.pages.show_sheets(self._sheets, keep=older is not None and not self._other)
        self._other = False
        if older is not None:
            older.close()
        else:
            self.pages.setFocus()
        self._state(working=False)
        if told:
            self.said.setText(in_one_line(say(each) for each in told))
            self.working.show()

    # After changes

    def _changed(self, changes: Sequence[Touched]) -> None:
        if any(each.document == self._document.id for each in changes):
            self._rest.start()

    def _follow(self) -> None:
        """Make the pages anew, or remember that they have to be once those begun are there."""
        if self.busy:
            self._stale = True
        else:
            self.begin()

    # Out

    def ask_print(self) -> None:
        """Ask for a printer, and print."""
        if self._sheets is None:
            return
        if not can_print():
            self._tell(_NO_PRINTER)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name())
        printer.setFromTo(1, len(self._sheets))
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._sheets))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheets that were chosen."""
        if self._sheets is None:
            return
        first = max(1, printer.fromPage() or 1)
        last = min(len(self._sheets), printer.toPage() or len(self._sheets))
        printer.setFullPage(True)
        painter = QPainter()
        for at in range(first - 1, last):
            size = self._sheets.size(at)
            # Printers know A4 upright: what lies on its side is a turned A4, not a size of its own.
            across = size.width() > size.height()
            upright = size.transposed() if across else size
            printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
            printer.setPageOrientation(_ACROSS if across else _UPRIGHT)
            begun = painter.begin(printer) if at == first - 1 else printer.newPage()
            if not begun:
                self._tell(_NOT_PRINTED)
                break
            picture = self._sheets.drawn(at, round(size.width() / POINTS * _PRINTED))
            painter.drawImage(QRectF(painter.viewport()), picture)
        if painter.isActive():
            painter.end()

    def _tell(self, words: Message) -> None:
        self.said.setText(say(words))
        self.working.show()

    def ask_save(self) -> None:
        """Ask for a file, and keep the PDF there."""
        start = last_folder(self._settings) / f"{self._name()}.pdf"
        target = ask_target(self, say(message("Print", "Save as PDF")), start, ".pdf")
        if target is not None:
            self.save_as(target)

    def _name(self) -> str:
        """Return what is printed, in the name of a file: the theme, and which part of it."""
        chosen = (self.part, self.which) if self.part.currentData() else ()
        kind = " ".join(each.currentText() for each in chosen if each.currentData())
        return named_after(self._document.title(self._languages[0]), kind) or "export"

    def save_as(self, target: Path) -> None:
        """Keep the PDF in a file."""
        try:
            write_whole(target, self._content)
        except StudioError as problem:
            words = in_one_line(say(each) for each in problem.sentences)
        else:
            words = say(message("Print", "{name} was saved.").fill(name=target.name))
        self.said.setText(words)
        self.working.show()

    # While the pages are made

    def _done(self, task: Task, content: bytes, told: Sequence[Message]) -> None:
        if task is self._task:
            self.show_content(content, told)

    def _refused(self, task: Task, problem: StudioError) -> None:
        if task is self._task:
            self._say(problem)

    def _say(self, problem: StudioError) -> None:
        self.said.setText(in_one_line(say(each) for each in problem.sentences))
        self._state(working=False, offered=True)

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if self._stale:
                self.begin()

    def _progressed(self, progress: Progress) -> None:
        if self._sheets is not None:
            return
        self.said.setText(say(progress.what))
        self.bar.setRange(0, max(0, progress.total))
        self.bar.setValue(progress.done)

    def _stop(self) -> None:
        self._cancel()
        self.said.setText(say(message("Print", "Page layout was cancelled.")))
        self._state(working=False, offered=True)

    def _cancel(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            task.wait()

    def _state(self, *, working: bool, offered: bool = False) -> None:
        self.working.setVisible(working or offered)
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        self.again.setVisible(offered)
        self._enable()

    def _enable(self) -> None:
        there = self._sheets is not None
        for widget in (self.print, self.save, self.sheet, self.zoom, self.spread):
            widget.setEnabled(there)

    def _turned(self, at: int) -> None:
        if at < 0:
            return
        self.sheet.blockSignals(True)
        self.sheet.setValue(at + 1)
        self.sheet.blockSignals(False)
        index = self._small.index(at)
        self.thumbnails.setCurrentIndex(index)
        self.thumbnails.scrollTo(index)

    def _chosen(self, index: QModelIndex) -> None:
        self.pages.go_to(index.row())

    def _release(self) -> None:
        if self._sheets is not None:
            self.pages.show_sheets(None)
            self._small.show_sheets(None)
            self._sheets.close()
            self._sheets = None

    def done(self, result: int) -> None:
        """Stop and release everything when the window closes."""
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop and release everything."""
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        """Let go of everything; closing the window comes here twice."""
        if self._over:
            return
        self._over = True
        self._rest.stop()
        self._stale = False
        self._library.changed.disconnect(self._changed)
        self._library.closing.disconnect(self.reject)
        self._cancel()
        self._release()


# --- the controller ---------------------------------------------------------------------------


class Printing:
    """Shows documents as they will be printed."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def show(self) -> None:
        """Show the pages of the document in front, in the languages that are shown of it."""
        self._context.notices.careful(self._show)

    def _show(self) -> None:
        context = self._context
        context.tabs.commit()
        document = context.bench.session.document(context.library.target)
        if all(each.format != "pdf" for each in formats_of(document.kind)):
            raise StudioError(
                message("Print", "A document of this kind cannot be printed yet."),
                safe=message("Print", "Nothing was changed."),
                remedy=message("Print", "Open a standard, a theme unit or a framework."),
            )
        view = context.tabs.view_of(document.id)
        languages: Sequence[Language] = view.page.languages if view is not None else ()
        chosen = tuple(languages) or (document.root.lead,)
        preview = PrintPreview(context.bench, document, chosen, context.settings, context.window)
        preview.show()
        preview.begin()
