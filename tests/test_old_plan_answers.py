"""What is right to read in the half of old plans that is held out has the form of its README.

Failures name files and kinds alone, so that it stays unread.
"""

import json
import re
from pathlib import Path

import pytest

from tests.old_plans.measure import OPEN

HALVES = Path(__file__).parent / "data" / "old_plans"
FIELDS = set(re.findall(r"`(\w+)`", (HALVES / "README.md").read_text("utf-8")))
#: How many there are of each kind, of all files, and of German ones.
SPREADS = {
    "held_out_5": ({"lesson": 8, "week": 7, "unit": 4, "day": 2, "term": 2}, 26, 5),
}
DAY = re.compile(r"(\d{4}-)?\d{2}-\d{2}")


def answers(half: str) -> list[dict]:
    return [json.loads(path.read_text("utf-8")) for path in (HALVES / half).glob("*.json")]


def test_every_folder_is_known():
    folders = {path.name for path in HALVES.iterdir() if path.is_dir()}
    assert folders == {*SPREADS, *OPEN}


@pytest.mark.parametrize("half", SPREADS)
def test_each_plan_has_its_answer(half):
    folder = HALVES / half
    assert {p.stem for p in folder.glob("*.docx")} == {p.stem for p in folder.glob("*.json")}
    kinds = [right["kind"] for right in answers(half)]
    spread, files, german = SPREADS[half]
    assert {kind: kinds.count(kind) for kind in spread} == spread
    assert sum(right.get("language") == "de" for right in answers(half)) == german
    assert len(kinds) == files


@pytest.mark.parametrize("half", SPREADS)
def test_answers_keep_to_the_fields(half):
    for right in answers(half):
        assert set(right) <= FIELDS
        assert all(value not in ("", [], None) for value in right.values())
        assert all(DAY.fullmatch(right[name]) for name in ("date", "start", "end") if name in right)
        for step in right.get("steps", []):
            assert step["phase"] in ("opening", "development", "closing", None)
        for row in right.get("rows", []):
            days = [(entry["from"], entry["to"]) for entry in row["entries"]]
            assert days == sorted(days)
            assert all(1 <= first <= last <= 5 for first, last in days)
