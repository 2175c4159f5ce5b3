"""Documents that were one before and became two: what the other one has comes into one's own."""

import pytest

from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.headings import COPIES
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import AddDocument, SetComment
from curriculum_studio.core.tree import renamed
from curriculum_studio.features.merging.combining import Combining
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.session.document_factory import duplicate, new_document
from tests.features.sharing.test_packages import LABEL, Desk
from tests.helpers.documents import small_standard, small_unit


def combining(desk):
    return Combining(desk.session, desk.workspace.versions, desk.handing_on._merging)


def find(desk, own, other):
    both = combining(desk).both(own, other)
    return finish(combining(desk).comparing(*both, desk.workspace.versions))


def kept(desk, document):
    desk.workspace.versions.create(
        desk.session.document(document), name="", author="", message="", automatic=True
    )


def texts(desk, document):
    found = desk.session.document(document)
    return [node.text("zh") for node in found.walk() if node.kind == "paragraph"]


def write(desk, document, at, text):
    found = [n for n in desk.session.document(document).walk() if n.kind == "paragraph"]
    desk.session.edit(document, (SetCell(found[at].id, "zh", Cell(text)),), LABEL)
    return found[at].id


def copies(kind, standard):
    """A copy under new ids, or under the id of its root alone."""
    if kind == "new ids":
        return duplicate(standard, COPIES["copy"].filled)
    nodes = renamed(standard.walk(), {standard.id: "another-root"})
    return assembled(nodes)


@pytest.fixture(params=["new ids", "same ids"])
def two(desk, request):
    """A standard and a copy of it, each of which was worked on."""
    standard = small_standard()
    desk.session.add(standard, LABEL)
    kept(desk, standard.id)
    copy = copies(request.param, standard)
    desk.session.apply((AddDocument(copy),), LABEL)
    kept(desk, copy.id)
    write(desk, standard.id, 0, "王改了第一段。")
    write(desk, copy.id, 1, "李改了第二段。")
    write(desk, standard.id, 2, "王：学校应检查。")
    write(desk, copy.id, 2, "李：学校宜检查。")
    return standard.id, copy.id


def test_what_each_changed_since_the_copy_fits_and_the_same_place_is_asked(desk, two):
    own, other = two
    found = find(desk, own, other)
    assert found.common
    assert (found.plan.theirs, found.plan.fitting, len(found.plan.decisions)) == (2, 1, 1)
    waiting = combining(desk).carry_out(found)
    assert texts(desk, own)[:2] == ["王改了第一段。", "李改了第二段。"]
    assert [each.kind for each in waiting] == ["text"]
    assert {each.value[9:20] for each in waiting[0].alternatives}
    assert len(desk.session.entries()) == 2, "the other one stays"
    title = desk.session.document(own).title("zh")
    assert not title.endswith(COPIES["copy"]["zh"])


def test_combined_twice_brings_nothing_new_and_undo_is_one_step(desk, two):
    own, other = two
    before = desk.session.document(own)
    combining(desk).carry_out(find(desk, own, other))
    merged = desk.session.document(own)
    again = find(desk, own, other)
    assert combining(desk).carry_out(again) == ()
    assert desk.session.document(own).nodes == merged.nodes
    assert len(desk.workspace.decisions.of(own)) == 1
    desk.session.undo((own,))
    assert desk.session.document(own).nodes == before.nodes
    assert desk.workspace.decisions.of(own) == []


def test_comments_of_the_other_one_come_once_and_stand_where_they_stood(desk, two):
    own, other = two
    found = [n for n in desk.session.document(other).walk() if n.kind == "paragraph"]
    comment = Comment(
        id="c", document=other, anchor=Anchor(node=found[1].id, language="zh"), text="请核对"
    )
    desk.session.apply((SetComment(None, comment),), LABEL)
    for _ in range(2):
        combining(desk).carry_out(find(desk, own, other))
    (came,) = desk.workspace.comments.of(own)
    place = desk.session.document(own).nodes[came.anchor.node]
    assert (came.text, place.text("zh")) == ("请核对", "李改了第二段。")
    assert len(desk.workspace.comments.of(other)) == 1


def test_what_was_added_and_taken_away_in_the_copy(desk):
    standard = small_standard()
    desk.session.add(standard, LABEL)
    kept(desk, standard.id)
    copy = duplicate(standard, COPIES["copy"].filled)
    desk.session.add(copy, LABEL)
    kept(desk, copy.id)
    gone = [n for n in desk.session.document(copy.id).walk() if n.kind == "paragraph"][1]
    desk.session.edit(copy.id, (Remove(gone.id),), LABEL)
    found = find(desk, standard.id, copy.id)
    combining(desk).carry_out(found)
    assert gone.text("zh") not in texts(desk, standard.id)
    assert len(texts(desk, standard.id)) == len(texts(desk, copy.id))


def test_without_a_common_state_all_that_differs_is_asked(desk):
    one, two = small_unit(), duplicate(small_unit(), COPIES["received"].filled)
    desk.session.add(one, LABEL)
    write(desk, one.id, 0, "王写的。")
    desk.session.add(two, LABEL)
    write(desk, two.id, 0, "李写的。")
    found = find(desk, one.id, two.id)
    assert not found.common
    assert found.plan.fitting == 0
    assert "text" in {each.kind for each in found.plan.decisions}
    assert all(each.field != "" or each.node != one.id for each in found.plan.decisions)


def test_two_new_documents_have_no_common_state(desk):
    made = [new_document("unit", title, "zh") for title in ("一", "二")]
    for each in made:
        desk.session.add(each, LABEL)
        kept(desk, each.id)
    assert not find(desk, made[0].id, made[1].id).common


def test_what_was_received_beside_is_combined_afterwards(tmp_path, desk):
    """As two teachers who had the file from a third one."""
    li = Desk(tmp_path / "li.cstudio-db")
    unit = small_unit()
    for each in (desk, li):
        each.session.add(unit, LABEL)
    write(desk, unit.id, 0, "王")
    write(li, unit.id, 0, "李")
    assert desk.take(li.send(unit.id)) == [PackageRelation.BOTH]
    li.workspace.close()
    other = next((e.id for e in desk.session.entries() if e.id != unit.id), "")
    if other:
        found = find(desk, unit.id, other)
        waiting = combining(desk).carry_out(found)
        assert [each.kind for each in waiting] == ["text"]


def test_what_cannot_be_combined_is_told_and_nothing_changes(desk):
    standard, unit = small_standard(), small_unit()
    for each in (standard, unit):
        desk.session.add(each, LABEL)
    with pytest.raises(StudioError, match="one and the same"):
        find(desk, unit.id, unit.id)
    with pytest.raises(StudioError, match="different kinds"):
        find(desk, unit.id, standard.id)
    assert combining(desk).choices(unit.id) == []
    assert desk.workspace.versions.versions(unit.id) == []


def test_the_copy_is_proposed_first(desk):
    unit = small_unit()
    others = [new_document("unit", title, "zh") for title in ("会省电的宝宝", "垃圾分类")]
    for each in (unit, others[0], duplicate(unit, COPIES["copy"].filled), others[1]):
        desk.session.add(each, LABEL)
    first = desk.session.document(combining(desk).choices(unit.id)[0])
    assert first.title("zh") == unit.title("zh") + COPIES["copy"]["zh"]
