"""What filtering and reading add to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_document,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.view_filter.window import ViewFilter


VIEW_FILTER: Component["ViewFilter"] = Component(
    Lazy("curriculum_studio.features.view_filter.window:ViewFilter"), at_once=True
)


FEATURE = Feature(
    id="view_filter",
    components=(VIEW_FILTER,),
    actions=(
        Action(
            id="view.unfinished",
            text=message("Actions", "Only unfinished texts"),
            tip=message("Actions", "Show only what is a draft, not translated, or outdated"),
            run=VIEW_FILTER.does(lambda filtering: filtering.toggle()),
            shortcut="Shift+F4",
            when=with_document,
            checked=VIEW_FILTER.tells(lambda filtering: filtering.filtered),
        ),
        Action(
            id="view.reading",
            text=message("Actions", "Reading view"),
            tip=message("Actions", "The document as readers see it, on the whole screen"),
            run=VIEW_FILTER.does(lambda filtering: filtering.read()),
            icon="open",
            shortcut="F5",
            when=with_document,
            checked=VIEW_FILTER.tells(lambda filtering: filtering.reading),
        ),
    ),
)
