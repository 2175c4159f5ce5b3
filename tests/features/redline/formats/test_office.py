"""LibreOffice accepts and rejects all changes of a comparison as we do.

It cannot track formulas, and where a table comes or goes it leaves an empty paragraph behind.
"""

from random import Random

import pytest

from curriculum_studio.core.edits import apply
from curriculum_studio.features.review.formats.incoming_reader import inspect
from tests.features.redline.formats.test_redline import plain, redline
from tests.helpers.documents import random_edits, small_standard, small_unit
from tests.helpers.office import left, needs_libreoffice

pytestmark = [
    pytest.mark.slow,
    pytest.mark.libreoffice,
    needs_libreoffice,
]

#: Pairs in which no formula comes or goes.
PAIRS = [
    *((small_standard, ("zh",), seed) for seed in (1, 8)),
    *((small_standard, ("zh", "en"), seed) for seed in (1004,)),
    *((small_unit, ("zh",), seed) for seed in (0, 3)),
]


def content(file) -> bytes:
    file.archive.fp.seek(0)
    return file.archive.fp.read()


def texts(saved: bytes) -> list[str]:
    """What stands in the text; page numbers and what marks a place do not count."""
    read = inspect(saved, "x.docx")
    assert read.revisions == ()
    paragraphs = (each.text.replace("\u200d", "").strip() for each in read.paragraphs[BODY])
    return [each for each in paragraphs if each]


BODY = "word/document.xml"


def test_all_accepted_is_the_later_state_and_all_rejected_the_earlier_one(tmp_path):
    jobs = []
    for make, languages, seed in PAIRS:
        before = make()
        edits = random_edits(before, Random(seed), 2 + seed % 7)
        after = apply(before, *edits).document
        compared = content(redline(before, after, languages))
        jobs += [
            ("accept", compared),
            ("store", content(plain(after, languages))),
            ("reject", compared),
            ("store", content(plain(before, languages))),
        ]
    saved = left(tmp_path, jobs)
    changed = 0
    for at in range(0, len(saved), 4):
        accepted, after, rejected, before = map(texts, saved[at : at + 4])
        assert accepted == after, PAIRS[at // 4]
        assert rejected == before, PAIRS[at // 4]
        changed += after != before
    assert changed == len(PAIRS)
