"""Print how well verbs and languages are told: `python -m tests.precision [HALF]`.

Without a half that is `tuning`. The other halves are measured and not looked into; that prints
figures alone, unless `--places` is said. A half whose texts are not kept (`held_out_3`) wants
`--clones FOLDER`: clones of the repositories that its `sources.toml` names.
"""

import argparse
from pathlib import Path

from tests.precision import segments, verbs


def main(half: str, *, places: bool, clones: Path | None) -> None:
    """Print the tables of a half, and on request each place that is wrong."""
    measured = verbs.measure(verbs.DATA / half, clones)
    print("\n".join(verbs.table(measured)))
    found = []
    if (segments.DATA / half).is_dir():
        result = segments.measure(segments.DATA / half)
        print("\n".join(segments.table(result)))
        found = [*result.missed, *result.alarms]
    if places:
        wrong = [
            each for counts in measured.values() for one in counts.values() for each in one.wrong
        ]
        print("\n".join([*wrong, *found]))


parser = argparse.ArgumentParser(prog="python -m tests.precision")
parser.add_argument("half", nargs="?", default="tuning")
parser.add_argument("--places", action="store_true", help="show each place that is wrong")
parser.add_argument("--clones", type=Path, help="where the repositories of the sources are")
said = parser.parse_args()
main(said.half, places=said.places, clones=said.clones)
