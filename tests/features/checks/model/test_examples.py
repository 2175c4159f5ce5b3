"""Every rule shows by its examples that it fires, is silent, and what its mend makes."""

import re
from pathlib import Path

import pytest

from curriculum_studio.core.edits import apply
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.mending import edits_of
from curriculum_studio.features.checks.model.rule import SEVERITIES
from curriculum_studio.features.checks.service import sentence_of
from curriculum_studio.i18n import Catalogue
from curriculum_studio.languages import LANGUAGES
from tests.helpers.outlines import outline

RULES = all_rules()
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{example.language}-{at}")
    for rule in RULES
    for at, example in enumerate(rule.examples)
]


def found(rule, text, language):
    checker = Checker([rule])
    document = outline(text, language)
    checker.update(document)
    return document, checker.findings()


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule, example):
    document, fired = found(rule, example.fires, example.language)
    assert fired, "the firing example is silent"
    assert found(rule, example.silent, example.language)[1] == ()
    for finding in fired:
        sentence = sentence_of(finding, example.language, Catalogue().say)
        assert "{" not in sentence
        if finding.language is not None:
            cell = document.nodes[finding.node].cell(finding.language)
            assert 0 <= finding.start <= finding.end <= len(cell)
    if example.mended:
        mended = apply(document, *edits_of(document, fired)).document
        texts = [cell.text for node in mended.walk() for cell in node.cells.values()]
        assert example.mended in texts
        checker = Checker([rule])
        checker.update(mended)
        assert checker.findings() == (), "mended, and still found"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_whole(rule):
    """An example in each language that is claimed; texts in all of them; a source with edition."""
    assert {each.language for each in rule.examples} == set(rule.languages)
    assert all(each.fires and each.silent for each in rule.examples)
    assert rule.languages == tuple(each for each in LANGUAGES if each in rule.languages)
    assert re.search(r"\d{4}", rule.source), "no edition"
    assert not rule.sentence.missing
    assert not rule.explanation.missing
    assert rule.severity in SEVERITIES
    assert set(rule.rising) <= set(ISO_STAGES)
    assert set(rule.rising.values()) <= set(SEVERITIES)
    named = {
        language: set(re.findall(r"\{(\w+)\}", rule.sentence[language])) for language in LANGUAGES
    }
    assert named["zh"] == named["en"] == named["de"]


def test_rules_have_names_of_their_own():
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_rule_stands_on_the_page_of_rules():
    page = (Path(__file__).resolve().parents[4] / "docs" / "rules.md").read_text(encoding="utf-8")
    built = page[page.index("## Rules that are built") : page.index("## Decided otherwise")]
    listed = re.findall(r"^\| ([A-Z]{3}-\d\d) \|", built, re.MULTILINE)
    assert listed == [rule.id for rule in RULES]
