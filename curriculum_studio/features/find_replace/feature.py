"""What finding adds to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_library,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.find_replace.window.find_replace import FindReplace


FIND_REPLACE: Component["FindReplace"] = Component(
    Lazy("curriculum_studio.features.find_replace.window.find_replace:FindReplace")
)


FEATURE = Feature(
    id="find_replace",
    components=(FIND_REPLACE,),
    actions=(
        Action(
            id="edit.find",
            text=message("Actions", "Find …"),
            tip=message(
                "Actions",
                "Find words in this document or in all documents; full-width characters count"
                " as ordinary ones",
            ),
            run=FIND_REPLACE.does(lambda finding: finding.begin()),
            icon="search",
            shortcut="Ctrl+F",
            when=with_library,
        ),
        Action(
            id="edit.replace",
            text=message("Actions", "Replace …"),
            tip=message("Actions", "Replace words, after a look at every place"),
            run=FIND_REPLACE.does(lambda finding: finding.begin(replacing=True)),
            shortcut="Ctrl+H",
            when=with_writing,
        ),
        Action(
            id="edit.find_next",
            text=message("Actions", "Find next"),
            tip=message("Actions", "Go forward to the next place"),
            run=FIND_REPLACE.does(lambda finding: finding.step(1)),
            shortcut="F3",
            when=with_library,
        ),
        Action(
            id="edit.find_previous",
            text=message("Actions", "Find previous"),
            tip=message("Actions", "Go back to the previous place"),
            run=FIND_REPLACE.does(lambda finding: finding.step(-1)),
            shortcut="Shift+F3",
            when=with_library,
        ),
    ),
)
