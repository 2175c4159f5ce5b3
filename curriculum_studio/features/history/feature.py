"""What the recycle bin adds to the menus."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.history.window.recycle_bin import RecycleBin
    from curriculum_studio.workbench.context import AppContext


def _show(desk: "AppContext") -> None:
    cast("RecycleBin", desk.capability("bin")).show()


BIN = Capability(
    id="bin",
    module="curriculum_studio.features.history.window.recycle_bin",
    actions=(
        Action(
            id="library.bin",
            text=message("Actions", "Recycle bin …"),
            tip=message("Actions", "Look at deleted documents and restore them"),
            run=_show,
            icon="delete",
            when=with_library,
        ),
    ),
    placings=(
        Placing("document", ("library.bin",), after="library.delete"),
        Placing("library", ("library.bin",), after="library.delete"),
    ),
)
