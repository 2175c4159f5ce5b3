"""Files of other programs on the command line: a preview that writes nothing, corrections."""

import pytest

from tests.features.word_import.formats.making import docx, p


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.docx"
    path.write_bytes(docx(p("1 范围"), p("本文件规定了要求。"), p("2 要求"), p("其他")))
    return path


def test_a_preview_shows_every_line_and_writes_nothing(verb, draft):
    before = verb("list", "--json").json
    (row,) = verb("import", draft, "--preview", "--json").json
    assert [(line["kind"], line["number"]) for line in row["lines"]] == [
        ("clause", "1"), ("paragraph", ""), ("clause", "2"), ("paragraph", ""),
    ]  # fmt: skip
    assert row["counts"] == {"clause": 2, "paragraph": 2}
    assert verb("list", "--json").json == before


def test_corrections_count_in_preview_and_import(verb, draft):
    lines = verb("import", draft, "--preview", "--correct", "3=clause:2").lines
    assert lines[-3].split() == ["3", "其他", "clause:2", "2.1"]
    assert lines[-2] == "This looks like a standard."
    assert verb("import", draft, "--correct", "3=unsorted").code == 0


@pytest.mark.parametrize("pair", ["3", "x=paragraph", "3=chapter"])
def test_corrections_that_say_nothing_are_explained(verb, draft, pair):
    error = verb("import", draft, "--preview", "--correct", pair).error
    assert f"{pair} is not a correction." in error
    assert "clause:1" in error
