"""Samples and frameworks that somebody wants later than at the first start."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.onboarding.window.adding import Additions

ADDITIONS: Component["Additions"] = Component(
    Lazy("curriculum_studio.features.onboarding.window.adding:Additions")
)

FEATURE = Feature(
    id="onboarding",
    components=(ADDITIONS,),
    actions=(
        Action(
            id="library.samples",
            text=message("Actions", "Add samples …"),
            tip=message(
                "Actions", "A standard, theme units and the work of a group on them, to try things"
            ),
            run=ADDITIONS.does(lambda additions: additions.ask_samples()),
            icon="star",
            when=with_writing,
        ),
        Action(
            id="library.more_units",
            text=message("Actions", "Add more theme units"),
            tip=message(
                "Actions",
                "Old games, and rain: art, language and play, with activities that came from the"
                " children",
            ),
            run=ADDITIONS.does(lambda additions: additions.add_more_units()),
            icon="unit",
            when=with_writing,
        ),
        Action(
            id="library.frameworks",
            text=message("Actions", "Add frameworks"),
            tip=message(
                "Actions", "Those that come with the program, such as the guideline for ages 3–6"
            ),
            run=ADDITIONS.does(lambda additions: additions.add_frameworks()),
            icon="framework",
            when=with_writing,
        ),
    ),
)
