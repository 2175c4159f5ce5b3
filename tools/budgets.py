"""What the daily tests may take of the processor, folder by folder, as a ratio to a fixed work."""

from __future__ import annotations

import json
import os
import re
import statistics
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

#: Processor seconds that the tests of a folder may take; more is told, as is more than TOTAL in
#: all, and what is more than MARGIN times as much fails. They are those of a computer that takes
#: REFERENCE for the work of `reference_seconds`. What several folders need is made by the first
#: that asks, so each has a fifth more than it took. What is wanted is 900 in all; since every
#: window paints the first tab it is more.
TOTAL = 1150
BUDGETS = {
    "core": 43,
    "drafting": 3,
    "session": 30,
    "store": 55,
    "features": 330,
    "ooxml": 40,
    "render": 5,
    "spreadsheet": 8,
    "untrusted": 20,
    "editor": 5,
    "bootstrap": 8,
    "cli": 70,
    "windows": 420,
    "golden": 35,
    "gates": 46,
    "tools": 25,
}

#: What the same work took beside the tests, on the computer on which the budgets were set.
REFERENCE = 0.31

#: How far the ratio of one computer lay above that of another for the very same tests (1.15 for the
#: windows), with room: below it nobody can say whether the tests or the computer took longer.
MARGIN = 1.25

#: Seconds of the clock between two measurements of it.
_PAUSE = 15.0

#: A test that takes more processor seconds than this is started first: it is marked `slow`.
SLOW = 4.0


def reference_seconds(ended: threading.Event) -> float:
    """Return the processor seconds of a piece of work that never changes, the median until `ended`.

    Computers differ by half, and one whose cores are shared takes longer for the same, now and then
    or all the time: budgets are a ratio to this, measured beside the tests from first to last.
    """
    taken = []
    while True:
        started = time.thread_time()
        words = {f"{number * 7919 % 10007:05d}": number for number in range(10007)}
        for _ in range(8):
            known = json.loads(json.dumps({word: [word * 3, at] for word, at in words.items()}))
            ordered = sorted(known, key=lambda word: known[word][1] % 97)
            "\n".join(re.sub(r"(\d)\1", "-", word) for word in ordered).encode()
        taken.append(time.thread_time() - started)
        if ended.wait(_PAUSE):
            return statistics.median(taken)


def tell_spent(
    reports: Sequence[Mapping[str, Any]], budgets: Mapping[str, int], times: float = 1.0
) -> list[str]:
    """Say what the tests of each folder took of the processor; return what took too much.

    `reports`: what `tests.helpers.spent` wrote of each part. `times`: how many times as long this
    computer takes as that of the budgets.
    """
    folders: dict[str, Counter[str]] = defaultdict(Counter)
    for part in reports:
        for folder, spent in part["folders"].items():
            folders[folder].update(spent)
            if "/" in folder:
                folders[folder.partition("/")[0]].update(spent)
    print(f"\n--- processor seconds (and those of the clock) by folder; budgets times {times:.2f}")
    much = []
    for folder, spent in sorted(folders.items()):
        budget = budgets.get(folder)
        line = f"{spent['processor']:7.1f} ({spent['clock']:6.1f})  {spent['tests']:5} tests  "
        line += f"{'  ' if '/' in folder else ''}{folder}"
        if budget is not None:
            most = budget * times
            line += f", of {most:.0f}"
            if spent["processor"] > most:
                line += "  TOO MUCH" if spent["processor"] > most * MARGIN else "  over"
            if spent["processor"] > most * MARGIN:
                much.append(f"{folder} {spent['processor']:.0f} of {most:.0f}")
        print(line)
    tests = sum(spent["processor"] for folder, spent in folders.items() if "/" not in folder)
    around = sum(part["around"] for part in reports)
    print(f"{tests:7.1f} for all tests, and {around:.1f} to load and collect them")
    if budgets:
        print(f"{tests + around:7.1f} of {TOTAL * times:.0f} in all")
    if budgets and tests + around > TOTAL * times * MARGIN:
        much.append(f"all {tests + around:.0f} of {TOTAL * times:.0f}")
        print(f"TOO MUCH: {much[-1]}")
    print(f"{sum(os.times()[2:4]):7.1f} for all processes together, looks at the source too")
    for part in reports:
        for name, spent, first in part["tests"]:
            if spent > SLOW and not first:
                print(f"{spent:7.1f} {name} is not marked slow")
    return much
