"""Puts the editor of units over the tabs of units, and does what its actions say."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.touched import Touched
from curriculum_studio.features.publishing.service.exports import written
from curriculum_studio.features.units.window.reuse_panel import ReusePanel
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.documents.document_view import DocumentView

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.units.window.copy_class_dialog import CopyClassDialog
    from curriculum_studio.features.units.window.term_plan_dialog import TermPlanDialog
    from curriculum_studio.features.units.window.unit_bar import UnitBar

_UNIT = "curriculum_studio.features.units.window"


def build(desk: AppContext) -> "UnitController":
    """Return the editor of units of the window."""
    return UnitController(desk)


class UnitController(QObject):
    """Gives each unit in front its bar, and keeps the bars true."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self._bars: dict[DocumentView, UnitBar] = {}
        self.reuse = ReusePanel(desk.bench, desk.look)
        self.reuse.problem.connect(desk.notices.problem)
        self.reuse.opened.connect(desk.library.show)
        desk.inspector.add("reuse", message("Inspector", "Reuse"), self.reuse)
        desk.tabs.changed.connect(self._front)
        desk.bench.changed.connect(self._changed)
        desk.tabs.closed.connect(self._closed)

    @property
    def bar(self) -> "UnitBar | None":
        """The bar of the unit in front."""
        view = self._desk.view
        return self._bars.get(view) if view is not None else None

    def show_view(self, name: str) -> None:
        """Show the text of the unit in front, or another view of it."""
        bar = self.bar
        if bar is not None:
            bar.show_view(name)

    def shows(self, name: str) -> bool:
        """Tell whether the unit in front is shown like this."""
        bar = self.bar
        return bar is not None and bar.name == name

    def show_reuse(self) -> None:
        """Show what can be reused, ready to be looked for."""
        self._desk.show_panel("reuse")
        self.reuse.wanted.setFocus()

    def collect(self) -> None:
        """Put what stands at the caret into one's own collection."""
        self._desk.show_panel("reuse")
        self.reuse.show_place(self._desk.view, self._node)
        self.reuse.collect()

    def ask_photos(self) -> None:
        """Put photos into the unit in front."""
        self.show_view("page")
        import_module(f"{_UNIT}.photos").ask_photos(self._desk)

    def copy_for_class(self) -> None:
        """Copy a unit for another class, and open the copy."""
        self._desk.notices.careful(self._copy_for_class)

    def ask_term_plan(self) -> None:
        """Write the plan of a term of all units as a workbook."""
        self._desk.notices.careful(self._ask_term_plan)

    # Inside

    @property
    def _node(self) -> str:
        view = self._desk.view
        return view.page.current_node if view is not None else ""

    def _copy_for_class(self) -> None:
        desk = self._desk
        desk.tabs.commit()
        view = desk.view
        if view is None:
            return
        copying = import_module(f"{_UNIT}.copy_class_dialog")
        dialog: CopyClassDialog = copying.CopyClassDialog(
            view.content, desk.look.document_language, desk.window
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        copy = dialog.copy()
        title = copy.title(desk.look.document_language)
        label = message("Steps", "Create “{title}”").fill(title=title)
        desk.bench.session.add(copy, label)
        desk.library.show(copy.id)
        desk.library.created.emit()

    def _ask_term_plan(self) -> None:
        desk = self._desk
        desk.tabs.commit()
        language = desk.look.document_language
        term_plan = import_module(f"{_UNIT}.term_plan_dialog")
        dialog: TermPlanDialog = term_plan.TermPlanDialog(
            desk.bench.session, language, desk.files.folder, desk.window
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        order = dialog.order()
        exporter = desk.bench.application.exporter
        options = {"part": "term", "start": order.start}
        prepared = exporter.prepare(order.units, "xlsx", (language,), options)
        what = message("Export", "Exporting {name}").fill(name=order.target.name)
        desk.tasks.start(what, written(prepared, order.target), desk.files.told)

    def _front(self) -> None:
        view = self._desk.view
        if view is None or view.version or view in self._bars:
            bar = self.bar
            if bar is not None:
                bar.renew()
            return
        if view.content.kind == "unit":
            bar = import_module(f"{_UNIT}.unit_bar").UnitBar(view, self._desk.look)
            bar.turned.connect(self._turned)
            self._bars[view] = bar

    def _turned(self) -> None:
        self._desk.tabs.moved.emit(self._node, "")

    def _closed(self, view: DocumentView | Board) -> None:
        bar = self._bars.pop(view, None) if isinstance(view, DocumentView) else None
        if bar is not None:
            bar.ground.over = True

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        for view, bar in list(self._bars.items()):
            for each in changes:
                if each.document != view.document:
                    continue
                if not each.whole:
                    bar.changed(each)
                elif not self._is_there(each.document):
                    # Its tab closes; until then the bar's timer must not look for it.
                    bar.ground.over = True

    def _is_there(self, document: str) -> bool:
        return any(entry.id == document for entry in self._desk.bench.session.entries())
