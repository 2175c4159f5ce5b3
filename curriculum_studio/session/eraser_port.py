"""What takes out of a library for good: the port `Eraser`, which the store keeps."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol


class Eraser(Protocol):
    """Takes documents, pictures and texts out of the library for good."""

    def erase_document(self, document: str, profile: str = "") -> None:
        """Erase a document of the recycle bin with its comments, versions and steps of undo.

        Raises:
            StudioError: if it is not in the recycle bin.

        """
        ...

    def erase_attachment(self, identity: str, profile: str = "") -> None:
        """Erase a picture or file; what refers to it finds nothing any more."""
        ...

    def erase_nodes(self, document: str, nodes: Sequence[str], profile: str = "") -> None:
        """Erase nodes that a document does not have any more, with what once stood below them.

        What stood below them and is elsewhere in the document now stays.
        """
        ...

    def bury_nodes(self, document: str, nodes: Collection[str], profile: str = "") -> None:
        """Remember that nodes of a document were erased elsewhere which were never here."""
        ...

    def erased(self, name: str) -> bool:
        """Whether something of this id or hash was erased here for good."""
        ...

    def erased_nodes(self) -> Mapping[str, frozenset[str]]:
        """Return the nodes that were erased for good, by the documents in which they stood."""
        ...

    def erased_pictures(self) -> frozenset[str]:
        """Return the hashes of pictures and files that were erased for good."""
        ...

    def holds(self, copy: Path, *names: str) -> bool:
        """Whether a backup holds a document, a node or a picture of one of these ids or hashes."""
        ...
