"""Payloads: what a node knows beside its texts, one class per kind.

Every class is frozen and has a default for each field, so that what an older file lacks is read as
unsaid. All of them go through one round-trip test; the page "Format" in ARCHITECTURE lists them.

Several texts of one thing are child nodes and no slots of a node, so that a comment, a merge or a
translation always means exactly one text. Copies keep the id of the first original (`taken_from`).
"""

from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """Base of all payloads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Empty(Payload):
    """Payload of kinds that have nothing but texts and a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """A link from a node to a goal of a framework, by document id and node id.

    `relation` is an association type of CASE 1.1 or an "ext:" type of ours.
    """

    framework: str
    goal: str
    relation: str = "isRelatedTo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned(Payload):
    """Base of payloads whose node can be linked to goals."""

    alignments: tuple[Alignment, ...] = ()
