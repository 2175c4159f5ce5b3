"""What the window offers for school forms."""

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

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.school_forms.window.form_library import FormLibrary
    from curriculum_studio.workbench.context import AppContext

FORM_LIBRARY: Component["FormLibrary"] = Component(
    Lazy("curriculum_studio.features.school_forms.window.form_library:FormLibrary")
)


def _with_unit(context: "AppContext") -> bool:
    return context.view is not None and is_unit(context.view.content)


FEATURE = Feature(
    id="school_forms",
    components=(FORM_LIBRARY,),
    openers={"school_form": lambda context, identity: FORM_LIBRARY.of(context).open(identity)},
    actions=(
        Action(
            id="tools.school_forms",
            text=message("Actions", "School forms …"),
            tip=message("Actions", "Add the Word form of your school, or correct its fields"),
            run=FORM_LIBRARY.does(lambda forms: forms.show()),
            icon="word",
            when=with_library,
        ),
        Action(
            id="file.fill_form",
            text=message("Actions", "Into our school form …"),
            tip=message("Actions", "Fill the Word form of your school with this activity or week"),
            run=lambda context: context.exchanging.ask_export("form"),
            icon="word",
            when=_with_unit,
            needs=NEEDS_UNIT,
        ),
    ),
)
