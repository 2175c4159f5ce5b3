"""What stands where on the screen, and that it stays there."""

from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from curriculum_studio.core import tree
from curriculum_studio.core.edits import Remove
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.widgets.theme import load_theme
from tests.helpers.documents import small_standard, small_unit
from tests.windows.editor.conftest import RESOURCES, Paints
from tests.windows.editor.long import long_standard

EDIT = message("Test", "Edit")


def calm(hands):
    """Measure nothing by itself from now on."""
    hands.view.heights.stop()


@pytest.fixture(scope="module")
def many():
    return long_standard(600)


def base_lines(layout):
    return [
        (round(line.naturalTextRect().left()), round(line.y() + line.ascent()))
        for line in (layout.lineAt(number) for number in range(layout.lineCount()))
    ]


@pytest.mark.parametrize("make", [small_standard, small_unit])
def test_editor_and_painter_break_lines_alike(open_page, make):
    hands = open_page(make(), size=(900, 600))
    sheet, layouts = hands.view.sheet, hands.view.layouts
    seen = 0
    for row, own in enumerate(hands.model.rows):
        for column in sheet.columns_of(row):
            cell = hands.model.cell(row, column)
            if cell is None or not cell.text or own.style == "formula":
                continue
            laid = layouts.laid(row, column, sheet.box_width(own, column))
            assert hands.caret.open(row, column, 0)
            live = hands.editor.document().firstBlock().layout()
            assert base_lines(live) == base_lines(laid.lines.layout), (own, cell.text)
            assert hands.editor.height() == laid.lines.height
            seen += 1
    assert seen > 20


def test_painted_text_stays_where_it_is_when_the_caret_comes(open_page):
    hands = open_page(small_standard(), size=(900, 700))
    node = hands.find("clause", "学校应建立")
    hands.view.scrollTo(hands.model.index_of(node, "zh"))
    before = hands.view.viewport().grab(hands.rect(node)).toImage()
    hands.at(node, place=0)
    hands.editor.setCursorWidth(0)
    after = hands.view.viewport().grab(hands.rect(node)).toImage()
    inside = hands.rect(node).size()
    differing = 0
    for x in range(8, inside.width() - 30):
        for y in range(6, inside.height() - 6):
            differing += before.pixelColor(x, y) != after.pixelColor(x, y)
    # Within the frame around the cell the same pixels, but for the dots under the reference.
    assert differing < 60


