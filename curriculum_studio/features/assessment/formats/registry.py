"""Writer, reader and report of the assessment workbook, loaded on first use: Excel is costly."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import Protocol, cast

from curriculum_studio.features.assessment.formats.report_model import AssessmentReport
from curriculum_studio.features.assessment.formats.workbook.cell_values import FilledWorkbook
from curriculum_studio.features.assessment.formats.workbook.layout import Identity, WorkbookContents
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.i18n import Work
from curriculum_studio.untrusted.worker_process import Apart

_HERE = "curriculum_studio.features.assessment.formats"


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


def workbook_writer() -> Callable[[WorkbookContents], bytes]:
    """Return what makes a workbook."""
    module = import_module(f"{_HERE}.workbook.writer")
    return cast("Callable[[WorkbookContents], bytes]", module.write_workbook)


@contextmanager
def opening_apart() -> Iterator[Opener]:
    """Open filled workbooks in a process of their own: one for all of them."""
    with Apart() as apart:
        yield lambda content, name: apart.run(
            f"{_HERE}.workbook.reader", "open_filled", content, name, name=name
        )


@contextmanager
def opening_here() -> Iterator[Opener]:
    """Open filled workbooks in this process."""
    open_filled = import_module(f"{_HERE}.workbook.reader").open_filled

    def opened(content: bytes, name: str) -> Work[Opened]:
        yield from ()
        found: Opened = open_filled(content, name)
        return found

    yield opened


def workbook_reader() -> Reader:
    """Return what reads an opened workbook."""
    return cast("Reader", import_module(f"{_HERE}.workbook.reader").read_filled)


def report_writer() -> Callable[[AssessmentReport], bytes]:
    """Return what makes a report of results."""
    module = import_module(f"{_HERE}.report_workbook")
    return cast("Callable[[AssessmentReport], bytes]", module.write_report)


def report_paper_writer() -> Callable[[AssessmentReport], bytes]:
    """Return what makes a report of results on paper: a Word file."""
    module = import_module(f"{_HERE}.report_paper")
    return cast("Callable[[AssessmentReport], bytes]", module.write_report_paper)
