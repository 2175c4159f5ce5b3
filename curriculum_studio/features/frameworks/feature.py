"""What the window offers for frameworks."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.frameworks.window.frameworks import FrameworksController
    from curriculum_studio.workbench.context import AppContext

ID = "frameworks"


def _work(desk: "AppContext") -> "FrameworksController":
    return cast("FrameworksController", desk.capability(ID))


def _with_framework(desk: "AppContext") -> bool:
    view = desk.view
    return view is not None and view.content.kind == "framework" and not view.page.read_only


def _crosswalk(desk: "AppContext") -> None:
    _work(desk).show_crosswalk()


def _renumber(desk: "AppContext") -> None:
    _work(desk).renumber()


def _new_version(desk: "AppContext") -> None:
    _work(desk).make_version()


CAPABILITY = Capability(
    id=ID,
    module="curriculum_studio.features.frameworks.window.frameworks",
    actions=(
        Action(
            id="tools.crosswalk",
            text=message("Actions", "Compare frameworks"),
            tip=message("Actions", "Two frameworks side by side, to link their goals"),
            run=_crosswalk,
            icon="columns",
            when=with_library,
        ),
        Action(
            id="tools.renumber_goals",
            text=message("Actions", "Renumber goals"),
            tip=message("Actions", "Let the codes of all goals count their places again"),
            run=_renumber,
            icon="list",
            when=_with_framework,
        ),
        Action(
            id="tools.framework_version",
            text=message("Actions", "New version of the framework"),
            tip=message("Actions", "Copy the framework; new goals replace its old ones"),
            run=_new_version,
            icon="version",
            when=_with_framework,
        ),
    ),
    placings=(
        Placing("goals", ("tools.crosswalk", "tools.renumber_goals", "tools.framework_version")),
    ),
)
