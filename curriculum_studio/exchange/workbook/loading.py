"""Writer, reader and report of the assessment workbook, loaded on first use: Excel is costly."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, cast

from curriculum_studio.domain.assessing.system import System
from curriculum_studio.exchange.workbook.layout import Identity, Order
from curriculum_studio.exchange.workbook.outcome import Filled
from curriculum_studio.exchange.workbook.reporting import Report

_HERE = "curriculum_studio.exchange.workbook"


class Opened(Protocol):
    """A filled workbook that has been opened."""

    @property
    def identity(self) -> Identity:
        """What it was made from."""
        ...


#: Opens the content of a file under its name.
Opener = Callable[[bytes, str], Opened]

#: Reads an opened workbook against a system and the schools of the registers.
Reader = Callable[[Opened, System | None, Mapping[str, str] | None], Filled]


def workbook_writer() -> Callable[[Order], bytes]:
    """Return what makes a workbook."""
    module = import_module(f"{_HERE}.writer")
    return cast("Callable[[Order], bytes]", module.write_workbook)


def workbook_reader() -> tuple[Opener, Reader]:
    """Return what opens a filled workbook, and what reads it then."""
    module = import_module(f"{_HERE}.reader")
    return cast("Opener", module.open_filled), cast("Reader", module.read_filled)


def report_writer() -> Callable[[Report], bytes]:
    """Return what makes a report of results."""
    module = import_module(f"{_HERE}.report")
    return cast("Callable[[Report], bytes]", module.write_report)


def report_paper_writer() -> Callable[[Report], bytes]:
    """Return what makes a report of results on paper: a Word file."""
    module = import_module(f"{_HERE}.report_paper")
    return cast("Callable[[Report], bytes]", module.write_report_paper)
