"""What the window offers for frameworks and for how their goals are covered."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_framework
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_FRAMEWORK,
    Action,
    Component,
    Feature,
    with_library,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.frameworks.window.coverage_board import CoverageController
    from curriculum_studio.features.frameworks.window.frameworks import FrameworksController
    from curriculum_studio.features.frameworks.window.goals_panel import GoalDropWatcher
    from curriculum_studio.workbench.context import AppContext

COVERAGE: Component["CoverageController"] = Component(
    Lazy("curriculum_studio.features.frameworks.window.coverage_board:CoverageController")
)

#: Lets goals be dragged onto texts; it has no actions.
GOAL_DROPPING: Component["GoalDropWatcher"] = Component(
    Lazy("curriculum_studio.features.frameworks.window.goals_panel:GoalDropWatcher"), at_once=True
)

FRAMEWORKS: Component["FrameworksController"] = Component(
    Lazy("curriculum_studio.features.frameworks.window.frameworks:FrameworksController")
)


def _with_framework(context: "AppContext") -> bool:
    view = context.view
    return view is not None and is_framework(view.content) and not view.page.read_only


FEATURE = Feature(
    id="frameworks",
    components=(COVERAGE, GOAL_DROPPING, FRAMEWORKS),
    actions=(
        Action(
            id="tools.coverage",
            text=message("Actions", "Coverage of goals"),
            tip=message("Actions", "See which goals the theme units cover and which they miss"),
            run=COVERAGE.does(lambda coverage: coverage.show()),
            icon="table",
            when=with_library,
        ),
        Action(
            id="tools.renumber_goals",
            text=message("Actions", "Renumber goals"),
            tip=message("Actions", "Renumber the codes of all goals by their order"),
            run=FRAMEWORKS.does(lambda frameworks: frameworks.renumber()),
            icon="list",
            when=_with_framework,
            needs=NEEDS_FRAMEWORK,
        ),
        Action(
            id="tools.framework_version",
            text=message("Actions", "New version of the framework"),
            tip=message("Actions", "Copy the framework; new goals replace its old ones"),
            run=FRAMEWORKS.does(lambda frameworks: frameworks.make_version()),
            icon="version",
            when=_with_framework,
            needs=NEEDS_FRAMEWORK,
        ),
    ),
)
