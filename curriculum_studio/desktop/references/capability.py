"""What references add to the window."""

from curriculum_studio.desktop.actions.action import Action, with_document
from curriculum_studio.desktop.actions.capability import Capability, Placing
from curriculum_studio.words import message

REFERENCES = Capability(
    id="references",
    module="curriculum_studio.desktop.references.references",
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
