"""Workbooks built to do harm are refused in seconds, with a sentence."""

import pytest

from curriculum_studio.features.assessment.formats.workbook.reader import open_filled
from curriculum_studio.i18n import Catalogue, StudioError
from curriculum_studio.spreadsheet import cell_reader
from tests.features.assessment.formats.workbook.making import blank, read
from tests.helpers.systems import sample_document, sample_system
from tests.helpers.workbooks import changed, sheet_part, with_parts

SHEET = "指标自评表"
NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


@pytest.fixture(scope="module")
def empty():
    return blank(sample_document())


@pytest.fixture(scope="module")
def part(empty):
    return sheet_part(empty, SHEET)


def refusal(content):
    with pytest.raises(StudioError) as caught:
        open_filled(content, "filled.xlsx")
    return Catalogue().say(caught.value.what)


def sheet_of(rows: bytes) -> bytes:
    return b"<worksheet " + NAMESPACE + b"><sheetData>" + rows + b"</sheetData></worksheet>"


def test_a_million_rows(empty, part):
    rows = b"".join(
        b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (at, at) for at in range(1, 500001)
    )
    assert "far more rows" in refusal(with_parts(empty, {part: sheet_of(rows)}))
    blank_rows = b'<row hidden="1"/>' * 1_048_576
    said = refusal(with_parts(empty, {part: sheet_of(blank_rows)}, level=9))
    assert "harmful" in said, "so much of the same is packed a thousand to one"


def test_a_million_rows_in_another_encoding(empty, part):
    rows = sheet_of(b"<row/>" * 200_000).decode().encode("utf-16-le")
    assert "far more rows" in refusal(with_parts(empty, {part: b"\xff\xfe" + rows}))


def test_a_million_cells_with_a_prefix(empty, part):
    sheet = b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    sheet += b"<x:sheetData><x:row>" + b"<x:c/>" * 1_000_000
    sheet += b"</x:row></x:sheetData></x:worksheet>"
    assert "far more rows" in refusal(with_parts(empty, {part: sheet}))


@pytest.mark.parametrize("reference", [b"A1:XFD1048576", b"XFD1048576:A1", b"A1:A1048576"])
def test_a_merged_whole_sheet(empty, part, reference):
    merged = b'<mergeCells count="1"><mergeCell ref="' + reference + b'"/></mergeCells>'
    content = changed(empty, part, b"</sheetData>", b"</sheetData>" + merged)
    assert "far more rows" in refusal(content)


def test_a_hundred_thousand_merged_ranges(empty, part):
    each = b"".join(b'<mergeCell ref="A%d:B%d"/>' % (at, at) for at in range(1, 100_001))
    content = changed(
        empty, part, b"</sheetData>", b"</sheetData><mergeCells>" + each + b"</mergeCells>"
    )
    assert "far more rows" in refusal(content)


def test_a_bomb(empty, part):
    bomb = sheet_of(b"<row>" + b" " * (100 * 1024 * 1024) + b"</row>")
    said = refusal(with_parts(empty, {part: bomb}))
    assert "far too large when it is unpacked" in said


def test_declarations_of_entities(empty, part):
    bomb = b'<!DOCTYPE a [<!ENTITY x "xxxx">]>' + sheet_of(b"<row><c><v>&x;</v></c></row>")
    assert "harmful" in refusal(with_parts(empty, {part: bomb}))


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_no_workbook_at_all(content):
    assert refusal(content)


def test_another_workbook(empty):
    hidden = sheet_part(empty, "cs_id")
    without = with_parts(empty, {hidden: sheet_of(b"<row><c><v>1</v></c></row>")})
    said = refusal(without)
    assert "not an assessment workbook" in said


def test_odd_references_and_numbers_do_no_harm(empty, part):
    odd = b'<row r="x"><c r="??" t="n"><v>1e999</v></c><c t="s"><v>999999</v></c>'
    odd += b'<c t="s"><v>-1</v></c>'
    odd += b'<c s="99999"><v>7</v></c><c t="inlineStr"/><c t="q"><v>n</v></c><c t="b"><v>1</v></c>'
    odd += (
        b'<c t="d"><v>2025-01-01</v></c><c t="inlineStr"><is><t>_x0041__x0001_b</t></is></c></row>'
    )
    content = changed(empty, part, b"</sheetData>", odd + b"</sheetData>")
    got = read(content, sample_system())
    assert got.document is None, "it lacks school and year, and is read to its end"
    assert all(remark.place for remark in got.remarks)


def test_styles_of_dates_are_known():
    assert cell_reader._DATE_LETTERS.search(cell_reader._plain('yyyy"年"m"月"'))
    assert not cell_reader._DATE_LETTERS.search(cell_reader._plain('0.00"days"'))
    assert not cell_reader._DATE_LETTERS.search(cell_reader._plain("General"))
    assert not cell_reader._DATE_LETTERS.search(cell_reader._plain("[Red]0.0"))
