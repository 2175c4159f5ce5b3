"""The actions of pilots, and where they stand."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.desktop.actions.action import Action, with_library
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.desktop.desk import Desk
    from curriculum_studio.desktop.pilots.build import Pilots

_ID = "pilots"


def _of(desk: "Desk") -> "Pilots":
    return cast("Pilots", desk.capability(_ID))


def _with_unit(desk: "Desk") -> bool:
    view = desk.view
    writable = desk.is_open and desk.bench.workspace.writable
    return writable and view is not None and not view.version and view.content.kind == "unit"


CAPABILITY = Capability(
    id=_ID,
    module="curriculum_studio.desktop.pilots.build",
    actions=(
        Action(
            id="pilots.show",
            text=message("Actions", "Pilots"),
            tip=message("Actions", "Kindergartens, what they try, and what they say of it"),
            run=lambda desk: _of(desk).show(),
            icon="person",
            when=with_library,
        ),
        Action(
            id="pilots.trial",
            text=message("Actions", "New try-out …"),
            tip=message("Actions", "Begin the record of trying this unit with children"),
            run=lambda desk: _of(desk).ask_trial(),
            icon="new",
            when=_with_unit,
        ),
        Action(
            id="pilots.observe",
            text=message("Actions", "New observation …"),
            tip=message("Actions", "Write what was seen in this activity; it stays in the library"),
            run=lambda desk: _of(desk).ask_observation(),
            icon="note",
            when=_with_unit,
        ),
        Action(
            id="pilots.council",
            text=message("Actions", "Deliberate …"),
            tip=message("Actions", "What stays and what changes, and which feedback is answered"),
            run=lambda desk: _of(desk).deliberate(),
            icon="comment",
            when=_with_unit,
        ),
    ),
    placings=(
        Placing("indicators", ("pilots.show", "pilots.trial", "pilots.observe", "pilots.council")),
    ),
)

#: What stands over the page of an observation.
OBSERVATIONS = Capability(
    id="observations",
    module="curriculum_studio.desktop.pilots.observing",
    at_once=True,
)
