"""Notes of terms have words of their own in English and German, and are numbered always."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.features.printing.formats.page_data import unpacked
from curriculum_studio.features.printing.formats.pdf_writer import write_standard
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.standards.formats.sts.writer import write as write_sts
from curriculum_studio.i18n import finish
from tests.helpers.documents import nested, words
from tests.ooxml.writer.wordfile import WordFile, assert_sound, text_of


def terms():
    def note(at):
        return nested("note", text=words(f"说明{at}。", f"Remark {at}.", f"Hinweis {at}."))

    def term(name, *notes):
        definition = nested("definition", text=words("定义。", "definition", "Definition"))
        return nested("term", definition, *notes, text=words(name, f"{name}-en", f"{name}-de"))

    chapter = nested(
        "clause",
        term("甲", note(1)),
        term("乙", note(2), note(3)),
        nested("paragraph", text=words("正文。", "Text.", "Text.")),
        note(4),
        text=words("术语和定义", "Terms and definitions", "Begriffe"),
        role="terms",
    )
    return read_nested(nested("standard", chapter, text=words("规范", "S", "N")), "terms")


LABELS = {
    "zh": ["注：", "注1：", "注2：", "注："],
    "en": ["Note 1 to entry:", "Note 1 to entry:", "Note 2 to entry:", "NOTE"],
    "de": [
        "Anmerkung 1 zum Begriff:",
        "Anmerkung 1 zum Begriff:",
        "Anmerkung 2 zum Begriff:",
        "ANMERKUNG",
    ],
}


@pytest.mark.parametrize("language", LABELS)
def test_word_counts_them_term_by_term(language):
    bundle = ExportRequest((terms(),), (language,), lambda _: b"")
    file = WordFile(finish(standard_docx.write(bundle)))
    assert_sound(file)
    notes = [each for each in file.paragraphs if file.style_of(each) == "Remark"]
    assert [file.numbers[each] for each in notes] == LABELS[language]
    assert "to entry" not in "".join(map(text_of, notes))


@pytest.mark.parametrize("language", LABELS)
def test_page_print_and_sts_say_the_same(language):
    document = terms()
    notes = [each.id for each in document.walk() if each.kind == "note"]
    labels = number(document)
    assert [label_text(labels[each], language) for each in notes] == LABELS[language]
    bundle = ExportRequest((document,), (language,), lambda _: b"")
    printed = unpacked(finish(write_standard(bundle))).data.decode()
    assert LABELS[language][2] in printed
    assert LABELS[language][3] in finish(write_sts(bundle)).decode()


def test_a_reference_has_no_colon_and_a_form_finds_the_note_again():
    document = terms()
    numbers = number(document)
    notes = [each.id for each in document.walk() if each.kind == "note"]
    shown = References(document, numbers)
    assert shown.label(notes[0], "en") == "Note 1 to entry"
    assert shown.label(notes[2], "de") == "Anmerkung 2 zum Begriff"
    places = Locators(document, numbers)
    for language in LABELS:
        for each in notes:
            said = places.say(each, language)
            found = places.find(said.clause, said.element)
            assert found is not None, (language, said)
            assert found.node == each, (language, said)
