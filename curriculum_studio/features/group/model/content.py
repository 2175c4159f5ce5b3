"""What a document says in each of its streams, as objects, and read back from them.

A text is cut into runs of about thirty nodes in reading order, comments and decisions into runs of
about fifteen by their ids. Where a run ends follows from the ids alone, so an edit changes one run
and all others are objects that are there already. What a node says stands in a run as its state is
kept in a library, to the byte: what a newer program says in it survives.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from curriculum_studio.core.codec import node_from_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import record_from_json
from curriculum_studio.core.versions import ManifestEntry, VersionInfo, VersionRecord, digest
from curriculum_studio.features.group.model.shared_version import Stream, object_name
from curriculum_studio.untrusted.limits import check_count, check_document
from curriculum_studio.values import dataclass

#: Of a node: id, parent, rank, what it says. Of a record: id, and what it says.
_Node = tuple[str, str, str, msgspec.Raw]
_Record = tuple[str, msgspec.Raw]

_encode = msgspec.json.Encoder(order="deterministic").encode
_nodes = msgspec.json.Decoder(list[_Node]).decode
_records = msgspec.json.Decoder(list[_Record]).decode

#: On the average so many nodes or records stand in a run, at most so many times that.
_NODES, _RECORDS, _AT_MOST = 32, 16, 4


@dataclass(frozen=True, slots=True)
class Content:
    """What a stream says: the names of its objects in order, and those that were made for it."""

    names: tuple[str, ...] = ()
    objects: Mapping[str, bytes] | None = None

    def key(self, *, deleted: bool = False) -> str:
        """Return what tells it from what another version says."""
        return digest("".join((*self.names, "deleted" if deleted else "")).encode())


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as it was shared: its nodes, their places and states."""

    manifest: tuple[ManifestEntry, ...]
    states: Mapping[str, bytes]


# --- writing ----------------------------------------------------------------------------------


def contents_of(record: VersionRecord) -> dict[Stream, Content]:
    """Return what a state of a document says, by stream.

    Raises:
        ValueError: if its nodes are no tree.

    """
    comments: list[bytes] = []
    others: list[bytes] = []
    for name in record.comments:
        state = record.states[name]
        (comments if is_comment(state) else others).append(state)
    return {
        "text": _cut(_in_order(record), _NODES),
        "review": content_of(comments),
        "decisions": content_of(others),
    }


def content_of(records: Iterable[bytes]) -> Content:
    """Return what a stream of records says."""
    said = [(record_from_json(each).id, msgspec.Raw(each)) for each in records]
    return _cut(sorted(said, key=_id), _RECORDS)


def is_comment(record: bytes) -> bool:
    """Whether a record is a comment, and no decision."""
    return isinstance(record_from_json(record), Comment)


def _id(line: tuple[str, msgspec.Raw]) -> str:
    return line[0]


def _in_order(record: VersionRecord) -> list[_Node]:
    """Return the nodes of a version in reading order."""
    children: dict[str, list[ManifestEntry]] = {}
    for each in record.manifest:
        children.setdefault(each.parent, []).append(each)
    for among in children.values():
        among.sort(key=lambda each: (each.rank, each.node), reverse=True)
    lines: list[_Node] = []
    waiting = children.get("", [])
    while waiting:
        each = waiting.pop()
        raw = msgspec.Raw(record.states[each.state])
        lines.append((each.node, each.parent, each.rank, raw))
        waiting += children.get(each.node, ())
        if len(lines) > len(record.manifest):
            break
    if len(lines) != len(record.manifest):
        problem = "the nodes of the version are no tree"
        raise ValueError(problem)
    return lines


def _cut(lines: Sequence[_Node] | Sequence[_Record], usual: int) -> Content:
    names: list[str] = []
    objects: dict[str, bytes] = {}
    run: list[_Node | _Record] = []

    def end() -> None:
        content = _encode(run)
        names.append(object_name(content))
        objects[names[-1]] = content
        run.clear()

    for line in lines:
        if run and (len(run) == usual * _AT_MOST or zlib.crc32(line[0].encode()) % usual == 0):
            end()
        run.append(line)
    if run or not names:
        end()  # what says nothing has an object, too
    return Content(tuple(names), objects)


# --- reading ----------------------------------------------------------------------------------


def read_text(objects: Sequence[bytes], document: str) -> ReadText:
    """Return the text of a document out of its objects, in order.

    Raises:
        msgspec.DecodeError, ValueError, KeyError: if they are no document of that id.
        StudioError: if it is larger or nested more deeply than any real one.

    """
    states: dict[str, bytes] = {}
    manifest: list[ManifestEntry] = []
    for content in objects:
        for node, parent, rank, raw in _nodes(content):
            state = bytes(raw)
            name = digest(state)
            states[name] = state
            manifest.append(ManifestEntry(node, parent, rank, name))
        check_count(len(manifest), document)
    text = ReadText(tuple(manifest), states)
    found = document_in(text)
    check_document(found, found.title("zh"))
    if found.id != document:
        problem = "the text of another document"
        raise ValueError(problem)
    return text


def document_in(text: ReadText) -> Document:
    """Return the document of a text.

    Raises:
        msgspec.DecodeError, ValueError, KeyError: if it does not hold together.

    """
    return assembled(
        node_from_raw(
            {
                **msgspec.json.decode(text.states[each.state], type=dict),
                "id": each.node,
                "parent": each.parent,
                "rank": each.rank,
            }
        )
        for each in text.manifest
    )


def version_record(info: VersionInfo, text: ReadText, records: Iterable[bytes]) -> VersionRecord:
    """Return a state that was shared as a version of the library, not yet under its own id."""
    said = {digest(each): each for each in records}
    return VersionRecord(info, text.manifest, tuple(said), {**text.states, **said})


def said_in(records: Iterable[bytes]) -> Records:
    """Return comments, waivers and decisions out of their JSON."""
    said = [record_from_json(each) for each in records]
    return Records(
        tuple(each for each in said if isinstance(each, Comment)),
        tuple(each for each in said if isinstance(each, Waiver)),
        tuple(each for each in said if isinstance(each, MergeDecision)),
    )


def read_records(objects: Iterable[bytes], document: str) -> tuple[bytes, ...]:
    """Return the comments or decisions of a document out of their objects, as JSON.

    Raises:
        msgspec.DecodeError, ValueError: if they are none, or belong to another document.

    """
    found: list[bytes] = []
    for content in objects:
        for identity, raw in _records(content):
            state = bytes(raw)
            said = record_from_json(state)
            if (said.id, said.document) != (identity, document):
                problem = "a record of another document"
                raise ValueError(problem)
            found.append(state)
    return tuple(found)
