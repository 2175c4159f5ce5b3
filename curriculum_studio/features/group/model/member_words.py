"""What members of a group are called, by what they may do."""

from collections.abc import Mapping

from curriculum_studio.features.group.model.members import Member, Role
from curriculum_studio.i18n import Message, message

ROLE_WORDS: Mapping[Role, Message] = {
    "reader": message("Group", "Reader"),
    "commenter": message("Group", "Commenter"),
    "writer": message("Group", "Writer"),
    "editor": message("Group", "Editor"),
    "administrator": message("Group", "Administrator"),
}

LEFT = message("Group", "Left")


def standing_of(member: Member) -> Message:
    """Return what somebody is in a group: a role, or that this member left."""
    return LEFT if member.left else ROLE_WORDS[member.role]


#: What is said of a group in a folder wherever somebody chooses one, or gives roles.
FOLDER_PROTECTS_NOTHING = message(
    "Group",
    "Roles in a folder are advice: anybody who can write into the folder can "
    "change everything in it, and become an administrator.",
)
