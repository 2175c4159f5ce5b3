"""All rules, their texts from `resources/rules` beside their logic, read once."""

from collections.abc import Mapping
from functools import cache

from curriculum_studio.features.checks.model.rule import Check, Rule, read_rules
from curriculum_studio.features.checks.model.rules import (
    front,
    indicators,
    languages,
    objects,
    provisions,
    references,
    structure,
    terms,
    units,
    wording,
)
from curriculum_studio.vocabulary import rule_tables

#: Families in the order in which their rules are listed; each has a file of its own.
FAMILIES: Mapping[str, Mapping[str, Check]] = {
    "provisions": provisions.CHECKS,
    "structure": structure.CHECKS,
    "wording": wording.CHECKS,
    "references": references.CHECKS,
    "objects": objects.CHECKS,
    "front": front.CHECKS,
    "languages": languages.CHECKS,
    "terms": terms.CHECKS,
    "units": units.CHECKS,
    "indicators": indicators.CHECKS,
}


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule."""
    return tuple(
        rule
        for family, checks in FAMILIES.items()
        for rule in read_rules(rule_tables(family), family, checks)
    )
