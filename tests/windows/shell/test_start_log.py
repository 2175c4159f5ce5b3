"""What is written down of starts and breaks, and the report that somebody sends."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from curriculum_studio import __version__
from curriculum_studio.shell.actions import about_dialogs
from curriculum_studio.shell.actions.about_dialogs import DiagnosticsDialog, whole_report
from curriculum_studio.shell.start_log import BREAKS, STARTS

ROOT = Path(__file__).resolve().parents[3]


def run(folder: Path, code: str) -> int:
    """Run code in a process that is logged; returns what it ended with."""
    lines = f"""
import ctypes, os, sys
from pathlib import Path
from curriculum_studio.shell.start_log import logged
with logged(Path({str(folder)!r})):
    {code}
"""
    return subprocess.run([sys.executable, "-c", lines], cwd=ROOT, check=False).returncode


def test_a_start_and_its_end_are_written_down(tmp_path):
    folder = tmp_path / "Logs"
    for _ in range(2):
        assert run(folder, "pass") == 0
    lines = (folder / STARTS).read_text("utf-8").splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == [
        f"started, version {__version__}",
        "ended",
    ] * 2
    assert (folder / BREAKS).read_text("utf-8") == ""


def test_a_break_in_a_library_leaves_its_stack(tmp_path):
    # Address 0 belongs to nobody: the system ends the process, and Python hears nothing of it.
    assert run(tmp_path, "ctypes.string_at(0)") != 0
    assert "ended" not in (tmp_path / STARTS).read_text("utf-8")
    assert "string_at" in (tmp_path / BREAKS).read_text("utf-8")


def test_a_folder_that_cannot_be_stops_nothing(tmp_path):
    (tmp_path / "file").touch()
    assert run(tmp_path / "file" / "Logs", "sys.exit(7)") == 7


def test_what_grows_for_years_is_cut_at_a_line(tmp_path):
    (tmp_path / STARTS).write_text("2026-11-27 10:00:00 started\n" * 5000, encoding="utf-8")
    run(tmp_path, "pass")
    lines = (tmp_path / STARTS).read_text("utf-8").splitlines()
    assert 900 < len(lines) < 2000
    assert lines[0] == "2026-11-27 10:00:00 started"
    assert lines[-1].endswith("ended")


def test_a_report_holds_the_last_defects_alone(tmp_path):
    for at in range(7):
        (tmp_path / f"problem-2026112{at}-1.txt").write_text(f"defect {at}", encoding="utf-8")
    (tmp_path / STARTS).write_text("a start", encoding="utf-8")
    said = whole_report(f"about\nLibrary: {Path.home()}/library", tmp_path)
    assert said.startswith("about\nLibrary: ~"), "the folder of a person has a name in it"
    assert "a start" in said
    assert [at for at in range(7) if f"defect {at}" in said] == [2, 3, 4, 5, 6]


def test_a_report_is_saved_and_lies_in_the_clipboard(small, tmp_path, monkeypatch, answer):
    logs, target = tmp_path / "logs", tmp_path / "报告"
    logs.mkdir()
    (logs / "problem-1.txt").write_text("Traceback: x", encoding="utf-8")
    monkeypatch.setattr(about_dialogs, "log_folder", lambda: logs)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    answer(DiagnosticsDialog, lambda dialog: dialog.save.click())
    small.commands.run("tools.diagnostics")
    saved = target.with_name("报告.txt")
    said = saved.read_text("utf-8")
    assert f"Curriculum Studio {__version__}" in said
    assert "Traceback: x" in said
    (copied,) = QGuiApplication.clipboard().mimeData().urls()
    assert Path(copied.toLocalFile()) == saved
