"""What the window offers for school forms."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.school_forms.window.form_library import FormLibrary
    from curriculum_studio.workbench.context import AppContext

ID = "school_forms"


def _keeping(desk: "AppContext") -> "FormLibrary":
    return cast("FormLibrary", desk.capability(ID))


CAPABILITY = Capability(
    id=ID,
    module="curriculum_studio.features.school_forms.window.form_library",
    actions=(
        Action(
            id="tools.school_forms",
            text=message("Actions", "School forms …"),
            tip=message("Actions", "Add the Word form of your school, or correct its fields"),
            run=lambda desk: _keeping(desk).show(),
            icon="word",
            when=with_library,
        ),
    ),
    placings=(Placing("indicators", ("tools.school_forms",)),),
)
