"""Opening exchange files of others, in a process of its own with limits of time and memory."""

from curriculum_studio.exchange.gate.worker import run_apart
from curriculum_studio.exchange.package.content import Package
from curriculum_studio.words import Work

_READER = "curriculum_studio.exchange.package.reader"


def open_package(content: bytes, name: str) -> Work[Package]:
    """Return what an exchange file holds; yields progress. Stopping this ends the process.

    Raises:
        StudioError: as `read_package`; or that it took too long or needed too much memory.

    """
    package: Package = yield from run_apart(_READER, "read_package", content, name, name=name)
    return package
