"""Workbooks of the test systems, and what the model makes of what is entered in them."""

import json
from functools import cache

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import EmissionFactor
from curriculum_studio.features.assessment.formats.workbook.entries import FilledWorkbook
from curriculum_studio.features.assessment.formats.workbook.layout import WorkbookContents
from curriculum_studio.features.assessment.formats.workbook.reader import open_filled, read_filled
from curriculum_studio.features.assessment.formats.workbook.writer import write_workbook
from curriculum_studio.features.assessment.model.answers import answers_of, head_of, with_measures
from curriculum_studio.features.assessment.model.carbon import account, data_points
from curriculum_studio.features.assessment.model.data_items import Factors, choose
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, score
from curriculum_studio.features.assessment.service.results import doubts_about
from tests.helpers.systems import RESOURCES, system_in


@cache
def factors() -> Factors:
    raw = json.loads((RESOURCES / "factors" / "factors.json").read_text("utf-8"))
    shipped = [
        EmissionFactor(**{name: value for name, value in each.items() if name != "note"})
        for each in raw["factors"]
    ]
    return choose(shipped, "江苏")


#: What was written before: the document, and by language and order the workbook.
_WRITTEN: dict[int, tuple[Document, dict[tuple[str, str], bytes]]] = {}


def blank(document: Document, language="zh", **order) -> bytes:
    """A workbook with nothing filled in; the same document is written once."""
    _, written = _WRITTEN.setdefault(id(document), (document, {}))
    wanted = language, repr(sorted(order.items()))
    if wanted not in written:
        ordered = WorkbookContents(document, system_in(document), factors(), language, **order)
        written[wanted] = write_workbook(ordered)
    return written[wanted]


def read(content: bytes, system: System, schools=None) -> FilledWorkbook:
    return read_filled(open_filled(content, "filled.xlsx"), system, schools)


def scored(assessment: Document, system: System, side="own") -> AssessmentResult:
    """The result as the program computes it: measured values stand where nothing was said."""
    head = head_of(assessment)
    year = int(head.period_start[:4])
    carbon = account(data_points(assessment), year, factors(), head.confirmed)
    measured = {
        item.id: value
        for item in system.items
        if item.payload.measure and (value := carbon.measure(item.payload.measure)) is not None
    }
    answers = with_measures(answers_of(assessment, side), measured)
    doubts = doubts_about(system, carbon)
    return score(system, answers, first_year=head.first_year, doubts=doubts)
