"""Libraries as people have them: made once, closed, and opened again ever after.

A guard that works only in the sitting in which a library is made is none. With `--all` the same
tests run over a library that was made in the same breath as well.
"""

import os
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pytest

_WAYS = ("opened again", "fresh") if os.environ.get("HYPOTHESIS_PROFILE") else None

_fresh: ContextVar[bool] = ContextVar("fresh", default=False)


class Opened(Protocol):
    """A library or an application that works on one."""

    def close(self) -> None:
        """Release it."""


T = TypeVar("T", bound=Opened)


def everyday(opens: Callable[..., T], path: Path, **options: Any) -> T:
    """Return an empty library, opened by `open_workspace` or `open_application`."""
    if not _fresh.get():
        opens(path, create=True, **options).close()
    return opens(path, create=True, **options)


@pytest.fixture(autouse=True, params=_WAYS)
def way_of_libraries(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let tests of a folder whose conftest.py imports this have their libraries in each way."""
    before = _fresh.set(getattr(request, "param", "") == "fresh")
    yield
    _fresh.reset(before)


def pages_of(path: Path) -> bytes:
    """Return a library byte for byte, but for how often it was opened and by which SQLite.

    Layout: https://www.sqlite.org/fileformat2.html, 1.3.5, 1.3.7 and 1.3.16.
    """
    content = path.read_bytes()
    return content[:24] + content[28:92] + content[100:]
