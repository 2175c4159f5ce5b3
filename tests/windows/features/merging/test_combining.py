"""Two documents of the library that were one are combined in the window."""

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.window.decisions_board import DecisionsBoard
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.workbench.library.choose_document import ChooseDocumentDialog
from tests.windows.conftest import entry_of

LABEL = message("Test", "Change")


def paragraphs(studio, document):
    found = studio.desk.bench.session.document(document)
    return [node for node in found.walk() if node.kind == "paragraph"]


def write(studio, document, at, text):
    node = paragraphs(studio, document)[at].id
    studio.desk.bench.session.edit(document, (SetCell(node, "zh", Cell(text)),), LABEL)


def test_a_copy_is_brought_back_after_a_look_at_what_changes(small, qtbot, answer):
    desk = small.desk
    own = entry_of(small, "unit")
    desk.library.duplicate(own)
    copy = desk.library.target
    versions = desk.bench.workspace.versions
    for each in (own, copy):
        document = desk.bench.session.document(each)
        versions.create(document, name="", author="", message="", automatic=True)
    write(small, own, 0, "王改了第一段。")
    write(small, copy, 1, "李改了第二段。")
    write(small, own, 2, "王：应检查。")
    write(small, copy, 2, "李：宜检查。")
    before = desk.bench.session.document(own)
    desk.library.show(own)
    chosen = answer(ChooseDocumentDialog)
    asked = answer(ConfirmDialog)
    small.commands.run("merging.combine")
    qtbot.waitUntil(lambda: bool(asked))
    assert chosen[0].chosen == copy
    assert "1" in asked[0].explained.text()
    texts = [node.text("zh") for node in paragraphs(small, own)]
    assert texts[:2] == ["王改了第一段。", "李改了第二段。"]
    assert isinstance(desk.tabs.front, DecisionsBoard)
    assert {each.id for each in desk.bench.session.entries()} >= {own, copy}
    desk.editing.take_back()
    assert desk.bench.session.document(own).nodes == before.nodes
