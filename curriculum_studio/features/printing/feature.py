"""What the window offers for printing."""

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.feature import Action, Feature, with_target

FEATURE = Feature(
    id="printing",
    components=(),
    actions=(
        Action(
            id="file.print",
            text=message("Actions", "Print …"),
            tip=message("Actions", "See the pages as they will be printed, and print them"),
            run=lambda context: context.exchanging.ask_export("print"),
            icon="print",
            shortcut="Ctrl+P",
            when=with_target,
        ),
    ),
)
