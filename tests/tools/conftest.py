"""Tools are scripts beside each other: they are imported by their names, and forgotten again."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.wine import Windows

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def tool(monkeypatch):
    """Imports a tool by its name."""
    monkeypatch.syspath_prepend(str(TOOLS))
    yield importlib.import_module
    ours = {path.stem for path in TOOLS.glob("*.py")}
    for name in ours.intersection(sys.modules):
        del sys.modules[name]


@pytest.fixture
def screen():
    """A screen of its own, by the name that X has for it."""
    wide = ("-screen", "0", "1366x768x24", "-nolisten", "tcp")
    with subprocess.Popen(["Xvfb", "-displayfd", "1", *wide], stdout=subprocess.PIPE) as server:
        yield f":{int(server.stdout.readline())}"
        server.terminate()


@pytest.fixture
def windows(tmp_path, screen):
    made = Windows(tmp_path, screen)
    yield made
    made.ended("wineboot", "--kill")
