"""Foreign files of all features are read in processes that are handed on from test to test."""

from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import message
from tests.helpers import kept_readers
from tests.helpers.documents import small_standard, small_unit

readers = kept_readers.readers


@pytest.fixture(autouse=True)
def reading_apart(readers, monkeypatch):
    """Where it is seen that processes begin and end, a file has a fixture of this name for that."""
    readers.serve(monkeypatch)


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        for each in (small_standard(), small_unit()):
            opened.session.add(each, message("Tests", "Add"))
        yield opened
