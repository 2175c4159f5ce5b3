"""Drafts of standards as they are written: with styles, with typed numbers, with automatic ones."""

from textwrap import dedent

import pytest

from curriculum_studio.core.payloads.standard import (
    Annex,
    Clause,
    FrontMatter,
    ReferenceEntry,
    Table,
)
from tests.features.word_import.formats.making import (
    CENTER,
    LISTS,
    STYLES,
    bookmark,
    docx,
    field,
    formula,
    level,
    mr,
    note,
    outline,
    p,
    picture,
    r,
    style,
    tbl,
    tc,
    text_box,
    tr,
)
from tests.features.word_import.formats.reading import said, standard, tree

LEAD_IN = "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。"


def lines(text: str) -> str:
    return dedent(text).strip()


def test_typed_numbers_without_any_style():
    content = docx(
        p("双碳试点学校评价规范", more=CENTER),
        p("前  言", more=CENTER),
        p("本文件由江苏省××协会提出并归口。"),
        p("本文件起草单位：甲学院、乙幼儿园。"),
        p("本文件主要起草人：×××、××。"),
        p("双碳试点学校评价规范"),
        p("1　范围"),
        p("本文件规定了要求。"),
        p("2 规范性引用文件"),
        p(LEAD_IN),
        p("GB/T 2589　综合能耗计算通则"),
        p("GB/T 19095—2019　生活垃圾分类标志"),
        p("ISO 9001:2015 质量管理体系"),
        p("3 术语和定义"),
        p("下列术语和定义适用于本文件。"),
        p("3.1"),
        p("双碳　dual carbon"),
        p("碳达峰与碳中和。"),
        p("注：本条只是例子。"),
        p("[来源：GB/T 1234—2020，3.2，有修改]"),
        p("3.2 碳足迹 carbon footprint"),
        p("排放总和。"),
        p("4 要求"),
        p("4.1 一般要求"),
        p("4.1.1 学校应建立制度。"),
        p("4.1.2 学校宜每年公布下列数据："),
        p("a) 用电量；"),
        p("b) 用水量，包括："),
        p("1) 食堂；"),
        p("2) 宿舍。"),
        p("4.2 能源"),
        p("1.5倍以上的用量应说明。"),
        p("注1：第一。"),
        p("注2：第二。"),
        p("示例："),
        p("某园用电1 200 kWh。"),
        p("附录A"),
        p("（规范性）"),
        p("核算方法"),
        p("A.1 范围"),
        p("按公式计算。"),
        p("A.1.1 用电"),
        p("参考文献"),
        p("[1] GB/T 32150 工业企业温室气体排放核算"),
        p("[2] 生态环境部公告，2024"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        """
        foreword
          paragraph 本文件由江苏省××协会提出并归口。
          paragraph 本文件起草单位：甲学院、乙幼儿园。
          paragraph 本文件主要起草人：×××、××。
        clause 1 范围
          paragraph 本文件规定了要求。
        clause 2 规范性引用文件
          paragraph 下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。
          reference_entry 综合能耗计算通则
          reference_entry 生活垃圾分类标志
          reference_entry 质量管理体系
        clause 3 术语和定义
          paragraph 下列术语和定义适用于本文件。
          term 3.1 双碳
            definition 碳达峰与碳中和。
            note 注： 本条只是例子。
            source GB/T 1234—2020，3.2，有修改
          term 3.2 碳足迹
            definition 排放总和。
        clause 4 要求
          clause 4.1 一般要求
            clause 4.1.1 学校应建立制度。
            clause 4.1.2 学校宜每年公布下列数据：
              list
                item a) 用电量；
                item b) 用水量，包括：
                  list
                    item 1) 食堂；
                    item 2) 宿舍。
          clause 4.2 能源
            paragraph 1.5倍以上的用量应说明。
            note 注1： 第一。
            note 注2： 第二。
            example 示例： 某园用电1 200 kWh。
        annex 附录A 核算方法
          clause A.1 范围
            paragraph 按公式计算。
            clause A.1.1 用电
        bibliography
          bibliography_entry [1] 工业企业温室气体排放核算
          bibliography_entry [2] 生态环境部公告，2024
        """
    )
    document = outcome.reading.document
    assert document.title("zh") == "双碳试点学校评价规范"
    front = document.root.payload
    assert isinstance(front, FrontMatter)
    assert front.proposer["zh"] == "江苏省××协会"
    assert [body["zh"] for body in front.drafting_bodies] == ["甲学院", "乙幼儿园"]
    assert front.drafters == ("×××", "××")
    chapters = document.children_of(document.id)
    roles = [each.payload.role for each in chapters if isinstance(each.payload, Clause)]
    assert roles == ["scope", "references", "terms", "general"]
    entries = [e.payload for e in document.walk() if isinstance(e.payload, ReferenceEntry)]
    assert [(entry.number, entry.year) for entry in entries] == [
        ("GB/T 2589", ""), ("GB/T 19095", "2019"), ("ISO 9001", "2015"), ("GB/T 32150", ""),
        ("", ""),
    ]  # fmt: skip
    terms = [each for each in document.walk() if each.kind == "term"]
    assert [term.text("en") for term in terms] == ["dual carbon", "carbon footprint"]
    untitled = [e.payload.titled for e in document.walk() if isinstance(e.payload, Clause)]
    assert untitled.count(False) == 2
    annex = next(each.payload for each in document.walk() if isinstance(each.payload, Annex))
    assert annex.normative


COVER = [
    p("ICS 03.180\tCCS A 18"),
    p("团 体 标 准", more=CENTER),
    p("T/ABC 001—2026", more='<w:jc w:val="right"/>'),
    p("代替 T/ABC 001—2020"),
    p(r("双碳试点学校建设与评价规范", '<w:sz w:val="52"/>'), more=CENTER),
    p(r("Specification for dual-carbon pilot schools", '<w:sz w:val="28"/>'), more=CENTER),
    p("（征求意见稿）", more=CENTER),
    p("（本稿完成日期：2026-11-20）", more=CENTER),
    p("在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。"),
    p("备案号：12345"),
    p("2026-12-01 发布\t2027-01-01 实施"),
    p("江苏省××协会　发布"),
]


def test_the_cover_becomes_front_matter():
    outcome = standard(docx(*COVER, p("前言"), p("甲。"), p("1 范围"), p("乙。")))
    document = outcome.reading.document
    front = document.root.payload
    assert isinstance(front, FrontMatter)
    assert (front.number, front.ics, front.ccs) == ("T/ABC 001—2026", "03.180", "A 18")
    assert (front.level, front.stage, front.replaces) == (
        "group", "comment_draft", "T/ABC 001—2020",
    )  # fmt: skip
    assert (front.published, front.effective) == ("2026-12-01", "2027-01-01")
    assert front.draft_date == "2026-11-20"
    assert front.issuer["zh"] == "江苏省××协会"
    assert document.title("zh") == "双碳试点学校建设与评价规范"
    assert document.root.text("en") == "Specification for dual-carbon pilot schools"
    assert tree(document).splitlines()[:2] == ["unsorted", "  paragraph 备案号：12345"]
    assert "Passages that are now under “Unsorted”: 1." in said(outcome)


def test_a_cover_in_text_boxes_and_tables_is_read_once():
    content = docx(
        p(text_box(p("ICS 03.180"), p("CCS A 18"))),
        tbl(tr("T/ABC 001—2026", "2026-12-01 发布")),
        p(r("节能规范", '<w:sz w:val="52"/>')),
        p("1 范围"),
        p("乙。"),
    )
    front = standard(content).reading.document.root.payload
    assert isinstance(front, FrontMatter)
    assert (front.ics, front.ccs, front.published) == ("03.180", "A 18", "2026-12-01")


TEMPLATE = STYLES + "".join(
    [
        style("afff1", "标准文件_章标题", more='<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
              '<w:outlineLvl w:val="0"/></w:pPr>'),
        style("afff2", "标准文件_一级条标题", more='<w:pPr><w:numPr><w:ilvl w:val="1"/>'
              '<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style("afff3", "标准文件_二级无标题", more='<w:pPr><w:numPr><w:ilvl w:val="2"/>'
              '<w:numId w:val="1"/></w:numPr></w:pPr>'),
        style("afff4", "标准文件_前言、引言标题", more=outline(0)),
        style("afff5", "标准文件_附录标识", more='<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr>'
              '<w:outlineLvl w:val="0"/></w:pPr>'),
        style("afff6", "标准文件_附录章标题", more='<w:pPr><w:numPr><w:ilvl w:val="1"/>'
              '<w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style("afff7", "标准文件_正文表标题", more='<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr>'
              "</w:pPr>"),
        style("afff8", "标准文件_注×：", more='<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr>'
              "</w:pPr>"),
        style("afff9", "标准文件_字母编号列项（一级）", more='<w:pPr><w:numPr><w:numId w:val="2"/>'
              "</w:numPr></w:pPr>"),
        style("afffa", "标准文件_术语条一", more='<w:pPr><w:numPr><w:ilvl w:val="1"/>'
              '<w:numId w:val="1"/></w:numPr></w:pPr>'),
    ]
)  # fmt: skip


def test_the_template_for_standards_numbers_everything_by_itself():
    lists = (*LISTS, level(0, "decimal", "表%1"), level(0, "decimal", "注%1："))
    content = docx(
        p("前言", style="afff4"),
        p("甲。"),
        p("范围", style="afff1"),
        p("乙。"),
        p("规范性引用文件", style="afff1"),
        p("本文件没有规范性引用文件。"),
        p("术语和定义", style="afff1"),
        p(style="afffa"),
        p("双碳 dual carbon"),
        p("定义。"),
        p("要求", style="afff1"),
        p("制度", style="afff2"),
        p("学校应建立制度。", style="afff3"),
        p("学校应公布数据：", style="afff3"),
        p("用电；", style="afff9"),
        p("用水。", style="afff9"),
        p("能耗", style="afff2"),
        p("限值", style="afff7"),
        tbl(tr("项目", "值", head=True), tr("电", "1")),
        p("甲。", style="afff8"),
        p("乙。", style="afff8"),
        p("（资料性）\n核算", style="afff5"),
        p("方法", style="afff6"),
        styles=TEMPLATE,
        lists=lists,
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        """
        foreword
          paragraph 甲。
        clause 1 范围
          paragraph 乙。
        clause 2 规范性引用文件
          paragraph 本文件没有规范性引用文件。
        clause 3 术语和定义
          term 3.1 双碳
            definition 定义。
        clause 4 要求
          clause 4.1 制度
            clause 4.1.1 学校应建立制度。
            clause 4.1.2 学校应公布数据：
              list
                item a) 用电；
                item b) 用水。
          clause 4.2 能耗
            table 表1 限值
              note 注1： 甲。
              note 注2： 乙。
        annex 附录A 核算
          clause A.1 方法
        """
    )
    assert len(outcome.printed) >= 14
    annex = next(e.payload for e in outcome.reading.document.walk() if isinstance(e.payload, Annex))
    assert not annex.normative


def test_headings_with_style_and_typed_numbers():
    content = docx(
        p("节能规范", style="a5"),
        p("1 范围", style="1"),
        p("甲。"),
        p("2 要求", style="1"),
        p("2.1 能源", style="2"),
        p("2.1.1 照明", style="3"),
        p("乙。"),
        p("2.1.2 学校应随手关灯，并由专人负责检查。"),
        p("2030年目标", style="2"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        """
        clause 1 范围
          paragraph 甲。
        clause 2 要求
          clause 2.1 能源
            clause 2.1.1 照明
              paragraph 乙。
            clause 2.1.2 学校应随手关灯，并由专人负责检查。
          clause 2.2 2030年目标
        """
    )
    assert outcome.reading.document.title("zh") == "节能规范"


def test_a_title_in_the_style_of_a_heading():
    content = docx(
        p("节能规范", style="1"), p("范围", style="2"), p("甲。"), p("要求", style="2"), p("乙。")
    )
    document = standard(content).reading.document
    assert document.title("zh") == "节能规范"
    assert tree(document).splitlines()[0] == "clause 1 范围"


def test_han_numbers_make_chapters_and_clauses():
    content = docx(
        p("绿色幼儿园工作方案"),
        p("一、指导思想"),
        p("全面推进。"),
        p("二、主要任务"),
        p("（一）建立制度"),
        p("1.成立小组；"),
        p("2.明确分工。"),
        p("（二）开展教育"),
        p("三、保障措施"),
        p("（一）经费有保障。"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        """
        clause 1 指导思想
          paragraph 全面推进。
        clause 2 主要任务
          clause 2.1 建立制度
            list
              item 1) 成立小组；
              item 2) 明确分工。
          clause 2.2 开展教育
        clause 3 保障措施
          paragraph （一）经费有保障。
        """
    )


def test_contents_are_left_out_and_told():
    toc = field("TOC \\o", r("1 范围\t1"))
    content = docx(
        p("目次"),
        p(toc, style="10"),
        p("2 要求\t2", style="10"),
        p("参考文献……3"),
        p("前言"),
        p("甲。"),
        p("1 范围"),
        p("乙。"),
    )
    outcome = standard(content)
    assert [node.kind for node in outcome.reading.document.walk()] == [
        "standard", "foreword", "paragraph", "clause", "paragraph",
    ]  # fmt: skip
    assert "The table of contents was left out; it is generated again." in said(outcome)


def test_numbers_that_are_wrong_in_the_file_are_told():
    content = docx(
        p("1 范围"), p("甲。"), p("2 要求"), p("2.1 一"), p("乙。"), p("2.3 三"), p("丙。")
    )
    outcome = standard(content, numbers=False)
    assert "Numbers that are counted differently now: 1. The first is 2.3, now 2.2." in said(
        outcome
    )


# --- tables, figures, formulas ------------------------------------------------------------------


def chapter(*content: str, **more: object) -> bytes:
    return docx(p("1 范围"), p("甲。"), p("2 要求"), *content, **more)


def test_tables_with_merged_cells_units_notes_and_footnotes():
    content = chapter(
        p("表1　能耗限值", more=CENTER),
        p("单位为千瓦时", more='<w:jc w:val="right"/>'),
        tbl(
            tr(tc("项目", merge="restart"), tc("限值", span=2), head=True),
            tr(tc("", merge="continue"), "甲类", "乙类", head=True),
            tr("电", tc(p("1", r("a", '<w:vertAlign w:val="superscript"/>'))), "2"),
            tr(tc(p("注：仅供参考。") + p("a 实测。"), span=3)),
            widths=(2000, 1000, 1000),
        ),
        p("表1给出了限值。"),
    )
    outcome = standard(content)
    document = outcome.reading.document
    assert tree(document).splitlines()[3:] == [
        "  table 表1 能耗限值",
        "    unit_line 单位为千瓦时",
        "        footnote a 实测。",
        "    note 注： 仅供参考。",
        "  paragraph 表1给出了限值。",
    ]
    table = next(each for each in document.walk() if each.kind == "table")
    assert isinstance(table.payload, Table)
    assert [column.width for column in table.payload.columns] == [50, 25, 25]
    assert table.payload.header_rows == 2
    rows = [node for node in document.children_of(table.id) if node.kind == "row"]
    cells = [[(c.payload.column, c.payload.column_span, c.payload.row_span)  # type: ignore[union-attr]
              for c in document.children_of(row.id)] for row in rows]  # fmt: skip
    assert cells == [
        [("a", 1, 2), ("b", 2, 1)],
        [("b", 1, 1), ("c", 1, 1)],
        [("a", 1, 1), ("b", 1, 1), ("c", 1, 1)],
    ]


def test_unused_grid_lines_fall_away():
    content = chapter(
        tbl(tr(tc("甲", span=3), tc("乙", span=2)), tr(tc("丙", span=3), tc("丁", span=2)),
            widths=(100, 100, 100, 300, 400)),
    )  # fmt: skip
    document = standard(content).reading.document
    table = next(each.payload for each in document.walk() if isinstance(each.payload, Table))
    assert [column.width for column in table.columns] == [30, 70]


def test_a_table_that_goes_on_after_the_page_is_one():
    head = tr("项目", "值", head=True)
    content = chapter(
        p("表1 限值"), tbl(head, tr("电", "1")), p("表1（续）"), tbl(head, tr("水", "2"))
    )
    outcome = standard(content)
    document = outcome.reading.document
    tables = [each for each in document.walk() if each.kind == "table"]
    assert len(tables) == 1
    assert len(document.children_of(tables[0].id)) == 3


def test_tables_inside_cells_stand_under_unsorted():
    inner = tbl(tr("里", "面"))
    content = chapter(p("表1 外"), tbl(tr("甲", tc(p("乙") + inner + p()))))
    outcome = standard(content)
    assert [line.split()[0] for line in tree(outcome.reading.document).splitlines()[3:]] == [
        "table", "unsorted", "table",
    ]  # fmt: skip
    assert any("Tables inside table cells" in sentence for sentence in said(outcome))


def test_figures_with_captions_parts_and_notes():
    content = chapter(
        p(picture()),
        p("图1　流程", more=CENTER),
        p(picture()),
        p("a) 甲"),
        p(picture()),
        p("b) 乙"),
        p("注：示意。"),
        p("图2 两部分"),
        p("文字", picture(), "文字"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        """
        clause 1 范围
          paragraph 甲。
        clause 2 要求
          figure 图1 流程
          figure 图2 两部分
            subfigure a) 甲
            subfigure b) 乙
            note 注： 示意。
          paragraph 文字文字
          figure
        """
    )
    figure = next(each for each in outcome.reading.document.walk() if each.kind == "figure")
    assert figure.payload.pictures["zh"].startswith("image/png:")  # type: ignore[union-attr]
    assert figure.payload.width_mm == 50  # type: ignore[union-attr]


def test_pictures_side_by_side_in_a_table():
    content = chapter(tbl(tr(tc(p(picture())), tc(p(picture())))), p("图1 并排"))
    assert tree(standard(content).reading.document).splitlines()[3:] == [
        "  figure 图1 并排", "    subfigure a)", "    subfigure b)",
    ]  # fmt: skip


def test_formulas_with_numbers_and_symbols():
    fraction = f"<m:f><m:num>{mr('E')}</m:num><m:den>{mr('N')}</m:den></m:f>"
    equation = formula(mr("e="), fraction)
    content = chapter(
        p("按公式（1）计算："),
        p(f"<m:oMathPara>{equation}</m:oMathPara>", "\t………………（1）"),
        p("式中："),
        p(r("e"), "——人均用电；"),
        p(r("E"), r("i", '<w:vertAlign w:val="subscript"/>'), "——用电总量；"),
        p(formula(mr("N")), "——人数。"),
        p("其中N每年核对，", formula(mr("α≤2")), "时不计。"),
        tbl(tr(tc(p(formula(mr("x=1")))), "（2）")),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document) == lines(
        r"""
        clause 1 范围
          paragraph 甲。
        clause 2 要求
          paragraph 按公式（1）计算：
          formula 公式(1)
            variable 人均用电；
            variable 用电总量；
            variable 人数。
          paragraph 其中N每年核对，\alpha \le 2时不计。
          formula 公式(2)
        """
    )
    symbols = [
        each.payload.symbol  # type: ignore[union-attr]
        for each in outcome.reading.document.walk()
        if each.kind == "variable"
    ]
    assert symbols == ["e", "E_{i}", "N"]


# --- texts ----------------------------------------------------------------------------------------


def test_footnotes_endnotes_and_their_places():
    content = chapter(
        p("正文", note("footnote", 1), "接着", note("endnote", 1), "。"),
        p("2.1 标题", note("footnote", 2)),
        p("末。"),
        footnotes=["脚注一", "脚注二"],
        endnotes=["尾注"],
    )
    outcome = standard(content)
    assert tree(outcome.reading.document).splitlines()[3:] == [
        "  paragraph 正文1)接着2)。",
        "    footnote 1) 脚注一",
        "    footnote 2) 尾注",
        "  clause 2.1 标题3)",
        "    footnote 3) 脚注二",
        "    paragraph 末。",
    ]
    assert "Endnotes that became footnotes: 1." in said(outcome)


def test_marks_and_links():
    link = '<w:hyperlink r:id="l1"><w:r><w:t>网页</w:t></w:r></w:hyperlink>'
    content = chapter(
        p(r("粗", "b"), r("斜", "i"), "CO", r("2", '<w:vertAlign w:val="subscript"/>'), link),
        links={"l1": "https://example.org/"},
    )
    cell = list(standard(content).reading.document.walk())[-1].cell("zh")
    assert cell.text == "粗斜CO2网页"
    assert [(mark.start, mark.end, mark.kind, mark.value) for mark in cell.marks] == [
        (0, 1, "bold", ""), (1, 2, "italic", ""), (4, 5, "sub", ""),
        (5, 7, "link", "https://example.org/"),
    ]  # fmt: skip


def test_references_that_read_like_numbers_become_references():
    content = chapter(
        p(bookmark("_Ref1", "表1"), "　限值"),
        tbl(tr("甲", "乙"), tr("丙", "丁")),
        p("见", field("REF _Ref1 \\h", "表1"), "，另见", field("REF _Ref1 \\h", "上表"), "。"),
    )
    outcome = standard(content)
    last = list(outcome.reading.document.walk())[-1].cell("zh")
    assert [mark.kind for mark in last.marks] == ["ref"]
    assert tree(outcome.reading.document).splitlines()[-1] == "  paragraph 见表1，另见上表。"


def test_tracked_changes_are_taken_as_they_would_be_accepted():
    deleted = '<w:del w:author="x"><w:r><w:delText>不</w:delText></w:r></w:del>'
    moved = "<w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom>"
    inserted = '<w:ins w:author="x"><w:r><w:t>应</w:t></w:r></w:ins>'
    content = chapter(
        p("学校", deleted, inserted, moved, "节能，", more="<w:rPr><w:del/></w:rPr>"),
        p("并公布。"),
        tbl(tr("甲", "乙"), tr("丙", "丁"), tr("旧", "行", more="<w:del/>")),
        comments=3,
    )
    outcome = standard(content)
    assert tree(outcome.reading.document).splitlines()[3] == "  paragraph 学校应节能，并公布。"
    sentences = said(outcome)
    assert "Comments in the file that were not imported: 3." in sentences
    assert "Tracked insertions that were accepted: 1." in sentences
    assert "Tracked deletions that were left out: 4." in sentences


def test_lists_go_on_over_what_interrupts_them():
    content = chapter(
        p("学校应："),
        p("a) 建立制度；"),
        p("制度每年修订。"),
        tbl(tr("甲", "乙"), tr("丙", "丁")),
        p("b) 公布数据。"),
        p("——甲；"),
        p("——乙。"),
        p("c) 单独的一项"),
        p("e) 不是列项"),
    )
    outcome = standard(content)
    assert tree(outcome.reading.document).splitlines()[3:] == [
        "  paragraph 学校应：",
        "  list",
        "    item a) 建立制度；",
        "      paragraph 制度每年修订。",
        "      table",
        "    item b) 公布数据。",
        "      list",
        "        item —— 甲；",
        "        item —— 乙。",
        "    item c) 单独的一项",
        "  paragraph e) 不是列项",
    ]


def test_automatic_lists_of_several_levels():
    content = chapter(
        p("学校应："),
        p("建立制度：", num=(2, 0)),
        p("每年；", num=(2, 1)),
        p("每月；", num=(2, 1)),
        p("公布数据。", num=(2, 0)),
        p("另：", num=(3, 0)),
        p("甲", num=(3, 1)),
    )
    assert tree(standard(content).reading.document).splitlines()[3:] == [
        "  paragraph 学校应：",
        "  list",
        "    item a) 建立制度：",
        "      list",
        "        item 1) 每年；",
        "        item 2) 每月；",
        "    item b) 公布数据。",
        "      list",
        "        item · 另：",
        "          list",
        "            item —— 甲",
    ]


def test_automatic_numbers_that_are_no_list_stay_in_the_text():
    content = chapter(p("总则", num=(4, 0)), p("细则", num=(4, 1)))
    assert tree(standard(content, labels="一、（一）").reading.document).splitlines()[3:] == [
        "  paragraph 一、　总则",
        "  paragraph （一）　细则",
    ]


def test_a_file_without_any_structure_stays_unsorted():
    content = docx(p("关于节约用电的通知"), p("各班："), p("请随手关灯。"), tbl(tr("甲", "乙")))
    outcome = standard(content)
    assert tree(outcome.reading.document).splitlines() == [
        "unsorted", "  paragraph 各班：", "  paragraph 请随手关灯。", "  table",
    ]  # fmt: skip
    assert outcome.reading.document.title("zh") == "关于节约用电的通知"


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Scope", "This document specifies the requirements for the schools."], "en"),
        (
            ["Anwendungsbereich", "Dieses Dokument legt die Anforderungen für die Schulen fest."],
            "de",
        ),
        (["范围", "本文件规定了要求（GB/T 2589，kWh）。"], "zh"),
    ],
)
def test_the_language_is_told_by_the_script(texts, language):
    outcome = standard(docx(p(f"1 {texts[0]}"), p(texts[1])))
    document = outcome.reading.document
    assert {node.lead for node in document.walk()} == {language}
    clause = next(each for each in document.walk() if each.kind == "clause")
    assert isinstance(clause.payload, Clause)
    assert clause.payload.role == "scope"


def test_english_drafts():
    content = docx(
        p("Foreword", style="1"),
        p("ISO is a federation."),
        p("1 Scope", style="1"),
        p("This document specifies the requirements of the schools."),
        p("2 Terms and definitions", style="1"),
        p("2.1", style="2"),
        p(r("dual carbon", "b")),
        p("carbon peak and neutrality of a school"),
        p("Note 1 to entry: Both are targets."),
        p("[SOURCE: ISO 14067:2018, 3.1]"),
        p("3 Requirements", style="1"),
        p("NOTE This is informative."),
        p("EXAMPLE 1 A school."),
        p("EXAMPLE 2 A kindergarten."),
        p("Table 1 — Limits"),
        tbl(tr("Item", "Value"), tr("Power", "1")),
        p("Annex A"),
        p("(informative)"),
        p("Calculation"),
        p("A.1 General"),
        p("Bibliography"),
        p("[1] ISO 9001:2015, Quality management systems"),
    )
    assert tree(standard(content).reading.document) == lines(
        """
        foreword
          paragraph ISO is a federation.
        clause 1 Scope
          paragraph This document specifies the requirements of the schools.
        clause 2 Terms and definitions
          term 2.1 dual carbon
            definition carbon peak and neutrality of a school
            note Note 1 to entry: Both are targets.
            source ISO 14067:2018, 3.1
        clause 3 Requirements
          note NOTE This is informative.
          example EXAMPLE 1 A school.
          example EXAMPLE 2 A kindergarten.
          table Table 1 Limits
        annex Annex A Calculation
          clause A.1 General
        bibliography
          bibliography_entry [1] Quality management systems
        """
    )


@pytest.mark.parametrize("head", ["引  言", "0 引言", ""])
def test_what_is_counted_from_0_stays_in_the_introduction(head):
    """As in standards that adopt those of ISO; chapters behind it are counted from 1."""
    content = docx(
        p("节能管理规范", more=CENTER),
        p("前  言", style="1"),
        p("本文件由××提出。"),
        *([p(head, style="1")] if head else []),
        p("0.1　总则", style="2"),
        p("采用本文件是组织的战略决策。"),
        p("0.2　过程方法", style="2"),
        p("0.2.1　概述", style="3"),
        p("本文件倡导过程方法。"),
        p("1　范围", style="1"),
        p("本文件规定了要求。"),
        p("2　组织环境", style="1"),
        p("2.1　理解组织", style="2"),
        p("组织应确定因素。"),
        styles=STYLES,
    )
    shape = tree(standard(content).reading.document)
    assert shape[shape.index("introduction") :] == lines(
        """
        introduction
          paragraph 0.1　总则
          paragraph 采用本文件是组织的战略决策。
          paragraph 0.2　过程方法
          paragraph 0.2.1　概述
          paragraph 本文件倡导过程方法。
        clause 1 范围
          paragraph 本文件规定了要求。
        clause 2 组织环境
          clause 2.1 理解组织
            paragraph 组织应确定因素。
        """
    )


def test_automatic_numbers_of_an_introduction_stand_in_its_text():
    content = docx(
        p("节能管理规范", more=CENTER),
        p("引  言", style="1"),
        p("总则", style="2", num=(1, 0)),
        p("采用本文件是组织的战略决策。"),
        p("1　范围", style="1"),
        p("本文件规定了要求。"),
        lists=[level(0, "decimal", "0.%1")],
    )
    shape = tree(standard(content, labels="0.1").reading.document)
    assert shape[shape.index("introduction") :] == lines(
        """
        introduction
          paragraph 0.1　总则
          paragraph 采用本文件是组织的战略决策。
        clause 1 范围
          paragraph 本文件规定了要求。
        """
    )
