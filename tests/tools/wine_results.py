"""Plug-in for pytest in a Windows of Wine: few examples, and a line of JSON for each test.

`WINE_RESULTS` names the file; each process adds what it took of the processor, in seconds.
Variables of the host that Windows does not know are taken away: the code page that comes from them
has been chosen before.
"""

import json
import os
import time
from pathlib import Path

from hypothesis import HealthCheck, settings

for name in ("LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE"):
    os.environ.pop(name, None)

settings.register_profile(
    "wine",
    deadline=None,
    max_examples=8,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def pytest_configure(config):
    """Know the mark of pytest-cov, which is not there: nobody is watched in Wine."""
    config.addinivalue_line("markers", "no_cover: need not be watched")


def pytest_runtest_logreport(report):
    """Keep how a test ended; with workers, the process that hands out the work is told of all."""
    passed = report.outcome == "passed"
    if "PYTEST_XDIST_WORKER" in os.environ or (passed and report.when != "call"):
        return
    why = report.longreprtext if report.failed else ""
    _keep({"id": report.nodeid, "outcome": report.outcome, "why": why})


def pytest_collectreport(report):
    """Keep what could not be read: all tests in it are missing, and nothing else tells."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        _keep({"id": report.nodeid, "outcome": "failed", "why": report.longreprtext})


def pytest_sessionfinish():
    """Keep what this process took; the clock says more of what else the machine does."""
    _keep({"id": "", "outcome": "spent", "seconds": time.process_time()})


def _keep(line):
    with Path(os.environ["WINE_RESULTS"]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
