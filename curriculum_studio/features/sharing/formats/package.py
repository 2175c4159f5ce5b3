"""Exchange files: what they hold, and how they are written and opened.

A zip: `mimetype` first and stored, so that the kind of file can be told from its first bytes;
`manifest.json`; `nodes/<version>.jsonl` with a line per node, `states.jsonl` with a line per state;
`attachments/<hash>`. An answer to a review has none of these but the manifest, and `comments.jsonl`
with a line per comment.
"""

import io
import zipfile
from dataclasses import astuple
from pathlib import PurePath
from typing import Literal

import msgspec

from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import comment_to_raw, record_from_json
from curriculum_studio.core.versions import VersionRecord
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.locations import PACKAGE_MEDIA_TYPE, PACKAGE_SUFFIX
from curriculum_studio.untrusted.worker_process import run_apart
from curriculum_studio.values import dataclass

# --- what it holds ----------------------------------------------------------------------------

#: Media type, written first into the file.
MEDIA_TYPE = PACKAGE_MEDIA_TYPE

#: Ending of an exchange file.
SUFFIX = PACKAGE_SUFFIX

#: The newest format that this program writes and reads: since 2, states and versions are named by
#: their SHA-256; since 3, waivers and decisions of merges stand among the comments of a version.
FORMAT = 3

#: What a file without those is written in; the oldest whose readers understand versions.
WITH_VERSIONS = 2

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

    An answer has comments, and its document without a text. `only_shown`: a newer program wrote it
    and says that this one must not take it over, since it would lose what it does not know. `name`
    is that of the file from which it was read.
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
    only_shown: bool = False
    name: str = ""

    def writer(self, version: str) -> str:
        """Return who wrote a version: by name, else who packed it, else the file and its day."""
        info = self.record(version).info
        return info.author or self.sender or f"{PurePath(self.name).stem} {info.time[:10]}".strip()

    def record(self, version: str) -> VersionRecord:
        """Return a version by its id.

        Raises:
            KeyError: if it is not in the file.

        """
        for each in self.versions:
            if each.info.id == version:
                return each
        raise KeyError(version)


def only_shown() -> StudioError:
    """Say why nothing of the file of a newer program is taken over."""
    return StudioError(
        message(
            "Package",
            "A newer version of the program made this file; here you can look at it, but not add"
            " it to your library.",
        ),
        safe=message("Package", "Nothing was imported."),
        remedy=message("Package", "Update the program, then open the file again."),
    )


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
    """`manifest.json`. See `MinimumForm` for the first fields."""

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
    min_writer: int = 0


class MinimumForm(msgspec.Struct):
    """As much of the manifest as every version of the program understands.

    A program below `min_reader` does not understand the file; one below `min_writer` would lose
    what it does not know, and only shows it.
    """

    format: int
    min_reader: int
    min_writer: int = 0


# --- writing ----------------------------------------------------------------------------------

#: Time stamp of all entries: the same content gives the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)

#: Pictures are packed already.
_STORED_TYPES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


def write_package(package: Package) -> Work[bytes]:
    """Return the bytes of an exchange file; yields progress."""
    total = len(package.versions) + len(package.attachments) + 1
    doing = message("Package", "Packing")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, "mimetype", MEDIA_TYPE.encode("ascii"), packed=False)
        _put(file, "manifest.json", msgspec.json.encode(_manifest(package)))
        states: dict[str, bytes] = {}
        for done, version in enumerate(package.versions):
            yield Progress(done, total, doing)
            lines = [
                msgspec.json.encode([each.node, each.parent, each.rank, each.state])
                for each in version.manifest
            ]
            _put(file, f"nodes/{version.info.id}.jsonl", b"\n".join(lines))
            states |= version.states
        lines = [msgspec.json.encode([name, states[name].decode()]) for name in sorted(states)]
        _put(file, "states.jsonl", b"\n".join(lines))
        for done, attachment in enumerate(package.attachments, len(package.versions)):
            yield Progress(done, total, doing)
            packed = attachment.media_type not in _STORED_TYPES
            _put(file, f"attachments/{attachment.hash}", attachment.content, packed=packed)
        if package.answer is not None:
            lines = [msgspec.json.encode(comment_to_raw(each)) for each in package.comments]
            _put(file, "comments.jsonl", b"\n".join(lines))
    return target.getvalue()


def _put(file: zipfile.ZipFile, name: str, content: bytes, *, packed: bool = True) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    file.writestr(entry, content)


def _manifest(package: Package) -> ManifestForm:
    newer = _with_other_records(package)
    return ManifestForm(
        FORMAT if newer else WITH_VERSIONS,
        WITH_VERSIONS if package.versions else WITHOUT_VERSIONS,
        package.purpose,
        package.sender,
        package.program,
        [DocumentForm(d.id, d.kind, d.titles, d.version) for d in package.documents],
        [
            VersionForm(
                each.info.id,
                each.info.document,
                each.info.name,
                each.info.author,
                each.info.time,
                each.info.message,
                each.info.automatic,
                list(each.info.parents),
                list(each.comments),
            )
            for each in package.versions
        ],
        [
            AttachmentForm(each.hash, each.media_type, each.name, len(each.content))
            for each in package.attachments
        ],
        RoundForm(*astuple(package.round)) if package.round is not None else None,
        AnswerForm(*astuple(package.answer)) if package.answer is not None else None,
        len(package.comments),
        # A program that does not know them would lose what they say.
        FORMAT if newer else 0,
    )


def _with_other_records(package: Package) -> bool:
    return any(
        isinstance(record_from_json(version.states[name]), Waiver | MergeDecision)
        for version in package.versions
        for name in version.comments
    )


# --- opening, in a process of its own with limits of time and memory --------------------------

_READER = "curriculum_studio.features.sharing.formats.package_reader"


def open_package(content: bytes, name: str) -> Work[Package]:
    """Return what an exchange file holds; yields progress. Stopping this ends the process.

    Raises:
        StudioError: as `read_package`; or that it took too long or needed too much memory.

    """
    package: Package = yield from run_apart(_READER, "read_package", content, name, name=name)
    return package
