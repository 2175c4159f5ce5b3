"""Documents that nobody would write: the file is sound whatever stands in the tree."""

from random import Random

import docx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import Message, StudioError, finish
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import random_edit, small_standard, small_unit
from tests.helpers.samples import samples_of
from tests.ooxml.writer.wordfile import (
    WordFile,
    assert_bookmarks_are_paired,
    assert_ordered,
    assert_relations_exist,
    assert_styles_exist,
)


def no_files(_: str) -> bytes:
    raise StudioError(Message("Test", "gone"))


def changed(document, seed: int, edits: int = 30):
    rng = Random(seed)
    for _ in range(edits):
        document = apply(document, random_edit(document, rng)).document
    return document


@pytest.mark.parametrize("kind", ["standard", "unit"])
@example(seed=12243009, languages=["zh", "en", "de"], count=2)  # a footnote cited in one language
@example(seed=12243010, languages=["zh", "en", "de"], count=3)
@given(seed=st.integers(0, 2**32), languages=st.permutations(LANGUAGES), count=st.integers(1, 3))
def test_any_document_becomes_a_sound_file(kind, seed, languages, count):
    small, write = {
        "standard": (small_standard, standard_docx.write),
        "unit": (small_unit, unit_docx.write),
    }[kind]
    document = changed(small(), seed)
    library = {each.id: each for each in samples_of("framework")}
    options = {"teacher_notes": "yes"}
    bundle = ExportRequest((document,), tuple(languages[:count]), no_files, library, options)
    file = WordFile(finish(write(bundle)))
    assert_ordered(file)
    assert_styles_exist(file)
    assert_bookmarks_are_paired(file)
    assert_relations_exist(file)
    file.archive.fp.seek(0)
    docx.Document(file.archive.fp)
