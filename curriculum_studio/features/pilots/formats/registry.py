"""Forms of pilots, loaded on first use: Word and Excel are costly."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from curriculum_studio.i18n import finish
from curriculum_studio.untrusted.worker_process import Apart

_HERE = "curriculum_studio.features.pilots.formats"


def papers() -> Any:
    """Return the module that makes forms for Word."""
    return import_module(f"{_HERE}.papers")


def sheets() -> Any:
    """Return the module that makes and reads forms for Excel."""
    return import_module(f"{_HERE}.trial_workbook")


def forms_opened_apart(files: Iterable[tuple[bytes, str]]) -> Iterator[Any]:
    """Open filled Excel forms in a process of their own, one for all; yields them in their order.

    Raises:
        StudioError: if one cannot be read, or is no such form.

    """
    with Apart() as apart:
        for content, name in files:
            yield finish(
                apart.run(f"{_HERE}.trial_workbook", "open_trial_form", content, name, name=name)
            )
