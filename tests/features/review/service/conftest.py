"""Libraries with comments: of one who reads, and of those who ask and answer."""

from contextlib import ExitStack

import pytest

from tests.helpers.asked import coordinator, reviewer
from tests.helpers.reviewed import library


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as opened:
        yield opened


@pytest.fixture
def stack():
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def desk(tmp_path, stack):
    return coordinator(tmp_path, stack)


@pytest.fixture
def li(tmp_path, stack):
    return reviewer(tmp_path / "li", stack)
