"""Members of a group, each with a library of her own, for whichever store the group has."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Actor, SetComment
from curriculum_studio.features.group.model.group_store import GroupStore
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.service.synchroniser import Synchroniser, Taken
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.i18n import message
from curriculum_studio.session.erasing import Erasing
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import AutomaticVersions
from curriculum_studio.store.workspace import open_workspace

LABEL = message("Test", "Change")


class Participant:
    """A member of a group at her computer: a library, its session, and the way to the group.

    `store` opens the group for this copy of the library, by its replica id.
    """

    def __init__(
        self,
        path: Path,
        store: Callable[[str], GroupStore],
        *,
        replica: str = "",
        profile: str = "",
    ) -> None:
        self.path = path
        self.name = path.stem
        self._open = store
        self.actor = Actor(profile or new_id(), replica or new_id())
        self.start()

    def start(self) -> None:
        """Open the library, as after starting the program."""
        self.workspace = open_workspace(self.path, create=not self.path.exists())
        self.session = Session(self.workspace.documents, lambda: 0.0, actor=self.actor)
        AutomaticVersions(
            self.session, self.workspace.documents, self.workspace.versions, lambda: 0.0
        )
        merging = Merging(self.session, self.workspace, lambda: self.name)
        erasing = Erasing(self.session, self.workspace)
        self.synchroniser = Synchroniser(
            self.session, self.workspace, merging, erasing, lambda: self.name, self.renew
        )
        self.merging = merging

    def renew(self) -> None:
        """Let this copy of the library have an id of its own."""
        self.actor = self.session.actor = replace(self.actor, replica=new_id())

    def stop(self) -> None:
        """Close the library."""
        self.workspace.close()

    def enrol(self) -> None:
        """Become a member, so that others know the name."""
        self.workspace.people.put(Profile(id=self.actor.profile, name=self.name))
        self.store().enrol(Member(self.actor.profile, self.name))

    def store(self) -> GroupStore:
        """Return the group as this copy of the library opens it."""
        return self._open(self.actor.replica)

    def sync(self, *, everything: bool = False) -> Taken:
        """Exchange with the group until nothing is left to do."""
        store = self.store()
        try:
            return self.synchroniser.synchronise(store, everything=everything)
        finally:
            store.close()

    # What she does

    def add(self, document) -> None:
        """Bring a document into the library, and share it."""
        self.session.add(document, LABEL)
        self.synchroniser.share(document.id)

    def write(self, document: str, node: str, text: str, language: str = "zh") -> None:
        """Write a text."""
        self.session.edit(document, (SetCell(node, language, Cell(text)),), LABEL)

    def comment(self, document: str, text: str) -> str:
        """Comment on a document; return the id."""
        said = Comment(id=new_id(), document=document, text=text, author=self.name)
        self.session.apply([SetComment(None, said)], LABEL)
        return said.id

    # What stands there

    def texts(self, document: str) -> dict[str, str]:
        """Return the texts of a document in Chinese by node."""
        return {each.id: each.text("zh") for each in self.session.document(document).walk()}

    def comments(self, document: str) -> dict[str, str]:
        """Return the comments on a document by id."""
        return {each.id: each.text for each in self.workspace.comments.of(document)}

    def has(self, document: str) -> bool:
        """Whether a document is in the library, outside of the bin."""
        return any(each.id == document for each in self.session.entries())


def paragraphs(document) -> list[str]:
    """Return the nodes of a document that are plain paragraphs."""
    return [each.id for each in document.walk() if each.kind == "paragraph"]


def settle(*members: Participant) -> None:
    """Let members exchange until all is quiet, in at most so many rounds."""
    for _ in range(6):
        taken = [each.sync() for each in members]
        if not any(each.sent or each.came or each.removed or each.erased for each in taken):
            break
