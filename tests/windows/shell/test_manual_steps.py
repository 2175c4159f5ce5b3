"""The commands that the manual names can be done where somebody follows its steps."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.features.help.model.topic_text import CommandReference, lines_of
from curriculum_studio.features.help.service import read_manual
from curriculum_studio.features.school_forms.window.form_library import FormDialog
from curriculum_studio.i18n import message
from curriculum_studio.locations import FolderResources, resource_folder
from tests.windows.conftest import entry_of

#: What a step needs that is not made here.
ELSEWHERE = {
    "review.answer": "a review copy, which comes as a file from somebody else",
    "page.by_rule": "a sentence by rule for which the group has a wording of its own",
    "page.minor_change": "a source text in which somebody has just written",
    "checks.mend": "a finding that can be mended by itself, of which the sample has none",
    "page.open_link": "a link to an address of the web",
    "unit.crop_photo": "a photo, of which the samples have none",
    "group.share": "a group, which is joined by a folder or an invitation",
    "group.members": "a group, which is joined by a folder or an invitation",
    "merging.classes": "a unit with parallel classes, of which the samples have none",
    "merging.decisions": "a place that two people wrote differently, which comes with a file",
}

#: Where the caret stands in the first node of a kind.
PLACES = (
    ("standard", "paragraph cell formula term indicator clause list figure"),
    ("unit", "activity plan_entry"),
    ("framework", "goal"),
)


def named() -> dict[str, set[str]]:
    """The topics in which each command stands."""
    manual = read_manual(FolderResources(resource_folder("resources")), "en")
    found: dict[str, set[str]] = {}
    for topic in manual:
        for line in (line for block in topic.blocks for line in lines_of(block)):
            for each in line:
                if isinstance(each, CommandReference):
                    found.setdefault(each.action, set()).add(topic.id)
    return found


@pytest.fixture(scope="module")
def work_file(tmp_path_factory):
    """A library of the samples with the work on them."""
    path = tmp_path_factory.mktemp("work") / "work.cstudio-db"
    with closing(open_application(path, create=True)) as application:
        application.sample_work.fill(application.session, "zh")
    return path


@pytest.fixture
def studio(start, work_file):
    return start(work_file)


def states(studio) -> Iterator[str]:
    """Bring the window into the states from which topics start, one after the other."""
    desk = studio.desk
    yield "a library"

    def go(test, language="zh"):
        node = next(filter(test, desk.view.content.walk()))
        desk.view.page.show_node(node.id, language)
        desk.view.page.setFocus()
        return node

    for document, kinds in PLACES:
        desk.library.show(entry_of(studio, document))
        yield document
        for kind in kinds.split():
            go(lambda node, kind=kind: node.kind == kind)
            yield kind
    desk.library.show(entry_of(studio, "standard"))
    desk.viewing.show_languages(("zh", "en"))
    go(lambda node: state(node, "en") is CellState.STALE, "en")
    yield "an outdated translation"
    CHECKS.of(desk)
    for _ in range(4000):  # findings come when the checks have read the document
        if studio.commands.can("checks.next"):
            break
        QTest.qWait(25)
    yield "findings"
    studio.commands.run("checks.next")
    yield "a finding"
    node = go(lambda node: any(mark.kind == "ref" for mark in node.cell("zh").marks))
    reference = next(mark for mark in node.cell("zh").marks if mark.kind == "ref")
    desk.view.page.caret.editor.go(reference.start + 1)
    yield "a reference"
    studio.commands.run("page.follow")
    yield "where it leads"
    go(lambda node: node.kind == "cell")
    view = desk.view.page.view
    row = view.caret.row
    for end in ((row, FIRST_CELL + 1), (row + 1, FIRST_CELL)):
        view.selection.choose((row, FIRST_CELL), end)
        yield "cells"
    node = go(lambda node: node.kind == "paragraph")
    edit = SetCell(node.id, "zh", Cell("改过的文字。"))
    desk.bench.session.edit(desk.view.document, (edit,), message("Tests", "Write"))
    yield "a change"
    studio.commands.run("edit.undo")
    yield "a change that was undone"


def test_each_command_that_the_manual_names_can_be_done(studio):
    wanted = named()
    assert len(wanted) > 100
    for _ in states(studio):
        wanted = {each: at for each, at in wanted.items() if not studio.commands.can(each)}
    assert set(wanted) == set(ELSEWHERE), wanted


def test_records_open_where_they_are_worked_with(studio, answer):
    """The page of a record shows words without what they answer; nobody works there."""
    forms = answer(FormDialog, lambda _: False)
    boards = {}
    for entry in studio.desk.bench.session.entries():
        if entry.kind in {"trial", "pilot_register", "assessment", "review_round", "school_form"}:
            studio.desk.library.show(entry.id)
            boards.setdefault(entry.kind, type(studio.desk.tabs.front).__name__)
            if entry.kind == "assessment":
                title = entry.title("zh")
                assert studio.desk.tabs.front.card.name.text().startswith(title)
    assert len(forms) == 1
    forms_are = boards.pop("school_form")
    assert forms_are in boards.values()  # a dialog over what was in front
    assert boards == {
        "trial": "TrialBoard",
        "pilot_register": "PilotBoard",
        "assessment": "ResultsBoard",
        "review_round": "RoundsBoard",
    }
