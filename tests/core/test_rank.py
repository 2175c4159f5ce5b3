import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.tree import rank_between, ranks_between

ranks = st.text(alphabet="0123456789abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=6).filter(
    lambda rank: not rank.endswith("0")
)


@given(st.lists(ranks, min_size=2, max_size=2, unique=True).map(sorted))
def test_a_rank_fits_between_any_two(pair):
    lower, upper = pair
    middle = rank_between(lower, upper)
    assert lower < middle < upper
    assert not middle.endswith("0")


@given(ranks)
def test_a_rank_fits_below_and_above_any_other(rank):
    assert rank_between("", rank) < rank < rank_between(rank, "")


@given(st.lists(st.integers(0, 1000), max_size=60))
def test_insertions_anywhere_keep_the_order(places):
    order: list[str] = []
    for place in places:
        at = place % (len(order) + 1)
        lower = order[at - 1] if at else ""
        upper = order[at] if at < len(order) else ""
        order.insert(at, rank_between(lower, upper))
    assert order == sorted(set(order))


@given(st.integers(0, 200), ranks, ranks)
def test_spread_gives_so_many_ascending_ranks_inside(count, one, other):
    lower, upper = sorted((one, other)) if one != other else (one, "")
    found = list(ranks_between(count, lower, upper))
    assert len(found) == count
    assert found == sorted(set(found))
    assert all(lower < each and (not upper or each < upper) for each in found)


def test_spread_ranks_are_short():
    assert max(map(len, ranks_between(1000))) <= 5


def test_appending_by_hand_lengthens_ranks_slowly():
    rank = ""
    for _ in range(300):
        rank = rank_between(rank, "")
    assert len(rank) <= 20


@pytest.mark.parametrize("pair", [("b", "a"), ("a", "a")])
def test_there_is_no_rank_between_what_is_in_wrong_order(pair):
    with pytest.raises(ValueError, match="no rank"):
        rank_between(*pair)
