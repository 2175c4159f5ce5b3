"""Numbers as people write them."""

import pytest

from curriculum_studio.core.form_values import amount_in, is_nothing


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.5", 2.5),
        ("2,5", 2.5),
        ("２．５", 2.5),
        (" 3分 ", 3),
        ("-1", -1),
        ("5 %", 5),
        ("1,234,5", None),
        ("1.234,5", None),
        ("viel", None),
        ("nan", None),
        ("inf", None),
        ("", None),
    ],
)
def test_amount(text, value):
    assert amount_in(text, "分", "%") == value


@pytest.mark.parametrize(("text", "nothing"), [("", True), (" — ", True), ("0", False)])
def test_nothing(text, nothing):
    assert is_nothing(text) is nothing
