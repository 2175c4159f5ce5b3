"""Tools are scripts beside each other: they are imported by their names, and forgotten again."""

import importlib
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def tool(monkeypatch):
    """Imports a tool by its name."""
    monkeypatch.syspath_prepend(str(TOOLS))
    yield importlib.import_module
    ours = {path.stem for path in TOOLS.glob("*.py")}
    for name in ours.intersection(sys.modules):
        del sys.modules[name]
