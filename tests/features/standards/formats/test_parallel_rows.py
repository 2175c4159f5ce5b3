from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.features.standards.formats.standard_print_model import rows_of
from curriculum_studio.render.blocks import NodeText, PageBreak, ParagraphBlock

blocks = st.lists(
    st.one_of(
        st.builds(lambda name: ParagraphBlock(NodeText(anchor=name)), st.sampled_from("abcde")),
        st.just(PageBreak()),
    ),
    max_size=12,
)


def test_equal_blocks_stand_beside_each_other():
    one = [ParagraphBlock(NodeText(anchor="a")), PageBreak()]
    assert rows_of([one, one]) == [(one[0], one[0]), (one[1], one[1])]


def test_what_one_language_lacks_leaves_a_gap():
    a, note, b = (ParagraphBlock(NodeText(anchor=name)) for name in ("a", "note", "b"))
    assert rows_of([[a, b], [a, note, b]]) == [(a, a), (ParagraphBlock(NodeText()), note), (b, b)]


@given(st.lists(blocks, min_size=1, max_size=3))
def test_no_block_is_lost_and_all_keep_their_order(languages):
    rows = rows_of(languages)
    for at, own in enumerate(languages):
        column = [row[at] for row in rows]
        named = [each for each in column if each != ParagraphBlock(NodeText())]
        assert named == own
