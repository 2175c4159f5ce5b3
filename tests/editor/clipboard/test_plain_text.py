"""Plain text and tab-separated cells."""

from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.editor.clipboard.blocks import (
    PastedTable,
    looks_like_cells,
    read_cells,
    read_plain,
)


def values(pasted):
    (table,) = pasted.blocks
    assert isinstance(table, PastedTable)
    return [[cell.cell.text for cell in row] for row in table.rows]


def test_a_paragraph_per_line():
    pasted = read_plain("一\r\n\r\n 二 \x0b三\x00")
    assert [block.cell.text for block in pasted.blocks] == ["一", "二", "三"]


def test_cells_of_excel():
    assert looks_like_cells("a\tb\nc\td\n")
    assert not looks_like_cells("a\tb\nc")
    assert not looks_like_cells("")
    assert values(read_cells('a\tb\n"c\nd"\t"say ""x"""\n')) == [["a", "b"], ["c\nd", 'say "x"']]


def test_short_rows_are_filled_up():
    assert values(read_cells("a\tb\tc\nd\t\n")) == [["a", "b", "c"], ["d", "", ""]]


def test_a_quotation_mark_that_nobody_closes_is_text():
    assert values(read_cells('"A\tb\nc\td')) == [['"A', "b"], ["c", "d"]]


def test_fifty_by_six():
    block = "\n".join("\t".join(f"{row}.{column}" for column in range(6)) for row in range(50))
    read = values(read_cells(block))
    assert (len(read), len(read[0])) == (50, 6)
    assert read[49][5] == "49.5"


@given(
    st.lists(
        st.lists(st.text(alphabet='a字"', max_size=4), min_size=2, max_size=4),
        min_size=1,
        max_size=4,
    )
)
def test_written_as_excel_writes_it_is_read_again(rows):
    def spelled(value: str) -> str:
        return '"' + value.replace('"', '""') + '"' if '"' in value else value

    text = "\n".join("\t".join(spelled(value) for value in row) for row in rows)
    pasted = read_cells(text)
    while rows and not any(rows[-1]):
        rows.pop()
    # Empty rows at the end are no rows; an empty row inside stays.
    width = max((len(row) for row in rows), default=0)
    if rows:
        assert values(pasted) == [[*row, *[""] * (width - len(row))] for row in rows]
