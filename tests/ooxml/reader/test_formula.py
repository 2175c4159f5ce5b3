"""Office mathematics as LaTeX."""

import pytest
from lxml import etree

from curriculum_studio.ooxml.reader.math import read_formula
from tests.features.word_import.formats.making import NAMES, mr


def latex(*inner: str) -> str:
    root = etree.fromstring(f"<m:oMath {NAMES}>{''.join(inner)}</m:oMath>")
    formula = read_formula(root)
    assert formula.whole
    return formula.latex


def e(*inner: str) -> str:
    return f"<m:e>{''.join(inner)}</m:e>"


def v(name: str, value: str) -> str:
    return f'<m:{name} m:val="{value}"/>'


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (mr("a+b"), "a+b"),
        (mr("2×α≤β"), r"2\times \alpha \le \beta"),
        (mr("用电量"), r"\text{用电量}"),
        (mr("50%"), r"50\%"),
        (f"<m:r><m:rPr>{v('sty', 'p')}</m:rPr><m:t>kg</m:t></m:r>", r"\mathrm{kg}"),
        (f"<m:f><m:num>{mr('E')}</m:num><m:den>{mr('N')}</m:den></m:f>", r"\frac{E}{N}"),
        (
            f"<m:f><m:fPr>{v('type', 'lin')}</m:fPr><m:num>{mr('E')}</m:num>"
            f"<m:den>{mr('N')}</m:den></m:f>",
            "{E}/{N}",
        ),
        (
            f"<m:f><m:fPr>{v('type', 'noBar')}</m:fPr><m:num>{mr('n')}</m:num>"
            f"<m:den>{mr('k')}</m:den></m:f>",
            r"\genfrac{}{}{0pt}{}{n}{k}",
        ),
        (f"<m:sSup>{e(mr('x'))}<m:sup>{mr('2')}</m:sup></m:sSup>", "x^{2}"),
        (f"<m:sSub>{e(mr('ab'))}<m:sub>{mr('i')}</m:sub></m:sSub>", "{ab}_{i}"),
        (
            f"<m:sSubSup>{e(mr('x'))}<m:sub>{mr('i')}</m:sub><m:sup>{mr('2')}</m:sup></m:sSubSup>",
            "x_{i}^{2}",
        ),
        (
            f"<m:sPre><m:sub>{mr('6')}</m:sub><m:sup>{mr('14')}</m:sup>{e(mr('C'))}</m:sPre>",
            "{}_{6}^{14}C",
        ),
        (
            f"<m:rad><m:radPr>{v('degHide', '1')}</m:radPr><m:deg/>{e(mr('x'))}</m:rad>",
            r"\sqrt{x}",
        ),
        (f"<m:rad><m:deg>{mr('3')}</m:deg>{e(mr('x'))}</m:rad>", r"\sqrt[3]{x}"),
        (
            f"<m:nary><m:naryPr>{v('chr', '∑')}</m:naryPr><m:sub>{mr('i=1')}</m:sub>"
            f"<m:sup>{mr('n')}</m:sup>{e(mr('x'))}</m:nary>",
            r"\sum_{i=1}^{n} x",
        ),
        (
            f"<m:nary><m:naryPr>{v('subHide', '1')}{v('supHide', '1')}</m:naryPr>"
            f"{e(mr('x'))}</m:nary>",
            r"\int x",
        ),
        (f"<m:d>{e(mr('a'))}{e(mr('b'))}</m:d>", r"\left( a|b \right)"),
        (
            f"<m:d><m:dPr>{v('begChr', '{')}{v('endChr', '')}</m:dPr>{e(mr('a'))}</m:d>",
            r"\left\{ a \right.",
        ),
        (f"<m:func><m:fName>{mr('sin')}</m:fName>{e(mr('x'))}</m:func>", r"\sin {x}"),
        (
            f"<m:acc><m:accPr>{v('chr', chr(0x304))}</m:accPr>{e(mr('x'))}</m:acc>",
            r"\bar{x}",
        ),
        (f"<m:acc>{e(mr('x'))}</m:acc>", r"\hat{x}"),
        (f"<m:bar><m:barPr>{v('pos', 'top')}</m:barPr>{e(mr('x'))}</m:bar>", r"\overline{x}"),
        (f"<m:limLow>{e(mr('max'))}<m:lim>{mr('x')}</m:lim></m:limLow>", r"\underset{x}{max}"),
        (f"<m:limUpp>{e(mr('=')) }<m:lim>{mr('?')}</m:lim></m:limUpp>", r"\overset{?}{=}"),
        (f"<m:groupChr>{e(mr('ab'))}</m:groupChr>", r"\underbrace{ab}"),
        (
            f"<m:groupChr><m:groupChrPr>{v('chr', '→')}{v('pos', 'top')}</m:groupChrPr>"
            f"{e(mr('a'))}</m:groupChr>",
            r"\overset{\to }{a}",
        ),
        (
            f"<m:m><m:mr>{e(mr('1'))}{e(mr('2'))}</m:mr><m:mr>{e(mr('3'))}{e(mr('4'))}</m:mr></m:m>",
            r"\begin{matrix} 1 & 2 \\ 3 & 4 \end{matrix}",
        ),
        (
            f"<m:eqArr>{e(mr('a&=1'))}{e(mr('b&=2'))}</m:eqArr>",
            r"\begin{aligned} a&=1 \\ b&=2 \end{aligned}",
        ),
        (f"<m:box><m:boxPr/>{e(mr('x'))}</m:box>", "x"),
        ("<w:del><m:r><m:t>x</m:t></m:r></w:del>" + mr("y"), "y"),
    ],
)  # fmt: skip
def test_elements(inner, expected):
    assert latex(inner) == expected


def test_what_is_not_known_comes_as_a_line_and_is_told():
    root = etree.fromstring(f"<m:oMath {NAMES}><m:new>{mr('a')}{mr('b')}</m:new></m:oMath>")
    formula = read_formula(root)
    assert formula.latex == "ab"
    assert not formula.whole


def test_an_unknown_accent_is_told():
    accent = f"<m:acc><m:accPr>{v('chr', '?')}</m:accPr>{e(mr('x'))}</m:acc>"
    assert not read_formula(etree.fromstring(f"<m:oMath {NAMES}>{accent}</m:oMath>")).whole


def test_deep_formulas_do_not_exhaust_the_stack():
    depth = 100
    inner = "<m:sSup><m:e>" * depth + mr("x") + "</m:e><m:sup/></m:sSup>" * depth
    assert (
        read_formula(etree.fromstring(f"<m:oMath {NAMES}>{inner}</m:oMath>")).latex.count("^")
        == depth
    )
