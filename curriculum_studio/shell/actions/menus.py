"""The menus of the window in their order, with all that features place in them.

Menus go by objects, have at most twelve entries and one level below, and are filled when they open.
In Insert and under the mouse what cannot be done is away; everywhere else it is grey, for there it
is looked for by its place. Menus that sort themselves by use were refused.
"""

from collections.abc import Mapping

from curriculum_studio.features.review.feature import MENU as REVIEW
from curriculum_studio.shell.actions import menu_actions, page_actions
from curriculum_studio.shell.actions import view_actions as view
from curriculum_studio.shell.feature_list import FEATURES, KEYS, PLACINGS
from curriculum_studio.workbench.actions.command_index import CommandIndex
from curriculum_studio.workbench.actions.feature import Action, Menu, Placing, placed

#: Everything that can be done.
ACTIONS: tuple[Action, ...] = (
    *menu_actions.FILE_ACTIONS,
    *menu_actions.EDIT_ACTIONS,
    *view.ACTIONS,
    *page_actions.ACTIONS,
    *menu_actions.OTHER_ACTIONS,
    *(action for each in FEATURES for action in each.actions),
)

#: What the page brings to menus that are not its own.
_PLACINGS = (
    *PLACINGS,
    Placing("review", (page_actions.TRANSLATION,), after="versions"),
)

#: The menus in the bar.
MENUS = tuple(
    placed(menu, _PLACINGS)
    for menu in (
        menu_actions.FILE,
        menu_actions.EDIT,
        page_actions.INSERT,
        page_actions.FORMAT,
        REVIEW,
        menu_actions.CHECK,
        menu_actions.PILOTS,
        view.MENU,
        menu_actions.HELP,
    )
)

#: The menus under the mouse, by the part of the window.
CONTEXT_MENUS: Mapping[str, Menu] = {
    menu.id: placed(menu, PLACINGS)
    for menu in (
        menu_actions.LIBRARY_MENU,
        menu_actions.LIST_MENU,
        page_actions.OUTLINE_MENU,
        page_actions.PAGE_MENU,
    )
}

#: All of it as the manual refers to it.
INDEX = CommandIndex(
    {action.id: action for action in ACTIONS},
    MENUS,
    (page_actions.WRITING, page_actions.READING, *KEYS),
)
