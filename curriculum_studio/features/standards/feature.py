"""What the form of cover and foreword adds to the menus."""

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

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.standards.window.front_matter import FrontMatterController
    from curriculum_studio.workbench.context import AppContext


FRONT_MATTER: Component["FrontMatterController"] = Component(
    Lazy("curriculum_studio.features.standards.window.front_matter:FrontMatterController")
)


def _when(context: "AppContext") -> bool:
    view = context.view
    return view is not None and is_standard(view.content) and not view.page.read_only


FEATURE = Feature(
    id="standards",
    components=(FRONT_MATTER,),
    actions=(
        Action(
            id="tools.front",
            text=message("Actions", "Cover and foreword …"),
            tip=message("Actions", "Number, titles, dates, organisations and the fixed sentences"),
            run=FRONT_MATTER.does(lambda front: front.show()),
            icon="standard",
            changes=True,
            when=_when,
            needs=NEEDS_STANDARD,
        ),
    ),
)
