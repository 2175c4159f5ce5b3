"""What is printed of a node without being its text belongs to it: points, types, pictures."""

from dataclasses import replace
from functools import cache

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.comments import marked_words
from curriculum_studio.core.kinds import is_indicator
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.formats.word_comments.content import WordComment
from curriculum_studio.features.review.service.comment_matching import WordMatcher
from curriculum_studio.features.review.service.comment_placement import (
    MatchedPlace,
    ParagraphMatcher,
)
from curriculum_studio.features.review.service.tracked_changes import (
    TrackedProposal,
    suggested_comment,
)
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.reader.story_text import CommentRange
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    lines,
    paragraph,
    run,
)
from tests.helpers.documents import nested
from tests.helpers.documents import paragraph as words
from tests.helpers.samples import sample_bundle

WRITERS = {"standard": standard_docx.write, "unit": unit_docx.write}


@cache
def everywhere(kind):
    """Each paragraph of a sample in Word with the place that a comment on it gets."""
    bundle = sample_bundle(kind, "zh")
    bundle = replace(bundle, documents=bundle.documents[:1])
    document = bundle.documents[0]
    read = inspect(finish(WRITERS[kind](bundle)), "draft.docx")
    paragraphs = [
        (part, at, each) for part, own in read.paragraphs.items() for at, each in enumerate(own)
    ]
    comments = tuple(
        WordComment(
            str(number), "A", "A", "", "t",
            part=part, range=CommentRange(each.text, at, 0, at, len(each.text)),
        )
        for number, (part, at, each) in enumerate(paragraphs)
    )  # fmt: skip
    placed = finish(ParagraphMatcher(replace(read, comments=comments), document).places())
    return document, [(each, own) for (*_, each), own in zip(paragraphs, placed, strict=True)]


@pytest.mark.parametrize(
    ("text", "style", "kind"),
    [
        ("4", "TableText", "indicator"),
        ("★ 评分项", "TableText", "indicator"),
        ("控制项", "TableText", "indicator"),
        ("判定为“满足”或“不满足”，不计分。", "TableText", "indicator"),
        ("查阅资料", "TableText", "indicator"),
        ("前言", "FrontHeading", "foreword"),
        ("", "Figure", "figure"),
    ],
)
def test_a_comment_on_what_is_printed_for_a_node_belongs_to_it(text, style, kind):
    document, places = everywhere("standard")
    found = [own for each, own in places if (each.text, each.style) == (text, style)]
    assert found
    for own in found:
        assert document.nodes[own.anchor.node].kind == kind
        assert (own.way, own.anchor.quotation, own.words) == ("bookmark", "", text)


def test_each_indicator_gets_what_stands_in_its_row():
    document, places = everywhere("standard")
    rows: dict[int, set[str]] = {}
    for each, own in places:
        if each.row >= 0 and own.anchor.node:
            indicator = document.nearest(own.anchor.node, is_indicator)
            if indicator is not None:
                rows.setdefault(each.row, set()).add(indicator.id)
    assert len(rows) >= 44
    assert all(len(each) == 1 for each in rows.values())


def test_formulas_take_their_comments():
    document, places = everywhere("standard")
    kinds = [
        document.nodes[own.anchor.node].kind for each, own in places if each.style == "Formula"
    ]
    assert set(kinds) == {"formula"}


def test_headings_of_columns_are_no_clauses_of_that_name():
    _, places = everywhere("standard")
    heads = [own for each, own in places if each.text == "指标类型" and each.style == "TableHead"]
    assert [own.way for own in heads] == [""]


def test_the_fields_of_an_activity_belong_to_it():
    document, places = everywhere("unit")
    found = [own for each, own in places if each.text == "预设" and each.style == "TableText"]
    assert len(found) >= 5
    assert {document.nodes[own.anchor.node].kind for own in found} == {"activity"}


def test_hardly_anything_of_a_standard_is_without_a_place():
    """What is left stands on the cover, in heads of columns, or separates parts."""
    _, places = everywhere("standard")
    left = [each for each, own in places if not own.way and each.text.strip()]
    assert len(left) <= 50
    assert {each.style for each in left} <= {
        *("CoverCode", "CoverMark", "CoverBanner", "CoverNumber", "CoverStage", "CoverNote"),
        *("CoverDate", "CoverIssuer", "Header", "Footer", "TOCHeading", "TOC1", "Where"),
        *("TableHead", "TableGroup"),
    }


def test_what_is_left_of_a_text_that_was_cut_is_not_another_text_that_reads_like_it():
    """What stands before the cut is another paragraph, word by word."""
    document = read_nested(
        nested(
            "standard",
            nested("clause", words("校园用电应公示。"), words("校园用电"), text="要求"),
            text="规范",
        ),
        "cut",
    )
    first = next(each for each in document.walk() if each.text("zh") == "校园用电应公示。")
    body = paragraph(
        f'<w:bookmarkStart w:id="1" w:name="c_{first.id}"/>', begin(0), run("校园用电"), end(0),
        '<w:bookmarkEnd w:id="1"/>',
    ) + lines("应公示。")  # fmt: skip
    (found,) = finish(
        ParagraphMatcher(inspect(docx(body, comment(0, "a")), "x"), document).places()
    )
    assert (found.anchor.node, found.way) == (first.id, "bookmark")


def test_the_marked_words_are_kept_with_the_comment():
    placed = MatchedPlace(Anchor(node="n", language="zh"), "bookmark", "4")
    comment = WordComment("0", "A", "", "", "太高")
    (match,) = WordMatcher("d", (), "x.docx").match((comment,), (placed,))
    assert (match.received.anchor.quotation, marked_words(match.received)) == ("", "4")


def test_a_changed_field_is_no_new_paragraph():
    anchor = Anchor(node="n", language="zh")
    changed = TrackedProposal(MatchedPlace(anchor, "bookmark"), "3", False, "A", "", ("4", "3"))
    new = TrackedProposal(
        MatchedPlace(anchor, "bookmark"), "新的一段。", False, "A", "", ("", "新的一段。")
    )
    texts = [suggested_comment("d", "x.docx", each) for each in (changed, new)]
    assert [each.text for each in texts] == ["修订", "建议在此后增加一段"]
    assert [marked_words(each) for each in texts] == ["4", ""]
