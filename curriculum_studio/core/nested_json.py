"""Documents written as nested JSON by hand: samples and frameworks that come with the program.

A node is an object with `kind` and, where wanted, `key`, `payload`, `text` by language and
`children`. In texts, {{ref:KEY}} stands for a reference, {{note:KEY}} for a footnote, {{sub:x}},
{{sup:x}}, {{i:x}} and {{b:x}} for marked characters.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import msgspec

from curriculum_studio.core import rank
from curriculum_studio.core.codec import payload_from_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.ids import shipped_id
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, Status, text_hash

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
        for at, place_below in enumerate(rank.spread(len(children))):
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
