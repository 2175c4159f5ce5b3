"""Two documents of the library are combined in the window: asked, counted, then done."""

from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.features.merging.combining import CombinePlan
from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.features.units.service import class_units_of
from curriculum_studio.i18n import Message, Work, message
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.library.choose_document import ChooseDocumentDialog


class DocumentCombining(QObject):
    """Asks for the other document, says what would change, and does it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def ask(self) -> None:
        """Ask with which document the one in front, or chosen in the library, is combined."""
        self._context.notices.careful(self._ask)

    def _ask(self) -> None:
        context = self._context
        if not context.tabs.commit():
            return
        combining = context.bench.application.combining
        own = context.library.target
        entries = {each.id: each for each in context.bench.session.entries()}
        others = [entries[each] for each in combining.choices(own)]
        dialog = ChooseDocumentDialog(others, context.look.document_language, context.window)
        dialog.setWindowTitle(say(message("Combining", "Combine with another document")))
        if others:
            dialog.propose(others[0].id)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.compare(own, dialog.chosen)

    def ask_classes(self) -> None:
        """Bring the plan in front to the units of its classes, or to the one in front."""
        self._context.notices.careful(self._ask_classes)

    def _ask_classes(self) -> None:
        context = self._context
        view = context.view
        if view is None or not context.tabs.commit():
            return
        head = view.content.root.payload
        if isinstance(head, UnitHead) and head.taken_from:
            self.compare(view.document, head.taken_from)
            return
        self.compare_classes(view.document, class_units_of(context.bench.session, view.document))

    def compare_classes(self, plan: str, classes: Sequence[str]) -> None:
        """Compare a plan with the units of its classes beside other work, then ask."""
        session = self._context.bench.session
        theirs = session.document(plan)
        mine = [session.document(each) for each in classes]
        what = message("Combining", "Comparing the documents")
        work = self._comparing_classes(mine, theirs)
        self._context.tasks.start(what, work, self._compared_classes)

    def _comparing_classes(
        self, mine: Sequence[Document], theirs: Document
    ) -> Work[list[CombinePlan]]:
        found: list[CombinePlan] = []
        for each in mine:
            compared = yield from self._comparing(each, theirs)
            found.append(compared)
        return found

    def _compared_classes(self, found: Sequence[CombinePlan]) -> None:
        session = self._context.bench.session
        plans = [each for each in found if session.document(each.plan.own.id) is each.plan.own]
        fitting = sum(each.plan.fitting for each in plans)
        waiting = sum(len(each.plan.decisions) for each in plans)
        if not fitting + waiting:
            self._context.notices.note(message("Combining", "The classes have all of the plan."))
            return
        dialog = ConfirmDialog(
            message("Combining", "Bring the plan to its classes: {count}?").fill(count=len(plans)),
            message(
                "Combining",
                "Changes that fit: {fitting}. Places for you to decide: {waiting}. What a class"
                " changed itself stays.",
            ).fill(fitting=fitting, waiting=waiting),
            message("Combining", "Bring"),
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.notices.careful(lambda: self._bring(plans, fitting))

    def _bring(self, plans: Sequence[CombinePlan], fitting: int) -> None:
        combining = self._context.bench.application.combining
        waiting = {each.plan.own.id: combining.carry_out(each) for each in plans}
        note = message(
            "Combining", "Combined automatically: {automatic}. For you to decide: {waiting}."
        ).fill(automatic=fitting, waiting=sum(map(len, waiting.values())))
        self._context.notices.note(note)
        first = next((each for each, left in waiting.items() if left), "")
        if first:
            MERGE_DECISIONS.of(self._context).show(first, note)

    def compare(self, own: str, other: str) -> None:
        """Compare two documents beside other work, then ask whether they shall be combined."""
        both = self._context.bench.application.combining.both(own, other)
        what = message("Combining", "Comparing the documents")
        self._context.tasks.start(what, self._comparing(*both), self._compared)

    def _comparing(self, mine: Document, theirs: Document) -> Work[CombinePlan]:
        library = self._context.bench
        with closing(library.workspace.reader()) as reader:
            work = library.application.combining.comparing(mine, theirs, reader.versions)
            return (yield from work)

    def _compared(self, found: CombinePlan) -> None:
        own = found.plan.own
        if self._context.bench.session.document(own.id) is not own:
            self.compare(own.id, found.other.id)  # somebody wrote on meanwhile
            return
        language = self._context.look.document_language
        titles = {"own": own.title(language), "other": found.other.title(language)}
        dialog = ConfirmDialog(
            message("Combining", "Bring “{other}” into “{own}”?").fill(**titles),
            _explained(found),
            message("Combining", "Combine"),
            self._context.window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.notices.careful(lambda: self._combine(found))

    def _combine(self, found: CombinePlan) -> None:
        context = self._context
        waiting = context.bench.application.combining.carry_out(found)
        own = found.plan.own.id
        context.library.show(own)
        note = message(
            "Combining", "Combined automatically: {automatic}. For you to decide: {waiting}."
        ).fill(automatic=found.plan.fitting, waiting=len(waiting))
        undo = (message("Combining", "Undo"), context.editing.take_back)
        context.notices.note(note, undo, perishable=True)
        if waiting:
            MERGE_DECISIONS.of(context).show(own, note)


def _explained(found: CombinePlan) -> Message:
    plan = found.plan
    if found.common:
        words = message(
            "Combining",
            "Both come from one state. Changes of the other one that fit: {fitting}. Places for you"
            " to decide: {waiting}. The other document stays in the library.",
        )
    else:
        words = message(
            "Combining",
            "No state is known from which both come, so nothing changes before you decide. Places"
            " that differ: {waiting}. The other document stays in the library.",
        )
    return words.fill(fitting=plan.fitting, waiting=len(plan.decisions))
