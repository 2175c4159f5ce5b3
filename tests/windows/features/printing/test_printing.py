"""The preview of what will be printed: pages, small pictures, zoom, saving, printing."""

import unicodedata
from time import sleep

import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.printing.window import printing as previews
from curriculum_studio.features.printing.window.printing import PrintPreview
from curriculum_studio.features.publishing.service.exports import Exporter
from curriculum_studio.i18n import Message, Progress, StudioError, finish
from tests.windows.conftest import entry_of


@pytest.fixture(scope="module")
def laid_out():
    """The pages of the sample standard, which are made when they are wanted first."""
    return []


@pytest.fixture
def preview(sample, monkeypatch, laid_out, qtbot):
    """The preview of the sample standard."""
    make = Exporter.make

    def once(exporter, prepared, tell=None):
        if not laid_out:
            laid_out.append(finish(make(exporter, prepared)))
        yield Progress(0, 0, Message("Tests", "x"))
        return laid_out[0]

    monkeypatch.setattr(Exporter, "make", once)
    sample.desk.library.show(entry_of(sample, "standard"))
    sample.commands.run("file.print")
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    qtbot.waitUntil(lambda: shown.sheets is not None, timeout=120_000)
    yield shown
    shown.reject()
    shown.deleteLater()


def _the_pages_are_shown_and_can_be_printed(preview):
    assert len(preview.sheets) > 30
    assert preview.print.isEnabled()
    assert preview.bar.isHidden()
    assert preview.choosing.isHidden(), "a standard is printed whole"


def _chinese_words_of_the_saved_file_can_be_found(preview, tmp_path):
    target = tmp_path / "标准.pdf"
    preview.save_as(target)
    pdf = pypdfium2.PdfDocument(target.read_bytes())
    words = "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)
    pdf.close()
    # Fonts that share a glyph of a radical give it back as such: a reader folds both together.
    words = unicodedata.normalize("NFKC", words)
    assert "双碳试点学校建设与评价规范" in words
    assert "规范性引用文件" in words


def _without_any_printer_a_sentence_says_what_to_do(preview, monkeypatch):
    monkeypatch.setattr(previews, "can_print", lambda: False)
    monkeypatch.setattr(previews, "QPrintDialog", None)  # would be called
    preview.print.click()
    assert "打印机" in preview.said.text()
    assert "PDF" in preview.said.text()
    assert not preview.working.isHidden()


def test_only_windows_has_no_dialog_without_printers(monkeypatch):
    monkeypatch.setattr(previews.QPrinterInfo, "availablePrinterNames", list)
    assert not previews.can_print("win32")
    assert previews.can_print("linux")
    monkeypatch.setattr(previews.QPrinterInfo, "availablePrinterNames", lambda: ["HP"])
    assert previews.can_print("win32")


def _pages_are_turned_by_number_small_picture_and_key(preview, qtbot):
    preview.sheet.setValue(4)
    assert preview.pages.current == 3
    assert preview.thumbnails.currentIndex().row() == 3
    preview.thumbnails.clicked.emit(preview.thumbnails.model().index(1, 0))
    assert preview.pages.current == 1
    assert preview.sheet.value() == 2
    qtbot.keyClick(preview.pages, Qt.Key.Key_PageDown)
    assert preview.sheet.value() == 3


def _zoom_and_two_pages_keep_the_page(preview):
    preview.sheet.setValue(4)
    preview.zoom.setCurrentIndex(preview.zoom.findData(150))
    preview.zoom.activated.emit(preview.zoom.currentIndex())
    assert preview.pages.percent == 150
    assert preview.sheet.value() == 4
    preview.spread.setChecked(True)
    assert preview.sheet.value() in {4, 5}
    preview.zoom.setCurrentIndex(0)
    preview.zoom.activated.emit(0)
    assert preview.pages.percent < 150


def _only_sheets_in_sight_are_drawn(preview):
    preview.grab()
    assert 0 < len(preview.sheets._drawn) < len(preview.sheets)


