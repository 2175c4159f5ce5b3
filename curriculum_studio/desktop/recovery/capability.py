"""The capabilities that watch over the end of the program, and read damaged libraries out."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.recovery.rescuing import Rescuing

RECOVERY = Capability(
    id="recovery", module="curriculum_studio.desktop.recovery.watching", at_once=True
)


def _rescue(desk: "Desk") -> None:
    cast("Rescuing", desk.capability("rescuing")).ask()


RESCUING = Capability(
    id="rescuing",
    module="curriculum_studio.desktop.recovery.rescuing",
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
