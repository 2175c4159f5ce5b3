"""A document tree while it is built from a foreign file: nodes, lists, at last references."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled, new_id
from curriculum_studio.core.kinds import (
    KINDS,
    is_reference_entry,
    is_unsorted,
    kind_playing,
    kind_with,
    takes,
)
from curriculum_studio.core.numbering import Numbering, References
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import ListBlock, ListMarker
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, part, spliced, text_hash, tidy_marks
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.reader.blocks import (
    MARKERS,
    NOTE,
    PLACE,
    LeadKind,
    LinePrefix,
    WordParagraph,
    lead_of,
    trimmed,
)
from curriculum_studio.ooxml.reader.list_numbers import letter
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.values import dataclass

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

    def add_of(self, parent: str, payload: Payload, text: Cell | None = None) -> str:
        """Add a node of the only kind that has such a payload, as `add` does."""
        return self.add(parent, kind_with(type(payload)), text, payload)

    def add_as(self, parent: str, role: Role, text: Cell | None = None) -> str:
        """Add a node of the only kind that plays a role, as `add` does."""
        return self.add(parent, kind_playing(role), text)

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

    def takes(self, parent: str, role: Role) -> bool:
        """Whether what plays a role may stand below a node."""
        return takes(self._sprouts[parent], role)

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
        for node in [each.id for each in self._sprouts.values() if is_unsorted(each)]:
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
        while not is_unsorted(self._sprouts[parent]) and not self.allows(parent, "unsorted"):
            parent = self.parent(parent)
        if is_unsorted(self._sprouts[parent]):
            return parent
        children = self._sprouts[parent].children
        if children and is_unsorted(self._sprouts[children[-1]]):
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
        while at and not self.takes(at, Role.FOOTNOTE) and not self.allows(at, "unsorted"):
            at = self.parent(at)
        footnote = self.add_as(at, Role.FOOTNOTE)
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


# --- lists: typed and automatic, continued over what interrupts them --------------------------

#: Signs that make list items; Han numerals are headings or stay in the text as they are.
_KINDS: frozenset[LeadKind] = frozenset(
    ["dash", "bullet", "letter", "letter_dot", "dot", "paren", "bracket", "circle"]
)
#: Signs that begin a list inside an item, wherever they follow it (GB/T 1.1-2020, 7.5).
_INNER = frozenset(
    [
        ("letter", "number"), ("letter", "dash"), ("letter", "dot"),
        ("number", "letter"), ("number", "dash"), ("number", "dot"),
        ("dash", "dot"),
    ]
)  # fmt: skip


@dataclass(slots=True)
class _Level:
    """An open list: its sign, the list Word has it in, and how far it has counted."""

    node: str
    kind: LeadKind
    source: tuple[str, int]
    value: int
    item: str

    @property
    def marker(self) -> ListMarker:
        return MARKERS[self.kind]


@dataclass(slots=True)
class _Open:
    """The open lists of a place, outermost first, and what has followed them there."""

    levels: list[_Level] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


class ListBuilder:
    """Builds lists in a tree."""

    def __init__(self, tree: TreeBuilder, tally: ReadStatistics) -> None:
        self._tree = tree
        self._tally = tally
        self._open: dict[str, _Open] = {}

    def take(self, home: str, line: WordParagraph) -> bool:
        """Add a line as an item if it is one; else return False."""
        lead = lead_of(line)
        if lead is None or lead.kind not in _KINDS or not lead.rest.text.strip():
            return False
        source = ("", 0)
        if line.place is not None and lead.automatic:
            source = (line.place.list_id, line.place.level)
        opened = self._open.setdefault(home, _Open())
        at = self._level(opened, lead, source)
        if at is None:
            return False
        self._add(home, opened, at, lead, source, line)
        return True

    def follow(self, home: str, node: str) -> None:
        """Remember what stands behind the lists of a place: a next item may reach over it."""
        opened = self._open.get(home)
        if opened is not None and opened.levels:
            opened.tail.append(node)

    def close(self, home: str) -> None:
        """End the lists of a place."""
        self._open.pop(home, None)

    def _level(self, opened: _Open, lead: LinePrefix, source: tuple[str, int]) -> int | None:
        """Return at which level an item stands, or None if it continues nothing and begins nothing.

        A level equal to the number of open lists means: a new list inside the last item; -1: a new
        list on the outermost level.
        """
        counts = bool(lead.path)
        for at in reversed(range(len(opened.levels))):
            level = opened.levels[at]
            if level.kind != lead.kind or (source[0] and level.source != source):
                continue
            if counts and lead.value == level.value + 1 and self._bridges(opened):
                return at
            if not counts and not opened.tail:
                return at
        if counts and lead.value != 1:
            return None
        if opened.tail or not opened.levels:
            return -1
        return self._inner(opened, lead, source)

    def _inner(self, opened: _Open, lead: LinePrefix, source: tuple[str, int]) -> int:
        top = opened.levels[-1]
        if source[0] and source[0] == top.source[0]:
            return len(opened.levels) if source[1] > top.source[1] else -1
        marker = MARKERS[lead.kind]
        if any(level.kind == lead.kind for level in opened.levels):
            return -1
        announced = self._tree.text(top.item).rstrip().endswith(("：", ":"))
        return len(opened.levels) if announced or (top.marker, marker) in _INNER else -1

    def _bridges(self, opened: _Open) -> bool:
        """Whether all that followed may stand in the last item of the outermost list."""
        item = opened.levels[0].item
        return all(self._tree.allows(item, self._tree.kind(node)) for node in opened.tail)

    def _add(
        self,
        home: str,
        opened: _Open,
        at: int,
        lead: LinePrefix,
        source: tuple[str, int],
        line: WordParagraph,
    ) -> None:
        if opened.tail and at >= 0:
            for node in opened.tail:
                self._tree.move(node, opened.levels[at].item)
        opened.tail.clear()
        if at == -1:
            opened.levels.clear()
            at = 0
        del opened.levels[at + 1 :]
        if at == len(opened.levels):
            parent = opened.levels[-1].item if opened.levels else home
            node = self._tree.add_of(parent, ListBlock(marker=MARKERS[lead.kind]))
            opened.levels.append(_Level(node, lead.kind, source, 0, ""))
        level = opened.levels[at]
        level.value = lead.value
        level.item = self._tree.add_as(level.node, Role.ITEM, lead.rest)
        self._tree.mark_places(line.bookmarks, level.item)
        if lead.path:
            sign = letter(lead.value) if level.marker == "letter" else str(lead.value)
            self._tree.printed[level.item] = f"{sign})"
        self._tally.resolve("number", lead.text)


# --- when the whole tree is built -------------------------------------------------------------


def with_references(
    document: Document,
    numbering: Numbering,
    places: Mapping[str, str],
    language: Language,
    tally: ReadStatistics,
) -> Document:
    """Return the document with links inside the file as references.

    Only where the link reads as the reference will: other links to places of the file become plain
    text, because a tree has no place for them.
    """
    references = References(document, numbering)
    numbered = {
        name: node
        for name, node in places.items()
        if node in numbering or is_reference_entry(document.nodes[node])
    }
    nodes = dict(document.nodes)
    for node in document.nodes.values():
        cell = node.cells.get(language)
        if cell is None or not any(_leads_inside(mark) for mark in cell.marks):
            continue
        linked = _linked(cell, references, numbered, language, tally)
        nodes[node.id] = node.with_cell(language, linked)
    return replace(document, nodes=nodes)


def _leads_inside(mark: Mark) -> bool:
    return mark.kind == "link" and mark.value.startswith(PLACE)


def _linked(
    cell: Cell,
    references: References,
    places: Mapping[str, str],
    language: Language,
    tally: ReadStatistics,
) -> Cell:
    for mark in sorted((m for m in cell.marks if _leads_inside(m)), reverse=True):
        target = places.get(mark.value.removeprefix(PLACE), "")
        said = cell.text[mark.start : mark.end]
        if target and OBJECT not in said:
            shown = references.label(target, language)
            start = _begin(cell.text, mark.start, said, shown)
            if start >= 0:
                tally.resolve("reference", cell.text[start : mark.end])
                own = Cell(OBJECT, (Mark(0, 1, "ref", target),))
                cell = spliced(cell, start, mark.end, own)
    kept = (mark for mark in cell.marks if not _leads_inside(mark))
    return replace(cell, marks=tidy_marks(kept, len(cell.text)))


def _begin(text: str, at: int, said: str, shown: str) -> int:
    """Return where a link begins that reads like its reference; -1 if it reads otherwise.

    Often only the number is linked, and its word stands typed before it: 公式 and then (1).
    """
    own, whole = re.sub(r"\s", "", said), re.sub(r"\s", "", shown)
    if not own or not whole.endswith(own):
        return -1
    word = r"\s*".join(map(re.escape, whole[: len(whole) - len(own)]))
    found = re.search(rf"{word}\s*\Z" if word else r"\Z", text[:at])
    return -1 if found is None else (found.start() if word else at)
