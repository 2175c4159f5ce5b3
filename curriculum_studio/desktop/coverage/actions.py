"""What the window offers for coverage."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action, with_library
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.coverage.showing import CoverageShowing
    from curriculum_studio.desktop.desk import Desk

ID = "coverage"


def _showing(desk: "Desk") -> "CoverageShowing":
    return cast("CoverageShowing", desk.capability(ID))


def _show(desk: "Desk") -> None:
    _showing(desk).show()


CAPABILITY = Capability(
    id=ID,
    module="curriculum_studio.desktop.coverage.showing",
    actions=(
        Action(
            id="tools.coverage",
            text=message("Actions", "Coverage of goals"),
            tip=message("Actions", "See which goals the theme units cover and which they miss"),
            run=_show,
            icon="table",
            when=with_library,
        ),
    ),
    placings=(Placing("goals", ("tools.coverage",)),),
)

#: Without actions: goals are dragged onto texts.
DROPPING = Capability(
    id="goal_dropping", module="curriculum_studio.desktop.coverage.dropping", at_once=True
)
