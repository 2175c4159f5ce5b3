"""What is written down of starts and of ends that Python knows nothing of."""

import contextlib
import faulthandler
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curriculum_studio import __version__, clock

#: Files in the folder of reports: one line for each start and each end, and what the stack of every
#: thread was when the process broke off in a library. Both grow for years, so they are cut.
STARTS, BREAKS = "starts.txt", "crash.txt"
_LONGEST = 64 * 1024


@contextmanager
def logged(folder: Path) -> Iterator[None]:
    """Write down that a window begins and ends, and where the process breaks off.

    A start without its end was ended from outside. Where the folder may not be written to, the
    window works without.
    """
    with contextlib.ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name in (STARTS, BREAKS):
                _cut(folder / name)
            breaks = stack.enter_context((folder / BREAKS).open("a", encoding="utf-8"))
            _write(folder, f"started, version {__version__}")
        except OSError:
            yield
            return
        faulthandler.enable(breaks)
        stack.callback(faulthandler.disable)
        yield
        with contextlib.suppress(OSError):
            _write(folder, "ended")


def last_lines(path: Path, count: int) -> str:
    """Return the last lines of a file, "" if there is none."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-count:])


def _write(folder: Path, what: str) -> None:
    now = clock.here().isoformat(" ", "seconds")
    with (folder / STARTS).open("a", encoding="utf-8") as file:
        file.write(f"{now} {what}\n")


def _cut(path: Path) -> None:
    """Keep the newer half of a file that has become too long."""
    if path.is_file() and path.stat().st_size > _LONGEST:
        content = path.read_bytes()[-_LONGEST // 2 :]
        path.write_bytes(content.partition(b"\n")[2])
