"""Puts the editor of units over the tabs of units, and does what its actions say."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import names_asked
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import Board

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.units.window.reuse_panel import ReusePanel
    from curriculum_studio.features.units.window.this_week import ThisWeek
    from curriculum_studio.features.units.window.unit_bar import UnitBar
    from curriculum_studio.features.units.window.unit_dialogs import CopyClassDialog, TermPlanDialog
    from curriculum_studio.features.units.window.unit_view import UnitContext


# --- the controller ---------------------------------------------------------------------------

_UNIT_BAR: Lazy["type[UnitBar]"] = Lazy("curriculum_studio.features.units.window.unit_bar:UnitBar")
_REUSE_PANEL: Lazy["type[ReusePanel]"] = Lazy(
    "curriculum_studio.features.units.window.reuse_panel:ReusePanel"
)
_UNIT_CONTEXT: Lazy["type[UnitContext]"] = Lazy(
    "curriculum_studio.features.units.window.unit_view:UnitContext"
)
_ASK_CALENDAR: Lazy[Callable[[AppContext], bool]] = Lazy(
    "curriculum_studio.features.units.window.calendar_dialog:ask_calendar"
)
_THIS_WEEK: Lazy["type[ThisWeek]"] = Lazy(
    "curriculum_studio.features.units.window.this_week:ThisWeek"
)
_COPY_DIALOG: Lazy["type[CopyClassDialog]"] = Lazy(
    "curriculum_studio.features.units.window.unit_dialogs:CopyClassDialog"
)
_TERM_DIALOG: Lazy["type[TermPlanDialog]"] = Lazy(
    "curriculum_studio.features.units.window.unit_dialogs:TermPlanDialog"
)
_MAKE_UNITS: Lazy[Callable[..., tuple[str, ...]]] = Lazy(
    "curriculum_studio.features.units.service:make_class_units"
)
_ASK_PHOTOS: Lazy[Callable[[AppContext], None]] = Lazy(
    "curriculum_studio.features.units.window.photos:ask_photos"
)
_ASK_CROP: Lazy[Callable[[AppContext], None]] = Lazy(
    "curriculum_studio.features.units.window.crop_photo:ask_crop"
)


class UnitController(QObject):
    """Gives each unit in front its bar, and keeps the bars true."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._bars: dict[DocumentView, UnitBar] = {}
        context.inspector.add("reuse", message("Inspector", "Reuse"), lambda: self.reuse)
        context.tabs.changed.connect(self._front)
        context.bench.changed.connect(self._changed)
        context.tabs.closed.connect(self._closed)

    @cached_property
    def reuse(self) -> "ReusePanel":
        """What can be reused."""
        panel = _REUSE_PANEL.load()(self._context.bench, self._context.look)
        panel.problem.connect(self._context.notices.problem)
        panel.opened.connect(self._context.library.show)
        return panel

    @property
    def bar(self) -> "UnitBar | None":
        """The bar of the unit in front."""
        view = self._context.view
        return self._bars.get(view) if view is not None else None

    def this_week(self) -> "ThisWeek":
        """Return the cards of this week, for the first tab."""
        week = _THIS_WEEK.load()(self._context, self.ask_calendar)
        week.opened.connect(self._open_plan)
        return week

    def _open_plan(self, unit: str) -> None:
        self._context.library.show(unit)
        self.show_view("plan")

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
        self._context.show_panel("reuse")
        self.reuse.wanted.setFocus()

    def collect(self) -> None:
        """Put what stands at the caret into one's own collection."""
        self._context.show_panel("reuse")
        self.reuse.show_place(self._context.view, self._node)
        self.reuse.collect()

    def ask_photos(self) -> None:
        """Put photos into the unit in front."""
        self.show_view("page")
        _ASK_PHOTOS.load()(self._context)

    def ask_crop(self) -> None:
        """Cut the photo at the caret."""
        _ASK_CROP.load()(self._context)

    def copy_for_class(self) -> None:
        """Copy a unit for another class, and open the copy."""
        self._context.notices.careful(self._copy_for_class)

    def ask_classes(self) -> None:
        """Make units for parallel classes from the one in front."""
        self._context.notices.careful(self._ask_classes)

    def ask_term_plan(self) -> None:
        """Write the plan of a term of all units as a workbook."""
        self._context.notices.careful(self._ask_term_plan)

    def ask_calendar(self) -> None:
        """Let somebody change the calendar of the house; plans show it at once."""
        if _ASK_CALENDAR.load()(self._context):
            for bar in self._bars.values():
                bar.renew_view()

    # Inside

    @property
    def _node(self) -> str:
        view = self._context.view
        return view.page.current_node if view is not None else ""

    def _copy_for_class(self) -> None:
        context = self._context
        context.tabs.commit()
        view = context.view
        if view is None:
            return
        dialog = _COPY_DIALOG.load()(view.content, context.look.document_language, context.window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        copy = dialog.copy()
        title = copy.title(context.look.document_language)
        label = message("Steps", "Create “{title}”").fill(title=title)
        context.bench.session.add(copy, label)
        context.library.show(copy.id)
        context.library.created.emit()

    def _ask_classes(self) -> None:
        context = self._context
        view = context.view
        if view is None or not context.tabs.commit():
            return
        title = say(message("Units", "For parallel classes"))
        label = say(message("Units", "Names of the classes, with spaces between them:"))
        words, fine = QInputDialog.getText(context.window, title, label)
        names = list(dict.fromkeys(re.split(r"[\s、，,;；]+", words.strip()))) if fine else []
        if not any(names):
            return
        versions = context.bench.workspace.versions
        made = _MAKE_UNITS.load()(
            context.bench.session, versions, view.document, [each for each in names if each]
        )
        context.library.show(made[0])
        note = message("Units", "Units made: {count}. What changes in the plan can be brought on.")
        context.notices.note(note.fill(count=len(made)))

    def _ask_term_plan(self) -> None:
        context = self._context
        context.tabs.commit()
        language = context.look.document_language
        calendar = context.bench.application.calendars.calendar
        dialog = _TERM_DIALOG.load()(
            context.bench.session, language, context.files.folder, calendar, context.window
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        order = dialog.order()
        exporter = context.bench.application.exporter
        asked = names_asked(exporter.names(order.units, {}), context.window)
        if asked is None:
            return
        options = {"part": "term", "start": order.start, **asked}
        written = context.bench.session.document(order.units[0]).written_in(language)
        prepared = exporter.prepare(order.units, "xlsx", (written,), options)
        what = message("Export", "Exporting {name}").fill(name=order.target.name)
        context.tasks.start(what, exporter.write(prepared, order.target), context.files.told)

    def _front(self) -> None:
        view = self._context.view
        if view is None or view.version or view in self._bars:
            bar = self.bar
            if bar is not None:
                bar.renew()
            return
        if is_unit(view.content):
            calendars = self._context.bench.application.calendars
            ground = _UNIT_CONTEXT.load()(
                view, self._context.look, lambda: calendars.calendar, self.ask_calendar
            )
            bar = _UNIT_BAR.load()(ground)
            bar.turned.connect(self._turned)
            self._bars[view] = bar

    def _turned(self) -> None:
        self._context.viewing.fold()
        self._context.tabs.moved.emit(self._node, "")

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
        return any(entry.id == document for entry in self._context.bench.session.entries())
