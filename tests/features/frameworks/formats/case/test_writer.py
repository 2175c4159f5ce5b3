"""Strict CASE packages: valid by the official schemas, and a round trip keeps identifiers."""

import json
from dataclasses import replace
from uuid import UUID

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.framework import Association, FrameworkHead, Goal
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.frameworks.formats.case import writer
from curriculum_studio.features.frameworks.formats.case.schema_types import packed
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.languages import LANGUAGES
from tests.features.frameworks.formats.case.packages import (
    TIME,
    child,
    end,
    identifiers,
    item,
    link,
    no_files,
    package,
    read,
    shape,
    uid,
    written,
)
from tests.helpers import real_data
from tests.helpers.samples import samples_of
from tests.helpers.strategies import texts

SCHEMAS = real_data.FOLDER / "schemas"


def framework(*goals: Node, **head) -> Document:
    root = Node("f" * 26, "framework", payload=FrameworkHead(**head))
    root = root.with_cell("zh", Cell("框架")).with_cell("en", Cell("Framework"))
    placed = [
        replace(goal, parent=goal.parent or root.id, rank=rank)
        for goal, rank in zip(goals, ranks_between(len(goals)), strict=True)
    ]
    return assembled([root, *placed])


def goal(name: str, parent: str = "", **payload) -> Node:
    node = Node(name, "goal", parent, payload=Goal(**payload))
    return node.with_cell("zh", Cell(f"目标{name}")).with_cell("en", Cell(f"Goal {name}"))


# --- what stands in a package -----------------------------------------------------------------


def test_a_package_is_bare_and_says_its_version():
    made = written(framework(goal("a", code="1", level="goal")), "zh")
    assert set(made) == {"CFDocument", "CFItems", "CFAssociations", "CFDefinitions"}
    head = made["CFDocument"]
    assert (head["caseVersion"], head["language"], head["title"]) == ("1.1", "zh-CN", "框架")
    assert not {"CFPackageURI", "CFDocumentURI"} & head.keys()
    (entry,) = made["CFItems"]
    assert (entry["humanCodingScheme"], entry["fullStatement"]) == ("1", "目标a")
    assert "CFDocumentURI" not in entry
    (kind,) = made["CFDefinitions"]["CFItemTypes"]
    assert (kind["title"], kind["description"]) == ("goal", "goal")
    assert entry["CFItemTypeURI"]["identifier"] == kind["identifier"]


def test_the_tree_becomes_numbered_links_from_child_to_parent():
    made = written(framework(goal("a"), goal("b"), goal("c", "a")), "zh")
    by_text = {each["fullStatement"]: each["identifier"] for each in made["CFItems"]}
    found = {
        (each["originNodeURI"]["identifier"], each["destinationNodeURI"]["identifier"]): (
            each["associationType"],
            each["sequenceNumber"],
        )
        for each in made["CFAssociations"]
    }
    top = made["CFDocument"]["identifier"]
    assert found == {
        (by_text["目标a"], top): ("isChildOf", 1),
        (by_text["目标b"], top): ("isChildOf", 2),
        (by_text["目标c"], by_text["目标a"]): ("isChildOf", 1),
    }


def test_identifiers_are_uuids_and_always_the_same():
    document = framework(goal("a", identifier="not-a-uuid"), goal("b"), identifier="guide")
    first, second = written(document, "zh"), written(document, "zh")
    assert first == second
    for group in identifiers(first).values():
        assert all(str(UUID(each)) == each for each in group)


def test_a_copied_goal_gets_an_identifier_of_its_own():
    made = written(framework(goal("a", identifier=uid(5)), goal("b", identifier=uid(5))), "zh")
    first, second = (each["identifier"] for each in made["CFItems"])
    assert first == uid(5) != second


def test_several_languages_become_translations():
    made = written(framework(goal("a")), "zh", "en", "de")
    original, translation = made["CFItems"]
    assert (original["language"], translation["language"]) == ("zh-CN", "en")
    assert translation["fullStatement"] == "Goal a"
    kinds = [each["associationType"] for each in made["CFAssociations"]]
    assert kinds == ["isChildOf", "isTranslationOf"]
    link_between = made["CFAssociations"][1]
    assert link_between["originNodeURI"]["identifier"] == translation["identifier"]
    assert link_between["destinationNodeURI"]["identifier"] == original["identifier"]


def test_one_language_has_no_translations():
    made = written(framework(goal("a")), "en")
    assert [each["fullStatement"] for each in made["CFItems"]] == ["Goal a"]


def test_a_missing_text_is_written_in_the_language_it_has():
    made = written(framework(goal("a")), "de")
    (entry,) = made["CFItems"]
    assert (entry["fullStatement"], entry["language"]) == ("目标a", "zh-CN")
    assert made["CFDocument"]["language"] == "zh-CN"


