"""Findings mended together: several in a text, marks kept, those of one place once."""

from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.payloads.standard import Clause
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.features.checks.model.mending import edits_of
from curriculum_studio.features.checks.model.rule import Finding, Mend
from tests.features.checks.finding import RULES, found
from tests.helpers.outlines import outline


def test_all_of_a_text_are_mended_at_once():
    document = outline("学校必须记录,必须公开。")
    mended = apply(document, *edits_of(document, found(document, "VRB-01", "TXT-01"))).document
    assert mended.nodes["n001"].text("zh") == "学校应记录，应公开。"


def test_marks_and_the_source_stay():
    document = outline("- clause 要求 || Requirements\n  - paragraph#p 学校必须记录。 || It shall.")
    node = document.nodes["p"]
    cell = Cell(node.text("zh"), (Mark(4, 6, "bold"),), "confirmed", "abc")
    document = apply(document, SetPayload("n000", Clause())).document
    nodes = {**document.nodes, "p": node.with_cell("zh", cell)}
    document = type(document)(document.id, nodes, document.children)
    mended = apply(document, *edits_of(document, found(document, "VRB-01"))).document
    after = mended.nodes["p"].cell("zh")
    assert (after.text, after.marks) == ("学校应记录。", (Mark(3, 5, "bold"),))
    # What is mended is typed: a draft that keeps what it was made from.
    assert (after.status, after.based_on) == ("draft", "abc")


def test_of_two_that_want_one_place_the_last_one_counts():
    document = outline("学校必须记录。")
    rule = RULES["VRB-01"]
    two = [
        Finding(rule, "n001", "zh", 2, 4, mend=Mend("应")),
        Finding(rule, "n001", "zh", 3, 5, mend=Mend("宜")),
        Finding(rule, "n001", None, 0, 0),
    ]
    mended = apply(document, *edits_of(document, two)).document
    assert mended.nodes["n001"].text("zh") == "学校必宜录。"
