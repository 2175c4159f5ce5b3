"""A run on another day, in another zone and language; a plugin: `-p tests.helpers.another_day`.

libfaketime moves the clock of the tests. Processes that they start keep that of the computer: a
reader of foreign files has limits of memory under which the library cannot work (`take_gil` fails).
"""

import os

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Forget the library where tests run, once it is loaded."""
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        os.environ.pop("LD_PRELOAD", None)
