"""What is asked after a merge: places, words of both sides, several at once."""

from dataclasses import replace

import pytest

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Place, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.merge.decision import decision
from curriculum_studio.core.merge.decision_record import Side, recorded
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.model.questions import Question, Questions, spoken
from curriculum_studio.features.merging.model.several import answer, several
from curriculum_studio.i18n import Message, said_in
from tests.core.merge.test_scenarios import at, start
from tests.helpers.documents import small_standard

ENGLISH = said_in("en")
SIDES = (Side("m" * 64, "王", "2026-11-28T08:00:00"), Side("t" * 64, "李", "2026-11-27T08:00:00"))


def asked(base: Document, mine: Document, theirs: Document, own_side: int = 0) -> list[Question]:
    """Return what is asked after a merge; `own_side` 1: seen from the other office."""
    merged = merge(base, mine, theirs)
    reader = Questions(merged.document, "zh")
    found = []
    for each in merged.decisions:
        kind = merged.document.nodes[each.node].kind if each.node in merged.document else ""
        record = recorded(each, base.id, SIDES, kind)
        own = [a.version for a in record.alternatives].index(SIDES[own_side].version)
        stored = each if own == own_side else replace(
            each, alternatives=each.alternatives[::-1], shown=1 - each.shown
        )  # fmt: skip
        found.append(reader.ask(record, stored, own))
    return reader.in_order(found)


def words(question: Question) -> tuple[str, str, str]:
    return tuple(
        spoken(each.words, ENGLISH) for each in (question.mine, question.base, question.theirs)
    )


@pytest.mark.parametrize("own_side", [0, 1])
def test_a_text_is_asked_with_both_sides_where_each_belongs(own_side):
    base = start()
    node = at(base, 0, 0, 0)
    mine = apply(base, SetCell(node, "zh", Cell("学校宜建立节能小组。"))).document
    theirs = apply(base, SetCell(node, "zh", Cell("学校可建立节能小组。"))).document
    (question,) = asked(base, mine, theirs, own_side)
    said = ("学校宜建立节能小组。", "学校可建立节能小组。")
    assert (words(question)[0], words(question)[2]) == said[:: 1 if own_side == 0 else -1]
    assert words(question)[1] == "学校建立节能小组并公布结果。"
    authors = ("王", "李")[:: 1 if own_side == 0 else -1]
    assert (question.mine.author, question.theirs.author) == authors
    assert (question.place, question.title, question.chapter_title) == ("1.1", "组织", "1 要求")
    assert (question.language, question.open, question.answered) == ("zh", True, "")
    decided = replace(
        question, record=replace(question.record, chosen=answer(question, "theirs").chosen)
    )
    assert decided.answered == "theirs"


def test_what_one_deleted_and_what_both_moved_is_said_in_words():
    base = start()
    first, second, third = (at(base, 0, 0, each) for each in range(3))
    other = at(base, 0, 1)
    mine = apply(base, Remove(first), Place(second, other, "z")).document
    theirs = apply(
        base, SetCell(first, "zh", Cell("学校应建立小组。")), Place(second, at(base, 1), "b")
    ).document
    deleted, moved = sorted(asked(base, mine, theirs), key=lambda each: each.record.kind)
    assert words(deleted) == ("(deleted)", "学校建立节能小组并公布结果。", "学校应建立小组。")
    assert words(moved)[0].startswith("after 1.2")
    assert words(moved)[1].startswith("after 1.1")
    assert "2" in words(moved)[2]
    assert third in base


def test_what_was_deleted_and_edited_shows_every_language_that_changed():
    base = start()
    clause, text = at(base, 0, 0), at(base, 0, 0, 0)
    mine = apply(base, Remove(clause)).document
    theirs = apply(
        base,
        SetCell(text, "en", Cell("The school has a team.")),
        SetCell(text, "de", Cell("Die Schule schweigt.")),
    ).document
    (question,) = asked(base, mine, theirs)
    gone, before, after = words(question)
    assert gone == "(deleted)"
    for was, now in (
        ("The school has an energy team and publishes results.", "The school has a team."),
        (
            "Die Schule hat ein Energieteam und veröffentlicht Ergebnisse.",
            "Die Schule schweigt.",
        ),
    ):
        assert was in before
        assert now in after
    assert "第二段。" not in before + after, "the language of the program is as it was"
    assert "English" in before, "said, since it is not that of the program"
    assert question.theirs.marked
    assert question.base.marked
    assert not question.mine.marked


def test_cells_of_a_deleted_row_show_what_changed():
    base = small_standard()
    row = next(each for each in base.walk() if each.kind == "row")
    cell = next(each for each in base.children_of(row.id) if each.text("zh"))
    mine = apply(base, SetCell(cell.id, "zh", Cell("每月五次"))).document
    theirs = apply(base, Remove(row.id)).document
    (question,) = asked(base, mine, theirs)
    assert cell.text("zh") in words(question)[1]
    assert "每月五次" in words(question)[0]


