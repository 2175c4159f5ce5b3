"""Lines that name a cited document."""

import pytest

from curriculum_studio.core.citations import citations_in, read_citation


@pytest.mark.parametrize(
    ("line", "number", "year", "title"),
    [
        ("GB/T 36567—2018　光伏组件检修规程", "GB/T 36567", "2018", "光伏组件检修规程"),
        ("GB/T 36567-2018 光伏组件检修规程", "GB/T 36567", "2018", "光伏组件检修规程"),
        ("GB/T36567–2018光伏组件", None, None, None),
        ("ＧＢ／Ｔ　３６５６７－２０１８　光伏组件", "GB/T 36567", "2018", "光伏组件"),
        ("GB/T 1.1 − 2020, Rules", "GB/T 1.1", "2020", "Rules"),
        ("[2]　ISO 14064-1:2018, Greenhouse gases", "ISO 14064-1", "2018", "Greenhouse gases"),
        ("DB32/T 4343—2022《标准》", "DB32/T 4343", "2022", "《标准》"),
        ("下列文件中的内容", None, None, None),
    ],
)
def test_number_year_and_title(line, number, year, title):
    found = read_citation(line)
    if number is None:
        assert found is None
        return
    assert (found.entry.number, found.entry.year) == (number, year)
    assert line[found.title :] == title
    assert found.certain


@pytest.mark.parametrize("line", ["PM2.5 的监测", "IPCC 2006 Guidelines", "A 18"])
def test_what_only_looks_like_one_is_not_certain(line):
    found = read_citation(line)
    assert found is not None
    assert not found.certain


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("按GB/T 2589—2020中4.2计算。", [("GB/T 2589—2020", "GB/T 2589", "2020")]),
        ("见ISO 14064-1:2018 and GB 5749.", [
            ("ISO 14064-1:2018", "ISO 14064-1", "2018"), ("GB 5749", "GB 5749", ""),
        ]),
        ("DB32/T 4375、T/ABC 1和JGJ 39", [
            ("DB32/T 4375", "DB32/T 4375", ""), ("T/ABC 1", "T/ABC 1", ""),
            ("JGJ 39", "JGJ 39", ""),
        ]),
        ("GB　17167", [("GB　17167", "GB 17167", "")]),
        ("CO2 2020，A4 3.5，LED/T 5，2026年", []),
    ],
)  # fmt: skip
def test_standards_are_found_in_a_text(text, found):
    assert [
        (text[start:end], entry.number, entry.year) for start, end, entry in citations_in(text)
    ] == found
