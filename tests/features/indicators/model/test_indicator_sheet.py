"""The sheet over an indicator system: what its cells say, and what writing into them changes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.assessment.model.indicator_system import systems_of
from curriculum_studio.features.indicators.model.cell_edits import (
    MADE,
    SheetColumn,
    cell_text,
    rows_of,
    written,
)
from curriculum_studio.features.indicators.model.sheet_edits import (
    block,
    coded,
    emptied,
    filled_down,
    new_group,
    new_system,
    next_code,
    sorted_by,
    summed,
    without,
)
from curriculum_studio.features.indicators.model.system_checks import check_system
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import LANGUAGES
from tests.helpers.systems import group, leaf, part, sample_document, standard_of

COLUMNS = (
    *("code", "text", "category", "key", "mode", "maximum", "step", "evidence"),
    *("methods", "measured", "responsible", "applies_to", "remark"),
)


def small():
    return standard_of(
        group("A", 6, leaf("A1", "points", 2, step=1), leaf("A2", "parts", 4, part(1), part(3))),
        group("B", 10, leaf("B10", "met", 5), leaf("B2", "met", 5)),
    )


def system_of(document):
    return systems_of(document)[0].id


def by_code(document, code):
    return next(node for node in document.walk() if getattr(node.payload, "code", None) == code)


def after(document, edits):
    return apply(document, *edits).document if edits else document


def codes(document):
    rows = rows_of(document, system_of(document))
    return [document.nodes[row.node].payload.code for row in rows]


def test_rows_of_the_sample():
    document = sample_document()
    rows = rows_of(document, system_of(document))
    assert sum(not row.group for row in rows) == 44
    assert {row.depth for row in rows if row.group} == {0, 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_writing_what_stands_there_changes_nothing(language):
    document = sample_document()
    for row in rows_of(document, system_of(document)):
        node = document.nodes[row.node]
        for column in ("code", "text", "maximum") if row.group else COLUMNS:
            place = SheetColumn(column, language)
            assert written(document, node, place, cell_text(document, node, place)) == ()


def test_a_reference_stays_when_its_text_is_written_anew_and_none_comes_without_a_target():
    document = sample_document()
    place = SheetColumn("text", "en")
    rows = (document.nodes[row.node] for row in rows_of(document, system_of(document)))
    node = next(each for each in rows if OBJECT in each.text("en"))
    wanted = cell_text(document, node, place) + f" {OBJECT}each year"
    (edit,) = written(document, node, place, wanted)
    assert edit.cell.text == wanted.removesuffix(f"{OBJECT}each year") + "each year"
    assert edit.cell.marks == node.cell("en").marks


def first_indicator():
    document = small()
    return document, by_code(document, "A1")


@pytest.mark.parametrize(
    ("column", "text", "field", "value"),
    [
        ("category", "加分项", "category", "bonus"),
        ("category", "Mindestanforderung", "category", "gate"),
        ("key", "是", "key", True),
        ("mode", "按扣分", "mode", "deduction"),
        ("mode", "by metric", "mode", "metric"),
        ("maximum", "２．５分", "maximum", 2.5),
        ("maximum", "3,5", "maximum", 3.5),
        ("methods", "实地考察、访谈", "methods", ("site", "interview")),
        ("methods", "documents; site visit", "methods", ("documents", "site")),
        ("measured", "r %", "metric", "r"),
        ("step", "0.5", "step", 0.5),
    ],
)
def test_words_of_tables_are_understood(column, text, field, value):
    document, node = first_indicator()
    changed = after(document, written(document, node, SheetColumn(column), text))
    assert getattr(changed.nodes[node.id].payload, field) == value


def test_star_in_the_kind_makes_a_key_item_and_a_gate_loses_it():
    document, node = first_indicator()
    document = after(document, written(document, node, SheetColumn("category"), "评分项★"))
    assert document.nodes[node.id].payload.key
    gate = written(document, document.nodes[node.id], SheetColumn("category"), "控制项")
    payload = after(document, gate).nodes[node.id].payload
    assert (payload.key, payload.mode, payload.maximum) == (False, "met", 0)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("maximum", "viel"),
        ("maximum", "-3"),
        ("maximum", "nan"),
        ("category", "评分"[:1] + "？"),
        ("mode", "by magic"),
        ("methods", "documents, guessing"),
        ("key", "maybe"),
        ("rule", "x"),
    ],
)
def test_what_cannot_stand_there_is_refused_with_a_sentence(column, text):
    document = small()
    with pytest.raises(StudioError):
        written(document, by_code(document, "A1"), SheetColumn(column), text)


def test_evidence_keeps_its_nodes_by_order():
    document, node = first_indicator()
    document = after(document, written(document, node, SheetColumn("evidence"), "台账\n照片\n记录"))
    before = [each for each in document.children_of(node.id) if each.kind == "evidence"]
    assert [each.text("zh") for each in before] == ["台账", "照片", "记录"]
    assert before[0].text("en") == "papers", "the translation stays with its entry"
    document = after(document, written(document, node, SheetColumn("evidence"), "能源台账\n照片"))
    now = [each for each in document.children_of(node.id) if each.kind == "evidence"]
    assert [each.text("zh") for each in now] == ["能源台账", "照片"]
    assert [each.id for each in now] == [each.id for each in before[:2]]


def test_marks_outside_of_what_is_written_stay():
    document, node = first_indicator()
    bold = Cell("应建立台账", marks=(Mark(3, 5, "bold"),))
    document = after(document, [SetCell(node.id, "zh", bold)])
    edits = written(document, document.nodes[node.id], SheetColumn("text"), "学校应建立台账")
    cell = after(document, edits).nodes[node.id].cell("zh")
    assert (cell.text, cell.marks) == ("学校应建立台账", (Mark(5, 7, "bold"),))


def test_entry_with_a_translation_is_emptied_not_lost():
    document, node = first_indicator()
    document = after(document, written(document, node, SheetColumn("evidence"), ""))
    kept = [each for each in document.children_of(node.id) if each.kind == "evidence"]
    assert [(each.text("zh"), each.text("en")) for each in kept] == [("", "papers")]


def test_block_grows_the_sheet_and_tells_what_it_left():
    document = small()
    start = by_code(document, "B10")
    places = [SheetColumn("code"), SheetColumn("text"), SheetColumn("rule"), SheetColumn("maximum")]
    texts = [["B1", "一", "made", "3"], ["B2", "二", "", "much"], ["B3", "三", "", "4"]]
    rows = [start.id, by_code(document, "B2").id]
    done = block(document, rows, places, texts)
    assert [(row, column) for row, column, _ in done.left] == [(1, 3)]
    grown = after(document, done.edits)
    assert codes(grown) == ["A", "A1", "A2", "B", "B1", "B2", "B3"]
    assert by_code(grown, "B3").text("zh") == "三"
    assert by_code(grown, "B2").payload.maximum == 5, "what is refused stays"


def test_block_of_fifty_rows_and_six_columns_is_taken_back_by_its_inverse():
    document = small()
    places = [
        SheetColumn(each) for each in ("code", "text", "category", "mode", "maximum", "methods")
    ]
    texts = [
        [f"C{at}", f"指标{at}", "评分项", "按次数", str(at % 7), "查阅资料"] for at in range(50)
    ]
    done = block(document, [by_code(document, "A1").id], places, texts)
    assert done.left == ()
    applied = apply(document, *done.edits)
    assert len(rows_of(applied.document, system_of(document))) == 6 + 49
    assert apply(applied.document, *applied.inverse).document.nodes == document.nodes


def test_fill_down_and_empty():
    document = small()
    nodes = [by_code(document, code).id for code in ("A1", "A2", "B10")]
    done = filled_down(document, nodes, [SheetColumn("category"), SheetColumn("maximum")])
    filled = after(document, done.edits)
    assert [filled.nodes[each].payload.maximum for each in nodes] == [2, 2, 2]
    bare = after(
        filled, emptied(filled, nodes, [SheetColumn("maximum"), SheetColumn("mode")]).edits
    )
    assert [bare.nodes[each].payload.maximum for each in nodes] == [0, 0, 0]
    assert bare.nodes[nodes[1]].payload.mode == "parts"


def test_sorting_knows_numbers_inside_codes():
    document = small()
    risen = after(
        document, sorted_by(document, system_of(document), SheetColumn("code"), falling=False)
    )
    assert codes(risen) == ["A", "A1", "A2", "B", "B2", "B10"]
    fallen = after(risen, sorted_by(risen, system_of(risen), SheetColumn("code"), falling=True))
    assert codes(fallen) == ["B", "B10", "B2", "A", "A2", "A1"]


def test_codes_by_place():
    document = small()
    given_codes = after(document, coded(document, system_of(document)))
    assert codes(given_codes) == ["A", "A1", "A2", "B", "B1", "B2"]
    assert coded(given_codes, system_of(document)) == ()


def test_sums_of_groups():
    document, node = first_indicator()
    document = after(document, written(document, node, SheetColumn("maximum"), "9"))
    document = after(document, summed(document, system_of(document)))
    assert by_code(document, "A").payload.maximum == 13
    assert not [f for f in check_system(document) if f.node == by_code(document, "A").id]


def test_next_code():
    document = small()
    assert next_code(document, by_code(document, "A").id) == "A3"
    assert next_code(document, system_of(document)) == "C"


def test_new_group_comes_behind_the_row_and_new_system_is_sound():
    document = small()
    grown = after(document, [new_group(document, system_of(document), by_code(document, "A2").id)])
    assert codes(grown)[:3] == ["A", "A1", "A2"]
    assert codes(grown)[3:5] == ["C", "C1"]
    assert [node.kind for node in new_system("zh")] == [
        "indicator_system",
        "indicator_group",
        "indicator",
    ]


def test_leaves_without_something():
    document, node = first_indicator()
    bare = after(document, written(document, node, SheetColumn("methods"), ""))
    rows = rows_of(bare, system_of(bare))
    assert list(without(bare, rows, SheetColumn("methods"))) == [node.id]
    assert list(without(bare, rows, SheetColumn("evidence"))) == []


TEXTS = st.text(alphabet="A1★评分项, ；\n2.5否是实地查看x", max_size=12)


@given(
    st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=5),
    st.integers(0, 5),
    st.permutations([c for c in COLUMNS if c not in MADE]).map(lambda each: each[:4]),
)
def test_any_block_is_one_step_that_can_be_taken_back(texts, start, columns):
    document = small()
    nodes = [row.node for row in rows_of(document, system_of(document))][start:]
    done = block(document, nodes, [SheetColumn(column) for column in columns], texts)
    applied = apply(document, *done.edits)
    assert apply(applied.document, *applied.inverse).document.nodes == document.nodes
    for row, column, sentence in done.left:
        assert row < len(texts)
        assert column < len(columns)
        assert sentence.source


def test_places_of_one_column_differ_by_language():
    document, node = first_indicator()
    changed = after(document, written(document, node, SheetColumn("responsible", "de"), "Leitung"))
    payload = changed.nodes[node.id].payload
    assert (payload.responsible["de"], payload.responsible["zh"]) == ("Leitung", "")
    assert replace(payload, responsible=node.payload.responsible) == node.payload
