"""Rows of the bench: our time beside a limit, measured in turn in one run.

A single time says little on a shared machine; the ratio of two that were measured in turn holds.
"""

import json
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

Measure = Callable[[Path], float]

#: Seconds that `reference` takes on the computer on which budgets in seconds were set.
REFERENCE = 0.0315


def reference() -> float:
    """Return the processor time of a loop that is always the same: how fast this computer is."""
    start = time.thread_time()
    kept: dict[int, tuple[int, str]] = {}
    for at in range(200_000):
        kept[at % 997] = (at, str(at))
    return time.thread_time() - start


def allowed(seconds: float) -> Measure:
    """Return a limit: so much processor time, more on a slower computer and less on a faster."""
    return lambda _: seconds * reference() / REFERENCE


@dataclass(frozen=True)
class Row:
    """One line: `ours` and `limit` take an empty folder and return seconds (or MB for memory).

    Without a limit or a budget the row is reported and never judged. In a row of growth `ours` has
    `times` the work of `limit`, and what is judged is the exponent: 1 is linear.
    """

    name: str
    ours: Measure
    limit: Measure | None = None
    budget: float | None = None
    runs: int = 3
    times: float = 0


@dataclass(frozen=True)
class Outcome:
    """What was measured; `ratio` is the median of the ratios pair by pair, or their exponent."""

    name: str
    seconds: float
    limit_seconds: float | None
    ratio: float | None
    budget: float | None
    ok: bool | None


def measure(row: Row, folder: Path) -> Outcome:
    """Measure a row, ours and the limit in turn, after one run that does not count."""
    ours: list[float] = []
    limits: list[float] = []
    for run in range(-1, row.runs):
        place = folder / f"{run + 1}"
        place.mkdir(parents=True)
        own = row.ours(place)
        other = row.limit(place) if row.limit else None
        if run >= 0:
            ours.append(own)
            if other is not None:
                limits.append(other)
    seconds = statistics.median(ours)
    if not limits:
        return Outcome(row.name, seconds, None, None, row.budget, None)
    ratio = statistics.median(own / other for own, other in zip(ours, limits, strict=True))
    if row.times:
        ratio = math.log(ratio) / math.log(row.times)
    ok = ratio <= row.budget if row.budget is not None else None
    return Outcome(row.name, seconds, statistics.median(limits), ratio, row.budget, ok)


def as_json(outcomes: list[Outcome]) -> str:
    """Return the outcomes as a JSON array."""
    return json.dumps([asdict(outcome) for outcome in outcomes], ensure_ascii=False, indent=2)


def as_table(outcomes: list[Outcome]) -> str:
    """Return the outcomes as a table for people."""
    lines = [f"{'work':<64} {'ours':>10} {'limit':>10} {'ratio':>7} {'budget':>7}"]
    for each in outcomes:
        limit = f"{each.limit_seconds:.4f}" if each.limit_seconds is not None else "—"
        ratio = f"{each.ratio:.2f}" if each.ratio is not None else "—"
        budget = f"{each.budget:g}" if each.budget is not None else "—"
        verdict = {True: "ok", False: "OVER", None: ""}[each.ok]
        lines.append(
            f"{each.name:<64} {each.seconds:>10.4f} {limit:>10} {ratio:>7} {budget:>7} {verdict}"
        )
    return "\n".join(lines)
