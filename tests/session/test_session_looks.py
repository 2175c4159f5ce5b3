"""What the session tells of documents that nobody works on, and of texts that were."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.i18n import Message
from curriculum_studio.session.session import KEPT_DOCUMENTS, Session
from tests.helpers.documents import nested, small_standard
from tests.helpers.libraries import everyday

LABEL = Message("Tests", "Write")


@pytest.fixture
def workspace(tmp_path):
    application = everyday(open_application, tmp_path / "library.cstudio-db")
    yield application.workspace
    application.close()


@pytest.fixture
def session(workspace):
    return Session(workspace.documents, lambda: 0.0)


def test_a_look_at_a_whole_library_pushes_nothing_out_of_memory(workspace, session):
    standard = small_standard()
    session.add(standard, LABEL)
    others = [
        read_nested(nested("unit", text=f"单元{at}"), f"unit{at}")
        for at in range(KEPT_DOCUMENTS + 1)
    ]
    for each in others:
        session.add(each, LABEL)
    again = Session(workspace.documents, lambda: 0.0)
    worked_on = again.document(standard.id)
    assert [again.peek(each.id) for each in others] == others
    assert again.document(standard.id) is worked_on
    assert again.peek(standard.id) is worked_on


def test_a_look_at_a_document_that_is_gone_finds_none(session):
    standard = small_standard()
    session.add(standard, LABEL)
    session.remove(standard.id, LABEL)
    assert session.peek(standard.id) is None


def test_a_text_that_was_is_found_by_its_hash_in_its_place_only(workspace, session):
    standard = small_standard()
    session.add(standard, LABEL)
    first, second = [node for node in standard.walk() if node.kind == "paragraph"][:2]
    texts = [first.cell("zh"), Cell("改了一次。"), Cell("改了两次。")]
    for cell in texts[1:]:
        session.edit(standard.id, [SetCell(first.id, "zh", cell)], LABEL)
    for reader in (session, Session(workspace.documents, lambda: 0.0)):
        for cell in texts:
            found = reader.earlier_text(standard.id, first.id, "zh", text_hash(cell))
            assert found is not None
            assert (found.text, found.marks) == (cell.text, cell.marks)
        wanted = text_hash(texts[1])
        assert reader.earlier_text(standard.id, second.id, "zh", wanted) is None
        assert reader.earlier_text(standard.id, first.id, "de", wanted) is None
        assert reader.earlier_text("another", first.id, "zh", wanted) is None
        never = text_hash(Cell("从未写过。"))
        assert reader.earlier_text(standard.id, first.id, "zh", never) is None
