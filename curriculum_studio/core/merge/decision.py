"""What nobody but a person can decide of a merge, as data that can wait and be handed on."""

from typing import Any, Literal

from curriculum_studio.core.document import Node
from curriculum_studio.core.merge.registers import spelt
from curriculum_studio.core.payloads.review import DecisionKind
from curriculum_studio.core.versions import digest
from curriculum_studio.values import dataclass

Choice = Literal["mine", "theirs", "both", "anew"]

#: What a decision is about: a node, what of it, and the language of a text or name of a field.
Register = tuple[str, DecisionKind, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """A place of which two sides made different things.

    `field` is the language of a text or the name of a field. `base` and `alternatives` (of mine and
    of theirs) are what `kind` says: cells, values, (kind, payload), languages, places as (parent,
    sibling before), branches as nodes, what was decided on a comment as in `records.answer_of`;
    None where there is none. `shown` tells which of the two the
    merged document has until somebody decides. The id is the same in both offices.
    """

    id: str
    node: str
    kind: DecisionKind
    field: str
    base: Any
    alternatives: tuple[Any, Any]
    shown: int

    @property
    def register(self) -> Register:
        """What it is about."""
        return self.node, self.kind, self.field


def decision(
    node: str, kind: DecisionKind, field: str, base: Any, alternatives: tuple[Any, Any], shown: int
) -> Decision:
    """Return a decision under the id that follows from what is to be decided."""
    both = sorted(said_by(each) for each in alternatives)
    said = b"\x1f".join((node.encode(), kind.encode(), field.encode(), said_by(base), *both))
    return Decision(digest(said), node, kind, field, base, alternatives, shown)


def said_by(value: Any) -> bytes:
    """Return what an alternative says as bytes, whatever the ranks of its nodes are by now."""
    if isinstance(value, tuple) and value and isinstance(value[0], Node):
        return b"".join(_of_node(each) for each in value)
    return spelt(value)


def _of_node(node: Node) -> bytes:
    cells = sorted((language, cell.text, cell.marks) for language, cell in node.cells.items())
    return spelt((node.id, node.kind, node.parent, node.payload, cells))
