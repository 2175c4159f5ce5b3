"""Drafts in one language each, made from a document in several."""

from dataclasses import replace

from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.tree import copied
from curriculum_studio.languages import Language


class NoPictures:
    """Keeps no picture; its name stands for it."""

    def put(self, content: bytes, media_type: str, name: str) -> str:
        return name


def single(document: Document, language: Language) -> tuple[Document, dict[str, str]]:
    """Return the document as one-language draft under new ids, and new id → old id."""
    nodes = copied(document.walk())
    origin = dict(
        zip((node.id for node in nodes), (node.id for node in document.walk()), strict=True)
    )
    bare = [
        replace(
            node,
            lead=language,
            cells={
                key: replace(cell, based_on="")
                for key, cell in node.cells.items()
                if key == language
            },
        )
        for node in nodes
    ]
    return assembled(bare), origin
