"""What the form of cover and foreword adds to the menus."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.front.front import Front


def _run(desk: "Desk") -> None:
    cast("Front", desk.capability("front")).show()


def _when(desk: "Desk") -> bool:
    view = desk.view
    return view is not None and view.content.kind == "standard" and not view.page.read_only


FRONT = Capability(
    id="front",
    module="curriculum_studio.desktop.front.front",
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
