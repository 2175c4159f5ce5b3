"""Three offices work on the sample standard for some days, as writers do, and put it together."""

from dataclasses import replace
from random import Random

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.changeset import ChangeSet, TextChanged, changes_between
from curriculum_studio.core.document import Document, Node, shipped_id
from curriculum_studio.core.edits import Edit, Place, Remove, SetCell, apply
from curriculum_studio.core.kinds import is_standard, role_of
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.languages import LANGUAGES, Language
from tests.helpers.samples import sample_documents

#: Words by which a writer replaces one of a text, or that he puts behind it.
MORE: dict[Language, tuple[str, ...]] = {
    "zh": ("幼儿园", "家长", "教师", "低碳", "活动", "校园"),
    "en": ("kindergarten", "parents", "teachers", "garden", "activities", "campus"),
    "de": ("Kindergarten", "Eltern", "Fachkräfte", "Garten", "Angebote", "Gelände"),
}


def reworded(cell: Cell, language: Language, rng: Random) -> Cell:
    """A text in which a writer replaced some characters."""
    at = rng.randrange(len(cell.text))
    word = rng.choice(MORE[language])
    return Cell(f"{cell.text[:at]}{word}{cell.text[at + 2 :]}")


def written(document: Document, nodes: list[Node], rng: Random) -> tuple[Edit, ...]:
    node = rng.choice(nodes)
    language = rng.choice([each for each in LANGUAGES if node.text(each)])
    cell = reworded(node.cell(language), language, rng)
    based = "" if language == node.lead else text_hash(node.cell(node.lead))
    return (SetCell(node.id, language, replace(cell, based_on=based)),)


def act(document: Document, rng: Random, name: str) -> tuple[Edit, ...]:
    nodes = [each for each in document.walk() if each.parent and len(each.text(each.lead)) > 3]
    paragraphs = [each for each in nodes if role_of(each) is Role.PARAGRAPH]
    kind = rng.random()
    if kind < 0.72:
        return written(document, nodes, rng)
    own = rng.choice(paragraphs)
    if kind < 0.88:
        new = replace(tree.fresh_paragraph(), id=shipped_id("office", name))
        text = Cell(f"{rng.choice(MORE['zh'])}{name}。")
        return (tree.inserted_after(document, own.id, new.with_cell("zh", text)),)
    if kind < 0.94:
        return (Remove(own.id),)
    siblings = document.children[own.parent]
    place = tree.rank_at(document, own.parent, rng.randint(0, len(siblings)), leaving=own.id)
    return (Place(own.id, own.parent, place),)


def worked(base: Document, office: str, acts: int) -> Document:
    rng = Random(office)
    document = base
    for number in range(acts):
        document = apply(document, *act(document, rng, f"{office}{number}")).document
    return document


def places(changes: ChangeSet) -> set[tuple[str, str]]:
    return {
        (each.node, each.language if isinstance(each, TextChanged) else type(each).__name__)
        for each in changes.changes
    }


@pytest.mark.no_cover
def test_three_offices_have_little_to_decide():
    base = next(each for each in sample_documents() if is_standard(each))
    offices = [worked(base, name, 100) for name in ("南京", "苏州", "Hannover")]
    touched = sum(len(places(changes_between(base, each))) for each in offices)
    first = merge(base, offices[0], offices[1])
    second = merge(base, first.document, offices[2])
    decisions = [*first.decisions, *second.decisions]
    assert touched > 200
    assert len(decisions) <= 0.05 * touched
    # A text is decided where the same language was written in twice, and nowhere else.
    for number, each in enumerate(decisions):
        if each.kind == "text":
            sides = offices[:2] if number < len(first.decisions) else [first.document, offices[2]]
            for side in sides:
                assert side.nodes[each.node].cells.get(each.field) != base.nodes[
                    each.node
                ].cells.get(each.field)


@pytest.mark.no_cover
def test_the_order_in_which_offices_come_in_changes_no_word():
    base = next(each for each in sample_documents() if is_standard(each))
    offices = [worked(base, name, 12) for name in ("南京", "苏州", "Hannover")]
    results = []
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0)):
        document = offices[order[0]]
        decisions = 0
        for each in order[1:]:
            merged = merge(base, document, offices[each])
            document = merged.document
            decisions += len(merged.decisions)
        results.append((document, decisions))
    if not any(decisions for _, decisions in results):
        first = results[0][0]
        for document, _ in results[1:]:
            told = changes_between(first, document).changes
            assert not [each for each in told if isinstance(each, TextChanged) and each.words]
