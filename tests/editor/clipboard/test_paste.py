"""Pasting into a document."""

import io
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.payloads.standard import Clause, Formula, ListBlock, Variable
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.clipboard.blocks import (
    ListBlockItem,
    Pasted,
    PastedCell,
    PastedTable,
    PictureBlock,
    TextBlock,
    read_cells,
)
from curriculum_studio.editor.clipboard.html_reader import read_html
from curriculum_studio.editor.clipboard.paste import PasteCaret, Paster


def keep(content, media_type, name):
    return f"hash-{len(content)}"


def standard(text="学校应记录用电。"):
    root = tree.fresh("standard")
    document = assembled([root])
    document = apply(document, tree.inserted(document, root.id, 0, tree.fresh("clause"))).document
    clause = document.children[root.id][0]
    paragraph = tree.fresh("paragraph").with_cell("zh", Cell(text))
    document = apply(document, tree.inserted(document, clause, 0, paragraph)).document
    return document, clause, paragraph.id


def pasted_at(document, caret, pasted):
    planned = Paster(keep).plan(document, caret, pasted)
    applied = apply(document, *planned.edits)
    assert apply(applied.document, *applied.inverse).document == document
    assert planned.caret.node in applied.document
    return applied.document, planned.caret


def test_a_word_goes_into_the_line_with_its_marks():
    document, _, node = standard()
    block = TextBlock(Cell("CO2", (Mark(2, 3, "sub"),)))
    document, caret = pasted_at(document, PasteCaret(node, "zh", 5, 7), Pasted((block,)))
    assert document.nodes[node].text("zh") == "学校应记录CO2。"
    assert document.nodes[node].cell("zh").marks == (Mark(7, 8, "sub"),)
    assert (caret.start, caret.end) == (8, 8)


def test_lines_become_paragraphs_and_the_tail_follows_the_last():
    document, clause, node = standard()
    blocks = tuple(TextBlock(Cell(text)) for text in ("甲", "乙", "丙"))
    document, caret = pasted_at(document, PasteCaret(node, "zh", 3, 3), Pasted(blocks))
    assert [n.text("zh") for n in document.children_of(clause)] == [
        "学校应甲",
        "乙",
        "丙记录用电。",
    ]
    assert document.nodes[caret.node].text("zh")[: caret.start] == "丙"


def test_lines_of_references_become_entries_at_once():
    document, clause, node = standard("")
    document = apply(document, SetPayload(clause, Clause(role="references"))).document
    blocks = (
        TextBlock(Cell("下列文件中的内容构成本文件必不可少的条款。")),
        TextBlock(Cell("GB/T 36567—2018　光伏组件检修规程")),
        ListBlockItem(Cell("ＧＢ　３０９６－２００８　声环境质量标准"), ordered=False),
    )
    document, caret = pasted_at(document, PasteCaret(node, "zh", 0, 0), Pasted(blocks))
    said, *entries = document.children_of(clause)
    assert said.kind == "paragraph"
    assert [(each.payload.number, each.payload.year) for each in entries] == [
        ("GB/T 36567", "2018"),
        ("GB 3096", "2008"),
    ]
    assert [each.text("zh") for each in entries] == ["光伏组件检修规程", "声环境质量标准"]
    assert (caret.node, caret.start) == (entries[-1].id, len("声环境质量标准"))


def test_one_line_of_references_becomes_an_entry():
    document, clause, node = standard("")
    document = apply(document, SetPayload(clause, Clause(role="references"))).document
    block = TextBlock(Cell("GB/T 36567—2018　光伏组件检修规程"))
    document, caret = pasted_at(document, PasteCaret(node, "zh", 0, 0), Pasted((block,)))
    assert document.nodes[node].kind == "reference_entry"
    assert caret == PasteCaret(node, "zh", 8, 8)


def test_what_may_not_stand_around_the_caret_goes_into_the_first_part_that_takes_it():
    document, clause, _ = standard()
    document = apply(
        document, *tree.inserted_branches(document, document.root.id, 0, [[tree.fresh("index")]])
    ).document
    index = document.children[document.root.id][0]
    paragraph = tree.fresh("paragraph").with_cell("zh", Cell("用电，5"))
    document = apply(document, tree.inserted(document, index, 0, paragraph)).document
    table = PastedTable(((PastedCell(Cell("甲")), PastedCell(Cell("乙"))),))
    document, _ = pasted_at(document, PasteCaret(paragraph.id, "zh", 4, 4), Pasted((table,)))
    assert [node.kind for node in document.children_of(index)] == ["paragraph"]
    assert [node.kind for node in document.children_of(clause)] == ["paragraph", "table"]


