import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.session.session import Session
from curriculum_studio.store import derived_data, schema
from curriculum_studio.store.derived_data import asked, excerpt, indexed
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import nested, paragraph
from tests.helpers.documents import words as texts_of
from tests.helpers.strategies import texts
from tests.store.looking import LABEL

TEXTS = (
    ("学校应建立节约能源的制度。", "The school shall save energy.", "Die Schule spart Energie."),
    ("垃圾分类是每个孩子的事。", "Sorting waste is for every child.", "Müll trennen können alle."),
    (
        "ＣＯ２排放量按GB/T 32150核算。",
        "CO2 emissions by GB/T 32150.",
        "CO₂-Ausstoß nach GB/T 32150.",
    ),
    ("园（所）长负责；𠮷祥物由幼儿选。", "The café offers naïve art.", "Fuß­gänger und Straße"),
)


@pytest.fixture
def filled(workspace, session):
    document = read_nested(
        nested(
            "unit",
            nested("section", *(paragraph(*each) for each in TEXTS)),
            nested(
                "section",
                nested(
                    "activity",
                    nested("section", nested("aim", text="见{{ref:a}}规定")),
                    text="瓶子",
                ),
                role="activities",
            ),
            text=texts_of("环保周", "Green week", "Grüne Woche"),
        ),
        "search",
    )
    session.add(document, LABEL)
    return workspace.search, session, document


def found(index, asked_for, **options):
    return [(hit.language, hit.text) for hit in index.search(asked_for, **options)]


@pytest.mark.parametrize(
    ("asked_for", "language", "at"),
    [
        ("能源", "zh", 0),
        ("分类", "zh", 1),
        ("源的", "zh", 0),
        ("节约能源的制度", "zh", 0),
        ("energ", "en", 0),
        ("ENERGY", "en", 0),
        ("ｅｎｅｒｇｙ", "en", 0),
        ("save energy", "en", 0),
        ("energy save", "en", 0),
        ("müll", "de", 1),
        ("mull", "de", 1),
        ("strasse", "de", 3),
        ("fussgänger", "de", 3),
        ("cafe", "en", 3),
        ("naive", "en", 3),
        ("𠮷祥", "zh", 3),
        ("园（所）长", "zh", 3),
        ("园所", "zh", 3),
        ('"save energy"', "en", 0),
        ("“能源的”", "zh", 0),
    ],
)
def test_words_are_found(filled, asked_for, language, at):
    index, _, _ = filled
    position = ("zh", "en", "de").index(language)
    assert (language, TEXTS[at][position]) in found(index, asked_for)


@pytest.mark.parametrize("asked_for", ["co2", "CO２", "ＣＯ２", "co₂"])
def test_width_does_not_matter(filled, asked_for):
    index, _, _ = filled
    assert {language for language, _ in found(index, asked_for)} == {"zh", "en", "de"}


@pytest.mark.parametrize(
    "asked_for",
    [
        "源能",
        "能制",
        "nergy",
        "分 类 别",
        '"energy save"',
        '"energ"',
        "不在",
        "",
        "  ",
        "。",
        '"',
        "*",
        "-",
    ],
)
def test_what_is_not_there_is_not_found(filled, asked_for):
    index, _, _ = filled
    assert found(index, asked_for) == []


@pytest.mark.parametrize(
    "asked_for",
    ['a"b', "能源 AND", "NOT 能源", "NEAR(a b)", "text:能", "^能", "能源*", "(能", "a:b-c+d", "'"],
)
def test_the_language_of_queries_is_plain_text(filled, asked_for):
    index, _, _ = filled
    index.search(asked_for)


@given(texts)
def test_nothing_that_is_typed_breaks_the_search(text):
    query = asked(text)
    assert query.count('"') % 2 == 0
    bare = re.sub(r'"[^"]*"( \*)?', "", query)
    assert bare.strip() == ""


def test_numbers_and_codes_are_found(workspace, session, standard):
    session.add(standard, LABEL)
    kinds = {
        asked_for: {standard.nodes[hit.node].kind for hit in workspace.search.search(asked_for)}
        for asked_for in ("GB/T 2589", "A1.1", "T/ABC")
    }
    assert kinds == {"GB/T 2589": {"reference_entry"}, "A1.1": {"indicator"}, "T/ABC": {"standard"}}


def test_objects_in_the_text_stand_apart(filled):
    index, _, _ = filled
    assert found(index, "规定") == [("zh", "见 规定")]


def test_hits_say_where(filled):
    index, _, document = filled
    (hit,) = index.search("环保周")
    assert (hit.document, hit.node, hit.language) == (document.id, document.id, "zh")


def test_edits_are_found_at_once_and_the_old_text_no_more(filled):
    index, session, document = filled
    node = index.search("分类")[0].node
    session.edit(document.id, [SetCell(node, "zh", Cell("阳光"))], LABEL)
    assert (len(index.search("分类")), len(index.search("阳光"))) == (0, 1)
    session.undo()
    assert (len(index.search("分类")), len(index.search("阳光"))) == (1, 0)
    session.edit(document.id, [Remove(node)], LABEL)
    assert index.search("分类") == []


def test_no_more_than_wanted(filled):
    index, _, _ = filled
    assert len(index.search("energ", limit=1)) == 1


def test_a_reader_finds_what_the_writer_wrote(filled, workspace):
    with workspace.reader() as reader:
        assert reader.search.search("能源")


def test_another_folding_makes_the_index_anew(filled, workspace, path, monkeypatch):
    workspace.close()
    monkeypatch.setattr(schema, "FOLDING", 2)
    monkeypatch.setattr(derived_data, "indexed", lambda text: text[::-1])
    with open_workspace(path) as again:
        # What is asked is folded in the same new way, so an index of before would hold no hit.
        assert again.search.search("energy")
        session = Session(again.documents, lambda: 0.0)
        with again._database.write() as connection:
            assert not derived_data.renew_index(connection)
        assert session.entries()


HAN = "节能垃圾分类园所"


@given(
    st.text(alphabet=HAN + "ab1，。 ", max_size=30), st.text(alphabet=HAN, min_size=1, max_size=4)
)
def test_chinese_hits_are_those_of_a_search_in_the_text(text, wanted):
    plain = re.sub(r"[，。 ]", "", text) if any(c in text for c in "，。 ") else text
    terms = indexed(text).split()
    phrase = list(wanted)
    hit = any(terms[at : at + len(phrase)] == phrase for at in range(len(terms)))
    assert hit or wanted not in text
    assert not hit or wanted in plain


@given(texts, texts)
def test_excerpts_are_of_the_text(text, wanted):
    shown = excerpt(text, wanted)
    assert shown.removeprefix("…").removesuffix("…").strip() in text


def test_an_excerpt_shows_what_was_looked_for():
    text = "一" * 500 + "ＣＯ２排放" + "二" * 500
    shown = excerpt(text, "co2")
    assert "ＣＯ２排放" in shown
    assert len(shown) < 80
    assert shown.startswith("…")
    assert shown.endswith("…")


def test_a_search_does_not_read_all_nodes_to_know_what_is_in_the_bin(filled):
    """It did, as SQLite took nodes first: five times the bare query in any library."""
    index, *_ = filled
    wanted = {"query": asked("学校"), "limit": 50, "rows": 4, "binned": False}
    with index._database.read() as connection:
        plan = connection.execute(
            text(f"EXPLAIN QUERY PLAN {derived_data._BEST.element.text}"), wanted
        )
        steps = [row.detail for row in plan]
    assert any(step.startswith("SCAN document") for step in steps)
    assert not any(step.startswith("SCAN node") for step in steps)
