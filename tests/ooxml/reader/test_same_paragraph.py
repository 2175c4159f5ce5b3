"""The same paragraph, read by every consumer of the one story reader.

Expected is what the standard says that the paragraph reads (ISO/IEC 29500-1, 17.3.3 for signs of
runs, 17.13.5 for tracked changes, as accepted); where a consumer has a way of its own to say a
thing, that way stands beside it.
"""

from collections.abc import Callable

import pytest
from lxml import etree

from curriculum_studio.core.text import OBJECT
from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.draft.paragraphs import Walk
from curriculum_studio.ooxml.reader.body import read_word
from curriculum_studio.ooxml.reader.story_text import story_of
from curriculum_studio.spreadsheet.grids import text_of
from tests.features.word_import.formats.making import NAMES, docx, p, r, received


def body(paragraph: str) -> etree._Element:
    return etree.fromstring(f"<w:document {NAMES}><w:body>{paragraph}</w:body></w:document>")


def taking_back(paragraph: str) -> str:
    return "".join(line.text for line in Walk({}).body(body(paragraph)))


def comments(paragraph: str) -> str:
    return story_of(body(paragraph)).paragraphs[0].text


def forms(paragraph: str) -> str:
    cell = etree.fromstring(f"<w:tc {NAMES}>{paragraph}</w:tc>")
    return text_of(cell).split("\n[box]")[0]


def importing(paragraph: str) -> str:
    (block, *_) = finish(read_word(received(docx(paragraph)))).blocks
    return block.text


READERS: dict[str, Callable[[str], str]] = {
    "taking back": taking_back,
    "comments": comments,
    "forms": forms,
    "import": importing,
}


