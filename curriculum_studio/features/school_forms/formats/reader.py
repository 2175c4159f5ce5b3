"""Opening the Word file of a form: what it is, which fields it has, how its page looks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.field_labels import (
    FieldLabels,
    inlines,
)
from curriculum_studio.features.school_forms.formats.form_document import (
    FormDocument,
    column_widths,
    grid_of,
    is_bold,
    letters,
    text_of,
)
from curriculum_studio.features.school_forms.formats.form_tree import FormTree
from curriculum_studio.features.school_forms.formats.week_values import PREFIX
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.ooxml.elements import W, local, number, value
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml
from curriculum_studio.values import dataclass

# --- the page ---------------------------------------------------------------------------------

#: A page of paper without a word about its size (A4), in twentieths of a point.
_WIDTH, _MARGIN = 11906, 1800
_SIZE = 10.5
_ALIGNS = {"center": "center", "right": "right", "end": "right", "distribute": "center"}


@dataclass(frozen=True, slots=True)
class LinePlace:
    """A place in a line that a field can fill, behind its label: characters from start to end."""

    path: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DrawnText:
    """A paragraph; size in points."""

    text: str
    size: float = _SIZE
    bold: bool = False
    align: str = "left"
    spots: tuple[LinePlace, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """A cell of a table, with its address."""

    path: str
    row: int
    column: int
    rows: int
    columns: int
    blocks: "tuple[DrawnText | DrawnTable, ...]"

    @property
    def text(self) -> str:
        """What stands in the cell itself."""
        return "\n".join(each.text for each in self.blocks if isinstance(each, DrawnText))


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """A table; widths are shares of the room there is. A text box is one of a single cell."""

    widths: tuple[float, ...]
    cells: tuple[DrawnCell, ...]
    box: bool = False


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """The whole form; width of the page and its margins as shares of the width."""

    margin: float
    blocks: tuple[DrawnText | DrawnTable, ...]


def page_of(root: etree._Element, labels: FieldLabels) -> DrawnPage:
    """Return the page of a form."""
    return _Drawer(root, labels).page()


class _Drawer:
    def __init__(self, root: etree._Element, labels: FieldLabels) -> None:
        self._form = FormDocument(root)
        self._labels = labels
        self._seen = {id(each) for each in self._form.paragraphs}
        self._cells = {id(each) for each in self._form.cells}

    def page(self) -> DrawnPage:
        body = self._form.root.find(f"{W}body")
        size = self._form.root.find(f"{W}body/{W}sectPr/{W}pgSz")
        margins = self._form.root.find(f"{W}body/{W}sectPr/{W}pgMar")
        width = number(None if size is None else size.get(f"{W}w"), _WIDTH) or _WIDTH
        margin = number(None if margins is None else margins.get(f"{W}left"), _MARGIN)
        blocks = () if body is None else tuple(self._blocks(body))
        return DrawnPage(min(0.2, max(0.03, margin / width)), blocks)

    def _blocks(self, holder: etree._Element) -> Iterator[DrawnText | DrawnTable]:
        for child in holder.iterchildren("*"):
            name = local(child)
            if name == "p" and id(child) in self._seen:
                yield self._paragraph(child)
                yield from self._boxes(child)
            elif name == "tbl":
                yield self._table(child)
            elif name in {"sdt", "sdtContent", "ins", "customXml"}:
                yield from self._blocks(child)

    def _paragraph(self, paragraph: etree._Element) -> DrawnText:
        signs = letters(paragraph)
        properties = paragraph.find(f"{W}pPr")
        first = signs[0].run if signs else None
        half_points = number(value(None if first is None else first.find(f"{W}rPr"), "sz"))
        at = self._form.paragraph_at(paragraph)
        text = text_of(paragraph)
        spots = [
            LinePlace(
                f"p{at}:{each.end}:{stop}", text[each.start : each.end].strip(), each.end, stop
            )
            for each, stop in inlines(paragraph, self._labels)
        ]
        if not spots and self._labels.whole(text):
            spots = [
                LinePlace(f"p{at}:{len(text)}:{len(text)}", text.strip(), len(text), len(text))
            ]
        return DrawnText(
            text,
            min(26.0, half_points / 2) if half_points else _SIZE,
            first is not None and is_bold(first),
            _ALIGNS.get(value(properties, "jc"), "left"),
            tuple(spots),
        )

    def _boxes(self, paragraph: etree._Element) -> Iterator[DrawnTable]:
        """Yield the text boxes that are anchored in a paragraph, below it."""
        for box in paragraph.iter(f"{W}txbxContent"):
            inner = next(box.iter(f"{W}p"), None)
            if inner is not None and id(inner) in self._seen:
                cell = DrawnCell("", 0, 0, 1, 1, tuple(self._blocks(box)))
                yield DrawnTable((1.0,), (cell,), box=True)

    def _table(self, table: etree._Element) -> DrawnTable:
        grid = grid_of(table)
        count = max((place.column + place.columns for place in grid.places), default=1)
        columns = column_widths(table)
        widths = [*columns[:count], *([0] * (count - len(columns)))]
        usual = sum(widths) / max(1, sum(1 for each in widths if each)) or 1.0
        widths = [each or round(usual) or 1 for each in widths]
        cells = tuple(
            DrawnCell(
                self._form.cell_path(place.element),
                place.row,
                place.column,
                place.rows,
                place.columns,
                tuple(self._blocks(place.element)),
            )
            for place in grid.places
            if id(place.element) in self._cells
        )
        total = sum(widths)
        return DrawnTable(tuple(each / total for each in widths), cells)


# What stands in a line that somebody fills in: blanks, brackets to write into, tags, a label.
_FILLED_IN = re.compile(r"[_＿×…{}:：]|[(（]\s*[)）]")
_BETWEEN_HAN = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
# A title has so many letters: 教案 says less than any name of a file.
_SHORTEST, _LONGEST = 4, 40


def title_of(page: DrawnPage) -> str:
    """Return the title that stands over a form, empty where there is none to name it by."""
    for block in page.blocks:
        if isinstance(block, DrawnTable):
            break
        text = _BETWEEN_HAN.sub("", " ".join(block.text.split()))
        if text:
            stands_out = block.bold or block.align == "center" or block.size > _SIZE
            named = stands_out and not block.spots and not _FILLED_IN.search(text)
            return text if named and _SHORTEST <= len(text) <= _LONGEST else ""
    return ""


# --- the form ---------------------------------------------------------------------------------

Purpose = Literal["activity", "day", "week", "unit"]

_TAG = re.compile(r"\{\{|\{%")
_SAFE = message("SchoolForms", "Nothing was imported; the file itself is unchanged.")
#: So many fields of a kind make a form one of that kind.
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form that can be used.

    `tags`: it is a template with tags ({{ … }}), which says itself what goes where. `blanks` are
    its labels by the places of their blanks, whether or not anybody knows what they mean.
    """

    name: str
    content: bytes
    part: str
    fields: tuple[FormField, ...]
    page: DrawnPage
    purpose: Purpose
    tags: bool
    blanks: Mapping[str, str]


