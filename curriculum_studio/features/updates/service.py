"""Find out without a network whether a file of a release is what its publisher made.

A release has a list of the SHA-256 hashes of its files, as `sha256sum` writes it, and a signature
over this list in the format of minisign (https://jedisct1.github.io/minisign/), which anybody can
check with that program too. The signature is Ed25519 (RFC 8032) over BLAKE2b-512 of the list; a
second one covers a comment of the publisher, in which stands the version.
"""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from curriculum_studio.i18n import StudioError, message
from curriculum_studio.locations import resource_folder
from curriculum_studio.session.files import read_file

#: Names of the list and of its signature, beside the files of a release.
SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.minisig"

#: Where the key of whoever publishes the program stands among its resources.
PUBLISHER_KEY = "publisher.pub"

#: What this comment begins with in lists of this program; the version follows.
PROGRAM = "curriculum-studio"

#: Signs that begin what is signed: Ed25519 over BLAKE2b; a key is for Ed25519 by itself.
_HASHED, _PLAIN = b"ED", b"Ed"

_LINE = re.compile(r"^([0-9a-f]{64}) [ *](.+?)\r?$", re.MULTILINE)


@dataclass(frozen=True)
class PublicKey:
    """The key of a publisher, by which signatures are checked; `id` names it in them."""

    id: bytes
    key: bytes


@dataclass(frozen=True)
class Signature:
    """What a signature file holds: the two signatures, and the comment that the second covers."""

    key: bytes
    signature: bytes
    comment: str
    over_comment: bytes


@dataclass(frozen=True)
class Genuine:
    """A file that its publisher made: its name in the list, and the version of the release."""

    name: str
    version: str


def publisher_key() -> PublicKey:
    """Return the key that came with this program.

    Raises:
        StudioError: whoever made this copy put none into it.
    """
    file = resource_folder("resources") / PUBLISHER_KEY
    if not file.is_file():
        raise StudioError(
            message("Updates", "This copy of the program names no publisher."),
            safe=message("Updates", "Nothing was changed."),
            remedy=message("Updates", "Name the key file that the publisher gives you."),
        )
    return read_key(file)


def read_key(file: Path) -> PublicKey:
    """Read a public key as minisign writes it: a comment, then 42 bytes in Base64.

    Raises:
        StudioError: it cannot be read, or is no such key.
    """
    content = _bytes(_lines(file)[1])
    if len(content) != 42 or not content.startswith(_PLAIN):
        raise StudioError(
            message("Updates", "{name} is not the key of a publisher.").fill(name=file.name),
            safe=message("Updates", "Nothing was changed."),
            remedy=message("Updates", "Ask the publisher for it again."),
        )
    return PublicKey(content[2:10], content[10:])


def read_signature(file: Path) -> Signature:
    """Read a signature as minisign writes it: four lines, two of them comments.

    Raises:
        StudioError: it cannot be read, or is no such signature.
    """
    lines = _lines(file)
    content, over = _bytes(lines[1]), _bytes(lines[3])
    begin = "trusted comment: "
    whole = len(content) == 74 and content.startswith(_HASHED) and len(over) == 64
    if not whole or not lines[2].startswith(begin):
        raise _not_signed(file)
    return Signature(content[2:10], content[10:], lines[2].removeprefix(begin), over)


def checked(file: Path, key: Path | None = None) -> Genuine:
    """Return what a downloaded file is; the list and its signature lie beside it.

    The key is that in a file, or the one that came with this program.

    Raises:
        StudioError: as `verify`, `read_key` and `publisher_key`.
    """
    public = publisher_key() if key is None else read_key(key)
    return verify(file, file.with_name(SUMS), file.with_name(SIGNATURE), public)


def verify(file: Path, sums: Path, signature: Path, key: PublicKey) -> Genuine:
    """Return what a file is, if the list of hashes is signed with the key and has the file's hash.

    The file is found in the list by its hash, for browsers rename what they download.

    Raises:
        StudioError: it is not, or something cannot be read.
    """
    signed = read_signature(signature)
    listed = read_file(sums)
    comment = signed.comment.encode()
    try:
        if signed.key != key.id:
            raise _not_signed(sums)
        public = VerifyKey(key.key)
        public.verify(hashlib.blake2b(listed).digest(), signed.signature)
        public.verify(signed.signature + comment, signed.over_comment)
    except BadSignatureError:
        raise _not_signed(sums) from None
    program, _, version = signed.comment.partition(" ")
    if program != PROGRAM or not version:
        raise _not_signed(sums)
    names = dict(_LINE.findall(listed.decode(errors="replace")))
    name = names.get(hashlib.sha256(read_file(file)).hexdigest())
    if name is None:
        raise StudioError(
            message("Updates", "{name} is not as its publisher made it.").fill(name=file.name),
            safe=message("Updates", "Nothing was changed."),
            remedy=message("Updates", "Do not install it. Download or copy it once more."),
        )
    return Genuine(name, version)


def _not_signed(file: Path) -> StudioError:
    return StudioError(
        message("Updates", "{name} was not signed by the publisher.").fill(name=file.name),
        safe=message("Updates", "Nothing was changed."),
        remedy=message(
            "Updates", "Install nothing of this release. Fetch all its files from the publisher."
        ),
    )


def _lines(file: Path) -> list[str]:
    """Return the four lines that a file of minisign has at most; those that lack are empty."""
    lines = read_file(file).decode(errors="replace").splitlines()
    return [*lines, "", "", "", ""][:4]


def _bytes(text: str) -> bytes:
    """Return what a line of Base64 says, nothing if it says nothing."""
    try:
        return base64.b64decode(text.strip(), validate=True)
    except ValueError:
        return b""
