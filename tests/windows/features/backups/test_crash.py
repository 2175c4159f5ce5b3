"""The program is killed while somebody types, and started again."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from tests.windows.features.backups.crash_child import LETTERS

ROOT = Path(__file__).resolve().parents[4]

#: At most so much typing may be missing (seconds), and the room that a busy machine needs.
LOST, BUSY = 2.0, 1.0


def typed_until_killed(folder: Path, document: str, node: str) -> list[tuple[int, float]]:
    """Let a process type for a while, kill it; returns how many characters were there when."""
    command = [
        sys.executable,
        "-m",
        "tests.windows.features.backups.crash_child",
        str(folder),
        document,
        node,
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        lines = []
        began = 0.0
        for line in process.stdout:
            count, moment = line.split()
            lines.append((int(count), float(moment)))
            began = began or lines[0][1]
            if float(moment) - began > 3.5:
                break
        process.kill()
        lines += [(int(a), float(b)) for a, b in (each.split() for each in process.stdout)]
    return lines


def test_after_a_kill_little_is_missing_and_it_is_said(small_file, start, settings, tmp_path):
    library = tmp_path / "library.cstudio-db"
    shutil.copy(small_file, library)
    application = open_application(library)
    document = next(e.id for e in application.session.entries() if e.kind == "standard")
    content = application.session.document(document)
    clause = next(n for n in content.walk() if n.kind == "paragraph")
    application.close()

    lines = typed_until_killed(tmp_path, document, clause.id)
    killed = lines[-1][1]

    settings.sync()  # read what the other process wrote
    studio = start(language="en")
    kept = studio.desk.bench.session.document(document).nodes[clause.id].text("zh")
    count = len(kept)
    assert kept == "".join(LETTERS[at % len(LETTERS)] for at in range(count)), "no half text"
    sure = [number for number, moment in lines if killed - moment > LOST + BUSY]
    assert count >= max(sure, default=0)
    assert count > 0

    view = studio.desk.view
    assert view is not None
    assert view.document == document, "the document that was in front"
    toast = studio.parts.toast.text
    deadline = time.monotonic() + 5
    while "unexpectedly" not in toast.text() and time.monotonic() < deadline:
        studio.window.repaint()
        QTest.qWait(50)
    assert "The program ended unexpectedly. Everything up to" in toast.text()
    assert view.page.current_node == clause.id, "the text in which the caret was"


def test_after_a_usual_end_nothing_is_said(small_file, start, qtbot):
    first = start(small_file, language="en")
    qtbot.wait(50)
    first.window.close()
    second = start(language="en")
    qtbot.wait(50)
    assert "unexpectedly" not in second.parts.toast.text.text()


def test_a_library_in_a_synced_folder_is_told_of(small_file, start, monkeypatch, tmp_path, qtbot):
    monkeypatch.setenv("OneDrive", str(tmp_path))
    studio = start(small_file, language="en")
    banner = studio.parts.banner
    qtbot.waitUntil(banner.isVisible)
    assert "synced by OneDrive" in banner.whole
    assert "Move the library" in banner.whole
    banner.dismiss.click()
    assert banner.isHidden()
