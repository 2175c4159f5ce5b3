"""Sentences by rule: where they stand, and what writing over one means."""

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.languages import LocalizedText
from curriculum_studio.render.fixed_sentences import (
    by_rule,
    foreword_names,
    reworded,
    sentence,
    sentence_places,
)
from tests.helpers.documents import nested, paragraph

FRONT = FrontMatter(
    proposer=LocalizedText({"zh": "甲协会", "en": "Association A"}),
    drafting_bodies=(LocalizedText({"zh": "乙园", "en": "Kindergarten B"}),),
    drafters=("王芳", "李明"),
)


def standard(*parts):
    return read_nested(nested("standard", *parts, text="标准"), "sentences")


def places(document):
    kinds = {node.id: node for node in document.walk()}
    return [(kinds[holder].kind, names) for holder, names in sentence_places(document)]


def references(*children):
    return nested("clause", *children, text="规范性引用文件", role="references")


def terms(*children):
    return nested("clause", *children, text="术语和定义", role="terms")


def test_they_stand_where_nobody_wrote_something_else():
    document = standard(nested("foreword"), references(), terms(), nested("clause", text="要求"))
    assert places(document) == [
        ("foreword", tuple(foreword_names(FrontMatter()))),
        ("clause", ("references_none",)),
        ("clause", ("terms_none",)),
    ]


def test_what_is_listed_chooses_the_lead_in():
    entry = nested("reference_entry", text="甲", number="GB/T 1")
    assert places(standard(references(entry)))[0][1] == ("references_lead",)
    assert places(standard(terms(nested("term", text="词"))))[0][1] == ("terms_lead",)


@pytest.mark.parametrize("blank", [nested("reference_entry"), nested("paragraph")])
def test_an_empty_text_changes_nothing(blank):
    assert places(standard(references(blank)))[0][1] == ("references_none",)


def test_what_somebody_wrote_takes_their_place():
    written = standard(
        nested("foreword", paragraph("本文件另有前言。")), references(paragraph("自拟。"))
    )
    assert places(written) == []


def test_no_other_document_has_any():
    assert sentence_places(read_nested(nested("unit", text="单元"), "unit")) == ()


@pytest.mark.parametrize("name", list(foreword_names(FRONT)))
@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_what_was_not_changed_stays_by_rule(name, language):
    assert reworded(FRONT, name, language, by_rule(name, FRONT, language)) == FRONT


def test_other_words_are_the_documents_own_in_one_language():
    changed = reworded(FRONT, "patent", "en", "No patents are known.")
    assert sentence("patent", changed, "en") == "No patents are known."
    assert sentence("patent", changed, "zh") == by_rule("patent", FRONT, "zh")


@pytest.mark.parametrize("written", ["", "  ", by_rule("patent", FRONT, "en")])
def test_nothing_and_the_sentence_by_rule_bring_the_rule_back(written):
    changed = reworded(FRONT, "patent", "en", "No patents are known.")
    assert reworded(changed, "patent", "en", written) == FRONT


def test_other_names_in_a_sentence_change_the_cover_and_are_no_wording():
    changed = reworded(FRONT, "proposer", "zh", "本文件由丙学会提出并归口。")
    assert changed.proposer == LocalizedText({"zh": "丙学会", "en": "Association A"})
    changed = reworded(FRONT, "drafters", "zh", "本文件主要起草人：王芳、赵敏,孙强。")
    assert changed.drafters == ("王芳", "赵敏", "孙强")
    assert changed.overrides == ()


def test_a_missing_name_is_none():
    changed = reworded(FRONT, "drafters", "zh", "本文件主要起草人：××。")
    assert changed.drafters == ()


def test_organisations_keep_their_names_in_other_languages():
    told = by_rule("drafting_bodies", FRONT, "zh")
    renamed = reworded(FRONT, "drafting_bodies", "zh", told.replace("乙园", "乙幼儿园"))
    assert renamed.drafting_bodies == (LocalizedText({"zh": "乙幼儿园", "en": "Kindergarten B"}),)
    more = reworded(FRONT, "drafting_bodies", "zh", told.replace("乙园", "丁园、乙园"))
    assert more.drafting_bodies == (LocalizedText({"zh": "丁园"}), *FRONT.drafting_bodies)
