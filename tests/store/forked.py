"""Processes that work on a library until they are killed, or have done their work.

They are forked from one that has loaded the store: to load it anew takes ten times as long as the
work between two kills.
"""

import multiprocessing
import os
from collections.abc import Callable
from typing import Any

PRELOADED = "tests.store.kill_child"


class Forked:
    """A process that does a piece of work; what it prints can be read, also after its end."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([PRELOADED])
        reader, writer = context.Pipe(duplex=False)
        self._process = context.Process(target=_speak, args=(writer, work, arguments))
        self._process.start()
        writer.close()
        self._said = os.fdopen(os.dup(reader.fileno()), encoding="utf-8")
        reader.close()

    def line(self) -> str:
        """The next line it prints; waits for it."""
        return self._said.readline()

    def kill(self) -> str:
        """End it at once; returns what it had printed by then."""
        self._process.kill()
        return self.ended()[1]

    def ended(self) -> tuple[int, str]:
        """Wait for its end; returns its code and what it had printed."""
        self._process.join()
        code = self._process.exitcode or 0
        self._process.close()
        with self._said:
            return code, self._said.read()


def _speak(pipe: Any, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    os.dup2(pipe.fileno(), 1)
    pipe.close()
    work(*arguments)
