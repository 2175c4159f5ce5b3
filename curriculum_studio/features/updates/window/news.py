"""What is new: in Help, before an update, and once in a strip after one."""

import shutil
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from curriculum_studio import __version__
from curriculum_studio.features.updates.model import ReleaseNews
from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import update_folder
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: Reads what is new in this program; nobody needs it at a start.
_OWN_NEWS: Lazy[Callable[[], Sequence[ReleaseNews]]] = Lazy(
    "curriculum_studio.features.updates.service:own_news"
)

#: Name of the setting with the version that was started last.
_VERSION = "updates/version"

#: The setup program has ended so long after it has started the new version (milliseconds).
_SETUP_ENDED = 20_000

#: What is said over the changes of a kind, in their order.
HEADINGS = {
    "added": message("Updates", "New"),
    "changed": message("Updates", "Changed"),
    "removed": message("Updates", "Removed"),
    "fixed": message("Updates", "Fixed"),
}


def news_text(news: Sequence[ReleaseNews], language: str) -> str:
    """Return what is new as a text to be read, in a language of the window."""
    return "\n".join(_lines(news, language)).strip()


def _lines(news: Sequence[ReleaseNews], language: str) -> Iterator[str]:
    for release in news:
        version = message("Updates", "Version {number}, {date}")
        yield say(version.fill(number=release.version, date=release.date))
        for kind, heading in HEADINGS.items():
            told = [each.text(language) for each in release.changes if each.kind == kind]
            if told:
                yield ""
                yield say(heading)
                yield from (f"• {text}" for text in told)
        yield ""
        yield ""


class NewsDialog(Dialog):
    """All that is new, the newest version first."""

    news: QPlainTextEdit
    none: QLabel

    def __init__(self, news: Sequence[ReleaseNews], language: str, parent: QWidget) -> None:
        super().__init__(parent, "news")
        self.news.setPlainText(news_text(news, language))
        self.news.setVisible(bool(news))
        self.none.setVisible(not news)


class UpdatedStrip(QFrame):
    """Says above the page that the program is a newer one, until somebody has read it."""

    sign: QLabel
    what: QLabel
    read: QPushButton
    dismiss: QToolButton

    def __init__(self, look: Appearance, words: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "updated")
        self._look = look
        self._words = words
        look.themed.connect(self._draw)
        self._draw()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_words"):
            self._say()

    def _say(self) -> None:
        self.what.setText(say(self._words))

    def _draw(self) -> None:
        self.sign.setPixmap(icon("star", self._look.theme, "accent").pixmap(18, 18))
        self.dismiss.setIcon(icon("close", self._look.theme))


class WhatIsNew(QObject):
    """Shows what is new when it is asked for, and tells of it at the first start of a version."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.strip: UpdatedStrip | None = None
        context.bench.opened.connect(self._opened)

    def show(self) -> None:
        """Show what is new in this program and those before."""
        self._put_away()
        NewsDialog(_OWN_NEWS.load()(), self._context.look.language, self._context.window).exec()

    def _opened(self) -> None:
        """Tell of a new version once; somebody who begins has none before it."""
        settings = self._context.settings
        before = settings.text(_VERSION)
        if before == __version__:
            return
        settings.set(_VERSION, __version__)
        if before:
            self._tell()
            # The file that was installed is not wanted any more; a setup program is still at it.
            QTimer.singleShot(_SETUP_ENDED, self, forget_update)

    def _tell(self) -> None:
        words = message("Updates", "You now have version {number}. Your library is unchanged.")
        strip = UpdatedStrip(self._context.look, words.fill(number=__version__))
        strip.read.clicked.connect(self.show)
        strip.dismiss.clicked.connect(self._put_away)
        layout = self._context.window.bannerHolder.layout()
        if layout is not None:
            layout.addWidget(strip)
        strip.show()
        self.strip = strip

    def _put_away(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None


def forget_update() -> None:
    """Remove the file of the last update; what the system holds goes with the next one."""
    shutil.rmtree(update_folder(), ignore_errors=True)
