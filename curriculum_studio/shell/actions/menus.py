"""All that can be done in the window, and where the manual says that it stands."""

from curriculum_studio.shell.actions import menu_actions, page_actions, view_actions
from curriculum_studio.shell.actions.surfaces import EVERYTHING
from curriculum_studio.shell.feature_list import FEATURES, KEYS
from curriculum_studio.workbench.actions.command_index import CommandIndex
from curriculum_studio.workbench.actions.feature import Action

#: Everything that can be done.
ACTIONS: tuple[Action, ...] = (
    *menu_actions.FILE_ACTIONS,
    *menu_actions.EDIT_ACTIONS,
    *view_actions.ACTIONS,
    *page_actions.ACTIONS,
    *menu_actions.OTHER_ACTIONS,
    *(action for each in FEATURES for action in each.actions),
)

#: All of it as the manual refers to it.
INDEX = CommandIndex(
    {action.id: action for action in ACTIONS},
    EVERYTHING.menus,
    (page_actions.WRITING, page_actions.READING, *KEYS),
)
