"""What the program says outside its window: messages, their catalogue, errors for users."""

from curriculum_studio.i18n.catalogue import Catalogue, read_ts
from curriculum_studio.i18n.errors import StudioError
from curriculum_studio.i18n.message import Message, message
from curriculum_studio.i18n.progress import Progress, Work, finish, told_as

__all__ = [
    "Catalogue",
    "Message",
    "Progress",
    "StudioError",
    "Work",
    "finish",
    "message",
    "read_ts",
    "told_as",
]
