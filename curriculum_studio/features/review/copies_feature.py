"""What review copies add to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.review.window.copies.review_copies import ReviewCopiesController
    from curriculum_studio.workbench.context import AppContext


def _does(act: "Callable[[ReviewCopiesController], None]") -> "Callable[[AppContext], None]":
    return lambda desk: act(cast("ReviewCopiesController", desk.capability("reviewing_copy")))


def _on_copy(desk: "AppContext") -> bool:
    return desk.view is not None and desk.view.comments_only


REVIEWING_COPY = Capability(
    id="reviewing_copy",
    module="curriculum_studio.features.review.window.copies.review_copies",
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
    module="curriculum_studio.features.review.window.copies.copy_watcher",
    at_once=True,
)
