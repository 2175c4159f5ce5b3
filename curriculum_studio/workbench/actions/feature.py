"""What the window can do on top of documents, each with its actions and its place in the menus."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from curriculum_studio.workbench.actions.action import Action, Keys, Menu


@dataclass(frozen=True, slots=True)
class Placing:
    """Where entries stand in a menu: behind an entry (`after`), or as a last group without one."""

    menu: str
    entries: "tuple[str | Menu | None, ...]"
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """Something that the window can do: review, pilots, coverage of goals.

    `module` has a function `build(desk)` that returns what its actions work with; it is loaded on
    first use, or with the window where it has to be there from the beginning (`at_once`: a panel
    in the inspector, marks on the page). `keys` of its own are named on the page of shortcuts.
    """

    id: str
    module: str
    actions: tuple[Action, ...] = ()
    placings: tuple[Placing, ...] = ()
    at_once: bool = False
    keys: tuple[Keys, ...] = ()


def placed(menu: Menu, placings: Iterable[Placing]) -> Menu:
    """Return a menu, and those in it, with the entries that capabilities add.

    A menu that has nothing of its own takes them without lines between them.

    Raises:
        ValueError: if an entry that others shall stand behind is not in the menu.

    """
    entries: list[str | Menu | None] = [
        placed(entry, placings) if isinstance(entry, Menu) else entry for entry in menu.entries
    ]
    for placing in placings:
        if placing.menu != menu.id:
            continue
        if placing.after:
            names = [each.id if isinstance(each, Menu) else each for each in entries]
            at = names.index(placing.after) + 1
            entries[at:at] = placing.entries
        else:
            entries += [None, *placing.entries] if menu.entries else placing.entries
    return replace(menu, entries=tuple(entries))
