"""The page of settings: sections at the left, what is set at the right, a field that finds it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.i18n import message
from curriculum_studio.shell.settings.exchange import FileSection
from curriculum_studio.shell.settings.fonts_and_spelling import FontSection, SpellingSection
from curriculum_studio.shell.settings.keys import KeySection
from curriculum_studio.shell.settings.person_and_library import (
    BackupSection,
    LibrarySection,
    ProfileSection,
)
from curriculum_studio.shell.settings.rows import SettingSection
from curriculum_studio.shell.settings.texts_and_look import LanguageSection, LookSection
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.tabs import Board

#: The sections in the order in which they stand.
SECTIONS: tuple[type[SettingSection], ...] = (
    ProfileSection,
    LibrarySection,
    BackupSection,
    LanguageSection,
    LookSection,
    FontSection,
    SpellingSection,
    KeySection,
    FileSection,
)

#: Width of the list of sections, and of a section at most (pixels).
_LIST, _WIDEST = 150, 760


class SettingsBoard(Board):
    """All that can be set, with one section or what was looked for in sight."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.setProperty("role", "board")
        self._context = context
        self.sections: list[SettingSection] = []
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setProperty("role", "boxed")
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        self.none = QLabel()
        self.none.setProperty("role", "muted")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        for each in (self.search, self.list):
            each.setFixedWidth(_LIST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(22)
        layout.addLayout(left)
        layout.addWidget(self._scroll, 1)
        self.setFocusProxy(self.list)
        context.profile.changed.connect(self.renew)
        context.wishes.ran.connect(self.renew)
        self.speak()

    def title(self) -> str:
        """Return what stands in the tab."""
        return say(message("Settings", "Settings"))

    def commit(self) -> bool:
        """Take the text that is being written."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and focus is not self.search:
            focus.editingFinished.emit()
        return True

    def speak(self) -> None:
        """Say everything in the language of the window."""
        at = max(0, self.list.currentRow())
        held = bool(self.sections) and self._holds_keys()
        self.search.setPlaceholderText(say(message("Settings", "Find a setting")))
        self.search.setAccessibleName(say(message("Settings", "Find a setting")))
        self.list.setAccessibleName(say(message("Settings", "Sections")))
        self.none.setText(say(message("Settings", "Nothing here is called so.")))
        page = QWidget()
        page.setProperty("role", "board")
        page.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 10, 0)
        self.none.setParent(None)
        inside.addWidget(self.none)
        self.sections = [each(self._context) for each in SECTIONS]
        for section in self.sections:
            inside.addWidget(section)
        inside.addStretch()
        self._scroll.setWidget(page)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([say(section.heading) for section in self.sections])
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        # What it knows of the heights of lines is older than the font of another language.
        QTimer.singleShot(0, self.list, self.list.doItemsLayout)
        self._show()
        if held:
            self.list.setFocus()

    def _holds_keys(self) -> bool:
        focus: QWidget | None = self.focusWidget()
        return focus is not None and self._scroll.isAncestorOf(focus)

    def set_theme(self, _theme: Theme) -> None:
        """Draw samples in the colours of another theme."""
        self.renew()

    def renew(self, *_: object) -> None:
        """Show everything as it is set now."""
        for section in self.sections:
            section.renew()

    def bring(self, section: type[SettingSection]) -> None:
        """Show one section."""
        self.search.clear()
        self.list.setCurrentRow(SECTIONS.index(section))

    def _chosen(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._show()

    def _show(self) -> None:
        """Show the chosen section, or what was looked for in all of them."""
        wanted = self.search.text().strip()
        at = self.list.currentRow()
        self.list.item(at).setSelected(not wanted)
        found = False
        for place, section in enumerate(self.sections):
            here = section.narrow(wanted) and (bool(wanted) or place == at)
            section.setVisible(here)
            found = found or here
            if here:
                section.seen()
        self.none.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)
