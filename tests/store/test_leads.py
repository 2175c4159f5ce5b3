from dataclasses import replace

import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.translation_state import CellState, state, still_correct, typed
from curriculum_studio.session.session import LOOKED_BACK, Session
from curriculum_studio.session.versions import OldState
from curriculum_studio.store import journal
from curriculum_studio.store.workspace import open_workspace
from tests.store.looking import LABEL, rows


@pytest.fixture
def paragraph(session, standard):
    """A paragraph of the standard that has a translation of its Chinese text."""
    session.add(standard, LABEL)
    node = next(each for each in standard.walk() if each.kind == "paragraph" and each.text("zh"))
    edit = SetCell(node.id, "en", typed(node.with_cell("en", None), "en", Cell("Made from it.")))
    session.edit(standard.id, (edit,), LABEL)
    return node


def write(session, document, node, text, language="zh"):
    own = session.document(document).nodes[node]
    session.edit(document, (SetCell(node, language, typed(own, language, Cell(text))),), LABEL)


def kept(path):
    return rows(path, "SELECT hash FROM lead_text")


def test_a_source_text_is_known_after_any_number_of_steps(session, standard, paragraph):
    wanted = text_hash(paragraph.cell("zh"))
    for count in range(LOOKED_BACK // 20):
        write(session, standard.id, paragraph.id, f"新的{count}")
    found = session.earlier_text(standard.id, paragraph.id, "zh", wanted)
    assert found is not None
    assert found.text == paragraph.text("zh")


def test_it_is_known_after_a_restart_without_a_journal(
    workspace, session, standard, paragraph, clock, monkeypatch
):
    wanted = text_hash(paragraph.cell("zh"))
    write(session, standard.id, paragraph.id, "另外的话")
    workspace.close()
    monkeypatch.setattr(journal.trim, "__defaults__", (1, 1, 0))
    with open_workspace(workspace.path, clock=clock) as opened:
        again = Session(opened.documents, lambda: 0.0)
        again._steps, again._position = [], 0
        found = again.earlier_text(standard.id, paragraph.id, "zh", wanted)
        assert found is not None
        assert found.text == paragraph.text("zh")


def test_an_old_state_knows_what_its_translations_were_made_from(
    workspace, session, standard, paragraph
):
    then = session.document(standard.id)
    write(session, standard.id, paragraph.id, "另外的话")
    found = OldState(then, workspace.documents).lead_text(text_hash(paragraph.cell("zh")))
    assert found is not None
    assert found.text == paragraph.text("zh")


def test_only_one_text_is_kept_however_often_the_source_changes(
    workspace, session, standard, paragraph
):
    for text in ("一", "一二", "一二三"):
        write(session, standard.id, paragraph.id, text)
    assert kept(workspace.path) == [(text_hash(paragraph.cell("zh")),)]


def test_what_is_used_no_more_goes_when_undo_cannot_bring_it_back(
    workspace, session, standard, paragraph, clock, monkeypatch
):
    write(session, standard.id, paragraph.id, "另外的话")
    own = session.document(standard.id).nodes[paragraph.id]
    assert state(own, "en") is CellState.STALE
    session.edit(standard.id, (still_correct(own, "en"),), LABEL)
    workspace.close()
    with open_workspace(workspace.path, clock=clock) as opened:
        assert len(kept(opened.path)) == 1  # undo may still ask for it
        again = Session(opened.documents, lambda: 0.0)
        again.undo()
        assert state(again.document(standard.id).nodes[paragraph.id], "en") is CellState.STALE
        again.redo()
        write(again, standard.id, paragraph.id, "再写一次")
    with open_workspace(workspace.path, clock=clock) as opened:
        # The text that "still correct" was said of is in use now.
        assert len(kept(opened.path)) == 2
    monkeypatch.setattr(journal.trim, "__defaults__", (1, 1, 0))
    with open_workspace(workspace.path, clock=clock) as opened:
        assert kept(opened.path) == [(text_hash(Cell("另外的话")),)]


def test_a_copy_of_a_document_knows_the_source_texts_of_its_original(
    workspace, session, standard, paragraph
):
    wanted = text_hash(paragraph.cell("zh"))
    write(session, standard.id, paragraph.id, "另外的话")
    document = session.document(standard.id)
    session.remove(standard.id, LABEL)
    session.add(replace(document), LABEL)
    assert rows(workspace.path, "SELECT DISTINCT hash FROM lead_text") == [(wanted,)]


def test_a_text_that_is_not_what_its_hash_says_is_not_shown(
    workspace, session, standard, paragraph
):
    wanted = text_hash(paragraph.cell("zh"))
    write(session, standard.id, paragraph.id, "另外的话")
    with workspace._database.write() as connection:
        connection.exec_driver_sql('UPDATE lead_text SET content = \'{"text": "else"}\'')
    assert workspace.documents.lead_text(wanted) is None
