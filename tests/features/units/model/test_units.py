"""Week plans, ages, aims, what is open, copies for another class, reuse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.codec import node_to_raw
from curriculum_studio.core.edits import SetCell, SetPayload, apply
from curriculum_studio.core.payloads.unit import WebNode
from curriculum_studio.core.school_calendar import SchoolCalendar, read_times
from curriculum_studio.core.text import Cell
from curriculum_studio.features.units.model import reuse, theme_web, week_plan
from curriculum_studio.features.units.model.guidance import aim_hints, hints_for, minutes_for
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    open_places,
    section_of,
    with_photos,
    with_section,
)
from curriculum_studio.features.units.model.week_plan import DAYS, SLOTS, PlanSlot
from tests.helpers.documents import small_unit

spots = st.builds(PlanSlot, st.integers(1, 4), st.integers(1, DAYS), st.sampled_from(SLOTS))


def of_kind(document, kind):
    return [node for node in document.walk() if node.kind == kind]


def done(document, edits):
    return apply(document, *edits).document


def said(document, node, words, language="zh"):
    return done(document, [SetCell(node, language, Cell(words))])


# --- week plan --------------------------------------------------------------------------------


def test_an_activity_is_put_moved_and_removed():
    unit = small_unit()
    bins = activities_of(unit)[1]
    entry, edits = week_plan.added(unit, PlanSlot(2, 5, "group"), "zh", activity=bins.id)
    planned = done(unit, edits)
    assert week_plan.by_spot(planned)[PlanSlot(2, 5, "group")][0].id == entry
    assert week_plan.entry_of(planned.nodes[entry]).activity == bins.id
    moved = done(planned, week_plan.moved(planned, entry, PlanSlot(1, 1, "area")))
    assert week_plan.spot_of(moved.nodes[entry]) == PlanSlot(1, 1, "area")
    gone = done(moved, week_plan.removed(moved, entry))
    assert gone.nodes == unit.nodes


def test_a_copy_on_another_day_keeps_its_languages_and_days():
    unit = small_unit()
    entry, edits = week_plan.added(unit, PlanSlot(1, 1, "area"), "zh", words="收集瓶子")
    unit = said(done(unit, edits), entry, "Collect bottles", "en")
    unit = done(unit, week_plan.spanning(unit, entry, 2))
    new, edits = week_plan.copied(unit, entry, PlanSlot(1, 3, "area"))
    unit = done(unit, edits)
    copy = unit.nodes[new]
    assert (copy.text("zh"), copy.text("en")) == ("收集瓶子", "Collect bottles")
    assert list(week_plan.days_of(copy)) == [3, 4]
    assert list(week_plan.days_of(unit.nodes[entry])) == [1, 2]


def test_a_plan_shows_no_more_weeks_than_a_year_has():
    unit = small_unit()
    _, edits = week_plan.added(unit, PlanSlot(1_210_214, 1, "area"), "zh", words="2.10-2.14")
    assert week_plan.weeks_of(done(unit, edits)) == 60


def test_a_plan_is_made_where_there_is_none():
    unit = small_unit()
    section = section_of(unit, "week_plan")
    bare = apply(unit, *[week_plan.Remove(section.id)]).document
    _, edits = week_plan.added(bare, PlanSlot(1, 1, "group"), "zh", words="散步")
    planned = done(bare, edits)
    assert len(week_plan.plan_entries(planned)) == 1
    roles = [n.payload.role for n in planned.children_of(planned.id)]
    assert roles.index("week_plan") > roles.index("activities")


@given(st.lists(st.tuples(st.integers(0, 3), spots), max_size=12))
def test_whatever_is_planned_can_be_undone(steps):
    document = start = small_unit()
    backs = []
    for what, spot in steps:
        entries = week_plan.plan_entries(document)
        if what == 0 or not entries:
            _, edits = week_plan.added(document, spot, "de", words="Spaziergang")
        elif what == 1:
            edits = week_plan.moved(document, entries[spot.day % len(entries)].id, spot)
        elif what == 2:
            edits = week_plan.removed(document, entries[spot.day % len(entries)].id)
        else:
            edits = week_plan.repeated(document, spot.week, spot.day)
        applied = apply(document, *edits)
        backs.append(applied.inverse)
        document = applied.document
    assert sum(len(each) for each in week_plan.by_spot(document).values()) == len(
        week_plan.plan_entries(document)
    )
    for back in reversed(backs):
        document = apply(document, *back).document
    assert document.nodes == start.nodes
    assert document.children == start.children


@pytest.mark.parametrize(
    ("minutes", "kinds"), [(25, []), (30, []), (20, ["short"]), (40, ["long"]), (0, [])]
)
def test_times_of_group_activities_are_watched_by_class(minutes, kinds):
    unit = small_unit()  # 大班
    bottles = activities_of(unit)[0]
    timed = done(unit, [SetPayload(bottles.id, replace(bottles.payload, minutes=minutes))])
    assert [hint.kind for hint in week_plan.plan_hints(timed)] == kinds


def test_two_hours_outdoors_are_watched_where_all_is_timed():
    unit = small_unit()
    walk, play = activities_of(unit)
    _, edits = week_plan.added(unit, PlanSlot(1, 1, "outdoor"), "zh", activity=walk.id)
    planned = done(unit, edits)
    hints = [hint for hint in week_plan.plan_hints(planned) if hint.kind == "outdoors"]
    assert [(hint.day, hint.minutes) for hint in hints] == [(1, 25)]  # Wednesday is open in time
    long = replace(walk.payload, minutes=120)
    longer = done(planned, [SetPayload(walk.id, long)])
    (hint,) = [hint for hint in week_plan.plan_hints(longer) if hint.kind == "outdoors"]
    assert (hint.minutes, hint.sport) == (120, 0), "one hour of them is sport"
    longer = done(planned, [SetPayload(walk.id, replace(long, domains=("health",)))])
    assert not [hint for hint in week_plan.plan_hints(longer) if hint.kind == "outdoors"]
    _, edits = week_plan.added(planned, PlanSlot(1, 1, "outdoor"), "zh", words="自由游戏")
    assert not [h for h in week_plan.plan_hints(done(planned, edits)) if h.kind == "outdoors"]
    assert play.id


# --- ages and copies --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minutes", "before", "after", "kind", "wanted"),
    [
        (25, "large", "small", "group", 15),
        (15, "small", "large", "group", 25),
        (0, "small", "large", "group", 0),
        (30, "large", "middle", "outdoor", 25),
        (25, "large", "large", "group", 25),
    ],
)
def test_minutes_follow_the_class(minutes, before, after, kind, wanted):
    assert minutes_for(minutes, before, after, kind) == wanted


def test_hints_follow_class_and_topics():
    words = [each["zh"] for each in hints_for("small", ("waste", "no such topic"))]
    assert any("两类" in each for each in words)
    assert len(words) == 2
    assert not hints_for("mixed", ("waste",))[1:]


def test_a_copy_for_another_class_knows_where_it_comes_from():
    unit = small_unit()
    aim, other = of_kind(unit, "aim")
    bottles, bins = activities_of(unit)
    minutes = reuse.suggested_minutes(unit, "small")
    copy = reuse.for_class(unit, "small", minutes, without=frozenset({other.id, bottles.id}))
    assert copy.root.payload.class_level == "small"
    assert copy.title("zh").endswith("（小班）")
    assert copy.title("de").endswith(" (3–4 Jahre)")
    assert not set(copy.nodes) & set(unit.nodes)
    assert [n.payload.taken_from for n in of_kind(copy, "aim")] == [aim.id]
    assert [(n.payload.taken_from, n.payload.minutes) for n in activities_of(copy)] == [
        (bins.id, 15)
    ]
    # What was planned for the activity that stays behind stays behind as well.
    assert [n.payload.activity for n in week_plan.plan_entries(copy)] == [""]


def test_what_tells_of_the_children_stays_behind():
    unit = small_unit()
    first, edits = with_photos(unit, "", ["abc", "def"], "zh")
    unit = done(unit, edits)
    section, edits = with_section(unit, "reflection", "zh")
    unit = done(unit, edits)
    node = replace(week_plan.tree.fresh("paragraph"), parent=section)
    unit = done(unit, [week_plan.Insert((node.with_cell("zh", Cell("小明今天很高兴。")),))])
    copy = reuse.for_class(unit, "small", {})
    assert first in unit
    assert not of_kind(copy, "photo")
    assert not any("小明" in n.text("zh") for n in copy.walk())
    assert "主题反思" in [each.name["zh"] for each in open_places(copy, "zh")]


# --- aims -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "language", "kinds"),
    [
        ("能按颜色和标志分类", "zh", []),
        ("会使用小工具", "zh", []),
        ("培养幼儿的环保意识", "zh", ["teacher"]),
        ("初步引导幼儿分类", "zh", ["teacher"]),
        ("使幼儿知道节水", "zh", ["teacher"]),
        ("能读出每天用了几千瓦时", "zh", ["school"]),
        ("Can sort waste", "en", []),
        ("Teach children to sort", "en", ["teacher"]),
        ("Vermittlung von Wissen in Prozent", "de", ["teacher", "school"]),
    ],
)
def test_hints_at_aims_are_gentle_and_right(words, language, kinds):
    unit = small_unit()
    aim = of_kind(unit, "aim")[1]
    written = said(unit, aim.id, words, language)
    assert [hint.kind for hint in aim_hints(written) if hint.node == aim.id] == kinds


def test_more_than_four_aims_are_many():
    unit = small_unit()
    aim = of_kind(unit, "aim")[0]
    piece = reuse.ReusablePiece(unit, aim)
    for _ in range(3):
        unit = done(unit, reuse.inserted(unit, piece, aim.id, "zh")[1])
    hints = [hint for hint in aim_hints(unit) if hint.kind == "many"]
    assert [(hint.count, hint.node) for hint in hints] == [(5, of_kind(unit, "aim")[4].id)]


# --- what is open -----------------------------------------------------------------------------


def test_what_is_open_goes_when_it_is_written():
    unit = small_unit()
    names = [each.name["zh"] for each in open_places(unit, "zh") if not each.of]
    assert names == ["环境创设", "家园共育", "安全提示", "主题反思"]
    of = {(each.of, each.name["zh"]) for each in open_places(unit, "zh") if each.of}
    assert ("瓶子旅行", "活动目标") in of
    assert ("瓶子旅行", "活动过程") not in of
    section, edits = with_section(unit, "reflection", "zh")
    unit = done(unit, edits)
    assert section in {each.node for each in open_places(unit, "zh")}
    node = week_plan.tree.fresh("paragraph")
    node = replace(node, parent=section).with_cell("zh", Cell("孩子们喜欢。"))
    written = done(unit, [week_plan.Insert((node,))])
    assert section not in {each.node for each in open_places(written, "zh")}


# --- reuse ------------------------------------------------------------------------------------


def test_a_piece_comes_with_all_below_and_keeps_its_origin():
    unit, other = small_unit("a"), small_unit("b")
    piece = next(p for p in reuse.pieces_of([unit]) if p.node.kind == "activity")
    caret = activities_of(other)[0].id
    copy, edits = reuse.inserted(other, piece, caret, "zh")
    filled = done(other, edits)
    assert [n.id for n in activities_of(filled)].index(copy) == 1
    assert len(list(filled.walk(copy))) == len(list(unit.walk(piece.node.id)))
    assert filled.nodes[copy].payload.taken_from == piece.node.id
    again = next(p for p in reuse.pieces_of([filled]) if p.node.id == copy)
    # A copy of a copy names the first one.
    _, edits = reuse.inserted(unit, again, "", "zh")
    second = done(unit, edits)
    origins = {n.payload.taken_from for n in activities_of(second)} - {""}
    assert origins == {piece.node.id}


def test_what_is_reused_says_nothing_of_children_and_persons():
    unit = small_unit()
    activity = activities_of(unit)[0]
    for role, words in (("reflection", "李小明小朋友很投入。"), ("process", "请打13812345678。")):
        section, edits = with_section(unit, role, "zh", activity.id)
        unit = done(unit, edits)
        node = replace(tree.fresh("paragraph"), parent=section, rank="zz")
        unit = done(unit, [week_plan.Insert((node.with_cell("zh", Cell(words)),))])
    piece = next(p for p in reuse.pieces_of([unit]) if p.node.id == activity.id)
    text = "".join(node.text("zh") for node in reuse.copy_of(piece))
    assert "请打×××××××××××。" in text
    assert "李小明" not in text
    assert "很投入" not in text


def test_aims_and_steps_find_their_place():
    unit = small_unit()
    pieces = list(reuse.pieces_of([unit]))
    step = next(p for p in pieces if p.node.kind == "step")
    aim = next(p for p in pieces if p.node.kind == "aim")
    bins = activities_of(unit)[1]
    copy, edits = reuse.inserted(unit, step, bins.id, "zh")
    assert bins.id in {n.id for n in done(unit, edits).ancestors(copy)}
    copy, edits = reuse.inserted(unit, aim, bins.id, "zh")
    grown = done(unit, edits)
    assert bins.id in {n.id for n in grown.ancestors(copy)}  # a new section 活动目标
    copy, edits = reuse.inserted(unit, aim, "", "zh")
    assert done(unit, edits).nodes[copy].parent == section_of(unit, "aims").id


def test_words_are_found_in_any_language():
    piece = next(p for p in reuse.pieces_of([small_unit()]) if p.node.kind == "aim")
    assert reuse.fits(piece, ["müll"])
    assert not reuse.fits(piece, ["müll", "glas"])


def test_a_web_node_of_before_is_read():
    """Libraries of earlier days hold thoughts of a web without anything set."""
    node = of_kind(small_unit(), "web_node")[0]
    assert node.payload == WebNode()
    assert not node_to_raw(node).get("payload")


# --- theme web --------------------------------------------------------------------------------


def overlapping(boxes):
    return [
        (one.text, other.text)
        for at, one in enumerate(boxes)
        for other in boxes[at + 1 :]
        if abs(one.x - other.x) * 2 < one.width + other.width
        and abs(one.y - other.y) * 2 < one.height + other.height
    ]


@given(st.lists(st.tuples(st.integers(0, 9), st.text(min_size=1, max_size=40)), max_size=14))
def test_boxes_of_a_web_never_cover_each_other(thoughts):
    unit = small_unit()
    for at, words in thoughts:
        parents = ["", *(node.id for node in of_kind(unit, "web_node"))]
        _, edits = theme_web.added(unit, parents[at % len(parents)], "zh", words.replace("\n", " "))
        unit = done(unit, edits)
    boxes = theme_web.drawing(unit, "zh")
    assert boxes[0].node == unit.id
    assert not overlapping(boxes)
    known = {""}
    for box in boxes:
        assert box.parent in known
        known.add(box.node)


def test_a_thought_is_added_named_dragged_linked_and_removed():
    unit = small_unit()
    bins = activities_of(unit)[1]
    branch, edits = theme_web.added(unit, "", "zh", "去哪儿")
    unit = done(unit, edits)
    thought, edits = theme_web.added(unit, branch, "zh", "垃圾车")
    unit = done(unit, edits)
    unit = done(unit, theme_web.renamed(unit, thought, "zh", "垃圾车的路"))
    unit = done(unit, theme_web.linked(unit, thought, bins.id))
    unit = done(unit, theme_web.dragged(unit, branch, -300, 80))
    boxes = {box.node: box for box in theme_web.drawing(unit, "zh")}
    assert (boxes[branch].x, boxes[branch].y) == (-300, 80)
    assert boxes[thought].x < -300  # goes along, outwards
    assert boxes[thought].text == "垃圾车的路"
    assert boxes[thought].activity == bins.id
    assert not theme_web.web_of(done(unit, theme_web.arranged(unit)).nodes[branch]).placed
    gone = done(unit, theme_web.removed(unit, branch))
    assert thought not in gone
    assert theme_web.removed(unit, unit.id) == ()


def test_words_stay_whole_where_lines_break():
    assert theme_web.wrapped("Wohin geht der Müll in unserer Stadt?", 100) == (
        "Wohin geht",
        "der Müll in",
        "unserer",
        "Stadt?",
    )
    assert theme_web.wrapped("垃圾分类小能手在哪里", 70) == ("垃圾分类小", "能手在哪里")


def test_time_outdoors_counts_sport_and_the_times_of_a_day():
    unit = small_unit()
    rows = (("晨间锻炼", "跳绳"), ("户外游戏", "沙水区，40分钟"))
    for row, words in rows:
        spot = week_plan.PlanSlot(1, 4, "outdoor", row)
        _, edits = week_plan.added(unit, spot, "zh", words=words)
        unit = apply(unit, *edits).document
    there = week_plan.outdoors_on(unit, 1, 4)
    times, _ = read_times("08:00–09:10 晨间锻炼")
    calendar = SchoolCalendar(times=times)
    assert week_plan.outdoors(unit, there, SchoolCalendar()) is None, "nobody said how long"
    assert week_plan.outdoors(unit, there, calendar) == week_plan.Outdoors(110, 70)
    hints = [each for each in week_plan.plan_hints(unit, calendar) if each.kind == "outdoors"]
    assert [(each.day, each.minutes, each.sport) for each in hints] == [(4, 110, 70)]
