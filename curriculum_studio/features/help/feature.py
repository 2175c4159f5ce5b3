"""What the manual adds to the menus: help for where somebody is, the keys, the quick start."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import Action, Component, Feature

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.help.window.help_controller import HelpController

HELP: Component["HelpController"] = Component(
    Lazy("curriculum_studio.features.help.window.help_controller:HelpController")
)

FEATURE = Feature(
    id="help",
    components=(HELP,),
    actions=(
        Action(
            id="help.manual",
            text=message("Actions", "Help"),
            tip=message("Actions", "What can be done at this place, step by step"),
            run=HELP.does(lambda shown: shown.show_place()),
            icon="help",
            shortcut="F1",
        ),
        Action(
            id="help.shortcuts",
            text=message("Actions", "Keyboard shortcuts"),
            tip=message("Actions", "All keyboard shortcuts on one page"),
            run=HELP.does(lambda shown: shown.show_topic("keys")),
            icon="keyboard",
        ),
        Action(
            id="help.quick_start",
            text=message("Actions", "Quick start to print …"),
            tip=message("Actions", "The most important on two pages, as a Word file"),
            run=HELP.does(lambda shown: shown.save_quick_start()),
            icon="print",
        ),
    ),
)
