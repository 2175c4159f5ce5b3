"""Another Python than the one that runs: found, set up, and told where that cannot be."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the Pythons here are scripts of a shell")

#: Starts; how set-up and tests end is filled in.
PYTHON = """
case "$*" in
    *"import venv") exit 0 ;;
    "dev.py setup") exit {setup} ;;
    *) echo "$0 $CS_VENV $*"; exit {tests} ;;
esac
"""


@pytest.fixture
def run(tmp_path):
    """Tests another Python where the search path has these only, each a script."""

    def start(**pythons):
        for minor, script in pythons.items():
            place = tmp_path / f"python3.{minor.removeprefix('minor')}"
            place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            place.chmod(0o755)
        return subprocess.run(
            [sys.executable, "dev.py", "test", "--other"],
            cwd=ROOT,
            env={**os.environ, "PATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    return start


def test_the_newest_that_can_be_set_up_is_taken(run):
    ended = run(
        minor99="exit 127",
        minor98=PYTHON.format(setup=1, tests=0),
        minor97=PYTHON.format(setup=0, tests=3),
        minor96=PYTHON.format(setup=0, tests=0),
    )
    assert ended.returncode == 3, ended.stderr
    assert "python3.99" not in ended.stdout
    assert "python3.98: it could not be set up" in ended.stdout
    assert "python3.97 build/python3.97 dev.py test -q" in ended.stdout
    assert "python3.96" not in ended.stdout


def test_without_another_python_that_is_said(run):
    own = f"minor{sys.version_info.minor}"
    ended = run(minor10=PYTHON.format(setup=0, tests=3), **{own: "exit 3"})
    assert ended.returncode == 0, ended.stderr
    assert "NOT CHECKED with another Python" in ended.stdout


def test_what_is_run_is_there(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    places = [word for word in importlib.import_module("dev").OTHER_PYTHON if "/" in word]
    monkeypatch.delitem(sys.modules, "dev")
    assert len(places) > 5
    assert [place for place in places if not (ROOT / place).exists()] == []
