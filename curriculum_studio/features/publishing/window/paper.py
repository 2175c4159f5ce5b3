"""Sheets go to a printer."""

import sys

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from curriculum_studio.features.publishing.window.pages_view import POINTS, PdfPages
from curriculum_studio.i18n import StudioError, message

#: Dots per inch that are sent to a printer.
_PRINTED = 300
_UPRIGHT, _ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape


def can_print(system: str = sys.platform) -> bool:
    """Return whether a dialog for printers would come up.

    Without any printer Windows shows none, and says nothing; that of Linux offers a file.
    """
    return system != "win32" or bool(QPrinterInfo.availablePrinterNames())


def ask_print(sheets: PdfPages, name: str, parent: QWidget) -> bool:
    """Ask for a printer, and print; return whether it was printed.

    Raises:
        StudioError: if there is no printer, or it takes nothing.

    """
    if not can_print():
        raise StudioError(
            message("Print", "No printer is set up on this computer."),
            remedy=message("Print", "Save as PDF, and print the file elsewhere."),
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFromTo(1, len(sheets))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(sheets))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_on(sheets, printer)
    return True


def print_on(sheets: PdfPages, printer: QPrinter) -> None:
    """Print the sheets that were chosen.

    Raises:
        StudioError: if the printer takes nothing.

    """
    first = max(1, printer.fromPage() or 1)
    last = min(len(sheets), printer.toPage() or len(sheets))
    printer.setFullPage(True)
    painter = QPainter()
    for at in range(first - 1, last):
        size = sheets.size(at)
        # Printers know A4 upright: what lies on its side is a turned A4, not a size of its own.
        across = size.width() > size.height()
        upright = size.transposed() if across else size
        printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
        printer.setPageOrientation(_ACROSS if across else _UPRIGHT)
        if not (painter.begin(printer) if at == first - 1 else printer.newPage()):
            raise StudioError(
                message("Print", "Not everything was printed: the printer cannot be used now."),
                remedy=message("Print", "Check it, or save as PDF and print the file elsewhere."),
            )
        picture = sheets.drawn(at, round(size.width() / POINTS * _PRINTED))
        painter.drawImage(QRectF(painter.viewport()), picture)
    if painter.isActive():
        painter.end()
