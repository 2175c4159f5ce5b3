"""What a text denies: a sentence, a word, or nothing; and what says the opposite."""

import json
import re

import pytest

from curriculum_studio.features.checks.model.denial import read_denials, says_the_opposite
from curriculum_studio.vocabulary import rule_tables
from tests.precision import segments


@pytest.mark.parametrize(
    ("text", "language", "certain", "bound"),
    [
        ("该方法不适用。", "zh", 1, 0),
        ("没有人不知道。", "zh", 2, 0),
        ("不锈钢水槽，不少于两个，不仅如此，有没有", "zh", 0, 0),
        ("不合格品，免费参观", "zh", 0, 2),
        ("It does not apply.", "en", 1, 0),
        ("Not only energy, no more than 5, No. 3", "en", 0, 0),
        ("Unfinished and lead-free.", "en", 0, 2),
        ("Nobody fails without reason.", "en", 3, 0),
        ("Es gilt nicht.", "de", 1, 0),
        ("Nicht nur Strom, nicht mehr als 5", "de", 0, 0),
        ("Unbeschädigt und bleifrei.", "de", 0, 2),
        ("Die nicht erneuerbaren Quellen.", "de", 0, 1),
        ("Locked when not in use, no warmer than 20 °C.", "en", 0, 0),
        ("Nicht wärmer als 20 °C, verschlossen, solange sie nicht benutzt wird.", "de", 0, 0),
        ("别让水一直流。", "zh", 1, 0),
        ("积木别留在地上，区别在于，别忘了", "zh", 1, 0),
        ("厨房离不开通风，必不可少，没有一台的功率超过 2 W", "zh", 0, 0),
        ("收起来，免得误吞。", "zh", 1, 0),
        ("No computer draws more than 2 W, in no year was more used than last year.", "en", 0, 0),
        ("No register is kept for fewer than ten.", "en", 1, 0),
        ("Kein Rechner zieht mehr als 2 W, soweit nichts anderes vereinbart ist.", "de", 0, 0),
        ("Ein Zähler ist unverzichtbar.", "de", 0, 0),
        ("Es darf nicht unterschrieben werden.", "de", 1, 0),
        ("Es wird nicht in den Kanal geleitet, bei Wassermangel", "de", 2, 0),
        ("It is not led into the sewer; data not submitted", "en", 1, 1),
    ],
)
def test_denials(text, language, certain, bound):
    found = read_denials(text, language)
    assert (found.certain, found.bound) == (certain, bound), found.text


def test_letters_and_ends_keep_no_denial_from_being_found():
    table = rule_tables("denials")
    text = (segments.DATA / "tuning" / "segments.jsonl").read_text(encoding="utf-8")
    read = [json.loads(line) for line in text.splitlines()]
    for kind, languages in table["begins"].items():
        for language, letters in languages.items():
            word = r"\b" if kind == "bound" and language != "zh" else ""
            pattern = re.compile(f"{word}(?:{'|'.join(table[kind][language])})")
            found = [each for one in read for each in pattern.finditer(one[language])]
            assert not letters or {each.group()[0] for each in found} <= set(letters), kind
    for language, ends in table["ends"].items():
        if ends:
            pattern = re.compile("|".join(table["bound_at_end"][language]))
            found = [each.group() for one in read for each in pattern.finditer(one[language])]
            assert all(any(end in each for end in ends) for each in found)


def test_a_thought_that_all_have_carries_no_denial():
    only = read_denials("Only children.", "en")
    assert only.carries(read_denials("孩子们。", "zh"), read_denials("Kinder.", "de"))
    assert not only.carries(read_denials("只有孩子。", "zh"), read_denials("Nur Kinder.", "de"))


def test_opposites_are_told_where_two_languages_agree():
    texts = {"zh": "门应关闭。", "en": "Doors are kept open.", "de": "Türen sind geschlossen."}
    assert says_the_opposite(texts) == "en"
    assert says_the_opposite(texts | {"zh": "门应打开。"}) == "de"
    assert says_the_opposite(texts | {"en": "Doors are shut."}) is None
    assert says_the_opposite(texts | {"en": "Doors stay as they are."}) is None
    idle = {"zh": "设备闲置时断电。", "en": "Equipment in use.", "de": "Nicht genutzte Geräte."}
    assert says_the_opposite(idle) == "en"
