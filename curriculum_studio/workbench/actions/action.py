"""What an action is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curriculum_studio.i18n import Message

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext


def always(_desk: "AppContext") -> bool:
    """Nothing has to be open."""
    return True


def with_library(desk: "AppContext") -> bool:
    """A workspace has to be open."""
    return desk.is_open


def with_writing(desk: "AppContext") -> bool:
    """A workspace has to be open and may be written to."""
    return desk.is_open and desk.bench.workspace.writable


def with_document(desk: "AppContext") -> bool:
    """A document has to be in front."""
    return desk.view is not None


def with_target(desk: "AppContext") -> bool:
    """A document has to be in front or chosen in the library."""
    return desk.is_open and bool(desk.library.target)


def with_own_target(desk: "AppContext") -> bool:
    """A document has to be in front or chosen, in a workspace that may be written to."""
    return with_target(desk) and desk.bench.workspace.writable


def with_text(desk: "AppContext") -> bool:
    """A document has to be in front or chosen whose text may be changed: no review copy."""
    return with_own_target(desk) and not desk.bench.session.is_copy(desk.library.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that can be done.

    `id` never changes. `icon` names a drawing, `shortcut` a key as Qt writes it. `when` says
    whether it can be done now, `checked` whether it is on (None: it is no switch), `label` what it
    is called now where that alters. `native`: the page obeys the key itself, so it is only shown.
    `scope`: where the key works: in the whole window, or only in page and outline. `changes`: it
    changes the text, as all do that work in the page only.
    """

    id: str
    text: Message
    tip: Message
    run: "Callable[[AppContext], None]"
    icon: str = ""
    shortcut: str = ""
    when: "Callable[[AppContext], bool]" = always
    checked: "Callable[[AppContext], bool] | None" = None
    label: "Callable[[AppContext], Message | None] | None" = None
    native: bool = False
    scope: str = "window"
    changes: bool = False


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys that hold in one place of the window and belong to no action: what they do there."""

    heading: Message
    keys: tuple[tuple[Message, str], ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its heading and what stands in it, ids of actions, menus, None for a line."""

    id: str
    heading: Message
    entries: "tuple[str | Menu | None, ...]"
    icon: str = ""
