"""The sample workspace: what it holds, and that it keeps the rules it is meant to show."""

from collections import Counter
from itertools import pairwise

import pytest

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Clause, ReferenceEntry
from curriculum_studio.core.payloads.unit import Activity, UnitHead
from curriculum_studio.core.text import OBJECT
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import OnTerms
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.features.terminology.model import concepts
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.locations import FolderResources, resource_folder


class NoPictures:
    """Keeps nothing; a picture's name stands for its hash."""

    def put(self, content: bytes, media_type: str, name: str) -> str:
        assert content.startswith(b"\x89PNG")
        return name

    def get(self, identity: str) -> bytes:
        raise AssertionError(identity)

    def info(self, identity: str) -> None:
        return None


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    resources = FolderResources(resource_folder("resources"))
    return list(Samples(resources, NoPictures()).documents())


@pytest.fixture(scope="module")
def standard(documents) -> Document:
    return next(each for each in documents if each.kind == "standard")


@pytest.fixture(scope="module")
def units(documents) -> list[Document]:
    return [each for each in documents if each.kind == "unit"]


def test_what_the_workspace_holds(documents):
    assert Counter(each.kind for each in documents) == {
        "framework": 8,
        "standard": 1,
        "glossary": 1,
        "unit": 5,
    }


def test_goals_of_the_frameworks(documents):
    counts = {
        each.root.payload.identifier: Counter(
            node.payload.level for node in each.walk() if node.kind == "goal"
        )
        for each in documents
        if each.kind == "framework"
    }
    assert counts["guideline-3-6"] == {"domain": 5, "subdomain": 11, "goal": 32}
    assert counts["greencomp"]["competence"] == 12
    assert sum(counts["sdg"].values()) == 17
    assert counts["eco-schools"]["step"] == 7
    assert counts["eco-schools"]["theme"] == 12
    assert counts["quality-guide-2022"] == {"area": 5, "indicator": 15}


def test_every_node_stands_where_it_may(documents):
    for document in documents:
        for node in document.walk():
            if node.parent:
                assert node.kind in KINDS[document.nodes[node.parent].kind].children


def test_all_texts_stand_in_three_languages(documents):
    """Only the sentence on the prevailing text may lack Chinese; plan entries may lack all."""
    for document in documents:
        for node in document.walk():
            if not KINDS[node.kind].text or node.kind == "plan_entry":
                continue
            lacking = [language for language in LANGUAGES if node.cell(language).blank]
            assert lacking in ([], ["zh"]), (document.title("en"), node.kind, node.text("zh"))
            if lacking:
                assert "prevails" in node.text("en")


def test_nothing_is_stale(documents):
    for document in documents:
        for node in document.walk():
            for language in node.cells:
                assert state(node, language) in {CellState.CONFIRMED, CellState.EMPTY}


def test_every_reference_has_its_target(documents):
    for document in documents:
        for node in document.walk():
            for language, cell in node.cells.items():
                for mark in cell.marks:
                    if mark.kind in {"ref", "footnote"}:
                        assert mark.value in document.nodes, (node.text(language), language)
                assert cell.text.count(OBJECT) == sum(
                    1 for mark in cell.marks if mark.kind in {"ref", "footnote", "formula"}
                )


def test_languages_refer_to_the_same(documents):
    for document in documents:
        for node in document.walk():
            targets = {
                language: Counter(mark.value for mark in cell.marks if mark.kind == "ref")
                for language, cell in node.cells.items()
                if not cell.blank
            }
            assert len({tuple(sorted(each.items())) for each in targets.values()}) <= 1


def test_chapters_clauses_terms(standard):
    chapters = [node for node in standard.children_of(standard.id) if node.kind == "clause"]
    titled = [
        child
        for chapter in chapters
        for child in standard.children_of(chapter.id)
        if isinstance(child.payload, Clause) and child.payload.titled
    ]
    terms = [node for node in standard.walk() if node.kind == "term"]
    assert (len(chapters), len(titled), len(terms)) == (16, 64, 12)


def test_numbers_of_tables_and_annexes(standard):
    numbers = number(standard)
    by_series: dict[str, list[str]] = {}
    for node in standard.walk():
        if node.id in numbers:
            by_series.setdefault(numbers[node.id].series, []).append(numbers[node.id].number)
    assert by_series["annex"] == ["A", "B", "C", "D"]
    assert by_series["table"][:3] == ["1", "2", "3"]
    assert by_series["figure"] == ["1"]
    assert by_series["formula"] == ["1", "B.1", "B.2", "B.3", "B.4"]