def test_a_list_comes_with_two_levels():
    document, clause, node = standard("下列内容：")
    items = (
        ListBlockItem(Cell("一"), ordered=True),
        ListBlockItem(Cell("二"), ordered=True, level=2),
        ListBlockItem(Cell("三"), ordered=True),
    )
    document, _ = pasted_at(document, PasteCaret(node, "zh", 5, 5), Pasted(items))
    paragraph, outer = document.children_of(clause)
    assert paragraph.text("zh") == "下列内容："
    assert isinstance(outer.payload, ListBlock)
    assert outer.payload.marker == "letter"
    first, second = document.children_of(outer.id)
    (inner,) = document.children_of(first.id)
    assert inner.payload == ListBlock(marker="number")
    assert second.text("zh") == "三"


def test_below_a_heading_the_text_goes_inside():
    document, clause, _node = standard()
    blocks = (TextBlock(Cell("标题")), TextBlock(Cell("内容")))
    document, _ = pasted_at(document, PasteCaret(clause, "zh", 0, 0), Pasted(blocks))
    assert document.nodes[clause].text("zh") == "标题"
    assert [n.text("zh") for n in document.children_of(clause)] == ["内容", "学校应记录用电。"]


@pytest.mark.parametrize(
    "kind", ["standard", "unit", "framework", "glossary", "collection", "observation"]
)
def test_a_table_pasted_into_the_title_of_an_empty_document_is_kept(kind):
    document = assembled([tree.fresh(kind).with_cell("zh", Cell("题"))])
    table = PastedTable(((PastedCell(Cell("甲")), PastedCell(Cell("乙"))),))
    blocks = (table, TextBlock(Cell("词")))
    document, _ = pasted_at(document, PasteCaret(document.id, "zh", 1, 1), Pasted(blocks))
    written = "".join(node.text("zh") for node in document.walk())
    assert sorted("".join(written.split())) == sorted("题甲乙词")
    if kind == "standard":
        assert [node.kind for node in document.walk()][:3] == ["standard", "clause", "table"]
        assert document.root.text("zh") == "题词"


def test_an_untitled_clause_goes_on_as_clauses():
    document, clause, _ = standard()
    provision = tree.fresh("clause", Clause(titled=False)).with_cell("zh", Cell("甲"))
    document = apply(document, tree.inserted(document, clause, 1, provision)).document
    blocks = (TextBlock(Cell("乙")), TextBlock(Cell("丙")))
    document, _ = pasted_at(document, PasteCaret(provision.id, "zh", 1, 1), Pasted(blocks))
    kinds = [(n.kind, n.text("zh")) for n in document.children_of(clause)][1:]
    assert kinds == [("clause", "甲乙"), ("clause", "丙")]


def test_fifty_by_six_fill_a_table_that_grows():
    document, clause, _node = standard()
    branch = table_edits.new_table(2, 2)
    edits = tree.inserted_branches(document, clause, 1, [branch])
    document = apply(document, *edits).document
    cell = table_grid.grid(document, branch[0].id).places[1][1]
    text = "\n".join("\t".join(f"{row}.{column}" for column in range(6)) for row in range(50))
    document, _ = pasted_at(document, PasteCaret(cell, "de", 0, 0), read_cells(text))
    seen = table_grid.grid(document, branch[0].id)
    assert (len(seen.rows), len(seen.columns)) == (51, 7)
    assert document.nodes[seen.places[50][6]].text("de") == "49.5"


def test_cells_go_into_a_cell_that_lies_below_another_as_words():
    """A damaged table has such cells, which have no place in it."""
    document, clause, _node = standard()
    branch = table_edits.new_table(2, 2)
    edits = tree.inserted_branches(document, clause, 1, [branch])
    document = apply(document, *edits).document
    cells = [each for each in branch if each.kind == "cell"]
    below = SetPayload(cells[1].id, cells[0].payload)
    document = apply(document, below).document
    document, _ = pasted_at(document, PasteCaret(cells[1].id, "zh", 0, 0), read_cells("1\t2"))
    assert document.nodes[cells[1].id].text("zh") == "1\t2"


def test_a_table_from_excel_becomes_a_table():
    document, clause, node = standard()
    source = "<table><tr><td rowspan=2>用电</td><td>1</td></tr><tr><td>2</td></tr></table>"
    document, _ = pasted_at(document, PasteCaret(node, "zh", 8, 8), read_html(source))
    table = document.children_of(clause)[1]
    seen = table_grid.grid(document, table.id)
    assert seen.places[0][0] == seen.places[1][0]
    assert document.nodes[seen.places[1][1]].text("zh") == "2"


