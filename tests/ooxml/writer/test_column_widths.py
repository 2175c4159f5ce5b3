from curriculum_studio.ooxml.writer.styles import iso_look
from curriculum_studio.ooxml.writer.tables import column_widths
from curriculum_studio.render.blocks import NodeText, ParagraphBlock, PrintedCell, Run, TableBlock

LOOK = iso_look("de")


def table(*texts: str, widths=(0.1, 0.9), **more):
    cells = tuple(
        PrintedCell((ParagraphBlock(NodeText((Run(text),), "de"), "cell"),), at, **more)
        for at, text in enumerate(texts)
    )
    return TableBlock(widths, (cells,))


def test_columns_are_as_wide_as_they_are_given_if_every_word_has_room():
    assert column_widths([table("Art", "Kriterium")], 9000, LOOK) == [900, 8100]


def test_a_long_word_takes_room_from_a_column_that_has_it():
    first, second = column_widths([table("Mindestanforderung", "Text")], 9000, LOOK)
    assert first + second == 9000
    assert 18 * LOOK.small * 10 * 0.55 < first < 3000


def test_the_longest_word_of_any_language_counts():
    tables = [table("控制项", "文字"), table("Mindestanforderung", "Text")]
    assert column_widths(tables, 9000, LOOK) == column_widths(tables[1:], 9000, LOOK)


def test_what_has_no_room_anywhere_is_shared_out():
    words = ("Kohlenstoffneutralität",) * 6
    found = column_widths([table(*words, widths=(1 / 6,) * 6)], 6000, LOOK)
    assert sum(found) == 6000
    assert min(found) > 900


def test_turned_heads_and_spans_ask_for_nothing():
    turned = table("Mindestanforderung", "Text", look="turned")
    spanning = table("Mindestanforderung", "Text", columns=2)
    assert column_widths([turned], 9000, LOOK) == [900, 8100]
    assert column_widths([spanning], 9000, LOOK) == [900, 8100]


def test_columns_of_the_same_width_stay_so():
    week = table("Zeit", "Flaschenkegeln", "", "Mo", widths=(0.4, 0.2, 0.2, 0.2))
    first, *days = column_widths([week], 6000, LOOK)
    assert max(days) - min(days) <= 1
    assert days[0] > 1200
    assert first < 2400


def test_a_table_without_widths_is_one_column():
    assert column_widths([table("Text", widths=())], 6000, LOOK) == [6000]
