"""What the window offers for printing."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_target
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.printing.window.printing import Printing
    from curriculum_studio.workbench.context import AppContext

ID = "printing"


def _printing(desk: "AppContext") -> "Printing":
    return cast("Printing", desk.capability(ID))


PRINTING = Capability(
    id=ID,
    module="curriculum_studio.features.printing.window.printing",
    actions=(
        Action(
            id="file.print",
            text=message("Actions", "Print …"),
            tip=message("Actions", "Look at the pages as they will be printed, and print them"),
            run=lambda desk: _printing(desk).show(),
            icon="print",
            shortcut="Ctrl+P",
            when=with_target,
        ),
    ),
    placings=(Placing("file", ("file.print",), after="file.export_pdf"),),
)
