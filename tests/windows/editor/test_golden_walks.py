"""The same steps over the page lead to the same documents as they did; what differs is listed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.slow
def test_walks_end_where_they_did():
    """The command is run, for it ended with a crash of Qt after it had said that all is well."""
    command = (sys.executable, "-m", "tests.golden", "walks")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    wanted = (0, "walks: as kept\n")
    assert (done.returncode, done.stdout) == wanted, "wanted? python3 dev.py golden --update walks"
