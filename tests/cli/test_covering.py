"""The verb coverage."""

import openpyxl

GUIDELINE = "3-6岁儿童学习与发展指南"


def test_lines_and_holes(verb):
    rows = verb("coverage", GUIDELINE, "--json").json
    assert len(rows) == 32
    holes = verb("coverage", GUIDELINE, "--holes", "--json").json
    assert len(holes) == sum(1 for row in rows if not row["units"])
    assert len(verb("coverage", GUIDELINE).lines) == 32


def test_workbook(verb, tmp_path):
    target = tmp_path / "c.xlsx"
    assert verb("coverage", GUIDELINE, "--age", "large", "--out", target).code == 0
    assert len(openpyxl.load_workbook(target).worksheets) == 2


def test_unknown_age_is_a_sentence(verb):
    assert "small" in verb("coverage", GUIDELINE, "--age", "old").error
