"""What the work desk adds to the window."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_library,
)

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.desk.window.desk_controller import DeskController

DESK: Component["DeskController"] = Component(
    Lazy("curriculum_studio.features.desk.window.desk_controller:DeskController")
)

FEATURE = Feature(
    id="desk",
    components=(DESK,),
    actions=(
        Action(
            id="desk.show",
            text=message("Actions", "Today"),
            tip=message(
                "Actions", "What is waiting for you, the state of the documents, and what happened"
            ),
            run=DESK.does(lambda context: context.show()),
            icon="desk",
            shortcut="Alt+Home",
            when=with_library,
        ),
    ),
)
