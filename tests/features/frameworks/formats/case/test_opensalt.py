"""The OpenSALT workbook: a real one comes in, ours goes out and comes back the same."""

import io

import openpyxl
import pytest
from hypothesis import given, settings

from curriculum_studio.core.interchange import ExportRequest, ReceivedFile
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.features.frameworks.formats.case import opensalt
from curriculum_studio.i18n import StudioError, finish
from tests.features.frameworks.formats.case.packages import item, no_files, package, read, shape
from tests.features.frameworks.formats.case.test_writer import frameworks
from tests.helpers import real_data
from tests.helpers.samples import samples_of

SAMPLE = real_data.FOLDER / "case/opensalt_spreadsheet_sample.xlsx"

#: Texts of which Excel makes a formula when somebody confirms the cell, unless they are quoted.
LOOKS = ("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1")


def written(document, *languages) -> bytes:
    return finish(opensalt.write(ExportRequest((document,), languages or ("zh",), no_files)))


def back(content: bytes):
    return finish(opensalt.read(ReceivedFile(content, "框架.xlsx", None, lambda *_: "")))


def told(document):
    """Identifiers, codes, texts and links of the goals, in reading order."""
    return [
        (node.payload.identifier, node.payload.code, node.best("zh").text,
         [(a.type, a.destination) for a in node.payload.associations])
        for node in document.walk()
        if isinstance(node.payload, Goal)
    ]  # fmt: skip


@pytest.mark.real_data
@real_data.needs(SAMPLE, "CASE files of others")
def test_the_real_sample_comes_in():
    reading = back(SAMPLE.read_bytes())
    document = reading.document
    assert document.title("en") == "SampleFramework"
    codes = {n.payload.code: document.depth(n.id) for n in document.walk() if n.parent}
    assert codes == {"S": 1, "S.1": 2, "S.2": 2, "S.2.1": 3}
    levels = {n.payload.code: n.payload.education_levels for n in document.walk() if n.parent}
    assert levels["S.1"] == ("4", "5")


@pytest.mark.parametrize("document", samples_of("framework"), ids=lambda each: each.title("en"))
def test_ours_come_back_the_same(document):
    first = back(written(document)).document
    assert told(back(written(first)).document) == told(first)
    assert [text for _, _, text, _ in told(first)] == [
        node.best("zh").text for node in document.walk() if isinstance(node.payload, Goal)
    ]


def test_what_looks_like_a_formula_stays_text_when_it_is_edited():
    goals = [item(at, fullStatement=text) for at, text in enumerate(LOOKS, start=2)]
    sheet = openpyxl.load_workbook(io.BytesIO(written(read(package(goals)).document, "en")))
    found = {
        cell.value: cell
        for row in sheet["CF Item"].iter_rows(min_row=2)
        for cell in row
        if cell.value in LOOKS
    }
    assert found.keys() == set(LOOKS)
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found.values())


@given(document=frameworks())
@settings(max_examples=settings.default.max_examples)
def test_a_round_trip_keeps_the_tree(document):
    first = back(written(document)).document
    second = back(written(first)).document
    assert shape(first) == shape(second)


def test_the_sheets_are_those_of_opensalt():
    book = openpyxl.load_workbook(io.BytesIO(written(samples_of("framework")[0])))
    assert book.sheetnames == ["CF Doc", "CF Item", "CF Association"]
    item = book["CF Item"]
    assert item.freeze_panes == "A2"
    assert [cell.value for cell in item[1]] == list(opensalt.ITEM_COLUMNS)
    levels = [row[3].value for row in item.iter_rows(min_row=2)]
    assert levels[0] == "1"
    assert {row[3].value for row in book["CF Association"].iter_rows(min_row=2)} == {"Is Child Of"}


def made(**named) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in named.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_the_tree_by_levels_alone():
    content = made(
        CF_Item=[
            ["identifier", "fullStatement", "humanCodingScheme", "smartLevel"],
            ["a", "=1+1 is a text", "A", "1"],
            ["b", "Below", "A.2", "1.2"],
            ["c", "Before", "A.1", "1.1"],
        ]
    )
    document = back(content).document
    order = [
        (node.payload.code, document.depth(node.id)) for node in document.walk() if node.parent
    ]
    assert order == [("A", 1), ("A.1", 2), ("A.2", 2)]
    assert document.title("en") == "框架"


def test_another_workbook_is_refused():
    with pytest.raises(StudioError, match="not a framework workbook"):
        back(made(Plan=[["x"]]))


def test_circles_are_refused_and_doubles_come_in():
    rows = [["identifier", "fullStatement"], ["a", "A"], ["b", "B"]]
    links = [
        ["originNodeIdentifier", "associationType", "destinationNodeIdentifier"],
        ["a", "Is Child Of", "b"],
        ["b", "Is Child Of", "a"],
    ]
    with pytest.raises(StudioError, match="circle"):
        back(made(CF_Item=rows, CF_Association=links))
    document = back(made(CF_Item=[*rows, ["a", "Other"]])).document
    assert [node.text("en") for node in document.walk()][1:] == ["A", "B", "Other"]
