"""Laying drafts of the same standard side by side."""

import random
from dataclasses import replace

import pytest

from curriculum_studio.bootstrap.resources import FolderResources, resource_folder
from curriculum_studio.domain.aligning import Pair, align, corrected, laid_beside
from curriculum_studio.domain.document import Document, assembled
from curriculum_studio.domain.edits import Remove, apply
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.states import CellState, state
from curriculum_studio.domain.tree import copied
from curriculum_studio.services.samples import Samples


class NoPictures:
    def put(self, content: bytes, media_type: str, name: str) -> str:
        return name


def single(document: Document, language: Language) -> tuple[Document, dict[str, str]]:
    """Return the document as one-language draft under new ids, and new id → old id."""
    nodes = copied(document.walk())
    origin = dict(
        zip((node.id for node in nodes), (node.id for node in document.walk()), strict=True)
    )
    bare = [
        replace(
            node,
            lead=language,
            cells={
                key: replace(cell, based_on="")
                for key, cell in node.cells.items()
                if key == language
            },
        )
        for node in nodes
    ]
    return assembled(bare), origin


@pytest.fixture(scope="module")
def sample() -> Document:
    resources = FolderResources(resource_folder("resources"))
    return next(
        each for each in Samples(resources, NoPictures()).documents() if each.kind == "standard"
    )


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_sample_finds_itself(sample, language):
    chinese, one = single(sample, "zh")
    other, two = single(sample, language)
    pairs = align(chinese, "zh", other, language)
    right = sum(
        1 for pair in pairs if pair.lead and pair.other and one[pair.lead] == two[pair.other]
    )
    wrong = sum(
        1 for pair in pairs if pair.lead and pair.other and one[pair.lead] != two[pair.other]
    )
    assert right >= 0.99 * len(chinese.nodes)
    assert wrong <= 0.005 * len(chinese.nodes)
    assert sorted(pair.lead for pair in pairs if pair.lead) == sorted(chinese.nodes)


def test_missing_paragraphs_shift_nothing(sample):
    chance = random.Random(7)
    chinese, one = single(sample, "zh")
    english, two = single(sample, "en")
    leaves = [node.id for node in english.walk() if node.kind == "paragraph"]
    for gone in chance.sample(leaves, 20):
        english = apply(english, Remove(gone)).document
    pairs = align(chinese, "zh", english, "en")
    wrong = [p for p in pairs if p.lead and p.other and one[p.lead] != two[p.other]]
    assert len(wrong) <= 0.02 * len(chinese.nodes)


def test_taking_over_gives_translations(sample):
    chinese, one = single(sample, "zh")
    english, _ = single(sample, "en")
    pairs = align(chinese, "zh", english, "en")
    both = apply(chinese, *laid_beside(chinese, english, pairs, "en")).document
    for node in both.walk():
        original = sample.nodes[one.get(node.id, sample.id)]
        if node.id in one and not node.cell("en").blank and original.kind == node.kind:
            assert state(node, "en") in {CellState.TRANSLATED, CellState.DRAFT}
            for mark in node.cell("en").marks:
                if mark.kind == "ref":
                    assert mark.value in both.nodes


def test_what_only_the_other_draft_has_comes_in(sample):
    chinese, _ = single(sample, "zh")
    english, _ = single(sample, "en")
    gone = next(node for node in chinese.walk() if node.kind == "annex")
    shorter = apply(chinese, Remove(gone.id)).document
    pairs = align(shorter, "zh", english, "en")
    both = apply(shorter, *laid_beside(shorter, english, pairs, "en")).document
    annexes = [node for node in both.children_of(both.id) if node.kind == "annex"]
    assert len(annexes) == 4
    assert annexes[0].lead == "en"
    assert annexes[0].text("en") == "Evaluation indicator system"


def test_corrections_by_hand():
    pairs = (Pair("a", "1"), Pair("b", "2"), Pair("c", ""))
    mended = corrected(pairs, "c", "2")
    assert Pair("c", "2", 1.0) in mended
    assert Pair("b", "", 0.0) in mended
    apart = corrected(pairs, "a", "")
    assert Pair("a", "", 1.0) in apart
    assert Pair("", "1", 0.0) in apart
