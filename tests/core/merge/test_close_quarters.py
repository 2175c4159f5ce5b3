"""Two people write in the same few paragraphs: most of what they do meets."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, shipped_id
from curriculum_studio.core.edits import Edit, EditError, Remove, SetCell, apply
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import Language
from tests.core.merge.test_random_merges import check, seeds
from tests.core.merge.test_scenarios import start

BASE = start()
WORDS: dict[Language, tuple[str, ...]] = {
    "zh": ("校", "园", "低碳", "应", "不", "3", "家长"),
    "en": ("shall", "school", "not", "5", "parents", "energy"),
    "de": ("muss", "Schule", "nicht", "7", "Eltern"),
}


def written(node: Node, rng: Random) -> tuple[Edit, ...]:
    language = rng.choice(sorted(node.cells))
    text = node.text(language)
    at = rng.randint(0, len(text))
    word = rng.choice(WORDS[language])
    return (SetCell(node.id, language, Cell(text[:at] + word + text[at + rng.randint(0, 3) :])),)


def moved(document: Document, node: Node, rng: Random) -> tuple[Edit, ...]:
    inside = {each.id for each in document.walk(node.id)}
    parents = [
        each.id
        for each in document.walk()
        if node.kind in KINDS[each.kind].children and each.id not in inside
    ]
    parent = rng.choice(parents)
    return tree.moved(
        document, node.id, parent, rng.randint(0, len(document.children.get(parent, ())))
    )


def act(document: Document, rng: Random, name: str) -> tuple[Edit, ...]:
    nodes = [each for each in document.walk() if each.parent and each.cells]
    if not nodes:
        return ()
    node, kind = rng.choice(nodes), rng.random()
    if kind < 0.55:
        return written(node, rng)
    if kind < 0.65:
        return (Remove(node.id),)
    if kind < 0.8:
        return moved(document, node, rng)
    if role_of(node) is not Role.PARAGRAPH:
        return ()
    new = replace(tree.fresh_paragraph(), id=shipped_id("close", name))
    text = node.text("zh")
    if kind < 0.9 or len(text) < 2:
        return (tree.inserted_after(document, node.id, new.with_cell("zh", Cell(name))),)
    return tree.split(document, node.id, "zh", rng.randint(1, len(text) - 1), new)


def worked(rng: Random, office: str, document: Document = BASE) -> Document:
    for number in range(rng.randint(1, 8)):
        try:
            document = apply(document, *act(document, rng, f"{office}{number}")).document
        except EditError:  # a part of a text that may not stand there: the next act counts
            continue
    return document


@settings(max_examples=60)
@given(seed=seeds)
def test_who_writes_in_the_same_paragraphs_loses_no_word(seed):
    rng = Random(seed)
    check(BASE, worked(rng, f"{seed}a"), worked(rng, f"{seed}b"))