def test_objects_in_the_text_are_left_out():
    marked = Cell(f"目标{OBJECT}一", (Mark(2, 3, "formula", "x"),))
    made = written(framework(goal("a").with_cell("zh", marked)), "zh")
    assert made["CFItems"][0]["fullStatement"] == "目标一"


def test_times_without_zone_and_long_dates_are_mended():
    document = framework(
        goal("a", last_changed="2017-05-25T18:05:33", status_start="2017-05-25T18:05:33Z"),
        goal("b", last_changed="once", status_end="soon"),
    )
    first, second = written(document, "zh")["CFItems"]
    assert first["lastChangeDateTime"] == "2017-05-25T18:05:33Z"
    assert first["statusStartDate"] == "2017-05-25"
    assert second["lastChangeDateTime"] == TIME
    assert "statusEndDate" not in second
    assert second["extensions"]["curriculumStudio"]["kept"]["statusEndDate"] == "soon"


def test_the_time_is_that_of_writing_if_nothing_says_another():
    bundle = ExportRequest((framework(goal("a")),), ("zh",), no_files)
    made = json.loads(finish(writer.write(bundle)))
    assert made["CFDocument"]["lastChangeDateTime"].endswith("Z")


def test_the_licence_stands_among_the_definitions():
    made = written(framework(goal("a"), licence="CC BY 4.0"), "zh")
    (licence,) = made["CFDefinitions"]["CFLicenses"]
    assert licence["licenseText"] == "CC BY 4.0"
    assert made["CFDocument"]["licenseURI"]["identifier"] == licence["identifier"]


def test_a_changed_licence_is_a_new_one():
    licence = {"title": "CC", "identifier": uid(50), "uri": "https://example.org/l"}
    document = read(package(licenseURI=licence)).document
    payload = replace(document.root.payload, licence="Another")
    changed = replace(
        document, nodes={document.id: replace(document.root, payload=payload)}, children={}
    )
    made = written(changed, "en")
    assert made["CFDocument"]["licenseURI"]["identifier"] != uid(50)
    assert made["CFDefinitions"]["CFLicenses"][0]["licenseText"] == "Another"


def test_a_moved_goal_loses_the_link_that_placed_it():
    links = [child(11, 2, 1), child(12, 3, 2)]
    document = read(package([item(2), item(3)], links)).document
    three = next(node for node in document.walk() if node.text("en") == "Goal 3")
    moved = assembled(
        replace(node, parent=document.id) if node is three else node
        for node in document.nodes.values()
    )
    made = identifiers(written(moved, "en"))["CFAssociations"]
    assert uid(11) in made
    assert uid(12) not in made


# --- versions ---------------------------------------------------------------------------------


def test_version_1_0_on_request():
    document = framework(
        goal("a", path="第一", associations=(Association(type="ext:covers", destination="x"),)),
        source="Somewhere",
    )
    made = written(document, "en", version="1.0")
    assert "caseVersion" not in made["CFDocument"]
    assert not any("extensions" in each for each in (made["CFDocument"], *made["CFItems"]))
    kinds = {each["associationType"] for each in made["CFAssociations"]}
    assert kinds == {"isChildOf", "isRelatedTo"}


@pytest.mark.parametrize(
    ("languages", "version"), [(("zh",), "2"), (("zh", "en"), "1.0"), (("zh",), "")]
)
def test_what_cannot_be_written_is_said(languages, version):
    with pytest.raises(StudioError) as caught:
        written(framework(goal("a")), *languages, version=version)
    assert caught.value.remedy is not None


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("precedes", "precedes"),
        ("ext:covers", "ext:covers"),
        ("ext:deckt ab", "ext:deckt-ab"),
        ("covers", "ext:covers"),
        ("覆盖", "ext:link"),
    ],
)
def test_types_of_links_are_those_of_the_specification(kind, expected):
    linked = goal("a", associations=(Association(type=kind, destination=uid(3)),))
    made = written(framework(linked), "zh")
    assert made["CFAssociations"][1]["associationType"] == expected


def test_foreign_parts_are_written_strictly():
    raw = package([item(2)], [child(11, 2, 1)])
    raw["CFDefinitions"] = {
        "CFItemTypes": [{"title": "T", "description": None, "identifier": "x"}, 3],
        "CFSubjects": "none",
    }
    level = {"identifier": uid(60), "score": "3", "position": 1.0, "odd": 1}
    raw["CFRubrics"] = [
        {"identifier": uid(61), "CFRubricCriteria": [{"CFRubricCriterionLevels": [level, 4]}]}
    ]
    raw["extensions"] = {"other": 1}
    made = written(read(raw).document, "en")
    (kind,) = made["CFDefinitions"]["CFItemTypes"]
    assert (kind["title"], kind["description"], kind["hierarchyCode"]) == ("T", "T", "0")
    (criterion,) = made["CFRubrics"][0]["CFRubricCriteria"]
    (kept,) = criterion["CFRubricCriterionLevels"]
    assert (kept["identifier"], kept["position"]) == (uid(60), 1)
    assert "odd" not in kept
    assert made["extensions"] == {"other": 1}
    assert "extensions" not in written(read(raw).document, "en", version="1.0")


