"""Settings for all tests; fixtures stand in the conftest.py of each folder.

What many tests only look at is made once: what holds for every theme is asked in one window, golden
families are made once, the source is parsed once.
"""

import functools
import gc
import importlib
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase
from hypothesis.internal.conjecture import providers

from curriculum_studio import clock as program_clock

ROOT = Path(__file__).resolve().parent.parent

_COMMON = settings(
    deadline=None,
    database=DirectoryBasedExampleDatabase(ROOT / "build" / "hypothesis"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

settings.register_profile("default", _COMMON, max_examples=15)
settings.register_profile("full", _COMMON, max_examples=50)
settings.register_profile("campaign", _COMMON, max_examples=1000)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
settings.load_profile(PROFILE)

# Whoever starts pytest by hand or from an editor has no screen for thousands of windows either.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if PROFILE == "default":
    # Hypothesis parses all modules of the program for their constants, once for each worker and
    # again whenever one is loaded, and then tries fewer of them than there are strings in one file.
    providers.is_local_module_file = lambda _: False


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The clock of the program, standing still since the test began.

    A test that lets the program take the time compares with this and never with a written day: it
    would be green on that day alone, and about midnight not even then.
    """
    moment = program_clock.now()
    monkeypatch.setattr(program_clock, "source", lambda: moment)
    return program_clock


def pytest_configure(config: pytest.Config) -> None:
    """Compile the catalogues that are missing or outdated, once before the workers start."""
    if not hasattr(config, "workerinput"):
        command = [sys.executable, "tools/catalogues.py", "--compile"]
        subprocess.run(command, cwd=ROOT, check=True)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Collect without looking for garbage, of which there is none: it took a sixth of the time."""
    gc.disable()
    try:
        load_share(session)
        return (yield)
    finally:
        gc.enable()


def load_share(session: pytest.Session) -> None:
    """Let each worker begin to load with another module, so that each is compiled only once.

    In a fresh clone all would else compile the same module at the same time: pytest rewrites the
    assertions of a test, which takes three times as long as all the rest of collecting.
    """
    worker = getattr(session.config, "workerinput", None)
    if worker is None:
        return
    modules = modules_of(session.config.args, session.config.getoption("ignore") or ())
    begin = int(worker["workerid"].removeprefix("gw")) * len(modules) // worker["workercount"]
    for name in modules[begin:] if begin else ():
        # Whatever is wrong with a module is told when it is collected.
        pytest.CallInfo.from_call(functools.partial(importlib.import_module, name), "collect")


def modules_of(places: Iterable[str], ignored: Iterable[str]) -> list[str]:
    """Return the names of the test modules in files and folders, in the order of collecting."""
    left_out = {Path(place).resolve() for place in ignored}
    found = [
        path
        for place in places
        for path in sorted(Path(place.partition("::")[0]).resolve().rglob("test_*.py"))
        if left_out.isdisjoint((path, *path.parents))
    ]
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let each worker begin with its share of the slow tests, so that none is waited for alone.

    Each gets as many tests in a row as the others (`--dist worksteal`); so the slow ones have to
    stand at the beginning of each share. All else keeps the order that chance has given it.
    """
    shares = int(getattr(config, "workerinput", {}).get("workercount", 1))
    if shares > 1:
        items[:] = slow_first(items, shares)


def slow_first(items: list[pytest.Item], shares: int) -> list[pytest.Item]:
    """The tests in equal shares, each with its part of the slow ones in front.

    Those of one file stay together, since they may share what is made for all of them.
    """
    slow: dict[str, list[pytest.Item]] = {}
    others: list[pytest.Item] = []
    for item in items:
        if item.get_closest_marker("slow"):
            slow.setdefault(item.nodeid.partition("::")[0], []).append(item)
        else:
            others.append(item)
    dealt: list[pytest.Item] = []
    for at in range(shares):
        # As many as the scheduler gives: what is left, divided by the workers that are left.
        size = (len(items) - len(dealt)) // (shares - at)
        own = [item for file in list(slow.values())[at::shares] for item in file]
        rest = max(0, size - len(own))
        dealt += own + others[:rest]
        del others[:rest]
    return dealt + others


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Watch no test that is marked `no_cover`, in workers either.

    There pytest-cov has begun to watch twice, and pauses one of the two.
    """
    watching = sys.gettrace()
    if item.get_closest_marker("no_cover") is None or watching is None:
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(watching)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Look for garbage only among what tests make, and seldom: it took one second in twenty."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
