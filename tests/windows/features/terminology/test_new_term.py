"""Select, key, Enter: a term in three languages; and a word that it forbids is replaced."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.payloads.pilots import Glossary
from curriculum_studio.core.payloads.standard import Designation, Term
from curriculum_studio.core.text import Cell
from curriculum_studio.features.find_replace.feature import FIND_REPLACE
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.features.terminology.window.new_term import NewTermDialog
from tests.windows.conftest import entry_of
from tests.windows.features.terminology.test_writing_aids import LABEL, go, paragraph, text, write


def _enter_adds(dialog: NewTermDialog) -> bool:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    return button.isDefault() and button.isEnabled()


def test_what_is_selected_is_a_term_after_enter(small, answer):
    small.desk.library.show(entry_of(small, "standard"))
    small.desk.viewing.show_languages(("zh", "en"))
    node = paragraph(small)
    write(small, node, "碳足迹", "zh")
    write(small, node, "carbon footprint", "en")
    editor = go(small, node, "zh", 0)
    editor.go(0, end=3)
    shown = answer(NewTermDialog, _enter_adds)
    small.commands.run("language.new_term")
    (dialog,) = shown
    assert dialog.names() == {"zh": "碳足迹", "en": "carbon footprint"}
    (concept,) = shared_concepts(small.desk.bench.session)
    assert (concept.name("zh"), concept.name("en")) == ("碳足迹", "carbon footprint")
    assert small.desk.view.page.caret.node == node


def test_from_part_of_a_sentence_names_are_proposed_or_marked(small, answer):
    small.desk.library.show(entry_of(small, "standard"))
    small.desk.viewing.show_languages(("zh", "en"))
    first, second = paragraph(small), paragraph(small, 1)
    write(small, first, "应核算碳足迹。", "zh")
    write(small, first, "The carbon footprint shall be determined.", "en")
    write(small, second, "碳足迹宜公布。", "zh")
    write(small, second, "The carbon footprint should be published.", "en")
    editor = go(small, first, "zh", 0)
    editor.go(3, end=6)
    shown = answer(NewTermDialog, _marks_a_word)
    small.commands.run("language.new_term")
    (dialog,) = shown
    assert dialog.names() == {"zh": "碳足迹", "en": "footprint"}


def _marks_a_word(dialog: NewTermDialog) -> bool:
    assert dialog.names() == {"zh": "碳足迹", "en": "carbon footprint"}
    assert not dialog.proposed.isHidden()
    dialog.enBeside.setSelection(dialog.enBeside.text().index("footprint"), len("footprint"))
    QTest.mouseRelease(dialog.enBeside, Qt.MouseButton.LeftButton)
    return True


def test_a_forbidden_word_is_replaced_after_a_look(small):
    session = small.desk.bench.session
    term = Node("k", "term", "words", "a", payload=Term()).with_cell("zh", Cell("碳足迹"))
    bad = Node("bad", "designation", "k", "a", payload=Designation(status="forbidden"))
    glossary = Node("words", "glossary", "", "a", payload=Glossary())
    session.add(assembled([glossary, term, bad.with_cell("zh", Cell("碳脚印"))]), LABEL)
    small.desk.library.show(entry_of(small, "standard"))
    node = paragraph(small)
    write(small, node, "碳脚印和碳脚印", "zh")
    small.commands.run("language.replace_avoided")
    finding = FIND_REPLACE.of(small.desk)
    assert [each.found.node for each in finding.searching.places] == [node, node]
    finding.bar.replaceAll.click()
    assert text(small, node, "zh") == "碳足迹和碳足迹"
    assert session.document("words").nodes["bad"].text("zh") == "碳脚印"