def test_no_only_child_and_no_hanging_paragraph(standard):
    for node in standard.walk():
        children = standard.children_of(node.id)
        clauses = [child for child in children if child.kind == "clause"]
        if node.kind in {"clause", "annex"} and clauses:
            assert len(clauses) > 1, node.text("zh")
            assert {child.kind for child in children} == {"clause"}, node.text("zh")


def test_every_normative_reference_is_cited(standard):
    cited = {
        mark.value
        for node in standard.walk()
        for cell in node.cells.values()
        for mark in cell.marks
        if mark.kind == "ref"
    }
    entries = [
        node
        for node in standard.walk()
        if node.kind == "reference_entry" and isinstance(node.payload, ReferenceEntry)
    ]
    assert len(entries) == 6
    for entry in entries:
        assert entry.id in cited, entry.payload.number


def test_every_term_is_used_twice(standard):
    words = [node.text("zh") for node in standard.walk() if node.kind != "term"]
    for term in (node for node in standard.walk() if node.kind == "term"):
        assert sum(text.count(term.text("zh")) for text in words) >= 2, term.text("zh")


def test_sums_of_the_indicator_system(standard):
    leaves = [node.payload for node in standard.walk() if isinstance(node.payload, Indicator)]
    assert Counter(leaf.category for leaf in leaves) == {
        "veto": 2,
        "gate": 7,
        "scored": 31,
        "bonus": 4,
    }
    assert sum(leaf.maximum for leaf in leaves if leaf.category == "scored") == 100
    assert sum(leaf.maximum for leaf in leaves if leaf.category == "bonus") == 10
    assert sum(leaf.key for leaf in leaves) == 5
    for node in standard.walk():
        if isinstance(node.payload, IndicatorGroup):
            below = sum(
                child.payload.maximum
                for child in standard.children_of(node.id)
                if isinstance(child.payload, Indicator | IndicatorGroup)
            )
            assert node.payload.maximum == below, node.payload.code


def test_bands_cover_every_value_once(standard):
    for node in standard.walk():
        if isinstance(node.payload, Indicator) and node.payload.bands:
            bands = sorted(
                node.payload.bands, key=lambda each: (each.lower is not None, each.lower)
            )
            assert bands[0].lower is None
            assert bands[-1].upper is None
            for lower, upper in pairwise(bands):
                assert lower.upper == upper.lower, node.payload.code


def test_units_have_worked_out_activities(units):
    for unit in units:
        worked_out = 0
        for node in unit.walk():
            if isinstance(node.payload, Activity):
                roles = {
                    child.payload.role
                    for child in unit.children_of(node.id)
                    if hasattr(child.payload, "role")
                }
                worked_out += {"aims", "materials", "process", "extension", "reflection"} <= roles
        assert worked_out >= 5, unit.title("en")


def test_links_lead_to_goals(documents, units, standard):
    known = {each.id: each for each in documents}
    for document in [*units, standard]:
        for node in document.walk():
            if isinstance(node.payload, Aligned):
                for link in node.payload.alignments:
                    assert link.goal in known[link.framework].nodes
    for unit in units:
        assert isinstance(unit.root.payload, UnitHead)
        assert any(
            node.payload.alignments for node in unit.walk() if isinstance(node.payload, Aligned)
        )


# --- glossary -------------------------------------------------------------------------------------


def test_the_glossary_is_used_in_every_language_and_kept_to(documents):
    (glossary,) = (each for each in documents if each.kind == "glossary")
    terms = tuple(concepts(glossary))
    assert len(terms) == 15
    assert all(each.avoided and each.definition.keys() == set(LANGUAGES) for each in terms)
    rules = tuple(each for each in all_rules() if isinstance(each.check, OnTerms))
    written = [each for each in documents if each.kind in {"standard", "unit"}]
    for document in written[:2]:
        checker = Checker(rules, terms)
        checker.update(document)
        assert [(each.rule.id, each.node, each.values) for each in checker.findings()] == []
    nodes = [node for document in written for node in document.walk()]
    for language in LANGUAGES:
        said = "\n".join(node.text(language) for node in nodes).lower()
        for term in terms:
            assert any(name.lower() in said for name in term.names[language]), term.names
