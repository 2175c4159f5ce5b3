"""Fonts of the window fit the language that it speaks."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QProxyStyle, QStyle

from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import dress, load_theme, style_sheet, window_font


@pytest.fixture
def chosen(qapp):
    """Gives the program the font of a language."""
    before = qapp.font()
    yield lambda language: qapp.setFont(window_font(language))
    qapp.setFont(before)


def width(text: str, font: QFont) -> float:
    """Return how wide a text is, in heights of the font."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) / metrics.height()


def test_quotation_marks_are_as_wide_as_the_language_wants_them(chosen, qapp):
    for language in ("en", "de"):
        chosen(language)
        assert width("“”", qapp.font()) < width("nn", qapp.font()) * 1.2


def test_a_chinese_window_has_chinese_marks_whatever_it_spoke_before(chosen, qapp):
    chosen("zh_CN")
    first = [width(each, qapp.font()) for each in "“（　"]
    chosen("en")
    chosen("zh_CN")
    assert [width(each, qapp.font()) for each in "“（　"] == first


class DesktopWithIcons(QProxyStyle):
    """Fusion on a desktop that wants pictures on the buttons of dialogs, as many of Linux do."""

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_buttons_of_dialogs_have_no_pictures_of_the_desktop(qapp, qtbot):
    theme = load_theme(FolderResources(resource_folder("resources")), "light")
    qapp.setStyle(DesktopWithIcons("Fusion"))
    qapp.setStyleSheet(style_sheet(theme))
    try:
        box = QDialogButtonBox()
        qtbot.addWidget(box)
        buttons = QDialogButtonBox.StandardButton
        box.setStandardButtons(buttons.Ok | buttons.Cancel)
        box.show()
        assert [each.icon().isNull() for each in box.buttons()] == [True, True]
    finally:
        qapp.setStyleSheet("")
        qapp.setStyle("Fusion")


#: Classes for which Windows and other systems have fonts of their own.
OWN_FONTS = ("QMenu", "QMenuBar", "QMessageBox", "QAbstractItemView", "QHeaderView", "QTipLabel")


class SystemWithFonts:
    """The application on a system that has fonts for menus and lists, as Windows has.

    Qt puts them back with each new style sheet (QApplication::setStyle); here there are none to put
    back, so this does.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application

    def __getattr__(self, name: str) -> object:
        return getattr(self._application, name)

    def setStyleSheet(self, sheet: str) -> None:
        self._application.setStyleSheet(sheet)
        for each in OWN_FONTS:
            self._application.setFont(QFont("Tahoma", 8), each)


def test_menus_lists_and_boxes_have_the_font_of_the_window(qapp):
    theme = load_theme(FolderResources(resource_folder("resources")), "light")
    before = qapp.font()
    try:
        for application in (SystemWithFonts(qapp), qapp):
            dress(application, theme)
            application.setFont(window_font("zh_CN"))
            wanted = window_font("zh_CN")
            found = [QApplication.font(each) for each in OWN_FONTS]
            assert [each.families() for each in found] == [wanted.families()] * len(OWN_FONTS)
            assert [each.pointSizeF() for each in found] == [wanted.pointSizeF()] * len(OWN_FONTS)
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(before)
