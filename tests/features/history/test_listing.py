"""What a comparison lists for each filter."""

import pytest

from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.history.model.listing import (
    Fold,
    PlaceFilter,
    SameText,
    counts,
    lines,
)
from curriculum_studio.features.history.service import ComparedStates
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison
from tests.helpers.documents import small_standard

STANDARD = small_standard()
FIRST, SECOND, THIRD = [n.id for n in STANDARD.walk() if n.kind == "paragraph"][:3]


def say(document, node, language, text):
    return apply(document, SetCell(node, language, Cell(text))).document


@pytest.fixture(scope="module")
def states():
    before = say(STANDARD, FIRST, "zh", "学校应按周记录。")
    before = say(before, SECOND, "en", "Record it twice a week.")
    now = say(before, FIRST, "zh", "学校宜按周记录。")
    now = say(now, SECOND, "en", "Record it three times a week.")
    now = apply(now, Remove(THIRD)).document
    return ComparedStates(
        Comparison(before, now),
        {FIRST: ("Wang",), SECOND: ("Li", "Wang")},
        {SECOND: ("DE-014",)},
    )


def shown(states, **wanted):
    found = lines(states, PlaceFilter(**wanted))
    return {each.node for each in found if isinstance(each, ChangedPlace)}


def test_each_filter_shows_what_it_says(states):
    assert shown(states) == {FIRST, SECOND, THIRD}
    assert shown(states, kind="changed") == {FIRST, SECOND}
    assert shown(states, kind="deleted") == {THIRD}
    assert shown(states, kind="moved") == set()
    assert FIRST in shown(states, verbs=True)
    assert SECOND not in shown(states, verbs=True)
    assert shown(states, numbers=True) == {SECOND}
    assert shown(states, commented=True) == {SECOND}
    assert shown(states, author="Li") == {SECOND}
    assert SECOND not in shown(states, languages=frozenset({"zh"}))
    assert shown(states, kind="changed", author="Wang", numbers=True) == {SECOND}


def test_counts_say_what_each_filter_would_show(states):
    told = counts(states)
    assert told.all == 3
    assert dict(told.kinds) == {"changed": 2, "added": 0, "deleted": 1, "moved": 0}
    assert told.numbers == len(shown(states, numbers=True))
    assert told.verbs == len(shown(states, verbs=True))
    assert (told.commented, told.authors) == (1, (("Wang", 2), ("Li", 1)))


def test_unchanged_texts_are_folded_and_open_by_their_key(states):
    folded = lines(states, PlaceFilter())
    fold = next(each for each in folded if isinstance(each, Fold))
    assert not any(isinstance(each, SameText) for each in folded)
    opened = lines(states, PlaceFilter(), {fold.key})
    at = next(at for at, each in enumerate(opened) if isinstance(each, Fold) and each.is_open)
    texts = opened[at + 1 : at + 1 + len(fold.nodes)]
    assert texts == tuple(map(SameText, fold.nodes))


def test_what_a_filter_hides_joins_the_texts_beside_it(states):
    folds = [each for each in lines(states, PlaceFilter(kind="moved")) if isinstance(each, Fold)]
    assert len(folds) == 1
