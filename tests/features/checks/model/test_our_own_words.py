"""What the program itself writes keeps the rules: fixed sentences, fresh documents."""

import pytest

from curriculum_studio.core.headings import STANDARD_TYPES
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.render.vocabulary import SENTENCES
from curriculum_studio.session.document_factory import new_document
from tests.helpers.outlines import outline

RULES = all_rules()

FOREWORD = (
    "drafted_by", "replaces", "adopts", "patent", "proposer", "drafting_bodies", "drafters",
    "first_edition",
)  # fmt: skip


def findings(document):
    checker = Checker(RULES)
    checker.update(document)
    return [(each.rule.id, each.node, each.values) for each in checker.findings()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("standard_type", STANDARD_TYPES)
def test_a_fresh_standard_has_no_findings(standard_type, language):
    assert findings(new_document("standard", "标准", language, standard_type)) == []


@pytest.mark.parametrize("kind", ["unit", "framework", "glossary", "collection", "observation"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_other_fresh_documents_have_none(kind, language):
    assert findings(new_document(kind, "主题", language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_fixed_sentences_have_none(language):
    """As paragraphs of the foreword and lead-ins, where people put them who write them out."""
    said = {name: SENTENCES[name][language] for name in SENTENCES}
    front = "\n".join(f"  - paragraph {said[name]}" for name in FOREWORD).format(
        replaces="GB/T 1—2020", adopts="ISO 1:2020", proposer="协会", bodies="某校", drafters="某"
    )
    lines = (
        f"- foreword\n{front}\n- clause{{role=scope}} 范围\n"
        f"- clause{{role=references}} 引用\n  - paragraph {said['references_lead']}\n"
        f"- clause{{role=terms}} 术语\n  - paragraph {said['terms_lead']}\n- clause 要求"
    )
    assert findings(outline(lines, language)) == []
    for name in ("references_none", "terms_none"):
        assert read_provisions(said[name], language) == ()


def test_units_leave_out_numbers_in_words_but_change_none():
    """A story is told in other words: to a partner, in between; but not of three instead of two."""

    def numbers(texts):
        lines = f"- unit 影子\n  - section{{role=process}}\n    - paragraph {texts}"
        return [rule for rule, *_ in findings(outline(lines)) if rule == "BIL-03"]

    assert numbers("两个朋友挥手。 || Wave to a partner. || Zwei Freunde winken.") == []
    assert numbers("两个朋友挥手。 || Three friends wave. || Zwei Freunde winken.") == ["BIL-03"]
    assert numbers("跑5圈。 || Run laps. || 5 Runden laufen.") == ["BIL-03"]


def test_two_of_three_languages_decide_what_is_counted():
    """A number that is weak alone tells with another; one that falls is what is left of it."""

    def odd(texts):
        checker = Checker(RULES)
        checker.update(outline(f"- clause 要求\n  - paragraph {texts}"))
        return [each.language for each in checker.findings() if each.rule.id == "BIL-03"]

    assert odd("装到第四条线。 || Up to the third line. || Bis zum dritten Strich.") == ["en"]
    assert odd("面粉两份，水一份。 || Two parts flour, one part water. || 2 Teile, 3 Teile.") == [
        "de"
    ]
    assert odd("只剩三成。 || It dropped by 70 %. || Es ging um 70 % zurück.") == []
    assert odd("每隔一天加水。 || Fill it every other day. || Jeden zweiten Tag füllen.") == []
    alike = "先用两年，再用 18 个月。 || Two years, then 18 months. || Zwei Jahre, dann anderthalb."
    assert odd(alike) == []
