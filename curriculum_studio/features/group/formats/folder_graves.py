"""What was erased for good in the folder of a group, in files that are written once each."""

import re
import secrets
from collections.abc import Sequence

import msgspec

from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.members import Tombstone
from curriculum_studio.features.group.model.shared_version import is_object_name

_DOCUMENT = re.compile(r"[a-z0-9]{26}")

_encode = msgspec.json.Encoder(order="deterministic").encode


class _TombstoneForm(msgspec.Struct, omit_defaults=True):
    """Of a document; without `objects`, which no program wrote."""

    document: str
    objects: tuple[str, ...] = ()
    actor: str = ""
    time: str = ""


class _ErasedForm(msgspec.Struct, omit_defaults=True):
    """Of texts or pictures; `replaced` names objects and what stands in their places."""

    document: str = ""
    nodes: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    actor: str = ""
    time: str = ""


_tombstones = msgspec.json.Decoder(_TombstoneForm).decode
_erased = msgspec.json.Decoder(_ErasedForm).decode


class FolderGraves:
    """The tombstones of a folder; each file is read once."""

    def __init__(self, folder: SharedFolder) -> None:
        """Nothing is read yet."""
        self._folder = folder
        self._known: dict[str, Tombstone] = {}
        self._replaced: dict[str, str] = {}
        self._pictures: set[str] = set()

    def tombstones(self) -> Sequence[Tombstone]:
        """Return what was erased for good, as far as its files are whole."""
        for name in self._new("tombstones"):
            content = self._folder.read(f"tombstones/{name}") or b""
            try:
                form = _tombstones(content)
            except (msgspec.DecodeError, RecursionError):
                continue
            if _DOCUMENT.fullmatch(form.document) and not form.objects:
                grave = Tombstone(form.document, actor=form.actor, time=form.time)
                self._known[f"tombstones/{name}"] = grave
        for name in self._new("erased"):
            content = self._folder.read(f"erased/{name}") or b""
            try:
                told = Tombstone(*msgspec.structs.astuple(_erased(content)))
            except (msgspec.DecodeError, RecursionError):
                continue
            if not told.whole:
                self._known[f"erased/{name}"] = told
                self._replaced |= {o: n for o, n in told.replaced if is_object_name(n) and o != n}
                self._pictures.update(told.pictures)
        return tuple(self._known.values())

    def _new(self, folder: str) -> list[str]:
        return [e for e in self._folder.names(folder) if f"{folder}/{e}" not in self._known]

    def is_erased(self, name: str) -> bool:
        """Whether an object may not come back, as far as tombstones were read."""
        return name in self._replaced or name in self._pictures

    def left_of(self, name: str) -> str:
        """Return the name of what is left of an object; its own where nothing was erased in it."""
        met = {name}
        while (after := self._replaced.get(name)) is not None and after not in met:
            name = after
            met.add(name)
        return name

    def add_document(self, tombstone: Tombstone) -> None:
        """Say that a document was erased."""
        if all(not e.whole or e.document != tombstone.document for e in self.tombstones()):
            form = _TombstoneForm(tombstone.document, (), tombstone.actor, tombstone.time)
            name = f"{tombstone.document}-{secrets.token_hex(4)}"
            self._folder.write(f"tombstones/{name}", _encode(form))

    def add_erased(self, tombstone: Tombstone) -> None:
        """Say that texts or pictures were erased."""
        name = f"{tombstone.document or 'pictures'}-{secrets.token_hex(4)}"
        form = _ErasedForm(
            tombstone.document,
            tombstone.nodes,
            tombstone.pictures,
            tombstone.replaced,
            tombstone.actor,
            tombstone.time,
        )
        self._folder.write(f"erased/{name}", _encode(form))
        self.tombstones()
