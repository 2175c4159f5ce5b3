"""What became of each line of a file, and lines that somebody makes something else of."""

import pytest

from curriculum_studio.core.interchange import ReceivedFile, SourceLine
from curriculum_studio.core.kinds import is_section
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import docx, p, read_unit, tbl, tr
from tests.features.word_import.formats.plans import PLANS, form_with_merged_cells
from tests.features.word_import.formats.proof import check_shape, prove
from tests.features.word_import.formats.reading import tree

DRAFT = docx(
    p("前言"), p("本文件由甲提出。"),
    p("1 范围"), p("本文件规定了要求。"),
    p("2 要求"), p("2.1 制度"), p("学校应建立制度："), p("a) 甲；"), p("b) 乙。"),
    p("注：见附录。"), p("其他说明"), p("表1 清单"), tbl(tr("甲", "乙")),
)  # fmt: skip


def read(content: bytes, corrections: dict[int, str] | None = None, reader=read_standard):
    received = ReceivedFile(content, "x.docx", "zh", lambda *_: "picture", corrections or {})
    outcome = finish(reader(received))
    check_shape(outcome.reading.document)
    return outcome


def at(outcome: ReadOutcome, text: str) -> SourceLine:
    return next(line for line in outcome.reading.sources if text in line.text)


def kind_of(outcome: ReadOutcome, text: str) -> str:
    return outcome.reading.document.nodes[at(outcome, text).nodes[0]].kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [("由甲提出", "paragraph"), ("1 范围", "clause"), ("2.1 制度", "clause"), ("a) 甲", "item"),
     ("注：", "note"), ("表1", "table"), ("乙", "item")],
)  # fmt: skip
def test_each_line_names_the_node_that_holds_its_text(text, kind):
    assert kind_of(read(DRAFT), text) == kind


def test_lines_that_are_computed_anew_say_why():
    outcome = read(DRAFT)
    assert (at(outcome, "前言").nodes, at(outcome, "前言").reason) == ((), "heading")
    assert at(outcome, "表1 清单").table == 0
    assert [line.text for line in outcome.reading.sources if line.table == 1] == ["甲", "乙"]


@pytest.mark.parametrize(
    ("text", "correction", "kind", "line"),
    [
        ("其他说明", "clause:2", "clause", "  clause 2.2 其他说明"),
        ("其他说明", "clause:1", "clause", "clause 3 其他说明"),
        ("其他说明", "annex", "annex", "annex 附录A 其他说明"),
        ("其他说明", "note", "note", "    note 注2： 其他说明"),
        ("其他说明", "example", "example", "    example 示例： 其他说明"),
        ("其他说明", "item", "item", "      item —— 其他说明"),
        ("2.1 制度", "paragraph", "paragraph", "  paragraph 2.1 制度"),
        ("注：见附录", "paragraph", "paragraph", "    paragraph 注：见附录。"),
        ("其他说明", "unsorted", "paragraph", "  paragraph 其他说明"),
        ("本文件规定了", "table_caption", "paragraph", "  paragraph 本文件规定了要求。"),
        ("由甲提出", "introduction", "paragraph", "  paragraph 本文件由甲提出。"),
    ],
)  # fmt: skip
def test_a_correction_moves_a_line_and_what_belongs_to_it(text, correction, kind, line):
    place = at(read(DRAFT), text).at
    outcome = read(DRAFT, {place: correction})
    assert kind_of(outcome, text) == kind
    assert at(outcome, text).correction == correction
    assert line in tree(outcome.reading.document).splitlines()
    prove(DRAFT, outcome.reading.document, outcome.tally, labels=None)


def test_what_is_below_a_new_clause_belongs_to_it():
    place = at(read(DRAFT), "其他说明").at
    document = read(DRAFT, {place: "clause:2"}).reading.document
    assert tree(document).splitlines()[-1] == "    table 表1 清单"


def unit_of(content: bytes, corrections: dict[int, str]) -> ReadOutcome:
    return read(content, corrections, read_unit)


def section(outcome: ReadOutcome, text: str) -> str:
    document = outcome.reading.document
    node = document.nearest(at(outcome, text).nodes[0], is_section)
    assert node is not None
    payload = document.nodes[node].payload if isinstance(node, str) else node.payload
    assert isinstance(payload, Section)
    return payload.role


PLAN = docx(
    p("小小环保员"), p("我们想做到的"), p("1.会分类。"), p("要用的东西"), p("四色垃圾桶。"),
    p("怎么玩"), p("1.看一看。"), p("2.分一分。"),
)  # fmt: skip


def test_headings_that_nobody_knows_can_be_named():
    lines = {line.text: line.at for line in unit_of(PLAN, {}).reading.sources}
    corrections = {
        lines["小小环保员"]: "activity",
        lines["我们想做到的"]: "section:aims",
        lines["要用的东西"]: "section:materials",
        lines["怎么玩"]: "section:process",
    }
    outcome = unit_of(PLAN, corrections)
    assert kind_of(outcome, "小小环保员") == "activity"
    assert (kind_of(outcome, "会分类"), section(outcome, "会分类")) == ("aim", "aims")
    assert section(outcome, "四色垃圾桶") == "materials"
    assert kind_of(outcome, "分一分") == "step"
    assert at(outcome, "怎么玩").reason == "heading"
    prove(PLAN, outcome.reading.document, outcome.tally, labels=None)


def test_a_label_in_a_form_can_be_named():
    content = docx(tbl(tr("活动名称", "风"), tr("想学会", "会做风车。"), tr("活动过程", "玩。")))
    place = at(unit_of(content, {}), "想学会").at
    outcome = unit_of(content, {place: "section:aims"})
    assert kind_of(outcome, "会做风车") == "aim"
    prove(content, outcome.reading.document, outcome.tally, labels=None)


@pytest.mark.parametrize(
    "correction",
    [
        "unsorted",
        "section:home",
        pytest.param("paragraph", marks=pytest.mark.campaign),
        pytest.param("theme", marks=pytest.mark.campaign),
    ],
)
def test_any_line_of_a_form_can_be_anything_and_nothing_is_lost(correction):
    content = form_with_merged_cells()
    for line in unit_of(content, {}).reading.sources:
        outcome = unit_of(content, {line.at: correction})
        prove(content, outcome.reading.document, outcome.tally, labels=None)


@pytest.mark.parametrize("name", PLANS)
def test_every_line_of_a_plan_has_a_node_or_a_reason(name):
    outcome = unit_of(PLANS[name](), {})
    for line in outcome.reading.sources:
        assert line.nodes or line.reason
