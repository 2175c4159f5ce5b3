"""Workbooks out, filled workbooks in, results and reports, over a real workspace."""

import multiprocessing
import shutil
import time
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from random import Random

import openpyxl
import pytest
from docx import Document as Word

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import SetCell, SetPayload, apply
from curriculum_studio.core.payloads.indicators import Assessment, EmissionFactor, Score
from curriculum_studio.core.text import Cell
from curriculum_studio.features.assessment.model.answers import (
    IndicatorAnswer,
    head_of,
    same_assessment,
    updated,
)
from curriculum_studio.features.assessment.model.data_items import factors_in
from curriculum_studio.features.assessment.service.assessments import Assessments, Wish
from curriculum_studio.features.assessment.service.emission_factors import (
    chosen_factors,
    with_shipped_factors,
)
from curriculum_studio.i18n import Catalogue, StudioError, finish, message
from curriculum_studio.render.paper import word_paper
from tests.features.assessment.formats.workbook.making import blank, read
from tests.helpers.documents import nested
from tests.helpers.systems import best_answers, by_code, sample_document, sample_system
from tests.helpers.workbooks import (
    Book,
    Filling,
    clean_workbooks,
    filled,
    nearly_best,
    opening_here,
    random_filling,
)

SYSTEM = sample_system()
ITEMS = by_code(SYSTEM)
STANDARD = sample_document().id
LABEL = message("Tests", "Do it")
say = Catalogue().say


@pytest.fixture(autouse=True)
def reading_apart():
    """Here it is seen when a process begins and ends."""


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """A library with the standard, and with the version that its workbooks are made from."""
    path = tmp_path_factory.mktemp("kept") / "library.cstudio-db"
    with closing(open_application(path, create=True)) as opened:
        opened.session.add(sample_document(), LABEL)
        opened.workspace.versions.create(
            opened.session.document(STANDARD), name="Tests", author="", message=""
        )
    return path


@pytest.fixture
def application(kept, tmp_path):
    path = tmp_path / "library.cstudio-db"
    shutil.copyfile(kept, path)
    with closing(open_application(path)) as opened:
        yield opened


@pytest.fixture
def assessing(application):
    """As in the application, but for the process in which workbooks are opened."""
    versions, resources = application.workspace.versions, application.resources
    return Assessments(application.session, versions, resources, opening_here)


@pytest.fixture
def register(application):
    """Two kindergartens, one of them with a code and numbers."""
    document = read_nested(
        nested(
            "pilot_register",
            nested(
                "pilot_site", named="sun", text="阳光幼儿园", code="NJ-01", children=180, staff=32
            ),
            nested("pilot_site", named="moon", text="月亮幼儿园"),
            text="试点登记",
        ),
        "register",
    )
    application.session.add(document, LABEL)
    return document


def school(name="阳光幼儿园", own=None, review=None, **basic):
    answers = best_answers(SYSTEM) if own is None else own
    return Filling(answers, review or {}, basic={"school": name, "year": 2025, **basic})


