"""Look at the source and run the tests; runs in the project's environment.

`python tools/quality.py lint [--fix]` and `… test [--all] [PYTEST-ARGUMENTS]`; `dev.py` sets
up first and then starts this.

The core, the models of features and the services about them run first, with Qt forbidden, and alone
have to reach their coverage floors; all other tests run behind them in one pool. What tests take is
counted in processor seconds by folder, since the clock says how busy the machine is. Refused: one
window for all tests of a file (panels, filters and timers would outlive a test, and none would show
a first start).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import budgets

ROOT = Path(__file__).resolve().parent.parent
COVERAGE = ROOT / "build" / "coverage"
PACKAGE = "curriculum_studio"
SPENT = ROOT / "build" / "spent"
WINDOW_TESTS = "tests/windows"

#: Those that need Qt as well: of what looks at the whole program, and of tools that draw with it.
WITH_QT = (WINDOW_TESTS, "tests/kinds", "tests/test_lazy.py", "tests/tools")

#: Seconds for all tests but the campaigns, so that one that hangs ends with a message. They should
#: take less than 8 minutes on two free cores and need half a minute more; slow machines more.
TEST_LIMIT = 22 * 60

#: The same with `--all`, before the campaigns, which may take as long as they do.
FULL_LIMIT = 90 * 60

#: Least branch coverage in per cent of packages and modules, in every run; a pattern stands for all
#: that it matches, counted together. They are reached by the tests of CORE_TESTS alone.
DAILY_FLOORS = {
    "core": 95,
    "drafting": 95,
    "features/*/model*": 95,
    "session/session.py": 95,
    "session/undo.py": 95,
    "session/versions.py": 95,
}

#: The same with all tests. Being watched makes a test take half as long again: only with `--all`.
FLOORS = {
    **DAILY_FLOORS,
    "session": 85,
    "store": 85,
    "render": 85,
    "ooxml": 85,
    "spreadsheet": 85,
    "untrusted": 85,
    "features/*/service*": 85,
    "features/*/formats": 85,
    "editor": 60,
    "widgets": 60,
    "workbench": 60,
    "shell": 60,
    "features/*/window*": 60,
}

#: How many workers a part of the daily run has, on two cores. Of all tests one in ten waits for a
#: disk, a server or LibreOffice; those of the core wait for nothing.
WORKERS = {"all else": 3}

#: The tests that reach the daily floors. Of those of services only some: to be watched costs twice
#: the time also where the libraries for Word and Excel do the work. Long ones among them that reach
#: no line that others do not are marked `no_cover`, which pytest-cov knows.
CORE_TESTS = (
    "tests/core",
    "tests/drafting",
    "tests/features/*/model",
    "tests/session/test_automatic_versions.py",
    "tests/features/checks/test_waivers.py",
    "tests/features/frameworks/test_goal_links.py",
    "tests/features/merging",
    "tests/features/sharing",
    "tests/features/terminology",
    "tests/precision",
    "tests/editor/clipboard/test_paste.py",
    "tests/features/pilots/test_pilots.py",
    "tests/features/review/test_dispositions.py",
    "tests/features/review/service/test_rounds.py",
    "tests/session/test_session.py",
    "tests/session/test_session_looks.py",
    "tests/features/review/service/test_stages.py",
    "tests/features/redline/test_draft_reimport.py",
    "tests/session/test_undo_beside_others.py",
    "tests/session/test_undo_by_document.py",
    "tests/session/test_undo_over_restart.py",
    "tests/session/test_version_browser.py",
)

#: Not every machine can run these, so they count for no floor.
OUTSIDE = "libreoffice or real_data"

#: The core has to work where there is no Qt at all.
WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "tests.helpers.without_qt")
NOT_WITH_QT = tuple(f"--ignore={place}" for place in WITH_QT)

#: On other days, in other zones and languages: with `--all`, all but windows, servers and
#: LibreOffice. A leap day that ends, a year that ends, one that has just begun.
OTHER_DAYS = (
    ("2028-02-29 23:50:00", "Pacific/Auckland", "C"),
    ("2027-12-31 23:50:00", "Asia/Shanghai", "zh_CN.UTF-8"),
    ("2027-01-01 00:10:00", "America/Los_Angeles", "de_DE.UTF-8"),
)

#: What starts tests of its own, on the day of the computer.
OWN_CLOCKS = ("--ignore=tests/test_running.py",)

LOOKS = {
    "ruff": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
}

#: Files in memory, where the system has that: thousands of libraries and settings are written to
#: the disk and waited for, so that a core would stand idle. What it must have free is in bytes.
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
MEMORY_NEEDED = 4 * 1024**3

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


@contextmanager
def files_in_memory() -> Iterator[None]:
    """Let all that is started meanwhile make its temporary files in memory, if there is room."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < MEMORY_NEEDED:
        yield
        return
    before = os.environ.get("TMPDIR")
    with tempfile.TemporaryDirectory(
        prefix="studio-", dir=MEMORY, ignore_cleanup_errors=True
    ) as folder:
        # A database server runs under an account of its own, and has its folder in this one.
        Path(folder).chmod(0o711)
        os.environ["TMPDIR"] = folder
        try:
            yield
        finally:
            os.environ.pop("TMPDIR")
            if before is not None:
                os.environ["TMPDIR"] = before


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


