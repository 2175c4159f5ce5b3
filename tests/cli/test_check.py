"""The verb check: findings as JSON and table, by stage, and how it ends."""

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message

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
