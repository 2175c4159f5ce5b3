"""Making a PDF of a Word file by LibreOffice, in a process of its own that can be stopped."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from curriculum_studio.i18n import Progress, StudioError, Work, message

#: LibreOffice needs seconds; after so many it hangs.
LONGEST = 300.0

#: Pause between two looks at the process (seconds): cancelling works that fast.
_PAUSE = 0.1

_NAMES = ("soffice", "libreoffice")

#: Where LibreOffice stands if it is not on the path; a star stands for its version.
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432")


def find_office() -> Path | None:
    """Return where LibreOffice is, or None."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((each for each in _usual_places() if each.is_file()), None)


def as_pdf(content: bytes, suffix: str = ".docx", *, longest: float = LONGEST) -> Work[bytes]:
    """Return a document of a word processor as a PDF; stopping ends LibreOffice too.

    LibreOffice gets a profile of its own, so that an open window of it is not in the way and its
    settings change nothing. `longest` is how long it may take, in seconds.

    Raises:
        StudioError: if LibreOffice is missing, takes too long or cannot make the PDF.

    """
    office = find_office()
    if office is None:
        raise StudioError(
            message("Printing", "This needs LibreOffice, which was not found on this computer."),
            remedy=message(
                "Printing", "Install LibreOffice, or export a Word document and print from Word."
            ),
        )
    with tempfile.TemporaryDirectory(prefix="curriculum-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        source = folder / f"document{suffix}"
        source.write_bytes(content)
        yield from _run(_command(office, folder, source), folder, longest)
        made = source.with_suffix(".pdf")
        if not made.is_file():
            raise _failed()
        return made.read_bytes()


def _usual_places() -> Iterator[Path]:
    for variable in _WINDOWS_FOLDERS:
        folder = os.environ.get(variable)
        if folder:
            yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    for place in _PLACES:
        if "*" in place:
            yield from sorted(Path("/").glob(place.lstrip("/")), reverse=True)
        else:
            yield Path(place)


def _command(office: Path, folder: Path, source: Path) -> list[str]:
    return [
        str(office),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(folder),
        str(source),
    ]


def _run(command: list[str], folder: Path, longest: float) -> Work[None]:
    what = message("Printing", "LibreOffice is making the PDF")
    try:
        process = subprocess.Popen(  # noqa: S603 - a program of the system, no shell
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as problem:
        raise _failed() from problem
    begun = time.monotonic()
    try:
        while process.poll() is None:
            if time.monotonic() - begun > longest:
                raise StudioError(
                    message("Printing", "LibreOffice took too long and was stopped."),
                    remedy=message("Printing", "Try again, or print from Word."),
                )
            yield Progress(0, 0, what)
            time.sleep(_PAUSE)
    finally:
        if process.poll() is None:
            _end(process)
    if process.returncode != 0:
        raise _failed()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice with what it started: its real work runs in a child of the process."""
    if os.name == "nt":
        killer = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # noqa: S603 - a program of the system, no shell
            [str(killer), "/F", "/T", "/PID", str(process.pid)],
            check=False,
            capture_output=True,
        )
    else:
        # The process leads a group of its own, see `start_new_session`.
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _failed() -> StudioError:
    return StudioError(
        message("Printing", "LibreOffice could not make the PDF."),
        remedy=message("Printing", "Export a Word document and print from Word."),
    )
