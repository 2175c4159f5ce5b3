"""Exports from a real library: what goes out, under which name, and the same each time."""

import time
from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.words import finish, message
from tests.helpers.documents import small_standard, small_unit

LABEL = message("Test", "Edit")


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        opened.session.add(small_standard(), LABEL)
        opened.session.add(small_unit(), LABEL)
        yield opened


def test_what_did_not_change_gives_the_same_word_file(application, tmp_path):
    files = []
    for name in ("first.docx", "second.docx"):
        target = tmp_path / name
        finish(application.exporter.export([small_standard().id], "docx", target, ("zh",)))
        files.append(target.read_bytes())
        # The clock of versions and files tells seconds.
        time.sleep(1.1)
    assert files[0] == files[1]
