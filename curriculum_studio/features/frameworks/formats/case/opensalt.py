"""The OpenSALT workbook of a framework, in and out: CF Doc, CF Item, CF Association.

It holds the same as a CASE package, in three sheets; so it passes through the same reader and
writer. The position in the tree stands there twice: as "Is Child Of", and as smartLevel (1.2.1).
"""

import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from curriculum_studio.core.goals import derived
from curriculum_studio.core.interchange import ExportRequest, ImportResult, ReceivedFile
from curriculum_studio.features.frameworks.formats.case import reader, writer
from curriculum_studio.features.frameworks.formats.case.schema_types import Raw, urn
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.spreadsheet.cell_reader import SheetCells, read_contents
from curriculum_studio.spreadsheet.grids import shown
from curriculum_studio.spreadsheet.styles import put_text
from curriculum_studio.untrusted.office_package import open_ooxml

DOC, ITEM, ASSOCIATION = "CF Doc", "CF Item", "CF Association"
DOC_COLUMNS = (
    "identifier", "creator", "title", "lastChangeDate", "officialSourceURL", "publisher",
    "description", "subject", "language", "version", "adoptionStatus", "statusStartDate",
    "statusEndDate", "licenseTitle", "licenseText", "notes",
)  # fmt: skip
ITEM_COLUMNS = (
    "identifier", "fullStatement", "humanCodingScheme", "smartLevel", "listEnumeration",
    "abbreviatedStatement", "conceptKeywords", "notes", "language", "educationLevel",
    "CFItemType", "license",
)  # fmt: skip
LINK_COLUMNS = (
    "identifier", "originNodeIdentifier", "originNodeHumanCodingScheme", "associationType",
    "destinationNodeHumanCodingScheme", "destinationNodeIdentifier", "associationGroupIdentifier",
    "associationGroupName",
)  # fmt: skip
_WIDTHS = {"fullStatement": 70, "title": 40, "identifier": 38, "notes": 40}
_LISTS = frozenset({"conceptKeywords", "educationLevel", "subject"})
_SPLIT = re.compile(r"\s*[,，;；|]\s*")
#: So long is a field that gives the words of a licence or goal its title.
_TITLE = 80


