from datetime import UTC, datetime, timedelta

import pytest

from curriculum_studio.session.session import Session
from curriculum_studio.store.workspace import open_workspace
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday, way_of_libraries

__all__ = ["way_of_libraries"]


class Clock:
    """A clock that goes on by a minute whenever somebody looks."""

    def __init__(self):
        self.now = datetime(2026, 9, 1, 8, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.cstudio-db"


@pytest.fixture
def workspace(path, clock):
    with everyday(open_workspace, path, clock=clock) as opened:
        yield opened


@pytest.fixture
def session(workspace):
    return Session(workspace.documents, lambda: 0.0)


@pytest.fixture
def standard():
    return small_standard()


@pytest.fixture
def unit():
    return small_unit()
