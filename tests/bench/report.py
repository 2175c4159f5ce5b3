"""What the bench says: a table for people, a run that is kept, and what changed since it."""

import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio import __version__
from tests.bench.frame import Outcome, Unit, Verdict

#: From this ratio to what was kept a row is called slower, below its inverse faster.
CHANGED = 1.2


@dataclass(frozen=True)
class Took:
    """What the whole bench took, in seconds of the clock and of the processor."""

    clock: float
    processor: float


def as_table(outcomes: Sequence[Outcome], before: Mapping[str, float] | None = None) -> str:
    """Return the outcomes as a table; with values of an earlier run also what they were."""
    head = f"{'work':<76} {'value':>9} {'budget':>9} {'used':>6}"
    lines = [head + (f" {'before':>9}" if before else "")]
    for each in outcomes:
        used = "—" if each.missing else f"{each.share:.0%}"
        line = f"{each.name:<76} {_value(each):>9} {_said(each.budget, each.unit):>9} {used:>6}"
        if before:
            line += f" {_before(each, before):>9}"
        words = [each.verdict.value + (f": {each.missing}" if each.missing else "")]
        if before and not each.missing:
            words.append(_change(each, before))
        lines.append(f"{line} {' '.join(words)}".rstrip())
    return "\n".join(lines)


def summed_up(outcomes: Sequence[Outcome], took: Took) -> str:
    """Say in a sentence how the bench went."""
    counted = {verdict: sum(e.verdict is verdict for e in outcomes) for verdict in Verdict}
    words = f"{counted[Verdict.OK]} ok, {counted[Verdict.OVER]} over"
    if counted[Verdict.MISSING]:
        words += f", {counted[Verdict.MISSING]} not measured"
    return f"{words}; {took.processor:.0f} s of the processor, {took.clock:.0f} s by the clock"


def as_json(outcomes: Sequence[Outcome], took: Took) -> str:
    """Return the outcomes as JSON, with what they were measured on."""
    rows = [
        {
            "name": each.name,
            "unit": each.unit.value,
            "budget": each.budget,
            "value": None if each.missing else each.value,
            "measured": None if each.missing else each.measured,
            "limit": None if each.missing else each.limit,
            "verdict": each.verdict.value,
        }
        for each in outcomes
    ]
    kept = {**_circumstances(), "processor": took.processor, "clock": took.clock, "rows": rows}
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def as_markdown(outcomes: Sequence[Outcome], took: Took) -> str:
    """Return the outcomes as a page for the documentation."""
    about = _circumstances()
    lines = [
        f"# Measured on {about['date']}",
        "",
        f"Version {about['version']}, Python {about['python']}, {about['system']}. "
        f"{summed_up(outcomes, took).capitalize()}.",
        "",
        "| work | value | budget | used | |",
        "|---|---:|---:|---:|---|",
    ]
    for each in outcomes:
        used = "" if each.missing else f"{each.share:.0%}"
        budget = _said(each.budget, each.unit)
        word = f"**{each.verdict.value}**" if each.verdict is Verdict.OVER else each.verdict.value
        lines.append(f"| {each.name} | {_value(each)} | {budget} | {used} | {word} |")
    return "\n".join(lines) + "\n"


def save(target: Path, outcomes: Sequence[Outcome], took: Took) -> None:
    """Keep a run: as JSON to compare with, and beside it as a page to read."""
    target.write_text(as_json(outcomes, took), encoding="utf-8")
    target.with_suffix(".md").write_text(as_markdown(outcomes, took), encoding="utf-8")


def kept(source: Path) -> dict[str, float]:
    """Return the values of a run that was kept, by the names of its rows."""
    rows = json.loads(source.read_text(encoding="utf-8"))["rows"]
    return {row["name"]: row["value"] for row in rows if row["value"] is not None}


def _circumstances() -> dict[str, str]:
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }


def _value(outcome: Outcome) -> str:
    return "—" if outcome.missing else _said(outcome.value, outcome.unit)


def _said(value: float, unit: Unit) -> str:
    """Return a value with its unit, with three digits that say something."""
    match unit:
        case Unit.SECONDS:
            return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.3g} ms"
        case Unit.MEGABYTES:
            return f"{value:.0f} MB"
        case Unit.TIMES:
            return f"{value:.2f}x"
        case Unit.EXPONENT:
            return f"n^{value:.2f}"


def _before(outcome: Outcome, before: Mapping[str, float]) -> str:
    found = before.get(outcome.name)
    return "new" if found is None else _said(found, outcome.unit)


def _change(outcome: Outcome, before: Mapping[str, float]) -> str:
    """Say whether a row changed since; exponents near 0 jump about, so nothing is said of them."""
    found = before.get(outcome.name)
    if found is None or outcome.unit is Unit.EXPONENT:
        return ""
    ratio = outcome.value / found
    if ratio > CHANGED:
        return f"slower {ratio:.2f}x"
    return f"faster {ratio:.2f}x" if ratio < 1 / CHANGED else ""
