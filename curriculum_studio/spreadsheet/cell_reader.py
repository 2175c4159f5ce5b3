"""The cells of a foreign workbook, read straight from its parts; formulas are never worked out.

openpyxl is not used here: it gives in to odd but legitimate files, and it builds every cell of a
merged range. What is read are values, whether a formula, an error or a date stands there, merged
ranges, and nothing else.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, cast

from lxml import etree

from curriculum_studio.core.numbering import letters
from curriculum_studio.core.text import cleaned
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.ooxml.elements import R, S
from curriculum_studio.untrusted.office_package import Relationships, SafePackage
from curriculum_studio.untrusted.safe_xml import parse
from curriculum_studio.values import dataclass

#: What a filled workbook of ours can hold by far; larger ones are refused before they are parsed.
MOST_ROWS, MOST_CELLS, MOST_MERGED, LARGEST_PART = 50_000, 200_000, 5_000, 24 * 1024 * 1024

#: What a cell of Excel can hold, in characters.
LONGEST_TEXT = 32_767

#: A merged range larger than this covers the sheet.
LARGEST_RANGE = 200_000

_VALUE, _FORMULA, _INLINE = f"{S}v", f"{S}f", f"{S}is"
_NAMES = {"m": S.strip("{}")}
_WITH_CONTENT = etree.XPath("//m:c[*]", namespaces=_NAMES)
_WITHOUT_PLACE = etree.XPath("boolean(//m:c[not(@r)])", namespaces=_NAMES)

_ROW = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?row[\s/>]")
_CELL = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?c[\s/>]")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_LETTERS = re.compile(r"[ymdhs]", re.IGNORECASE)

What = Literal["text", "number", "date", "truth", "error", "formula"]


@dataclass(frozen=True, slots=True)
class CellValue:
    """What stands in a cell; a formula's result is not looked at."""

    what: What
    value: str | float


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A merged range, from its first to its last row and column."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def cells(self) -> int:
        """How many cells it covers."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True, slots=True)
class SheetCells:
    """A sheet: its name, its cells by row and column (from 1), its merged ranges."""

    name: str
    cells: Mapping[tuple[int, int], CellValue]
    merged: tuple[MergedRange, ...]

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, empty if none stands there."""
        found = self.cells.get((row, column))
        return found.value if found and isinstance(found.value, str) else ""

    def place(self, row: int, column: int) -> str:
        """Return a cell as people name it."""
        return f"{self.name}!{letters(column)}{row}"

    def merged_at(self, row: int, column: int) -> MergedRange | None:
        """Return the merged range in which a cell lies."""
        return next((area for area in self.merged if area.covers(row, column)), None)


@dataclass(frozen=True, slots=True)
class WorkbookCells:
    """A workbook: its sheets; whether it counts days from 1904, holds macros, links elsewhere."""

    grids: tuple[SheetCells, ...]
    from_1904: bool
    macros: bool
    links: bool


def read_contents(package: SafePackage) -> WorkbookCells:
    """Return the cells of a workbook.

    Raises:
        StudioError: if it is damaged or larger than any filled workbook of ours.

    """
    main = package.main_part
    root = package.xml(main)
    relations = package.relations(main)
    strings = _strings(package, relations)
    dates = _date_styles(package, relations)
    properties = root.find(f"{S}workbookPr")
    from_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
    grids = []
    for sheet in root.iter(f"{S}sheet"):
        relation = relations.get(sheet.get(f"{R}id"))
        part = "" if relation is None or relation.external else relation.target
        if part in package and "worksheet" in package.content_type(part):
            grids.append(_grid(package, part, sheet.get("name", ""), strings, dates))
    parts = [part.lower() for part in package.parts]
    return WorkbookCells(
        tuple(grids),
        from_1904,
        macros=any("vbaproject" in part for part in parts),
        links=any("externallinks/" in part for part in parts),
    )


def too_large(name: str) -> StudioError:
    """Return what is said of a workbook that is far larger than ours."""
    return StudioError(
        message(
            "Workbook", "{name} contains far more rows or cells than a completed workbook."
        ).fill(name=name),
        safe=message("Workbook", "Nothing was imported; the file itself is unchanged."),
        remedy=message(
            "Workbook",
            "Copy the entries into a fresh workbook, and leave whole rows and columns unformatted.",
        ),
    )


def _strings(package: SafePackage, relations: Relationships) -> list[str]:
    part = relations.first("sharedStrings")
    if not part or part not in package:
        return []
    return [_text(item) for item in package.xml(part).iter(f"{S}si")]


def _text(holder: etree._Element) -> str:
    """Return a text without the readings that are written above Chinese and Japanese words."""
    pieces = []
    for child in holder:
        if child.tag == f"{S}t":
            pieces.append(child.text or "")
        elif child.tag == f"{S}r":
            pieces += [each.text or "" for each in child.iter(f"{S}t")]
    return "".join(pieces)


