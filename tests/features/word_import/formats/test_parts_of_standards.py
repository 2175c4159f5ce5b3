"""Single parts of standards that need a file of their own kind to show themselves."""

import pytest

from curriculum_studio.core.payloads.standard import Designation, FrontMatter, ReferenceEntry
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.standard_parts import bilingual
from curriculum_studio.features.word_import.formats.standard_reader import read_entry
from curriculum_studio.features.word_import.formats.standard_vocabulary import guess_language
from tests.features.word_import.formats.making import (
    STYLES,
    docx,
    formula,
    mr,
    p,
    picture,
    r,
    style,
    tbl,
    tc,
    tr,
)
from tests.features.word_import.formats.reading import said, standard, tree


def lines(content: bytes, **more: object) -> list[str]:
    return tree(standard(content, **more).reading.document).splitlines()  # type: ignore[arg-type]


def test_terms_on_the_level_of_their_chapter():
    """As some converters write: only the two languages tell terms from the chapters behind them."""
    content = docx(
        p("术语和定义", style="1"),
        p("paddy 稻谷", style="1"),
        p("带壳的米"),
        p("HDK", style="1"),
        p("热损粒"),
        p("husked rice 糙米", style="1"),
        p("去壳的米"),
        p("要求", style="1"),
        p("甲。"),
    )
    assert lines(content) == [
        "clause 1 术语和定义",
        "  term 1.1 稻谷",
        "    definition 带壳的米",
        "  term 1.2 HDK",
        "    definition 热损粒",
        "  term 1.3 糙米",
        "    definition 去壳的米",
        "clause 2 要求",
        "  paragraph 甲。",
    ]


def test_annexes_whose_clauses_stand_on_their_level():
    content = docx(
        p("要求", style="1"),
        p("甲。"),
        p('<w:bookmarkStart w:id="1" w:name="AnnexA"/>', "测定", style="1"),
        p("原理", style="1"),
        p("仪器", style="1"),
        p("筛", style="2"),
    )
    assert lines(content) == [
        "clause 1 要求",
        "  paragraph 甲。",
        "annex 附录A 测定",
        "  clause A.1 原理",
        "  clause A.2 仪器",
        "    clause A.2.1 筛",
    ]


def test_headings_without_text_begin_provisions():
    content = docx(
        p("要求", style="1"), p(style="2"), p("学校应节电。"), p(style="2"), p("学校应节水。")
    )
    assert lines(content) == [
        "clause 1 要求", "  clause 1.1 学校应节电。", "  clause 1.2 学校应节水。",
    ]  # fmt: skip


def test_groups_of_terms():
    content = docx(
        p("1 术语和定义"),
        p("1.1 能源"),
        p("1.1.1 用电 electricity use"),
        p("定义一。"),
        p("拒用：耗电"),
        p("1.2 水"),
        p("1.2.1"),
        p("用水 water use"),
        p("缩略语：WU"),
        p("定义二。"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document).splitlines() == [
        "clause 1 术语和定义",
        "  clause 1.1 能源",
        "    term 1.1.1 用电",
        "      definition 定义一。",
        "      definition 拒用：耗电",
        "  clause 1.2 水",
        "    term 1.2.1 用水",
        "      designation WU",
        "      definition 定义二。",
    ]
    made = [
        e.payload for e in outcome.reading.document.walk() if isinstance(e.payload, Designation)
    ]
    assert [payload.status for payload in made] == ["abbreviation"]


def test_figures_formulas_lists_and_tables_in_terms():
    content = docx(
        p("1 术语和定义"),
        p("1.1 强度 intensity"),
        p("比值。"),
        p(formula(mr("e=1"))),
        p("其一", num=(2, 0)),
        p(picture()),
        tbl(tr("甲", "乙"), tr("丙", "丁")),
    )
    kinds = [line.split()[0] for line in lines(content, labels="a)") if line[0] != "a"]
    assert kinds == ["clause", "term", "definition", "formula", "figure", "table"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("双碳　dual carbon", ("双碳", "dual carbon")),
        ("双碳；dual carbon", None),
        ("dual carbon 双碳", ("双碳", "dual carbon")),
        ("CO2排放（量） CO2 emission", ("CO2排放（量）", "CO2 emission")),
        ("双碳", None),
        ("dual carbon", None),
    ],
)
def test_designations_in_two_languages(text, parts):
    found = bilingual(Cell(text))
    assert (tuple(each.text for each in found) if found else None) == parts


