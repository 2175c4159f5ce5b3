"""What stands behind a cell that is painted by hand: the choice, the mouse, the focus."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem


def draw_ground(
    delegate: QStyledItemDelegate,
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    """Draw a cell as the style of its view does, but without its words."""
    plain = QStyleOptionViewItem(option)
    delegate.initStyleOption(plain, index)
    plain.text = ""
    style = plain.widget.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
