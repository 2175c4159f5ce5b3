"""The labelled paragraphs are whole: each label stands at its verb, and no verb is left out."""

import json
import re
import tomllib
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parent / "data" / "labelled_verbs"
HALVES = ("tuning", "held_out")
DEVELOPMENT = "development"
#: Labels alone are kept of it.
UNKEPT = "held_out_3"
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


def test_labels_without_texts_say_what_they_label_and_where():
    """The half whose texts are not kept: `tests.precision.quoted` reads them from clones."""
    folder = DATA / UNKEPT
    page = (DATA.parent.parent.parent / "docs" / "corpora.md").read_text(encoding="utf-8")
    named = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    used, hashes = set(), []
    for language, verbs in VERBS.items():
        for number, paragraph in enumerate(paragraphs(language, UNKEPT), 1):
            assert paragraph["id"] == f"{language}-h3-{number:03}"
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
    apart = tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))
    apart |= tomllib.loads((DATA / DEVELOPMENT / "sources.toml").read_text(encoding="utf-8"))
    for source in named.values():
        assert re.fullmatch("[0-9a-f]{40}", source["commit"]), source["title"]
        assert f"{source['repository']} | {source['commit'][:12]} |" in page, source["title"]
    repositories = [{each["repository"] for each in part.values()} for part in (apart, named)]
    assert not repositories[0] & repositories[1]
