"""Formulas are drawn as in print, whatever is written."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from curriculum_studio.editor.formula.formula_cache import LONGEST, Formulas
from curriculum_studio.render.formula import fault_of


@pytest.fixture(scope="module")
def formulas(qapp) -> Formulas:
    return Formulas()


def ink(formulas: Formulas, latex: str, colour: str = "#000000") -> QImage:
    drawn = formulas.drawn(latex, display=True)
    assert drawn is not None
    image = QImage(400, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawn.draw(painter, QPointF(10, 80), 30, QColor(colour))
    painter.end()
    return image


def inked(image: QImage) -> int:
    white = QColor("white").rgb()
    return sum(
        image.pixel(x, y) != white for x in range(image.width()) for y in range(image.height())
    )


def test_a_fraction_reaches_above_and_below_the_base_line(formulas):
    drawn = formulas.drawn(r"\frac{m_D}{m_S}", display=True)
    plain = formulas.drawn("m", display=True)
    assert drawn.ascent > 2 * plain.ascent
    assert drawn.descent > 50
    assert plain.descent < 10


def test_formulas_take_the_colour_of_the_theme(formulas):
    image = ink(formulas, r"\frac{a}{b}", "#cc0000")
    colours = {image.pixelColor(x, y).name() for x in range(40) for y in range(160)}
    assert "#cc0000" in colours


def test_chinese_words_show(formulas):
    """The font of formulas has no Han characters; they come from a font of texts."""
    words = ink(formulas, r"\text{用电量}")
    block = ink(formulas, r"\text{口口口}")
    assert inked(words) > 300
    assert words != block
    drawn = formulas.drawn(r"\text{用电量}")
    assert 250 < drawn.width < 350


def test_in_the_line_a_sum_is_lower(formulas):
    latex = r"\sum_{i=1}^{n} A_i"
    assert formulas.drawn(latex).ascent < formulas.drawn(latex, display=True).ascent


def test_nothing_is_drawn_of_nothing(formulas):
    assert formulas.drawn("") is None
    assert formulas.drawn("   ") is None
    assert formulas.drawn("x" * (LONGEST + 1)) is None
    assert formulas.drawn("{" * 3000) is None


def test_a_formula_is_set_once(formulas):
    assert formulas.drawn("a+b") is formulas.drawn("a+b")


_PIECES = st.sampled_from(
    [
        *(r"\frac", r"\sqrt", r"\sum", r"\int", r"\left(", r"\right)", r"\text{碳 x}", r"\alpha"),
        *(
            r"\overline",
            r"\hat",
            r"\begin{matrix}",
            r"\\",
            r"\le",
            r"\foo",
            r"\,",
            r"\%",
            r"\mathrm",
        ),
        *(
            "{",
            "}",
            "[",
            "]",
            "^",
            "_",
            "&",
            "x",
            "12,5",
            "₂",
            "🌱",
            "\u200f",
            "<",
            ">",
            '"',
            "=",
            "'",
        ),
    ]
)


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(_PIECES, max_size=14).map("".join))
@example("\\mathrm\u200f")
def test_whatever_is_written_something_is_shown(formulas, latex):
    drawn = formulas.drawn(latex, display=True)
    assert drawn is None or drawn.width > 0
    # It only says how its argument is drawn; a mark of direction shows nothing, upright either.
    shown = latex.replace(r"\mathrm", "")
    if latex.strip() and fault_of(latex) is None and any(c.isalnum() for c in shown):
        assert drawn is not None
        assert drawn.ascent > 0
