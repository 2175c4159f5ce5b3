"""Rows of the bench: what is measured, beside which limit, and how it is judged.

A single time says little on a machine that others use. So each row has a limit that is measured in
turn with it: the time of another program, or of a loop that is always the same. What counts is the
median of the pairs, in processor time. A row without a limit or a budget cannot be written down.
"""

import gc
import math
import statistics
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

Measure = Callable[[Path], float]

#: What was measured, and its limit.
Pair = tuple[float, float]

#: Takes an empty folder and the names of the rows that are wanted; returns their pairs.
Take = Callable[[Path, Collection[str]], Mapping[str, Pair]]

#: Seconds that `reference` takes on the computer on which budgets in seconds were set.
REFERENCE = 0.0315


def reference() -> float:
    """Return the processor time of a loop that is always the same: how fast this computer is."""
    start = time.thread_time()
    kept: dict[int, tuple[int, str]] = {}
    for at in range(200_000):
        kept[at % 997] = (at, str(at))
    return time.thread_time() - start


def slowness(_: Path | None = None) -> float:
    """Return how many times slower this computer is now than the one that budgets are meant for."""
    return reference() / REFERENCE


class Unit(Enum):
    """In what the value of a row is told: what was measured, divided by its limit."""

    TIMES = "x"
    SECONDS = "s"
    MEGABYTES = "MB"
    EXPONENT = "^"


@dataclass(frozen=True)
class Row:
    """One line of the bench: its value may be `budget` at the most.

    In seconds the limit is `slowness`, so that a slower computer is allowed more.
    """

    name: str
    budget: float
    unit: Unit = Unit.TIMES


@dataclass(frozen=True)
class Batch:
    """Rows that are measured together, so many times, after one run that does not count if `warm`.

    `missing` names the program that is not here, without which the rows cannot be measured.
    """

    take: Take
    rows: tuple[Row, ...]
    runs: int = 3
    warm: bool = True
    missing: str = ""


@dataclass(frozen=True)
class Growth:
    """A line that follows from others: the exponent with which their values grow with their sizes.

    `parts` are names of rows by size. 1 is linear, 0 is flat.
    """

    name: str
    parts: Mapping[int, str]
    budget: float = 1.1


class Verdict(Enum):
    """What the bench says of a row."""

    OK = "ok"
    OVER = "OVER"
    MISSING = "not here"


@dataclass(frozen=True)
class Outcome:
    """What became of a row; `measured` and `limit` are medians, `value` that of their ratios."""

    name: str
    unit: Unit
    budget: float
    measured: float
    limit: float
    value: float
    verdict: Verdict
    missing: str = ""

    @property
    def share(self) -> float:
        """How much of what is allowed the row takes; 1 is all of it."""
        return self.value / self.budget


def single(
    name: str,
    ours: Measure,
    limit: Measure,
    budget: float,
    unit: Unit = Unit.TIMES,
    *,
    runs: int = 3,
    warm: bool = True,
    missing: str = "",
) -> Batch:
    """Return the batch of one row: ours and its limit, measured in turn."""

    def take(folder: Path, _: Collection[str]) -> dict[str, Pair]:
        return {name: (ours(folder), limit(folder))}

    return Batch(take, (Row(name, budget, unit),), runs, warm, missing)


def seconds(name: str, ours: Measure, budget: float, runs: int = 3) -> Batch:
    """Return the batch of one row that may take so many seconds of the processor."""
    return single(name, ours, slowness, budget, Unit.SECONDS, runs=runs)


def measure(batch: Batch, folder: Path, wanted: Collection[str]) -> list[Outcome]:
    """Measure the rows of a batch that are wanted and judge them.

    Raises:
        ValueError: if something was measured that no work takes.

    """
    rows = [row for row in batch.rows if row.name in wanted]
    if batch.missing:
        nothing = (math.nan,) * 3
        return [
            Outcome(row.name, row.unit, row.budget, *nothing, Verdict.MISSING, batch.missing)
            for row in rows
        ]
    names = {row.name for row in rows}
    pairs: dict[str, list[Pair]] = {row.name: [] for row in rows}
    shared = gc.get_freeze_count() > 0  # counted once: it takes long where much is frozen
    for run in range(-1 if batch.warm else 0, batch.runs):
        place = folder / f"{run + 1}"
        place.mkdir(parents=True)
        with _apart(shared=shared):
            taken = batch.take(place, names)
        for name, found in pairs.items():
            if run >= 0:
                found.append(taken[name])
    return [judged(row, pairs[row.name]) for row in rows]


@contextmanager
def _apart(*, shared: bool) -> Iterator[None]:
    """Have what other rows left looked through for garbage before, and not meanwhile.

    Else a row takes longer behind large ones than by itself, by up to a third. What was frozen
    before, as tests do with what they share, stays so.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        if not shared:
            gc.unfreeze()


def judged(row: Row, pairs: Sequence[Pair]) -> Outcome:
    """Judge a row by what was measured.

    Raises:
        ValueError: if something was measured that no work takes: it would pass whatever it does.

    """
    for pair in pairs:
        if not all(math.isfinite(each) and each > 0 for each in pair):
            problem = f"{row.name}: measured {pair[0]} against {pair[1]}"
            raise ValueError(problem)
    value = statistics.median(own / limit for own, limit in pairs)
    own, limit = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    return _outcome(row, own, limit, value)


def _outcome(row: Row, own: float, limit: float, value: float) -> Outcome:
    verdict = Verdict.OK if value <= row.budget else Verdict.OVER
    return Outcome(row.name, row.unit, row.budget, own, limit, value, verdict)


def ninety_ninth(times: Iterable[float]) -> float:
    """Return what 99 of a hundred times do not pass: by the nearest rank, the 99th of 100."""
    ordered = sorted(times)
    return ordered[math.ceil(len(ordered) * 0.99) - 1]


def grown(growth: Growth, outcomes: Iterable[Outcome]) -> Outcome:
    """Judge how what was measured grows: the slope through its points, both axes logarithmic."""
    known = {each.name: each for each in outcomes}
    row = Row(growth.name, growth.budget, Unit.EXPONENT)
    parts = [known[name] for name in growth.parts.values()]
    if missing := next((each.missing for each in parts if each.missing), ""):
        nothing = judged(row, [(1.0, 1.0)])
        return replace(nothing, value=math.nan, verdict=Verdict.MISSING, missing=missing)
    sizes = [math.log(size) for size in growth.parts]
    # Where a row is judged against another program, it is our own time that grows.
    values = [math.log(each.measured if each.unit is Unit.TIMES else each.value) for each in parts]
    slope = statistics.linear_regression(sizes, values).slope
    first, last = parts[0], parts[-1]
    return _outcome(row, last.value, first.value, slope)
