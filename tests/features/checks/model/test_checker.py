"""The engine: after any edits its findings are those of a document that is checked anew."""

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.edits import Place, Remove, SetCell, SetKind, SetPayload, apply
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model import checker as checker_module
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.places import Manner, Part, place_of
from curriculum_studio.features.checks.model.rule import (
    Collect,
    OnDocument,
    OnNode,
    OnText,
    Rule,
)
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.outlines import outline
from tests.helpers.samples import samples_of

RULES = all_rules()

#: Words that rules look for, so that edits bring findings and take them away.
_WORDS = (
    "学校必须记录", "不应高于40 ℃", "本标准", "GB/T 2589-2020", "应", "宜", "见下表", "；", "。",
    "",
    "The school must record.", "shall not", "may not", "Die Schule soll", "darf nicht", "5kW",
    "三分之二", "two thirds", "20 min", "20 Stunden", "表A.2", "Table A.1", "不适用", "gilt",
    "TODO",
)  # fmt: skip


def anew(document):
    checker = Checker(RULES)
    checker.update(document)
    return checker.findings()


def _written(document, chance):
    node = chance.choice([each for each in document.walk() if each.cells])
    return SetCell(node.id, chance.choice(LANGUAGES), Cell(chance.choice(_WORDS)))


@pytest.mark.no_cover
@pytest.mark.slow
@example(seed=16)
@example(seed=476073)
@given(seed=st.integers(0, 2**32))
@settings(deadline=None)
def test_incremental_equals_full(seed):
    chance = Random(seed)
    document = small_standard()
    checker = Checker(RULES)
    checker.update(document)
    for _ in range(8):
        edits = (
            [_written(document, chance)]
            if chance.random() < 0.5
            else random_edits(document, chance, 3)
        )
        document = apply(document, *edits).document
        checker.update(document)
        assert checker.findings() == anew(document)


@pytest.mark.no_cover
@pytest.mark.slow
def test_the_sample_is_checked_alike_after_large_changes():
    (document,) = samples_of("standard")
    checker = Checker(RULES)
    checker.update(document)
    chapters = [
        each for each in document.children_of(document.id) if isinstance(each.payload, Clause)
    ]
    annexes = [
        each for each in document.children_of(document.id) if isinstance(each.payload, Annex)
    ]
    changes = (
        (SetPayload(annexes[0].id, Annex(normative=not annexes[0].payload.normative)),),
        (SetPayload(chapters[5].id, Clause(role="scope")),),
        tree.moved(document, chapters[6].id, document.id, 3),
        (Remove(chapters[2].id),),
    )
    for at, edits in enumerate(changes):
        document = apply(document, *edits).document
        checker.update(document)
        # What was read wrongly stays so; to check all of it anew takes a second.
        if at % 2:
            assert checker.findings() == anew(document)


# --- what is read again -----------------------------------------------------------------------


def counting(check_of):
    """A rule that counts how often it is asked."""
    asked = []
    pattern = RULES[0]
    rule = Rule(
        "X-01", check_of(asked), "x", "2026", "warning", {}, frozenset({"standard"}), LANGUAGES,
        pattern.sentence, pattern.explanation, (),
    )  # fmt: skip
    return rule, asked


DRAFT = (
    "- clause 能源\n  - paragraph#p 学校应记录。\n  - note#n 注。\n"
    "- annex#a 方法\n  - clause 步骤\n    - paragraph#q 记录。"
)


def test_a_text_is_read_again_only_where_it_changed():
    rule, asked = counting(lambda a: OnText(lambda reading: a.append(reading.node.id) or ()))
    checker = Checker([rule])
    document = outline(DRAFT)
    checker.update(document)
    assert len(asked) == 9  # the title has three languages
    asked.clear()
    checker.update(apply(document, SetCell("p", "zh", Cell("学校应记录水。"))).document)
    assert asked == ["p"]
    asked.clear()
    checker.update(apply(document, SetPayload("a", Annex(normative=False))).document)
    # What stands in the annex stands in another place now, and p says what it said before.
    assert sorted(asked) == ["a", "n004", "p", "q"]


def test_a_node_is_read_again_with_its_children():
    rule, asked = counting(lambda a: OnNode(lambda spot: a.append(spot.node.id) or ()))
    checker = Checker([rule])
    document = outline(DRAFT)
    checker.update(document)
    asked.clear()
    checker.update(apply(document, SetCell("p", "zh", Cell("水。"))).document)
    assert sorted(asked) == ["n000", "p"]


def test_a_document_is_judged_again_when_a_fact_altered():
    def check_of(asked):
        def judge(document, facts):
            asked.append(dict(facts))
            yield from ()

        return OnDocument(
            Collect(lambda node, _: "应" in node.text("zh") or None), judge, order=False
        )

    rule, asked = counting(check_of)
    checker = Checker([rule])
    document = outline(DRAFT)
    checker.update(document)
    assert asked == [{"p": True}]
    document = apply(document, SetCell("p", "zh", Cell("学校应记录水。"))).document
    checker.update(document)
    assert len(asked) == 1
    document = apply(document, SetCell("q", "zh", Cell("应。"))).document
    checker.update(document)
    document = apply(document, Remove("p")).document
    checker.update(document)
    assert asked[1:] == [{"p": True, "q": True}, {"q": True}]


