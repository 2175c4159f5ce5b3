"""Drafts edited in many ways come back: what is told of each is compared with the truth."""

from random import Random

import pytest

from curriculum_studio.features.redline.formats.draft_reader import read_returned
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import compared
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from tests.helpers.edited import EDITS, Score, edited, scored
from tests.helpers.office import convert, needs_libreoffice
from tests.helpers.samples import sample_bundle

WRITERS = {"standard": standard_docx, "unit": unit_docx}

#: Shares of all edits that have to be told right, and that may be told wrongly.
RIGHT, WRONG = 0.97, 0.005


class Draft:
    """A sample as it went out."""

    def __init__(self, kind: str) -> None:
        bundle = sample_bundle(kind, "zh")
        self.document = bundle.documents[0]
        self.content = finish(WRITERS[kind].write(bundle))
        self.sent = finish(read_returned(self.content, "sent.docx"))

    def compared(self, content: bytes):
        back = finish(read_returned(content, "back.docx"))
        return compared(Sides(self.document, self.document, self.sent, back))

    def edited(self, seed: int, count: int = 12):
        rng = Random(seed)
        edits = list(EDITS)
        rng.shuffle(edits)
        return edited(self.content, rng, edits[:count])


def assert_good(score: Score) -> None:
    assert score.right >= RIGHT * score.all, score.told
    assert score.wrong <= WRONG * score.all, score.told


@pytest.mark.campaign
def test_placement_over_hundreds_of_edits():
    draft = Draft("standard")
    score = Score()
    for seed in range(40):
        content, truths = draft.edited(seed)
        scored(score, truths, draft.compared(content), str(seed))
    assert score.all >= 400
    assert_good(score)


@pytest.mark.campaign
@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize("by_way_of", ["docx", "odt"])
def test_placement_of_what_libreoffice_saved(tmp_path, by_way_of):
    draft = Draft("standard")
    files, truth = [], {}
    for seed in range(500, 512):
        content, truths = draft.edited(seed)
        files.append(tmp_path / f"{seed}.docx")
        files[-1].write_bytes(content)
        truth[files[-1].name] = truths
    if by_way_of == "odt":
        convert(files, "odt", tmp_path / "odt")
        files = sorted((tmp_path / "odt").glob("*.odt"))
    form = "docx:MS Word 2007 XML"
    convert(files, form, tmp_path / "saved")
    score = Score()
    for file in sorted((tmp_path / "saved").glob("*.docx")):
        scored(score, truth[file.name], draft.compared(file.read_bytes()), file.name)
    assert score.all >= 120
    assert_good(score)


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.campaign
@pytest.mark.parametrize("kind", ["standard", "unit"])
def test_an_unedited_draft_saved_by_libreoffice_brings_nothing(tmp_path, kind):
    draft = Draft(kind)
    file = tmp_path / "draft.docx"
    file.write_bytes(draft.content)
    convert([file], "odt", tmp_path / "odt")
    form = "docx:MS Word 2007 XML"
    convert([tmp_path / "odt" / "draft.odt"], form, tmp_path / "back")
    comparison = draft.compared((tmp_path / "back" / "draft.docx").read_bytes())
    assert comparison.changes == ()
    assert comparison.unplaced == ()
