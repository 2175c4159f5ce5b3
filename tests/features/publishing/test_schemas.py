"""What is written is valid by the schemas of the standard, our own texts and those of others."""

from hashlib import sha256

import pytest

from curriculum_studio.core.interchange import ExportRequest, ReceivedFile
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import docx, p, picture, tbl, tr
from tests.helpers import real_data, schemas
from tests.helpers.drawings import emf, placeable_wmf
from tests.helpers.ooxml import assert_whole
from tests.ooxml.writer.test_package import spoiled
from tests.ooxml.writer.test_whole_files import EXPORTS

pytestmark = pytest.mark.real_data


def real(*steps: str) -> bytes:
    file = schemas.folder().parents[1].joinpath(*steps)
    return real_data.wanted(file, "drafts of others").read_bytes()


def written_again(content: bytes, *languages) -> bytes:
    """A foreign standard, read and written again with its pictures."""
    kept: dict[str, bytes] = {}

    def keep(picture: bytes, media_type: str, name: str) -> str:
        identity = sha256(picture).hexdigest()
        kept[identity] = picture
        return identity

    document = finish(read_standard(ReceivedFile(content, "稿.docx", None, keep))).reading.document
    return finish(standard_docx.write(ExportRequest((document,), languages, kept.__getitem__)))


#: What others show as well: three languages side by side hold those of each and of two of them.
RARE = {"en", "de", "two languages", "comments in two", "comparison in two", "unit in two"}
NAMES = [
    pytest.param(name, marks=pytest.mark.campaign) if name in RARE else name for name in EXPORTS
]


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_written_is_valid(name):
    assert schemas.violations(EXPORTS[name]()) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("shown", [("zh",), ("en",), ("zh", "en")])
def test_a_foreign_standard_is_valid_when_it_is_written_again(language, shown):
    content = written_again(real("rice", f"rice-{language}.docx"), *shown)
    assert schemas.violations(content) == []
    assert_whole(content)


def test_drawings_tables_and_notes_of_a_foreign_file_are_valid():
    schemas.folder()
    content = written_again(
        docx(
            p("1 范围"),
            p("见", '<w:r><w:footnoteReference w:id="1"/></w:r>', "。"),
            p(picture("pic1")),
            p("图1 光伏"),
            p(picture("pic2")),
            p("图2 公式"),
            tbl(tr("甲", "乙"), tr("1", "2")),
            footnotes=["注脚。"],
            media={"pic1": emf(6000, 3000), "pic2": placeable_wmf(1440, 720, 1440)},
        ),
        "zh",
    )
    assert schemas.violations(content) == []
    assert_whole(content)


def test_the_form_of_iso_is_valid_when_it_is_filled():
    form = real("iso-comments", "iso_comment_template_2012-03.docx")
    rows = (FormRow({"number": "DE-001", "clause": "5", "type": "te", "comment": "Why?\nSay so."}),)
    assert schemas.violations(fill(form, "form.docx", rows, {})) == schemas.violations(form)


def test_the_schemas_find_what_is_not_valid():
    """Or all of this would say nothing."""
    content = EXPORTS["zh"]()
    for old, new in (
        (b"<w:keepNext/><w:keepLines/>", b"<w:keepLines/><w:keepNext/>"),
        (b'w:val="center"', b'w:val="middle"'),
    ):
        assert schemas.violations(spoiled(content, "word/styles.xml", old, new))
