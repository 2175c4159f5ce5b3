"""Decisions and types in the words of forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.features.review.model import (
    DECISIONS,
    TYPES,
    read_decision,
    read_type,
    say_decision,
    say_type,
)
from curriculum_studio.languages import LANGUAGES


@pytest.mark.parametrize(
    ("text", "decision", "reason"),
    [
        ("Accepted.", "accepted", ""),
        ("Accepted. Now “An empty set”.", "accepted", "Now “An empty set”."),
        ("ACCEPTED", "accepted", ""),
        ("Accepted with modifications: see 5.2", "partly", "see 5.2"),
        ("Accepted in principle.", "partly", ""),
        ("AWM", "partly", ""),
        ("Not accepted. Out of scope.", "not_accepted", "Out of scope."),
        ("Rejected - out of scope", "not_accepted", "out of scope"),
        ("Noted", "noted", ""),
        ("Notedly different", "", "Notedly different"),
        ("Clarification needed.", "", "Clarification needed."),
        ("采纳", "accepted", ""),
        ("采纳。已改。", "accepted", "已改。"),
        ("部分采纳，改为“宜”", "partly", "改为“宜”"),
        ("不采纳。理由：已有国标", "not_accepted", "已有国标"),
        ("未采纳，理由: 超出范围", "not_accepted", "超出范围"),
        ("已说明", "noted", ""),
        ("Teilweise angenommen. Satz 1.", "partly", "Satz 1."),
        ("Nicht angenommen", "not_accepted", ""),
        ("", "", ""),
    ],
)
def test_what_is_decided_in_forms(text, decision, reason):
    assert read_decision(text) == (decision, reason)


@given(
    st.sampled_from([*DECISIONS, ""]),
    st.text("已改5.2 see“x”", max_size=20).map(lambda text: text.strip(" .")),
    st.sampled_from(LANGUAGES),
)
def test_what_is_said_is_read_again(decision, reason, language):
    if decision or read_decision(reason)[0] == "":
        assert read_decision(say_decision(decision, reason, language)) == (decision, reason)


@pytest.mark.parametrize("language", LANGUAGES)
def test_types_in_every_case(language):
    for kind in TYPES:
        said = say_type(kind, language)
        assert read_type(said) == read_type(said.upper()) == read_type(f" {said}. ") == kind
    assert read_type("Ge") == "general"
    assert read_type("?") is None


def test_types_written_out_or_cut_short():
    for kind, written in (
        ("general", ("General", "gen.", "Général", "allg.", "综合")),
        ("technical", ("Technical comment", "tech", "technique", "techn.", "技术类")),
        ("editorial", ("Editorial", "edit.", "éditorial", "rédactionnel", "red.", "文字")),
    ):
        assert {read_type(each) for each in written} == {kind}
