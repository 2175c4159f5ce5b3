"""End a run of tests at a given time, and say which files it did not reach; a plugin.

`-p tests.helpers.until --until SECONDS`: for a quick look, where some answer in a minute is worth
more than all of them in ten. A test that has begun may end.
"""

import time
from collections import Counter

import pytest


class Until:
    """Counts where reports come in: in the process that started the workers, or the only one."""

    def __init__(self, config: pytest.Config, seconds: float) -> None:
        self.config = config
        self.end = time.monotonic() + seconds
        self.wanted: Counter[str] = Counter()
        self.done: Counter[str] = Counter()

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        """Take over what a worker found; all find the same."""
        self.wanted = Counter(name.partition("::")[0] for name in ids)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.wanted.update(item.nodeid.partition("::")[0] for item in session.items)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "teardown":
            self.done[report.nodeid.partition("::")[0]] += 1
        if time.monotonic() > self.end:
            runner = self.config.pluginmanager.getplugin("dsession")
            runner = runner or self.config.pluginmanager.getplugin("session")
            if runner is not None:
                runner.shouldstop = runner.shouldstop or "the time is up"

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        left = self.wanted - self.done
        if left:
            terminalreporter.section("left out, because the time was up")
            for file, tests in left.items():
                terminalreporter.line(f"{tests:5} of {self.wanted[file]} tests  {file}")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--until", type=float, help="seconds after which no more tests begin")


def pytest_configure(config: pytest.Config) -> None:
    seconds = config.getoption("until")
    if seconds is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Until(config, seconds), "until")
