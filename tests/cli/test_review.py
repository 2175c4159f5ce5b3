"""Review on the command line."""

import openpyxl
import pytest
from docx import Document as WordDocument

from curriculum_studio.ooxml.part_replacement import repacked
from tests.features.review.formats.comment_forms.test_reader import CHINESE, table
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    inserted,
    paragraph,
    run,
)
from tests.features.review.formats.word_comments.office import part_of

BODY = paragraph(run("学校应"), begin(0), run("建立制度"), end(0), inserted("。"))


@pytest.fixture
def commented(tmp_path):
    path = tmp_path / "draft.docx"
    path.write_bytes(docx(BODY, comment(0, "为什么？")))
    return path


@pytest.fixture
def standard(verb):
    return next(each["id"] for each in verb("list", "--json").json if each["kind"] == "standard")


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.docx"
    rows = (("1", "4.1", "写清楚。", "甲园", "", ""), ("2", "99.9", "没有此条。", "乙园", "", ""))
    path.write_bytes(docx(table(CHINESE, *rows)))
    return path


def test_inspect_needs_no_library(command, commented, tmp_path):
    ended = command("inspect", commented, "--json", "--workspace", tmp_path / "none.cstudio-db")
    assert ended.code == 0
    assert ended.json == {
        "comments": [
            {
                "id": "0",
                "author": "王",
                "initials": "W",
                "date": "2026-03-01T09:00:00Z",
                "text": "为什么？",
                "parent_id": None,
                "done": False,
                "anchored_text": "建立制度",
            }
        ],
        "revisions": [
            {"type": "ins", "author": "李", "date": "2026-03-01T08:00:00Z", "text": "。"}
        ],
    }


def test_inspect_for_people(command, commented):
    ended = command("inspect", commented)
    assert ended.lines == ["王\t建立制度\t为什么？"]
    assert "Comments: 1, tracked changes: 1" in ended.err


def test_inspect_refuses_what_is_no_word_file(command, tmp_path):
    path = tmp_path / "x.docx"
    path.write_bytes(b"PK half")
    assert "x.docx" in command("inspect", path).error
    assert "no file" in command("inspect", tmp_path / "none.docx").error


def test_inspect_reads_templates_and_files_with_macros(command, tmp_path):
    usual = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    kinds = {
        "a.docm": b"vnd.ms-word.document.macroEnabled.main+xml",
        "a.dotx": b"vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "a.dotm": b"vnd.ms-word.template.macroEnabledTemplate.main+xml",
    }
    content = docx(BODY, comment(0, "为什么？"))
    types = part_of(content, "[Content_Types].xml")
    for name, kind in kinds.items():
        path = tmp_path / name
        changed = types.replace(usual, kind)
        assert changed != types
        path.write_bytes(repacked(content, {"[Content_Types].xml": changed}))
        assert [each["text"] for each in command("inspect", path, "--json").json["comments"]] == [
            "为什么？"
        ]


def test_inspect_of_a_file_without_comments(command, tmp_path):
    path = tmp_path / "plain.docx"
    path.write_bytes(docx(paragraph(run("无"))))
    assert command("inspect", path, "--json").json == {"comments": [], "revisions": []}


@pytest.mark.parametrize(
    "content",
    [b"", b"text", b"%PDF-1.7", docx(BODY)[:400], docx(BODY, "<w:comment>")],
    ids=["empty", "text", "pdf", "half", "half a part"],
)
def test_inspect_says_in_a_sentence_what_is_wrong_with_a_file(command, tmp_path, content):
    path = tmp_path / "bad.docx"
    path.write_bytes(content)
    ended = command("inspect", path, "--json")
    assert ended.code == 1
    assert ended.lines == []
    assert "bad.docx" in ended.error


def test_comments_come_in_once_and_go_out(verb, standard, form, tmp_path):
    looked = verb("import-comments", standard, form, "--dry-run")
    assert [line.split("\t")[1] for line in looked.lines] == ["new", "new"]
    assert "Without a certain place" in looked.err
    assert verb("comments", standard).lines == []
    assert verb("import-comments", standard, form).code == 0
    again = verb("import-comments", standard, form)
    assert [line.split("\t")[1] for line in again.lines] == ["unchanged", "unchanged"]
    assert [line.split("\t")[0] for line in verb("comments", standard).lines] == ["A-001", "B-001"]
    first = verb("comments", standard, "--json").json[0]
    assert (first["organisation"], first["text"]) == ("甲园", "写清楚。")
    assert first["anchor"]["node"]
    log = tmp_path / "log.xlsx"
    assert verb("export-comments", standard, "--out", log).lines == [str(log)]
    assert openpyxl.load_workbook(log).active.max_row == 5
    for name in ("iso", "draft", "summary-group"):
        out = tmp_path / f"{name}.docx"
        assert verb("export-comments", standard, "--out", out, "--form", name).code == 0
    found = verb("inspect", tmp_path / "draft.docx", "--json").json["comments"]
    assert [each["text"][:5] for each in found] == ["A-001", "B-001"]


def test_a_form_that_was_received_is_filled_in_as_a_copy(verb, standard, form, tmp_path):
    verb("import-comments", standard, form)
    out = tmp_path / "answer.docx"
    assert verb("export-comments", standard, "--into", form, "--out", out).lines == [str(out)]
    (filled,) = WordDocument(str(out)).tables
    assert [[cell.text for cell in row.cells][:4] for row in filled.rows[1:]] == [
        ["1", "4.1", "写清楚。", "甲园"], ["2", "99.9", "没有此条。", "乙园"]
    ]  # fmt: skip
    before = form.read_bytes()
    assert (
        "is not changed" in verb("export-comments", standard, "--into", form, "--out", form).error
    )
    assert form.read_bytes() == before


def test_unknown_forms_and_foreign_ones_are_told(verb, standard, tmp_path):
    error = verb("export-comments", standard, "--out", tmp_path / "x.docx", "--form", "menu").error
    assert "summary-national" in error
    assert not (tmp_path / "x.docx").exists()
    path = tmp_path / "other.docx"
    body = paragraph(run("标准名称：儿童家具安全")) + table(CHINESE, ("1", "4", "改", "甲", "", ""))
    path.write_bytes(docx(body))
    assert "another document" in verb("import-comments", standard, path).error
    assert verb("comments", standard).lines == []
    assert verb("import-comments", standard, path, "--anyway").code == 0