@pytest.mark.parametrize(
    ("text", "number", "year", "title"),
    [
        ("GB/T 1.1-2020 标准化工作导则", "GB/T 1.1", "2020", "标准化工作导则"),
        ("GB/T　17167　能源计量", "GB/T 17167", "", "能源计量"),
        ("DB32/T 1234—2026　规范", "DB32/T 1234", "2026", "规范"),
        ("T/ABC 1—2026 规范", "T/ABC 1", "2026", "规范"),
        ("ISO/IEC TR 20226:2009, Guide", "ISO/IEC TR 20226", "2009", "Guide"),
        ("[3] ISO 5725（所有部分） 准确度", "ISO 5725（所有部分）", "", "准确度"),
        ("——JGJ 39 托儿所建筑", "JGJ 39", "", "托儿所建筑"),
        ("[ISO 712] Cereals", "ISO 712", "", "Cereals"),
        ("GB/T 2589", "GB/T 2589", "", ""),
    ],
)
def test_entries(text, number, year, title):
    found = read_entry(Cell(text))
    assert found is not None
    payload, rest, _ = found
    assert payload == ReferenceEntry(number=number, year=year)
    assert rest.text == title


@pytest.mark.parametrize("text", ["下列文件中的内容", "GB/T2589a", "某公告，2024", "A 18"])
def test_what_is_no_entry(text):
    found = read_entry(Cell(text))
    assert found is None or found[0].number == "A 18"


def test_covers_in_english_and_german():
    english = docx(
        p(r("Energy in schools", '<w:sz w:val="52"/>')),
        p("Association standard"),
        p("T/ABC 2—2026"),
        p("Draft for comments"),
        p("Date of this draft: 2026-11-20"),
        p("Issued: 2026-12-01"),
        p("In force from: ××××-××-××"),
        p("Foreword"),
        p("Text."),
    )
    front = standard(english, "en").reading.document.root.payload
    assert isinstance(front, FrontMatter)
    assert (front.number, front.stage, front.level) == ("T/ABC 2—2026", "comment_draft", "group")
    assert (front.draft_date, front.published, front.effective) == ("2026-11-20", "2026-12-01", "")
    german = docx(
        p("Energie in Schulen", style="a5"), p("Entwurf zur Stellungnahme"),
        p("Ausgabe: 2026-12-01"), p("Vorwort"), p("Text."),
    )  # fmt: skip
    front = standard(german, "de").reading.document.root.payload
    assert isinstance(front, FrontMatter)
    assert (front.stage, front.published) == ("comment_draft", "2026-12-01")


def test_a_second_date_does_not_overwrite_the_first():
    content = docx(p("规范"), p("2026-12-01 发布"), p("2027-12-01 发布"), p("1 范围"), p("甲。"))
    outcome = standard(content)
    assert isinstance(outcome.reading.document.root.payload, FrontMatter)
    assert outcome.reading.document.root.payload.published == "2026-12-01"
    assert tree(outcome.reading.document).splitlines()[1] == "  paragraph 2027-12-01 发布"


def chapter(*content: str) -> bytes:
    return docx(p("1 范围"), p("甲。"), *content, styles=STYLES + EXTRA)


EXTRA = "".join(
    [
        style("tc", "Table Caption"),
        style("ic", "Image Caption"),
        style("dt", "Definition Term"),
        style("dd", "Definition"),
    ]
)


def test_captions_by_their_style_and_below_their_table():
    content = chapter(
        p("限值", style="tc"), tbl(tr("甲", "乙"), tr("丙", "丁")), p(picture()),
        p("流程", style="ic"),
    )  # fmt: skip
    # No caption of the file has a number, so all get one.
    assert lines(content, numbers=False)[2:] == ["  table 表1 限值", "  figure 图1 流程"]
    below = chapter(tbl(tr("甲", "乙"), tr("丙", "丁")), p("表1 限值"), p("末。"))
    assert lines(below)[2:] == ["  table 表1 限值", "  paragraph 末。"]


def test_an_empty_line_in_the_style_of_captions_is_none():
    content = chapter(
        p(picture()), p(style="ic"), p("图1 流程"),
        p(style="tc"), tbl(tr("甲", "乙"), tr("丙", "丁")), p("末。"),
    )  # fmt: skip
    assert lines(content)[2:] == ["  figure 图1 流程", "  table", "  paragraph 末。"]


def test_a_picture_in_the_line_of_the_caption_of_a_table_is_kept():
    content = chapter(p(picture(), r("表1 限值")), tbl(tr("甲", "乙"), tr("丙", "丁")))
    shown = ["  paragraph 表1 限值", "  figure", "  table"]
    assert lines(content, numbers=False)[2:] == shown


