"""Head, widths and the order of the columns of a table."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell


def with_table(columns=3, rows=3):
    root = tree.fresh("standard")
    clause = tree.fresh("clause")
    document = assembled([root])
    document = apply(document, tree.inserted(document, root.id, 0, clause)).document
    branch = table_edits.new_table(columns, rows)
    document = apply(document, *tree.inserted_branches(document, clause.id, 0, [branch])).document
    table = branch[0].id
    seen = table_grid.grid(document, table)
    edits = [
        SetCell(cell, "zh", Cell(f"{row}{column}"))
        for row, line in enumerate(seen.places)
        for column, cell in enumerate(line)
    ]
    return apply(document, *edits).document, table


def texts(document, table):
    return [
        [document.nodes[cell].text("zh") for cell in line]
        for line in table_grid.grid(document, table).places
    ]


def done(document, edits):
    applied = apply(document, *edits)
    assert apply(applied.document, *applied.inverse).document == document
    return applied.document


def widths(document, table):
    return [column.width for column in document.nodes[table].payload.columns]


def test_columns_change_places_with_their_cells_in_the_order_of_the_tree():
    document, table = with_table()
    after = done(document, table_edits.column_moved(document, table, 2, -1))
    assert texts(after, table) == [["00", "02", "01"], ["10", "12", "11"], ["20", "22", "21"]]
    row = table_grid.grid(after, table).rows[0]
    assert [cell.text("zh") for cell in after.children_of(row)] == ["00", "02", "01"]
    assert table_edits.column_moved(document, table, 0, -1) == ()
    assert table_edits.column_moved(document, table, 2, 1) == ()


@pytest.mark.parametrize(("at", "step"), [(0, 1), (1, -1), (1, 1), (2, -1)])
def test_a_cell_over_two_columns_is_never_torn(at, step):
    document, table = with_table()
    document = apply(document, *table_edits.merged(document, table, (1, 0), (1, 1))).document
    assert table_edits.column_moved(document, table, at, step) == ()


def test_rows_that_share_a_cell_keep_their_places():
    document, table = with_table(2, 4)
    document = apply(document, *table_edits.merged(document, table, (1, 0), (2, 0))).document
    assert not table_edits.row_may_pass(document, table, 1, 1)
    assert not table_edits.row_may_pass(document, table, 0, 1)
    assert not table_edits.row_may_pass(document, table, 3, -1)
    assert not table_edits.row_may_pass(document, table, 0, -1)
    other, table = with_table(2, 2)
    assert table_edits.row_may_pass(other, table, 0, 1)


def test_a_head_takes_whole_cells():
    document, table = with_table(2, 4)
    document = apply(document, *table_edits.merged(document, table, (0, 0), (1, 0))).document
    after = done(document, table_edits.with_head(document, table, 0))
    assert after.nodes[table].payload.header_rows == 0
    assert done(after, table_edits.with_head(after, table, 1)).nodes[table].payload.header_rows == 2
    assert table_edits.with_head(document, table, 9)[0].payload.header_rows == 4


def test_a_border_moves_between_two_columns_and_leaves_the_others():
    document, table = with_table(4, 1)
    after = done(document, table_edits.border_moved(document, table, 1, 10))
    assert widths(after, table) == [25.0, 35.0, 15.0, 25.0]
    after = done(document, table_edits.border_moved(document, table, 1, 90))
    assert widths(after, table) == [25.0, 46.0, table_edits.LEAST, 25.0]
    assert table_edits.border_moved(document, table, 3, 5) == ()
    assert table_edits.border_moved(document, table, 0, 0) == ()


def test_columns_get_room_by_what_is_written_in_them():
    document, table = with_table(3, 2)
    cell = table_grid.grid(document, table).places[1][1]
    document = apply(document, SetCell(cell, "en", Cell("a long text " * 6))).document
    first, second, third = widths(done(document, table_edits.fitted(document, table)), table)
    assert second > 2 * first
    assert first == third


@pytest.mark.no_cover
@given(st.integers(0, 100_000))
def test_whatever_is_done_to_a_grid_every_place_has_one_cell(seed):
    random = Random(seed)
    document, table = with_table(3, 3)
    for _ in range(12):
        seen = table_grid.grid(document, table)
        row, column = random.randrange(len(seen.rows)), random.randrange(len(seen.columns))
        other = random.randrange(len(seen.rows)), random.randrange(len(seen.columns))
        edits = random.choice(
            (
                lambda: table_edits.merged(document, table, (row, column), other),  # noqa: B023
                lambda: table_edits.parted(document, table, seen.places[row][column]),  # noqa: B023
                lambda: table_edits.row_inserted(document, table, row),  # noqa: B023
                lambda: table_edits.row_removed(document, table, row),  # noqa: B023
                lambda: table_edits.column_inserted(document, table, column),  # noqa: B023
                lambda: table_edits.column_removed(document, table, column),  # noqa: B023
                lambda: table_edits.column_moved(document, table, column, 1),  # noqa: B023
                lambda: table_edits.rows_appended(document, table, 2),  # noqa: B023
            )
        )()
        document = done(document, edits)
        seen = table_grid.grid(document, table)
        assert all(cell for line in seen.places for cell in line)
        cells = [n.id for n in document.walk(table) if n.kind == "cell"]
        assert sorted({cell for line in seen.places for cell in line}) == sorted(cells)
