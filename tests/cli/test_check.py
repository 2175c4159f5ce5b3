"""The verb check: findings as JSON and table, by stage, and how it ends."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message
from tests.helpers.outlines import outline

WHOLE_SAMPLE = True

STANDARD = "双碳试点学校建设与评价规范"
KEYS = {
    "rule", "severity", "document", "node", "place", "language", "text", "message", "mend",
    "waived",
}  # fmt: skip


def spoiled(library, text):
    """Write a text into a paragraph of the sample standard; return document and node."""
    application = open_application(library)
    session = application.session
    document = next(
        session.document(each.id) for each in session.entries() if each.kind == "standard"
    )
    node = next(
        each for each in document.walk() if each.kind == "paragraph" and "应按月" in each.text("zh")
    )
    session.edit(document.id, [SetCell(node.id, "zh", Cell(text))], message("Test", "Write"))
    application.close()
    return document.id, node.id


def test_findings_as_json(verb, library):
    document, node = spoiled(library, "学校必须按月记录用电量。")
    ended = verb("check", STANDARD, "--json")
    found = next(each for each in ended.json if each["rule"] == "VRB-01")
    assert set(found) == KEYS
    assert (found["document"], found["node"], found["language"]) == (document, node, "zh")
    assert (found["text"], found["severity"], found["waived"]) == ("必须", "warning", False)
    assert found["mend"] == {"words": "应", "certain": True}
    assert found["place"]
    assert found["message"] == "“必须” does not express a requirement; write “应”."


def test_the_stage_decides_and_errors_end_with_1(verb, library):
    spoiled(library, "学校必须按月记录用电量。")
    draft = verb("check", STANDARD, "--stage", "工作组讨论稿", "--json")
    assert not [each for each in draft.json if each["severity"] == "error"]
    assert draft.code == 0
    review = verb("check", STANDARD, "--stage", "送审稿", "--json")
    assert review.code == 1
    assert review.json[0]["severity"] == "error"


def test_a_table_for_people(verb, library):
    spoiled(library, "学校必须按月记录用电量。")
    ended = verb("check", STANDARD)
    line = next(each for each in ended.lines if "VRB-01" in each)
    assert line.startswith("warning\tVRB-01\t")
    assert "Warnings:" in ended.err


def test_nothing_found(verb):
    ended = verb("check", "3-6岁儿童学习与发展指南")
    assert (ended.code, ended.out) == (0, "")
    assert "Nothing was found." in ended.err
    assert verb("check", "3-6岁儿童学习与发展指南", "--json").json == []


def test_an_unknown_stage_is_a_sentence(verb):
    assert "There is no stage 70." in verb("check", STANDARD, "--stage", "70").error


@pytest.fixture
def small(command, tmp_path):
    """Run a command line over a library with a standard of two clauses."""
    path = tmp_path / "small.cstudio-db"
    application = open_application(path, create=True)
    application.session.add(outline(LINES, title="节能规范"), message("Test", "Add"))
    application.close()
    return lambda verb, *words: command(verb, "节能规范", *words, "--workspace", path)


LINES = """- clause 总则
  - paragraph#a 学校必须按月记录用电量，也必须公布。
- clause 管理
  - paragraph#b 学校必须按月记录用水量。"""


def test_a_finding_is_waived_listed_and_taken_back(small, tmp_path):
    named = ("waive", "--rule", "vrb-01", "--at", "a")
    assert "Without a reason" in small(*named, "--scope", "clause").error
    assert "Findings that fit: 2." in small(*named, "--reason", "引文").error
    assert "no such finding" in small(*named, "--reason", "引文", "--text", "应").error
    given = small(*named, "--reason", "引文", "--scope", "clause", "--from", "王工", "--json").json
    assert (given["findings"], given["scope"], given["author"]) == (2, "clause", "王工")
    after = small("check", "--stage", "送审稿", "--json")
    waived = {e["node"]: e["waived"] for e in after.json if e["rule"] == "VRB-01"}
    assert waived == {"a": True, "b": False}
    assert after.code == 1
    assert "waived\tVRB-01" in small("check").out
    assert small("waivers", "--json").json == [given]
    assert "引文" in small("waivers").out
    application = open_application(tmp_path / "small.cstudio-db")
    (document,) = application.session.entries()
    edit = SetCell("a", "zh", Cell("学校必须按月记录。"))
    application.session.edit(document.id, [edit], message("Test", "Write"))
    application.close()
    # The text that was waived is another one now, and says so.
    (stale,) = small("waivers", "--json").json
    assert (stale["stale"], stale["findings"]) == (True, 0)
    assert small("waive", "--take-back", given["id"][:8]).code == 0
    assert small("waivers", "--json").json == []
    assert "There is no waiver" in small("waive", "--take-back", given["id"]).error


def test_where_a_finding_is_waived_can_be_typed_as_a_clause(small):
    named = ("waive", "--rule", "VRB-01", "--reason", "引文", "--json")
    assert "There is no place 99.9" in small(*named, "--at", "99.9").error
    given = small(*named, "--at", "2", "--lang", "zh").json
    assert (given["node"], given["text"]) == ("b", "必须")


def test_findings_are_written_for_those_without_the_program(small, tmp_path):
    named = ("export-findings", "--out")
    asked = {
        "a.xlsx": (),
        "b.docx": ("--lang", "de", "--stage", "40"),
        "c.docx": ("--as", "waivers"),
        "d.docx": ("--as", "draft", "--lang", "zh"),
    }
    for name, more in asked.items():
        path = tmp_path / name
        assert small(*named, path, *more, "--json").json["file"] == str(path)
        assert path.read_bytes().startswith(b"PK")
    assert b"word/comments.xml" in (tmp_path / "d.docx").read_bytes()
    for name, more in (("e.pdf", ()), ("f.pdf", ("--as", "waivers"))):
        small(*named, tmp_path / name, *more)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    assert "is not known here" in small(*named, tmp_path / "e.csv").error
    assert "is not known here" in small(*named, tmp_path / "e.xlsx", "--as", "draft").error
    assert "is not known here" in small(*named, tmp_path / "e.docx", "--as", "poem").error
