import gc
import sys
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import Insert, Place, Remove, apply
from curriculum_studio.core.numbering import Numberer, References, label_text, letters, number
from curriculum_studio.core.tree import fresh, inserted, moved_by
from tests.bench.domain import large_standard
from tests.helpers.documents import nested, paragraph, small_standard, small_unit
from tests.helpers.strategies import edits_of, randoms

STANDARD = small_standard()


def standard(*children):
    return read_nested(nested("standard", *children, text="标准"), "numbering")


def numbers(document: Document, *kinds: str) -> list[tuple[str, str]]:
    """Kind and number of all numbered nodes of some kinds in reading order; the lone ones as ''."""
    numbering = number(document)
    return [
        (node.kind, numbering[node.id].number)
        for node in document.walk()
        if node.kind in kinds and node.id in numbering
    ]


def clause(*children, **payload):
    return nested("clause", *children, text="条", **payload)


def texts_of(document, *kinds):
    return [each for _, each in numbers(document, *kinds)]


# --- GB/T 1.1-2020 ----------------------------------------------------------------------------


def test_chapters_and_five_levels_of_clauses():
    inner = clause()
    for _ in range(5):
        inner = clause(inner, clause())
    found = texts_of(standard(clause(), inner), "clause")
    assert found[:7] == ["1", "2", "2.1", "2.1.1", "2.1.1.1", "2.1.1.1.1", "2.1.1.1.1.1"]
    assert found[7:] == ["2.1.1.1.1.2", "2.1.1.1.2", "2.1.1.2", "2.1.2", "2.2"]


def test_levels_say_how_deep_a_clause_stands():
    document = standard(clause(clause(clause())))
    numbering = number(document)
    clauses = [node for node in document.walk() if node.kind == "clause"]
    assert [numbering[node.id].level for node in clauses] == [1, 2, 3]


def test_what_stands_before_the_scope_takes_no_number():
    document = standard(nested("foreword"), nested("introduction"), clause())
    assert texts_of(document, "clause", "foreword", "introduction") == ["1"]


def test_untitled_clauses_count_like_titled_ones():
    document = standard(clause(clause(titled=False), clause(titled=False)))
    assert texts_of(document, "clause") == ["1", "1.1", "1.2"]


def test_letters_and_numbers_in_lists():
    inner = nested("list", nested("item", text="一"), nested("item", text="二"), marker="number")
    document = standard(
        clause(
            nested(
                "list",
                nested("item", inner, text="甲"),
                nested("item", text="乙"),
                marker="letter",
            )
        )
    )
    assert texts_of(document, "item") == ["a)", "1)", "2)", "b)"]


def test_dashes_and_dots_in_lists():
    inner = nested("list", nested("item", text="一"), marker="dot")
    document = standard(clause(nested("list", nested("item", inner, text="甲"))))
    numbering = number(document)
    items = [node for node in document.walk() if node.kind == "item"]
    assert [(numbering[i.id].number, numbering[i.id].level) for i in items] == [("——", 1), ("·", 2)]


def test_each_list_begins_anew():
    one = nested("list", nested("item", text="甲"), nested("item", text="乙"), marker="letter")
    assert texts_of(standard(clause(one, one)), "item") == ["a)", "b)", "a)", "b)"]


def test_a_lone_note_or_example_has_no_number_and_several_have():
    note, example = nested("note", text="注"), nested("example", text="例")
    document = standard(clause(note, clause(note, example, note), clause(example)))
    assert texts_of(document, "note") == ["", "1", "2"]
    assert texts_of(document, "example") == ["", ""]


@pytest.mark.parametrize(
    "place",
    [
        clause,
        lambda *inside: nested("annex", *inside, text="附录"),
        lambda *inside: clause(nested("list", nested("item", *inside, text="项"))),
        lambda *inside: clause(nested("table", *inside, text="表")),
        lambda *inside: clause(nested("term", *inside, text="术语"), role="terms"),
        lambda *inside: nested("foreword", *inside),
    ],
    ids=["clause", "annex", "item", "table", "term", "foreword"],
)
def test_notes_are_numbered_wherever_they_stand(place):
    note = nested("note", text="注")
    assert texts_of(standard(place(note)), "note") == [""]
    assert texts_of(standard(place(note, note)), "note") == ["1", "2"]


@pytest.mark.parametrize("kind", ["table", "figure", "formula"])
def test_tables_figures_and_formulas_run_through_the_text_and_restart_in_annexes(kind):
    def one():
        return nested(kind, text="题") if kind != "formula" else nested(kind, latex="x")

    document = standard(
        nested("introduction", *([one()] if kind != "figure" else [])),
        clause(one(), clause(one())),
        clause(one()),
        nested("annex", clause(one()), one(), text="甲"),
        nested("annex", one(), text="乙"),
        nested("unsorted", one()),
    )
    found = texts_of(document, kind)
    annexes = ["A.1", "A.2", "B.1"]
    assert [each for each in found if "." in each] == annexes
    through = [each for each in found if "." not in each]
    assert through == [str(at + 1) for at in range(len(through))]
    assert len(found) == len(set(found))


