"""Erasing for good: a photo of a child, an observation, a document nobody may keep."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from curriculum_studio.core.codec import node_from_raw
from curriculum_studio.core.document import Document, Node, assembled, id_after_erasing
from curriculum_studio.core.edits import Remove, SetPayload
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.roles import Role
from curriculum_studio.core.transactions import Change, EditDocument, SetComment
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import message
from curriculum_studio.session import review_copy_policy
from curriculum_studio.session.activity import BY
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import edits_to
from curriculum_studio.values import dataclass

#: What is said, beside all else, of what a group shares.
IN_GROUP: Final = message(
    "Erasing",
    "In the group it is erased as well, and in the library of each member at the "
    "next exchange. Ask the person who looks after the folder or server about its"
    " backups.",
)


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


#: What a node says has to be somewhere.
_NOWHERE: Final = {"id": "", "parent": "", "rank": ""}


def without(
    document: Document, erased: Collection[str], empty: Callable[[Node], bool] = lambda _: True
) -> Document:
    """Return a document in which no node has the id of one that was erased for good.

    Where something that was not erased stands below one, an `empty` one of its kind under another
    id stands there, which is the same in every copy. What is not empty says what it said, and is
    kept under that id.
    """
    stays: dict[str, bool] = {}
    for node in reversed([*document.walk()]):
        below = any(stays[each] for each in document.children.get(node.id, ()))
        stays[node.id] = below or node.id not in erased or not empty(node)
    names = {each: _free_id(document, each, erased) for each in erased if stays.get(each)}

    def renamed(node: Node) -> Node:
        kept = node
        if node.id in erased and empty(node):
            kept = node_from_raw({"kind": node.kind, "lead": node.lead, **_NOWHERE})
        identity, parent = names.get(node.id, node.id), names.get(node.parent, node.parent)
        return replace(kept, id=identity, parent=parent, rank=node.rank)

    return assembled(renamed(node) for node in document.walk() if stays[node.id])


def _free_id(document: Document, node: str, erased: Collection[str]) -> str:
    found = id_after_erasing(document.id, node)
    while found in document or found in erased:
        found = id_after_erasing(document.id, found)
    return found


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

    def texts(self, document: str, nodes: Collection[str], by: str = "") -> None:
        """Erase texts that somebody else erased, by their ids, in a document and in its past.

        What was put below one and was not erased stays there, below an empty one. A document of
        the recycle bin stays there.

        Raises:
            StudioError: if the document may not be changed.

        """
        binned = any(each.entry.id == document for each in self._session.binned())
        label = message("Steps", "Erase a text for good").fill(**{BY: by})
        if binned:
            self._session.restore(document, label)
        content = self._session.document(document)
        edits = edits_to(content, without(content, nodes))
        if edits:
            self._session.apply([EditDocument(document, edits)], label, undoable=False)
        profile = self._session.actor.profile
        self._workspace.eraser.erase_nodes(document, sorted(nodes), profile)
        if binned:
            self._session.remove(document, label)

    def rename(self, document: str, nodes: Collection[str]) -> None:
        """Give nodes another id that came back under the ids of erased ones, with their comments.

        As where an old version was restored, in which they are empty, and somebody wrote there. A
        text that says what was erased is erased again.

        Raises:
            StudioError: if the document may not be changed.

        """
        content, eraser = self._session.document(document), self._workspace.eraser
        states = self._workspace.versions.current(document, "").manifest
        again = {each.node for each in states if eraser.erased(each.state)}
        changes: list[Change] = []
        after = without(content, nodes, lambda node: node.id in again)
        changes.append(EditDocument(document, edits_to(content, after)))
        for comment in self._workspace.comments.of(document):
            if comment.anchor.node in nodes:
                name = _free_id(content, comment.anchor.node, nodes)
                anchor = replace(comment.anchor, node=name)
                changes.append(SetComment(comment, replace(comment, anchor=anchor)))
        label = message("Steps", "Erase a text for good")
        self._session.apply(changes, label, undoable=False)

    def shared_picture(self, identity: str, shared: Callable[[str], bool], by: str = "") -> bool:
        """Take a picture that somebody else erased out of shared documents; return if it is gone.

        Where a document that is only here shows it, it stays there, and so in the library.

        Raises:
            StudioError: if one of the documents may not be changed.

        """
        changes = list(self._without(identity))
        taken = [each for each in changes if shared(each.document)]
        if taken:
            label = message("Steps", "Erase a picture for good").fill(**{BY: by})
            self._session.apply(taken, label, undoable=False)
        if len(taken) < len(changes):
            return False
        self._workspace.eraser.erase_attachment(identity, self._session.actor.profile)
        return True

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

    def _without(self, picture: str) -> Iterator[EditDocument]:
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
