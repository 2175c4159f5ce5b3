"""Find and replace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.text_search import Search, find, fold, replaced


def standard(*texts, language="zh", marks=()):
    root = tree.fresh("standard")
    nodes = [root]
    chapter = tree.fresh("clause")
    chapter = type(chapter)(chapter.id, "clause", root.id, "i", "zh", chapter.payload, {})
    nodes.append(chapter)
    for at, text in enumerate(texts):
        one = tree.fresh("paragraph")
        cells = {language: Cell(text, marks)}
        nodes.append(
            type(one)(one.id, "paragraph", chapter.id, f"{at + 1:04}z", "zh", one.payload, cells)
        )
    return assembled(nodes)


def text_of(document, language="zh"):
    return [node.text(language) for node in document.walk() if node.kind == "paragraph"]


def test_width_and_case_do_not_count():
    document = standard("排放ＣＯ２和CO₂，以及co2。")
    places = list(find(document, Search("CO2")))
    assert [(place.start, place.end) for place in places] == [(2, 5), (6, 9), (12, 15)]
    assert len(list(find(document, Search("CO2", exact_case=True)))) == 2


def test_whole_words():
    document = standard("energy energies CO2e 能源energy管理", language="en")
    found = list(find(document, Search("energy", whole_words=True)))
    assert [place.start for place in found] == [0, 23]


def test_replacing_keeps_marks_and_objects():
    marks = (Mark(0, 4, "bold"), Mark(6, 7, "ref", "x"))
    document = standard(f"能源计量应见{OBJECT}能源", marks=marks)
    edits = replaced(document, find(document, Search("能源")), "能耗数据")
    after = apply(document, *edits).document
    cell = next(n for n in after.walk() if n.kind == "paragraph").cell("zh")
    assert cell.text == f"能耗数据计量应见{OBJECT}能耗数据"
    assert cell.marks == (Mark(0, 6, "bold"), Mark(8, 9, "ref", "x"))


@pytest.mark.parametrize(
    ("text", "words", "new", "expected"),
    [
        ("Der Gesamtenergieverbrauch", "Energie", "Strom", "Der Gesamtstromverbrauch"),
        ("Energie, Energieverbrauch", "Energie", "Strom", "Strom, Stromverbrauch"),
        ("der Energieverbrauch", "energie", "strom", "der Stromverbrauch"),
        ("Gesamtenergie", "Energie", "PV", "GesamtPV"),
        ("Energiewert", "Energie", "pH-", "pH-wert"),
        ("Spare Energie", "energie", "strom", "Spare strom"),
        ("能源energy管理", "Energy", "Power", "能源Power管理"),
    ],
)
def test_within_a_word_the_first_letter_keeps_its_case(text, words, new, expected):
    document = standard(text, language="de")
    edits = replaced(document, find(document, Search(words)), new)
    assert text_of(apply(document, *edits).document, "de") == [expected]


def test_empty_words_find_nothing():
    assert not list(find(standard("能源"), Search("")))


def test_a_ligature_is_found_once():
    document = standard("aﬀb")
    assert len(list(find(document, Search("f")))) == 1


ANY = st.text(alphabet="aAＡ能源ß½₂ ﬁﬀfx", max_size=30)


@given(ANY)
def test_fold_maps_every_character(text):
    folded, places = fold(text)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)


@given(ANY, st.text(alphabet="aA能½fi", min_size=1, max_size=3))
def test_what_is_found_is_there_and_goes_when_replaced(text, words):
    document = standard(text)
    places = list(find(document, Search(words)))
    for place in places:
        found, _ = fold(text[place.start : place.end])
        wanted, _ = fold(words)
        assert wanted in found
    after = apply(document, *replaced(document, places, "")).document
    removed = sum(place.end - place.start for place in places)
    assert len(text_of(after)[0] if text else "") == len(text) - removed
