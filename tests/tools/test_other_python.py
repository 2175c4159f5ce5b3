"""Another Python than the one that runs: found, set up, and told where that cannot be."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the Pythons here are scripts of a shell")

#: Starts; how set-up and tests end is filled in.
PYTHON = """case "$*" in
*"import venv") exit 0 ;;
"dev.py setup") exit {} ;;
*) echo "$0 $CS_VENV $*"; exit {} ;;
esac"""


@pytest.fixture
def run(tmp_path):
    """Tests another Python where the search path has these only, each a script."""

    def start(pythons):
        for minor, script in pythons.items():
            place = tmp_path / f"python3.{minor}"
            place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            place.chmod(0o755)
        return subprocess.run(
            [sys.executable, "dev.py", "test", "--other"],
            cwd=ROOT,
            env={**os.environ, "PATH": str(tmp_path)},
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    return start


def test_the_newest_that_can_be_set_up_is_taken(run):
    good, bad = PYTHON.format(0, 3), PYTHON.format(1, 0)
    ended = run({99: "exit 127", 98: bad, 97: good, 96: PYTHON.format(0, 0)})
    assert ended.returncode == 3
    looked_for = r"3\.98: it could not|build/python3\.97 dev\.py test|3\.9[96]"
    tried = ["3.98: it could not", "build/python3.97 dev.py test"]
    assert sorted(re.findall(looked_for, ended.stdout)) == tried


def test_without_another_python_that_is_said(run):
    ended = run({10: PYTHON.format(0, 3), sys.version_info.minor: "exit 3"})
    assert ended.returncode == 0
    assert "NOT CHECKED with another Python" in ended.stdout
