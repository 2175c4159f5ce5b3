"""What comparing states, the recycle bin and erasing for good add to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.erasing import pictures_of
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    Keys,
    with_document,
    with_library,
    with_own_target,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.history.window.comparing import Comparing
    from curriculum_studio.features.history.window.erase_for_good import EraseForGood
    from curriculum_studio.features.history.window.recycle_bin import RecycleBin
    from curriculum_studio.workbench.context import AppContext

RECYCLE_BIN: Component["RecycleBin"] = Component(
    Lazy("curriculum_studio.features.history.window.recycle_bin:RecycleBin")
)

COMPARING: Component["Comparing"] = Component(
    Lazy("curriculum_studio.features.history.window.comparing:Comparing")
)

ERASING: Component["EraseForGood"] = Component(
    Lazy("curriculum_studio.features.history.window.erase_for_good:EraseForGood")
)


def _with_own_text(context: "AppContext") -> bool:
    """A place has to be under the caret, in a document and not in an old version of it."""
    view = context.view
    return view is not None and not view.version and view.page.current_node in view.content


def _with_text(context: "AppContext") -> bool:
    view = context.view
    if view is None or view.version or view.page.read_only:
        return False
    node = view.content.nodes.get(view.page.current_node)
    return node is not None and bool(node.parent)


def _with_picture(context: "AppContext") -> bool:
    view = context.view
    if view is None or not _with_text(context):
        return False
    return bool(pictures_of(view.content.nodes[view.page.current_node]))


FEATURE = Feature(
    id="history",
    components=(COMPARING, RECYCLE_BIN, ERASING),
    actions=(
        Action(
            id="history.compare",
            text=message("Actions", "Compare versions"),
            tip=message("Actions", "See what changed between two states of this document"),
            run=COMPARING.does(lambda comparing: comparing.show()),
            icon="columns",
            when=with_document,
        ),
        Action(
            id="history.earlier",
            text=message("Actions", "Earlier texts …"),
            tip=message(
                "Actions", "See the earlier texts of this place, and what was deleted around it"
            ),
            run=COMPARING.does(lambda comparing: comparing.show_earlier()),
            icon="history",
            when=_with_own_text,
        ),
        Action(
            id="library.bin",
            text=message("Actions", "Recycle bin …"),
            tip=message("Actions", "See deleted documents and restore them"),
            run=RECYCLE_BIN.does(lambda recycled: recycled.show()),
            icon="delete",
            when=with_library,
        ),
        Action(
            id="erase.document",
            text=message("Actions", "Erase document for good …"),
            tip=message(
                "Actions", "Erase it from the library with all versions; nobody can restore it"
            ),
            run=lambda context: ERASING.of(context).ask_document(context.library.target),
            when=with_own_target,
            for_good=True,
        ),
        Action(
            id="erase.text",
            text=message("Actions", "Erase for good …"),
            tip=message(
                "Actions", "Erase this text with everything below it, from all versions as well"
            ),
            run=ERASING.does(lambda erasing: erasing.ask_text()),
            changes=True,
            when=_with_text,
            for_good=True,
        ),
        Action(
            id="erase.picture",
            text=message("Actions", "Erase this picture for good …"),
            tip=message(
                "Actions", "Erase it from all documents that show it, and from their versions"
            ),
            run=ERASING.does(lambda erasing: erasing.ask_picture()),
            icon="picture",
            changes=True,
            when=_with_picture,
            for_good=True,
        ),
    ),
    keys=(
        Keys(
            message("Actions", "In a comparison"),
            (
                (message("Actions", "Next change"), "N"),
                (message("Actions", "Previous change"), "P"),
                (message("Actions", "Restore this place"), "R"),
                (message("Actions", "Earlier texts"), "H"),
            ),
        ),
    ),
)
