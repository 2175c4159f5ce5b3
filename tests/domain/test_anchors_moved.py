"""Anchors in a document that is worked on: split, joined, moved, pasted, replaced, undone.

Every character has an identity, a mark that goes with it wherever texts are cut and joined. Words
that were typed have none, and come from the same few sentences, so that everything resembles.
"""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.domain import finding, table_grid, tables, tree
from curriculum_studio.domain.anchors import anchored, find
from curriculum_studio.domain.edits import EditError, Remove, SetCell, apply
from curriculum_studio.domain.kinds import KINDS
from curriculum_studio.domain.nested import read_nested
from curriculum_studio.domain.text import Cell, Mark, part, spliced
from tests.domain.test_anchors import reads_alike
from tests.helpers.documents import nested, paragraph

PIECES = (
    *("学校应建立制度，", "幼儿园应建立制度。", "应建立", "制度。", "学校", "。", "由专人负责。"),
    *("每年公布用电数据。", "每年公布用水数据。", "应由专人负责。"),
)


def sentence(rng: Random) -> str:
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 6)))


def resembling(rng: Random):
    """A standard with a clause of paragraphs, a list and a table, all of which read alike."""

    def cells():
        return [nested("cell", text={"zh": sentence(rng)}, column=c) for c in ("a", "b", "c")]

    rows = [nested("row", *cells()) for _ in range(3)]
    columns = [{"id": each} for each in ("a", "b", "c")]
    items = [nested("item", text={"zh": sentence(rng), "en": sentence(rng)}) for _ in range(3)]
    body = [paragraph(sentence(rng), sentence(rng)) for _ in range(4)]
    table = nested("table", *rows, text={"zh": sentence(rng)}, columns=columns)
    clauses = [
        nested("clause", *body[:2], nested("list", *items), table, text={"zh": sentence(rng)}),
        nested("clause", *body[2:], text={"zh": sentence(rng)}),
    ]
    document = read_nested(nested("standard", *clauses, text={"zh": "标准"}), "resembling")
    edits = [
        SetCell(node.id, language, Cell(cell.text, _identities(f"{node.id} {language}", cell.text)))
        for node in document.walk()
        for language, cell in node.cells.items()
    ]
    return apply(document, *edits).document


def _identities(name: str, text: str) -> tuple[Mark, ...]:
    return tuple(Mark(at, at + 1, "link", f"{name} {at}") for at in range(len(text)))


def known(cell: Cell) -> list[tuple[str, str]]:
    """Return the characters of a text with their identities; what was typed has none."""
    found = [(character, "") for character in cell.text]
    for mark in cell.marks:
        if mark.end - mark.start == 1:
            found[mark.start] = (cell.text[mark.start], mark.value)
    return found


def holds(characters, own) -> bool:
    return any(characters[at : at + len(own)] == own for at in range(len(characters)))


# --- what is done -----------------------------------------------------------------------------


def typing(document, node, rng):
    cell = node.cell("zh")
    at = rng.randint(0, len(cell))
    until = min(len(cell), at + rng.choice((0, 0, 1, 3, 12)))
    return [SetCell(node.id, "zh", spliced(cell, at, until, Cell(rng.choice(("", *PIECES)))))]


def splitting(document, node, rng):
    new = tree.fresh(node.kind, KINDS[node.kind].payload())
    return tree.split(document, node.id, "zh", rng.randint(0, len(node.text("zh"))), new)


def joining(document, node, rng):
    above = document.sibling(node.id, rng.choice((-1, 1)))
    return tree.join(document, node.id, above.id) if above is not None else ()


def moving(document, node, rng):
    return tree.moved_by(document, node.id, rng.choice((-1, 1)))


def nesting(document, node, rng):
    return rng.choice((tree.indented, tree.outdented))(document, node.id)


def removing(document, node, rng):
    return [Remove(node.id)]


def pasting(document, node, rng):
    """Put a part of a text, cut or copied, over a part of another one; copies are other words."""
    other = rng.choice([each for each in document.walk() if each.text("zh")])
    source, target = other.cell("zh"), node.cell("zh")
    start = rng.randint(0, len(source))
    end = rng.randint(start, len(source))
    taken = part(source, start, end)
    at = rng.randint(0, len(target))
    over = rng.choice((at, len(target)))
    if other.id == node.id or rng.random() < 0.3:
        return [SetCell(node.id, "zh", spliced(target, at, over, Cell(taken.text)))]
    cut = SetCell(other.id, "zh", spliced(source, start, end, Cell()))
    return [cut, SetCell(node.id, "zh", spliced(target, at, over, taken))]


