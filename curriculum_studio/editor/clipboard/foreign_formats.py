"""What others put on the clipboard or let fall on the page, read as blocks.

What a clipboard says of its content is not believed: a picture is what begins as one, mark-up that
is none is left aside, and what remains is plain text. Loaded with the first paste only, since it
brings lxml and Pillow.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from curriculum_studio.editor.clipboard.blocks import (
    Block,
    Pasted,
    PastedTable,
    PictureBlock,
    TextBlock,
    refuse_if_too_long,
)
from curriculum_studio.editor.clipboard.html_reader import read_html
from curriculum_studio.editor.clipboard.paste import lost
from curriculum_studio.editor.clipboard.plain_text import looks_like_cells, read_cells, read_plain
from curriculum_studio.session.files import read_file
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.picture_metadata import picture_facts
from curriculum_studio.untrusted.picture_preparation import PASTED, is_heif, too_large

__all__ = ["Clip", "gathered", "lost", "read_clip"]

#: Bytes of one character of mark-up at most.
_WIDEST = 4


@dataclass(frozen=True, slots=True)
class Clip:
    """What was copied or let fall, taken from Qt so that a thread can read it."""

    files: tuple[Path, ...] = ()
    html: str = ""
    picture: bytes | None = None
    image: QImage | None = None
    text: str = ""

    @property
    def size(self) -> int:
        """How much there is to read beside texts, in bytes."""
        files = (path.stat().st_size for path in self.files if path.is_file())
        return sum(files) + len(self.picture or b"") + len(self.html) // 4


def gathered(data: QMimeData) -> Clip:
    """Return what was copied or let fall.

    Raises:
        StudioError: if there is too much of it.

    """
    files = local_files(data)
    if files:
        return Clip(tuple(files))
    picture = _picture(data)
    image = data.imageData() if data.hasImage() and picture is None else None
    return Clip(
        (),
        _mark_up(data),
        picture,
        image if isinstance(image, QImage) and not image.isNull() else None,
        data.text() if data.hasText() else "",
    )


def read_clip(clip: Clip) -> Pasted:
    """Return the blocks of what was copied or let fall.

    Raises:
        StudioError: if there is too much of it, or a file cannot be read.

    """
    if clip.files:
        return Pasted(tuple(PictureBlock(read_file(path), path.name) for path in clip.files))
    marked_up = _marked_up(clip.html)
    if any(not isinstance(block, PictureBlock) for block in marked_up.blocks):
        return marked_up
    picture = clip.picture if clip.image is None else _encoded(clip.image)
    if picture is not None:
        return Pasted((PictureBlock(picture, ""),))
    if marked_up.blocks:
        return marked_up
    plain = _plain(clip.text)
    return Pasted(plain.blocks, marked_up.report, marked_up.lost_pictures)


def local_files(data: QMimeData) -> list[Path]:
    """Return the files that were copied or dragged from a folder."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _mark_up(data: QMimeData) -> str:
    """Return the mark-up, empty if it is none."""
    if not data.hasHtml():
        return ""
    raw = data.data("text/html")
    refuse_if_too_long(raw.size() // _WIDEST)
    written = data.html()
    if picture_facts(bytes(raw.data())).shown or written.count("\x00") > len(written) // 100:
        return ""
    return written


def _marked_up(written: str) -> Pasted:
    if not written:
        return Pasted(())
    pasted = read_html(written)
    if len(pasted.blocks) == 1 and isinstance(pasted.blocks[0], PastedTable):
        return Pasted((_not_one_cell(pasted.blocks[0]),), pasted.report, pasted.lost_pictures)
    return pasted


def _not_one_cell(table: PastedTable) -> Block:
    """Return the text of a table of one cell: who copies a cell of Excel means its text."""
    first = table.rows[0][0]
    if len(table.rows) == 1 and len(table.rows[0]) == 1 and first is not None:
        return TextBlock(first.cell)
    return table


def _picture(data: QMimeData) -> bytes | None:
    """Return the picture on the clipboard, in the form in which it was put there if that is one."""
    named: bytes | None = None
    for form in data.formats():
        if form.startswith("image/"):
            content = bytes(data.data(form).data())
            if picture_facts(content).shown or is_heif(content):
                return content
            named = named or content or None
    return named


def _encoded(image: QImage) -> bytes:
    """Return an image that only exists in memory as PNG."""
    if image.width() * image.height() > LIMITS.pixels:
        raise too_large(PASTED, image.width(), image.height())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _plain(text: str) -> Pasted:
    if not text:
        return Pasted(())
    refuse_if_too_long(len(text))
    if looks_like_cells(text):
        cells = read_cells(text)
        table = cells.blocks[0] if cells.blocks else None
        if isinstance(table, PastedTable) and len(table.rows) * len(table.rows[0]) > 1:
            return cells
    return read_plain(text)
