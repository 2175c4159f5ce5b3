"""Old versions of a document: looked at without touching anything, or brought back by edits."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell, SetLead, SetPayload
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Transaction
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import (
    Binned,
    DocumentStore,
    Entry,
    Filed,
    Filing,
    Stack,
    Written,
)


class OldState:
    """The document store of a session that shows one document as it was; nothing can change.

    Other documents, such as frameworks that it links to, are read as they are now.
    """

    def __init__(self, document: Document, store: DocumentStore) -> None:
        self._document = document
        self._store = store

    def entries(self) -> list[Entry]:
        """List all documents of the workspace."""
        return self._store.entries()

    def binned(self) -> list[Binned]:
        """There is no recycle bin beside an old state."""
        return []

    def load(self, document: str) -> Document:
        """Return the old state, or another document as it is now."""
        return self._document if document == self._document.id else self._store.load(document)

    def load_binned(self, document: str) -> Document:
        """Return a document of the recycle bin of the library."""
        return self._store.load_binned(document)

    def commit(
        self,
        written: Sequence[Written],  # noqa: ARG002 - the port asks for it
        step: Transaction,  # noqa: ARG002
        filing: Filing,  # noqa: ARG002
    ) -> Filed:
        """Refuse: what was, stays as it was."""
        raise StudioError(
            message("History", "An old version cannot be changed."),
            safe=message("History", "Nothing was changed."),
            remedy=message("History", "Restore the version first, or write in the present text."),
        )

    def commit_undo(
        self,
        written: Sequence[Written],
        filed: Filed,
        documents: Sequence[str],  # noqa: ARG002 - the port asks for it
        *,
        undone: bool,  # noqa: ARG002
        rest: Transaction | None = None,  # noqa: ARG002
    ) -> Filed:
        """Refuse; there is nothing to undo."""
        return self.commit(written, filed.step, Filing())

    def stack(self, document: str) -> Stack:  # noqa: ARG002 - the port asks for it
        """There are no steps."""
        return Stack()

    def newest(self, *, undone: bool) -> str:  # noqa: ARG002 - the port asks for it
        """There are no steps."""
        return ""

    def recent(self, most: int) -> Sequence[Transaction]:
        """Return the newest steps of the library, in which earlier texts are looked for."""
        return self._store.recent(most)

    def lead_text(self, wanted: str) -> Cell | None:
        """Return a source text that changed, as the library knows it."""
        return self._store.lead_text(wanted)


def edits_to(document: Document, target: Document) -> tuple[Edit, ...]:
    """Return edits that make a document read as another state of it.

    Parts right below the root that are the same stay untouched; the others are put in whole, under
    the ids that they had, so that comments and references find them again.
    """
    return tuple(_edits_to(document, target))


def _edits_to(document: Document, target: Document) -> Iterator[Edit]:
    yield from _root_edits(document, target)
    present = {each: tuple(document.walk(each)) for each in document.children.get(document.id, ())}
    wanted = {each: tuple(target.walk(each)) for each in target.children.get(target.id, ())}
    for identity, branch in present.items():
        if wanted.get(identity) != branch:
            yield Remove(identity)
    for identity, branch in wanted.items():
        if present.get(identity) != branch:
            yield Insert(branch)


def _root_edits(document: Document, target: Document) -> Iterator[Edit]:
    old, new = document.root, target.root
    if old.payload != new.payload:
        yield SetPayload(new.id, new.payload)
    if old.lead != new.lead:
        yield SetLead(new.id, new.lead)
    for language in LANGUAGES:
        if old.cells.get(language) != new.cells.get(language):
            yield SetCell(new.id, language, new.cells.get(language))
