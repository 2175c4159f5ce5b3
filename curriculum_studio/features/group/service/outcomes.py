"""What an exchange is asked, and what it found, as values that go from thread to thread."""

from collections.abc import Mapping
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.features.group.model.shared_version import (
    AttachmentName,
    Stream,
)
from curriculum_studio.features.group.service.sharing_ledger import (
    DocumentState,
    Streams,
)
from curriculum_studio.i18n import StudioError
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What an exchange is to look at, as the session stood when it was asked for.

    `documents` changed here, or something waits for them. `plain` are those in which stands what a
    merge alone made. `present` and `binned` are the documents of the library and of its bin.
    `revisions` tell how often documents had changed here then. `only` names one document, if the
    others shall wait.
    """

    documents: tuple[str, ...]
    plain: frozenset[str]
    present: Mapping[str, str]
    binned: frozenset[str]
    revisions: Mapping[str, int]
    cursor: str
    actor: str
    replica: str
    name: str
    now: str
    only: str = ""


#: What becomes of a document here.
Act = Literal["merge", "add", "remove", "restore", "erase", "erase texts", "rename"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came for a document. `theirs` is kept as a version, `document` and `records` stand then.

    `edits` lead to `document` from what is here. `forward`: the other side went on from that, so
    there was nothing to merge. `waiting` is how many places somebody has to decide. `plain`:
    nothing was changed here that had not gone out, so that all who merge come to the same.
    `erased` are texts that were erased for good, by their ids: to be erased here as well, or to get
    another id where they came back under it.
    """

    act: Act
    theirs: VersionRecord | None = None
    document: Document | None = None
    edits: tuple[Edit, ...] = ()
    records: Records = Records()
    forward: bool = False
    waiting: int = 0
    pictures: tuple[tuple[AttachmentName, bytes], ...] = ()
    author: str = ""
    plain: bool = False
    erased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an exchange found for a document, and which shared versions stand in it afterwards.

    `waits`: something of it has not arrived yet. `again`: it has to be looked at once more.
    `sent`: streams that went out. `refused`: why something may not go out. `not_taken`: what others
    may not say, and stands here as it was.
    """

    document: str
    state: DocumentState
    streams: Streams | None = None
    arrival: Arrival | None = None
    sent: tuple[Stream, ...] = ()
    waits: bool = False
    again: bool = False
    refused: StudioError | None = None
    not_taken: tuple[StudioError, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange found, as it was `asked`; what changed here since is looked at anew.

    `cursor` is how far the group was read, `group` which one it is.
    `copied`: somebody else shares under the id of this copy of the library. `pictures` were erased
    for good in the group; of those in `settled` the group knows, and nothing is left to be done.
    `refused`: what the group refused that is about no single document. `restored`: the
    place of the group was put back to an older state.
    """

    asked: Asked
    outcomes: tuple[Outcome, ...]
    cursor: str
    group: str = ""
    copied: bool = False
    pictures: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    refused: tuple[StudioError, ...] = ()
    restored: bool = False
