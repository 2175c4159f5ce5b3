"""What filtering and reading add to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_document
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.view_filter.window.view_filter import ViewFilter
    from curriculum_studio.workbench.context import AppContext


def _filtering(act: "Callable[[ViewFilter], None]") -> "Callable[[AppContext], None]":
    return lambda desk: act(cast("ViewFilter", desk.capability("filtering")))


def _is(tell: "Callable[[ViewFilter], bool]") -> "Callable[[AppContext], bool]":
    return lambda desk: tell(cast("ViewFilter", desk.capability("filtering")))


FILTERING = Capability(
    id="filtering",
    module="curriculum_studio.features.view_filter.window.view_filter",
    at_once=True,
    actions=(
        Action(
            id="view.unfinished",
            text=message("Actions", "Only unfinished texts"),
            tip=message("Actions", "Show only what is a draft, not translated, or outdated"),
            run=_filtering(lambda filtering: filtering.toggle()),
            shortcut="Shift+F4",
            when=with_document,
            checked=_is(lambda filtering: filtering.filtered),
        ),
        Action(
            id="view.reading",
            text=message("Actions", "Reading view"),
            tip=message("Actions", "The document as readers see it, on the whole screen"),
            run=_filtering(lambda filtering: filtering.read()),
            icon="open",
            shortcut="F5",
            when=with_document,
            checked=_is(lambda filtering: filtering.reading),
        ),
    ),
    placings=(
        Placing("view", (None, "view.unfinished"), after="side_by_side"),
        Placing("view", ("view.reading",), after="view.focus"),
    ),
)
