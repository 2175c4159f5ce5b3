"""Filling rows and heads into a form that is there, whoever made it."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy

from lxml import etree

from curriculum_studio.core.text import cleaned
from curriculum_studio.features.review.formats.comment_forms.column_titles import (
    Columns,
    columns_of,
    head_label,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    SHADES,
    Field,
    FormRow,
    HeadField,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.ooxml.elements import (
    W,
    local,
    new_element,
    parse,
    put_in_order,
    serialised,
    take_out,
    text_element,
)
from curriculum_studio.ooxml.part_replacement import repacked, unsigned
from curriculum_studio.spreadsheet.grids import (
    children_of,
    headers_in_use,
    outermost,
    word_tables,
)
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml
from curriculum_studio.values import dataclass

#: Where properties of cells, rows and marks stand.
_PROPERTIES = frozenset(f"{W}{name}" for name in ("tcPr", "trPr", "rPr"))

#: Ids of paragraphs and rows, which may not stand twice in a file.
_IDS = frozenset({"paraId", "textId"})


def columns_in(content: bytes, name: str) -> tuple[Field, ...]:
    """Return the columns of a form that is to be filled.

    Raises:
        StudioError: if it is no Word file or holds no table for comments.

    """
    return _places(open_ooxml(content, name, "word"), name)[0].columns.named


def fill(
    content: bytes, name: str, rows: Sequence[FormRow], head: Mapping[HeadField, str]
) -> bytes:
    """Return a form with rows in the place of those it has, its head filled in where it is empty.

    The cells look like those of the form's first row. What was decided is shaded. Parts in which
    nothing changes stay as they are, byte for byte.

    Raises:
        StudioError: if it is no Word file or holds no table for comments.

    """
    package = open_ooxml(content, name, "word")
    main = package.main_part
    body = parse(package.read(main))
    first, *others = _places(package, name)
    tables = list(outermost(body))
    _fill_rows(tables[first.table], first, rows)
    for each in others:
        take_out(tables[each.table])
    _fill_head(body, head, tables[first.table])
    changed = {main: serialised(body)}
    in_use = headers_in_use(body)
    for relation in package.relations(main):
        if relation.id in in_use and relation.target in package:
            root = parse(package.read(relation.target))
            if _fill_head(root, head):
                changed[relation.target] = serialised(root)
    return unsigned(repacked(content, changed))


@dataclass(frozen=True, slots=True)
class _Place:
    """A table for comments: its number among the tables of the body, where its rows begin."""

    table: int
    begin: int
    columns: Columns


def _places(package: SafePackage, name: str) -> list[_Place]:
    """Return the tables for comments; a form can have gone on in a second one."""
    found: list[_Place] = []
    tables = word_tables(package)
    for at, table in enumerate(tables.body):
        begin, columns = columns_of(table, tables.headers, [each.columns for each in found])
        if columns is not None:
            found.append(_Place(at, begin, columns))
    if found:
        return found
    raise StudioError(
        message("Sheets", "No table in {name} has the columns of a form for comments.").fill(
            name=name
        ),
        remedy=message("Sheets", "Choose an empty form as it was sent out."),
    )


def _fill_rows(table: etree._Element, place: _Place, rows: Sequence[FormRow]) -> None:
    there = list(children_of(table, "tr"))
    columns = place.columns
    pattern = _pattern(there[place.begin :] or there[-1:], columns)
    _cut(table, place.begin)
    # One row stays in any case: by its cells the table is known as one for comments.
    for row in rows or (FormRow({}),):
        new = deepcopy(pattern)
        for at, cell in enumerate(children_of(new, "tc")):
            field = columns.fields[at] if at < len(columns.fields) else None
            _set_text(cell, row.get(field) if field else "")
            if row.shade and field == "observation":
                _shade(cell, SHADES[row.shade])
        table.append(new)


def _pattern(there: Sequence[etree._Element], columns: Columns) -> etree._Element:
    """Return how a row looks: like the first with a cell for each column, without what is its own.

    Its own are ids, merged cells, tracked changes and the colour of a decision.
    """
    fitting = (
        each
        for each in there
        if sum(1 for _ in children_of(each, "tc")) == len(columns.fields)
        and each.find(f".//{W}vMerge") is None
    )
    pattern = deepcopy(next(fitting, there[0]))
    for element in pattern.iter(f"{W}tr", f"{W}p"):
        for name in [each for each in element.attrib if local(each) in _IDS]:
            del element.attrib[name]
    for element in list(pattern.iter(f"{W}vMerge", f"{W}ins", f"{W}del", f"{W}shd")):
        parent = element.getparent()
        colour = element.get(f"{W}fill", "").upper()
        own = element.tag != f"{W}shd" or colour in SHADES.values()
        if parent is not None and parent.tag in _PROPERTIES and own:
            parent.remove(element)
    return pattern


def _cut(table: etree._Element, begin: int) -> None:
    """Take the rows of a table away from one of them on."""
    for each in list(children_of(table, "tr"))[begin:]:
        take_out(each)


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
        run.append(text_element(part))
    return run


def _shade(cell: etree._Element, colour: str) -> None:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        properties = etree.Element(f"{W}tcPr")
        cell.insert(0, properties)
    for old in properties.findall(f"{W}shd"):
        properties.remove(old)
    put_in_order(properties, new_element("shd", val="clear", color="auto", fill=colour))


def _fill_head(
    root: etree._Element, head: Mapping[HeadField, str], besides: etree._Element | None = None
) -> bool:
    """Write values behind the labels that stand alone in their cells; say whether there were any.

    `besides` is the table with the rows, in which nothing is a label.
    """
    filled = False
    for paragraph in root.iter(f"{W}p"):
        if besides is not None and besides in paragraph.iterancestors():
            continue
        text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        labelled = re.fullmatch(r"([^:：]+)[:：]\s*(?:ISO/)?\s*", text)
        field: HeadField | None = head_label(labelled[1]) if labelled else None
        value = head.get(field, "") if field else ""
        if value:
            gap = "" if text.endswith((" ", "：", "/")) else " "
            # Written as its label is.
            label = list(paragraph.iter(f"{W}r"))[-1]
            paragraph.append(_run(f"{gap}{value}", label))
            filled = True
    return filled
