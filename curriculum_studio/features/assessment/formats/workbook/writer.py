"""The assessment workbook: all its sheets, in one language; formulas only, no macros."""

from collections.abc import Sequence
from dataclasses import astuple
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from curriculum_studio.core.text import cleaned
from curriculum_studio.features.assessment.formats.workbook.data_sheet import write_data
from curriculum_studio.features.assessment.formats.workbook.judged_sheet import write_judged
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedColumn,
    SystemTexts,
    WorkbookContext,
)
from curriculum_studio.features.assessment.formats.workbook.layout import (
    BASIC_ENTRIES,
    EVIDENCE_ROWS,
    FIRST_ROW,
    HEADER_ROW,
    IDENTITY_FIELDS,
    IDENTITY_SHEET,
    MARKER,
    Identity,
    WorkbookContents,
    row_id,
)
from curriculum_studio.features.assessment.formats.workbook.score_sheet import write_scores
from curriculum_studio.features.assessment.formats.workbook.summary_sheet import write_summary
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    BASIC,
    BASIC_HINTS,
    CHOICES,
    GUIDE,
    SHEETS,
    TEXTS,
    text,
)
from curriculum_studio.features.assessment.model.indicator_system import LEVELS, fingerprint
from curriculum_studio.spreadsheet.styles import FormStyles, put_text

# --- guide and basic data ---------------------------------------------------------------------

_LOOKS = {"text": "own_text", "choice": "own_left", "year": "own_left", "count": "own_left"}


def write_guide(context: WorkbookContext) -> None:
    """Write the sheet that says how to fill in the others."""
    language = context.language
    sheet = context.sheet("guide", [KeyedColumn("line", " ", 84, "line")])
    order = context.order
    sheet.head(TEXTS["title"][language], "", header_row=0)
    names = {marker: SHEETS[marker][language] for marker in SHEETS}
    lines = [
        text("basis", language, title=order.standard.title(language)),
        text("system", language, title=context.texts.of(order.system.id)),
    ]
    if order.school_name:
        lines.append(text("school_line", language, name=order.school_name))
    lines += [TEXTS["inputs"][language]]
    lines += [line[language].format(**names) for line in GUIDE.values()]
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
    sheet.head(SHEETS["basic"][language], TEXTS["inputs"][language])
    order = context.order
    known: dict[str, str | float] = dict(order.basic or {})
    if order.school_name:
        known["school"] = order.school_name
    if order.year:
        known["year"] = order.year
    for row, (key, (kind, choices)) in enumerate(BASIC_ENTRIES.items(), start=FIRST_ROW):
        name, hint = BASIC.of(key), BASIC_HINTS.of(key)
        sheet.name_row(row, key)
        sheet.put(row, "item", name[language])
        sheet.put(row, "hint", hint[language])
        # The name of a school for which the workbook was made stays as the register has it.
        locked = key == "school" and bool(order.school)
        look = "strong" if locked else "own_date" if kind == "date" else _LOOKS[kind]
        sheet.put(row, "entry", known.get(key), look)
        sheet.fit(row, [(hint[language], 58.0), (name[language], 34.0)], least=24.0)
        if kind == "choice":
            sheet.choose(row, "entry", context.lists[choices])
        elif kind == "count":
            sheet.limit(row, "entry", "0", "", "whole")
        elif kind == "year":
            sheet.limit(row, "entry", "2000", "2100", "a_year")
        if key == "first_year":
            context.first_year = sheet.elsewhere(sheet.fixed("entry", row))
    sheet.finish(frozen=f"B{FIRST_ROW}")


# --- list of evidence -------------------------------------------------------------------------


def write_evidence(context: WorkbookContext) -> tuple[str, str]:
    """Write the list and return the ranges of its codes and names."""
    language = context.language
    columns = [
        context.column("number", 7, "centre"),
        context.column("code", 11, "own_code"),
        context.column("name", 44, "own_text"),
        context.column("date", 14, "own_date"),
        context.column("issuer", 26, "own_text"),
        context.column("period", 20, "own_text"),
        context.column("where", 26, "own_text"),
        context.column("remark", 26, "own_text"),
    ]
    sheet = context.sheet("evidence", columns)
    sheet.head(SHEETS["evidence"][language], TEXTS["evidence_note"][language])
    last = FIRST_ROW + EVIDENCE_ROWS - 1
    for at in range(EVIDENCE_ROWS):
        row = FIRST_ROW + at
        sheet.name_row(row, row_id("line", str(at + 1)))
        sheet.put(row, "number", at + 1)
        for column in columns[1:]:
            sheet.put(row, column.key, None)
        sheet.choose(row, "code", context.lists["codes",])
    sheet.finish(frozen=f"B{HEADER_ROW + 1}")
    codes, names = (sheet.elsewhere(sheet.range(key, FIRST_ROW, last)) for key in ("code", "name"))
    return codes, names


