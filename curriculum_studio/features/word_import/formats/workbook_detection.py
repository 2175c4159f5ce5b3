"""Tells by its content what a workbook is: terms, a framework, a plan, or what belongs elsewhere.

A workbook has no look that tells it from others, so that only what its sheets and columns are
called counts; whatever has none of these words is asked about, and read as a plan.
"""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.features.assessment.formats.workbook.layout import MARKER
from curriculum_studio.features.pilots.formats.trial_workbook import MARK as TRIAL
from curriculum_studio.features.review.formats.comment_forms.column_titles import is_title_row
from curriculum_studio.features.terminology.formats import glossary_workbook
from curriculum_studio.features.word_import.formats.kind_detection import has_week, proposed
from curriculum_studio.features.word_import.formats.plan_workbook import (
    built_plan,
    tables_of,
)
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.spreadsheet.cell_reader import SheetCells, read_contents
from curriculum_studio.spreadsheet.grids import shown
from curriculum_studio.untrusted.office_package import open_ooxml

#: So many rows of a sheet may stand above the titles of a form for comments.
_ABOVE = 12


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a workbook as what its content says that it is; yields progress.

    Raises:
        StudioError: if it is no workbook, refused at the gate, or belongs to another act.

    """
    package = open_ooxml(received.content, received.name, "excel")
    sheets = read_contents(package).grids
    elsewhere = _elsewhere(sheets)
    if elsewhere is not None:
        what, remedy = elsewhere
        raise StudioError(
            what.fill(name=received.name),
            safe=message("WordImport", "Nothing was imported; the file itself is unchanged."),
            remedy=remedy,
        )
    file = tables_of(sheets)
    # Languages are lessons too: they stand beside each other in timetables.
    if glossary_workbook.recognises(sheets) and not has_week(file):
        reading = yield from glossary_workbook.read(received)
        return replace(reading, proposal=message("WordImport", "This looks like a glossary."))
    outcome = yield from built_plan(file, sheets, package, received)
    reading = outcome.reading
    proposal = proposed(file, "unit")
    asked = reading.question is not None and proposal.sort != "form"
    if asked or proposal.kind != "unit":
        return reading
    if proposal.sort != "form":
        return replace(reading, proposal=proposal.words)
    words = message(
        "WordImport",
        "This looks like an empty form. School forms are Word files: copy its table into a Word"
        " file and add that under School forms.",
    )
    return replace(reading, proposal=words, of_use_elsewhere=True)


def _elsewhere(sheets: Sequence[SheetCells]) -> tuple[Message, Message] | None:
    """What a workbook is that no document comes of, and by which act it comes in."""
    for sheet in sheets:
        texts = {place: shown(found) for place, found in sheet.cells.items()}
        if any(text.startswith(MARKER) for text in texts.values()):
            return (
                message("WordImport", "{name} is a workbook in which a school is assessed."),
                message("WordImport", "Use “Import completed workbooks” in the results."),
            )
        if texts.get((1, 1)) == TRIAL:
            return (
                message("WordImport", "{name} is the filled form of a try-out."),
                message("WordImport", "Open the record of the try-out and import it there."),
            )
        rows = sorted({row for row, _ in texts})[:_ABOVE]
        titles = [[text for (row, _), text in sorted(texts.items()) if row == at] for at in rows]
        if any(map(is_title_row, titles)):
            return (
                message("WordImport", "{name} holds comments on a draft."),
                message("WordImport", "Open the draft and use “Import comments”."),
            )
    return None
