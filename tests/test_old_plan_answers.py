"""What is right to read in the later halves of old plans has the form that their README gives."""

import json
import re
from pathlib import Path

import pytest

HALVES = Path(__file__).parent / "data" / "old_plans"
NAMES = sorted(path.name for path in HALVES.glob("*_[2456]") if path.is_dir())
FIELDS = set(re.findall(r"`(\w+)`", (HALVES / "README.md").read_text("utf-8")))
SECOND = {"lesson": 7, "week": 6, "unit": 4, "day": 2, "term": 2}
#: How many there are of each kind, of all files, and of German ones.
SPREADS = {
    "held_out_4": (SECOND, 22, 4),
    "open_2": (SECOND, 22, 4),
    "held_out_5": ({"lesson": 8, "week": 7, "unit": 4, "day": 2, "term": 2}, 26, 5),
    "open_5": ({"lesson": 8, "week": 7, "unit": 5, "day": 2, "term": 2}, 26, 4),
    "open_6": ({"lesson": 6, "week": 8, "unit": 7, "day": 4, "term": 3}, 28, 4),
}
DAY = re.compile(r"(\d{4}-)?\d{2}-\d{2}")


def answers(half: str) -> list[dict]:
    return [json.loads(path.read_text("utf-8")) for path in (HALVES / half).glob("*.json")]


def test_the_later_halves_are_there():
    assert sorted(SPREADS) == NAMES


@pytest.mark.parametrize("half", NAMES)
def test_each_plan_has_its_answer(half):
    folder = HALVES / half
    assert {p.stem for p in folder.glob("*.docx")} == {p.stem for p in folder.glob("*.json")}
    kinds = [right["kind"] for right in answers(half)]
    spread, files, german = SPREADS[half]
    assert {kind: kinds.count(kind) for kind in spread} == spread
    assert sum(right.get("language") == "de" for right in answers(half)) == german
    assert len(kinds) == files


@pytest.mark.parametrize("half", NAMES)
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
