"""Plug-in for pytest in a Windows of Wine: few examples, and a line of JSON for each test.

`WINE_RESULTS` names the file. Variables of the host that Windows does not know are taken away: the
code page that comes from them has been chosen before.
"""

import json
import os
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


def pytest_runtest_logreport(report):
    """Keep how a test ended; with workers, the process that hands out the work is told of all."""
    passed = report.outcome == "passed"
    if "PYTEST_XDIST_WORKER" in os.environ or (passed and report.when != "call"):
        return
    why = report.longreprtext if report.failed else ""
    line = {"id": report.nodeid, "outcome": report.outcome, "why": why}
    with Path(os.environ["WINE_RESULTS"]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
