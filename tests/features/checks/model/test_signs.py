"""What checks need is found in a text, and keeps no check from what it would find."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import Collect, OnDocument, OnNode, OnText, Rule
from curriculum_studio.features.checks.model.signs import Needs, Signs
from curriculum_studio.languages import LANGUAGES
from tests.helpers.outlines import outline
from tests.precision import segments

_STRINGS = ("must", "is ", " ,", "  ", "(", "m2", "as far as", "应", "不得", "本标准", "\n")


@given(
    st.lists(
        st.sampled_from((*_STRINGS, "shall", "5", "m", "is", "不", "标准", " ", ",")), max_size=8
    )
)
def test_a_string_is_never_missed(parts):
    text = "".join(parts)
    for language in LANGUAGES:
        for string in _STRINGS:
            needs: Needs = {language: (string,)}
            signs = Signs([needs])
            if string in text:
                assert signs.of(text, language) == signs.bit(needs), (text, string)
            elif " " not in string:
                assert not signs.of(text, language), (text, string)


def test_words_are_whole_and_in_small_letters():
    words: Needs = {"en": (frozenset({"no", "%"}),), "zh": (frozenset("不"),)}
    signs = Signs([words])
    for text, meets in (("No, thanks.", True), ("5 %", True), ("5% more", True), ("Notes", False)):
        assert bool(signs.of(text, "en")) is meets, text
    assert signs.of("不应", "zh")
    assert not signs.of("应", "zh")


def test_a_language_without_needs_is_always_asked():
    needs: Needs = {"zh": ("应",)}
    signs = Signs([needs])
    assert signs.of("", "de") == signs.bit(needs)
    assert not signs.of("", "zh")


def test_numbers_are_told_from_words_and_not_from_each_other():
    figures: Needs = {"en": (re.compile(r"\d"),)}
    unit: Needs = {"en": (re.compile(r"\d[A-Za-z]"),)}
    signs = Signs([figures, unit])
    for text in ("in 2031", "7,5 or 12.4", "(3)"):
        assert signs.of(text, "en") == signs.bit(figures)
    assert signs.of("5kW", "en") == signs.bit(figures) | signs.bit(unit)
    with pytest.raises(ValueError, match="numbers"):
        Signs([{"en": ("2009",)}])


# --- nothing is kept from a rule ----------------------------------------------------------------


def asked_everywhere(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return the rules as they find things when they are asked of every text and node."""
    collects: dict[Collect, Collect] = {}

    def bare(check):
        match check:
            case OnText():
                return replace(check, needs={})
            case OnNode():
                uses = (*check.uses, *([check.needs] if check.needs else []))
                bare = replace(check, needs={}, translated=False, marked=False, below=None)
                return replace(bare, uses=uses)
            case OnDocument(collect=collect):
                return replace(check, collect=collects.setdefault(collect, Collect(collect.tell)))
        return check

    fields = [name for name in Rule.__dataclass_fields__ if name != "check"]
    return tuple(
        Rule(check=bare(rule.check), **{name: getattr(rule, name) for name in fields})
        for rule in rules
    )


def found(rules, document, glossary=()) -> list[tuple]:
    checker = Checker(rules, glossary)
    checker.update(document)
    return [
        (each.rule.id, each.node, each.language, each.start, each.end, each.values)
        for each in checker.findings()
    ]


def _segments() -> list[Mapping[str, str]]:
    text = (segments.DATA / "tuning" / "segments.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.no_cover
def test_needs_keep_no_rule_from_what_it_would_find():
    rules = all_rules()
    everywhere = asked_everywhere(rules)
    documents = list(segments.documents(_segments()))
    # What examples are about, each beside the wrong text of another language.
    document = outline("- clause 要求\n" + "  - paragraph\n" * 400)
    examples = [each for rule in rules for each in rule.examples if "\n" not in each.fires]
    nodes = [each for each in document.walk() if each.kind == "paragraph"]
    edits = [
        SetCell(node.id, language, Cell(example.fires if language == example.language else "A 5."))
        for node, example in zip(nodes, examples, strict=False)
        for language in LANGUAGES
    ]
    documents.append(apply(document, *edits).document)
    for each in documents:
        assert found(rules, each) == found(everywhere, each)
