"""The README says what is: its numbers stand in the newest measurement, its pictures show today."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from curriculum_studio.i18n import read_ts

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
TEXTS = json.loads((PICTURES / "texts.json").read_text("utf-8"))
READMES = {"en": "README.md", "zh": "README.zh-CN.md", "de": "README.de.md"}
CATALOGUES = {"en": "en", "zh": "zh_CN", "de": "de"}
NEWEST = max((ROOT / "docs" / "measurements").glob("2*.md"))

SPOKEN = {".json", ".toml"}

#: What the film writes itself.
TYPED = "The school shall record a base load of 5kWh 5 kWh each day 24"


def numbers(text):
    """The numbers of a text, with the marks of English."""
    return set(re.findall(r"\d+(?:[.,]\d+)*", text))


def in_english(text, language):
    """A text with the marks that numbers have in English."""
    swapped = str.maketrans(".,", ",.")
    return text.translate(swapped) if language == "de" else text


def measured_rows():
    """The numbers of each row of the newest measurement."""
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|", NEWEST.read_text("utf-8"), re.MULTILINE)
    return [numbers(" ".join(row)) for row in rows]


def claims(text):
    """What is said of speed: the third column of the table, and the items of the list."""
    cells = re.findall(r"^\|[^|\n]+\|[^|\n]+\| ([^|\n]+) \|$", text, re.MULTILINE)
    return [part for each in cells for part in re.split("[;；]", each)] + re.findall(
        r"^- (.+)$", text, re.MULTILINE
    )


@pytest.mark.parametrize("language", READMES)
def test_every_number_stands_in_one_row_of_the_newest_measurement(language):
    text = (ROOT / READMES[language]).read_text("utf-8")
    rows = measured_rows()
    said = [numbers(in_english(each, language)) for each in claims(text)]
    assert sum(map(bool, said)) >= 11
    # A name of three tabs is a word in some languages.
    assert [each for each in said if not any(each <= row | {"3"} for row in rows)] == []
    counts = re.search(r"(\d+) ok, (\d+) over, (\d+) not measured", NEWEST.read_text("utf-8"))
    (line,) = (each for each in text.splitlines() if f"{NEWEST.name})" in each)
    day = date.fromisoformat(NEWEST.name[:10])
    assert {*counts.groups(), str(day.year), str(day.day)} <= numbers(line)
    assert len(text.splitlines()) <= 90


def test_the_readmes_say_the_same_in_their_languages():
    def shape(language):
        text = (ROOT / READMES[language]).read_text("utf-8")
        said = [numbers(in_english(each, language)) for each in claims(text)]
        return said, text.count("\n## "), re.findall(r"docs/pictures/(\w+)", text)

    assert shape("en") == shape("zh") == shape("de")


def test_every_picture_is_shown_and_none_is_large():
    text = "".join((ROOT / name).read_text("utf-8") for name in READMES.values())
    shown = set(re.findall(r"docs/pictures/([\w.-]+)", text))
    files = {file.name: file.stat().st_size for file in PICTURES.iterdir()}
    assert shown == set(TEXTS) == set(files) - {"texts.json"}
    assert sum(files.values()) <= 4_000_000
    with Image.open(PICTURES / "film.webp") as film:
        seconds = 0
        for at in range(film.n_frames):
            film.seek(at)
            film.load()
            seconds += film.info["duration"] / 1000
    assert files["film.webp"] <= 2_500_000
    assert 15 < seconds < 25


def catalogue(language):
    """What the program says in a language: whole texts, and patterns of those with arguments."""
    file = ROOT / "resources" / "i18n" / f"curriculum_studio_{CATALOGUES[language]}.ts"
    whole, patterns = set(), []
    for said in read_ts(file.read_text("utf-8")).values():
        for form in said if isinstance(said, tuple | list) else (said,):
            plain = re.sub(r"&(?=\w)|\(&\w\)|<[^>]+>", "", form)
            parts = re.split(r"\{\w*\}", plain)
            whole.update(plain.splitlines())
            if len(parts) > 1 and any(re.search(r"[^\W\d_]", part) for part in parts):
                patterns.append(".*".join(map(re.escape, parts)))
    return whole, re.compile("|".join(patterns), re.DOTALL)


def sample_text():
    """All words of the samples, of the rules and of what documents carry, in one text."""
    folders = (ROOT / "resources" / name for name in ("samples", "rules", "vocabulary"))
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in SPOKEN]
    return "\n".join(file.read_text("utf-8") for file in files)


def runs(text):
    """The runs of letters in a text, without numbers and references, which are computed."""
    return [each.strip() for each in re.split(r"[\d…\ufffc.\[\]–—“”·;｜-]+", text) if len(each) > 3]


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_picture_shows_the_program_and_the_sample_of_today(name):
    language = name.rpartition("-")[2].partition(".")[0] if "-" in name else "en"
    whole, pattern = catalogue(language)
    sample = sample_text() + TYPED
    shown = TEXTS[name]
    assert shown["program"] or shown["page"]
    strange = [
        text
        for text in shown["program"]
        if re.search(r"[^\W\d_]{2}", text)
        and text not in whole
        and not pattern.fullmatch(text)
        and any(run not in sample for run in runs(text))
    ]
    assert strange == []
    unknown = {run for text in shown["page"] for run in runs(text) if run not in sample}
    assert unknown - whole == set()
