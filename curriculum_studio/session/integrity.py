"""What is found when a whole library is checked, and what is read out of a damaged one."""

from dataclasses import dataclass
from typing import Literal

from curriculum_studio.i18n import Message, StudioError, message

#: What is damaged.
What = Literal[
    "file", "document", "title", "node", "comment", "waiver", "step", "undo", "version", "state",
    "attachment", "search", "alignment", "decision", "person", "lead_text", "other",
]  # fmt: skip

#: What is damaged, in words.
WORDS: dict[What, Message] = {
    "file": message("Integrity", "Structure of the file"),
    "document": message("Integrity", "Structure of a document"),
    "title": message("Integrity", "Title"),
    "node": message("Integrity", "Text"),
    "comment": message("Integrity", "Comment"),
    "waiver": message("Integrity", "Accepted finding"),
    "step": message("Integrity", "Step of undo"),
    "undo": message("Integrity", "Order of undo"),
    "version": message("Integrity", "Version"),
    "state": message("Integrity", "Text of a version"),
    "attachment": message("Integrity", "Picture or file"),
    "search": message("Integrity", "Search index"),
    "alignment": message("Integrity", "Link to a goal"),
    "decision": message("Integrity", "Decision"),
    "person": message("Integrity", "Person"),
    "lead_text": message("Integrity", "Earlier source text"),
    "other": message("Integrity", "Setting"),
}


@dataclass(frozen=True, slots=True)
class Damage:
    """Something damaged. `place` is the id of a node, comment, version …, or empty.

    `document` is the id of the document to which it belongs, `title` what it is called; both are
    empty where that cannot be told. `detail` is for whoever helps.
    """

    what: What
    document: str = ""
    title: str = ""
    place: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rescued:
    """A document that was read out of a damaged library.

    `older`: texts that could only be had as an earlier version says them; `moved`: texts whose
    place was lost, and which stand at the end now; `lost`: texts that could not be had.
    """

    id: str
    title: str
    older: int = 0
    moved: int = 0
    lost: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing of its texts is missing or older."""
        return not (self.older or self.moved or self.lost)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read out of a damaged library into a new one, and what is lost."""

    documents: tuple[Rescued, ...]
    lost: tuple[Damage, ...]


def nothing_found(name: str) -> StudioError:
    """No document could be read out of a file."""
    return StudioError(
        message("Integrity", "No document could be read out of {name}.").fill(name=name),
        safe=message("Integrity", "The file was not changed, and nothing was written."),
        remedy=message("Integrity", "Look for a backup, or for a copy on another disk."),
    )


def target_taken(name: str) -> StudioError:
    """There is a file where the new library shall be written."""
    return StudioError(
        message("Integrity", "{name} is there already.").fill(name=name),
        safe=message("Integrity", "Nothing was written."),
        remedy=message("Integrity", "Choose a name that is not taken."),
    )
