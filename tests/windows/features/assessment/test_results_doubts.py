"""Data in doubt on the board: what is provisional, why, and how a change is confirmed."""

import pytest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.assessment.feature import RESULTS
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.features.assessment.window.results import TakenDialog
from curriculum_studio.features.assessment.window.results_board import ResultsBoard
from curriculum_studio.i18n import Message
from tests.features.assessment.formats.workbook.test_unreadable import SYSTEM, WRONG, months, right
from tests.helpers.systems import sample_document
from tests.helpers.workbooks import Book, filled

STANDARD = sample_document().id

#: What is wrong with the workbook of each school.
SCHOOLS = {
    "全对幼儿园": lambda book: None,
    "带单位幼儿园": WRONG["units in all cells"][0],
    "漏月幼儿园": WRONG["a dash for a month"][0],
    "停气幼儿园": WRONG["a source of nothing but 0"][0],
    "少水幼儿园": lambda book: months(book, "water", lambda value: value / 10),
}


@pytest.fixture(scope="module")
def schools(tmp_path_factory):
    folder = tmp_path_factory.mktemp("doubts")
    path = folder / "doubts.cstudio-db"
    application = open_application(path, create=True)
    application.session.add(sample_document(), Message("Tests", "Fill"))
    empty = application.assessing.workbook(STANDARD, Wish())
    application.close()
    files = []
    for name, wrong in SCHOOLS.items():
        filling = right()
        filling.basic = {**filling.basic, "school": name}
        book = Book(filled(empty, SYSTEM, filling))
        wrong(book)
        files.append(folder / f"{name}.xlsx")
        files[-1].write_bytes(book.content())
    return path, files


@pytest.fixture
def board(start, taken_file):
    window = start(taken_file, "en")
    window.commands.run("results.show")
    found = window.desk.tabs.front
    assert isinstance(found, ResultsBoard)
    found.studio = window
    return found


def told(dialog):
    tree = dialog.files
    return [tree.topLevelItem(at).text(2) for at in range(tree.topLevelItemCount())]


def row_of(board, school):
    model = board.model
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    return names.index(school)


def level_of(board, school):
    row = row_of(board, school)
    return board.model.index(row, board.model.columnCount() - 2).data()


def test_what_is_provisional_is_marked(start, schools, answer, qtbot):
    window = start(schools[0], "en")
    answered = []
    answer(TakenDialog, lambda dialog: answered.append(told(dialog)) or True)
    RESULTS.of(window.desk).read(schools[1])
    tabs = window.desk.tabs
    qtbot.waitUntil(lambda: tabs.board_of(f"results:{STANDARD}") is not None, timeout=20_000)
    board = tabs.front
    assert isinstance(board, ResultsBoard)
    assert "provisional" not in answered[0][0]
    assert all("provisional" in words for words in answered[0][1:])
    board.parts.setCurrentIndex(0)
    assert "provisional" not in level_of(board, "全对幼儿园")
    assert "provisional" in level_of(board, "漏月幼儿园")
    assert "provisional" in level_of(board, "少水幼儿园")
    assert level_of(board, "带单位幼儿园") == "—", "a key item rests on the gas"


def _every_doubt_is_listed_with_the_indicators(board):
    board.parts.setCurrentIndex(5)
    model = board.model
    rows = [[model.index(row, at).data() for at in range(3)] for row in range(model.rowCount())]
    assert {row[0] for row in rows} == set(SCHOOLS) - {"全对幼儿园"}
    (units,) = (row for row in rows if row[0] == "带单位幼儿园")
    assert "803.5 m³" in units[1]
    assert units[2] == "B1.2, B3.2"


def _a_change_is_confirmed_on_the_card_and_undone(board):
    board.parts.setCurrentIndex(0)
    for school, can in (("带单位幼儿园", False), ("停气幼儿园", True), ("少水幼儿园", True)):
        board.grid.selectRow(row_of(board, school))
        assert board.card.doubts.isVisible()
        assert board.card.confirm.isVisible() == can, school
    board.card.confirm.click()
    assert "provisional" not in level_of(board, "少水幼儿园")
    board.grid.selectRow(row_of(board, "少水幼儿园"))
    assert not board.card.doubts.isVisible()
    board.studio.commands.run("edit.undo")
    assert "provisional" in level_of(board, "少水幼儿园")


def test_doubts_stand_on_the_board(board, in_turn):
    """They are listed with their indicators, confirmed on the card, and undone."""
    in_turn(
        board.studio,
        _every_doubt_is_listed_with_the_indicators,
        _a_change_is_confirmed_on_the_card_and_undone,
    )
