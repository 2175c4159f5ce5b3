"""A library that a newer program wrote is open for reading: what that means, above the page."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from curriculum_studio.features.updates.feature import UPDATER
from curriculum_studio.i18n import StudioError, in_one_line
from curriculum_studio.session.problems import WorkspaceNewer
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class NewerLibraryStrip(QFrame):
    """Says what happened, what is safe and what to do, as long as the library is open."""

    sign: QLabel
    what: QLabel
    install: QPushButton

    def __init__(
        self, look: Appearance, notice: StudioError, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "newer_library")
        self._look = look
        self._notice = notice
        look.themed.connect(self._draw)
        self._draw()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_notice"):
            self._say()

    def _say(self) -> None:
        self.what.setText(in_one_line(say(each) for each in self._notice.sentences))

    def _draw(self) -> None:
        self.sign.setPixmap(icon("info", self._look.theme, "accent").pixmap(18, 18))


class NewerLibrary(QObject):
    """Shows the strip above the page for each library that a newer program wrote."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.strip: NewerLibraryStrip | None = None
        context.bench.opened.connect(self._opened)
        context.bench.closing.connect(self._put_away)

    def _opened(self) -> None:
        notice = self._context.bench.workspace.notice
        layout = self._context.window.bannerHolder.layout()
        if not isinstance(notice, WorkspaceNewer) or layout is None:
            return
        self.strip = NewerLibraryStrip(self._context.look, notice)
        self.strip.install.clicked.connect(lambda: UPDATER.of(self._context).ask())
        layout.addWidget(self.strip)
        self.strip.show()

    def _put_away(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
