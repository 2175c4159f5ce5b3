"""Texts in NISO STS: looks, links, formulas in the line, cross references, signs of footnotes."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_annex, is_clause, role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.render.blocks import PLAIN, Emphasis, NodeText, Run
from curriculum_studio.xml_tree import LANG, add_text, child

# --- elements ---------------------------------------------------------------------------------

TBX = "urn:iso:std:iso:30042:ed-1"
XLINK = "http://www.w3.org/1999/xlink"
NAMESPACES: Mapping[str, str] = {"tbx": TBX, "xlink": XLINK}

HREF = f"{{{XLINK}}}href"

_BLOCKS = frozenset({"table-wrap", "fig", "fig-group", "disp-formula"})

#: What an element takes only inside a paragraph.
_WRAPPED: Mapping[str, frozenset[str]] = {
    "list-item": _BLOCKS,
    "td": _BLOCKS,
    "th": _BLOCKS,
    "fig": _BLOCKS,
    "term-sec": frozenset({"ref-list"}),
    "table-wrap-foot": _BLOCKS | {"list", "def-list"},
}


def add_block(parent: etree._Element, block: etree._Element) -> etree._Element:
    """Add a block, inside a paragraph where the parent wants that, and return it."""
    wrapped = block.tag in _WRAPPED.get(str(parent.tag), frozenset())
    (child(parent, "p") if wrapped else parent).append(block)
    return block


def identities(root: etree._Element) -> frozenset[str]:
    """Return the ids that an element and all below it bear."""
    return frozenset(each.get("id", "") for each in root.iter("*"))


# --- texts ------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]+$")
_TAGS: Mapping[Emphasis, str] = {"bold": "bold", "italic": "italic", "sub": "sub", "sup": "sup"}

#: Elements that take neither line ends nor formulas.
_NARROW = frozenset({"std", "std-ref", "styled-content"})


class InlineWriter:
    """Writes runs into elements, and gives each node one id."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._used: set[str] = set()

    def name(self, node: str) -> str:
        """Return the id by which references name a node."""
        found = self._document.nodes.get(node)
        return f"{_named(found)[0]}_{node}"

    def identity(self, node: str) -> str:
        """Return the id of a node for the first element that shows it, else nothing."""
        if not node or node in self._used:
            return ""
        self._used.add(node)
        return self.name(node)

    def text(self, element: etree._Element, words: NodeText) -> None:
        """Write a text; one that stands in for a missing translation says its language."""
        if not words.stands_in:
            self.runs(element, words.runs)
            return
        node = self._document.nodes.get(words.anchor)
        lead = node.lead if node is not None else words.language
        inner = child(element, "styled-content", style_type="stands-in")
        inner.set(LANG, lead)
        self.runs(inner, words.runs)

    def runs(self, element: etree._Element, runs: Iterable[Run]) -> None:
        """Write runs behind what an element holds."""
        for run in runs:
            self._run(element, run)

    def _run(self, element: etree._Element, run: Run) -> None:
        narrow = element.tag in _NARROW
        if run.kind == "reference":
            add_text(element, run.before)
            self._reference(element, run)
        elif run.kind == "footnote":
            raised = child(element, "xref", ref_type="fn", rid=self.name(run.target))
            child(raised, "sup", run.text)
        elif run.kind == "formula" and not narrow:
            child(child(element, "inline-formula"), "tex-math", run.target)
        elif run.kind == "link" and _ADDRESS.match(run.target):
            link = child(element, "ext-link", ext_link_type="uri")
            link.set(HREF, run.target)
            _looks(link, run.text.replace("\n", " "), run.emphasis)
        else:
            self._lines(element, run, narrow=narrow)

    def _lines(self, element: etree._Element, run: Run, *, narrow: bool) -> None:
        if narrow:
            _looks(element, run.text.replace("\n", " "), run.emphasis)
            return
        for at, line in enumerate(run.text.split("\n")):
            if at:
                child(element, "break")
            _looks(element, line, run.emphasis)

    def _reference(self, element: etree._Element, run: Run) -> None:
        node = self._document.nodes.get(run.target)
        link = child(element, "xref", ref_type=_named(node)[1], rid=self.name(run.target))
        _looks(link, run.text.removeprefix(run.before).replace("\n", " "), run.emphasis)


def _named(node: Node | None) -> tuple[str, str]:
    """Return how the id of a node begins, and what a cross reference calls it."""
    match None if node is None else role_of(node):
        case Role.ELEMENT | Role.TERM:
            return "sec", "sec"
        case Role.HEADING if node is not None and is_annex(node):
            return "app", "app"
        case Role.HEADING if node is not None and is_clause(node):
            return "sec", "sec"
        case Role.TABLE | Role.INDICATOR_TABLE:
            return "tab", "table"
        case Role.FIGURE:
            return "fig", "fig"
        case Role.FORMULA:
            return "formula", "disp-formula"
        case Role.FOOTNOTE:
            return "fn", "fn"
        case Role.ENTRY:
            return "ref", "bibr"
        case Role.LIST:
            return "list", "list"
        case Role.ITEM:
            return "item", "list"
        case _:
            return "p", "other"


def _looks(element: etree._Element, words: str, emphasis: frozenset[Emphasis] = PLAIN) -> None:
    if not words:
        return
    inner = element
    for look in sorted(emphasis):
        inner = child(inner, _TAGS[look])
    add_text(inner, words)
