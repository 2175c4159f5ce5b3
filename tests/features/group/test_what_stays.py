"""What is written about children stays in the library of whoever wrote it, also in a group."""

from dataclasses import replace

import pytest

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Insert, Remove
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.staying import ALL
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.core.tree import fresh_of
from tests.features.group.test_synchroniser import participant
from tests.helpers.grouped import LABEL, settle
from tests.helpers.told_of_children import NAME, PUBLIC, folder_tells, node_with, told_unit

UNIT = told_unit()
AFTER = node_with(UNIT, f"{NAME}先跑了")
ORIGIN = node_with(UNIT, PUBLIC)
AIM = node_with(UNIT, "愿意看影子")
PRIVATE = {each.id for each in UNIT.walk() if NAME in each.text("zh")}


@pytest.fixture
def members(tmp_path, folder):
    """Two members of a group, and the unit in the library of the first one, not yet shared."""
    found = [participant(tmp_path / f"{name}.cstudio-db", folder) for name in ("wang", "li")]
    for each in found:
        each.enrol()
    found[0].session.add(UNIT, LABEL)
    yield found
    for each in found:
        each.stop()


def private(member):
    """What a member has of that which stays, as it was written."""
    document = member.session.document(UNIT.id)
    return {each for each in PRIVATE if document.nodes.get(each) == UNIT.nodes[each]}


def comment(member, identity, node, words):
    anchor = Anchor(node=node, language="zh")
    said = Comment(id=identity, document=UNIT.id, anchor=anchor, text=words)
    member.session.apply((SetComment(None, said),), LABEL)


def test_nothing_of_it_is_in_the_group(members, folder):
    wang, li = members
    comment(wang, "c1", AFTER, f"{NAME}怎么了？")
    comment(wang, "c2", ORIGIN, "写得好")
    wang.synchroniser.share(UNIT.id)
    settle(wang, li)
    assert folder_tells(folder, PUBLIC)
    assert not folder_tells(folder)
    assert li.texts(UNIT.id)[ORIGIN] == UNIT.nodes[ORIGIN].text("zh")
    assert (private(wang), private(li)) == (PRIVATE, set())
    assert set(li.comments(UNIT.id)) == {"c2"}
    assert (wang.sync().sent, li.sync().sent) == ((), ())


def test_it_goes_where_it_is_wanted(members, folder):
    wang, li = members
    wang.synchroniser.share(UNIT.id, ALL)
    settle(wang, li)
    assert folder_tells(folder)
    assert private(li) == PRIVATE


def test_what_others_write_deletes_nothing_of_it(members, folder):
    wang, li = members
    comment(wang, "c1", AFTER, f"{NAME}怎么了？")
    wang.synchroniser.share(UNIT.id)
    settle(wang, li)
    li.write(UNIT.id, ORIGIN, "李改过")
    comment(li, "c2", ORIGIN, "李问")
    settle(li, wang)
    assert (wang.texts(UNIT.id)[ORIGIN], private(wang)) == ("李改过", PRIVATE)
    assert set(wang.comments(UNIT.id)) == {"c1", "c2"}
    # Both at the same time.
    wang.write(UNIT.id, AIM, "王改过")
    wang.write(UNIT.id, AFTER, f"{NAME}改了主意。")
    li.write(UNIT.id, ORIGIN, "李又改过")
    settle(wang, li)
    for each in members:
        texts = each.texts(UNIT.id)
        assert (texts[AIM], texts[ORIGIN]) == ("王改过", "李又改过")
    assert wang.texts(UNIT.id)[AFTER] == f"{NAME}改了主意。"
    assert private(wang) == PRIVATE - {AFTER}
    assert not folder_tells(folder)
    assert (wang.sync().sent, li.sync().sent) == ((), ())


def test_who_lets_it_go_and_who_does_not_come_to_rest(members, folder):
    wang, li = members
    wang.synchroniser.share(UNIT.id, ALL)
    settle(wang, li)
    assert private(li) == PRIVATE
    place = UNIT.nodes[AFTER].parent
    own = Node(id="ofli", kind="paragraph", parent=place, cells={"zh": Cell("李的反思")})
    li.session.edit(UNIT.id, (Insert((own,)),), LABEL)
    li.write(UNIT.id, ORIGIN, "李改过")
    settle(li, wang)
    assert not folder_tells(folder, "李的反思")
    assert (wang.texts(UNIT.id)[ORIGIN], private(wang)) == ("李改过", PRIVATE)
    assert li.texts(UNIT.id)["ofli"] == "李的反思"
    assert private(li) == PRIVATE
    assert (wang.sync().sent, li.sync().sent) == ((), ())
    # What came with it overwrites nothing that was written here since.
    li.write(UNIT.id, AFTER, "李改过的反思")
    wang.write(UNIT.id, AIM, "王改过")
    settle(wang, li)
    assert (li.texts(UNIT.id)[AIM], li.texts(UNIT.id)[AFTER]) == ("王改过", "李改过的反思")
    assert wang.texts(UNIT.id)[AFTER] == UNIT.nodes[AFTER].text("zh")


def test_a_group_that_had_it_goes_on_and_each_keeps_what_she_has(members):
    """As after an update: both have it, and nobody ticked anything."""
    wang, li = members
    wang.synchroniser.share(UNIT.id, ALL)
    settle(wang, li)
    wang.synchroniser.share(UNIT.id)
    settle(wang, li)
    wang.write(UNIT.id, ORIGIN, "王改过")
    gone = wang.session.document(UNIT.id).nodes[AFTER]
    wang.session.edit(UNIT.id, (Remove(gone.id),), LABEL)
    settle(wang, li)
    assert (li.texts(UNIT.id)[ORIGIN], private(li)) == ("王改过", PRIVATE)
    assert private(wang) == PRIVATE - {AFTER}


def test_a_photo_in_it_stays_with_it(members, folder):
    wang, li = members
    picture = wang.workspace.attachments.put(b"\x89PNG seen", "image/png", "seen.png")
    place = UNIT.nodes[AFTER].parent
    photo = fresh_of(Photo(pictures=Pictures({"zh": picture})), "zh")
    wang.session.edit(UNIT.id, (Insert((replace(photo, parent=place),)),), LABEL)
    wang.synchroniser.share(UNIT.id)
    settle(wang, li)
    assert not folder_tells(folder, "PNG seen")
    assert li.workspace.attachments.info(picture) is None
