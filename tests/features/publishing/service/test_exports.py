"""Exports from a real library: what goes out, under which name, and the same each time."""

import time
import zipfile
from pathlib import Path

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.i18n import finish, message
from curriculum_studio.session.files import with_ending
from tests.helpers.documents import nested, paragraph, small_standard
from tests.helpers.drawings import emf
from tests.ooxml.writer.test_gaps import draft

LABEL = message("Test", "Edit")


def test_what_did_not_change_gives_the_same_word_file(application, tmp_path):
    files = []
    for name in ("first.docx", "second.docx"):
        target = tmp_path / name
        finish(application.exporter.export([small_standard().id], "docx", target, ("zh",)))
        files.append(target.read_bytes())
        # The clock of versions and files tells seconds.
        time.sleep(1.1)
    assert files[0] == files[1]


@pytest.mark.parametrize(
    ("kind", "part", "formats"),
    [("framework", "goal", {"case"}), ("glossary", "term", {"tbx", "xlsx"})],
)
def test_formats_without_a_place_for_what_is_unsorted_say_so(application, kind, part, formats):
    aside = nested("unsorted", paragraph("没有归类"), paragraph("也没有"), paragraph(""))
    root = nested(kind, nested(part, text="甲"), aside, text="文稿")
    document = read_nested(root, "aside")
    application.session.add(document, LABEL)
    told = application.exporter.left_out(document.id)
    assert set(told) == formats
    assert {dict(each.arguments)["count"] for each in told.values()} == {2}
    tidy = read_nested(nested(kind, nested(part, text="甲"), text="文稿"), "tidy")
    application.session.add(tidy, LABEL)
    assert application.exporter.left_out(tidy.id) == {}


def test_figures_whose_picture_cannot_be_written_are_told(application, tmp_path):
    """Words stand there in the file: whoever sends it should know that before."""
    keep = application.workspace.attachments.put
    kept = {
        "甲": keep(emf(600, 400), "image/x-emf", "x.emf"),
        "乙": keep(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", "x.svg"),
        "丙": "0" * 64,
        "丁": "",
    }
    figures = [nested("figure", text=name, pictures={"zh": at}) for name, at in kept.items()]
    parts = nested("figure", nested("subfigure", text="a", pictures={"zh": kept["甲"]}), text="戊")
    chapter = nested("clause", *figures, parts, text="图")
    document = read_nested(nested("standard", chapter, text="规范"), "figures")
    application.session.add(document, LABEL)
    (told,) = application.exporter.gaps(document.id, "zh")
    assert "missing or cannot be written" in told.source
    assert dict(told.arguments)["places"] == "1 图2、1 图3、1 图4"
    target = tmp_path / "x.docx"
    finish(application.exporter.export([document.id], "docx", target, ("zh",)))
    with zipfile.ZipFile(target) as archive:
        assert archive.read("word/document.xml").decode().count("（图待补）") == 3


def test_pages_are_known_whatever_stands_first(application, tmp_path):
    """What stands before the first chapter, and a clause without a title, hinder nothing."""
    unsorted = nested("unsorted", paragraph("杂。"))
    chapter = nested("clause", nested("clause", text="总则"), text="范围")
    document = read_nested(nested("standard", unsorted, chapter, text="规范"), "unsure")
    application.session.add(document, LABEL)
    target = tmp_path / "x.docx"
    work = application.exporter.export([document.id], "docx", target, ("zh",), {"pages": "yes"})
    finish(work)
    with zipfile.ZipFile(target) as archive:
        body = archive.read("word/document.xml").decode()
    assert body.count("PAGEREF") == 2
    assert 'w:dirty="true"' in body, "Word renews them as it lays out pages itself"


@pytest.mark.parametrize(
    ("name", "right"),
    [("标准 1.2", "标准 1.2.docx"), ("x.docx", "x.docx"), ("x.DOCX", "x.DOCX"), ("", "")],
)
def test_a_dot_in_a_title_is_no_ending(name, right):
    assert with_ending(Path(name), ".docx") == Path(right)


@pytest.mark.parametrize("languages", [("zh",), ("zh", "en")])
def test_what_was_left_out_is_not_missing_when_the_file_comes_back(
    application, tmp_path, languages
):
    """Empty elements do not stand in the file; nobody deleted them there."""
    document = draft()
    application.session.add(document, LABEL)
    target = tmp_path / "draft.docx"
    finish(application.exporter.export([document.id], "docx", target, languages))
    taken = finish(application.taking_back.read(target, document.id))
    assert taken.comparison.changes == ()
    assert taken.comparison.unplaced == ()
