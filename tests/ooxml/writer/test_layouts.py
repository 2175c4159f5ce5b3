"""Settings of the layout, marks on covers, lists of figures, arrangement of languages."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.ooxml.writer.styles import LayoutProfile
from curriculum_studio.render.blocks import ContentsBlock
from tests.helpers.documents import small_standard
from tests.helpers.samples import FILES, samples_of


class Parts:
    """The parts of a written file as text."""

    def __init__(self, content: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(content))

    def text(self, name: str) -> str:
        return self._archive.read(name).decode()


def written(bundle: ExportRequest) -> Parts:
    return Parts(finish(write(bundle)))


@pytest.fixture(scope="module")
def standard():
    return samples_of("standard")[0]


@pytest.mark.parametrize(
    ("level", "number", "mark"),
    [
        ("local", "DB32/T 1234—2026", "DB32"),
        ("local", "DB3201/T 5—2026", "DB3201"),
        ("group", "T/ABC 1—2026", "T/ABC"),
        ("national", "GB/T 1.1—2020", ""),
    ],
)
def test_local_and_association_covers_bear_their_mark(level, number, mark):
    front = FrontMatter(level=level, number=number)
    outline = standard_outline(ExportRequest((document_of(front),), ("zh",), FILES.get), "zh")
    assert outline.cover is not None
    assert outline.cover.mark == mark


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("T/XXX 002-2026", "T/XXX 002—2026"),
        ("GB/T 36567－2018", "GB/T 36567—2018"),
        ("GB 1234.1 - 2018", "GB 1234.1—2018"),
        ("DB32/T 1234–2026", "DB32/T 1234—2026"),
        ("JY/T 0001-2003", "JY/T 0001—2003"),
        ("Q/ABC 7-2026", "Q/ABC 7—2026"),
        ("T/ABC 1—2026", "T/ABC 1—2026"),
        ("ISO 9000-1", "ISO 9000-1"),
        ("ISO 9000-2015", "ISO 9000-2015"),
        ("DIN EN 1-2000", "DIN EN 1-2000"),
        ("T/XXX 002", "T/XXX 002"),
    ],
)
def test_a_hyphen_before_the_year_of_a_chinese_standard_is_printed_as_a_dash(typed, printed):
    front = FrontMatter(number=typed, replaces=f"{typed}；GB/T 2-1999")
    outline = standard_outline(ExportRequest((document_of(front),), ("zh",), FILES.get), "zh")
    assert outline.cover is not None
    assert outline.cover.number == outline.running_head == printed
    assert outline.cover.replaces == f"代替 {printed}、GB/T 2—1999"


def document_of(front):
    document = small_standard()
    root = replace(document.root, payload=front)
    return replace(document, nodes={**document.nodes, document.id: root})


def test_settings_of_the_layout_change_sizes_and_margins():
    options = {
        "layout.running_head": "21", "layout.margin_inner": "30", "layout.group_mark": "false",
    }  # fmt: skip
    file = written(ExportRequest((small_standard(),), ("zh",), FILES.get, {}, options))
    assert 'w:styleId="Header"' in file.text("word/styles.xml")
    header = file.text("word/styles.xml").split('w:styleId="Header"')[1].split("</w:style>")[0]
    assert '<w:sz w:val="21"/>' in header
    assert f'w:left="{round(30 * 56.6929)}"' in file.text("word/document.xml")


@pytest.mark.parametrize("option", ["layout.title=big", "layout.nothing=1"])
def test_settings_that_do_not_fit_are_explained(option):
    name, _, value = option.partition("=")
    bundle = ExportRequest((small_standard(),), ("zh",), FILES.get, {}, {name: value})
    with pytest.raises(StudioError, match="is not valid"):
        finish(write(bundle))


def test_the_settings_that_come_along_are_those_of_the_code():
    path = Path(__file__).resolve().parents[3] / "resources" / "layouts" / "gbt.json"
    assert msgspec.json.decode(path.read_bytes(), type=LayoutProfile) == LayoutProfile()


def test_lists_of_figures_and_tables_stand_below_the_contents(standard):
    bundle = ExportRequest((standard,), ("zh",), FILES.get, {}, {"lists": "yes"})
    outline = standard_outline(bundle, "zh")
    contents = next(b for b in outline.parts[0].blocks if isinstance(b, ContentsBlock))
    figures, tables = contents.lists
    assert [entry.words for entry in figures] == ["图1\u3000评价流程"]
    assert tables[0].words.startswith("表1\u3000")
    text = written(bundle).text("word/document.xml")
    assert text.count('<w:pStyle w:val="TOCFirst"/>') == 2


def test_languages_below_each_other_stand_paragraph_by_paragraph(standard):
    options = {"arrangement": "alternating"}
    bundle = ExportRequest((standard,), ("zh", "en"), FILES.get, {}, options)
    text = written(bundle).text("word/document.xml")
    scope = text.index("本文件规定了")
    assert text.index("This document specifies") > scope
    between = text[scope : text.index("This document specifies")]
    assert "<w:tc>" not in between
    assert between.count("<w:p>") == 1


def test_a_translation_says_which_text_prevails(standard):
    said = {"en": "The Chinese text prevails.", "de": "Maßgeblich ist", "zh": ""}
    for language, words in said.items():
        cover = standard_outline(ExportRequest((standard,), (language,), FILES.get), language).cover
        assert cover is not None
        assert cover.prevails.startswith(words)
        assert bool(cover.prevails) == bool(words)
