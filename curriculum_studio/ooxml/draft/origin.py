"""The origin of a draft, inside the draft: what went out, so that any library can compare with it.

It is a custom XML part (ISO/IEC 29500-1, 15.2.5), which Word and LibreOffice keep, and holds what
can be read in the file and nothing else: its paragraphs, and the tree of the nodes that they show.
What is not printed (other languages, notes that stay inside, persons, fields of nodes) is not in
it.

A version that is known here is preferred as the base, since it knows all. Where neither is there,
the present state is the base, no change is certain, and that is said. By way of .odt the part is
lost.
"""

import base64
import binascii
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from lxml import etree

from curriculum_studio.core.codec import cell_from_raw, node_from_raw, payload_to_raw
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.returned_draft import DraftName, DraftOrigin, DraftParagraph, TableSpot
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.draft.paragraphs import Walk
from curriculum_studio.ooxml.elements import W
from curriculum_studio.untrusted.office_package import SafePackage
from curriculum_studio.values import dataclass

#: Namespace of the part; other forms of it will have another one.
NAMESPACE = "urn:curriculum-studio:draft-origin:1"
_ROOT = f"{{{NAMESPACE}}}origin"

#: Id of the part, by which programs know it again.
ITEM = "{7D2A4C1B-5E0B-4C58-9C55-2F0B8A6E1D37}"

#: So many bytes are unpacked at most; the largest standards have a tenth of it.
_MOST = 24_000_000

#: Nodes of a document, and how deep they stand in it, at most.
_MOST_NODES, _DEEPEST = 50_000, 100

#: A link that anybody who has the file can follow; others are shown as words only.
_ADDRESS = re.compile(r"(?:https?|ftp|mailto):")

#: Payloads that a comparison needs: which cell stands in which column.
_NEEDED = (Table, TableCell)

#: What stands in a table without being named where it is empty.
_GRID = frozenset({Role.ROW, Role.CELL})


#: Beginning and end, kind and value of a mark.
_Mark = tuple[int, int, str, str]


class _Shown(msgspec.Struct, array_like=True):
    """Where a line shows a node, and the text of the node, once: its own words only if others."""

    node: int
    language: Language | None
    start: int
    end: int
    cell: Language | None = None
    marks: list[_Mark] = []
    text: str | None = None


class _Line(msgspec.Struct, array_like=True):
    text: str
    style: str
    marks: list[_Mark] = []
    shown: list[_Shown] = []
    spot: tuple[int, int, int, int] | None = None
    note: bool = False
    made: bool = False


class _Node(msgspec.Struct, array_like=True):
    """A node; the parent is told by its place among the nodes, -1 for a root."""

    id: str
    kind: str
    parent: int
    rank: str
    lead: Language
    payload: dict[str, Any] | None = None


class _Form(msgspec.Struct):
    version: str
    nodes: list[_Node]
    lines: list[_Line]


@dataclass(frozen=True, slots=True)
class OriginPart:
    """Writes the origin of a file: of which documents, from which version."""

    documents: tuple[Document, ...]
    version: str
    languages: tuple[Language, ...]

    def content(
        self,
        document: etree._Element,
        footnotes: etree._Element | None,
        styles: etree._Element | None,
    ) -> bytes:
        """Return the part for the text, the footnotes and the styles of a file."""
        walk = Walk(style_names(styles))
        lines = list(walk.body(document))
        for note in notes_of(footnotes):
            lines += walk.footnote(note)
        kept = {node.id: node for each in self.documents for node in _kept(each, lines)}
        form = _Packer(kept, self.languages[0]).form(self.version, lines)
        packed = base64.b64encode(zlib.compress(msgspec.json.encode(form)))
        return f'<origin xmlns="{NAMESPACE}">{packed.decode()}</origin>'.encode()


def properties_part() -> bytes:
    """Return the properties of the part, in which its id stands (15.2.6)."""
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        f'<ds:datastoreItem ds:itemID="{ITEM}" xmlns:ds="{namespace}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def style_names(styles: etree._Element | None) -> dict[str, str]:
    """Return the names of styles by their ids, which some programs renumber."""
    found = {}
    for style in () if styles is None else styles.iter(f"{W}style"):
        name = style.find(f"{W}name")
        words = "" if name is None else name.get(f"{W}val", "")
        found[style.get(f"{W}styleId", "")] = words
    return found


def notes_of(footnotes: etree._Element | None) -> Iterator[etree._Element]:
    """Yield the footnotes of a part; separators are none."""
    for note in () if footnotes is None else footnotes.iter(f"{W}footnote"):
        if note.get(f"{W}type") in {None, "normal"}:
            yield note


def carried_origin(package: SafePackage) -> DraftOrigin | None:
    """Return what a file carries of its origin; other programs keep parts of their own there."""
    for relation in package.relations(package.main_part):
        if relation.kind == "customXml" and not relation.external and relation.target in package:
            found = read_origin(package.xml(relation.target))
            if found is not None:
                return found
    return None


