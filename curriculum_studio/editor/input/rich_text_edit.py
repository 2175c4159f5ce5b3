"""A field with one text: in with its marks, out with its marks, labels and chips around it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from curriculum_studio.core.numbering import LOST
from curriculum_studio.core.text import (
    OBJECT,
    OBJECT_MARKS,
    Cell,
    Mark,
    MarkKind,
    cleaned,
    tidy_marks,
)
from curriculum_studio.editor.layout.line_layout import BASE_LINE, InlineFormula, draw_label, inline
from curriculum_studio.editor.model.comment_markers import CommentMarker, MarkPart, draw_words
from curriculum_studio.editor.model.display_text import NEW_LINE, characters, glued, units
from curriculum_studio.editor.model.labels import TextChips, draw_chips, place_chips
from curriculum_studio.editor.model.typography import (
    ALIGNMENTS,
    OBJECT_TYPE,
    PROPERTIES,
    WORDS,
    Typography,
    marks_of,
)
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.form_loader import guard_field

# --- a cell in the document of the field and back; objects drawn as their words ---------------

#: Marks that typing at their end does not carry on.
_CLOSED: tuple[MarkKind, ...] = ("ref", "footnote", "formula", "term", "link")


class Objects(QPyTextObject):
    """Draws an object character as what it stands for."""

    _typography: Typography | None = None
    _style = "text"

    def dress(self, typography: Typography, style: str) -> None:
        """Take how texts look, as formulas are drawn in it."""
        self._typography, self._style = typography, style

    def _formula(self, form: QTextFormat) -> InlineFormula | None:
        value = form.property(PROPERTIES["formula"])
        if not value or self._typography is None:
            return None
        return inline(self._typography, self._style, str(value)[1:])

    def intrinsicSize(self, doc: QTextDocument, pos: int, form: QTextFormat) -> QSizeF:
        """Return the size of the words; the height counts as what is above the base line."""
        formula = self._formula(form)
        if formula is not None:
            return QSizeF(formula.width, formula.ascent)
        # QFontMetricsF, never a QTextLine of a layout that is gone: that one crashes.
        metrics = QFontMetricsF(_object_font(doc.defaultFont(), form.toCharFormat()))
        return QSizeF(metrics.horizontalAdvance(_words(form)), metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        pos: int,
        form: QTextFormat,
    ) -> None:
        """Draw the words with the look of their mark."""
        formula = self._formula(form)
        if formula is not None:
            place = QPointF(rect.left() + formula.side, rect.bottom())
            formula.drawn.draw(painter, place, formula.em, painter.pen().color())
            return
        look = form.toCharFormat()
        font = _object_font(doc.defaultFont(), look)
        base = rect.bottom()
        raised = look.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript
        if raised:
            base -= QFontMetricsF(doc.defaultFont()).ascent() / 3
        painter.save()
        painter.setFont(font)
        if look.hasProperty(QTextFormat.Property.ForegroundBrush.value):
            painter.setPen(look.foreground().color())
        painter.drawText(QPointF(rect.left(), base), _words(form))
        if look.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
            pen = QPen(look.underlineColor())
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), base + 2), QPointF(rect.right(), base + 2))
        painter.restore()


def _words(form: QTextFormat) -> str:
    return str(form.property(WORDS) or "")


def _object_font(font: QFont, look: QTextCharFormat) -> QFont:
    own = QFont(font)
    if look.fontItalic():
        own.setItalic(True)
    if look.fontWeight() >= QFont.Weight.Bold.value:
        own.setBold(True)
    if look.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        own.setPixelSize(max(1, own.pixelSize() * 2 // 3))
    return own


def fill(
    document: QTextDocument,
    cell: Cell,
    typography: Typography,
    style: str,
    align: str,
    indent: float,
    words: Callable[[Mark], str],
) -> None:
    """Put a cell into a document, in the pitch and alignment of a style."""
    document.clear()
    option = document.defaultTextOption()
    option.setAlignment(ALIGNMENTS[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    block = QTextBlockFormat()
    block.setLineHeight(typography.pitch(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setAlignment(ALIGNMENTS[align])
    block.setTextIndent(indent)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(block)
    insert(cursor, cell, typography, words)
    cursor.endEditBlock()


def insert(
    cursor: QTextCursor, cell: Cell, typography: Typography, words: Callable[[Mark], str]
) -> None:
    """Insert a cell at a cursor, with its marks."""
    edges = {0, len(cell.text)}
    for mark in cell.marks:
        edges |= {mark.start, mark.end}
    places = sorted(edges)
    for start, end in pairwise(places):
        form = QTextCharFormat()
        for mark in cell.marks:
            if mark.start <= start and end <= mark.end:
                form.merge(typography.mark(mark))
                if mark.kind in OBJECT_MARKS:
                    form.setObjectType(OBJECT_TYPE)
                    said = words(mark)
                    if said in LOST:
                        form.merge(typography.lost(mark))
                        form.setObjectType(OBJECT_TYPE)
                    form.setProperty(WORDS, glued(said))
        cursor.insertText(cell.text[start:end].replace("\n", NEW_LINE), form)


def content(document: QTextDocument, start: int = 0, end: int | None = None) -> Cell:
    """Return the text of a document with its marks, or a stretch of it, in UTF-16 units."""
    parts: list[str] = []
    marks: list[Mark] = []
    length = 0
    block = document.begin()
    while block.isValid():
        # There is one block only, but whatever brings in others must lose nothing.
        if block.position() > start and parts:
            parts.append("\n")
            length += 1
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            text = _clipped(fragment.text(), fragment.position(), start, end)
            form = fragment.charFormat()
            for part in _apart(text):
                objects = part == OBJECT
                found = list(marks_of(form, length, length + len(part), objects=objects))
                if objects and not any(mark.kind in OBJECT_MARKS for mark in found):
                    continue
                marks += found
                parts.append(part)
                length += len(part)
            iterator += 1
        block = block.next()
    written = "".join(parts).replace(NEW_LINE, "\n").replace("\u2029", "\n")
    text = cleaned(written, objects=True)
    return Cell(text, tidy_marks(marks, len(text)))


def _clipped(text: str, position: int, start: int, end: int | None) -> str:
    """Return what of a fragment lies between two places, which count UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    first = max(0, start - position)
    last = len(raw) // 2 if end is None else max(0, end - position)
    return raw[2 * first : 2 * last].decode("utf-16-le", "replace")


