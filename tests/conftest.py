"""Settings for all tests; fixtures stand in the conftest.py of each folder."""

import gc
import os
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from zlib import crc32

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase

import curriculum_studio

ROOT = Path(__file__).resolve().parent.parent

_COMMON = settings(
    deadline=None,
    database=DirectoryBasedExampleDatabase(ROOT / "build" / "hypothesis"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

settings.register_profile("default", _COMMON, max_examples=40)
settings.register_profile("campaign", _COMMON, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

#: What does not count towards coverage, since not every machine can run it.
OUTSIDE = ("libreoffice", "real_data")

#: Being watched for coverage makes a test take half as long again, and most tests run lines that
#: others run too. Where the floor is far below, one test in so many counts; elsewhere each does.
ONE_IN = {"desktop": 4, "exchange": 3, "cli": 3, "store": 3}


def counts(item: pytest.Item) -> bool:
    """Tell whether a test counts towards coverage: always the same ones, by their names."""
    if any(item.get_closest_marker(name) for name in OUTSIDE):
        return False
    folder = item.path.relative_to(ROOT / "tests").parts[0]
    return crc32(item.nodeid.encode()) % ONE_IN.get(folder, 1) == 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Watch only those tests that count."""
    watching = None if counts(item) else Coverage.current()
    if watching is None:
        return (yield)
    watching.stop()
    try:
        return (yield)
    finally:
        watching.start()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Load all before the first test, and look for garbage only among what tests make.

    What the program loads on first use would else be loaded unwatched now and then, and its
    definitions would not count.
    """
    if Coverage.current() is not None:
        with_window = session.config.pluginmanager.has_plugin("pytest-qt")
        for module in pkgutil.walk_packages(curriculum_studio.__path__, "curriculum_studio."):
            if with_window or not module.name.startswith("curriculum_studio.desktop"):
                import_module(module.name)
    gc.collect()
    gc.freeze()
