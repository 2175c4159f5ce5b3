"""All commands of the window as data: what they are called, and where in the menus they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass
from curriculum_studio.workbench.actions.feature import Action, Keys, Menu, ways

#: The command by which all others are found.
SEARCH = "tools.palette"


@dataclass(frozen=True, slots=True)
class CommandIndex:
    """The commands by their ids, the menus of the bar, and the keys that belong to no command.

    It is made without Qt, so that the manual can be written where there is no window.
    """

    actions: Mapping[str, Action] = field(default_factory=dict)
    menus: Sequence[Menu] = ()
    keys: Sequence[Keys] = ()

    def path(self, identity: str) -> tuple[Message, ...]:
        """Return what somebody clicks to run a command: menus from the bar on, then itself.

        A command that stands in no menu is looked for by its name; without menus it is that alone.

        Raises:
            KeyError: if there is no such command.

        """
        own = self.actions[identity].text
        above = self.above(identity)
        if self.menus and not above:
            return self.actions[SEARCH].text, own
        return (*above, own)

    def above(self, identity: str) -> tuple[Message, ...]:
        """Return the headings of the menus in which a command stands, from the bar on."""
        menus = next((way for each, way in ways(self.menus) if each == identity), ())
        return tuple(menu.heading for menu in menus)
