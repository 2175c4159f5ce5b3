"""Theme units that are added when somebody wants more than the samples."""

import re

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.payloads.unit import Activity, Step
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.features.terminology.model import concepts
from curriculum_studio.features.units.model.guidance import aim_hints
from curriculum_studio.features.units.model.unit_parts import activities_of, open_places, section_of
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.locations import FolderResources, resource_folder
from tests.helpers.samples import FILES, samples_of


@pytest.fixture(scope="module")
def documents():
    return [*Samples(FolderResources(resource_folder("resources")), FILES).more_units()]


@pytest.fixture(scope="module")
def units(documents):
    return [each for each in documents if each.kind == "unit"]


def test_they_come_once_with_the_frameworks_they_name(tmp_path, units):
    application = open_application(tmp_path / "more.cstudio-db", create=True)
    try:
        session = application.session
        application.samples.add_frameworks(session)
        assert application.samples.add_more_units(session) == len(units) == 2
        assert application.samples.add_more_units(session) == 0
    finally:
        application.close()


def test_all_is_said_in_three_languages(units):
    for unit in units:
        for node in unit.walk():
            if KINDS[node.kind].text and node.kind != "plan_entry":
                assert [each for each in LANGUAGES if node.cell(each).blank] == []


def test_the_rules_find_nothing_but_short_times_outdoors(units):
    (glossary,) = samples_of("glossary")
    for unit in units:
        checker = Checker(all_rules(), tuple(concepts(glossary)))
        checker.update(unit)
        assert [each for each in checker.findings() if each.rule.id != "UNI-03"] == []
        assert aim_hints(unit) == ()
        assert open_places(unit, "zh") == ()


def test_goals_are_linked_and_steps_take_the_time_of_their_activity(documents, units):
    known = {each.id: each for each in documents}
    for unit in units:
        for node in unit.walk():
            if isinstance(node.payload, Aligned):
                for link in node.payload.alignments:
                    assert link.goal in known[link.framework].nodes
            if isinstance(node.payload, Activity):
                steps = [n.payload for n in unit.walk(node.id) if isinstance(n.payload, Step)]
                assert sum(each.minutes for each in steps) == node.payload.minutes
                assert [each.phase for each in steps][:: len(steps) - 1] == ["opening", "closing"]


def test_what_is_for_families_can_stand_in_the_letter_which_greets_them_itself(units):
    for unit in (*units, *samples_of("unit")):
        home = section_of(unit, "home")
        said = "".join(node.text(each) for node in unit.walk(home.id) for each in LANGUAGES)
        greeting = "亲爱的家长，|Dear families, |Liebe Familien, |信示例|Sample letter|Beispiel für"
        assert not re.search(greeting, said), unit.title("en")


def test_what_came_from_children_is_marked(units):
    marked = [[a.payload.origin for a in activities_of(unit)].count("emergent") for unit in units]
    assert marked == [2, 3]
