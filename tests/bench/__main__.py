"""`python -m tests.bench [--json] [--only WORD]`: measure against the budgets of the design."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench.frame import as_json, as_table, measure
from tests.bench.rows import ROWS


def main() -> int:
    """Measure all rows or those whose name holds a word; 1 if one is over its budget."""
    parser = argparse.ArgumentParser(description="Measure against the budgets.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", default="")
    wanted = parser.parse_args()
    outcomes = []
    for row in ROWS:
        if wanted.only and wanted.only.lower() not in row.name.lower():
            continue
        with tempfile.TemporaryDirectory() as folder:
            outcomes.append(measure(row, Path(folder)))
        if not wanted.json:
            print(".", end="", file=sys.stderr, flush=True)
    if not wanted.json:
        print(file=sys.stderr)
    print(as_json(outcomes) if wanted.json else as_table(outcomes))
    return 1 if any(outcome.ok is False for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
