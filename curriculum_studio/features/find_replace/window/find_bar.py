"""The bar below the page: words to find, how they are sought, what they become, where they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.text import OBJECT
from curriculum_studio.core.text_search import Search
from curriculum_studio.features.find_replace.service import Occurrence
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import derived
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

# --- the places that were found, as they read now and as they would read ----------------------

#: So much of the text stands before the words, in characters.
BEFORE = 18

_TICK, _SIDE = 16, 8
_WHERE = Qt.ItemDataRole.UserRole
_PIECES = Qt.ItemDataRole.UserRole + 1


class PlacesModel(TableModel[Occurrence]):
    """Places with ticks. `ticked` tells that another number of them is ticked."""

    ticked = Signal()

    def __init__(self, where: Callable[[Occurrence], str], parent: QObject) -> None:
        super().__init__(parent)
        self._where = where
        self._left_out: set[Occurrence] = set()
        self.replacement: str | None = None

    def show(self, places: Sequence[Occurrence]) -> None:
        """Show places, all of them ticked but those that were unticked before."""
        if places[: len(self.rows)] == self.rows and len(places) > len(self.rows):
            self.beginInsertRows(QModelIndex(), len(self.rows), len(places) - 1)
            self.rows = list(places)
            self.endInsertRows()
        else:
            self._left_out &= set(places)
            self.set_rows(list(places))

    def show_replacement(self, replacement: str | None) -> None:
        """Show how places would read; None where nothing is to be replaced."""
        self.replacement = replacement
        self.tell_changed()

    @property
    def chosen(self) -> list[Occurrence]:
        """The places that are ticked."""
        return [each for each in self.rows if each not in self._left_out]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let places be ticked where something is to be replaced."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found if self.replacement is None else found | Qt.ItemFlag.ItemIsUserCheckable

    def cell(self, row: Occurrence, index: AnyIndex, role: int) -> object:
        """Return the words of a place, its tick, or where it is."""
        if role == Qt.ItemDataRole.CheckStateRole:
            if self.replacement is None:
                return None
            left = row in self._left_out
            return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked
        if role == _WHERE:
            return self._where(row)
        before, found, after = pieces(row)
        if role == _PIECES:
            return before, found, after
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{before}{found}{after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            new = self.replacement
            said = found if new is None else f"{found} → {new}"
            return f"{self._where(row)}: {before}{said}{after}"
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a place."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        place = self.rows[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(place)
        else:
            self._left_out.add(place)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


def pieces(place: Occurrence) -> tuple[str, str, str]:
    """Return what stands before, in and behind the words; what is before is shortened."""
    found, text = place.found, place.text
    before = text[: found.start]
    if len(before) > BEFORE:
        before = f"…{before[-BEFORE:]}"
    parts = (before, text[found.start : found.end], text[found.end :])
    return tuple(_flat(each) for each in parts)  # type: ignore[return-value]


def _flat(text: str) -> str:
    return text.replace(OBJECT, "").replace("\n", " ")


class PlaceDelegate(QStyledItemDelegate):
    """Paints a place in one line: tick, where it is, old words struck through and new ones."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line and some air."""
        return QSize(40, QFontMetrics(option.font).height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        theme = self._look.theme
        painter.save()
        place = QRect(option.rect).adjusted(0, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection), 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(derived(theme)["hover"]), 4)
        line = place.adjusted(_SIDE, 0, -_SIDE, 0)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._tick(painter, line, Qt.CheckState(tick))
            line.setLeft(line.left() + _TICK + _SIDE)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        words(painter, QRect(line.left(), line.top(), 150, line.height()), index.data(_WHERE))
        line.setLeft(line.left() + 158)
        kept = tick is not None and Qt.CheckState(tick) != Qt.CheckState.Checked
        self._text(painter, option.font, line, index, kept=kept)
        painter.restore()

    def _tick(self, painter: QPainter, line: QRect, state: Qt.CheckState) -> None:
        box = QStyleOptionButton()
        top = line.center().y() - _TICK // 2
        box.rect = QRect(line.left(), top, _TICK, _TICK)
        on = state == Qt.CheckState.Checked
        flag = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | flag
        view = self.parent()
        if isinstance(view, QWidget):
            kind = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            view.style().drawPrimitive(kind, box, painter, view)

    def _text(
        self, painter: QPainter, base: QFont, line: QRect, index: AnyIndex, *, kept: bool
    ) -> None:
        theme = self._look.theme
        model = index.model()
        new = model.replacement if isinstance(model, PlacesModel) and not kept else None
        before, found, after = index.data(_PIECES)
        strong = QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)
        struck = QFont(base)
        struck.setStrikeOut(True)
        drawn = [(before, base, theme.ink, "")]
        if new is None:
            drawn.append((found, strong, theme.accent, ""))
        else:
            drawn.append((found, struck, theme.ink, theme.deleted))
            drawn.append((new, strong, theme.ink, theme.inserted))
        drawn.append((after, base, theme.ink, ""))
        for text, font, colour, ground in drawn:
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text)
            if ground and text:
                box = QRect(
                    line.left(), line.top() + 3, min(width, line.width()), line.height() - 6
                )
                rounded(painter, box, QColor(ground), 2)
            painter.setPen(QColor(colour))
            words(painter, line, text)
            line.setLeft(line.left() + width)
            if line.width() <= 0:
                return

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Tick by a click at the left."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and index.data(Qt.ItemDataRole.CheckStateRole) is not None
            and event.position().x() < option.rect.left() + _TICK + 2 * _SIDE
        ):
            toggle(model, index)
            return True
        return False