def worst(codes: Iterable[int]) -> int:
    """Return the first code that is no success; one that a signal ended has a negative one."""
    return next((code for code in codes if code != 0), 0)


def timed(name: str, work: Callable[[], int]) -> Step:
    """Do a part that prints by itself, and say how it ended."""
    say(f"\n--- {name}")
    started = time.monotonic()
    code = work()
    return Step(name, code, time.monotonic() - started)


def run_tests(
    name: str, arguments: Sequence[str], limit: float, variables: Mapping[str, str] | None = None
) -> Step:
    """Run a part of the tests in workers, passing on what it prints; `limit` in seconds."""
    say(f"\n--- {name}")
    started = time.monotonic()
    counting = ("-p", "tests.helpers.spent", "--spent", str(SPENT / f"{name}.json"))
    pool = ("-n", str(WORKERS.get(name, 2)), "--dist", "worksteal")
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *pool, *counting, *arguments],
        cwd=ROOT,
        env={**environment(), **(variables or {})},
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
        say(f"stopped after {seconds / 60:.0f} minutes: the tests hang, or the machine is too busy")
    return Step(name, code, seconds, closing)


def belongs(own: str, place: str) -> bool:
    """Tell whether a file lies in a place: a package, a module, or what a pattern stands for."""
    wanted, parts = place.split("/"), own.split("/")
    return len(parts) >= len(wanted) and all(map(fnmatchcase, parts, wanted))


def coverage_of(files: dict[str, dict[str, dict[str, int]]], place: str) -> float | None:
    """Return the branch coverage of a package or module in per cent; None if it has no code yet."""
    covered = total = 0
    for name, file in files.items():
        if belongs(Path(name).relative_to(PACKAGE).as_posix(), place):
            counts = file["summary"]
            covered += counts["covered_lines"] + counts.get("covered_branches", 0)
            total += counts["num_statements"] + counts.get("num_branches", 0)
    return 100 * covered / total if total else None


def check_floors(floors: dict[str, int]) -> int:
    """Compare the coverage of each package with its floor; return 1 if one is below."""
    if (code := call("-m", "coverage", "json", "--quiet")) != 0:
        return code
    files = json.loads((COVERAGE / "report.json").read_text(encoding="utf-8"))["files"]
    for place, floor in floors.items():
        percent = coverage_of(files, place)
        if percent is not None:
            low = percent < floor
            code = code or int(low)
            say(f"{place:20}{percent:6.1f} % of {floor} %{'  TOO LOW' if low else ''}")
    return code


def watching(places: Iterable[str]) -> tuple[str, ...]:
    """Return pytest's arguments that watch packages and modules for coverage."""
    base = ROOT / PACKAGE
    found = sorted({path for place in places for path in base.glob(place)})
    modules = (".".join(path.relative_to(base).with_suffix("").parts) for path in found)
    return ("--cov-report=", *(f"--cov={PACKAGE}.{module}" for module in modules))


def core_tests() -> tuple[str, ...]:
    """Return files and folders of the tests of the core, patterns resolved.

    Raises:
        FileNotFoundError: if nothing matches: the tests would pass unnoticed.

    """
    found: list[str] = []
    for pattern in CORE_TESTS:
        paths = sorted(ROOT.glob(pattern))
        if not paths:
            raise FileNotFoundError(pattern)
        found += [path.relative_to(ROOT).as_posix() for path in paths]
    return tuple(found)


def daily_parts() -> dict[str, tuple[str, ...]]:
    """Return the parts of the daily run: the core without Qt, watched; all else in one pool."""
    core = core_tests()
    rest = tuple(f"--ignore={place}" for place in core)
    daily = ("-m", "not campaign")
    return {
        "core": (*core, *WITHOUT_QT, *watching(DAILY_FLOORS), *daily),
        "all else": (*rest, *daily),
    }


def full_parts() -> dict[str, tuple[str, ...]]:
    """Return the parts of the long run: all that works without Qt, windows, what is not watched."""
    counted = (*watching(FLOORS), "-m", f"not campaign and not ({OUTSIDE})")
    return {
        "without Qt": (*NOT_WITH_QT, *WITHOUT_QT, *counted),
        "windows": (*WITH_QT, "--cov-append", *counted),
        "other programs": ("-m", f"not campaign and ({OUTSIDE})"),
    }


def on_other_days(limit: float) -> list[Step]:
    """Run what needs no window, server or LibreOffice on other days, each in `limit` seconds."""
    library = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
    if library is None:
        say("\nNOT CHECKED on other days: libfaketime is absent")
        return []
    chosen = (*NOT_WITH_QT, *WITHOUT_QT, *OWN_CLOCKS, "-p", "tests.helpers.another_day")
    return [
        run_tests(
            f"on {day[:10]}, {zone}",
            (*chosen, "-m", f"not campaign and not ({OUTSIDE})"),
            limit,
            {
                "LD_PRELOAD": str(library),
                "FAKETIME": f"@{day}",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                "TZ": zone,
                # A shell complains of an LC_ALL that is not installed, and takes any LANG.
                "LANG": language,
                "LC_ALL": "",
            },
        )
        for day, zone, language in OTHER_DAYS
    ]


