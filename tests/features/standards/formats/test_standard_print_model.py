from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.render.blocks import ListItem, ParagraphBlock, TableBlock
from tests.helpers.documents import nested, paragraph, small_standard
from tests.helpers.samples import FILES, samples_of


def outline_of(document, language="zh"):
    return standard_outline(ExportRequest((document,), (language,), FILES.get), language)


def blocks_of(document, language="zh"):
    return [block for part in outline_of(document, language).parts for block in part.blocks]


def tables_of(document, language="zh") -> list[TableBlock]:
    return [block for block in blocks_of(document, language) if isinstance(block, TableBlock)]


def rows_of(table: TableBlock) -> list[list[str]]:
    return [
        ["\n".join(block.text.plain for block in cell.blocks) for cell in row] for row in table.rows
    ]


def system(*extra):
    indicators = (
        nested("indicator", text="弄虚作假", code="V1", category="veto"),
        nested("indicator", nested("evidence", text="记录"), text="有台账", code="A1",
               category="gate", methods=["documents", "site"]),
        nested("indicator", nested("indicator_part", text="有目标", points=2.0),
               nested("indicator_note", text="逐项核对。"), text="有计划", code="A2", key=True,
               mode="parts", maximum=2.0),
    )  # fmt: skip
    group = nested("indicator_group", *indicators, text="组织", code="A", maximum=2.0)
    inside = nested("indicator_system", group, named="system", text="指标体系")
    return read_nested(
        nested("standard", nested("clause", inside, *extra, text="评价"), text="规范"), "t"
    )


def test_an_indicator_system_is_a_table_with_group_rows_and_stars():
    (table,) = tables_of(system())
    rows = rows_of(table)
    assert rows[0] == ["编号", "评价指标", "指标类型", "分值", "佐证材料", "评价方法"]
    assert rows[1] == ["A", "组织", "2", ""]
    assert rows[2][:4] == ["V1", "弄虚作假\n判定为“触发”或“未触发”，不计分。", "否决项", "—"]
    assert rows[3][2:] == ["控制项", "—", "记录", "查阅资料、实地查看"]
    assert rows[4][1:4] == [
        "有计划\n按具备的要点取值，各要点分值之和最高为2分：\n有目标\n逐项核对。",
        "★ 评分项",
        "2",
    ]
    assert (table.header_rows, table.caption.label) == (1, "表1")


def test_scoring_rules_take_over_how_items_are_scored():
    table, rules = tables_of(system(nested("scoring_rules", text="评分细则", system="system")))
    assert rows_of(table)[0] == ["编号", "评价指标", "指标类型", "分值"]
    assert rows_of(table)[4] == ["A2", "有计划", "★ 评分项", "2"]
    rows = rows_of(rules)
    assert rows[0] == ["编号", "评分方式", "评价方法", "佐证材料"]
    assert rows[4] == [
        "★ A2",
        "按具备的要点取值，各要点分值之和最高为2分：\n有目标\n逐项核对。",
        "",
        "",
    ]
    part = next(
        b for row in rules.rows for cell in row for b in cell.blocks if isinstance(b, ListItem)
    )
    assert part.after[0].text == "（2分）"


def test_rules_for_a_system_that_is_gone_are_an_empty_table():
    raw = nested(
        "standard", nested("clause", nested("scoring_rules", text="细则"), text="评价"), text="规范"
    )
    (table,) = tables_of(read_nested(raw, "t"))
    assert len(table.rows) == 1


def table_node(*rows, **payload):
    cells = (nested("row", *row) for row in rows)
    raw = nested("table", *cells, text="表", **payload)
    return read_nested(nested("standard", nested("clause", raw, text="一"), text="规范"), "t")


def test_widths_are_shared_out_and_spans_keep_within_the_table():
    document = table_node(
        [nested("cell", text="甲", column="a", column_span=9, row_span=9)],
        [nested("cell", text="乙", column="b"), nested("cell", text="丙", column="a")],
        columns=[{"id": "a", "width": 40.0}, {"id": "b"}],
        header_rows=1,
    )
    (table,) = tables_of(document)
    assert [round(width, 2) for width in table.widths] == [0.4, 0.6]
    ((head,), below) = table.rows
    assert (head.columns, head.rows, head.look) == (2, 1, "head")
    assert [cell.blocks[0].text.plain for cell in below] == ["丙", "乙"]


def test_cells_without_a_place_of_their_own_are_not_lost():
    document = table_node(
        [nested("cell", text="甲", column="a", row_span=2), nested("cell", text="乙", column="a")],
        [nested("cell", text="丙", column="a"), nested("cell", text="丁", column="gone"),
         nested("cell", text="戊", column="b")],
        columns=[{"id": "a"}, {"id": "b"}],
        header_rows=0,
    )  # fmt: skip
    (table,) = tables_of(document)
    texts = [b.text.plain for row in table.rows for cell in row for b in cell.blocks]
    assert sorted(texts) == sorted("甲乙丙丁戊")
    assert [(cell.column, cell.rows) for cell in table.rows[0]] == [(0, 2), (1, 1)]


def test_a_table_without_columns_has_as_many_as_its_longest_row():
    document = table_node(
        [nested("cell", text="甲"), nested("cell", text="乙")], [nested("cell", text="丙")]
    )
    (table,) = tables_of(document)
    assert len(table.widths) == 2
    assert rows_of(table) == [["甲", "乙"], ["丙", ""]]


def test_blank_texts_are_left_out():
    raw = nested(
        "standard",
        nested("clause", nested("paragraph"), paragraph("有。"), text="范围"),
        text="规范",
    )
    texts = [
        b.text.plain for b in blocks_of(read_nested(raw, "t")) if isinstance(b, ParagraphBlock)
    ]
    assert texts == ["规范", "有。"]


def test_references_keep_their_words_and_their_target():
    document = small_standard()
    runs = [
        run
        for block in blocks_of(document)
        for run in getattr(getattr(block, "text", None), "runs", ())
        if run.kind == "reference"
    ]
    assert [(run.text, run.route) for run in runs] == [("4.1", "number")]
    assert document.nodes[runs[0].target].text("zh") == "组织管理"


def test_the_outline_of_the_sample_is_the_same_in_all_languages_block_by_block():
    (document,) = samples_of("standard")
    from_each = [
        [type(block).__name__ for block in blocks_of(document, language)]
        for language in ("en", "de")
    ]
    assert from_each[0] == from_each[1]
