"""Tables as grids."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.payloads.standard import TableCell
from curriculum_studio.core.text import Cell
from tests.helpers.strategies import crowded_tables


def with_table(columns=3, rows=3):
    root = tree.fresh("standard")
    document = assembled([root])
    chapter = tree.inserted(document, root.id, 0, tree.fresh("clause"))
    document = apply(document, chapter).document
    clause = document.children[root.id][0]
    branch = table_edits.new_table(columns, rows)
    document = apply(document, *tree.inserted_branches(document, clause, 0, [branch])).document
    return document, branch[0].id


def sound(document, table):
    """Every place has exactly one cell, and every cell stands in its row by its column."""
    seen = table_grid.grid(document, table)
    assert all(cell for line in seen.places for cell in line)
    reached = 0
    for row in seen.rows:
        for node in document.children_of(row):
            assert isinstance(node.payload, TableCell)
            assert node.payload.column in seen.columns
            reached += node.payload.column_span * node.payload.row_span
    assert reached == len(seen.rows) * len(seen.columns)
    for row in seen.rows:
        order = [seen.columns.index(n.payload.column) for n in document.children_of(row)]
        assert order == sorted(order)
    return seen


def write(document, table, row, column, text):
    return apply(
        document, *table_edits.filled(document, table, (row, column), [[Cell(text)]], "zh")
    ).document


def read(document, table):
    seen = table_grid.grid(document, table)
    return [[document.nodes[cell].text("zh") for cell in line] for line in seen.places]


def test_a_new_table_is_sound():
    document, table = with_table(4, 2)
    seen = sound(document, table)
    assert (len(seen.rows), len(seen.columns)) == (2, 4)


def test_a_block_is_pasted():
    document, table = with_table(3, 3)
    block = [[Cell("1"), Cell("2")], [Cell("3"), Cell("4")], [Cell("out"), Cell("out")]]
    document = apply(document, *table_edits.filled(document, table, (1, 1), block, "zh")).document
    assert read(document, table) == [["", "", ""], ["", "1", "2"], ["", "3", "4"]]


def test_merging_stacks_the_texts_and_parting_keeps_them():
    document, table = with_table()
    document = write(write(document, table, 0, 0, "甲"), table, 1, 1, "乙")
    before = document
    applied = apply(document, *table_edits.merged(document, table, (0, 0), (1, 1)))
    document = applied.document
    seen = sound(document, table)
    assert read(document, table)[0][0] == "甲\n乙"
    assert seen.places[0][0] == seen.places[1][1]
    assert apply(document, *applied.inverse).document == before
    cell = seen.places[0][0]
    document = apply(document, *table_edits.parted(document, table, cell)).document
    sound(document, table)
    assert read(document, table)[1][1] == ""


def test_merging_keeps_the_lists_and_notes_in_cells():
    document, table = with_table(2, 1)
    first, second = table_grid.grid(document, table).places[0]
    listed = tree.inserted(document, second, 0, tree.fresh("list"))
    document = apply(document, listed).document
    document = apply(document, *table_edits.merged(document, table, (0, 0), (0, 1))).document
    assert [node.kind for node in document.children_of(first)] == ["list"]


def test_a_row_inside_a_span_lengthens_it():
    document, table = with_table()
    document = apply(document, *table_edits.merged(document, table, (0, 0), (2, 0))).document
    document = apply(document, *table_edits.row_inserted(document, table, 1)).document
    seen = sound(document, table)
    assert len({line[0] for line in seen.places}) == 1


def test_removing_the_row_where_a_span_begins_keeps_its_text():
    document, table = with_table()
    document = write(document, table, 0, 1, "留")
    document = apply(document, *table_edits.merged(document, table, (0, 1), (1, 1))).document
    document = apply(document, *table_edits.row_removed(document, table, 0)).document
    sound(document, table)
    assert read(document, table)[0][1] == "留"


def test_the_last_row_and_column_stay():
    document, table = with_table(1, 1)
    assert table_edits.row_removed(document, table, 0) == ()
    assert table_edits.column_removed(document, table, 0) == ()


def test_notes_stay_behind_the_rows():
    document, table = with_table(2, 2)
    note = tree.inserted(document, table, 2, tree.fresh("note"))
    document = apply(document, note).document
    document = apply(document, *table_edits.row_inserted(document, table, 2)).document
    kinds = [node.kind for node in document.children_of(table)]
    assert kinds == ["row", "row", "row", "note"]


def any_work(document, table, draw):
    """Return the edits of some work on a table."""
    seen = table_grid.grid(document, table)
    rows, columns = len(seen.rows), len(seen.columns)
    row, column = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
    end = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    match draw(st.integers(0, 6)):
        case 0:
            return table_edits.row_inserted(document, table, draw(st.integers(0, rows)))
        case 1:
            return table_edits.row_removed(document, table, row)
        case 2:
            return table_edits.column_inserted(document, table, draw(st.integers(0, columns)))
        case 3:
            return table_edits.column_removed(document, table, column)
        case 4:
            return table_edits.merged(document, table, (row, column), end)
        case 5:
            return table_edits.parted(document, table, seen.places[row][column])
        case _:
            return table_edits.filled(document, table, (row, column), [[Cell("字")]], "zh")


@settings(max_examples=3 * settings.default.max_examples, deadline=None)
@given(st.data())
def test_any_work_leaves_a_sound_table_and_can_be_undone(data):
    document, table = with_table(data.draw(st.integers(1, 4)), data.draw(st.integers(1, 4)))
    for _ in range(data.draw(st.integers(1, 8))):
        sound(document, table)
        applied = apply(document, *any_work(document, table, data.draw))
        assert apply(applied.document, *applied.inverse).document == document
        document = applied.document
    sound(document, table)


def in_sight(document, table, places=None):
    """How often each word of a table stands in a cell that has a place, or in some of them."""
    lines = table_grid.grid(document, table).places if places is None else places
    cells = {cell for line in lines for cell in line if cell}
    return Counter("".join(document.nodes[cell].text("zh") for cell in cells).replace("\n", ""))


@pytest.mark.no_cover
@settings(max_examples=4 * settings.default.max_examples, deadline=None)
@given(st.data())
def test_work_on_a_table_whose_cells_claim_the_same_places_hides_no_words(data):
    document = data.draw(crowded_tables())
    table = next(node.id for node in document.walk() if node.kind == "table")
    for _ in range(data.draw(st.integers(1, 4))):
        seen = table_grid.grid(document, table)
        row = data.draw(st.integers(0, len(seen.rows) - 1))
        column = data.draw(st.integers(0, len(seen.columns) - 1))
        kept = seen.places
        match data.draw(st.integers(0, 7)):
            case 0:
                edits = table_edits.row_inserted(document, table, row)
            case 6:
                edits = table_edits.rows_appended(document, table, 2)
            case 7:
                edits = table_edits.column_moved(document, table, column, 1)
            case 1:
                edits = table_edits.row_removed(document, table, row)
                kept = [line for at, line in enumerate(kept) if at != row or not edits]
            case 2:
                edits = table_edits.column_inserted(document, table, column)
            case 3:
                edits = table_edits.column_removed(document, table, column)
                if edits:
                    kept = [[*line[:column], *line[column + 1 :]] for line in kept]
            case 4:
                edits = table_edits.merged(document, table, (row, column), (0, 0))
            case _:
                cell = seen.places[row][column]
                edits = table_edits.parted(document, table, cell) if cell else ()
        left = in_sight(document, table, kept)
        document = apply(document, *edits).document
        assert in_sight(document, table) >= left