def _apart(text: str) -> list[str]:
    """Cut a fragment so that each object stands alone."""
    if OBJECT not in text:
        return [text] if text else []
    parts: list[str] = []
    for at, part in enumerate(text.split(OBJECT)):
        if at:
            parts.append(OBJECT)
        if part:
            parts.append(part)
    return parts


def typing_format(form: QTextCharFormat) -> QTextCharFormat | None:
    """Return the format in which to type on behind what does not carry on; None: as it is."""
    if not any(form.property(PROPERTIES[kind]) for kind in _CLOSED):
        return None
    plain = QTextCharFormat()
    weight = QTextFormat.Property.FontWeight.value
    if form.property(PROPERTIES["bold"]):
        plain.setProperty(PROPERTIES["bold"], "=")
        plain.setProperty(weight, form.property(weight))
    if form.property(PROPERTIES["italic"]):
        plain.setProperty(PROPERTIES["italic"], "=")
        plain.setFontItalic(True)
    return plain


# --- the field --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loading:
    """What the editor shows: a text and how it looks, with what stands around it.

    `indent`: room in the first line for the label, in pixels: `symbol`, then `prefix`. `chips`
    follow the text.
    """

    cell: Cell
    typography: Typography
    style: str
    language: Language
    width: int
    align: str
    words: Callable[[Mark], str]
    indent: float = 0.0
    prefix: str = ""
    hint: str = ""
    chips: tuple[str, ...] = ()
    symbol: InlineFormula | None = None


