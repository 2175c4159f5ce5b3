"""Print how well verbs and languages are told: `python -m tests.precision [HALF]`.

Without a half that is `tuning`. The other half is measured and not looked into; it
prints figures alone, unless `--places` is said.
"""

import sys

from tests.precision import segments, verbs


def main(half: str, *, places: bool) -> None:
    """Print the tables of a half, and on request each place that is wrong."""
    measured = verbs.measure(verbs.DATA / half)
    print("\n".join(verbs.table(measured)))
    result = segments.measure(segments.DATA / half)
    print("\n".join(segments.table(result)))
    if places:
        wrong = [
            each for counts in measured.values() for one in counts.values() for each in one.wrong
        ]
        print("\n".join([*wrong, *result.missed, *result.alarms]))


named = [each for each in sys.argv[1:] if each != "--places"]
main(named[0] if named else "tuning", places="--places" in sys.argv)
