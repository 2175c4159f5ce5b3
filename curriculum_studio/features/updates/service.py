"""Find out without a network whether a file of a release is what its publisher made; install it.

A release has a list of the SHA-256 hashes of its files, as `sha256sum` writes it, and a signature
over this list in the format of minisign (https://jedisct1.github.io/minisign/), which anybody can
check with that program too. The signature is Ed25519 (RFC 8032) over BLAKE2b-512 of the list; a
second one covers a comment of the publisher, in which stands the version. List and signature lie
beside the file, or with it in a zip: an update file, which goes by itself through a chat.

What was checked is kept and is what is installed. An older version is never installed from here, as
it may not open the library; the files of a stick are not replaced by the program that runs from
them; and no connection is opened to look for anything.
"""

import base64
import hashlib
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from curriculum_studio.features.updates.model import (
    Installation,
    ReleaseNews,
    installation_for,
    news_after,
    read_news,
    version_key,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.locations import PUBLISHER_KEY, portable_folder, resource_folder
from curriculum_studio.session.files import LARGEST_FILE, read_file, reason_of, write_whole
from curriculum_studio.untrusted.office_package import Inflater
from curriculum_studio.untrusted.zip_directory import read_directory
from curriculum_studio.values import dataclass

if sys.platform == "win32":
    import winreg

#: Names of the list and of its signature, beside the files of a release.
SUMS, SIGNATURE = "SHA256SUMS", "SHA256SUMS.minisig"

#: What is new, in the form of `resources/news.json`; stands in the list as well.
NEWS = "news.json"

#: Ending of an update file: a zip with a file of a release, the list, its signature and the news.
UPDATE_SUFFIX = "-update.zip"

#: What this comment begins with in lists of this program; the version follows.
PROGRAM = "curriculum-studio"

_UNCHANGED = message("Updates", "Nothing was changed.")

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


@dataclass(frozen=True)
class Update:
    """A newer version that can be installed: the file, its version, what is new since ours."""

    file: Path
    version: str
    installation: Installation
    news: tuple[ReleaseNews, ...]


@dataclass(frozen=True)
class ReleaseFile:
    """A file of a release as it was read; `beside` reads another one that came with it.

    `beside` raises a StudioError if there is none of that name.
    """

    name: str
    content: bytes
    beside: Callable[[str], bytes]


# --- keys, signatures, lists ------------------------------------------------------------------


def publisher_key() -> PublicKey:
    """Return the key that came with this program.

    Raises:
        StudioError: whoever made this copy put none into it.
    """
    file = resource_folder("resources") / PUBLISHER_KEY
    if not file.is_file():
        raise StudioError(
            message(
                "Updates",
                "This copy of the program names no publisher, so it cannot find out who made a"
                " file.",
            ),
            safe=_UNCHANGED,
            remedy=message(
                "Updates",
                "If you know where the file is from, close the program and open the file yourself."
                " The command check-release takes the key of the publisher.",
            ),
        )
    return read_key(file)


def read_key(file: Path) -> PublicKey:
    """Read a public key as minisign writes it: a comment, then 42 bytes in Base64.

    Raises:
        StudioError: it cannot be read, or is no such key.
    """
    content = _bytes(_lines(read_file(file))[1])
    if len(content) != 42 or not content.startswith(_PLAIN):
        raise StudioError(
            message("Updates", "{name} is not the key of a publisher.").fill(name=file.name),
            safe=_UNCHANGED,
            remedy=message("Updates", "Ask the publisher for it again."),
        )
    return PublicKey(content[2:10], content[10:])


def _signature_in(content: bytes, name: str) -> Signature:
    """Read a signature as minisign writes it: four lines, two of them comments.

    Raises:
        StudioError: it is no such signature.
    """
    lines = _lines(content)
    signed, over = _bytes(lines[1]), _bytes(lines[3])
    begin = "trusted comment: "
    whole = len(signed) == 74 and signed.startswith(_HASHED) and len(over) == 64
    if not whole or not lines[2].startswith(begin):
        raise _not_signed(name)
    return Signature(signed[2:10], signed[10:], lines[2].removeprefix(begin), over)


def verify(file: Path, sums: Path, signature: Path, key: PublicKey) -> Genuine:
    """Return what a file is, if the list of hashes is signed with the key and has the file's hash.

    Raises:
        StudioError: it is not, or something cannot be read.
    """
    signed = _signed_list(read_file(sums), _signature_in(read_file(signature), signature.name), key)
    return signed.genuine(file.name, read_file(file))


@dataclass(frozen=True)
class SignedList:
    """A list that the publisher signed: the version, and the names of files by their hashes."""

    version: str
    names: dict[str, str]

    def genuine(self, name: str, content: bytes) -> Genuine:
        """Return what a file is, which is found by its hash: browsers rename what they download.

        Raises:
            StudioError: the list does not have it.
        """
        listed = self.names.get(hashlib.sha256(content).hexdigest())
        if listed is None:
            raise StudioError(
                message("Updates", "{name} is not as its publisher made it.").fill(name=name),
                safe=_UNCHANGED,
                remedy=message("Updates", "Do not install it. Download or copy it once more."),
            )
        return Genuine(listed, self.version)


def _signed_list(listed: bytes, signed: Signature, key: PublicKey) -> SignedList:
    comment = signed.comment.encode()
    try:
        if signed.key != key.id:
            raise _not_signed(SUMS)
        public = VerifyKey(key.key)
        public.verify(hashlib.blake2b(listed).digest(), signed.signature)
        public.verify(signed.signature + comment, signed.over_comment)
    except BadSignatureError:
        raise _not_signed(SUMS) from None
    program, _, version = signed.comment.partition(" ")
    if program != PROGRAM or not version:
        raise _not_signed(SUMS)
    return SignedList(version, dict(_LINE.findall(listed.decode(errors="replace"))))


# --- a file of a release ----------------------------------------------------------------------


def checked(file: Path, key: Path | None = None) -> Genuine:
    """Return what a downloaded file is; the list and its signature lie beside it, or are in it.

    The key is that in a file, or the one that came with this program.

    Raises:
        StudioError: it is not genuine, or something is missing or cannot be read.
    """
    public = publisher_key() if key is None else read_key(key)
    opened = open_release_file(file, installation())
    return _list_of(opened, public).genuine(opened.name, opened.content)


def open_release_file(file: Path, installed: Installation) -> ReleaseFile:
    """Read a file of a release, or the one for an installation out of an update file.

    Raises:
        StudioError: it is missing, damaged or too large, or holds nothing for the installation.
    """
    content = read_file(file)
    if file.suffix.lower() == ".zip" and not file.name.endswith(Installation.STICK.value):
        entries = read_directory(content, file.name)
        packed = {PurePosixPath(each.name).name: each for each in entries}
        if SIGNATURE in packed:
            inflater = Inflater(content, file.name)

            def unpacked(name: str) -> bytes:
                if name not in packed:
                    raise _lies_not_beside(file.name, name)
                return inflater.unpack(packed[name], LARGEST_FILE)

            names = [each for each in packed if installation_for(each) is not Installation.OTHER]
            fitting = [each for each in names if installation_for(each) is installed]
            if not names:
                raise _fits_not(file.name, installed)
            name = (fitting or names)[0]
            return ReleaseFile(name, unpacked(name), unpacked)

    def beside(name: str) -> bytes:
        if not file.with_name(name).is_file():
            raise _lies_not_beside(file.name, name)
        return read_file(file.with_name(name))

    return ReleaseFile(file.name, content, beside)


def _list_of(opened: ReleaseFile, key: PublicKey) -> SignedList:
    signature = _signature_in(opened.beside(SIGNATURE), SIGNATURE)
    return _signed_list(opened.beside(SUMS), signature, key)


# --- an update --------------------------------------------------------------------------------


def installation() -> Installation:
    """Return how this program came onto the computer."""
    if portable_folder() is not None:
        return Installation.STICK
    if Path(sys.executable).with_name("uninstall.exe").is_file():
        return Installation.SETUP
    if Path(__file__).is_relative_to("/usr/lib/curriculum-studio"):
        return Installation.DEBIAN
    return Installation.OTHER


def checking(
    file: Path, folder: Path, own: str, installed: Installation, key: PublicKey | None = None
) -> Work[Update]:
    """Check a file of a release, and keep what is installed from it in a folder, as long work.

    What is checked is what is installed, also where a stick is pulled out or the file changed
    meanwhile: its bytes are read once. For a stick nothing is kept, it may be a foreign computer.
    `own` is the version of this program, `key` another key than the one that came with it.

    Raises:
        StudioError: it is not genuine, not newer, or not for this computer; nothing was changed.
    """
    what = message("Updates", "Checking {name}").fill(name=file.name)
    yield Progress(0, 3, what)
    public = publisher_key() if key is None else key
    opened = open_release_file(file, installed)
    yield Progress(1, 3, what)
    listed = _list_of(opened, public)
    genuine = listed.genuine(opened.name, opened.content)
    if installation_for(genuine.name) is not installed or installed is Installation.OTHER:
        raise _fits_not(opened.name, installed)
    _refuse_older(opened.name, genuine.version, own)
    yield Progress(2, 3, what)
    if installed is not Installation.STICK or opened.name != file.name:
        file = (file.parent if installed is Installation.STICK else folder) / genuine.name
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, opened.content)
    news = news_after(_news_beside(opened, listed), own)
    return Update(file, genuine.version, installed, news)


