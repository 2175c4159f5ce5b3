"""Terms in the forms in which sentences use them."""

import pytest

from curriculum_studio.features.terminology.model import Concept
from curriculum_studio.features.terminology.word_forms import WordForms


def concept(name: str, language: str, *avoided: str) -> Concept:
    return Concept("d", name, {language: (name,)}, {language: avoided}, {}, frozenset())


def said(text: str, language: str, *concepts: Concept) -> list[tuple[str, str, bool]]:
    """What stands in a text, of which concept, and whether it is avoided."""
    found = WordForms(concepts).find(text, language)
    return [(text[each.start : each.end], each.concept, each.avoided) for each in found]


@pytest.mark.parametrize(
    ("name", "language", "text", "found"),
    [
        ("Wald", "de", "In Wäldern und im Waldrand", ["Wäldern", "Waldrand"]),
        ("Übung", "de", "Mit ÜBUNGEN und Übungen", ["ÜBUNGEN", "Übungen"]),
        ("Abfall", "de", "Restabfall, Abfälle", ["Abfälle"]),
        ("erneuerbare Energie", "de", "aus erneuerbaren Energien", ["erneuerbaren Energien"]),
        ("battery", "en", "Batteries, a battery; no battering", ["Batteries", "battery"]),
        ("food waste", "en", "Food-waste, foods", ["Food-waste"]),
        ("排放因子", "zh", "碳排放和排放因子", ["排放因子"]),
    ],
)
def test_a_term_is_found_in_its_forms(name, language, text, found):
    assert [each for each, *_ in said(text, language, concept(name, language))] == found


def test_of_several_at_a_place_the_longest_counts():
    both = (concept("碳排放", "zh"), concept("碳排放强度", "zh", "碳强度"))
    assert said("碳排放强度与碳排放，碳强度", "zh", *both) == [
        ("碳排放强度", "碳排放强度", False),
        ("碳排放", "碳排放", False),
        ("碳强度", "碳排放强度", True),
    ]


def test_what_begins_like_a_term_keeps_no_other_from_being_found():
    terms = (concept("Emission", "de"), concept("Misstand", "de"), concept("misses", "en"))
    assert said("Emmissionen, Emission", "de", *terms) == [("Emission", "Emission", False)]
    assert said("mimisses misses", "en", *terms) == [("misses", "misses", False)]
