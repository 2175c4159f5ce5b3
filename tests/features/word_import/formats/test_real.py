"""Files that nobody here wrote, and what LibreOffice prints for them."""

import re
from pathlib import Path

import pytest

from curriculum_studio.core.numbering import label_text, number
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import (
    LISTS,
    docx,
    level,
    p,
    read_unit,
    received,
    tbl,
    tr,
)
from tests.features.word_import.formats.proof import check_shape, prove
from tests.features.word_import.formats.reading import tree
from tests.features.word_import.formats.test_standard_reader import TEMPLATE
from tests.helpers import real_data
from tests.helpers.office import convert, needs_libreoffice, needs_poppler, text_of_pages

RICE = real_data.FOLDER / "rice"


def rice(language: str) -> bytes:
    file = RICE / f"rice-{language}.docx"
    return real_data.wanted(file, "drafts of others").read_bytes()


def read_rice(language: str) -> ReadOutcome:
    content = rice(language)
    outcome = finish(read_standard(received(content)))
    check_shape(outcome.reading.document)
    prove(content, outcome.reading.document, outcome.tally)
    return outcome


@pytest.mark.real_data
@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_of_the_rice_standard_arrives(language):
    document = read_rice(language).reading.document
    assert document.root.lead == language
    counted = {
        kind: sum(1 for n in document.walk() if n.kind == kind)
        for kind in (
            "term",
            "table",
            "figure",
            "footnote",
            "annex",
            "formula",
            "variable",
            "unsorted",
        )
    }
    assert counted == {
        "term": 15, "table": 2, "figure": 5, "footnote": 7, "annex": 4, "formula": 4,
        "variable": 7, "unsorted": 1,
    }  # fmt: skip
    pictures = {
        node.payload.pictures.best(language)  # type: ignore[union-attr]
        for node in document.walk()
        if node.kind == "figure"
    }
    assert len(pictures) == 5
    assert all(picture.startswith("image/png:") for picture in pictures)


@pytest.mark.real_data
def test_the_outline_of_the_rice_standard():
    lines = tree(read_rice("en").reading.document).splitlines()
    heads = [line.strip() for line in lines if re.match(r" {0,4}(clause|annex|term) ", line)]
    assert heads[:3] == ["clause 1 范围", "clause 2 规范性引用文件", "clause 3 术语和定义"]
    assert "term 3.15 gelatinization time" in heads
    assert "annex Annex B Determination of the waxy rice content of parboiled rice" in heads
    assert "clause B.3.2 Iodine stock solution," in heads
    assert lines[-1] == "bibliography"


@pytest.mark.real_data
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_foreign_standard_read_as_a_plan_loses_nothing(language):
    content = rice(language)
    outcome = finish(read_unit(received(content)))
    check_shape(outcome.reading.document)
    # A colon is put between the words of a field that has no place and its content.
    prove(content, outcome.reading.document, outcome.tally, labels="：:" * 5)


def printed(content: bytes, folder: Path) -> str:
    """The text of the pages that LibreOffice makes of a file, without any space."""
    file = folder / "file.docx"
    file.write_bytes(content)
    convert([file], "pdf", folder)
    return re.sub(r"\s", "", text_of_pages(folder / "file.pdf", "-layout"))


def numbered(outcome: ReadOutcome) -> list[tuple[str, str]]:
    """Computed number and beginning of the text of each node that had a number in the file."""
    document = outcome.reading.document
    numbering = number(document)
    pairs = []
    for node in outcome.printed:
        text = re.sub(r"[\s\ufffc].*", "", document.nodes[node].text(document.root.lead))[:12]
        label = label_text(numbering[node], document.root.lead)
        pairs.append((re.sub(r"\s", "", label), text))
    return pairs


@pytest.mark.libreoffice
@needs_libreoffice
@needs_poppler
@pytest.mark.real_data
@pytest.mark.parametrize("language", ["zh", "en"])
def test_list_numbers_of_the_rice_standard_are_those_of_libreoffice(language, tmp_path):
    outcome = read_rice(language)
    pages = printed(rice(language), tmp_path)
    pairs = numbered(outcome)
    assert len(pairs) == 8
    for label, text in pairs:
        # The file prints "a." where a list of ours has "a)".
        assert label.replace(")", ".") + text in pages


@pytest.mark.libreoffice
@needs_libreoffice
@needs_poppler
def test_automatic_numbers_of_a_template_are_those_of_libreoffice(tmp_path):
    lists = (*LISTS, level(0, "decimal", "表%1"), level(0, "decimal", "注%1："))
    content = docx(
        p("范围", style="afff1"),
        p("本文件规定了要求。"),
        p("术语和定义", style="afff1"),
        p("双碳 dual carbon", num=(1, 1)),
        p("碳达峰与碳中和。"),
        p("要求", style="afff1"),
        p("制度", style="afff2"),
        p("学校应建立制度。", style="afff3"),
        p("学校应公布下列数据：", style="afff3"),
        p("用电；", style="afff9"),
        p("用水。", style="afff9"),
        p("能耗", style="afff2"),
        p("限值", style="afff7"),
        tbl(tr("项目", "值", head=True), tr("电", "1")),
        p("甲说明。", style="afff8"),
        p("乙说明。", style="afff8"),
        p("核算", style="afff5"),
        p("方法", style="afff6"),
        p("步骤", style="afff6"),
        styles=TEMPLATE,
        lists=lists,
    )
    outcome = finish(read_standard(received(content)))
    prove(content, outcome.reading.document, outcome.tally)
    pages = printed(content, tmp_path)
    pairs = numbered(outcome)
    assert len(pairs) == 16
    for label, text in pairs:
        assert label + text in pages
