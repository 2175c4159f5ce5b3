"""Print how much of old plans comes in right: `python -m tests.old_plans HALF`.

HALF is the name of a folder of `tests/data/old_plans`; `--places` says what is wrong where.
"""

import sys

from tests.old_plans.measure import measure, table


def main(half: str, *, places: bool) -> None:
    """Print the tables of a half."""
    found = measure(half)
    print("\n".join(table(found)))
    if places:
        print("\n".join(each for counts in found.values() for each in counts.wrong))


named = [each for each in sys.argv[1:] if each != "--places"]
main(named[0] if named else "development", places="--places" in sys.argv)
