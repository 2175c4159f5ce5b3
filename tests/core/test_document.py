from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from tests.helpers.documents import small_framework, small_standard


def test_what_is_made_of_a_document_speaks_one_of_its_languages():
    assert small_standard().written_in("de") == "de"
    assert small_framework().written_in("en") == "en"
    assert small_framework().written_in("de") == "zh"


def test_a_document_without_a_title_is_written_in_its_leading_language():
    document = small_framework()
    for language in ("zh", "en"):
        document = apply(document, SetCell(document.id, language, Cell(""))).document
    assert document.written_in("en") == "zh"
