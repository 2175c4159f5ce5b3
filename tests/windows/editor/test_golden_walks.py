"""The same steps over the page lead to the same documents as they did; what differs is listed."""

import pytest

from tests.golden import kept
from tests.golden.scene import Scenes
from tests.golden.test_golden import BUILD
from tests.golden.walked import walks


@pytest.mark.slow
def test_walks_end_where_they_did(qapp, tmp_path):
    parts = walks(Scenes(tmp_path))
    difference = kept.compared("walks", parts)
    if difference:
        kept.side_by_side("walks", difference, parts, BUILD)
    assert difference.lines() == [], "if this is wanted: python3 dev.py golden --update walks"
