"""What is written about children, and for teachers alone: it stays unless somebody lets it leave.

The one definition for all ways out: looking back (反思) and what was observed stay with all below
them, and so do the notes for teachers. Photos leave where they are wanted. Wherever it came from,
also out of a file of others, it is told by kind and role alone. What came back without it says
nothing of it: it never counts as deleted.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import msgspec

from curriculum_studio.core.codec import payload_from_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.families import (
    OfKind,
    is_for_teachers,
    is_photo,
    is_section,
    named,
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import TrialEntry
from curriculum_studio.core.payloads.unit import Section
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
    """
    wanted = Leaving(photos=False)
    there = set(theirs.nodes)
    more = []
    for each in staying(own, wanted):
        node = own.nodes[each]
        if each not in there and each not in seen and node.parent in there:
            there.add(each)
            more.append(node)
    return assembled([*theirs.walk(), *more]) if more else theirs


# --- states, as versions keep them ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Said:
    """What the state of a node says of its kind, and what it carries."""

    kind: str
    payload: Payload


#: Kinds of which something may stay, as they stand in states; all others are not taken apart.
_KINDS = (b'"section"', b'"teacher_note"', b'"photo"', b'"trial_entry"')


def _said(state: bytes) -> _Said | None:
    if not any(kind in state for kind in _KINDS):
        return None
    raw: Mapping[str, Any] = msgspec.json.decode(state)
    kind = str(raw.get("kind", ""))
    thing = _Said(kind, Payload())
    if not (
        is_section(thing) or is_for_teachers(thing) or is_photo(thing) or is_trial_entry(thing)
    ):
        return None
    return _Said(kind, payload_from_raw(kind, raw.get("payload", {})))


def state_stays(state: bytes, leaving: Leaving) -> bool:
    """Whether the node with a state stays, with all below it."""
    said = _said(state)
    return said is not None and leaving.stays(said, said.payload)


def state_empties(state: bytes, leaving: Leaving) -> bool:
    """Whether all below the node with a state stays."""
    said = _said(state)
    return said is not None and leaving.empties(said.payload)
