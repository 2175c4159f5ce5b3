"""Filling rows and heads into a form that is there, whoever made it."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy

from lxml import etree

from curriculum_studio.domain.text import cleaned
from curriculum_studio.exchange.comments.story import W
from curriculum_studio.exchange.gate import SafePackage, open_ooxml
from curriculum_studio.exchange.repack import parse, repacked, serialised, unsigned
from curriculum_studio.exchange.sheets.columns import Columns, columns_of
from curriculum_studio.exchange.sheets.grids import children_of, outermost, word_tables
from curriculum_studio.exchange.sheets.model import SHADES, HeadField, Row
from curriculum_studio.exchange.sheets.titles import head_label
from curriculum_studio.words import StudioError, message

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

#: Children of w:tcPr that stand before the shading.
_BEFORE_SHADE = frozenset(
    f"{W}{name}" for name in ("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders")
)


def fill(content: bytes, name: str, rows: Sequence[Row], head: Mapping[HeadField, str]) -> bytes:
    """Return a form with rows in the place of those it has, its head filled in.

    The cells look like those of the form's first row. What was decided is shaded.

    Raises:
        StudioError: if it is no Word file or holds no table for comments.

    """
    package = open_ooxml(content, name, "word")
    main = package.main_part
    body = parse(package.read(main))
    place = _place(package, name)
    table = list(outermost(body))[place[0]]
    _fill_rows(table, place[1], place[2], rows)
    changed = {main: serialised(body)}
    for relation in package.relations(main):
        if relation.kind == "header" and relation.target in package and head:
            root = parse(package.read(relation.target))
            _fill_head(root, head)
            changed[relation.target] = serialised(root)
    return unsigned(repacked(content, changed))


def _place(package: SafePackage, name: str) -> tuple[int, int, Columns]:
    """Return which table is to be filled, from which row on, and its columns."""
    tables = word_tables(package)
    for at, table in enumerate(tables.body):
        begin, columns = columns_of(table, tables.headers, ())
        if columns is not None:
            return at, begin, columns
    raise StudioError(
        message("Sheets", "No table in {name} has the columns of a form for comments.").fill(
            name=name
        ),
        remedy=message("Sheets", "Choose an empty form as it was sent out."),
    )


def _fill_rows(table: etree._Element, begin: int, columns: Columns, rows: Sequence[Row]) -> None:
    there = list(children_of(table, "tr"))
    pattern = deepcopy(there[begin] if begin < len(there) else there[-1])
    for each in there[begin:]:
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)
    # One row stays in any case: by its cells the table is known as one for comments.
    for row in rows or (Row({}),):
        new = deepcopy(pattern)
        for at, cell in enumerate(children_of(new, "tc")):
            field = columns.fields[at] if at < len(columns.fields) else None
            _set_text(cell, row.get(field) if field else "")
            if row.shade and field == "observation":
                _shade(cell, SHADES[row.shade])
        table.append(new)


def _set_text(cell: etree._Element, text: str) -> None:
    """Put a text into a cell, a paragraph for each line, in the look of its first paragraph."""
    paragraphs = cell.findall(f"{W}p")
    first = paragraphs[0] if paragraphs else etree.SubElement(cell, f"{W}p")
    for each in list(cell):
        if each is not first and each.tag != f"{W}tcPr":
            cell.remove(each)
    look = first.find(f"{W}pPr")
    for each in list(first):
        if each is not look:
            first.remove(each)
    pattern = deepcopy(first)
    written = first
    for at, line in enumerate(cleaned(text).split("\n")):
        if at:
            written = deepcopy(pattern)
            cell.append(written)
        if line:
            written.append(_run(line, look))


def _run(line: str, look: etree._Element | None) -> etree._Element:
    run = etree.Element(f"{W}r")
    marks = look.find(f"{W}rPr") if look is not None else None
    if marks is not None:
        run.append(deepcopy(marks))
    for at, part in enumerate(line.split("\t")):
        if at:
            etree.SubElement(run, f"{W}tab")
        element = etree.SubElement(run, f"{W}t", {_SPACE: "preserve"})
        element.text = part
    return run


def _shade(cell: etree._Element, colour: str) -> None:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        properties = etree.Element(f"{W}tcPr")
        cell.insert(0, properties)
    for old in properties.findall(f"{W}shd"):
        properties.remove(old)
    at = sum(1 for each in properties if each.tag in _BEFORE_SHADE)
    own = {f"{W}val": "clear", f"{W}color": "auto", f"{W}fill": colour}
    properties.insert(at, etree.Element(f"{W}shd", own))


def _fill_head(root: etree._Element, head: Mapping[HeadField, str]) -> None:
    """Write values behind the labels of a page header that stand alone in their cells."""
    for paragraph in root.iter(f"{W}p"):
        text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        labelled = re.fullmatch(r"([^:：]+)[:：]\s*(?:ISO/)?\s*", text)
        field: HeadField | None = head_label(labelled[1]) if labelled else None
        value = head.get(field, "") if field else ""
        if value:
            gap = "" if text.endswith((" ", "：", "/")) else " "
            # Written as its label is.
            label = list(paragraph.iter(f"{W}r"))[-1]
            paragraph.append(_run(f"{gap}{value}", label))