def all_tests(with_campaigns: bool) -> tuple[list[Step], float]:
    """Run every part and return how each ended; none is left out because another failed.

    Second comes how many times as long this computer takes as that of the budgets, 1 at least.
    """
    COVERAGE.mkdir(parents=True, exist_ok=True)
    for old in SPENT.glob("*.json"):
        old.unlink()
    deadline = time.monotonic() + (FULL_LIMIT if with_campaigns else TEST_LIMIT)
    parts = full_parts() if with_campaigns else daily_parts()
    if with_campaigns:
        os.environ.setdefault("HYPOTHESIS_PROFILE", "full")
    # Beside the tests, one after the other: a core that waits for a test looks at the source.
    # The long run shows that all works on a disk too.
    place = nullcontext() if with_campaigns else files_in_memory()
    ended = threading.Event()
    with place, ThreadPoolExecutor(max_workers=1) as beside, ThreadPoolExecutor(1) as measuring:
        looks = [beside.submit(looked, name) for name in LOOKS]
        reference = measuring.submit(budgets.reference_seconds, ended)
        try:
            steps = [
                run_tests(name, arguments, max(1.0, deadline - time.monotonic()))
                for name, arguments in parts.items()
            ]
            steps += [told(look) for look in looks]
        finally:
            ended.set()
    floors = FLOORS if with_campaigns else DAILY_FLOORS
    steps.append(timed("coverage", lambda: check_floors(floors)))
    if with_campaigns:
        steps += on_other_days(FULL_LIMIT / 3)
        steps.append(run_tests("campaigns", ("-m", "campaign"), threading.TIMEOUT_MAX))
    return steps, max(1.0, reference.result() / budgets.REFERENCE)


def chosen_tests(arguments: list[str], with_campaigns: bool) -> int:
    """Run some tests with pytest's own arguments, those without and those with Qt apart."""
    paths = [text for text in arguments if Path(text).parts[:1] == ("tests",)]
    desktop = [text for text in paths if text.startswith(WITH_QT)]
    core = [text for text in paths if text not in desktop]
    options = [text for text in arguments if text not in paths]
    if not with_campaigns and "-m" not in options:
        options += ["-m", "not campaign"]
    codes = []
    if core or not paths:
        codes.append(call("-m", "pytest", *WITHOUT_QT, *NOT_WITH_QT, *options, *core))
    if not paths:
        desktop = [place for place in WITH_QT if (ROOT / place).exists()]
    if desktop:
        codes.append(call("-m", "pytest", *options, *desktop))
    found = [code for code in codes if code != NO_TESTS]
    return worst(found) if found else NO_TESTS


def absent_checks() -> Counter[str]:
    """Return how many tests could check nothing, by the files that are absent here."""
    absent: Counter[str] = Counter()
    for file in SPENT.glob("*.json"):
        absent.update(json.loads(file.read_text(encoding="utf-8"))["absent"])
    return absent


def summarise(steps: Sequence[Step], absent: Counter[str] | None = None) -> int:
    """Print how all parts ended, what was not checked, and the sum of pytest's closing lines."""
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    say("\n--- summary")
    for step in steps:
        say(f"{'ok    ' if step.code == 0 else 'FAILED'} {step.seconds:6.1f} s  {step.name}")
    for step in steps:
        if step.closing:
            say(step.closing)
        for number, word in _COUNT.findall(step.closing):
            counts["failed" if word.startswith("error") else word] += int(number)
    if absent:
        reasons = "; ".join(f"{number} without {what}" for what, number in absent.most_common())
        say(f"NOT CHECKED, because files are absent: {absent.total()} tests ({reasons})")
    say(f"tests: {', '.join(f'{number} {word}' for word, number in counts.items())}")
    return int(any(step.code != 0 for step in steps))


def lint(arguments: Sequence[str]) -> int:
    """Check style and types; mend and format first if asked."""
    if "--fix" in arguments:
        call("-m", "ruff", "check", "--fix", "--exit-zero", "--quiet", ".")
        call("-m", "ruff", "format", ".")
    return worst([call(*look) for look in LOOKS.values()])


def main(arguments: list[str]) -> int:
    """Look at the source, or run tests."""
    verb, rest = arguments[0], arguments[1:]
    if verb == "lint":
        return lint(rest)
    with_campaigns = "--all" in rest
    if chosen := [text for text in rest if text != "--all"]:
        return chosen_tests(chosen, with_campaigns)
    steps, times = all_tests(with_campaigns)
    reports = [
        json.loads(file.read_text(encoding="utf-8")) for file in sorted(SPENT.glob("*.json"))
    ]
    much = budgets.tell_spent(reports, {} if with_campaigns else budgets.BUDGETS, times)
    steps.append(Step(": ".join(["budgets of processor time", *much]), int(bool(much)), 0.0))
    return summarise(steps, absent_checks())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
