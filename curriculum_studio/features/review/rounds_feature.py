"""The actions of review rounds, and where they stand."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.review.window.rounds.rounds import RoundsController
    from curriculum_studio.workbench.context import AppContext

_ID = "rounds"


def _of(desk: "AppContext") -> "RoundsController":
    return cast("RoundsController", desk.capability(_ID))


def ask_stage(desk: "AppContext", document: str) -> None:
    """Ask for another stage of a standard, with what stands against it."""
    _of(desk).ask_stage(document)


def _possible(desk: "AppContext") -> bool:
    """Whether there is a standard of one's own; rounds of a review copy are those of others."""
    if not desk.is_open or (desk.view is not None and desk.view.comments_only):
        return False
    copies = desk.bench.session.copies
    entries = desk.bench.session.entries()
    return any(each.kind == "standard" and each.id not in copies for each in entries)


def _writing(desk: "AppContext") -> bool:
    return _possible(desk) and desk.bench.workspace.writable


#: Waits for rounds that are opened from the library.
OPENING = Capability(
    id="rounds_opened",
    module="curriculum_studio.features.review.window.rounds.round_opening",
    at_once=True,
)

CAPABILITY = Capability(
    id=_ID,
    module="curriculum_studio.features.review.window.rounds.rounds",
    actions=(
        Action(
            id="rounds.show",
            text=message("Actions", "Review rounds"),
            tip=message("Actions", "Who was asked and who answered, and what is left to decide"),
            run=lambda desk: _of(desk).show(),
            icon="calendar",
            changes=True,
            when=_possible,
        ),
        Action(
            id="rounds.minutes",
            text=message("Actions", "Minutes …"),
            tip=message("Actions", "Write the decisions of a meeting or of a day into Word"),
            run=lambda desk: _of(desk).ask_minutes(),
            icon="word",
            changes=True,
            when=_possible,
        ),
        Action(
            id="rounds.stage",
            text=message("Actions", "Change the stage …"),
            tip=message(
                "Actions", "See what is still missing for the next stage, and move on to it"
            ),
            run=lambda desk: _of(desk).ask_stage(),
            icon="step",
            changes=True,
            when=_writing,
        ),
    ),
    placings=(
        Placing(
            "review",
            ("rounds.minutes", None, "rounds.show", "rounds.stage"),
            after="review.meeting",
        ),
    ),
)