def recognises(sheets: Sequence[SheetCells]) -> bool:
    """Whether a workbook has the sheet of goals by which a framework is known."""
    return any(_plain(each.name) == _plain(ITEM) for each in sheets)


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read an OpenSALT workbook as a framework.

    Raises:
        StudioError: if it is no workbook, has none of these sheets, or what it holds is refused as
            a CASE file would be.

    """
    yield Progress(0, 2, message("CaseImport", "Reading the file"))
    package = open_ooxml(received.content, received.name, "excel")
    grids = {_plain(grid.name): grid for grid in read_contents(package).grids}
    items = grids.get(_plain(ITEM))
    if items is None:
        raise StudioError(
            message("CaseImport", "{name} is not a framework workbook.").fill(name=received.name),
            safe=message("CaseImport", "Nothing was imported."),
            remedy=message(
                "CaseImport", "It needs the sheets {sheets}, as in an export from this program."
            ).fill(sheets=f"{DOC}, {ITEM}, {ASSOCIATION}"),
        )
    documents = list(_rows(grids.get(_plain(DOC))))
    head = documents[0] if documents else {}
    raw = _package(head, list(_rows(items)), list(_rows(grids.get(_plain(ASSOCIATION)))))
    name = received.name.rsplit(".", 1)[0]
    raw["CFDocument"].setdefault("title", name)
    content = json.dumps(raw, ensure_ascii=False).encode("utf-8", "replace")
    return (yield from reader.read(replace(received, content=content)))


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).casefold()


def _rows(grid: SheetCells | None) -> Iterator[dict[str, str]]:
    """Yield the rows of a sheet by the titles of its columns."""
    if grid is None or not grid.cells:
        return
    numbers = sorted({row for row, _ in grid.cells})
    width = max(column for _, column in grid.cells)
    titles = {at: shown(grid.cells.get((numbers[0], at))).strip() for at in range(1, width + 1)}
    for row in numbers[1:]:
        values = {
            title: text
            for at, title in titles.items()
            if title and (text := shown(grid.cells.get((row, at))).strip())
        }
        if values:
            yield values


def _package(
    head: Mapping[str, str], items: Sequence[Mapping[str, str]], links: Sequence[Mapping[str, str]]
) -> Raw:
    """Return the sheets as a CASE package."""
    document: Raw = {key: _value(key, text) for key, text in head.items()}
    document["lastChangeDateTime"] = document.pop("lastChangeDate", "")
    identifier = str(document.get("identifier") or derived("sheet", json.dumps(head)))
    document["identifier"] = identifier
    made = [_item(each, at, identifier) for at, each in enumerate(items)]
    associations = [_link(each) for each in links]
    placed = {
        each["originNodeURI"]["identifier"]
        for each in associations
        if _plain(each["associationType"]) == "ischildof"
    }
    associations += _by_level(items, made, placed, identifier)
    _number(associations, items, made)
    return {"CFDocument": _licensed(document), "CFItems": made, "CFAssociations": associations}


def _value(key: str, text: str) -> Any:
    return [each for each in _SPLIT.split(text) if each] if key in _LISTS else text


def _licensed(document: Raw) -> Raw:
    title = document.pop("licenseTitle", "")
    text = document.pop("licenseText", "") or title
    if text:
        identifier = derived(document["identifier"], "licence")
        document["licenseURI"] = {"title": text, "identifier": identifier, "uri": urn(identifier)}
    return {key: value for key, value in document.items() if value}


def _item(row: Mapping[str, str], at: int, document: str) -> Raw:
    raw: Raw = {key: _value(key, text) for key, text in row.items() if key != "smartLevel"}
    statement = raw.pop("statement", "")
    raw.setdefault("fullStatement", statement)
    raw.setdefault("identifier", derived(document, "row", str(at)))
    # The licence of a goal has no place of its own; that of the document counts.
    raw.pop("license", None)
    return raw


def _link(row: Mapping[str, str]) -> Raw:
    raw: Raw = {
        "associationType": row.get("associationType", ""),
        "originNodeURI": _end(row, "originNode"),
        "destinationNodeURI": _end(row, "destinationNode"),
    }
    if row.get("identifier"):
        raw["identifier"] = row["identifier"]
    group = row.get("associationGroupIdentifier", "")
    if group:
        name = row.get("associationGroupName") or group
        raw["CFAssociationGroupingURI"] = {"title": name, "identifier": group, "uri": urn(group)}
    return raw


def _end(row: Mapping[str, str], which: str) -> Raw:
    identifier = row.get(f"{which}Identifier", "")
    title = row.get(f"{which}HumanCodingScheme") or identifier
    address = identifier if ":" in identifier else urn(identifier)
    return {"title": title, "identifier": identifier, "uri": address}


def _by_level(
    rows: Sequence[Mapping[str, str]], items: Sequence[Raw], placed: set[str], document: str
) -> Iterator[Raw]:
    """Yield the place of goals that only smartLevel tells: 1.2.1 stands below 1.2."""
    levels = {row.get("smartLevel", ""): item["identifier"] for row, item in _paired(rows, items)}
    for row, item in _paired(rows, items):
        level = row.get("smartLevel", "")
        if item["identifier"] in placed or not level:
            continue
        above = levels.get(level.rpartition(".")[0]) or document
        yield {
            "associationType": "isChildOf",
            "originNodeURI": _named(item["identifier"]),
            "destinationNodeURI": _named(above),
        }


def _number(links: Sequence[Raw], rows: Sequence[Mapping[str, str]], items: Sequence[Raw]) -> None:
    """Give the links of the tree the order in which smartLevel, else the sheet, has the goals."""
    order: dict[str, int] = {}
    for at, (row, item) in enumerate(_paired(rows, items), start=1):
        last = row.get("smartLevel", "").rpartition(".")[2]
        order[item["identifier"]] = int(last) if last.isdecimal() else at
    for link in links:
        if _plain(str(link["associationType"])) == "ischildof":
            origin = link["originNodeURI"]["identifier"]
            link["sequenceNumber"] = order.get(origin, len(order) + 1)


def _paired(
    rows: Sequence[Mapping[str, str]], items: Sequence[Raw]
) -> Iterator[tuple[Mapping[str, str], Raw]]:
    return zip(rows, items, strict=True)


def _named(identifier: str) -> Raw:
    return {"title": identifier, "identifier": identifier, "uri": urn(identifier)}


# --- out --------------------------------------------------------------------------------------


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a framework as an OpenSALT workbook, in one language or with its translations.

    Raises:
        StudioError: if it cannot be written as CASE.

    """
    content = yield from writer.write(bundle)
    package = json.loads(content)
    yield Progress(1, 2, message("CaseExport", "Writing the goals"))
    book = Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    _sheet(book, DOC, DOC_COLUMNS, [_doc_row(package)])
    levels = _levels(package)
    _sheet(book, ITEM, ITEM_COLUMNS, [_item_row(each, levels) for each in package["CFItems"]])
    codes = {each["identifier"]: each.get("humanCodingScheme", "") for each in package["CFItems"]}
    links = [_link_row(each, codes) for each in package["CFAssociations"]]
    _sheet(book, ASSOCIATION, LINK_COLUMNS, links)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _sheet(
    book: Workbook, name: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    sheet = book.create_sheet(name)
    sheet.append(list(columns))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for number, row in enumerate(rows, start=2):
        for at, column in enumerate(columns, start=1):
            text = _text(row.get(column, ""))
            if text is not None:
                put_text(sheet.cell(number, at), text)
    for at, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = _WIDTHS.get(column, 20)
    sheet.freeze_panes = "A2"
    if rows:
        sheet.auto_filter.ref = sheet.dimensions


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value) or None
    return str(value) if value not in {None, ""} else None


