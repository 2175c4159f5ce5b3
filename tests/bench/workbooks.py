"""Times of the assessment workbook: written once, read by the hundred."""

from functools import cache
from pathlib import Path

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.assessment.formats.workbook.layout import WorkbookContents
from curriculum_studio.features.assessment.formats.workbook.writer import write_workbook
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.i18n import finish, message
from tests.bench.processes import used
from tests.features.assessment.formats.workbook.making import factors
from tests.helpers.systems import sample_document, sample_system
from tests.helpers.workbooks import clean_workbooks


@cache
def _order():
    return WorkbookContents(sample_document(), sample_system(), factors(), "zh")


def write_one(_: Path) -> float:
    """Return the seconds in which the workbook of the sample's 44 indicators is written."""
    order = _order()
    start = used()
    write_workbook(order)
    return used() - start


def read_many(count: int):
    """Return a measure: seconds to read so many filled workbooks and keep the assessments."""

    def run(folder: Path) -> float:
        application = open_application(folder / "library.cstudio-db", create=True)
        application.session.add(sample_document(), message("Bench", "Begin"))
        empty = application.assessing.workbook(sample_document().id, Wish())
        paths = clean_workbooks(empty, folder, count)
        start = used()
        application.assessing.take(finish(application.assessing.read(paths)))
        seconds = used() - start
        application.close()
        return seconds

    return run
