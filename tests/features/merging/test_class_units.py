"""Units of parallel classes: what changes in their plan comes into them, what is theirs stays."""

from dataclasses import replace

import pytest

from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.text import Cell
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.service import class_units_of, make_class_units
from tests.features.merging.test_combining import LABEL, combining, find, texts
from tests.helpers.documents import small_unit


@pytest.fixture
def plan(desk):
    unit = small_unit()
    desk.session.add(unit, LABEL)
    return unit.id


def written(desk, document, text):
    node = next(n for n in desk.session.document(document).walk() if n.kind == "activity")
    desk.session.edit(document, (SetCell(node.id, "zh", Cell(text)),), LABEL)
    return node.id


def activities(desk, document):
    found = desk.session.document(document).walk()
    return [node.text("zh") for node in found if node.kind == "activity"]


def test_a_plan_comes_to_its_classes_again_and_again(desk, plan):
    versions = desk.workspace.versions
    first, second = make_class_units(desk.session, versions, plan, ["大一班", "大二班"])
    assert class_units_of(desk.session, plan) == (first, second)
    unit = desk.session.document(first)
    assert unit.title("zh").endswith("（大一班）")
    assert unit.root.payload.class_name == "大一班"
    assert texts(desk, first) == texts(desk, plan)
    # A class plans its own week, tells what was done, and says when it begins.
    spot = week_plan.PlanSlot(1, 5, "home")
    _, edits = week_plan.added(unit, spot, "zh", words="只有大一班")
    head = unit.root.payload
    desk.session.edit(first, (*edits, SetPayload(first, replace(head, begins="2026-10-12"))), LABEL)
    for text in ("瓶子去旅行", "瓶子回来了"):
        written(desk, plan, text)
        found = find(desk, first, plan)
        assert (found.common, found.plan.fitting, len(found.plan.decisions)) == (True, 1, 0)
        combining(desk).carry_out(found)
        assert activities(desk, first)[0] == text
    own = desk.session.document(first)
    assert own.root.payload.begins == "2026-10-12"
    assert any(node.text("zh") == "只有大一班" for node in own.walk())
    assert activities(desk, second)[0] == "瓶子旅行"
    # Nothing is asked again, and nothing goes back to the plan.
    assert find(desk, first, plan).plan.theirs == 0
    # Both wrote something else in one place: somebody decides.
    written(desk, plan, "计划里的瓶子")
    written(desk, first, "大一班的瓶子")
    found = find(desk, first, plan)
    assert len(combining(desk).carry_out(found)) == 1
