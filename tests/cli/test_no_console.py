"""Where there is no console, as with pythonw of Windows, what is said is not lost."""

import os
import shlex
import subprocess
import sys

import pytest

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
