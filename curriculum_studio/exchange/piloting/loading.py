"""Forms of pilots, loaded on first use: Word and Excel are costly."""

from importlib import import_module
from typing import Any

_HERE = "curriculum_studio.exchange.piloting"


def papers() -> Any:
    """Return the module that makes forms for Word."""
    return import_module(f"{_HERE}.papers")


def sheets() -> Any:
    """Return the module that makes and reads forms for Excel."""
    return import_module(f"{_HERE}.sheet")