def toggle(model: QAbstractItemModel, index: AnyIndex) -> None:
    """Tick a place that is not ticked, or the other way round."""
    on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
    model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


# --- the bar ----------------------------------------------------------------------------------

#: What is typed is looked for after so long a rest (milliseconds).
REST = 160

#: Margins and gaps of a row (pixels), and in how many lines it may say how ticks work.
_MARGINS, _HINT_LINES = 50, 2


class FindBar(QFrame):
    """What is looked for, and what was found.

    `asked`: look for it now. `stepped`: go on (1) or back (-1). `chosen`: the row of a place.
    `replaceOne` and `replaceAll` are its buttons. `closed`: it is not wanted any more.
    """

    asked = Signal()
    stepped = Signal(int)
    chosen = Signal(int)
    closed = Signal()

    findRow: QHBoxLayout
    words: QLineEdit
    exactCase: QToolButton
    wholeWords: QToolButton
    language: QComboBox
    scope: QComboBox
    previous: QToolButton
    next: QToolButton
    count: QLabel
    dismiss: QToolButton
    replaceRow: QWidget
    replacement: QLineEdit
    replaceOne: QPushButton
    replaceAll: QPushButton
    hint: QLabel
    hits: QListView

    def __init__(self, look: Appearance, model: PlacesModel) -> None:
        """Begin hidden; the model holds the places."""
        super().__init__()
        load_form(self, "find")
        let_flow(self.findRow, self.dismiss)
        self._look = look
        self._model = model
        self.hits.setModel(model)
        self.hits.setItemDelegate(PlaceDelegate(look, self.hits))
        self.hits.setMouseTracking(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.asked)
        for language in LANGUAGES:
            self.language.addItem(SHORT_NAMES[language], language)
        self.language.insertItem(0, "", None)
        for name in ("document", "all"):
            self.scope.addItem("", name)
        self.language.setCurrentIndex(0)
        self.scope.setCurrentIndex(0)
        self._connect()
        self._say()
        self._draw()
        model.ticked.connect(self._fit)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how ticks work where there is room for it."""
        super().resizeEvent(event)
        beside = (self.replacement, self.replaceOne, self.replaceAll)
        room = self.width() - sum(each.sizeHint().width() for each in beside) - _MARGINS
        lines = self.hint.heightForWidth(room) // self.hint.fontMetrics().height()
        self.hint.setVisible(room > 0 and lines <= _HINT_LINES)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._rest.start())
        for button in (self.exactCase, self.wholeWords):
            button.toggled.connect(self.asked)
        for combo in (self.language, self.scope):
            combo.activated.connect(lambda _: self.asked.emit())
        self.replacement.textChanged.connect(lambda _: self._show_replacement())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.dismiss.clicked.connect(self.closed)
        self.hits.clicked.connect(self._clicked)
        for widget in (self.words, self.replacement, self.hits):
            widget.installEventFilter(self)
        self._look.themed.connect(self._draw)

    # What it says

    @property
    def search(self) -> Search:
        """What is looked for."""
        chosen = self.language.currentData()
        languages = tuple(each for each in LANGUAGES if chosen in (None, each))
        return Search(
            self.words.text(),
            languages,
            exact_case=self.exactCase.isChecked(),
            whole_words=self.wholeWords.isChecked(),
        )

    @property
    def everywhere(self) -> bool:
        """Whether all documents are looked through."""
        return bool(self.scope.currentData() == "all")

    @property
    def replacing(self) -> bool:
        """Whether something stands ready to be put in the place of the words."""
        return self._model.replacement is not None

    def begin(self, *, replacing: bool) -> None:
        """Show the bar with the caret in the words to find."""
        self.replaceRow.setVisible(replacing)
        self._show_replacement(on=replacing)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._fit()

    def ask_now(self) -> None:
        """Look for what stands there without waiting for a rest."""
        self._rest.stop()
        self.asked.emit()

    @property
    def waits(self) -> bool:
        """Whether words were typed that nobody has looked for yet."""
        return self._rest.isActive()

    def show_count(self, text: str, *, nothing: bool) -> None:
        """Say how many places there are."""
        self.count.setText(text)
        role = "error" if nothing else "muted"
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().polish(self.count)
        self._fit()

    def show_current(self, row: int) -> None:
        """Mark the place where the caret is, in the list."""
        if row >= 0:
            self.hits.setCurrentIndex(self._model.index(row, 0))

    def _fit(self) -> None:
        """Show the list where it says more than the page: replacing, or other documents."""
        wanted = (self.replacing or self.everywhere) and self._model.rowCount() > 0
        self.hits.setVisible(wanted)
        chosen = len(self._model.chosen) if self.replacing else 0
        self.replaceOne.setEnabled(self._model.rowCount() > 0)
        self.replaceAll.setEnabled(chosen > 0)
        if chosen:
            text = message("Finding", "Replace all ticked ({count})").fill(count=chosen)
            self.replaceAll.setText(say(text))

    def _show_replacement(self, *, on: bool = True) -> None:
        self._model.show_replacement(self.replacement.text() if on else None)
        self._fit()

    def _say(self) -> None:
        self.language.setItemText(0, say(message("Finding", "All languages")))
        self.scope.setItemText(0, say(message("Finding", "This document")))
        self.scope.setItemText(1, say(message("Finding", "All documents")))
        self._fit()

    def _draw(self) -> None:
        theme = self._look.theme
        for button, name in ((self.previous, "up"), (self.next, "down"), (self.dismiss, "close")):
            button.setIcon(icon(name, theme))

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    # Keys

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; in the list it goes there, and the space bar ticks."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if watched is self.hits:
            index = self.hits.currentIndex()
            if enter and index.isValid():
                self.chosen.emit(index.row())
                return True
            if event.key() == Qt.Key.Key_Space and self.replacing and index.isValid():
                toggle(self._model, index)
                return True
            return False
        if enter and watched is self.replacement:
            self.replaceOne.click()
            return True
        if enter:
            self.stepped.emit(-1 if back else 1)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.scope.count():
            self._say()