def _date_styles(package: SafePackage, relations: Relationships) -> frozenset[int]:
    """Return the numbers of the styles that show a number as a date."""
    part = relations.first("styles")
    if not part or part not in package:
        return frozenset()
    root = package.xml(part)
    formats = {
        _number(each.get("numFmtId")): each.get("formatCode", "")
        for each in root.iter(f"{S}numFmt")
    }
    own = {number for number, code in formats.items() if _DATE_LETTERS.search(_plain(code))}
    styles = root.find(f"{S}cellXfs")
    return frozenset(
        at
        for at, style in enumerate(styles if styles is not None else ())
        if (number := _number(style.get("numFmtId"))) in own
        or (number in _DATE_FORMATS and number not in formats)
    )


def _plain(code: str) -> str:
    return _QUOTED.sub("", code).replace("General", "")


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() and len(text) < 10 else 0


def _grid(
    package: SafePackage, part: str, name: str, strings: list[str], dates: frozenset[int]
) -> SheetCells:
    root = parse(_weighed(package, part), package.name)
    merged = tuple(_areas(root, package.name))
    cells = dict(_cells(root, strings, dates))
    return SheetCells(name, cells, merged)


def _weighed(package: SafePackage, part: str) -> bytes:
    """Return a sheet that is not too large to be parsed: a tree takes ten times its bytes."""
    content = package.read(part)
    plain = content.replace(b"\0", b"") if content[:64].count(0) > 8 else content
    # Fewer elements of any kind than rows are allowed: that is every workbook of ours.
    if len(content) <= LARGEST_PART and plain.count(b"<") <= MOST_ROWS:
        return content
    over = len(content) > LARGEST_PART
    if over or _more(_ROW, plain, MOST_ROWS) or _more(_CELL, plain, MOST_CELLS):
        raise too_large(package.name)
    return content


def _more(pattern: re.Pattern[bytes], content: bytes, most: int) -> bool:
    return any(at >= most for at, _ in enumerate(pattern.finditer(content)))


def _areas(root: etree._Element, name: str) -> Iterator[MergedRange]:
    for at, each in enumerate(root.iter(f"{S}mergeCell")):
        area = _area(each.get("ref", ""))
        if at >= MOST_MERGED or (area is not None and area.cells > LARGEST_RANGE):
            raise too_large(name)
        if area is not None:
            yield area


def _area(reference: str) -> MergedRange | None:
    ends = [_REFERENCE.fullmatch(each) for each in reference.split(":")]
    found = [(int(end[2]), _column(end[1])) for end in ends if end is not None]
    if not found:
        return None
    rows, columns = [row for row, _ in found], [column for _, column in found]
    return MergedRange(min(rows), min(columns), max(rows), max(columns))


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _cells(
    root: etree._Element, strings: list[str], dates: frozenset[int]
) -> Iterator[tuple[tuple[int, int], CellValue]]:
    if _WITHOUT_PLACE(root):
        yield from _cells_in_order(root, strings, dates)
        return
    for cell in cast("list[etree._Element]", _WITH_CONTENT(root)):
        place = _REFERENCE.fullmatch(cell.get("r", ""))
        found = _found(cell, strings, dates)
        if found is not None and place is not None:
            yield (int(place[2]), _column(place[1])), found


def _cells_in_order(
    root: etree._Element, strings: list[str], dates: frozenset[int]
) -> Iterator[tuple[tuple[int, int], CellValue]]:
    """Yield the cells of a sheet in which some do not say where they stand: behind the last."""
    last_row = 0
    for row in root.iter(f"{S}row"):
        last_row = _number(row.get("r")) or last_row + 1
        column = 0
        for cell in row.iterchildren(f"{S}c"):
            place = _REFERENCE.fullmatch(cell.get("r", ""))
            column = _column(place[1]) if place else column + 1
            found = _found(cell, strings, dates)
            if found is not None:
                yield (int(place[2]) if place else last_row, column), found


def _found(cell: etree._Element, strings: list[str], dates: frozenset[int]) -> CellValue | None:
    kind = cell.get("t", "n")
    raw: str | None = None
    for child in cell:
        if child.tag == _FORMULA:
            return CellValue("formula", child.text or "")
        if child.tag == _VALUE:
            raw = child.text
        elif child.tag == _INLINE and kind == "inlineStr":
            return _as_text(_text(child))
    if raw is None:
        return None
    match kind:
        case "s":
            at = _number(raw)
            return _as_text(strings[at] if at < len(strings) else "")
        case "str" | "d":
            return _as_text(raw)
        case "b":
            return CellValue("truth", "TRUE" if raw.strip() == "1" else "FALSE")
        case "e":
            return CellValue("error", raw)
        case _:
            return _as_number(raw, in_date=_number(cell.get("s")) in dates)


def _as_text(escaped: str) -> CellValue | None:
    text = escaped
    if "_x" in escaped:
        text = _ESCAPED.sub(lambda found: cleaned(chr(int(found[1], 16))), escaped)
    return CellValue("text", text) if text.strip() else None


def _as_number(raw: str, *, in_date: bool) -> CellValue | None:
    try:
        return CellValue("date" if in_date else "number", float(raw))
    except ValueError:
        return _as_text(raw)
