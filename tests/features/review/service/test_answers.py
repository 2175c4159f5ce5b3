"""Answers of reviewers: merged by ids, in whatever order they come."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.payloads.review import Anchor, Comment, Recipient
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import RemoveDocument
from curriculum_studio.features.review.service.answers import Answers
from curriculum_studio.features.sharing.formats.package import (
    Package,
    PackedAnswer,
    PackedDocument,
    PackedRound,
    write_package,
)
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.i18n import StudioError, finish, message
from tests.helpers.asked import ASKED, LABEL


def texts(desk):
    return {each.number: each.text for each in desk.comments}


def begun(desk, receiver) -> str:
    """A round whose copy somebody has opened."""
    round_ = desk.begin()
    receiver.open(desk.send(round_))
    return round_


def test_an_answer_comes_in_as_one_step_and_is_noted_in_the_round(desk, li):
    round_ = begun(desk, li)
    li.say(3, "人员不够。", kind="technical", proposal="专（兼）职人员", replaces=True)
    second = li.say(5, "写法不一致。", kind="editorial")
    li.reviewing.reply(second.id, "第六条也是。")
    preview = desk.preview(li.answer("第二幼儿园"))
    assert (preview.organisation, preview.asked) == ("第二幼儿园", True)
    assert preview.counts() == {"new": 2, "changed": 0, "same": 0, "older": 0, "withdrawn": 0}
    assert preview.places() == {"attached": 2, "changed": 0, "orphan": 0}
    assert desk.comments == []
    assert desk.answers.take(preview) == 2
    first, second = desk.comments
    assert (first.number, second.number) == ("B-001", "B-002")
    assert {each.round for each in desk.comments} == {round_}
    assert (first.type, first.proposal, first.replaces) == ("technical", "专（兼）职人员", True)
    assert [each.text for each in second.replies] == ["第六条也是。"]
    assert second.replies[0].organisation == "第二幼儿园"
    asked = desk.recipient(round_, "第二幼儿园")
    assert (asked.answered, asked.without_comments) == ("2026-05-06", False)
    assert desk.rounds.standing(round_).answered == 1
    desk.session.undo()
    assert desk.comments == []
    assert not desk.recipient(round_, "第二幼儿园").answered
    desk.session.redo()
    assert desk.reviewing.accept(first.id, by="组长")
    assert "专（兼）职人员" in desk.opened.node_text(3)


def test_a_second_answer_updates_and_shows_what_was_withdrawn(desk, li):
    begun(desk, li)
    first = li.say(3, "人员不够。")
    gone = li.say(4, "这条不要了。")
    desk.take(li.answer("第一幼儿园"))
    desk.reviewing.decide(first.id, "noted", "见第5章。", by="组长")
    desk.reviewing.reply(first.id, "我们再看。")
    li.reviewing.revise(first.id, text="人手不够。")
    li.reviewing.withdraw(gone.id)
    li.say(5, "另一条。")
    again = li.answer("第一幼儿园")
    preview = desk.preview(again)
    assert preview.counts() == {"new": 1, "changed": 1, "same": 0, "older": 0, "withdrawn": 1}
    assert desk.answers.take(preview) == 2
    assert texts(desk) == {"A-001": "人手不够。", "A-002": "这条不要了。", "A-003": "另一条。"}
    assert [each.number for each in desk.comments if "withdrawn" in dict(each.kept)] == ["A-002"]
    with pytest.raises(StudioError, match="papers quote it"):
        desk.reviewing.revise(first.id, text="人手足够。")
    kept = desk.reviewing.comment(first.id)
    assert (kept.decision, kept.reason, kept.decided_by) == ("noted", "见第5章。", "组长")
    assert len(kept.replies) == 1
    assert desk.preview(again).counts()["same"] == 2
    before = desk.session.undo_state
    assert desk.take(again) == 0
    assert desk.session.undo_state == before
    li.session.undo()  # the other comment, and then what was withdrawn comes back
    li.session.undo()
    desk.take(li.answer("第一幼儿园"))
    withdrawn = [each.number for each in desk.comments if "withdrawn" in dict(each.kept)]
    assert withdrawn == ["A-003"]


def test_a_copy_that_was_deleted_and_opened_again_is_the_same(desk, li):
    round_ = desk.begin()
    sent = desk.send(round_)
    li.open(sent)
    first = li.say(3, "人员不够。")
    desk.take(li.answer("第一幼儿园"))
    li.session.remove(li.id, LABEL)
    li.open(sent)
    li.reviewing.revise(first.id, text="人手不够。")
    preview = desk.preview(li.answer("第一幼儿园"))
    assert preview.counts()["changed"] == 1
    assert not preview.ignored


def test_nothing_to_say_is_an_answer_too(desk, li):
    round_ = begun(desk, li)
    silent = li.answer("第一幼儿园", no_comments=True)
    assert desk.take(silent) == 0
    asked = desk.recipient(round_, "第一幼儿园")
    assert (asked.answered, asked.without_comments) == ("2026-05-06", True)
    li.say(3, "还是有一条。")
    desk.take(li.answer("第一幼儿园"))
    assert not desk.recipient(round_, "第一幼儿园").without_comments
    desk.take(silent)
    assert not desk.recipient(round_, "第一幼儿园").without_comments


def test_a_body_that_nobody_asked_is_counted_as_it_is_or_as_another(desk, li):
    round_ = begun(desk, li)
    li.say(3, "人员不够。")
    content = li.answer("市第一幼儿园")
    preview = desk.preview(content)
    assert (preview.organisation, preview.asked) == ("市第一幼儿园", False)
    assert desk.answers.bodies(preview) == (*(e.organisation for e in ASKED), "市第一幼儿园")
    desk.take(content, organisation="第一幼儿园")
    assert desk.comments[0].organisation == "第一幼儿园"
    assert desk.recipient(round_, "第一幼儿园").answered
    # The next answer of the same copy counts as that one without asking again.
    li.reviewing.revise(li.opened.comments[0].id, text="人手不够。")
    assert desk.preview(li.answer("市第一幼儿园")).organisation == "第一幼儿园"


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ({"organisation": " 第一 幼儿园"}, "第一幼儿园"),
        ({"organisation": "第三幼儿园"}, "第三幼儿园"),
        ({"organisation": "de"}, "Germany"),
        ({"organisation": "DIN", "prefix": "DE"}, "Germany"),
    ],
)
def test_bodies_are_told_apart_by_every_character(desk, li, said, body):
    li.open(desk.send(desk.begin()))
    li.say(3, "人员不够。")
    assert desk.preview(li.answer(**said)).organisation == body


def test_places_are_found_changed_or_gone(desk, li):
    begun(desk, li)
    for at in (3, 4, 5):
        li.say(at, f"第{at}条。")
    desk.session.edit(
        desk.id,
        (
            SetCell(desk.opened.node(4).id, "zh", Cell("整句换了。")),
            Remove(desk.opened.node(5).id),
        ),
        LABEL,
    )
    preview = desk.preview(li.answer("第一幼儿园"))
    assert preview.places() == {"attached": 1, "changed": 1, "orphan": 1}
    assert desk.answers.take(preview) == 3


def test_answers_that_belong_elsewhere_are_told(desk, li, tmp_path, stack):
    round_ = begun(desk, li)
    li.say(3, "人员不够。")
    content = li.answer("第一幼儿园")
    package = finish(read_package(content, "x"))
    with pytest.raises(StudioError) as told:
        Answers(li.session, li.reviewing).preview(package)
    assert "yourself" in told.value.what.source
    desk.session.apply((RemoveDocument(round_),), LABEL)
    with pytest.raises(StudioError) as told:
        desk.preview(content)
    assert "review round" in told.value.what.source
    desk.session.apply((RemoveDocument(desk.id),), LABEL)
    with pytest.raises(StudioError) as told:
        desk.preview(content)
    assert "document of this answer" in told.value.what.source


def forged(content, **changed) -> bytes:
    package = finish(read_package(content, "x"))
    return finish(write_package(replace(package, **changed)))


def test_forged_answers_are_refused_or_left_aside(desk, li, tmp_path, stack):
    begun(desk, li)
    own = li.say(3, "人员不够。")
    content = li.answer("第一幼儿园")
    packed = finish(read_package(content, "x"))
    theirs = desk.reviewing.add(desk.id, Anchor(), "组里自己的。", organisation="第二幼儿园")
    text_of = {each.id: each.text("zh") for each in desk.opened.document.walk()}

    # A comment of somebody else, and a decision, are left aside.
    (said,) = packed.comments
    decided = replace(said, decision="accepted", reason="好", done_version="draft")
    foreign = replace(said, id=theirs.id, text="改了别人的。")
    preview = desk.preview(forged(content, comments=(decided, foreign)))
    assert len(preview.ignored) == 2
    desk.answers.take(preview)
    assert desk.reviewing.comment(theirs.id) == theirs
    taken = desk.reviewing.comment(own.id)
    assert (taken.decision, taken.done_version, taken.text) == ("", "", said.text)

    # Comments of another document, or the same one twice, are refused.
    for comments in ((replace(said, document="x" * 26),), (said, said)):
        with pytest.raises(StudioError):
            desk.preview(forged(content, comments=comments))

    # An answer with a text in it is none.
    text = desk.handing_on.pack((desk.id,), history=False)
    for more in (
        {"documents": text.documents, "versions": text.versions},
        {"versions": text.versions},
        {"answer": None},
        {"round": None},
    ):
        with pytest.raises(StudioError) as told:
            finish(read_package(forged(content, **more), "x"))
        assert "damaged" in told.value.what.source
    assert {e.id: e.text("zh") for e in desk.opened.document.walk()} == text_of


def test_a_damaged_answer_is_told(desk, li):
    li.open(desk.send(desk.begin()))
    li.say(3, "人员不够。")
    content = li.answer("第一幼儿园")
    for broken in (content[:-200], content[:40], content.replace(b"PK\x01\x02", b"PK\x01\x03", 1)):
        with pytest.raises(StudioError) as told:
            finish(read_package(broken, "x"))
        assert told.value.remedy == message("Package", "Ask for the file once more.")


# --- any order --------------------------------------------------------------------------------

BODIES = ("第一幼儿园", "第二幼儿园", "Germany")
WORDS = ("不清楚。", "人员不够。", "建议删去。", "写法不一致。")


def answers_of(desk, round_, spoken):
    """Answers as packages: of each body a few, each with some of its comments in some words."""
    line = desk.rounds.line(round_)
    sent = PackedRound(round_, line.title, line.payload.version)
    made = []
    for at, (body, rounds) in enumerate(spoken):
        for day, said in enumerate(rounds, 1):
            comments = tuple(
                Comment(
                    id=f"{at}{clause}".rjust(26, "c"),
                    document=desk.id,
                    anchor=desk.opened.anchor(clause),
                    text=WORDS[word],
                    time=f"2026-05-0{at + 1}T08:{clause:02}:00+00:00",
                    organisation=body,
                )
                for clause, word in sorted(said.items())
            )
            answer = PackedAnswer(
                f"copy{at}", body, time=f"2026-05-{10 + day}T00:00:00+00:00",
                no_comments=not comments,
            )  # fmt: skip
            document = PackedDocument(desk.id, "standard", {}, sent.version)
            made.append(Package((document,), (), purpose="answer", round=sent, answer=answer,
                                comments=comments))  # fmt: skip
    return made


said_once = st.dictionaries(st.integers(1, 4), st.integers(0, 3), max_size=3)
spoken = st.tuples(*(st.tuples(st.just(b), st.lists(said_once, max_size=2)) for b in BODIES))


def standing_of(desk, round_):
    """All that is left after answers were taken, without the days on which that happened."""
    found = {}
    for each in desk.comments:
        kept = tuple(sorted(each.kept))
        found[each.id] = replace(each, kept=kept, number="")
    return found, desk.payload(round_)


@given(spoken=spoken, data=st.data())
@settings(
    max_examples=settings.default.max_examples,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_answers_come_to_the_same_in_any_order(desk, spoken, data):
    round_ = desk.begin()
    made = answers_of(desk, round_, spoken)
    shuffled = data.draw(st.permutations(made))
    repeated = data.draw(st.lists(st.sampled_from(made), max_size=2)) if made else []
    decided = data.draw(st.sampled_from(["", "noted", "accepted"]))
    results = []
    for order in (made, [*shuffled, *repeated]):
        given = {}
        ruled = ""
        for at, package in enumerate(order):
            desk.answers.take(desk.answers.preview(package))
            for each in desk.comments:
                assert given.setdefault(each.id, each.number) == each.number
            if decided and at == 0:
                for each in desk.comments[:1]:
                    ruled = each.id
                    desk.reviewing.decide(ruled, decided, "因为。", by="组长")
        numbers = [each.number for each in desk.comments]
        assert len(set(numbers)) == len(numbers)
        assert {each.round for each in desk.comments} <= {round_}
        assert [each.id for each in desk.comments if each.decision] == [ruled][: bool(ruled)]
        results.append(standing_of(desk, round_))
        while desk.comments or desk.payload(round_).answers:
            desk.session.undo()
    (forward, noted), (other, noted_too) = results
    assert noted == noted_too
    assert forward.keys() == other.keys()
    for identity, comment in forward.items():
        there = other[identity]
        assert undecided(comment) == undecided(there)


def undecided(comment):
    return replace(comment, decision="", reason="", decided_by="", decided_at="")


def test_numbers_do_not_depend_on_who_answers_first(desk):
    round_ = desk.begin()
    spoken = ((BODIES[0], [{1: 0, 2: 1}]), (BODIES[1], [{1: 2}]), (BODIES[2], [{3: 3}]))
    seen = set()
    for order in itertools.permutations(answers_of(desk, round_, spoken)):
        for package in order:
            desk.answers.take(desk.answers.preview(package))
        seen.add(tuple(sorted((each.id, each.number) for each in desk.comments)))
        for _ in order:
            desk.session.undo()
    assert len(seen) == 1
    assert {number for _, number in seen.pop()} == {"A-001", "A-002", "B-001", "DE-001"}


def test_the_prefix_that_a_body_gives_itself_is_used(desk, li):
    round_ = desk.begin()
    asked = (*ASKED[1:], Recipient(organisation="第一幼儿园"))
    desk.rounds.correct(round_, "第一轮", replace(desk.payload(round_), recipients=asked))
    li.open(desk.send(round_))
    li.say(3, "人员不够。")
    desk.take(li.answer("第一幼儿园", prefix="yy"))
    assert desk.comments[0].number == "YY-001"


def test_a_form_that_we_wrote_comes_back_without_changing_what_was_answered(desk, li):
    """The words that we put into its cells are not those of whoever commented."""
    round_ = begun(desk, li)
    li.say(3, "人员不够。")
    content = li.answer("第一幼儿园")
    desk.take(content)
    before = desk.comments
    form = desk.opened.exports.iso(desk.id, "zh", chosen=before)
    desk.opened.take(form, "ISO.docx", round_=round_)
    (after,) = desk.comments
    assert dict(after.kept).keys() == {"copy", "said"}
    li.reviewing.revise(after.id, text="人手不够。")
    preview = desk.preview(li.answer("第一幼儿园"))
    assert (preview.counts()["changed"], preview.ignored) == (1, ())
