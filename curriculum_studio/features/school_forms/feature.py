"""What the window offers for school forms."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Placing,
    with_library,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.school_forms.window.form_library import FormLibrary

FORM_LIBRARY: Component["FormLibrary"] = Component(
    Lazy("curriculum_studio.features.school_forms.window.form_library:FormLibrary")
)


FEATURE = Feature(
    id="school_forms",
    components=(FORM_LIBRARY,),
    actions=(
        Action(
            id="tools.school_forms",
            text=message("Actions", "School forms …"),
            tip=message("Actions", "Add the Word form of your school, or correct its fields"),
            run=FORM_LIBRARY.does(lambda forms: forms.show()),
            icon="word",
            when=with_library,
        ),
    ),
    placings=(Placing("indicators", ("tools.school_forms",)),),
)
