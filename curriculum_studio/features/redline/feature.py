"""The action that takes an edited draft back."""

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
    from curriculum_studio.features.redline.window.draft_reimport import DraftReimportController


DRAFT_REIMPORT: Component["DraftReimportController"] = Component(
    Lazy("curriculum_studio.features.redline.window.draft_reimport:DraftReimportController")
)


FEATURE = Feature(
    id="redline",
    components=(DRAFT_REIMPORT,),
    actions=(
        Action(
            id="returning.take",
            text=message("Actions", "Import an edited draft …"),
            tip=message(
                "Actions", "Import the changes made in a Word file that was exported from here"
            ),
            run=DRAFT_REIMPORT.does(lambda reimport: reimport.ask()),
            icon="import",
            when=with_writing,
        ),
    ),
)
