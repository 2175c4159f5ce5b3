"""What is wrong with a formula is said in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.render.formula import fault_of


@pytest.mark.parametrize(
    "latex",
    [
        r"w = \frac{m_D}{m_S} \times 100\%",
        r"E = \sum_{i=1}^{n} A_i \times F_i",
        r"\left( \frac{a}{b} \right)^2",
        r"\sqrt[3]{x} \le \overline{y}",
        r"\text{碳排放} = 3{,}5",
        "",
    ],
)
def test_right_formulas_have_no_fault(latex):
    assert fault_of(latex) is None


@pytest.mark.parametrize(
    ("latex", "said"),
    [
        (r"\frac{a}{b", "opened and not closed"),
        ("{a", "opened and not closed"),
        ("a}", "closes nothing"),
        (r"\frac{a}", "missing"),
        (r"\sqrt", "missing"),
        ("x_", "nothing"),
        ("x^ }", "nothing"),
        (r"\foo{x}", "not known"),
        (r"\left( a", "without its"),
        (r"a \right)", "without its"),
        ("a & b", "means nothing"),
    ],
)
def test_what_is_wrong_is_said(latex, said):
    fault = fault_of(latex)
    assert fault is not None
    assert said in fault.source


@given(st.text(alphabet=r"\{}[]^_&$ab1 frcsqtlegh碳,", max_size=60))
def test_whatever_is_written_no_check_fails(latex):
    fault = fault_of(latex)
    assert fault is None or fault.source