def read_origin(root: etree._Element) -> DraftOrigin | None:
    """Return the origin that a custom XML part tells; None if it is another one or is damaged."""
    if root.tag != _ROOT:
        return None
    try:
        inflating = zlib.decompressobj()
        content = inflating.decompress(base64.b64decode(root.text or "", validate=False), _MOST)
        if inflating.unconsumed_tail:
            return None
        form = msgspec.json.decode(content, type=_Form)
        if not _is_sound(form):
            return None
        return DraftOrigin(form.version, tuple(_documents(_nodes(form))), tuple(_lines(form)))
    except (binascii.Error, zlib.error, msgspec.MsgspecError, ValueError, IndexError):
        return None


def _is_sound(form: _Form) -> bool:
    """Whether the nodes are no more and no deeper than those of a real document."""
    if len(form.nodes) > _MOST_NODES:
        return False
    depths: list[int] = []
    for at, each in enumerate(form.nodes):
        # Parents stand before their children.
        if each.parent >= at:
            return False
        depths.append(0 if each.parent < 0 else depths[each.parent] + 1)
    return max(depths, default=0) <= _DEEPEST


class _Packer:
    """Puts lines and nodes into their form; each text of a node stands with the line showing it."""

    def __init__(self, nodes: Mapping[str, Node], first: Language) -> None:
        self._nodes = nodes
        self._at = {identity: at for at, identity in enumerate(nodes)}
        self._first: Language = first
        self._told: set[tuple[str, Language]] = set()

    def form(self, version: str, lines: Sequence[DraftParagraph]) -> _Form:
        nodes = [
            _Node(
                each.id,
                each.kind,
                self._at.get(each.parent, -1),
                each.rank,
                each.lead,
                payload_to_raw(each.payload) if isinstance(each.payload, _NEEDED) else None,
            )
            for each in self._nodes.values()
        ]
        return _Form(version, nodes, [self._line(each) for each in lines])

    def _line(self, line: DraftParagraph) -> _Line:
        spot = line.spot
        return _Line(
            line.text,
            line.style,
            _marks(line.cell),
            [self._shown(line, each) for each in line.names if each.node in self._at],
            None if spot is None else (spot.table, spot.row, spot.cell, spot.column),
            line.note,
            line.made,
        )

    def _shown(self, line: DraftParagraph, name: DraftName) -> _Shown:
        node = self._nodes[name.node]
        shown = _Shown(self._at[node.id], name.language, name.start, name.end)
        # Where a text is missing, another language stands in for it.
        wanted = (name.language or self._first, node.lead, *LANGUAGES)
        found = next((each for each in wanted if not node.cell(each).blank), None)
        if found is None or (node.id, found) in self._told:
            return shown
        self._told.add((node.id, found))
        cell = node.cell(found)
        links = (m for m in cell.marks if m.kind != "link" or _ADDRESS.match(m.value))
        shown.cell, shown.marks = found, _marks(Cell(cell.text, tuple(links)))
        if cell.text != line.text[name.start : name.end]:
            shown.text = cell.text
        return shown


def _kept(document: Document, lines: Iterable[DraftParagraph]) -> Iterator[Node]:
    """Yield the nodes that a file shows, those that hold them, and the grids of their tables."""
    kept = {document.id}
    for named in {name.node for line in lines for name in line.names if name.node in document}:
        kept |= {named, *(each.id for each in document.ancestors(named))}
    for node in document.walk():
        if node.id in kept or (role_of(node) in _GRID and node.parent in kept):
            kept.add(node.id)
            yield node


def _marks(cell: Cell) -> list[_Mark]:
    return [(mark.start, mark.end, mark.kind, mark.value) for mark in cell.marks]


def _lines(form: _Form) -> Iterator[DraftParagraph]:
    for each in form.lines:
        yield DraftParagraph(
            cell_from_raw({"text": each.text, "marks": each.marks}),
            tuple(
                DraftName(form.nodes[own.node].id, own.language, own.start, own.end)
                for own in each.shown
            ),
            each.style,
            None if each.spot is None else TableSpot(*each.spot),
            note=each.note,
            made=each.made,
        )


def _documents(nodes: Iterable[Node]) -> Iterator[Document]:
    """Yield the documents that nodes belong to; each begins with its root."""
    together: list[Node] = []
    for node in nodes:
        if not node.parent and together:
            yield assembled(together)
            together = []
        together.append(node)
    yield assembled(together)


def _nodes(form: _Form) -> Iterator[Node]:
    cells: dict[int, dict[str, Any]] = {}
    for line in form.lines:
        for own in line.shown:
            if own.cell is not None:
                text = line.text[own.start : own.end] if own.text is None else own.text
                cells.setdefault(own.node, {})[own.cell] = {"text": text, "marks": own.marks}
    for at, each in enumerate(form.nodes):
        raw: dict[str, Any] = {"id": each.id, "kind": each.kind, "rank": each.rank}
        raw |= {"lead": each.lead, "payload": each.payload or {}, "cells": cells.get(at, {})}
        raw["parent"] = form.nodes[each.parent].id if each.parent >= 0 else ""
        yield node_from_raw(raw)
