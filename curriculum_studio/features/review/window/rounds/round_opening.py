"""Lets a review round that is opened from the library come on its board."""

from curriculum_studio.features.review.feature import ROUNDS
from curriculum_studio.workbench.context import AppContext


def open_rounds_on_their_board(desk: AppContext) -> None:
    """Show rounds where they are worked with: their page holds the words of meetings alone."""
    desk.library.openers["review_round"] = lambda identity: ROUNDS.of(desk).show_round(identity)