def _news_beside(opened: ReleaseFile, listed: SignedList) -> tuple[ReleaseNews, ...]:
    """Return the news that came with a file; none if they are missing or not the publisher's."""
    try:
        content = opened.beside(NEWS)
        genuine = listed.genuine(NEWS, content)
    except StudioError:
        return ()
    return read_news(content) if genuine.name == NEWS else ()


def own_news() -> tuple[ReleaseNews, ...]:
    """Return what is new in this program, version by version, the newest first."""
    return read_news((resource_folder("resources") / NEWS).read_bytes())


def start_setup(setup: Path) -> None:
    """Start a setup program that waits until this program has ended, and then takes its place.

    Raises:
        StudioError: Windows does not start it, or the administrator was not asked or said no.
    """
    folder = Path(sys.executable).parent
    # The folder stands last and without quotation marks, as NSIS wants it.
    words = [
        "/UPDATE",
        *(["/AllUsers"] if is_for_all_users(folder) else []),
        f"/D={folder}",
    ]
    if sys.platform == "win32":
        try:
            verb = "runas" if "/AllUsers" in words else "open"
            os.startfile(setup, verb, " ".join(words))  # noqa: S606 - it was checked
        except OSError as problem:
            raise StudioError(
                message("Updates", "{name} could not be started: {reason}.").fill(
                    name=setup.name, reason=reason_of(problem)
                ),
                safe=_UNCHANGED,
                remedy=message("Updates", "Close the program and open the file yourself."),
            ) from problem


