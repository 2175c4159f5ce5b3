"""Indicator systems for tests: the sample's, those found in practice, and random ones."""

import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer
from curriculum_studio.features.assessment.model.indicator_system import (
    ScoredIndicator,
    System,
    read_system,
)
from tests.helpers.documents import nested, words

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def sample_document() -> Document:
    """A standard that holds nothing but the sample's Annex A."""
    path = RESOURCES / "samples" / "standard" / "annex-a.json"
    annexes = json.loads(path.read_text("utf-8"))
    title = words(
        "双碳试点学校建设与评价规范", "Dual-carbon pilot schools", "Dual-Carbon-Pilotschulen"
    )
    return read_nested(nested("standard", *annexes, text=title), "sample of systems")


def system_in(document: Document) -> System:
    system = read_system(document)
    assert system is not None
    return system


def sample_system() -> System:
    return system_in(sample_document())


def by_code(system: System) -> dict[str, ScoredIndicator]:
    return {item.payload.code: item for item in system.items}


def standard_of(*groups: Any, name: str = "made", **rules: Any) -> Document:
    """A standard with one indicator system of nested groups."""
    system = nested(
        "indicator_system", *groups, text=words("指标", "Indicators", "Kriterien"), **rules
    )
    annex = nested("annex", nested("clause", system, text=words("指标", "System", "System")))
    return read_nested(nested("standard", annex, text=words("标准", "Standard", "Norm")), name)


def group(code: str, maximum: float, *children: Any) -> Any:
    text = words(f"部分{code}", f"Part {code}", f"Teil {code}")
    return nested("indicator_group", *children, text=text, code=code, maximum=maximum)


def leaf(code: str, mode: str, maximum: float = 0, *children: Any, **payload: Any) -> Any:
    payload.setdefault("methods", ["documents"])
    evidence = nested("evidence", text=words("材料", "papers", "Unterlagen"))
    text = words(f"指标{code}", f"Item {code}", f"Kriterium {code}")
    return nested(
        "indicator",
        evidence,
        *children,
        text=text,
        code=code,
        mode=mode,
        maximum=maximum,
        **payload,
    )


def part(points: float, name: str = "要点") -> Any:
    return nested("indicator_part", text=words(name, "part", "Teil"), points=points)


#: A value that brings all points, by mode (parts are all ticked instead).
def best(item: ScoredIndicator) -> IndicatorAnswer:
    payload = item.payload
    value: float | None = None
    ticked: frozenset[str] = frozenset()
    match payload.mode:
        case "met":
            value = 0.0 if payload.category == "veto" else 1.0
        case "points" | "capped":
            value = payload.maximum / payload.step if payload.step else payload.maximum
        case "grade":
            value = max(payload.grades)
        case "deduction":
            value = 0.0
        case "weighted":
            value = 3.0
        case "parts":
            ticked = frozenset(part.id for part in item.parts)
        case "metric":
            top = max(payload.bands, key=lambda band: band.points)
            value = top.lower if top.lower is not None else (top.upper or 0.0) - 1.0
    return IndicatorAnswer(value=value, ticked=ticked, evidence=True)


def best_answers(system: System) -> dict[str, IndicatorAnswer]:
    return {item.id: best(item) for item in system.items}


# --- systems of practice (facts about them: what they score, not their wording) -----------------


@cache
def saving_institutions() -> Document:
    """节约型公共机构示范单位: 35 + 29 + 20 + 9 + 7 = 100, bonus 10, pass at 85, no ★ at zero."""
    return standard_of(
        group(
            "1",
            35,
            group(
                "1.1",
                35,
                leaf(
                    "1.1.1",
                    "metric",
                    15,
                    key=True,
                    metric="e",
                    unit="kgce/m²",
                    bands=[
                        {"upper": 6, "points": 15},
                        {"lower": 6, "upper": 9, "points": 10},
                        {"lower": 9, "points": 0},
                    ],
                ),
                leaf("1.1.2", "points", 12),
                leaf("1.1.3", "points", 8),
            ),
        ),
        group("2", 29, leaf("2.1", "points", 14), leaf("2.2", "deduction", 15, step=3)),
        group("3", 20, leaf("3.1", "points", 12, key=True), leaf("3.2", "points", 8)),
        group("4", 9, leaf("4.1", "points", 9)),
        group("5", 7, leaf("5.1", "points", 7)),
        group("6", 10, leaf("6.1", "capped", 10, category="bonus", step=2)),
        name="saving institutions",
        pass_mark=85,
        bonus_cap=10,
        minimum_share=0,
        not_applicable_limit=None,
        levels=[],
    )