def _a_sheet_is_drawn_black_on_white(preview):
    picture = preview.sheets.picture(0, 400)
    assert picture.width() == pytest.approx(400, abs=2)
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    colours = {
        picture.pixelColor(x, y).lightness() < 100
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height() // 2, 2)
    }
    assert colours == {True, False}


def _chosen_sheets_are_printed(preview, tmp_path):
    target = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFromTo(2, 3)
    preview.print_on(printer)
    pdf = pypdfium2.PdfDocument(target.read_bytes())
    assert len(pdf) == 2
    pdf.close()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(preview, tmp_path):
    """As a printer of files whose target is open in another program."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    preview.print_on(printer)
    assert "没有打印完" in preview.said.text()
    assert not preview.working.isHidden()


def _saving_into_a_missing_folder_is_told(preview, tmp_path, monkeypatch):
    path = tmp_path / "nowhere" / "x.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    preview.save.click()
    assert "nowhere" in preview.said.text() or "x.pdf" in preview.said.text()


def test_pages_are_printed_and_saved(sample, preview, in_turn):
    """Pages go to a printer and into a file, or it is said why not."""
    in_turn(
        sample,
        _chosen_sheets_are_printed,
        _chinese_words_of_the_saved_file_can_be_found,
        _saving_into_a_missing_folder_is_told,
        _without_any_printer_a_sentence_says_what_to_do,
    )


def _work_that_is_refused_can_be_tried_again(sample, monkeypatch, qtbot):
    def refuse(_exporter, _prepared, _tell=None):
        raise StudioError(Message("Tests", "It hangs."))
        yield

    make = Exporter.make
    monkeypatch.setattr(Exporter, "make", refuse)
    sample.desk.library.show(entry_of(sample, "unit"))
    sample.commands.run("file.print")
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    qtbot.waitUntil(lambda: not shown.busy)
    assert shown.said.text() == "It hangs."
    assert not shown.print.isEnabled()
    monkeypatch.setattr(Exporter, "make", make)
    shown.again.click()
    qtbot.waitUntil(lambda: shown.sheets is not None, timeout=120_000)
    assert len(shown.sheets) > 3
    shown.reject()
    shown.deleteLater()


def _pages_follow_what_is_written_and_stay_where_they_are(sample, qtbot):
    """The pages that are there stay till those with the new words are made."""
    unit = entry_of(sample, "unit")
    session = sample.desk.bench.session
    sample.desk.library.show(unit)
    sample.commands.run("file.print")
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    qtbot.waitUntil(lambda: shown.sheets is not None and not shown.busy, timeout=120_000)
    assert "Noto" in shown.said.text(), "which fonts stand in is told"
    shown.sheet.setValue(3)
    place, first = shown.pages.verticalScrollBar().value(), shown.sheets
    root = session.document(unit).root
    title = root.cell("zh").text
    for words in ("瓶子的旅行", "瓶子的第三次旅行"):
        session.edit(unit, [SetCell(root.id, "zh", Cell(words))], Message("Tests", "Write"))
        assert shown.sheets is first, "the old pages stay meanwhile"
    qtbot.waitUntil(lambda: shown.sheets is not first and not shown.busy, timeout=120_000)
    document = pypdfium2.PdfDocument(shown._content)
    assert "瓶子的第三次旅行" in document[0].get_textpage().get_text_range()
    document.close()
    assert shown.pages.verticalScrollBar().value() == place
    assert shown.pages.current == 2
    session.undo([unit])
    session.undo([unit])
    assert session.document(unit).root.cell("zh").text == title
    shown.reject()
    shown.deleteLater()


def _a_week_plan_is_printed_by_itself(sample, monkeypatch, tmp_path, qtbot):
    sample.desk.library.show(entry_of(sample, "unit"))
    sample.commands.run("file.print")
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    qtbot.waitUntil(lambda: shown.sheets is not None and not shown.busy, timeout=120_000)
    whole = shown.sheets
    assert [shown.part.itemData(at) for at in range(3)] == ["", "week", "day"]
    shown.part.setCurrentIndex(1)
    shown.part.activated.emit(1)
    qtbot.waitUntil(lambda: shown.sheets is not whole and not shown.busy, timeout=120_000)
    size = shown.sheets.size(0)
    assert size.width() > size.height()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    shown.print_on(printer)
    # A printer is asked for an A4 sheet on its side, and not for one of another size.
    layout = printer.pageLayout()
    assert layout.orientation() == QPageLayout.Orientation.Landscape
    assert layout.pageSize().id() == QPageSize.PageSizeId.A4
    (small,) = (shown.thumbnails.visualRect(shown.thumbnails.model().index(0, 0)),)
    assert small.height() < previews.WIDTH + 26
    named = []
    monkeypatch.setattr(previews, "ask_target", lambda _p, _t, start, _e: named.append(start.name))
    monkeypatch.setattr(QPrinter, "setDocName", lambda _own, name: named.append(name))
    monkeypatch.setattr(previews.QPrintDialog, "exec", lambda _own: 0)
    shown.ask_save()
    shown.ask_print()
    assert named == [f"{shown._name()}.pdf", shown._name()]
    assert "周计划" in named[0]
    assert shown.which.isVisible()
    shown.which.setCurrentIndex(1)
    shown.which.activated.emit(1)
    qtbot.waitUntil(lambda: not shown.busy, timeout=120_000)
    assert len(shown.sheets) == 1
    shown.reject()
    shown.deleteLater()


def _while_pages_are_laid_out_the_work_is_shown_and_can_be_stopped(sample, monkeypatch, qtbot):
    def work(_exporter, _prepared, _tell=None):
        while True:
            yield Progress(0, 0, Message("Tests", "It takes long."))
            sleep(0.01)

    monkeypatch.setattr(Exporter, "make", work)
    sample.desk.library.show(entry_of(sample, "unit"))
    sample.commands.run("file.print")
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    assert [each.isVisible() for each in (shown.working, shown.bar, shown.stop)] == [True] * 3
    assert not shown.again.isVisible(), "it is offered when this one fails"
    assert not shown.print.isEnabled()
    shown.stop.click()
    assert not shown.busy
    assert [each.isVisible() for each in (shown.bar, shown.stop)] == [False] * 2
    assert shown.again.isVisible()
    shown.reject()
    shown.deleteLater()


def test_the_preview_works_beside_what_is_written(sample, in_turn):
    """Pages follow the text, a week goes alone, work is tried again or stopped."""
    in_turn(
        sample,
        _pages_follow_what_is_written_and_stay_where_they_are,
        _a_week_plan_is_printed_by_itself,
        _work_that_is_refused_can_be_tried_again,
        _while_pages_are_laid_out_the_work_is_shown_and_can_be_stopped,
    )


def _small_pictures_are_numbered_and_say_so(preview):
    model = preview.thumbnails.model()
    assert model.rowCount() == len(preview.sheets)
    second = model.index(1, 0)
    assert second.data() == "2"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "第 2 页"
    picture = second.data(Qt.ItemDataRole.DecorationRole)
    assert (picture.width(), picture.isNull()) == (pytest.approx(previews.WIDTH, abs=2), False)
    assert model.data(QModelIndex()) is None


def test_pages_are_shown_turned_and_drawn(sample, preview, in_turn):
    """What is in sight is drawn; pages are turned, made larger and laid side by side."""
    in_turn(
        sample,
        _the_pages_are_shown_and_can_be_printed,
        _only_sheets_in_sight_are_drawn,
        _a_sheet_is_drawn_black_on_white,
        _small_pictures_are_numbered_and_say_so,
        _pages_are_turned_by_number_small_picture_and_key,
        _zoom_and_two_pages_keep_the_page,
    )
