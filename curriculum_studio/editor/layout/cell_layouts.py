"""Laid out cells of the page, kept as long as they are current and lately used."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QTextLayout

from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Figure
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import CellState
from curriculum_studio.editor.formula.formula_cache import UNITS, DrawnFormula
from curriculum_studio.editor.layout.banner import Banner, banner
from curriculum_studio.editor.layout.line_layout import (
    HOLDER,
    InlineFormula,
    Lines,
    inline,
    lay,
    room,
)
from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.editor.model.display_text import (
    NEW_LINE,
    DisplayRange,
    DisplayText,
    glued,
    places,
    readable,
    shortened,
    shown,
    units,
)
from curriculum_studio.editor.model.labels import SYMBOL_GAPS, TextChips, place_chips
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow, TextPlace
from curriculum_studio.editor.model.typography import Align, TextStyle, Typography
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.render.formula import fault_of
from curriculum_studio.render.photo_rows import WIDTHS, size_of
from curriculum_studio.values import dataclass

# --- display formulas -------------------------------------------------------------------------

#: Size of a formula in base sizes, and the room above and below it.
_SIZE, _ROOM = 1.18, 0.3


@dataclass(frozen=True, slots=True)
class SetFormula:
    """A formula as it stands over its source: drawn, or a sentence. All in pixels."""

    drawn: DrawnFormula | None
    em: float
    fault: Lines | None
    height: int
    base: int

    def draw(self, painter: QPainter, box: QRect, typography: Typography) -> None:
        """Draw it in the middle of a box, at its top."""
        if self.drawn is not None:
            across = (box.width() - self.drawn.width * self.em / UNITS) / 2
            place = QPointF(box.left() + max(0.0, across), box.top() + self.base)
            self.drawn.draw(painter, place, self.em, typography.colour("ink"))
        elif self.fault is not None:
            painter.setPen(typography.colour("error"))
            self.fault.layout.draw(painter, QPointF(box.topLeft()))


def set_formula(
    latex: str, typography: Typography, width: int, say: Callable[[Message], str]
) -> SetFormula | None:
    """Return a formula as it is set; None if there is nothing to set."""
    if not latex.strip():
        return None
    fault = fault_of(latex)
    if fault is not None:
        font, pitch = typography.font("small", "zh"), typography.pitch("small")
        words = lay(say(fault), (), font, width, pitch, "center")
        return SetFormula(None, 0.0, words, words.height, 0)
    drawn = typography.formulas.drawn(latex, display=True)
    if drawn is None:
        return None
    em = typography.base * _SIZE
    em *= min(1.0, width * UNITS / max(1.0, drawn.width * em))
    room = typography.px(_ROOM)
    base = room + round(drawn.ascent * em / UNITS)
    height = base + round(drawn.descent * em / UNITS) + room
    return SetFormula(drawn, em, None, height, base)


# --- the layouts ------------------------------------------------------------------------------

#: So many layouts stay in memory.
KEPT = 900

#: Pixels of a millimetre on paper at zoom 1, and the most pixels in height that a picture gets.
_MILLIMETRE = 96 / 25.4
_TALLEST = 440

#: Knows a text that a translation was made from, by node, language of the source and hash.
Earlier = Callable[[str, Language, str], Cell | None]


#: Terms of a text by node, its language and another one: where each stands, and its name there.
Equivalents = Callable[[str, Language, Language], Sequence[tuple[int, int, str]]]


def no_equivalents(_node: str, _source: Language, _target: Language) -> tuple[()]:
    """Know no terms."""
    return ()


@dataclass(slots=True)
class CellLayout:
    """A laid out cell. All heights in pixels; `inset` is how far a hanging label sets the text in.

    `top` is what stands over the text: picture, name, or the source of a cell of a table that is
    being translated, as `translates` says. The banner stands below it, so that a text stays in its
    place when its source changes. `symbol` is drawn before the prefix and counts into its width.
    """

    cell: Cell
    stamp: tuple[int, int]
    lines: Lines
    prefix: str
    prefix_width: float
    inset: int
    chips: TextChips
    banner: Banner | None
    picture: str
    picture_size: QSize
    title: Lines | None
    top: int
    hint: str = ""
    formulas: tuple[tuple[int, InlineFormula], ...] = ()
    formula: SetFormula | None = None
    translates: bool = False
    symbol: InlineFormula | None = None

    @property
    def height(self) -> int:
        """The height of all of it."""
        return self.top + self.text_height + self.chips.extra + self.below

    @property
    def below(self) -> int:
        """The height of the banner below text and chips."""
        return self.banner.height if self.banner is not None else 0

    @property
    def text_height(self) -> int:
        """The height of the lines of the text; under a name an empty one takes no room.

        Where a formula is set, its source takes none unless it is being written.
        """
        if self.formula is not None and self.formula.drawn is not None:
            return 0
        named = self.title is not None and not self.translates
        return 0 if named and not self.cell.text else self.lines.height


#: States of a text beside which its source is read.
_TRANSLATING = frozenset({CellState.EMPTY, CellState.DRAFT})


class Layouts:
    """Lays out cells and keeps them; `generation` counts what makes all of them outdated."""

    def __init__(
        self,
        model: PageModel,
        typography: Typography,
        pictures: PictureCache,
        earlier: Earlier,
        say: Callable[[Message], str],
    ) -> None:
        """Lay out the texts of a model; `earlier` knows the source texts from before a change."""
        self._model = model
        self.typography = typography
        self._pictures = pictures
        self._earlier = earlier
        self._say = say
        self._kept: OrderedDict[tuple[str, int], CellLayout] = OrderedDict()
        self.generation = 0
        #: Knows the source of a formula that is being written: None for any other.
        self.being_written: Callable[[TextPlace], str | None] = lambda _: None
        #: The first of the languages shown, in which a text that is not written invites to write.
        self.first: Language = "zh"
        #: Knows the terms of a source text with what they are called in a language.
        self.equivalents: Equivalents = no_equivalents
        #: Whether the page is only read: nothing but the texts themselves is to be seen.
        self.reading = False

    def renew(self, typography: Typography | None = None) -> None:
        """Take all layouts for outdated, perhaps since texts look different from now on."""
        if typography is not None:
            self.typography = typography
        self.generation += 1
        self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)

    def laid(self, row: int, column: int, width: int, *, keep: bool = True) -> CellLayout:
        """Return the layout of a cell in a width."""
        own = self._model.rows[row]
        spot = self._model.spot(row, column)
        language = self._model.language(column)
        cell = self._text(own, spot, column, language)
        key = (own.key, column)
        stamp = (self.generation, width)
        found = self._kept.get(key)
        if found is not None and found.stamp == stamp and found.cell == cell:
            self._kept.move_to_end(key)
            return found
        made = self._lay(own, spot, column, language, cell, stamp)
        if keep:
            self._kept[key] = made
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return made

    def forget(self, row: int) -> None:
        """Lay out a row anew when it is asked for: a banner follows the source, not its text."""
        key = self._model.rows[row].key
        for column in range(self._model.columnCount()):
            self._kept.pop((key, column), None)

    def forget_rows(self, rows: Collection[int]) -> None:
        """Lay out rows anew when they are asked for; all of them, where there are many."""
        if len(rows) > KEPT // self._model.columnCount():
            self.renew()
            return
        for row in rows:
            self.forget(row)

    def _text(self, row: PageRow, spot: TextPlace | None, column: int, language: Language) -> Cell:
        if spot is not None:
            written = self.being_written(spot) if spot.source else None
            return self._model.text(spot, language) if written is None else Cell(written)
        if column >= FIRST_CELL:
            for cell in row.cells:
                if cell.first == column - FIRST_CELL and cell.words is not None:
                    return Cell(cell.words[language])
        return Cell(row.words[language]) if row.words is not None else Cell()

    def _lay(
        self,
        row: PageRow,
        spot: TextPlace | None,
        column: int,
        language: Language,
        cell: Cell,
        stamp: tuple[int, int],
    ) -> CellLayout:
        typography = self.typography
        style = typography.style(row.style)
        width = stamp[1]
        grid = column >= FIRST_CELL
        prefix, symbol = ("", None) if grid or spot is None else self._label(row, language)
        advance = typography.metrics(row.style, language).horizontalAdvance
        prefix_width = advance(prefix) if prefix else 0.0
        prefix_width += symbol.width if symbol is not None else 0.0
        inset = hang(typography, style, prefix_width)
        source = spot is not None and spot.source
        text, formulas = self._shown(row.style, cell, language, source=source)
        font, pitch = typography.font(row.style, language), typography.pitch(row.style)
        formats = self._formats(row.style, text.ranges, dict(formulas))
        indent, align = 0.0 if inset else prefix_width, self.align(row, column)
        laid = lay(text.text, formats, font, width - inset, pitch, align, indent)
        hint = self._hint(row, spot, column) if not cell.text else ""
        last = laid.last if cell.text or prefix else 0.0
        last = laid.first + advance(hint) if hint else last
        words = () if grid or spot is None else self._model.labels.chips(row, language)
        chips = place_chips(words, typography, language, last, width - inset)
        made = self._banner(spot, language, cell, width)
        picture = self._picture(spot, language)
        size = self._picture_size(picture, spot, width)
        title = self._title(spot, language, width) if grid and spot is not None else None
        source_of = self._source(spot, language, width, align) if grid else None
        title = source_of or title
        top = size.height() + typography.px(0.4) if not size.isEmpty() else 0
        top += title.height if title is not None else 0
        formula = set_formula(cell.text, typography, width, self._say) if source else None
        top += formula.height if formula is not None else 0
        return CellLayout(
            cell,
            stamp,
            laid,
            prefix,
            prefix_width,
            inset,
            chips,
            made,
            picture,
            size,
            title,
            top,
            hint,
            formulas,
            formula,
            translates=source_of is not None,
            symbol=symbol,
        )

    def _label(self, row: PageRow, language: Language) -> tuple[str, InlineFormula | None]:
        """Return what opens a text, and the symbol before it, set as in its formula."""
        latex = self._model.labels.symbol(row)
        symbol = inline(self.typography, row.style, latex) if latex else None
        if symbol is not None:
            return SYMBOL_GAPS[language], symbol
        return self._model.labels.prefix(row, language), None

    def _hint(self, row: PageRow, spot: TextPlace | None, column: int) -> str:
        """Invite to write where no language of a text is written yet, in the first column."""
        first = row.cells[0].first + FIRST_CELL if row.cells else self._model.column(self.first)
        node = self._model.node(spot) if spot is not None else None
        written = node is not None and any(not cell.blank for cell in node.cells.values())
        if spot is None or column != first or written or self.reading:
            return ""
        return self._model.hint_of(spot)

    def _shown(
        self, style: str, cell: Cell, language: Language, *, source: bool
    ) -> tuple[DisplayText, tuple[tuple[int, InlineFormula], ...]]:
        """Return a text as it is laid out, and the formulas in it with their places."""
        if source:
            return readable(cell.text), ()
        formulas = {
            mark.value: made
            for mark in cell.marks
            if mark.kind == "formula"
            and (made := inline(self.typography, style, mark.value)) is not None
        }

        def words(mark: Mark) -> str:
            if mark.kind == "formula" and mark.value in formulas:
                return HOLDER
            return self.words(mark, language)

        text = shown(cell, words)
        return text, tuple(
            (each.start, formulas[each.mark.value])
            for each in text.ranges
            if each.mark.kind == "formula" and each.mark.value in formulas
        )

    def align(self, row: PageRow, column: int) -> Align:
        """Return how the text of a cell is aligned."""
        if column >= FIRST_CELL:
            for cell in row.cells:
                if cell.first == column - FIRST_CELL:
                    return cell.align
        return self.typography.style(row.style).align

    def words(self, mark: Mark, language: Language) -> str:
        """Return what an object in a text shows."""
        match mark.kind:
            case "ref":
                return shortened(self._model.labels.reference(mark.value, language))
            case "footnote":
                return self._model.labels.footnote(mark.value)
            case _:
                return readable(mark.value).text

    def _formats(
        self, style: str, ranges: tuple[DisplayRange, ...], formulas: Mapping[int, InlineFormula]
    ) -> list[QTextLayout.FormatRange]:
        formats = []
        for each in ranges:
            made = QTextLayout.FormatRange()
            made.start, made.length = each.start, each.length
            made.format = self.typography.mark(each.mark)
            if each.mark.kind == "ref" and not self._model.references.exists(each.mark.value):
                made.format = self.typography.lost(each.mark)
            if each.mark.kind == "formula" and each.start in formulas:
                made.format = room(formulas[each.start], self.typography, style)
            formats.append(made)
        return formats

    def _banner(
        self, spot: TextPlace | None, language: Language, cell: Cell, width: int
    ) -> Banner | None:
        if spot is None or not cell.based_on or self.reading:
            return None
        if self._model.state(spot, language) is not CellState.STALE:
            return None
        node = self._model.document.nodes[spot.node]
        pieces: tuple[DiffPiece, ...] = ()
        earlier = self._earlier(node.id, node.lead, cell.based_on)
        if earlier is not None:
            references = self._model.references
            old = references.shown(earlier, node.lead)
            pieces = difference(old, references.shown(node.cell(node.lead), node.lead))
        return banner(pieces, self.typography, node.lead, width, self._say)

    def _picture(self, spot: TextPlace | None, language: Language) -> str:
        node = self._model.node(spot) if spot is not None else None
        if node is None or not isinstance(node.payload, Figure | Photo):
            return ""
        return node.payload.pictures.best(language)

    def _picture_size(self, picture: str, spot: TextPlace | None, width: int) -> QSize:
        natural = self._pictures.size(picture) if picture else QSize()
        if natural.isEmpty() or spot is None:
            return QSize()
        node = self._model.node(spot)
        paper = WIDTHS[size_of(node)] if node is not None else 0.0
        if node is not None and isinstance(node.payload, Figure):
            paper = node.payload.width_mm
        wanted = min(width, round(paper * _MILLIMETRE * self.typography.zoom))
        height = round(natural.height() * wanted / natural.width())
        tallest = round(_TALLEST * self.typography.zoom)
        if height > tallest:
            wanted, height = round(wanted * tallest / height), tallest
        return QSize(max(1, wanted), max(1, height))

    def _source(
        self, spot: TextPlace | None, language: Language, width: int, align: Align
    ) -> Lines | None:
        """Return the text from which a cell of a table is translated, until that is done.

        A table shows one language at a time: without it one would write from memory. Below it stand
        its terms with what they are called in the language of the cell.
        """
        node = self._model.node(spot) if spot is not None else None
        if node is None or spot is None or self.reading or role_of(node) is not Role.CELL:
            return None
        if language == node.lead or self._model.state(spot, language) not in _TRANSLATING:
            return None
        cell = node.cell(node.lead)
        if cell.blank:
            return None
        at = places(cell, lambda mark: self.words(mark, node.lead))
        words = shown(cell, lambda mark: self.words(mark, node.lead)).text
        whole = units(words, len(words))
        formats = [self._looks(0, whole, "muted")]
        terms = self.equivalents(node.id, node.lead, language)
        formats += [self._looks(at[start], at[end], "term") for start, end, _ in terms]
        named = dict.fromkeys(f"{cell.text[start:end]} → {name}" for start, end, name in terms)
        if named:
            words += NEW_LINE + " · ".join(glued(each) for each in named)
            formats.append(self._looks(whole, units(words, len(words)), "link"))
        typography = self.typography
        font = typography.font("banner", node.lead)
        return lay(words, formats, font, width, typography.pitch("banner"), align)

    def _looks(self, start: int, end: int, look: str) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, end - start, self.typography.look(look)
        return made

    def _title(self, spot: TextPlace, language: Language, width: int) -> Lines | None:
        words = self._model.labels.title(spot, language)
        if not words:
            return None
        font = self.typography.font("plan", language)
        return lay(words, (), font, width, self.typography.pitch("plan"))


def hang(typography: Typography, style: TextStyle, prefix_width: float) -> int:
    """Return how far a text stands in behind a label that hangs before it, in pixels."""
    if not style.hang:
        return 0
    return max(typography.px(style.hang), round(prefix_width) + typography.px(0.4))
