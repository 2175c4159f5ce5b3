"""The action that takes an edited draft back."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action, with_writing
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.returning.returning import Returning


def returning(desk: "Desk") -> "Returning":
    """Return what takes drafts back."""
    return cast("Returning", desk.capability("returning"))


CAPABILITY = Capability(
    id="returning",
    module="curriculum_studio.desktop.returning.returning",
    actions=(
        Action(
            id="returning.take",
            text=message("Actions", "Bring in an edited draft …"),
            tip=message(
                "Actions", "Read what was changed in a Word file that was exported from here"
            ),
            run=lambda desk: returning(desk).ask(),
            icon="import",
            when=with_writing,
        ),
    ),
    placings=(Placing("take_in", ("returning.take",)),),
)
