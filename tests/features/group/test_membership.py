"""Who leaves a group, who looks after it then, and to whom goes what waited."""

import pytest

from curriculum_studio.core.comments import handed_over, speakers, waits_for
from curriculum_studio.core.merge.records import Records, merge_records
from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.features.group.formats.folder_store import FolderStore, create_group
from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.group_store import Refused
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.service.membership import (
    Departure,
    LastAdministrator,
    hand_roles,
    let_go,
)

WANG, LI, ZHAO = ("a" * 26, "b" * 26, "c" * 26)


@pytest.fixture
def store(tmp_path):
    create_group(tmp_path, "春苗")
    made = FolderStore(SharedFolder(tmp_path), "r" * 26)
    made.enrol(Member(WANG, "王芳", role="administrator"))
    made.enrol(Member(LI, "李娜", role="writer", roles={"d" * 26: "editor"}))
    made.enrol(Member(ZHAO, "赵敏", role="commenter"))
    return made


def members(store):
    return {each.id: each for each in store.members()}


def test_the_last_administrator_hands_over_first(store):
    with pytest.raises(LastAdministrator):
        let_go(store, Departure(WANG, "", WANG))
    assert not members(store)[WANG].left
    let_go(store, Departure(WANG, ZHAO, WANG))
    people = members(store)
    assert (people[WANG].left, people[ZHAO].role) == (True, "administrator")
    assert people[WANG].name == "王芳"


def test_roles_in_documents_go_on_where_an_administrator_says_so(store):
    people = members(store)
    assert not hand_roles(store, people[LI], people[ZHAO], LI)
    let_go(store, Departure(LI, ZHAO, WANG))
    people = members(store)
    assert (people[LI].left, people[ZHAO].role_in("d" * 26)) == (True, "editor")


def test_only_administrators_let_others_go_and_everybody_may_leave(store):
    with pytest.raises(Refused) as refused:
        let_go(store, Departure(ZHAO, "", LI))
    assert refused.value.who == ("王芳",)
    assert let_go(store, Departure(LI, "", LI)).left


def test_a_thread_waits_for_whoever_took_it_over():
    said = Comment(id="c", document="d", actor=LI, replies=(Reply(id="r", actor=WANG),))
    assert [waits_for(said, each) for each in (WANG, LI, ZHAO)] == [False, True, False]
    handed = handed_over(said, LI, ZHAO)
    assert [waits_for(handed, each) for each in (WANG, LI, ZHAO)] == [False, False, True]
    assert speakers(handed) == (ZHAO, WANG)
    back = handed_over(handed, ZHAO, LI)
    assert [waits_for(back, each) for each in (WANG, LI, ZHAO)] == [False, True, False]
    assert handed_over(said, ZHAO, LI) == said
    # It is not lost where somebody else answered at the same time, whichever side one is on.
    answered = Comment(
        id="c", document="d", actor=LI, replies=(*said.replies, Reply(id="s", actor=WANG))
    )
    for own, other in ((handed, answered), (answered, handed)):
        both = merge_records(*(Records((each,)) for each in (said, own, other)))
        after = [each.after for each in both.changes] or [own]
        assert [(each.handed_on, len(each.replies)) for each in after] == [(((LI, ZHAO),), 2)]
