"""What the papers of a term add to the window."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_library,
)

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.term_folder.window import TermPapersWriter

TERM_PAPERS: Component["TermPapersWriter"] = Component(
    Lazy("curriculum_studio.features.term_folder.window:TermPapersWriter")
)

FEATURE = Feature(
    id="term_folder",
    components=(TERM_PAPERS,),
    actions=(
        Action(
            id="unit.term_folder",
            text=message("Actions", "Papers of the term …"),
            tip=message(
                "Actions",
                "Write units, week plans and deliberations of the term into one folder, with a"
                " list of what is missing",
            ),
            run=TERM_PAPERS.does(lambda papers: papers.ask()),
            icon="export",
            when=with_library,
        ),
    ),
)
