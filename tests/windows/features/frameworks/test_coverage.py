"""Coverage in the window: the board, its filters, jumping, its workbook, goals that are dragged."""

import io
import re

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.kinds import is_activity
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.features.frameworks.feature import COVERAGE
from curriculum_studio.features.frameworks.window.goals_panel import GoalDropping
from curriculum_studio.i18n import message
from curriculum_studio.widgets.card_list import CARD_MIME
from curriculum_studio.widgets.translation import say
from tests.helpers.drags import dragged
from tests.windows.conftest import entry_of


@pytest.fixture
def board(sample):
    sample.commands.run("tools.coverage")
    return sample.desk.tabs.front


def guideline(studio) -> str:
    entries = studio.desk.bench.session.entries()
    return next(e.id for e in entries if e.kind == "framework" and "3-6" in e.title("zh"))


def _the_matrix_agrees_with_the_links(sample, board):
    board.choose(guideline(sample))
    matrix = board.model.matrix
    links = sample.desk.bench.workspace.links.to(board.chosen)
    units = {e.id for e in sample.desk.bench.session.entries() if e.kind == "unit"}
    counted = {(p.document, p.node, p.goal) for c in matrix.of_row for p in c.places}
    assert counted == {(x.document, x.node, x.goal) for x in links if x.document in units}
    session = sample.desk.bench.session
    for place in [p for count in matrix.of_row for p in count.places]:
        document = session.document(place.document)
        activity = document.nearest(place.node, is_activity)
        assert place.activity == (activity.id if activity else "")
    assert board.badge() == str(matrix.leaves - matrix.covered)


def _filters_and_groups(sample, board):
    board.choose(guideline(sample))
    everything = board.model.rowCount()
    assert board.model.columnCount() == 5
    board.holes.setChecked(True)
    assert 0 < board.model.rowCount() < everything
    board.grouping.setCurrentIndex(board.grouping.findData("age"))
    assert board.model.columnCount() == 3
    board.holes.setChecked(False)
    board.age.setCurrentIndex(board.age.findData("large"))
    assert board.model.columnCount() == 1
    assert "/" in board.model.index(0, 0).data()


def _double_click_leads_to_the_place(sample, board):
    board.choose(guideline(sample))
    matrix = board.model.matrix
    one = next(place for place, c in matrix.cells.items() if len({p.node for p in c.places}) == 1)
    place = matrix.cells[one].places[0]
    board.matrix.doubleClicked.emit(board.model.index(*one))
    assert sample.desk.view.document == place.document
    assert sample.desk.view.page.current_node == place.node
    sample.commands.run("tools.coverage")
    many = next(place for place, c in matrix.cells.items() if len({p.node for p in c.places}) > 1)
    board.matrix.doubleClicked.emit(board.model.index(*many))
    assert board.places.count() > 1
    board.places.itemActivated.emit(board.places.item(1))
    assert sample.desk.view.document == matrix.cells[many].places[0].document


def _without_places_the_matrix_has_their_height(sample, board):
    board.choose(guideline(sample))
    rows = board.model.matrix.of_row
    board._show_row(next(at for at, count in enumerate(rows) if count.places))
    assert board.places.isVisible()
    before = board.splitter.sizes()[0]
    board._show_row(next(at for at, count in enumerate(rows) if not count.places))
    assert board.places.isHidden()
    assert board.splitter.sizes()[0] >= before + 60


def test_a_new_link_counts_at_once(sample, board):
    board.choose(guideline(sample))
    before = board.model.matrix.covered
    row = next(at for at, line in enumerate(board.model.matrix.rows)
               if line.leaf and not board.model.matrix.of_row[at].units)  # fmt: skip
    goal = board.model.matrix.rows[row].node
    sample.desk.library.show(entry_of(sample, "unit"))
    page = sample.desk.view.page
    drops = page.findChild(GoalDropping)
    aim = next(node for node in sample.desk.view.content.walk() if node.kind == "aim")
    drops.link(aim, f"{board.chosen} {goal}")
    assert board.model.matrix.covered == before + 1
    sample.commands.run("edit.undo")
    assert board.model.matrix.covered == before


def test_a_goal_is_dropped_on_a_text(sample):
    sample.desk.library.show(entry_of(sample, "unit"))
    view = sample.desk.view
    aim = next(node for node in view.content.walk() if node.kind == "aim")
    view.show_node(aim.id)
    page = view.page
    rows = page.view.model().rows
    at = next(number for number, row in enumerate(rows) if row.node == aim.id)
    place = page.view.row_rect(at).center()
    data = QMimeData()
    framework = guideline(sample)
    goal = next(n for n in sample.desk.bench.session.document(framework).walk() if n.parent)
    data.setData(CARD_MIME, f"{framework} {goal.id}".encode())
    drop = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    assert page.findChild(GoalDropping).target_at(place).id == aim.id
    enter = dragged(
        QDragEnterEvent, QPointF(place), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(page.view.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page.view.viewport(), drop)
    payload = view.content.nodes[aim.id].payload
    assert isinstance(payload, Aligned)
    assert (framework, goal.id) in {(x.framework, x.goal) for x in payload.alignments}


def test_cards_of_goals_can_be_dragged(sample):
    sample.desk.library.show(entry_of(sample, "unit"))
    view = sample.desk.view
    view.show_node(next(node for node in view.content.walk() if node.kind == "aim").id)
    sample.desk.show_panel("goals")
    offered = sample.parts.goals.offered
    assert offered.dragEnabled()
    index = offered.cards.index(0, 0)
    data = offered.cards.mimeData([index])
    assert bytes(data.data(CARD_MIME)).decode() == offered.cards.rows[0].key


def _the_workbook_counts_by_formulas(sample, board, tmp_path):
    board.choose(guideline(sample))
    target = tmp_path / "覆盖.xlsx"
    COVERAGE.of(sample.desk).export(board, target)
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    matrix, holes = book.worksheets
    assert matrix.freeze_panes == "E4"
    assert matrix.auto_filter.ref
    assert holes.auto_filter.ref
    assert matrix["C4"].value.startswith("=COUNTIF(E4:")
    assert re.fullmatch(r"='[^']+'!C\d+", holes["G4"].value)
    assert "COUNTIFS(" in holes["C4"].value
    shown = sum(1 for row in matrix.iter_rows(min_row=4, min_col=5) for c in row
                if isinstance(c.value, int))  # fmt: skip
    assert shown == len(board.model.matrix.cells)


def test_the_board_shows_what_is_covered(sample, board, in_turn):
    """Its matrix, filters, places and workbook."""
    in_turn(
        sample,
        _the_matrix_agrees_with_the_links,
        _without_places_the_matrix_has_their_height,
        _double_click_leads_to_the_place,
        _the_workbook_counts_by_formulas,
        _filters_and_groups,
    )


def test_another_language_and_theme(sample, board, qtbot):
    board.choose(guideline(sample))
    sample.look.speak("de")
    assert board.title() == say(message("Coverage", "Coverage of goals"))
    # The window tells its parts of another language when it comes to it.
    ages = say(message("Coverage", "Age groups"))
    qtbot.waitUntil(lambda: board.grouping.itemText(1) == ages)
    assert "ages 3" not in str(board.model.headerData(0, Qt.Orientation.Horizontal))
    sample.look.choose("dark")
    assert board.grab().width() > 0
