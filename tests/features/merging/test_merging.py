"""Two offices work on one document and put it together by exchange files."""

import io
import zipfile
from dataclasses import replace

import msgspec
import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import Remove, SetCell, SetPayload, apply
from curriculum_studio.core.merge.decision_record import read
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.core.tree import fresh_paragraph, inserted_after
from curriculum_studio.core.versions import branches_of
from curriculum_studio.features.merging.service import State
from curriculum_studio.features.sharing.model import (
    outgoing,
    outgoing_versions,
)
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError
from tests.features.sharing.test_packages import LABEL
from tests.helpers.documents import nested, small_standard, small_unit
from tests.helpers.offices import text, write


def four_each(shared):
    """Each office makes four edits; one is in the same sentence."""
    wang, li, standard, texts = shared
    write(wang, standard, texts[0], "每季度末检查一次。")
    write(wang, standard, texts[1], "库房应上锁。")
    added = fresh_paragraph().with_cell("zh", Cell("培训记录应归档。"))
    document = wang.session.document(standard)
    wang.session.edit(standard, (inserted_after(document, texts[2], added),), LABEL)
    write(wang, standard, texts[3], "王：每学期至少一次。")
    write(li, standard, texts[4], "宜公布结果。")
    li.session.edit(standard, (Remove(texts[5]),), LABEL)
    write(li, standard, texts[6], "应有专人负责。")
    write(li, standard, texts[3], "李：每月至少两次，并作记录。")
    return added.id


def test_six_of_seven_by_itself_and_one_to_decide(shared):
    wang, li, standard, texts = shared
    added = four_each(shared)
    before = wang.session.document(standard)
    package, (incoming,) = wang.receive(li.send(standard))
    assert incoming.relation is PackageRelation.BOTH
    assert (incoming.plan.automatic, len(incoming.plan.decisions)) == (6, 1)
    assert (incoming.plan.theirs, incoming.plan.fitting) == (4, 3)
    assert incoming.plan.deleted == (0, 1)
    assert wang.session.document(standard) is before, "comparing writes nothing"
    taken = wang.handing_on.take(package, (incoming,))
    assert (taken.fitting, taken.waiting) == (3, 1)
    assert len(wang.session.entries()) == 1, "no second document"
    merged = wang.session.document(standard)
    assert added in merged
    assert texts[5] not in merged
    assert text(wang, standard, texts[0]) == "每季度末检查一次。"
    assert text(wang, standard, texts[6]) == "应有专人负责。"
    (waiting,) = wang.workspace.decisions.of(standard)
    assert waiting.node == texts[3]
    assert {each.author for each in waiting.alternatives} == {"wang", "主题 2026-11-28"}
    (newest, *_) = wang.workspace.versions.versions(standard)
    assert (newest.reason, len(newest.parents)) == ("merge", 2)
    assert wang.workspace.versions.heads(standard) == (newest.id,)


def test_taken_twice_is_nothing_new_and_undo_lets_it_be_taken_again(shared):
    wang, li, standard, _ = shared
    four_each(shared)
    before, heads = wang.session.document(standard), wang.workspace.versions.heads(standard)
    sent = li.send(standard)
    assert wang.take(sent) == [PackageRelation.BOTH]
    merged = wang.session.document(standard)
    assert wang.take(sent) == [PackageRelation.OLDER]
    assert wang.session.document(standard).nodes == merged.nodes
    assert len(wang.session.entries()) == 1
    wang.session.undo()
    assert wang.session.document(standard).nodes == before.nodes
    assert wang.workspace.decisions.of(standard) == []
    (own,) = wang.workspace.versions.heads(standard)
    assert wang.workspace.versions.document_at(own).nodes == before.nodes
    assert wang.workspace.versions.record(own).info.parents == heads
    assert wang.take(sent) == [PackageRelation.BOTH]
    assert wang.session.document(standard).nodes == merged.nodes
    assert len(wang.workspace.decisions.of(standard)) == 1


def exchanged(wang, li, document) -> None:
    """Each takes what the other one has sent."""
    from_wang, from_li = wang.send(document), li.send(document)
    wang.take(from_li)
    li.take(from_wang)


def test_both_offices_come_to_the_same_text(shared):
    wang, li, standard, _ = shared
    four_each(shared)
    exchanged(wang, li, standard)
    assert wang.session.document(standard).nodes == li.session.document(standard).nodes
    ids = [[each.id for each in desk.workspace.decisions.of(standard)] for desk in (wang, li)]
    assert ids[0] == ids[1] != []
    assert li.take(wang.send(standard))[0] in {PackageRelation.SAME, PackageRelation.NEWER}


