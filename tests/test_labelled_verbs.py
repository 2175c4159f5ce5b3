"""The labelled paragraphs are whole: each label stands at its verb, and no verb is left out."""

import json
import os
import re
import tomllib
from pathlib import Path

import pytest

from tests.precision import quoted

DATA = Path(__file__).resolve().parent / "data" / "labelled_verbs"
HALVES = ("tuning", "held_out")
DEVELOPMENT = "development"
#: Labels alone are kept of them; the draw that each half belongs to.
UNKEPT = {
    "held_out_3": "h3", "tuning_4": "4", "held_out_4": "4", "tuning_5": "5", "held_out_5": "5",
}  # fmt: skip
CLASSES = {"requirement", "recommendation", "permission", "possibility", "none"}
# Licences under which single paragraphs may be kept, and the laws that leave official texts free.
FREE = {
    "Apache-2.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "W3C-20150513", "PRC-CL-5", "DE-UrhG-5",
}  # fmt: skip
# Only words are found here. What they mean was read by a person: no code of the program is used.
VERBS = {
    "zh": re.compile("[应宜可能]"),
    "en": re.compile(r"\b(?:shall|should|may|can)(?:not|n['’]t)?\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(?:mu(?:ss|ß)(?:t|te[nt]?|test)?|müss\w*|gemusst|soll(?:en|st|t|te[nt]?|test)?|gesollt"
        r"|darfs?t?|d[uü]rf(?:en|t|te[nt]?|test)|gedurft|kanns?t?|könn(?:en|t|te[nt]?|test)|gekonnt)\b",
        re.IGNORECASE,
    ),
}