def test_a_picture_becomes_a_figure():
    document, clause, node = standard()
    content = io.BytesIO()
    Image.new("RGB", (20, 10), "green").save(content, "PNG")
    block = PictureBlock(content.getvalue(), "image/png")
    document, _ = pasted_at(document, PasteCaret(node, "zh", 8, 8), Pasted((block,)))
    figure = document.children_of(clause)[1]
    assert figure.kind == "figure"
    assert figure.payload.pictures["zh"].startswith("hash-")


def test_nothing_changes_nothing():
    document, _, node = standard()
    assert Paster(keep).plan(document, PasteCaret(node, "zh", 0, 0), Pasted(())).edits == ()


TEXTS = st.text(alphabet="学校abc12，。", max_size=6)
BLOCKS = st.lists(
    st.one_of(
        st.builds(TextBlock, st.builds(Cell, TEXTS)),
        st.builds(
            ListBlockItem, st.builds(Cell, TEXTS), ordered=st.booleans(), level=st.integers(1, 3)
        ),
        st.lists(
            st.lists(st.builds(PastedCell, st.builds(Cell, TEXTS)), min_size=2, max_size=2),
            min_size=1,
            max_size=3,
        ).map(lambda rows: PastedTable(tuple(tuple(row) for row in rows))),
    ),
    max_size=5,
)


def characters(document):
    found = Counter()
    for node in document.walk():
        found.update(node.text("zh").replace("\n", "").replace("\t", ""))
    return found


def characters_of(blocks):
    found = Counter()
    for block in blocks:
        if isinstance(block, PastedTable):
            for row in block.rows:
                for cell in row:
                    found.update(cell.cell.text)
        else:
            found.update(block.cell.text)
    return found


@settings(deadline=None)
@given(BLOCKS, st.integers(0, 8), st.sampled_from(["paragraph", "clause", "item", "cell"]))
def test_no_character_is_lost(blocks, at, where):
    document, clause, node = standard()
    if where == "clause":
        node = clause
    elif where == "item":
        branch = (tree.fresh("list"),)
        document = apply(document, tree.inserted(document, clause, 1, branch[0])).document
        item = tree.fresh("item").with_cell("zh", Cell("项目内容文字很长"))
        document = apply(document, tree.inserted(document, branch[0].id, 0, item)).document
        node = item.id
    elif where == "cell":
        branch = table_edits.new_table(2, 1)
        edits = tree.inserted_branches(document, clause, 1, [branch])
        document = apply(document, *edits).document
        node = branch[2].id
    at = min(at, len(document.nodes[node].text("zh")))
    before = characters(document)
    document, _ = pasted_at(document, PasteCaret(node, "zh", at, at), Pasted(tuple(blocks)))
    assert characters(document) == before + characters_of(blocks)


def test_blank_lines_at_the_beginning_leave_the_text_alone():
    document, clause, node = standard()
    blank = TextBlock(Cell(""))
    after, _ = pasted_at(document, PasteCaret(node, "zh", 0, 0), Pasted((blank, blank)))
    texts = [each.text("zh") for each in after.children_of(clause)]
    assert "".join(texts) == "学校应记录用电。"


@pytest.mark.parametrize("kind", ["note", "example", "footnote"])
def test_in_places_where_paragraphs_may_not_stand(kind):
    document, clause, _ = standard()
    one = tree.fresh(kind).with_cell("zh", Cell("说明"))
    document = apply(document, tree.inserted(document, clause, 1, one)).document
    blocks = (TextBlock(Cell("甲")), TextBlock(Cell("乙")))
    document, _ = pasted_at(document, PasteCaret(one.id, "zh", 2, 2), Pasted(blocks))
    texts = "".join(n.text("zh") for n in document.walk())
    assert "说明甲" in texts
    assert "乙" in texts


def test_lines_below_a_formula_bring_their_symbols():
    document, clause, _ = standard()
    formula = tree.fresh_of(Formula(latex="E = P t"), "zh")
    line = replace(tree.fresh_of(Variable(), "zh"), parent=formula.id, rank="i")
    document = apply(
        document, *tree.inserted_branches(document, clause, 1, [(formula, line)])
    ).document
    blocks = (TextBlock(Cell("式中：E——电能；")), TextBlock(Cell("P_AC——功率；")))
    document, _ = pasted_at(document, PasteCaret(line.id, "zh", 0, 0), Pasted(blocks))
    found = [(n.payload.symbol, n.text("zh")) for n in document.children_of(formula.id)]
    assert found == [("E", "电能；"), ("P_{AC}", "功率；")]
