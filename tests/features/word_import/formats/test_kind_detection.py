"""What a Word file is, its content says; the role only decides where it says nothing."""

import pytest

from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.staying import without_staying
from curriculum_studio.features.word_import.formats.kind_detection import proposed, read
from curriculum_studio.i18n import Catalogue, finish
from curriculum_studio.ooxml.reader.body import read_word
from tests.features.word_import.formats.making import docx, p, picture, received, tbl, tc, tr
from tests.features.word_import.formats.more_plans import MORE
from tests.features.word_import.formats.plans import PLANS
from tests.features.word_import.formats.weeks import WEEKS

STANDARD = (
    "前言", "本文件按照GB/T 1.1—2020的规定起草。", "1 范围", "本文件规定了试点学校的要求。",
    "2 规范性引用文件", "本文件没有规范性引用文件。", "3 术语和定义", "4 总体要求", "4.1 目标",
    "4.1.1 学校应制定目标。", "4.2 活动准备", "5 过程", "5.1 学校宜开展主题活动。",
)  # fmt: skip


def sort(content, preferred=""):
    return proposed(finish(read_word(received(content))), preferred)


def lines(*texts):
    return docx(*(p(each) for each in texts))


@pytest.mark.parametrize("name", PLANS | MORE)
def test_every_plan_is_read_as_a_unit(name):
    assert sort((PLANS | MORE)[name](), "standard").kind == "unit"


@pytest.mark.parametrize("name", WEEKS)
def test_the_plan_of_a_week_is_one(name):
    assert sort(WEEKS[name](), "standard").sort == "week"


@pytest.mark.parametrize("role", ["", "standard", "unit"])
def test_a_standard_is_one_whatever_the_role(role):
    assert sort(lines(*STANDARD), role).sort == "standard"


def test_a_theme_with_activities_is_no_single_lesson():
    assert sort(PLANS["theme_plan"]()).sort == "theme"
    assert sort(PLANS["form_with_merged_cells"]()).sort == "lesson"


def test_an_empty_form_is_told_from_a_plan():
    blank = docx(
        p("幼儿园教案"),
        tbl(
            tr("活动名称", "", "班级", ""),
            tr("执教教师", "", "活动时间", "____年__月__日"),
            tr("活动目标", tc("", span=3)),
            tr("活动准备", tc("", span=3)),
            tr("活动过程", tc("", span=3)),
        ),
    )
    assert sort(blank).sort == "form"


def test_an_empty_form_without_a_table_is_one_too():
    heads = ("活动名称：", "班级：__________", "日期：____年__月__日")
    blank = (*heads, "活动目标：", "活动准备：", "活动过程：", "活动反思：")
    assert sort(lines("活动教案", *blank)).sort == "form"
    filled = (*heads, "活动目标：", "会数到五。", "活动准备：", "石子。", "活动过程：", "数一数。")
    assert sort(lines("活动教案", *filled)).sort == "lesson"


@pytest.mark.parametrize(
    "texts",
    [
        ("致家长的一封信", "亲爱的家长朋友：", "天气转凉，请给孩子带一件外套。"),
        ("告家长书", "家长朋友们：", "国庆放假七天，请注意安全。"),
        ("Liebe Eltern,", "am Donnerstag gehen wir in den Wald.", "Ihr Team der Igelgruppe"),
        ("Dear parents and carers,", "Next week our topic is winter.", "Please bring gloves."),
    ],
)
def test_a_letter_to_families_is_no_plan(texts):
    outcome = finish(read(received(lines(*texts))))
    assert outcome.of_use_elsewhere
    assert sort(lines(*texts)).sort == "letter"


def test_who_writes_of_families_in_a_plan_writes_no_letter():
    course = ("活动目标：", "会数到五。", "活动准备：", "石子。", "活动过程：", "数一数。")
    assert sort(lines("活动教案", *course, "家园共育：", "亲爱的家长：")).sort == "lesson"


