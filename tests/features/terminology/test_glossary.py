"""Terms in running text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core.derived import Derived
from curriculum_studio.core.edits import apply
from curriculum_studio.core.kinds import is_term
from curriculum_studio.features.terminology.model import (
    Concept,
    DefinedConcepts,
    GlossaryIndex,
    concepts,
    missing,
)
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.strategies import randoms


def concept(node, zh="", en="", de="", *, bad=""):
    names = {"zh": (zh,) if zh else (), "en": (en,) if en else (), "de": (de,) if de else ()}
    avoided = {"zh": (bad,) if bad else ()}
    return Concept("d", node, names, avoided, {}, frozenset({node}))


GLOSSARY = GlossaryIndex.of(
    [
        concept("a", "碳排放", "carbon emission", "Kohlenstoffemission", bad="碳释放"),
        concept("b", "碳排放强度", "carbon intensity", "Emissionsintensität"),
        concept("c", "核算边界", "accounting boundary", "Bilanzgrenze"),
        concept("d", "ＣＯ２当量", "CO2 equivalent"),
    ]
)


def found(text, language):
    return [
        (text[known.start : known.end], known.concept.node)
        for known in GLOSSARY.find(text, language)
    ]


def test_the_longest_term_counts():
    text = "碳排放强度高于碳排放，核算边界明确。"
    assert found(text, "zh") == [("碳排放强度", "b"), ("碳排放", "a"), ("核算边界", "c")]


def test_words_have_bounds_and_endings():
    text = "Carbon emissions and the accounting boundary of a carbon emissionless state"
    assert found(text, "en") == [("Carbon emissions", "a"), ("accounting boundary", "c")]
    assert found("Die Bilanzgrenzen der Unterbilanzgrenze", "de") == [("Bilanzgrenzen", "c")]


def test_width_does_not_count():
    assert found("以CO2当量计", "zh") == [("CO2当量", "d")]


def test_a_name_to_avoid_is_known_as_such():
    (known,) = GLOSSARY.find("减少碳释放", "zh")
    assert known.avoided
    assert known.concept.node == "a"


def test_what_a_translation_lacks_is_told_in_order():
    source = "核算边界内的碳排放和碳排放强度"
    names = [each.node for each in missing(GLOSSARY, source, "zh", "Carbon emissions", "en")]
    assert names == ["c", "b"]
    assert missing(GLOSSARY, "以CO2当量计", "zh", "", "de") == [], "it has no German name"


def test_terms_are_read_from_a_standard():
    known = list(concepts(small_standard()))
    assert ("试点学校", "pilot school") in [(each.name("zh"), each.name("en")) for each in known]


@given(st.text(alphabet="碳排放强度核算边界co2ＣＯ２ emission's", max_size=60))
def test_places_lie_in_the_text_and_never_overlap(text):
    for language in ("zh", "en", "de"):
        last = 0
        for known in GLOSSARY.find(text, language):
            assert last <= known.start < known.end <= len(text)
            last = known.end


def test_many_terms_cost_no_more_than_few():
    many = GlossaryIndex.of(
        concept(str(at), f"术语{at:05}号", f"term {at:05}") for at in range(5000)
    )
    text = "学校应建立能源和碳排放管理制度，明确核算边界。" * 20

    def measured(glossary):
        start = time.perf_counter()
        for _ in range(20):
            glossary.find(text, "zh")
        return time.perf_counter() - start

    small = min(measured(GLOSSARY) for _ in range(3))
    large = min(measured(many) for _ in range(3))
    assert large < 10 * small


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None)
@given(randoms)
def test_terms_follow_any_edits(rng):
    document = small_standard()
    derived = Derived(document)
    assert derived.part(DefinedConcepts).concepts
    for edit in random_edits(document, rng, rng.randint(1, 60)):
        applied = apply(document, edit)
        document = applied.document
        derived.renew(document, applied.changes)
        found = derived.part(DefinedConcepts).concepts
        assert found == tuple(concepts(document))
        assert [each.node for each in found] == [
            node.id for node in document.walk() if is_term(node)
        ]
