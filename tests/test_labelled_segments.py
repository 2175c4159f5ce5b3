"""The labelled segments are well-formed: what was counted on them can be counted again.

Failures name segments by their number alone, so that the half that was held out stays unread.
"""

import json
import tomllib
from collections import Counter
from pathlib import Path

import pytest

SET = Path(__file__).parent / "data" / "labelled_segments"
LANGUAGES = ("zh", "en", "de")
HALVES = (
    *("tuning", "held_out", "held_out_3", "tuning_4", "held_out_4", "tuning_5", "held_out_5"),
    "tuning_6",
    "tuning_7",
)
ERRORS = {
    "provision", "negation", "number", "unit", "reference", "list", "forbidden_term",
    "second_word", "one_word_for_two", "untranslated", "copied", "wrong_language",
}  # fmt: skip
#: Errors of whole texts, where two texts may be equal or one may be empty.
WHOLE = {"untranslated", "copied", "wrong_language"}


def segments(half):
    lines = (SET / half / "segments.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def both():
    return [*segments("tuning"), *segments("held_out")]


def forbidden():
    """The forbidden words of each language."""
    concepts = tomllib.loads((SET / "glossary.toml").read_text(encoding="utf-8"))["concept"]
    return {
        language: {
            word.casefold() for concept in concepts for word in concept[language]["forbidden"]
        }
        for language in LANGUAGES
    }


def test_there_is_enough_to_measure_on():
    assert len(both()) >= 600
    assert sum("error" in segment for segment in both()) >= 150
    assert sum("error" not in segment for segment in both()) >= 450


@pytest.mark.parametrize(
    "names", [("tuning", "held_out"), ("tuning_4", "held_out_4"), ("tuning_5", "held_out_5")]
)
def test_halves_are_alike_and_share_nothing(names):
    tuning, held_out = map(segments, names)
    identities = Counter(segment["id"] for segment in (*tuning, *held_out))
    assert [identity for identity, times in identities.items() if times > 1] == []
    kinds = [
        Counter(segment.get("error", {}).get("kind") for segment in half)
        for half in (tuning, held_out)
    ]
    assert kinds[0].keys() == kinds[1].keys() == {None, *ERRORS}
    assert [kind for kind in kinds[0] if abs(kinds[0][kind] - kinds[1][kind]) > 1] == []


@pytest.mark.parametrize("half", HALVES)
def test_each_segment_has_one_label(half):
    wrong = [
        segment["id"]
        for segment in segments(half)
        if segment["kind"] not in {"standard", "unit", "indicator"}
        or ("error" in segment) == bool(segment.get("hard"))
        or not all(isinstance(segment[language], str) for language in LANGUAGES)
    ]
    assert wrong == []


def test_the_set_of_later_days_is_well_formed():
    wrong = [
        segment["id"]
        for segment in segments("development")
        if segment["kind"] not in {"standard", "unit", "indicator"}
        or ("error" in segment) == bool(segment.get("hard"))
        or (
            (error := segment.get("error"))
            and (
                error["kind"] not in ERRORS
                or not set(error.get("also", ())) <= ERRORS - {error["kind"]}
                or segment[error["language"]][error["start"] : error["end"]] != error["quote"]
            )
        )
    ]
    assert wrong == []
    assert Counter(segment["id"] for segment in segments("development")).most_common(1)[0][1] == 1


@pytest.mark.parametrize("half", HALVES)
def test_places_point_at_what_they_quote(half):
    wrong = []
    for segment in segments(half):
        if "error" not in segment:
            continue
        error = segment["error"]
        places = [error, *error["against"]]
        if (
            error["kind"] not in ERRORS
            or not set(error.get("also", ())) <= ERRORS - {error["kind"]}
            or not error["against"]
            or error["language"] in {place["language"] for place in error["against"]}
            or any(
                segment[place["language"]][place["start"] : place["end"]] != place["quote"]
                for place in places
            )
            or not all(place["quote"] or error["kind"] == "untranslated" for place in places)
        ):
            wrong.append(segment["id"])
    assert wrong == []


@pytest.mark.parametrize("half", HALVES)
def test_only_planted_errors_forbid_a_word_or_repeat_a_text(half):
    words = forbidden()
    wrong = []
    for segment in segments(half):
        error = segment.get("error", {})
        planted = error.get("language") if error.get("kind") == "forbidden_term" else None
        for language in LANGUAGES:
            found = any(word in segment[language].casefold() for word in words[language])
            if found != (language == planted):
                wrong.append((segment["id"], language))
        texts = [segment[language] for language in LANGUAGES]
        equal = error.get("kind") in WHOLE or segment.get("hard") == "same_text"
        if not equal and (len(set(texts)) < 3 or not all(texts)):
            wrong.append((segment["id"], "texts"))
        if error.get("kind") == "copied" and len(set(texts)) != 2:
            wrong.append((segment["id"], "copied"))
    assert wrong == []


def test_readme_counts_what_is_there():
    readme = (SET / "README.md").read_text(encoding="utf-8")
    planted = Counter(segment["error"]["kind"] for segment in both() if "error" in segment)
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in readme.splitlines()]
    told = {row[0].strip("`"): int(row[-1]) for row in rows if row[0].strip("`") in ERRORS}
    assert told == planted
    assert f"\n{len(both())} segments" in readme


def told_before(*halves):
    """The texts of these halves, without those that are the same by their nature."""
    return {
        segment[language]
        for half in halves
        for segment in segments(half)
        if segment.get("hard") != "same_text"
        for language in LANGUAGES
    } - {""}


@pytest.mark.parametrize(
    ("half", "size", "wrong", "earlier"),
    [
        ("held_out_3", 300, 94, ("tuning", "held_out", "development")),
        ("tuning_4", 314, 87, (*HALVES[:3], "development")),
        ("held_out_4", 314, 87, (*HALVES[:4], "development")),
        ("tuning_5", 320, 90, (*HALVES[:5], "development")),
        ("held_out_5", 320, 90, (*HALVES[:6], "development")),
        ("tuning_6", 480, 200, (*HALVES[:7], "development")),
        ("tuning_7", 417, 214, (*HALVES[:8], "development")),
    ],
)
def test_later_halves_are_new_and_have_errors_of_every_kind(half, size, wrong, earlier):
    later = segments(half)
    planted = Counter(segment["error"]["kind"] for segment in later if "error" in segment)
    assert (len(later), planted.total()) == (size, wrong)
    assert planted.keys() == ERRORS
    told = told_before(*earlier)
    again = [
        segment["id"]
        for segment in later
        if segment.get("hard") != "same_text"
        and any(segment[language] in told for language in LANGUAGES)
    ]
    assert again == []
    readme = (SET / "README.md").read_text(encoding="utf-8")
    assert f"{size} segments, {wrong} with an error" in readme
