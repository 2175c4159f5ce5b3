"""What review copies add to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.reviewing_copy.build import CopyDesk


def _does(act: "Callable[[CopyDesk], None]") -> "Callable[[Desk], None]":
    return lambda desk: act(cast("CopyDesk", desk.capability("reviewing_copy")))


def _on_copy(desk: "Desk") -> bool:
    return desk.view is not None and desk.view.comments_only


REVIEWING_COPY = Capability(
    id="reviewing_copy",
    module="curriculum_studio.desktop.reviewing_copy.build",
    actions=(
        Action(
            id="review.answer",
            text=message("Actions", "Send answer …"),
            tip=message("Actions", "Send your comments on a review copy to whoever asked for them"),
            run=_does(lambda copies: copies.ask_answer()),
            icon="export",
            when=_on_copy,
        ),
    ),
    placings=(Placing("review", ("review.answer",)),),
)

#: Calls for them when one comes or is opened.
WATCHING = Capability(
    id="review_copies_seen",
    module="curriculum_studio.desktop.reviewing_copy.watching",
    at_once=True,
)
