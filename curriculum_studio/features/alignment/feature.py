"""The actions for drafts in several languages."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_writing
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.features.alignment.window.alignment import AlignmentController
    from curriculum_studio.workbench.context import AppContext


def laying_drafts(desk: "AppContext") -> "AlignmentController":
    """Return what lays drafts side by side."""
    return cast("AlignmentController", desk.capability("drafts"))


CAPABILITY = Capability(
    id="drafts",
    module="curriculum_studio.features.alignment.window.alignment",
    actions=(
        Action(
            id="drafts.lay",
            text=message("Actions", "Align drafts side by side …"),
            tip=message("Actions", "Make one document of drafts in two or three languages"),
            run=lambda desk: laying_drafts(desk).ask(),
            icon="columns",
            when=with_writing,
        ),
    ),
    placings=(Placing("take_in", ("drafts.lay",)),),
)
