"""What references add to the window."""

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_document
from curriculum_studio.workbench.actions.feature import Capability, Placing

REFERENCES = Capability(
    id="references",
    module="curriculum_studio.features.references.window.references",
    at_once=True,
    actions=(
        Action(
            id="tools.references",
            text=message("Actions", "Where it is referred to"),
            tip=message("Actions", "All places that refer to the clause, table or term here"),
            run=lambda desk: desk.show_panel("references"),
            icon="link",
            when=with_document,
        ),
    ),
    placings=(
        Placing("tools", ("tools.references",), after="tools.goals"),
        Placing("page", ("tools.references",), after="tools.goals"),
    ),
)
