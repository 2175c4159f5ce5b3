"""Rows, labels and texts of a page, without Qt."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.derived import Derived
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.table_grid import grid
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.editor.model.display_text import characters, one_line, readable, shown, units
from curriculum_studio.editor.model.labels import RowLabels
from curriculum_studio.editor.model.row_builder import PageRows, rows_of, table_shape
from curriculum_studio.editor.model.rows import Above, RowIndex, altered, changed_span, places
from tests.helpers.documents import (
    nested,
    paragraph,
    random_edits,
    small_framework,
    small_standard,
    small_unit,
)
from tests.helpers.strategies import crowded_tables, randoms, texts
from tests.helpers.systems import sample_document

DOCUMENTS = {"standard": small_standard(), "unit": small_unit(), "indicators": sample_document()}


def labels_of(document):
    numbering = number(document)
    return RowLabels(document, numbering, References(document, numbering), lambda *_: "目标")


@pytest.mark.parametrize("make", [small_standard, small_unit, small_framework])
def test_every_text_has_a_place(make):
    document = make()
    rows = rows_of(document)
    found = places(rows)
    for node in document.walk():
        if KINDS[node.kind].text:
            assert node.id in found, node.kind
    assert len({row.key for row in rows}) == len(rows)


def test_parts_without_text_have_headings_or_places_to_write():
    document = read_nested(
        nested("standard", nested("introduction"), nested("bibliography"), text="标准"), "s"
    )
    rows = rows_of(document)
    assert [row.words["zh"] for row in rows if row.words] == ["引言", "参考文献"]
    assert [row.spot.kind for row in rows if row.absent] == ["paragraph", "bibliography_entry"]


def test_fields_of_a_unit_stand_beside_their_first_text():
    document = read_nested(
        nested(
            "unit",
            nested("section", paragraph("一"), paragraph("二"), role="origin"),
            nested("section", role="aims"),
            text="主题",
        ),
        "u",
    )
    rows = rows_of(document)
    assert [row.left["zh"] if row.left else "" for row in rows] == ["", "主题由来", "", "主题目标"]
    assert rows[-1].spot.kind == "aim"


def test_week_plan_is_a_grid_of_days():
    document = small_unit()
    plan = [row for row in rows_of(document) if row.style == "plan"]
    assert [row.left["zh"] for row in plan[:3]] == ["集体活动", "区域游戏", "户外活动"]
    walk = next(n.id for n in document.walk() if n.text("zh") == "散步")
    outdoor = plan[2]
    assert [cell.spot.node == walk for cell in outdoor.cells] == [False, False, True, False, False]
    empty = outdoor.cells[4].spot
    assert (empty.kind, empty.payload.week, empty.payload.day) == ("plan_entry", 1, 5)
    labels = labels_of(document)
    assert labels.title(plan[0].cells[1].spot, "zh") == "瓶子旅行"


def test_two_entries_of_one_slot_stand_in_two_rows():
    document = read_nested(
        nested(
            "unit",
            nested(
                "section",
                nested("plan_entry", text="一", week=1, day=1),
                nested("plan_entry", text="二", week=1, day=1),
                role="week_plan",
            ),
            text="主题",
        ),
        "u",
    )
    plan = [row for row in rows_of(document) if row.style == "plan"]
    assert [row.left["zh"] if row.left else "" for row in plan[:2]] == ["集体活动", ""]


def spanned():
    def cell(text, column, **payload):
        return nested("cell", text=text, column=column, **payload)

    return read_nested(
        nested(
            "standard",
            nested(
                "clause",
                nested(
                    "table",
                    nested("row", cell("头", "a", column_span=3)),
                    nested("row", cell("高", "a", row_span=2), cell("b1", "b"), cell("c1", "c")),
                    nested("row", cell("b2", "b"), cell("c2", "c")),
                    nested("row", cell("只有", "a")),
                    columns=[{"id": "a", "width": 50.0}, {"id": "b"}, {"id": "c"}],
                    text="表",
                ),
                text="章",
            ),
            text="标准",
        ),
        "s",
    )


def test_spans_reach_over_columns_and_rows():
    rows = [row for row in rows_of(spanned()) if row.grid]
    assert rows[0].grid.edges == (0.0, 0.5, 0.75, 1.0)
    assert [(c.first, c.span) for c in rows[0].cells] == [(0, 3)]
    assert [(c.first, c.down) for c in rows[1].cells] == [(0, 2), (1, 1), (2, 1)]
    assert [(above.cell.first, above.rows) for above in rows[2].above] == [(0, 1)]
    assert [c.first for c in rows[2].cells] == [1, 2]
    assert rows[3].above == ()


def test_spans_count_the_rows_of_the_page():
    document = spanned()
    table = next(n for n in document.walk() if n.kind == "table")
    rows = document.children_of(table.id)
    note = tree.inserted_after(document, rows[1].id, tree.fresh("note"))
    found = rows_of(apply(document, note).document)
    first = next(at for at, row in enumerate(found) if row.grid) + 1
    assert found[first].cells[0].down == 3
    assert found[first + 1].grid is None
    assert found[first + 2].above == (Above(found[first].cells[0], 2),)


@given(crowded_tables())
def test_each_place_of_a_table_is_taken_once_and_by_whom_the_domain_says(document):
    rows = [row for row in rows_of(document) if row.grid]
    shown = []
    for row in rows:
        taken = [
            (place, cell.spot.node)
            for cell in (*row.cells, *(above.cell for above in row.above))
            for place in range(cell.first, cell.first + cell.span)
        ]
        assert sorted(place for place, _ in taken) == [0, 1, 2]
        shown.append(tuple(node for _, node in sorted(taken)))
    table = next(node.id for node in document.walk() if node.kind == "table")
    assert tuple(shown) == grid(document, table).places


def test_missing_cells_can_be_written():
    last = [row for row in rows_of(spanned()) if row.grid][3]
    assert [bool(cell.spot.node) for cell in last.cells] == [True, False, False]
    assert [cell.spot.payload.column for cell in last.cells[1:]] == ["b", "c"]


def test_columns_that_only_cells_know_come_last():
    document = spanned()
    table = next(n for n in document.walk() if n.kind == "table")
    cells = [document.children_of(r.id) for r in document.children_of(table.id)]
    assert table_shape(table, cells).columns == ("a", "b", "c")
    assert table_shape(tree.fresh("table"), cells).columns == ("a", "b", "c")
    assert table_shape(tree.fresh("table"), []).edges == (0.0, 1.0)


def test_only_what_differs_is_renewed():
    document = small_standard()
    rows = rows_of(document)
    node = next(n.id for n in document.walk() if n.kind == "warning")
    fewer = rows_of(apply(document, Remove(node)).document)
    at = next(n for n, row in enumerate(rows) if row.node == node)
    assert changed_span(rows, fewer) == (at, 1, 0)
    assert list(altered(rows, fewer, at, at)) == []
    assert changed_span(rows, rows) == (len(rows), 0, 0)


def test_rows_of_untouched_branches_stay_the_very_same():
    document = small_standard()
    derived = Derived(document)
    before = derived.part(PageRows).rows
    node = next(n.id for n in document.walk() if n.kind == "warning")
    applied = apply(document, Remove(node))
    derived.renew(applied.document, applied.changes)
    after = derived.part(PageRows).rows
    assert after == rows_of(applied.document)
    top = [each for each in document.children[document.id] if each not in _above(document, node)]
    kept = {id(row) for row in before}
    untouched = {each.id for branch in top for each in document.walk(branch)}
    leaves = {each for each in untouched if document.nodes[each].parent != document.id}
    rows = [row for row in after if row.node in leaves]
    assert rows
    assert all(id(row) in kept for row in rows)


def _above(document: Document, node: str) -> set[str]:
    return {each.id for each in document.ancestors(node)}


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None)
@given(st.sampled_from(sorted(DOCUMENTS)), randoms)
def test_rows_and_their_places_follow_any_edits(name, rng):
    document = DOCUMENTS[name]
    derived = Derived(document)
    rows = derived.part(PageRows).rows
    index = RowIndex(rows)
    edits = random_edits(document, rng, rng.randint(1, 70))
    while edits:
        step = rng.randint(1, 4)
        applied = apply(document, *edits[:step])
        del edits[:step]
        document = applied.document
        derived.renew(document, applied.changes)
        fresh = derived.part(PageRows).rows
        assert fresh == rows_of(document)
        top, gone, come = changed_span(rows, fresh)
        assert [row.key for row in rows[:top]] == [row.key for row in fresh[:top]]
        assert [r.key for r in rows[top + gone :]] == [r.key for r in fresh[top + come :]]
        changed = list(altered(rows, fresh, top, top + come))
        other = [at for at in range(top) if rows[at] != fresh[at]]
        shift = gone - come
        other += [at for at in range(top + come, len(fresh)) if rows[at + shift] != fresh[at]]
        assert changed == other
        index.replace(rows, fresh, (top, gone, come), changed)
        expected = places(fresh)
        assert {node: index.get(node) for node in expected} == expected
        assert not any(node in index for node in document.nodes if node not in expected)
        assert all(index.row(row.key) == at for at, row in enumerate(fresh))
        assert index.styled("plan") == [n for n, row in enumerate(fresh) if row.style == "plan"]
        rows = fresh


# --- labels -----------------------------------------------------------------------------------


def prefixes(document, kind):
    labels = labels_of(document)
    return [
        tuple(labels.prefix(row, language) for language in ("zh", "en", "de"))
        for row in rows_of(document)
        if document.nodes[row.node].kind == kind and row.grid is None
    ]


def test_labels_are_those_of_documents():
    document = small_standard()
    assert prefixes(document, "note")[1] == ("注1：", "NOTE 1  ", "ANMERKUNG 1  ")
    assert prefixes(document, "table")[0] == ("表1　", "Table 1 — ", "Tabelle 1 – ")
    assert prefixes(document, "annex")[0] == (
        "附录A（规范性）　",
        "Annex A (normative)  ",
        "Anhang A (normativ)  ",
    )
    assert prefixes(document, "item")[0] == ("a)", "a)", "a)")
    assert prefixes(document, "reference_entry")[0] == ("GB/T 2589　", "GB/T 2589, ", "GB/T 2589, ")
    assert prefixes(document, "evidence")[0][0] == "佐证材料："
    assert prefixes(document, "variable")[0][:2] == ("E——", "E  ")


def test_dashes_are_those_of_the_language():
    document = read_nested(
        nested("standard", nested("foreword", nested("list", nested("item"))), text="x"), "s"
    )
    assert prefixes(document, "item") == [("——", "—", "—")]


def test_labels_of_a_unit():
    document = small_unit()
    assert prefixes(document, "activity") == [
        ("活动一　", "Activity 1  ", "Angebot 1  "),
        ("活动二　", "Activity 2  ", "Angebot 2  "),
    ]
    assert prefixes(document, "step")[:2] == [
        ("一、导入　", "1 Opening  ", "1 Einstieg  "),
        ("二、展开（10 分钟）", "2 Main part (10 min)  ", "2 Hauptteil (10 min)  "),
    ]


def test_numbers_stand_in_their_column():
    document = small_standard()
    labels = labels_of(document)
    found = {document.nodes[r.node].text("zh"): labels.number(r) for r in rows_of(document)}
    assert found["范围"] == "1"
    assert found["碳达峰碳中和"] == "3.1"
    assert found["建立节能制度"] == "A1.1"
    assert found["温室气体核算"] == "[1]"
    assert found["第一条注。"] == ""


def test_facts_stand_in_chips():
    document = small_unit()
    labels = labels_of(document)
    chips = {document.nodes[r.node].text("zh"): labels.chips(r, "zh") for r in rows_of(document)}
    assert chips["垃圾分类小能手"] == ("大班", "2 周", "科学 · 社会")
    assert chips["瓶子旅行"] == ("集体活动 · 科学 · 25 分钟",)
    assert chips["愿意参与垃圾分类"] == ("目标",)
    standard = small_standard()
    labels = labels_of(standard)
    chips = {standard.nodes[r.node].text("zh"): labels.chips(r, "en") for r in rows_of(standard)}
    assert chips["建立节能制度"] == ("Scored item ★ · 4 points · by parts", "目标")
    assert chips["有专人"] == ("2 points",)


# --- texts ------------------------------------------------------------------------------------


@given(texts)
def test_places_are_counted_both_ways(text):
    for at in range(len(text) + 1):
        there = units(text, at)
        assert there == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert characters(text, there) == at


def test_objects_are_shown_as_words_with_marks_following():
    cell = Cell(f"见{OBJECT}和B", (Mark(1, 2, "ref", "n"), Mark(3, 4, "bold")))
    found = shown(cell, lambda _: "🌱 1")
    assert found.text == "见🌱\u2060\u00a0\u20601和B"
    assert [(r.start, r.length, r.mark.kind) for r in found.ranges] == [
        (1, 6, "ref"),
        (8, 1, "bold"),
    ]


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"E = \sum_{i=1}^{n} D_i f_i", "E = ∑i=1n Di fi"),
        (r"r = \frac{x_0 - x_1}{x_0} \times 100\,\%", "r = (x0 - x1) / (x0) × 100\u2009%"),
        (r"f_{\mathrm{e}}", "fe"),
        (r"\sqrt{a", "√(a)"),
        ("", ""),
        ("}{_^", ""),
    ],
)
def test_latex_reads_as_a_line(latex, text):
    assert readable(latex).text == text


@given(texts)
def test_any_latex_can_be_read(latex):
    found = readable(latex)
    for each in found.ranges:
        assert each.start + each.length <= units(found.text, len(found.text))
    one_line(latex)


@pytest.mark.parametrize(
    ("latex", "text"), [("p_i", "pᵢ"), ("x_0", "x₀"), ("m^2", "m²"), ("f_q", "f_q"), ("E", "E")]
)
def test_symbols_are_plain_characters(latex, text):
    assert one_line(latex) == text
