"""JSON of the records that belong to a document beside its nodes: comments, waivers, decisions."""

from typing import Any

import msgspec

from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver

Raw = dict[str, Any]


def comment_to_raw(comment: Comment) -> Raw:
    """Return a comment as a JSON object without the fields that stand at their default."""
    raw = msgspec.to_builtins(comment)
    for reply in raw["replies"]:
        if not reply["actor"]:
            del reply["actor"]
    return {name: value for name, value in raw.items() if value != _NO_COMMENT.get(name)}


def comment_from_raw(raw: object) -> Comment:
    """Return the comment of a JSON object; missing fields stand at their default.

    Raises:
        msgspec.ValidationError: if id or document are missing or a field has the wrong type.

    """
    return msgspec.convert(raw, Comment)


def waiver_to_raw(waiver: Waiver) -> Raw:
    """Return a waiver as a JSON object without the fields that stand at their default."""
    raw: Raw = msgspec.to_builtins(waiver)
    return {name: value for name, value in raw.items() if value != _NO_WAIVER.get(name)}


def waiver_from_raw(raw: object) -> Waiver:
    """Return the waiver of a JSON object; missing fields stand at their default.

    Raises:
        msgspec.ValidationError: if id, document or rule are missing or a field has the wrong type.

    """
    return msgspec.convert(raw, Waiver)


def decision_to_raw(decision: MergeDecision) -> Raw:
    """Return a decision of a merge as a JSON object without the fields at their default."""
    raw: Raw = msgspec.to_builtins(decision)
    return {name: value for name, value in raw.items() if value != _NO_DECISION.get(name)}


def decision_from_raw(raw: object) -> MergeDecision:
    """Return the decision of a JSON object; missing fields stand at their default.

    Raises:
        msgspec.ValidationError: if id, document, node or kind are missing or a field has the wrong
            type.

    """
    return msgspec.convert(raw, MergeDecision)


def record_from_json(content: bytes) -> Comment | Waiver | MergeDecision:
    """Return a record that a version keeps: a waiver alone names a rule, a decision a kind.

    Raises:
        msgspec.DecodeError: if it is none.

    """
    named = msgspec.json.decode(content, type=_Named)
    if named.rule is not None:
        return msgspec.json.decode(content, type=Waiver)
    if named.kind is not None:
        return msgspec.json.decode(content, type=MergeDecision)
    return msgspec.json.decode(content, type=Comment)


class _Named(msgspec.Struct):
    rule: str | None = None
    kind: str | None = None


#: Records with nothing in them, in their JSON form without what each has to have.
_NO_COMMENT: Raw = {
    name: value
    for name, value in msgspec.to_builtins(Comment(id="", document="")).items()
    if name not in {"id", "document"}
}
_NO_WAIVER: Raw = {
    name: value
    for name, value in msgspec.to_builtins(Waiver(id="", document="", rule="")).items()
    if name not in {"id", "document", "rule"}
}
_NO_DECISION: Raw = {
    name: value
    for name, value in msgspec.to_builtins(
        MergeDecision(id="", document="", node="", kind="text")
    ).items()
    if name not in {"id", "document", "node", "kind"}
}


def quoted_node(record: Comment | Waiver | MergeDecision) -> str:
    """Return the node whose words a record quotes; empty where it quotes none."""
    return record.anchor.node if isinstance(record, Comment) else record.node
