"""Themes: the colours of the window as data, and Fusion and the fonts of its language in them.

Fonts are chosen by the language of a text, and for the screen only: exports have those of their
layouts, so that what readers get does not depend on who exports it. A theme dresses each widget
once: Qt would do so once for each widget that it stands in.
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget

from curriculum_studio.locations import resource_folder
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # the first window is painted before the services are loaded
    from curriculum_studio.session.ports import Resources

# --- colours, one palette per theme -----------------------------------------------------------

#: Themes that a user can choose, besides following the system.
THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme by what they are for, as #rrggbb.

    `line` parts what stands beside each other and need not be seen; `edge` is where a field or a
    button ends, so it has 3 : 1 on what is around it (WCAG 2.2, 1.4.11). `strike_disabled`: icons
    of what cannot be done now are struck through, where grey alone says too little.
    """

    name: str
    dark: bool
    strike_disabled: bool
    page: str
    panel: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_ink: str
    selection: str
    stale: str
    stale_ground: str
    found: str
    error: str
    link: str
    inserted: str
    deleted: str

    def color(self, role: str) -> QColor:
        """Return a colour by its role."""
        return QColor(getattr(self, role))

    def palette(self) -> QPalette:
        """Return Qt's palette for the Fusion style."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: self.panel,
            QPalette.ColorRole.WindowText: self.ink,
            QPalette.ColorRole.Base: self.page,
            QPalette.ColorRole.AlternateBase: self.panel,
            QPalette.ColorRole.Text: self.ink,
            QPalette.ColorRole.PlaceholderText: self.muted,
            QPalette.ColorRole.Button: self.panel,
            QPalette.ColorRole.ButtonText: self.ink,
            QPalette.ColorRole.ToolTipBase: self.page,
            QPalette.ColorRole.ToolTipText: self.ink,
            QPalette.ColorRole.Highlight: self.selection,
            QPalette.ColorRole.HighlightedText: self.ink,
            QPalette.ColorRole.Link: self.link,
            QPalette.ColorRole.Mid: self.line,
            QPalette.ColorRole.Dark: self.line,
            QPalette.ColorRole.Light: self.page,
            QPalette.ColorRole.Midlight: self.panel,
            QPalette.ColorRole.Shadow: self.line,
            QPalette.ColorRole.Accent: self.accent,
        }
        for role, color in roles.items():
            palette.setColor(role, QColor(color))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.muted))
        return palette


def load_theme(resources: "Resources", name: str) -> Theme:
    """Return a theme by name from `resources/themes`."""
    return Theme(**json.loads(resources.read(f"themes/{name}.json")))


# --- style sheet and fonts --------------------------------------------------------------------

#: Latin families stand first for Latin texts: a Chinese font makes “ and ” as wide as a character.
LATIN = (
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans",
    "Source Sans 3",
    "Ubuntu",
    "Cantarell",
    "Helvetica Neue",
)
CHINESE = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
)

#: Signs such as ✎, which the others lack on Windows.
SIGNS = ("Segoe UI Symbol",)

#: Families by the language of the window, the best first; a Japanese font must never win over a
#: Chinese one, since it draws some characters in another form.
FAMILIES = {
    "zh_CN": (*CHINESE, *SIGNS),
    "en": (*LATIN, *CHINESE, *SIGNS),
    "de": (*LATIN, *CHINESE, *SIGNS),
}

POINTS = 10.0

_NAME = re.compile(r"@(\w+)")


@dataclass(frozen=True, slots=True)
class FontChoice:
    """The families that somebody chose, by the script of a text; an empty one means the usual.

    A family that this computer does not have stands first in vain: the usual ones follow it. What
    is exported has the fonts of its own paper.
    """

    chinese: str = ""
    latin: str = ""
    window_chinese: str = ""
    window_latin: str = ""

    def page(self, language: str) -> list[str]:
        """Return the families of texts in a language of documents, the best first."""
        if language == "zh":
            return [*_named(self.chinese), *CHINESE]
        return [*_named(self.latin), *LATIN, *_named(self.chinese), *CHINESE]

    def window(self, language: str) -> list[str]:
        """Return the families of the window in a program language, the best first."""
        own = self.window_chinese if language == "zh_CN" else self.window_latin
        return [*_named(own), *FAMILIES[language]]


#: The fonts that texts have if nobody chose others.
USUAL_FONTS = FontChoice()


def _named(family: str) -> tuple[str, ...]:
    return (family,) if family else ()


def window_font(language: str, fonts: FontChoice = USUAL_FONTS) -> QFont:
    """Return the font of the window in a program language."""
    font = QFont()
    # It begins as a copy of the font of the application, with the features of another language.
    font.clearFeatures()
    font.setFamilies(fonts.window(language))
    font.setPointSizeF(POINTS)
    fit_quotation_marks(font, latin=language != "zh_CN")
    return font


def fit_quotation_marks(font: QFont, *, latin: bool) -> None:
    """Let ’, “ and ” be as wide as Latin texts want them where only a Chinese font is there.

    A new font has what that of the program has, so for Chinese texts this is taken away.
    """
    font.clearFeatures()
    if latin and _is_chinese(QFontInfo(font).family()):
        font.setFeature(QFont.Tag("pwid"), 1)


@lru_cache(maxsize=64)
def _is_chinese(family: str) -> bool:
    """Tell whether a font draws quotation marks as wide as a Chinese character."""
    if family in CHINESE or family in LATIN:
        return family in CHINESE
    return QFontDatabase.WritingSystem.SimplifiedChinese in QFontDatabase.writingSystems(family)


def language_font(language: str) -> QFont:
    """Return the font of a field whose texts are in a language of documents.

    It is that of the window but for ’, “ and ”, which are as wide as the language wants them.
    """
    font = QFont()
    font.setFeature(QFont.Tag("pwid"), int(language != "zh"))
    return font


#: Characters that only Chinese texts have.
_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def text_font(font: QFont, text: str) -> QFont:
    """Return a font of the window with quotation marks and commas as wide as a text wants them.

    Lists show texts in all languages, whatever the window speaks.
    """
    fitted = QFont(font)
    fit_quotation_marks(fitted, latin=_HAN.search(text) is None)
    return fitted


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two; `share` of the second, from 0 to 1."""
    one, two = QColor(first), QColor(second)
    parts = (
        round(a + (b - a) * share)
        for a, b in (
            (one.red(), two.red()),
            (one.green(), two.green()),
            (one.blue(), two.blue()),
        )
    )
    return QColor(*parts).name()


