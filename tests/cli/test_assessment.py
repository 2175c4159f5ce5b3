"""The verbs workbook, assess and report on the sample workspace."""

import openpyxl
import pytest

from curriculum_studio.features.assessment.model.answers import IndicatorAnswer
from tests.helpers.pdf import words_of
from tests.helpers.systems import best_answers, by_code
from tests.helpers.workbooks import Book, Filling, filled

WHOLE_SAMPLE = True

TITLE = "Dual-carbon pilot schools"


@pytest.fixture
def system(library):
    from curriculum_studio.bootstrap.application import open_application  # noqa: PLC0415
    from tests.helpers.systems import system_in  # noqa: PLC0415

    application = open_application(library, read_only=True)
    standard = next(e for e in application.session.entries() if e.kind == "standard")
    found = system_in(application.session.document(standard.id))
    application.close()
    return found


@pytest.fixture
def school(verb, system, tmp_path):
    """Make a filled workbook of a school; returns its path."""

    def made(name, changes=None):
        target = tmp_path / f"{name}.xlsx"
        ended = verb("workbook", TITLE, "--out", target, "--school", name, "--year", 2025)
        assert (ended.code, ended.lines) == (0, [str(target)]), ended.err
        answers = {**best_answers(system), **(changes or {})}
        target.write_bytes(filled(target.read_bytes(), system, Filling(answers)))
        return target

    return made


def test_workbook_in_a_language(verb, tmp_path):
    target = tmp_path / "w.xlsx"
    assert verb("workbook", TITLE, "--out", target, "--lang", "de").code == 0
    assert "Selbstbewertung" in Book(target.read_bytes()).workbook.sheetnames


def test_assess_keeps_and_tells(verb, school, system):
    item = by_code(system)["A2.2"]
    good, formula = school("阳光园"), school("月亮园")
    book = Book(formula.read_bytes())
    book["scores"].cell(item.id, "own").value = "=1+1"
    formula.write_bytes(book.content())
    ended = verb("assess", good, formula)
    assert ended.code == 0
    assert ended.lines[0].split("\t") == [
        "阳光园.xlsx",
        "阳光园",
        "2025",
        "110.00",
        "110.00",
        "Excellent",
    ]
    assert ended.lines[1].endswith("not complete: 1 open")
    assert "This is a formula" in ended.lines[2]
    assert sum("assessment" in line for line in verb("list").lines) == 2


def test_assess_as_json_and_without_keeping(verb, school, system, tmp_path):
    first = school("阳光园", {by_code(system)["V1"].id: IndicatorAnswer(value=1.0)})
    ended = verb("assess", first, tmp_path / "missing.xlsx", "--json", "--dry-run")
    assert ended.code == 1, "one file was refused"
    row, missing = ended.json
    assert row["taken"]
    assert "assessment" not in row
    assert (row["school"], row["year"], row["own"]["passed"]) == ("阳光园", 2025, False)
    assert row["own"]["unmet"] == ["Veto items that occurred: V1."]
    assert row["own"]["groups"][0] == {"code": "A", "points": 14.0, "maximum": 14.0}
    assert not missing["taken"]
    assert "no file missing.xlsx" in missing["problem"]
    assert not any("assessment" in line for line in verb("list").lines)
    kept = verb("assess", first, "--json")
    assert kept.code == 0
    (listed,) = (line for line in verb("list").lines if "\tassessment\t" in line)
    assert listed.startswith(kept.json[0]["assessment"][:8])


def test_assess_says_why_a_school_does_not_pass(verb, school, system):
    failed = school("低园", {by_code(system)["V1"].id: IndicatorAnswer(value=1.0)})
    assert verb("assess", failed).lines[0].endswith("not passed")


def test_report_of_a_standard_and_of_a_school(verb, school, tmp_path):
    verb("assess", school("阳光园"), school("月亮园"))
    target = tmp_path / "r.xlsx"
    ended = verb("report", TITLE, "--out", target, "--lang", "en")
    assert (ended.code, ended.lines) == (0, [str(target)])
    assert openpyxl.load_workbook(target)["Results"].max_row == 6
    assert verb("report", "阳光园", "--out", target).code == 0
    assert "Every item" in openpyxl.load_workbook(target).sheetnames
    paper = tmp_path / "r.pdf"
    ended = verb("report", "阳光园", "--out", paper, "--lang", "en")
    assert ended.lines == [str(paper)]
    # In words for which each computer has a font: in Wine there is none for Chinese.
    assert "No veto item occurred." in words_of(paper)


def test_failures_are_sentences(verb, tmp_path):
    target = tmp_path / "r.xlsx"
    assert "no assessments" in verb("report", TITLE, "--out", target).error
    assert "does not end in .xlsx" in verb("report", TITLE, "--out", tmp_path / "r.csv").error
    assert "does not end in .xlsx" in verb("workbook", TITLE, "--out", tmp_path / "w").error
    assert "no indicators" in verb("workbook", "Little sorting", "--out", target).error
    assert "not known" in verb("workbook", TITLE, "--out", target, "--lang", "fr").error
    assert not target.exists()


def test_workbook_beside_an_open_window(verb, library, tmp_path):
    from curriculum_studio.bootstrap.application import open_application  # noqa: PLC0415

    window = open_application(library)
    try:
        target = tmp_path / "w.xlsx"
        assert verb("workbook", TITLE, "--out", target).code == 0
        assert target.exists()
        assert verb("assess", target).code == 1
    finally:
        window.close()
