import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from curriculum_studio.ooxml.elements import NAMESPACES
from curriculum_studio.ooxml.writer.math import formula_xml
from curriculum_studio.render.blocks import Run
from curriculum_studio.render.formula import linear, read_formula
from curriculum_studio.render.runs import formula_runs

M = f"{{{NAMESPACES['m']}}}"


def parsed(latex: str):
    declared = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMESPACES.items())
    return etree.fromstring(f"<root {declared}>{formula_xml(read_formula(latex))}</root>")


@pytest.mark.parametrize(
    ("latex", "line"),
    [
        (r"e = \frac{E}{A}", "e=E/A"),
        (r"r = \frac{x_0 - x_1}{x_0} \times 100\,\%", "r=(x_0−x_1)/x_0×100\u2009%"),
        (r"S = \frac{\sum_{i=1}^{n} p_i}{\sum_{i=1}^{n} m_i} + b",
         "S=∑_(i=1)^n p_i/∑_(i=1)^n m_i+b"),
        (r"E = \sum_{i=1}^{n} D_i f_i + W f_{\mathrm{e}}", "E=∑_(i=1)^n D_if_i+Wf_e"),
        (r"\sqrt[3]{a+b}", "3√(a+b)"),
        (r"\left( \alpha \le \Delta \right)^2", "(α≤Δ)^2"),
        (r"\bar{x} \cdot \text{每人 a}", "x·每人 a"),
        (r"\min x, \unknown", "minx,\\unknown"),
        ("", ""),
    ],
)  # fmt: skip
def test_formulas_read_as_they_are_meant(latex, line):
    assert linear(read_formula(latex)) == line


def test_a_sum_reaches_up_to_the_next_sign():
    element = parsed(r"\sum_{i=1}^{n} D_i f_i + W")
    body = element.find(f".//{M}nary/{M}e")
    assert "".join(body.itertext()) == "Difi"
    assert element.find(f".//{M}nary/{M}naryPr/{M}limLoc").get(f"{M}val") == "undOvr"


def test_letters_are_italic_digits_and_words_upright():
    looks = {
        "".join(run.itertext()): run.find(f"{M}rPr/{M}sty").get(f"{M}val")
        for run in parsed(r"x 2 \mathrm{CO} \mathbf{v}").iter(f"{M}r")
    }
    assert looks == {"x": "i", "2": "p", "CO": "p", "v": "b"}


@pytest.mark.parametrize(
    ("latex", "element"),
    [("x_1", "sSub"), ("x^2", "sSup"), ("x_1^2", "sSubSup"), (r"\frac12", "f"),
     (r"\sqrt x", "rad"), (r"\bar x", "bar"), (r"\hat x", "acc"), (r"\left[ x \right.", "d")],
)  # fmt: skip
def test_each_part_has_its_element(latex, element):
    assert parsed(latex).find(f".//{M}{element}") is not None


def test_simple_formulas_stand_in_the_line_as_marked_characters():
    assert formula_runs("f_{\\mathrm{e}}") == (
        Run("f", frozenset({"italic"})),
        Run("e", frozenset({"sub"})),
    )
    assert [run.kind for run in formula_runs(r"\frac{a}{b}")] == ["formula"]


@given(st.text(alphabet="\\{}^_[]()&%$ abxfrcsumqtlei1,.+-=\n汉", max_size=60))
def test_no_formula_makes_it_fail(latex):
    linear(read_formula(latex))
    formula_runs(latex)
    parsed(latex)


@pytest.mark.parametrize(
    "piece", [r"\frac", "{^", r"\left(", r"\sqrt[", "x^2", r"\sum_", r"\bar", "{"]
)
def test_deep_nesting_ends(piece):
    row = read_formula(piece * 4000)
    assert linear(row)
    formula_xml(row)
