"""What the samples become is what it was, part by part; what differs is listed."""

from pathlib import Path

import pytest

from tests.golden import kept
from tests.golden.families import FAMILIES, LIKE_OTHERS, MAY
from tests.golden.scene import Scenes

BUILD = Path(__file__).resolve().parents[2] / "build" / "golden"


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return Scenes(tmp_path_factory.mktemp("golden"), LIKE_OTHERS)


@pytest.mark.slow  # some of them; together they make the samples once
@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_has_changed_unseen(family, scenes):
    assert changes(family, scenes) == [], "if this is wanted: python3 dev.py golden --update"


@pytest.mark.campaign
@pytest.mark.parametrize("family", LIKE_OTHERS)
def test_what_is_like_others_has_not_changed_either(family, tmp_path):
    assert changes(family, Scenes(tmp_path)) == []


def changes(family, scenes):
    """How a family differs from what is kept; what differs stands side by side then."""
    parts = scenes.parts(FAMILIES[family])
    left_out = scenes.left_out.get(family, ())
    difference = kept.compared(family, parts, MAY.get(family, ()), left_out)
    if difference:
        kept.side_by_side(family, difference, parts, BUILD)
    return difference.lines()
