"""What is printed from a unit beside the whole: plans, materials, letters."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.payloads.unit import PlanEntry
from curriculum_studio.core.school_calendar import (
    FreeDays,
    SchoolCalendar,
    SchoolTerm,
    read_times,
    to_json,
)
from curriculum_studio.features.units.formats import overview_workbook
from curriculum_studio.features.units.formats import unit_docx as writer
from curriculum_studio.features.units.formats.unit_docx import PARTS
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.render.format_registry import WRITERS
from tests.helpers.samples import sample_bundle


def bundle_of(title, language="zh", **options):
    bundle = sample_bundle("unit", language)
    documents = tuple(d for d in bundle.documents if d.title("zh").startswith(title))
    return replace(bundle, documents=documents, options=options)


def text_of(content):
    with zipfile.ZipFile(BytesIO(content)) as archive:
        xml = archive.read("word/document.xml").decode()
    lines = xml.replace("</w:p>", "\n").replace("</w:tc>", "\t")
    plain = ""
    inside = True
    for sign in lines:
        if sign == "<":
            inside = False
        elif sign == ">":
            inside = True
        elif inside:
            plain += sign
    return plain


def written(title, language="zh", **options):
    return text_of(finish(writer.write(bundle_of(title, language, **options))))


def test_registry_names_what_the_writer_can():
    entries = [e for e in WRITERS if e.kinds == {"unit"} and e.format in {"docx", "pdf"}]
    assert {each.parts for each in entries} == {PARTS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_in_every_language(part, language):
    text = written("垃圾", language, part=part)
    assert {"zh": "垃圾分类小能手", "en": "Little sorting experts", "de": "Kleine Mülldetektive"}[
        language
    ] in text


def test_a_week_and_a_day_alone():
    whole = written("垃圾", part="week")
    second = written("垃圾", part="week", week="2")
    assert "第1周" in whole
    assert "第1周" not in second
    assert "一周垃圾统计" in second
    monday = written("垃圾", part="day", week="1", day="1")
    assert monday.count("一日活动计划") == 1
    assert "第1周 · 周一" in monday
    assert "垃圾去哪儿了" in monday
    assert "晨间谈话" in monday
    # A talk about an activity of another day does not repeat all of it.
    tuesday = written("垃圾", part="day", week="1", day="2")
    assert "晨谈：讲讲自己的" in tuesday
    assert "看一看：昨天的垃圾桶" not in tuesday
    empty = written("垃圾", part="day", week="9", day="5")
    assert "第9周 · 周五" in empty


def test_a_plan_may_say_which_week_of_the_term_it_is():
    """A plan that came from Word knows it without a calendar, and without a year."""
    bundle = bundle_of("垃圾", part="day", week="2", day="1")
    (unit,) = bundle.documents
    head = replace(unit.root.payload, term_week=9)
    told = apply(unit, SetPayload(unit.id, head)).document
    text = text_of(finish(writer.write(replace(bundle, documents=(told,)))))
    assert "第10周 · 周一" in text


def test_weeks_days_and_letters_take_their_dates_from_the_calendar():
    calendar = to_json(
        SchoolCalendar(
            (SchoolTerm(date(2026, 9, 1)),),
            (FreeDays(date(2026, 10, 1), date(2026, 10, 7), "国庆节"),),
            (date(2026, 10, 10),),
        )
    )
    bundle = bundle_of("垃圾", part="week", calendar=calendar)
    unit = bundle.document
    head = replace(unit.root.payload, begins="2026-09-28")
    begun = apply(unit, SetPayload(unit.id, head)).document
    text = {
        part: text_of(
            finish(
                writer.write(
                    replace(bundle, documents=(begun,), options={**bundle.options, "part": part})
                )
            )
        )
        for part in ("week", "letter")
    }
    assert "第1周（本学期第5周，9月28日至9月30日）" in text["week"]
    assert "周四10月1日 国庆节" in text["week"]
    assert "第2周（本学期第6周，10月8日至10月10日）" in text["week"]
    assert "周六10月10日" in text["week"]
    assert "活动时间：9月28日至10月" in text["letter"]
    assert "其间放假：国庆节（10月1日至10月7日）。" in text["letter"]


def test_the_dates_of_a_week_reach_to_its_last_entry_and_boxes_are_in_every_font():
    bundle = bundle_of("垃圾", part="week")
    unit = bundle.document
    entry = next(n for n in unit.walk() if isinstance(n.payload, PlanEntry) and n.payload.week == 1)
    begun = apply(
        unit, SetPayload(unit.id, replace(unit.root.payload, begins="2026-10-12"))
    ).document
    later = apply(begun, SetPayload(entry.id, replace(entry.payload, day=7))).document
    weeks = [
        text_of(finish(writer.write(replace(bundle, documents=(each,))))) for each in (begun, later)
    ]
    assert "10月12日至10月16日" in weeks[0]
    assert "10月12日至10月18日" in weeks[1]
    # U+2610 is in none of the usual Chinese fonts: on paper it was a crossed box.
    letter = written("垃圾", part="letter")
    assert "☐" not in letter
    assert letter.count("□") == 6


def test_the_plan_of_a_day_has_times_goals_and_materials():
    times, _ = read_times("08:00–08:30 晨间活动\n09:00–10:00 户外活动\n11:20–12:00 午餐")
    text = written(
        "垃圾", part="day", week="1", day="3", calendar=to_json(SchoolCalendar(times=times))
    )
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    begins = [
        lines.index(each)
        for each in ("晨间活动08:00–08:30", "户外活动09:00–10:00", "午餐11:20–12:00")
    ]
    assert begins == sorted(begins), "parts come in the order of their times"
    assert lines.index("集体活动") > begins[-1], "what has no time follows"
    assert "四个桶的朋友（25分钟）" in lines
    assert "垃圾车接力（20分钟）" in lines
    outdoors = lines[begins[1] : begins[2]]
    assert {"活动目标", "物质准备"} <= set(outdoors)


def test_what_a_house_has_twice_a_day_stands_twice_in_its_plan():
    times, _ = read_times(
        "08:30–09:30 户外活动\n10:00–10:10 喝水\n15:00–16:00 户外活动\n15:50–16:00 喝水"
    )
    text = written(
        "垃圾", part="day", week="1", day="3", calendar=to_json(SchoolCalendar(times=times))
    )
    lines = [line.strip() for line in text.splitlines()]
    parts = [f"{each.name}{each.begins}–{each.ends}" for each in times]
    assert [lines.count(each) for each in parts] == [1, 1, 1, 1]
    assert sorted(parts, key=lines.index) == parts


def test_a_week_is_printed_as_planned_as_done_or_with_what_differs():
    bundle = bundle_of("垃圾", part="week", week="1")
    unit = bundle.document
    first, second = [n for n in week_plan.plan_entries(unit) if n.payload.week == 1][:2]
    unit = apply(unit, *week_plan.became(unit, first.id, "done")).document
    spot = week_plan.PlanSlot(1, 2, "home")
    _, edits = week_plan.done_instead(unit, second.id, spot)
    unit = apply(unit, *edits).document
    _, edits = week_plan.added(unit, spot, "zh", words="看消防车", outcome="unplanned")
    unit = apply(unit, *edits).document

    def printed(**options):
        options = {**bundle.options, **options}
        return text_of(finish(writer.write(replace(bundle, documents=(unit,), options=options))))

    both, plan, done = printed(), printed(state="plan"), printed(state="done")
    assert both.count("〔未开展〕") == 1
    assert "〔新增〕\n看消防车" in both
    assert "看消防车" not in plan
    assert "看消防车" in done
    assert "〔" not in plan + done
    # The next week begins from either, and nobody knows yet what becomes of it.
    for is_done in (True, False):
        begun = apply(unit, *week_plan.repeated(unit, 1, 9, done=is_done)).document
        there = [n for n in week_plan.plan_entries(begun) if n.payload.week == 9]
        assert {node.payload.outcome for node in there} == {""}
        assert any(node.text("zh") == "看消防车" for node in there) is is_done


def test_one_activity_alone():
    bundle = bundle_of("垃圾")
    activities = [n for n in bundle.document.walk() if n.kind == "activity"]
    text = written("垃圾", part="activity", activity=activities[1].id)
    assert "四个桶的朋友" in text
    assert "我设计的标志" not in text
    assert text.count("活动教案") == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "zh",
            ("致家长的一封信", "照片使用知情同意书", "不影响孩子参加任何活动", "监护人签名", "4周"),
        ),
        ("en", ("A letter to families", "Consent to photos", "withdraw", "4 weeks")),
        ("de", ("Elternbrief", "Einwilligung in Fotoaufnahmen", "widerrufen", "4 Wochen")),
    ],
)
def test_letter_to_families_asks_for_consent(language, words):
    text = written("垃圾", language, part="letter")
    for each in words:
        assert each in text


def test_unknown_part_is_told():
    with pytest.raises(StudioError) as caught:
        written("垃圾", part="song")
    assert "song" in str(caught.value.what.arguments)


def test_german_units_are_called_project_plans():
    assert "Projektplanung" in written("垃圾", "de")


def test_term_goes_on_class_by_class():
    bundle = replace(sample_bundle("unit", "zh"), options={"part": "term", "start": "2026-09-07"})
    book = openpyxl.load_workbook(BytesIO(finish(overview_workbook.write(bundle))))
    sheet = book["学期主题计划"]
    rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if row[0]]
    assert [row[2] for row in rows] == ["小班", "中班", "中班", "大班", "大班"]
    assert [row[3] for row in rows] == [1, 1, "=F5+1", 1, "=F7+1"]
    assert sheet["I3"].value == "1\n9/7"
    assert sheet.freeze_panes == "D4"
    with pytest.raises(StudioError):
        finish(overview_workbook.write(replace(bundle, options={"part": "term", "start": "soon"})))
