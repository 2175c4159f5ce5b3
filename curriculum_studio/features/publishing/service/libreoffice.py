"""Making a PDF or a Word file of another format by LibreOffice, in a process that can end.

The first profile that LibreOffice makes is copied for the files that follow, and goes with the
process; one that lasts over starts could be damaged by what nobody sees.
"""

import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.untrusted.office_package import OLE
from curriculum_studio.untrusted.worker_process import Job

if sys.platform == "win32":
    import winreg

_MAKES = message("Printing", "LibreOffice is making the PDF")
_READS = message("WordImport", "LibreOffice is reading the file")

#: LibreOffice needs seconds; after so many it hangs.
LONGEST = 300.0

#: Pause between two looks at the process (seconds): cancelling works that fast.
_PAUSE = 0.1

#: Windows opens a console for each program that has none; with this it stays away.
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_NAMES = ("soffice", "libreoffice")

#: Folder of its profile, beside the file.
_PROFILE = "profile"

#: Where LibreOffice stands if it is not on the path; a star stands for its version.
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432")

#: Where setup programs of LibreOffice say in the registry of Windows which folder they chose: its
#: `program`. Many people in China install on D:.
_REGISTRY = r"SOFTWARE\LibreOffice\UNO\InstallPath"

#: Folders of programs on other drives, for copies that were unpacked and not installed.
_DRIVES = tuple(f"{letter}:\\" for letter in "DEFG")
_ON_DRIVES = ("Program Files", "LibreOffice", "")

#: Reads the value of a key of the registry: the root ("HKLM" or "HKCU") and the key; "" if none.
ReadRegistry = Callable[[str, str], str]


def find_office() -> Path | None:
    """Return where LibreOffice is, or None."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    places = _windows_places() if os.name == "nt" else _usual_places()
    return next((each for each in places if each.is_file()), None)


def as_docx(content: bytes, suffix: str, *, longest: float = LONGEST) -> Work[bytes]:
    """Return a document of an older format as a Word file; as with `as_pdf`.

    Raises:
        StudioError: if LibreOffice is missing, takes too long or cannot read the file.

    """
    try:
        return (yield from as_pdf(content, suffix, longest=longest, to=".docx", says=_READS))
    except StudioError as problem:
        raise StudioError(
            message("WordImport", "LibreOffice could not read this file."),
            safe=message("WordImport", "The file stays as it is."),
            remedy=message(
                "WordImport",
                "1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the"
                " new file here.",
            ),
        ) from problem


def as_pdf(
    content: bytes,
    suffix: str = ".docx",
    *,
    longest: float = LONGEST,
    to: str = ".pdf",
    says: Message = _MAKES,
) -> Work[bytes]:
    """Return a document of a word processor as a PDF; stopping ends LibreOffice too.

    LibreOffice gets a profile of its own, so that an open window of it is not in the way and its
    settings change nothing. The first one that it makes is copied for the next: to make one takes
    twice as long as to convert a file. `longest` is how long it may take, in seconds. `to` is the
    ending of what is made, .pdf or .docx, and `says` what is going on, in words.

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
        kept = _kept_profile(office)
        if kept.is_dir():
            shutil.copytree(kept, folder / _PROFILE)
        try:
            command = _command(office, folder, source, to)
            if content.startswith(OLE):
                command.insert(1, _OLD_WORD)
            yield from _run(command, folder, longest, says)
            pdf = source.with_suffix(to).read_bytes()
        except (StudioError, FileNotFoundError) as problem:
            shutil.rmtree(kept, ignore_errors=True)  # it may be what is wrong
            raise problem if isinstance(problem, StudioError) else _failed() from problem
        if not kept.exists():
            with suppress(OSError):  # where it is held open still, the next one is made anew
                (folder / _PROFILE).rename(kept)
        return pdf


def _kept_profile(office: Path) -> Path:
    """Return where the profile is kept that a LibreOffice made first; it may not be there yet."""
    name = "".join(each if each.isalnum() else "_" for each in str(office))
    return _kept_profiles() / name


@cache
def _kept_profiles() -> Path:
    """Return a folder for profiles; it goes when this process ends."""
    folder = tempfile.mkdtemp(prefix="curriculum-profiles-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _windows_places() -> Iterator[Path]:
    return windows_places(os.environ, read_registry)


def windows_places(
    environment: Mapping[str, str],
    registry: ReadRegistry,
    drives: Sequence[str] = _DRIVES,
) -> Iterator[Path]:
    """Yield where LibreOffice may stand under Windows, the likeliest first."""
    program = Path("program") / "soffice.exe"
    for root in ("HKLM", "HKCU"):
        folder = registry(root, _REGISTRY)
        if folder:
            yield Path(folder) / "soffice.exe"
    for variable in _WINDOWS_FOLDERS:
        folder = environment.get(variable, "")
        if folder:
            yield Path(folder) / "LibreOffice" / program
    for drive in drives:
        for above in _ON_DRIVES:
            yield Path(drive) / above / "LibreOffice" / program


def read_registry(root: str, key: str) -> str:
    """Return the value of a key of Windows' registry; "" elsewhere, and where it has none."""
    if sys.platform != "win32":
        return ""
    else:  # noqa: RET505 - so that types are checked for each system
        roots = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}
        try:
            return str(winreg.QueryValue(roots[root], key))
        except OSError:
            return ""


def _usual_places() -> Iterator[Path]:
    for place in _PLACES:
        if "*" in place:
            yield from sorted(Path("/").glob(place.lstrip("/")), reverse=True)
        else:
            yield Path(place)


#: Which filter of LibreOffice writes files with an ending.
_FILTERS = {".pdf": "pdf:writer_pdf_Export", ".docx": "docx:MS Word 2007 XML"}

#: Lets it read a file as old Word or not at all; left to itself it reads a damaged one as text.
_OLD_WORD = "--infilter=MS Word 97"


def _command(office: Path, folder: Path, source: Path, to: str) -> list[str]:
    return [
        str(office),
        f"-env:UserInstallation={(folder / _PROFILE).as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--convert-to",
        _FILTERS[to],
        "--outdir",
        str(folder),
        str(source),
    ]


def _run(command: list[str], folder: Path, longest: float, says: Message) -> Work[None]:
    try:
        process = subprocess.Popen(  # noqa: S603 - a program of the system, no shell
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name != "nt",
            creationflags=_NO_CONSOLE,
        )
    except OSError as problem:
        raise _failed() from problem
    # What it starts ends with it, and all of it with the program, however that ends.
    job = Job.around(process, None)
    begun = time.monotonic()
    try:
        while process.poll() is None:
            if time.monotonic() - begun > longest:
                raise StudioError(
                    message("Printing", "LibreOffice took too long and was stopped."),
                    remedy=message("Printing", "Try again, or print from Word."),
                )
            yield Progress(0, 0, says)
            time.sleep(_PAUSE)
    finally:
        if process.poll() is None:
            _end(process)
        job.close()
    if process.returncode != 0:
        raise _failed()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice with what it started: its real work runs in a child of the process."""
    if sys.platform == "win32":
        killer = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # noqa: S603 - a program of the system, no shell
            [str(killer), "/F", "/T", "/PID", str(process.pid)],
            check=False,
            capture_output=True,
            creationflags=_NO_CONSOLE,
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
