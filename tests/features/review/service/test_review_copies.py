"""Review copies: nothing but comments on them can change, whatever is tried."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import EditError, Remove, SetCell, SetPayload
from curriculum_studio.core.payloads.review import Anchor, ReviewCopy
from curriculum_studio.core.text import Cell
from curriculum_studio.core.text_search import Search, places_in
from curriculum_studio.core.transactions import (
    AddDocument,
    EditDocument,
    RemoveDocument,
    SetComment,
)
from curriculum_studio.features.find_replace.service import replace_all, search
from curriculum_studio.features.review.service import review_copies
from curriculum_studio.features.review.service.review_copies import (
    CopyStanding,
    Reviewer,
    answer_name,
)
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.formats.package_reader import read_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.session.session import Session
from tests.helpers.asked import LABEL, ReviewerDesk
from tests.helpers.documents import nested
from tests.helpers.reviewed import standard
from tests.helpers.strategies import edits_of


def test_a_round_is_opened_as_a_review_copy_in_one_step(desk, li):
    round_ = desk.begin()
    assert li.open(desk.send(round_)) is CopyStanding.NEW
    assert li.session.is_copy(li.id)
    copy = li.copies.of(li.id)
    assert (copy.round, copy.name, copy.start, copy.end) == (
        round_, "第一轮", "2026-05-06", "2026-06-04",
    )  # fmt: skip
    assert copy.version == desk.payload(round_).version
    assert copy.sender == "组长"
    assert not desk.session.is_copy(desk.id)
    assert li.open(desk.send(round_)) is CopyStanding.SAME
    assert li.session.undo() == [], "what came is no step of undo"
    assert li.session.is_copy(li.id)


def test_nothing_but_comments_changes(desk, li):
    li.open(desk.send(desk.begin()))
    own = li.opened.document
    node = li.opened.node(3)
    mark = li.session.copies[li.id]
    payload = li.copies.of(li.id)
    other = replace(own, nodes={**own.nodes})
    tries = (
        EditDocument(li.id, (SetCell(node.id, "zh", Cell("改")),)),
        EditDocument(li.id, (Remove(node.id),)),
        EditDocument(li.id, (SetPayload(own.id, replace(own.root.payload, number="X")),)),
        EditDocument(mark, (SetPayload(mark, replace(payload, end="2027-01-01")),)),
        RemoveDocument(li.id),
        RemoveDocument(mark),
        AddDocument(other),
    )
    for each in tries:
        with pytest.raises(StudioError) as told:
            li.session.apply((each,), LABEL)
        assert "review copy" in told.value.what.source, each
    with pytest.raises(StudioError):
        li.session.apply((RemoveDocument(li.id), RemoveDocument(mark), AddDocument(own)), LABEL)
    assert li.opened.document.nodes == own.nodes


def test_comments_answers_and_their_ends_are_the_reviewers(desk, li):
    li.open(desk.send(desk.begin()))
    said = li.say(3, "人员不够。", organisation="第一幼儿园")
    li.reviewing.revise(said.id, text="人手不够。")
    li.reviewing.reply(said.id, "补充：两人。")
    assert li.opened.comments[0].text == "人手不够。"
    li.reviewing.withdraw(said.id)
    assert li.opened.comments == []
    li.session.undo()
    assert len(li.opened.comments) == 1


def test_decisions_are_not_the_reviewers(desk, li):
    li.open(desk.send(desk.begin()))
    said = li.say(3, "人员不够。", proposal="专（兼）职人员", replaces=True)
    other = li.say(4, "同上。")
    reviewing = li.reviewing
    tries = (
        lambda: reviewing.decide(said.id, "noted"),
        lambda: reviewing.accept(said.id),
        lambda: reviewing.discuss(said.id),
        lambda: reviewing.mark_done(said.id),
        lambda: reviewing.confirm(said.id, "我"),
        lambda: reviewing.same_as(other.id, said.id),
    )
    for each in tries:
        with pytest.raises(StudioError):
            each()
    decided = replace(said, id="x" * 26, decision="accepted")
    with pytest.raises(StudioError):
        li.session.apply((SetComment(None, decided),), LABEL)
    assert li.opened.node_text(3) == li.opened.node(3).text("zh")


def test_it_survives_a_restart_and_a_backup(desk, li):
    li.open(desk.send(desk.begin()))
    again = Session(li.opened.workspace.documents, lambda: 0.0)
    assert again.is_copy(li.id)
    node = li.opened.node(3)
    with pytest.raises(StudioError):
        again.edit(li.id, (SetCell(node.id, "zh", Cell("改")),), LABEL)
    copy = li.opened.workspace.backups.backup()
    li.session.remove(li.id, LABEL)
    assert not li.session.is_copy(li.id)
    li.opened.workspace.backups.restore(copy)
    assert Session(li.opened.workspace.documents, lambda: 0.0).is_copy(li.id)


def test_a_copy_is_removed_with_its_mark_and_comes_back_locked(desk, li):
    li.open(desk.send(desk.begin()))
    li.session.remove(li.id, LABEL)
    assert li.session.entries() == []
    assert [e.entry.kind for e in li.session.binned()] == ["standard"]
    li.session.restore(li.id, LABEL)
    assert li.session.is_copy(li.id)
    assert li.session.binned() == []
    assert [e.kind for e in li.session.entries()] == ["standard"]


def test_ones_own_document_is_neither_locked_nor_overwritten(desk):
    content = desk.send(desk.begin())
    before = desk.session.entries()
    node = desk.opened.node(3)
    package = finish(read_package(content, "x"))
    own = ReviewerDesk(desk.opened).copies
    with pytest.raises(StudioError) as told:
        own.compare(package)
    assert "of your own" in told.value.what.source
    whole = desk.opened.document
    mark = tree.fresh("review_copy", ReviewCopy(document=desk.id))
    for changes in (
        (AddDocument(assembled([mark])),),
        (
            RemoveDocument(desk.id),
            AddDocument(whole),
            AddDocument(assembled([mark])),
        ),
    ):
        with pytest.raises(StudioError):
            desk.session.apply(changes, LABEL)
    assert desk.session.entries() == before
    desk.session.edit(desk.id, (SetCell(node.id, "zh", Cell("改")),), LABEL)


def test_a_copy_opens_beside_a_document_of_ones_own(desk, li):
    """As for who began from the sample before it came for review; the answer goes home."""
    li.session.add(standard(), LABEL)
    node = desk.opened.node(3)
    li.session.edit(desk.id, (SetCell(node.id, "zh", Cell("李自己改的。")),), LABEL)
    round_ = desk.begin()
    received = li.receive(desk.send(round_))
    assert received.standing is CopyStanding.NEW
    beside = received.document.id
    assert beside != desk.id
    li.copies.take(received)
    assert li.session.is_copy(beside)
    assert not li.session.is_copy(desk.id)
    assert li.session.document(desk.id).nodes[node.id].text("zh") == "李自己改的。"
    assert li.session.document(beside).nodes[node.id].text("zh") == node.text("zh")
    assert li.receive(desk.send(round_)).standing is CopyStanding.SAME
    li.session.edit(desk.id, (SetCell(node.id, "zh", Cell("还能改。")),), LABEL)
    with pytest.raises(StudioError):
        li.session.edit(beside, (SetCell(node.id, "zh", Cell("改")),), LABEL)
    for place in (node.id, beside):
        anchor = Anchor(node=place, language="zh")
        li.reviewing.add(beside, anchor, "人员不够。", organisation="第一幼儿园")
    answer = finish(write_package(li.copies.answer(beside, Reviewer("第一幼儿园"))))
    package = finish(read_package(answer, "x"))
    assert {each.document for each in package.comments} == {desk.id}
    preview = desk.answers.preview(package)
    assert preview.counts()["new"] == 2
    desk.answers.take(preview)
    assert {each.anchor.node for each in desk.reviewing.comments(desk.id)} == {node.id, desk.id}
    # The copy goes and comes, and the next round takes its place, as any other.
    li.session.remove(beside, LABEL)
    assert li.receive(desk.send(round_)).standing is CopyStanding.NEW
    assert li.receive(desk.send(round_)).document.id == beside


def test_a_mark_in_a_handed_on_file_locks_nothing(desk, li):
    """A forged file that brings a mark along."""
    li.open(desk.send(desk.begin()))
    mark = li.session.copies[li.id]
    forged = desk.handing_on.pack((desk.id,))
    theirs = li.handing_on.pack((mark,))
    whole = replace(
        forged,
        documents=(*forged.documents, *theirs.documents),
        versions=(*forged.versions, *theirs.versions),
    )
    incoming = desk.handing_on.compare(finish(read_package(finish(write_package(whole)), "x")))
    assert [each.document.id for each in incoming] == [desk.id]


def test_a_later_round_takes_the_place_and_keeps_what_was_said(desk, li):
    first = desk.begin()
    li.open(desk.send(first))
    said = li.say(3, "人员不够。")
    copy = li.copies.of(li.id).copy
    node = desk.opened.node(3)
    desk.session.edit(desk.id, (SetCell(node.id, "zh", Cell("应设专人，至少两人。")),), LABEL)
    second = desk.begin("第二轮", "2026-07-01", "2026-07-31")
    received = li.receive(desk.send(second))
    assert (received.standing, received.comments) == (CopyStanding.NEXT, 1)
    li.copies.take(received)
    assert li.copies.of(li.id).round == second
    assert li.copies.of(li.id).copy == copy
    assert li.opened.document.nodes[node.id].text("zh") == "应设专人，至少两人。"
    assert li.reviewing.comment(said.id).round == first
    assert li.copies.comments(li.id) == []
    assert len(li.opened.workspace.documents.entries()) == 2
    assert li.session.undo() == [], "a copy that was exchanged is no step of undo"
    with pytest.raises(StudioError):
        li.session.edit(li.id, (SetCell(node.id, "zh", Cell("改")),), LABEL)


def test_a_text_that_no_single_edits_lead_to_is_exchanged_as_a_whole(desk, li, monkeypatch):
    first = desk.begin()
    li.open(desk.send(first))
    said = li.say(3, "人员不够。")
    node = desk.opened.node(4)
    desk.session.edit(desk.id, (SetCell(node.id, "zh", Cell("第4类改过。")),), LABEL)
    second = desk.begin("第二轮", "2026-07-01", "2026-07-31")
    content = desk.send(second)

    def unbridged(*_):
        raise EditError("no way")

    monkeypatch.setattr(review_copies, "edits_between", unbridged)
    assert li.open(content) is CopyStanding.NEXT
    assert li.copies.of(li.id).round == second
    assert li.opened.document.nodes[node.id].text("zh") == "第4类改过。"
    assert li.reviewing.comment(said.id).round == first
    with pytest.raises(StudioError):
        li.session.edit(li.id, (SetCell(node.id, "zh", Cell("改")),), LABEL)


def test_an_earlier_round_changes_nothing_and_a_longer_one_only_the_date(desk, li):
    first = desk.begin()
    early = desk.send(first)
    second = desk.begin("第二轮", "2026-07-01", "2026-07-31")
    li.open(desk.send(second))
    assert li.open(early) is CopyStanding.OLDER
    assert li.copies.of(li.id).round == second
    desk.rounds.correct(second, "第二轮", replace(desk.payload(second), end="2026-08-31"))
    li.say(3, "人员不够。")
    assert li.open(desk.send(second)) is CopyStanding.RENEWED
    assert li.copies.of(li.id).end == "2026-08-31"
    assert len(li.copies.comments(li.id)) == 1


def test_the_whole_document_handed_on_does_not_open_the_copy(desk, li):
    li.open(desk.send(desk.begin()))
    node = desk.opened.node(3)
    desk.session.edit(desk.id, (SetCell(node.id, "zh", Cell("改")),), LABEL)
    package = desk.handing_on.pack((desk.id,))
    handing = li.handing_on
    (incoming,) = handing.compare(package)
    assert incoming.relation is PackageRelation.REVIEWED
    handing.take(package, (incoming,))
    assert li.session.is_copy(li.id)
    assert li.opened.document.nodes[node.id].text("zh") != "改"


def test_replacing_everywhere_leaves_copies_alone(desk, li):
    li.open(desk.send(desk.begin()))
    wanted = Search("专人", ("zh",))
    found = [each.found for each in search(li.session, (li.id,), wanted) if each is not None]
    assert len(found) == 20
    assert places_in("专人", wanted)
    with pytest.raises(StudioError):
        replace_all(li.session, found, wanted, "人员", LABEL)
    root = replace(standard().root, id="own", cells={"zh": Cell("专人")})
    li.session.add(assembled([root]), LABEL)
    found += [e.found for e in search(li.session, ("own",), wanted) if e is not None]
    assert replace_all(li.session, found, wanted, "人员", LABEL) == 1


def test_an_answer_is_small_and_says_no_text_and_no_person(desk, li):
    round_ = desk.begin()
    li.open(desk.send(round_))
    for at in (3, 5):
        li.say(at, f"第{at}条不清楚。", author="李四", organisation="第一幼儿园")
    content = li.answer("第一幼儿园")
    assert len(content) < 4096
    package = finish(read_package(content, "x"))
    assert (package.purpose, package.versions, package.attachments) == ("answer", (), ())
    assert package.round.id == round_
    assert package.documents[0].version == desk.payload(round_).version
    assert {each.author for each in package.comments} == {""}
    assert {each.anchor.version for each in package.comments} == {package.round.version}
    assert "李四".encode() not in content
    named = finish(read_package(li.answer("第一幼儿园", person="李四"), "x"))
    assert {each.author for each in named.comments} == {"李四"}
    name = answer_name(li.opened.document, Reviewer("第一幼儿园"), "zh")
    assert name == "反馈_双碳试点学校建设与评价规范_第一幼儿园.cstudio"
    chinese = read_nested(nested("standard", text="规范"), "chinese")
    assert answer_name(chinese, Reviewer("甲园"), "de") == "反馈_规范_甲园.cstudio"


def test_an_answer_needs_an_organisation_and_something_to_say(desk, li):
    own = ReviewerDesk(desk.opened).copies
    with pytest.raises(StudioError):
        own.answer(desk.id, Reviewer("甲"))
    li.open(desk.send(desk.begin()))
    for who, nothing in ((Reviewer("  "), True), (Reviewer("甲"), False)):
        with pytest.raises(StudioError):
            li.copies.answer(li.id, who, no_comments=nothing)
    silent = finish(read_package(li.answer("甲", no_comments=True), "x"))
    assert silent.answer.no_comments


_ALONE = settings(
    max_examples=settings.default.max_examples,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@given(data=st.data())
@_ALONE
def test_no_edit_whatever_passes_the_door(desk, li, data):
    if not li.session.is_copy(li.id):
        li.open(desk.send(desk.begin()))
    own = li.opened.document
    edits = data.draw(edits_of(own))
    with pytest.raises(StudioError):
        li.session.edit(li.id, edits, LABEL)
    root = replace(standard().root, id="other", cells={})
    with pytest.raises(StudioError):
        li.session.apply((AddDocument(assembled([root])), EditDocument(li.id, tuple(edits))), LABEL)
    assert li.opened.document is own
    assert not any(each.id == "other" for each in li.session.entries())


@given(
    acts=st.lists(
        st.sampled_from(["first", "second", "comment", "remove", "undo", "redo"]), max_size=9
    )
)
@_ALONE
def test_undo_never_parts_a_copy_from_its_mark(desk, li, acts):
    """In whatever order copies come, go and are exchanged, the document is there and locked."""
    files = [desk.send(each.id) for each in reversed(desk.rounds.of(desk.id))]
    if not files:
        files = [desk.send(desk.begin())]
        files.append(desk.send(desk.begin("第二轮", "2026-07-01", "2026-07-31")))
    while li.session.undo():
        pass
    li.open(files[0])  # so that nothing from before can be done again
    li.session.undo()
    for act in acts:
        there = li.session.is_copy(li.id)
        if act in {"first", "second"}:
            li.open(files[act == "second"])
        elif act == "comment" and there:
            li.say(3, "人员不够。")
        elif act == "remove" and there:
            li.session.remove(li.id, LABEL)
        elif act == "undo":
            li.session.undo()
        elif act == "redo":
            li.session.redo()
        present = li.id in {each.id for each in li.session.entries()}
        assert li.session.is_copy(li.id) == present
        again = Session(li.opened.workspace.documents, lambda: 0.0)
        assert dict(again.copies) == dict(li.session.copies)
        if present:
            assert li.copies.of(li.id).document == li.id
