"""Frameworks in the window: links in the inspector, two side by side, versions, export, import."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem

from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.features.frameworks.window.associations_editor import (
    AssociationDialog,
    AssociationsEditor,
)
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from tests.windows.conftest import entry_of


def framework(studio, words: str) -> str:
    entries = studio.desk.bench.session.entries()
    return next(e.id for e in entries if e.kind == "framework" and words in e.title("en"))


def goal_of(document, code):
    goals = [node for node in document.walk() if isinstance(node.payload, Goal)]
    return next(node.id for node in goals if node.payload.code == code)


def test_links_are_edited_in_the_inspector(sample, answer):
    known = framework(sample, "GreenComp")
    sample.desk.library.show(known)
    view = sample.desk.view
    node = goal_of(view.content, "1.1")
    view.show_node(node)
    sample.desk.show_panel("properties")
    sample.parts.properties.show_place(view, node)
    editor = sample.parts.properties.findChild(AssociationsEditor)

    def choose(dialog: AssociationDialog) -> bool:
        dialog.kind.setCurrentIndex(dialog.kind.findData("isTranslationOf"))
        dialog.framework.setCurrentIndex(dialog.framework.findData(known))
        dialog.wanted.setText("1.2")
        assert isinstance(dialog.goals.currentItem(), QListWidgetItem)
        return True

    answer(AssociationDialog, choose)
    editor.add.click()
    (link,) = view.content.nodes[node].payload.associations
    assert link.type == "isTranslationOf"
    assert "1.2" in editor.list.item(0).text()
    editor.list.setCurrentRow(0)
    editor.remove.click()
    assert view.content.nodes[node].payload.associations == ()


def test_a_new_version_is_shown_and_its_links_undone_in_the_old_one(sample):
    known = framework(sample, "GreenComp")
    sample.desk.library.show(known)
    sample.commands.run("tools.framework_version")
    made = sample.desk.view.document
    assert made != known
    sample.commands.run("edit.undo")
    assert made in {e.id for e in sample.desk.bench.session.entries()}
    sample.desk.library.show(known)
    assert ended_goals(sample)
    sample.commands.run("edit.undo")
    assert not ended_goals(sample)


def ended_goals(sample):
    goals = (node for node in sample.desk.view.content.walk() if node.kind == "goal")
    return [node for node in goals if node.payload.status_end]


def test_a_branch_is_exported_for_readers(sample, answer, tmp_path, qtbot):
    sample.desk.library.show(framework(sample, "GreenComp"))
    target = tmp_path / "branch.docx"

    def choose(dialog: GiveOutSheet) -> bool:
        dialog.choose("docx")
        branch = dialog._options["docx"][0].branch
        assert branch.count() == 5
        branch.setCurrentIndex(2)
        dialog.target.setText(str(target))
        return True

    answer(GiveOutSheet, choose)
    sample.commands.run("file.export")
    qtbot.waitUntil(lambda: target.exists() and not sample.desk.tasks.busy, timeout=8000)


def test_a_case_file_of_100_mb_and_a_circle_are_sentences(sample, tmp_path):
    importer = sample.desk.bench.application.importer
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(101 * 1024 * 1024)
    before = len(sample.desk.bench.session.entries())
    ends = [{"identifier": each, "title": each, "uri": f"urn:x:{each}"} for each in "ab"]
    circle = tmp_path / "circle.json"
    circle.write_text(json.dumps({
        "CFDocument": {"identifier": "d", "title": "D"},
        "CFItems": [{"identifier": each, "fullStatement": each} for each in "ab"],
        "CFAssociations": [
            {"associationType": "isChildOf", "originNodeURI": one, "destinationNodeURI": other}
            for one, other in (ends, ends[::-1])
        ],
    }))  # fmt: skip
    for path, said in ((large, "100 MB"), (circle, "circle")):
        with pytest.raises(Exception, match=said):
            list(importer.read(path, "framework"))
    assert len(sample.desk.bench.session.entries()) == before
    assert entry_of(sample, "framework")


def test_goals_are_added_moved_and_counted_by_keys(sample):
    """Enter, Alt+Down, Tab and one command: what writing a framework needs."""
    sample.desk.library.show(framework(sample, "GreenComp"))
    view = sample.desk.view
    before = view.content

    def codes() -> list[str]:
        return [n.payload.code for n in view.content.walk() if n.kind == "goal"]

    def goal(code: str) -> str:
        return next(n.id for n in view.content.walk() if getattr(n.payload, "code", "") == code)

    page = view.page
    page.show_node(goal("1.1"))
    page.setFocus()
    editor = page.caret.editor
    editor.go(-1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    new = page.current_node
    assert view.content.nodes[new].payload.code == "1.4"
    assert view.content.nodes[new].payload.level == "competence"
    editor.insertPlainText("尊重差异")
    assert page.commit()
    assert codes()[1:5] == ["1.1", "1.4", "1.2", "1.3"]
    sample.commands.run("tools.renumber_goals")
    assert codes()[1:5] == ["1.1", "1.2", "1.3", "1.4"]
    page.show_node(new)
    page.run("move_down")
    assert view.content.nodes[new].payload.code == "1.2"
    sample.commands.run("tools.renumber_goals")
    assert view.content.nodes[new].payload.code == "1.3"
    page.run("indent")
    assert view.content.nodes[view.content.nodes[new].parent].payload.code == "1.2"
    for _ in range(6):
        sample.commands.run("edit.undo")
    assert view.content == before
    sample.commands.run("tools.renumber_goals")
    assert view.content == before
