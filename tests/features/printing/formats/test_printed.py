"""Drafts that LibreOffice turns into PDF: words can be found, contents name the right pages."""

import io
import json
import re
import zipfile
from functools import cache

import pytest

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.features.printing.formats.libreoffice_files import contents_pages
from curriculum_studio.features.publishing.service.exports import content_of
from curriculum_studio.i18n import finish
from curriculum_studio.render.format_registry import writer_entry
from tests.helpers.office import needs_libreoffice, needs_poppler, text_of_pages
from tests.helpers.samples import FILES, samples_of

pytestmark = [
    pytest.mark.libreoffice,
    needs_libreoffice,
    needs_poppler,
]


def texts(pdf, tmp_path):
    """The text of each page."""
    source = tmp_path / "made.pdf"
    source.write_bytes(pdf)
    return text_of_pages(source, "-layout").split("\f")[:-1]


def made(kind, format_name, language, **options):
    document = samples_of(kind)[0]
    bundle = ExportRequest((document,), (language,), FILES.get, options=options)
    return document, finish(content_of(writer_entry(format_name, kind), bundle))


@cache
def standard_as_pdf(language):
    """The standard of the samples and its PDF; for that LibreOffice sets it twice."""
    return made("standard", "pdf", language)


@pytest.mark.slow
def test_chinese_words_can_be_found_in_the_pdf_of_a_standard(tmp_path):
    document, pdf = standard_as_pdf("zh")
    pages = texts(pdf, tmp_path)
    assert 30 <= len(pages) <= 60
    whole = re.sub(r"\s", "", "".join(pages))
    for node in document.walk():
        if node.kind in {"clause", "annex", "table"}:
            cell = node.cell("zh")
            if not cell.marks:
                assert re.sub(r"\s", "", cell.text) in whole
    # Neither Kangxi radicals nor their supplement stand for common characters.
    assert re.findall("[\u2e80-\u2fdf]", whole) == []


def test_a_unit_becomes_a_pdf(tmp_path):
    document, pdf = made("unit", "pdf", "zh")
    pages = texts(pdf, tmp_path)
    assert 5 <= len(pages) <= 30
    assert document.title("zh") in re.sub(r"\s", "", "".join(pages))


@pytest.mark.slow
@pytest.mark.parametrize(
    "language", ["zh", *(pytest.param(each, marks=pytest.mark.campaign) for each in ("en", "de"))]
)
def test_the_contents_name_the_pages_on_which_the_headings_stand(tmp_path, language):
    """The number at the foot of the page on which a heading stands is that of the contents."""
    document, pdf = standard_as_pdf(language)
    told = contents_pages(ExportRequest((document,), (language,), FILES.get), pdf)
    assert told
    _, content = made("standard", "docx", language, pages=json.dumps(dict(told)))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        fields = archive.read("word/document.xml").decode().count("PAGEREF")
    assert fields > 90
    pages = texts(pdf, tmp_path)
    feet = [page.strip().splitlines()[-1].strip() if page.strip() else "" for page in pages]
    told = {}
    for page in pages[1:6]:
        for line in page.splitlines():
            found = re.fullmatch(r"\s*((?:\d+|[A-D]\.\d+|\d+\.\d+)\s+\S.*?)\s*[.…·]+\s*(\w+)", line)
            if found:
                told[re.sub(r"\s", "", found[1])] = found[2]
    assert len(told) > 80
    wrong = []
    for heading, number in told.items():
        at = [
            foot
            for page, foot in zip(pages[4:], feet[4:], strict=True)
            for line in page.splitlines()
            if re.sub(r"\s", "", line) == heading
        ]
        if at and number not in at:
            wrong.append((heading, number, at))
    assert wrong == []
    assert json.dumps(feet).count('"I"') == 1
