"""Erasing for good: a photo of a child, an observation, a document nobody may keep."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, SetPayload
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.roles import Role
from curriculum_studio.core.transactions import Change, EditDocument
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import message
from curriculum_studio.session import review_copy_policy
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class RemainingCopies:
    """What still holds something after it was erased here, and nobody else can clean.

    `backups` are the copies of the library, `sent` the versions that went out in files.
    """

    backups: tuple[Path, ...] = ()
    sent: tuple[VersionInfo, ...] = ()


def pictures_of(node: Node) -> tuple[str, ...]:
    """Return the hashes of the pictures that a figure or photo shows, each once."""
    if not isinstance(node.payload, Figure | Photo):
        return ()
    return tuple(dict.fromkeys(node.payload.pictures.filled.values()))


def whole_of(document: Document, node: str) -> Node:
    """Return what can be erased where a text stands: for a cell or row of a table the table."""
    own = document.nodes[node]
    while role_of(own) in {Role.CELL, Role.ROW}:
        own = document.nodes[own.parent]
    return own


class Erasing:
    """Erases for good, and names what else holds it. There is no undo; whoever calls has asked."""

    def __init__(self, session: Session, workspace: Workspace) -> None:
        """Erase in the library of a session."""
        self._session = session
        self._workspace = workspace

    def document(self, identity: str) -> None:
        """Erase a document of the recycle bin with all that belongs to it.

        The mark of a review copy goes with it.

        Raises:
            StudioError: if it is not in the recycle bin.

        """
        eraser, profile = self._workspace.eraser, self._session.actor.profile
        binned = [each.entry for each in self._workspace.documents.binned()]
        eraser.erase_document(identity, profile)
        for entry in binned:
            if entry.kind == review_copy_policy.MARK and entry.detail == identity:
                eraser.erase_document(entry.id, profile)

    def picture(self, identity: str) -> None:
        """Take a picture out of all documents, and erase it."""
        changes = list(self._without(identity))
        if changes:
            label = message("Steps", "Erase a picture for good")
            self._session.apply(changes, label, undoable=False)
        self._workspace.eraser.erase_attachment(identity, self._session.actor.profile)

    def node(self, document: str, node: str) -> None:
        """Take a node with all below it out of a document, and erase it from its past as well.

        Raises:
            StudioError: if the document may not be changed.

        """
        content = self._session.document(document)
        nodes = [each.id for each in content.walk(node)]
        label = message("Steps", "Erase a text for good")
        change = EditDocument(document, (Remove(node),))
        self._session.apply([change], label, undoable=False)
        self._workspace.eraser.erase_nodes(document, nodes, self._session.actor.profile)

    def holders(self, *names: str, document: str = "") -> RemainingCopies:
        """Return what holds any of documents, nodes or pictures beside the library itself.

        `names` are ids or hashes, `document` is where they stand; empty where they are documents.
        """
        backups, eraser = self._workspace.backups, self._workspace.eraser
        documents = (document,) if document else names
        infos = [info for each in documents for info in self._workspace.versions.versions(each)]
        return RemainingCopies(
            tuple(each for each in backups.backups() if eraser.holds(each, *names)),
            tuple(each for each in infos if each.reason in {"send", "export"}),
        )

    def _without(self, picture: str) -> Iterator[Change]:
        for entry in self._session.entries():
            document = self._session.peek(entry.id)
            edits = () if document is None else tuple(_edits(document, picture))
            if edits:
                yield EditDocument(entry.id, edits)


def _edits(document: Document, picture: str) -> Iterator[SetPayload]:
    for node in document.walk():
        payload = node.payload
        if isinstance(payload, Figure | Photo):
            shown = payload.pictures
            left = Pictures({k: each for k, each in shown.filled.items() if each != picture})
            if left != shown:
                yield SetPayload(node.id, replace(payload, pictures=left))
