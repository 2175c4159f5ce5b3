"""What references add to the window."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_document,
)

if TYPE_CHECKING:  # loaded with the window
    from curriculum_studio.features.references.window import ReferenceTracking

REFERENCES: Component["ReferenceTracking"] = Component(
    Lazy("curriculum_studio.features.references.window:ReferenceTracking"), at_once=True
)

FEATURE = Feature(
    id="references",
    components=(REFERENCES,),
    actions=(
        Action(
            id="tools.references",
            text=message("Actions", "Where this is referred to"),
            tip=message("Actions", "All places that refer to the clause, table or term here"),
            run=lambda context: context.show_panel("references"),
            icon="link",
            when=with_document,
        ),
    ),
)
