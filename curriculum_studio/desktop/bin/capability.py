"""What the recycle bin adds to the menus."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action, with_library
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.bin.bin import RecycleBin
    from curriculum_studio.desktop.desk import Desk


def _show(desk: "Desk") -> None:
    cast("RecycleBin", desk.capability("bin")).show()


BIN = Capability(
    id="bin",
    module="curriculum_studio.desktop.bin.bin",
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
