"""Forms: Designer's files, loaded at run time; the wheel changes no field without the focus.

A widget class names the children that it works with by annotations; a child that the form lacks, or
that is of another class, is an error at once and not when somebody clicks.

Fields obey the wheel only with the keyboard focus, and the wheel does not give it to them: who
scrolled a panel changed the stage of a standard. Fields of text keep what is being composed where a
click takes the focus. A filter of the whole application was refused, as it would be called for
every event.
"""

from collections.abc import Mapping
from typing import get_type_hints

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from curriculum_studio.locations import resource_folder

# --- forms ------------------------------------------------------------------------------------

#: Room before a number in its box, in pixels.
_BESIDE_NUMBER = 7

Promoted = Mapping[str, type[QWidget]]


class FormError(RuntimeError):
    """A form does not fit its class; a defect of the program."""


class _Loader(QUiLoader):
    """Fills given widgets instead of making new ones, and knows our own classes.

    There is one for the application, since each new one looks for Designer's own plug-ins, which
    costs as much as a form.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # The plug-ins would be loaded, which costs more than all of the forms.
        self.clearPluginPaths()
        self.setLanguageChangeEnabled(True)
        self._form: QWidget | None = None
        self._promoted: Promoted = {}

    def fill(self, form: QWidget, content: QIODevice, promoted: Promoted) -> bool:
        """Fill a widget, also while another one is being filled; false if the form is damaged."""
        before = self._form, self._promoted
        self._form, self._promoted = form, promoted
        try:
            return self.load(content) is not None
        finally:
            self._form, self._promoted = before

    def createWidget(
        self, className: str, parent: QWidget | None = None, name: str = ""
    ) -> QWidget:
        """Return the widget for a part of the form; the first part is the form itself."""
        if self._form is not None:
            form, self._form = self._form, None
            return form
        own = self._promoted.get(className)
        if own is None:
            widget = super().createWidget(className, parent, name)
        else:
            widget = own(parent)
            widget.setObjectName(name)
        guard_field(widget)
        return widget


def load_form(widget: QWidget, name: str, *promoted: type[QWidget]) -> None:
    """Fill a widget from `ui/NAME.ui` and set its annotated children.

    Raises:
        FormError: if the form is missing, damaged, or lacks a child that the class wants.

    """
    path = resource_folder("ui") / f"{name}.ui"
    content = QBuffer()
    content.setData(QByteArray(path.read_bytes()))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101 - a widget is there, so there is one
    loader = application.findChild(_Loader) or _Loader(application)
    if not loader.fill(widget, content, {each.__name__: each for each in promoted}):
        problem = f"{path.name}: {loader.errorString()}"
        raise FormError(problem)
    for child, kind in children_of(type(widget)).items():
        found = widget.findChild(QObject, child)
        if not isinstance(found, kind):
            problem = f"{path.name} has no {kind.__name__} {child}, but {found!r}"
            raise FormError(problem)
        setattr(widget, child, found)
    for buttons in widget.findChildren(QDialogButtonBox):
        # Qt makes any button that may be it the one for Enter; to close is not what one came for.
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        if close is not None:
            close.setAutoDefault(False)
    for box in widget.findChildren(QAbstractSpinBox):
        # A style sheet does not reach the text in there.
        if isinstance(box, QSpinBox | QDoubleSpinBox):
            box.lineEdit().setTextMargins(_BESIDE_NUMBER, 0, 0, 0)


def children_of(kind: type[QWidget]) -> dict[str, type[QObject]]:
    """Return the children that a class wants from its form, by name."""
    return {
        name: hint
        for name, hint in get_type_hints(kind).items()
        if isinstance(hint, type) and issubclass(hint, QObject)
    }


class Form(QWidget):
    """A part of the window that is made of a form, and says its words anew in another language."""

    _filled = False

    def __init__(
        self, parent: QWidget | None = None, form: str = "", *promoted: type[QWidget]
    ) -> None:
        """Fill a form."""
        super().__init__(parent)
        if form:
            load_form(self, form, *promoted)
        self._filled = True

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew, as soon as there is something to say."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._filled:
            self.speak()

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""


# --- fields that leave the wheel alone, and keep what is composed ------------------------------
# Qt lets combo boxes, spin boxes, sliders and tab bars take the wheel wherever the pointer happens
# to be, so that whoever scrolls a form changes what stands under the pointer.

#: Widgets whose value the wheel would change. A scroll bar is a slider that shall obey it.
WHEELED = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on to what surrounds a field without the focus."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True


class _CompositionFilter(QObject):
    _composed = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit what is composed where it is taken back because somebody clicks elsewhere.

        Input methods choose whether it is kept when the focus leaves; Pinyin under ibus does not.
        """
        if isinstance(event, QInputMethodEvent):
            nothing = not event.preeditString() and not event.commitString()
            if nothing and QGuiApplication.mouseButtons():
                event.setCommitString(self._composed)
            self._composed = event.preeditString()
        return False


def guard_field(widget: QWidget) -> None:
    """Let the wheel change nothing without the focus, nor bring it, and a click lose no text."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        widget.installEventFilter(_CompositionFilter(widget))
    if not isinstance(widget, WHEELED) or isinstance(widget, QScrollBar):
        return
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelFilter(widget))