def test_findings_stand_in_reading_order():
    document = outline(
        "- clause 要求\n  - paragraph#b 学校必须记录，必须公开。\n  - paragraph#c 必须。"
    )
    checker = Checker(RULES)
    checker.update(document)
    found = [(each.node, each.start) for each in checker.findings() if each.rule.id == "VRB-01"]
    assert found == [("b", 2), ("b", 7), ("c", 0)]
    document = apply(document, Place("c", "n000", "0000a")).document
    checker.update(document)
    assert [each.node for each in checker.findings() if each.rule.id == "VRB-01"] == ["c", "b", "b"]


def test_what_nobody_has_sorted_says_nothing_of_the_order_of_elements():
    front = "- unsorted#u 封面上的字\n- foreword#f\n"
    checker = Checker(RULES)
    for chapters, misplaced in (
        ("- clause{role=scope}#s 范围\n- clause#c 要求", []),
        ("- clause#c 要求\n- clause{role=scope}#s 范围", ["s"]),
    ):
        checker.update(outline(front + chapters))
        found = [each.node for each in checker.findings() if each.rule.id == "STR-02"]
        assert found == misplaced


def test_another_document_is_begun_anew():
    checker = Checker(RULES)
    checker.update(outline("- clause 要求\n  - paragraph 学校必须记录。"))
    assert checker.findings()
    checker.update(outline("- glossary#g 术语"))
    assert checker.findings() == ()


def test_severity_rises_with_the_stage():
    checker = Checker([each for each in RULES if each.id == "VRB-01"])
    checker.update(outline("学校必须记录。"))
    (finding,) = checker.findings()
    stages = ("working_draft", "comment_draft", "review_draft", "published")
    assert [finding.severity(each) for each in stages] == ["warning", "warning", "error", "error"]


# --- places -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "part", "manner"),
    [
        ("- foreword\n  - paragraph#x 本文件", Part.FOREWORD, Manner.PROVISION),
        ("- introduction\n  - paragraph#x 本文件", Part.INTRODUCTION, Manner.PROVISION),
        ("- clause{role=scope} 范围\n  - paragraph#x 本文件", Part.SCOPE, Manner.PROVISION),
        ("- clause{role=terms} 术语\n  - term 甲\n    - note#x 注", Part.TERMS, Manner.TERM_NOTE),
        ("- clause{role=terms} 术语\n  - term 甲\n    - source#x 某", Part.TERMS, Manner.SOURCE),
        ("- clause 甲\n  - clause{titled=false}#x 乙", Part.CORE, Manner.PROVISION),
        ("- clause 甲\n  - note 注\n    - list\n      - item#x 乙", Part.CORE, Manner.NOTE),
        ("- clause 甲\n  - table 表\n    - footnote#x 注", Part.CORE, Manner.TABLE_FOOTNOTE),
        ("- clause 甲\n  - paragraph 乙\n    - footnote#x 注", Part.CORE, Manner.FOOTNOTE),
        ("- annex 甲\n  - warning#x 乙", Part.NORMATIVE_ANNEX, Manner.WARNING),
        ("- annex{normative=false} 甲\n  - example#x 乙", Part.INFORMATIVE_ANNEX, Manner.EXAMPLE),
        ("- bibliography\n  - bibliography_entry#x 乙", Part.BIBLIOGRAPHY, Manner.ENTRY),
    ],
)
def test_places(lines, part, manner):
    seen = []
    rule, _ = counting(lambda _: OnText(lambda r: seen.append((r.node.id, r.place)) or ()))
    checker = Checker([rule])
    checker.update(outline(lines))
    place = dict(seen)["x"]
    assert (place.part, place.manner) == (part, manner)


def test_a_kind_that_changes_stands_elsewhere():
    rule = next(each for each in RULES if each.id == "NOT-02")
    document = outline("- clause 要求\n  - paragraph#p 学校应记录。")
    checker = Checker([rule])
    checker.update(document)
    assert checker.findings() == ()
    kind = SetKind("p", "note", tree.fresh("note").payload)
    checker.update(apply(document, kind).document)
    (finding,) = checker.findings()
    assert finding.node == "p"


def test_places_are_found_with_breaks(monkeypatch):
    """Between two breaks nobody else works: a first look at a long draft was one turn of it."""
    asked = [0]

    def counted(node, above):
        asked[0] += 1
        return place_of(node, above)

    monkeypatch.setattr(checker_module, "place_of", counted)
    draft = outline("- clause 能源\n" + "  - clause 记录\n    - paragraph 水。\n" * 1000)
    checker = Checker([])
    longest = 0
    for document in (draft, apply(draft, SetPayload("n000", Clause(role="scope"))).document):
        before = asked[0]
        for _ in checker.updating(document):
            longest = max(longest, asked[0] - before)
            before = asked[0]
    nodes = len(draft.nodes)
    assert nodes < asked[0] < 2 * nodes
    assert longest <= 2 * checker_module._BREAK
