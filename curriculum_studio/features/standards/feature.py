"""What the form of cover and foreword adds to the menus."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.standards.window.front_matter import Front
    from curriculum_studio.workbench.context import AppContext


def _run(desk: "AppContext") -> None:
    cast("Front", desk.capability("front")).show()


def _when(desk: "AppContext") -> bool:
    view = desk.view
    return view is not None and view.content.kind == "standard" and not view.page.read_only


FRONT = Capability(
    id="front",
    module="curriculum_studio.features.standards.window.front_matter",
    actions=(
        Action(
            id="tools.front",
            text=message("Actions", "Cover and foreword …"),
            tip=message("Actions", "Number, titles, dates, organisations and the fixed sentences"),
            run=_run,
            icon="standard",
            changes=True,
            when=_when,
        ),
    ),
    placings=(Placing("tools", ("tools.front",), after="tools.properties"),),
)
