"""Styles, fonts, line pitches and formats of marks; painter and editor share them."""

from collections.abc import Iterable, Mapping
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextFormat

from curriculum_studio.core.text import OBJECT_MARKS, Mark, MarkKind
from curriculum_studio.editor.formula.formula_cache import Formulas
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.theme import (
    USUAL_FONTS,
    FontChoice,
    Theme,
    fit_quotation_marks,
)

# --- styles -----------------------------------------------------------------------------------

Colour = Literal["ink", "muted"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A style. `pitch` is the distance of lines, `above` room over the row, both in base sizes.

    `hang` is how far the text stands in behind a label that hangs before it, in em; zero lets the
    label stand at the beginning of the first line.
    """

    size: float = 1.0
    pitch: float = 1.62
    bold: bool = False
    colour: Colour = "ink"
    align: Align = "left"
    above: float = 0.0
    hang: float = 0.0


STYLES: Mapping[str, TextStyle] = {
    "title": TextStyle(1.4, 1.75, bold=True, above=0.6),
    "chapter": TextStyle(1.16, 1.85, bold=True, above=1.2),
    "heading": TextStyle(bold=True, above=0.5),
    "strong": TextStyle(bold=True),
    "text": TextStyle(),
    "item": TextStyle(hang=1.5),
    "branch": TextStyle(hang=1.2),
    "aim": TextStyle(hang=1.4),
    "note": TextStyle(0.93, 1.55),
    "small": TextStyle(0.93, 1.55),
    "aside": TextStyle(0.93, 1.55, colour="muted"),
    "caption": TextStyle(bold=True, align="center", above=0.6),
    "figure": TextStyle(bold=True, align="center", above=0.6),
    "unit_line": TextStyle(0.93, 1.55, align="right"),
    "cell": TextStyle(0.96, 1.55),
    "head_cell": TextStyle(0.96, 1.55, bold=True, colour="muted"),
    "plan": TextStyle(0.93, 1.5),
    "plan_head": TextStyle(0.93, 1.5, colour="muted", above=0.5),
    "formula": TextStyle(1.0, 1.8, align="center"),
    "chip": TextStyle(0.82, 1.35),
    "banner": TextStyle(0.86, 1.4),
    "left": TextStyle(0.93, 1.5, colour="muted"),
}


# --- fonts and formats ------------------------------------------------------------------------

#: Pixels of a text of size 1 at zoom 1.
BASE = 14.0

#: A property per kind of mark, so that marks that lie over each other all survive in the editor.
_FIRST = QTextFormat.Property.UserProperty.value + 1
PROPERTIES: Mapping[MarkKind, int] = {
    "bold": _FIRST,
    "italic": _FIRST + 1,
    "sub": _FIRST + 2,
    "sup": _FIRST + 3,
    "link": _FIRST + 4,
    "term": _FIRST + 5,
    "ref": _FIRST + 6,
    "footnote": _FIRST + 7,
    "formula": _FIRST + 8,
}

#: The words that an object shows in the editor.
WORDS = _FIRST + 9

#: The kind of text object under which objects stand in the editor.
OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1

Alignment = Qt.AlignmentFlag

ALIGNMENTS: Mapping[str, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class Typography:
    """What texts look like in one theme at one zoom, in the fonts that somebody chose."""

    def __init__(
        self,
        theme: Theme,
        zoom: float = 1.0,
        formulas: Formulas | None = None,
        fonts: FontChoice = USUAL_FONTS,
    ) -> None:
        """Set texts for a theme; a zoom of 1 is the usual size."""
        self.fonts = fonts
        self.formulas = formulas if formulas is not None else Formulas()
        self.theme = theme
        self.zoom = zoom
        self.base = BASE * zoom
        self._fonts: dict[tuple[str, Language], QFont] = {}
        self._metrics: dict[tuple[str, Language], QFontMetricsF] = {}
        self._formats: dict[tuple[MarkKind, str], QTextCharFormat] = {}
        self._looks: dict[str, QTextCharFormat] = {}
        self._colours: dict[str, QColor] = {}

    def style(self, name: str) -> TextStyle:
        """Return a style by name."""
        return STYLES[name]

    def px(self, share: float) -> int:
        """Return so many base sizes in pixels."""
        return round(self.base * share)

    def pitch(self, name: str) -> int:
        """Return the distance of lines in pixels."""
        style = STYLES[name]
        return round(self.base * style.size * style.pitch)

    def colour(self, role: str) -> QColor:
        """Return a colour of the theme by its role."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = self.theme.color(role)
        return found

    def font(self, name: str, language: Language) -> QFont:
        """Return the font of a style in a language."""
        found = self._fonts.get((name, language))
        if found is None:
            style = STYLES[name]
            found = QFont()
            # It begins as a copy of the window's font, with the features of the window's language.
            found.clearFeatures()
            found.setFamilies(self.fonts.page(language))
            found.setStyleHint(QFont.StyleHint.SansSerif)
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            found.setPixelSize(max(6, round(self.base * style.size)))
            found.setBold(style.bold)
            fit_quotation_marks(found, latin=language != "zh")
            self._fonts[name, language] = found
        return found

    def metrics(self, name: str, language: Language) -> QFontMetricsF:
        """Return the metrics of the font of a style in a language."""
        found = self._metrics.get((name, language))
        if found is None:
            found = self._metrics[name, language] = QFontMetricsF(self.font(name, language))
        return found

    def mark(self, mark: Mark) -> QTextCharFormat:
        """Return the format of a mark; it carries the mark in a property of its own."""
        found = self._formats.get((mark.kind, mark.value))
        if found is None:
            found = self._made(mark.kind)
            found.setProperty(PROPERTIES[mark.kind], f"={mark.value}")
            self._formats[mark.kind, mark.value] = found
        return found

    def look(self, name: str) -> QTextCharFormat:
        """Return a format that marks nothing: inserted, deleted, stale, link, term, muted."""
        found = self._looks.get(name)
        if found is None:
            found = QTextCharFormat()
            if name == "inserted":
                found.setFontUnderline(True)
                found.setBackground(self.colour("inserted"))
            elif name == "deleted":
                found.setFontStrikeOut(True)
                found.setBackground(self.colour("deleted"))
            elif name == "stale":
                found.setForeground(self.colour("stale"))
            elif name == "link":
                found.setForeground(self.colour("link"))
            elif name == "term":
                found.setForeground(self.colour("muted"))
                self._underline(found, "accent")
            else:
                found.setForeground(self.colour("muted"))
            self._looks[name] = found
        return found

    def lost(self, mark: Mark) -> QTextCharFormat:
        """Return the format of a reference whose target is gone."""
        found = QTextCharFormat(self.mark(mark))
        found.setForeground(self.colour("error"))
        self._underline(found, "error")
        return found

    def _made(self, kind: MarkKind) -> QTextCharFormat:
        made = QTextCharFormat()
        match kind:
            case "bold":
                made.setFontWeight(QFont.Weight.Bold.value)
            case "italic":
                made.setFontItalic(True)
            case "sub":
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
            case "sup" | "footnote":
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            case "term":
                self._underline(made, "muted")
            case "link" | "ref":
                made.setForeground(self.colour("link"))
                self._underline(made, "link")
            case "formula":
                made.setFontItalic(True)
        return made

    def _underline(self, made: QTextCharFormat, role: str) -> None:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(self.colour(role))


def marks_of(form: QTextCharFormat, start: int, end: int, *, objects: bool) -> Iterable[Mark]:
    """Yield the marks that a format carries, for a stretch of text.

    `objects` says whether the stretch is an object; only there count marks of objects.
    """
    for kind, name in PROPERTIES.items():
        if (kind in OBJECT_MARKS) != objects and kind in OBJECT_MARKS:
            continue
        value = form.property(name)
        if value:
            yield Mark(start, end, kind, str(value)[1:])