def write(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


#: What was made before, by its wish: all libraries here are copies of the same one.
_EMPTY: dict[str, bytes] = {}


def empty(assessing, **wish):
    """A workbook to be filled in, of the standard as it is in the library that is kept."""
    key = repr(wish)
    if key not in _EMPTY:
        _EMPTY[key] = assessing.workbook(STANDARD, Wish(**wish))
    return _EMPTY[key]


def workbook_of(assessing, tmp_path, filling, name="a.xlsx", *, anew=False, **wish):
    """A filled workbook; `anew` where the standard is another than in the library that is kept."""
    made = assessing.workbook(STANDARD, Wish(**wish)) if anew else empty(assessing, **wish)
    return write(tmp_path, name, filled(made, SYSTEM, filling))


def version_in(content):
    """The version that a workbook says it was made from; of all its sheets only that is read."""
    with closing(openpyxl.load_workbook(BytesIO(content), read_only=True)) as workbook:
        return workbook["cs_id"]["B4"].value


def with_codes(**changes):
    named = {ITEMS[code.replace("_", ".")].id: answer for code, answer in changes.items()}
    return {**best_answers(SYSTEM), **named}


def said(value=None, **rest):
    return IndicatorAnswer(value=value, **{"evidence": True, **rest})


def test_workbooks_are_opened_in_another_process_one_for_all(application, assessing, tmp_path):
    """What comes of it is the same as here; one that is none stops nothing."""
    good = [workbook_of(assessing, tmp_path, school(name), f"{name}.xlsx") for name in ("甲", "乙")]
    bad = write(tmp_path, "half.xlsx", good[0].read_bytes()[:2000])
    paths = [good[0], bad, good[1]]
    others = set(multiprocessing.active_children())
    work = application.assessing.read(paths)
    next(work)
    next(work)
    (process,) = set(multiprocessing.active_children()) - others
    files = finish(work)
    assert not process.is_alive()
    here = finish(assessing.read(paths))
    assert [file.name for file in files] == [path.name for path in paths]
    assert [file.problem is None for file in files] == [True, False, True]
    assert [file.remarks for file in files] == [file.remarks for file in here]
    assert same_assessment(files[0].document, here[0].document)


def test_reading_workbooks_can_be_cancelled(application, assessing, tmp_path):
    path = workbook_of(assessing, tmp_path, school())
    others = set(multiprocessing.active_children())
    work = application.assessing.read([path])
    next(work)
    next(work)
    assert set(multiprocessing.active_children()) > others
    work.close()
    assert set(multiprocessing.active_children()) <= others
    assert not list(application.assessing.assessments(STANDARD))


# --- out --------------------------------------------------------------------------------------


@pytest.fixture
def stricter(application):
    """Changes the indicators so that no version fits; returns those that are kept since then."""
    versions = application.workspace.versions
    before = versions.versions(STANDARD)
    steps = iter((2.0, 3.0))

    def edit():
        item = ITEMS["A2.2"]
        changed = SetPayload(item.id, replace(item.payload, step=next(steps)))
        application.session.edit(STANDARD, [changed], LABEL)

    edit()
    return edit, lambda: [each for each in versions.versions(STANDARD) if each not in before]


def test_a_workbook_keeps_the_version_it_was_made_from(assessing, stricter):
    first, second = (assessing.workbook(STANDARD, Wish()) for _ in range(2))
    (version,) = stricter[1]()
    for content in (first, second):
        assert version_in(content) == version.id


def test_beside_a_window_a_version_that_fits_is_named(assessing, stricter):
    edit, kept_since = stricter
    content = assessing.workbook(STANDARD, Wish(), keep_version=False)
    assert version_in(content) in {None, ""}
    assert kept_since() == []
    assessing.workbook(STANDARD, Wish())
    (version,) = kept_since()
    again = assessing.workbook(STANDARD, Wish(), keep_version=False)
    assert version_in(again) == version.id
    edit()
    other = assessing.workbook(STANDARD, Wish(), keep_version=False)
    assert version_in(other) in {None, ""}


def test_a_document_without_indicators_has_no_workbook(application, assessing):
    unit = read_nested(nested("unit", text="单元"), "unit")
    application.session.add(unit, LABEL)
    with pytest.raises(StudioError) as caught:
        assessing.workbook(unit.id, Wish())
    assert "has no indicators" in say(caught.value.what)


@pytest.mark.parametrize("wanted", ["nj-01", " 阳光幼儿园 "])
def test_a_registered_school_is_named_and_known(assessing, register, wanted):
    book = Book(assessing.workbook(STANDARD, Wish(school=wanted, year=2025)))
    (sun,) = (node for node in register.walk() if node.text("zh") == "阳光幼儿园")
    assert book.workbook["cs_id"]["B7"].value == sun.id
    assert book["basic"].cell("children", "entry").value == 180
    assert book["basic"].cell("staff", "entry").value == 32
    assert book["basic"].cell("year", "entry").value == 2025


def test_any_other_school_is_named_only(assessing, register):
    book = Book(assessing.workbook(STANDARD, Wish("en", "彩虹幼儿园")))
    assert book.workbook["cs_id"]["B7"].value in {None, ""}
    assert book["basic"].cell("school", "entry").value == "彩虹幼儿园"


def test_a_workbook_is_written_whole(assessing, tmp_path):
    target = tmp_path / "out.xlsx"
    assert assessing.write_workbook(STANDARD, Wish(), target) == target
    assert Book(target.read_bytes())["scores"]
    assert [path.name for path in tmp_path.iterdir() if "unfinished" in path.name] == []


# --- in ---------------------------------------------------------------------------------------


def test_many_come_in_at_once(application, assessing, tmp_path):
    paths = [
        workbook_of(assessing, tmp_path, school(f"第{at}幼儿园"), f"{at}.xlsx") for at in range(3)
    ]
    before = [path.read_bytes() for path in paths]
    files = finish(assessing.read(paths))
    assert [file.remarks for file in files] == [(), (), ()]
    assert list(assessing.assessments(STANDARD)) == [], "reading changes nothing"
    identities = assessing.take(files)
    assert {each.id for each in assessing.assessments(STANDARD)} == set(identities)
    assert [path.read_bytes() for path in paths] == before
    assert application.session.undo() == [], "what came in is no step of undo"
    assert len(list(assessing.assessments(STANDARD))) == 3


def test_reading_tells_how_far_it_is_and_can_be_stopped(assessing, tmp_path):
    paths = [workbook_of(assessing, tmp_path, school(f"{at}园"), f"{at}.xlsx") for at in range(3)]
    work = assessing.read(paths)
    first, second = next(work), next(work)
    assert (first.done, second.done, second.total) == (0, 1, 3)
    assert say(second.what) == "Reading 1.xlsx"
    work.close()
    assert list(assessing.assessments(STANDARD)) == []


def test_a_second_reading_brings_the_assessment_up_to_date(application, assessing, tmp_path):
    first = workbook_of(assessing, tmp_path, school(), "first.xlsx")
    (identity,) = assessing.take(finish(assessing.read([first])))
    before = application.session.document(identity)
    changed = with_codes(A2_2=said(2.0))
    second = workbook_of(assessing, tmp_path, school(own=changed, children=90), "second.xlsx")
    assert assessing.take(finish(assessing.read([second]))) == (identity,)
    after = application.session.document(identity)
    assert assessing.result(identity).own.points == 98
    kept = set(before.nodes) & set(after.nodes)
    assert kept == set(before.nodes), "every entry keeps its node"
    application.session.undo()
    assert application.session.document(identity) == before
    assert assessing.take(finish(assessing.read([first]))) == (identity,)
    assert application.session.undo_state.redo is not None, "nothing was done"


def test_two_files_of_one_school_and_year_do_not_both_count(assessing, tmp_path):
    paths = [workbook_of(assessing, tmp_path, school(), name) for name in ("a.xlsx", "b.xlsx")]
    first, second = finish(assessing.read(paths))
    assert first.document is not None
    assert second.document is None
    assert "a.xlsx is for the same school and year" in say(second.remarks[-1].reason)


def test_what_cannot_be_read_stands_beside_what_can(assessing, tmp_path):
    good = workbook_of(assessing, tmp_path, school())
    bad = write(tmp_path, "bad.xlsx", b"no workbook")
    other = openpyxl.Workbook()
    other.save(tmp_path / "other.xlsx")
    missing = tmp_path / "missing.xlsx"
    files = finish(assessing.read([bad, good, tmp_path / "other.xlsx", missing]))
    assert [file.document is not None for file in files] == [False, True, False, False]
    problems = [say(file.problem.what) for file in files if file.problem]
    assert len(problems) == 3
    assert "not an assessment workbook" in problems[1]
    assert len(assessing.take(files)) == 1


def test_a_workbook_of_an_earlier_version_is_scored_by_it(application, assessing, tmp_path):
    answers = with_codes(A2_2=said(2.0))
    old = workbook_of(assessing, tmp_path, school("旧园", answers), "old.xlsx")
    item = ITEMS["A2.2"]
    stricter = SetPayload(item.id, replace(item.payload, step=2.0))
    application.session.edit(STANDARD, [stricter], LABEL)
    new = workbook_of(assessing, tmp_path, school("新园", answers), "new.xlsx", anew=True)
    files = finish(assessing.read([old, new]))
    assert [file.remarks for file in files] == [(), ()]
    first, second = assessing.take(files)
    assert assessing.result(first).own.line(item.id).points == 2
    assert assessing.result(second).own.line(item.id).points == 0
    table = assessing.results(STANDARD)
    assert [each.school for each in table.schools] == ["旧园", "新园"]


def test_a_workbook_of_a_lost_version_is_refused(application, assessing, tmp_path):
    item = ITEMS["A2.2"]
    stricter = SetPayload(item.id, replace(item.payload, step=2.0))
    never_here = apply(sample_document(), stricter).document
    content = filled(blank(never_here, version="lost"), SYSTEM, school())
    path = write(tmp_path, "a.xlsx", content)
    (file,) = finish(assessing.read([path]))
    assert file.document is None
    assert "another version of the indicators" in say(file.remarks[0].reason)


def test_rewording_a_standard_keeps_its_workbooks(application, assessing, tmp_path):
    path = write(tmp_path, "a.xlsx", filled(blank(sample_document()), SYSTEM, school()))
    reworded = SetCell(ITEMS["A2.2"].id, "zh", Cell("换一种说法"))
    application.session.edit(STANDARD, [reworded], LABEL)
    (file,) = finish(assessing.read([path]))
    assert file.document is not None


def test_a_workbook_of_a_standard_that_is_not_here(application, assessing, tmp_path):
    path = workbook_of(assessing, tmp_path, school())
    application.session.remove(STANDARD, LABEL)
    (file,) = finish(assessing.read([path]))
    assert file.document is None
    assert "not in this library" in say(file.remarks[0].reason)


def test_schools_are_those_of_the_registers(application, assessing, register, tmp_path):
    known = workbook_of(assessing, tmp_path, school(), "a.xlsx", school="NJ-01")
    wrong = workbook_of(assessing, tmp_path, school("月亮幼儿园"), "b.xlsx", school="NJ-01")
    files = finish(assessing.read([known, wrong]))
    assert [file.document is not None for file in files] == [True, False]
    assert "made for 阳光幼儿园, but names 月亮幼儿园" in say(files[1].remarks[0].reason)
    (sun,) = (node for node in register.walk() if node.text("zh") == "阳光幼儿园")
    assert head_of(files[0].document).school == sun.id
    application.session.remove(register.id, LABEL)
    (file,) = finish(assessing.read([known]))
    assert "not in the register" in say(file.remarks[0].reason)


def test_files_come_in_in_their_order(assessing, tmp_path):
    content = empty(assessing)
    paths = []
    for at in range(6):
        filling = random_filling(SYSTEM, Random(at))
        filling.basic = {**filling.basic, "school": f"第{at}幼儿园"}
        paths.append(write(tmp_path, f"{at:02}.xlsx", filled(content, SYSTEM, filling)))
    files = finish(assessing.read(paths))
    assert [file.name for file in files] == [path.name for path in paths]
    assert all(file.document is not None for file in files)


# --- results ----------------------------------------------------------------------------------


def take(assessing, tmp_path, fillings):
    paths = [
        workbook_of(assessing, tmp_path, filling, f"{at}.xlsx")
        for at, filling in enumerate(fillings)
    ]
    return assessing.take(finish(assessing.read(paths)))


def test_results_of_schools_by_group(assessing, tmp_path):
    low = with_codes(
        A2_2=said(4.0),
        D1_2=said(0.0),
        D2_2=said(0.3),
        E3_3=said(0.0),
        F1_1=said(0),
        F1_2=said(0),
        F1_3=said(0),
        F1_4=said(0),
    )
    fine = with_codes(E3_3=said(0.0), A1_3=said(0.8))
    review = {
        ITEMS["A1.3"].id: IndicatorAnswer(value=0.6),
        ITEMS["C2.2"].id: IndicatorAnswer(applicable=False),
    }
    take(assessing, tmp_path, [school("低园", low), school("好园", fine, review)])
    table = assessing.results(STANDARD)
    assert [each.school for each in table.schools] == ["好园", "低园"]
    good, poor = table.schools
    assert (good.reviewed, poor.reviewed) == (True, False)
    assert good.verified.level.id == "excellent"
    assert poor.verified.level is None
    assert table.bands() == {"excellent": 1, "good": 0, "pass": 0, "": 1}
    groups = {group.code: group.id for group in SYSTEM.groups}
    assert table.share(poor, groups["D"]) == pytest.approx(7 / 12)
    assert table.share(good, groups["A"], "own") == pytest.approx(13.2 / 14)
    assert table.share(good, groups["A"]) == pytest.approx(12.4 / 14)
    assert table.share(good, groups["V"]) is None
    assert [line.code for line, _ in good.gaps] == ["A1.3", "C2.2"]
    assert [each.code for each in table.unmet()] == ["E3.3"]
    items = {each.code: each for each in table.items()}
    assert items["A2.2"].share == 0.5
    assert items["C2.2"].schools == 1
    assert items["A1.1"].share == 1
    assert items["V1"].share == 1


def test_measured_values_count_where_the_school_said_nothing(assessing, tmp_path):
    own = with_codes(C1_1=said(None), B2_1=said(None))
    filling = school("数据园", own)
    filling.data = {("users", f"m{month:02}"): 100.0 for month in range(1, 13)}
    filling.data |= {("water", f"m{month:02}"): 50.0 for month in range(1, 13)}
    filling.data |= {("water", "previous"): 620.0, ("users", "previous"): 100.0}
    (identity,) = take(assessing, tmp_path, [filling])
    result = assessing.result(identity)
    assert result.measured == {ITEMS["C1.1"].id: 0.0323}
    assert result.own.line(ITEMS["C1.1"].id).points == 3
    assert result.own.line(ITEMS["B2.1"].id).state == "open"
    assert result.account.measure("water_per_head") == 6


def test_a_first_year_is_scored_as_one(assessing, tmp_path):
    (identity,) = take(assessing, tmp_path, [school(first_year="yes")])
    result = assessing.result(identity)
    assert result.own.not_applicable == 19
    assert result.own.level.id == "excellent"


def test_without_its_standard_an_assessment_has_no_result(application, assessing, tmp_path):
    (identity,) = take(assessing, tmp_path, [school()])
    head = head_of(application.session.document(identity))
    lost = SetPayload(identity, replace(head, document="lost", version="lost"))
    application.session.edit(identity, [lost], LABEL)
    with pytest.raises(StudioError):
        assessing.result(identity)


# --- reports ----------------------------------------------------------------------------------


def cells_of(content):
    workbook = openpyxl.load_workbook(BytesIO(content))
    return {
        sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in workbook.worksheets
    }


@pytest.mark.parametrize(
    ("language", "first"), [("zh", "结果汇总"), ("en", "Results"), ("de", "Ergebnisse")]
)
def test_the_report_of_all_schools(assessing, tmp_path, language, first):
    fillings = [nearly_best(SYSTEM, Random(at), 5) for at in range(3)]
    for at, filling in enumerate(fillings):
        filling.basic = {"school": f"+第{at}园", "year": 2025}
        filling.review = {ITEMS["A1.3"].id: IndicatorAnswer(value=0.6)}
        months = {("electricity", f"m{month:02}"): 0.0 for month in range(2, 13)}
        filling.data = {("electricity", "m01"): 100.0, ("floor_area", "total"): 10.0, **months}
    take(assessing, tmp_path, fillings)
    sheets = cells_of(assessing.report(STANDARD, language, say))
    assert next(iter(sheets)) == first
    assert len(sheets) == 5
    results = sheets[first]
    names = [row[0] for row in results[4:]]
    assert sorted(names) == ["+第0园", "+第1园", "+第2园"], "names stay texts"
    totals = [row[9] for row in results[4:]]
    assert totals == sorted(totals, reverse=True)
    items, lines, gaps, carbon = list(sheets.values())[1:]
    assert len(items) == 3 + len(SYSTEM.items)
    assert any("points" in str(row[5]) for row in lines)
    assert any(row[1] == "A1.3" for row in gaps)
    assert any(row[4] is None and row[5] == 58.0 for row in carbon), "kg, rounded"


def test_the_report_of_one_school_explains_every_item(assessing, tmp_path):
    filling = school("一园", review={ITEMS["A1.3"].id: IndicatorAnswer(value=0.8)})
    (identity,) = take(assessing, tmp_path, [filling])
    sheets = cells_of(assessing.report(identity, "en", say))
    assert "Every item" in sheets
    lines = sheets["Every item"]
    assert len(lines) == 3 + len(SYSTEM.items)
    row = next(each for each in lines if each[1] == "A1.3")
    assert row[5] == "4 × grade 0.8 = 3.2 points."


def test_nothing_to_report(assessing):
    with pytest.raises(StudioError) as caught:
        assessing.report(STANDARD, "zh", say)
    assert "no assessments" in say(caught.value.what)


# --- factors ----------------------------------------------------------------------------------


def test_the_groups_own_factors_stand_over_the_shipped(application, register):
    key = ("electricity", "kgCO2/kWh")
    session, resources = application.session, application.resources
    assert chosen_factors(session, resources)[key].value == 0.5827
    edits = with_shipped_factors(session.document(register.id), resources)
    session.edit(register.id, edits, LABEL)
    document = session.document(register.id)
    assert len(factors_in(document)) == len(edits) == 25
    assert with_shipped_factors(document, resources) == ()
    node = next(
        node
        for node in document.walk()
        if isinstance(node.payload, EmissionFactor)
        and (node.payload.region, node.payload.year) == ("江苏", 2023)
    )
    assert node.text("de")
    own = replace(node.payload, value=0.5, source="校核")
    session.edit(register.id, [SetPayload(node.id, own)], LABEL)
    assert chosen_factors(session, resources)[key].value == 0.5
    assert chosen_factors(session, resources, "全国")[key].value == 0.5306


# --- bringing up to date ------------------------------------------------------------------------


def entries(document):
    found = {}
    for node in document.children_of(document.id):
        texts = tuple(sorted((key, cell.text) for key, cell in node.cells.items()))
        found.setdefault((node.kind, node.payload), []).append(texts)
    return {key: sorted(texts) for key, texts in found.items()}


def test_updated_says_what_the_newer_one_says():
    for at in range(4):
        documents = []
        for turn in range(2):
            filling = random_filling(SYSTEM, Random(f"{at} {turn}"))
            filling.basic = {**filling.basic, "school": "同园", "address": f"路{turn}"}
            content = filled(blank(sample_document()), SYSTEM, filling)
            documents.append(read(content, SYSTEM).document)
        first, second = documents
        assert same_assessment(first, second)
        after = apply(first, *updated(first, second)).document
        assert entries(after) == entries(second)
        assert after.root.payload == second.root.payload
        assert updated(after, second) == ()


def test_remarks_of_people_stay():
    content = filled(blank(sample_document()), SYSTEM, school())
    first, second = (read(content, SYSTEM).document for _ in range(2))
    note = read_nested(nested("assessment", nested("paragraph", text="我们的话"), text="x"), "n")
    (paragraph,) = note.children_of(note.id)
    own = apply(first, *_insert(first, paragraph)).document
    after = apply(own, *updated(own, second)).document
    assert any(node.text("zh") == "我们的话" for node in after.walk())


def _insert(document, node):
    from curriculum_studio.core.tree import inserted  # noqa: PLC0415

    return [inserted(document, document.id, 0, node)]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({"school": "a"}, {"school": "a"}, True),
        ({"school": "a"}, {"school": "b"}, False),
        ({"school": "a"}, {"school": ""}, False),
        ({}, {"period_start": "2024-01-01"}, False),
        ({}, {"system": "other"}, False),
        ({}, {}, True),
    ],
)
def test_which_assessments_are_the_same(first, second, same):
    made = []
    for at, values in enumerate((first, second)):
        raw = nested("assessment", text="园", **values)
        made.append(read_nested(raw, f"assessment {at}"))
        assert isinstance(made[-1].root.payload, Assessment)
    assert same_assessment(*made) is same


