"""The form of cover and foreword."""

import pytest
from PySide6.QtWidgets import QPushButton

from curriculum_studio.features.standards.window.front_matter import FrontMatterDialog
from curriculum_studio.languages import LocalizedText
from curriculum_studio.render.fixed_sentences import fixed_sentences
from tests.windows.conftest import entry_of


@pytest.fixture
def standard(small) -> str:
    identity = entry_of(small, "standard")
    small.desk.library.show(identity)
    return identity


def front(small):
    return small.desk.view.content.root.payload


def test_data_titles_and_wordings_are_kept_in_one_step(small, standard, answer):
    before = small.desk.view.content.root

    def fill(dialog):
        dialog._editors["level"]._show("local")
        dialog._editors["number"].line.setText("DB32/T 4321—2026")
        dialog._editors["replaces"].line.setText("DB32/T 1—2010、DB32/T 2—2011")
        dialog._editors["drafters"].text.setPlainText("王芳\n李明")
        dialog._editors["titles"].lines["de"].setText("Schulen")
        for editor in dialog._editors.values():
            editor.flush()
        sentences = dialog._sentences
        assert "王芳、李明" in sentences["drafters"].text.toPlainText()
        assert sentences["first_edition"].isHidden(), "it replaces another one"
        dialog.english.click()
        assert "DB32/T 1—2010, DB32/T 2—2011" in sentences["replaces"].text.toPlainText()
        sentences["patent"].text.setPlainText("No patents are known.")
        assert not sentences["patent"].own.isHidden()
        dialog._accept()
        return True

    answer(FrontMatterDialog, fill)
    small.commands.run("tools.front")
    root = small.desk.view.content.root
    assert root.payload.level == "local"
    assert root.payload.number == "DB32/T 4321—2026"
    assert root.payload.drafters == ("王芳", "李明")
    assert root.text("de") == "Schulen"
    assert root.payload.overrides == (("patent", LocalizedText({"en": "No patents are known."})),)
    said = dict(fixed_sentences(root.payload, "en"))
    assert said["patent"] == "No patents are known."
    assert dict(fixed_sentences(root.payload, "zh"))["patent"].startswith("请注意")
    small.desk.editing.undo()
    assert small.desk.view.content.root == before


def test_a_wording_goes_back_to_the_rule(small, standard, answer):
    def fill(dialog):
        sentence = dialog._sentences["patent"]
        sentence.text.setPlainText("别的说法。")
        assert dialog.front.overrides
        sentence.findChildren(QPushButton)[0].click()
        assert dialog.front.overrides == ()
        assert sentence.own.isHidden()
        return True

    before = front(small)
    answer(FrontMatterDialog, fill)
    small.commands.run("tools.front")
    assert front(small) == before


def test_cancelling_changes_nothing(small, standard, answer):
    before = front(small)

    def fill(dialog):
        dialog._editors["number"].line.setText("X")
        return False

    answer(FrontMatterDialog, fill)
    small.commands.run("tools.front")
    assert front(small) == before


def test_only_standards_have_a_cover(small):
    small.desk.library.show(entry_of(small, "unit"))
    assert not small.commands.action("tools.front").when(small.desk)
