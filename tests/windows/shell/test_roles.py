"""What somebody does most chooses what is shown first, and what a new document can be."""

import pytest

from curriculum_studio.core.profiles import UserRole
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.shell.actions.menus import ACTIONS
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.role_choices import choices_of


def test_each_role_has_documents_and_perhaps_a_board():
    known = {action.id for action in ACTIONS}
    for role in ("", *UserRole):
        choices = choices_of(role)
        assert choices.first
        assert set(choices.first) <= set(choices.new)
        assert choices.board in known | {""}
        assert all(kind_name(kind).source for kind in choices.new)


@pytest.mark.parametrize(
    "role", ["coordinator", pytest.param("reviewer", marks=pytest.mark.campaign)]
)
def test_who_works_on_rounds_begins_with_the_standard_and_its_rounds(start, role):
    studio = start()
    getattr(studio._start, role).setChecked(True)
    studio._start.sampleButton.click()
    assert studio.settings.text("role") == role
    front = studio.desk.tabs.front
    assert studio.desk.bench.application.rounds.of(front.document)
    # What the samples hold is no step that somebody has done.
    assert studio.parts.checklist.done_steps == frozenset()
    if role == "coordinator":
        assert [view.content.kind for view in studio.desk.tabs] == ["standard"]
        assert isinstance(front, Board)


@pytest.mark.parametrize(
    ("role", "kind", "languages"),
    [("teacher", "unit", ("zh",)), ("standards", "standard", ("zh", "en"))],
)
def test_without_a_last_time_the_role_chooses_the_document(
    start, small_file, settings, role, kind, languages
):
    settings.set("role", role)
    studio = start(small_file)
    assert [view.content.kind for view in studio.desk.tabs] == [kind]
    assert studio.desk.viewing.languages == languages


def test_a_new_document_is_what_the_role_begins(small, answer):
    offered = []

    def act(dialog):
        shown = {kind for kind, card in dialog.cards.items() if not card.isHidden()}
        offered.append((dialog.kind, shown))
        dialog.reject()

    answer(NewDocumentDialog, act)
    small.commands.run("file.new")
    small.commands.run("role.teacher")
    small.commands.run("file.new")
    small.commands.run("file.new_standard")  # as the palette and a key do it
    assert offered == [
        ("standard", {"standard", "unit", "collection", "glossary"}),
        ("unit", {"unit", "collection"}),
        ("standard", {"standard", "unit", "collection"}),
    ]


def test_a_kindergarten_begins_with_its_own_frameworks(start):
    studio = start()
    studio._start.head.setChecked(True)
    studio._start.house.setText("晨星幼儿园")
    studio._start.blankButton.click()
    session = studio.desk.bench.session
    heads = [session.document(each.id).root.payload for each in session.entries()]
    assert {each.identifier for each in heads} == {"guideline-3-6", "jiangsu-play"}
    assert studio.desk.profile.value.kindergarten == "晨星幼儿园"
    studio.commands.run("library.frameworks")
    assert len(session.entries()) == 8
