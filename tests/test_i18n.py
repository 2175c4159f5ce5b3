"""Messages with a form for one and one for many, in the window's catalogue and in the other."""

import pytest

from curriculum_studio.i18n import Message, catalogue, in_one_line, message

FOUND = message("TakeComments", "{count} comments were imported from {name}.", "", 1)


def filled(count: int) -> Message:
    return FOUND.fill(count=count, name="a.docx")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 comment was imported from a.docx."),
        ("en", 2, "2 comments were imported from a.docx."),
        ("en", 0, "0 comments were imported from a.docx."),
        ("de", 1, "1 Kommentar aus a.docx wurde importiert."),
        ("de", 21, "21 Kommentare aus a.docx wurden importiert."),
        ("zh_CN", 1, "已从 a.docx 导入 1 条意见。"),
        ("zh_CN", 7, "已从 a.docx 导入 7 条意见。"),
    ],
)
def test_one_and_many_have_their_own_forms(language, count, said):
    assert catalogue(language).say(filled(count)) == said

    assert catalogue(language) is catalogue(language), "reading takes a tenth of a second"


def test_a_formatted_number_chooses_the_form_too():
    words = message("Status", "EN {count} words", "", 1)
    assert catalogue("en").say(words.fill(count="14,724")) == "EN 14,724 words"
    assert catalogue("de").say(words.fill(count="3.187")) == "EN 3.187 Wörter"
    assert catalogue("de").say(words.fill(count="1")) == "EN 1 Wort"


def test_without_a_number_a_message_is_said_all_the_same():
    open_end = message("Status", "{count} characters", "", 1)
    assert catalogue("en").say(open_end) == "{count} character"
    assert message("Status", "✓ Everything is saved").number == -1


def test_chinese_sentences_follow_each_other_without_a_space():
    assert in_one_line(["无法读取。", "请重试。"]) == "无法读取。请重试。"
    assert in_one_line(["It is damaged.", "Try\nagain."]) == "It is damaged. Try again."
    assert in_one_line([]) == ""
