"""What the checks add to the window."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Keys,
    with_document,
)

if TYPE_CHECKING:  # loaded beside the window
    from curriculum_studio.features.checks.window.checks import Checks
    from curriculum_studio.features.checks.window.reporting import Reporting
    from curriculum_studio.features.checks.window.watcher import ChecksWatcher
    from curriculum_studio.workbench.context import AppContext

NEEDS_FINDING = message("Actions", "It needs a document in which something was found.")

CHECKS: Component["Checks"] = Component(
    Lazy("curriculum_studio.features.checks.window.checks:Checks")
)

REPORTING: Component["Reporting"] = Component(
    Lazy("curriculum_studio.features.checks.window.reporting:Reporting")
)

#: Calls for the checks when a document is open, or when their panel is.
CHECKS_WATCH: Component["ChecksWatcher"] = Component(
    Lazy("curriculum_studio.features.checks.window.watcher:ChecksWatcher"), at_once=True
)


def _has_findings(context: "AppContext") -> bool:
    return CHECKS in context.components and CHECKS.of(context).has_findings


def _has_here(context: "AppContext") -> bool:
    return CHECKS in context.components and CHECKS.of(context).has_here


def _has_certain(context: "AppContext") -> bool:
    return CHECKS in context.components and CHECKS.of(context).has_certain


FEATURE = Feature(
    id="checks",
    components=(CHECKS, CHECKS_WATCH, REPORTING),
    actions=(
        Action(
            id="checks.findings",
            text=message("Actions", "Findings"),
            tip=message("Actions", "Show what the drafting rules found in this document"),
            run=CHECKS.does(lambda checks: checks.toggle()),
            icon="warning",
            shortcut="Shift+F7",
            when=with_document,
            checked=lambda context: context.viewing.dock_shown("findings"),
        ),
        Action(
            id="checks.next",
            text=message("Actions", "Next finding"),
            tip=message("Actions", "Go to the next place at which a rule found something"),
            run=CHECKS.does(lambda checks: checks.go(1)),
            icon="down",
            shortcut="Ctrl+F7",
            when=_has_findings,
            needs=NEEDS_FINDING,
        ),
        Action(
            id="checks.previous",
            text=message("Actions", "Previous finding"),
            tip=message("Actions", "Go to the previous place at which a rule found something"),
            run=CHECKS.does(lambda checks: checks.go(-1)),
            icon="up",
            shortcut="Ctrl+Shift+F7",
            when=_has_findings,
            needs=NEEDS_FINDING,
        ),
        Action(
            id="checks.explain",
            text=message("Actions", "Explain the finding here"),
            tip=message("Actions", "Why a rule found something at the cursor, and what would help"),
            run=CHECKS.does(lambda checks: checks.explain()),
            icon="help",
            shortcut="Alt+F8",
            # The key asks when it is pressed: after the next finding there is no waiting for it.
            scope="page",
            when=_has_here,
            needs=NEEDS_FINDING,
        ),
        Action(
            id="checks.mend",
            text=message("Actions", "Fix what is certain …"),
            tip=message("Actions", "See every unambiguous fix, and apply them together"),
            run=CHECKS.does(lambda checks: checks.mend_certain()),
            icon="check",
            when=_has_certain,
            needs=NEEDS_FINDING,
        ),
        Action(
            id="checks.report",
            text=message("Actions", "Report of the checks …"),
            tip=message("Actions", "What was found, as a Word file by chapter for others"),
            run=REPORTING.does(lambda reporting: reporting.ask_report()),
            icon="export",
            when=with_document,
        ),
        Action(
            id="checks.workbook",
            text=message("Actions", "Findings as a workbook …"),
            tip=message("Actions", "What was found, as a table to filter for others"),
            run=REPORTING.does(lambda reporting: reporting.ask_workbook()),
            icon="export",
            when=with_document,
        ),
        Action(
            id="checks.waivers",
            text=message("Actions", "List of waivers …"),
            tip=message("Actions", "What is waived, why and by whom, as a paper for the committee"),
            run=REPORTING.does(lambda reporting: reporting.ask_waivers()),
            icon="export",
            when=with_document,
        ),
    ),
    keys=(
        Keys(
            message("Actions", "In the list of findings"),
            (
                (message("Checks", "Go to the place"), "Enter"),
                (message("Checks", "Explain it"), "Space"),
                (message("Checks", "Fix, or take back"), "M"),
                (message("Checks", "Waive …"), "W"),
                (message("Checks", "Ask a colleague …"), "C"),
            ),
        ),
    ),
)
