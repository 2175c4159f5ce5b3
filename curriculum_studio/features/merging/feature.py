"""What merging adds to the window: what is left to decide."""

from typing import TYPE_CHECKING

from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_own_target,
    with_target,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.merging.window.combining import DocumentCombining
    from curriculum_studio.features.merging.window.decisions import MergeDecisions
    from curriculum_studio.features.merging.window.watcher import DecisionsWatcher
    from curriculum_studio.workbench.context import AppContext

MERGE_DECISIONS: Component["MergeDecisions"] = Component(
    Lazy("curriculum_studio.features.merging.window.decisions:MergeDecisions")
)

COMBINING: Component["DocumentCombining"] = Component(
    Lazy("curriculum_studio.features.merging.window.combining:DocumentCombining")
)

#: Knows where something waits, without loading what shows it.
DECISIONS_WATCH: Component["DecisionsWatcher"] = Component(
    Lazy("curriculum_studio.features.merging.window.watcher:DecisionsWatcher"), at_once=True
)


def _has_waiting(context: "AppContext") -> bool:
    return context.is_open and bool(DECISIONS_WATCH.of(context).counts)


def _has_classes(context: "AppContext") -> bool:
    """A unit has to be in front that has classes, or is that of one."""
    head = context.view.content.root.payload if context.view is not None else None
    return isinstance(head, UnitHead) and bool(head.classes or head.taken_from)


FEATURE = Feature(
    id="merging",
    components=(MERGE_DECISIONS, DECISIONS_WATCH, COMBINING),
    actions=(
        Action(
            id="merging.decisions",
            text=message("Actions", "Decisions waiting"),
            tip=message(
                "Actions", "Decide what you and somebody else changed differently in a document"
            ),
            run=MERGE_DECISIONS.does(lambda decisions: decisions.show()),
            icon="merge",
            when=_has_waiting,
            needs=message(
                "Actions", "It needs a merged document in which something is left to decide."
            ),
        ),
        Action(
            id="merging.summary",
            text=message("Actions", "Summary of the merge …"),
            tip=message(
                "Actions", "Write down what was merged, decided and deleted, for the minutes"
            ),
            run=MERGE_DECISIONS.does(lambda decisions: decisions.ask_summary()),
            icon="word",
            when=with_target,
        ),
        Action(
            id="merging.combine",
            text=message("Actions", "Combine with another document …"),
            tip=message("Actions", "Merge what another document has that was once the same"),
            run=COMBINING.does(lambda combining: combining.ask()),
            icon="merge",
            when=with_own_target,
        ),
        Action(
            id="merging.classes",
            text=message("Actions", "Bring the plan to its classes …"),
            tip=message(
                "Actions",
                "Bring what changed in the plan into the units of its classes; what they changed"
                " stays",
            ),
            run=COMBINING.does(lambda combining: combining.ask_classes()),
            icon="merge",
            when=_has_classes,
            needs=message(
                "Actions", "It needs a unit from which units of parallel classes were made."
            ),
        ),
    ),
)
