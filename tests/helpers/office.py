"""LibreOffice and poppler as second readers of what we write.

LibreOffice is started once in each process of the tests, by a Python that knows it (package
python3-uno); ours need not be one.
"""

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import pytest

SOFFICE, PDFTOTEXT = shutil.which("soffice"), shutil.which("pdftotext")
needs_poppler = pytest.mark.skipif(PDFTOTEXT is None, reason="poppler is not installed")


@cache
def driver() -> str | None:
    """A Python that can drive LibreOffice, or None."""
    if SOFFICE is None:
        return None
    for candidate in (sys.executable, "/usr/bin/python3", "/usr/lib/libreoffice/program/python"):
        try:
            found = subprocess.run(
                [candidate, "-c", "import uno"], check=False, capture_output=True
            )
        except OSError:
            continue
        if found.returncode == 0:
            return candidate
    return None


needs_libreoffice = pytest.mark.skipif(
    driver() is None, reason="LibreOffice or python3-uno is not installed"
)

#: Seconds for what is done in one go; only long campaigns come near.
_LIMIT = 900


def convert(files: Iterable[Path], form: str, folder: Path) -> None:
    """Let LibreOffice write files in another form, as `--convert-to` names it, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    ending, *named = form.split(":", 2)
    jobs = []
    for file in files:
        name, options = [*named, "", ""][:2]
        name = name or _FILTERS[ending, file.suffix in _SHEETS]
        jobs.append(("", file, folder / f"{file.stem}.{ending}", name, options))
    _do(jobs)


#: Files that LibreOffice opens as a workbook.
_SHEETS = {".xlsx", ".ods", ".csv"}

#: What `--convert-to` names → what the programming interface calls it, for texts and workbooks.
_FILTERS = {
    ("pdf", False): "writer_pdf_Export",
    ("pdf", True): "calc_pdf_Export",
    ("docx", False): "MS Word 2007 XML",
    ("xlsx", True): "Calc MS Excel 2007 XML",
    ("odt", False): "writer8",
    ("ods", True): "calc8",
    ("doc", False): "MS Word 97",
}


def text_of_pages(pdf: Path, how: str = "-raw") -> str:
    """What stands on the pages of a PDF, as poppler reads it."""
    assert PDFTOTEXT is not None
    command = [PDFTOTEXT, how, str(pdf), "-"]
    read = subprocess.run(command, check=True, capture_output=True, timeout=60)
    return read.stdout.decode("utf-8")


#: How to leave tracked changes: as they are, or all accepted or rejected.
HOW = {
    "store": "",
    "accept": "AcceptAllTrackedChanges",
    "reject": "RejectAllTrackedChanges",
}

_SCRIPT = """
import json, os, shutil, subprocess, sys, tempfile, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def told(name, value):
    own = PropertyValue()
    own.Name, own.Value = name, value
    return own

def work(command, source, target, form, options):
    document = desktop.loadComponentFromURL(source, "_blank", 0, (told("Hidden", True),))
    if document is None:
        raise ValueError("LibreOffice does not open " + source)
    try:
        frame = document.CurrentController.Frame
        def do(command, **given):
            values = tuple(told(name, value) for name, value in given.items())
            dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, values)
        if command.startswith("#"):
            exec(command, {"document": document, "do": do})
        elif command:
            do(command)
        document.storeToURL(target, (told("FilterName", form), told("FilterOptions", options)))
    finally:
        document.close(True)

folder = tempfile.mkdtemp(prefix="office-profile-")
pipe = f"pipe,name=tests{os.getpid()};urp;"
words = [sys.argv[1], f"-env:UserInstallation=file://{folder}", "--headless", "--norestore"]
quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
program = subprocess.Popen([*words, "--nologo", f"--accept={pipe}"], **quiet)
try:
    local = uno.getComponentContext()
    make = local.ServiceManager.createInstanceWithContext
    resolver = make("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(600):
        try:
            there = resolver.resolve(f"uno:{pipe}StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.1)
    make = there.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", there)
    dispatcher = make("com.sun.star.frame.DispatchHelper", there)
    for line in sys.stdin:
        try:
            for job in json.loads(line):
                work(*job)
            answer = ""
        except Exception as problem:
            answer = repr(problem)
        print(json.dumps(answer), flush=True)
    desktop.terminate()
    program.wait(60)
finally:
    program.kill()
    program.wait()
    shutil.rmtree(folder, ignore_errors=True)
"""


@cache
def _office() -> subprocess.Popen[str]:
    """The one LibreOffice of this process: to start it costs more than to convert a file."""
    made = subprocess.Popen(
        [driver() or "", "-c", _SCRIPT, SOFFICE or ""],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    # It ends when nobody can write to it any more, also where this process is killed.
    atexit.register(made.communicate)
    return made


def _do(jobs: Iterable[tuple[str, Path, Path, str, str]]) -> None:
    """Open files, do something with each, and write them by a filter and its options."""
    office = _office()
    assert office.stdin is not None
    assert office.stdout is not None
    words = [(how, source.as_uri(), target.as_uri(), *by) for how, source, target, *by in jobs]
    # It may hang on a file; nothing would ever end then.
    timer = threading.Timer(_LIMIT, os.killpg, (office.pid, signal.SIGKILL))
    timer.daemon = True
    timer.start()
    try:
        office.stdin.write(json.dumps(words) + "\n")
        office.stdin.flush()
        answer = office.stdout.readline()
    finally:
        timer.cancel()
    if not answer:
        _office.cache_clear()
        problem = "LibreOffice has ended"
        raise ChildProcessError(problem)
    assert json.loads(answer) == ""


def left(folder: Path, jobs: Sequence[tuple[str, bytes]]) -> list[bytes]:
    """Word files as LibreOffice saves them after something was done with their changes."""
    work = []
    for at, (how, content) in enumerate(jobs):
        source, target = folder / f"{at}.docx", folder / f"{at}-{how}.docx"
        source.write_bytes(content)
        work.append((HOW[how], source, target, _FILTERS["docx", False], ""))
    _do(work)
    return [target.read_bytes() for _, _, target, *_ in work]


def worked_on(folder: Path, content: bytes, work: str) -> bytes:
    """A Word file as LibreOffice saves it after some work.

    The work is Python that begins with a comment; it has the `document` and, to do what a menu
    does, `do`, with the name of the command and what it is given.
    """
    source, target = folder / "before.docx", folder / "after.docx"
    source.write_bytes(content)
    _do([(work, source, target, _FILTERS["docx", False], "")])
    return target.read_bytes()
