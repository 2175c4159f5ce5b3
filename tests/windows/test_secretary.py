"""A standard is written in the window by keys and mouse, and each complaint of before is looked at.

For a screen of its own and a report: xvfb-run -a env QT_QPA_PLATFORM=xcb python -m pytest -s -m
campaign tests/windows/test_secretary.py. Pictures go into the folder SECRETARY_PICTURES, if named.
"""

import os
from pathlib import Path

import pytest

from tests.windows.secretary import Secretary, Standard

#: Minutes of keys that a whole standard took before.
MINUTES = 12


@pytest.mark.campaign
def test_a_secretary_writes_a_standard(small, qtbot):
    folder = os.environ.get("SECRETARY_PICTURES", "")
    hands = Secretary(small, Path(folder) if folder else None)
    Standard(hands).write()
    for line in hands.report():
        print(line)
    assert hands.unanswered == []
    assert sum(each.keys for each in hands.steps) * 0.2 / 60 <= MINUTES