class TextField(QTextEdit):
    """Shows one text and takes what is typed into it.

    `grown`: the text has another height. `composing`: an input method begins or ends. `edited`:
    something was typed. `pasting` carries the data of a paste. `touched`: the text or a composition
    in it changed.
    """

    grown = Signal(int)
    composing = Signal(bool)
    edited = Signal()
    pasting = Signal(object)
    touched = Signal()

    def __init__(self, viewport: QWidget) -> None:
        """Stand in the viewport of a page."""
        super().__init__(viewport)
        guard_field(self)
        self.ground = viewport
        self.preedit = ""
        self._before_preedit = ""
        self._composing = False
        self._loading = False
        self._shown: Loading | None = None
        #: Knows the marks of comments on the text as it stands.
        self.remarks: Callable[[], Sequence[CommentMarker]] = tuple
        #: Makes of a text what goes to the clipboard; the page replaces it, as it knows more.
        self.mimes: Callable[[Cell], QMimeData] = _plain_data
        #: Draw what is marked in the text, below it (words found) and over it (misspelt words).
        self.underlay: Callable[[QPainter, QTextLayout, Typography], None] | None = None
        self.overlay: Callable[[QPainter, QTextLayout, Typography], None] | None = None
        #: Whether something that is pasted or dropped can be taken.
        self.takes: Callable[[QMimeData], bool] = QMimeData.hasText
        self.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self.setAccessibleName("")
        document = self.document()
        document.setDocumentMargin(0)
        self._objects = Objects(self)
        layout = document.documentLayout()
        layout.registerHandler(OBJECT_TYPE, self._objects)
        layout.documentSizeChanged.connect(self._resized)
        document.contentsChanged.connect(self._contents_changed)
        self.cursorPositionChanged.connect(self._type_on_plainly)
        self.hide()

    def only_read(self, *, on: bool) -> None:
        """Let the text be read, selected and copied, but not changed."""
        flags = Qt.TextInteractionFlag
        reading = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        self.setTextInteractionFlags(reading if on else flags.TextEditorInteraction)

    # The text

    def load(self, shown: Loading) -> int:
        """Show a text; return its height in pixels."""
        self._loading = True
        self._shown = shown
        self._objects.dress(shown.typography, shown.style)
        font = shown.typography.font(shown.style, shown.language)
        self.setFont(font)
        document = self.document()
        document.setDefaultFont(font)
        self.resize(shown.width, max(self.height(), shown.typography.pitch(shown.style)))
        fill(
            document,
            shown.cell,
            shown.typography,
            shown.style,
            shown.align,
            shown.indent,
            shown.words,
        )
        self.setCurrentCharFormat(QTextCharFormat())
        self._loading = False
        height = round(document.documentLayout().documentSize().height())
        self.resize(shown.width, height)
        return height

    def unload(self) -> None:
        """Hold no text any more, so that nothing can copy or change what is not seen."""
        self._loading = True
        self._shown = None
        self.document().clear()
        self._loading = False

    def content(self) -> Cell:
        """Return the text with its marks as it stands, without a composition."""
        return content(self.document())

    def text(self) -> str:
        """Return the characters as they stand, without a composition."""
        return self.toPlainText().replace("\u2029", "\n")

    def selected(self) -> Cell:
        """Return what is selected."""
        cursor = self.textCursor()
        return content(self.document(), cursor.selectionStart(), cursor.selectionEnd())

    def selection(self) -> tuple[int, int]:
        """Return where the selection begins and ends, in characters."""
        text, cursor = self.toPlainText(), self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return characters(text, start), characters(text, end)

    def put(self, cell: Cell) -> None:
        """Insert a text with its marks in the place of what is selected."""
        if self._shown is not None:
            cursor = self.textCursor()
            cursor.removeSelectedText()
            insert(cursor, cell, self._shown.typography, self._shown.words)
            self.setTextCursor(cursor)
            self._type_on_plainly()

    def put_text(self, text: str) -> None:
        """Insert plain text in the place of what is selected, as if it were typed."""
        if self._shown is not None:
            self.textCursor().insertText(cleaned(text).replace("\n", NEW_LINE))

    @property
    def place(self) -> int:
        """The place of the caret, in characters."""
        return characters(self.toPlainText(), self.textCursor().position())

    def cursor_at(self, place: QPoint) -> QTextCursor:
        """Return the cursor at a place of the viewport; a composition, which has none, ends."""
        self.finish()
        return self.cursorForPosition(self.mapFrom(self.ground, place))

    def go(self, place: int, *, end: int | None = None) -> None:
        """Put the caret at a place in characters; -1 is the end. With `end` select up to there."""
        text = self.toPlainText()
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        start = last if place < 0 else min(last, units(text, place))
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(min(last, units(text, end)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def is_marked(self, kind: MarkKind) -> bool:
        """Whether what is selected, or typed next, has a mark."""
        return bool(self.textCursor().charFormat().property(PROPERTIES[kind]))

    def toggle(self, kind: MarkKind) -> None:
        """Mark what is selected, or take the mark away; without a selection for what is typed."""
        if self._shown is None:
            return
        cursor = self.textCursor()
        marked = self.is_marked(kind)
        form = QTextCharFormat(self._shown.typography.mark(Mark(0, 1, kind)))
        if marked:
            form = QTextCharFormat()
            form.setProperty(PROPERTIES[kind], "")
            if kind == "bold":
                form.setFontWeight(self.font().weight())
            elif kind == "italic":
                form.setFontItalic(False)
            else:
                form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
        elif kind in {"sub", "sup"}:
            form.setProperty(PROPERTIES["sup" if kind == "sub" else "sub"], "")
        cursor.mergeCharFormat(form)
        self.setTextCursor(cursor)

    def _contents_changed(self) -> None:
        """Tell of what is typed; a composition alone changes nothing, but what it replaces does."""
        if self._loading or (self._composing and self.toPlainText() == self._before_preedit):
            return
        self.edited.emit()
        self.touched.emit()

    def _type_on_plainly(self) -> None:
        """What is typed behind a reference or a term is no part of it."""
        cursor = self.textCursor()
        if self._loading or cursor.hasSelection() or not cursor.position():
            return
        plain = typing_format(cursor.charFormat())
        if plain is not None:
            cursor.setCharFormat(plain)
            self.setTextCursor(cursor)

    def _resized(self, size: QSizeF) -> None:
        if not self._loading:
            self.grown.emit(round(size.height()))
            self.verticalScrollBar().setValue(0)

    # What stands around the text

    def chips(self) -> TextChips:
        """Return the chips behind the text as it stands."""
        shown = self._shown
        if shown is None or not shown.chips:
            return TextChips()
        layout = self.document().firstBlock().layout()
        last = shown.indent
        if layout.lineCount() and (not self.document().isEmpty() or self.preedit):
            last = layout.lineAt(layout.lineCount() - 1).naturalTextRect().right()
        elif shown.hint:
            last += self.fontMetrics().horizontalAdvance(shown.hint)
        return place_chips(shown.chips, shown.typography, shown.language, last, shown.width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, its label, a hint where it is empty, and chips in its last line."""
        shown = self._shown
        if shown is not None and self.underlay is not None:
            with QPainter(self.viewport()) as under:
                self.underlay(under, self.document().firstBlock().layout(), shown.typography)
        if shown is not None:
            self._paint_remarks(shown, "ground")
        super().paintEvent(event)
        if shown is None:
            return
        if self.overlay is not None:
            with QPainter(self.viewport()) as over:
                self.overlay(over, self.document().firstBlock().layout(), shown.typography)
        self._paint_remarks(shown, "line")
        empty = self.document().isEmpty() and not self.preedit
        chips = self.chips()
        if not (shown.prefix or chips.inline or (empty and shown.hint)):
            return
        with QPainter(self.viewport()) as painter:
            typography = shown.typography
            base = BASE_LINE * typography.pitch(shown.style)
            painter.setFont(self.font())
            painter.setPen(typography.colour(typography.style(shown.style).colour))
            line = self.document().firstBlock().layout().lineAt(0)
            first = line.naturalTextRect().left() if line.isValid() else shown.indent
            if shown.prefix:
                place = QPointF(first - shown.indent, base)
                draw_label(painter, place, shown.prefix, shown.symbol, painter.pen().color())
            if empty and shown.hint:
                painter.setPen(typography.colour("muted"))
                painter.drawText(QPointF(first, base), self._fitting_hint(first))
            if chips.inline:
                bottom = QPointF(0, self.height())
                pitch = typography.pitch(shown.style)
                draw_chips(painter, chips, typography, shown.language, bottom, pitch)

    def _paint_remarks(self, shown: Loading, part: MarkPart) -> None:
        found = self.remarks()
        if not found or self.preedit:
            return
        text = self.toPlainText()
        with QPainter(self.viewport()) as painter:
            layout = self.document().firstBlock().layout()
            origin, typography = QPointF(0, 0), shown.typography
            draw_words(
                *(painter, layout, origin, found, typography, lambda at: units(text, at)), (part,)
            )

    def _fitting_hint(self, left: float) -> str:
        if self._shown is None:
            return ""
        room = int(self.width() - left)
        return self.fontMetrics().elidedText(
            self._shown.hint, Qt.TextElideMode.ElideRight, max(0, room)
        )

    # Input method

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow a composition; what it commits counts as typed."""
        if self.isReadOnly():
            event.ignore()
            return
        was = bool(self.preedit)
        if not was:
            self._before_preedit = self.toPlainText()
        self.preedit = event.preeditString()
        self._composing = was or bool(self.preedit)
        super().inputMethodEvent(event)
        self._composing = bool(self.preedit)
        if was != bool(self.preedit):
            self.composing.emit(bool(self.preedit))
        if event.commitString() and not self.preedit:
            self.edited.emit()
        self.touched.emit()

    def finish(self) -> None:
        """End a composition before anything reads or moves, and keep what it holds, once."""
        if not self.preedit:
            return
        kept, before = self.preedit, self.document().characterCount()
        QGuiApplication.inputMethod().commit()
        lost = self.document().characterCount() == before
        if self.preedit or lost:
            # The platform delivered nothing, or took it back.
            event = QInputMethodEvent("", [])
            if lost:
                event.setCommitString(kept)
            self.inputMethodEvent(event)

    # The clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as plain text and, for ourselves, with its marks."""
        return self.mimes(self.selected())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take what the page takes."""
        return self.takes(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Let the page decide what becomes of what is pasted or dropped."""
        self.pasting.emit(source)


def _plain_data(cell: Cell) -> QMimeData:
    data = QMimeData()
    data.setText(cell.text)
    return data
