"""The checker: reads what was exported of the sample as Word would, and asks what must hold."""

import re

import pytest

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import label_text, number
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES
from tests.helpers.samples import FILES, samples_of
from tests.ooxml.writer.wordfile import VAL, W, WordFile, assert_sound, text_of

#: Fonts of Chinese systems and offices; nothing may fall back to a Japanese one.
HAN = {"SimSun", "SimHei", "Microsoft YaHei"}
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

FILES_OF = {
    **{language: ("standard", (language,), {}) for language in LANGUAGES},
    "side by side": ("standard", ("zh", "en"), {}),
    "three": ("standard", ("zh", "en", "de"), {}),
    "alternating": ("standard", ("zh", "en"), {"arrangement": "alternating", "lists": "yes"}),
    "pack": ("unit", ("zh",), {"teacher_notes": "yes"}),
    "handout": ("unit", ("zh", "de"), {}),
    "activity": ("unit", ("zh",), {"part": "activity"}),
}


@pytest.fixture(scope="module", params=FILES_OF)
def checked(request):
    kind, languages, options = FILES_OF[request.param]
    document = samples_of(kind)[0]
    write = standard_docx.write if kind == "standard" else unit_docx.write
    bundle = ExportRequest((document,), languages, FILES.get, options=options)
    return document, languages, WordFile(finish(write(bundle)))


def test_it_is_sound(checked):
    assert_sound(checked[2])


def test_every_named_font_has_a_chinese_one_beside_it(checked):
    for name, root in checked[2].xml_parts():
        for fonts in root.iter(f"{W}rFonts"):
            east = fonts.get(f"{W}eastAsia")
            assert east in HAN or (east is None and fonts.get(f"{W}hint") == "eastAsia"), name


def test_the_theme_has_chinese_fonts_only(checked):
    theme = checked[2].part("word/theme/theme1.xml")
    east = {each.get("typeface") for each in theme.iter(f"{A}ea")}
    east |= {each.get("typeface") for each in theme.iter(f"{A}font")}
    assert east
    assert east <= HAN


def test_no_empty_paragraph_makes_space(checked):
    file = checked[2]
    for paragraph in file.document.find(f"{W}body").findall(f"{W}p"):
        if any(True for _ in paragraph.iter(f"{W}t", f"{W}drawing", f"{W}sectPr")):
            continue
        if "math" in "".join(each.tag for each in paragraph.iter() if isinstance(each.tag, str)):
            continue
        assert file.style_of(paragraph) in {"Separator", "EndRule"}


def test_every_style_that_is_used_is_defined(checked):
    file = checked[2]
    used = {each.get(VAL) for each in file.document.iter(f"{W}pStyle", f"{W}rStyle")}
    assert used <= set(file.styles)


def test_words_of_another_language_say_which(checked):
    _, languages, file = checked
    tags = {each.get(f"{W}val") for each in file.document.iter(f"{W}lang")}
    if "en" in languages:
        assert "en-GB" in tags
    if "de" in languages:
        assert "de-DE" in tags
    assert tags <= {"en-GB", "de-DE"}


def test_contents_and_references_lead_somewhere(checked):
    file = checked[2]
    marks = set(file.bookmarks)
    for instruction, _, _ in file.fields():
        found = re.match(r"(?:REF|PAGEREF) (\S+)", instruction)
        assert found is None or found[1] in marks, instruction
    for link in file.document.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        assert anchor is None or anchor in marks


def test_captions_carry_the_numbers_that_are_counted(checked):
    document, languages, file = checked
    if document.kind != "standard":
        pytest.skip("captions of a unit have no numbers")
    numbering = number(document)
    captions = [text_of(p) for p in file.paragraphs if "Caption" in file.style_of(p)]
    for node in document.walk():
        label = numbering.get(node.id)
        if node.kind in {"table", "figure"} and label is not None:
            said = label_text(label, languages[0])
            assert any(caption.startswith(said) for caption in captions), said


def test_pages_are_mirrored_where_a_standard_is_bound(checked):
    document, languages, file = checked
    mirrored = file.part("word/settings.xml").find(f"{W}mirrorMargins") is not None
    assert mirrored == (document.kind == "standard" and len(languages) == 1)
