"""Puts the surface of whoever works here into the window: menus, menus under the mouse, buttons."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from curriculum_studio.core.profiles import IN_KINDERGARTENS
from curriculum_studio.core.stages import languages_of
from curriculum_studio.shell.actions.surfaces import surface_of
from curriculum_studio.shell.actions.toolbar import Toolbar
from curriculum_studio.workbench.actions.commands import Commands
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.main_window import MainWindow


class RoleMenus(QObject):
    """Has in sight what the role needs; another role has another surface at once."""

    def __init__(
        self, window: MainWindow, context: AppContext, commands: Commands, toolbar: Toolbar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._commands = commands
        self._toolbar = toolbar
        self._role: str | None = None
        self._tools: tuple[str, ...] = ()
        self.under_mouse: dict[str, QMenu] = {}
        context.profile.changed.connect(self._fit)
        context.tabs.changed.connect(self._fit_tools)
        context.tabs.menu.connect(self._in_outline)
        context.tabs.pageMenu.connect(self._in_page)
        context.panel.menu.connect(self._on_document)
        context.panel.listMenu.connect(self._in_list)
        self._fit()

    def _popup(self, part: str, place: object) -> None:
        self.under_mouse[part].popup(place)  # type: ignore[arg-type]

    def _in_outline(self, _document: str, place: object) -> None:
        self._popup("outline", place)

    def _in_page(self, place: object) -> None:
        self._popup("page", place)

    def _in_list(self, place: object) -> None:
        self._popup("list", place)

    def _on_document(self, _document: str, place: object) -> None:
        self._context.panel.tree.setFocus()
        self._popup("library", place)

    def _fit(self) -> None:
        role = self._context.profile.value.role
        if role == self._role:
            return
        self._role, surface = role, surface_of(role)
        menus = surface.menus
        self._context.index = replace(self._context.index, menus=menus)
        self._commands.fill(self._window.menus, menus, surface.commands())
        for menu in self.under_mouse.values():
            menu.deleteLater()
        self.under_mouse = {
            part: self._commands.menu(menu, self._window)
            for part, menu in surface.under_mouse.items()
        }
        self._tools = tuple(surface.tools.split())
        self._fit_tools()
        self._commands.touch()

    def _fit_tools(self) -> None:
        """Show the buttons of the role; who works in one language is asked for none."""
        view = self._context.view
        several = view is not None and len(languages_of(view.content)) > 1
        self._toolbar.show_tools(
            self._tools, languages=several or self._role not in IN_KINDERGARTENS
        )
