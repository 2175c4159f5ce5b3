"""Makes pages of what is printed: a process of its own that is kept, so that the next are quick."""

import tempfile
import threading
import weakref
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from curriculum_studio import clock
from curriculum_studio.features.printing.formats.page_data import (
    Pages,
    PrintJob,
    TypesetJob,
    unpacked,
)
from curriculum_studio.features.printing.formats.shown_pictures import shown_picture
from curriculum_studio.i18n import Message, Progress, Work, message
from curriculum_studio.session.ports import Resources
from curriculum_studio.untrusted.worker_process import (
    Bounds,
    Sentences,
    WorkerError,
    WorkerProcess,
)
from curriculum_studio.values import dataclass

#: Where the template stands, in which all layout is; its first file is `main.typ`.
TEMPLATES, _ENDING = "templates", ".typ"

#: The module that makes the pages, which is loaded in its own process only.
_MODULE = "curriculum_studio.features.printing.formats.typesetting"

#: A long standard in three languages takes 850 MB and 5 seconds of the processor, one of 5,000
#: clauses 2 GB and 11 seconds.
BOUNDS = Bounds(memory=3 * 1024 * 1024 * 1024, seconds=120.0)

#: Without a job the process is kept so long (seconds): it holds 300 MB and more.
_KEPT = 180.0

_SENTENCES = Sentences(
    waiting=message("Printing", "Laying out the pages"),
    stopped=message("Printing", "Laying out {name} took too long and was stopped."),
    too_much=message("Printing", "{name} needs more memory for its pages than is allowed."),
    broken=message("Printing", "Laying out {name} stopped unexpectedly."),
    safe=message("Printing", "The document itself is unchanged."),
    remedy=message("Printing", "Export a Word document, and print from Word or WPS."),
    mend=message("Printing", "Try again. If it happens again, export a Word document."),
)
#: Seconds between two signs of life while another job is at work.
_PAUSE = 0.1

_STANDS_IN = message("Printing", "Fonts that are missing on this computer are replaced: {fonts}.")
_NO_LETTERS = message(
    "Printing",
    "This computer has no font for {missing}, nor one like it: characters may be missing on paper."
    " Install a font for Chinese.",
)
_NOT_ARCHIVAL = message(
    "Printing", "The PDF is no PDF/A-2b: no font on this computer has all characters."
)


@dataclass(frozen=True, slots=True)
class Typeset:
    """A PDF, and what is to be told of it."""

    pdf: bytes
    told: tuple[Message, ...]


class Typesetter:
    """Makes pages, one job after the other.

    Its process ends when it is closed, when it had nothing to do for some minutes, and also when
    nobody has the typesetter any more.
    """

    def __init__(self, resources: Resources, bounds: Bounds = BOUNDS, kept: float = _KEPT) -> None:
        """Take the template from `resources`; the process begins with the first job.

        `kept`: for how many seconds it stays without one.
        """
        self._kept = kept
        self._rest: threading.Timer | None = None
        self._resources = resources
        self._process = WorkerProcess(bounds, _SENTENCES)
        weakref.finalize(self, self._process.close)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        # The process does one job at a time; jobs come from several threads.
        self._turn = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The number of its process; None before the first job."""
        return self._process.pid

    def typeset(self, content: bytes, name: str) -> Work[Typeset]:
        """Return the pages of a packed job; yields progress. Stopping ends the process.

        `name` is that of the document in sentences.

        Raises:
            StudioError: if the pages cannot be made, or not within the limits.

        """
        pages: Pages = yield from self._run("typeset", content, name)
        return Typeset(pages.pdf, tuple(_told(pages.stands_in, archival=pages.archival)))

    def page_numbers(self, content: bytes, name: str) -> Work[Mapping[str, str]]:
        """Return the page of each line of the contents of a packed job, by node.

        Raises:
            StudioError: as for `typeset`.

        """
        numbers: Mapping[str, str] = yield from self._run("page_numbers", content, name)
        return numbers

    def _run(self, function: str, content: bytes, name: str) -> Work[Any]:
        job = unpacked(content)
        while not self._turn.acquire(timeout=_PAUSE):
            yield Progress(0, 0, _SENTENCES.waiting)
        try:
            self._stay()
            order = self._order(job)
            used = self._process.pid is not None
            try:
                return (yield from self._process.run(_MODULE, function, order, name=name))
            except WorkerError:
                if not used:
                    raise
            # What was set before takes room in the process; a new one has all of it.
            return (yield from self._process.run(_MODULE, function, order, name=name))
        finally:
            self._rest = threading.Timer(self._kept, self._end_idle)
            self._rest.daemon = True
            self._rest.start()
            self._turn.release()

    def _stay(self) -> None:
        rest, self._rest = self._rest, None
        if rest is not None:
            rest.cancel()
            # It may be ending the process just now.
            rest.join()

    def _end_idle(self) -> None:
        """End the process unless a job is at work, which begins the waiting anew at its end."""
        if self._turn.acquire(blocking=False):
            try:
                self._process.close()
            finally:
                self._turn.release()

    def close(self) -> None:
        """End the process, and take away what it worked with."""
        self._stay()
        self._process.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _template(self) -> dict[str, bytes]:
        names = self._resources.names(TEMPLATES, _ENDING)
        return {PurePosixPath(each).name: self._resources.read(each) for each in names}

    def _order(self, job: PrintJob) -> TypesetJob:
        """Return a job as the process takes it, with its pictures in the folder of the process."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="curriculum-pages-", ignore_cleanup_errors=True
            )
        folder = self._folder.name
        pictures: dict[str, str] = {}
        for name, content in job.pictures.items():
            shown = shown_picture(content)
            if shown is None:
                continue
            pictures[name] = f"{name}.{shown[0]}"
            target = Path(folder) / pictures[name]
            if not target.is_file():
                target.write_bytes(shown[1])
        moment = datetime.fromisoformat(job.time) if job.time else clock.now()
        return TypesetJob(
            self._template(),
            job.data,
            job.fonts,
            folder,
            pictures,
            int(moment.timestamp()),
        )


def _told(stands_in: Mapping[str, str], *, archival: bool) -> Iterator[Message]:
    """Yield what whoever gets a PDF should know: fonts that are replaced, and what that costs."""
    replaced = [f"{name} → {other}" for name, other in stands_in.items() if other]
    if replaced:
        yield _STANDS_IN.fill(fonts=", ".join(replaced))
    lost = ", ".join(name for name, other in stands_in.items() if not other)
    if lost:
        yield _NO_LETTERS.fill(missing=lost)
    if not archival:
        yield _NOT_ARCHIVAL
