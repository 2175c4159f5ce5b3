"""Results of schools in a real window, from filled workbooks to reports and pictures."""

import pytest
from docx import Document as WordDocument
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove
from curriculum_studio.features.assessment.feature import RESULTS
from curriculum_studio.features.assessment.model.indicator_system import systems_of
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.features.assessment.window.result_views import blended, heat
from curriculum_studio.features.assessment.window.results import TakenDialog
from curriculum_studio.features.assessment.window.results_board import ResultsBoard
from curriculum_studio.features.indicators.window.indicators import WorkbookDialog
from curriculum_studio.i18n import Message
from tests.helpers.systems import sample_document
from tests.helpers.workbooks import clean_workbooks
from tests.windows.features.test_printed_keys import focuses, surfaces

STANDARD = sample_document().id


@pytest.fixture(scope="session")
def schools(tmp_path_factory):
    """A library with the indicators of the sample, and eight filled workbooks."""
    folder = tmp_path_factory.mktemp("schools")
    path = folder / "schools.cstudio-db"
    application = open_application(path, create=True)
    application.session.add(sample_document(), Message("Tests", "Fill"))
    empty = application.assessing.workbook(STANDARD, Wish())
    files = clean_workbooks(empty, folder, 8, kinds=3)
    application.close()
    return path, files


@pytest.fixture
def window(start, schools):
    return start(schools[0])


@pytest.fixture
def taken(start, taken_file):
    return start(taken_file)


@pytest.fixture
def board(taken) -> ResultsBoard:
    """The results of all eight."""
    taken.commands.run("results.show")
    found = taken.desk.tabs.front
    assert isinstance(found, ResultsBoard)
    return found


def words(board):
    model = board.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _no_letter_is_printed_that_nothing_obeys(board):
    """What comes to print one has to let it work in all focuses of the board."""
    assert len(focuses(board)) >= 5
    assert dict(surfaces(board.window())) == {}


def _empty_state_says_what_to_do(window):
    window.commands.run("results.show")
    board = window.desk.tabs.front
    assert isinstance(board, ResultsBoard)
    assert board.emptyTake.isVisible()
    assert not board.grid.isVisible()


def _empty_results_lead_to_the_workbook_that_schools_fill(window, answer):
    asked = answer(WorkbookDialog, lambda _: False)
    window.commands.run("results.show")
    window.desk.tabs.front.emptyMake.click()
    assert len(asked) == 1


def test_library_without_indicators_says_so(small):
    session = small.desk.bench.session
    for entry in session.entries():
        for node in systems_of(session.document(entry.id)):
            session.edit(entry.id, (Remove(node.id),), Message("Tests", "Remove"))
    small.commands.run("results.show")
    assert small.parts.banner.isVisible()
    assert small.desk.tabs.front is None or not isinstance(small.desk.tabs.front, ResultsBoard)


def test_workbooks_are_taken_in_through_the_window_and_back(window, schools, answer, qtbot):
    shown = answer(TakenDialog)
    RESULTS.of(window.desk).read(schools[1])
    tabs = window.desk.tabs
    qtbot.waitUntil(lambda: tabs.board_of(f"results:{STANDARD}") is not None, timeout=20_000)
    assert len(shown) == 1
    board = tabs.front
    assert isinstance(board, ResultsBoard)
    assert board.badge() == "8"
    window.commands.run("edit.undo")
    assert board.badge() == "8", "what came in is no step of undo"
    for entry in window.desk.bench.session.entries():
        if entry.kind == "assessment":
            window.desk.library.delete(entry.id)
    assert tabs.front is not None
    assert board.emptyHolder.isVisible()
    assert board.badge() == "0"


def _heat_map_shows_every_school_as_scored(taken, board):
    results = taken.desk.bench.application.assessing.results(STANDARD)
    rows = words(board)
    assert len(rows) == len(results.schools) == 8
    assert [row[0] for row in rows] == [school.school for school in results.schools]
    group = next(each.id for each in results.system.groups if each.code == "B")
    share = results.share(results.schools[0], group)
    column = [board.model.headerData(at, Qt.Orientation.Horizontal) for at in range(9)].index("B")
    assert rows[0][column].rstrip("%") == f"{share * 100:.1f}".rstrip("0").rstrip(".")
    below = board.model.index(7, column).data(Qt.ItemDataRole.BackgroundRole)
    assert below is not None, "a share has a colour"


def _parts_tell_items_differences_and_carbon(taken, board):
    table = taken.desk.bench.application.assessing.results(STANDARD)
    board.parts.setCurrentIndex(1)
    assert len(words(board)) == 44
    board.parts.setCurrentIndex(2)
    assert [row[0] for row in words(board)] == [each.code for each in table.unmet()]
    board.parts.setCurrentIndex(3)
    assert {row[0] for row in words(board)} <= {school.school for school in table.schools}
    board.parts.setCurrentIndex(4)
    assert not board.chartsHolder.isVisible()
    board.parts.setCurrentIndex(0)
    assert board.chartsHolder.isVisible()


