"""Sentences by rule on the page: seen where they stand, written over, taken back."""

import pytest
from PySide6.QtCore import Qt

from curriculum_studio.core.edits import apply
from curriculum_studio.editor.editing.sentences import entered_sentence
from curriculum_studio.editor.model.row_builder import rows_of
from curriculum_studio.render.fixed_sentences import foreword_names, sentence_places
from curriculum_studio.session.document_factory import new_document


@pytest.fixture
def standard():
    return new_document("standard", "标准", "zh")


def holder_of(document, name):
    return next(holder for holder, names in sentence_places(document) if name in names)


def test_they_stand_below_the_heading_of_what_has_them(standard):
    rows = [(row.node, row.spot.sentence) for row in rows_of(standard) if row.by_rule]
    foreword = holder_of(standard, "patent")
    names = [name for node, name in rows if node == foreword]
    assert names == list(foreword_names(standard.root.payload))
    assert [name for node, name in rows if node != foreword] == ["references_none", "terms_none"]


def test_enter_behind_the_lead_in_goes_to_the_entry_that_waits(standard):
    step = entered_sentence(standard, holder_of(standard, "references_none"), "references_none")
    assert step.edits == ()
    assert standard.nodes[step.node].kind == "reference_entry"


def test_enter_behind_the_lead_in_of_terms_makes_a_term_of_what_is_empty(standard):
    step = entered_sentence(standard, holder_of(standard, "terms_none"), "terms_none")
    after = apply(standard, *step.edits).document
    assert after.nodes[step.node].kind == "term"
    assert len(after.nodes) == len(standard.nodes)


def test_enter_in_the_foreword_makes_its_sentences_texts_in_all_languages(standard):
    foreword = holder_of(standard, "patent")
    step = entered_sentence(standard, foreword, "patent")
    after = apply(standard, *step.edits).document
    texts = after.children_of(foreword)
    names = list(foreword_names(standard.root.payload))
    assert len(texts) == len(names) + 1
    assert texts[names.index("patent") + 1].id == step.node
    assert texts[0].text("en").startswith("This document is drafted in accordance with")
    assert texts[0].text("de").startswith("Dieses Dokument wurde nach")
    assert foreword not in dict(sentence_places(after))


def test_a_sentence_is_written_over_and_comes_back(open_page, standard):
    hands = open_page(standard)
    foreword = holder_of(hands.document, "patent")
    hands.page.show_node(foreword, "zh")
    assert hands.editor.toPlainText().startswith("本文件按照GB/T 1.1—2020")

    def into(name: str, language: str = "zh") -> None:
        row = hands.model.row_of(f"{foreword}/{name}")
        assert hands.caret.open(row, hands.model.column(language), -1)

    into("proposer")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("本文件由甲协会提出并归口。")
    hands.page.commit()
    assert hands.document.root.payload.proposer["zh"] == "甲协会"
    into("patent")
    assert not hands.page.can("by_rule")
    assert not hands.page.can("delete"), "the foreword is not what is meant"
    assert not hands.page.can("insert_footnote")
    hands.editor.go(0)
    before = hands.document
    hands.press(Qt.Key.Key_Backspace)
    assert hands.document is before
    hands.type("X")
    hands.page.commit()
    row = hands.caret.row
    cell = (row, hands.model.column("zh"))
    assert hands.model.read(*cell).startswith("X请注意")
    assert not hands.model.is_by_rule(hands.caret.spot, "zh")
    assert hands.model.is_by_rule(hands.caret.spot, "en")
    assert hands.page.can("by_rule")
    hands.page.run("by_rule")
    assert hands.document.root.payload.overrides == ()
    assert hands.editor.toPlainText().startswith("请注意")
    hands.undo()
    assert hands.model.read(*cell).startswith("X请注意")
    assert hands.problems == []


def test_sentences_follow_what_is_written_below_them(open_page, standard):
    hands = open_page(standard)
    chapter = holder_of(hands.document, "references_none")
    hands.at(hands.document.children[chapter][0])
    hands.type("GB/T 2589-2020 综合能耗计算通则")
    hands.page.commit()
    assert hands.model.row_of(f"{chapter}/references_lead") is not None
    assert hands.model.row_of(f"{chapter}/references_none") is None
