"""LibreOffice and poppler as second readers of what we write.

What a user does with tracked changes is done by a Python that knows LibreOffice (package
python3-uno); ours need not be one.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import pytest

SOFFICE, PDFTOTEXT = shutil.which("soffice"), shutil.which("pdftotext")
needs_libreoffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
needs_poppler = pytest.mark.skipif(PDFTOTEXT is None, reason="poppler is not installed")

_FOLDER = tempfile.TemporaryDirectory(prefix="office-profile-")
#: The settings of all that a process of the tests converts, one file after the other: to make them
#: costs as much as to convert a file.
_PROFILE = f"-env:UserInstallation={Path(_FOLDER.name).as_uri()}"


def convert(files: Iterable[Path], form: str, folder: Path) -> None:
    """Let LibreOffice write files in another form into a folder; many in one go cost less."""
    assert SOFFICE is not None
    command = [SOFFICE, _PROFILE, "--headless", "--convert-to", form, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=900)


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
import os, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def told(name, value):
    own = PropertyValue()
    own.Name, own.Value = name, value
    return own

office, folder, *jobs = sys.argv[1:]
pipe = f"pipe,name=tracked{os.getpid()};urp;"
words = [office, f"-env:UserInstallation={folder}", "--headless", "--norestore", "--nologo"]
program = subprocess.Popen([*words, f"--accept={pipe}"])
try:
    local = uno.getComponentContext()
    make = local.ServiceManager.createInstanceWithContext
    resolver = make("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(300):
        try:
            there = resolver.resolve(f"uno:{pipe}StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.2)
    make = there.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", there)
    dispatcher = make("com.sun.star.frame.DispatchHelper", there)
    for command, source, target in zip(jobs[::3], jobs[1::3], jobs[2::3]):
        document = desktop.loadComponentFromURL(source, "_blank", 0, (told("Hidden", True),))
        frame = document.CurrentController.Frame
        def do(command, **given):
            values = tuple(told(name, value) for name, value in given.items())
            dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, values)
        if command.startswith("#"):
            exec(command, {"document": document, "do": do})
        elif command:
            do(command)
        document.storeToURL(target, (told("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    desktop.terminate()
    program.wait(60)
finally:
    program.kill()
"""


@cache
def driver() -> str | None:
    """A Python that can drive LibreOffice, or None."""
    if shutil.which("soffice") is None:
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


def left(folder: Path, jobs: Sequence[tuple[str, bytes]]) -> list[bytes]:
    """Word files as LibreOffice saves them after something was done with their changes."""
    words: list[str] = []
    targets = []
    for at, (how, content) in enumerate(jobs):
        source, target = folder / f"{at}.docx", folder / f"{at}-{how}.docx"
        source.write_bytes(content)
        targets.append(target)
        words += [HOW[how], source.as_uri(), target.as_uri()]
    command = [driver() or "", "-c", _SCRIPT, shutil.which("soffice") or ""]
    profile = Path(_FOLDER.name).as_uri()
    subprocess.run([*command, profile, *words], check=True, capture_output=True, timeout=300)
    return [each.read_bytes() for each in targets]


def worked_on(folder: Path, content: bytes, work: str) -> bytes:
    """A Word file as LibreOffice saves it after some work.

    The work is Python that begins with a comment; it has the `document` and, to do what a menu
    does, `do`, with the name of the command and what it is given.
    """
    source, target = folder / "before.docx", folder / "after.docx"
    source.write_bytes(content)
    command = [driver() or "", "-c", _SCRIPT, shutil.which("soffice") or ""]
    words = [Path(_FOLDER.name).as_uri(), work, source.as_uri(), target.as_uri()]
    subprocess.run([*command, *words], check=True, capture_output=True, timeout=300)
    return target.read_bytes()
