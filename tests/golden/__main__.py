"""Compare with what is kept: `python -m tests.golden [--update] [FAMILY …]`."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.golden import kept
from tests.golden.families import FAMILIES, MAY, WITHOUT_TEXT
from tests.golden.scene import Scenes
from tests.golden.walked import more_walks, walks

ALL = {**FAMILIES, "walks": walks, "more_walks": more_walks}

BUILD = Path(__file__).resolve().parents[2] / "build" / "golden"

#: Of files in which the same part differs so many are named.
_NAMED = 3


def main(arguments: Sequence[str]) -> int:
    """Compare families with what is kept, or keep what there is now; say what differs."""
    update = "--update" in arguments
    named = [each for each in arguments if each != "--update"]
    if unknown := [each for each in named if each not in ALL]:
        print(f"no such family: {', '.join(unknown)}; there are {', '.join(ALL)}")
        return 2
    differ = False
    with tempfile.TemporaryDirectory() as folder:
        scenes = Scenes(Path(folder))
        for family in named or ALL:
            strict = bool(named) or update
            differ |= _one(family, scenes, update=update, strict=strict)
    if differ and not update:
        print("Old and new stand side by side in build/golden/old and build/golden/new.")
        print("If all of this is wanted: python3 dev.py golden --update")
    return int(differ and not update)


def _one(family: str, scenes: Scenes, *, update: bool, strict: bool) -> bool:
    parts = scenes.parts(ALL[family])
    difference = kept.compared(family, parts, () if strict else MAY.get(family, ()))
    lines = difference.lines()
    print(f"{family}: {len(lines)} of {len(parts)} differ" if lines else f"{family}: as kept")
    for line in shortened(lines):
        print(f"    {line}")
    if lines:
        kept.side_by_side(family, difference, parts, BUILD)
        if update:
            kept.keep(family, parts, WITHOUT_TEXT.get(family, ()))
    return bool(lines)


def shortened(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines of a difference; what differs in the same part of many files is one line."""
    files: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        file, _, part = line[2:].partition("/")
        files.setdefault((line[0], part), []).append(file)
    for (mark, part), names in files.items():
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        inside = f"{part} in " if part else ""
        yield f"{mark} {inside}{', '.join(names[:_NAMED])}{more}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
