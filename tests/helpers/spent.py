"""Say what tests cost in processor time; a plugin: `-p tests.helpers.spent --spent FILE`.

The clock says how busy a machine is, processor time how much work there is. That of processes
counts for the test in which they work, as far as the system tells (Linux does), else for the one
that waits for their end: a server of many tests would be one test's. It also counts the tests that
had no files to work on.
"""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.real_data import ABSENT

#: Folders are told apart this deep: desktop, and desktop/page in it.
DEPTH = 2


def processor() -> float:
    """Seconds of the processor that this process has used, and all that it started."""
    return sum(os.times()[:4]) + used_below("self")


def used_below(process: str) -> float:
    """Seconds that living processes below one have used, with those below them that ended."""
    seconds = 0.0
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):  # it has just ended
            for child in thread.read_text().split():
                seconds += used_below(child) + used_by(child)
    return seconds


def used_by(process: str) -> float:
    """Seconds that a process and those that it waited for have used; none if it has just ended."""
    with suppress(OSError):
        used = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:15]
        return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")
    return 0.0


def folder_of(nodeid: str) -> str:
    """The folder of a test below tests/, or what tests of the source as a whole are called."""
    parts = Path(nodeid.partition("::")[0]).parts[1:-1]
    return "/".join(parts[:DEPTH]) or "gates"


class Spent:
    """Measures each test where it runs, adds up where reports come in, and writes that down."""

    def __init__(self, config: pytest.Config, target: Path | None) -> None:
        self.target = target
        self.config = config
        self.last = processor()
        self.folders: dict[str, Counter[str]] = defaultdict(Counter)
        self.tests: Counter[str] = Counter()
        self.slow: set[str] = set()
        self.absent: Counter[str] = Counter()
        self.around = 0.0

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self) -> Iterator[Any]:
        self.last = processor()
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Iterator[pytest.TestReport]:
        report = yield
        now = processor()
        # Attributes of a report travel with it from a worker.
        # What nobody waited for is gone with the process that started it.
        report.processor, self.last = max(0.0, now - self.last), now
        report.slow = any(item.get_closest_marker(name) for name in ("slow", "campaign"))
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        folder = self.folders[folder_of(report.nodeid)]
        spent = getattr(report, "processor", 0.0)  # a crash of a worker is reported without
        folder["processor"] += spent
        folder["clock"] += report.duration
        folder["tests"] += report.when == "call"
        self.tests[report.nodeid] += spent
        if getattr(report, "slow", False):
            self.slow.add(report.nodeid)
        if report.skipped and isinstance(report.longrepr, tuple):
            _, found, what = str(report.longrepr[2]).partition(ABSENT)
            if found:
                self.absent[what] += 1

    def pytest_sessionfinish(self) -> None:
        worker = getattr(self.config, "workeroutput", None)
        if worker is not None:
            worker["processor"] = processor()
        elif self.target is not None:
            self.write(self.target)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        self.around += getattr(node, "workeroutput", {}).get("processor", 0.0)

    def write(self, target: Path) -> None:
        """Write folders, the dearest tests, and what else the workers did (loading, collecting)."""
        tests = self.tests.most_common(40)
        told = {
            "folders": self.folders,
            "absent": self.absent,
            "tests": [(name, spent, name in self.slow) for name, spent in tests],
            "around": max(0.0, (self.around or processor()) - sum(self.tests.values())),
        }
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--spent", type=Path, help="file for what the tests cost")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Spent(config, config.getoption("spent")))
