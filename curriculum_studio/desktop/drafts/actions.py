"""The actions for drafts in several languages."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action, with_writing
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.drafts.laying import LayingDrafts


def laying_drafts(desk: "Desk") -> "LayingDrafts":
    """Return what lays drafts side by side."""
    return cast("LayingDrafts", desk.capability("drafts"))


CAPABILITY = Capability(
    id="drafts",
    module="curriculum_studio.desktop.drafts.laying",
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