def fld(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def either(choice: str, fallback: str, requires: str = "wps") -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


BY = 'w:id="7" w:author="王" w:date="2026-11-20T08:00:00Z"'
GUIDE = (
    "<w:r><w:ruby><w:rubyPr><w:hps w:val='10'/></w:rubyPr>"
    f"<w:rt>{r('tú huà')}</w:rt><w:rubyBase>{r('图画')}</w:rubyBase></w:ruby></w:r>"
)
EMOJI = (
    '<w:r><w:rPr><mc:AlternateContent xmlns:w16se="urn:se"><mc:Choice Requires="w16se"/>'
    '<mc:Fallback><w:rFonts w:ascii="Segoe UI Emoji"/></mc:Fallback></mc:AlternateContent></w:rPr>'
    + either('<x:symEx xmlns:x="urn:se" x:char="1F60A"/>', "<w:t>😊</w:t>", "w16se")
    + "</w:r>"
)
BOX = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"

#: Name → XML of the inside of a paragraph, and how it reads.
CONSTRUCTS: dict[str, tuple[str, str]] = {
    "split runs": (r("按图") + "<w:proofErr w:type='spellStart'/>" + r("画", "b"), "按图画"),
    "tab": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
    "aligned tab": (r("a") + '<w:r><w:ptab w:alignment="right"/></w:r>' + r("b"), "a\tb"),
    "line break": ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb"),
    "carriage return": ("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>", "a\nb"),
    "page break": (r("a") + '<w:r><w:br w:type="page"/></w:r>' + r("b"), "ab"),
    "rendered page break": ("<w:r><w:lastRenderedPageBreak/><w:t>ab</w:t></w:r>", "ab"),
    "non-breaking hyphen": ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b"),
    "soft hyphen": ("<w:r><w:t>Um</w:t><w:softHyphen/><w:t>welt</w:t></w:r>", "Um\u00adwelt"),
    "symbol": ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r("是"), "✓是"),
    "greek symbol": ('<w:r><w:sym w:font="Symbol" w:char="F06D"/></w:r>' + r("m"), "μm"),
    "symbol of no table": ('<w:r><w:sym w:font="Arial" w:char="00B5"/></w:r>', "µ"),
    "phonetic guide": (r("按") + GUIDE + r("的顺序讲述。"), "按图画的顺序讲述。"),
    "inserted phonetic guide": (f"<w:ins {BY}>{GUIDE}</w:ins>" + r("讲述"), "图画讲述"),
    "formula": (
        r("即") + "<m:oMath><m:r><m:t>E</m:t></m:r><m:ctrlPr/></m:oMath>" + r("值"), "即E值",
    ),
    "emoji in two renderings": (r("好") + EMOJI, "好😊"),
    "words in two renderings": (
        f"<w:r>{either('<w:t>新</w:t>', '<w:t>旧</w:t>')}</w:r>" + r("。"), "新。",
    ),
    "text box": (
        r("a") + f"<w:r>{either(BOX, f'<w:pict>{BOX}</w:pict>')}</w:r>" + r("b"), "ab",
    ),
    "field": (
        fld("begin") + "<w:r><w:instrText> REF _Ref1 </w:instrText></w:r>" + fld("separate")
        + r("5.2") + fld("end"), "5.2",
    ),
    "simple field": (f'<w:fldSimple w:instr=" REF _Ref1 ">{r("5.2")}</w:fldSimple>', "5.2"),
    "link": (f'<w:hyperlink w:anchor="x">{r("链接")}</w:hyperlink>', "链接"),
    "insertion": (f"<w:ins {BY}>{r('新')}</w:ins>" + r("文"), "新文"),
    "deletion": (f"<w:del {BY}><w:r><w:delText>旧</w:delText></w:r></w:del>" + r("文"), "文"),
    "move away": (f"<w:moveFrom {BY}>{r('移走')}</w:moveFrom>" + r("文"), "文"),
    "move here": (f"<w:moveTo {BY}>{r('移来')}</w:moveTo>" + r("文"), "移来文"),
    "deletion in an insertion": (
        f"<w:ins {BY}>{r('甲')}<w:del {BY}><w:r><w:delText>乙</w:delText></w:r></w:del></w:ins>",
        "甲",
    ),
    "content control": (
        f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r('控件')}</w:sdtContent></w:sdt>",
        "控件",
    ),
    "smart tag": (f"<w:smartTag><w:smartTagPr/>{r('标签')}</w:smartTag>", "标签"),
    "custom mark-up": (f"<w:customXml><w:customXmlPr/>{r('标记')}</w:customXml>", "标记"),
    "direction": (f"<w:bdo w:val='rtl'>{r('שלום')}</w:bdo>" + r("a"), "שלוםa"),
    "bookmark and comment": (
        '<w:bookmarkStart w:id="1" w:name="x"/><w:commentRangeStart w:id="0"/>' + r("甲")
        + '<w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/>' + r("乙"), "甲乙",
    ),
    "footnote": (r("注") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r("后"), "注后"),
    "drawing": (r("图") + "<w:r><w:drawing/></w:r>" + r("后"), "图后"),
    # Some generators sign what they made with XML comments; these are no part of a text.
    "comment in a run": ("<!--a--><w:r><!--b--><w:t>甲</w:t></w:r><!--c-->", "甲"),
    "comment in a drawing": (r("图") + "<w:r><w:drawing><!--a--></w:drawing></w:r>", "图"),
    "comment in an object": (r("图") + "<w:r><w:object><!--a--></w:object></w:r>", "图"),
    "comment in a formula": ("<m:oMath><m:r><!--a--><m:t>E</m:t></m:r></m:oMath>", "E"),
    "letters outside of runs": ("<w:t>散</w:t>" + r("文"), "散文"),
}  # fmt: skip

#: Where a consumer says it in a way of its own, → how.
OWN_WAY: dict[tuple[str, str], str] = {
    # What is imported has no guides: the reading is kept in brackets.
    ("import", "phonetic guide"): "按图画（tú huà）的顺序讲述。",
    ("import", "inserted phonetic guide"): "图画（tú huà）讲述",
    # A formula is an object with its LaTeX there, which the next test looks at.
    ("import", "formula"): "即值",
    ("import", "comment in a formula"): "",
    # A cell is read as one text, boxes and all.
    ("forms", "text box"): "ab\n框",
}


def test_there_are_enough_constructs():
    assert len(CONSTRUCTS) >= 18


@pytest.mark.parametrize("construct", CONSTRUCTS)
@pytest.mark.parametrize("reader", READERS)
def test_every_consumer_reads_the_same(reader, construct):
    inside, expected = CONSTRUCTS[construct]
    read = READERS[reader](p(inside)).replace(OBJECT, "")
    assert read == OWN_WAY.get((reader, construct), expected)


def test_an_imported_formula_is_a_formula():
    (block,) = finish(read_word(received(docx(p(CONSTRUCTS["formula"][0]))))).blocks
    assert [(mark.kind, mark.value) for mark in block.cell.marks] == [("formula", "E")]
