"""Unreadable data never raise a grade: units in cells, gaps, sources that vanished.

A person fills in workbooks that the program wrote, once rightly and once as people do. None of the
second kind may score better than the same workbook with the right number, neither in the program
nor in the workbook's own summary.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.features.assessment.formats.workbook.layout import MONTHS, row_id
from curriculum_studio.features.assessment.formats.workbook.vocabulary import STATES, text
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer, head_of, updated
from curriculum_studio.features.assessment.model.carbon import account, data_points
from curriculum_studio.i18n import Catalogue
from tests.features.assessment.formats.workbook.making import blank, factors, read, scored
from tests.helpers.office import needs_libreoffice
from tests.helpers.systems import best_answers, by_code, sample_document, sample_system
from tests.helpers.workbooks import Book, Filling, Form, filled, recalculated

SYSTEM = sample_system()
ITEMS = by_code(SYSTEM)
SIDES = ("own", "verified")

#: Amounts of a year: the same every month, the year before, this year.
SOURCES = {
    "electricity": (98_000, 8_000),
    "natural_gas": (9_700, 803.5),
    "petrol": (600, 48),
    "water": (2_600, 210),
    "generation": (12_000, 1_000),
    "feed_in": (5_000, 420),
    "food_waste": (7_000, 580),
    "plate_waste": (2_400, 195),
    "meals": (62_000, 5_150),
    "users": (235, 236),
}
SURVEY = {"walk": 120, "cycle": 60, "public": 30, "shared": 10, "other": 180}


def right() -> Filling:
    """A school whose falls are small, and whose grade therefore hangs on its data."""
    own = best_answers(SYSTEM) | dict.fromkeys(measured(), IndicatorAnswer(evidence=True))
    data: dict[tuple[str, str], float] = {}
    for item, (before, month) in SOURCES.items():
        data[item, "previous"] = before
        data |= {(item, key): month for key in MONTHS}
    data["users", "m07"] = data["users", "m08"] = 0
    data["floor_area", "previous"] = data["floor_area", "total"] = 4_200
    data |= {(f"trips_{name}", "total"): number for name, number in SURVEY.items()}
    basic = {"school": "算得对幼儿园", "year": 2025, "first_year": "no", "type": "kindergarten"}
    return Filling(own, data=data, basic=basic)


def measured() -> set[str]:
    return {item.id for item in SYSTEM.items if item.payload.measure}


@cache
def right_content(language: str = "zh") -> bytes:
    return filled(blank(sample_document(), language), SYSTEM, right(), language)


def months(book: Book | Form, item: str, value: Callable[[float], object], *only: int) -> None:
    for at, key in enumerate(MONTHS, start=1):
        if not only or at in only:
            cell = book["data"].cell(item, key)
            cell.value = value(cell.value)


def put(book: Book | Form, item: str, key: str, value: object) -> None:
    book["data"].cell(item, key).value = value


def delete_row(book: Book, item: str) -> None:
    sheet = book["data"]
    for cell in sheet.sheet[sheet.rows[item]]:
        cell.value = None


def merge(book: Book) -> None:
    sheet = book["data"]
    first, last = (sheet.cell("natural_gas", key) for key in ("m03", "m04"))
    sheet.sheet.merge_cells(f"{first.coordinate}:{last.coordinate}")


#: What people do to a workbook: its name, the items in doubt.
WRONG: dict[str, tuple[Callable[[Book], None], set[str]]] = {
    "units in all cells": (
        lambda book: months(book, "natural_gas", lambda value: f"{value} m³"),
        {"natural_gas"},
    ),
    "a unit in one cell": (
        lambda book: months(book, "electricity", lambda value: f"{value}度", 7),
        {"electricity"},
    ),
    "thousands with a comma": (
        lambda book: months(book, "electricity", lambda value: f"{value:,}", 1, 2),
        {"electricity"},
    ),
    "a dash for a month": (lambda book: months(book, "water", lambda _: "—", 2), {"water"}),
    "a month left blank": (
        lambda book: months(book, "natural_gas", lambda _: None, 12),
        {"natural_gas"},
    ),
    "four months left blank": (
        lambda book: months(book, "electricity", lambda _: None, 5, 6, 7, 8),
        {"electricity"},
    ),
    "a source left blank": (
        lambda book: months(book, "natural_gas", lambda _: None),
        {"natural_gas"},
    ),
    "a source of nothing but 0": (
        lambda book: months(book, "natural_gas", lambda _: 0),
        {"natural_gas"},
    ),
    "a row taken away": (lambda book: delete_row(book, "natural_gas"), {"natural_gas"}),
    "a unit in the year before": (
        lambda book: put(book, "users", "previous", "235人"),
        {"users"},
    ),
    "feed-in in words": (
        lambda book: months(book, "feed_in", lambda _: "约四百"),
        {"feed_in"},
    ),
    "a survey without the cars": (
        lambda book: put(book, "trips_other", "total", None),
        {"trips_other"},
    ),
    "the cars with their unit": (
        lambda book: put(book, "trips_other", "total", "180人次"),
        {"trips_other"},
    ),
    "waste weighed in words": (
        lambda book: months(book, "plate_waste", lambda value: f"{value}kg", 3, 4),
        {"plate_waste"},
    ),
    "cells merged over two months": (merge, {"natural_gas"}),
    "a minus by mistake": (
        lambda book: months(book, "electricity", lambda value: -value, 9),
        {"electricity"},
    ),
}


#: What is more than entries in cells.
WHOLE = {"a row taken away", "cells merged over two months"}


@cache
def wrong_content(name: str, language: str = "zh") -> bytes:
    made = Book if name in WHOLE else Form
    book = made(right_content(language))
    WRONG[name][0](book)
    return book.content()


def results(content: bytes):
    """What was read, and the results of both sides."""
    got = read(content, SYSTEM)
    assert got.document is not None
    return got, [scored(got.document, SYSTEM, side) for side in SIDES]


@cache
def right_results():
    return results(right_content())


def test_the_right_workbook_is_graded_for_good():
    got, (own, _) = right_results()
    assert got.remarks == ()
    assert own.passed
    assert not own.provisional
    carbon = account(data_points(got.document), 2025, factors())
    assert carbon.measure("water_per_head_fall") is not None
    assert all(own.line(each).state == "scored" for each in measured())
    assert any(0 < own.line(each).points < own.line(each).maximum for each in measured())


def test_there_are_twelve_and_more():
    assert len(WRONG) >= 12


@pytest.mark.parametrize("name", list(WRONG))
def test_no_wrong_workbook_scores_higher(name):
    _, rightly = right_results()
    got, wrongly = results(wrong_content(name))
    doubts = account(data_points(got.document), 2025, factors()).doubts
    assert {each.item for each in doubts if each.leaves_open} == WRONG[name][1]
    assert {remark.severity for remark in got.remarks} <= {"rejected", "question"}
    assert got.remarks, "every doubt is told at its cell"
    for good, bad in zip(rightly, wrongly, strict=True):
        assert bad.total <= good.total
        for line, better in zip(bad.lines, good.lines, strict=True):
            assert line.points <= better.points, line.code
        assert bad.provisional
        assert bad.open
        assert {bad.line(each).state for each in bad.open} == {"open"}
        assert all(bad.line(each).doubts for each in bad.open)
        assert set(bad.open) <= measured()


def test_the_reviewers_number_settles_what_is_in_doubt():
    book = Form(wrong_content("units in all cells"))
    for code in ("B1.2", "B3.2"):
        book["scores"].cell(ITEMS[code].id, "v_value").value = 0.03
    _, (own, verified) = results(book.content())
    assert own.provisional
    assert not verified.provisional
    assert verified.line(ITEMS["B1.2"].id).points > 0


def test_what_the_school_confirms_is_no_doubt_any_more():
    book = Form(wrong_content("a source of nothing but 0"))
    put(book, "natural_gas", "confirm", "已核实")
    got = read(book.content(), SYSTEM)
    assert got.remarks == ()
    assert not scored(got.document, SYSTEM).provisional


def test_a_large_change_is_asked_about_at_its_cell():
    book = Form(right_content())
    months(book, "water", lambda value: value / 10)
    got = read(book.content(), SYSTEM)
    assert [(each.place, each.severity) for each in got.remarks] == [
        (book["data"].place("water", "total"), "question")
    ]
    assert "252 m³, but 2600 m³" in Catalogue().say(got.remarks[0].reason)
    result = scored(got.document, SYSTEM)
    assert result.provisional
    assert not result.open
    put(book, "water", "confirm", "已核实")
    assert read(book.content(), SYSTEM).remarks == ()


def test_a_confirmation_stays_as_long_as_the_amounts_are_the_same():
    book = Form(right_content())
    months(book, "water", lambda value: value / 10)
    document, newer = (read(book.content(), SYSTEM).document for _ in range(2))
    confirmed = replace(head_of(document), confirmed=("water",))
    kept = apply(document, SetPayload(document.id, confirmed)).document
    assert updated(kept, newer) == ()
    months(book, "water", lambda value: value / 2, 3)
    other = read(book.content(), SYSTEM).document
    after = apply(kept, *updated(kept, other)).document
    assert head_of(after).confirmed == ()
    assert scored(after, SYSTEM).provisional


@pytest.mark.parametrize(
    ("code", "key", "entered", "before"),
    [
        ("A2.2", "v_value", "2处", None),
        ("A1.1", "v_value", "基本满足", None),
        ("B2.1", "v_applies", "适用吧", {"applies": "不适用"}),
        ("B2.1", "applies", "无", None),
        ("B1.2", "own", "4个百分点", None),
        ("D2.2", "v_value", "55", None),
    ],
)
def test_answers_that_cannot_be_read_do_not_fall_back_to_better_ones(code, key, entered, before):
    """Least of all to those of the school, where the reviewers wrote something else."""
    book = Form(right_content())
    sheet = book["gates" if ITEMS[code].payload.category == "gate" else "scores"]
    for other, value in (before or {}).items():
        sheet.cell(ITEMS[code].id, other).value = value
    sheet.cell(ITEMS[code].id, key).value = entered
    _, (own, verified) = results(book.content())
    side = verified if key.startswith("v_") else own
    line = side.line(ITEMS[code].id)
    assert (line.state, line.points) == ("wrong", 0.0)
    assert side.provisional


# --- in the workbook itself -------------------------------------------------------------------


OFFICE = (pytest.mark.slow, pytest.mark.libreoffice, needs_libreoffice)


def office(test):
    """Mark a test that needs LibreOffice."""
    for mark in OFFICE:
        test = mark(test)
    return test


@pytest.fixture(scope="module")
def daily(tmp_path_factory):
    """The right workbook and two wrong ones in Chinese as LibreOffice shows them."""
    return as_shown(tmp_path_factory.mktemp("unreadable"), spoken("zh"))


def spoken(language):
    """A right workbook and two wrong ones in a language."""
    return {
        f"right-{language}": right_content(language),
        f"units-{language}": wrong_content("units in all cells", language),
        f"dash-{language}": wrong_content("a dash for a month", language),
    }


@pytest.fixture(scope="module")
def rare(tmp_path_factory):
    contents = {name: wrong_content(name) for name in WRONG}
    for language in ("de", "en"):
        contents |= spoken(language)
    return as_shown(tmp_path_factory.mktemp("rare"), contents)


def as_shown(folder, contents):
    """Each by its name; what is twice the same is calculated once."""
    numbered = {content: f"w{at}" for at, content in enumerate(contents.values())}
    made = recalculated(folder, {name: content for content, name in numbered.items()})
    books = {name: Book(each, values=True) for name, each in made.items()}
    return {name: books[numbered[content]] for name, content in contents.items()}


def shown(book: Book, row: str, side: str = "own") -> object:
    return book["summary"].cell(row, f"points_{side}").value


@office
@pytest.mark.campaign
@pytest.mark.parametrize("name", list(WRONG))
def test_the_summary_of_a_wrong_workbook_is_no_better(daily, rare, name):
    book = rare[name]
    _, (result, _) = results(wrong_content(name))
    for side in ("own", "v"):
        assert shown(book, "total", side) <= shown(daily["right-zh"], "total", side)
        assert shown(book, "open", side) == len(result.open)
        assert shown(book, "doubts", side) == 1
        later = text("provisional", "zh")
        assert shown(book, "passed", side) in {text("passed", "zh") + later, "尚未填完"}
    assert shown(book, "total") == pytest.approx(result.total)
    states = {book["scores"].cell(each, "state").value for each in result.open}
    assert states == {STATES["doubt"]["zh"]}
    (item,) = WRONG[name][1]
    if name != "a row taken away":
        assert book["data"].cell(item, "state").value


@office
@pytest.mark.parametrize(
    "language", ["zh", *(pytest.param(e, marks=pytest.mark.campaign) for e in ("de", "en"))]
)
def test_summary_says_provisional_in_each_language(daily, request, language):
    """A key item in doubt leaves the pass open; without one there is a pass, but no last word."""
    books = daily if language == "zh" else request.getfixturevalue("rare")
    good, bad, dash = (books[f"{name}-{language}"] for name in ("right", "units", "dash"))
    passed, later = text("passed", language), text("provisional", language)
    assert shown(good, "passed") == passed
    assert not str(shown(good, "level")).endswith(later)
    assert shown(bad, "passed") == text("unfinished", language)
    assert shown(dash, "passed") == passed + later
    assert str(shown(dash, "level")).endswith(later)
    figure = row_id("figure", "emissions")
    assert good["data"].cell(figure, "m01").value > 0
    assert bad["data"].cell(figure, "m01").value in {None, ""}
    assert bad["data"].cell("natural_gas", "state").value == STATES["unread"][language]
