"""What the program says outside its window: messages, their catalogue, errors for users."""

from curriculum_studio.words.catalogue import Catalogue, read_ts
from curriculum_studio.words.errors import StudioError
from curriculum_studio.words.message import Message, message
from curriculum_studio.words.progress import Progress, Work, finish, told_as

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
