"""Empty elements are not printed: what is printed is counted without them, in Word as well."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.i18n import finish
from tests.helpers.documents import nested, paragraph, words
from tests.helpers.ooxml import assert_whole
from tests.ooxml.writer.wordfile import WordFile, assert_sound, text_of

EMPTY = [
    nested("introduction"),
    nested("bibliography", nested("bibliography_entry")),
    nested("annex", nested("clause")),
]


def draft():
    """A standard as one leaves it after an hour: an example begun, an annex clause begun."""
    chapter = nested(
        "clause",
        paragraph("学校应记录用电量。", "Schools shall record electricity."),
        nested("example", text=words("每月一次。", "Once a month.")),
        nested("example"),
        nested("clause"),
        nested("clause", paragraph("有正文。", "With text."), text=words("记录", "Records")),
        text=words("要求", "Requirements"),
    )
    annex = nested(
        "annex",
        nested("clause", text=words("总则", "General")),
        nested("clause"),
        nested("clause", paragraph("没有标题。", "No title.")),
        text=words("核算", "Accounting"),
    )
    return read_nested(
        nested("standard", EMPTY[0], chapter, EMPTY[2], annex, EMPTY[1], text=words("规范", "S")),
        "draft",
    )


def written(*languages):
    content = finish(standard_docx.write(ExportRequest((draft(),), languages, lambda _: b"")))
    assert_whole(content)
    return WordFile(content)


def lines(file, *styles):
    """Paragraphs of some styles with the numbers that Word shows before them."""
    found = [each for each in file.paragraphs if file.style_of(each) in styles]
    return [f"{file.numbers[each]}{text_of(each)}" for each in found]


def test_nothing_empty_is_printed_and_numbers_go_on():
    file = written("zh")
    assert_sound(file)
    text = "\n".join(text_of(each) for each in file.paragraphs)
    assert "引" not in text
    assert "参考文献" not in text
    assert lines(file, "Remark") == ["示例：每月一次。"]
    assert lines(file, "Heading1", "Heading2") == ["1要求", "1.1记录"]
    # A clause with text and no title keeps its number.
    assert lines(file, "Annex2") == ["A.1总则", "A.2"]
    assert [text_of(each).split("\t")[0] for each in file.paragraphs
            if file.style_of(each).startswith("TOC")][1:] == [
        "1", "1.1", "附录A（规范性）　核算", "A.1",
    ]  # fmt: skip


@pytest.mark.parametrize("languages", [("en",), ("zh", "en"), ("zh", "en", "de")])
def test_in_other_languages_and_side_by_side(languages):
    file = written(*languages)
    text = "\n".join(text_of(each) for each in file.paragraphs)
    assert "Introduction" not in text
    assert "Bibliography" not in text
    # The annex without a word is none, so that the one that says something is A.
    assert "Annex B" not in text
    assert "A.2" in text or "A.2" in file.numbers.values()
    assert "B.1" not in {*file.numbers.values()}
