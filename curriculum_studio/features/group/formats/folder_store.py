"""A group in a shared folder: the protocol `GroupStore` by files that are written once.

    group.json                          what the folder is, and which programs may write in it
    objects/ab/<hash>                   objects, packed
    versions/ab/<hash>                  versions, packed
    heads/<document>/<stream>-<hash>    a file for each head
    log/<replica>/<page>/<file>         what each copy of the library published, page by page
    members/<profile>/<number>-<random> who belongs to the group; the greatest number counts
    presence/<replica>                  where somebody works
    tombstones/<document>-<random>      documents that were erased for good
    erased/<document>-<random>          texts and pictures that were erased for good

No file is ever changed, so two computers that write at once, a copied library that goes under the
same id included, take nothing from each other, and programs that synchronise folders have nothing
to bring into conflict. A head goes when the second version after it is published, by whoever does
that. `group.json` alone is written anew, once, when a text or picture is erased for good: programs
that know no such erasing would bring it back, so from then on they write there no more. Whoever
does it writes the same.
"""

import re
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from curriculum_studio.core.document import new_id
from curriculum_studio.features.group.formats.folder_graves import FolderGraves
from curriculum_studio.features.group.formats.shared_folder import SharedFolder, packed, unpacked
from curriculum_studio.features.group.model.group_store import (
    Brought,
    Erased,
    Heads,
    Place,
    WrongFormat,
)
from curriculum_studio.features.group.model.members import ROLES, Member, Presence, Role, Tombstone
from curriculum_studio.features.group.model.shared_version import (
    Objects,
    SharedVersion,
    Stream,
    is_object_name,
    object_name,
    read_version,
    stream_of,
)
from curriculum_studio.i18n import message

#: What makes a folder that of a group.
GROUP_FILE = "group.json"

#: The form of the folder: since 2 texts and pictures are erased alone.
FORMAT = 2

#: So many steps stand on a page of a log.
_PAGE = 32

#: A presence ends after so many seconds.
PRESENT = 90.0

_HEAD = re.compile(r"(text|review|decisions)-([0-9a-f]{64})")
_LOGGED = re.compile(r"(\d{10})-([0-9a-f]{8})")
_NUMBERED = re.compile(r"(\d{6})-[0-9a-f]{8}")
_IDENTITY = re.compile(r"[a-z0-9]{26}")

_Form = TypeVar("_Form")

_encode = msgspec.json.Encoder(order="deterministic").encode


class GroupForm(msgspec.Struct, kw_only=True):
    """`group.json`.

    A program below `min_read` does not understand the folder, one below `min_write` would harm what
    newer ones wrote.
    """

    id: str
    name: str = ""
    format: int = FORMAT
    min_read: int = 1
    min_write: int = 1


class _MemberForm(msgspec.Struct, omit_defaults=True):
    id: str
    name: str
    organisation: str = ""
    role: Role = "editor"
    roles: dict[str, Role] = {}
    left: bool = False


class _PresenceForm(msgspec.Struct, omit_defaults=True):
    member: str
    document: str = ""
    node: str = ""


_steps = msgspec.json.Decoder(tuple[str, Stream, str]).decode
#: Of each copy of the library the names on the last pages of its log that were read.
_cursor = msgspec.json.Decoder(dict[str, dict[str, list[str]]]).decode


