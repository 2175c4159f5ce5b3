"""Numbers, states, duplicates and merging of comments."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.comments import (
    anonymous,
    counts,
    decided_like,
    handed_over,
    is_open,
    is_settled,
    is_to_do,
    merged,
    needs_reason,
    numbered,
    prefix_of,
    waits_for,
)
from curriculum_studio.core.payloads.review import Anchor, Comment, Recipient, Reply


def comment(identity, **told):
    return Comment(id=identity, document="d", **told)


def numbers(comments):
    return [each.number for each in comments]


def test_without_persons_organisations_stay_and_come_back_named():
    answer = Reply(id="r", author="李四", organisation="乙园", text="好。")
    own = comment(
        "a", author="张三", organisation="甲园", decided_by="王组长", confirmed_by="张三",
        source="张三的意见.docx", replies=(answer,),
    )  # fmt: skip
    out = anonymous(own)
    assert not any(each in repr(out) for each in ("张三", "李四", "王组长"))
    assert (out.organisation, out.replies[0].organisation) == ("甲园", "乙园")
    assert out.confirmed_by, "that it was confirmed is no secret"
    assert merged(own, out).comment == own


def test_numbers_are_given_by_organisation_and_once():
    there = [
        comment("a", number="DE-013", organisation="DE"),
        comment("b", number="CN-2", organisation="CN"),
    ]
    new = [
        comment("c", organisation="DE"),
        comment("d", organisation="DE", number="DE-013"),
        comment("e", organisation="甲园"),
        comment("f", organisation="甲园"),
        comment("g", organisation="乙园"),
        comment("h", organisation="丙园"),
        comment("i", organisation="DE", number="DE-099"),
        comment("j"),
    ]
    recipients = [Recipient(organisation="丙园", prefix="NJ")]
    assert numbers(numbered(new, there, recipients)) == [
        *("DE-100", "DE-101", "A-001", "A-002", "B-001", "NJ-001", "DE-099", "C-001")
    ]


def test_numbers_of_real_forms_stay():
    new = [comment("a", number="CC-01-043", organisation="CC"), comment("b", organisation="CC")]
    assert numbers(numbered(new, [])) == ["CC-01-043", "CC-044"]


def test_a_comment_keeps_its_number_when_it_comes_again():
    there = [comment("a", number="DE-001", organisation="DE")]
    assert numbers(numbered(there, there)) == ["DE-001"]


@given(st.lists(st.tuples(st.sampled_from(["DE", "甲", ""]), st.sampled_from(["", "DE-002", "x"]))))
def test_no_number_is_given_twice(told):
    first = numbered(
        [comment(f"a{at}", organisation=who, number=own) for at, (who, own) in enumerate(told)], []
    )
    again = numbered(
        [comment(f"b{at}", organisation=who) for at, (who, _) in enumerate(told)], first
    )
    every = numbers((*first, *again))
    assert len(set(every) - {"x"}) == len([each for each in every if each != "x"])
    assert "" not in every


def test_three_facts():
    new = comment("a")
    assert is_open(new)
    accepted = replace(new, decision="accepted")
    assert not is_open(accepted)
    assert not is_settled(accepted)
    assert is_settled(replace(accepted, done_version="draft"))
    refused = replace(new, decision="not_accepted")
    assert is_settled(refused)
    assert needs_reason(refused)
    assert not needs_reason(replace(refused, reason="已有国标"))
    assert not is_open(replace(new, same_as="b"))


@pytest.mark.parametrize(
    ("decision", "promised", "owes_a_reason"),
    [
        ("", False, False),
        ("accepted", True, False),
        ("partly", True, True),
        ("not_accepted", False, True),
        ("noted", False, False),
    ],
)
def test_what_a_decision_leaves_to_do(decision, promised, owes_a_reason):
    decided = comment("a", decision=decision)
    assert is_open(decided) == (not decision)
    assert is_to_do(decided) == promised
    assert is_settled(decided) == bool(decision and not promised)
    assert needs_reason(decided) == owes_a_reason
    assert needs_reason(replace(decided, reason=" \n")) == owes_a_reason, "blanks are no reason"
    assert not needs_reason(replace(decided, reason="已有国标"))
    worked_in = replace(decided, done_version="draft")
    assert not is_to_do(worked_in)
    assert is_settled(worked_in) == bool(decision)


def said_by(*actors, **told):
    first, *others = actors
    replies = tuple(Reply(id=str(at), actor=who) for at, who in enumerate(others))
    return comment("a", actor=first, replies=replies, **told)


@pytest.mark.parametrize(
    ("spoke", "decision", "waits"),
    [
        (("me",), "", False),
        (("me", "you"), "", True),
        (("me", "you", "me"), "", False),
        (("you", "me"), "", False),
        (("you", "me", "you"), "", True),
        (("me", ""), "", True),
        (("you", "she"), "", False),
        (("", "you"), "", False),
        (("me", "you"), "accepted", True),
        (("me", "you"), "not_accepted", False),
    ],
)
def test_a_thread_waits_for_whom_somebody_else_answered(spoke, decision, waits):
    assert waits_for(said_by(*spoke, decision=decision), "me") == waits
    assert not waits_for(said_by(*spoke, decision=decision), "")


def test_who_takes_over_is_waited_for_and_who_gave_is_not():
    thread = said_by("me", "you")
    taken = handed_over(thread, "me", "she")
    assert (waits_for(taken, "me"), waits_for(taken, "she")) == (False, True)
    further = handed_over(taken, "she", "he")
    assert [waits_for(further, who) for who in ("me", "she", "he")] == [False, False, True]
    assert waits_for(handed_over(further, "he", "me"), "me"), "it came back"
    for giver, taker in (("me", "me"), ("stranger", "she")):
        assert handed_over(thread, giver, taker) is thread
    settled = replace(thread, decision="noted")
    assert handed_over(settled, "me", "she") is settled
    duplicate = replace(thread, same_as="b")
    assert not waits_for(duplicate, "me"), "it is decided like the other one"


def test_duplicates_are_decided_like_the_first():
    first = comment("a", decision="accepted")
    second, third = comment("b", same_as="a"), comment("c", same_as="b")
    others = {each.id: each for each in (first, second, third)}
    assert decided_like(third, others) is first
    ring = {"x": comment("x", same_as="y"), "y": comment("y", same_as="x")}
    assert decided_like(ring["x"], ring).id == "y"
    assert decided_like(comment("z", same_as="gone"), others).id == "z"


# --- merging ----------------------------------------------------------------------------------


def test_what_the_commenter_says_is_newer_and_what_we_decided_stays():
    ours = comment(
        "a", number="DE-001", text="old", decision="accepted", done_version="draft",
        anchor=Anchor(node="n"), replies=(Reply(id="1", text="why", time="1"),),
        kept=(("clause", "5"),),
    )  # fmt: skip
    theirs = comment(
        "a", text="new", replies=(Reply(id="2", text="so", time="2"),), kept=(("line", "7"),)
    )
    both = merged(ours, theirs)
    assert both.contested == ()
    assert both.comment.text == "new"
    assert (both.comment.number, both.comment.decision) == ("DE-001", "accepted")
    assert [each.id for each in both.comment.replies] == ["1", "2"]
    assert both.comment.anchor.node == "n"
    assert dict(both.comment.kept) == {"clause": "5", "line": "7"}


def test_decisions_come_in_as_a_whole_and_are_contested_where_they_differ():
    theirs = comment("a", decision="not_accepted", reason="x", decided_by="李", decided_at="t")
    taken = merged(comment("a"), theirs).comment
    assert (taken.decision, taken.reason, taken.decided_by) == ("not_accepted", "x", "李")
    ours = comment("a", decision="accepted")
    both = merged(ours, theirs)
    assert (both.comment.decision, both.comment.reason) == ("accepted", "")
    assert both.contested == ("decision",)
    assert merged(comment("a", same_as="b"), comment("a", same_as="c")).contested == ("same_as",)


@given(st.from_type(Comment))
def test_merging_with_itself_changes_nothing(one):
    both = merged(one, one)
    assert both.contested == ()
    assert both.comment.replies == merged(both.comment, one).comment.replies
    same = replace(both.comment, replies=one.replies, kept=one.kept)
    assert same == one


def test_counts_for_the_foot_of_a_form():
    recipients = [
        Recipient(organisation="甲", answered="2026-01-01"),
        Recipient(organisation="乙", without_comments=True),
        Recipient(organisation="丙"),
        Recipient(organisation="丁"),
    ]
    comments = [
        comment("a", organisation="甲", decision="accepted"),
        comment("b", organisation="甲", same_as="a"),
        comment("c", organisation="丁", decision="not_accepted"),
        comment("d", organisation="戊"),
    ]
    found = counts(comments, recipients)
    assert found["asked"] == 4
    assert found["answered"] == 3
    assert found["commented"] == 2
    assert found["silent"] == 1
    assert (found["total"], found["accepted"], found["not_accepted"], found["open"]) == (4, 2, 1, 1)


@pytest.mark.parametrize("code", ["DIDACTA", "B1", "京", "a", "X-", ""])
def test_a_code_that_no_number_can_begin_with_gives_no_number_twice(code):
    asked = (
        Recipient(organisation="甲园", prefix=code),
        Recipient(organisation="乙园", prefix="B"),
    )
    there: tuple[Comment, ...] = ()
    for at, body in enumerate(("甲园", "甲园", "乙园", "甲园")):
        new = Comment(id=str(at), document="d", organisation=body)
        there += numbered((new,), there, asked)
    assert len({each.number for each in there}) == 4
    assert all(prefix_of(each.number) for each in there)
    assert there[2].number == "B-001"