def test_each_series_counts_for_itself():
    document = standard(
        clause(
            nested("table", text="表"), nested("figure", text="图"), nested("formula", latex="x")
        )
    )
    assert numbers(document, "table", "figure", "formula") == [
        ("table", "1"),
        ("figure", "1"),
        ("formula", "1"),
    ]


def test_unnumbered_ones_take_no_number():
    document = standard(
        clause(
            nested("table", text="表", numbered=False),
            nested("figure", text="图", numbered=False),
            nested("formula", latex="x", numbered=False),
            nested("table", text="表"),
        )
    )
    assert numbers(document, "table", "figure", "formula") == [("table", "1")]


def test_indicator_systems_and_scoring_rules_count_as_tables():
    document = standard(
        clause(
            nested("table", text="表"),
            nested("indicator_system", text="指标"),
            nested("scoring_rules", text="规则"),
        )
    )
    kinds = ("table", "indicator_system", "scoring_rules")
    assert texts_of(document, *kinds) == ["1", "2", "3"]


def test_sub_figures_have_letters():
    document = standard(
        clause(nested("figure", nested("subfigure"), nested("subfigure"), text="图"))
    )
    assert texts_of(document, "subfigure") == ["a)", "b)"]


def test_annexes_have_letters_and_their_clauses_begin_with_them():
    document = standard(
        clause(), nested("annex", clause(clause()), clause(), text="甲"), nested("annex", text="乙")
    )
    assert texts_of(document, "annex", "clause") == ["1", "A", "A.1", "A.1.1", "A.2", "B"]


def test_terms_count_like_clauses_of_their_chapter():
    terms = clause(nested("term", text="甲"), nested("term", text="乙"), role="terms")
    assert texts_of(standard(clause(), clause(), terms), "term") == ["3.1", "3.2"]


def test_footnotes_of_the_text_run_through_the_document():
    def noted():
        return nested("paragraph", nested("footnote", text="脚注"), text="段")

    document = standard(
        nested("foreword", noted()),
        clause(noted(), nested("list", nested("item", nested("footnote", text="注"), text="项"))),
        nested("annex", noted(), text="附录"),
    )
    assert texts_of(document, "footnote") == ["1)", "2)", "3)", "4)"]


@pytest.mark.parametrize("kind", ["table", "figure", "indicator_system"])
def test_footnotes_of_a_table_or_figure_are_letters_and_begin_anew(kind):
    def one():
        footnote = nested("footnote", text="脚注")
        return nested(kind, footnote, footnote, text="题")

    text_note = nested("paragraph", nested("footnote", text="注"), text="段")
    document = standard(clause(text_note, one(), one(), text_note))
    assert texts_of(document, "footnote") == ["1)", "a", "b", "a", "b", "2)"]


def test_footnotes_in_cells_belong_to_the_table():
    cell = nested("cell", nested("footnote", text="脚注"), text="值", column="a")
    table = nested("table", nested("row", cell, cell), text="表", columns=[{"id": "a"}])
    assert texts_of(standard(clause(table)), "footnote") == ["a", "b"]


def test_entries_of_the_bibliography_are_numbered():
    entry = nested("bibliography_entry", text="文献")
    document = standard(nested("bibliography", entry, entry))
    assert texts_of(document, "bibliography_entry") == ["1", "2"]


def test_activities_aims_and_steps_of_a_unit():
    found = Counter(numbers(small_unit(), "activity", "aim", "step"))
    expected = [("aim", "1"), ("aim", "2"), ("activity", "1"), ("activity", "2")]
    assert found == Counter([*expected, *[("step", "1"), ("step", "2")] * 2])


@pytest.mark.parametrize(
    ("value", "spelled"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (703, "AAA")]
)
def test_letters_go_on_after_z(value, spelled):
    assert letters(value) == spelled


@pytest.mark.parametrize(
    ("kind", "zh", "en", "de"),
    [
        ("annex", "附录A", "Annex A", "Anhang A"),
        ("table", "表1", "Table 1", "Tabelle 1"),
        ("figure", "图1", "Figure 1", "Bild 1"),
        ("formula", "公式(1)", "Formula (1)", "Formel (1)"),
        ("bibliography_entry", "[1]", "[1]", "[1]"),
        ("term", "3.1", "3.1", "3.1"),
    ],
)
def test_references_show_the_number_in_the_words_of_the_language(kind, zh, en, de):
    references = References(STANDARD, number(STANDARD))
    node = next(node for node in STANDARD.walk() if node.kind == kind)
    shown = [references.label(node.id, language) for language in ("zh", "en", "de")]
    assert shown == [zh, en, de]


def test_a_reference_follows_its_target():
    document = standard(clause(nested("table", text="甲"), nested("table", text="乙")))
    last = [node for node in document.walk() if node.kind == "table"][-1]
    assert References(document, number(document)).label(last.id, "zh") == "表2"
    moved = apply(document, *moved_by(document, last.id, -1)).document
    assert References(moved, number(moved)).label(last.id, "zh") == "表1"
    gone = apply(document, Remove(last.id)).document
    assert "已删除" in References(gone, number(gone)).label(last.id, "zh")


