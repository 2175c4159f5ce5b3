"""Opening exchange files of others, in a process of its own with limits of time and memory."""

from curriculum_studio.features.sharing.formats.package_content import Package
from curriculum_studio.i18n import Work
from curriculum_studio.untrusted.worker_process import run_apart

_READER = "curriculum_studio.features.sharing.formats.package_reader"


def open_package(content: bytes, name: str) -> Work[Package]:
    """Return what an exchange file holds; yields progress. Stopping this ends the process.

    Raises:
        StudioError: as `read_package`; or that it took too long or needed too much memory.

    """
    package: Package = yield from run_apart(_READER, "read_package", content, name, name=name)
    return package
