"""Reading CASE files as they are: nothing is dropped, and what is odd is said."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.frameworks.formats.case import reader
from curriculum_studio.features.frameworks.formats.case.schema_types import unpacked
from curriculum_studio.i18n import StudioError
from tests.features.frameworks.formats.case.packages import (
    child,
    end,
    identifiers,
    item,
    link,
    package,
    read,
    said,
    shape,
    uid,
    written,
)
from tests.helpers import real_data

REAL = real_data.FOLDER / "case"


def texts(document, language="en", node=None):
    return [
        (each.text(language), texts(document, language, each.id))
        for each in document.children_of(node or document.id)
    ]


def refusal(content):
    with pytest.raises(StudioError) as caught:
        read(content)
    return caught.value


def first_goal(reading):
    return next(node for node in reading.document.walk() if node.kind == "goal")


# --- form of the file -------------------------------------------------------------------------


def test_bare_and_wrapped_packages_are_the_same():
    bare = package([item(2)], [child(3, 2, 1)])
    assert texts(read(bare).document) == texts(read({"CFPackage": bare}).document)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_do_no_harm(encoding):
    content = json.dumps(package([item(2, fullStatement="目标")]), ensure_ascii=False)
    assert texts(read(content.encode(encoding)).document)[0][0] == "目标"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"PK\x03\x04", b"\xff\xfe\x00", b'{"CFDocument": NaN}', b"[" * 100_000, b'"\xff"'],
)
def test_what_is_no_json_is_refused_with_a_sentence(content):
    problem = refusal(content)
    assert "JSON" in problem.what.source
    assert problem.remedy is not None


@pytest.mark.parametrize("content", [b"{}", b"[]", b"3", b'{"CFPackage": 3}', b'{"other": {}}'])
def test_json_that_is_no_case_is_refused_with_a_sentence(content):
    assert "CASE" in refusal(content).what.source


def test_a_file_without_a_document_object_takes_its_name_from_the_file():
    reading = read({"CFItems": [item(2)]}, name="Goals.json")
    assert reading.document.title("en") == "Goals"
    assert "check the title" in said(reading)


def test_a_package_without_goals_is_an_empty_framework():
    reading = read({"CFDocument": {"title": "T"}})
    assert reading.document.title("en") == "T"
    assert said(reading) == "Goals imported: 0."


def test_a_file_over_100_mb_is_refused(monkeypatch):
    monkeypatch.setattr(reader, "LARGEST_FILE", 10)
    assert "100 MB" in refusal(json.dumps(package()).encode()).what.source


def test_deeply_nested_foreign_fields_are_kept_or_refused():
    content = json.dumps(package([item(2)])).encode()
    for depth in (50, 400, 900, 5000):
        deep = b"[" * depth + b"]" * depth
        try:
            reading = read(content.replace(b'"title": "A', b'"x": ' + deep + b', "title": "A'))
        except StudioError:
            continue
        assert unpacked(reading.document.root.payload.extra)["fields"]["x"]


# --- tree and order ---------------------------------------------------------------------------


def test_children_stand_by_number_then_enumeration_then_code_then_file():
    items = [
        item(2),
        item(3, humanCodingScheme="B.10"),
        item(4, humanCodingScheme="B.2"),
        item(5, listEnumeration="10."),
        item(6, listEnumeration="2."),
        item(7),
        item(8, humanCodingScheme="A"),
    ]
    numbered = {7: 2, 8: "1"}
    links = [child(20 + n, n, 1, numbered.get(n)) for n in range(2, 9)]
    found = [name for name, _ in texts(read(package(items, links)).document)]
    assert found == [f"Goal {n}" for n in (8, 7, 6, 5, 4, 3, 2)]


def test_goals_stand_below_their_parents():
    links = [child(11, 3, 2), child(12, 2, 1), child(13, 4, 3)]
    document = read(package([item(2), item(3), item(4)], links)).document
    assert texts(document) == [("Goal 2", [("Goal 3", [("Goal 4", [])])])]


def test_a_goal_without_a_place_stands_at_the_top_and_is_told():
    links = [child(11, 2, 1), child(12, 4, "gone")]
    reading = read(package([item(2), item(3, humanCodingScheme="X3"), item(4)], links))
    assert [name for name, _ in texts(reading.document)] == ["Goal 3", "Goal 2", "Goal 4"]
    assert "Goals without a place in the tree: 2. They were put at the top: X3, Goal 4." in said(
        reading
    )
    assert "Links that point outside the file: 1." in said(reading)


def test_further_places_become_links():
    links = [child(11, 2, 1), child(12, 3, 1), child(13, 4, 2), child(14, 4, 3)]
    reading = read(package([item(2), item(3), item(4)], links))
    assert texts(reading.document) == [("Goal 2", [("Goal 4", [])]), ("Goal 3", [])]
    four = next(node for node in reading.document.walk() if node.text("en") == "Goal 4")
    (kept,) = four.payload.associations
    assert (kept.type, kept.destination, kept.identifier) == ("isChildOf", uid(3), uid(14))
    assert "Goals with several places: 1." in said(reading)


@pytest.mark.parametrize(
    "links",
    [
        [child(11, 2, 2)],
        [child(11, 2, 3), child(12, 3, 2)],
        [child(11, 2, 3), child(12, 3, 4), child(13, 4, 2), child(14, 5, 4)],
    ],
)
def test_circles_are_refused_and_named(links):
    problem = refusal(json.dumps(package([item(n) for n in range(2, 6)], links)).encode())
    names = dict(problem.what.arguments)["names"]
    assert "circle" in problem.what.source
    assert names.split(" → ")[0] == names.split(" → ")[-1]
    assert "Goal 5" not in names


def test_a_long_chain_is_read():
    chain = [item(n) for n in range(2, 1500)]
    document = read(package(chain, [child(n + 2000, n, n - 1) for n in range(2, 1500)])).document
    deepest = next(node for node in document.walk() if node.text("en") == "Goal 1499")
    assert document.depth(deepest.id) == 1498


# --- identifiers ------------------------------------------------------------------------------


def test_different_goals_with_one_identifier_come_in_and_are_told():
    """Both are there and stay two on the way out; links can only mean the first one."""
    goals = [
        item(2),
        item(2, fullStatement="Another"),
        item(2, fullStatement="Another"),
        item(3),
        item(1, fullStatement="Called as the framework"),
    ]
    reading = read(package(goals, [child(11, 3, 2), child(12, 2, 1)]))
    assert texts(reading.document) == [
        ("Goal 2", [("Goal 3", [])]),
        ("Another", []),
        ("Called as the framework", []),
    ]
    assert "Goals with the identifier of another goal: 2." in said(reading)
    assert "Another, Called as the framework" in said(reading)
    assert "twice with the same words: Another" in said(reading)
    again = written(reading.document, "en")
    found = [each["identifier"] for each in (again["CFDocument"], *again["CFItems"])]
    assert len(set(found)) == 5
    assert found[:2] == [uid(1), uid(2)]


def test_no_identifier_is_taken_for_a_made_one():
    """What a goal without a good identifier is called inside is free, whatever the file says."""
    goals = [item(2), item(3, identifier="\x002"), item(2, fullStatement="Another")]
    document = read(package(goals)).document
    assert [text for text, _ in texts(document)] == ["Goal 2", "Goal 3", "Another"]


def test_the_same_goal_twice_comes_in_once():
    reading = read(package([item(2), item(2)], [child(3, 2, 1)]))
    assert texts(reading.document) == [("Goal 2", [])]
    assert "twice with the same words: Goal 2" in said(reading)


def test_identifiers_differ_in_more_than_capitals():
    items = [item(2) | {"identifier": uid(2).upper()}]
    reading = read(package(items, [child(3, 2, 1)]))
    assert texts(reading.document) == [("Goal 2", [])]
    assert "without a place" not in said(reading)


@pytest.mark.parametrize(
    "target",
    [
        f"https://example.org/items/{uid(2)}",
        f"https://elsewhere.org/uri/{uid(2)}/",
        {"uri": f"https://example.org/items/{uid(2)}"},
        uid(2),
    ],
)
def test_ends_of_links_can_be_addresses(target):
    links = [child(11, 2, 1), child(12, 3, 2) | {"destinationNodeURI": target}]
    reading = read(package([item(2), item(3)], links))
    assert texts(reading.document) == [("Goal 2", [("Goal 3", [])])]


def test_goals_without_identifier_are_taken_too():
    reading = read(package([{"fullStatement": "a"}, {"fullStatement": "b"}]))
    assert [name for name, _ in texts(reading.document)] == ["a", "b"]


# --- wrong types and unknown fields -----------------------------------------------------------


def test_wrong_types_are_read_as_well_as_they_can_be():
    odd = item(
        2,
        humanCodingScheme=7,
        educationalLevel="06",
        CFItemType=None,
        CFItemTypeURI={"title": "Cluster", "identifier": "x", "uri": "y"},
        conceptKeywords="energy",
    )
    reading = read(package([odd], [child(11, 2, 1, "3")], subject="Science", version=2))
    goal = first_goal(reading)
    assert (goal.payload.code, goal.payload.level) == ("7", "Cluster")
    assert goal.payload.education_levels == ("06",)
    for name in ("humanCodingScheme", "educationalLevel", "conceptKeywords", "subject, version …"):
        assert name in said(reading)
    package_again = written(reading.document, "en")
    assert package_again["CFItems"][0]["educationLevel"] == ["06"]
    assert package_again["CFItems"][0]["conceptKeywords"] == ["energy"]
    assert package_again["CFDocument"]["subject"] == ["Science"]


def test_a_statement_that_is_no_text_is_no_failure():
    items = [item(2, fullStatement=None), item(3, fullStatement=4), item(4, fullStatement=["x"])]
    found = [name for name, _ in texts(read(package(items)).document)]
    assert found == ["", "4", ""]


def test_what_is_no_object_is_counted():
    raw = package([item(2), "x", None, 3], [child(11, 2, 1), "y"])
    assert "left out: 4" in said(read(raw))
    assert "left out: 1" in said(read({**package(), "CFItems": "x"}))
    assert texts(read({**package(), "CFItems": item(2)}).document) == [("Goal 2", [])]


def test_unknown_fields_are_kept_and_come_out_again():
    raw = package([item(2, smartLevel="1.1")], [child(11, 2, 1)], jurisdiction="BW")
    raw["CFDefinitions"] = {"CFConcepts": [{"title": "C", "identifier": uid(40), "odd": 1}]}
    reading = read(raw)
    assert unpacked(first_goal(reading).payload.extra)["fields"] == {"smartLevel": "1.1"}
    assert "preserved: smartLevel, jurisdiction." in said(reading)
    again = written(reading.document, "en")
    kept = again["CFItems"][0]["extensions"]["curriculumStudio"]["kept"]
    assert kept == {"smartLevel": "1.1"}
    assert again["CFDefinitions"]["CFConcepts"][0]["identifier"] == uid(40)
    twice = written(read(again).document, "en")
    assert twice == again


def test_links_keep_what_they_say():
    links = [
        child(11, 2, 1),
        link(12, 2, "exactMatchOf", "elsewhere-7", notes="n", sequenceNumber=4),
        link(13, 1, "isRelatedTo", 2),
        link(14, "nobody", "precedes", 2),
        link(15, 2, "Is Peer Of", 2),
        link(16, 2, "ext:covers", 2),
    ]
    reading = read(package([item(2)], links))
    goal = first_goal(reading)
    match, peer, covers = goal.payload.associations
    assert (match.type, match.destination, match.sequence) == ("exactMatchOf", "elsewhere-7", 4)
    assert (peer.type, covers.type) == ("isPeerOf", "ext:covers")
    assert "point outside the file: 2." in said(reading)
    again = {each["identifier"]: each for each in written(reading.document, "en")["CFAssociations"]}
    assert set(again) == {each["identifier"] for each in links}
    assert again[uid(12)]["destinationNodeURI"] == end("elsewhere-7")
    assert again[uid(12)]["notes"] == "n"
    assert again[uid(14)]["originNodeURI"] == end("nobody")


# --- languages --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh-CN", "zh"),
        ("zho", "zh"),
        ("chi", "zh"),
        ("de_DE", "de"),
        ("ger", "de"),
        ("EN-us", "en"),
    ],
)
def test_language_tags(tag, language):
    document = read(package([item(2, language=tag)], language=tag)).document
    assert document.root.lead == language
    assert document.children_of(document.id)[0].text(language) == "Goal 2"


def test_the_wanted_language_counts_where_the_file_says_none():
    raw = package([item(2)])
    del raw["CFDocument"]["language"]
    assert read(raw, "de").document.root.lead == "de"
    assert read(raw).document.root.lead == "en"
    assert read(package([item(2)]), "de").document.root.lead == "en"


def test_a_language_that_is_none_of_ours_is_told():
    reading = read(package([item(2, language="ja")], language="ja"), "zh")
    assert first_goal(reading).text("zh") == "Goal 2"
    assert "(ja) were put under Chinese" in said(reading)
    assert written(reading.document, "zh")["CFItems"][0]["language"] == "ja"


def test_translations_become_languages_of_the_goal():
    items = [item(2), item(3, fullStatement="Ziel 2", language="de"), item(4)]
    links = [child(11, 2, 1), child(12, 4, 1), link(13, 3, "isTranslationOf", 2)]
    reading = read(package(items, links))
    goal = first_goal(reading)
    assert goal.text("de") == "Ziel 2"
    assert state(goal, "de") is CellState.TRANSLATED
    assert "without a place" not in said(reading)
    again = written(reading.document, "en", "de")
    assert identifiers(again)["CFItems"] == {uid(2), uid(3), uid(4)}
    assert identifiers(again)["CFAssociations"] == {uid(11), uid(12), uid(13)}


@pytest.mark.parametrize(
    "more",
    [
        [child(20, 3, 1)],
        [child(20, 4, 3)],
        [link(20, 3, "precedes", 4)],
    ],
)
def test_a_translation_that_does_more_stays_a_goal(more):
    items = [item(2), item(3, language="de"), item(4)]
    links = [child(11, 2, 1), link(13, 3, "isTranslationOf", 2), *more]
    document = read(package(items, links)).document
    assert sum(node.kind == "goal" for node in document.walk()) == 3


@pytest.mark.parametrize("tag", ["en", "ja", None])
def test_a_translation_into_no_further_language_stays_a_goal(tag):
    items = [item(2, language="en"), item(3, language=tag)]
    links = [child(11, 2, 1), link(13, 3, "isTranslationOf", 2)]
    document = read(package(items, links)).document
    assert sum(node.kind == "goal" for node in document.walk()) == 2


def test_chains_of_translations_lose_nothing():
    items = [item(2), item(3, language="de"), item(4, language="zh-CN")]
    links = [
        child(11, 2, 1),
        link(13, 4, "isTranslationOf", 3),
        link(14, 3, "isTranslationOf", 2),
    ]
    again = written(read(package(items, links)).document, "en", "de", "zh")
    assert {uid(2), uid(3), uid(4)} <= identifiers(again)["CFItems"]
    assert {uid(11), uid(13), uid(14)} <= identifiers(again)["CFAssociations"]


# --- head -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [("Adopted", "Implemented"), ("Deprecated", "Retired"), ("draft", "Draft"), ("Odd", "")],
)
def test_statuses_of_earlier_practice(foreign, ours):
    reading = read(package(adoptionStatus=foreign))
    assert reading.document.root.payload.adoption_status == ours
    again = written(reading.document, "en")["CFDocument"]["adoptionStatus"]
    assert again == (ours or foreign)


def test_the_head_is_read():
    licence = {"title": "CC", "identifier": uid(50), "uri": "https://example.org/l"}
    raw = package(
        publisher="Publisher",
        version="2012",
        officialSourceURL="https://example.org",
        notes="Note",
        licenseURI=licence,
    )
    raw["CFDefinitions"] = {"CFLicenses": [{**licence, "licenseText": "The text"}]}
    reading = read(raw)
    head = reading.document.root.payload
    assert (head.publisher, head.year, head.note) == ("Publisher", "2012", "Note")
    assert (head.source, head.licence) == ("https://example.org", "The text")
    again = written(reading.document, "en")
    assert again["CFDocument"]["creator"] == "Somebody"
    assert again["CFDocument"]["licenseURI"] == licence
    assert [each["identifier"] for each in again["CFDefinitions"]["CFLicenses"]] == [uid(50)]


@given(
    text=st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Co"), exclude_characters="\ufffc")
        | st.sampled_from("\n\t\r"),
        max_size=60,
    )
)
@example("a\r\nb")
@example(" a  b\u3000")
def test_texts_differ_by_line_ends_and_blanks_at_the_ends_alone(text):
    """A text has one kind of line end here, and blanks at its ends say nothing."""
    reading = read(package([item(2, fullStatement=f"x{text}x"), item(3, fullStatement=text)]))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    again = {each["identifier"]: each for each in written(reading.document, "en")["CFItems"]}
    assert again[uid(2)]["fullStatement"] == f"x{plain}x"
    if plain.strip():
        assert again[uid(3)]["fullStatement"] == plain.strip()


# --- real files -------------------------------------------------------------------------------


@pytest.mark.real_data
@real_data.needs(REAL, "CASE files of others")
@pytest.mark.parametrize(
    ("name", "goals", "top"),
    [("SmartLevelFramework.json", 14, 2), ("opensalt-framework-20c5134f.json", 16, 2)],
)
def test_real_files_come_in_whole(name, goals, top):
    content = (REAL / name).read_bytes()
    reading = read(content)
    found = [node for node in reading.document.walk() if node.kind == "goal"]
    assert len(found) == goals
    assert len(shape(reading.document)) == top
    assert identifiers(written(reading.document, "en")) == identifiers(json.loads(content))
