"""What a change touched, so that listeners renew only what can have altered."""

from dataclasses import dataclass

from curriculum_studio.core.languages import Language


@dataclass(frozen=True, slots=True)
class Touched:
    """The parts of one document that a change touched.

    `cells`: texts; `nodes`: payload, lead language or kind; `moved`, `added`, `removed`: structure
    (only the topmost node of an added or removed branch stands in them); `parents`: whose list of
    children altered; `whole`: the document itself came or went; `comments`: comments on it.
    """

    document: str
    cells: frozenset[tuple[str, Language]] = frozenset()
    nodes: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    parents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    whole: bool = False
    comments: frozenset[str] = frozenset()

    @property
    def structure(self) -> bool:
        """Whether numbers, order or rows can have altered."""
        return bool(self.whole or self.moved or self.added or self.removed or self.kinds)

    def __or__(self, other: "Touched") -> "Touched":
        """Return both together; they have to be of the same document."""
        return Touched(
            self.document,
            self.cells | other.cells,
            self.nodes | other.nodes,
            self.moved | other.moved,
            self.added | other.added,
            self.removed | other.removed,
            self.parents | other.parents,
            self.kinds | other.kinds,
            self.whole or other.whole,
            self.comments | other.comments,
        )
