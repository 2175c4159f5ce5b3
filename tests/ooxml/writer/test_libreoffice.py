"""LibreOffice reads our files without loss and computes the same numbers and references."""

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from curriculum_studio.core.numbering import References, number
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from tests.helpers.office import convert, needs_libreoffice, needs_poppler, text_of_pages
from tests.helpers.samples import sample_bundle

pytestmark = [
    pytest.mark.libreoffice,
    needs_libreoffice,
]
_GAPS = re.compile(r"[\s\u2009\ufeff]")
_TEXT = "txt:Text (encoded):UTF8"


def converted(content: bytes, folder: Path, form: str) -> Path:
    source = folder / "file.docx"
    source.write_bytes(content)
    convert([source], form, folder)
    return folder / f"file.{form.partition(':')[0]}"


def text_of(content: bytes, folder: Path) -> str:
    return _GAPS.sub("", converted(content, folder, _TEXT).read_text("utf-8"))


def printed(content: bytes, folder: Path) -> str:
    """What stands on paper, without gaps."""
    return _GAPS.sub("", text_of_pages(converted(content, folder, "pdf")))


def texts_of(document, language) -> list[str]:
    references = References(document, number(document))
    return [
        _GAPS.sub("", references.shown(node.cell(language), language))
        for node in document.walk()
        if not node.cell(language).blank
    ]


@pytest.mark.parametrize(
    "language", ["zh", *(pytest.param(each, marks=pytest.mark.campaign) for each in ("en", "de"))]
)
def test_every_text_of_the_standard_is_read_with_its_number(language, tmp_path):
    bundle = sample_bundle("standard", language)
    read = text_of(finish(standard_docx.write(bundle)), tmp_path)
    assert [text for text in texts_of(bundle.document, language) if text not in read] == []
    numbering = number(bundle.document)
    references = References(bundle.document, numbering)
    for node, label in numbering.items():
        if label.series == "clause":
            words = _GAPS.sub(
                "", references.shown(bundle.document.nodes[node].cell(language), language)
            )
            assert f"{label.number}{words}"[:20] in read


def spoilt(content: bytes) -> tuple[bytes, int]:
    """The file with another result in each reference, and how many there are."""
    result = re.compile(
        r'( REF [^<]*</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>'
        r'(?:<w:rPr>.*?</w:rPr>)?<w:t xml:space="preserve">)[^<]*'
    )
    packed, count = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                body, count = result.subn(r"\1WRONG", part.decode())
                part = body.encode()
            new.writestr(name, part)
    return packed.getvalue(), count


@needs_poppler
def test_references_are_computed_anew_to_what_we_wrote(tmp_path):
    bundle = sample_bundle("standard", "zh")
    content, count = spoilt(finish(standard_docx.write(bundle)))
    read = printed(content, tmp_path)
    assert count > 50
    assert "WRONG" not in read
    for text in (
        "否决项和控制项应按附录A判定。",
        "综合得分应按公式(1)计算。",
        "应符合表A.1和表A.2的规定。",
    ):
        assert text in read


@pytest.mark.slow
@needs_poppler
@pytest.mark.parametrize(
    ("kind", "write", "languages"),
    [
        pytest.param("standard", standard_docx.write, ("zh",), marks=pytest.mark.campaign),
        ("standard", standard_docx.write, ("zh", "en")),
        ("unit", unit_docx.write, ("en", "zh")),
    ],
)
def test_no_character_is_lost_on_paper(kind, write, languages, tmp_path):
    bundle = sample_bundle(kind, *languages, teacher_notes="yes")
    there = Counter(printed(finish(write(bundle)), tmp_path))
    wanted: Counter[str] = Counter()
    for language in languages:
        for text in texts_of(bundle.document, language):
            wanted.update(text)
    if len(languages) > 1 and kind == "standard":
        # What reads the same in both languages stands once in a table cell.
        wanted = Counter(dict.fromkeys(wanted, 1))
    wanted -= Counter({each: wanted[each] for each in "-\u00ad"})
    assert wanted - there == Counter()