@cache
def green_kindergarten() -> Document:
    """苏州市绿色幼儿园: A 25 (6 + 8 + 6 + 5), B 18; one off for each finding, down to nothing."""
    return standard_of(
        group(
            "A",
            25,
            leaf("A1", "deduction", 6, step=1),
            leaf("A2", "deduction", 8, step=2),
            leaf("A3", "deduction", 6, step=1),
            leaf("A4", "deduction", 5, step=1),
        ),
        group(
            "B",
            18,
            leaf("B1", "parts", 8, part(3), part(3), part(2)),
            leaf("B2", "deduction", 10, step=0.5),
        ),
        name="green kindergarten",
        pass_mark=80,
        bonus_cap=0,
        minimum_share=0,
        not_applicable_limit=None,
        levels=[{"id": "green", "minimum": 80, "name": words("绿色幼儿园", "Green", "Grün")}],
    )


@cache
def iowa_scale() -> Document:
    """Iowa Green School Scale: 0-3 × weight 1-3; sections of 63, 39 and 30 points; per cent."""

    def section(code: str, *weights: float) -> Any:
        leaves = [
            leaf(f"{code}.{at}", "weighted", 3 * weight, weight=weight)
            for at, weight in enumerate(weights, 1)
        ]
        return group(code, 3 * sum(weights), *leaves)

    return standard_of(
        section("I", 3, 3, 3, 3, 3, 2, 2, 2),
        section("II", 3, 3, 3, 2, 2),
        section("III", 3, 3, 2, 1, 1),
        name="iowa scale",
        pass_mark=50,
        bonus_cap=0,
        minimum_share=0,
        not_applicable_limit=None,
        levels=[
            {"id": "bronze", "minimum": 50, "name": words("铜", "Bronze", "Bronze")},
            {"id": "silver", "minimum": 70, "name": words("银", "Silver", "Silber")},
            {"id": "gold", "minimum": 90, "name": words("金", "Gold", "Gold")},
        ],
    )


# --- random answers ---------------------------------------------------------------------------


def random_answer(item: ScoredIndicator, random: Random) -> IndicatorAnswer:
    """An answer that fits, or none, or one that does not apply; metrics hit bounds as well."""
    payload = item.payload
    applicable = payload.category == "veto" or random.random() > 0.12
    evidence = random.random() > 0.15
    if random.random() < 0.08:
        return IndicatorAnswer(applicable=applicable, evidence=evidence)
    value: float | None = None
    ticked: frozenset[str] = frozenset()
    match payload.mode:
        case "met":
            likely = 0.05 if payload.category == "veto" else 0.93
            value = float(random.random() < likely)
        case "points" | "capped" if payload.step:
            value = float(random.randint(0, 5))
        case "points" | "capped":
            value = random.choice(
                [0.0, payload.maximum, round(random.uniform(0, payload.maximum), 1)]
            )
        case "grade":
            value = random.choice(payload.grades)
        case "deduction":
            value = float(random.choice([0, 0, 0, 1, 1, 2, 3, 20]))
        case "weighted":
            value = float(random.randint(0, 3))
        case "parts":
            value = 0.0
            ticked = frozenset(each.id for each in item.parts if random.random() < 0.75)
        case "metric":
            value = random_metric(item, random)
    return IndicatorAnswer(applicable, value, ticked, evidence)


def random_metric(item: ScoredIndicator, random: Random) -> float:
    bounds = [
        bound
        for band in item.payload.bands
        for bound in (band.lower, band.upper)
        if bound is not None
    ]
    share = all(abs(bound) <= 1 for bound in bounds)
    near = random.choice(bounds) + random.choice([-1, 0, 0, 1]) * (0.0001 if share else 0.1)
    value = round(random.choice([near, random.choice(bounds)]), 6)
    return min(value, 1.0) if share else value
