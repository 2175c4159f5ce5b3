"""A glossary that is made of what a file says of terms, entry by entry."""

from collections.abc import Mapping
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import Glossary
from curriculum_studio.core.payloads.standard import Designation, DesignationStatus, Term
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.languages import LANGUAGES, Language

#: What a file says in each language; languages without a text may be missing.
Texts = Mapping[Language, str]


class GlossaryBuilder:
    """Builds the nodes of one glossary in the order in which they stand in the file."""

    def __init__(self, title: Texts, lead: Language) -> None:
        """Begin a glossary led by a language; an entry without it is led by the first it has."""
        self._lead = lead
        root = filled(tree.fresh_of(Glossary(), lead), title)
        self._nodes = [replace(root, lead=lead)]
        self._below: dict[str, list[Node]] = {root.id: []}
        self._term = ""
        #: How many entries there are.
        self.count = 0

    def term(self, names: Texts, *, approved: bool = True) -> None:
        """Begin an entry."""
        node = self._add(self._nodes[0].id, _fresh(Term(approved=approved), self._lead), names)
        self._term = node.id
        self.count += 1

    def designation(self, status: DesignationStatus, names: Texts) -> None:
        """Add another name to the entry."""
        self._add(self._term, _fresh(Designation(status=status), self._lead), names)

    def text(self, kind: str, texts: Texts) -> None:
        """Add a definition, source or note to the entry."""
        self._add(self._term, tree.fresh(kind, lead=self._lead), texts)

    def document(self) -> Document:
        """Return the glossary."""
        nodes = [self._nodes[0]]
        for children in self._below.values():
            ranks = tree.ranks_between(len(children))
            nodes += [replace(each, rank=rank) for each, rank in zip(children, ranks, strict=True)]
        return assembled(nodes)

    def _add(self, parent: str, node: Node, texts: Texts) -> Node:
        made = replace(filled(node, texts), parent=parent)
        self._below[parent].append(made)
        self._below[made.id] = []
        return made


def _fresh(payload: Payload, lead: Language) -> Node:
    return tree.fresh(kind_with(type(payload)), payload, lead)


def filled(node: Node, texts: Texts) -> Node:
    """Return a node with texts, led by its own language or the first that is written."""
    written = [each for each in LANGUAGES if texts.get(each)]
    if written and node.lead not in written:
        node = replace(node, lead=written[0])
    based_on = text_hash(Cell(texts.get(node.lead, "")))
    for each in written:
        if each == node.lead:
            node = node.with_cell(each, Cell(texts[each]))
        else:
            node = node.with_cell(each, Cell(texts[each], status="translated", based_on=based_on))
    return node
