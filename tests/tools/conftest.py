"""Tools are scripts beside each other: they are imported by their names, and forgotten again."""

import importlib
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def tool(monkeypatch):
    """Imports a module that makes packages by its name."""
    monkeypatch.syspath_prepend(str(TOOLS))
    yield importlib.import_module
    for name in [each for each in sys.modules if each.partition("_")[0] == "package"]:
        del sys.modules[name]
