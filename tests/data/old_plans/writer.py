"""Write plans as Word files as kindergartens keep them, each with what is right to read in it.

The plans stand in the modules `make_*`; `python -m tests.data.old_plans.make` writes the files
anew. A file is the same byte by byte however often it is written.
"""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = Path(__file__).parent

#: What a cell of a table is that belongs to its neighbour on the left, or above.
LEFT, ABOVE = object(), object()

#: Parts of the template of python-docx that no plan makes use of.
SURPLUS = ("/thumbnail", "/stylesWithEffects", "/customXml")


class Page:
    """One Word file: lines and tables, written by hand and without named styles as teachers do."""

    def __init__(self, *, landscape: bool = False, font: str = "宋体", head: str = "") -> None:
        self.docx = Document()
        style = self.docx.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(10.5)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
        section = self.docx.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        if head:
            section.header.paragraphs[0].text = head

    def title(self, text: str, size: int = 16) -> None:
        line = self.docx.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.bold, run.font.size = True, Pt(size)

    def heading(self, text: str, level: int = 1) -> None:
        """A heading with the style of Word, of which few plans make use."""
        self.docx.add_heading(text, level)

    def bold(self, text: str) -> None:
        self.docx.add_paragraph().add_run(text).bold = True

    def label(self, name: str, text: str) -> None:
        """A line that begins with its name in bold."""
        line = self.docx.add_paragraph()
        line.add_run(name).bold = True
        line.add_run(text)

    def lines(self, *texts: str, indent: bool = False) -> None:
        for text in texts:
            line = self.docx.add_paragraph(text)
            if indent:
                line.paragraph_format.first_line_indent = Pt(21)

    def numbered(self, texts: Iterable[str], style: str = "List Number") -> None:
        """Lines with numbers that Word counts, which are not in their text."""
        for text in texts:
            self.docx.add_paragraph(text, style=style)

    def table(self, rows: list[list], *, bold: Iterable[int] = (), inside=None):
        """A table with rules; `LEFT` and `ABOVE` merge a cell with its neighbour.

        A line break in a cell begins a paragraph, a vertical tab a line; `bold` names the columns
        that are bold.
        """
        width = max(len(row) for row in rows)
        table = (inside or self.docx).add_table(len(rows), width)
        table.style = self.docx.styles["Table Grid"]
        for top, row in enumerate(rows):
            assert len(row) == width, row
            for left, text in enumerate(row):
                if text is LEFT or text is ABOVE:
                    continue
                right = left
                while right + 1 < width and row[right + 1] is LEFT:
                    right += 1
                bottom = top
                while bottom + 1 < len(rows) and rows[bottom + 1][left] is ABOVE:
                    bottom += 1
                cell = table.cell(top, left)
                if (bottom, right) != (top, left):
                    cell = cell.merge(table.cell(bottom, right))
                self.fill(cell, text, bold=left in bold)
        return table

    def fill(self, cell, text: str, *, bold: bool = False) -> None:
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            for part, piece in enumerate(line.split("\v")):
                run = paragraph.add_run()
                if part:
                    run.add_break()
                run.add_text(piece)
                run.bold = bold or None

    def upright(self, cell) -> None:
        """Let the words of a cell run from top to bottom."""
        direction = OxmlElement("w:textDirection")
        direction.set(qn("w:val"), "tbRlV")
        cell._tc.get_or_add_tcPr().append(direction)

    def save(self, path: Path) -> None:
        properties = self.docx.core_properties
        properties.author = properties.comments = properties.title = ""
        properties.created = properties.modified = dt.datetime(2025, 9, 1, tzinfo=dt.UTC)
        package = self.docx.part.package
        for rels in (package.rels, self.docx.part.rels):
            for name in [name for name, rel in rels.items() if rel.reltype.endswith(SURPLUS)]:
                rels.pop(name)
        made = io.BytesIO()
        self.docx.save(made)
        with (
            zipfile.ZipFile(made) as source,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out,
        ):
            for name in source.namelist():
                told = zipfile.ZipInfo(name, (2025, 9, 1, 0, 0, 0))
                out.writestr(told, source.read(name), zipfile.ZIP_DEFLATED)


class Half:
    """The plans of one half, by the name of their file."""

    def __init__(self, name: str) -> None:
        self.folder = HERE / name
        self.plans: dict[str, Callable[[], tuple[Page, dict]]] = {}

    def plan(self, name: str):
        """Note a function that gives a page and what is right to read in it."""

        def note(function):
            self.plans[name] = function
            return function

        return note

    def write(self, folder: Path | None = None) -> None:
        folder = folder or self.folder
        for name, function in self.plans.items():
            page, right = function()
            page.save(folder / f"{name}.docx")
            text = json.dumps(right, ensure_ascii=False, indent=1)
            (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def count(texts: Iterable[str], form: str = "{}.{}") -> list[str]:
    """Put numbers before texts that stand in the text itself: `{}、{}`, `（{}）{}` …"""
    return [form.format(number, text) for number, text in enumerate(texts, 1)]


def week(days: dict[str, list], **fields) -> dict:
    """What is right to read in a week plan; `days` holds the rows.

    An entry is a text for each day in order, or `(first day, last day, text)` when it spans days.
    A row that stands under the name of a half day has it before a slash. Days are those of the
    week from Monday 1; `weekdays` are the ones of the columns where they are others.
    """
    rows = []
    weekdays = fields.pop("weekdays", [1, 2, 3, 4, 5])
    for name, entries in days.items():
        read = []
        for number, entry in enumerate(entries, 1):
            if isinstance(entry, tuple):
                first, last, text = entry
            else:
                first, last, text = number, number, entry
            if text:
                read.append({"from": weekdays[first - 1], "to": weekdays[last - 1], "text": text})
        group, _, row = name.rpartition("/")
        rows.append({"row": row, **({"group": group} if group else {}), "entries": read})
    named = {name.rstrip("_"): value for name, value in fields.items()}
    return {"kind": "week", **named, "rows": rows}


def step(phase: str | None, title: str, *lines: str, minutes: int | None = None) -> dict:
    """What is right to read of one part of the course of an activity."""
    return {"phase": phase, "title": title, "minutes": minutes, "text": list(lines)}