# --- schemas ----------------------------------------------------------------------------------


def problems(made, version):
    name = f"case-v{version.replace('.', 'p')}-cfpackage.json"
    schema = json.loads((SCHEMAS / name).read_text("utf-8"))
    schema.pop("$schema", None)
    kind = jsonschema.Draft201909Validator if version == "1.1" else jsonschema.Draft7Validator
    found = kind(schema, format_checker=jsonschema.FormatChecker()).iter_errors(made)
    return [f"{list(each.absolute_path)}: {each.message}" for each in found]


needs_schemas = real_data.needs(SCHEMAS, "the schemas of CASE")


@pytest.mark.real_data
@needs_schemas
@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("document", samples_of("framework"), ids=lambda each: each.title("en"))
def test_our_frameworks_are_valid(document, version):
    choices = [("zh",), ("de",)] if version == "1.0" else [("zh",), ("en",), LANGUAGES]
    for languages in choices:
        assert problems(written(document, *languages, version=version), version) == []


@pytest.mark.real_data
@needs_schemas
@pytest.mark.parametrize("version", ["1.0", "1.1"])
@pytest.mark.parametrize("path", sorted(SCHEMAS.parent.glob("case/*.json")), ids=lambda p: p.name)
def test_real_files_come_out_valid(path, version):
    document = read(path.read_bytes()).document
    assert problems(written(document, "en", version=version), version) == []


@pytest.mark.real_data
@needs_schemas
def test_foreign_oddities_come_out_valid():
    raw = package(
        [item(2, smartLevel=1, CFItemTypeURI="x", language=3, extensions=[1])],
        [child(11, 2, 1, "x"), link(12, 2, "odd kind", "gone", sequenceNumber="7")],
        subject="S",
        licenseURI="x",
        extensions="y",
    )
    raw["CFDefinitions"] = {"CFItemTypes": [{"description": None}]}
    raw["CFRubrics"] = [{"CFRubricCriteria": [{"weight": "1", "CFRubricCriterionLevels": [{}]}]}]
    for version in writer.VERSIONS:
        assert problems(written(read(raw).document, "en", version=version), version) == []


# --- properties -------------------------------------------------------------------------------


@st.composite
def frameworks(draw) -> Document:
    """Frameworks of up to twelve goals in a random tree, with random payloads and texts."""
    names = [f"g{at}" for at in range(draw(st.integers(0, 12)))]
    nodes = []
    for at, name in enumerate(names):
        parent = draw(st.sampled_from(["", *names[:at]]))
        own = draw(st.sampled_from(["", uid(at + 100), uid(at + 100).upper(), f"id {at}"]))
        ends = st.sampled_from([uid(100), uid(101), "elsewhere", "https://example.org/x", ""])
        kinds = st.sampled_from(["precedes", "isPeerOf", "ext:covers", "other"])
        links = draw(st.lists(st.builds(Association, type=kinds, destination=ends), max_size=2))
        payload = Goal(
            identifier=own,
            code=draw(texts),
            level=draw(st.sampled_from(["", "goal", "领域"])),
            path=draw(texts),
            education_levels=tuple(draw(st.lists(texts, max_size=2))),
            associations=tuple(dict.fromkeys(links)),
            extra=draw(st.sampled_from(["", "not json", packed({"fields": {"notes": "n"}})])),
        )
        node = Node(name, "goal", parent, payload=payload)
        for language in LANGUAGES:
            node = node.with_cell(language, draw(st.one_of(st.none(), texts.map(Cell))))
        nodes.append(node)
    return framework(*nodes, identifier=draw(st.sampled_from(["", "guide", uid(1)])))


@given(document=frameworks(), languages=st.permutations(LANGUAGES), count=st.integers(1, 3))
def test_a_round_trip_keeps_every_identifier(document, languages, count):
    chosen = tuple(languages[:count])
    first = written(document, *chosen)
    again = read(first)
    second = written(again.document, *chosen)
    assert identifiers(second) == identifiers(first)
    third = written(read(second).document, *chosen)
    assert third == second


@given(document=frameworks())
def test_a_round_trip_keeps_the_tree(document):
    first = read(written(document, "zh")).document
    second = read(written(first, "zh")).document
    assert shape(first) == shape(second)
    assert len(list(first.walk())) == len(list(document.walk()))


def test_an_end_outside_keeps_its_title():
    linked = [link(12, 2, "exactMatchOf", "x", destinationNodeURI={**end("x"), "title": "Their"})]
    made = written(read(package([item(2)], linked)).document, "en")
    match = next(e for e in made["CFAssociations"] if e["associationType"] == "exactMatchOf")
    assert match["destinationNodeURI"]["title"] == "Their"
