"""What is written about children, and for teachers alone: it stays unless somebody lets it leave.

The one definition for all ways out: looking back (反思) and what was observed stay with all below
them, and so do the notes for teachers. Photos leave where they are wanted. Wherever it came from,
also out of a file of others, it is told by kind and role alone. What came back without it says
nothing of it: it never counts as deleted.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import msgspec

from curriculum_studio.core.codec import payload_from_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.kinds import (
    OfKind,
    is_for_teachers,
    is_photo,
    is_section,
    named,
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import TrialEntry
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.record_codec import quoted_node, record_from_json
from curriculum_studio.core.versions import Less, ManifestEntry, VersionRecord, digest
from curriculum_studio.values import dataclass

#: Documents in which one writes about children.
tells_of_children = named("unit", "collection", "trial", "observation")

is_trial_entry = named("trial_entry")

#: Sections whose content stays: looking back, and the parts of an observation (观察记录), which
#: stand in a unit where somebody wrote or imported one there.
_ROLES = frozenset({"reflection", "observed", "analysis", "support"})
#: Lines of a try-out that tell of children.
_TOPICS = frozenset({"reaction", "reflection"})


@dataclass(frozen=True, slots=True)
class Leaving:
    """What leaves this once; whoever writes a file says so anew for each, and nothing keeps it."""

    reflections: bool = False
    notes: bool = False
    photos: bool = True

    def stays(self, thing: OfKind, payload: Payload) -> bool:
        """Whether something stays, with all below it."""
        if is_for_teachers(thing):
            return not self.notes
        if is_photo(thing):
            return not self.photos
        told = isinstance(payload, TrialEntry) and payload.topic in _TOPICS
        return told and not self.reflections

    def empties(self, payload: Payload) -> bool:
        """Whether all below something stays, while its place leaves."""
        return not self.reflections and isinstance(payload, Section) and payload.role in _ROLES


#: What leaves unless somebody says otherwise.
USUAL = Leaving()
#: All of it, as between two libraries of one person.
ALL = Leaving(reflections=True, notes=True)


# --- documents --------------------------------------------------------------------------------


def staying(document: Document, leaving: Leaving = USUAL) -> Iterator[str]:
    """Yield the ids of what stays, parents before what stands below them."""
    tops = list(document.children.get(document.id, ()))
    while tops:
        node = document.nodes[tops.pop()]
        below = document.children.get(node.id, ())
        if leaving.stays(node, node.payload):
            yield from (each.id for each in document.walk(node.id))
        elif leaving.empties(node.payload):
            yield from (each.id for top in below for each in document.walk(top))
        else:
            tops += below


def without_staying(document: Document, leaving: Leaving = USUAL) -> Document:
    """Return a document without what stays; the very same where nothing does."""
    gone = set(staying(document, leaving))
    if not gone:
        return document
    return assembled(node for node in document.walk() if node.id not in gone)


def with_own(theirs: Document, own: Document, seen: Collection[str] = ()) -> Document:
    """Return what came with that of one's own which stays, where its place is still there.

    `seen` are nodes that came in one of their states: what they had and have no more, they deleted.
    So they did with photos, unless none came at all.
    """
    wanted = Leaving(photos=any(map(is_photo, theirs.walk())))
    there = set(theirs.nodes)
    more = []
    for each in staying(own, wanted):
        node = own.nodes[each]
        if each not in there and each not in seen and node.parent in there:
            there.add(each)
            more.append(node)
    return assembled([*theirs.walk(), *more]) if more else theirs


def comments_leaving(
    document: Document, comments: Iterable[Comment], leaving: Leaving = USUAL
) -> list[Comment]:
    """Return the comments that leave with a document.

    Those on what stays do not, nor those whose place is no more there: they may quote it.
    """
    if leaving == ALL or not tells_of_children(document.root):
        return list(comments)
    there = {"", *document.nodes} - set(staying(document, leaving))
    return [each for each in comments if each.anchor.node in there]


# --- states, as versions keep and send them ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Said:
    """What the state of a node says of its kind, and what it carries."""

    kind: str
    payload: Payload


#: Kinds of which something may stay, as they stand in states; all others are not taken apart.
_KINDS = (b'"section"', b'"teacher_note"', b'"photo"', b'"trial_entry"')
_DOCUMENTS = (b'"unit"', b'"collection"', b'"trial"', b'"observation"')

#: The place of what quotes a branch in which something stays; no node has this id.
_STAYS = "-"


def _as_it_is(state: bytes) -> bytes:
    return state


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What of versions goes out: `node` and `record` say less of one, `leaving` is what leaves.

    `named`: a version says who made it.
    """

    node: Less = _as_it_is
    record: Less = _as_it_is
    leaving: Leaving = USUAL
    named: bool = False

    def stays(self, state: bytes) -> bool:
        """Whether the node with a state stays, with all below it."""
        said = _said(state)
        return said is not None and self.leaving.stays(said, said.payload)

    def empties(self, state: bytes) -> bool:
        """Whether all below the node with a state stays."""
        said = _said(state)
        return said is not None and self.leaving.empties(said.payload)

    def concerns(self, root: bytes) -> bool:
        """Whether something may stay of a document whose root has a state."""
        if self.leaving == ALL or not any(kind in root for kind in _DOCUMENTS):
            return False
        kind = str(msgspec.json.decode(root).get("kind", ""))
        return tells_of_children(_Said(kind, Payload()))

    def place(self, state: bytes) -> str:
        """Return the node that has to go out for a record to go; empty where none has to."""
        return self.quoted(record_from_json(state))

    def quoted(self, record: Comment | Waiver | MergeDecision) -> str:
        """Return the node of which a record says something; no node's id where that stays."""
        if isinstance(record, MergeDecision) and record.kind == "deleted":
            values = (each.value for each in record.alternatives)
            branches = (value for value in (*values, record.base) if value)
            nodes = (each for value in branches for each in msgspec.json.decode(value, type=list))
            states = [msgspec.json.encode(each) for each in nodes]
            if any(self.stays(each) or self.empties(each) for each in states):
                return _STAYS
        return quoted_node(record)

    def of(self, version: VersionRecord) -> VersionRecord:
        """Return a version as it goes out, with all it names; the very same where nothing stays."""
        states = dict(version.states)
        manifest, comments = version.manifest, version.comments
        if self.concerns(root_state(version)):
            manifest = tuple(self._going(version))
            there = {each.node for each in manifest}
            places = ((name, self.place(states[name])) for name in comments)
            comments = tuple(name for name, place in places if not place or place in there)
        comments = tuple(_less(states, name, self.record) for name in comments)
        manifest = tuple(
            replace(each, state=_less(states, each.state, self.node)) for each in manifest
        )
        author = version.info.author if self.named else ""
        if (comments, manifest, author) == (
            version.comments,
            version.manifest,
            version.info.author,
        ):
            return version
        wanted = {*comments, *(each.state for each in manifest)}
        said = {name: state for name, state in states.items() if name in wanted}
        return VersionRecord(replace(version.info, author=author), manifest, comments, said)

    def _going(self, version: VersionRecord) -> Iterator[ManifestEntry]:
        stays: dict[str, bool] = {}
        empties: dict[str, bool] = {}
        for name in {each.state for each in version.manifest}:
            stays[name] = self.stays(version.states[name])
            empties[name] = self.empties(version.states[name])
        by_node = {each.node: each for each in version.manifest}
        for each in version.manifest:
            gone, above = stays[each.state], by_node.get(each.parent)
            while not gone and above is not None:
                gone = stays[above.state] or empties[above.state]
                above = by_node.get(above.parent)
            if not gone:
                yield each


def root_state(version: VersionRecord) -> bytes:
    """Return the state of the root of a version."""
    return version.states[next(each.state for each in version.manifest if not each.parent)]


def _said(state: bytes) -> _Said | None:
    if not any(kind in state for kind in _KINDS):
        return None
    raw: Mapping[str, Any] = msgspec.json.decode(state)
    thing = _Said(str(raw.get("kind", "")), Payload())
    if is_section(thing) or is_trial_entry(thing):
        return _Said(thing.kind, payload_from_raw(thing.kind, raw.get("payload", {})))
    return thing


def _less(states: dict[str, bytes], name: str, less: Less) -> str:
    """Put what a state says when it goes out among the states; return its name."""
    state = less(states[name])
    if state == states[name]:
        return name
    states[digest(state)] = state
    return digest(state)