@pytest.mark.parametrize(
    "rows",
    [
        ("幼儿观察记录表", "观察对象", "豆豆（化名）", "观察实录", "他把积木递给同伴。"),
        ("Beobachtungsbogen", "Name des Kindes", "M.", "Deutung", "M. prüft, was trägt."),
        ("Observation record", "Name of child", "M.", "What I saw", "M. stacks three bricks."),
    ],
)
def test_the_record_of_an_observation_is_no_plan_but_may_be_an_empty_form(rows):
    title, *cells = rows
    pairs = list(zip(cells[::2], cells[1::2], strict=True))
    filled = docx(p(title), tbl(*(tr(*pair) for pair in pairs)))
    assert sort(filled).sort == "observation"
    # Whoever takes it in all the same has an observation: none of its words leaves by itself.
    outcome = finish(read(received(filled)))
    assert outcome.of_use_elsewhere
    assert outcome.document.kind in LOCAL_KINDS
    words = "".join(node.text(node.lead) for node in outcome.document.walk())
    assert all(pair[1] in words for pair in pairs)
    left = without_staying(outcome.document)
    assert not any(pair[1] in node.text(node.lead) for pair in pairs for node in left.walk())
    lesson = ("活动目标：", "会用放大镜观察蜗牛。", "活动过程：", "一、观察并记录。")
    assert sort(lines("大班科学活动：蜗牛观察记录", *lesson)).sort == "lesson"


def test_a_form_with_comments_comes_in_elsewhere():
    titles = ("MB", "Clause", "Type of comment", "Comment", "Proposed change", "Observations")
    form = docx(tbl(tr(*titles), tr("CN", "3.1", "ed", "Unclear.", "Say it plainly.", "")))
    outcome = finish(read(received(form)))
    assert outcome.of_use_elsewhere
    assert sort(form).sort == "comments"


def test_several_activities_make_a_theme():
    parts = ("活动目标：1.愿意玩。", "活动过程：一、说一说。二、玩一玩。")
    plan = lines("大班主题活动：风", "活动1：听风", *parts, "活动2：追风", *parts)
    assert sort(plan).sort == "theme"


def test_a_title_that_only_says_the_sort_is_not_left_over():
    course = (
        "活动名称：吹泡泡",
        "活动目标：1.会吹。",
        "活动准备：水。",
        "活动过程：一、吹。二、看。",
    )
    for title in ("教　案", "活动设计", "幼儿园教案"):
        outcome = finish(read(received(lines(title, *course))))
        texts = [cell.text for node in outcome.document.walk() for cell in node.cells.values()]
        assert title not in texts


def test_pictures_alone_are_told_as_what_they_are():
    outcome = finish(read(received(docx(p(picture()), p(picture())))))
    assert outcome.proposal is not None
    assert "only pictures" in Catalogue().say(outcome.proposal)
    assert outcome.of_use_elsewhere
    assert sort(docx(p(picture()), p("看图。"))).sort == "unknown"
    empty = finish(read(received(docx(tbl(tr("", ""), tr("", ""))))))
    assert empty.of_use_elsewhere, "as the form of ISO for comments, whose titles stand in a header"


def test_a_framework_of_goals_is_none_of_both():
    goals = (f"目标{at} 愿意亲近自然" for at in range(1, 9))
    assert sort(lines("3～6岁儿童学习与发展指南", "健康", *goals)).sort == "framework"


@pytest.mark.parametrize(("role", "kind"), [("", "standard"), ("standard", "standard"),
                                            ("unit", "unit")])  # fmt: skip
def test_the_role_decides_where_the_content_says_nothing(role, kind):
    assert sort(lines("今天天气很好。", "我们去公园。"), role).kind == kind


def test_what_was_found_is_said():
    reading = finish(read(received(WEEKS["week_of_a_class"]())))
    assert reading.document.kind == "unit"
    assert Catalogue().say(reading.proposal) == "This looks like a week plan."
