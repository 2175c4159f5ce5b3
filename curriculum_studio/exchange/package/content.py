"""What an exchange file holds, and the forms in which it is written.

A zip: `mimetype` first and stored, so that the kind of file can be told from its first bytes;
`manifest.json`; `nodes/<version>.jsonl` with a line per node, `states.jsonl` with a line per state;
`attachments/<hash>`.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from curriculum_studio.domain.versions import VersionRecord

#: Media type, written first into the file.
MEDIA_TYPE = "application/vnd.curriculum-studio.package+zip"

#: Ending of an exchange file.
SUFFIX = ".cstudio"

#: Format that this program writes, and the newest that it reads.
FORMAT = 1

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
class Package:
    """All that an exchange file holds; only what was chosen is in it."""

    documents: tuple[PackedDocument, ...]
    versions: tuple[VersionRecord, ...]
    attachments: tuple[PackedAttachment, ...] = ()
    purpose: Purpose = "hand_on"
    sender: str = ""
    program: str = ""

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


class ManifestForm(msgspec.Struct):
    """`manifest.json`. A reader below `min_reader` does not understand the file."""

    format: int
    min_reader: int
    purpose: Purpose
    sender: str
    program: str
    documents: list[DocumentForm]
    versions: list[VersionForm]
    attachments: list[AttachmentForm]


class MinimumForm(msgspec.Struct):
    """As much of the manifest as every version of the program understands."""

    format: int
    min_reader: int