# --- hidden sheets ----------------------------------------------------------------------------

#: Choices by their words.
_PAIRS: tuple[tuple[str, ...], ...] = (
    ("yes", "no"),
    ("applies", "applies_not"),
    ("occurred", "occurred_not"),
    ("met", "met_not"),
    ("confirmed",),
    *(choices for kind, choices in BASIC_ENTRIES.values() if kind == "choice"),
)


def write_lists(context: WorkbookContext) -> None:
    """Write the hidden sheet of choices; their ranges are kept in the context."""
    columns: dict[tuple[object, ...], Sequence[str | float]] = {
        names: [CHOICES.of(name)[context.language] for name in names] for names in _PAIRS
    }
    columns[LEVELS] = LEVELS
    for item in context.order.system.items:
        if item.payload.mode == "grade":
            columns[item.payload.grades] = item.payload.grades
    codes = [item.payload.code for item in context.order.system.items if item.payload.code]
    columns["codes",] = codes or ["—"]
    keys = [KeyedColumn(f"list{at}", " ", 14) for at in range(len(columns))]
    sheet = context.sheet("lists", keys)
    ranges: dict[tuple[object, ...], str] = {}
    for key, (names, values) in zip(keys, columns.items(), strict=True):
        for row, value in enumerate(values, start=2):
            sheet.put(row, key.key, value, "hidden")
        ranges[names] = sheet.elsewhere(sheet.range(key.key, 2, len(values) + 1))
    context.lists = ranges
    sheet.finish()
    sheet.sheet.sheet_state = "hidden"


def write_identity(context: WorkbookContext, identity: Identity) -> None:
    """Write the sheet that says what the workbook was made from; it cannot be shown by accident."""
    sheet = context.workbook.create_sheet(IDENTITY_SHEET)
    sheet.cell(1, 1, f"{MARKER}id")
    for row, (name, value) in enumerate(
        zip(IDENTITY_FIELDS, astuple(identity), strict=True), start=2
    ):
        sheet.cell(row, 1, name)
        put_text(sheet.cell(row, 2), value)
    sheet.protection.sheet = True
    sheet.sheet_state = "veryHidden"


# --- the workbook -----------------------------------------------------------------------------

#: Sheets in the order in which people see them; they are written in another one.
_ORDER = ("guide", "basic", "gates", "scores", "data", "evidence", "summary", "lists")


def write_workbook(order: WorkbookContents) -> bytes:
    """Return the workbook of a school, as XLSX."""
    workbook = Workbook()
    context = WorkbookContext(
        order,
        workbook,
        FormStyles(workbook, order.language),
        SystemTexts(order.standard, order.language),
    )
    first = workbook.worksheets[0]
    write_lists(context)
    write_guide(context)
    write_basic(context)
    write_data(context)
    codes, names = write_evidence(context)
    judged = write_judged(context)
    scores = write_scores(context, codes, names)
    write_summary(context, scores, judged)
    write_identity(context, identity_of(order))
    workbook.remove(first)
    _finish(context)
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def identity_of(order: WorkbookContents) -> Identity:
    """Return what a workbook says of itself."""
    return Identity(
        document=order.standard.id,
        version=order.version,
        system=order.system.id,
        fingerprint=fingerprint(order.system),
        school=order.school,
        school_name=order.school_name,
        language=order.language,
    )


def _finish(context: WorkbookContext) -> None:
    order = context.order
    workbook: Any = context.workbook
    places = {SHEETS.of(marker)[order.language]: at for at, marker in enumerate(_ORDER)}
    sheets = sorted(workbook.worksheets, key=lambda each: places.get(each.title, len(places)))
    workbook._sheets = sheets
    workbook.active = 0
    for sheet in workbook.worksheets[1:]:
        sheet.sheet_view.tabSelected = False
    workbook.security.lockStructure = True
    # The file holds formulas without results, so the spreadsheet has to work them out.
    workbook.calculation.fullCalcOnLoad = True
    workbook.properties.title = cleaned(order.standard.title(order.language))
    workbook.properties.creator = "Curriculum Studio"
