"""The theme web (主题网络图): where its thoughts stand in a drawing, and every change as edits.

The theme stands in the middle, branches to its right and left, their thoughts further out. Lengths
are in units of the drawing; 1 is about a pixel at usual size, 4 are a millimetre on paper.

The model says where each box stands; the window paints them and Word gets shapes with text. A
picture would need a font with Han characters wherever it is made, and could not be changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell, SetPayload
from curriculum_studio.core.kinds import is_web_node
from curriculum_studio.core.payloads.unit import WebNode
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.units.model.unit_parts import last_rank, section_of, with_section
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: Height of a line, room inside a box, and the widest text before it wraps.
LINE, INSIDE, WIDEST = 18.0, 10.0, 132.0

#: Between boxes of a column, between branches, and between columns.
_GAP, _BRANCH_GAP, _COLUMN = 10.0, 18.0, 46.0

#: Width of a Han character and of a letter.
_HAN, _LETTER = 14.0, 7.4
_FIRST_WIDE = "\u2e80"
_CLOSING = "，。、；：！？）》〉】”’,.;:!?)"

#: How much larger the words of the theme and of branches are than those further out.
SCALES = (1.3, 1.1, 1.0)


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the drawing: its middle, its size, its words in lines.

    `level` 0 is the theme, 1 a branch; `parent` is the id of the box to which a line leads.
    `activity` is the id of the activity that carries the thought out.
    """

    node: str
    parent: str
    level: int
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    activity: str = ""

    @property
    def text(self) -> str:
        """The words in one line."""
        return "".join(self.lines)


def web_of(node: Node) -> WebNode:
    """Return what is set of a thought."""
    return node.payload if isinstance(node.payload, WebNode) else WebNode()


def branches_of(document: Document) -> tuple[Node, ...]:
    """Return the branches of the web; those that say nothing and hold nothing are left out."""
    section = section_of(document, "web")
    if section is None:
        return ()
    return tuple(
        node
        for node in document.children_of(section.id)
        if is_web_node(node)
        and (document.children.get(node.id) or any(not c.blank for c in node.cells.values()))
    )


def drawing(document: Document, language: Language) -> tuple[Box, ...]:
    """Return the boxes of the web, the theme first, parents before their children."""
    sizes = _Sizes(document, language)
    theme = sizes.box(document.root, "", 0, 0.0, 0.0)
    boxes = [theme]
    right, left = _sides(sizes, branches_of(document))
    for side, nodes in ((1, right), (-1, left)):
        heights = [sizes.height(node) for node in nodes]
        top = -(sum(heights) + _BRANCH_GAP * max(0, len(nodes) - 1)) / 2
        for node, height in zip(nodes, heights, strict=True):
            boxes += _branch(sizes, node, theme, side, top, height)
            top += height + _BRANCH_GAP
    return tuple(boxes)


