"""A comment that comes back is known again, whichever clock its file tells."""

import time

import pytest

from curriculum_studio.domain.payloads.review import Anchor, Comment
from curriculum_studio.exchange.comments.inspection import WordComment
from curriculum_studio.exchange.comments.placing import Placed
from curriculum_studio.services.review_matching import WordMatcher

NOWHERE = Placed(Anchor(), "")


@pytest.fixture
def in_china(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def matched(known, *comments):
    places = [NOWHERE] * len(comments)
    return WordMatcher("d", known, "x.docx").match(comments, places)


@pytest.mark.usefixtures("in_china")
@pytest.mark.parametrize("kept", ["2026-03-01T01:00:00+00:00", "2026-03-01T09:00:00"])
@pytest.mark.parametrize("text", ["旧意见", "旧意见，已改"])
def test_a_comment_is_known_by_either_clock(kept, text):
    known = Comment(id="c", document="d", author="王", time=kept, text="旧意见")
    by_clock = WordComment("0", "王", "", "2026-03-01T09:00:00Z", text)
    in_utc = WordComment("0", "王", "", "", text, utc="2026-03-01T01:00:00Z")
    for comment in (by_clock, in_utc):
        if comment.date or text == known.text:
            (match,) = matched([known], comment)
            assert match.known == known


@pytest.mark.usefixtures("in_china")
def test_two_comments_of_one_second_are_each_taken_once():
    known = [
        Comment(id=each, document="d", author="王", time="2026-03-01T01:00:00+00:00", text="同上")
        for each in ("c1", "c2")
    ]
    comments = [WordComment(str(at), "王", "", "2026-03-01T09:00:00Z", "同上") for at in range(3)]
    assert [each.known and each.known.id for each in matched(known, *comments)] == [
        "c1",
        "c2",
        None,
    ]


def test_what_only_a_clock_tells_is_kept_without_a_zone():
    (match,) = matched([], WordComment("0", "王", "", "2026-03-01T09:00:00Z", "新"))
    assert match.received.time == "2026-03-01T09:00:00"
    told = WordComment("0", "王", "", "2026-03-01T09:00:00Z", "新", utc="2026-03-01T01:00:00Z")
    assert matched([], told)[0].received.time == "2026-03-01T01:00:00Z"
