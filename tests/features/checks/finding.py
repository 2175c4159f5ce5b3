"""What chosen rules find in a document."""

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker

RULES = {each.id: each for each in all_rules()}


def found(document, *rules):
    checker = Checker([RULES[each] for each in rules])
    checker.update(document)
    return checker.findings()
