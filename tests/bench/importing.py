"""Times of reading a Word draft into a document, against pandoc."""

import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from curriculum_studio.core.interchange import ExportRequest, ReceivedFile
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.features.word_import.formats.standard_reader import read
from curriculum_studio.i18n import finish
from tests.bench.drafts import PANDOC
from tests.bench.processes import children
from tests.windows.editor.long import long_standard

#: A file of one line: what pandoc takes for it is its start.
_ONE_LINE = "一\n"

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-importing-")


def _nothing(identity: str) -> bytes:
    raise AssertionError(identity)


@cache
def _draft(rows: int) -> Path:
    """Return a Word file of a standard of so many rows, in Chinese."""
    path = Path(_FOLDER.name) / f"{rows}.docx"
    path.write_bytes(finish(write(ExportRequest((long_standard(rows),), ("zh",), _nothing))))
    return path


def ours(rows: int) -> Callable[[Path], float]:
    """Return a measure: seconds to read a draft of so many rows, the start left out."""

    def run(_: Path) -> float:
        received = ReceivedFile(_draft(rows).read_bytes(), "draft.docx", None, lambda *_: "")
        start = time.process_time()
        found = finish(read(received))
        seconds = time.process_time() - start
        assert len(found.document.nodes) >= rows
        return seconds

    return run


def limit(rows: int) -> Callable[[Path], float]:
    """Return the limit: what pandoc takes to read the same file, its start left out."""

    def run(folder: Path) -> float:
        nothing = folder / "one-line.md"
        nothing.write_text(_ONE_LINE, encoding="utf-8")
        target = str(folder / "native")
        start = children([str(PANDOC), "-t", "native", "-o", target, str(nothing)])
        whole = children([str(PANDOC), "-t", "native", "-o", target, str(_draft(rows))])
        return whole - start

    return run
