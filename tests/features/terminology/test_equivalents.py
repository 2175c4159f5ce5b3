"""What a word is called in another language shows in the places where it stands."""

import pytest

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.text import Cell
from curriculum_studio.features.terminology.equivalents import equivalents

TEXTS = (
    (
        "学校应确定核算边界。",
        "The school shall determine the accounting boundary.",
        "Die Schule muss die Bilanzgrenze bestimmen.",
    ),
    (
        "核算边界宜每年复核。",
        "Accounting boundaries should be reviewed every year.",
        "Bilanzgrenzen sollten jährlich geprüft werden.",
    ),
    (
        "食堂属于核算边界。",
        "The canteen belongs to the accounting boundary.",
        "Die Küche gehört zur Bilanzgrenze.",
    ),
    (
        "学校应公布结果。",
        "The school shall publish the results.",
        "Die Schule muss die Ergebnisse veröffentlichen.",
    ),
    (
        "学校宜每年培训教师。",
        "The school should train its teachers every year.",
        "Die Schule sollte ihre Lehrkräfte jährlich schulen.",
    ),
)


def document() -> Document:
    nodes = [
        Node(f"p{at}", "paragraph", "s", f"a{at}")
        .with_cell("zh", Cell(zh))
        .with_cell("en", Cell(en))
        .with_cell("de", Cell(de))
        for at, (zh, en, de) in enumerate(TEXTS)
    ]
    return assembled([Node("s", "standard", "", "a"), *nodes])


@pytest.mark.parametrize(
    ("selected", "language", "node", "names"),
    [
        ("核算边界", "zh", "p0", {"en": "accounting boundary", "de": "Bilanzgrenze"}),
        ("核算边界", "zh", "p1", {"en": "Accounting boundaries", "de": "Bilanzgrenzen"}),
        ("accounting boundary", "en", "p2", {"zh": "核算边界", "de": "Bilanzgrenze"}),
        # A word of one place has all other words of it for equivalents.
        ("食堂", "zh", "p2", {}),
        ("", "zh", "p0", {}),
        ("核算边界", "zh", "p3", {}),
    ],
)
def test_equivalents_stand_where_the_word_stands(selected, language, node, names):
    assert equivalents(document(), selected, language, node) == names
