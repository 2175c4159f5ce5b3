"""What the editor of units adds to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_photo
from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    NEEDS_UNIT,
    Action,
    Component,
    Feature,
    with_library,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.units.window.unit_controller import UnitController
    from curriculum_studio.workbench.context import AppContext

UNITS: Component["UnitController"] = Component(
    Lazy("curriculum_studio.features.units.window.unit_controller:UnitController"), at_once=True
)


def with_unit(context: "AppContext") -> bool:
    """A unit has to be in front."""
    return context.is_open and UNITS.of(context).bar is not None


def with_own_unit(context: "AppContext") -> bool:
    """A unit has to be in front that may be changed."""
    return with_unit(context) and context.bench.workspace.writable


def _with_own_text(context: "AppContext") -> bool:
    """A unit has to be in front in which something can be written now."""
    return with_own_unit(context) and context.view is not None and not context.view.page.read_only


def _with_photo(context: "AppContext") -> bool:
    """The cursor has to be at a photo of a document that may be changed."""
    view = context.view
    if view is None or not context.bench.workspace.writable or view.page.read_only:
        return False
    node = view.content.nodes.get(view.page.current_node)
    return node is not None and is_photo(node)


def _view(name: str, text: Message, tip: Message, icon: str, key: str) -> Action:
    return Action(
        id=f"unit.{name}",
        text=text,
        tip=tip,
        run=UNITS.does(lambda units: units.show_view(name)),
        icon=icon,
        shortcut=key,
        when=with_unit,
        needs=NEEDS_UNIT,
        checked=lambda context: context.is_open and UNITS.of(context).shows(name),
    )


_VIEWS = (
    _view(
        "page",
        message("Actions", "Text of the unit"),
        message("Actions", "The unit as a text"),
        "paragraph",
        "Alt+1",
    ),
    _view(
        "plan",
        message("Actions", "Week plan of the unit"),
        message("Actions", "Plan activities for the days"),
        "calendar",
        "Alt+2",
    ),
    _view(
        "matrix",
        message("Actions", "Activities by week"),
        message("Actions", "All activities by type or learning area, and by week"),
        "table",
        "Alt+3",
    ),
    _view(
        "web",
        message("Actions", "Theme web"),
        message("Actions", "Draw what belongs to the theme"),
        "unit",
        "Alt+4",
    ),
)

_DOINGS = (
    Action(
        id="unit.copy_class",
        text=message("Actions", "Copy for another age group …"),
        tip=message("Actions", "Copy the unit, with hints on what suits the other age group"),
        run=UNITS.does(lambda units: units.copy_for_class()),
        icon="duplicate",
        when=with_own_unit,
        needs=NEEDS_UNIT,
    ),
    Action(
        id="unit.classes",
        text=message("Actions", "For parallel classes …"),
        tip=message(
            "Actions", "Make a unit for each class from this plan; later changes can be brought on"
        ),
        run=UNITS.does(lambda units: units.ask_classes()),
        icon="duplicate",
        when=with_own_unit,
        needs=NEEDS_UNIT,
    ),
    Action(
        id="unit.photos",
        text=message("Actions", "Photos …"),
        tip=message(
            "Actions",
            "Insert photos into the unit: upright, smaller, without the place where they were"
            " taken",
        ),
        run=UNITS.does(lambda units: units.ask_photos()),
        icon="picture",
        when=_with_own_text,
        needs=NEEDS_UNIT,
    ),
    Action(
        id="unit.crop_photo",
        text=message("Actions", "Crop photo …"),
        tip=message("Actions", "Keep a part of the photo at the cursor and cut off the rest"),
        run=UNITS.does(lambda units: units.ask_crop()),
        icon="picture",
        when=_with_photo,
        needs=message("Actions", "Put the cursor on a photo first."),
    ),
    Action(
        id="unit.reuse",
        text=message("Actions", "From the collection …"),
        tip=message("Actions", "Find activities, steps and aims in all units to reuse them here"),
        run=UNITS.does(lambda units: units.show_reuse()),
        icon="collection",
        shortcut="Ctrl+Shift+J",
        when=_with_own_text,
        needs=NEEDS_UNIT,
    ),
    Action(
        id="unit.collect",
        text=message("Actions", "Add to my collection"),
        tip=message("Actions", "Save a copy of this activity, step or aim for other units"),
        run=UNITS.does(lambda units: units.collect()),
        icon="collection",
        when=with_own_unit,
        needs=NEEDS_UNIT,
    ),
    Action(
        id="unit.calendar",
        text=message("Actions", "School calendar …"),
        tip=message("Actions", "Terms, days off and working Saturdays, from which plans are dated"),
        run=UNITS.does(lambda units: units.ask_calendar()),
        icon="calendar",
        when=with_writing,
    ),
    Action(
        id="unit.term_plan",
        text=message("Actions", "Term plan …"),
        tip=message("Actions", "Export all themes of a term to Excel, by age group and week"),
        run=UNITS.does(lambda units: units.ask_term_plan()),
        icon="calendar",
        when=with_library,
    ),
)

FEATURE = Feature(
    id="units",
    components=(UNITS,),
    actions=(*_VIEWS, *_DOINGS),
)
