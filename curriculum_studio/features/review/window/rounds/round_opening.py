"""Lets a review round that is opened from the library come on its board."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded with the first board
    from curriculum_studio.features.review.window.rounds.rounds import RoundsController


def build(desk: AppContext) -> None:
    """Show rounds where they are worked with: their page holds the words of meetings alone."""
    desk.library.openers["review_round"] = lambda identity: cast(
        "RoundsController", desk.capability("rounds")
    ).show_round(identity)
