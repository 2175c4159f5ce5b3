"""The same steps over the page lead to the same documents as they did; what differs is listed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.slow
@pytest.mark.parametrize(
    "family", ["walks", pytest.param("more_walks", marks=pytest.mark.campaign)]
)
def test_walks_end_where_they_did(family):
    """The command is run, for it ended with a crash of Qt after it had said that all is well."""
    command = (sys.executable, "-m", "tests.golden", family)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    wanted = (0, f"{family}: as kept\n")
    how = f"wanted? python3 dev.py golden --update {family}"
    assert (done.returncode, done.stdout) == wanted, how
