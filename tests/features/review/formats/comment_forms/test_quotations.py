"""Marked words in forms: as they are read, since no form can hold a reference itself."""

from dataclasses import replace

import pytest

from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    FormSource,
    comment_of,
    rows_of,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import LOG_COLUMNS
from tests.helpers.documents import nested


def test_a_marked_reference_is_said_in_words_and_found_again_by_them():
    clause = nested(
        "clause",
        nested("paragraph", text={"zh": "应符合{{ref:the table}}的规定。"}),
        nested("table", named="the table", text={"zh": "用电"}),
        text={"zh": "要求"},
    )
    document = read_nested(nested("standard", clause, text={"zh": "标准"}), "s")
    places = Locators(document, number(document))
    node = next(each for each in document.walk() if each.kind == "paragraph")
    anchor = anchored(node, "zh", 1, 6)
    comment = Comment(id="c", document=document.id, anchor=anchor, text="哪一张表？")
    (row,) = rows_of((comment,), lambda _: places, "zh", LOG_COLUMNS)
    assert row.get("original") == "符合表1的规"
    again = comment_of(row, document, places, FormSource())
    assert (again.anchor.node, again.anchor.quotation) == (node.id, f"符合{OBJECT}的规")
    assert again.anchor.objects == anchor.objects
    found = find(document, again.anchor)
    assert (found.state, found.start, found.end) == ("attached", 1, 6)


@pytest.mark.parametrize("written", ["Worked in", "Done", "已落实", "eingearbeitet"])
def test_a_log_says_that_a_change_stands_in_the_text_in_words_of_today_and_before(written):
    document = read_nested(nested("standard", text={"zh": "标准"}), "s")
    places = Locators(document, number(document))
    comment = Comment(id="c", document=document.id, text="改好了？")
    (row,) = rows_of((comment,), lambda _: places, "en", LOG_COLUMNS)
    said = replace(row, cells={**row.cells, "done": written})
    assert comment_of(said, document, places, FormSource()).done_version == "draft"