def test_a_decision_is_one_step_with_what_it_changes(shared):
    wang, li, standard, texts = shared
    four_each(shared)
    wang.take(li.send(standard))
    shown = text(wang, standard, texts[3])
    (waiting,) = wang.workspace.decisions.of(standard)
    merging = wang.handing_on._merging
    mine = merging.own_side(waiting)
    for at, wanted in ((mine, "王：每学期至少一次。"), (1 - mine, "李：每月至少两次，并作记录。")):
        merging.decide(waiting, ("first", "second")[at])
        assert text(wang, standard, texts[3]) == wanted
        (decided,) = wang.workspace.decisions.of(standard)
        assert (decided.chosen, decided.decided_by) == (("first", "second")[at], "wang")
        wang.session.undo()
        assert text(wang, standard, texts[3]) == shown
        assert wang.workspace.decisions.of(standard) == [waiting]
    merging.decide(waiting, "both")
    assert all(each in text(wang, standard, texts[3]) for each in ("每学期", "每月"))


@pytest.mark.parametrize(
    ("prefer", "wanted"),
    [("mine", "王：每学期至少一次。"), ("theirs", "李：每月至少两次，并作记录。")],
)
def test_who_says_which_side_counts_has_nothing_to_decide(shared, prefer, wanted):
    wang, li, standard, texts = shared
    four_each(shared)
    package, incoming = wang.receive(li.send(standard))
    assert wang.handing_on.take(package, incoming, prefer).waiting == 0
    assert text(wang, standard, texts[3]) == wanted
    assert [bool(each.chosen) for each in wang.workspace.decisions.of(standard)] == [True]


def test_what_goes_out_without_persons_changes_no_persons(shared):
    wang, li, standard, texts = shared
    document = wang.session.document(standard)
    comment = Comment(id="c", document=standard, author="张三", organisation="甲园", text="好。")
    wang.session.apply((SetComment(None, comment),), LABEL)
    assert li.take(wang.send(standard)) == [PackageRelation.NEWER]
    assert li.workspace.comments.get("c").author == "", "comments come with a newer one"
    write(wang, standard, texts[0], "王")
    write(li, standard, texts[1], "李")
    said = li.workspace.comments.get("c")
    other = Comment(id="d", document=standard, organisation="乙园", text="不好。")
    answered = replace(said, decision="accepted")
    li.session.apply((SetComment(said, answered), SetComment(None, other)), LABEL)
    assert wang.take(li.send(standard)) == [PackageRelation.BOTH]
    own = wang.workspace.comments.get("c")
    assert (own.author, own.decision) == ("张三", "accepted")
    assert wang.workspace.comments.get("d").text == "不好。"
    assert wang.session.document(standard).title("zh") == document.title("zh")
    wang.session.undo()
    assert wang.workspace.comments.get("c") == comment
    assert wang.workspace.comments.get("d") is None