def paragraphs(language: str, half: str) -> list[dict]:
    lines = (DATA / half / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def sources():
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("half", [*HALVES, DEVELOPMENT])
@pytest.mark.parametrize("language", VERBS)
def test_every_verb_is_labelled_at_its_place(language, half):
    for paragraph in paragraphs(language, half):
        found = [(m.start(), m.end(), m[0]) for m in VERBS[language].finditer(paragraph["text"])]
        said = [(label["start"], label["end"], label["word"]) for label in paragraph["labels"]]
        assert said == found, paragraph["id"]
        assert said, f"{paragraph['id']} has nothing to label"


@pytest.mark.parametrize("half", [*HALVES, DEVELOPMENT])
@pytest.mark.parametrize("language", VERBS)
def test_a_label_says_a_class_and_whether_it_is_negated(language, half):
    for paragraph in paragraphs(language, half):
        for label in paragraph["labels"]:
            assert label["class"] in CLASSES, paragraph["id"]
            assert isinstance(label["negated"], bool), paragraph["id"]
            also = label.get("also")
            assert also is None or also in CLASSES - {label["class"]}, paragraph["id"]


@pytest.mark.parametrize("language", VERBS)
def test_the_halves_are_halves_and_share_nothing(language):
    tuning, held_out = (paragraphs(language, half) for half in HALVES)
    assert 0 <= len(tuning) - len(held_out) <= 1
    both = tuning + held_out
    assert len({paragraph["text"] for paragraph in both}) == len(both)
    numbers = sorted(paragraph["id"] for paragraph in both)
    assert numbers == [f"{language}-{number:03}" for number in range(1, len(both) + 1)]


def test_every_paragraph_has_a_source_with_a_free_licence(sources):
    used = set()
    for language in VERBS:
        for half in HALVES:
            for paragraph in paragraphs(language, half):
                assert sources[paragraph["source"]]["language"] == language, paragraph["id"]
                used.add(paragraph["source"])
    assert used == set(sources)
    assert {source["licence"] for source in sources.values()} <= FREE
    assert all(re.fullmatch("[0-9a-f]{40}", source["commit"]) for source in sources.values())


def test_the_page_of_corpora_names_every_source(sources):
    page = (DATA.parent.parent.parent / "docs" / "corpora.md").read_text(encoding="utf-8")
    for source in sources.values():
        named = f"{source['repository']}: {source['path']} | {source['commit'][:12]} |"
        assert named in page, source["title"]


def test_what_rules_were_made_with_shares_nothing_with_the_halves(sources):
    page = (DATA.parent.parent.parent / "docs" / "corpora.md").read_text(encoding="utf-8")
    made_with = tomllib.loads((DATA / DEVELOPMENT / "sources.toml").read_text(encoding="utf-8"))
    kept_apart = {source["repository"] for source in sources.values()}
    assert not kept_apart & {source["repository"] for source in made_with.values()}
    assert {source["licence"] for source in made_with.values()} <= FREE
    used = set()
    for language in VERBS:
        found = paragraphs(language, DEVELOPMENT)
        used |= {paragraph["source"] for paragraph in found}
        halves = {each["text"] for half in HALVES for each in paragraphs(language, half)}
        assert not halves & {each["text"] for each in found}
    assert used == set(made_with)
    for source in made_with.values():
        assert f"{source['repository']} | {source['commit'][:12]} |" in page, source["title"]


@pytest.mark.parametrize("half", UNKEPT)
def test_labels_without_texts_say_what_they_label_and_where(half):
    """The halves whose texts are not kept: `tests.precision.quoted` reads them from clones."""
    folder = DATA / half
    page = (DATA.parent.parent.parent / "docs" / "corpora.md").read_text(encoding="utf-8")
    named = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    used, hashes = set(), []
    for language, verbs in VERBS.items():
        for paragraph in paragraphs(language, half):
            assert "text" not in paragraph, paragraph["id"]
            assert named[paragraph["source"]]["language"] == language, paragraph["id"]
            assert min(paragraph["line"], paragraph["lines"]) > 0, paragraph["id"]
            assert paragraph["labels"], paragraph["id"]
            used.add(paragraph["source"])
            hashes.append(paragraph["sha256"])
            end = 0
            for label in paragraph["labels"]:
                assert verbs.fullmatch(label["word"]), paragraph["id"]
                assert end <= label["start"] < label["end"], paragraph["id"]
                end = label["start"] + len(label["word"])
                assert end == label["end"], paragraph["id"]
                assert label["class"] in CLASSES, paragraph["id"]
                assert isinstance(label["negated"], bool), paragraph["id"]
                assert label.get("also", "") in {"", *CLASSES} - {label["class"]}, paragraph["id"]
    assert len(set(hashes)) == len(hashes) >= 150
    assert used == set(named)
    for source in named.values():
        assert re.fullmatch("[0-9a-f]{40}", source["commit"]), source["title"]
        assert f"{source['repository']} | {source['commit'][:12]} |" in page, source["title"]


def test_halves_without_texts_share_nothing_with_others():
    """Each draw has repositories of its own, numbers without a gap, and no paragraph twice."""
    draws = {}
    hashes = set()
    for half, draw in UNKEPT.items():
        named = tomllib.loads((DATA / half / "sources.toml").read_text(encoding="utf-8"))
        draws.setdefault(draw, set()).update(each["repository"] for each in named.values())
    kept = (DATA / "sources.toml", DATA / DEVELOPMENT / "sources.toml")
    for part in kept:
        named = tomllib.loads(part.read_text(encoding="utf-8"))
        draws.setdefault("kept", set()).update(each["repository"] for each in named.values())
    assert sum(map(len, draws.values())) == len(set().union(*draws.values()))
    for language in VERBS:
        found = {draw: [] for draw in UNKEPT.values()}
        for half, draw in UNKEPT.items():
            for paragraph in paragraphs(language, half):
                found[draw].append(paragraph["id"])
                assert paragraph["sha256"] not in hashes, paragraph["id"]
                hashes.add(paragraph["sha256"])
        for draw, numbers in found.items():
            count = range(1, len(numbers) + 1)
            assert sorted(numbers) == [f"{language}-{draw}-{number:03}" for number in count]


@pytest.mark.parametrize("half", UNKEPT)
def test_a_label_stands_at_its_verb_in_the_clone(half):
    """Only where the clones are: `CS_CLONES` names their folder."""
    clones = os.environ.get("CS_CLONES")
    if not clones:
        pytest.skip("the texts are not kept; CS_CLONES says where clones of their sources are")
    for language, verbs in VERBS.items():
        for paragraph in quoted.paragraphs(DATA / half, language, Path(clones)):
            found = [(m.start(), m.end(), m[0]) for m in verbs.finditer(paragraph["text"])]
            said = [(label["start"], label["end"], label["word"]) for label in paragraph["labels"]]
            assert said == found, paragraph["id"]
