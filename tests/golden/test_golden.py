"""What the samples become is what it was, part by part; what differs is listed."""

from pathlib import Path

import pytest

from tests.golden import kept
from tests.golden.families import FAMILIES, MAY
from tests.golden.scene import Scenes

BUILD = Path(__file__).resolve().parents[2] / "build" / "golden"


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    return Scenes(tmp_path_factory.mktemp("golden"))


@pytest.mark.slow  # some of them; together they make the samples once
@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_has_changed_unseen(family, scenes):
    parts = scenes.parts(FAMILIES[family])
    difference = kept.compared(family, parts, MAY.get(family, ()))
    if difference:
        kept.side_by_side(family, difference, parts, BUILD)
    assert difference.lines() == [], "if this is wanted: python3 dev.py golden --update"