def test_half_a_file_is_refused_and_nothing_is_changed(shared):
    wang, li, standard, _ = shared
    four_each(shared)
    before, heads = wang.session.document(standard), wang.workspace.versions.heads(standard)
    sent = li.send(standard)
    with pytest.raises(StudioError):
        wang.take(sent[: len(sent) // 2])
    assert wang.session.document(standard) is before
    assert wang.workspace.versions.heads(standard) == heads
    assert wang.workspace.decisions.of(standard) == []


@pytest.mark.no_cover
def test_second_exchange_comes_from_the_merged_state(shared):
    wang, li, standard, texts = shared
    four_each(shared)
    exchanged(wang, li, standard)
    for desk in (wang, li):
        (waiting,) = desk.workspace.decisions.of(standard)
        merging = desk.handing_on._merging
        merging.decide(waiting, "first")
    write(wang, standard, texts[7], "王又改了一处。")
    write(li, standard, texts[8], "李又改了一处。")
    package, (incoming,) = wang.receive(li.send(standard))
    assert (incoming.plan.theirs, incoming.plan.decisions) == (1, ()), "what was merged is settled"
    wang.handing_on.take(package, (incoming,))
    assert li.take(wang.send(standard)) == [PackageRelation.NEWER]
    assert wang.session.document(standard).nodes == li.session.document(standard).nodes


def test_persons_who_were_left_out_are_no_change(desks):
    wang, li = desks
    node = nested("meeting", text={"zh": "会议"}, present=["甲园；张三", "乙园；李四"])
    asked = [{"organisation": "甲园", "contact": "张三"}]
    held = read_nested(nested("review_round", node, text={"zh": "第一轮"}, recipients=asked), "m")
    meeting = held.children_of(held.id)[0].id
    wang.session.add(held, LABEL)
    li.take(wang.send(held.id))
    more = replace(held.nodes[meeting].payload, present=("甲园；张三", "乙园；李四", "丙园；王五"))
    wang.session.edit(held.id, (SetPayload(meeting, more),), LABEL)
    write(li, held.id, held.id, "第一轮（补）")
    package, (incoming,) = wang.receive(li.send(held.id))
    assert (incoming.plan.theirs, incoming.plan.fitting, incoming.plan.decisions) == (1, 1, ())
    wang.handing_on.take(package, (incoming,))
    now = wang.session.document(held.id)
    assert now.root.text("zh") == "第一轮（补）"
    assert now.nodes[meeting].payload == more
    assert now.root.payload.recipients == held.root.payload.recipients


# --- both decide the same place ---------------------------------------------------------------


def answers_of(desk, document):
    """Return what is decided: the choice, and the text that it stands for."""
    found = []
    for each in desk.workspace.decisions.of(document):
        value = {"first": 0, "second": 1}.get(each.chosen)
        said = None if value is None else read(each).alternatives[value]
        found.append((each.node, each.chosen, said.text if isinstance(said, Cell) else said))
    return sorted(found, key=str)


def two_answers(shared, one, two):
    """Both offices merge, decide the same place, and exchange what they decided."""
    wang, li, standard, texts = shared
    four_each(shared)
    exchanged(wang, li, standard)
    for desk, (chosen, wish) in ((wang, one), (li, two)):
        (waiting,) = desk.workspace.decisions.of(standard)
        desk.handing_on._merging.decide(waiting, chosen, wish and Cell(wish))
    exchanged(wang, li, standard)
    assert wang.session.document(standard).nodes == li.session.document(standard).nodes
    assert answers_of(wang, standard) == answers_of(li, standard)
    return wang, li, standard, texts[3]


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.no_cover
def test_a_place_that_two_offices_decided_differently_is_open_again(shared, order):
    """Else the record said one thing and the text another one."""
    answers = (("first", ""), ("second", ""))[::order]
    wang, li, standard, place = two_answers(shared, *answers)
    (again,) = wang.workspace.decisions.of(standard)
    assert again.chosen == ""
    assert text(wang, standard, place) == read(again).alternatives[again.shown].text
    wang.handing_on._merging.decide(again, "second")
    assert li.take(wang.send(standard)) == [PackageRelation.NEWER]
    for desk in (wang, li):
        ((_, chosen, said),) = answers_of(desk, standard)
        assert (chosen, said) == ("second", text(desk, standard, place))


def test_two_offices_that_decided_alike_have_nothing_to_decide(shared):
    wang, _, standard, place = two_answers(shared, ("first", ""), ("first", ""))
    ((_, chosen, said),) = answers_of(wang, standard)
    assert (chosen, said) == ("first", text(wang, standard, place))


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.no_cover
def test_an_answer_of_ones_own_against_another_one_is_a_new_decision(shared, order):
    answers = (("second", ""), ("anew", "每月一次，并作记录。"))[::order]
    wang, li, standard, place = two_answers(shared, *answers)
    (open_,) = [each for each in wang.workspace.decisions.of(standard) if not each.chosen]
    words = {each.text for each in read(open_).alternatives}
    assert "每月一次，并作记录。" in words
    (old,) = [each for each in wang.workspace.decisions.of(standard) if each.chosen]
    shown = text(wang, standard, place)
    assert shown == read(open_).alternatives[open_.shown].text
    assert (old.chosen == "anew") == (shown == "每月一次，并作记录。"), (
        "the record says what is shown"
    )
    li.handing_on._merging.decide(open_, "first")
    assert wang.take(li.send(standard)) == [PackageRelation.NEWER]
    assert all(each.chosen for each in wang.workspace.decisions.of(standard))


@pytest.mark.no_cover
def test_a_branch_that_one_office_kept_and_the_other_one_let_go_is_open_again(shared):
    wang, li, standard, texts = shared
    wang.session.edit(standard, (Remove(texts[1]),), LABEL)
    write(li, standard, texts[1], "幼儿园应当每月检查。")
    exchanged(wang, li, standard)
    (waiting,) = wang.workspace.decisions.of(standard)
    away = ("first", "second")[read(waiting).alternatives.index(None)]
    wang.handing_on._merging.decide(waiting, away)
    li.handing_on._merging.decide(waiting, "second" if away == "first" else "first")
    assert texts[1] not in wang.session.document(standard)
    exchanged(wang, li, standard)
    assert wang.session.document(standard).nodes == li.session.document(standard).nodes
    assert text(wang, standard, texts[1]) == "幼儿园应当每月检查。"
    (again,) = wang.workspace.decisions.of(standard)
    assert again.chosen == ""


# --- comments ---------------------------------------------------------------------------------


def with_comment(shared, **more):
    """Both offices have a comment."""
    wang, li, standard, texts = shared
    anchor = Anchor(node=texts[0], language="zh")
    comment = Comment(
        id="c", document=standard, number="DE-001", anchor=anchor, text="改。", **more
    )
    wang.session.apply((SetComment(None, comment),), LABEL)
    li.take(wang.send(standard))
    return wang, li, standard


def answer(desk, decision, reason, who=""):
    own = desk.workspace.comments.get("c")
    now = replace(own, decision=decision, reason=reason, decided_by=who)
    desk.session.apply((SetComment(own, now),), LABEL)


def decided(desk):
    own = desk.workspace.comments.get("c")
    return own.decision, own.reason, own.decided_by


def test_a_comment_that_two_offices_decided_differently_waits_for_somebody(shared):
    wang, li, standard = with_comment(shared)
    answer(wang, "accepted", "有理。", "王")
    answer(li, "not_accepted", "费用太高。", "李")
    from_wang, from_li = wang.send(standard), li.send(standard)
    package, (incoming,) = wang.receive(from_li)
    assert [each.kind for each in incoming.plan.decisions] == ["comment"]
    assert wang.handing_on.take(package, (incoming,)).waiting == 1
    li.take(from_wang)
    assert decided(wang)[:2] == decided(li)[:2], "both show the same"
    (waiting,), (theirs,) = (desk.workspace.decisions.of(standard) for desk in (wang, li))
    assert (waiting.id, waiting.node) == (theirs.id, "c")
    alternatives = read(waiting).alternatives
    assert {each[:2] for each in alternatives} == {
        ("accepted", "有理。"),
        ("not_accepted", "费用太高。"),
    }
    at = next(at for at, each in enumerate(alternatives) if each[0] == "not_accepted")
    for chosen in (("first", "second")[at], ("second", "first")[at]):
        wang.handing_on._merging.decide(waiting, chosen)
        said = alternatives[0 if chosen == "first" else 1]
        assert decided(wang)[:2] == said[:2]
        wang.session.undo()
    wang.handing_on._merging.decide(waiting, "both")
    assert set(decided(wang)[1].split("\n")) == {"有理。", "费用太高。"}
    wang.session.undo()
    wang.handing_on._merging.decide(waiting, "anew", "下次会议再议。")
    assert decided(wang)[1] == "下次会议再议。"
    assert li.take(wang.send(standard)) == [PackageRelation.NEWER]
    assert decided(li)[1] == "下次会议再议。"
    assert all(each.chosen for each in li.workspace.decisions.of(standard))


@pytest.mark.parametrize("prefer", ["mine", "theirs"])
@pytest.mark.no_cover
def test_who_says_which_side_counts_has_no_comment_to_decide(shared, prefer):
    wang, li, standard = with_comment(shared)
    answer(wang, "accepted", "有理。", "王")
    answer(li, "not_accepted", "费用太高。", "李")
    package, incoming = wang.receive(li.send(standard))
    assert wang.handing_on.take(package, incoming, prefer).waiting == 0
    assert decided(wang)[0] == {"mine": "accepted", "theirs": "not_accepted"}[prefer]
    assert all(each.chosen for each in wang.workspace.decisions.of(standard))


def test_a_comment_that_only_the_other_office_decided_anew_is_decided_so(shared):
    """Ours stayed as it was, although only theirs had changed."""
    wang, li, standard = with_comment(shared, decision="accepted", reason="有理。")
    answer(li, "not_accepted", "费用太高。", "李")
    assert wang.take(li.send(standard)) == [PackageRelation.NEWER]
    assert decided(wang) == ("not_accepted", "费用太高。", "")
    assert wang.workspace.decisions.of(standard) == []


# --- no common state --------------------------------------------------------------------------


def test_without_a_common_state_all_that_differs_waits_and_nothing_changes(desks):
    wang, _ = desks
    own = small_standard()
    wang.session.add(own, LABEL)
    other = assembled(tree.copied(own.walk()))
    place = next(node for node in own.walk() if node.kind == "paragraph")
    copied = list(other.walk())[list(own.walk()).index(place)]
    other = apply(other, SetCell(copied.id, "zh", Cell("另一份写的。"))).document
    comment = Comment(id="c", document=other.id, anchor=Anchor(node=copied.id), text="看。")
    merging = wang.handing_on._merging
    plan = merging.plan_without_base(
        State(own, Records()), State(other, Records(comments=(comment,)))
    )
    assert (plan.edits, plan.automatic, len(plan.decisions)) == ((), 0, 1)
    (waiting,) = merging.carry_out(plan, "李", lambda: ("", ()))
    assert wang.session.document(own.id).nodes == own.nodes
    (came,) = wang.workspace.comments.of(own.id)
    assert came.anchor.node == place.id
    at = next(at for at, each in enumerate(waiting.alternatives) if each.author == "李")
    merging.decide(waiting, ("first", "second")[at])
    assert text(wang, own.id, place.id) == "另一份写的。"
    wang.session.undo()
    wang.session.undo()
    assert wang.workspace.comments.of(own.id) == wang.workspace.decisions.of(own.id) == []
    unit = small_unit()
    assert merging.plan_without_base(State(own, Records()), State(unit, Records())) is None


# --- files that are not what they should be ---------------------------------------------------


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def altered(parts):
    """A word in a state that somebody changed on the way."""
    return parts | {"states.jsonl": parts["states.jsonl"].replace("李：".encode(), "张：".encode())}


def newer(parts):
    """As a program writes it that this one does not know."""
    manifest = msgspec.json.decode(parts["manifest.json"])
    return parts | {"manifest.json": msgspec.json.encode(manifest | {"min_reader": 99})}


def gone(parts):
    """The states of one version are missing."""
    name = next(each for each in parts if each.startswith("nodes/"))
    return {each: content for each, content in parts.items() if each != name}


@pytest.mark.parametrize("spoilt", [altered, newer, gone])
@pytest.mark.no_cover
def test_a_spoilt_file_is_refused_with_a_sentence_and_nothing_is_changed(shared, spoilt):
    wang, li, standard, _ = shared
    four_each(shared)
    before, heads = wang.session.document(standard), wang.workspace.versions.heads(standard)
    versions = wang.workspace.versions.versions(standard)
    with pytest.raises(StudioError) as refused:
        wang.take(packed(spoilt(parts_of(li.send(standard)))))
    assert refused.value.safe is not None
    assert refused.value.remedy is not None
    assert wang.session.document(standard) is before
    assert wang.workspace.versions.heads(standard) == heads
    assert wang.workspace.versions.versions(standard) == versions
    assert wang.workspace.decisions.everywhere() == []


def test_a_file_of_another_document_is_no_merge(shared):
    wang, li, standard, _ = shared
    four_each(shared)
    other = small_unit()
    li.session.add(other, LABEL)
    before = wang.session.document(standard)
    assert wang.take(li.send(other.id)) == [PackageRelation.NEW]
    assert wang.session.document(standard) is before
    assert wang.workspace.decisions.everywhere() == []


def test_who_writes_on_meanwhile_is_not_overwritten(shared):
    """Comparing goes on beside the window; what it found counts only for what it looked at."""
    wang, li, standard, texts = shared
    four_each(shared)
    _, incoming = wang.receive(li.send(standard))
    assert wang.handing_on.is_current(incoming)
    write(wang, standard, texts[8], "刚写的一段。")
    assert not wang.handing_on.is_current(incoming)


def test_a_file_with_decisions_is_refused_by_programs_that_do_not_know_them(shared):
    wang, li, standard, _ = shared
    four_each(shared)
    assert msgspec.json.decode(parts_of(wang.send(standard))["manifest.json"])["format"] == 2
    wang.take(li.send(standard))
    manifest = msgspec.json.decode(parts_of(wang.send(standard))["manifest.json"])
    assert (manifest["format"], manifest["min_writer"]) == (3, 3)


def test_versions_go_out_under_the_ids_that_hashes_alone_tell(shared):
    """What both sides know is found without making a document of every version."""
    wang, li, standard, _ = shared
    versions = wang.workspace.versions
    comment = Comment(id="c", document=standard, author="张三", organisation="甲园", text="好。")
    wang.session.apply((SetComment(None, comment),), LABEL)
    four_each(shared)
    wang.take(li.send(standard))
    wang.send(standard)
    own = [versions.record(each.id) for each in reversed(versions.versions(standard))]
    sent, ids = outgoing_versions(versions, own, outgoing())
    told = versions.sent(standard, outgoing())
    assert ids, "some say less when they go out"
    assert [(each.id, each.sent) for each in told] == [
        (one.info.id, two.info.id) for one, two in zip(own, sent, strict=True)
    ]
    for one, two in zip(told, sent, strict=True):
        assert one.top == branches_of(two.manifest)[0]
        assert one.records == tuple((name, two.states[name]) for name in two.comments)
