"""What the window offers for printing."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Placing,
    with_target,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.printing.window.printing import Printing

PRINTING: Component["Printing"] = Component(
    Lazy("curriculum_studio.features.printing.window.printing:Printing")
)

FEATURE = Feature(
    id="printing",
    components=(PRINTING,),
    actions=(
        Action(
            id="file.print",
            text=message("Actions", "Print …"),
            tip=message("Actions", "See the pages as they will be printed, and print them"),
            run=PRINTING.does(lambda printing: printing.show()),
            icon="print",
            shortcut="Ctrl+P",
            when=with_target,
        ),
    ),
    placings=(Placing("file", ("file.print",), after="export"),),
)