def is_for_all_users(folder: Path, registry: Any = None) -> bool:
    """Tell whether a setup program put this program into a folder for all users of Windows.

    `registry` stands for the module `winreg`, which is on Windows only.
    """
    windows = registry
    if sys.platform == "win32" and windows is None:
        windows = winreg
    if windows is None:
        return False
    view = windows.KEY_READ | windows.KEY_WOW64_64KEY
    place = (windows.HKEY_LOCAL_MACHINE, "Software\\CurriculumStudio", 0, view)
    try:
        with windows.OpenKey(*place) as key:
            kept, _ = windows.QueryValueEx(key, "Folder")
    except OSError:
        return False
    return Path(kept) == folder


# --- what is said of files that are not taken -------------------------------------------------


def _refuse_older(name: str, version: str, own: str) -> None:
    """Refuse what is not newer than this program.

    Raises:
        StudioError: it is not.
    """
    if version_key(version) > version_key(own):
        return
    if version == own:
        raise StudioError(
            message("Updates", "You already have version {version}.").fill(version=version),
            safe=_UNCHANGED,
        )
    raise StudioError(
        message("Updates", "{name} is version {version}, older than yours, which is {own}.").fill(
            name=name, version=version, own=own
        ),
        safe=_UNCHANGED,
        remedy=message(
            "Updates", "An older program may not be able to open your library. Choose a newer file."
        ),
    )


def _fits_not(name: str, installed: Installation) -> StudioError:
    if installed is Installation.OTHER:
        return StudioError(
            message("Updates", "This program was not installed from such a file."),
            safe=_UNCHANGED,
            remedy=message("Updates", "Update it in the way it was installed."),
        )
    return StudioError(
        message("Updates", "{name} is not for the way your program is installed.").fill(name=name),
        safe=_UNCHANGED,
        remedy=message("Updates", "Choose the file whose name ends in {ending}.").fill(
            ending=installed.value
        ),
    )


def _lies_not_beside(name: str, missing: str) -> StudioError:
    return StudioError(
        message("Updates", "{missing} is not next to {name}.").fill(missing=missing, name=name),
        safe=_UNCHANGED,
        remedy=message(
            "Updates", "Put all files of the release into one folder and choose it there again."
        ),
    )


def _not_signed(name: str) -> StudioError:
    return StudioError(
        message("Updates", "{name} was not signed by the publisher.").fill(name=name),
        safe=_UNCHANGED,
        remedy=message(
            "Updates",
            "Do not install anything from this release. Get all its files from the publisher.",
        ),
    )


def _lines(content: bytes) -> list[str]:
    """Return the four lines that a file of minisign has at most; those that lack are empty."""
    lines = content.decode(errors="replace").splitlines()
    return [*lines, "", "", "", ""][:4]


def _bytes(text: str) -> bytes:
    """Return what a line of Base64 says, nothing if it says nothing."""
    try:
        return base64.b64decode(text.strip(), validate=True)
    except ValueError:
        return b""
