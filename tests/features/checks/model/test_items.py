"""Which series of a text is the same in three languages, and where an item is missing."""

import pytest

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rules.items import items_in
from tests.helpers.outlines import outline

#: Each with the translations in which another number of items is told.
SAID = (
    # Behind or before another clause, in the same of as many clauses.
    (
        "en de",
        "带上放大镜、小铲子和纸袋，我们去找蚯蚓。",
        "Bring a magnifying glass, a spade, a notebook and a bag; we look for worms.",
        "Bringt eine Lupe, eine Schaufel, ein Heft und eine Tüte mit; wir suchen Würmer.",
    ),
    (
        "de",
        "天冷了，记得准备帽子、手套和围巾。",
        "It is getting cold; remember a hat, gloves and a scarf.",
        "Es wird kalt; denken Sie an Mütze, Handschuhe, Schal und Stiefel.",
    ),
    (
        "en",
        "屋面、外墙和地面应保温；门口设风幕。",
        "Roofs and floors shall be insulated; the door has an air curtain.",
        "Dächer, Außenwände und Böden sind zu dämmen; die Tür hat einen Luftschleier.",
    ),
    (
        "",
        "标签上写明名称、日期和编号，字迹清楚。",
        "The label states name, date and number; the writing is clear.",
        "Auf dem Etikett stehen Name, Datum und Nummer; die Schrift ist deutlich.",
    ),
    # Announced with many words.
    (
        "de",
        "每个小组都要领取以下工具和材料：铲子、桶、手套和袋子。",
        "Each of the working groups collects these tools and materials: "
        "spades, buckets, gloves and bags.",
        "Jede Arbeitsgruppe holt sich die folgenden Werkzeuge und Materialien ab: "
        "Spaten, Eimer, Handschuhe, Scheren und Säcke.",
    ),
    # Adjectives of one noun in German are no clauses; a series goes without a word that joins it.
    (
        "de",
        "请准备红、黄、蓝、绿四种纱线。",
        "Get red, yellow, blue and green yarn.",
        "Wir holen rote, gelbe und blaue Wolle.",
    ),
    (
        "de",
        "步骤为清洗、晾干、打磨、上漆。",
        "The steps are washing, drying, sanding, painting.",
        "Die Schritte sind Waschen, Schleifen, Lackieren.",
    ),
    (
        "",
        "家里有什么用什么：绳子、旧报纸、小玩意。",
        "Whatever is at home: string, old newspaper, odds and ends.",
        "Was da ist: Schnur, alte Zeitung, größere Kleinigkeiten.",
    ),
    # Another number of clauses: nobody can tell which belongs to which.
    (
        "",
        "小布幕一块，背后藏车铃、小鼓、沙锤。",
        "A small curtain with a bicycle bell, a small drum and a shaker behind it.",
        "Ein kleiner Vorhang, dahinter Fahrradklingel, kleine Trommel und Rassel.",
    ),
    # What is done in turn is told in other words.
    (
        "",
        "作业前须先通风、再检测、后作业。",
        "Before work starts, ventilate first and then test.",
        "Vor Arbeiten wird gelüftet und dann gemessen.",
    ),
    # One word of Chinese can be two of both others; one of two translations adds something.
    (
        "",
        "适用于中小学和幼儿园的校园。",
        "It applies to primary schools, secondary schools and kindergartens.",
        "Es gilt für Grundschulen, weiterführende Schulen und Kindergärten.",
    ),
    (
        "",
        "购买家具、图书和玩教具前核对清单。",
        "Before furniture, books, toys or teaching aids are bought the list is checked.",
        "Vor dem Kauf von Möbeln, Büchern, Spielzeug oder Lernmaterial die Liste prüfen.",
    ),
    (
        "en",
        "带上铲子和水桶。",
        "Bring shovels, buckets and gloves.",
        "Schaufeln und Eimer mitbringen.",
    ),
    (
        "",
        "学生和家长可查阅结果。",
        "Pupils and parents can look up the results.",
        "Schülerinnen, Schüler und Eltern können die Ergebnisse einsehen.",
    ),
    (
        "",
        "儿童可在教职工陪同下读取水表和显示屏。",
        "Accompanied by staff, children may read water meters and displays.",
        "Kinder dürfen in Begleitung Wasserzähler und Anzeigen ablesen.",
    ),
)


@pytest.mark.parametrize("said", SAID, ids=lambda each: each[2])
def test_an_item_is_missed_where_it_is_the_same_series(said):
    languages, *texts = said
    document = outline(f"- clause 要求\n  - paragraph#p {' || '.join(texts)}")
    checker = Checker(all_rules())
    checker.update(document)
    told = [each.language for each in checker.findings() if each.rule.id == "BIL-10"]
    assert sorted(told, reverse=True) == sorted(languages.split(), reverse=True)


def test_items_are_counted_in_the_one_series_of_a_text():
    assert items_in("If it rains hard, children watch ants, bees and snails; they draw.", "en") == 3
    assert items_in("蓝色、绿色还是红色", "zh") == 3
    assert items_in("Haus und Hof; Feld, Wald und Wiese", "de") == 0
