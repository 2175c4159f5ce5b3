"""What a group adds to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Placing,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.group.window.join_dialog import GroupJoining

GROUP_JOINING: Component["GroupJoining"] = Component(
    Lazy("curriculum_studio.features.group.window.join_dialog:GroupJoining")
)

FEATURE = Feature(
    id="group",
    components=(GROUP_JOINING,),
    actions=(
        Action(
            id="group.join",
            text=message("Actions", "Join a group …"),
            tip=message("Actions", "Share documents of this library with a group"),
            run=GROUP_JOINING.does(lambda joining: joining.ask()),
            icon="person",
            when=with_writing,
        ),
    ),
    placings=(Placing("own_library", ("group.join",)),),
)
