"""What is told about real paragraphs is what somebody judged, and errors are seldom wrong."""

from collections import Counter
from pathlib import Path

from curriculum_studio.features.checks.model.catalogue import all_rules
from tests.precision import corpus

#: Fewer places than these say nothing about a rule.
ENOUGH = 3


def test_all_that_is_told_was_judged():
    told, judged = Counter(corpus.told()), Counter(line for _, line in corpus.judged())
    assert sorted((told - judged).elements()) == [], "judge these, and add them to alarms.txt"
    assert sorted((judged - told).elements()) == [], "no longer told: take them out of alarms.txt"


def test_rules_that_are_often_wrong_are_no_errors():
    errors = {
        rule.id: rule for rule in all_rules() if "error" in {rule.severity, *rule.rising.values()}
    }
    wrong = {
        rule: counts
        for rule, counts in corpus.precision().items()
        if counts[1] >= ENOUGH and counts[0] < 0.8 * counts[1] and rule in errors
    }
    assert wrong == {}


def test_few_errors_are_alarms():
    severity = {rule.id: rule.severity_at(corpus.STAGE) for rule in all_rules()}
    alarms = [
        line
        for sign, line in corpus.judged()
        if sign == "-" and severity[line.split()[0]] == "error"
    ]
    count = sum(len(found) for _, _, found in corpus.paragraphs())
    assert count >= 200
    assert len(alarms) <= 2 * count / 100


def test_the_page_of_rules_tells_the_figures():
    page = (Path(corpus.__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
    for rule, (right, count) in corpus.precision().items():
        assert f"| {rule} | {right} of {count} |" in page
