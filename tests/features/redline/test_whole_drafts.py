"""Whole drafts come back, edited in many places or in none.

These cases are long, and all that they reach is reached by `test_draft_reimport.py` too: so they
are not among those that are watched for coverage every day.
"""

from random import Random

import pytest

from curriculum_studio.i18n import finish
from tests.features.redline.returning import LABEL, back, guided
from tests.features.review.formats.word_comments.office import converted, part_of
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.edited import EDITS, EditedFile, Score, W, scored, text_of
from tests.helpers.office import needs_libreoffice
from tests.helpers.samples import sample_bundle


@pytest.mark.parametrize(
    "languages",
    [
        ("zh",),
        pytest.param(("en",), marks=pytest.mark.campaign),
        pytest.param(("zh", "en"), marks=pytest.mark.campaign),
        ("zh", "en", "de"),
    ],
)
@pytest.mark.parametrize("document", [small_standard(), small_unit()])
def test_an_unedited_draft_brings_nothing(application, sent, document, languages):
    file, target = sent(document, languages)
    taken = back(application, file, target)
    assert taken.comparison.changes == ()
    assert taken.comparison.unplaced == ()
    assert taken.comparison.same >= 20
    assert taken.version


@pytest.mark.libreoffice
@needs_libreoffice
def test_phonetic_guides_that_libreoffice_wrote_are_no_change(application, sent, tmp_path):
    file, target = sent()
    paragraph = next(p for p in file.root.iter(f"{W}p") if file.marks(p) and file.plain(p))
    guided(paragraph, text_of(paragraph)[2:4])
    saved = converted(file.content(), tmp_path)
    assert b"<w:ruby>" in part_of(saved, "word/document.xml")
    target.write_bytes(saved)
    taken = finish(application.taking_back.read(target))
    assert (taken.comparison.changes, taken.comparison.unplaced) == ((), ())


def test_every_kind_of_change_can_be_made_at_once(application, sent):
    """Accepting all gives the text of the file, in one step of undo."""
    document = small_standard()
    _, target = sent()
    content = target.read_bytes()
    for seed in range(3):
        file = EditedFile(content, Random(seed))
        edits = list(EDITS)
        file.rng.shuffle(edits)
        truths = []
        for edit in edits[:6]:
            try:
                truths.append(edit(file))
            except (IndexError, StopIteration):
                continue
        taken = back(application, file, target)
        ids = [each.id for each in taken.comparison.changes]
        assert application.taking_back.apply(taken, ids) == ()
        again = finish(application.taking_back.read(target))
        assert again.comparison.unplaced == ()
        if ids:
            application.session.undo()
        assert application.session.document(document.id).nodes == document.nodes


def test_edits_are_placed_right(application, sent):
    """A small part of the campaign."""
    score = Score()
    standard = sample_bundle("standard").documents[0]
    application.session.add(standard, LABEL)
    _, target = sent(standard)
    file = EditedFile(target.read_bytes(), Random(0))
    edits = list(EDITS)
    file.rng.shuffle(edits)
    truths = [edit(file) for edit in edits[:13]]
    scored(score, truths, back(application, file, target).comparison)
    assert score.all >= 13
    assert (score.wrong, score.told) == (0, [])