# --- whatever was edited ----------------------------------------------------------------------

#: Series whose numbers name one place in the whole document.
UNIQUE = {"clause", "term", "annex", "table", "figure", "formula"}


@pytest.mark.no_cover
@given(edits_of(STANDARD, most=25))
def test_numbers_are_unique_and_without_gaps(edits):
    document = apply(STANDARD, *edits).document
    numbering = number(document)
    shown = [
        ("clause" if label.series == "term" else label.series, label.number)
        for label in numbering.values()
        if label.series in UNIQUE
    ]
    assert len(shown) == len(set(shown))
    known = set(shown)
    for series, own in shown:
        head, _, last = own.rpartition(".")
        if last.isdigit() and int(last) > 1:
            before = f"{head}.{int(last) - 1}" if head else str(int(last) - 1)
            assert (series, before) in known
        if series == "clause" and head:
            assert ("annex" if head.isalpha() else "clause", head) in known


@given(edits_of(STANDARD, most=15))
def test_numbers_ascend_in_reading_order(edits):
    document = apply(STANDARD, *edits).document
    numbering = number(document)
    for series in ("table", "figure", "formula", "clause"):
        own = [
            [int(part) if part.isdigit() else part for part in label.number.split(".")]
            for node in document.walk()
            if (label := numbering.get(node.id)) is not None and label.series == series
        ]
        text = [each for each in own if isinstance(each[0], int)]
        annexes = [each for each in own if not isinstance(each[0], int)]
        assert text == sorted(text)
        assert annexes == sorted(annexes)


@pytest.mark.no_cover
@given(edits_of(STANDARD, most=15))
def test_numbers_follow_from_the_tree_and_not_from_its_history(edits):
    edited = apply(STANDARD, *edits).document
    built = assembled(reversed(edited.nodes.values()))
    assert dict(number(built)) == dict(number(edited))
    there_and_back = apply(edited, *apply(STANDARD, *edits).inverse).document
    assert dict(number(there_and_back)) == dict(number(STANDARD))


@given(randoms)
def test_numbers_are_the_same_whatever_order_the_edits_had(random):
    """The same chapters, put in and moved about in any order, end with the same numbers."""
    base = standard(nested("foreword", paragraph("前言。")))
    places = list(tree.ranks_between(6))
    chapters = [
        replace(fresh("clause"), id=f"c{at}", parent=base.id, rank=place)
        for at, place in enumerate(places)
    ]
    tables = [
        replace(fresh("table"), id=f"t{at}", parent=each.id, rank="i")
        for at, each in enumerate(chapters)
    ]
    order = list(range(6))
    random.shuffle(order)
    document = base
    for at in order:
        start = chapters[random.choice(order)].rank
        document = apply(document, Insert((replace(chapters[at], rank=start), tables[at]))).document
    for at in order:
        document = apply(document, Place(f"c{at}", base.id, places[at])).document
    numbering = number(document)
    assert [numbering[f"c{at}"].number for at in range(6)] == list("123456")
    assert [numbering[f"t{at}"].number for at in range(6)] == list("123456")


@given(st.integers(0, 3))
def test_an_inserted_chapter_moves_the_numbers_behind_it(at):
    document = standard(*[clause(clause()) for _ in range(3)])
    new = apply(document, inserted(document, document.id, at, fresh("clause"))).document
    found = texts_of(new, "clause")
    assert [each for each in found if "." not in each] == ["1", "2", "3", "4"]
    assert f"{at + 1}.1" not in found


def test_labels_of_lone_notes_have_no_blank_at_the_end():
    document = standard(clause(nested("note", text="注"), nested("example", text="例")))
    numbering = number(document)
    shown = {
        label_text(numbering[node.id], language)
        for node in document.walk()
        if node.kind in {"note", "example"}
        for language in ("zh", "en", "de")
    }
    assert shown == {"注：", "示例：", "NOTE", "EXAMPLE", "ANMERKUNG", "BEISPIEL"}


# --- what it takes ------------------------------------------------------------------------------


def _work(document) -> tuple[int, int]:
    """Return how many calls and how many objects that Python looks through numbering takes."""
    calls = 0

    def count(_, event, __):
        nonlocal calls
        calls += event == "call"

    gc.collect()
    gc.disable()
    before = len(gc.get_objects())
    sys.setprofile(count)
    numberer = Numberer(document)
    sys.setprofile(None)
    made = len(gc.get_objects()) - before
    gc.enable()
    assert numberer.numbering
    return calls, made


def test_numbering_grows_with_the_clauses_and_keeps_little_of_each():
    calls, made = _work(large_standard(500))
    more_calls, more = _work(large_standard(1000))
    assert more_calls < calls * 2.1
    assert more < made * 2.1
    # A label, and how the clause was numbered.
    assert (more - made) / 500 < 2.5
