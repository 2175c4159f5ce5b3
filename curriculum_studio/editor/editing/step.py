"""What an act of writing does."""

from curriculum_studio.core.edits import Edit
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

#: The end of a text, and the text below it, as places of the caret.
END, BELOW = -1, -2


@dataclass(frozen=True, slots=True)
class EditStep:
    """Edits as one step of undo with its name, and where the caret goes.

    Without edits only the caret moves. `node` is empty where the caret stays; `at` counts
    characters, or is `END` or `BELOW`. `typed` is put at the beginning of the text as if it were
    typed there.
    """

    edits: tuple[Edit, ...]
    label: Message
    node: str = ""
    at: int = 0
    typed: str = ""
