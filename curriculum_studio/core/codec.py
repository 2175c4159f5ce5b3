"""JSON: payloads, nodes, edits and transactions as plain JSON values and back.

The store, the journal, packages and samples share this one form. Reading checks types: foreign or
damaged data raises `msgspec.ValidationError`, never something half read. Samples and frameworks
that come with the program are written by hand, with nodes inside nodes; `read_nested`
reads them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

import msgspec

from curriculum_studio.core import edits, transactions
from curriculum_studio.core.document import Document, Node, assembled, shipped_id
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.record_codec import (
    comment_from_raw,
    comment_to_raw,
    decision_from_raw,
    decision_to_raw,
    waiver_from_raw,
    waiver_to_raw,
)
from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, Status, text_hash
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.i18n import Message
from curriculum_studio.languages import LANGUAGES, Language

Raw = dict[str, Any]


def payload_to_raw(payload: Payload) -> Raw:
    """Return the payload as a JSON object without the fields that stand at their default."""
    raw: Raw = msgspec.to_builtins(payload)
    default: Raw = msgspec.to_builtins(type(payload)())
    return {name: value for name, value in raw.items() if value != default[name]}


def payload_from_raw(kind: str, raw: Mapping[str, Any]) -> Payload:
    """Return the payload of a kind; missing fields stand at their default.

    Raises:
        msgspec.ValidationError: if the kind is unknown or a field has the wrong type.

    """
    if kind not in KINDS:
        problem = f"unknown kind {kind!r}"
        raise msgspec.ValidationError(problem)
    return msgspec.convert(raw, KINDS[kind].payload)


def cell_to_raw(cell: Cell) -> Raw:
    """Return a cell as a JSON object."""
    raw: Raw = {"text": cell.text, "status": cell.status}
    if cell.marks:
        raw["marks"] = [[mark.start, mark.end, mark.kind, mark.value] for mark in cell.marks]
    if cell.based_on:
        raw["based_on"] = cell.based_on
    return raw


class _CellForm(msgspec.Struct):
    text: str
    status: str = "draft"
    marks: list[tuple[int, int, str, str]] = []
    based_on: str = ""


def cell_from_raw(raw: object) -> Cell:
    """Return the cell of a JSON object; marks have to lie within the text."""
    form = msgspec.convert(raw, _CellForm)
    marks = tuple(
        msgspec.convert({"start": start, "end": end, "kind": kind, "value": value}, Mark)
        for start, end, kind, value in form.marks
    )
    if any(not 0 <= mark.start < mark.end <= len(form.text) for mark in marks):
        problem = "a mark lies outside its text"
        raise msgspec.ValidationError(problem)
    return msgspec.convert(
        {"text": form.text, "marks": marks, "status": form.status, "based_on": form.based_on}, Cell
    )


def node_to_raw(node: Node) -> Raw:
    """Return a node as a JSON object."""
    raw: Raw = {"id": node.id, "kind": node.kind, "parent": node.parent, "rank": node.rank}
    raw["lead"] = node.lead
    raw["payload"] = payload_to_raw(node.payload)
    raw["cells"] = {language: cell_to_raw(cell) for language, cell in node.cells.items()}
    return raw


class _NodeForm(msgspec.Struct):
    id: str
    kind: str
    parent: str
    rank: str
    lead: str = "zh"
    payload: Raw = {}
    cells: dict[str, Raw] = {}


def node_from_raw(raw: object) -> Node:
    """Return the node of a JSON object."""
    form = msgspec.convert(raw, _NodeForm)
    cells = {language: cell_from_raw(cell) for language, cell in form.cells.items()}
    checked = msgspec.convert({"lead": form.lead, "languages": list(cells)}, _Languages)
    return Node(
        form.id,
        form.kind,
        form.parent,
        form.rank,
        checked.lead,
        payload_from_raw(form.kind, form.payload),
        dict(zip(checked.languages, cells.values(), strict=True)),
    )


class _Languages(msgspec.Struct):
    lead: Language
    languages: list[Language]


def edit_to_raw(edit: Edit) -> Raw:
    """Return an edit as a JSON object."""
    raw: Raw = {"edit": type(edit).__name__}
    match edit:
        case edits.SetCell(node, language, cell):
            raw |= {"node": node, "language": language}
            raw["cell"] = None if cell is None else cell_to_raw(cell)
        case edits.SetPayload(node, payload):
            raw |= {"node": node, "payload": payload_to_raw(payload), "kind": _kind_of(payload)}
        case edits.SetKind(node, kind, payload):
            raw |= {"node": node, "kind": kind, "payload": payload_to_raw(payload)}
        case edits.Insert(nodes):
            raw["nodes"] = [node_to_raw(node) for node in nodes]
        case edits.SetLead() | edits.Remove() | edits.Place():
            raw |= msgspec.to_builtins(edit)
    return raw


def _kind_of(payload: Payload) -> str:
    return next(kind.name for kind in KINDS.values() if kind.payload is type(payload))


class _SetCell(msgspec.Struct, tag_field="edit", tag="SetCell"):
    node: str
    language: Language
    cell: Raw | None


class _SetLead(msgspec.Struct, tag_field="edit", tag="SetLead"):
    node: str
    language: Language


class _SetPayload(msgspec.Struct, tag_field="edit", tag="SetPayload"):
    node: str
    kind: str
    payload: Raw


class _SetKind(msgspec.Struct, tag_field="edit", tag="SetKind"):
    node: str
    kind: str
    payload: Raw


class _Insert(msgspec.Struct, tag_field="edit", tag="Insert"):
    nodes: list[Raw]


class _Remove(msgspec.Struct, tag_field="edit", tag="Remove"):
    node: str


class _Place(msgspec.Struct, tag_field="edit", tag="Place"):
    node: str
    parent: str
    rank: str


_EditForm = _SetCell | _SetLead | _SetPayload | _SetKind | _Insert | _Remove | _Place


def edit_from_raw(raw: object) -> Edit:
    """Return the edit of a JSON object."""
    form: _EditForm = msgspec.convert(raw, _EditForm)
    match form:
        case _SetCell(node=node, language=language, cell=cell):
            return edits.SetCell(node, language, None if cell is None else cell_from_raw(cell))
        case _SetLead(node=node, language=language):
            return edits.SetLead(node, language)
        case _SetPayload(node=node, kind=kind, payload=payload):
            return edits.SetPayload(node, payload_from_raw(kind, payload))
        case _SetKind(node=node, kind=kind, payload=payload):
            return edits.SetKind(node, kind, payload_from_raw(kind, payload))
        case _Insert(nodes=nodes):
            return edits.Insert(tuple(node_from_raw(node) for node in nodes))
        case _Remove(node=node):
            return edits.Remove(node)
        case _Place(node=node, parent=parent, rank=rank):
            return edits.Place(node, parent, rank)


def _change_to_raw(change: transactions.Change) -> Raw:
    match change:
        case transactions.EditDocument(document, sequence):
            return {"document": document, "edits": [edit_to_raw(edit) for edit in sequence]}
        case transactions.AddDocument(document):
            return {"add": [node_to_raw(node) for node in document.walk()]}
        case transactions.RemoveDocument(identity):
            return {"remove": identity}
        case transactions.SetComment(before, after):
            both = {"before": before, "after": after}
            return {"comment": {k: comment_to_raw(v) for k, v in both.items() if v is not None}}
        case transactions.SetWaiver(waived, waiver):
            kept = {"before": waived, "after": waiver}
            return {"waiver": {k: waiver_to_raw(v) for k, v in kept.items() if v is not None}}
        case transactions.SetDecision(open_, decided):
            told = {"before": open_, "after": decided}
            return {"decision": {k: decision_to_raw(v) for k, v in told.items() if v is not None}}
        case transactions.SetHeads(document, earlier, later):
            return {"heads": document, "before": list(earlier), "after": list(later)}


class _ChangeForm(msgspec.Struct):
    document: str | None = None
    edits: list[Raw] = []
    add: list[Raw] | None = None
    remove: str | None = None
    comment: dict[Literal["before", "after"], Raw] | None = None
    waiver: dict[Literal["before", "after"], Raw] | None = None
    decision: dict[Literal["before", "after"], Raw] | None = None
    heads: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def _change_from_form(form: _ChangeForm) -> transactions.Change:
    if form.add is not None:
        try:
            return transactions.AddDocument(assembled(node_from_raw(node) for node in form.add))
        except ValueError as error:
            raise msgspec.ValidationError(str(error)) from error
    if form.remove is not None:
        return transactions.RemoveDocument(form.remove)
    if form.comment:
        kept = {name: comment_from_raw(each) for name, each in form.comment.items()}
        return transactions.SetComment(kept.get("before"), kept.get("after"))
    if form.waiver:
        let = {name: waiver_from_raw(each) for name, each in form.waiver.items()}
        return transactions.SetWaiver(let.get("before"), let.get("after"))
    if form.decision:
        told = {name: decision_from_raw(each) for name, each in form.decision.items()}
        return transactions.SetDecision(told.get("before"), told.get("after"))
    if form.heads is not None:
        return transactions.SetHeads(form.heads, form.before, form.after)
    if form.document is None:
        problem = "a change names neither a document nor a record of one"
        raise msgspec.ValidationError(problem)
    sequence = tuple(edit_from_raw(edit) for edit in form.edits)
    return transactions.EditDocument(form.document, sequence)


def message_to_raw(message: Message) -> Raw:
    """Return a message as a JSON object."""
    arguments = {
        name: message_to_raw(value) if isinstance(value, Message) else value
        for name, value in message.arguments
    }
    raw: Raw = {"context": message.context, "source": message.source, "arguments": arguments}
    return raw | {"plural": True} if message.plural else raw


class _MessageForm(msgspec.Struct):
    context: str
    source: str
    arguments: dict[str, Any] = {}
    plural: bool = False


def message_from_raw(raw: object) -> Message:
    """Return the message of a JSON object."""
    form = msgspec.convert(raw, _MessageForm)
    arguments = tuple(
        (name, message_from_raw(value) if isinstance(value, dict) else value)
        for name, value in form.arguments.items()
    )
    return Message(form.context, form.source, arguments, form.plural)


def transaction_to_raw(step: transactions.Transaction) -> Raw:
    """Return a transaction as a JSON object, for the journal.

    What only joins typing while the program runs (`merge_key`, `time`) is no part of it.
    """
    raw: Raw = {
        "label": message_to_raw(step.label),
        "forward": [_change_to_raw(change) for change in step.forward],
        "backward": [_change_to_raw(change) for change in step.backward],
    }
    told = {"profile": step.actor.profile, "replica": step.actor.replica, "at": step.at}
    return raw | {name: value for name, value in told.items() if value}


class _TransactionForm(msgspec.Struct):
    label: Raw
    forward: list[_ChangeForm]
    backward: list[_ChangeForm]
    profile: str = ""
    replica: str = ""
    at: str = ""


def transaction_from_raw(raw: object) -> transactions.Transaction:
    """Return the transaction of a JSON object."""
    form = msgspec.convert(raw, _TransactionForm)
    return transactions.Transaction(
        message_from_raw(form.label),
        tuple(_change_from_form(change) for change in form.forward),
        tuple(_change_from_form(change) for change in form.backward),
        actor=transactions.Actor(form.profile, form.replica),
        at=form.at,
    )


# --- nested JSON, written by hand -------------------------------------------------------------
# A node is an object with `kind` and, where wanted, `key`, `payload`, `text` by language and
# `children`. In texts, {{ref:KEY}} stands for a reference, {{note:KEY}} for a footnote, {{sub:x}},
# {{sup:x}}, {{i:x}} and {{b:x}} for marked characters.


_INLINE = re.compile(r"\{\{(ref|note|sub|sup|i|b):([^{}]*)\}\}")
_STYLES: Mapping[str, MarkKind] = {"sub": "sub", "sup": "sup", "i": "italic", "b": "bold"}
_OBJECTS: Mapping[str, MarkKind] = {"ref": "ref", "note": "footnote"}


def read_nested(
    raw: Mapping[str, Any],
    name: str,
    *,
    resolve: Callable[[str, str], str] | None = None,
    lead: Language = "zh",
    status: Status = "confirmed",
) -> Document:
    """Return the document of a nested object; `name` makes its ids the same everywhere.

    `resolve` turns what an alignment names (framework, goal code) into (document id, node id),
    joined by a blank; without it such names stay as they are.

    Raises:
        msgspec.ValidationError: if a kind, a payload or a text has the wrong form.

    """
    return _Reader(name, resolve, lead, status).document(raw)


class _Reader:
    def __init__(
        self,
        name: str,
        resolve: Callable[[str, str], str] | None,
        lead: Language,
        status: Status,
    ) -> None:
        self._name = name
        self._resolve = resolve
        self._lead: Language = lead
        self._status: Status = status
        self._nodes: list[Node] = []

    def document(self, raw: Mapping[str, Any]) -> Document:
        self._read(raw, "", "i", "0")
        return assembled(self._nodes)

    def _id(self, key: str) -> str:
        return shipped_id(self._name, key)

    def _read(self, raw: Mapping[str, Any], parent: str, place: str, path: str) -> None:
        kind = raw.get("kind", "")
        payload = payload_from_raw(kind, self._payload(raw.get("payload", {})))
        node = Node(self._id(raw.get("key") or path), kind, parent, place, self._lead, payload)
        texts = raw.get("text")
        if texts and KINDS[kind].text:
            node = replace(node, cells=self._cells(texts))
        self._nodes.append(node)
        children = raw.get("children", [])
        for at, place_below in enumerate(ranks_between(len(children))):
            self._read(children[at], node.id, place_below, f"{path}.{at}")

    def _payload(self, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        changed = dict(raw)
        if "alignments" in raw and self._resolve is not None:
            changed["alignments"] = [self._alignment(each) for each in raw["alignments"]]
        if isinstance(raw.get("activity"), str) and raw["activity"]:
            changed["activity"] = self._id(raw["activity"])
        if isinstance(raw.get("system"), str) and raw["system"]:
            changed["system"] = self._id(raw["system"])
        return changed

    def _alignment(self, raw: Mapping[str, str]) -> Mapping[str, str]:
        if self._resolve is None:
            return raw
        framework, goal = self._resolve(raw["framework"], raw["goal"]).split(" ")
        return {**raw, "framework": framework, "goal": goal}

    def _cells(self, raw_texts: Mapping[str, Any]) -> dict[Language, Cell]:
        texts = msgspec.convert(raw_texts, dict[str, str])
        cells: dict[Language, Cell] = {}
        lead_hash = text_hash(self._cell(texts[self._lead])) if texts.get(self._lead) else ""
        for language in LANGUAGES:
            if texts.get(language):
                based_on = "" if language == self._lead else lead_hash
                cell = self._cell(texts[language])
                cells[language] = replace(cell, status=self._status, based_on=based_on)
        return cells

    def _cell(self, source: str) -> Cell:
        text = ""
        marks: list[Mark] = []
        done = 0
        for found in _INLINE.finditer(source):
            text += source[done : found.start()]
            name, value = found.groups()
            if name in _OBJECTS:
                marks.append(Mark(len(text), len(text) + 1, _OBJECTS[name], self._id(value)))
                text += OBJECT
            else:
                marks.append(Mark(len(text), len(text) + len(value), _STYLES[name]))
                text += value
            done = found.end()
        return Cell(text + source[done:], tuple(sorted(marks)))
