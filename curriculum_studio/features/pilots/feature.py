"""The actions of pilots, and where they stand."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_unit
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_UNIT,
    Action,
    Component,
    Feature,
    with_library,
)

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.pilots.window.observation_bar import Observations
    from curriculum_studio.features.pilots.window.pilots import Pilots
    from curriculum_studio.workbench.context import AppContext

PILOTS: Component["Pilots"] = Component(
    Lazy("curriculum_studio.features.pilots.window.pilots:Pilots")
)

#: What stands over the page of an observation.
OBSERVATIONS: Component["Observations"] = Component(
    Lazy("curriculum_studio.features.pilots.window.observation_bar:Observations"), at_once=True
)


def _with_unit(context: "AppContext") -> bool:
    view = context.view
    writable = context.is_open and context.bench.workspace.writable
    return writable and view is not None and not view.version and is_unit(view.content)


def _show_register(context: "AppContext", _identity: str) -> bool:
    PILOTS.of(context).show()
    return True


FEATURE = Feature(
    id="pilots",
    # Their pages hold words without what they answer.
    openers={
        "pilot_register": _show_register,
        "trial": lambda context, identity: PILOTS.of(context).open_trial(identity),
    },
    components=(
        PILOTS,
        OBSERVATIONS,
    ),
    actions=(
        Action(
            id="pilots.show",
            text=message("Actions", "All pilots"),
            tip=message("Actions", "Kindergartens, what they try, and what they say about it"),
            run=PILOTS.does(lambda pilots: pilots.show()),
            icon="person",
            when=with_library,
        ),
        Action(
            id="pilots.trial",
            text=message("Actions", "New try-out …"),
            tip=message("Actions", "Start the record of trying this unit with children"),
            run=PILOTS.does(lambda pilots: pilots.ask_trial()),
            icon="new",
            when=_with_unit,
            needs=NEEDS_UNIT,
        ),
        Action(
            id="pilots.observe",
            text=message("Actions", "New observation …"),
            tip=message("Actions", "Write what was seen in this activity; it stays in the library"),
            run=PILOTS.does(lambda pilots: pilots.ask_observation()),
            icon="note",
            when=_with_unit,
            needs=NEEDS_UNIT,
        ),
        Action(
            id="pilots.council",
            text=message("Actions", "Deliberate …"),
            tip=message("Actions", "What stays and what changes, and which feedback is answered"),
            run=PILOTS.does(lambda pilots: pilots.deliberate()),
            icon="comment",
            when=_with_unit,
            needs=NEEDS_UNIT,
        ),
    ),
)
