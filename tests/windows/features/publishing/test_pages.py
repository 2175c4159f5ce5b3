"""The pages in the sheet by which all goes out: made beside it, turned, drawn, printed."""

from time import sleep

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialogButtonBox

from curriculum_studio.features.publishing.service.exports import Exporter
from curriculum_studio.features.publishing.window import paper
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.publishing.window.pages_view import PdfPages
from curriculum_studio.i18n import Message, Progress, StudioError
from tests.windows.conftest import entry_of


@pytest.fixture
def sheet(sample, answer, qtbot):
    """Open the sheet for the sample of a kind, do something, and close it."""

    def begin(kind, act, command="file.print", **more):
        def shown(dialog):
            dialog.show()
            return act(dialog, **more)

        sample.desk.library.show(entry_of(sample, kind))
        answer(GiveOutSheet, shown)
        sample.commands.run(command)

    return begin


def printer_into(target):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def primary(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_pages_are_shown_turned_and_printed(sheet, qtbot, tmp_path, monkeypatch):
    def act(dialog):
        assert dialog.way.key == "print"
        assert not primary(dialog).isEnabled(), "there are no pages yet"
        assert dialog.place.isHidden(), "no file is written"
        qtbot.waitUntil(lambda: dialog.preview.ready, timeout=120_000)
        preview = dialog.preview
        assert primary(dialog).isEnabled()
        assert primary(dialog).text() == "打印"
        assert len(preview.sheets) > 3
        assert preview.count.text() == f"第 1 页，共 {len(preview.sheets)} 页"
        assert "Noto" in preview.said.text(), "which fonts stand in is told"
        preview.grab()
        assert 0 < len(preview.sheets._drawn) < len(preview.sheets), "in sight"
        preview.on.click()
        assert preview.back.isEnabled()
        qtbot.keyClick(preview.pages, Qt.Key.Key_End)
        assert preview.pages.current == len(preview.sheets) - 1
        qtbot.keyClick(preview.pages, Qt.Key.Key_Plus)
        large = preview.pages.percent
        qtbot.keyClick(preview.pages, Qt.Key.Key_Minus)
        assert preview.pages.percent < large
        picture = preview.sheets.picture(0, 400)
        assert picture.pixelColor(2, 2).name() == "#ffffff"
        # As Word and as a PDF the pages are the same, and stay.
        shown = preview.sheets
        dialog.choose("docx")
        dialog._show_pages()
        assert dialog.preview.sheets is shown
        assert primary(dialog).text() == "存为 Word"
        dialog.choose("xlsx")
        dialog._show_pages()
        assert preview.sheets is None
        assert preview.words.text()
        # A week alone lies on its side, and a printer is asked for an A4 sheet on its side.
        dialog.choose("print", "week")
        dialog._rest.stop()
        dialog._show_pages()
        qtbot.waitUntil(lambda: preview.ready, timeout=120_000)
        size = preview.sheets.size(0)
        assert size.width() > size.height()
        target = tmp_path / "printed.pdf"
        printer = printer_into(target)
        named, weeks = [], len(preview.sheets)
        monkeypatch.setattr(QPrinter, "setDocName", lambda _own, name: named.append(name))
        monkeypatch.setattr(paper, "QPrinter", type("P", (), {
            "PrinterMode": QPrinter.PrinterMode, "__new__": lambda *_: printer,
        }))  # fmt: skip
        monkeypatch.setattr(paper.QPrintDialog, "exec", lambda _own: 1)
        dialog._enable()
        primary(dialog).click()
        assert "周计划" in named[0]
        layout = printer.pageLayout()
        assert layout.orientation() == QPageLayout.Orientation.Landscape
        assert layout.pageSize().id() == QPageSize.PageSizeId.A4
        pdf = pypdfium2.PdfDocument(target.read_bytes())
        assert len(pdf) == weeks
        pdf.close()
        return True

    sheet("unit", act)


def test_without_any_printer_a_sentence_says_what_to_do(sheet, qtbot, monkeypatch):
    def act(dialog):
        qtbot.waitUntil(lambda: dialog.preview.ready, timeout=120_000)
        monkeypatch.setattr(paper, "can_print", lambda: False)
        monkeypatch.setattr(paper, "QPrintDialog", None)  # would be called
        primary(dialog).click()
        assert "打印机" in dialog.hint.text()
        assert "PDF" in dialog.hint.text()
        assert dialog.isVisible()

    sheet("unit", act)


def test_only_windows_has_no_dialog_without_printers(monkeypatch):
    monkeypatch.setattr(paper.QPrinterInfo, "availablePrinterNames", list)
    assert not paper.can_print("win32")
    assert paper.can_print("linux")
    monkeypatch.setattr(paper.QPrinterInfo, "availablePrinterNames", lambda: ["HP"])
    assert paper.can_print("win32")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(sheet, qtbot, tmp_path):
    """As a printer of files whose target is open in another program."""

    def act(dialog):
        qtbot.waitUntil(lambda: dialog.preview.ready, timeout=120_000)
        with pytest.raises(StudioError, match="Not everything was printed"):
            paper.print_on(dialog.preview.sheets, printer_into(tmp_path / "nowhere" / "x.pdf"))

    sheet("unit", act)


def test_work_that_is_refused_can_be_tried_again(sheet, qtbot, monkeypatch):
    def refuse(_exporter, _prepared, _tell=None):
        raise StudioError(Message("Tests", "It hangs."))
        yield

    make = Exporter.make
    monkeypatch.setattr(Exporter, "make", refuse)

    def act(dialog):
        preview = dialog.preview
        qtbot.waitUntil(lambda: preview.words.text() == "It hangs.")
        assert not preview.bar.isVisible()
        assert not primary(dialog).isEnabled()
        monkeypatch.setattr(Exporter, "make", make)
        preview.again.click()
        qtbot.waitUntil(lambda: preview.ready, timeout=120_000)
        assert isinstance(preview.sheets, PdfPages)

    sheet("unit", act)


def test_other_answers_begin_the_pages_anew_and_wait_for_nothing(sheet, qtbot, monkeypatch):
    begun = []

    def work(_exporter, prepared, _tell=None):
        begun.append(prepared)
        while True:
            yield Progress(0, 0, Message("Tests", "It takes long."))
            sleep(0.01)

    monkeypatch.setattr(Exporter, "make", work)

    def act(dialog):
        qtbot.waitUntil(lambda: len(begun) == 1)
        assert dialog.preview.bar.isVisible()
        dialog.privacy.reflection.click()
        qtbot.waitUntil(lambda: len(begun) == 2)
        less, more = (len(each.bundle.document.nodes) for each in begun)
        assert less < more, "the pages show what was ticked"
        assert not primary(dialog).isEnabled()

    sheet("unit", act)
