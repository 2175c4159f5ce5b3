"""Filled workbooks read back: what is right stays right, what is wrong is told by its cell."""

from collections import Counter
from functools import cache
from random import Random

import pytest

from curriculum_studio.core.payloads.indicators import DataPoint, EmissionFactor, Score
from curriculum_studio.features.assessment.formats.workbook.reader import open_filled, read_filled
from curriculum_studio.features.assessment.model.answers import answers_of, head_of
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.spreadsheet.cell_reader import letters
from tests.features.assessment.formats.workbook import faults
from tests.features.assessment.formats.workbook.faults import (
    ENTERED,
    FAULTS,
    ITEMS,
    LINE_OF_EVIDENCE,
    SYSTEM,
)
from tests.features.assessment.formats.workbook.making import blank, read
from tests.helpers.systems import best_answers, iowa_scale, sample_document, system_in
from tests.helpers.workbooks import Book, Filling, Form, fill, filled, random_filling

SCHOOL, NAME = "site-of-the-sun", "阳光幼儿园"
SCHOOLS = {SCHOOL: NAME, "site-of-the-moon": "月亮幼儿园"}


def well_filled() -> Filling:
    """Every indicator answered, water and area reported, two reviewed, one line of evidence."""
    review = {ITEMS["A2.2"].id: 1.0, ITEMS["A1.3"].id: 0.8}
    answers = best_answers(SYSTEM)
    reviewed = {key: answers[key].__class__(value=value) for key, value in review.items()}
    data = {("water", f"m{month:02}"): 50.0 + month for month in range(1, 13)}
    data |= {("water", "previous"): 700.0, ("floor_area", "total"): 2000.0}
    line = {"code": "A1.3", "name": "年度检查记录", "date": "2025-12-20", "issuer": "后勤组"}
    basic = {"first_year": "no", "children": 180, "type": "kindergarten", "reporter": "王老师"}
    return Filling(answers, reviewed, data, basic, [line])


@pytest.fixture(scope="module")
def well() -> bytes:
    empty = blank(sample_document(), school=SCHOOL, school_name=NAME, year=2025)
    return filled(empty, SYSTEM, well_filled())


@pytest.fixture(scope="module")
def before(well):
    """The entries of the well filled workbook."""
    return entries(read(well, SYSTEM, SCHOOLS).document)


@pytest.fixture(scope="module")
def faulty(well):
    """A fault by its name: what has to come of it, and what came of it."""

    @cache
    def made(name):
        book = Form(well) if name in ENTERED else Book(well)
        outcome = FAULTS[name](book)
        return outcome, read(book.content(), SYSTEM, SCHOOLS)

    return made


def entries(document):
    """Every entry of an assessment by what it is: scores by code and field, data by period."""
    codes = {item.id: code for code, item in ITEMS.items()}
    found = {}
    for node in document.walk():
        payload = node.payload
        if isinstance(payload, Score):
            code = codes[payload.indicator]
            for name in (
                "applicable",
                "value",
                "ticked",
                "verified_applicable",
                "verified_value",
                "verified_ticked",
                "evidence",
            ):
                found[code, name] = getattr(payload, name)
            found[code, "remark"] = node.text("zh")
        elif isinstance(payload, DataPoint) and payload.fault == "lost":
            found["lost", payload.item, payload.period] = True
        elif isinstance(payload, DataPoint):
            found["data", payload.item, payload.period] = payload.value
        elif isinstance(payload, EmissionFactor):
            found["factor", payload.item, payload.unit] = payload.value
        elif node.kind == "paragraph":
            name, _, entry = node.text("zh").partition("：")
            found["line", name] = entry
    return found


def test_a_well_filled_workbook_comes_back_whole(well):
    got = read(well, SYSTEM, SCHOOLS)
    assert got.remarks == ()
    head = head_of(got.document)
    assert (head.school, head.system, head.document) == (SCHOOL, SYSTEM.id, sample_document().id)
    assert (head.period_start, head.period_end) == ("2025-01-01", "2025-12-31")
    assert got.document.title("zh") == NAME
    found = entries(got.document)
    answers = answers_of(got.document)
    for item in SYSTEM.items:
        answer = well_filled().own[item.id]
        assert answers[item.id].ticked == answer.ticked
        if item.payload.mode != "parts":
            assert answers[item.id].value == answer.value
    assert found["A2.2", "verified_value"] == 1.0
    assert found["A1.3", "evidence"] == ("材料A1.3", LINE_OF_EVIDENCE)
    assert found["data", "water", "2025-03"] == 53
    assert found["data", "water", "2024"] == 700
    assert found["data", "floor_area", "2025"] == 2000
    assert found["data", "children", "2025"] == 180
    assert found["line", "办学类型"] == "幼儿园"
    assert found["line", "填报人"] == "王老师"
    assert found["factor", "electricity", "kgCO2/kWh"] == 0.5827


