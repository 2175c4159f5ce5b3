"""What the window offers for coverage."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.frameworks.window.coverage import CoverageController
    from curriculum_studio.workbench.context import AppContext

ID = "coverage"


def _showing(desk: "AppContext") -> "CoverageController":
    return cast("CoverageController", desk.capability(ID))


def _show(desk: "AppContext") -> None:
    _showing(desk).show()


CAPABILITY = Capability(
    id=ID,
    module="curriculum_studio.features.frameworks.window.coverage",
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
    id="goal_dropping",
    module="curriculum_studio.features.frameworks.window.goal_dropping",
    at_once=True,
)
