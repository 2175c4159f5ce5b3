"""Comments through what changes a document as a whole: a draft that comes back, an old version."""

from contextlib import closing
from random import Random

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.i18n import finish, message
from curriculum_studio.session.versions import edits_to
from tests.helpers.accompanied import Comments
from tests.helpers.documents import random_edits, small_standard, small_unit
from tests.helpers.edited import EDITS, EditedFile
from tests.helpers.libraries import everyday

LABEL = message("Test", "Edit")


@pytest.fixture
def application(tmp_path):
    with closing(everyday(open_application, tmp_path / "library.db")) as opened:
        opened.session.add(small_standard(), LABEL)
        opened.session.add(small_unit(), LABEL)
        yield opened


def commented(application, document, random):
    comments = Comments(application.session, application.workspace.comments, document)
    comments.make(random)
    assert len(comments.now()) > 10
    return comments


def all_back_and_again(application, document, comments, was):
    """One step back brings text and comments as they were, one forth as they are."""
    session = application.session
    now = session.document(document).nodes, comments.now()
    session.undo()
    assert (session.document(document).nodes, comments.now()) == was
    session.redo()
    assert (session.document(document).nodes, comments.now()) == now


@pytest.mark.parametrize("languages", [("zh",), ("zh", "en")])
@pytest.mark.parametrize("seed", range(6))
def test_a_draft_that_comes_back_puts_no_comment_on_other_words(
    application, tmp_path, seed, languages
):
    random = Random(seed)
    make = random.choice((small_standard, small_unit))
    document = make().id
    comments = commented(application, document, random)
    target = tmp_path / "draft.docx"
    finish(application.exporter.export([document], "docx", target, languages, {}))
    file = EditedFile(target.read_bytes(), random)
    for edit in random.sample(EDITS, 8):
        try:
            edit(file)
        except (IndexError, StopIteration):
            continue  # an earlier edit took what this one needs
    target.write_bytes(file.content())
    taken = finish(application.taking_back.read(target, document))
    was = application.session.document(document).nodes, comments.now()
    application.taking_back.apply(taken, {each.id for each in taken.comparison.changes})
    comments.check(application.session.document(document))
    if taken.comparison.changes:
        all_back_and_again(application, document, comments, was)


@pytest.mark.parametrize("seed", range(6))
def test_an_old_version_puts_no_comment_on_other_words(application, seed):
    random, document = Random(seed), small_standard().id
    session = application.session
    comments = commented(application, document, random)
    old = session.document(document)
    for _ in range(10):
        session.edit(document, random_edits(session.document(document), random, 3), LABEL)
    comments.make(random)
    was = session.document(document).nodes, comments.now()
    session.edit(document, edits_to(session.document(document), old), LABEL)
    comments.check(session.document(document))
    all_back_and_again(application, document, comments, was)
