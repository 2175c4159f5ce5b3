"""The matrix of coverage: counts, groups, filters and holes."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.goals import Covering, UnitLine, Wanted, matrix_of
from curriculum_studio.core.payloads.unit import UnitHead
from tests.helpers.documents import nested


@pytest.fixture
def framework():
    goals = [nested("goal", named=f"g{at}", text=f"目标{at}", code=f"S.{at}") for at in range(3)]
    area = nested("goal", *goals, named="area", text="科学", code="S")
    return read_nested(nested("framework", area, text="框架"), "framework of coverage")


def goals(framework):
    return {node.text("zh"): node.id for node in framework.walk()}


UNITS = [
    UnitLine(
        "u1", {"zh": "一"}, UnitHead(class_level="small", domains=("science",), topics=("waste",))
    ),
    UnitLine("u2", {"zh": "二"}, UnitHead(class_level="large", domains=("science", "art"))),
    UnitLine("u3", {"zh": "三"}, UnitHead(class_level="large", domains=("art",))),
]


def coverings(framework):
    ids = goals(framework)
    return [
        Covering("u1", "aim", ids["目标0"]),
        Covering("u1", "step", ids["目标0"], "a1"),
        Covering("u2", "aim2", ids["目标0"], "a2"),
        Covering("u2", "aim3", ids["目标1"], "a2"),
        Covering("u9", "aim", ids["目标2"]),
        Covering("u1", "aim", "gone"),
    ]


def test_counts_and_sums(framework):
    matrix = matrix_of(framework, UNITS, coverings(framework), Wanted())
    assert matrix.columns == ("u1", "u2", "u3")
    shown = {
        place: (len(count.units), len(count.activities)) for place, count in matrix.cells.items()
    }
    assert shown == {(0, 0): (1, 1), (1, 0): (1, 1), (0, 1): (1, 1), (1, 1): (1, 1), (2, 1): (1, 1)}
    assert [(len(c.units), len(c.activities)) for c in matrix.of_row] == [
        (2, 2), (2, 2), (1, 1), (0, 0),
    ]  # fmt: skip
    assert (matrix.covered, matrix.leaves) == (2, 3)
    assert len(matrix.cells[1, 0].places) == 2


def test_groups(framework):
    matrix = matrix_of(framework, UNITS, coverings(framework), Wanted("age"))
    assert matrix.columns == ("small", "large")
    assert len(matrix.cells[0, 1].units) == 1
    matrix = matrix_of(framework, UNITS, coverings(framework), Wanted("domain"))
    assert matrix.columns == ("science", "art")
    assert len(matrix.cells[1, 0].units) == 2
    assert len(matrix.cells[1, 1].units) == 1


@pytest.mark.parametrize(
    ("wanted", "covered"),
    [
        (Wanted(age="small"), 1),
        (Wanted(age="middle"), 0),
        (Wanted(domain="art"), 2),
        (Wanted(topic="waste"), 1),
        (Wanted(age="large", topic="waste"), 0),
    ],
)
def test_filters(framework, wanted, covered):
    assert matrix_of(framework, UNITS, coverings(framework), wanted).covered == covered


def test_holes_stand_below_their_area(framework):
    matrix = matrix_of(framework, UNITS, coverings(framework), Wanted(holes_only=True))
    ids = goals(framework)
    assert [line.node for line in matrix.rows] == [ids["科学"], ids["目标2"]]
    assert (0, 0) in matrix.cells
    assert not matrix.of_row[1].units
