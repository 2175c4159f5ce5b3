"""Spelling, with the English dictionary that comes along and one of our own."""

from pathlib import Path

import pytest

from curriculum_studio.features.terminology.formats.hunspell import HunspellSpeller, dictionary
from curriculum_studio.features.terminology.service import OWN_WORDS, Spelling


class Kept(dict[str, str]):
    """Settings of a workspace."""

    def get(self, name, default=""):
        return super().get(name, default)

    def set(self, name, value):
        self[name] = value


@pytest.fixture
def german(tmp_path) -> Path:
    """A folder with a very small German dictionary."""
    folder = tmp_path / "words" / "dict-de"
    folder.mkdir(parents=True)
    (folder / "de_DE.aff").write_text(
        "SET UTF-8\nTRY esianrtolcdugmphbyfvkwäöüß\n", encoding="utf-8"
    )
    (folder / "de_DE.dic").write_text("3\nSchule\nÜbung\nspart\n", encoding="utf-8")
    return folder.parent


@pytest.fixture
def spelling(german) -> Spelling:
    return Spelling(HunspellSpeller(german), Kept())


def wrong(spelling, text, language="en"):
    return [text[start:end] for start, end in spelling.wrong(text, language)]


def test_misspelt_words_are_told(spelling):
    assert wrong(spelling, "The scool saves enrgy every month.") == ["scool", "enrgy"]
    assert wrong(spelling, "Schulle spart; Übung.", "de") == ["Schulle"]


def test_chinese_is_never_checked(spelling):
    assert not spelling.can("zh")
    assert wrong(spelling, "学校 scool", "zh") == []


@pytest.mark.parametrize(
    "text",
    [
        "organisation, behaviour, centre, analysed, labelled, programme, licence",
        "CO2 and kWh per m2 at https://exampel.orgg/scool or mail@exampel.orgg",
        "The school’s children don’t waste; it's theirs.",
        "GHG of 学校 as in GB/T 1.1",
    ],
)
def test_what_is_right_or_no_word_is_left_alone(spelling, text):
    assert wrong(spelling, text) == []


def test_suggestions_and_own_words(german):
    settings = Kept()
    spelling = Spelling(HunspellSpeller(german), settings)
    assert "energy" in spelling.suggestions("enrgy", "en")
    assert wrong(spelling, "Our Greenschool and greenschool") == ["Greenschool", "greenschool"]
    spelling.add("Greenschool")
    assert wrong(spelling, "Our Greenschool and greenschool") == []
    again = Spelling(HunspellSpeller(german), settings)
    assert wrong(again, "Greenschool") == []


def test_a_damaged_setting_loses_no_more_than_itself():
    spelling = Spelling(HunspellSpeller(), Kept({OWN_WORDS: "{not json"}))
    assert spelling.own == frozenset()


def test_without_a_dictionary_nothing_is_wrong(tmp_path):
    class Nothing(HunspellSpeller):
        def folders(self):
            return [tmp_path]

    spelling = Spelling(Nothing(), Kept())
    assert not spelling.can("de")
    assert wrong(spelling, "Schulle", "de") == []


def test_a_damaged_dictionary_is_none(tmp_path):
    (tmp_path / "de_DE.aff").write_bytes(b"\xff\xfe\x00SET nonsense")
    (tmp_path / "de_DE.dic").write_bytes(b"\x00\x01")
    assert HunspellSpeller(tmp_path).knows("Schule", "de")


def test_the_best_dictionary_is_taken(tmp_path):
    for name in ("de_AT", "de_DE", "xx_YY"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{name}.dic").write_text("0\n")
        (folder / f"{name}.aff").write_text("SET UTF-8\n")
    (tmp_path / "de_DE_frami.dic").write_text("0\n")  # without its .aff it is of no use
    assert dictionary("de", [tmp_path]).stem == "de_DE"
    assert dictionary("en", [tmp_path]) is None
