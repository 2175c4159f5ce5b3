"""Select, key, Enter: a term in three languages."""

from PySide6.QtWidgets import QDialogButtonBox

from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.features.terminology.window.new_term import NewTermDialog
from tests.windows.conftest import entry_of
from tests.windows.features.terminology.test_writing_aids import go, paragraph, write


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
