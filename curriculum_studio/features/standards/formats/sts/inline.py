"""Texts in NISO STS: looks, links, formulas in the line, cross references, signs of footnotes."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.features.standards.formats.sts.xml import HREF, LANG, add_text, child
from curriculum_studio.render.blocks import PLAIN, Emphasis, NodeText, Run

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]+$")
_TAGS: Mapping[Emphasis, str] = {"bold": "bold", "italic": "italic", "sub": "sub", "sup": "sup"}

#: By kind of node: how its id begins, and what kind of target a cross reference calls it.
_KINDS: Mapping[str, tuple[str, str]] = {
    "clause": ("sec", "sec"),
    "foreword": ("sec", "sec"),
    "introduction": ("sec", "sec"),
    "bibliography": ("sec", "sec"),
    "index": ("sec", "sec"),
    "term": ("sec", "sec"),
    "annex": ("app", "app"),
    "table": ("tab", "table"),
    "indicator_system": ("tab", "table"),
    "scoring_rules": ("tab", "table"),
    "figure": ("fig", "fig"),
    "subfigure": ("fig", "fig"),
    "formula": ("formula", "disp-formula"),
    "footnote": ("fn", "fn"),
    "reference_entry": ("ref", "bibr"),
    "bibliography_entry": ("ref", "bibr"),
    "list": ("list", "list"),
    "item": ("item", "list"),
}

#: Elements that take neither line ends nor formulas.
_NARROW = frozenset({"std", "std-ref", "styled-content"})


class InlineWriter:
    """Writes runs into elements, and gives each node one id."""

    def __init__(self, document: Document) -> None:
        """Take the document whose nodes are named."""
        self._document = document
        self._used: set[str] = set()

    def name(self, node: str) -> str:
        """Return the id by which references name a node."""
        found = self._document.nodes.get(node)
        prefix = _KINDS.get(found.kind, ("p", ""))[0] if found is not None else "p"
        return f"{prefix}_{node}"

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
        kind = _KINDS.get(node.kind, ("", "other"))[1] if node is not None else "other"
        link = child(element, "xref", ref_type=kind, rid=self.name(run.target))
        _looks(link, run.text.removeprefix(run.before).replace("\n", " "), run.emphasis)


def _looks(element: etree._Element, words: str, emphasis: frozenset[Emphasis] = PLAIN) -> None:
    if not words:
        return
    inner = element
    for look in sorted(emphasis):
        inner = child(inner, _TAGS[look])
    add_text(inner, words)
