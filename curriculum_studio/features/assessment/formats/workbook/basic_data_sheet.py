"""The instructions and the basic data of a school."""

from curriculum_studio.features.assessment.formats.workbook.context import WorkbookContext
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import KeyedColumn
from curriculum_studio.features.assessment.formats.workbook.layout import BASIC_ENTRIES, FIRST_ROW
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    BASIC,
    GUIDE,
    SHEETS,
    TEXTS,
    text,
)

_LOOKS = {"text": "own_text", "choice": "own_left", "year": "own_left", "count": "own_left"}


def write_guide(context: WorkbookContext) -> None:
    """Write the sheet that says how to fill in the others."""
    language = context.language
    sheet = context.sheet("guide", [KeyedColumn("line", " ", 84, "line")])
    order = context.order
    sheet.head(TEXTS["title"].get(language), "", header_row=0)
    names = {marker: SHEETS[marker].get(language) for marker in SHEETS}
    lines = [
        text("basis", language, title=order.standard.title(language)),
        text("system", language, title=context.texts.of(order.system.id)),
    ]
    if order.school_name:
        lines.append(text("school_line", language, name=order.school_name))
    lines += [TEXTS["inputs"].get(language)]
    lines += [line.get(language).format(**names) for line in GUIDE]
    for row, line in enumerate(lines, start=4):
        sheet.put(row, "line", line)
        sheet.fit(row, [(line, 76.0)], least=22.0)
    sheet.finish(upright=True)


def write_basic(context: WorkbookContext) -> None:
    """Write the basic data; what is known beforehand stands there already."""
    language = context.language
    sheet = context.sheet(
        "basic",
        [
            context.column("item", 34, "strong"),
            context.column("entry", 40, "own_left"),
            context.column("hint", 58, "muted"),
        ],
    )
    sheet.head(SHEETS["basic"].get(language), TEXTS["inputs"].get(language))
    order = context.order
    known: dict[str, str | float] = dict(order.basic or {})
    if order.school_name:
        known["school"] = order.school_name
    if order.year:
        known["year"] = order.year
    for row, (key, (kind, choices)) in enumerate(BASIC_ENTRIES.items(), start=FIRST_ROW):
        name, hint = BASIC[key]
        sheet.name_row(row, key)
        sheet.put(row, "item", name.get(language))
        sheet.put(row, "hint", hint.get(language))
        # The name of a school for which the workbook was made stays as the register has it.
        locked = key == "school" and bool(order.school)
        look = "strong" if locked else "own_date" if kind == "date" else _LOOKS[kind]
        sheet.put(row, "entry", known.get(key), look)
        sheet.fit(row, [(hint.get(language), 58.0), (name.get(language), 34.0)], least=24.0)
        if kind == "choice":
            sheet.choose(row, "entry", context.lists[choices])
        elif kind == "count":
            sheet.limit(row, "entry", "0", "", "whole")
        elif kind == "year":
            sheet.limit(row, "entry", "2000", "2100", "a_year")
        if key == "first_year":
            context.first_year = sheet.elsewhere(sheet.fixed("entry", row))
    sheet.finish(frozen=f"B{FIRST_ROW}")
