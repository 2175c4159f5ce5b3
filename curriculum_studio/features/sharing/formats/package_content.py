"""What an exchange file holds, and the forms in which it is written.

A zip: `mimetype` first and stored, so that the kind of file can be told from its first bytes;
`manifest.json`; `nodes/<version>.jsonl` with a line per node, `states.jsonl` with a line per state;
`attachments/<hash>`. An answer to a review has none of these but the manifest, and `comments.jsonl`
with a line per comment.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.versions import VersionRecord

#: Media type, written first into the file.
MEDIA_TYPE = "application/vnd.curriculum-studio.package+zip"

#: Ending of an exchange file.
SUFFIX = ".cstudio"

#: Format that this program writes, and the newest that it reads: since 2, states and versions are
#: named by their SHA-256.
FORMAT = 2

#: The oldest format whose readers understand a file without versions, such as an answer.
WITHOUT_VERSIONS = 1

Purpose = Literal["hand_on", "review", "answer"]


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """A document in an exchange file: which version is its present state."""

    id: str
    kind: str
    titles: dict[str, str]
    version: str


@dataclass(frozen=True, slots=True)
class PackedAttachment:
    """A picture or file, by the hash of its content."""

    hash: str
    media_type: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PackedRound:
    """The review round for which a file goes out or comes back; those asked are not named.

    `version` is the text that is reviewed, by its name where the round was begun.
    """

    id: str
    name: str = ""
    version: str = ""
    stage: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class PackedAnswer:
    """Who answers: `copy` tells two copies of one organisation apart; a person only on purpose.

    `time` is when it was written (ISO 8601 in UTC). `no_comments`: read, with nothing to say.
    """

    copy: str
    organisation: str
    prefix: str = ""
    person: str = ""
    time: str = ""
    no_comments: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """All that an exchange file holds; only what was chosen is in it.

    An answer has comments, and its document without a text.
    """

    documents: tuple[PackedDocument, ...]
    versions: tuple[VersionRecord, ...]
    attachments: tuple[PackedAttachment, ...] = ()
    purpose: Purpose = "hand_on"
    sender: str = ""
    program: str = ""
    round: PackedRound | None = None
    answer: PackedAnswer | None = None
    comments: tuple[Comment, ...] = ()

    def record(self, version: str) -> VersionRecord:
        """Return a version by its id.

        Raises:
            KeyError: if it is not in the file.

        """
        for each in self.versions:
            if each.info.id == version:
                return each
        raise KeyError(version)


class DocumentForm(msgspec.Struct):
    """A document in the manifest."""

    id: str
    kind: str
    titles: dict[str, str]
    version: str


class VersionForm(msgspec.Struct):
    """A version in the manifest; its nodes stand in a file of their own."""

    id: str
    document: str
    name: str
    author: str
    time: str
    message: str
    automatic: bool
    parents: list[str]
    comments: list[str]


class AttachmentForm(msgspec.Struct):
    """An attachment in the manifest."""

    hash: str
    media_type: str
    name: str
    size: int


class RoundForm(msgspec.Struct, omit_defaults=True):
    """The review round in the manifest."""

    id: str
    name: str = ""
    version: str = ""
    stage: str = ""
    start: str = ""
    end: str = ""


class AnswerForm(msgspec.Struct, omit_defaults=True):
    """Who answers, in the manifest."""

    copy: str
    organisation: str
    prefix: str = ""
    person: str = ""
    time: str = ""
    no_comments: bool = False


class ManifestForm(msgspec.Struct, omit_defaults=True):
    """`manifest.json`. A reader below `min_reader` does not understand the file."""

    format: int
    min_reader: int
    purpose: Purpose
    sender: str
    program: str
    documents: list[DocumentForm]
    versions: list[VersionForm]
    attachments: list[AttachmentForm]
    round: RoundForm | None = None
    answer: AnswerForm | None = None
    comments: int = 0


class MinimumForm(msgspec.Struct):
    """As much of the manifest as every version of the program understands."""

    format: int
    min_reader: int
