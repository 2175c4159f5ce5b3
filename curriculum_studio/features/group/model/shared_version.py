"""Versions that a group shares: immutable, named by their SHA-256, in three streams.

A version lists the objects that it needs by their names and what it comes from by its parents, so
whoever has it can tell whether all is there and unaltered, and what two versions both come from.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, get_args

import msgspec

from curriculum_studio.core.versions import digest

#: What of a document travels by itself, with heads and rights of its own: its text; comments and
#: replies; decisions of merges and waivers.
Stream = Literal["text", "review", "decisions"]

STREAMS: tuple[Stream, ...] = get_args(Stream)

#: The form in which versions and objects are written.
FORMAT = 1

#: Bytes by their names.
Objects = Mapping[str, bytes]


def object_name(content: bytes) -> str:
    """Return the name of an object: its SHA-256 as 64 hexadecimal digits."""
    return digest(content)


def is_object_name(name: str) -> bool:
    """Whether a text could be the name of an object; names of strangers become names of files."""
    return len(name) == _DIGITS and not set(name) - _HEXADECIMAL


_DIGITS = 64
_HEXADECIMAL = frozenset("0123456789abcdef")


class AttachmentName(msgspec.Struct, frozen=True, array_like=True):
    """A picture or file that a text shows; its hash is the name of its object."""

    hash: str
    media_type: str


class SharedVersion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """A state of one stream of a document as one copy of the library shared it.

    `depth` is one more than the greatest of its parents, so that ancestors can be sought without
    reading all of them. `actor` is the id of a profile, `replica` that of a copy of the library;
    `time` is ISO 8601 in UTC and shown only: it orders nothing. All three are empty for what a
    merge alone made, which is the same whoever merges. `objects` hold the content in their order.
    `deleted`: it is the text of a document that was put into the recycle bin.
    """

    document: str
    stream: Stream
    parents: tuple[str, ...] = ()
    depth: int = 0
    actor: str = ""
    replica: str = ""
    time: str = ""
    objects: tuple[str, ...] = ()
    attachments: tuple[AttachmentName, ...] = ()
    deleted: bool = False
    format: int = FORMAT

    @cached_property
    def content(self) -> bytes:
        """The canonical bytes that name it."""
        return _encode(self)

    @cached_property
    def hash(self) -> str:
        """Its name: the SHA-256 over its canonical bytes."""
        return object_name(self.content)

    @property
    def needs(self) -> frozenset[str]:
        """The names of all objects without which it cannot be read."""
        return frozenset(self.objects) | {each.hash for each in self.attachments}


def read_version(content: bytes) -> SharedVersion:
    """Return the version of canonical bytes.

    Raises:
        msgspec.DecodeError: if they are none, or are not written as this program writes them, as
            those of a newer one: under its own name it could not be passed on.

    """
    version = _decode(content)
    names = (*version.parents, *version.needs)
    if version.content != content or not all(is_object_name(each) for each in names):
        problem = "not the canonical bytes of a version"
        raise msgspec.ValidationError(problem)
    return version


def stream_of(name: str) -> Stream:
    """Return a stream by its name.

    Raises:
        ValueError: if there is none of that name.

    """
    for stream in STREAMS:
        if stream == name:
            return stream
    raise ValueError(name)


_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(SharedVersion).decode
