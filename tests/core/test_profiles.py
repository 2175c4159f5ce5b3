"""What a profile fills into the head of a unit: the nearest word counts."""

import pytest

from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.profiles import Profile, UserRole, head_for

TEACHER = Profile(
    id="p", name="王老师", role=UserRole.TEACHER, kindergarten="晨星幼儿园", class_name="中2班"
)
OF_TEACHER = ("晨星幼儿园", "中2班", "王老师")


def said(head: UnitHead) -> tuple[str, str, str]:
    return head.kindergarten, head.class_name, head.teacher


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (UnitHead(), OF_TEACHER),
        (UnitHead(teacher="王老师、李老师"), ("晨星幼儿园", "", "王老师、李老师")),
        (UnitHead(class_name="中1班"), ("晨星幼儿园", "中1班", "")),
        (UnitHead(class_name="中2班"), OF_TEACHER),
        (UnitHead(kindergarten="别的幼儿园"), ("别的幼儿园", "", "")),
        (UnitHead(classes=("a", "b")), ("晨星幼儿园", "", "")),
    ],
)
def test_what_a_unit_says_itself_counts_before_the_profile(head, expected):
    assert said(head_for(head, TEACHER)) == expected


def test_who_does_not_teach_has_no_class():
    own = Profile(id="p", name="赵", role=UserRole.COORDINATOR, kindergarten="晨星幼儿园")
    assert said(head_for(UnitHead(), own)) == ("晨星幼儿园", "", "")


def test_a_profile_that_says_nothing_fills_nothing():
    assert head_for(UnitHead(), Profile()) == UnitHead()
