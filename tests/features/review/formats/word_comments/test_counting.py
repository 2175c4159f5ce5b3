"""Nothing is lost and nothing invented: our reader against a second one that counts by itself."""

import pytest

from curriculum_studio.features.review.formats.incoming_reader import inspect
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    paragraph,
    run,
)
from tests.features.review.formats.word_comments.manners import NOTE, box, manners
from tests.features.review.formats.word_comments.office import converted
from tests.features.review.formats.word_comments.oracle import counted
from tests.helpers.office import needs_libreoffice

MANNERS = manners()


@pytest.mark.parametrize("manner", MANNERS)
def test_both_readers_find_the_same(manner):
    content = MANNERS[manner]
    assert inspect(content, manner).raw() == counted(content)


def test_the_second_reader_does_find_something():
    found = [counted(each) for each in MANNERS.values()]
    assert sum(len(each["comments"]) for each in found) > 40
    assert sum(len(each["revisions"]) for each in found) > 15
    assert sum(bool(one["anchored_text"]) for each in found for one in each["comments"]) > 25


@pytest.mark.libreoffice
@needs_libreoffice
def test_both_readers_find_the_same_in_what_libreoffice_saves(tmp_path):
    for manner in ("replies to replies", "python-docx"):
        saved = converted(MANNERS[manner], tmp_path / manner.replace(" ", "-"))
        assert inspect(saved, manner).raw() == counted(saved)
        before, after = counted(MANNERS[manner])["comments"], counted(saved)["comments"]
        assert sorted(each["text"] for each in after) == sorted(each["text"] for each in before)


def test_ranges_between_a_text_and_a_box_keep_the_words_of_where_they_begin():
    out_of = paragraph(run("前"), box(begin(0), run("框")), run("外"), end(0))
    into = paragraph(run("前"), begin(0), run("字"), box(run("框"), end(0)), run("外"))
    for body, words in ((out_of, "框"), (into, "字")):
        (found,) = inspect(docx(body, NOTE), "x").comments
        assert found.anchored_text == words


def test_the_time_in_utc_that_stands_at_the_comment_itself():
    space = "http://schemas.microsoft.com/office/word/2023/wordml/word16du"
    more = f' xmlns:w16du="{space}" w16du:dateUtc="2026-03-01T01:00:00Z"'
    (found,) = inspect(docx(paragraph(), comment(0, "a", more=more)), "x").comments
    assert found.utc == "2026-03-01T01:00:00Z"
    assert found.date == "2026-03-01T09:00:00Z"
