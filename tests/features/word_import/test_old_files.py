"""Files of older programs are converted, or three steps are said; files without a title."""

import subprocess
from contextlib import closing

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.publishing.service.libreoffice import find_office
from curriculum_studio.i18n import Catalogue, StudioError, finish
from tests.features.word_import.formats.making import docx, p, picture

#: Rich text as word processors write it, which is the smallest of the older formats.
PLAN = (
    r"{\rtf1\ansi\ansicpg936 {\fonttbl{\f0 Arial;}}\f0 "
    + "".join(
        "".join(rf"\u{ord(sign)}?" for sign in text) + r"\par "
        for text in ("活动名称：影子", "活动目标：会看影子。", "活动过程：", "看影子。")
    )
    + "}"
)


@pytest.fixture
def application(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        yield opened


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not there")
def test_an_older_file_is_converted(application, tmp_path):
    path = tmp_path / "教案.rtf"
    path.write_bytes(PLAN.encode("ascii"))
    imported = finish(application.importer.read(path))
    assert imported.document.kind == "unit"
    assert any(n.text("zh") == "会看影子。" for n in imported.document.walk())
    assert path.read_bytes() == PLAN.encode("ascii"), "the file itself stays"


@pytest.fixture(scope="module")
def old_word(tmp_path_factory):
    """A .doc of some pages, written by LibreOffice."""
    folder = tmp_path_factory.mktemp("doc")
    (folder / "plan.docx").write_bytes(docx(p("活动名称：影子"), *[p("看影子。")] * 300))
    command = [str(find_office()), f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--headless", "--convert-to", "doc:MS Word 97", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "plan.docx")], check=True, capture_output=True)
    return (folder / "plan.doc").read_bytes()


@pytest.mark.libreoffice
@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not there")
def test_a_damaged_old_file_is_refused_and_not_read_as_text(application, tmp_path, old_word):
    path = tmp_path / "教案.doc"
    path.write_bytes(old_word)
    read = finish(application.importer.read(path)).document
    assert any(node.text("zh") == "看影子。" for node in read.walk())
    for damaged in (old_word[: len(old_word) * 3 // 4], old_word[:2000]):
        path.write_bytes(damaged)
        with pytest.raises(StudioError, match="could not read this file"):
            finish(application.importer.read(path))


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not there")
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (bytes(8) + bytes(range(256)) * 40, "教案.doc is not a Word or Excel file."),
        ("活动名称：影子".encode("gb18030"), "is not a Word or Excel file but a plain text file."),
        (b"%PDF-1.7 ...", "is not a Word or Excel file but a PDF file."),
        (bytes(4096), "教案.doc is empty."),
    ],
)
def test_what_is_no_old_file_is_named_before_libreoffice_sees_it(
    application, tmp_path, content, said
):
    path = tmp_path / "教案.doc"
    path.write_bytes(content)
    with pytest.raises(StudioError) as refused:
        finish(application.importer.read(path))
    assert said in Catalogue().say(refused.value.sentences[0])


def test_without_libreoffice_three_steps_are_said(application, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("curriculum_studio.features.publishing.service.libreoffice._PLACES", ())
    path = tmp_path / "教案.wps"
    path.write_bytes(b"old")
    with pytest.raises(StudioError) as refused:
        finish(application.importer.read(path))
    said = [Catalogue().say(each) for each in refused.value.sentences]
    assert "1. Open it in Word or WPS." in said[-1]


def test_a_file_that_says_no_title_is_called_by_its_name(application, tmp_path):
    path = tmp_path / "照片墙.docx"
    for content in (docx(p(picture())), docx(p("主题名称：________"), p("主题目标："), p("1."))):
        path.write_bytes(content)
        imported = finish(application.importer.read(path, preferred="unit"))
        assert imported.document.title("zh") == "照片墙"
    application.importer.take(imported)
    assert "照片墙" in [entry.title("zh") for entry in application.session.entries()]
