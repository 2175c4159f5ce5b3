"""What the program says outside its window: messages, their catalogue, errors for users."""

from curriculum_studio.words.catalogue import Catalogue, read_ts
from curriculum_studio.words.errors import StudioError
from curriculum_studio.words.message import Message, message

__all__ = ["Catalogue", "Message", "StudioError", "message", "read_ts"]
