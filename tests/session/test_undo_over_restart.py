"""One undo for the whole library, over a restart: texts, the tree, tables, pictures, the cover."""

from dataclasses import replace

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.edits import Remove, SetCell, SetPayload
from curriculum_studio.core.payloads.standard import Figure, FrontMatter, Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.libraries import everyday


def label(name: str) -> Message:
    return Message("Tests", name)


def steps(session, standard: str, unit: str):
    """Steps of all kinds, each with what it does; in two documents."""

    def document():
        return session.document(standard)

    def node(kind: str):
        return next(each for each in document().walk() if each.kind == kind)

    def text() -> None:
        session.edit(standard, (SetCell(node("paragraph").id, "zh", Cell("改过")),), label("text"))

    def insert() -> None:
        new = tree.fresh("paragraph").with_cell("zh", Cell("新"))
        edit = tree.inserted_after(document(), node("paragraph").id, new)
        session.edit(standard, (edit,), label("insert"))

    def move() -> None:
        chapters = [e for e in document().children_of(standard) if e.kind == "clause"]
        session.edit(standard, tree.moved_by(document(), chapters[0].id, 1), label("move"))

    def cover() -> None:
        head = document().root.payload
        assert isinstance(head, FrontMatter)
        edit = SetPayload(standard, replace(head, number="T/X 9", ics="03.180"))
        session.edit(standard, (edit,), label("cover"))

    def table() -> None:
        edits = table_edits.row_inserted(document(), node("table").id, 1)
        session.edit(standard, edits, label("table"))

    def picture() -> None:
        new = tree.fresh("figure", Figure(pictures=Pictures({"zh": "0" * 64})))
        edit = tree.inserted_after(document(), node("paragraph").id, new)
        session.edit(standard, (edit,), label("picture"))

    def remove() -> None:
        session.edit(standard, (Remove(node("note").id),), label("remove"))

    def other() -> None:
        session.edit(unit, (SetCell(unit, "zh", Cell("单元")),), label("other"))

    return (text, insert, move, cover, table, picture, remove, other)


def state_of(application):
    session = application.session
    return {entry.id: session.document(entry.id).nodes for entry in session.entries()}


def test_all_kinds_of_steps_are_taken_back_after_a_restart(tmp_path):
    path = tmp_path / "library.cstudio-db"
    application = everyday(open_application, path)
    standard, unit = small_standard(), small_unit()
    for document in (standard, unit):
        application.session.add(document, label("add"))
    states = [state_of(application)]
    names = []
    for number in range(len(steps(application.session, standard.id, unit.id))):
        if number % 3 == 2:  # the program is closed in between
            application.close()
            application = open_application(path)
        step = steps(application.session, standard.id, unit.id)[number]
        step()
        names.append(step.__name__)
        states.append(state_of(application))
        assert states[-1] != states[-2], step.__name__
    application.close()

    application = open_application(path)
    for name, before in zip(reversed(names), reversed(states[:-1]), strict=True):
        undo = application.session.undo_state.undo
        assert undo is not None
        assert undo.source == name
        application.session.undo()
        assert state_of(application) == before, name
    application.close()

    application = open_application(path)
    for name, after in zip(names, states[1:], strict=True):
        redo = application.session.undo_state.redo
        assert redo is not None
        assert redo.source == name
        application.session.redo()
        assert state_of(application) == after, name
    application.close()
