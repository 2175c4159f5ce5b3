"""A document tree while it is built from a foreign file."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node, new_id
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.text import OBJECT, Cell, Mark, part, spliced, text_hash
from curriculum_studio.ooxml.reader.blocks import NOTE
from curriculum_studio.ooxml.reader.line_prefixes import trimmed

#: Before the place of a line of the file, in a mark on its text.
TRACE = "line:"


@dataclass(slots=True)
class Sprout:
    """A node that is still being built."""

    id: str
    kind: str
    parent: str
    payload: Payload
    cells: dict[Language, Cell] = field(default_factory=dict)
    children: list[str] = field(default_factory=list)


class TreeBuilder:
    """Builds one document; every node stands where its kind is permitted.

    `places` knows the node of each bookmark of the file, `printed` the number that a node had in
    the file, to be compared with the computed one. `traced` tells by the place of a line of the
    file which nodes its text went to.
    """

    def __init__(self, kind: str, language: Language, notes: dict[str, Cell]) -> None:
        """Begin with the root; `notes` are the texts of the file's footnotes by name."""
        self.language: Language = language
        self.places: dict[str, str] = {}
        self.printed: dict[str, str] = {}
        self.traced: dict[int, list[str]] = {}
        self._notes = notes
        self._note_ids: dict[str, str] = {}
        self._sprouts: dict[str, Sprout] = {}
        self.root = self._sprout(kind, "", KINDS[kind].payload())

    def add(
        self, parent: str, kind: str, text: Cell | None = None, payload: Payload | None = None
    ) -> str:
        """Add a node as the last child and return its id; its footnotes come with it.

        Where the kind is not permitted, it stands under "unsorted" near by.
        """
        home = self._home(parent, kind)
        node = self._sprout(kind, home, payload or KINDS[kind].payload())
        self._sprouts[home].children.append(node)
        if text is not None:
            self.write(node, text)
        return node

    def write(self, node: str, text: Cell, language: Language | None = None) -> None:
        """Set the text of a node; footnotes named in it become nodes."""
        text = self._without_traces(node, flowing(trimmed(text)))
        sprout = self._sprouts[node]
        if language is not None and language != self.language:
            based_on = text_hash(sprout.cells.get(self.language))
            sprout.cells[language] = replace(self._noted(node, text), based_on=based_on)
        else:
            sprout.cells[self.language] = self._noted(node, text)

    def set_payload(self, node: str, payload: Payload) -> None:
        """Set the payload of a node."""
        self._sprouts[node].payload = payload

    def payload(self, node: str) -> Payload:
        """Return the payload of a node."""
        return self._sprouts[node].payload

    def kind(self, node: str) -> str:
        """Return the kind of a node."""
        return self._sprouts[node].kind

    def parent(self, node: str) -> str:
        """Return the parent of a node."""
        return self._sprouts[node].parent

    def text(self, node: str) -> str:
        """Return the text of a node in the language of the document."""
        return self._sprouts[node].cells.get(self.language, Cell()).text

    def cell(self, node: str) -> Cell:
        """Return the text of a node with its marks, in the language of the document."""
        return self._sprouts[node].cells.get(self.language, Cell())

    def children(self, node: str) -> tuple[str, ...]:
        """Return the children of a node."""
        return tuple(self._sprouts[node].children)

    def allows(self, parent: str, kind: str) -> bool:
        """Whether a kind may stand below a node."""
        return kind in KINDS[self._sprouts[parent].kind].children

    def move(self, node: str, parent: str) -> None:
        """Move a node to the end of another parent."""
        sprout = self._sprouts[node]
        self._sprouts[sprout.parent].children.remove(node)
        sprout.parent = parent
        self._sprouts[parent].children.append(node)

    def first(self, node: str) -> None:
        """Move a node to the beginning of its parent."""
        siblings = self._sprouts[self.parent(node)].children
        siblings.remove(node)
        siblings.insert(0, node)

    def to_end(self, node: str) -> None:
        """Move a node to the end of its parent."""
        siblings = self._sprouts[self.parent(node)].children
        siblings.remove(node)
        siblings.append(node)

    def last(self, parent: str, kind: str) -> str:
        """Return the last child of a kind, or an empty string."""
        return next(
            (each for each in reversed(self.children(parent)) if self.kind(each) == kind), ""
        )

    def remove(self, node: str) -> None:
        """Take away a node that has no children."""
        sprout = self._sprouts.pop(node)
        self._sprouts[sprout.parent].children.remove(node)

    def mark_places(self, bookmarks: tuple[str, ...], node: str) -> None:
        """Remember that bookmarks of the file name a node."""
        for name in bookmarks:
            self.places.setdefault(name, node)

    def finished(self) -> Document:
        """Return the document.

        Raises:
            ValueError: if a node stands where its kind is not permitted, which is a defect here.

        """
        for node in [each.id for each in self._sprouts.values() if each.kind == "unsorted"]:
            if not self._sprouts[node].children:
                self.remove(node)
        return assembled(self._nodes(self.root, "i"))

    def _nodes(self, identity: str, place: str) -> Iterator[Node]:
        sprout = self._sprouts[identity]
        yield Node(
            sprout.id,
            sprout.kind,
            sprout.parent,
            place,
            self.language,
            sprout.payload,
            {key: cell for key, cell in sprout.cells.items() if cell.text},
        )
        ranks = tree.ranks_between(len(sprout.children))
        for child, below in zip(sprout.children, ranks, strict=True):
            if not self.allows(identity, self._sprouts[child].kind):
                problem = f"{self._sprouts[child].kind} below {sprout.kind}"
                raise ValueError(problem)
            yield from self._nodes(child, below)

    def _sprout(self, kind: str, parent: str, payload: Payload) -> str:
        identity = new_id()
        self._sprouts[identity] = Sprout(identity, kind, parent, payload)
        return identity

    def _home(self, parent: str, kind: str) -> str:
        """Return where a node of a kind can stand: in the parent, or unsorted as near as can be."""
        if self.allows(parent, kind):
            return parent
        if kind in KINDS["unsorted"].children:
            return self.unsorted(parent)
        problem = f"no place for {kind} below {self.kind(parent)}"
        raise ValueError(problem)

    def unsorted(self, parent: str) -> str:
        """Return the "unsorted" at the end of a parent, a new one if there is none.

        Where the parent may have none, that of the nearest node above it that may.
        """
        while self.kind(parent) != "unsorted" and not self.allows(parent, "unsorted"):
            parent = self.parent(parent)
        if self.kind(parent) == "unsorted":
            return parent
        children = self._sprouts[parent].children
        if children and self.kind(children[-1]) == "unsorted":
            return children[-1]
        return self.add(parent, "unsorted")

    def _without_traces(self, node: str, text: Cell) -> Cell:
        """Return a text without the places of its lines, which are remembered."""
        traces = [mark for mark in text.marks if mark.value.startswith(TRACE)]
        for mark in traces:
            self.traced.setdefault(int(mark.value.removeprefix(TRACE)), []).append(node)
        if not traces:
            return text
        return replace(text, marks=tuple(mark for mark in text.marks if mark not in traces))

    def _noted(self, node: str, text: Cell) -> Cell:
        """Return a text whose footnotes are named by their nodes; lost ones fall out."""
        names = [m for m in text.marks if m.kind == "footnote" and m.value.startswith(NOTE)]
        own_nodes = [self._footnote(node, mark.value.removeprefix(NOTE)) for mark in names]
        for mark, own in reversed(list(zip(names, own_nodes, strict=True))):
            if own:
                renamed = Cell(OBJECT, (Mark(0, 1, "footnote", own),))
                text = spliced(text, mark.start, mark.end, renamed)
            else:
                text = spliced(text, mark.start, mark.end, Cell())
        return text

    def _footnote(self, node: str, name: str) -> str:
        if name in self._note_ids:
            return self._note_ids[name]
        if name not in self._notes:
            return ""
        at = node
        while at and not self.allows(at, "footnote") and not self.allows(at, "unsorted"):
            at = self.parent(at)
        footnote = self.add(at, "footnote")
        self._note_ids[name] = footnote
        self.write(footnote, self._notes[name])
        return footnote


def flowing(cell: Cell) -> Cell:
    """Return a text with a space for every tab: columns of a line mean nothing in a tree."""
    return replace(cell, text=cell.text.replace("\t", " ")) if "\t" in cell.text else cell


def without_weight(cell: Cell) -> Cell:
    """Return a text that is bold as a whole without that: headings are bold by themselves."""
    whole = [m for m in cell.marks if m.kind == "bold" and m.start == 0 and m.end == len(cell)]
    return replace(cell, marks=tuple(m for m in cell.marks if m not in whole)) if whole else cell


def cut(cell: Cell, taken: int) -> Cell:
    """Return what of a text follows its first characters, trimmed."""
    return trimmed(part(cell, taken))
