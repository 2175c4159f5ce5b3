"""Laying drafts of the same standard side by side."""

import random

import pytest

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.alignment.model.aligned_drafts import align, is_exchanged
from curriculum_studio.features.onboarding.service import Samples
from curriculum_studio.languages import Language
from curriculum_studio.locations import FolderResources, resource_folder
from tests.helpers.drafts import NoPictures, single


@pytest.fixture(scope="module")
def sample() -> Document:
    resources = FolderResources(resource_folder("resources"))
    return next(
        each for each in Samples(resources, NoPictures()).documents() if each.kind == "standard"
    )


@pytest.mark.no_cover
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


@pytest.mark.no_cover
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


@pytest.mark.no_cover
def test_a_long_chapter_is_compared_near_the_diagonal():
    def chapter(words: str, language: Language, gone: set[int]) -> Document:
        root = Node("root" + language, "standard", lead=language)
        top = Node("top" + language, "clause", root.id, lead=language)
        places = ranks_between(3000)
        below = [
            Node(
                f"{language}{at}",
                "paragraph",
                top.id,
                place,
                lead=language,
                cells={language: Cell(f"{at} " + words * (1 + at % 7))},
            )
            for at, place in zip(range(3000), places, strict=True)
            if at not in gone
        ]
        return assembled([root, top, *below])

    zh, en = chapter("水", "zh", set()), chapter("water ", "en", {700, 701, 2000})
    pairs = align(zh, "zh", en, "en")
    wrong = [p for p in pairs if p.lead and p.other and p.lead[2:] != p.other[2:]]
    assert len([p for p in wrong if p.lead[2:].isdigit()]) <= 6


def test_what_is_the_same_in_both_is_sure():
    def draft(language: Language, first: str) -> Document:
        nodes = [
            Node("r" + language, "standard", lead=language),
            Node("f" + language, "introduction", "r" + language, lead=language),
        ]
        for at, text in enumerate((first, "Vache Equipment, World")):
            cells = {language: Cell(text)}
            rank = "m" if at else "k"
            nodes.append(
                Node(f"{language}{at}", "paragraph", nodes[1].id, rank, language, cells=cells)
            )
        return assembled(nodes)

    zh, en = draft("zh", "地址如下。"), draft("en", "The address is as follows.")
    sure = {p.lead: p for p in align(zh, "zh", en, "en")}
    assert sure["zh1"].other == "en1"
    assert sure["zh1"].certainty >= 0.9


def test_that_what_is_for_teachers_is_exchanged_for_nothing_that_others_read() -> None:
    assert is_exchanged(Node("note", "note"))
    assert is_exchanged(Node("paragraph", "paragraph"))
    assert not is_exchanged(Node("hint", "teacher_note"))
    assert not is_exchanged(Node("clause", "clause"))
