"""Print how well verbs and languages are told: `python -m tests.precision [HALF]`.

Without a half that is `tuning`. The other half is measured once, by somebody who wrote no rules.
"""

import sys

from tests.precision import verbs


def main(half: str) -> None:
    """Print the tables of a half."""
    print("\n".join(verbs.table(verbs.measure(verbs.DATA / half))))


main(sys.argv[1] if len(sys.argv) > 1 else "tuning")
