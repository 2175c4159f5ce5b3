"""Where pasted things go: places in the tree, and edits under way."""

from collections.abc import Sequence

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, apply
from curriculum_studio.core.kinds import KINDS, kind_of, role_of, takes
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.payloads.standard import Annex, Clause
from curriculum_studio.core.payloads.unit import Step
from curriculum_studio.core.roles import Role
from curriculum_studio.values import dataclass

#: Kinds that a text becomes where one like the caret's may not stand.
_FOLLOWERS = tuple(
    kind.name
    for role in (Role.PARAGRAPH, Role.PLAN, Role.BRANCH)
    for kind in KINDS.values()
    if kind.role is role and kind.text
)


def takes_lines(node: Node) -> bool:
    """Whether several lines pasted into a text become several texts.

    Of what stands for one thing another would mean too much.
    """
    match kind_of(node).role:
        case Role.PARAGRAPH | Role.ITEM | Role.REMARK | Role.ENTRY | Role.PLAN | Role.BRANCH:
            return True
        case Role.INDICATOR | Role.INDICATOR_PART | Role.SYMBOL:
            return True
        case Role.HEADING:
            return isinstance(node.payload, Clause | Deliberation)
        case _:
            return False


class PasteEdits:
    """Edits under way, and the document as it stands after them.

    Branches that follow each other wait until something asks for the document, since each
    application of edits copies its tables.
    """

    def __init__(self, document: Document) -> None:
        """Begin with a document."""
        self._document = document
        self._waiting: list[Sequence[Node]] = []
        self._at: PasteTarget | None = None
        self._edits: list[Edit] = []

    @property
    def document(self) -> Document:
        """The document as it stands, without the branches that wait."""
        return self._document

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All edits so far."""
        return tuple(self._edits)

    def do(self, *edits: Edit) -> None:
        """Apply edits."""
        self.flush()
        if edits:
            self._document = apply(self._document, *edits).document
            self._edits += edits

    def insert(self, place: "PasteTarget", branch: Sequence[Node]) -> None:
        """Insert a branch at a place; directly behind the one before it, it waits with that."""
        at = self._at
        if at is None or place != PasteTarget(at.parent, at.index + len(self._waiting)):
            self.flush()
            self._at = place
        self._waiting.append(branch)

    def flush(self) -> None:
        """Apply what waits."""
        waiting, at = self._waiting, self._at
        self._waiting, self._at = [], None
        if at is not None and waiting:
            index = min(at.index, len(self._document.children.get(at.parent, ())))
            self.do(*tree.inserted_branches(self._document, at.parent, index, waiting))


@dataclass(frozen=True, slots=True)
class PasteTarget:
    """Where the next node goes."""

    parent: str
    index: int

    @classmethod
    def behind(cls, document: Document, node: Node) -> "PasteTarget":
        """Return the place behind a node; a heading's text goes below it, as its first child."""
        titled = isinstance(node.payload, Clause) and node.payload.titled
        if titled or isinstance(node.payload, Annex) or not node.parent:
            return cls(node.id, 0)
        return cls(node.parent, document.index(node.id) + 1)

    def takes_lists(self, document: Document, model: Node) -> bool:
        """Whether a list may stand here; behind an item, items follow as items."""
        here = document.nodes[self.parent]
        return takes(here, Role.LIST) and role_of(model) is not Role.ITEM

    def for_kind(self, document: Document, kind: str) -> "PasteTarget | None":
        """Return the nearest place where a kind may stand: here, or behind what holds this."""
        holder = document.nodes[self.parent]
        if kind in KINDS[holder.kind].children:
            return self
        while holder.parent:
            above = document.nodes[holder.parent]
            if kind in KINDS[above.kind].children:
                return PasteTarget(above.id, document.index(holder.id) + 1)
            holder = above
        return self._inside(document, kind)

    def _inside(self, document: Document, kind: str) -> "PasteTarget | None":
        """Return the end of the first part above or beside which takes a kind."""
        holder = document.nodes[self.parent]
        for above in (holder, *document.ancestors(holder.id)):
            for child in document.children_of(above.id):
                if kind in KINDS[child.kind].children:
                    return PasteTarget(child.id, len(document.children.get(child.id, ())))
        return None

    def follower(self, document: Document, model: Node) -> Node:
        """Return a new text node that may stand here, like its model where that is possible."""
        allowed = KINDS[document.nodes[self.parent].kind].children
        payload = model.payload
        if model.kind in allowed and not (isinstance(payload, Clause) and payload.titled):
            return tree.fresh(model.kind, _next_payload(model), model.lead)
        for kind in _FOLLOWERS:
            if kind in allowed:
                return tree.fresh(kind, lead=model.lead)
        return tree.fresh(model.kind, lead=model.lead)


def _next_payload(model: Node) -> Payload | None:
    match model.payload:
        case Clause():
            return Clause(titled=False)
        case Step(phase=phase):
            return Step(phase=phase)
        case _:
            return None


def clause_holder(document: Document, node: str) -> PasteTarget | None:
    """Return where clauses go that are pasted at a node; None where there are none around it.

    They stand below the clause or annex of the caret, behind what holds the caret in it.
    """
    holder = document.nodes[node]
    inner = ""
    while True:
        payload = holder.payload
        titled = isinstance(payload, Clause) and payload.titled
        if titled or isinstance(holder.payload, Annex):
            at = document.index(inner) + 1 if inner else 0
            return PasteTarget(holder.id, at)
        if not holder.parent:
            return None
        inner, holder = holder.id, document.nodes[holder.parent]