def test_a_branch_of_which_only_a_setting_changed_does_not_read_alike():
    base = small_standard()
    annex = next(node for node in base.walk() if node.kind == "annex")
    changed = SetPayload(annex.id, replace(annex.payload, normative=not annex.payload.normative))
    mine = apply(base, Remove(annex.id)).document
    (question,) = asked(base, mine, apply(base, changed).document)
    assert words(question)[1] != words(question)[2]


def test_what_moved_is_there_whole():
    base = start()
    second, other = at(base, 0, 0, 1), at(base, 0, 1)
    mine = apply(base, Place(second, other, "z")).document
    theirs = apply(base, Place(second, at(base, 1), "b")).document
    reader = Questions(mine, "zh")
    assert reader.whole(second, "zh") == "第二段。"
    assert reader.whole(at(base, 0), "en").split("\n")[:2] == ["Requirements", "Organisation"]
    assert asked(base, mine, theirs)[0].record.kind == "place"


def test_fields_kinds_and_comments_are_said_in_words():
    base = small_standard()
    annex = next(node for node in base.walk() if node.kind == "annex")
    comment = Comment(
        id="c", document=base.id, number="DE-014", anchor=Anchor(node=annex.id), text="改。"
    )
    reader = Questions(base, "de", [comment])

    def ask(kind, field, was, one, two, node=annex.id):
        made = decision(node, kind, field, was, (one, two), 0)
        return words(reader.ask(recorded(made, base.id, SIDES, annex.kind), made, 0))

    assert ask("field", "normative", None, True, False) == ("yes", "(nothing)", "no")
    assert ask("field", "width_mm", 1.0, 1.5, "")[0] == "1,5"
    assert ask("lead", "", "zh", "en", "de") == ("English", "Chinese", "German")
    answers = (("accepted", "gut", ""), ("not_accepted", "", ""))
    assert ask("comment", "", None, *answers, node="c") == ("accepted: gut", "open", "not accepted")
    made = decision("c", "comment", "", None, answers, 0)
    question = reader.ask(recorded(made, base.id, SIDES, ""), made, 0)
    assert (question.place, question.node, question.words) == ("DE-014", annex.id, "改。")


def test_several_are_decided_by_chapter_by_person_and_all():
    base = start()
    places = [at(base, 0, 0, 0), at(base, 0, 1, 0), at(base, 1, 0)]
    mine = apply(base, *(SetCell(each, "zh", Cell("学校宜如此。")) for each in places)).document
    theirs = apply(base, *(SetCell(each, "zh", Cell("学校可如此。")) for each in places)).document
    questions = asked(base, mine, theirs)
    chapter, persons, whole = list(several(questions, questions[0]))
    counts = [[len(answers) for _, answers in group] for group in (chapter, persons, whole)]
    assert counts == [[2, 2], [3, 3], [3, 3]]
    said = [ENGLISH(each) for each, _ in (*chapter, *persons)]
    assert said[0] == "1 要求: all mine (2)"
    assert said[-1] == "Everything by 李 (3)"
    (_, by_li) = persons[1]
    assert [each.chosen for each in by_li] == [answer(each, "theirs").chosen for each in questions]
    assert isinstance(whole[0][0], Message)
    alone = [replace(each, record=replace(each.record, chosen="both")) for each in questions]
    assert list(several(alone, None)) == []


def test_comments_that_wait_at_a_place_are_named():
    base = start()
    node = at(base, 0, 0, 0)
    comments = [
        Comment(id="a", document=base.id, number="DE-001", anchor=Anchor(node=node)),
        Comment(
            id="b", document=base.id, number="DE-002", anchor=Anchor(node=node), decision="noted"
        ),
        Comment(id="c", document=base.id, number="DE-003", anchor=Anchor(node=base.id)),
    ]
    made = decision(node, "text", "zh", None, (Cell("一"), Cell("二")), 0)
    question = Questions(base, "zh", comments).ask(recorded(made, base.id, SIDES, ""), made, 0)
    assert question.comments == ("DE-001",)


def test_what_only_one_of_two_documents_has_was_not_deleted():
    base = start()
    node = base.nodes[at(base, 0, 0, 0)]
    reader = Questions(base, "zh")
    cases = {"only in the other one": (None, (node,)), "only in yours": ((node,), None)}
    for what, sides in cases.items():
        made = decision(node.id, "deleted", "", None, sides, 0)
        shown = recorded(made, base.id, SIDES, node.kind)
        own = [each.version for each in shown.alternatives].index(SIDES[0].version)
        stored = made if own == 0 else replace(made, alternatives=sides[::-1], shown=1)
        question = reader.ask(shown, stored, own)
        assert ENGLISH(question.what) == what
        assert "(not there)" in words(question)
        assert node.text("zh") in words(question)
