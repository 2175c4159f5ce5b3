"""The actions for drafts in several languages."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_writing,
)

if TYPE_CHECKING:  # the module behind it is loaded on first use
    from curriculum_studio.features.alignment.window.alignment import AlignmentController


ALIGNMENT: Component["AlignmentController"] = Component(
    Lazy("curriculum_studio.features.alignment.window.alignment:AlignmentController")
)


FEATURE = Feature(
    id="alignment",
    components=(ALIGNMENT,),
    actions=(
        Action(
            id="drafts.lay",
            text=message("Actions", "Align drafts side by side …"),
            tip=message("Actions", "Make one document from drafts in two or three languages"),
            run=ALIGNMENT.does(lambda drafts: drafts.ask()),
            icon="columns",
            when=with_writing,
        ),
    ),
)
