"""Tracked changes of whole paragraphs are accepted on the card like any other."""

from copy import deepcopy
from random import Random

import pytest

from curriculum_studio.i18n import finish
from tests.helpers.edited import EditedFile, W, made, mark_end, run, tracked


@pytest.fixture
def changed(table, tmp_path):
    """The comments that stand for a new paragraph, a move and a struck paragraph."""
    application, identity = table.desk.bench.application, table.view.document
    target = tmp_path / "draft.docx"
    finish(application.exporter.export([identity], "docx", target, ("zh",)))
    file = EditedFile(target.read_bytes(), Random(1))

    def paragraph(at: int):
        node = table.node(at).id
        return next(p for p in file.root.iter(f"{W}p") if node in file.marks(p))

    def new(at: int, text: str):
        made_new = made("p")
        made_new.append(deepcopy(paragraph(at).find(f"{W}pPr")))
        made_new.append(tracked("ins", run(text)))
        mark_end(made_new, "ins")
        return made_new

    def strike(at: int):
        for each in list(paragraph(at).iterchildren(f"{W}r")):
            holder = tracked("del")
            each.addprevious(holder)
            holder.append(each)
            for text in each.iter(f"{W}t"):
                text.tag = f"{W}delText"
        mark_end(paragraph(at), "del")

    paragraph(1).addnext(new(1, "新增的一段。"))
    paragraph(5).addnext(new(5, table.node(3).text("zh")))
    strike(3)
    strike(7)
    imports = application.comment_import
    preview = finish(imports.preview(identity, file.content(), "back.docx"))
    imports.take(preview)
    table.show()
    return {each.after.change: each.after for each in preview.incoming}


def test_the_card_accepts_what_comes_moves_and_goes(table, changed):
    moved, gone, last = table.node(3), table.node(7), table.node(5)
    for kind in ("insert", "move", "remove"):
        table.panel.bring(changed[kind].id)
        assert table.panel.card.accept.isEnabled()
        table.panel.card.accept.click()
        assert table.now(changed[kind]).decision == "accepted"
        assert table.now(changed[kind]).done_version
    content = table.view.content
    texts = [each.text("zh") for each in content.walk()]
    assert "新增的一段。" in texts
    assert gone.id not in content
    assert content.index(moved.id) == content.index(last.id) + 1
    assert content.nodes[moved.id].cells == moved.cells
    for _ in range(3):
        table.desk.editing.undo()
    assert gone.id in table.view.content
