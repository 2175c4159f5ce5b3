"""Coverage of goals as a workbook."""

from curriculum_studio.domain.coverage import Wanted
from curriculum_studio.domain.languages import Language
from curriculum_studio.exchange.xlsx.coverage import write_coverage
from curriculum_studio.services.coverage import CoverageView


def coverage_workbook(view: CoverageView, wanted: Wanted, language: Language) -> bytes:
    """Return the matrix and its holes as an Excel file."""
    return write_coverage(view.framework, view.units, view.coverings, wanted, language)
