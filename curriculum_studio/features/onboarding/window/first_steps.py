"""Leads to where a first step is done, and ticks it when it was done."""

from PySide6.QtCore import QObject

from curriculum_studio.core.edits import Touched
from curriculum_studio.features.frameworks.window.goals_panel import GoalsPanel
from curriculum_studio.features.onboarding.window.checklist import Checklist
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Kinds of document in which the steps can be tried, the best first.
_TRIED_IN = ("unit", "standard")


class FirstSteps(QObject):
    """Goes where a step can be done, and listens for what does it."""

    def __init__(self, desk: AppContext, checklist: Checklist, goals: GoalsPanel) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._checklist = checklist
        self._goals = goals
        checklist.wanted.connect(self.lead_to)
        desk.wishes.first_steps.connect(checklist.begin)
        desk.bench.changed.connect(self._changed)
        desk.viewing.switched.connect(self._switched)
        desk.exchanging.exported.connect(self._exported)
        desk.library.created.connect(self._created)
        desk.wishes.linked.connect(self._linked)
        goals.linkMade.connect(self._linked)

    def lead_to(self, step: str) -> None:
        """Go where a step can be done; say what is missing for it."""
        self._desk.notices.careful(lambda: self._lead_to(step))

    def _lead_to(self, step: str) -> None:
        desk = self._desk
        if step == "create":
            desk.library.ask_new("unit")
            return
        view = self._document()
        if view is None:
            desk.notices.note(
                message("FirstSteps", "There is no document yet in which this could be tried."),
                (message("FirstSteps", "Begin one …"), desk.library.ask_new_unit),
            )
        elif step == "write":
            view.page.setFocus()
        elif step == "languages":
            desk.viewing.show_languages(("zh", "en"))
        elif step == "goal":
            self._lead_to_goals()
        elif step == "export":
            desk.exchanging.ask_export("docx")

    def _document(self) -> DocumentView | None:
        """Return the document in front; without one, that which was written last is shown."""
        if self._desk.view is None:
            entries = [e for e in self._desk.bench.session.entries() if e.kind in _TRIED_IN]
            entries.sort(key=lambda entry: entry.updated, reverse=True)
            entries.sort(key=lambda entry: _TRIED_IN.index(entry.kind))
            if entries:
                self._desk.library.show(entries[0].id)
        return self._desk.view

    def _lead_to_goals(self) -> None:
        desk = self._desk
        if all(entry.kind != "framework" for entry in desk.bench.session.entries()):
            desk.notices.note(
                message(
                    "FirstSteps",
                    "Goals come from a framework, and there is none in the library yet.",
                ),
                (message("FirstSteps", "Begin one …"), desk.library.ask_new_framework),
            )
            return
        desk.show_panel("goals")
        self._goals.wanted.setFocus()

    # What was done

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(change.cells for change in changes):
            self._checklist.tick("write")

    def _switched(self) -> None:
        self._checklist.tick("languages")

    def _exported(self) -> None:
        self._checklist.tick("export")

    def _created(self) -> None:
        self._checklist.tick("create")

    def _linked(self) -> None:
        self._checklist.tick("goal")