def open_form(content: bytes, name: str, labels: FieldLabels) -> OpenForm:
    """Return what a Word file is as a form.

    Raises:
        StudioError: if it is no Word file of today, is locked or damaged, holds macros, or neither
            a known label nor a tag stands in it.

    """
    package = open_ooxml(content, name, "word")
    refuse_macros(package)
    part = package.main_part
    root = package.xml(part)
    tags = has_tags(root)
    tree = FormTree(FormDocument(root), labels)
    found = () if tags else tree.fields()
    if not found and not tags:
        raise StudioError(
            message("SchoolForms", "{name} contains no label that is known here.").fill(name=name),
            safe=_SAFE,
            remedy=message(
                "SchoolForms",
                "Choose the empty form of a lesson plan, with labels such as “活动名称” in it.",
            ),
        )
    page, purpose = page_of(root, labels), purpose_of(found)
    return OpenForm(name, content, part, found, page, purpose, tags, tree.blanks())


def refuse_macros(package: SafePackage) -> None:
    """Let only files without programs in them pass.

    Raises:
        StudioError: if there are macros.

    """
    kind = package.content_type(package.main_part)
    if "macroenabled" in kind or any(part.lower().endswith(".bin") and "vba" in part.lower()
                                     for part in package.parts):  # fmt: skip
        raise StudioError(
            message("SchoolForms", "{name} contains macros, which are programs.").fill(
                name=package.name
            ),
            safe=_SAFE,
            remedy=message("SchoolForms", "Open it in Word or WPS and save it as .docx."),
        )


def has_tags(root: etree._Element) -> bool:
    """Whether a form is a template with tags, also where Word has split them."""
    return any(_TAG.search(text_of(each)) for each in root.iter(f"{W}p"))


def decides(root: etree._Element) -> bool:
    """Whether a template says itself which of its words stand on paper, by {% if … %} and such."""
    return any("{%" in text_of(each) for each in root.iter(f"{W}p"))


def purpose_of(fields: Sequence[FormField]) -> Purpose:
    """Return what a form is for, by its fields."""
    roles = [field.role for field in fields]
    if sum(role.startswith(PREFIX) for role in roles) >= _ENOUGH:
        return "week"
    if sum(role.startswith("day_") for role in roles) >= _ENOUGH:
        return "day"
    if sum(role.startswith("unit_") for role in roles) >= _ENOUGH and "process" not in roles:
        return "unit"
    return "activity"
