"""Anchors in a document that is worked on: split, joined, moved, pasted, replaced, undone.

Every character has an identity, a mark that goes with it wherever texts are cut and joined. Words
that were typed have none, and come from the same few sentences, so that everything resembles. Among
them are references, which are all the same character, and signs of several characters.
"""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import table_edits, table_grid, text_search, tree
from curriculum_studio.core.anchors import anchored, carried, find
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import EditError, Remove, SetCell, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.text import OBJECT, Cell, Mark, part, spliced, tidy_marks
from curriculum_studio.languages import LANGUAGES
from tests.core.test_anchors import reads_alike
from tests.helpers.documents import nested, paragraph
from tests.helpers.outlines import outline

PIECES = (
    *("学校应建立制度，", "幼儿园应建立制度。", "应建立", "制度。", "学校", "。", "由专人负责。"),
    *(
        "每年公布用电数据。",
        "每年公布用水数据。",
        "应由专人负责。",
        f"符合{OBJECT}的规定。",
        OBJECT,
    ),
    *("👩\u200d🏫与👩讲", "👍🏽", "👍", "🏽", "cafe\u0301", "cafe", "\u0301"),
)

#: What goes with the sign before it.
ACCENTS = frozenset("\u0301\u200d🏽")

#: What references lead to.
TARGETS = ("table", "figure", "annex")


def sentence(rng: Random) -> str:
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 6)))


def resembling(rng: Random):
    """A standard with a clause of paragraphs, a list and a table, all of which read alike."""

    def cells():
        return [
            nested("cell", text={"zh": sentence(rng), "de": sentence(rng)}, column=c)
            for c in ("a", "b", "c")
        ]

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
        SetCell(
            node.id,
            language,
            written(cell.text, rng, _identities(f"{node.id} {language}", cell.text)),
        )
        for node in document.walk()
        for language, cell in node.cells.items()
    ]
    return apply(document, *edits).document


def written(text: str, rng: Random, marks: tuple[Mark, ...] = ()) -> Cell:
    """Return a text whose object characters are references, to what is chance."""
    places = [at for at, character in enumerate(text) if character == OBJECT]
    refs = [Mark(at, at + 1, "ref", rng.choice(TARGETS)) for at in places]
    return Cell(text, tidy_marks((*marks, *refs), len(text)))


def _identities(name: str, text: str) -> tuple[Mark, ...]:
    return tuple(Mark(at, at + 1, "link", f"{name} {at}") for at in range(len(text)))


def known(cell: Cell) -> list[tuple[str, str]]:
    """Return the characters of a text with their identities; what was typed has none."""
    found = [(character, "") for character in cell.text]
    for mark in cell.marks:
        if mark.kind == "link":
            found[mark.start] = (cell.text[mark.start], mark.value)
    return found


def references(cell: Cell, start: int, end: int) -> list[str]:
    """Return to what the references among some characters lead."""
    return [mark.value for mark in cell.marks if mark.kind == "ref" and start <= mark.start < end]


def tongue(node, rng: Random):
    """Return a language in which a node has a text."""
    return rng.choice([each for each in LANGUAGES if node.text(each)])


def holds(characters, own) -> bool:
    return any(characters[at : at + len(own)] == own for at in range(len(characters)))


# --- what is done -----------------------------------------------------------------------------


def typing(document, node, rng):
    language = tongue(node, rng)
    cell = node.cell(language)
    at = rng.randint(0, len(cell))
    until = min(len(cell), at + rng.choice((0, 0, 1, 3, 12)))
    typed = written(rng.choice(("", *PIECES)), rng)
    return [SetCell(node.id, language, spliced(cell, at, until, typed))]


def referring(document, node, rng):
    """Let a reference lead elsewhere: the characters of the text stay as they are."""
    language = tongue(node, rng)
    cell = node.cell(language)
    marks = [
        replace(mark, value=rng.choice(TARGETS)) if mark.kind == "ref" else mark
        for mark in cell.marks
    ]
    return [SetCell(node.id, language, replace(cell, marks=tuple(sorted(marks))))]


def splitting(document, node, rng):
    new = tree.fresh(node.kind, KINDS[node.kind].payload())
    language = tongue(node, rng)
    return tree.split(document, node.id, language, rng.randint(0, len(node.text(language))), new)


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
    language = tongue(node, rng)
    other = rng.choice([each for each in document.walk() if each.text(language)])
    source, target = other.cell(language), node.cell(language)
    start = rng.randint(0, len(source))
    end = rng.randint(start, len(source))
    taken = part(source, start, end)
    at = rng.randint(0, len(target))
    over = rng.choice((at, len(target)))
    if other.id == node.id or rng.random() < 0.3:
        copied = written(taken.text, rng)
        return [SetCell(node.id, language, spliced(target, at, over, copied))]
    cut = SetCell(other.id, language, spliced(source, start, end, Cell()))
    return [cut, SetCell(node.id, language, spliced(target, at, over, taken))]


def pasting_over(document, node, rng):
    """Put the whole of another text in the place of a text."""
    language = tongue(node, rng)
    other = rng.choice([each for each in document.walk() if each.text(language)])
    return [SetCell(node.id, language, written(other.text(language), rng))]


