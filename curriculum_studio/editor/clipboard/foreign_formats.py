"""What others put on the clipboard or let fall on the page, read as blocks.

What a clipboard says of its content is not believed: a picture is what begins as one, mark-up that
is none is left aside, and what remains is plain text. Loaded with the first paste only, since it
brings lxml and Pillow.
"""

from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.versions import attachment_hash
from curriculum_studio.editor.clipboard.blocks import (
    Block,
    Pasted,
    PastedTable,
    PictureBlock,
    TextBlock,
    looks_like_cells,
    read_cells,
    read_plain,
    refuse_if_too_long,
)
from curriculum_studio.editor.clipboard.html_reader import read_html
from curriculum_studio.editor.clipboard.paste import PasteCaret, Paster, Planned
from curriculum_studio.i18n import Progress, StudioError, Work, message, told_as
from curriculum_studio.languages import Language
from curriculum_studio.session.files import read_file
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.untrusted.picture_metadata import picture_facts
from curriculum_studio.untrusted.picture_preparation import PASTED, is_heif, prepared_in, too_large
from curriculum_studio.untrusted.worker_process import WorkerProcess
from curriculum_studio.values import dataclass

# --- read as blocks ---------------------------------------------------------------------------

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


# --- planned, a large paste in a thread with progress and Cancel ------------------------------
# the end.
#
# Loaded with the first paste only, as what it works with is.


READING = message("Pasting", "Reading the clipboard")
_PICTURES = message("Pasting", "Preparing pictures")
_PLACING = message("Pasting", "Inserting")

#: More pieces of text (paragraphs, items, a quarter of the cells) than that take a while.
_MANY = 250
#: So many bytes of pictures take a while, and images in memory with so many pixels.
_HEAVY, _LARGE = 2_000_000, 4_000_000


@dataclass(frozen=True, slots=True)
class Target:
    """Where is pasted: the selection in a text, and the edits that make that text if it is new."""

    node: str
    language: Language
    start: int
    end: int
    before: tuple[Edit, ...] = ()

    def caret(self, document: Document) -> PasteCaret:
        """Return the selection in a document, as far as its text reaches there."""
        longest = len(document.nodes[self.node].cell(self.language))
        return PasteCaret(
            self.node, self.language, min(self.start, longest), min(self.end, longest)
        )


@dataclass(slots=True)
class PlannedPaste:
    """What is pasted, planned for the document as it stood; `kept` are pictures to be stored."""

    pasted: Pasted
    planned: Planned | None = None
    kept: dict[str, tuple[bytes, str, str]] = field(default_factory=dict)

    def plan(self, document: Document, target: Target) -> Planned:
        """Return what pasting changes in a document.

        Raises:
            StudioError: if there is nothing but pictures that cannot be shown, or the place of the
                paste is gone.

        """
        try:
            begun = apply(document, *target.before).document if target.before else document
        except EditError as problem:
            raise _gone() from problem
        if target.node not in begun.nodes:
            raise _gone()
        return Paster(self._keep).plan(begun, target.caret(begun), self.pasted)

    def store(self, put: Callable[[bytes, str, str], str]) -> None:
        """Keep the pictures."""
        for content, media_type, name in self.kept.values():
            put(content, media_type, name)

    def _keep(self, content: bytes, media_type: str, name: str) -> str:
        identity = attachment_hash(content)
        self.kept[identity] = (content, media_type, name)
        return identity


def takes_a_while(clip: Clip) -> bool:
    """Whether pasting would hold up whoever writes."""
    pieces = clip.html.count("<p") + clip.html.count("<li") + clip.html.count("<td") // 4
    pieces = max(pieces, clip.text.count("\n") + clip.text.count("\t") // 4)
    if pieces > _MANY or clip.size > _HEAVY:
        return True
    return clip.image is not None and clip.image.width() * clip.image.height() > _LARGE


def prepared(clip: Clip, document: Document, target: Target) -> Work[PlannedPaste]:
    """Read, prepare pictures and plan; nothing is changed."""
    yield Progress(0, 0, READING)
    pasted = read_clip(clip)
    blocks = list(pasted.blocks)
    pictures = [at for at, block in enumerate(blocks) if isinstance(block, PictureBlock)]
    with WorkerProcess() as apart:
        for done, at in enumerate(pictures):
            progress = Progress(done, len(pictures), _PICTURES)
            yield progress
            block = blocks[at]
            if isinstance(block, PictureBlock):
                try:
                    work = prepared_in(apart, block.content, block.name)
                    blocks[at] = replace(block, ready=(yield from told_as(progress, work)))
                except StudioError:
                    continue  # it is told when it would be inserted
    ready = PlannedPaste(replace(pasted, blocks=tuple(blocks)))
    yield Progress(0, 0, _PLACING)
    if blocks:
        ready.planned = ready.plan(document, target)
    return ready


def _gone() -> StudioError:
    return StudioError(
        message("Pasting", "The place for what was pasted is gone."),
        safe=message("Pasting", "Nothing was inserted."),
        remedy=message("Pasting", "Put the cursor where it should go, and paste again."),
    )
