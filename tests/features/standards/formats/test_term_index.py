import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.features.standards.formats.standard_print_model import (
    standard_outline,
    whole_outline,
)
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.render.blocks import ParagraphBlock
from tests.helpers.documents import nested, paragraph, words
from tests.helpers.samples import FILES


def term(zh, en="", de="", *others):
    return nested("term", *others, nested("definition", text="定义"), text=words(zh, en, de))


TERMS = (
    term("主题活动", "theme activity", "Themenprojekt"),
    term("碳排放", "carbon emission", "Ökobilanz"),
    term("碳达峰", "Carbon peak", "Zulage"),
    term("CO₂", "baseline", "Bilanz"),
    term(
        "废弃物", "waste", "Abfall",
        nested("designation", text=words("废物", "refuse", "Müll")),
        nested("designation", text=words("垃圾", "rubbish", "Kehricht"), status="deprecated"),
    ),
)  # fmt: skip


def standard(*index, terms=TERMS):
    chapter = nested("clause", *terms, text="术语和定义", role="terms")
    raw = nested("standard", nested("clause", text="范围"), chapter, nested("index", *index),
                 text="规范")  # fmt: skip
    return read_nested(raw, "t")


def lines(document, language="zh"):
    outline = standard_outline(ExportRequest((document,), (language,), FILES.get), language)
    return [
        (block.text.plain, *(run.text for run in block.after[1:]))
        for part in outline.parts
        for block in part.blocks
        if isinstance(block, ParagraphBlock) and block.role in {"index", "index_letter"}
    ]


def test_a_chinese_index_is_in_the_order_of_sounds():
    assert lines(standard()) == [
        ("CO₂", "2.4"), ("废弃物", "2.5"), ("废物", "2.5"), ("碳达峰", "2.3"), ("碳排放", "2.2"),
        ("主题活动", "2.1"),
    ]  # fmt: skip


def test_other_indexes_are_in_the_order_of_letters_whatever_their_case_and_dots():
    assert [words for words, _ in lines(standard(), "en")] == [
        "baseline", "carbon emission", "Carbon peak", "refuse", "theme activity", "waste",
    ]  # fmt: skip
    assert [words for words, _ in lines(standard(), "de")] == [
        "Abfall", "Bilanz", "Müll", "Ökobilanz", "Themenprojekt", "Zulage",
    ]  # fmt: skip


def test_another_letter_is_set_apart():
    outline = standard_outline(ExportRequest((standard(),), ("zh",), FILES.get), "zh")
    roles = [
        block.role for part in outline.parts for block in part.blocks
        if isinstance(block, ParagraphBlock) and block.role.startswith("index")
    ]  # fmt: skip
    apart, with_it = "index_letter", "index"
    assert roles == [apart, apart, with_it, apart, with_it, apart]


@pytest.mark.parametrize("empty", [(), (paragraph(""),)])
def test_only_an_empty_index_is_made(empty):
    assert len(lines(standard(*empty))) == 6
    assert lines(standard(paragraph("自己写的"))) == []


def test_it_has_as_many_lines_in_every_language():
    document = standard(terms=(*TERMS, term("", "only English"), term("无译文")))
    outlines = [whole_outline(document, number(document), each) for each in LANGUAGES]
    shapes = [[type(b) for part in each.parts for b in part.blocks] for each in outlines]
    assert shapes[0] == shapes[1] == shapes[2]
    assert ("无译文", "2.7") in lines(document, "en")


def test_without_terms_there_is_nothing_to_list():
    assert lines(standard(terms=())) == []