def replacing(document, node, rng):
    wanted = rng.choice(("制度", "学校", "应", "专人", "。"))
    places = list(text_search.find(document, text_search.Search(wanted)))
    chosen = [each for each in places if rng.random() < 0.5]
    return text_search.replaced(document, chosen, rng.choice(("规定", "园所", "", "应建立")))


def translating(document, node, rng):
    one, other = rng.choice((("zh", "en"), ("en", "zh")))
    return [SetCell(node.id, other, written(node.text(one), rng))]


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
    match rng.randrange(9):
        case 0:
            return table_edits.row_removed(document, table.id, row)
        case 1:
            return table_edits.column_removed(document, table.id, column)
        case 2:
            return table_edits.row_inserted(document, table.id, row)
        case 3:
            return table_edits.column_inserted(document, table.id, column)
        case 4:
            end = (min(high - 1, row + 1), min(wide - 1, column + 1))
            return table_edits.merged(document, table.id, (row, column), end)
        case 5:
            return table_edits.column_moved(document, table.id, column, rng.choice((-1, 1)))
        case 6:
            return tree.moved_by(document, seen.rows[row], rng.choice((-1, 1)))
        case 7:
            block = [[written(sentence(rng), rng) for _ in range(2)] for _ in range(2)]
            language = rng.choice(("zh", "de"))
            return table_edits.filled(document, table.id, (row, column), block, language)
        case _:
            # A place that is empty since its cell was removed can be of no cell.
            cell = seen.places[row][column]
            return table_edits.parted(document, table.id, cell) if cell else ()


ACTS = (
    *(typing, typing, splitting, joining, moving, nesting, pasting, pasting_over, replacing),
    *(referring, tabling),
    *(translating, copying, tabling, removing),
)


def worked_on(document, rng: Random, count: int, *, acts=ACTS):
    """Do something so many times, taking back a step or doing it again now and then."""
    undo, redo = [], []
    for _ in range(count):
        if undo and rng.random() < 0.2:
            done = apply(document, *undo.pop())
            redo.append(done.inverse)
            document = done.document
            continue
        if redo and rng.random() < 0.4:
            done = apply(document, *redo.pop())
            undo.append(done.inverse)
            document = done.document
            continue
        texts = [each for each in document.walk() if each.parent and any(map(each.text, LANGUAGES))]
        if not texts:
            break
        try:
            edits = rng.choice(acts)(document, rng.choice(texts), rng)
            done = apply(document, *edits)
        except EditError:
            continue
        if edits:
            undo.append(done.inverse)
            redo.clear()
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
        source = before.nodes[anchor.node].cell(anchor.language)
        first = len(anchor.prefix)
        last = first + len(anchor.quotation)
        meant = references(source, first, last)
        assert references(cell, found.start, found.end) == meant, "other references"
        torn, tearing = (
            (*each, "")[0] in ACCENTS for each in (source.text[last:], cell.text[found.end :])
        )
        assert torn or not tearing, "half a sign"
        characters = known(cell)
        if characters[found.start : found.end] == own:
            continue
        # Its own words are not in this text any more, and what it is on reads like them, neighbours
        # included. Where they are there, such a lot reads as before that no reader could tell.
        place = (found.start, found.end)
        least = 12 if holds(characters, own) else 4
        assert reads_alike(source.text, cell.text, first, last, place, least)


@pytest.mark.no_cover
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
    for seed in range(200):
        rng = Random(seed)
        before = resembling(rng)
        altered += worked_on(before, rng, 8, acts=(act,))[0].nodes != before.nodes
        if altered > 5:
            return
    pytest.fail(f"altered something {altered} times")


def carried_on(before, after, edits):
    node = before.nodes["a"]
    anchor = anchored(node, "zh", 2, 4, "v")
    return carried(before, after, edits, replace(anchor, place="5.1"))


def three_paragraphs():
    return outline(
        "- clause 要求\n  - paragraph#a 由专人负责。\n  - paragraph#b 甲。\n  - paragraph#c 乙。"
    )


def test_words_of_a_text_that_was_joined_to_another_one_are_found_there():
    before = three_paragraphs()
    edits = [SetCell("b", "zh", Cell("甲。由专人负责。")), Remove("a")]
    found = carried_on(before, apply(before, *edits).document, edits)
    assert (found.node, found.quotation, found.place, found.version) == ("b", "人负", "5.1", "v")


@pytest.mark.parametrize(
    "written",
    [
        {"b": "甲。由专人负责。", "c": "乙。由专人负责。"},
        {"b": "甲。\n由专人负责。\n由专人负责。"},
    ],
)
def test_words_that_were_joined_to_two_places_are_on_neither(written):
    """Which of the two was meant nobody can tell: the comment says that its text is gone."""
    before = three_paragraphs()
    edits = [*(SetCell(node, "zh", Cell(text)) for node, text in written.items()), Remove("a")]
    after = apply(before, *edits).document
    found = carried_on(before, after, edits)
    assert found.node == "a"
    assert find(after, found).state == "orphan"


def test_words_that_stay_keep_what_was_around_them_when_they_were_marked():
    before = three_paragraphs()
    edits = [SetCell("a", "zh", Cell("由专人负责。另有规定的除外。")), Remove("c")]
    assert carried_on(before, apply(before, *edits).document, edits).suffix == "责。"