def test_scrolling_up_into_unseen_rows_never_jumps(open_page, many):
    hands = open_page(many)
    view, header, bar = hands.view, hands.view.verticalHeader(), hands.view.verticalScrollBar()
    calm(hands)
    bar.setValue(header.length() * 2 // 3)
    random = Random(3)
    jumps = []
    for _ in range(80):
        calm(hands)
        rows = view.heights.visible()
        middle = rows[len(rows) // 2]
        before = view.row_rect(middle).top()
        step = random.choice((-60, -120, -180))
        bar.setValue(bar.value() + step)
        jumps.append(abs(view.row_rect(middle).top() - (before - step)))
    assert max(jumps) == 0


def test_measuring_out_of_sight_moves_nothing_in_sight(open_page, many):
    hands = open_page(many)
    view = hands.view
    calm(hands)
    view.verticalScrollBar().setValue(view.verticalHeader().length() * 2 // 3)
    calm(hands)
    row = view.heights.visible()[0]
    before = view.row_rect(row).top()
    QCoreApplication.processEvents()
    paints = Paints(view.viewport())
    while view.heights.pending:
        view.heights.measure_slice()
        QCoreApplication.processEvents()
    assert view.row_rect(row).top() == before
    assert paints.count == 0, "nothing in sight is another, so nothing is painted"
    for each in range(0, len(hands.model.rows), 7):
        assert view.measure.height(each) == view.verticalHeader().sectionSize(each)


def test_changes_above_leave_the_caret_where_it_is(open_page, many):
    hands = open_page(many)
    clauses = [node.id for node in hands.document.walk() if node.kind == "paragraph"]
    node = clauses[len(clauses) // 2]
    hands.view.scrollTo(
        hands.model.index_of(node, "zh"), QAbstractItemView.ScrollHint.PositionAtCenter
    )
    hands.at(node)
    top, editor = hands.top(node), hands.editor.pos()

    def still_there():
        assert hands.page.current_node == node
        assert (hands.top(node), hands.editor.pos()) == (top, editor)
        assert hands.editor.hasFocus()

    document = hands.page.document
    early = clauses[3]
    new = tree.fresh("paragraph")
    hands.session.edit(document, [tree.inserted_after(hands.document, early, new)], EDIT)
    still_there()
    hands.session.edit(document, [Remove(new.id), Remove(clauses[5])], EDIT)
    still_there()
    chapter = hands.document.children[document][3]
    hands.session.edit(document, tree.moved_by(hands.document, chapter, 1), EDIT)
    still_there()
    hands.session.undo()
    still_there()
    hands.write(early, "变长了" * 60)
    still_there()


def test_the_caret_goes_along_when_its_own_row_moves(open_page, many):
    hands = open_page(many)
    node = next(n.id for n in hands.document.walk() if n.kind == "paragraph")
    hands.at(node, place=2)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert hands.page.current_node == node
    assert hands.editor.place == 2
    assert hands.editor.hasFocus()
    assert hands.view.viewport().rect().intersects(hands.rect(node))


def test_languages_and_zoom_keep_the_caret_in_its_place(open_page, many):
    hands = open_page(many)
    nodes = [n.id for n in hands.document.walk() if n.kind == "paragraph"]
    node = nodes[len(nodes) // 2]
    hands.view.scrollTo(
        hands.model.index_of(node, "zh"), QAbstractItemView.ScrollHint.PositionAtCenter
    )
    hands.at(node, place=3)
    top = hands.top(node)
    for languages in (("zh",), ("zh", "en"), LANGUAGES):
        hands.page.set_languages(languages)
        assert abs(hands.top(node) - top) <= 1
        assert hands.page.languages == languages
        assert hands.editor.place == 3
    hands.page.set_zoom(1.5)
    hands.page.set_zoom(1.0)
    assert abs(hands.top(node) - top) <= 1


def test_a_language_that_goes_takes_the_caret_from_its_text(open_page):
    hands = open_page(small_standard())
    node = hands.at(hands.find("clause", "组织管理"), "en")
    hands.type("x")
    hands.page.set_languages(("zh", "de"))
    assert hands.text(node, "en").endswith("x")
    assert not hands.caret.active
    assert hands.page.languages == ("zh", "de")


def test_another_theme_dresses_painter_and_editor(open_page):
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"))
    for name in ("dark", "contrast", "light"):
        theme = load_theme(RESOURCES, name)
        hands.page.set_theme(theme)
        image = hands.page.grab().toImage()
        assert image.pixelColor(3, 3) == theme.color("page")
        assert hands.editor.palette().text().color() == theme.color("ink")


def test_wheel_with_control_zooms(open_page, qtbot):
    hands = open_page(small_standard())
    heard = []
    hands.page.zoomChanged.connect(heard.append)
    handle = hands.page.window().windowHandle()
    place = QPointF(400, 300)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.wheelEvent(handle, place, QPoint(0, 120), QPoint(), control)
    assert heard == [pytest.approx(1.1)]
    for _ in range(12):
        QTest.wheelEvent(handle, place, QPoint(0, -120), QPoint(), control)
    assert hands.page.zoom == 0.5


def test_wheel_over_the_editor_scrolls_and_typing_comes_back(open_page, many):
    hands = open_page(many)
    node = next(n.id for n in hands.document.walk() if n.kind == "paragraph")
    hands.at(node)
    handle = hands.page.window().windowHandle()
    place = QPointF(hands.editor.mapTo(hands.page.window(), QPoint(5, 5)))
    QTest.wheelEvent(handle, place, QPoint(0, -120))
    assert hands.view.verticalScrollBar().value() > 0
    hands.view.verticalScrollBar().setValue(20_000)
    assert hands.editor.hasFocus()
    hands.type("x")
    hands.view.walker.ensure_caret()
    line = hands.editor.y() + hands.editor.cursorRect().top()
    assert 0 <= line < hands.view.viewport().height()


def test_page_is_as_wide_as_the_window(open_page):
    hands = open_page(small_standard(), languages=("zh", "en"))
    hands.page.resize(800, 600)
    assert hands.view.horizontalHeader().length() <= hands.view.viewport().width()
    hands.page.resize(2400, 900)
    assert hands.view.sheet.margin > 100
    widest = hands.view.sheet.text_width
    assert widest < 750


def test_hidden_page_measures_nothing(open_page, many, monkeypatch):
    hands = open_page(many)
    hands.page.hide()
    assert not hands.view.heights._idle.isActive()
    assert not hands.view.heights._calm.isActive()
    hands.view.heights.later()
    assert not hands.view.heights._calm.isActive()
    fitted = []
    monkeypatch.setattr(hands.view.heights, "all_new", lambda: fitted.append(1))
    hands.page.show()
    for width in (700, 900, 800):
        hands.page.resize(width, 500)
    QCoreApplication.processEvents()
    assert len(fitted) == 1, "docks beside it come and go before it is seen again"


def test_long_document_opens(open_page):
    hands = open_page(long_standard(5000))
    assert len(hands.model.rows) >= 5000
    last = hands.model.rows[-1].node
    hands.page.show_node(last)
    assert hands.view.viewport().rect().intersects(hands.rect(last))
    assert hands.page.current_node == last


def test_every_cell_lies_where_it_is_found(open_page):
    hands = open_page(small_standard(), size=(1100, 4000))
    view = hands.view
    for row in view.heights.visible():
        for column in view.sheet.columns_of(row):
            index = hands.model.index(row, column)
            rect = view.visualRect(index)
            assert not rect.isEmpty()
            found = view.indexAt(rect.center())
            if column < FIRST_CELL or hands.model.grid_cell(row, column).down == 1:
                assert (found.row(), found.column()) == (row, column)


def test_mouse_puts_the_caret_into_the_text(open_page):
    hands = open_page(small_standard())
    node = hands.find("paragraph", "本文件规定")
    rect = hands.rect(node)
    hands.mouse(QEvent.Type.MouseButtonPress, QPoint(rect.left() + 60, rect.top() + 16))
    hands.mouse(QEvent.Type.MouseButtonRelease, QPoint(rect.left() + 60, rect.top() + 16))
    assert hands.page.current_node == node
    assert 2 <= hands.editor.place <= 5


def test_a_click_on_a_row_that_is_cut_off_moves_nothing(open_page):
    hands = open_page(small_standard(), size=(1000, 500))
    bar = hands.view.verticalScrollBar()
    row = hands.view.heights.visible()[-1]
    hands.view.scroll_by(hands.view.row_rect(row).top() + 14 - hands.view.viewport().height())
    value = bar.value()
    place = QPoint(150, hands.view.viewport().height() - 4)
    hands.mouse(QEvent.Type.MouseButtonPress, place)
    hands.mouse(QEvent.Type.MouseButtonRelease, place)
    assert bar.value() == value
    assert hands.caret.row == row


def test_chips_below_the_line_of_others_are_seen_beside_the_caret_too(open_page, qtbot):
    hands = open_page(small_unit(), ("zh",), (900, 500))
    live = None
    for width in range(900, 300, -4):
        hands.page.resize(width, 500)
        hands.at(hands.document.id)
        live = hands.caret.live()
        if live.chips.inline and live.chips.chips[-1].line:
            break
    else:
        pytest.fail("chips never stand partly behind the text, partly below")
    qtbot.wait(20)
    shown = hands.view.viewport().grab().toImage()
    editor, chip = hands.editor.geometry(), live.chips.chips[-1]
    row = editor.bottom() + 1 + live.chips.extra // 2
    first = round(editor.left() + chip.left)
    colours = {shown.pixelColor(first + across, row).name() for across in range(10)}
    assert load_theme(RESOURCES, "light").color("selection").name() in colours


def test_defect_while_painting_leaves_no_painter_behind(open_page, monkeypatch):
    hands = open_page(small_standard(), ("zh",))

    def broken(*_):
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(hands.view._frame, "draw", broken)
        # What was raised holds the frames, as a report of a defect does, and so the painter.
        with pytest.raises(ZeroDivisionError) as _:
            hands.view.viewport().repaint()
        assert not hands.view.viewport().paintingActive()
    hands.view.viewport().repaint()


def test_the_frame_is_as_high_as_its_text(open_page):
    """A Chinese line stands beside four of a translation, and is not framed like them."""
    hands = open_page(small_standard(), languages=("zh", "en"), size=(700, 700))
    node = hands.find("paragraph", "")
    hands.write(node, "The school shall keep records. " * 8, "en")
    for language in ("zh", "en"):
        hands.at(node, language)
        text, frame = hands.editor.geometry(), hands.view._frame.rect()
        assert text.top() - frame.top() == pytest.approx(3)
        assert frame.bottom() - text.bottom() == pytest.approx(4, abs=1)
        assert hands.rect(node, language).contains(frame.toRect())
    assert hands.rect(node).height() > 4 * 20
    hands.at(node, "zh")
    before = hands.view._frame.rect().height()
    hands.type("a" * 60)
    assert hands.view._frame.rect().height() > before, "it grows with its text"


def test_only_what_is_to_be_done_has_a_mark_in_the_gutter(open_page):
    hands = open_page(small_standard(), languages=("zh", "en"), size=(900, 700))
    view, painter = hands.view, hands.view._painter
    column = hands.model.column("en")

    def shown() -> set[CellState]:
        found = {painter.shown_state(at, column) for at in range(len(hands.model.rows))}
        return {each for each in found if each is not None}

    everything = {state(each, "en") for each in hands.document.walk() if not each.cell("zh").blank}
    assert {CellState.CONFIRMED, CellState.TRANSLATED} & everything
    node = hands.find("paragraph", "")
    hands.write(node, "学校应保存另一种记录。")
    assert shown() <= {CellState.EMPTY, CellState.DRAFT, CellState.STALE}
    assert CellState.STALE in shown()
    row = hands.model.place(node)[0]
    rect, own = hands.rect(node, "en"), hands.model.rows[row]
    left = rect.left() + 6
    gutter = QRect(left, rect.top(), view.sheet.box_left(own, column, rect) - left, rect.height())
    assert colours_in(view, gutter) > 1, "the sign stands before the text"
    view.show_states(all_of_them=True)
    assert {CellState.CONFIRMED, CellState.TRANSLATED} & shown()


def colours_in(view, part: QRect) -> int:
    image = view.viewport().grab(part).toImage()
    return len(
        {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)}
    )
