"""What is written about children stays out of exchange files, and no file deletes it."""

import pytest

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Insert, Remove, SetCell, apply
from curriculum_studio.core.headings import COPIES
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply
from curriculum_studio.core.staying import ALL, Leaving, without_staying
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.core.trials import Observed, first_place, new_observation
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.features.sharing.model import outgoing, outgoing_versions
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.session.document_factory import duplicate
from tests.features.merging.test_combining import combining, find, kept
from tests.features.sharing.test_packages import Desk
from tests.helpers.told_of_children import NAME, PUBLIC, node_with, tells, told_unit

LABEL = message("Test", "Change")
UNIT = told_unit()
AFTER = node_with(UNIT, f"{NAME}先跑了")
BACK = node_with(UNIT, f"{NAME}很投入")
NOTE = node_with(UNIT, f"扶着{NAME}")
ORIGIN = node_with(UNIT, PUBLIC)
PRIVATE = {each.id for each in UNIT.walk() if NAME in each.text("zh")}


@pytest.fixture
def desks(tmp_path):
    found = [Desk(tmp_path / f"{name}.cstudio-db") for name in ("wang", "li")]
    found[0].session.add(UNIT, LABEL)
    yield found
    for desk in found:
        desk.workspace.close()


def send(desk, leaving=None, **how):
    more = {} if leaving is None else {"leaving": leaving}
    return finish(write_package(desk.handing_on.pack((UNIT.id,), **how, **more)))


def write(desk, node, text):
    desk.session.edit(UNIT.id, (SetCell(node, "zh", Cell(text)),), LABEL)


def text(desk, node):
    document = desk.session.document(UNIT.id)
    return document.nodes[node].text("zh") if node in document else None


def private(desk):
    """What a desk has of that which stays, as it was written."""
    document = desk.session.document(UNIT.id)
    kept = (each for each in PRIVATE if each in document)
    return {each for each in kept if document.nodes[each] == UNIT.nodes[each]}


def comment(desk, identity, node, words):
    said = Comment(
        id=identity,
        document=UNIT.id,
        anchor=Anchor(node=node, language="zh", quotation=NAME if node != ORIGIN else ""),
        text=words,
        replies=(Reply(id=f"{identity}r", text=words),),
    )
    desk.session.apply((SetComment(None, said),), LABEL)


@pytest.mark.parametrize("how", [{}, {"history": False}, {"named": True}])
def test_no_file_has_it_in_any_version_or_comment(desks, how):
    wang, _ = desks
    wang.workspace.versions.create(UNIT, name="一稿", author="王", message="")
    write(wang, AFTER, f"{NAME}改了主意。")
    comment(wang, "c1", AFTER, f"{NAME}怎么了？")
    comment(wang, "c2", NOTE, f"{NAME}怎么了？")
    comment(wang, "c3", ORIGIN, "写得好")
    wang.workspace.versions.create(wang.session.document(UNIT.id), name="", author="", message="")
    # A comment whose place is no more there may quote what stays.
    gone = wang.session.document(UNIT.id).nodes[AFTER]
    wang.session.edit(UNIT.id, (Remove(gone.id),), LABEL)
    content = send(wang, **how)
    assert tells(content, PUBLIC)
    assert tells(content, "写得好") is ("history" not in how)
    assert not tells(content)
    assert tells(send(wang, ALL, **how))


def test_each_kind_leaves_by_its_own_wish(desks):
    wang, _ = desks
    assert tells(send(wang, Leaving(notes=True)), f"扶着{NAME}")
    assert not tells(send(wang, Leaving(notes=True)), "先跑了")
    assert not tells(send(wang, Leaving(reflections=True)), f"扶着{NAME}")
    assert tells(send(wang, Leaving(reflections=True)), f"看见{NAME}")


def test_a_file_that_comes_back_deletes_nothing_of_it(desks):
    wang, li = desks
    comment(wang, "c1", AFTER, f"{NAME}怎么了？")
    assert li.take(send(wang)) == [PackageRelation.NEW]
    assert private(li) == set()
    assert wang.take(send(li)) == [PackageRelation.SAME]
    write(li, ORIGIN, "李改过")
    assert wang.take(send(li)) == [PackageRelation.NEWER]
    assert (text(wang, ORIGIN), private(wang)) == ("李改过", PRIVATE)
    assert wang.workspace.comments.get("c1").anchor.quotation == NAME


def test_what_both_wrote_since_is_merged_and_it_stays(desks):
    wang, li = desks
    li.take(send(wang))
    write(wang, node_with(UNIT, "愿意看影子"), "王改过")
    write(wang, AFTER, f"{NAME}改了主意。")
    write(li, ORIGIN, "李改过")
    package, incoming = wang.receive(send(li))
    assert [each.relation for each in incoming] == [PackageRelation.BOTH]
    assert wang.handing_on.take(package, incoming).waiting == 0
    assert text(wang, ORIGIN) == "李改过"
    assert text(wang, node_with(UNIT, "愿意看影子")) == "王改过"
    assert text(wang, AFTER) == f"{NAME}改了主意。"
    assert private(wang) == PRIVATE - {AFTER}
    # They go on like this.
    li.take(send(wang))
    write(li, ORIGIN, "李又改过")
    wang.take(send(li))
    assert (text(wang, ORIGIN), private(wang)) == ("李又改过", PRIVATE - {AFTER})
    assert private(li) == set()


