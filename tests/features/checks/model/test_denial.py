"""What a text denies: a sentence, a word, or nothing; and what says the opposite."""

import json
import re

import pytest

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.denial import read_denials, says_the_opposite
from curriculum_studio.vocabulary import rule_tables
from tests.helpers.outlines import outline
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
        ("All are equal. Nobody loses.", "en", 1, 0),
        ("Alle sind gleich. Keine ist übrig: Niemand verliert. Ohne Rauch!", "de", 3, 0),
        ("Close the tap; don't forget.", "en", 0, 0),
        ("Vergesst das Gießen nicht.", "de", 0, 0),
        ("不要忘记关灯。", "zh", 0, 0),
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


@pytest.mark.parametrize(
    ("told", "chinese", "english", "german"),
    [
        # What is forbidden in one of several clauses.
        (
            "de",
            "小鸡刚出壳，别摸它。",
            "The chick has just hatched; don't touch it.",
            "Das Küken ist gerade geschlüpft; fasst es an.",
        ),
        (
            "",
            "小鸡刚出壳，别摸它。",
            "The chick has just hatched; don't touch it.",
            "Das Küken ist gerade geschlüpft; fasst es nicht an.",
        ),
        (
            "en",
            "水很深，不要靠近池边。",
            "The water is deep; go near the edge of the pond.",
            "Das Wasser ist tief; geht nicht nahe an den Rand.",
        ),
        (
            "en",
            "蘑菇有毒，采下来吃。",
            "The mushrooms are poisonous; don't pick and eat them.",
            "Die Pilze sind giftig, sammelt und esst sie nicht.",
        ),
        # A text with fewer clauses leaves it out; worries are told freely.
        ("", "慢慢走，别跑。", "Walk slowly; don't run.", "Bitte langsam gehen."),
        ("", "别着急，轮流来。", "Take your time; take turns.", "Hetzt nicht; der Reihe nach."),
        # What is left on the floor is not left; what is counted as a denial carries no other.
        (
            "en",
            "书包别放在过道上。",
            "Leave your bags on the floor of the aisle.",
            "Taschen nicht im Gang abstellen.",
        ),
        (
            "en",
            "未经校准的，数据无效。",
            "Data are invalid where the meter has been calibrated.",
            "Wurde der Zähler nicht kalibriert, sind die Daten ungültig.",
        ),
        # An order is no word that is denied; free of tells a language that has it.
        (
            "en",
            "探头别装在阳光直射的地方。",
            "Mount the probe in direct sunlight.",
            "Die Sonde nicht in direktem Sonnenlicht montieren.",
        ),
        (
            "en",  # told beside the first translation
            "运行时，盘管会结霜。",
            "In operation the coil is free of frost.",
            "Im Betrieb ist das Register frei von Reif.",
        ),
        # Avoid denies what not denies, and tells with it a language that says neither.
        (
            "de",
            "夏季水泵应避免空转。",
            "In summer pumps shall not run dry.",
            "Im Sommer müssen Pumpen trocken laufen.",
        ),
        # Where all have as many clauses, a word in another clause carries nothing.
        (
            "en",
            "冰在太阳下很快就化，在阴影里不化。",
            "Ice melts fast in the sun, and melts in the shade.",
            "In der Sonne schmilzt Eis schnell, im Schatten nicht.",
        ),
        # A word that is denied was lost beside a denial that all have.
        (
            "en",
            "消防泵未经检测，不得启用。",
            "A fire pump that has been tested shall not be put into use.",
            "Ungeprüfte Feuerlöschpumpen dürfen nicht benutzt werden.",
        ),
        # German puts a comma where the others have none; a denied word was lost without another no.
        (
            "de",
            "滤芯从来没有换过，难怪出水慢。",
            "The filter has never been changed; no wonder the water runs slowly.",
            "Der Filter ist gewechselt worden, kein Wunder, dass das Wasser so langsam läuft.",
        ),
        # What is said in one, in turn, from the other end, or as the reverse of a comparison.
        (
            "",
            "通道应保持畅通，不应堆放纸箱。",
            "Paths shall be kept clear of cardboard boxes.",
            "Wege sind von Kartons freizuhalten.",
        ),
        (
            "",
            "先擦手，再翻书。",
            "Do not turn pages before drying your hands.",
            "Vor dem Abtrocknen der Hände das Buch nicht anfassen.",
        ),
        (
            "",
            "水箱水位不得降到红线以下。",
            "The water in the tank shall stay above the red line.",
            "Der Wasserstand muss über der roten Linie liegen.",
        ),
        (
            "",
            "副泵的流量不得低于主泵。",
            "The flow of the main pump shall not exceed that of the second.",
            "Der Förderstrom der Hauptpumpe darf den der zweiten nicht übersteigen.",
        ),
        (
            "",
            "怪不得灯不亮。",
            "No wonder the lamp stays dark.",
            "Kein Wunder, die Lampe bleibt dunkel.",
        ),
        # 不能 forbids where another language does.
        (
            "en",
            "没有成人陪同的孩子不能去池边。",
            "Children without an adult may go to the pond.",
            "Kinder ohne Erwachsene dürfen nicht an den Teich.",
        ),
        (
            "",
            "电表应不易被拆下。",
            "It shall be difficult to remove the meter.",
            "Der Zähler darf sich nicht leicht ausbauen lassen.",
        ),
    ],
)
def test_a_denial_is_missed(told, chinese, english, german):
    document = outline(f"- clause 要求\n  - paragraph#p {chinese} || {english} || {german}")
    checker = Checker(all_rules())
    checker.update(document)
    found = [each for each in checker.findings() if each.rule.id in {"BIL-11", "VRB-08"}]
    assert [each.language for each in found] == told.split()