def test_a_score_without_an_indicator_of_the_system_counts_for_nothing(assessing, tmp_path):
    (identity,) = take(assessing, tmp_path, [school()])
    document = assessing.evaluated(next(assessing.assessments(STANDARD)))
    assert document.own.total == 110
    assert identity
    assert Score().indicator == ""


# --- campaign ---------------------------------------------------------------------------------


@pytest.mark.campaign
def test_two_hundred_clean_workbooks_come_in_within_twenty_seconds(assessing, tmp_path):
    paths = clean_workbooks(empty(assessing), tmp_path, 200)
    start = time.perf_counter()
    files = finish(assessing.read(paths))
    identities = assessing.take(files)
    seconds = time.perf_counter() - start
    assert len(identities) == 200
    assert [file.remarks for file in files] == [()] * 200
    assert len(assessing.results(STANDARD).schools) == 200
    assert seconds <= 20


def test_the_report_on_paper_names_standard_and_school(assessing, tmp_path):
    files = clean_workbooks(empty(assessing), tmp_path, 2)
    first, _ = assessing.take(finish(assessing.read(files)))
    paper = Word(BytesIO(assessing.report(first, "en", say, paper=word_paper)))
    assert paper.tables[0].cell(0, 1).text == sample_document().title("en")
    together = Word(BytesIO(assessing.report(STANDARD, "zh", say, paper=word_paper)))
    shares = together.tables[1]
    names = {assessing.result(each).school for each in (first,)}
    assert names <= {row.cells[0].text for row in shares.rows}
