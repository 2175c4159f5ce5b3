"""The mouse wheel scrolls; it changes a value only in the field that has the keyboard focus.

Qt lets combo boxes, spin boxes, sliders and tab bars take the wheel wherever the pointer happens to
be, so that whoever scrolls a form changes what stands under the pointer.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

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


def need_focus_for_wheel(widget: QWidget) -> None:
    """Let the wheel change nothing in a widget without the focus, nor bring the focus to it."""
    if not isinstance(widget, WHEELED) or isinstance(widget, QScrollBar):
        return
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelFilter(widget))
