"""Keys as people read them: as they stand on the keyboard, in the language of the window."""

from PySide6.QtGui import QKeySequence

from curriculum_studio.widgets.key_names import spelled
from curriculum_studio.widgets.translation import say


def key_text(key: str) -> str:
    """Return a combination of keys, given as Qt writes it, as people read it."""
    return spelled(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), say)
