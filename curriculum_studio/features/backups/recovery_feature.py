"""The capabilities that watch over the end of the program, and read damaged libraries out."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.backups.window.salvage import Rescuing
    from curriculum_studio.workbench.context import AppContext

RECOVERY = Capability(
    id="recovery", module="curriculum_studio.features.backups.window.crash_recovery", at_once=True
)


def _rescue(desk: "AppContext") -> None:
    cast("Rescuing", desk.capability("rescuing")).ask()


RESCUING = Capability(
    id="rescuing",
    module="curriculum_studio.features.backups.window.salvage",
    actions=(
        Action(
            id="help.rescue",
            text=message("Actions", "Rescue documents …"),
            tip=message("Actions", "Read all sound documents out of a damaged library"),
            run=_rescue,
        ),
    ),
    placings=(Placing("help", ("help.rescue",), after="tools.diagnostics"),),
)
