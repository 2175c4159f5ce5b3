"""Findings while somebody writes: the same as of a document that is checked anew, and calm."""

from random import Random

import pytest

from curriculum_studio.core.derived import Derived, ReadingOrder
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.live import (
    LiveFindings,
    ShownFindings,
    WritingPlace,
    beside,
    marked_part,
    sentence_at,
    shifted,
    without_new_at,
)
from curriculum_studio.features.checks.service import check
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.outlines import outline
from tests.helpers.samples import samples_of

RULES = all_rules()

DRAFT = (
    "- clause 能源 || Energy\n"
    "  - paragraph#p 学校必须记录。用电量另计。 || The school must record.\n"
    "  - paragraph#q 学校应记录。 || The school shall record.\n"
)


def live_of(document):
    derived = Derived(document)
    return derived, derived.part(LiveFindings)


def edited(derived, *edits):
    made = apply(derived.document, *edits)
    derived.renew(made.document, made.changes)
    return made.document


def found_in(document):
    return {(each.rule.id, each.node, each.language, each.start) for each in check(document)}


@pytest.mark.slow
def test_what_follows_edits_is_what_is_found_anew():
    chance = Random(19)
    derived, live = live_of(small_standard())
    live.go_on(RULES)
    for _ in range(12):
        document = edited(derived, *random_edits(derived.document, chance, 3))
        # Other edits come while the rules are asked.
        live.go_on(RULES, 0.0)
        assert live.go_on(RULES)
        assert live.checked is document
        assert set(live.findings) == set(check(document))


@pytest.mark.no_cover
def test_a_large_document_is_checked_in_slices_and_in_reading_order():
    (document,) = samples_of("standard")
    derived, live = live_of(document)
    slices = 1
    while not live.go_on(RULES, 0.002):
        slices += 1
        assert live.checked is None
    assert slices > 10
    assert set(live.findings) == set(check(document))
    order = derived.part(ReadingOrder)
    places = [order.key(each.node) for each in live.findings]
    assert places == sorted(places)
    packed = order.keys()
    assert sorted(document.nodes, key=packed) == [each.id for each in document.walk()]
    assert packed("nobody") is None


def test_thousands_of_findings_are_sorted_in_slices(monkeypatch):
    derived, live = live_of(outline(DRAFT.replace("应记录", "必须记录")))
    monkeypatch.setattr("curriculum_studio.features.checks.model.live._BREAK", 1)
    checked = iter(Checker(RULES).updating(derived.document))
    breaks = 0
    while not live.go_on(RULES, 0.0):
        breaks += 1
    assert breaks > sum(1 for _ in checked) + len(live.findings)


def test_an_edit_in_the_midst_of_a_check_is_checked_too():
    derived, live = live_of(outline(DRAFT))
    assert not live.go_on(RULES, 0.0)
    document = edited(derived, SetCell("p", "zh", Cell("学校应记录。")))
    assert live.go_on(RULES)
    assert live.checked is document
    assert not any(each.node == "p" and each.language == "zh" for each in live.findings)


# --- places -----------------------------------------------------------------------------------


def test_a_place_moves_with_what_is_written_before_it_and_goes_when_it_is_altered():
    assert shifted(2, 4, "学校必须记录。", "学校必须记录。") == (2, 4)
    assert shifted(2, 4, "学校必须记录。", "各学校必须记录。") == (3, 5)
    assert shifted(2, 4, "学校必须记录。", "学校必须如实记录。") == (2, 4)
    assert shifted(2, 4, "学校必须记录。", "学校必得记录。") is None


def test_findings_stand_in_a_text_that_is_being_written():
    document = outline(DRAFT)
    shown = ShownFindings(document, "working_draft", check(document))
    (found,) = [
        place
        for place in shown.in_text("p", "zh", "各个学校必须记录。用电量另计。")
        if place[2].rule.id == "VRB-01"
    ]
    assert found[:2] == (4, 6)
    assert shown.in_text("q", "zh", "学校应记录。") == []


def test_of_a_text_as_a_whole_only_the_beginning_is_marked():
    english = "The school shall record electricity monthly."
    assert marked_part(0, len(english), english) == (0, 3)
    chinese = "学校应按月记录用电量、用水量和燃气用量。"
    assert marked_part(0, len(chinese), chinese) == (0, 8)
    assert marked_part(2, 4, chinese) == (2, 4)
    assert marked_part(0, 4, chinese) == (0, 4)
    assert marked_part(0, 3, "用电量") == (0, 3)


def test_counts_follow_from_the_stage():
    document = outline(DRAFT)
    draft = ShownFindings(document, "working_draft", check(document))
    review = ShownFindings(document, "review_draft", check(document))
    assert draft.counts["error"] < review.counts["error"]
    assert sum(draft.counts.values()) == sum(review.counts.values()) == len(check(document))


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("学校应记录。用电量另计。", 3, "学校应记录。"),
        ("学校应记录。用电量另计。", 6, "用电量另计。"),
        ("学校应记录。用电量另计。", 12, "用电量另计。"),
        ("It is 3.5 m. It is high.", 8, "It is 3.5 m. "),
        ("It is 3.5 m. It is high.", 20, "It is high."),
        ("没有句号", 2, "没有句号"),
        ("", 0, ""),
    ],
)
def test_the_sentence_at_a_place(text, place, sentence):
    start, end = sentence_at(text, place)
    assert text[start:end] == sentence


# --- calm -------------------------------------------------------------------------------------


def words_of(document, findings):
    return [
        document.nodes[each.node].text(each.language)[each.start : each.end]
        for each in findings
        if each.language and each.node == "p"
    ]


def test_what_is_found_in_the_sentence_that_is_being_written_waits():
    before = outline(DRAFT.replace("必须", "应").replace("must", "shall"))
    after = apply(before, SetCell("p", "zh", Cell("学校必须记录。用电量必须另计。"))).document
    text = after.nodes["p"].text("zh")
    now = check(after)
    assert words_of(after, now).count("必须") == 2
    writing = WritingPlace("p", "zh", text, len(text))
    kept = without_new_at(writing, check(before), now, text)
    # That of the other sentence is told at once, and that of this one when it is left.
    assert words_of(after, kept).count("必须") == 1
    elsewhere = WritingPlace("q", "zh", "学校应记录。", 2)
    assert without_new_at(elsewhere, check(before), now, text) == now


def test_what_was_told_before_stays_while_its_sentence_is_written():
    document = outline(DRAFT)
    text = document.nodes["p"].text("zh")
    found = check(document)
    assert without_new_at(WritingPlace("p", "zh", text, 3), found, found, text) == found


# --- from one to the next ---------------------------------------------------------------------


def test_next_and_previous_go_round_about():
    document = outline(DRAFT.replace("应记录", "必须记录"))
    derived, live = live_of(document)
    live.go_on(RULES)
    found = [each for each in live.findings if each.rule.id == "VRB-01"]
    key = derived.part(ReadingOrder).key
    at = [(each.node, each.language) for each in found]
    assert at == [("p", "zh"), ("p", "en"), ("q", "zh")]
    assert beside(found, (document.id, "zh", 0), key, 1) is found[0]
    assert beside(found, ("p", "zh", 0), key, 1) is found[0]
    assert beside(found, ("p", "zh", found[0].start), key, 1) is found[1]
    assert beside(found, ("q", "de", 0), key, 1) is found[0]
    assert beside(found, ("q", "zh", 0), key, -1) is found[1]
    assert beside(found, (document.id, "zh", 0), key, -1) is found[2]
    assert beside([], ("p", "zh", 0), key, 1) is None
