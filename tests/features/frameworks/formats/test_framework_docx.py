"""Word files of frameworks: readable, whole or one branch."""

import io
from dataclasses import replace

import docx
import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.text import Cell
from curriculum_studio.features.frameworks.formats.framework_docx import write
from curriculum_studio.i18n import StudioError, finish
from tests.helpers.documents import small_framework, small_unit
from tests.helpers.samples import samples_of
from tests.kinds.marked import exported, mark, marked, reach

FRAMEWORKS = samples_of("framework")
GREENCOMP = next(each for each in FRAMEWORKS if "GreenComp" in each.title("en"))


def opened(document, *languages, **options):
    bundle = ExportRequest((document,), languages, lambda _: b"", {}, options)
    return docx.Document(io.BytesIO(finish(write(bundle))))


def texts(file) -> list[str]:
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in file.paragraphs] + cells


@pytest.mark.parametrize("language", ["zh", "en", "de"])
@pytest.mark.parametrize("document", FRAMEWORKS, ids=lambda each: each.title("en"))
def test_every_goal_stands_in_the_file(document, language):
    said = "\n".join(texts(opened(document, language)))
    for node in document.walk():
        assert node.best(language).text in said


def test_what_is_unsorted_stands_in_the_file():
    said = texts(opened(marked("framework"), "zh"))
    for kind in reach("framework"):
        if KINDS[kind].text:
            assert any(mark(kind) in each for each in said), kind
    assert "未归类内容" in said


@pytest.mark.parametrize("make", [small_framework, small_unit])
def test_an_unsorted_part_with_nothing_in_it_has_no_heading(make):
    document = make()
    part, empty = tree.fresh("unsorted"), tree.fresh("paragraph")
    at = len(document.children_of(document.id))
    branch = (part, replace(empty, parent=part.id))
    edits = tree.inserted_branches(document, document.id, at, [branch])
    document = apply(document, *edits).document
    file = docx.Document(io.BytesIO(exported(document, "docx")))
    assert "未归类内容" not in texts(file)
    document = apply(document, SetCell(empty.id, "zh", Cell("一句话"))).document
    file = docx.Document(io.BytesIO(exported(document, "docx")))
    assert [p.text for p in file.paragraphs][-2:] == ["未归类内容", "一句话"]


def test_one_branch(tmp_path):
    said = "\n".join(texts(opened(GREENCOMP, "en", branch="2")))
    assert "Embracing complexity" in said
    assert "Embodying sustainability values" not in said
    with pytest.raises(StudioError, match="no goal"):
        opened(GREENCOMP, "en", branch="99")


def test_several_languages_follow_each_other():
    said = texts(opened(GREENCOMP, "zh", "de"))
    assert sum("GreenComp" in each for each in said) >= 2
