"""The kinds of node by their names.

All that is told of a kind stands in `descriptors`; what it means, and which roles there are, in
`roles.py`.
"""

from collections.abc import Mapping

from curriculum_studio.core.descriptors import documents, indicators, standards, units
from curriculum_studio.core.node import Node
from curriculum_studio.core.roles import Kind, Role
from curriculum_studio.i18n import Message

_ALL = (
    *documents.DOCUMENTS,
    *standards.PARTS,
    *indicators.PARTS,
    *units.PARTS,
    *documents.RECORDS,
)

#: Every kind by its name.
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

#: Kinds that can be the root of a document.
DOCUMENT_KINDS: tuple[str, ...] = tuple(kind.name for kind in _ALL if kind.role is Role.DOCUMENT)

#: What a document of a kind is called among others.
DOCUMENT_WORDS: Mapping[str, Message] = {
    kind.name: kind.document.word for kind in _ALL if kind.document is not None
}

#: Documents that stay in the kindergarten unless somebody decides otherwise.
LOCAL_KINDS: frozenset[str] = frozenset(
    kind.name for kind in _ALL if kind.document is not None and kind.document.local
)


def kind_of(node: Node) -> Kind:
    """Return the kind of a node."""
    return KINDS[node.kind]


def role_of(node: Node) -> Role:
    """Return the role that the kind of a node plays."""
    return KINDS[node.kind].role
