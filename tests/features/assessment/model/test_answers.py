"""An assessment brought up to date says what the newer reading says; what people added stays."""

from random import Random

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.payloads.indicators import (
    Assessment,
    DataPoint,
    EmissionFactor,
    Score,
)
from curriculum_studio.features.assessment.model.answers import same_assessment, updated
from tests.helpers.documents import nested


def assessment(name, *children, text="阳光幼儿园", **head):
    document = read_nested(nested("assessment", *children, text=text), name)
    said = {"document": "d", "system": "s", "period_start": "2025-01-01", **head}
    return apply(document, SetPayload(document.id, Assessment(**said))).document


def score(indicator, text=None, **payload):
    return nested("score", text=text, indicator=indicator, **payload)


def amount(item, period, value):
    return nested("data_point", item=item, period=period, value=value, unit="kWh")


def factor(item, value):
    return nested("emission_factor", item=item, value=value, unit="kgCO2/kWh")


def said(document):
    """What stands in an assessment, in any order: payload, or a line of text, with its texts."""
    lines = set()
    for node in document.children_of(document.id):
        texts = frozenset((language, cell.text) for language, cell in node.cells.items())
        known = isinstance(node.payload, Score | DataPoint | EmissionFactor)
        lines.add((node.payload if known else "line", texts))
    return lines


def random_children(random):
    children = [
        score(
            f"i{at}", random.choice([None, "备注", "另一条备注"]), value=random.choice([0.0, 1.0])
        )
        for at in range(8)
        if random.random() < 0.7
    ]
    children += [
        amount(f"a{at}", "2025-03", float(random.randint(1, 3)))
        for at in range(6)
        if random.random() < 0.7
    ]
    children += [factor(f"a{at}", random.choice([0.5, 0.6])) for at in range(random.randint(0, 3))]
    children += [nested("paragraph", text=f"地址：路{random.randint(1, 3)}号")]
    random.shuffle(children)
    return children


@pytest.mark.parametrize("seed", range(40))
def test_the_newer_reading_stands_afterwards(seed):
    random = Random(seed)
    first, second = (assessment(name, *random_children(random)) for name in ("one", "two"))
    after = apply(first, *updated(first, second)).document
    assert said(after) == said(second)
    assert updated(after, second) == ()
    kept = {node.payload.indicator: node.id for node in first.walk() if node.kind == "score"}
    for node in after.walk():
        if node.kind == "score":
            assert node.id == kept.get(node.payload.indicator, node.id), "an entry keeps its node"


def test_texts_that_people_added_stay():
    first = assessment("one", score("i1", value=1.0), nested("paragraph", text="我们的话"))
    second = assessment("two", score("i1", value=0.0))
    after = apply(first, *updated(first, second)).document
    assert [node.text("zh") for node in after.walk() if node.kind == "paragraph"] == ["我们的话"]
    (changed,) = [node.payload.value for node in after.walk() if node.kind == "score"]
    assert changed == 0.0


def test_what_was_confirmed_stays_so_while_the_amounts_are_the_same():
    water, gas = amount("water", "2025", 5.0), amount("gas", "2025", 7.0)
    first = assessment("one", water, gas, confirmed=("gas", "water"))
    second = assessment("two", amount("water", "2025", 6.0), gas)
    after = apply(first, *updated(first, second)).document
    assert after.root.payload.confirmed == ("gas",)
    third = assessment("three", gas)
    assert apply(first, *updated(first, third)).document.root.payload.confirmed == ("gas",)
    newest = assessment("four", amount("gas", "2025", 8.0), confirmed=("gas",))
    assert apply(third, *updated(third, newest)).document.root.payload.confirmed == ("gas",)


def test_assessments_are_the_same_by_school_period_and_system():
    plain = assessment("one")
    assert same_assessment(plain, assessment("two", text=" 阳光幼儿园 "))
    assert not same_assessment(plain, assessment("two", text="月亮幼儿园"))
    for name, value in (("document", "e"), ("system", "t"), ("period_start", "2024-01-01")):
        assert not same_assessment(plain, assessment("two", **{name: value}))
    known = assessment("two", text="别名", school="sun")
    assert same_assessment(known, assessment("three", text="又一名", school="sun"))
    assert not same_assessment(known, assessment("three", text="别名", school="moon"))
    assert not same_assessment(known, assessment("three", text="别名"))