@lru_cache(maxsize=8)
def derived(theme: Theme) -> Mapping[str, str]:
    """Return the colours that follow from those of a theme."""
    return {
        "hover": mixed(theme.panel, theme.ink, 0.06),
        "pressed": mixed(theme.panel, theme.ink, 0.12),
        "strip": mixed(theme.panel, theme.ink, 0.04),
        "faint": mixed(theme.panel, theme.ink, 0.45),
        "thumb": theme.edge,
        "edge_disabled": mixed(theme.panel, theme.ink, 0.2),
        "written": mixed(theme.selection, theme.accent, 0.14),
        "mark": mixed(theme.selection, theme.accent, 0.25),
        "accent_hover": mixed(theme.accent, theme.ink, 0.15),
        "toast_link": mixed(theme.accent, theme.page, 0.55),
    }


def style_sheet(theme: Theme) -> str:
    """Return the style sheet in the colours of a theme."""
    path = resource_folder("resources") / "themes" / "window.qss"
    icons = (resource_folder("resources") / "icons").as_posix()
    tick = "tick-dark" if theme.dark else "tick-light"
    own = {
        **derived(theme),
        "arrow": f"{icons}/arrow.svg",
        "up": f"{icons}/arrow-up.svg",
        "left": f"{icons}/arrow-left.svg",
        "right": f"{icons}/arrow-right.svg",
        "tick": f"{icons}/{tick}.svg",
    }

    def color(found: re.Match[str]) -> str:
        name = found.group(1)
        return own[name] if name in own else str(getattr(theme, name))

    return _NAME.sub(color, path.read_text(encoding="utf-8"))


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole program the look of a theme; its font has to be given anew after that.

    A style sheet makes Qt put back what the system wants for menus, lists and boxes; Windows wants
    other fonts there. A font for all takes those away.
    """
    if not application.styleSheet():
        application.setPalette(theme.palette())
        application.setStyleSheet(style_sheet(theme))
        return
    style = application.style()
    # For another sheet Qt dresses a widget once for each widget that it stands in, eight times on
    # average, unless the style knows of none: so it forgets them, and each is dressed once.
    style.unpolish(application)
    application.setPalette(theme.palette())
    application.setStyleSheet(style_sheet(theme))
    style.polish(application)
    for widget in application.allWidgets():
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            continue  # Qt dresses it when it is shown for the first time
        style.polish(widget)
    for window in application.topLevelWidgets():
        window.update()  # themes differ in colours alone: nothing has to be laid out again


def write(application: QApplication, font: QFont) -> None:
    """Let all words stand in a font, without another style sheet.

    Qt tells widgets that a sheet has dressed of another font only with another sheet, for which it
    looks up each of them: 130 ms for a window, and 5 for telling them. Docks say the words of
    their buttons anew when they hear of another style; all others would lay out themselves twice.
    """
    application.setFont(font)
    for widget in application.allWidgets():
        application.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        if isinstance(widget, QDockWidget):
            application.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