def _charts_can_be_read_aloud(board):
    told = board.charts.accessibleName()
    assert "B " in told
    assert told.count("\n") == 1


def _a_school_is_chosen_at_once_and_its_name_can_be_read(board):
    assert board.card.name.text().startswith(words(board)[0][0])
    assert not board.card.empty.isVisible()
    assert board.grid.columnWidth(0) >= board.grid.fontMetrics().horizontalAdvance(
        "某某市第三幼儿园"
    )
    board.grid.selectRow(2)
    board.renew()
    assert board.card.name.text().startswith(words(board)[2][0])


def _card_tells_what_decides(board):
    board.grid.selectRow(0)
    assert board.card.report.isVisible()
    assert board.card.conditions.text()[0] in "✓✗?"
    assert board.side() is board.card


def _reports_in_word_and_excel(taken, board, tmp_path):
    results = RESULTS.of(taken.desk)
    for language, word in (("zh_CN", "一级指标"), ("de", "Ebene 1")):
        taken.look.speak(language)
        results.write_report(STANDARD, tmp_path / "all.docx")
        results.write_report(STANDARD, tmp_path / "all.xlsx")
        results.write_report(board.tables.table.schools[0].assessment, tmp_path / "one.docx")
        said = "\n".join(p.text for p in WordDocument(tmp_path / "all.docx").paragraphs)
        assert word in said
        tables = WordDocument(tmp_path / "one.docx").tables
        assert tables[0].cell(0, 1).text
        assert len(load_workbook(tmp_path / "all.xlsx").sheetnames) >= 4
    taken.look.speak("zh_CN")


def _picture_is_written(taken, board, tmp_path):
    png, svg = tmp_path / "results.png", tmp_path / "results.svg"
    for target in (png, svg):
        RESULTS.of(taken.desk).write_picture(board, target)
    assert QImage(str(png)).width() == 2400
    assert b"<svg" in svg.read_bytes()[:400]


def _picture_that_cannot_be_written_says_so(taken, board, tmp_path):
    target = tmp_path / "no such folder" / "results.png"
    RESULTS.of(taken.desk).write_picture(board, target)
    assert taken.parts.banner.isVisible()


def test_broken_file_is_told_and_the_rest_taken(window, schools, answer, qtbot, tmp_path):
    broken = tmp_path / "kaputt.xlsx"
    broken.write_bytes(b"PK\x03\x04 half a file")
    shown = answer(TakenDialog)
    RESULTS.of(window.desk).read([broken, schools[1][0]])
    qtbot.waitUntil(lambda: bool(shown))
    files = shown[0].files
    assert files.topLevelItemCount() == 2
    assert files.topLevelItem(0).text(2)
    kinds = [entry.kind for entry in window.desk.bench.session.entries()]
    qtbot.waitUntil(lambda: window.desk.tabs.board_of(f"results:{STANDARD}") is not None)
    assert kinds.count("assessment") <= 1


@pytest.mark.usefixtures("apart")
def test_refusing_takes_nothing_in(window, schools, answer, qtbot):
    shown = answer(TakenDialog, lambda _dialog: False)
    RESULTS.of(window.desk).read(schools[1][:2])
    qtbot.waitUntil(lambda: bool(shown))
    assert all(e.kind != "assessment" for e in window.desk.bench.session.entries())


def _board_speaks_the_language_of_the_window(taken, board, qtbot):
    taken.look.speak("de")
    qtbot.waitUntil(lambda: board.title().startswith("Erg"))
    assert board.model.headerData(0, Qt.Orientation.Horizontal) == "Schule"


def test_the_board_shows_what_was_taken_in(taken, board, in_turn):
    """Colours, parts, charts, the card of a school; reports and pictures."""
    in_turn(
        taken,
        _no_letter_is_printed_that_nothing_obeys,
        _heat_map_shows_every_school_as_scored,
        _parts_tell_items_differences_and_carbon,
        _charts_can_be_read_aloud,
        _a_school_is_chosen_at_once_and_its_name_can_be_read,
        _card_tells_what_decides,
        _picture_is_written,
        _picture_that_cannot_be_written_says_so,
        _reports_in_word_and_excel,
        _board_speaks_the_language_of_the_window,
    )


def _colours_of_shares_differ(window):
    theme = window.look.theme
    low, high = heat(theme, 0.1, 0.6), heat(theme, 0.95, 0.6)
    assert low != high
    assert blended(theme.color("page"), theme.color("ink"), 0) == theme.color("page")


def test_without_results_it_is_said_what_to_do(window, in_turn):
    """The board leads to workbooks, and to taking them in."""
    in_turn(
        window,
        _empty_state_says_what_to_do,
        _empty_results_lead_to_the_workbook_that_schools_fill,
        _colours_of_shares_differ,
    )
