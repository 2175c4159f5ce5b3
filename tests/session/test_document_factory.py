"""Copies of documents: what was current stays so, what was stale as well."""

from dataclasses import replace

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.kinds import is_bibliography, is_foreword
from curriculum_studio.core.text import OBJECT, Cell, Mark, text_hash
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.document_factory import duplicate, new_document
from tests.helpers.documents import small_standard
from tests.helpers.samples import sample_documents, samples_of

SUFFIX = {"zh": "（副本）", "en": " (copy)", "de": " (Kopie)"}


def states(document: Document) -> list[CellState]:
    return [state(node, language) for node in document.walk() for language in LANGUAGES]


def differing(one: Document, other: Document) -> int:
    """How many texts have another state than their like in another document."""
    return sum(a is not b for a, b in zip(states(one), states(other), strict=True))


def test_a_copy_is_in_the_state_of_its_original():
    assert len(sample_documents()) > 10
    for document in sample_documents():
        assert differing(duplicate(document, SUFFIX), document) == 0


def changed(document: Document, every: int) -> Document:
    """The document with some lead texts changed, as if somebody had written on."""
    nodes = []
    for at, node in enumerate(document.walk()):
        cell = node.cell(node.lead)
        written_on = replace(cell, text=f"{cell.text}。")
        chosen = not cell.blank and at % every == 0
        nodes.append(node.with_cell(node.lead, written_on) if chosen else node)
    return assembled(nodes)


@pytest.mark.parametrize("every", [1, 7])
def test_what_was_stale_is_stale_in_the_copy(every):
    (document, *_) = samples_of("standard")
    document = changed(document, every)
    stale = states(document).count(CellState.STALE)
    assert stale > 20
    copy = duplicate(document, SUFFIX)
    assert differing(copy, document) == 0
    assert differing(duplicate(copy, SUFFIX), document) == 0


def test_a_branch_with_references_in_it_is_copied_as_current():
    document = small_standard()
    target = next(n for n in document.walk() if n.kind == "clause" and n.text("zh") == "组织管理")
    lead = Cell(f"见{OBJECT}", (Mark(1, 2, "ref", target.id),))
    made = Cell(f"See {OBJECT}", (Mark(4, 5, "ref", target.id),), based_on=text_hash(lead))
    old = Cell("Siehe oben", based_on=text_hash(Cell("旧")))
    node = document.nodes[document.children[target.id][0]]
    node = node.with_cell("zh", lead).with_cell("en", made).with_cell("de", old)
    document = replace(document, nodes={**document.nodes, node.id: node})
    branch = tree.copied(tree.branch_of(document, target.id))
    copy = next(each for each in branch if each.text("zh") == lead.text)
    assert copy.cell("zh").marks[0].value == branch[0].id
    assert state(copy, "en") is not CellState.STALE
    assert state(copy, "de") is CellState.STALE


def test_each_chapter_of_a_new_standard_waits_for_its_first_words():
    document = new_document("standard", "示例", "zh")
    chapters = document.children_of(document.root.id)
    assert len(chapters) > 5
    for chapter in chapters:
        below = [(each.kind, each.text("zh")) for each in document.children_of(chapter.id)]
        bare = is_bibliography(chapter) or is_foreword(chapter)
        lists = getattr(chapter.payload, "role", "") == "references"
        first = "reference_entry" if lists else "paragraph"
        assert below == ([] if bare else [(first, "")]), chapter.kind
