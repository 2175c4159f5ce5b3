"""The hidden sheets: the choices of lists, and the identity of the workbook."""

from collections.abc import Sequence
from dataclasses import astuple

from curriculum_studio.features.assessment.formats.workbook.context import WorkbookContext
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import KeyedColumn
from curriculum_studio.features.assessment.formats.workbook.layout import (
    BASIC_ENTRIES,
    IDENTITY_FIELDS,
    IDENTITY_SHEET,
    MARKER,
    Identity,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import choice
from curriculum_studio.features.assessment.model.scoring_modes import LEVELS
from curriculum_studio.spreadsheet.cell_looks import put_text

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
        names: [choice(name, context.language) for name in names] for names in _PAIRS
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