def _doc_row(package: Raw) -> Raw:
    document = package["CFDocument"]
    licences = package.get("CFDefinitions", {}).get("CFLicenses", [])
    text = licences[0].get("licenseText", "") if licences else ""
    return {
        **document,
        "lastChangeDate": document.get("lastChangeDateTime", ""),
        "licenseTitle": text[:_TITLE],
        "licenseText": text,
    }


def _levels(package: Raw) -> dict[str, str]:
    """Return the position of each goal in the tree: 1, 1.1, 1.2 …."""
    below: dict[str, list[tuple[int, str]]] = {}
    for link in package["CFAssociations"]:
        if link["associationType"] == "isChildOf":
            above = link["destinationNodeURI"]["identifier"]
            place = (link.get("sequenceNumber", 0), link["originNodeURI"]["identifier"])
            below.setdefault(above, []).append(place)
    levels: dict[str, str] = {}
    waiting = [(package["CFDocument"]["identifier"], "")]
    while waiting:
        above, prefix = waiting.pop()
        for at, (_, child) in enumerate(sorted(below.get(above, ())), start=1):
            levels[child] = f"{prefix}{at}"
            waiting.append((child, f"{prefix}{at}."))
    return levels


def _item_row(item: Raw, levels: Mapping[str, str]) -> Raw:
    return {**item, "smartLevel": levels.get(item["identifier"], "")}


def _link_row(link: Raw, codes: Mapping[str, str]) -> Raw:
    origin, destination = link["originNodeURI"], link["destinationNodeURI"]
    group = link.get("CFAssociationGroupingURI", {})
    return {
        "identifier": link["identifier"],
        "originNodeIdentifier": origin["identifier"],
        "originNodeHumanCodingScheme": codes.get(origin["identifier"], ""),
        "associationType": _spelled(link["associationType"]),
        "destinationNodeHumanCodingScheme": codes.get(destination["identifier"], ""),
        "destinationNodeIdentifier": destination["identifier"],
        "associationGroupIdentifier": group.get("identifier", ""),
        "associationGroupName": group.get("title", ""),
    }


def _spelled(kind: str) -> str:
    """Return a type as OpenSALT spells it: Is Child Of; those of our own stay."""
    if kind.startswith("ext:"):
        return kind
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind)
    return words[:1].upper() + words[1:]
