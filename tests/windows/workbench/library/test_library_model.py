"""What the library lists and how: groups, filter, details, lines that end where they differ."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QFont, QFontMetrics

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.derived import TextCounts
from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.locations import resource_folder
from curriculum_studio.session.ports import Entry
from curriculum_studio.widgets.card_list import MOST_LINES, lines_of
from curriculum_studio.widgets.theme import window_font
from curriculum_studio.widgets.translation import SPOKEN, Translations
from curriculum_studio.workbench.library.document_details import (
    LibraryFacts,
    details,
    open_among,
    signs,
    waiting,
    when_words,
    with_texts,
)
from curriculum_studio.workbench.library.library_delegate import fitting
from curriculum_studio.workbench.library.library_model import (
    COUNT_ROLE,
    DETAIL_ROLE,
    PLACE_ROLE,
    LibraryModel,
    fits,
    grouped,
    pieces,
)
from curriculum_studio.workbench.library.text_search import FoundPlace, Group
from tests.helpers.documents import small_framework, small_standard, small_unit

TODAY = date(2026, 11, 28)


@pytest.fixture
def chinese(qapp):
    """Let messages be said in Chinese, without a window."""
    spoken, locale = Translations(resource_folder("resources") / "i18n"), QLocale()
    spoken.use("zh_CN")
    yield
    spoken.use("en")
    QLocale.setDefault(locale)


def test_what_is_shown_already_is_not_laid_out_again():
    entries = [Entry(each, "unit", {"zh": each}, "", "large") for each in "甲乙"]
    model, anew = LibraryModel(), []
    model.modelReset.connect(lambda: anew.append(model.count))
    model.show(entries, "zh")
    model.show([replace(each) for each in entries], "zh", {})
    assert anew == [2]
    model.show(entries, "zh", {"甲": "mark"})
    model.show(entries, "en", {"甲": "mark"})
    model.show(entries[:1], "en")
    assert anew == [2, 2, 2, 1]


def test_documents_are_grouped_and_sorted_by_their_sound():
    units = [
        Entry(name, "unit", {"zh": name}, "", "large")
        for name in ("做客", "爱护树", "环保", "北京")
    ]
    frameworks = [Entry("f", "framework", {"en": "GreenComp"}, "")]
    groups = grouped([*units, *frameworks], "zh")
    assert [g.heading.source for g in groups] == ["Theme units", "Frameworks"]
    assert [e.title("zh") for e in groups[0].entries] == ["爱护树", "北京", "环保", "做客"]


def test_titles_stand_as_the_language_compares_them():
    """Sorted by keys, Windows puts 爱环北做 (tried with Qt 6.9); elsewhere both are the same."""
    titles = ["做客", "10 以内", "", "爱护树", "2 月", "环保", "Äpfel", "北京", "apple"]
    units = [Entry(name or "none", "unit", {"zh": name, "de": name}, "") for name in titles]
    for language in ("zh", "de"):
        collator = QCollator(QLocale(language))
        collator.setNumericMode(True)
        (group,) = grouped(units, language)
        placed = [each.title(language) for each in group.entries]
        assert sorted(placed) == sorted(titles)
        for one, other in pairwise(placed):
            assert collator.compare(one, other) <= 0


def test_model_shows_class_levels_and_counts(qapp):
    known = {"u": LibraryFacts(weeks=4), "f": LibraryFacts(items=32)}
    model = LibraryModel(None, known.get)
    unit = Entry("u", "unit", {"zh": "垃圾"}, "", "large")
    model.show([unit, Entry("f", "framework", {"zh": "指南"}, "", "2012")], "zh")
    assert model.rowCount() == 2
    place = model.place_of("u")
    assert model.data(place) == "垃圾"
    assert model.data(place, DETAIL_ROLE)[0] == "大班"
    assert model.data(model.place_of("f"), DETAIL_ROLE)[0] == "2012"
    assert model.data(model.index(0, 0), COUNT_ROLE) == 1
    assert model.parent(place) == model.index(0, 0)
    assert not model.place_of("nothing").isValid()
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.ItemIsEnabled
    assert model.is_begun
    model.show([Entry("f", "framework", {"zh": "指南"}, "")], "zh")
    assert not model.is_begun


@pytest.mark.parametrize(
    "wanted",
    [
        "分类",
        "能手 垃圾",
        "fenlei",
        "ljfl",
        "大班",
        "groups 5",
        "SORTING little",
        "ＬＩＴＴＬＥ",
        "mülld",
    ],
)
def test_words_in_any_order_and_sounds_find_a_document(wanted):
    titles = {"zh": "垃圾分类小能手", "en": "Little sorting groups", "de": "Kleine Mülldetektive"}
    assert fits(wanted, Entry("u", "unit", titles, "", "large"))


@pytest.mark.parametrize("wanted", ["电池", "enlei", "分类 电池", "xl"])
def test_other_words_find_it_not(wanted):
    assert not fits(wanted, Entry("u", "unit", {"zh": "垃圾分类小能手"}, "", "large"))


def test_filter_shows_what_fits_and_behind_it_the_texts(qapp):
    model = LibraryModel()
    entries = [Entry(str(at), "unit", {"zh": f"主题{at}"}, "", "small") for at in range(12)]
    model.show([*entries, Entry("f", "framework", {"zh": "指南"}, "")], "zh")
    assert model.count == 13
    model.filter("主题1")
    assert model.count == 3
    assert model.rowCount() == 1
    place = FoundPlace("n", "en", "7.1 Energy metering", "all energy is measured")
    model.show_texts([Group("f", "指南", 9, (place,))])
    heading = model.index(1, 0)
    assert (model.data(heading), model.data(heading, COUNT_ROLE)) == ("指南", 9)
    found = model.index(0, 0, heading)
    assert model.parent(found) == heading
    assert model.data(found, PLACE_ROLE) is place
    assert model.place(found) == ("f", place)
    assert model.entry(found) is None
    assert model.key_of(heading) == ""
    assert not model.flags(found) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(found) & Qt.ItemFlag.ItemNeverHasChildren
    assert (model.title_at(found), model.title_at(heading)) == (None, None)
    model.filter("")
    assert model.count == 13
    assert model.rowCount() == 2
    assert model.title_at(model.place_of("f")) == "指南"


# --- details ----------------------------------------------------------------------------------


def moment(**back: int) -> str:
    local = datetime(2026, 11, 28, 10, 36).astimezone()
    return (local - timedelta(**back)).astimezone(UTC).isoformat()


@pytest.mark.parametrize(
    ("back", "said"),
    [
        ({}, "今天 10:36"),
        ({"days": 1}, "昨天 10:36"),
        ({"days": 8}, "11月20日"),
        ({"days": 400}, "2025-10-24"),
    ],
)
def test_when_is_said_as_short_as_it_stays_clear(chinese, back, said):
    assert when_words(moment(**back), "zh", TODAY) == said


def test_what_is_no_moment_says_nothing():
    assert when_words("", "zh", TODAY) == ""
    assert when_words("yesterday", "zh", TODAY) == ""


#: The period of a round that is over.
PAST = ("2020-01-01", "2020-02-01")


@pytest.mark.parametrize(
    ("entry", "facts", "said"),
    [
        (Entry("s", "standard", {}, "", "T/1"), None, ("T/1",)),
        (Entry("s", "standard", {}, ""), LibraryFacts(stage="comment_draft"), ("征求意见稿",)),
        (
            Entry("s", "standard", {}, ""),
            LibraryFacts(stage="comment_draft", rounds=(PAST, (TODAY.isoformat(), "2099-01-01"))),
            ("征求意见稿 · 第 2 轮",),
        ),
        (
            Entry("s", "standard", {}, ""),
            LibraryFacts(stage="comment_draft", rounds=(PAST, ("2098-01-01", "2099-01-01"))),
            ("征求意见稿",),
        ),
        (Entry("u", "unit", {}, "", "large"), LibraryFacts(weeks=2), ("大班", "2 周")),
        (Entry("f", "framework", {}, "", "2012"), LibraryFacts(items=32), ("2012", "32 条目标")),
        (Entry("t", "trial", {}, "", "2026-11-06"), LibraryFacts(), ("试用记录",)),
        (
            Entry("r", "review_round", {}, ""),
            LibraryFacts(period="2026-12-10"),
            ("征求意见轮次", "至12月10日"),
        ),
        (Entry("a", "assessment", {}, ""), LibraryFacts(period="2025-12-31"), ("自评", "2025")),
    ],
)
def test_details_say_the_weightiest_first(chinese, entry, facts, said):
    assert details(entry, facts, "zh", TODAY) == said


def read(document):
    return with_texts(LibraryFacts(), document, TextCounts(document))


def test_facts_are_read_of_a_document():
    assert read(small_framework()).items > 0
    unit = read(small_unit())
    assert unit.weeks > 0
    assert unit.items == 0, "its activities are seen on opening"
    standard = small_standard()
    node = next(n for n in standard.walk() if n.kind == "clause" and n.text("en"))
    behind = replace(node.cell("en"), based_on=text_hash(Cell("anders")))
    before = read(standard)
    stale = assembled(
        replace(n, cells={**n.cells, "en": behind}) if n.id == node.id else n
        for n in standard.nodes.values()
    )
    found = read(stale)
    assert found.stale == before.stale + 1
    assert found.stage == "working_draft"


def test_comments_wait_with_those_that_they_repeat():
    comments = [
        Comment(id="a", document="d"),
        Comment(id="b", document="d", decision="accepted"),
        Comment(id="c", document="d", same_as="b"),
        Comment(id="e", document="d", same_as="a"),
    ]
    assert open_among(comments) == 2


def test_a_document_of_one_language_has_nothing_unfinished():
    root = Node("a", "standard", lead="zh").with_cell("zh", Cell("标准"))
    clause = Node("b", "clause", "a", "1", lead="zh").with_cell("zh", Cell("范围"))
    assert read(assembled([root, clause])).unfinished == 0


def test_what_waits_is_painted_as_signs_and_said_in_words(chinese):
    facts = LibraryFacts(stale=2, comments=5)
    assert signs(facts) == ("△2", "●5")
    assert waiting(facts) == ("2 处译文的原文已改", "5 条意见待处理")
    assert signs(None) == waiting(None) == ()


# --- lines ------------------------------------------------------------------------------------

#: What a title has where the library is as wide as it is at first.
ROOM = 232 - 2 * 14 - 10


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
@pytest.mark.parametrize(
    "title",
    [
        "双碳试点学校建设与评价规范",
        "幼儿园保育教育质量评估指南的解读和说明以及在本省各地区的具体实施办法与案例汇编（第二版，试行）",
        "Guide for the Evaluation of the Quality of Care and Education in Kindergartens, Volume 2",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftssatzung",
    ],
)
@pytest.mark.parametrize("ending", ["（副本）", " (copy)", "（副本 2）"])
def test_a_copy_is_told_from_its_original(qapp, language, title, ending):
    font = window_font(language)
    own, copy = lines_of(title, font, ROOM), lines_of(title + ending, font, ROOM)
    assert own != copy
    assert copy[-1].endswith(ending.strip())
    metrics = QFontMetrics(font)
    assert all(metrics.horizontalAdvance(line) <= ROOM for line in (*own, *copy))
    assert max(len(own), len(copy)) <= MOST_LINES


def test_brackets_at_the_end_are_not_torn(qapp):
    font = window_font("zh_CN")
    assert lines_of("双碳试点学校建设与评价规范（副本）", font, ROOM)[-1] == "（副本）"


def test_what_has_no_room_is_left_out_whole(qapp):
    metrics = QFontMetrics(window_font("zh_CN"))
    said = ("大班", "2 周", "今天 10:36")
    width = metrics.horizontalAdvance("大班 · 2 周")
    assert fitting(said, metrics, 400) == "大班 · 2 周 · 今天 10:36"
    assert fitting(said, metrics, width) == "大班 · 2 周"
    assert fitting(("Entwurf zur Stellungnahme",), metrics, 60).endswith("…")
    assert fitting((), metrics, 60) == ""
    # A round gives way before its stage is cut.
    stage = metrics.horizontalAdvance("征求意见稿")
    assert fitting(("征求意见稿 · 第 2 轮", "今天"), metrics, stage + 4) == "征求意见稿"


@pytest.mark.parametrize(
    ("text", "wanted", "cut"),
    [
        ("学校应建立节能制度，并按月记录", "按月", ("…立节能制度，并", "按月", "记录")),
        ("The school shall\nsort Waste.", "waste", ("…ll sort ", "Waste", ".")),
        ("Waste", "waste", ("", "Waste", "")),
        ("ＣＯ２", "co2", ("ＣＯ２", "", "")),
        ("food and waste", "waste food", ("food and ", "waste", "")),
    ],
)
def test_found_words_stay_in_sight(text, wanted, cut):
    before, found, after = pieces(text, wanted)
    assert (found, after) == cut[1:]
    assert before.rstrip() == cut[0].rstrip() or before.startswith("…")
    assert len(before) <= 9


#: So many titles of the samples are shortened, by the language of the window; it may only fall.
SHORTENED = {"zh_CN": 0, "en": 0, "de": 0}


def test_titles_are_read_whole(qapp, sample_file):
    application = open_application(sample_file, read_only=True)
    entries = application.session.entries()
    application.close()
    found = {}
    for spoken, (_, _, language) in SPOKEN.items():
        font = window_font(spoken)
        font.setWeight(QFont.Weight.DemiBold)
        shown = [lines_of(each.title(language), font, ROOM)[-1] for each in entries]
        found[spoken] = sum("…" in line for line in shown)
    assert all(found[spoken] <= most for spoken, most in SHORTENED.items()), found
