"""Where there is no console, as with pythonw of Windows, what is said is not lost."""

import os
import shlex
import subprocess
import sys

import pytest

from curriculum_studio import __main__ as entry
from curriculum_studio.__main__ import too_old

NO_CONSOLE = """
import sys
from pathlib import Path
from curriculum_studio.console.message_box import box_without_console
from curriculum_studio.cli.main import run
place, *words = sys.argv[1:]
sys.stdout = sys.stderr = None
with box_without_console(lambda text: Path(place).write_text(text, encoding="utf-8")):
    code = run(words)
sys.exit(code)
"""


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("lsit", "--language", "en"), 2, "Did you mean list?"),
        (("--help", "--language", "en"), 0, "Usage: curriculum-studio"),
    ],
)
def test_where_there_is_no_console_a_box_says_it(tmp_path, words, code, said):
    place = tmp_path / "box.txt"
    done = subprocess.run(
        [sys.executable, "-c", NO_CONSOLE, str(place), *words], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")
    text = place.read_text(encoding="utf-8")
    assert said in text
    assert len(text.splitlines()) <= 41


@pytest.mark.skipif(os.name != "posix", reason="closes the streams as a POSIX shell does")
def test_program_works_with_closed_streams(library):
    run = f"{shlex.quote(sys.executable)} -m curriculum_studio list"
    script = f"{run} --workspace {shlex.quote(str(library))} >&- 2>&-"
    assert subprocess.run(["bash", "-c", script], check=False).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="closes the streams as a POSIX shell does")
def test_a_reader_may_leave_where_there_is_no_error_output():
    run = f"{shlex.quote(sys.executable)} -m curriculum_studio export --help 2>&-"
    script = f"{run} | (exec <&-; sleep 1); echo ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
    assert ended.stdout.split() == [b"141"]


@pytest.mark.parametrize("build", [None, 17763, 22631])
def test_a_window_opens_where_qt_can(build):
    assert too_old(build) is None


def test_an_older_windows_is_told_which_one_is_wanted(monkeypatch, capsys):
    monkeypatch.setattr(entry, "_build_of_windows", lambda: 14393)
    assert entry.main(["x.cstudio"]) == entry.NO_WINDOW
    assert "1809" in capsys.readouterr().err
    # The command line needs no Qt.
    assert entry.main(["--version"]) == 0