class FolderStore:
    """A group in a folder, seen from one copy of the library."""

    def __init__(self, folder: SharedFolder, replica: str, *, program_format: int = FORMAT) -> None:
        """Use a folder that is that of a group; `replica` is the id of this copy of the library.

        Raises:
            GroupUnreachable: if the folder cannot be reached.
            WrongFormat: if it is no group's, or that of a newer program.

        """
        self._folder = folder
        self._replica = replica
        #: How many steps of this copy the log has; None: not counted yet.
        self._logged: int | None = None
        self._format = program_format
        self._graves = FolderGraves(folder)
        self.group = self._read_group()

    # Objects

    def put(self, objects: Objects) -> None:
        """Keep objects; those that are there stay as they are."""
        self._may_write()
        for name, content in objects.items():
            if object_name(content) != name:
                raise ValueError(name)
            if self._graves.is_erased(name):
                raise Erased
            if self._whole("objects", name) is None:
                self._keep("objects", name, content)

    def missing(self, names: Collection[str]) -> set[str]:
        """Return the names of which no whole object is there."""
        return {each for each in names if self._whole("objects", each) is None}

    def fetch(self, names: Collection[str]) -> dict[str, bytes]:
        """Return objects by their names; those that are not there, or not whole yet, are absent."""
        found = {each: self._whole("objects", each) for each in names}
        missing = [each for each, content in found.items() if content is None]
        if missing:
            self._graves.tombstones()
        for name in missing:
            left = self._graves.left_of(name)
            found[name] = None if left == name else self._whole("objects", left)
        return {name: content for name, content in found.items() if content is not None}

    def versions(self, names: Collection[str]) -> dict[str, SharedVersion]:
        """Return versions by their names; those that are not there, or not whole, are absent."""
        found: dict[str, SharedVersion] = {}
        for name in names:
            content = self._whole("versions", name)
            if content is not None:
                try:
                    found[name] = read_version(content)
                except (msgspec.DecodeError, RecursionError):
                    continue  # its name fits, so it stays what it is: nothing that can be read here
        return found

    def _whole(self, kind: str, name: str) -> bytes | None:
        """Return what a file holds, or a copy of it that a program put beside it."""
        if not is_object_name(name):
            return None
        place = f"{kind}/{name[:2]}"
        kept = self._folder.read(f"{place}/{name}")
        content = None if kept is None else unpacked(kept, name)
        if kept is None or content is not None:
            return content
        for each in self._folder.names(place):
            if each != name and each.startswith(name):
                kept = self._folder.read(f"{place}/{each}")
                content = None if kept is None else unpacked(kept, name)
                if content is not None:
                    return content
        return None

    def _keep(self, kind: str, name: str, content: bytes) -> None:
        path = f"{kind}/{name[:2]}/{name}"
        if self._folder.read(path) is not None:
            path = f"{path}-{secrets.token_hex(4)}"  # half of it is there: that stays as it is
        self._folder.write(path, packed(content))

    # Heads

    def brought(self, names: Collection[str]) -> Mapping[str, Brought]:  # noqa: ARG002 - a folder
        """Return nothing: a folder knows nobody."""
        return {}

    def heads(self, since: str = "") -> Heads:
        """Return the newest versions of what changed since a cursor; empty: of everything."""
        self.group = self._read_group()
        seen = _read_cursor(since)
        fresh: dict[Place, set[str]] = {}
        now: dict[str, dict[str, list[str]]] = {}
        replicas = self._folder.names("log")
        restored = any(
            names for each in seen.keys() - set(replicas) for names in seen[each].values()
        )
        for replica in replicas:
            pages = self._folder.names(f"log/{replica}")
            known = seen.get(replica, {})
            # Of everything the files of heads tell; a log tells what may be newer than they are.
            first = min(known, default=min(pages[-2:], default=""))
            kept = now.setdefault(replica, {})
            restored = restored or not known.keys() <= set(pages)
            for page in (each for each in pages if each >= first):
                files = self._folder.names(f"log/{replica}/{page}")
                there = {each[0]: file for file in files if (each := _LOGGED.match(file))}
                kept[page] = [each for each in known.get(page, ()) if each in there]
                restored = restored or len(kept[page]) < len(known.get(page, ()))
                for name, step in self._steps(f"log/{replica}/{page}", there, kept[page]):
                    kept[page].append(name)
                    fresh.setdefault(step[:2], set()).add(step[2])
            # Pages of which all is there are not looked at again, but for the last one.
            while len(kept) > 1 and len(kept[min(kept)]) >= _PAGE:
                del kept[min(kept)]
        if not since:
            for document in self._folder.names("heads"):
                for (stream, name), _ in self._heads_of(document):
                    fresh.setdefault((document, stream), set()).add(name)
        heads = {place: frozenset(names) for place, names in fresh.items()}
        return Heads(heads, _encode(now).decode(), group=self.group.id, restored=restored)

    def _steps(
        self, page: str, files: Mapping[str, str], known: Collection[str]
    ) -> Iterator[tuple[str, tuple[str, Stream, str]]]:
        for name in sorted(files.keys() - set(known)):
            content = self._folder.read(f"{page}/{files[name]}")
            try:
                document, stream, version = _steps(content or b"")
            except msgspec.DecodeError:
                continue  # not whole yet: it is read the next time
            if _IDENTITY.fullmatch(document) and is_object_name(version):
                yield name, (document, stream, version)

    def _heads_of(self, document: str) -> Iterator[tuple[tuple[Stream, str], str]]:
        """Return the heads of a document with the names of their files."""
        for name in self._folder.names(f"heads/{document}"):
            head = _HEAD.match(name)
            if head is not None:
                yield (stream_of(head[1]), head[2]), name

    def publish(self, version: SharedVersion, seen: Iterable[str]) -> None:
        """Make a version, whose objects are there, a head of its stream in place of `seen`."""
        if self._whole("versions", version.hash) is None:
            self._keep("versions", version.hash, version.content)
        head = f"heads/{version.document}/{version.stream}-{version.hash}"
        if self._folder.read(head) is None:
            self._folder.write(head, version.hash.encode())
        self._log(version)
        # The last ones before stay: what is new may reach others later than that they are gone.
        past = set(seen) - {version.hash, *version.parents}
        for (stream, name), file in self._heads_of(version.document) if past else ():
            if stream == version.stream and name in past:
                self._folder.remove(f"heads/{version.document}/{file}")

    def _log(self, version: SharedVersion) -> None:
        place = f"log/{self._replica}"
        if self._logged is None:
            page = max(self._folder.names(place), default="")
            names = self._folder.names(f"{place}/{page}") if page else []
            numbers = (_LOGGED.match(each) for each in names)
            self._logged = max((int(each[1]) + 1 for each in numbers if each), default=0)
        name = f"{self._logged:010}-{secrets.token_hex(4)}"
        step = _encode([version.document, version.stream, version.hash])
        self._folder.write(f"{place}/{self._logged // _PAGE:08}/{name}", step)
        self._logged += 1

    # People

    def members(self) -> Sequence[Member]:
        """Return who belongs to the group, those who left as well."""
        found = []
        for identity in self._folder.names("members"):
            for name in reversed(self._folder.names(f"members/{identity}")):
                form = self._form(f"members/{identity}/{name}", _MemberForm)
                if form is not None and form.id == identity and _NUMBERED.match(name):
                    roles: Mapping[str, Role] | None = form.roles or None
                    said = (form.id, form.name, form.organisation, form.role, roles, form.left)
                    found.append(Member(*said))
                    break
        return found

    def enrol(self, member: Member) -> None:
        """Add a member, or let other things count for one: name, role, leaving."""
        roles = dict(member.roles or {})
        told = (member.id, member.name, member.organisation, member.role, roles, member.left)
        if member.role not in ROLES or not _IDENTITY.fullmatch(member.id):
            raise ValueError(member)
        place = f"members/{member.id}"
        numbers = (_NUMBERED.match(each) for each in self._folder.names(place))
        number = max((int(each[1]) for each in numbers if each), default=0) + 1
        name = f"{number:06}-{secrets.token_hex(4)}"
        self._folder.write(f"{place}/{name}", _encode(_MemberForm(*told)))

    def presence(self) -> Sequence[Presence]:
        """Return who works where; what has ended by the clock of the folder is left out."""
        changed = {
            each: self._folder.changed(f"presence/{each}")
            for each in self._folder.names("presence")
            if _IDENTITY.fullmatch(each)
        }
        # The clock of the folder, not of this computer: what was written last was written now.
        now = changed.get(self._replica) or max(
            (each for each in changed.values() if each is not None), default=0.0
        )
        found = []
        for replica, at in changed.items():
            form = self._form(f"presence/{replica}", _PresenceForm)
            if form is not None and at is not None and now - at < PRESENT:
                until = datetime.fromtimestamp(at + PRESENT, UTC).isoformat(timespec="seconds")
                found.append(Presence(form.member, replica, form.document, form.node, until))
        return found

    def announce(self, presence: Presence) -> None:
        """Say where a member works, for the next minute and a half."""
        form = _PresenceForm(presence.member, presence.document, presence.node)
        self._folder.write(f"presence/{self._replica}", _encode(form))

    # Erasing

    def tombstones(self) -> Sequence[Tombstone]:
        """Return what was erased for good."""
        return self._graves.tombstones()

    def holding(
        self,
        document: str,  # noqa: ARG002 - no object says to which document it belongs
        identities: Collection[str],
    ) -> Iterator[tuple[str, bytes]]:
        """Yield each object of texts and comments in which one of some ids stands, by its name."""
        wanted = [each.encode() for each in identities]
        for start in self._folder.names("objects"):
            names = (each[:64] for each in self._folder.names(f"objects/{start}"))
            for name in dict.fromkeys(names):
                content = self._whole("objects", name)
                # A run is a list of lists; pictures are none.
                run = content is not None and content[:2] == b"[["
                if content is not None and run and any(each in content for each in wanted):
                    yield name, content

    def bury(self, tombstone: Tombstone) -> None:
        """Erase a document, texts or pictures for good, and say so to everybody."""
        self._may_write()
        if not tombstone.whole:
            self._renew_group()
            self._graves.add_erased(tombstone)
            for each in (*tombstone.pictures, *(old for old, _ in tombstone.replaced)):
                self._forget("objects", each)
            return
        self._graves.add_document(tombstone)
        versions, objects = self._all_of(tombstone.document)
        objects |= {self._graves.left_of(each) for each in objects}
        for each in objects - self._needed_beside(tombstone.document):
            self._forget("objects", each)
        for each in versions:
            self._forget("versions", each)
        for name in self._folder.names(f"heads/{tombstone.document}"):
            self._folder.remove(f"heads/{tombstone.document}/{name}")

    def _renew_group(self) -> None:
        """Keep programs from writing that know no texts or pictures erased alone."""
        if self.group.min_write < FORMAT:
            self.group = msgspec.structs.replace(self.group, format=FORMAT, min_write=FORMAT)
            self._folder.write(GROUP_FILE, _encode(self.group))

    def _may_write(self) -> None:
        if self.group.min_write > self._format:
            raise _newer(self._folder.root)

    def _all_of(self, document: str) -> tuple[set[str], set[str]]:
        """Return the versions of a document, and the objects that they need."""
        waiting = [name for (_, name), _ in self._heads_of(document)]
        versions: set[str] = set()
        objects: set[str] = set()
        while waiting:
            found = self.versions(waiting)
            versions |= found.keys()
            objects |= {need for each in found.values() for need in each.needs}
            parents = {parent for each in found.values() for parent in each.parents}
            waiting = list(parents - versions)
        return versions, objects

    def _needed_beside(self, document: str) -> set[str]:
        """Return the objects that the newest versions of other documents need."""
        others = [each for each in self._folder.names("heads") if each != document]
        heads = [name for other in others for (_, name), _ in self._heads_of(other)]
        return {need for each in self.versions(heads).values() for need in each.needs}

    def _forget(self, kind: str, name: str) -> None:
        if is_object_name(name):
            for each in self._folder.names(f"{kind}/{name[:2]}"):
                if each.startswith(name):
                    self._folder.remove(f"{kind}/{name[:2]}/{each}")

    # Inside

    def listen(self) -> int | None:
        """Return nothing: what others write on a network drive is told by no file system."""
        return None

    def close(self) -> None:
        """There is nothing to let go of: no file stays open."""

    def _form(self, path: str, form: type[_Form]) -> _Form | None:
        """Return what a small file says; None while it is not whole."""
        try:
            return msgspec.json.decode(self._folder.read(path) or b"", type=form)
        except (msgspec.DecodeError, RecursionError):
            return None

    def _read_group(self) -> GroupForm:
        content = self._folder.read(GROUP_FILE)
        if content is None and not self._folder.root.is_dir():
            raise self._folder.unreachable()
        form = self._form(GROUP_FILE, GroupForm)
        if form is None:
            raise WrongFormat(
                message("Group", "This is not the folder of a group: {folder}").fill(
                    folder=self._folder.root
                ),
                message(
                    "Group",
                    "Choose the folder in which the group was created. If a program is still"
                    " bringing its files, wait until it is done.",
                ),
            )
        if form.min_read > self._format:
            raise _newer(self._folder.root)
        return form


def _newer(folder: Path) -> WrongFormat:
    return WrongFormat(
        message("Group", "A newer version of the program made this group: {folder}").fill(
            folder=folder
        )
    )


def _read_cursor(since: str) -> dict[str, dict[str, list[str]]]:
    try:
        return _cursor(since.encode()) if since else {}
    except msgspec.DecodeError:
        return {}


def create_group(root: Path, name: str = "") -> None:
    """Make a folder that of a group; other files in it stay as they are.

    Raises:
        GroupUnreachable: if it cannot be written to.
        WrongFormat: if it is that of a group already.

    """
    folder = SharedFolder(root)
    if not root.is_dir():
        raise folder.unreachable()
    if folder.read(GROUP_FILE) is not None:
        raise WrongFormat(
            message("Group", "There is a group in this folder already: {folder}").fill(folder=root),
            message("Group", "Join it, or choose another folder."),
        )
    folder.write(GROUP_FILE, _encode(GroupForm(id=new_id(), name=name)))
