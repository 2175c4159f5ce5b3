"""The actions of results, and where they stand."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.assessment.window.results import Results
    from curriculum_studio.workbench.context import AppContext

_ID = "results"


def _of(desk: "AppContext") -> "Results":
    return cast("Results", desk.capability(_ID))


def _possible(desk: "AppContext") -> bool:
    return desk.is_open and any(e.kind == "standard" for e in desk.bench.session.entries())


def _writing(desk: "AppContext") -> bool:
    return _possible(desk) and desk.bench.workspace.writable


CAPABILITY = Capability(
    id=_ID,
    module="curriculum_studio.features.assessment.window.results",
    actions=(
        Action(
            id="results.show",
            text=message("Actions", "Results of the schools"),
            tip=message("Actions", "How schools do against the indicators, and what none meets"),
            run=lambda desk: _of(desk).show(),
            icon="check",
            when=_possible,
        ),
        Action(
            id="results.take",
            text=message("Actions", "Bring in filled workbooks …"),
            tip=message("Actions", "Read the workbooks that schools send back, and score them"),
            run=lambda desk: _of(desk).ask_take(),
            icon="import",
            when=_writing,
        ),
    ),
    placings=(Placing("indicators", ("results.take", "results.show")),),
)
