"""A comment that comes back is known again, whichever clock its file tells."""

import time

import pytest

from curriculum_studio.core.payloads.review import Anchor, Comment, Reply
from curriculum_studio.features.review.formats.word_comments.content import WordComment
from curriculum_studio.features.review.service.comment_matching import WordMatcher
from curriculum_studio.features.review.service.comment_placement import MatchedPlace

NOWHERE = MatchedPlace(Anchor(), "")


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


def answered():
    said = ("王", "2026-03-01T01:00:00+00:00", "为什么？")
    reply = Reply(id="r", author="李", organisation="乙园", time=said[1], text="见5.2。")
    return Comment(
        id="c", document="d", number="A-001", author=said[0], time=said[1], text=said[2],
        replies=(reply,), decision="noted", reason="见纪要。", decided_at=said[1],
    )  # fmt: skip


@pytest.mark.usefixtures("in_china")
@pytest.mark.parametrize("who", ["李（乙园）", "李 (乙园)", "乙园"])
def test_answers_and_decisions_are_known_without_threads(who):
    """Older programs drop the part that tells threads: every entry is a comment then."""
    clock = "2026-03-01T09:00:00Z"
    comments = [
        WordComment("0", "王", "", clock, "A-001 [一般] 为什么？"),
        WordComment("1", who, "", clock, "见5.2。"),
        WordComment("2", "匿名", "", clock, "处理意见：已说明。见纪要。"),
    ]
    (match,) = matched([answered()], *comments)
    assert match.received == answered()


@pytest.mark.usefixtures("in_china")
def test_what_only_reads_like_a_known_answer_is_new():
    clock = "2026-03-01T09:00:00Z"
    root = WordComment("0", "王", "", clock, "A-001 [一般] 为什么？")
    later = WordComment("1", "李", "", "2026-03-02T09:00:00Z", "见5.2。")
    other = WordComment("1", "赵", "", clock, "见5.2。")
    elsewhere = WordComment("1", "赵", "", clock, "处理意见：我不同意。")
    for each in (later, other):
        assert [match.known is None for match in matched([answered()], root, each)] == [False, True]
    # Without the comment that it answers nothing is known.
    assert [match.known for match in matched([answered()], other)] == [None]
    places = [MatchedPlace(Anchor(node="n"), ""), MatchedPlace(Anchor(node="m"), "")]
    found = WordMatcher("d", [answered()], "x.docx").match([root, elsewhere], places)
    assert [match.received.text for match in found] == ["为什么？", "处理意见：我不同意。"]


def test_nobody_who_says_nothing_is_no_comment():
    """LibreOffice writes it in the place of a comment that it lost."""
    assert matched([], WordComment("0", "", "", "0-00-00T00:00:00Z", "")) == []
    assert len(matched([], WordComment("0", "王", "", "", ""))) == 1


def test_what_only_a_clock_tells_is_kept_without_a_zone():
    (match,) = matched([], WordComment("0", "王", "", "2026-03-01T09:00:00Z", "新"))
    assert match.received.time == "2026-03-01T09:00:00"
    told = WordComment("0", "王", "", "2026-03-01T09:00:00Z", "新", utc="2026-03-01T01:00:00Z")
    assert matched([], told)[0].received.time == "2026-03-01T01:00:00Z"
