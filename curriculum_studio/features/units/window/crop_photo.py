"""Cutting a photo: what is outside of the frame is no longer in the file that is kept."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.features.units.model.crop_frame import MIDDLE, CropFrame, Sides
from curriculum_studio.i18n import Message, Progress, Work, message, told_as
from curriculum_studio.untrusted.worker_process import WorkerProcess
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # Pillow is loaded with the first picture
    from curriculum_studio.untrusted.picture_preparation import ReadyPicture

_PICTURES = "curriculum_studio.untrusted.picture_preparation"
_CROPPING = message("Units", "Cropping the photo")

#: Shapes to choose from: their names, and how much wider than high they are in pixels; 0: free.
_SHAPES: tuple[tuple[Message, float], ...] = (
    (message("Units", "As you like"), 0.0),
    (message("Units", "4 : 3, lying"), 4 / 3),
    (message("Units", "3 : 4, upright"), 3 / 4),
    (message("Units", "Square"), 1.0),
)

#: How near a side the pointer takes hold of it, and the size of a handle (pixels).
_NEAR, _HANDLE = 12, 8

#: What a key moves, as a share of the photo.
_KEY = 0.02

_KEYS = {
    Qt.Key.Key_Left: (-_KEY, 0.0),
    Qt.Key.Key_Right: (_KEY, 0.0),
    Qt.Key.Key_Up: (0.0, -_KEY),
    Qt.Key.Key_Down: (0.0, _KEY),
}
_ARROWS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    MIDDLE: Qt.CursorShape.SizeAllCursor,
}


class CropView(QWidget):
    """A photo with a frame that is moved and resized; `changed` when it was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a photo."""
        super().__init__(parent)
        self.setMouseTracking(True)
        self.frame = CropFrame()
        self._photo = QPixmap()
        self._look: Appearance | None = None
        #: How much wider than high the frame is in pixels of the photo; 0: free.
        self._shape = 0.0
        self._held: tuple[Sides, CropFrame, QPointF] | None = None

    def show_photo(self, photo: QPixmap, look: Appearance) -> None:
        """Show a photo, the frame around all of it."""
        self._photo, self._look = photo, look
        self.take(CropFrame())

    def keep_shape(self, shape: float) -> None:
        """Let the frame keep a shape from now on."""
        self._shape = shape
        if shape:
            self.take(CropFrame().shaped(self._share))

    def take(self, frame: CropFrame) -> None:
        """Show another frame."""
        self.frame = frame
        self.update()
        self.changed.emit()

    def room(self) -> QRectF:
        """Return where the photo is shown."""
        size = self._photo.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def box(self) -> QRectF:
        """Return where the frame is shown."""
        room, frame = self.room(), self.frame
        corner = room.topLeft() + QPointF(frame.left * room.width(), frame.top * room.height())
        across, down = frame.right - frame.left, frame.bottom - frame.top
        return QRectF(corner.x(), corner.y(), across * room.width(), down * room.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, dark where it will be cut off."""
        if self._look is None or self._photo.isNull():
            return
        room, box = self.room(), self.box()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(room, self._photo, QRectF(self._photo.rect()))
            for outside in (
                QRectF(room.left(), room.top(), room.width(), box.top() - room.top()),
                QRectF(room.left(), box.bottom(), room.width(), room.bottom() - box.bottom()),
                QRectF(room.left(), box.top(), box.left() - room.left(), box.height()),
                QRectF(box.right(), box.top(), room.right() - box.right(), box.height()),
            ):
                painter.fillRect(outside, QColor(0, 0, 0, 150))
            accent = self._look.theme.color("accent")
            # Two lines: one of them is seen on any photo.
            painter.setPen(QPen(QColor("white"), 3))
            painter.drawRect(box)
            painter.setPen(QPen(accent, 2 if self.hasFocus() else 1))
            painter.drawRect(box)
            for x in (box.left(), box.center().x(), box.right()):
                for y in (box.top(), box.center().y(), box.bottom()):
                    if QPointF(x, y) != box.center():
                        handle = QRectF(x - _HANDLE / 2, y - _HANDLE / 2, _HANDLE, _HANDLE)
                        painter.fillRect(handle, QColor("white"))
                        painter.drawRect(handle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a side, a corner or the frame."""
        sides = self._sides_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and sides is not None:
            self._held = (sides, self.frame, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; otherwise show what could be."""
        if self._held is None:
            sides = self._sides_at(event.position())
            self.setCursor(Qt.CursorShape.ArrowCursor if sides is None else _ARROWS[sides])
            return
        sides, before, start = self._held
        room, way = self.room(), event.position() - start
        across, down = way.x() / max(room.width(), 1), way.y() / max(room.height(), 1)
        self.take(before.dragged(sides, across, down, self._share))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame by arrows, with Shift its right lower corner."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        larger = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.take(self.frame.dragged((1, 1) if larger else MIDDLE, *way, self._share))

    @property
    def _share(self) -> float:
        """The shape in shares of the photo, whose own width and height are each 1."""
        return self._shape * self._photo.height() / max(self._photo.width(), 1)

    def _sides_at(self, place: QPointF) -> Sides | None:
        box = self.box()
        if not box.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(place):
            return None
        across = -1 if abs(place.x() - box.left()) <= _NEAR else 0
        across = 1 if abs(place.x() - box.right()) <= _NEAR else across
        down = -1 if abs(place.y() - box.top()) <= _NEAR else 0
        down = 1 if abs(place.y() - box.bottom()) <= _NEAR else down
        # A frame of a shape is resized at its corners.
        return MIDDLE if self._shape and not (across and down) else (across, down)


class CropPhotoDialog(Dialog):
    """Asks for the part of a photo that is kept."""

    view: CropView
    shape: QComboBox
    whole: QPushButton
    told: QLabel

    def __init__(self, photo: QPixmap, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, "crop_photo", CropView, act=message("Units", "Crop"))
        for name, _ in _SHAPES:
            self.shape.addItem(say(name))
        self._size = photo.size()
        self.view.changed.connect(self._tell)
        self.view.show_photo(photo, look)
        self.shape.currentIndexChanged.connect(lambda at: self.view.keep_shape(_SHAPES[at][1]))
        self.whole.clicked.connect(self._show_whole)
        self.view.setFocus()

    def _show_whole(self) -> None:
        self.shape.setCurrentIndex(0)
        self.view.take(CropFrame())

    def _tell(self) -> None:
        frame = self.view.frame
        across = round((frame.right - frame.left) * self._size.width())
        down = round((frame.bottom - frame.top) * self._size.height())
        words = message("Units", "{width} × {height} pixels").fill(width=across, height=down)
        self.told.setText(say(words))
        self.view.setAccessibleDescription(self.told.text())
        self._ok.setEnabled(not frame.whole)


# --- the photo at the caret -------------------------------------------------------------------


def photo_at(context: AppContext) -> tuple[str, str] | None:
    """Return the node of the photo at the caret, and its picture; None if there is none."""
    view = context.view
    node = view.content.nodes.get(view.page.current_node) if view is not None else None
    if view is None or node is None or not isinstance(node.payload, Photo):
        return None
    picture = node.payload.pictures.best(view.page.languages[0])
    return (node.id, picture) if picture else None


def ask_crop(context: AppContext) -> None:
    """Ask for the part of the photo at the caret that is kept."""
    found, view = photo_at(context), context.view
    if found is None or view is None or view.page.read_only:
        return
    node, picture = found
    photo = _upright(context.bench.workspace.attachments.get(picture))
    dialog = CropPhotoDialog(photo, context.look, context.window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        crop(context, view.document, node, picture, dialog.view.frame)


def _upright(content: bytes) -> QPixmap:
    """Return a picture as it is seen: one that others kept may still have to be turned."""
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    return QPixmap.fromImage(reader.read())


def crop(context: AppContext, document: str, node: str, picture: str, frame: CropFrame) -> None:
    """Cut a photo beside further work; the part takes its place in all languages."""
    known = context.bench.workspace.attachments.info(picture)
    name = known.name if known is not None else ""
    content = context.bench.workspace.attachments.get(picture)
    work = _cut(content, name, frame)
    context.tasks.start(
        _CROPPING, work, lambda ready: _keep(context, document, node, picture, name, ready)
    )


def _cut(content: bytes, name: str, frame: CropFrame) -> "Work[ReadyPicture]":
    progress = Progress(0, 1, _CROPPING)
    yield progress
    with WorkerProcess() as apart:
        work = apart.run(_PICTURES, "cut_out", content, name, frame.share, name=name)
        ready: ReadyPicture = yield from told_as(progress, work)
    return ready


def _keep(
    context: AppContext, document: str, node: str, picture: str, name: str, ready: "ReadyPicture"
) -> None:
    """Put the part in the place of the photo, also where the tab was closed meanwhile."""
    session, view = context.bench.session, context.tabs.view_of(document)
    if view is not None and not view.page.commit():
        return
    own = session.document(document).nodes.get(node)
    if own is None or not isinstance(own.payload, Photo):
        return
    part = context.bench.workspace.attachments.put(ready.content, ready.media_type, name)
    shown = own.payload.pictures.filled
    pictures = Pictures({at: part if each == picture else each for at, each in shown.items()})
    edit = SetPayload(node, replace(own.payload, pictures=pictures))
    session.edit(document, (edit,), message("Steps", "Crop a photo"))