def test_a_caption_in_the_line_of_its_picture():
    assert lines(chapter(p(picture(), r("\n图1 流程"))))[2:] == ["  figure 图1 流程"]


def test_symbols_in_the_styles_of_converters():
    content = chapter(
        p(formula(mr("e=1"))),
        p("where"),
        p(formula(mr("e")), style="dt"),
        p("强度", style="dd"),
        p("末。"),
        p("P", style="dt"),
        p("点", style="dd"),
    )
    assert lines(content)[2:] == [
        "  formula", "    variable 强度", "  paragraph 末。", "  paragraph P　点",
    ]  # fmt: skip


def test_where_without_symbols_is_text():
    content = chapter(
        p(formula(mr("e=1"))), p("式中："), p("没有说明。"), p(formula(mr("y"))), p("其中甲不计。")
    )
    assert lines(content)[2:] == [
        "  formula",
        "  paragraph 式中：",
        "  paragraph 没有说明。",
        "  formula",
        "  paragraph 其中甲不计。",
    ]


def test_formulas_side_by_side_with_their_number():
    content = chapter(tbl(tr(tc(p(formula(mr("x=1")))), tc(""))), tbl(tr(tc(p("框中文字。")))))
    assert lines(content)[2:] == ["  formula", "  paragraph 框中文字。"]


def test_remarks_in_the_last_row_of_a_table():
    last = tc(p("注1：一。") + p("接着。") + p("注2：二。") + p("b 没有用到。"), span=2)
    content = chapter(p("表1 限值"), tbl(tr("甲", "乙"), tr("丙", "丁"), tr(last)))
    assert "\n".join(lines(content)[2:]).splitlines() == [
        "  table 表1 限值", "    note 注1： 一。", "接着。", "    note 注2： 二。", "b 没有用到。",
    ]  # fmt: skip


def test_warnings_examples_and_what_they_hold():
    content = chapter(
        p("警告：烫。"),
        p("示例1："),
        tbl(tr("甲", "乙"), tr("丙", "丁")),
        p("示例2："),
        p("——一；"),
        p("示例3："),
    )
    assert lines(content)[2:] == [
        "  warning 警告：烫。",
        "  example 示例1：",
        "    table",
        "  example 示例2：",
        "    list",
        "      item —— 一；",
        "  example 示例3：",
    ]


@pytest.mark.parametrize(
    "line", ["警示：小心烫伤。", "警 示：小心烫伤。", "WARNING: 小心烫伤。", "WARNUNG – 小心烫伤。"]
)
def test_the_label_of_a_warning_that_we_print_ourselves_is_no_text(line):
    assert tree(standard(chapter(p(line))).reading.document).splitlines()[-1].split() == [
        "warning",
        "小心烫伤。",
    ]


def test_words_of_a_warning_that_begin_no_label_are_kept():
    lines = tree(standard(chapter(p("警示标志应清楚。"), p("警告：高温。"))).reading.document)
    assert [line.split() for line in lines.splitlines()[-2:]] == [
        ["paragraph", "警示标志应清楚。"],
        ["warning", "警告：高温。"],
    ]


def test_a_table_that_goes_on_with_other_columns_stays_one_of_its_own():
    other = tbl(tr("一", "二", "三"), tr("1", "2", "3"), widths=(1, 1, 1))
    content = chapter(p("表1 限值"), tbl(tr("甲", "乙"), tr("丙", "丁")), p("表1（续）"), other)
    outcome = standard(content, numbers=False)
    assert tree(outcome.reading.document).count("table") == 2
    assert any("counted differently" in sentence for sentence in said(outcome))


def test_contents_typed_by_hand():
    content = docx(
        p("目  录"), p("1 范围 1"), p("2 要求……2"), p("没有页码的一行"), p("1 范围"), p("甲。"),
        p("2 要求"), p("乙。"),
    )  # fmt: skip
    assert lines(content) == [
        "unsorted",
        "  paragraph 没有页码的一行",
        "clause 1 范围",
        "  paragraph 甲。",
        "clause 2 要求",
        "  paragraph 乙。",
    ]


def test_the_index_and_what_stands_behind_it():
    content = docx(p("1 要求"), p("甲。"), p("索引", style="1"), p("双碳 1"))
    assert lines(content)[2:] == ["index", "  paragraph 双碳 1"]


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ([], "zh"),
        (["12 345"], "zh"),
        (["The school shall save."], "en"),
        (["Die Schule soll"], "de"),
    ],
)
def test_languages(texts, language):
    assert guess_language(texts) == language


def test_a_long_sample_is_enough():
    def endless():
        while True:
            yield "学校应节约用电。" * 100

    assert guess_language(endless()) == "zh"
