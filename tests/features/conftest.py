"""Foreign files of all features are read in processes that are handed on from test to test."""

import pytest

from tests.helpers.kept_readers import KeptReaders


@pytest.fixture(scope="session")
def readers():
    kept = KeptReaders()
    yield kept
    kept.close()


@pytest.fixture(autouse=True)
def reading_apart(readers, monkeypatch):
    """Where it is seen that processes begin and end, a file has a fixture of this name for that."""
    readers.serve(monkeypatch)
