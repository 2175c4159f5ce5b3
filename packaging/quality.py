"""Look at the source and run the tests; runs in the project's environment.

`python packaging/quality.py lint [--fix]` and `… test [--all] [PYTEST-ARGUMENTS]`; `dev.py` sets
up first and then starts this.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COVERAGE = ROOT / "build" / "coverage"
DESKTOP_TESTS = "tests/desktop"

#: Seconds for all tests but the campaigns, so that one that hangs ends with a message. They should
#: take less than 20 minutes; this leaves a slow machine time, and a landing its 25 minutes.
TEST_LIMIT = 22 * 60

#: Least branch coverage, in per cent, of each package.
FLOORS = {
    "domain": 95,
    "checks": 95,
    "merge": 95,
    "services": 85,
    "exchange": 85,
    "store": 85,
    "desktop": 60,
}

#: Which of them count towards coverage is said in tests/conftest.py.
COUNTED = ("-m", "not campaign", "--cov", "--cov-report=")

#: The core has to work where there is no Qt at all.
WITHOUT_QT = ("-p", "no:pytest-qt", f"--ignore={DESKTOP_TESTS}")

LOOKS = {
    "ruff": ("-m", "ruff", "check", "."),
    "mypy": ("-m", "mypy"),
}

#: What pytest returns if it finds no test.
NO_TESTS = 5

#: Pytest's last line, as in "3 passed, 1 skipped in 0.12s", and the counts in it.
_CLOSING = re.compile(r"^(?:\x1b\[[\d;]*m|[= ])*\d+ \w+.* in [\d.]+s\b")
_COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped)\b")


@dataclass
class Step:
    """One part of the test command and how it ended."""

    name: str
    code: int
    seconds: float
    closing: str = ""


def say(text: str) -> None:
    """Print a line of our own, before whatever a command prints next."""
    print(text, flush=True)


def environment() -> dict[str, str]:
    """Return the variables for a command: no window opens, and text is UTF-8."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    if variables.pop("PYTHONDONTWRITEBYTECODE", ""):
        # Many tests start processes; each would compile the program anew.
        variables["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "compiled")
    return variables


def call(*arguments: str) -> int:
    """Run this Python with arguments and return the exit code."""
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode


def end(process: subprocess.Popen[str]) -> None:
    """End a test run together with its workers."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)


def looked(name: str) -> tuple[Step, str]:
    """Look at the source and return how that ended and what it printed."""
    started = time.monotonic()
    command = [sys.executable, *LOOKS[name]]
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Step(name, ended.returncode, time.monotonic() - started), ended.stdout


def told(look: Future[tuple[Step, str]]) -> Step:
    """Wait for a look, print what it said, and return how it ended."""
    step, said = look.result()
    say(f"\n--- {step.name}\n{said.rstrip()}")
    return step


def timed(name: str, work: Callable[[], int]) -> Step:
    """Do a part that prints by itself, and say how it ended."""
    say(f"\n--- {name}")
    started = time.monotonic()
    code = work()
    return Step(name, code, time.monotonic() - started)


def run_tests(name: str, arguments: Sequence[str], limit: float) -> Step:
    """Run a part of the tests on two cores, passing on what it prints; `limit` in seconds."""
    say(f"\n--- {name}")
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    timer = threading.Timer(limit, end, [process])
    timer.daemon = True
    timer.start()
    closing = ""
    try:
        for line in process.stdout or ():
            closing = line.strip() if _CLOSING.match(line) else closing
            print(line, end="", flush=True)
        code = process.wait()
    except KeyboardInterrupt:
        end(process)
        raise
    finally:
        timer.cancel()
    seconds = time.monotonic() - started
    if code != 0 and seconds >= limit:
        say(f"stopped: all tests together may take {TEST_LIMIT // 60} minutes")
    return Step(name, code, seconds, closing)


def coverage_of(files: dict[str, dict[str, dict[str, int]]], package: str) -> float | None:
    """Return the branch coverage of a package in per cent; None if it has no code yet."""
    covered = total = 0
    for name, file in files.items():
        if Path(name).parts[:2] == ("curriculum_studio", package):
            counts = file["summary"]
            covered += counts["covered_lines"] + counts.get("covered_branches", 0)
            total += counts["num_statements"] + counts.get("num_branches", 0)
    return 100 * covered / total if total else None


def check_floors() -> int:
    """Compare the coverage of each package with its floor; return 1 if one is below."""
    if (code := call("-m", "coverage", "json", "--quiet")) != 0:
        return code
    files = json.loads((COVERAGE / "report.json").read_text(encoding="utf-8"))["files"]
    for package, floor in FLOORS.items():
        percent = coverage_of(files, package)
        if percent is not None:
            low = percent < floor
            code = code or int(low)
            say(f"{package:10}{percent:6.1f} % of {floor} %{'  TOO LOW' if low else ''}")
    return code


def all_tests(with_campaigns: bool) -> list[Step]:
    """Run every part and return how each ended; none is left out because another failed."""
    COVERAGE.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + TEST_LIMIT
    parts: dict[str, tuple[str, ...]] = {"core tests": (*WITHOUT_QT, *COUNTED)}
    if (ROOT / DESKTOP_TESTS).is_dir():
        parts["desktop tests"] = (DESKTOP_TESTS, "--cov-append", *COUNTED)
    # Beside the tests, one after the other: a core that waits for a test looks at the source.
    with ThreadPoolExecutor(max_workers=1) as beside:
        looks = [beside.submit(looked, name) for name in LOOKS]
        steps = [
            run_tests(name, arguments, max(1.0, deadline - time.monotonic()))
            for name, arguments in parts.items()
        ]
        steps += [told(look) for look in looks]
    steps.append(timed("coverage", check_floors))
    if with_campaigns:
        steps.append(run_tests("campaigns", ("-m", "campaign"), threading.TIMEOUT_MAX))
    return steps


def chosen_tests(arguments: list[str], with_campaigns: bool) -> int:
    """Run some tests with pytest's own arguments, core and desktop apart."""
    paths = [text for text in arguments if Path(text).parts[:1] == ("tests",)]
    desktop = [text for text in paths if text.startswith(DESKTOP_TESTS)]
    core = [text for text in paths if text not in desktop]
    options = [text for text in arguments if text not in paths]
    if not with_campaigns and "-m" not in options:
        options += ["-m", "not campaign"]
    codes = []
    if core or not paths:
        codes.append(call("-m", "pytest", *WITHOUT_QT, *options, *core))
    if desktop or (not paths and (ROOT / DESKTOP_TESTS).is_dir()):
        codes.append(call("-m", "pytest", *options, *(desktop or [DESKTOP_TESTS])))
    return max((code for code in codes if code != NO_TESTS), default=NO_TESTS)


def summarise(steps: Sequence[Step]) -> int:
    """Print how all parts ended, with pytest's closing lines and their sum."""
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    say("\n--- summary")
    for step in steps:
        say(f"{'ok    ' if step.code == 0 else 'FAILED'} {step.seconds:6.1f} s  {step.name}")
    for step in steps:
        if step.closing:
            say(step.closing)
        for number, word in _COUNT.findall(step.closing):
            counts["failed" if word.startswith("error") else word] += int(number)
    say(f"tests: {', '.join(f'{number} {word}' for word, number in counts.items())}")
    return int(any(step.code != 0 for step in steps))


def lint(arguments: Sequence[str]) -> int:
    """Check style and types; mend and format first if asked."""
    if "--fix" in arguments:
        call("-m", "ruff", "check", "--fix", "--exit-zero", "--quiet", ".")
        call("-m", "ruff", "format", ".")
    return max([call(*look) for look in LOOKS.values()])


def main(arguments: list[str]) -> int:
    """Look at the source, or run tests."""
    verb, rest = arguments[0], arguments[1:]
    if verb == "lint":
        return lint(rest)
    with_campaigns = "--all" in rest
    if chosen := [text for text in rest if text != "--all"]:
        return chosen_tests(chosen, with_campaigns)
    return summarise(all_tests(with_campaigns))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
