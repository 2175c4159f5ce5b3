"""Colours of the window, as data; one palette per theme."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:  # the first window is painted before the services are loaded
    from curriculum_studio.session.ports import Resources

#: Themes that a user can choose, besides following the system.
THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme by what they are for, as #rrggbb."""

    name: str
    dark: bool
    page: str
    panel: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_ink: str
    selection: str
    stale: str
    stale_ground: str
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
