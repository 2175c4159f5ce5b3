"""The actions of results, and where they stand."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_standard
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_STANDARD,
    Action,
    Component,
    Feature,
)

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.assessment.window.results import Results
    from curriculum_studio.workbench.context import AppContext

RESULTS: Component["Results"] = Component(
    Lazy("curriculum_studio.features.assessment.window.results:Results")
)


def _possible(context: "AppContext") -> bool:
    return context.is_open and any(is_standard(e) for e in context.bench.session.entries())


def _writing(context: "AppContext") -> bool:
    return _possible(context) and context.bench.workspace.writable


FEATURE = Feature(
    id="assessment",
    components=(RESULTS,),
    openers={"assessment": lambda context, identity: RESULTS.of(context).show_school(identity)},
    actions=(
        Action(
            id="results.show",
            text=message("Actions", "Results of the schools"),
            tip=message(
                "Actions", "How schools do against the indicators, and which ones no school meets"
            ),
            run=RESULTS.does(lambda results: results.show()),
            icon="check",
            when=_possible,
            needs=NEEDS_STANDARD,
        ),
        Action(
            id="results.take",
            text=message("Actions", "Import completed workbooks …"),
            tip=message("Actions", "Import the workbooks that schools send back, and score them"),
            run=RESULTS.does(lambda results: results.ask_take()),
            icon="import",
            when=_writing,
            needs=NEEDS_STANDARD,
        ),
    ),
)