def pasting_over(document, node, rng):
    """Put the whole of another text in the place of a text."""
    other = rng.choice([each for each in document.walk() if each.text("zh")])
    return [SetCell(node.id, "zh", Cell(other.text("zh")))]


def replacing(document, node, rng):
    wanted = rng.choice(("制度", "学校", "应", "专人", "。"))
    places = list(finding.find(document, finding.Search(wanted)))
    chosen = [each for each in places if rng.random() < 0.5]
    return finding.replaced(document, chosen, rng.choice(("规定", "园所", "", "应建立")))


def translating(document, node, rng):
    one, other = rng.choice((("zh", "en"), ("en", "zh")))
    return [SetCell(node.id, other, Cell(node.text(one)))]


def copying(document, node, rng):
    branch = tree.copied(tree.branch_of(document, node.id))
    return [tree.inserted_after(document, node.id, branch[0])] if len(branch) == 1 else ()


def tabling(document, node, rng):
    table = next((each for each in document.walk() if each.kind == "table"), None)
    if table is None:
        return ()
    seen = table_grid.grid(document, table.id)
    high, wide = len(seen.rows), len(seen.columns)
    if not high or not wide:
        return ()
    row, column = rng.randrange(high), rng.randrange(wide)
    match rng.randrange(6):
        case 0:
            return tables.row_removed(document, table.id, row)
        case 1:
            return tables.column_removed(document, table.id, column)
        case 2:
            return tables.row_inserted(document, table.id, row)
        case 3:
            return tables.column_inserted(document, table.id, column)
        case 4:
            end = (min(high - 1, row + 1), min(wide - 1, column + 1))
            return tables.merged(document, table.id, (row, column), end)
        case _:
            # A place that is empty since its cell was removed can be of no cell.
            cell = seen.places[row][column]
            return tables.parted(document, table.id, cell) if cell else ()


ACTS = (
    *(typing, typing, splitting, joining, moving, nesting, pasting, pasting_over, replacing),
    *(translating, copying, tabling, removing),
)


def worked_on(document, rng: Random, count: int, *, acts=ACTS):
    """Do something so many times, taking back a step now and then."""
    undo = []
    for _ in range(count):
        if undo and rng.random() < 0.2:
            document = apply(document, *undo.pop()).document
            continue
        texts = [each for each in document.walk() if each.parent and each.text("zh")]
        if not texts:
            break
        try:
            edits = rng.choice(acts)(document, rng.choice(texts), rng)
            done = apply(document, *edits)
        except EditError:
            continue
        if edits:
            undo.append(done.inverse)
            document = done.document
    return document, undo


def marked(document, rng: Random):
    """Mark words in every text; return the anchors with the characters that they are on."""
    found = []
    for node in document.walk():
        for language, cell in node.cells.items():
            if cell.text:
                start = rng.randrange(len(cell.text))
                end = rng.randint(start + 1, min(len(cell.text), start + 8))
                found.append((anchored(node, language, start, end), known(cell)[start:end]))
    return found


def check(before, document, marks):
    for anchor, own in marks:
        found = find(document, anchor)
        assert (found.state == "orphan") == (anchor.node not in document)
        if found.state != "attached":
            continue
        cell = document.nodes[anchor.node].cell(anchor.language)
        assert cell.text[found.start : found.end] == anchor.quotation
        characters = known(cell)
        if characters[found.start : found.end] == own:
            continue
        # Its own words are not in this text any more, and what it is on reads like them, neighbours
        # included. Where they are there, such a lot reads as before that no reader could tell.
        was = before.nodes[anchor.node].text(anchor.language)
        start = len(anchor.prefix)
        end, place = start + len(anchor.quotation), (found.start, found.end)
        least = 12 if holds(characters, own) else 4
        assert reads_alike(was, cell.text, start, end, place, least)


@given(st.integers(0, 2**32), st.integers(1, 200))
def test_no_anchor_is_ever_on_other_words_whatever_is_done(seed, count):
    rng = Random(seed)
    before = resembling(rng)
    marks = marked(before, rng)
    document, undo = worked_on(before, rng, count)
    check(before, document, marks)
    while undo:
        document = apply(document, *undo.pop()).document
    for anchor, own in marks:
        found = find(document, anchor)
        assert found.state == "attached", "all is as it was"
        cell = document.nodes[anchor.node].cell(anchor.language)
        assert known(cell)[found.start : found.end] == own


@pytest.mark.parametrize("act", sorted(set(ACTS), key=lambda each: each.__name__))
def test_every_act_is_tried(act):
    """Each of them alters something, or the test above says nothing of it."""
    altered = 0
    for seed in range(20):
        rng = Random(seed)
        before = resembling(rng)
        altered += worked_on(before, rng, 5, acts=(act,))[0].nodes != before.nodes
    assert altered > 5