@pytest.mark.parametrize("name", list(FAULTS))
def test_fault(faulty, before, name):
    outcome, got = faulty(name)
    say = Catalogue().say
    told = Counter((remark.place, remark.severity) for remark in got.remarks)
    said = [(remark.place, say(remark.reason)) for remark in got.remarks]
    assert told == Counter(outcome.told), said
    assert all(reason.endswith((".", "?")) and "{" not in reason for _, reason in said)
    assert (got.document is None) == outcome.refused
    if outcome.refused:
        return
    after = entries(got.document)
    differing = {
        key: after.get(key)
        for key in {*before, *after}
        if before.get(key) != after.get(key) or (key in after) != (key in before)
    }
    assert differing == outcome.changes


def test_there_are_faults_enough():
    assert len(FAULTS) >= 60


@pytest.mark.campaign  # reads a third of all once more; each is looked at above
def test_there_are_many_reasons(faulty):
    say = Catalogue().say
    found = [faulty(name)[1] for name in list(FAULTS)[::3]]
    assert len({say(each.reason) for got in found for each in got.remarks}) > 12


def test_several_faults_are_all_told(well):
    book = Book(well)
    wanted = Counter()
    for name in ("formula", "text_with_a_comma_of_full_width", "gate_answered_with_a_tick"):
        wanted = Counter(dict.fromkeys({*wanted, *FAULTS[name](book).told}, 1))
    got = read(book.content(), SYSTEM, SCHOOLS)
    assert Counter((each.place, each.severity) for each in got.remarks) == wanted


@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_random_fillings_come_back_in_every_language(language):
    for at in range(3):
        filling = random_filling(SYSTEM, Random(at))
        content = filled(blank(sample_document(), language), SYSTEM, filling, language)
        got = read(content, SYSTEM)
        assert {remark.severity for remark in got.remarks} <= {"question"}
        answers = answers_of(got.document)
        for item in SYSTEM.items:
            wanted = filling.own[item.id]
            found = answers[item.id]
            assert found.applicable == wanted.applicable
            assert found.ticked == wanted.ticked
            assert (found.value is None) == (wanted.value is None and not wanted.ticked)
            if item.payload.mode != "parts":
                assert found.value == wanted.value
                assert found.evidence == wanted.evidence


def test_reading_twice_gives_the_same_entries(well):
    first, second = (read(well, SYSTEM).document for _ in range(2))
    assert entries(first) == entries(second)
    assert first.id != second.id


def test_a_workbook_without_its_standard_is_refused(well):
    got = read_filled(open_filled(well, "filled.xlsx"), None)
    assert got.document is None
    assert [(each.place, each.severity) for each in got.remarks] == [("cs_id!B3", "refused")]


def test_a_workbook_against_another_system_is_refused(well):
    got = read(well, system_in(iowa_scale()))
    assert got.document is None
    assert [each.place for each in got.remarks] == ["cs_id!B6"]


def test_wording_may_change_between_versions(well):
    """The fingerprint hears points only, so that a reworded standard still reads its workbooks."""
    assert read(well, SYSTEM).document is not None


def test_the_identity_says_where_it_comes_from(well):
    identity = open_filled(well, "filled.xlsx").identity
    assert identity.document == sample_document().id
    assert identity.system == SYSTEM.id
    assert (identity.school, identity.school_name, identity.language) == (SCHOOL, NAME, "zh")


@pytest.mark.parametrize("change", ["delete", "empty", "newer"])
def test_a_workbook_that_is_not_ours(well, change):
    book = Book(well)
    if change == "delete":
        del book.workbook["cs_id"]
    elif change == "empty":
        book.workbook["cs_id"].delete_rows(5)
    else:
        book.workbook["cs_id"].cell(2, 2).value = "2"
    with pytest.raises(StudioError) as caught:
        open_filled(book.content(), "filled.xlsx")
    wanted = "newer version" if change == "newer" else "not an assessment workbook"
    assert wanted in Catalogue().say(caught.value.what)


def test_macros_and_links_are_told_and_left(well):
    from tests.helpers.workbooks import with_parts  # noqa: PLC0415

    content = with_parts(
        well, {"xl/vbaProject.bin": b"macro", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    )
    got = read(content, SYSTEM)
    assert got.document is not None
    assert [each.severity for each in got.remarks] == ["note", "note"]


def test_many_stray_cells_are_summed_up(well):
    book = Book(well)
    sheet = book["scores"]
    for row in range(5, 60):
        sheet.sheet.cell(row, 60).value = "x"
    got = read(book.content(), SYSTEM)
    assert len(got.remarks) == 51
    assert got.remarks[-1].place == "指标自评表"


def test_letters_of_columns():
    assert [letters(at) for at in (1, 26, 27, 703, 16384)] == ["A", "Z", "AA", "AAA", "XFD"]


def test_fill_keeps_the_form(well):
    """The helpers that fill do what people do: nothing but entries changes."""
    book = Book(blank(sample_document()))
    fill(book, SYSTEM, Filling())
    assert read(book.content(), SYSTEM).document is None, "no school, no year"
    whole = Book(blank(sample_document(), school=SCHOOL, school_name=NAME, year=2025))
    fill(whole, SYSTEM, well_filled())
    saved = open_filled(whole.content(), "filled.xlsx")
    assert saved == open_filled(well, "filled.xlsx"), "a form is written as openpyxl writes it"
    assert list(faults.names())
