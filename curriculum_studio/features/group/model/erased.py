"""Taking what was erased for good out of the objects of a group.

An erased node stands in the group's past as it does in that of a library: empty, in its place, so
that the trees of old versions stay trees. What quotes it is left out.
"""

from collections.abc import Collection, Iterable

import msgspec

from curriculum_studio.core.record_codec import quoted_node, record_from_json

_Node = tuple[str, str, str, msgspec.Raw]
_Record = tuple[str, msgspec.Raw]

_encode = msgspec.json.Encoder(order="deterministic").encode
_nodes = msgspec.json.Decoder(list[_Node]).decode
_records = msgspec.json.Decoder(list[_Record]).decode


class _Shape(msgspec.Struct):
    kind: str
    lead: str


_shape = msgspec.json.Decoder(_Shape).decode


def without(content: bytes, erased: Collection[str]) -> bytes:
    """Return an object in which the words of erased nodes do not stand; others as they are."""
    nodes = _run(content)
    if nodes:
        lines = [_emptied(each) if each[0] in erased else each for each in nodes]
        return content if lines == nodes else _encode(lines)
    records = _said(content)
    left = [each for each in records if _quoted(each[1]) not in erased]
    return content if left == records else _encode(left)


def below(contents: Iterable[bytes], erased: Collection[str], present: Collection[str]) -> set[str]:
    """Return what once stood below erased nodes, with themselves; but what is `present` elsewhere.

    Parents stand before what is below them, in the order of reading.
    """
    runs = [_run(each) for each in contents]
    found = set(erased)
    while True:
        before = len(found)
        for node, parent, _, _ in (line for run in runs for line in run):
            if parent in found and node not in present:
                found.add(node)
        if len(found) == before:
            return found


def _emptied(line: _Node) -> _Node:
    node, parent, rank, state = line
    shape = _shape(state)
    empty = {"kind": shape.kind, "lead": shape.lead, "payload": {}, "cells": {}}
    content = _encode(empty)
    return line if bytes(state) == content else (node, parent, rank, msgspec.Raw(content))


def _run(content: bytes) -> list[_Node]:
    """Return the lines of a run of nodes; none where it is something else."""
    try:
        return _nodes(content)
    except (msgspec.DecodeError, RecursionError):
        return []


def _said(content: bytes) -> list[_Record]:
    try:
        return _records(content)
    except (msgspec.DecodeError, RecursionError):
        return []


def _quoted(record: msgspec.Raw) -> str:
    try:
        return quoted_node(record_from_json(bytes(record)))
    except (msgspec.DecodeError, RecursionError, KeyError):
        return ""
