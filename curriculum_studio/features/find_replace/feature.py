"""What finding adds to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library, with_writing
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.find_replace.window.find_replace import FindReplace
    from curriculum_studio.workbench.context import AppContext


def _finding(act: "Callable[[FindReplace], None]") -> "Callable[[AppContext], None]":
    return lambda desk: act(cast("FindReplace", desk.capability("finding")))


FINDING = Capability(
    id="finding",
    module="curriculum_studio.features.find_replace.window.find_replace",
    actions=(
        Action(
            id="edit.find",
            text=message("Actions", "Find …"),
            tip=message("Actions", "Find words in this document or in all; ＣＯ２ is CO2"),
            run=_finding(lambda finding: finding.begin()),
            icon="search",
            shortcut="Ctrl+F",
            when=with_library,
        ),
        Action(
            id="edit.replace",
            text=message("Actions", "Replace …"),
            tip=message("Actions", "Put other words in their place, after a look at every place"),
            run=_finding(lambda finding: finding.begin(replacing=True)),
            shortcut="Ctrl+H",
            when=with_writing,
        ),
        Action(
            id="edit.find_next",
            text=message("Actions", "Next place"),
            tip=message("Actions", "On to the next place"),
            run=_finding(lambda finding: finding.step(1)),
            shortcut="F3",
            when=with_library,
        ),
        Action(
            id="edit.find_previous",
            text=message("Actions", "Previous place"),
            tip=message("Actions", "Back to the place before this one"),
            run=_finding(lambda finding: finding.step(-1)),
            shortcut="Shift+F3",
            when=with_library,
        ),
    ),
    placings=(
        Placing(
            "edit",
            (None, "edit.find", "edit.replace", "edit.find_next", "edit.find_previous"),
            after="edit.select_all",
        ),
    ),
)
