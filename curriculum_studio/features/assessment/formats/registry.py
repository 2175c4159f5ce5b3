"""Writer, reader and report of the assessment workbook, loaded on first use: Excel is costly."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from curriculum_studio.features.assessment.formats.report_model import AssessmentReport
from curriculum_studio.features.assessment.formats.workbook.entries import FilledWorkbook
from curriculum_studio.features.assessment.formats.workbook.layout import Identity, WorkbookContents
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.i18n import Work
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.paper import PaperWriter
from curriculum_studio.untrusted.worker_process import WorkerProcess


class Opened(Protocol):
    """A filled workbook that has been opened."""

    @property
    def identity(self) -> Identity:
        """What it was made from."""
        ...


#: Opens the content of a file under its name; yields signs of life.
Opener = Callable[[bytes, str], Work[Opened]]

#: What opens file after file, to be closed when all are read.
Opening = Callable[[], AbstractContextManager[Opener]]

#: Reads an opened workbook against a system and the schools of the registers.
Reader = Callable[[Opened, System | None, Mapping[str, str] | None], FilledWorkbook]


WORKBOOK_WRITER: Lazy[Callable[[WorkbookContents], bytes]] = Lazy(
    "curriculum_studio.features.assessment.formats.workbook.writer:write_workbook"
)
WORKBOOK_READER: Lazy[Reader] = Lazy(
    "curriculum_studio.features.assessment.formats.workbook.reader:read_filled"
)
#: Makes a report of results as a workbook.
REPORT_WRITER: Lazy[Callable[[AssessmentReport], bytes]] = Lazy(
    "curriculum_studio.features.assessment.formats.report_workbook:write_report"
)
#: Makes a report of results on paper.
REPORT_PAPER_WRITER: Lazy[Callable[[AssessmentReport, PaperWriter], bytes]] = Lazy(
    "curriculum_studio.features.assessment.formats.report_paper:write_report_paper"
)


@contextmanager
def opening_apart() -> Iterator[Opener]:
    """Open filled workbooks in a process of their own: one for all of them."""
    reader = "curriculum_studio.features.assessment.formats.workbook.reader"
    with WorkerProcess() as apart:
        yield lambda content, name: apart.run(reader, "open_filled", content, name, name=name)
