"""Coverage of goals as a workbook; apart from the service, since Excel is costly to load."""

from curriculum_studio.core.goals import Wanted
from curriculum_studio.core.languages import Language
from curriculum_studio.features.frameworks.formats.coverage_workbook import write_coverage
from curriculum_studio.features.frameworks.service import CoverageView


def coverage_workbook(view: CoverageView, wanted: Wanted, language: Language) -> bytes:
    """Return the matrix and its holes as an Excel file."""
    return write_coverage(view.framework, view.units, view.coverings, wanted, language)
