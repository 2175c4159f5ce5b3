"""The action that takes an edited draft back."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_writing
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.features.redline.window.draft_reimport import DraftReimportController
    from curriculum_studio.workbench.context import AppContext


def returning(desk: "AppContext") -> "DraftReimportController":
    """Return what takes drafts back."""
    return cast("DraftReimportController", desk.capability("returning"))


CAPABILITY = Capability(
    id="returning",
    module="curriculum_studio.features.redline.window.draft_reimport",
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