def extent(boxes: Sequence[Box]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a drawing."""
    return (
        min(box.x - box.width / 2 for box in boxes),
        min(box.y - box.height / 2 for box in boxes),
        max(box.x + box.width / 2 for box in boxes),
        max(box.y + box.height / 2 for box in boxes),
    )


def wrapped(text: str, widest: float = WIDEST) -> tuple[str, ...]:
    """Return a text in lines of about a width; words of Latin letters stay whole."""
    lines: list[str] = []
    line, width = "", 0.0
    for piece in _pieces(text.replace("\n", " ").strip()):
        own = sum(_wide(sign) for sign in piece)
        if line and width + own > widest:
            lines.append(line.rstrip())
            line, width = "", 0.0
        line += piece
        width += own
    return (*lines, line.rstrip()) if line or not lines else tuple(lines)


def _pieces(text: str) -> Iterable[str]:
    """Yield where a line may break: each Han character, each word with the space behind it.

    Closing signs stay with what they close.
    """
    piece = ""
    for sign in text:
        breaks = piece and sign not in _CLOSING
        if breaks and (sign >= _FIRST_WIDE or piece[-1] >= _FIRST_WIDE or piece[-1] in " -"):
            yield piece
            piece = ""
        piece += sign
    if piece:
        yield piece


def _wide(sign: str) -> float:
    return _HAN if sign >= _FIRST_WIDE else _LETTER


class _Sizes:
    """Sizes of boxes of one web in one language."""

    def __init__(self, document: Document, language: Language) -> None:
        self._document = document
        self._language: Language = language

    def children(self, node: Node) -> tuple[Node, ...]:
        return tuple(c for c in self._document.children_of(node.id) if is_web_node(c))

    def box(self, node: Node, parent: str, level: int, x: float, y: float) -> Box:
        lines = wrapped(node.best(self._language).text or "…")
        scale = SCALES[min(level, len(SCALES) - 1)]
        width = max(sum(_wide(sign) for sign in line) for line in lines) * scale
        inside = INSIDE * (1.8 if level == 0 else 1.0)
        web = web_of(node)
        if web.placed:
            x, y = web.x, web.y
        return Box(
            node.id,
            parent,
            level,
            x,
            y,
            max(40.0, width + 2 * inside),
            len(lines) * LINE * scale + inside,
            lines,
            web.activity if web.activity in self._document else "",
        )

    def own_height(self, node: Node) -> float:
        return self.box(node, "", 1, 0.0, 0.0).height

    def height(self, node: Node) -> float:
        """Return the height of a thought with all that stands further out."""
        children = self.children(node)
        if not children:
            return self.own_height(node)
        inner = sum(self.height(c) for c in children) + _GAP * (len(children) - 1)
        return max(self.own_height(node), inner)


def _sides(sizes: _Sizes, nodes: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """Return the branches at the right and at the left, about as high as each other."""
    total = sum(sizes.height(node) for node in nodes)
    right: list[Node] = []
    height = 0.0
    for node in nodes:
        own = sizes.height(node)
        if right and height + own / 2 > total / 2:
            break
        right.append(node)
        height += own
    return right, list(nodes[len(right) :])


def _branch(
    sizes: _Sizes, node: Node, parent: Box, side: int, top: float, height: float
) -> list[Box]:
    flat = sizes.box(node, parent.node, parent.level + 1, 0.0, 0.0)
    away = parent.width / 2 + _COLUMN + flat.width / 2
    x = parent.x + side * away
    own = sizes.box(node, parent.node, parent.level + 1, x, top + height / 2)
    boxes = [own]
    children = sizes.children(node)
    inner = [sizes.height(child) for child in children]
    # Thoughts go along with a branch that was dragged elsewhere.
    below = own.y - (sum(inner) + _GAP * max(0, len(inner) - 1)) / 2
    outward = side if own.x == x else (1 if own.x >= 0 else -1)
    for child, one in zip(children, inner, strict=True):
        boxes += _branch(sizes, child, own, outward, below, one)
        below += one + _GAP
    return boxes


# Changes


def added(
    document: Document, parent: str, language: Language, words: str = ""
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a new thought below another one, or of a new branch without one.

    A branch that says nothing yet, as a new unit has it, is written into.
    """
    if not parent or parent == document.id:
        section, edits = with_section(document, "web", language)
        for child in document.children_of(section):
            blank = all(cell.blank for cell in child.cells.values())
            if blank and is_web_node(child) and not document.children.get(child.id):
                return child.id, renamed(document, child.id, language, words)
        parent = section
    else:
        edits = ()
    node = tree.fresh_of(WebNode(), language)
    if words:
        node = node.with_cell(language, Cell(words))
    node = replace(node, parent=parent, rank=last_rank(document, parent))
    return node.id, (*edits, Insert((node,)))


def renamed(document: Document, node: str, language: Language, words: str) -> tuple[Edit, ...]:
    """Return the edit that gives a thought, or the theme, other words."""
    old = document.nodes[node]
    if old.text(language) == words:
        return ()
    cell = replace(old.cell(language), text=words, marks=())
    return (SetCell(node, language, typed(old, language, cell)),)


def removed(document: Document, node: str) -> tuple[Edit, ...]:
    """Return the edit that takes a thought out with all below it; the theme stays."""
    return (Remove(node),) if is_web_node(document.nodes[node]) else ()


def dragged(document: Document, node: str, x: float, y: float) -> tuple[Edit, ...]:
    """Return the edit that puts a thought at a place of the drawing."""
    old = document.nodes[node]
    if not is_web_node(old):
        return ()
    return (SetPayload(node, replace(web_of(old), placed=True, x=round(x), y=round(y))),)


def arranged(document: Document) -> tuple[Edit, ...]:
    """Return the edits that put all thoughts where the drawing puts them by itself."""
    return tuple(
        SetPayload(node.id, replace(web_of(node), placed=False, x=0.0, y=0.0))
        for node in document.walk()
        if is_web_node(node) and web_of(node).placed
    )


def linked(document: Document, node: str, activity: str) -> tuple[Edit, ...]:
    """Return the edit that links a thought to an activity; none without its id."""
    old = document.nodes[node]
    if not is_web_node(old) or web_of(old).activity == activity:
        return ()
    return (SetPayload(node, replace(web_of(old), activity=activity)),)