def test_without_a_common_state_it_stays_when_the_other_one_is_combined(desks):
    wang, li = desks
    li.take(send(wang))
    write(wang, node_with(UNIT, "愿意看影子"), "王改过")
    write(li, ORIGIN, "李改过")
    assert wang.take(send(li, history=False)) == [PackageRelation.BOTH]
    other = next(each.id for each in wang.session.entries() if each.id != UNIT.id)
    found = find(wang, UNIT.id, other)
    assert {each.kind for each in combining(wang).carry_out(found, "theirs")} <= {"text"}
    assert (text(wang, ORIGIN), private(wang)) == ("李改过", PRIVATE)


def test_a_copy_that_came_without_it_comes_from_the_same_state(desks):
    wang, _ = desks
    write(wang, ORIGIN, PUBLIC * 6)  # enough to tell it by
    kept(wang, UNIT.id)
    sent = without_staying(wang.session.document(UNIT.id))
    came = duplicate(sent, COPIES["received"].filled)
    wang.session.add(came, LABEL)
    kept(wang, came.id)
    origin = next(each.id for each in came.walk() if PUBLIC in each.text("zh"))
    wang.session.edit(came.id, (SetCell(origin, "zh", Cell("李改过")),), LABEL)
    found = find(wang, UNIT.id, came.id)
    assert found.common
    assert combining(wang).carry_out(found) == ()
    assert (text(wang, ORIGIN), private(wang)) == ("李改过", PRIVATE)


def test_what_others_write_in_looking_back_comes_beside_ones_own(desks):
    wang, li = desks
    li.take(send(wang))
    section = UNIT.nodes[AFTER].parent
    cells = {"zh": Cell("李的反思")}
    own = Node(id="reflectionofli", kind="paragraph", parent=section, cells=cells)
    li.session.edit(UNIT.id, (Insert((own,)),), LABEL)
    assert not tells(send(li), "李的反思")
    wang.take(send(li, ALL))
    assert (text(wang, own.id), private(wang)) == ("李的反思", PRIVATE)


def test_it_comes_later_where_it_is_wanted_later(desks):
    wang, li = desks
    li.take(send(wang))
    write(li, ORIGIN, "李改过")
    li.take(send(wang, ALL))
    assert (text(li, ORIGIN), private(li)) == ("李改过", PRIVATE)


def test_whoever_has_it_changes_and_deletes_it(desks):
    wang, li = desks
    li.take(send(wang, ALL))
    assert private(li) == PRIVATE
    write(li, AFTER, "李改过")
    assert wang.take(send(li, ALL)) == [PackageRelation.NEWER]
    assert text(wang, AFTER) == "李改过"
    gone = li.session.document(UNIT.id).nodes[AFTER]
    li.session.edit(UNIT.id, (Remove(gone.id),), LABEL)
    wang.take(send(li))
    assert text(wang, AFTER) == "李改过", "a file without it says nothing of it"
    wang.take(send(li, ALL))
    assert (text(wang, AFTER), text(wang, BACK)) == (None, UNIT.nodes[BACK].text("zh"))


def test_an_older_reflection_does_not_replace_a_newer_one(desks):
    wang, li = desks
    li.take(send(wang, ALL))
    write(wang, AFTER, f"{NAME}改了主意。")
    write(li, ORIGIN, "李改过")
    wang.take(send(li, ALL))
    assert (text(wang, ORIGIN), text(wang, AFTER)) == ("李改过", f"{NAME}改了主意。")
    old = send(wang, ALL)
    write(wang, AFTER, "又一次")
    wang.take(old)
    assert text(wang, AFTER) == "又一次"


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.parametrize("leaving", [Leaving(), Leaving(reflections=True), ALL])
def test_versions_go_out_under_the_ids_that_hashes_alone_tell(desks, leaving, named):
    wang, _ = desks
    versions = wang.workspace.versions
    comment(wang, "c1", AFTER, f"{NAME}怎么了？")
    comment(wang, "c3", ORIGIN, "写得好")
    versions.create(UNIT, name="一稿", author="王", message="")
    write(wang, AFTER, "又一次")
    versions.create(wang.session.document(UNIT.id), name="", author="王", message="")
    own = [versions.record(each.id) for each in reversed(versions.versions(UNIT.id))]
    going = outgoing(leaving, named=named)
    sent, _ = outgoing_versions(versions, own, going)
    told = versions.sent(UNIT.id, going)
    assert [each.sent for each in told] == [each.info.id for each in sent]
    assert [[name for name, _ in each.records] for each in told] == [
        list(each.comments) for each in sent
    ]


def test_an_observation_that_is_chosen_says_what_was_observed(desks):
    wang, _ = desks
    seen = new_observation(UNIT, Observed(), "zh")
    said = SetCell(first_place(seen), "zh", Cell(f"{NAME}在跳。"))
    wang.session.add(apply(seen, said).document, LABEL)
    package = wang.handing_on.pack((seen.id,), local=True)
    assert tells(finish(write_package(package)))
    with pytest.raises(StudioError):
        wang.handing_on.pack((seen.id,))
