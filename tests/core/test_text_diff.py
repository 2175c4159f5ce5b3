"""The difference of two texts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.diff import DiffPiece, difference, tokens

WORDS = st.text(alphabet="学校应每两周wöchentlich week 12,5.。，-' \n", max_size=60)


@given(WORDS)
def test_tokens_are_the_text(text):
    assert "".join(tokens(text)) == text


@given(WORDS, WORDS)
def test_pieces_give_both_texts(old, new):
    pieces = difference(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "inserted") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "deleted") == new
    assert all(piece.text for piece in pieces)
    kinds = [piece.kind for piece in pieces]
    assert all(first != second for first, second in pairwise(kinds))


def test_chinese_by_character_german_by_word():
    assert difference("每周至少一次", "每两周至少一次") == (
        DiffPiece("same", "每"),
        DiffPiece("inserted", "两"),
        DiffPiece("same", "周至少一次"),
    )
    assert difference("Die Schule muss messen", "Die Schule sollte messen") == (
        DiffPiece("same", "Die Schule "),
        DiffPiece("deleted", "muss"),
        DiffPiece("inserted", "sollte"),
        DiffPiece("same", " messen"),
    )
    assert difference("12,5 kWh", "12,6 kWh")[0] == DiffPiece("deleted", "12,5")
