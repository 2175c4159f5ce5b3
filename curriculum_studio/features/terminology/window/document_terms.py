"""The terms of each open document, read anew when one of them changes."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.touched import Touched
from curriculum_studio.features.terminology.model import Concept, GlossaryIndex, Known, concepts
from curriculum_studio.workbench.open_library import OpenLibrary

#: Kinds whose texts are names or definitions of terms.
_KINDS = frozenset({"term", "designation", "definition"})

#: So many texts are remembered with the terms in them.
_KEPT = 20_000


class Terms:
    """Knows the terms in texts of any document: its own, and those of all glossaries."""

    def __init__(self, bench: OpenLibrary) -> None:
        """Take the workspace."""
        self._bench = bench
        self._own: dict[str, tuple[Concept, ...]] = {}
        self._shared: tuple[Concept, ...] | None = None
        self._made: dict[str, GlossaryIndex] = {}
        self._found: dict[tuple[str, Language, str], list[Known]] = {}

    def forget(self) -> None:
        """Read everything anew, as in another workspace."""
        self._own.clear()
        self._shared = None
        self._made.clear()
        self._found.clear()

    def changed(self, changes: tuple[Touched, ...]) -> bool:
        """Follow a change; tells whether terms may be others now."""
        touched = False
        for each in changes:
            document = self._bench.session.peek(each.document)
            if document is None or _touches(document, each):
                touched = self._renew(each.document, document) or touched
        return touched

    def glossary(self, document: str) -> GlossaryIndex:
        """Return the terms for a document."""
        made = self._made.get(document)
        if made is None:
            if self._shared is None:
                self._shared = tuple(self._glossaries())
            # What the document defines itself comes first.
            made = GlossaryIndex.of((*self._of(document), *self._shared))
            self._made[document] = made
        return made

    def find(self, document: str, text: str, language: Language) -> list[Known]:
        """Return the terms in a text of a document."""
        key = (document, language, text)
        found = self._found.get(key)
        if found is None:
            if len(self._found) > _KEPT:
                self._found.clear()
            found = self._found[key] = self.glossary(document).find(text, language)
        return found

    # Inside

    def _of(self, document: str) -> tuple[Concept, ...]:
        if document not in self._own:
            there = self._bench.session.peek(document)
            self._own[document] = () if there is None else tuple(concepts(there))
        return self._own[document]

    def _glossaries(self) -> list[Concept]:
        entries = [each for each in self._bench.session.entries() if each.kind == "glossary"]
        return [concept for entry in entries for concept in self._of(entry.id)]

    def _renew(self, identity: str, document: Document | None) -> bool:
        """Read the terms of a document anew; tells whether they are others now."""
        before = self._own.get(identity)
        after = () if document is None else tuple(concepts(document))
        if before == after:
            return False
        self._own[identity] = after
        if document is None or document.kind == "glossary":
            self._shared = None
            self._made.clear()
        else:
            self._made.pop(identity, None)
        self._found.clear()
        return True


def _touches(document: Document, changes: Touched) -> bool:
    """Whether a change can have touched terms."""
    if changes.structure:
        return True
    nodes = {*(node for node, _ in changes.cells), *changes.nodes}
    return any(node in document.nodes and document.nodes[node].kind in _KINDS for node in nodes)
