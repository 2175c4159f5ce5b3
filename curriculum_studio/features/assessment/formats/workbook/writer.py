"""The assessment workbook: all its sheets, in one language; formulas only, no macros."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook

from curriculum_studio.core.text import cleaned
from curriculum_studio.features.assessment.formats.workbook.basic_data_sheet import (
    write_basic,
    write_guide,
)
from curriculum_studio.features.assessment.formats.workbook.context import (
    SystemTexts,
    WorkbookContext,
)
from curriculum_studio.features.assessment.formats.workbook.data_sheet import write_data
from curriculum_studio.features.assessment.formats.workbook.evidence_sheet import write_evidence
from curriculum_studio.features.assessment.formats.workbook.hidden_sheets import (
    write_identity,
    write_lists,
)
from curriculum_studio.features.assessment.formats.workbook.judged_sheet import write_judged
from curriculum_studio.features.assessment.formats.workbook.layout import Identity, WorkbookContents
from curriculum_studio.features.assessment.formats.workbook.score_sheet import write_scores
from curriculum_studio.features.assessment.formats.workbook.summary_sheet import write_summary
from curriculum_studio.features.assessment.formats.workbook.vocabulary import SHEETS
from curriculum_studio.features.assessment.model.indicator_system import fingerprint
from curriculum_studio.spreadsheet.form_styles import Looks

#: Sheets in the order in which people see them; they are written in another one.
_ORDER = ("guide", "basic", "gates", "scores", "data", "evidence", "summary", "lists")


def write_workbook(order: WorkbookContents) -> bytes:
    """Return the workbook of a school, as XLSX."""
    workbook = Workbook()
    context = WorkbookContext(
        order,
        workbook,
        Looks(workbook, order.language),
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
    places = {SHEETS[marker].get(order.language): at for at, marker in enumerate(_ORDER)}
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
