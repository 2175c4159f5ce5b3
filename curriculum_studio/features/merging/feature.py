"""What merging adds to the window: what is left to decide."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Placing,
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


def _has_waiting(desk: "AppContext") -> bool:
    return desk.is_open and bool(DECISIONS_WATCH.of(desk).counts)


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
    ),
    placings=(
        Placing("document", ("merging.decisions", "merging.summary"), after="library.open"),
        Placing("document", ("merging.combine",), after="library.duplicate"),
        Placing("library", ("merging.combine",), after="library.duplicate"),
    ),
)
