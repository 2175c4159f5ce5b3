"""Comments of two offices: all of them, every word of them, and the same answer in both."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given

from curriculum_studio.core.merge.records import Records, answer_of, merge_records
from curriculum_studio.core.payloads.review import Comment, Reply
from tests.core.merge.test_random_merges import seeds

WORDS = ("应改为宜", "数字有误", "同意", "请核对表2", "adopt", "nicht", "见附录")
ANSWERS = ("", "accepted", "partly", "rejected", "noted")


def made(name: str, rng: Random) -> Comment:
    return Comment(id=name, document="d", text=rng.choice(WORDS), proposal=rng.choice(WORDS))


def acted(comment: Comment, rng: Random, name: str) -> Comment:
    """What somebody does with a comment."""
    act = rng.randrange(6)
    if act == 0:
        return replace(comment, text=f"{rng.choice(WORDS)}{name}")
    if act == 1:
        return replace(comment, proposal=f"{rng.choice(WORDS)}{name}")
    if act == 2:
        return replace(
            comment, decision=rng.choice(ANSWERS), reason=rng.choice(("", f"因为{name}"))
        )
    if act == 3 and comment.replies:
        first, *rest = comment.replies
        return replace(comment, replies=(replace(first, text=f"回复{name}"), *rest))
    reply = Reply(id=f"r{name}", text=f"回复{name}", time=f"2026-11-{rng.randint(10, 28)}")
    return replace(comment, replies=(*comment.replies, reply))


def worked(base: tuple[Comment, ...], rng: Random, office: str) -> tuple[Comment, ...]:
    found: list[Comment] = []
    for at, comment in enumerate(base):
        if rng.random() < 0.1:
            continue  # it was deleted
        for number in range(rng.choice((0, 0, 1, 2))):
            comment = acted(comment, rng, f"{office}{at}{number}")  # noqa: PLW2901
        found.append(comment)
    return (*found, *(made(f"{office}{at}", rng) for at in range(rng.randint(0, 2))))


def taken(own: tuple[Comment, ...], changes) -> tuple[Comment, ...]:
    found = {each.id: each for each in own}
    for change in changes:
        assert found.get(change.after.id) == change.before
        found[change.after.id] = change.after
    return tuple(found.values())


def words(comment: Comment) -> set[str]:
    return {comment.text, comment.proposal, *(each.text for each in comment.replies)} - {""}


def check_records(seed: int) -> None:
    rng = Random(seed)
    base = tuple(
        replace(made(f"c{at}", rng), replies=(Reply(id=f"r{at}", text="原回复"),))
        for at in range(4)
    )
    mine, theirs = worked(base, rng, "a"), worked(base, rng, "b")
    sides = [Records(comments=each) for each in (base, mine, theirs)]
    here, there = merge_records(*sides), merge_records(sides[0], sides[2], sides[1])
    results = taken(mine, here.changes), taken(theirs, there.changes)
    assert [each.id for each in here.decisions] == [each.id for each in there.decisions]
    ids = [{each.id for each in side} for side in (base, mine, theirs)]
    assert {each.id for each in results[0]} == ids[1] | (ids[2] - ids[0])
    for own, other in ((0, 1), (1, 0)):
        known = {each.id: each for each in results[own]}
        for each in results[other]:
            if each.id in known:
                assert words(known[each.id]) == words(each), each.id
                assert answer_of(known[each.id]) == answer_of(each)
    old = {each.id: words(each) for each in base}
    merged = {each.id: words(each) for each in results[0]}
    for side in (mine, theirs):
        for each in side:
            if each.id in merged:
                assert words(each) - old.get(each.id, set()) <= merged[each.id]
    for own in (mine, theirs):
        same = Records(comments=own)
        assert not merge_records(same, same, same).changes
        assert not merge_records(sides[0], same, sides[0]).changes
        assert not merge_records(sides[0], same, same).changes
    again = merge_records(sides[2], Records(comments=results[0]), sides[2])
    assert not again.changes
    assert not again.decisions


@given(seed=seeds)
def test_no_comment_and_no_word_of_one_is_lost(seed):
    check_records(seed)


@pytest.mark.parametrize("seed", [29, 434])
def test_what_once_was_asked_in_one_office_alone(seed):
    """One said why and did not decide yet, the other one decided."""
    check_records(seed)


@pytest.mark.campaign
def test_twenty_thousand_sets_of_comments():
    for seed in range(20_000):
        check_records(seed)


def test_text_that_was_corrected_here_stays_when_a_reply_comes():
    base = Comment(id="c", document="d", text="数字有误")
    mine = replace(base, text="表2的数字有误")
    theirs = replace(base, replies=(Reply(id="r", text="请核对"),))
    (change,) = merge_records(*(Records(comments=(each,)) for each in (base, mine, theirs))).changes
    assert change.after.text == "表2的数字有误"
    assert [each.text for each in change.after.replies] == ["请核对"]


def test_of_two_corrections_one_counts_and_the_other_is_a_reply():
    base = Comment(id="c", document="d", text="数字有误")
    sides = [replace(base, text=each) for each in ("表2的数字有误", "表3的数字有误")]
    results = []
    for mine, theirs in (sides, sides[::-1]):
        states = (Records(comments=(each,)) for each in (base, mine, theirs))
        (change,) = merge_records(*states).changes
        results.append(change.after)
    assert results[0] == results[1]
    assert words(results[0]) == {each.text for each in sides}
