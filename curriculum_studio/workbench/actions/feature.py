"""What a feature brings to the window: actions and components; and what menus are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext

# --- actions and menus ------------------------------------------------------------------------


def always(_context: "AppContext") -> bool:
    """Nothing has to be open."""
    return True


def with_library(context: "AppContext") -> bool:
    """A workspace has to be open."""
    return context.is_open


def with_writing(context: "AppContext") -> bool:
    """A workspace has to be open and may be written to."""
    return context.is_open and context.bench.workspace.writable


def with_document(context: "AppContext") -> bool:
    """A document has to be in front."""
    return context.view is not None


def with_target(context: "AppContext") -> bool:
    """A document has to be in front or chosen in the library."""
    return context.is_open and bool(context.library.target)


def with_own_target(context: "AppContext") -> bool:
    """A document has to be in front or chosen, in a workspace that may be written to."""
    return with_target(context) and context.bench.workspace.writable


def with_text(context: "AppContext") -> bool:
    """A document has to be in front or chosen whose text may be changed: no review copy."""
    return with_own_target(context) and not context.bench.session.is_copy(context.library.target)


#: What an action needs, as it is said where that is not there.
NEEDS_UNIT = message("Actions", "It works in a theme unit: open one, or begin a new one.")
NEEDS_STANDARD = message("Actions", "It works in a standard: open one, or begin a new one.")
NEEDS_FRAMEWORK = message("Actions", "It works in a framework: open one from the library.")
NEEDS_TABLE = message("Actions", "Click into a table first.")
NEEDS_FORMULA = message("Actions", "Click into the source of a formula first.")
NEEDS_COPY = message("Actions", "It works in a review copy that somebody sent to you.")
NEEDS_COMMENT = message("Actions", "There is no comment that waits for a decision.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that can be done.

    `id` never changes. `icon` names a drawing, `shortcut` a key as Qt writes it. `when` says
    whether it can be done now, `checked` whether it is on (None: it is no switch), `label` what it
    is called now where that alters. `native`: the page obeys the key itself, so it is only shown.
    `scope`: where the key works: in the whole window, or only in page and outline. `changes`: it
    changes the text, as all do that work in the page only. `short`: what a button says, if not
    the text. `needs`: what has to be there, said to whoever finds it where `when` says no.
    `for_good`: what it takes away comes back by no undo and from no bin.
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
    short: Message | None = None
    needs: Message | None = None
    for_good: bool = False


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys that hold in one place of the window and belong to no action: what they do there.

    Each line has its keys as Qt writes them, with | between those that do the same.
    """

    heading: Message
    keys: tuple[tuple[Message, str], ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its heading and what stands in it, ids of actions, menus, None for a line.

    `possible_only`: what cannot be done now is away, in it and in the menus below it.
    """

    id: str
    heading: Message
    entries: "tuple[str | Menu | None, ...]"
    icon: str = ""
    possible_only: bool = False


# --- components and features ------------------------------------------------------------------

T = TypeVar("T")


@dataclass(frozen=True)
class Component(Generic[T]):
    """What lives as long as a window does: a controller, a panel in the inspector.

    `target` builds it from the context of the window. It is loaded and called on first use, or
    with the window where it has to be there from the beginning (`at_once`: a panel in the
    inspector, marks on the page).
    """

    target: "Lazy[Callable[[AppContext], T]]"
    at_once: bool = False

    def of(self, context: "AppContext") -> T:
        """Return the component of a window; it is built if nobody has asked for it yet."""
        built = context.components
        if self not in built:
            built[self] = self.target.load()(context)
        component: T = built[self]
        return component

    def does(self, act: Callable[[T], object]) -> "Callable[[AppContext], None]":
        """Return what an action runs: something that the component can do."""

        def run(context: "AppContext") -> None:
            act(self.of(context))

        return run

    def tells(self, ask: Callable[[T], bool]) -> "Callable[[AppContext], bool]":
        """Return what says whether an action is possible, or on: the component knows it."""
        return lambda context: ask(self.of(context))


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """Something that the window can do, as one folder of `features` holds it: review, pilots.

    `id` is the name of the folder. `components` stand in the order in which those are built that
    have to be there at once. `keys` that belong to no action are named on the page of shortcuts.
    `openers`: by kind, what shows a document otherwise than as a page; false where it cannot.
    """

    id: str
    components: tuple[Component[Any], ...]
    actions: tuple[Action, ...] = ()
    keys: tuple[Keys, ...] = ()
    openers: Mapping[str, Callable[["AppContext", str], bool]] = field(default_factory=dict)


# --- what stands in menus ---------------------------------------------------------------------


def apart(keys: str) -> list[str]:
    """Return the keys of an action or a line, each as Qt writes it."""
    return keys.split(" | ") if keys else []


def kept(menu: Menu, keep: Callable[[str, bool], bool], *, possible_only: bool = False) -> Menu:
    """Return a menu with those entries alone that somebody wants to keep.

    `keep` is asked with the id of an action and whether it stands in a menu that shows only what
    is possible. A menu of which one entry is left gives way to it, and no line stands beside
    another.
    """
    possible_only = possible_only or menu.possible_only
    entries: list[str | Menu | None] = []
    for entry in menu.entries:
        if isinstance(entry, Menu):
            inner = kept(entry, keep, possible_only=possible_only)
            if len(inner.entries) > 1:
                entries.append(inner)
            else:
                entries += inner.entries
        elif entry is not None:
            entries += [entry] if keep(entry, possible_only) else []
        elif entries and entries[-1] is not None:
            entries.append(None)
    while entries and entries[-1] is None:
        entries.pop()
    return replace(menu, entries=tuple(entries))


def ways(
    menus: Iterable[Menu], above: tuple[Menu, ...] = ()
) -> Iterator[tuple[str, tuple[Menu, ...]]]:
    """Yield each action of menus with the menus in which one looks for it, the outermost first."""
    for menu in menus:
        way = (*above, menu)
        for entry in menu.entries:
            if isinstance(entry, Menu):
                yield from ways((entry,), way)
            elif entry is not None:
                yield entry, way
