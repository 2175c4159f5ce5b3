"""What proposals would make of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import apply
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import say_proposal, says_the_same, suggested, whole_words
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.translation_state import CellState, state
from tests.helpers.documents import nested, paragraph

TEXT = "幼儿园应设专人负责能源管理。"
DOCUMENT = read_nested(
    nested(
        "standard",
        nested(
            "clause",
            paragraph(TEXT, "The kindergarten shall name a person.", "Die Kita benennt jemanden."),
            text="要求",
        ),
        text="x",
    ),
    "suggestions",
)
NODE = next(each for each in DOCUMENT.walk() if each.text("zh") == TEXT)


def comment(proposal, quotation="", **told):
    at = TEXT.index(quotation)
    anchor = anchored(NODE, "zh", at, at + len(quotation))
    return Comment(id="c", document=DOCUMENT.id, anchor=anchor, proposal=proposal, **told)


def result(found):
    return found.after.text if found else None


def test_new_words_in_the_place_of_the_old_ones():
    found = suggested(comment("专（兼）职人员", "专人", replaces=True), DOCUMENT)
    assert result(found) == TEXT.replace("专人", "专（兼）职人员")
    assert TEXT[found.start : found.end] == "专人"
    after = apply(DOCUMENT, found.edit()).document
    node = after.nodes[NODE.id]
    assert node.text("zh") == found.after.text
    assert state(node, "en") is CellState.STALE
    assert state(node, "zh") is CellState.DRAFT


def test_the_whole_text_and_nothing_in_its_place():
    assert result(suggested(comment("重写。", TEXT, replaces=True), DOCUMENT)) == "重写。"
    assert suggested(comment("重写。", replaces=True), DOCUMENT) is None, "of which words?"
    gone = suggested(comment("", "负责", replaces=True), DOCUMENT)
    assert result(gone) == TEXT.replace("负责", "")


@pytest.mark.parametrize(
    ("proposal", "text"),
    [
        ("将“专人”改为“专（兼）职人员”。", TEXT.replace("专人", "专（兼）职人员")),
        ("建议把“应设”修改为“宜设”", TEXT.replace("应设", "宜设")),
        ("“应设”改为“宜设”", TEXT.replace("应设", "宜设")),
        ("删除“负责”", TEXT.replace("负责", "")),
        ("在“专人”后增加“和专项经费”", TEXT.replace("专人", "专人和专项经费")),
    ],
)
def test_proposals_that_name_the_words(proposal, text):
    assert result(suggested(comment(proposal), DOCUMENT)) == text


@pytest.mark.parametrize(
    ("proposal", "text"),
    [
        ("Replace “a person” by “two persons”.", "The kindergarten shall name two persons."),
        ('Delete "shall"', "The kindergarten  name a person."),
        ("Insert “trained” after “a”", None),
        (
            "Add “and a deputy” after “a person”",
            "The kindergarten shall name a person and a deputy.",
        ),
        ("„jemanden“ durch „eine Person“ ersetzen", "Die Kita benennt eine Person."),
    ],
)
def test_proposals_in_other_languages(proposal, text):
    said = Comment(id="c", document="d", anchor=Anchor(node=NODE.id), proposal=proposal)
    assert result(suggested(said, DOCUMENT)) == text


@pytest.mark.parametrize(
    "proposal",
    [
        "请再斟酌。",
        "将“没有这几个字”改为“x”",
        "将“专人”改为“x”，将“能源”改为“y”",
        "将“应”改为“应”",
        "",
    ],
)
def test_what_cannot_be_told_is_no_suggestion(proposal):
    assert suggested(comment(proposal), DOCUMENT) is None


def test_words_that_changed_are_not_replaced():
    said = comment("x", "专人", replaces=True)
    other = apply(
        DOCUMENT, suggested(comment("两人", "专人", replaces=True), DOCUMENT).edit()
    ).document
    assert suggested(said, other) is None
    assert suggested(Comment(id="c", document="d", proposal="x"), DOCUMENT) is None


def test_what_carries_no_text_gets_none():
    """A formula or a row of a table can be commented on, but has no words to replace."""
    clause = nested("clause", nested("formula", latex="x"), text="要求")
    document = read_nested(nested("standard", clause, text="x"), "formula")
    for node in document.walk():
        anchor = Anchor(node=node.id, language="en")
        proposal = Comment(id="c", document="d", anchor=anchor, proposal="y", replaces=True)
        found = suggested(proposal, document)
        assert (found is None) == (node.kind == "formula")
        if found is not None:
            apply(document, found.edit())


def test_references_are_never_lost_and_looks_are_kept():
    text = f"应符合{OBJECT}的规定"
    marks = (Mark(0, 3, "bold"), Mark(3, 4, "ref", NODE.id))
    node = NODE.with_cell("zh", Cell(text, marks))
    document = type(DOCUMENT)(DOCUMENT.id, {**DOCUMENT.nodes, NODE.id: node}, DOCUMENT.children)
    whole = Comment(
        id="c",
        document="d",
        anchor=Anchor(node=NODE.id, language="zh"),
        proposal="x",
        replaces=True,
    )
    assert suggested(whole, document) is None
    part = Comment(
        id="c", document="d", anchor=anchored(node, "zh", 0, 3), proposal="宜按", replaces=True
    )
    found = suggested(part, document)
    assert found.after.text == f"宜按{OBJECT}的规定"
    assert found.after.marks == (Mark(0, 2, "bold"), Mark(2, 3, "ref", NODE.id))


@pytest.mark.parametrize("language", ["zh", "en", "de"])
@pytest.mark.parametrize("new", ["专（兼）职人员", ""])
def test_proposals_are_said_so_that_they_are_understood(language, new):
    own = comment(new, "专人", replaces=True)
    said = say_proposal(own, language)
    assert says_the_same(own, said.replace(" ", "\n"))
    assert not says_the_same(own, said.replace("专", "转"))
    prose = comment(said)
    assert result(suggested(prose, DOCUMENT)) == TEXT.replace("专人", new)
    whole = comment("重写。", replaces=True)
    assert say_proposal(whole, "zh") == "改为：重写。"
    assert say_proposal(comment("请重写。"), language) == "请重写。"


@given(st.data())
def test_replacing_any_words_leaves_the_others(data):
    start = data.draw(st.integers(0, len(TEXT) - 1))
    end = data.draw(st.integers(start + 1, len(TEXT)))
    new = data.draw(st.text("新字a", max_size=5))
    said = Comment(
        id="c", document="d", anchor=anchored(NODE, "zh", start, end), proposal=new, replaces=True
    )
    found = suggested(said, DOCUMENT)
    assert result(found) == TEXT[:start] + new + TEXT[end:]


@pytest.mark.parametrize(
    ("text", "marked", "new", "said"),
    [
        (
            "外购热力每月记录一次，按月存档。",
            "月",
            "周",
            ("外购热力每月记录一次", "外购热力每周记录一次"),
        ),
        ("采集间隔不大于1.5 h。", "5", "25", ("采集间隔不大于1.5", "采集间隔不大于1.25")),
        ("保存（不少于3年）。", "3", "5", ("不少于3年", "不少于5年")),
        ("删去的，字。", "，字", "", ("，字", "")),
        (f"见{OBJECT}和表。", "和", "或", ("和表", "或表")),
        ("The kindergarten shall name a person.", "all", "ould", ("shall", "should")),
        (
            "Die Kita-Leitung benennt jemanden.",
            "Leit",
            "Vertret",
            ("Kita-Leitung", "Kita-Vertretung"),
        ),
    ],
)
def test_a_tracked_change_is_quoted_in_whole_words(text, marked, new, said):
    """Its own words are only what differs: they are found again, and nobody understands them."""
    start = text.index(marked)
    node = next(e for e in DOCUMENT.walk() if e.id == NODE.id).with_cell("zh", Cell(text))
    anchor = anchored(node, "zh", start, start + len(marked))
    of = {"id": "c", "document": DOCUMENT.id, "anchor": anchor, "proposal": new, "replaces": True}
    tracked = Comment(**of, kept=(("tracked", "1"),))
    assert whole_words(tracked) == said
    assert say_proposal(tracked, "zh") == f"将“{said[0]}”改为“{said[1]}”" or not said[1]
    assert all(says_the_same(tracked, each) for each in (new, said[1], say_proposal(tracked, "de")))
    assert whole_words(Comment(**of)) == (marked, new), "what a person marked is quoted as it is"
