"""The list of evidence: one line for each document."""

from curriculum_studio.features.assessment.formats.workbook.context import WorkbookContext
from curriculum_studio.features.assessment.formats.workbook.layout import (
    EVIDENCE_ROWS,
    FIRST_ROW,
    HEADER_ROW,
    row_id,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import SHEETS, TEXTS


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
    sheet.head(SHEETS["evidence"].get(language), TEXTS["evidence_note"].get(language))
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
