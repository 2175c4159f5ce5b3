"""`python -m tests.bench`: measure against the budgets of the design.

Returns 1 if a row is over its budget. `--list` names the rows, `--row NAME` measures one, `--only
WORD` those whose name holds a word; `--save FILE` keeps the run as JSON and beside it as a page,
`--compare FILE` shows what changed since a run that was kept. `--afternoon ACTS` works so many acts
over ten documents instead, and tells of stalls, memory and the size of the library.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.afternoon import spend
from tests.bench.frame import Batch, Growth, Outcome, Verdict, grown, measure
from tests.bench.processes import used
from tests.bench.report import Took, as_json, as_table, kept, save, summed_up
from tests.bench.rows import BATCHES, GROWTHS


def main(
    arguments: Sequence[str],
    batches: Sequence[Batch] = BATCHES,
    growths: Sequence[Growth] = GROWTHS,
) -> int:
    """Measure the rows that are wanted and say how they did."""
    wanted = _arguments(arguments)
    if wanted.afternoon:
        return _afternoon(wanted.afternoon, wanted.seed)
    names = [row.name for batch in batches for row in batch.rows]
    chosen = _chosen([*names, *(each.name for each in growths)], wanted)
    if wanted.list:
        print(*chosen, sep="\n")
        return 0
    if not chosen:
        print("no such row; see --list", file=sys.stderr)
        return 2
    clock, processor = time.monotonic(), used()
    outcomes = run(batches, growths, chosen)
    took = Took(time.monotonic() - clock, used() - processor)
    if wanted.save:
        save(wanted.save, outcomes, took)
    if wanted.json:
        print(as_json(outcomes, took), end="")
    else:
        print(as_table(outcomes, kept(wanted.compare) if wanted.compare else None))
        print(summed_up(outcomes, took))
    return int(any(each.verdict is Verdict.OVER for each in outcomes))


def run(
    batches: Sequence[Batch], growths: Sequence[Growth], chosen: Sequence[str]
) -> list[Outcome]:
    """Measure rows, and what those of growth follow from."""
    wanted_growths = [each for each in growths if each.name in chosen]
    needed = {part for each in wanted_growths for part in each.parts.values()} | set(chosen)
    outcomes: list[Outcome] = []
    for batch in batches:
        if needed.isdisjoint(row.name for row in batch.rows):
            continue
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            outcomes += measure(batch, Path(folder), needed)
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return outcomes + [grown(each, outcomes) for each in wanted_growths]


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure against the budgets.")
    parser.add_argument("--list", action="store_true", help="name the rows")
    parser.add_argument("--row", action="append", default=[], metavar="NAME", help="one row")
    parser.add_argument("--only", default="", metavar="WORD", help="rows whose name holds a word")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the run (JSON and a page)")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="compare with a run kept")
    parser.add_argument("--afternoon", type=int, metavar="ACTS", help="so many acts by script")
    parser.add_argument("--seed", type=int, default=0, help="which acts the script does")
    return parser.parse_args(arguments)


def _afternoon(acts: int, seed: int) -> int:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        seen = spend(Path(folder), acts, seed)
    print(seen.said())
    return int(bool(seen.problems))


def _chosen(names: Sequence[str], wanted: argparse.Namespace) -> list[str]:
    if wanted.row:
        return [name for name in names if name in wanted.row]
    return [name for name in names if wanted.only.lower() in name.lower()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
