"""What a group adds to the menus."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.group.window.join_dialog import GroupJoining
    from curriculum_studio.features.group.window.members import GroupMembers
    from curriculum_studio.features.group.window.sharing import Sharing
    from curriculum_studio.features.group.window.sharing_status import SharingStatus
    from curriculum_studio.features.group.window.watcher import GroupWatcher
    from curriculum_studio.workbench.context import AppContext

GROUP_JOINING: Component["GroupJoining"] = Component(
    Lazy("curriculum_studio.features.group.window.join_dialog:GroupJoining")
)

GROUP_MEMBERS: Component["GroupMembers"] = Component(
    Lazy("curriculum_studio.features.group.window.members:GroupMembers")
)

#: Keeps a library in step with its group; loaded where there is one.
SHARING: Component["Sharing"] = Component(
    Lazy("curriculum_studio.features.group.window.sharing:Sharing")
)

SHARING_STATUS: Component["SharingStatus"] = Component(
    Lazy("curriculum_studio.features.group.window.sharing_status:SharingStatus")
)

#: Calls for them where a library has a group.
GROUP_WATCH: Component["GroupWatcher"] = Component(
    Lazy("curriculum_studio.features.group.window.watcher:GroupWatcher"), at_once=True
)

_ONLY_HERE = message("Actions", "Keep only here")


def _in_group(context: "AppContext") -> bool:
    return SHARING in context.components and SHARING.of(context).active


def _can_share(context: "AppContext") -> bool:
    return SHARING in context.components and SHARING.of(context).can_share()


def _share_label(context: "AppContext") -> "Message | None":
    shared = _can_share(context) and SHARING.of(context).is_shared(context.library.target)
    return _ONLY_HERE if shared else None


FEATURE = Feature(
    id="group",
    components=(GROUP_JOINING, GROUP_MEMBERS, SHARING, SHARING_STATUS, GROUP_WATCH),
    actions=(
        Action(
            id="group.join",
            text=message("Actions", "Join a group …"),
            tip=message("Actions", "Share documents of this library with a group"),
            run=GROUP_JOINING.does(lambda joining: joining.ask()),
            icon="person",
            when=with_writing,
        ),
        Action(
            id="group.create",
            text=message("Actions", "Create a group in a folder …"),
            tip=message("Actions", "Make a shared folder the place of a group, and join it"),
            run=GROUP_JOINING.does(lambda joining: joining.create()),
            icon="person",
            when=with_writing,
        ),
        Action(
            id="group.members",
            text=message("Actions", "Members of the group …"),
            tip=message("Actions", "Who belongs to the group; hand over what waits, leave it"),
            run=GROUP_MEMBERS.does(lambda members: members.show()),
            icon="person",
            when=_in_group,
            needs=message("Actions", "It needs a library that belongs to a group."),
        ),
        Action(
            id="group.share",
            text=message("Actions", "Share with the group"),
            tip=message("Actions", "Share this document with the group, or keep it only here"),
            run=SHARING.does(lambda sharing: sharing.toggle()),
            icon="person",
            when=_can_share,
            label=_share_label,
            needs=message("Actions", "It needs a document, and a library that belongs to a group."),
        ),
    ),
)
